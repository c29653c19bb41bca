"""Which sources are asked, and what their answers add up to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.matching.checking import check_quotation
from mkdocs_quotecheck.model import (
    Attribution,
    Citation,
    CitationKind,
    Confidence,
    EditKind,
    Evidence,
    Mark,
    Person,
    Quotation,
    Source,
    SourceText,
    Strictness,
    Unchecked,
    Verdict,
)
from mkdocs_quotecheck.text.index import build

if TYPE_CHECKING:
    from collections.abc import Sequence

HALE = Person("hale", "Ada Hale", aliases=("the harbour master",))
BROOK = Person("brook", "Tom Brook")
REED = Person("reed", "Iris Reed")

MINUTES = """The board met at nine. Ms Hale opened the meeting with the dredging report.
The north basin will be closed to sailing boats from May until the end of September.
All moorings on the east quay must be inspected before the winter storms arrive.
"""
LETTER = """Dear members, I write about the fees.
We cannot raise the berth fees again without losing the small boats that made this harbour.
The council has asked me to say nothing of the ferry, and I shall say nothing of the ferry.
"""
HEARING = """CHAIR: Please begin.
MS HALE: The tide gauge was broken for three weeks and nobody told us about it.
MR BROOK: I told the office on the second day. We acted at once.
MS HALE: No letter ever came. We acted at once.
"""
DRAFT = (
    "A receiver MUST discard any frame whose checksum does not match. Frames may be at most 512 bytes long."
)
STANDARD = "A receiver SHOULD drop frames that fail verification. Frames may be at most 2048 bytes long, counting headers."


@dataclass
class Shelf:
    """A library in memory."""

    people: dict[str, Person] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    texts: dict[str, SourceText | None] = field(default_factory=dict)

    def text(self, source_id: str) -> SourceText | None:
        return self.texts[source_id]

    def unread(self, source_id: str) -> str:
        return "" if self.has_text(source_id) else "the file is gone"

    def has_text(self, source_id: str) -> bool:
        return self.texts[source_id] is not None


def shelf(*entries: tuple[Source, str | None], people: Sequence[Person] = (HALE, BROOK, REED)) -> Shelf:
    library = Shelf({person.id: person for person in people})
    for source, text in entries:
        library.sources[source.id] = source
        turns = tuple(
            Mark(offset, label)
            for label in ("CHAIR", "MS HALE", "MR BROOK")
            for offset in range(len(text or ""))
            if text and text.startswith(f"{label}:", offset)
        )
        library.texts[source.id] = (
            SourceText(text, source.id, source, turns=tuple(sorted(turns)), index=build(text))
            if text
            else None
        )
    return library


HARBOUR = shelf(
    (Source("minutes", "Minutes", people=("hale",)), MINUTES),
    (Source("letter", "Letter", people=("brook",)), LETTER),
    (Source("hearing", "Hearing", speakers=(("MS HALE", "hale"), ("MR BROOK", "brook"))), HEARING),
    (Source("lost", "Lost letter", people=("reed",)), None),
)
BASIN = "The north basin will be closed to sailing boats from May"
FEES = "We cannot raise the berth fees again without losing the small boats"
GAUGE = "The tide gauge was broken for three weeks"


def cited(source: str) -> Citation:
    return Citation(CitationKind.LINK, f"https://example.org/{source}", source)


def said_by(person: str | None, candidates: tuple[str, ...] = ()) -> Attribution:
    return Attribution("somebody", 0, 8, person, Confidence.HIGH, candidates=candidates)


def check(
    text: str,
    library: Shelf = HARBOUR,
    *,
    cites: str | None = None,
    person: str | None = None,
    language: str = "en",
    page_sources: Sequence[str] = (),
) -> Evidence:
    quotation = Quotation(
        text,
        0,
        len(text),
        attribution=said_by(person) if person else None,
        citations=(cited(cites),) if cites else (),
    )
    return check_quotation(quotation, library, page_language=language, page_sources=page_sources)


def test_words_of_the_cited_source_are_verbatim() -> None:
    evidence = check(BASIN, cites="minutes")
    assert (evidence.verdict, evidence.alignments[0].source) == (Verdict.VERBATIM, "minutes")


def test_words_of_the_named_person_are_verbatim() -> None:
    assert check(BASIN, person="hale").verdict is Verdict.VERBATIM


def test_words_of_no_named_source_are_found_anywhere() -> None:
    evidence = check(FEES)
    assert (evidence.verdict, evidence.alignments[0].source) == (Verdict.VERBATIM, "letter")


def test_a_changed_word_against_the_cited_source_is_altered() -> None:
    assert check(BASIN.replace("north", "south"), cites="minutes").verdict is Verdict.ALTERED


def test_a_changed_word_without_a_named_source_is_altered_where_the_rest_stands() -> None:
    evidence = check(BASIN.replace("north", "south"))
    assert (evidence.verdict, evidence.alignments[0].source) == (Verdict.ALTERED, "minutes")


def test_words_of_another_source_than_the_cited_are_elsewhere() -> None:
    evidence = check(FEES, cites="minutes")
    assert (evidence.verdict, evidence.alignments[0].source) == (Verdict.ELSEWHERE, "letter")


def test_words_of_another_person_are_elsewhere_and_say_whose_they_are() -> None:
    evidence = check(FEES, person="hale")
    assert evidence.verdict is Verdict.ELSEWHERE
    assert (evidence.expected_speaker, evidence.actual_speakers) == ("hale", ("brook",))


def test_a_short_phrase_in_another_source_by_chance_is_not_elsewhere() -> None:
    assert check("the small boats", cites="minutes").verdict is Verdict.ABSENT


@pytest.mark.parametrize(("words", "verdict"), [
    ("the fees", Verdict.UNCHECKED),
    ("I shall say nothing", Verdict.UNCHECKED),
    ("I shall say nothing of the ferry", Verdict.VERBATIM),
])  # fmt: skip
def test_a_few_words_that_name_nothing_are_not_found_by_standing_somewhere(
    words: str, verdict: Verdict
) -> None:
    assert check(words).verdict is verdict


def test_a_few_words_that_cite_a_source_are_looked_for_in_it() -> None:
    assert check("the fees", cites="letter").verdict is Verdict.VERBATIM


def test_an_invention_with_a_named_source_is_absent() -> None:
    assert check("Nobody on this coast remembers a colder spring", cites="minutes").verdict is Verdict.ABSENT


def test_an_invention_with_a_named_person_is_unchecked_unless_all_the_person_said_is_registered() -> None:
    invented = "Nobody on this coast remembers a colder spring"
    assert check(invented, person="brook").unchecked is Unchecked.NOT_REGISTERED
    complete = replace(BROOK, complete=True)
    library = shelf((HARBOUR.sources["letter"], LETTER), people=(HALE, complete))
    assert check(invented, library, person="brook").verdict is Verdict.ABSENT


def test_an_invention_that_names_nothing_is_unchecked() -> None:
    evidence = check("Nobody on this coast remembers a colder spring")
    assert (evidence.verdict, evidence.unchecked) == (Verdict.UNCHECKED, Unchecked.NO_SOURCE)


def test_a_person_without_sources_proves_no_absence() -> None:
    person = Person("moss", "Edda Moss")
    library = shelf((HARBOUR.sources["minutes"], MINUTES), people=(HALE, person))
    assert check("Nobody remembers a colder spring", library, person="moss").unchecked is Unchecked.NO_SOURCE


def test_words_that_a_source_of_others_reports_of_the_person_are_fine() -> None:
    report = (
        "The paper wrote on Monday. “No ship has waited this long since the flood,” Iris Reed said to us."
    )
    library = shelf((Source("paper", "Paper", people=("brook",)), report))
    assert (
        check("No ship has waited this long since the flood", library, person="reed").verdict
        is Verdict.VERBATIM
    )


@pytest.mark.parametrize(
    ("text", "person", "verdict"),
    [
        (GAUGE, "hale", Verdict.VERBATIM),
        (GAUGE, "brook", Verdict.ELSEWHERE),
        ("I told the office on the second day", "hale", Verdict.ELSEWHERE),
        ("We acted at once", "brook", Verdict.VERBATIM),
        ("We acted at once", "hale", Verdict.VERBATIM),
    ],
)
def test_the_speaker_in_a_transcript_decides(text: str, person: str, verdict: Verdict) -> None:
    assert check(text, cites="hearing", person=person).verdict is verdict


def test_a_wrong_speaker_in_a_transcript_is_told_with_the_right_one() -> None:
    evidence = check(GAUGE, cites="hearing", person="brook")
    assert (evidence.expected_speaker, evidence.actual_speakers) == ("brook", ("hale",))


def test_the_alignment_in_a_transcript_is_that_of_the_named_speaker() -> None:
    assert check("We acted at once", cites="hearing", person="hale").alignments[0].speaker == "MS HALE"


def test_a_short_phrase_of_several_speakers_is_ambiguous_without_a_name() -> None:
    evidence = check("We acted at once", cites="hearing")
    assert evidence.verdict is Verdict.AMBIGUOUS
    assert set(evidence.actual_speakers) == {"hale", "brook"}


def test_an_earlier_edition_with_the_words_is_named_before_the_current_one() -> None:
    library = shelf(
        (Source("std-2", "Standard", edition="2", replaces=("std-1",)), STANDARD),
        (Source("std-1", "Standard", edition="1"), DRAFT),
    )
    evidence = check("Frames may be at most 512 bytes long", library, cites="std-2")
    assert evidence.verdict is Verdict.ELSEWHERE
    assert [place.source for place in evidence.alignments] == ["std-1", "std-2"]


@pytest.mark.parametrize(
    ("strict", "kind"),
    [((), EditKind.SPELLING), ((Strictness.KEYWORD_CASE,), EditKind.KEYWORD_CASE)],
    ids=["no words of its own", "keywords by its own account"],
)
def test_a_source_can_say_that_its_capitals_count(strict: tuple[Strictness, ...], kind: EditKind) -> None:
    library = shelf(
        (Source("code", "Code", strict=frozenset(strict)), "All boats must carry a lamp at the stern.")
    )
    (edit,) = check("All boats MUST carry a lamp", library, cites="code").alignments[0].edits
    assert edit.kind is kind


def test_what_an_excerpt_lacks_is_unchecked() -> None:
    library = shelf((Source("part", "Part", excerpt=True), MINUTES))
    assert check("Nobody remembers a colder spring", library, cites="part").unchecked is Unchecked.EXCERPT


def test_words_that_stand_in_another_source_are_unchecked_too_where_an_excerpt_is_cited() -> None:
    part = Source("part", "Part", excerpt=True)
    library = shelf((part, "The spring was cold."), (Source("whole", "Whole"), MINUTES))
    evidence = check(BASIN, library, cites="part")
    assert evidence.unchecked is Unchecked.EXCERPT
    assert [place.source for place in evidence.alignments] == ["whole"]
    library = shelf(
        (replace(part, excerpt=False), "The spring was cold."), (Source("whole", "Whole"), MINUTES)
    )
    assert check(BASIN, library, cites="part").verdict is Verdict.ELSEWHERE


def test_a_source_without_text_leaves_its_quotations_unchecked() -> None:
    assert check("Nobody remembers a colder spring", cites="lost").unchecked is Unchecked.UNAVAILABLE


def test_words_found_elsewhere_are_unchecked_too_if_the_named_source_has_no_text() -> None:
    assert check(BASIN, cites="lost").unchecked is Unchecked.UNAVAILABLE


def test_a_page_in_another_language_is_a_translation_if_nothing_matches() -> None:
    library = shelf((replace(HARBOUR.sources["minutes"], language="en"), MINUTES))
    assert (
        check("Das Becken bleibt zu", library, cites="minutes", language="de-AT").unchecked
        is Unchecked.TRANSLATION
    )
    assert check(BASIN, library, cites="minutes", language="de-AT").verdict is Verdict.VERBATIM


def test_a_name_that_fits_two_people_proves_no_absence() -> None:
    quotation = Quotation(
        "Nobody remembers a colder spring", 0, 30, attribution=said_by(None, ("hale", "brook"))
    )
    assert check_quotation(quotation, HARBOUR).unchecked is Unchecked.AMBIGUOUS_SOURCE


def test_a_name_that_fits_two_people_is_settled_by_the_words() -> None:
    quotation = Quotation(FEES, 0, len(FEES), attribution=said_by(None, ("hale", "brook")))
    assert check_quotation(quotation, HARBOUR).verdict is Verdict.VERBATIM


def test_front_matter_narrows_where_a_quotation_is_looked_for() -> None:
    assert check(FEES, page_sources=("letter",)).verdict is Verdict.VERBATIM
    assert check(FEES, page_sources=("minutes",)).unchecked is Unchecked.NO_SOURCE


def test_an_ignored_quotation_is_unchecked() -> None:
    quotation = Quotation(BASIN, 0, len(BASIN), ignored='data-quotecheck="off"')
    assert check_quotation(quotation, HARBOUR).unchecked is Unchecked.IGNORED


def test_an_empty_registry_is_told_as_such() -> None:
    assert check(BASIN, Shelf()).unchecked is Unchecked.NO_REGISTRY


def test_the_answer_does_not_depend_on_the_order_of_the_sources() -> None:
    copies = [(Source(f"copy-{number}", "Copy"), MINUTES) for number in range(12)]
    there, back = shelf(*copies), shelf(*reversed(copies))
    assert check(BASIN, there).alignments == check(BASIN, back).alignments


def test_among_many_sources_the_right_one_is_found() -> None:
    others = [
        (
            Source(f"log-{number}", "Log"),
            f"On day {number} the wind was {number % 9} knots and the sea was calm.",
        )
        for number in range(60)
    ]
    library = shelf(*others, (HARBOUR.sources["letter"], LETTER))
    evidence = check(FEES.replace("raise", "lower"), library)
    assert (evidence.verdict, evidence.alignments[0].source) == (Verdict.ALTERED, "letter")
