"""Whose words they are and where they stand: each rule fires, and is silent where all is well."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from casework import GUESSED, LOG, SAID, STRANGER, Shelf, case, cites, edit, findings, names, passage

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.model import (
    Attribution,
    Citation,
    CitationKind,
    Confidence,
    DatePrecision,
    EditKind,
    Level,
    Locator,
    Source,
    SourceText,
    Unchecked,
    Verdict,
)

DAY, MONTH, YEAR = DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR
LIT = "The lamp was lit at dusk"
FOUND = passage(LIT)
ABSENT = case("The lamp went out", Verdict.ABSENT)
NO_SOURCE = {"unchecked": Unchecked.NO_SOURCE, "looked_in": (), "said": None}


def test_a_quotation_that_stands_in_its_source_is_told_by_no_rule() -> None:
    assert names(case(LIT, Verdict.VERBATIM, FOUND, citations=(cites("log"),))) == []


@pytest.mark.parametrize(
    ("asked", "fires"),
    [
        (ABSENT, ["quotation-not-found warn"]),
        (case("The lamp went out", Verdict.ABSENT, said=GUESSED), ["quotation-not-found info"]),
        (
            case("The lamp went out", Verdict.ABSENT, said=None, citations=(cites("log"),)),
            ["quotation-not-found warn"],
        ),
        (
            case(
                "The lamp went out", Verdict.ABSENT, citations=(cites(None, target="https://example.org/x"),)
            ),
            ["quotation-not-found info"],
        ),
        (
            case(
                "The lamp went out",
                Verdict.ABSENT,
                said=GUESSED,
                citations=(cites("log", CitationKind.NAMED),),
            ),
            ["quotation-not-found info"],
        ),
    ],
    ids=["sure speaker", "guessed speaker", "linked", "linked elsewhere", "named by a guess"],
)
def test_words_that_are_nowhere_warn_only_if_their_origin_is_sure(
    asked: rules.Case, fires: list[str]
) -> None:
    assert names(asked) == fires


def test_words_that_are_nowhere_are_shown_with_the_nearest_passage() -> None:
    (finding,) = findings(case("The lamp went out at dusk", Verdict.ABSENT, replace(FOUND, score=0.41)))
    assert finding.message == (
        "these words do not stand in The keeper's log, edition 2; the nearest passage agrees to 41%"
    )
    assert (finding.original, finding.place) == (LIT, "line 1")


def test_many_sources_are_counted_not_listed() -> None:
    asked = case("The lamp went out", Verdict.ABSENT, looked_in=("log", "log-1", "letter"))
    assert findings(asked)[0].message == "these words do not stand in any of the 3 sources of Ines Aldor"


def test_words_of_another_source_name_both() -> None:
    asked = case(
        LIT,
        Verdict.ELSEWHERE,
        passage(LIT, source="letter"),
        passage("The lamp", source="log"),
        citations=(cites("log"),),
    )
    (finding,) = findings(asked)
    assert (finding.rule, finding.level) == ("found-in-another-source", Level.WARN)
    assert finding.message == "these words do not stand in The keeper's log, edition 2, but in A letter"


def test_words_of_an_earlier_edition_are_stale_and_shown_with_the_current_wording() -> None:
    now = passage("The keeper did not sleep")
    asked = case(
        "The keeper slept", Verdict.ELSEWHERE, passage(LIT, source="log-1"), newer="log", current=now
    )
    (finding,) = findings(asked)
    assert (finding.rule, finding.level) == ("stale-edition", Level.WARN)
    assert finding.message == (
        "these words stand only in The keeper's log, edition 1; "
        "edition 2, which replaces it, says something else"
    )
    assert finding.original == now.original


def test_words_of_an_earlier_edition_are_mentioned_where_the_page_names_none() -> None:
    asked = case(LIT, Verdict.VERBATIM, passage(LIT, source="log-1"), newer="log")
    assert names(asked) == ["stale-edition info"]
    by_chance = case(LIT, Verdict.VERBATIM, passage(LIT, source="log-1"), newer="log", said=None)
    assert names(by_chance) == []


def test_words_of_an_earlier_edition_are_fine_where_that_edition_is_cited() -> None:
    asked = case(LIT, Verdict.VERBATIM, passage(LIT, source="log-1"), citations=(cites("log-1"),))
    assert names(asked) == []


@pytest.mark.parametrize(("said", "level"), [(SAID, "warn"), (GUESSED, "info")])
def test_words_of_another_person_name_who_says_them(said: Attribution, level: str) -> None:
    asked = case(LIT, Verdict.ELSEWHERE, FOUND, said=said, expected_speaker="ines", actual_speakers=("tom",))
    assert names(asked) == [f"wrong-speaker {level}"]
    assert findings(asked)[0].message == "the page has Ines Aldor say this; in the source it is Tom Wick"


@pytest.mark.parametrize(
    ("asked", "fires"),
    [
        (case(LIT, Verdict.UNCHECKED, **NO_SOURCE), ["quotation-without-source info"]),
        (
            case(LIT, Verdict.UNCHECKED, **{**NO_SOURCE, "said": STRANGER}),
            ["unknown-speaker info"],
        ),
        (case(LIT, Verdict.VERBATIM, FOUND, said=STRANGER), ["unknown-speaker info"]),
        (case(LIT, Verdict.VERBATIM, FOUND, said=STRANGER, citations=(cites("log"),)), []),
        (case(LIT, Verdict.VERBATIM, FOUND, said=replace(STRANGER, speaker="she")), []),
        (case(LIT, Verdict.VERBATIM, FOUND, said=replace(STRANGER, speaker="The doctor")), []),
        (case(LIT, Verdict.VERBATIM, FOUND, said=replace(STRANGER, speaker="Many people")), []),
        (case(LIT, Verdict.VERBATIM, FOUND, said=None), []),
        (case(LIT, Verdict.UNCHECKED, unchecked=Unchecked.EXCERPT), ["not-in-excerpt info"]),
        (
            case(LIT, Verdict.UNCHECKED, FOUND, unchecked=Unchecked.EXCERPT, citations=(cites("letter"),)),
            ["found-in-another-source info"],
        ),
        (case(LIT, Verdict.UNCHECKED, unchecked=Unchecked.TOO_LONG), ["too-long-to-check info"]),
        (case(LIT, Verdict.UNCHECKED, unchecked=Unchecked.TRANSLATION), []),
        (case(LIT, Verdict.UNCHECKED, unchecked=Unchecked.UNAVAILABLE, looked_in=("lost",)), []),
        (
            case(LIT, Verdict.UNCHECKED, unchecked=Unchecked.UNAVAILABLE, looked_in=("log", "lost")),
            ["quotation-without-source info"],
        ),
        (case(LIT, Verdict.UNCHECKED, unchecked=Unchecked.NO_REGISTRY), []),
    ],
    ids=[
        "nobody named",
        "a stranger named, not found",
        "a stranger named, found",
        "a stranger quoted by the cited document",
        "a pronoun is no stranger",
        "a description is no stranger",
        "a number of people is no stranger",
        "found without a name",
        "only an excerpt",
        "only an excerpt, and another source has the words",
        "too long",
        "a translation is counted only",
        "an unreadable source is told once, with the registry",
        "an unreadable source among others is told with what was searched",
        "no registry is told once",
    ],
)
def test_what_could_not_be_checked_is_information(asked: rules.Case, fires: list[str]) -> None:
    assert names(asked) == fires


TWO_FIT = Attribution("Aldor", 0, 5, None, Confidence.HIGH, candidates=("ines", "tom"))


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (
            case(LIT, Verdict.UNCHECKED, said=TWO_FIT, unchecked=Unchecked.AMBIGUOUS_SOURCE),
            "“Aldor” may be Ines Aldor or Tom Wick",
        ),
        (
            case(
                LIT,
                Verdict.UNCHECKED,
                said=None,
                citations=(
                    replace(cites(None, CitationKind.NAMED, target="the log"), candidates=("log", "log-1")),
                ),
                unchecked=Unchecked.AMBIGUOUS_SOURCE,
            ),
            "“the log” may be The keeper's log, edition 2 or The keeper's log, edition 1",
        ),
    ],
    ids=["two people", "two sources"],
)
def test_an_ambiguous_attribution_names_who_is_meant(asked: rules.Case, message: str) -> None:
    assert names(asked) == ["ambiguous-attribution info"]
    assert findings(asked)[0].message == message


def test_an_ambiguous_attribution_does_no_harm_where_the_words_were_found() -> None:
    assert names(case(LIT, Verdict.VERBATIM, FOUND, said=TWO_FIT)) == []


def test_words_that_several_people_say_are_ambiguous() -> None:
    asked = case(LIT, Verdict.AMBIGUOUS, FOUND, FOUND, said=None, actual_speakers=("ines", "tom"))
    assert names(asked) == ["ambiguous-quotation info"]
    assert findings(asked)[0].message == "these words stand in 2 places, said by Ines Aldor and Tom Wick"


@pytest.mark.parametrize("kind", [CitationKind.DECLARED, CitationKind.KEY])
def test_a_source_named_outright_must_be_registered(kind: CitationKind) -> None:
    asked = case(LIT, Verdict.VERBATIM, FOUND, citations=(cites(None, kind, target="leter"),))
    assert names(asked) == ["unknown-source-cited warn"]
    assert findings(asked)[0].message == "the source “leter” is not registered. Did you mean “letter”?"


def test_a_link_may_lead_anywhere() -> None:
    asked = case(LIT, Verdict.VERBATIM, FOUND, citations=(cites(None, target="https://example.org/tides"),))
    assert names(asked) == []


def dated(day: date | None) -> Shelf:
    return Shelf(sources={"log": Source("log", "The keeper's log", date=day)})


@pytest.mark.parametrize(
    ("page", "source", "fires"),
    [
        (date(2026, 3, 14), date(2026, 3, 12), ["wrong-date warn"]),
        (date(2026, 3, 12), date(2026, 3, 12), []),
        (date(2026, 3, 12), None, []),
        (None, date(2026, 3, 12), []),
    ],
    ids=["another day", "the same day", "the source has no date", "the page has no date"],
)
def test_the_page_and_the_source_agree_on_the_day(
    page: date | None, source: date | None, fires: list[str]
) -> None:
    asked = case(LIT, Verdict.VERBATIM, FOUND, shelf=dated(source))
    dated_quotation = replace(asked.quotation, date=page)
    assert names(replace(asked, quotation=dated_quotation)) == fires


@pytest.mark.parametrize(
    ("page", "source", "message"),
    [
        ((date(2024, 10, 4), DAY), (date(2024, 1, 1), YEAR), None),
        ((date(2024, 10, 1), MONTH), (date(2024, 10, 4), DAY), None),
        ((date(2024, 10, 4), DAY), (date(2023, 1, 1), YEAR), "2024-10-04; the source is dated 2023"),
        ((date(2024, 9, 1), MONTH), (date(2024, 10, 4), DAY), "2024-09; the source is dated 2024-10-04"),
    ],
    ids=["a day of the year", "the month of the day", "a day of another year", "the month before"],
)
def test_dates_are_compared_and_told_as_far_as_they_are_known(
    page: tuple[date, DatePrecision], source: tuple[date, DatePrecision], message: str | None
) -> None:
    log = Source("log", "The keeper's log", date=source[0], date_precision=source[1])
    asked = case(LIT, Verdict.VERBATIM, FOUND, shelf=Shelf(sources={"log": log}))
    asked = replace(asked, quotation=replace(asked.quotation, date=page[0], date_precision=page[1]))
    told = [finding.message for finding in findings(asked)]
    assert told == ([f"the page dates these words {message}"] if message else [])


@pytest.mark.parametrize(
    ("title", "edition", "told"),
    [
        ("RLP-12, Edition 1", "1", "RLP-12, Edition 1"),
        ("Harbour Code 2026", "2026", "Harbour Code 2026"),
        ("Harbour Code (2nd edition)", "2", "Harbour Code (2nd edition)"),
        ("Harbour Code, Part 1", "1", "Harbour Code, Part 1, edition 1"),
        ("Harbour Code, Edition 1", "2", "Harbour Code, Edition 1, edition 2"),
        ("Harbour Code", None, "Harbour Code"),
    ],
)
def test_the_edition_is_told_where_the_title_does_not_tell_it(
    title: str, edition: str | None, told: str
) -> None:
    asked = case(
        LIT, Verdict.VERBATIM, FOUND, shelf=Shelf(sources={"log": Source("log", title, edition=edition)})
    )
    assert asked.title("log") == told


class Printed(Shelf):
    """A log of which the second sentence stands on page 13."""

    def text(self, source_id: str) -> SourceText | None:
        from mkdocs_quotecheck.model import Mark

        read = super().text(source_id)
        return read and replace(read, pages=(Mark(0, "12"), Mark(LOG.index("The keeper"), "13")))


@pytest.mark.parametrize(
    ("page", "fires"),
    [("12", []), ("13", ["wrong-locator warn"])],
)
def test_the_words_stand_on_the_page_that_is_cited(page: str, fires: list[str]) -> None:
    locator = Locator("page", page, page, f"p. {page}")
    asked = case(LIT, Verdict.VERBATIM, FOUND, citations=(cites("log", locator=locator),), shelf=Printed())
    assert names(asked) == fires
    for finding in findings(asked):
        assert finding.message == "p. 13 is cited, but the words stand on page 12"
        assert finding.help == "Write page 12."


def test_the_user_sets_levels_by_name_or_code_and_case_does_not_matter() -> None:
    assert names(ABSENT, {"quotation-not-found": Level.INFO}) == ["quotation-not-found info"]
    assert names(ABSENT, {"qc301": Level.IGNORE}) == []


def test_a_guess_does_not_warn_however_the_level_is_set() -> None:
    guessed = case("The lamp went out", Verdict.ABSENT, said=GUESSED)
    assert names(guessed, {"quotation-not-found": Level.WARN}) == ["quotation-not-found info"]


def test_a_rule_that_is_information_by_default_can_be_made_to_warn() -> None:
    nobody = case(LIT, Verdict.UNCHECKED, **NO_SOURCE)
    assert names(nobody, {"quotation-without-source": Level.WARN}) == ["quotation-without-source warn"]


def test_words_that_the_source_reports_of_others_name_them() -> None:
    (finding,) = findings(case(LIT, Verdict.VERBATIM, FOUND, reported_speaker="some sailors"))
    assert (finding.rule, finding.level) == ("reported-in-source", Level.INFO)
    assert finding.message == "the source reports these words of others: some sailors"
    assert names(case(LIT, Verdict.VERBATIM, FOUND)) == []


def test_a_suppressed_rule_reports_nothing_and_is_named() -> None:
    judgement = rules.judge(ABSENT, {}, frozenset({"QC301"}))
    assert judgement.findings == ()
    assert judgement.suppressed_codes == {"QC301"}


CHANGED = passage(LIT, edit(EditKind.WORD, "doused", "lit", "The lamp was doused at dusk"))
NAMED = cites("log", CitationKind.NAMED, target="keeper's log")
DOCUMENT = Attribution("the keeper's log", 0, 16, None, Confidence.HIGH)


@pytest.mark.parametrize(
    ("why", "said", "citation", "level"),
    [
        ("the document is the speaker", DOCUMENT, NAMED, "warn"),
        ("the person is the document's", GUESSED, NAMED, "warn"),
        ("something else speaks beside it", replace(DOCUMENT, speaker="the sign"), NAMED, "info"),
        ("the words around the document say more", replace(DOCUMENT, speaker="the sign on the keeper's log"), NAMED, "info"),
        ("it is a guess that it speaks", replace(DOCUMENT, confidence=Confidence.LOW), NAMED, "info"),
        ("two people fit", replace(DOCUMENT, candidates=("ines", "tom")), NAMED, "info"),
        ("the person is not the document's", replace(GUESSED, person="tom"), NAMED, "info"),
        ("a stranger writes in it", STRANGER, NAMED, "info"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_document_named_in_the_sentence_counts_as_cited_where_who_speaks_fits_it(
    why: str, said: Attribution, citation: Citation, level: str
) -> None:
    asked = case("The lamp was doused at dusk", Verdict.ALTERED, CHANGED, said=said, citations=(citation,))
    assert [name for name in names(asked) if name.startswith("changed-word")] == [f"changed-word {level}"]
