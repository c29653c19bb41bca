"""Passages set one below the other, with what differs underlined."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.report.reporters import _passages as passages

LONG = (
    "The reading room is open from nine until five on every day but Sunday, and whoever wants to read in the evening "
    "may ask the porter for a lamp, provided that the porter is awake and the lamp has oil in it."
)


def shown(text: str, *words: str) -> str:
    """The lines for a passage in which these words are marked; `^` marks the place before the word behind it."""
    marks = []
    for word in words:
        at = text.index(word.lstrip("^"))
        marks.append(Span(at, at if word.startswith("^") else at + len(word)))
    return "\n".join(passages.lines("page: ", text, marks, "  "))


CASES = [
    (
        "a short passage is shown whole",
        shown("too late in the day", "late"),
        """
  page: “too late in the day”
             ^^^^""",
    ),
    (
        "a missing word has its caret below the space where it should stand",
        shown("I will let it", "^let"),
        """
  page: “I will let it”
               ^""",
    ),
    (
        "what is missing before the first word has it below the opening mark",
        shown("safe at noon", "^safe"),
        """
  page: “safe at noon”
        ^""",
    ),
    (
        "of a long passage the neighbourhood is shown",
        shown(LONG, "evening"),
        """
  page: “… and whoever wants to read in the evening may ask the porter for a lamp, …”
                                            ^^^^^^^""",
    ),
    (
        "differences far apart are joined by dots",
        shown(LONG, "nine", "oil"),
        """
  page: “The reading room is open from nine until five on every day but Sunday, … the porter
                                       ^^^^
        is awake and the lamp has oil in it.”
                                  ^^^""",
    ),
    (
        "a passage without marks is cut in the middle",
        shown(LONG),
        """
  page: “The reading room is open from nine until five on every day but Sunday, and whoever …
        porter for a lamp, provided that the porter is awake and the lamp has oil in it.”""",
    ),
    (
        "line ends become spaces",
        shown("too\n   late in\nthe day", "late"),
        """
  page: “too late in the day”
             ^^^^""",
    ),
    (
        "wide characters have wide carets",
        shown("我们会来", "会"),
        """
  page: “我们会来”
             ^^""",
    ),
]


@pytest.mark.parametrize(("name", "lines", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_passage_is_shown_with_its_differences(name: str, lines: str, expected: str) -> None:
    assert f"\n{lines}" == expected


def test_a_passage_of_nothing_is_not_shown() -> None:
    assert passages.lines("page: ", " \n ", (), "  ") == []


def test_of_many_differences_the_first_are_shown() -> None:
    text = " ".join(f"w{number:02d} and the same words as they were before" for number in range(20))
    lines = "\n".join(shown(text, *(f"w{number:02d}" for number in range(20))).splitlines())
    assert "w03" in lines
    assert "w04" not in lines
    assert lines.endswith("…”")


def test_a_long_difference_is_shown_by_its_ends() -> None:
    lines = shown(LONG, LONG[20:180])
    assert "on every day but Sunday" not in lines
    assert "five on … that the porter" in lines


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300), st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=8))
def test_no_text_and_no_marks_break_it(text: str, marks: list[tuple[int, int]]) -> None:
    spans = [Span(*sorted((min(one, len(text)), min(other, len(text))))) for one, other in marks]
    for line in passages.lines("page: ", text, spans, "  "):
        assert line.startswith("  ")
        assert "\n" not in line


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_a_folded_line_keeps_its_indent_and_its_words(columns: int) -> None:
    text = "    in:     Minutes of the board, page 2, line 11"
    lines = passages.folded(text, columns, "  ").split("\n")
    assert lines[0].startswith("    in:     Minutes")
    assert all(line.startswith("  ") and len(line) <= max(columns, 20) for line in lines)
    assert " ".join(lines).split() == text.split()
