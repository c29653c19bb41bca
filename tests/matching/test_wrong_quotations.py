"""Quotations that a fact-checker would not sign, each difference told by its kind."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, Verdict, check_quote, prepare_source

K = EditKind

# (quotation, source, kinds that the evidence must hold besides conventions)
ALTERED: list[tuple[str, str, set[EditKind]]] = [
    ("The court [overturned] the order of May.", "The court upheld the order of May.", {K.WORD}),
    ("We [despise] the board for its patience.", "We admire the board for its patience.", {K.WORD}),
    ("The crane was sturdy in every wind.", "The crane was reliable in every wind.", {K.WORD}),
    ("The town has 15,000 residents by the last count.", "The town has 16,000 residents by the last count.", {K.NUMBER}),
    ("three ships were lost in the gale", "They say four ships were lost in the gale.", {K.NUMBER}),
    ("the loss came to 4.5 million crowns", "In all the loss came to 45 million crowns.", {K.NUMBER}),
    ("106 grains in a single sack", "We counted 10⁶ grains in a single sack.", {K.NUMBER}),
    ("it fell to 5 degrees in the night", "Then it fell to −5 degrees in the night.", {K.NUMBER}),
    ("in 2014 the pier was closed for good", "So in 2015 the pier was closed for good.", {K.DATE}),
    ("on Monday the board met in the old hall", "It was on Tuesday the board met in the old hall.", {K.DATE}),
    ("on 3 May the board met in the old hall", "It was on 4 May the board met in the old hall.", {K.DATE}),
    ("it fell by four percent in a year", "They say it fell by four percentage points in a year.", {K.UNIT}),
    ("the hull is forty feet long and sound", "He says the hull is forty metres long and sound.", {K.UNIT}),
    ("it cost $300 to raise the mast", "In the end it cost €300 to raise the mast.", {K.UNIT}),
    ("pilots aged ≤ 65 years are examined twice", "All pilots aged ≥ 65 years are examined twice.", {K.COMPARISON}),
    ("The board approved the plan for the quay.", "The board has not approved the plan for the quay.", {K.NEGATION_LOST}),
    ("There was damage to the hull that night.", "There was no damage to the hull that night.", {K.NEGATION_LOST}),
    ("The board did not approve the plan.", "The board did approve the plan.", {K.NEGATION_GAINED}),
    ("a likely cause of the fire on deck", "It is an unlikely cause of the fire on deck.", {K.NEGATION_LOST}),
    ("The fee will rise next year for all boats.", "The fee may rise next year for all boats.", {K.MODAL}),
    ("A pilot SHOULD NOT leave the bridge in fog.", "A pilot MUST NOT leave the bridge in fog.", {K.MODAL}),
    ("A pilot must stay. A mate MAY leave the bridge.", "A pilot MUST stay. A mate MAY leave the bridge.", {K.KEYWORD_CASE}),
    ("All captains agreed.", "Few captains agreed.", {K.QUANTIFIER}),
    ("The bill was passed by 49 votes to 51.", "The bill was passed by 51 votes to 49.", {K.NUMBER}),
    ("The mast broke. The hull held.", "The mast broke.1,250 The hull held.", {K.NUMBER}),
    ("The pilot (drunk) left the ship.", "The pilot left the ship.", {K.ADDITION}),
    ("All captains agreed to the new rule.", "Some captains agreed to the new rule.", {K.QUANTIFIER}),
    ("The old crane is the cause of it.", "The old crane is probably the cause of it.", {K.QUANTIFIER}),
    ("a letter from Orr to the whole board", "It was a letter from Pike to the whole board.", {K.NAME}),
    ("Orr accused Pike of hiding the log from us.", "Pike accused Orr of hiding the log from us.", {K.NAME}),
    ("The mate left the ship before the fire.", "The mate and two of the boys left the ship before the fire.", {K.OMISSION}),
    ("The mate calmly left the ship before the fire.", "The mate left the ship before the fire.", {K.ADDITION}),
    ("the ship and the crew were lost at sea", "So the crew and the ship were lost at sea.", {K.ORDER}),
    ("The bridge is safe at the time of the visit.", "The bridge was safe at the time of the visit.", {K.WORD_FORM}),
    ("The mates leave the ship before the fire.", "The mate left the ship before the fire.", {K.WORD_FORM}),
    ("We don't know who lit the lamp.", "We do not know who lit the lamp.", {K.CONTRACTION}),
    ("We will see who lit the lamp.", "We'll see who lit the lamp.", {K.CONTRACTION}),
    ("The color of the harbor lights was green.", "The colour of the harbour lights was green.", {K.SPELLING}),
    ("They organized a long-term lease for the pier.", "They organised a long-term lease for the pier.", {K.SPELLING}),
    ("They signed a long term lease for the pier.", "They signed a long-term lease for the pier.", {K.HYPHEN}),
    ("They rearmed the guard ship in the spring.", "They re-armed the guard ship in the spring.", {K.HYPHEN}),
    ("The mate, who was tired, slept.", "The mate who was tired slept.", {K.MEANING_PUNCTUATION}),
    ("The pilot: without the mate, nobody sails", "The pilot, without the mate nobody, sails", {K.MEANING_PUNCTUATION}),
    ("The wind fell; we went home at last.", "The wind fell, we went home at last.", {K.PUNCTUATION}),
    ("You saw the log?", "You saw the log. Then you left.", {K.MEANING_PUNCTUATION}),
    ("We resume the work on the pier in May.", "We résumé the work on the pier in May.", {K.ACCENT}),
    ("significant damage to the hull was found", "Only insignificant damage to the hull was found.", {K.CUT_WORD}),
    ("significant", "The damage was insignificant.", {K.CUT_WORD}),
    ("5 ships were lost in the bay", "In all 15 ships were lost in the bay.", {K.CUT_WORD}),
    ("5", "In all 15 ships were lost.", {K.CUT_WORD}),
    ("we can", "I know we can't.", {K.CUT_WORD}),
    ("On Friday the pilot resigned over the letter.", "On Friday he resigned over the letter.", {K.WORD}),
    ("in the end [50] ships were lost that year", "So in the end 40 ships were lost that year.", {K.NUMBER}),
    ("It holds for steel (Section 6.2.2) and for oak.", "It holds for steel and for oak.", {K.ADDITION}),
    ("It holds for steel and for oak.", "It holds for steel (Section 6.2.2) and for oak.", {K.OMISSION}),
    ("odds of 0.25 were found in the north", "There, odds of 0.25 [95% CI 0.15-0.42] were found in the north.", {K.OMISSION}),
    ("1250000 sacks of grain were stored", "In all 1,250,000 sacks of grain were stored.", {K.PUNCTUATION}),
    ("the casual link between the two is plain", "We say the causal link between the two is plain.", {K.WORD}),
]  # fmt: skip

MISLEADING: list[tuple[str, str, set[EditKind]]] = [
    ("The board has … approved the plan.", "The board has not yet approved the plan.", {K.ELLIPSIS_NEGATION}),
    ("Refunds are ... available ... where the line cancels", "Refunds are never available except where the line cancels.", {K.ELLIPSIS_NEGATION}),
    ("The pier is open … to residents.", "The pier is open only to residents.", {K.ELLIPSIS_NEGATION}),
    ("We will pay … in May.", "We will pay, if the bank agrees, in May.", {K.ELLIPSIS_NEGATION}),
    ("in the spring … the ferry sank", "They say the ferry sank in a gale; in the spring it was raised.", {K.PARTS_ORDER}),
    ("The motion was carried … The motion was carried", "The vote was close. The motion was carried by one vote.", {K.PASSAGE_TWICE}),
    ("The board did [not] approve the plan for the pier.", "The board did approve the plan for the pier.", {K.BRACKET_INVERTS}),
    ("The board [refused] to pay for the pier.", "The board agreed to pay for the pier.", {K.BRACKET_INVERTS}),
    ("Of the boats [all] were sold in May.", "Of the boats some were sold in May.", {K.BRACKET_INVERTS}),
    ("Prices in May fell by [exactly] a third.", "Prices in May fell by about a third.", {K.BRACKET_INVERTS}),
    ("[All] members of the board must pay.", "Nearly all members of the board must pay.", {K.NEGATION_BEFORE}),
    ("[Some] members of the board must pay.", "All members of the board must pay.", {K.BRACKET_INVERTS}),
    ("The fee [will] rise next year for all.", "The fee may rise next year for all.", {K.BRACKET_INVERTS}),
    ("permitted to leave the port at night", "The ship is not permitted to leave the port at night.", {K.NEGATION_BEFORE}),
    ("… permitted to leave the port at night", "The ship isn't permitted to leave the port at night.", {K.NEGATION_BEFORE}),
    ("the pilot was drunk that night", "There is no evidence that the pilot was drunk that night.", {K.LIFTED_CLAUSE}),
    ("The pilot was drunk", "He denied that the pilot was drunk.", {K.LIFTED_CLAUSE}),
    ("the pilot was drunk", "It is false that the pilot was drunk.", {K.LIFTED_CLAUSE}),
    ("The state … will lose land", "The state pays half of the cost. Some of the farmers will lose land this year.", {K.ELLIPSIS_OBJECT}),
    ("A receiver … MUST retransmit the message.", "A receiver that gets it ignores it. A sender that gets no answer MUST retransmit the message.", {K.ELLIPSIS_OBJECT}),
    ("Der Staat … wird Land verlieren", "Der Staat zahlt die Hälfte der Kosten. Ein Teil der Bauern wird Land verlieren.", {K.ELLIPSIS_OBJECT}),
    ("the crew repaired … the old chapel by the shore", "That year the crew repaired the engine in two days. Visitors like the old chapel by the shore.", {K.ELLIPSIS_OBJECT}),
    ("the ferry left at dawn … it came back at noon", "So the ferry left at dawn." + " It rained on the quay." * 160 + " Then it came back at noon.", {K.ELLIPSIS_DISTANT}),
]  # fmt: skip

ABSENT: list[tuple[str, str, str]] = [
    ("nothing but small words", "the of and in the", "The dam was inspected in May and again in the autumn."),
    (
        "an invention",
        "The whales sang all night for the king.",
        "The ferry left at dawn and came back at noon with grain.",
    ),
    (
        "a paraphrase",
        "The vessel departed early in the morning.",
        "The ferry left at dawn and came back at noon with grain.",
    ),
    (
        "the right words in a heap",
        "noon dawn ferry grain back left with",
        "The ferry left at dawn and came back at noon with grain.",
    ),
    ("nothing but a bracket", "[the whole of the evidence]", "The whole of the evidence was heard."),
    ("nothing but an ellipsis", "…", "The whole … of the evidence was heard."),
    ("letters inside another word", "cat", "The concatenation of lines was long."),
    ("a short phrase that is not there", "too soon", "By then it was too late."),
    ("nothing", "", "The whole of the evidence was heard."),
]


TRANSCRIPT = """MS HALE: We never had the money. The pier was safe.
MR ORR: I see no reason to wait. The pier was safe.
MS HALE: So be it. We shall build in the spring.
MR ORR: Then I am content.
"""


def test_an_ellipsis_that_crosses_to_another_speaker_misleads() -> None:
    evidence = check_quote("We never had the money … I see no reason to wait.", prepare_source(TRANSCRIPT))
    assert evidence.verdict is Verdict.MISLEADING
    assert K.ELLIPSIS_SPEAKER in {edit.kind for edit in evidence.alignments[0].edits}


def test_a_short_quotation_that_two_people_say_is_ambiguous() -> None:
    evidence = check_quote("The pier was safe.", prepare_source(TRANSCRIPT))
    assert evidence.verdict is Verdict.AMBIGUOUS
    assert {alignment.speaker for alignment in evidence.alignments} == {"MS HALE", "MR ORR"}


def test_a_quotation_of_one_speaker_names_who_speaks() -> None:
    evidence = check_quote("We shall build in the spring.", prepare_source(TRANSCRIPT))
    assert evidence.verdict is Verdict.VERBATIM
    assert evidence.alignments[0].speaker == "MS HALE"


def test_a_dropped_sentence_between_two_pages_is_no_furniture() -> None:
    source = prepare_source(
        "The sum of forty pounds was paid.\n\nNobody objected.\n\n\fThe firm was glad of it."
    )
    evidence = check_quote("The sum of forty pounds was paid. The firm was glad of it.", source)
    assert evidence.verdict is Verdict.ALTERED


def test_an_absent_quotation_comes_with_the_nearest_passage() -> None:
    source = prepare_source(
        "The whole harbour board met in the old customs house at noon on the first of May."
    )
    evidence = check_quote("The whole town met in a new house by the first light of June.", source)
    assert evidence.verdict is Verdict.ABSENT
    assert "met in" in evidence.alignments[0].original


@pytest.mark.parametrize(("quote", "source", "kinds"), ALTERED)
def test_a_changed_quotation_is_altered_and_the_change_named(
    quote: str, source: str, kinds: set[EditKind]
) -> None:
    evidence = check_quote(quote, prepare_source("It was a long day. " + source))
    found = {edit.kind for alignment in evidence.alignments for edit in alignment.edits}
    assert evidence.verdict is Verdict.ALTERED, found
    assert kinds <= found


@pytest.mark.parametrize(("quote", "source", "kinds"), MISLEADING)
def test_a_quotation_with_every_word_right_can_mislead(quote: str, source: str, kinds: set[EditKind]) -> None:
    evidence = check_quote(quote, prepare_source("It was a long day. " + source))
    found = {edit.kind for alignment in evidence.alignments for edit in alignment.edits}
    assert evidence.verdict is Verdict.MISLEADING, found
    assert kinds <= found


@pytest.mark.parametrize(("why", "quote", "source"), ABSENT)
def test_words_that_do_not_stand_in_the_source_are_absent(why: str, quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source)).verdict is Verdict.ABSENT, why
