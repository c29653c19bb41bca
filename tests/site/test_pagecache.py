"""Results of pages, kept between runs."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.model import (
    Attribution,
    Citation,
    CitationKind,
    Confidence,
    DatePrecision,
    Edit,
    EditKind,
    Finding,
    Form,
    LedgerEntry,
    Level,
    Location,
    Locator,
    Page,
    Passage,
    Remark,
    Report,
    Search,
    Snippet,
    Span,
    Trace,
    Unchecked,
    Verdict,
)
from mkdocs_quotecheck.report.ledgers import SummarisedLedger, summary_of
from mkdocs_quotecheck.report.summaries import LedgerSummary, summarise
from mkdocs_quotecheck.site import codec, packing, pagecache, pagecodec
from mkdocs_quotecheck.site.keptledger import KeptLedger
from mkdocs_quotecheck.site.pagecache import PageCache, StoredContent
from mkdocs_quotecheck.site.pagekeys import page_digest
from mkdocs_quotecheck.storage.atomic import atomic_write

if TYPE_CHECKING:
    from pathlib import Path

PAGE = Page(
    "docs/a.md", "<p>“Yes,” she said.</p>", "“Yes,” she said.", "en", ("speech",), (Snippet("b.md", "b"),)
)
FULL = LedgerEntry(
    page="docs/a.md",
    text="[t]he levy",
    verdict=Verdict.ELSEWHERE,
    address="a/index.html",
    location=Location("docs/a.md", 3),
    span=Span(4, 9),
    before="Before “",
    after="” after",
    form=Form.BLOCK,
    mention_kind="term",
    group=1,
    depth=2,
    language="de",
    attribution=Attribution("Hale", 1, None, None, Confidence.LOW, "credit-line", ("a", "b"), "a transcript"),
    citations=(
        Citation(
            CitationKind.LINK,
            "https://example.org",
            "speech",
            Locator("page", "4", "5", "pp. 4–5"),
            ("x",),
            date(2026, 3, 1),
            DatePrecision.MONTH,
            beside=True,
            outright=True,
            elsewhere=True,
        ),
    ),
    named_sources=("speech",),
    passages=(
        Passage(
            "speech",
            Span(1, 8),
            "The levy",
            (Edit(EditKind.FIRST_CASE, "[t]he", "The", Span(0, 5), Span(1, 4)),),
            0.5,
            "line 1",
            "MS HALE",
            "Before.",
            "After.",
            "#:~:text=The%20levy",
        ),
    ),
    expected_speaker="ada",
    actual_speakers=("ben", "MR X"),
    reported_speaker="the board",
    remarks=(Remark("QC101", "changed-word", Level.INFO, "message", "help"),),
)
REPORT = Report(
    findings=(
        Finding(
            code="QC101",
            rule="changed-word",
            level=Level.WARN,
            message="“yes” where the source has “no”",
            location=Location("docs/a.md", 3, 7),
            quoted="Yes \udcff",
            original="No",
            quoted_marks=(Span(0, 3),),
            original_marks=(Span(0, 2),),
            source="speech",
            source_title="Speech",
            place="line 4",
            help="Mend it",
            span=Span(10, 14),
            also=(Location("docs/b.md"),),
        ),
    ),
    ledger=(
        FULL,
        LedgerEntry("docs/a.md", "No", Verdict.UNCHECKED, Unchecked.TRANSLATION, "because", "remedy"),
        LedgerEntry("docs/a.md", "so-called", None),
    ),
    pages=1,
    excluded_pages=("docs/x.md",),
    suppressed_by_baseline=2,
    gone=("one",),
    suppressed_by_comment=3,
    suppressed_by_level=4,
    unchecked_pages=("docs/y.md",),
)


TRACE = Trace(
    texts={"speech"},
    entries={"speech", "news"},
    people={"ada"},
    searches=[Search(True, ("open", "on"), ("people", "attributed", "ada"), (), 8, ("speech",))],
)


def kept(folder: Path, made_with: str = "us") -> PageCache:
    cache = PageCache(folder, "site", made_with)
    cache.keep(PAGE, REPORT, TRACE)
    cache.keep_content(PAGE.uri, StoredContent(PAGE.html, "en", ("speech",)))
    cache.save({PAGE.uri})
    return cache


def test_a_result_comes_back_as_it_was_given(tmp_path: Path) -> None:
    kept(tmp_path)
    assert PageCache(tmp_path, "site", "us").result(PAGE) == REPORT


def test_what_a_result_depends_on_comes_back_as_it_was_given() -> None:
    assert pagecodec.trace_of(codec.plain(pagecodec.trace_fields(TRACE))) == TRACE


def test_the_content_of_a_page_comes_back_as_it_was_given(tmp_path: Path) -> None:
    kept(tmp_path)
    stored = PageCache(tmp_path, "site", "another registry").content(PAGE.uri)
    assert stored == StoredContent(PAGE.html, "en", ("speech",))


@pytest.mark.parametrize(
    ("made", "table", "left_out"),
    [
        (Finding, pagecodec.FINDING, set()),
        (Attribution, pagecodec.ATTRIBUTION, set()),
        (Locator, pagecodec.LOCATOR, set()),
        (Citation, pagecodec.CITATION, set()),
        (Edit, pagecodec.EDIT, set()),
        (Passage, pagecodec.PASSAGE, set()),
        (Remark, pagecodec.REMARK, set()),
        (LedgerEntry, pagecodec.LEDGER_ENTRY, set()),
        (Location, pagecodec.LOCATION, set()),
        (Span, pagecodec.SPAN, set()),
        (StoredContent, pagecache._CONTENT, set()),
        (Search, pagecodec.SEARCH, set()),
        (LedgerSummary, pagecodec.SUMMARY, set()),
        (Report, pagecodec.REPORT, {"ledger", "evidence", "provenance", "sources", "people", "registered"}),
    ],
)
def test_every_field_of_a_kept_type_is_kept(made: type, table: dict[str, object], left_out: set[str]) -> None:
    names = [field.name for field in dataclasses.fields(made) if field.name not in left_out]
    assert names == list(table)


@pytest.mark.parametrize(
    "changed",
    [
        {"html": "<p>“No,” she said.</p>"},
        {"markdown": None},
        {"language": "de"},
        {"sources": ()},
        {"snippets": (Snippet("b.md", "c"),)},
    ],
)
def test_a_page_that_differs_in_anything_is_not_known(tmp_path: Path, changed: dict[str, object]) -> None:
    kept(tmp_path)
    other = dataclasses.replace(PAGE, **changed)  # type: ignore[arg-type]  # fields of any type
    assert PageCache(tmp_path, "site", "us").result(other) is None


def test_results_of_another_registry_or_version_are_not_known(tmp_path: Path) -> None:
    kept(tmp_path)
    assert PageCache(tmp_path, "site", "them").result(PAGE) is None


def test_sites_that_share_a_folder_do_not_know_each_other(tmp_path: Path) -> None:
    kept(tmp_path)
    assert PageCache(tmp_path, "another site", "us").result(PAGE) is None


def test_a_page_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    kept(tmp_path).save(set())
    again = PageCache(tmp_path, "site", "us")
    assert again.result(PAGE) is None
    assert again.content(PAGE.uri) is None


@pytest.mark.parametrize("position", range(0, 600, 13))
def test_a_file_with_any_byte_damaged_is_never_fatal(tmp_path: Path, position: int) -> None:
    kept(tmp_path)
    (path,) = tmp_path.glob("results-*.json")
    data = bytearray(path.read_bytes())
    data[position % len(data)] ^= 0x15
    path.write_bytes(bytes(data))
    found = PageCache(tmp_path, "site", "us").result(PAGE)
    assert found is None or isinstance(found, Report)


@pytest.mark.parametrize("value", [[], [1], {}, None, "text", [["x"] * 15], [[], [[1, 2, 3]], 0, [], 0, []]])
def test_a_result_of_another_shape_is_not_used(tmp_path: Path, value: object) -> None:
    cache = PageCache(tmp_path, "site", "us")
    packed = packing.entry_of(json.dumps([value, [], codec.plain(pagecodec.trace_fields(TRACE))]))
    cache._results[PAGE.uri] = page_digest(PAGE), packed
    assert cache.result(PAGE) is None


@pytest.mark.parametrize("data", [b"", b"\0", b"\xff" * 12, bytes(range(40))])
def test_bytes_that_are_no_result_are_not_used(tmp_path: Path, data: bytes) -> None:
    cache = PageCache(tmp_path, "site", "us")
    cache._results[PAGE.uri] = page_digest(PAGE), data
    assert cache.result(PAGE) is None
    assert cache.adopt(PAGE.uri, ("digest", data)) is None


@pytest.mark.parametrize(
    ("made", "wanted", "used"),
    [(True, True, True), (True, False, True), (False, False, True), (False, True, False)],
)
def test_a_result_in_brief_does_not_do_where_all_is_shown(
    tmp_path: Path, *, made: bool, wanted: bool, used: bool
) -> None:
    cache = PageCache(tmp_path, "site", "us", in_full=made)
    cache.keep(PAGE, REPORT, TRACE)
    cache.save({PAGE.uri})
    assert (PageCache(tmp_path, "site", "us", in_full=wanted).result(PAGE) is not None) == used


def test_the_ledger_of_a_kept_result_is_read_when_it_is_asked_for(tmp_path: Path) -> None:
    kept(tmp_path)
    found = PageCache(tmp_path, "site", "us").result(PAGE)
    assert found is not None
    assert isinstance(found.ledger, SummarisedLedger)
    assert summary_of(found.ledger) == summarise(REPORT.ledger)
    assert (len(found.ledger), found.ledger[0], found.ledger[-1]) == (3, FULL, REPORT.ledger[-1])
    assert tuple(found.ledger) == found.ledger[:] == REPORT.ledger


def test_the_entries_of_the_page_that_was_kept_last_are_at_hand(tmp_path: Path) -> None:
    cache = PageCache(tmp_path, "site", "us")
    first = cache.keep(PAGE, REPORT, TRACE).ledger
    assert isinstance(first, KeptLedger)
    assert first.is_held
    second = cache.keep(replace(PAGE, uri="docs/other.md"), REPORT, TRACE).ledger
    assert isinstance(second, KeptLedger)
    assert (first.is_held, second.is_held) == (False, True)
    assert tuple(first) == tuple(second) == REPORT.ledger
    cache.save({PAGE.uri})
    assert not second.is_held


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    cache = kept(tmp_path / "file")
    assert cache.result(PAGE) == REPORT


def test_without_a_folder_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    cache = PageCache(None, "site", "us")
    cache.keep(PAGE, REPORT, TRACE)
    cache.save({PAGE.uri})
    assert not list(tmp_path.iterdir())


def test_writing_replaces_a_file_and_leaves_no_other_behind(tmp_path: Path) -> None:
    target = tmp_path / "new" / "file.json"
    atomic_write(target, "one")
    atomic_write(target, "two")
    assert target.read_text(encoding="utf-8") == "two"
    assert [path.name for path in target.parent.iterdir()] == ["file.json"]


def test_a_file_that_could_not_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="folder"):
        atomic_write(tmp_path / "folder", "text")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
