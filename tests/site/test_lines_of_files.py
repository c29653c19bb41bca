"""Quotations in running text that name lines of a file of the project: `src/app.py:12`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import markdown
import pytest

from mkdocs_quotecheck import check_page
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.sources import Registry, load_registry

if TYPE_CHECKING:
    from pathlib import Path

CLOCK = '''"""The clock of the ferry."""

# The lamps are lit at most three times, because the
# line to the harbour is slow in winter.
LAMPS = 3


def wait() -> None:
    """Waits until the bell has rung twice."""


def shut() -> None:
    # Nobody may leave before the flood gate is shut.
    return None
'''


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    (tmp_path / "src").mkdir()
    (tmp_path / "src/clock.py").write_text(CLOCK, encoding="utf-8")
    (tmp_path / "src/bell.py").write_text("# The bell is rung by hand on every Sunday.\n", encoding="utf-8")
    entry = "{id: code, title: The code, path: 'src/*.py'}"
    (tmp_path / "sources.yml").write_text(f"version: 1\nsources: [{entry}]\n", encoding="utf-8")
    return load_registry(tmp_path / "sources.yml")


def warned(text: str, registry: Registry) -> list[str]:
    found = check_page(markdown.markdown(text), registry, uri="docs/a.md", markdown=text).findings
    return [each.message for each in found if each.level is Level.WARN]


@pytest.mark.parametrize(
    "text",
    [
        "The comment in `src/clock.py:3` says “The lamps are lit at most three times”.",
        "In `src/clock.py:3-4` we read “because the line to the harbour is slow in winter”.",
        "“The bell is rung by hand on every Sunday” (src/bell.py:1).",
        "“Nobody may leave before the flood gate is shut” (`clock.py#L13`).",
        "As `src/clock.py:11` puts it, “Nobody may leave before the flood gate is shut.”",
        "Unlike in `src/clock.py:8`, the “long night of the lamps” is over.",
        "`src/other.py:3` says “nothing of the kind was ever written down”.",
        "At 12:30 he said “nothing of the kind was ever written down”.",
    ],
    ids=[
        "one line",
        "two lines",
        "in brackets",
        "as forges write it",
        "near",
        "beside",
        "another file",
        "a time",
    ],
)
def test_right_words_at_the_right_line_and_other_matters_are_silent(text: str, registry: Registry) -> None:
    assert warned(text, registry) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The comment in `src/clock.py:3` says “The lamps are lit at most seven times”.",
            "“seven” where the source has “three”",
        ),
        (
            "As `src/clock.py:3` puts it, “Nobody may leave before the flood gate is shut.”",
            "src/clock.py:3 is cited, but the words stand in line 13",
        ),
        (
            "“The bell is rung by hand on every Sunday” (`src/clock.py:1`).",
            "src/clock.py:1 is cited, but the words stand in src/bell.py, line 1",
        ),
        (
            "`src/clock.py:8` says “every sailor owns a second umbrella today”.",
            "these words do not stand in The code",
        ),
    ],
    ids=["another word", "another line", "another file", "nowhere"],
)
def test_other_words_and_other_lines_are_told(text: str, told: str, registry: Registry) -> None:
    assert warned(text, registry) == [told]
