"""Editions that a page says have rendered the words before: `(Heron 4:1) — OKB’s rendering`."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.reading.citations.editions import _rendered_by


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
