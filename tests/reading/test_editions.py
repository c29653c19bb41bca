"""Editions that a page says have rendered the words before: `(Heron 4:1) — OKB’s rendering`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.reading.citations.editions import _rendered_by

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("code", "behind"),
    [
        ("en", " — OKB’s rendering"),
        ("en", ", the OKB's rendering"),
        ("de", " — OKBs Fassung"),
        ("fr", " — OKB’s"),
    ],
)
def test_an_edition_owns_its_rendering(code: str, behind: str) -> None:
    found = _rendered_by(language(code)).match(behind)
    assert found is not None
    assert found["edition"] == "OKB"


@pytest.mark.parametrize(
    ("code", "behind"), [("en", " — OKBs rendering"), ("en", " — OKB rendering"), ("fr", " — OKBs")]
)
def test_an_edition_without_the_ending_of_the_language_owns_none(code: str, behind: str) -> None:
    assert _rendered_by(language(code)).match(behind) is None


PAGED = """\
version: 1
sources:
  - id: road
    title: The Lime Road
    path: road.xhtml
"""
BOOK = (
    '<p><span role="doc-pagebreak" aria-label="88"></span>Nobody had paid for coal.</p>'
    '<p><span role="doc-pagebreak" aria-label="89"></span>They came back in May.</p>'
)


@pytest.mark.parametrize(
    ("reference", "told"),
    [
        ("<em>The Lime Road</em>, 88", "88 is cited, but the words stand on page 89"),
        ("<em>The Lime Road</em>, 86–88", "86–88 is cited, but the words stand on page 89"),
        ("<em>The Lime Road</em>, 89", None),
        ("<em>The Lime Road</em>, 87–89", None),
        ("<em>The Lime Road</em>, 1931", None),
        ("The Lime Road, 88", None),
    ],
)
def test_a_bare_number_behind_a_title_that_is_set_off_is_a_page(
    tmp_path: Path, reference: str, told: str | None
) -> None:
    (tmp_path / "sources.yml").write_text(PAGED)
    (tmp_path / "road.xhtml").write_text(BOOK)
    report = check_page(
        f"<p>“They came back in May” ({reference}).</p>", load_registry(tmp_path / "sources.yml")
    )
    assert [finding.message for finding in report.findings] == ([told] if told else [])
