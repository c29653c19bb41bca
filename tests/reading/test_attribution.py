"""Who a sentence names as the speaker of the words it quotes: a firing and a silent case for each pattern."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Attribution, Confidence, Role
from mkdocs_quotecheck.reading.attribution.attribute import attribute
from mkdocs_quotecheck.reading.html.blocks import plain_blocks
from mkdocs_quotecheck.reading.quotations import extraction

HIGH, LOW = Confidence.HIGH, Confidence.LOW


@dataclass(frozen=True)
class Case:
    text: str
    speaker: str | None
    """Of the last quotation of the text; None if nobody is named."""
    pattern: str = ""
    confidence: Confidence | None = None


def attribution_of(text: str) -> Attribution | None:
    document = plain_blocks(text)
    english = language("en")
    found = attribute(document, extraction.find(document, english), (), english).quotations
    return [each for each in found if each.depth == 0][-1].attribution


def check(case: Case) -> None:
    found = attribution_of(case.text)
    assert (found.speaker if found else None) == case.speaker
    if found and case.pattern:
        assert found.pattern == case.pattern
    if found and case.confidence:
        assert found.confidence is case.confidence
    if found and found.start is not None and found.end is not None:
        assert case.text[found.start : found.end] == found.speaker


BEHIND = [
    Case("“The harbour is closed until spring,” Hale said.", "Hale", "speaker-verb-after", HIGH),
    Case(
        "“The harbour is closed,” the harbour master said.", "the harbour master", "speaker-verb-after", HIGH
    ),
    Case("“The harbour is closed,” she said on Monday.", "she", "speaker-verb-after", HIGH),
    Case(
        "“We lost two boats,” Ada Hale, the harbour master, told the board.", "Ada Hale", "speaker-verb-after"
    ),
    Case("“We lost two boats,” Hale, 58, told the paper.", "Hale", "speaker-verb-after"),
    Case("“We lost two boats,” Sen. Ada Hale (R-Fla.) said in June.", "Sen. Ada Hale", "speaker-verb-after"),
    Case("“We lost two boats,” said Hale.", "Hale", "verb-speaker-after", HIGH),
    Case("“We lost two boats!” beamed Oskar Lind, who had rowed out.", "Oskar Lind", "verb-speaker-after"),
    Case("“Who moved the buoy?” asked the pilot.", "the pilot", "verb-speaker-after", HIGH),
    Case("“Who moved the buoy?” Lind asked.", "Lind", "speaker-verb-after", HIGH),
    Case("“We lost two boats,” Lind shot back.", "Lind", "speaker-verb-after", HIGH),
    Case("“We lost two boats,” said the 46-year-old.", "the 46-year-old", "verb-speaker-after"),
    Case("“Two boats were lost,” according to Hale.", "Hale", "according-after", HIGH),
    Case(
        "“Two boats were lost,” according to the harbour report.",
        "the harbour report",
        "according-after",
        HIGH,
    ),
    Case("“The tide waits for nobody.” — Ada Hale", "Ada Hale", "credit-dash", HIGH),
    Case("The dredging is “a waste of money” and should stop, Lind said.", "Lind", "speaker-verb-later", LOW),
    Case("“It is late.” Hale said.", "Hale", "speaker-verb-after"),
]

AHEAD = [
    Case("Hale said: “The harbour is closed until spring.”", "Hale", "speaker-verb-before", HIGH),
    Case("Hale said, “The harbour is closed until spring.”", "Hale", "speaker-verb-before", HIGH),
    Case("Hale told the board on Monday, “The harbour is closed.”", "Hale", "speaker-verb-before"),
    Case("Said Hale: “The harbour is closed until spring.”", "Hale", "speaker-verb-before"),
    Case("Hale said the plan was “too late for this winter.”", "Hale", "speaker-verb-before"),
    Case("Hale said she believes the plan is “too late for this winter.”", "Hale", "speaker-verb-before"),
    Case("Hale called the plan “a waste of money.”", "Hale", "speaker-verb-before"),
    Case("Hale went to the council and called the plan “a waste of money.”", "Hale", "speaker-verb-before"),
    Case("Hale left the room early, calling the plan “a waste of money.”", "Hale", "speaker-verb-before"),
    Case("Hale did not name anybody, but told reporters, “We waited.”", "Hale", "speaker-verb-before"),
    Case("Hale criticised Lind for saying “nobody will notice.”", "Lind", "speaker-verb-before"),
    Case(
        "Ada Hale, who ran the harbour for years, said the plan was “too late.”",
        "Ada Hale",
        "speaker-verb-before",
    ),
    Case(
        "A spokesman for the ministry said the plan was “under review.”", "A spokesman", "speaker-verb-before"
    ),
    Case(
        "After Lind resigned in March, Hale said the board was “out of its depth.”",
        "Hale",
        "speaker-verb-before",
    ),
    Case("The man who wrote “nobody will notice” has left.", "who", "speaker-verb-before"),
    Case("The plan was described by Hale as “a waste of money.”", "Hale", "passive"),
    Case("According to Hale, “two boats were lost in the storm.”", "Hale", "according-before", HIGH),
    Case("In the words of Hale, “two boats were lost in the storm.”", "Hale", "according-before", HIGH),
    Case("Nobody shares Hale’s view that “the harbour can wait another year.”", "Hale", "owner"),
    Case("The board laughed at her claim that “the harbour can wait another year.”", "her", "owner"),
    Case("Hale: “The harbour can wait another year.”", "Hale", "label", HIGH),
    Case("A long winter ahead - Ada Hale: “The harbour can wait another year.”", "Ada Hale", "label", HIGH),
    Case("More from Hale: “The harbour can wait another year.”", "Hale", "label", HIGH),
    Case("The plan does not convince Ada Hale: “It comes too late.”", "Ada Hale", "colon", LOW),
    Case("Hale walked out over the board’s decision to “wait and see how it goes.”", "Hale", "", LOW),
]

TRAPS = [
    # The nearest name or verb is not the speaker's.
    Case("“We lost two boats,” Hale said of Lind.", "Hale"),
    Case("“We lost two boats,” Hale said after Lind spoke.", "Hale"),
    Case("Hale said Lind had become “a danger to shipping.”", "Hale"),
    Case("Lind, Hale told the board, was “a danger to shipping.”", "Hale"),
    Case("In a letter to Lind, Hale wrote that the plan was “too late.”", "Hale"),
    Case("The report by Lind on the storm of March says the pier was “beyond repair.”", "The report"),
    Case("Hale’s deputy said the plan was “too late.”", "Hale’s deputy"),
    Case("Before Lind could answer, Hale said: “We waited.”", "Hale"),
    Case("As the board that Lind leads met, Hale said: “We waited.”", "Hale"),
    Case("The accused officer said nothing, and Hale added: “We waited.”", "Hale"),
    Case("A woman asked for a chart and Lind said, “It is sold out.”", "Lind"),
    Case("It was “slow lane,” which is unkind.", "It"),
    Case("Hale told reporters she thought Lind had “lost the thread.”", "Hale"),
    Case("Hale assured the board she would “wait and see.”", "Hale"),
    Case("Hale launched a fierce attack on the board, saying the plan was “too late.”", "Hale"),
    Case("With the crowd shouting “Open the gate,” the ferry left.", "the crowd"),
    Case("After Lind had spoken of “a few old boats,” Hale wrote a long reply.", "Lind"),
    Case("Hale was asked by Lind, “Did you wait for the ferry?”", "Lind"),
    Case("The crew, Hale told the board, was “slow” -- the word she prefers.", "Hale"),
    Case("Hale said the harbour was “full,” and Lind called it “a car park for yachts.”", "Lind"),
]

SILENT = [
    Case("Hale was asked, “Did you wait for the ferry that night?”", None),
    Case("Q: “Did you wait for the ferry that night?”", None),
    Case("A: “We waited for the ferry until noon.”", None),
    Case("“The harbour is closed until spring, and nobody told the ferry.”", None),
    Case("The sign was old. “The harbour is closed until spring, I think.”", "The sign", "", LOW),
]


@pytest.mark.parametrize("case", BEHIND, ids=lambda case: case.text[:60])
def test_a_speaker_behind_the_words_is_found(case: Case) -> None:
    check(case)


@pytest.mark.parametrize("case", AHEAD, ids=lambda case: case.text[:60])
def test_a_speaker_before_the_words_is_found(case: Case) -> None:
    check(case)


@pytest.mark.parametrize("case", TRAPS, ids=lambda case: case.text[:60])
def test_another_name_nearby_is_not_taken_for_the_speaker(case: Case) -> None:
    check(case)


@pytest.mark.parametrize("case", SILENT, ids=lambda case: case.text[:60])
def test_words_without_a_speaker_get_none_for_certain(case: Case) -> None:
    check(case)


def test_a_mention_is_never_attributed() -> None:
    document = plain_blocks("She came on the ferry “Northern Light” in May.")
    english = language("en")
    (found,) = attribute(document, extraction.find(document, english), (), english).quotations
    assert found.role is Role.MENTION
    assert found.attribution is None
