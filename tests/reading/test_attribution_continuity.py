"""Speakers that a quotation takes from what stands around it: split quotations, lead-ins, paragraphs, layers, days."""

from __future__ import annotations

from datetime import date

import pytest

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Confidence, Quotation
from mkdocs_quotecheck.reading.attribution.attribute import attribute
from mkdocs_quotecheck.reading.citations.saying_dates import with_days
from mkdocs_quotecheck.reading.html.blocks import plain_blocks, read_blocks
from mkdocs_quotecheck.reading.quotations import extraction

ENGLISH = language("en")


def read(text: str, *, html: bool = False) -> tuple[Quotation, ...]:
    document = read_blocks(text) if html else plain_blocks(text)
    return with_days(attribute(document, extraction.find(document, ENGLISH), (), ENGLISH))


def speakers(text: str, *, html: bool = False) -> list[str | None]:
    return [each.attribution.speaker if each.attribution else None for each in read(text, html=html)]


CARRIED = [
    ("“We waited,” Hale said. “Nobody came.”", ["Hale", "Hale"]),
    ("“We waited,” Hale said, “until the lamps went out.”", ["Hale", "Hale"]),
    ("“We waited,” said Hale. “Nobody came.” She paused. “Then it rained.”", ["Hale", "Hale", "Hale"]),
    ("“We waited.” “Nobody came,” Hale said.", ["Hale", "Hale"]),
    ("Hale said the pier was “rotten” and “a danger to everyone on it.”", ["Hale", "Hale"]),
    ("Hale was blunt. She said:\n\n“We waited, and nobody came to help us.”", ["She"]),
    ("The report of the harbour board says:\n\n“The pier was closed in March.”", ["The report"]),
    ("“We waited,” Hale said.\n\n“Nobody came to help us that night.”", ["Hale", "Hale"]),
    ("Hale said: “We waited.\n\n“Nobody came to help us.”", ["Hale", "Hale"]),
    ("Ada Hale praised the crew for its patience.\n\n“They waited until the lamps went out.”", ["Ada Hale"]),
    ("Hale turned round. “Nobody came to help us that night, you know.”", ["Hale"]),
]


@pytest.mark.parametrize(("text", "expected"), CARRIED, ids=[text[:50] for text, _ in CARRIED])
def test_a_speaker_carries_over_to_the_words_that_go_on(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


NOT_CARRIED = [
    # A paragraph of narration between, or a sentence with its own speaker.
    ("“We waited,” Hale said. Lind shook his head and said, “Nobody told us.”", ["Hale", "Lind"]),
    ("“We waited,” Hale said.\n\nLind disagreed. “Nobody told us,” he said.", ["Hale", "he"]),
    ("“We waited,” Hale said.\n\nThe tide turned at noon.\n\n“Nobody told us,” Lind said.", ["Hale", "Lind"]),
]


@pytest.mark.parametrize(("text", "expected"), NOT_CARRIED, ids=[text[:50] for text, _ in NOT_CARRIED])
def test_a_speaker_does_not_carry_over_another_one(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


def test_carried_speakers_are_uncertain() -> None:
    carried = read("“We waited,” Hale said.\n\n“Nobody came to help us that night.”")[1].attribution
    assert carried is not None
    assert carried.pattern == "carried"
    assert carried.confidence is Confidence.LOW


def test_a_lead_in_of_another_block_keeps_its_place() -> None:
    text = "Hale was blunt. She said:\n\n“We waited, and nobody came to help us.”"
    (found,) = read(text)
    assert found.attribution is not None
    assert found.attribution.pattern == "lead-in"
    assert text[found.attribution.start : found.attribution.end] == "She"


def test_an_author_line_stays_what_it_is() -> None:
    page = "<blockquote><p>The tide waits for nobody.</p><p>— Ada Hale, harbour master</p></blockquote><p>Lind said so.</p>"
    document = read_blocks(page)
    found = with_days(attribute(document, extraction.find(document, ENGLISH), (), ENGLISH))
    assert [each.text for each in found] == ["The tide waits for nobody."]


GROUPS = [
    ("“We waited,” Hale said. “Nobody came.”", [0, 0]),
    ("“We waited,” Hale said, “until noon.” Lind said: “Nobody told us.”", [0, 0, 1]),
    ("Hale said the pier was “rotten” and “a danger to everyone on it.”", [0, 1]),
    ("“We waited,” Hale said. “Nobody told us,” Lind said.", [0, 1]),
]


@pytest.mark.parametrize(("text", "groups"), GROUPS, ids=[text[:50] for text, _ in GROUPS])
def test_only_the_pieces_of_one_split_quotation_share_a_group(text: str, groups: list[int]) -> None:
    assert [each.group for each in read(text)] == groups


LAYERS = [
    (
        "“We waited,” Hale said, according to a transcript of the meeting.",
        "Hale",
        "a transcript of the meeting",
    ),
    ("According to the minutes, Hale said: “We waited until noon.”", "Hale", "the minutes"),
    ("“We waited,” according to Hale.", "Hale", None),
    ("“We waited,” Hale said.", "Hale", None),
]


@pytest.mark.parametrize(("text", "speaker", "layer"), LAYERS, ids=[text[:50] for text, _, _ in LAYERS])
def test_both_layers_of_a_layered_attribution_are_kept(text: str, speaker: str, layer: str | None) -> None:
    (found,) = read(text)
    assert found.attribution is not None
    assert (found.attribution.speaker, found.attribution.document) == (speaker, layer)


DAYS = [
    ("Hale told the board on March 12, 2026: “We waited until noon.”", date(2026, 3, 12)),
    ("“We waited until noon,” Hale said on 12 March 2026.", date(2026, 3, 12)),
    ("“We waited until noon,” Hale said on March 12.", None),
    ("“We waited until noon,” Hale said. The pier closed on 1 April 2025.", None),
    ("“The pier closed on 1 April 2025,” Hale said.", None),
]


@pytest.mark.parametrize(("text", "day"), DAYS, ids=[text[:60] for text, _ in DAYS])
def test_the_day_is_that_of_the_sentence_and_needs_its_year(text: str, day: date | None) -> None:
    assert read(text)[0].date == day


LABELLED = [
    ("“HALE: We waited until noon.”", "HALE"),
    ("Hale: “We waited until noon.”", "Hale"),
    ("“Note: we waited until noon.”", None),
]


@pytest.mark.parametrize(("text", "speaker"), LABELLED)
def test_a_transcripts_label_names_the_speaker(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Vera Holm wrote of it in May.", "Vera Holm"),
        ("A long walk along the mole.", None),
        ("The harbour museum opens in May.", None),
        ("The debate went on until midnight.", None),
    ],
)
def test_a_block_quote_takes_no_speaker_from_a_paragraph_that_tells_nothing(
    before: str, speaker: str | None
) -> None:
    page = f"<p>{before}</p><blockquote><p>All the boats on the slip were sold last year.</p></blockquote>"
    (found,) = read(page, html=True)
    assert (found.attribution.speaker if found.attribution else None) == speaker
