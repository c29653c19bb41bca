"""Ellipses over a sentence end: those that say of one thing what was said of another, and those that do not."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, Verdict, check_quote, prepare_source

SPLICED: list[tuple[str, str, str]] = [
    (
        "en",
        "They praise … the doctors",
        "They praise the nurses. The town stood still, and they attacked the doctors.",
    ),
    (
        "en",
        "The mayor praised … the pilots who were drunk",
        "The mayor praised the nurses. The town blamed the crew, and the pilots who were drunk.",
    ),
    ("en", "He bought one … boat", "He bought one house. The mayor, who saw no one, sold the boat."),
    (
        "en",
        "The plan … to use less water",
        "The plan was late. The mayor asked the farmers to use less water this year.",
    ),
    (
        "en",
        "The plan is … to use less water",
        "The plan is old. The mayor asked the farmers to use less water this year.",
    ),
    ("en", "The mayor … closed the pier", "The mayor spoke at noon. The harbour master closed the pier."),
    (
        "en",
        "The committee … approved the sale",
        "The committee approved the budget. The mayor later approved the sale.",
    ),
    (
        "en",
        "The company … to pay 5 million",
        "The company lost its case. The court ordered the state to pay 5 million.",
    ),
    ("en", "The drug … reduced pain", "The drug was given twice. The placebo reduced pain."),
    # The kept verb, or preposition, gets the object of another verb of the same sentence.
    ("en", "The mayor praised … the doctors", "The mayor praised the nurses and attacked the doctors."),
    (
        "en",
        "The ship was made for … the river",
        "The ship was made for the sea and sold to a man on the river.",
    ),
    ("en", "He was found guilty of … murder", "He was found guilty of fraud and acquitted of murder."),
    ("en", "Sales of … wine rose", "Sales of beer fell by 12 per cent, and exports of wine rose."),
    ("en", "Taxes rise for … the poor", "Taxes rise for the rich, fall for the poor and stay for others."),
    ("de", "Sie lobte … seine Romane", "Sie lobte seine Gedichte und verriss seine Romane."),
    ("fr", "Elle a loué … ses romans", "Elle a loué ses poèmes et éreinté ses romans."),
    # The subject of another clause or sentence, or its tail, without its verb.
    ("en", "The report blames … the airline", "The report blames the pilot. The airline was cleared."),
    ("en", "The vaccine protects … children", "The vaccine protects adults. In children it has no effect."),
    ("fr", "Le navire … coula", "Le navire heurta un rocher, et le bateau du pilote coula."),
    ("es", "El barco … se hundió", "El barco chocó con una roca, y la lancha del piloto se hundió."),
    (
        "en",
        "Twelve men and three women … drowned",
        "Twelve men and three women were rescued; four men drowned.",
    ),
    ("en", "The accused … had lied", "The accused said that he was innocent and that his brother had lied."),
    (
        "es",
        "El consejo elogió … a los médicos",
        "El consejo elogió a las enfermeras y criticó a los médicos.",
    ),
    ("de", "Der Rat … beschloss den Plan", "Der Rat tagte am Mittag. Der Minister beschloss den Plan."),
    ("fr", "Le conseil … vota le plan", "Le conseil siégea à midi. Le ministre vota le plan."),
]

WHOLE: list[tuple[str, str, str]] = [
    # A pronoun waits for no noun, and a whole clause behind *and* is no object.
    (
        "en",
        "he blames no one … keeps watch over himself",
        "Of a keeper it is said, that he blames no one. When he falls, he laughs; and, in a word, he keeps watch over himself.",
    ),
    (
        "en",
        "Those whom he chose he also trained … those whom he tried he also paid",
        "Those whom he chose he also trained to row. And those whom he trained he also tried, and those whom he tried he also paid.",
    ),
    ("en", "We thanked … the doctors", "We thanked the nurses and the doctors."),
    ("en", "He was found guilty of … murder", "He was found guilty of fraud, forgery and murder."),
    ("en", "The price of … wine rose", "The price of beer and the price of wine rose."),
    ("en", "The ship … sank", "The ship struck a rock, filled with water and sank."),
    ("en", "The nets … rusted", "The nets, ropes, and the old anchor rusted."),
    (
        "en",
        "The report blames the pilot. … The airline was cleared",
        "The report blames the pilot. All saw it. The airline was cleared.",
    ),
    ("en", "We sold … the boat", "We sold the house and sold the boat."),
    ("en", "The mayor … closed the pier", "The mayor spoke at noon. Later he closed the pier."),
    ("en", "The mayor … closed the pier", "The mayor spoke at noon. At last the mayor closed the pier."),
    (
        "en",
        "The engineers … found two cracks",
        "The engineers came in May. They looked at it and found two cracks.",
    ),
    (
        "en",
        "The dam was inspected … Two cracks were seen",
        "The dam was inspected by Orr. All agreed. Two cracks were seen.",
    ),
    ("en", "He came home … and slept", "He came home late that night. He ate and slept."),
    ("en", "The plan … will use less water", "The plan is old. In the end it will use less water."),
    (
        "en",
        "We propose … to use less water",
        "We propose two things in this paper. The first is to use less water.",
    ),
    ("en", "The drug … reduced pain", "The drug was given twice. In all patients it reduced pain."),
    (
        "de",
        "Der Rat … beschloss den Plan",
        "Der Rat tagte am Mittag. Am Abend beschloss er den Plan. Der Rat beschloss den Plan.",
    ),
]


@pytest.mark.parametrize(("code", "quote", "source"), SPLICED)
def test_a_predicate_of_another_sentence_misleads(code: str, quote: str, source: str) -> None:
    evidence = check_quote(quote, prepare_source(source), language=code)
    assert evidence.verdict is Verdict.MISLEADING
    assert EditKind.ELLIPSIS_OBJECT in {edit.kind for edit in evidence.alignments[0].edits}


@pytest.mark.parametrize(("code", "quote", "source"), WHOLE)
def test_what_is_said_of_the_same_thing_may_be_joined(code: str, quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source), language=code).verdict.fine
