"""Each kind of difference by name: words that show it, and words that look like it and do not."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, check_quote, prepare_source

K = EditKind
Case = tuple[str, str]

TRANSCRIPT = "MS HALE: We never had the money. The pier was safe.\nMR ORR: I see no reason to wait. We go on.\nMS HALE: So be it.\n"
FAR = " It rained on the quay." * 160
NEAR = " It rained on the quay." * 16

# kind → (quotation and source that show it), (quotation and source that do not)
EVERY: dict[EditKind, tuple[Case, Case]] = {
    K.TYPOGRAPHY: (("the pilot's log", "I know the pilot’s log."), ("the pilots log", "I know the pilots log.")),
    K.FIRST_CASE: (("The crane was safe", "We say the crane was safe."), ("the crane was safe", "We say the crane was safe.")),
    K.END_PUNCTUATION: (("the crane was safe,", "So the crane was safe and sound."), ("the crane was safe,", "So the crane was safe, and sound.")),
    K.ELLIPSIS: (("The board … voted for it", "The board met and voted for it."), ("The board … voted for it", "The board … voted for it.")),
    K.GLOSS: (("it [the ferry] left", "They say it left."), ("it [the ferry] left", "They say it [the ferry] left.")),
    K.SUBSTITUTION: (("that [the pilot] resigned", "We know that he resigned."), ("that [he] [sic] resigned", "We know that [he] resigned.")),
    K.EDITORIAL_NOTE: (("They was [sic] late again", "They was late again."), ("They was late again", "They was late again.")),
    K.NESTED_MARKS: (("He cried ‘too late’ and left", "He cried “too late” and left."), ("He cried “too late” and left", "He cried “too late” and left.")),
    K.SOURCE_MARKUP: (("as shown. It holds.", "It is as shown [38, 39]. It holds."), ("as shown. It holds.", "It is as shown (Section 6.2.2). It holds.")),
    K.INTERPOSED: (("We lost it, and nobody came.", "“We lost it,” she said, “and nobody came.”"), ("We lost it, and nobody came.", "We lost it, she said, and nobody came.")),
    K.FURNITURE: (("the sum of forty pounds was paid", "So the sum of forty\n\n- 17 -\n\fpounds was paid."), ("the sum of forty pounds was paid", "So the sum of forty not pounds was paid.")),
    K.SYMBOL: (("aged >= 65 years", "Pilots aged ≥ 65 years."), ("aged > 65 years", "Pilots aged ≥ 65 years.")),
    K.SPELLING: (("The color of the harbor was green.", "The colour of the harbour was green."), ("The collar of the pilot was green.", "The colour of the pilot was green.")),
    K.HYPHEN: (("a long term lease for the pier", "They had a long-term lease for the pier."), ("a long-term lease for the pier", "They had a long-\nterm lease for the pier.")),
    K.OMISSION_AT_DASH: (("The pilot - went to sea", "The pilot took his hat, and went to sea."), ("The pilot - went to sea", "The pilot - an old man - went to sea.")),
    K.PUNCTUATION: (("The wind fell; we went home.", "The wind fell, we went home."), ("The wind fell - we went home.", "The wind fell – we went home.")),
    K.WORD: (("The crane was sturdy in every wind.", "The crane was reliable in every wind."), ("The cranes were reliable in every wind.", "The crane was reliable in every wind.")),
    K.NUMBER: (("three ships were lost in the gale", "They say four ships were lost in the gale."), ("3 ships were lost in the gale", "They say three ships were lost in the gale.")),
    K.DATE: (("on 3 May the board met again", "It was on 4 May the board met again."), ("on the pier the board met again", "It was on the quay the board met again.")),
    K.UNIT: (("the hull is forty feet long", "He says the hull is forty metres long."), ("the hull is fifty metres long", "He says the hull is forty metres long.")),
    K.COMPARISON: (("aged ≤ 65 years and fit", "All pilots aged ≥ 65 years and fit."), ("aged >= 65 years and fit", "All pilots aged ≥ 65 years and fit.")),
    K.NEGATION_LOST: (("The board approved the plan.", "The board never approved the plan."), ("The board gladly approved the plan.", "The board approved the plan.")),
    K.NEGATION_GAINED: (("The board never approved the plan.", "The board approved the plan."), ("The board approved the plan.", "The board gladly approved the plan.")),
    K.MODAL: (("The fee will rise next year.", "The fee may rise next year."), ("The fee will fall next year.", "The fee will rise next year.")),
    K.KEYWORD_CASE: (("A pilot must stay. A mate MAY go.", "A pilot MUST stay. A mate MAY go."), ("a pilot MUST stay. A mate MAY go.", "A pilot MUST stay. A mate MAY go.")),
    K.QUANTIFIER: (("All captains agreed to the rule.", "Some captains agreed to the rule."), ("All pilots agreed to the rule.", "All captains agreed to the rule.")),
    K.NAME: (("a letter from Orr to the board", "It was a letter from Pike to the board."), ("a letter from us to the board", "It was a letter from them to the board.")),
    K.OMISSION: (("The mate left before the fire.", "The mate and two boys left before the fire."), ("The mate … left before the fire.", "The mate and two boys left before the fire.")),
    K.ADDITION: (("The mate calmly left before the fire.", "The mate left before the fire."), ("The mate [calmly] left before the fire.", "The mate left before the fire.")),
    K.ORDER: (("the ship and the crew were lost at sea", "So the crew and the ship were lost at sea."), ("the crew and the ship were lost at sea", "So the crew and the ship were lost at sea.")),
    K.WORD_FORM: (("The bridge is safe at this time.", "The bridge was safe at this time."), ("The tower was safe at this time.", "The bridge was safe at this time.")),
    K.CONTRACTION: (("We don't know who lit the lamp.", "We do not know who lit the lamp."), ("We do not know who lit the lamp.", "We do not know who lit the lamp.")),
    K.ACCENT: (("We resume the work in May.", "We résumé the work in May."), ("We résumé the work in May.", "We re\u0301sume\u0301 the work in May.")),
    K.CUT_WORD: (("significant damage was found", "Only insignificant damage was found."), ("significant damage was found", "Only significant damage was found.")),
    K.MEANING_PUNCTUATION: (("Let's eat, grandma", "Let's eat grandma."), ("I know, too", "So I know too.")),
    K.ELLIPSIS_NEGATION: (("The board has … approved it.", "The board has not yet approved it."), ("The board met. … It left.", "The board met. Nobody spoke. It left.")),
    K.ELLIPSIS_OBJECT: (("The mayor … closed the pier", "The mayor spoke. The harbour master closed the pier."), ("The mayor … closed the pier", "The mayor spoke. Then he closed the pier.")),
    K.ELLIPSIS_SPEAKER: (("The pier was safe. I see no reason to wait.", TRANSCRIPT), ("I see no reason to wait. We go on.", TRANSCRIPT)),
    K.ELLIPSIS_DISTANT: (("the ferry left at dawn … it came back at noon", f"So the ferry left at dawn.{FAR} Then it came back at noon."), ("the ferry left at dawn … it came back at noon", f"So the ferry left at dawn.{NEAR} Then it came back at noon.")),
    K.PARTS_ORDER: (("in the spring … the ferry sank", "So the ferry sank in a gale; in the spring it was raised."), ("the ferry sank … in the spring", "So the ferry sank in a gale; in the spring it was raised.")),
    K.PASSAGE_TWICE: (("The motion was carried … The motion was carried", "So the motion was carried by one vote."), ("The motion was carried … The motion was carried", "The motion was carried. Later on the motion was carried again.")),
    K.BRACKET_INVERTS: (("The board did [not] approve it.", "The board did approve it."), ("The board did [then] approve it.", "The board did approve it.")),
    K.NEGATION_BEFORE: (("permitted to leave the port", "It is not permitted to leave the port."), ("permitted to leave the port", "It is now permitted to leave the port.")),
    K.NEGATION_BEHIND: (("Der Rat billigt den Plan", "Der Rat billigt den Plan nicht."), ("Der Rat billigt den Plan", "Der Rat billigt den Plan nicht nur im Mai.")),
    K.LIFTED_CLAUSE: (("the pilot was drunk", "There is no evidence that the pilot was drunk."), ("the pilot was drunk", "There is evidence that the pilot was drunk.")),
    K.CUT_QUALIFIER: (("We will pay the fee", "We will pay the fee, unless it rises."), ("We will pay the fee", "We will pay the fee, and it will rise.")),
}  # fmt: skip


def kinds(case: Case) -> set[EditKind]:
    quote, source = case
    text = source if "\n" in source else f"It was a long day. {source}"
    return {
        edit.kind for place in check_quote(quote, prepare_source(text)).alignments for edit in place.edits
    }


def test_every_kind_has_a_case() -> None:
    assert set(EVERY) == set(EditKind)


@pytest.mark.parametrize("kind", EditKind, ids=[kind.name for kind in EditKind])
def test_a_kind_is_told_where_it_is(kind: EditKind) -> None:
    assert kind in kinds(EVERY[kind][0])


@pytest.mark.parametrize("kind", EditKind, ids=[kind.name for kind in EditKind])
def test_a_kind_is_not_told_where_it_is_not(kind: EditKind) -> None:
    shown = kinds(EVERY[kind][1])
    assert kind not in shown
