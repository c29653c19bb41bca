"""Where the verses of a text stand: by numbers at the starts of lines, and by those below headings of chapters."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import Mark
from mkdocs_quotecheck.text.verses import verses

BY_LINES = (
    "4:1 The clerk keeps the log.\n4:2 The log names each boat.\n5:1 Nobody may tear a leaf out of it.\n"
)
HEADED = "Heron 4\n{}\nHeron 5\nIt was late.\n"


def sections(text: str) -> tuple[Mark, ...]:
    return tuple(Mark(text.index(label), label, 1) for label in ("Heron 4", "Heron 5"))


@pytest.mark.parametrize(
    "below",
    [
        "1. She went.\n2. It held.\n3. Nobody saw.",
        "1 She went.\n2 It held.\n3 Nobody saw.",
        "¹ She went. ² It held. ³ Nobody saw.",
    ],
)
def test_numbers_that_count_up_below_the_heading_of_a_chapter(below: str) -> None:
    text = HEADED.format(below)
    found = verses(text, sections(text))
    assert [(verse.chapter, verse.verse) for verse in found.known] == [(4, 1), (4, 2), (4, 3)]
    at = text.index("It held")
    assert [verse.verse for verse in found.over(at, at + 7)] == [2]


def test_numbers_of_chapter_and_verse_at_the_starts_of_lines() -> None:
    found = verses(BY_LINES, ())
    assert [(verse.chapter, verse.verse) for verse in found.known] == [(4, 1), (4, 2), (5, 1)]
    assert [verse.verse for verse in found.over(10, BY_LINES.index("names"))] == [1, 2]


@pytest.mark.parametrize(
    "below", ["1. Salt\n2. Oil", "It held for 3 days and 4 nights.", "7. Salt\n9. Oil\n12. Rope"]
)
def test_lists_of_two_and_numbers_that_do_not_count_up_are_no_verses(below: str) -> None:
    text = HEADED.format(below)
    assert verses(text, sections(text)).known == ()


def test_before_the_first_verse_there_is_none() -> None:
    assert verses(f"The log\n\n{BY_LINES}", ()).over(0, 7) == ()


def test_verses_of_the_same_number_in_several_books_are_found_by_it() -> None:
    text = f"{BY_LINES}\n4:1 She went.\n4:2 It held.\n4:3 Nobody saw.\n"
    found = verses(text, ()).between((4, 2), (4, 2))
    assert [text[span.start : span.end].strip() for span in found] == [
        "4:2 The log names each boat.",
        "4:2 It held.",
    ]
