"""What could not be read of a source is known, told, and kept with its text; what is not found then is not called absent."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from documents import eml, mhtml
from pdfmaker import column, make_pdf

from mkdocs_quotecheck import load_registry, pipeline
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Page, Unchecked, Verdict
from mkdocs_quotecheck.settings import Settings
from mkdocs_quotecheck.site.lookup import look_up
from mkdocs_quotecheck.sources.formats import formats
from mkdocs_quotecheck.sources.preparing import read_file
from mkdocs_quotecheck.sources.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mkdocs_quotecheck.model import Report
    from mkdocs_quotecheck.sources import Registry

WORDS = "The slip was closed on Sunday, and nobody told the members of the club."
PAPER, INK, GREY = 250, 20, 120


def scanned(row: int, _column: int) -> int:
    """Lines of print on paper."""
    return INK if row % 12 < 3 and 10 < row < 190 else PAPER


def photograph(row: int, column_: int) -> int:
    return (row * 3 + column_ * 5) % 140 + 20


def blank(_row: int, _column: int) -> int:
    return PAPER


def with_pictures(*pictures: Callable[[int, int], int]) -> bytes:
    """A PDF with a page of words, a page for each picture, and a page of words."""
    document = pypdfium2.PdfDocument(
        make_pdf([column([WORDS]), *([[]] * len(pictures)), column(["The end."])])
    )
    for number, picture in enumerate(pictures, 1):
        bitmap = pypdfium2.PdfBitmap.new_native(150, 200, 1)
        for row in range(200):
            for at in range(150):
                bitmap.buffer[row * bitmap.stride + at] = picture(row, at)
        image = pypdfium2.PdfImage.new(document)
        image.set_bitmap(bitmap)
        image.set_matrix(pypdfium2.PdfMatrix().scale(612, 792))
        page = document[number]
        page.insert_obj(image)
        page.gen_content()
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


@pytest.mark.parametrize(
    ("pictures", "unread"),
    [
        ((scanned,), "page 2 is a picture without a text layer"),
        ((scanned, scanned), "pages 2 and 3 are pictures without a text layer"),
        ((photograph, scanned), "page 3 is a picture without a text layer"),
        ((photograph,), ""),
        ((blank,), ""),
    ],
    ids=["one scanned", "two scanned", "a photograph and a scan", "a photograph", "an empty sheet"],
)
def test_scanned_pages_among_others_are_known(
    pictures: tuple[Callable[[int, int], int], ...], unread: str
) -> None:
    read = read_file(with_pictures(*pictures), formats()["pdf"])
    assert WORDS in read.text
    assert read.unread == unread


def html(inner: str) -> bytes:
    return f"<!doctype html><html><body><main><p>{WORDS}</p>\n{inner}</main></body></html>".encode()


@pytest.mark.parametrize(
    ("inner", "unread"),
    [
        ("<!-- left open <p>The rest of the minutes.</p>", "an unclosed comment on line 2 hides the rest"),
        ("<style>p {} <p>The rest of the minutes.</p>", "an unclosed <style> on line 2 hides the rest"),
        ('<a href="x><p>The rest of the minutes.</p>', "an unclosed tag on line 2 hides the rest"),
        ("<!-- closed --><p>The rest.</p><style>p {}</style>", ""),
        ("<p>2 < 3, it's so, <a title=it's>he says</a>.", ""),
    ],
)
def test_what_is_never_closed_hides_the_rest_of_a_page(inner: str, unread: str) -> None:
    assert read_file(html(inner), formats()["html"]).unread == unread


def test_a_message_that_is_cut_off_is_read_in_part() -> None:
    data = eml(WORDS * 40, f"<p>{WORDS * 40}</p>", cte="8bit")
    assert read_file(data, formats()["eml"]).unread == ""
    cut = read_file(data[: len(data) * 9 // 10], formats()["eml"])
    assert WORDS in " ".join(cut.text.split())
    assert cut.unread == "the file ends before the message does"


def test_a_message_that_is_cut_off_within_its_code_is_refused() -> None:
    data = mhtml(f"<p>{WORDS}</p>" * 40)
    assert read_file(data, formats()["mhtml"]).unread == ""
    with pytest.raises(QuotecheckError, match="damaged or cut off"):
        read_file(data[: len(data) * 9 // 10], formats()["mhtml"])


# ------------------------------------------------------------------------------------------------- verdicts

REGISTRY = """\
version: 1
people:
  - {id: ines, name: Ines Aldor}
sources:
  - {id: log, title: The keeper's log, people: [ines], text: The lamp was lit at dusk and burned until seven.}
  - {id: lost, title: Lost papers, people: [ines], path: lost.txt}
  - {id: page, title: The old site, path: old.html}
  - {id: other, title: A letter, text: "Nobody had told us that the ferry would not sail on Sunday."}
"""
NEVER = "We painted the whole of the western gallery twice that winter"
FERRY = "Nobody had told us that the ferry would not sail on Sunday"


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    (tmp_path / "old.html").write_bytes(html("<!-- left open <p>The rest of the minutes.</p>"))
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    return load_registry(tmp_path / "sources.yml", root=tmp_path, cache_dir=tmp_path / "cache")


def check(registry: Registry, html: str, *sources: str) -> Report:
    return pipeline.check_pages([Page("a.md", html, html, sources=sources)], registry, Settings())


def cited(words: str, *sources: str) -> str:
    return f"<!-- quotecheck: source={','.join(sources)} --><p>“{words}.”</p>"


LOST = "Lost papers could not be read: the file “lost.txt” does not exist"
PARTLY = "The old site could not all be read: an unclosed comment on line 2 hides the rest"


@pytest.mark.parametrize(
    ("html", "page_sources", "because"),
    [
        (cited(NEVER, "log", "lost"), (), f"not found in The keeper's log; {LOST}"),
        (cited(NEVER, "lost"), (), LOST),
        (f"<p>“{NEVER},” Ines Aldor said.</p>", (), f"not found in The keeper's log; {LOST}"),
        (cited(NEVER, "page"), (), f"not found in what could be read of The old site; {PARTLY}"),
        (
            cited(NEVER, "page", "other"),
            (),
            f"not found in A letter or what could be read of The old site; {PARTLY}",
        ),
        (
            cited(FERRY, "page"),
            (),
            f"not found in what could be read of The old site; {PARTLY}; as quoted it stands in A letter",
        ),
        (f"<p>“{NEVER}.”</p>", ("other", "lost"), f"not found in A letter; {LOST}"),
    ],
    ids=[
        "one of two cited",
        "the only one cited",
        "one of a person's",
        "one read in part",
        "one read in part of two",
        "found elsewhere",
        "one to which the front matter narrows the page",
    ],
)
def test_what_was_not_read_is_not_called_absent(
    registry: Registry, html: str, page_sources: tuple[str, ...], because: str
) -> None:
    (entry,) = check(registry, html, *page_sources).ledger
    assert (entry.unchecked, entry.because) == (Unchecked.UNAVAILABLE, because)


def test_it_is_told_where_something_was_searched(registry: Registry) -> None:
    told = {each.rule: each for each in check(registry, cited(NEVER, "log", "lost")).findings}
    assert told["quotation-without-source"].message.startswith(
        "unchecked: not found in The keeper's log; Lost"
    )
    assert "quotation-without-source" not in {
        each.rule for each in check(registry, cited(NEVER, "lost")).findings
    }


@pytest.mark.parametrize(
    ("html", "verdict"),
    [
        (cited("The lamp was lit at dusk", "log", "lost"), Verdict.EQUIVALENT),
        (cited(WORDS.rstrip("."), "page"), Verdict.VERBATIM),
        (cited(NEVER, "log"), Verdict.ABSENT),
        (cited(FERRY, "log"), Verdict.ELSEWHERE),
        ("<p>“The lamp was lit at dusk and burned until nine,” Ines Aldor said.</p>", Verdict.ALTERED),
    ],
)
def test_what_the_sources_that_were_read_show_is_said(
    registry: Registry, html: str, verdict: Verdict
) -> None:
    (entry,) = check(registry, html).ledger
    assert entry.verdict is verdict


def test_changed_words_say_which_sources_of_the_person_were_not_searched(registry: Registry) -> None:
    changed = "<p>“The lamp was lit at dusk and burned until nine,” Ines Aldor said.</p>"
    (finding,) = (each for each in check(registry, changed).findings if each.rule == "changed-number")
    assert finding.message.endswith("; Lost papers could not be read")


def test_a_source_that_is_read_in_part_is_a_finding_in_a_warm_run_too(
    registry: Registry, tmp_path: Path
) -> None:
    again = load_registry(tmp_path / "sources.yml", root=tmp_path, cache_dir=tmp_path / "cache")
    assert again.unread("page") == registry.unread("page") != ""
    for each in (registry, again):
        (finding,) = (one for one in check(each, "<p>“Oh.”</p>").findings if one.rule == "source-partly-read")
        assert finding.location.path == "old.html"
        assert (
            finding.message == "Not all of “page” could be read: an unclosed comment on line 2 hides the rest"
        )


@pytest.mark.parametrize(
    ("sources", "reason"), [((), "Lost papers"), (("log",), None), (("lost",), "Lost papers")]
)
def test_words_that_are_looked_up_by_hand(
    registry: Registry, sources: tuple[str, ...], reason: str | None
) -> None:
    (entry,) = look_up(NEVER, registry, Settings(), sources=sources).ledger
    assert (entry.verdict is Verdict.UNCHECKED) == (reason is not None)
    assert reason is None or reason in entry.because


def test_that_all_of_a_text_was_read_is_known_without_opening_it(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = load_registry(tmp_path / "sources.yml", root=tmp_path, cache_dir=tmp_path / "cache")
    opened: list[str] = []
    monkeypatch.setattr(Store, "get", lambda _store, key: opened.append(key))
    assert [(each.unread("log"), each.unread("other")) for each in (registry, again)] == [("", "")] * 2
    assert not opened
    assert again.unread("page") == "an unclosed comment on line 2 hides the rest"
    assert opened
