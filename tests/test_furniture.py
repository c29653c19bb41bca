"""Running heads, page numbers and line numbers, found only where they prove themselves."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.furniture import between, find_furniture
from mkdocs_quotecheck.model import Span

FILLER = "The ferry left the quay at dawn and came back at noon with grain for the mill. " * 5


def found(text: str) -> list[str]:
    return [text[span.start : span.end].strip() for span in find_furniture(text)]


def test_heads_that_repeat_at_page_breaks_are_furniture() -> None:
    pages = [f"Harbour Board\n\n{FILLER}\n\nMinutes of March" for _ in range(4)]
    text = "\n\f".join(pages)
    assert found(text) == ["Minutes of March", "Harbour Board"] * 3


def test_a_line_that_stands_once_at_a_page_break_is_text() -> None:
    assert found(f"{FILLER}\n\nNobody objected.\n\n\f{FILLER}") == []


@pytest.mark.parametrize(
    "foot",
    [
        "17",
        "- 17 -",
        "Page 17",
        "page 17 of 40",
        "[Page 17]",
        "ANNUAL REPORT     17",
        "17     ANNUAL REPORT",
        "xvii",
    ],
)
def test_a_lone_line_with_a_page_number_at_a_break_is_furniture(foot: str) -> None:
    assert found(f"It came to forty\n\n{foot}\n\n\fpounds in all.") == [foot]


def test_a_number_in_the_middle_of_a_text_is_text() -> None:
    assert found("It came to forty\n\n17\n\npounds in all.") == []


def test_a_line_that_runs_on_before_a_page_break_is_text() -> None:
    assert found("It came to forty in the year\n2017\n\fpounds in all.") == []


def test_numbers_that_count_up_page_by_page_are_furniture_without_breaks() -> None:
    text = "".join(f"{FILLER}\n\nMinutes, page {number}\n\n" for number in range(3, 7))
    assert found(text) == [f"Minutes, page {number}" for number in range(3, 7)]


def test_numbers_that_do_not_count_are_text() -> None:
    text = "".join(f"{FILLER}\n\nMinutes, page {number}\n\n" for number in (3, 9, 4, 1))
    assert found(text) == []


def test_numbered_lines_of_a_transcript_are_furniture() -> None:
    text = "\n".join(f"{number:2} The witness said so." for number in range(1, 13))
    assert found(text) == [str(number) for number in range(1, 13)]


def test_a_short_numbered_list_is_text() -> None:
    assert found("1 Anchor\n2 Barrel\n3 Candle\n4 Copper") == []


def test_few_numbered_lines_are_furniture_if_a_sentence_runs_over_them() -> None:
    assert found("12 the board found that\n13 the sum of forty\n14 pounds was paid") == ["12", "13", "14"]


def test_a_sentence_may_end_among_few_numbered_lines() -> None:
    text = (
        "12 the board found that\n13 the sum of forty\n14 pounds was paid.\n15 Nobody had\n16 signed for it."
    )
    assert found(text) == ["12", "13", "14", "15", "16"]


def test_a_short_numbered_list_of_sentences_is_text() -> None:
    assert found("1 Weigh the anchor.\n2 Close the hatch and\n3 light the lamp.\n4 Wait.") == []


def test_every_fifth_line_may_be_numbered() -> None:
    lines = [f"{number if number % 5 == 0 else '':>3} and the ferry left" for number in range(1, 61)]
    assert found("\n".join(lines)) == [str(number) for number in range(5, 61, 5)]


def test_the_furniture_between_two_offsets() -> None:
    spans = (Span(0, 5), Span(10, 15), Span(20, 25))
    assert between(spans, 6, 18) == (Span(10, 15),)
    assert between(spans, 12, 22) == (Span(10, 15), Span(20, 25))
    assert between((), 0, 9) == ()


@given(st.text("ab1\n\f .-", max_size=300))
@settings(max_examples=80, deadline=None)
def test_furniture_is_in_order_and_inside_the_text(text: str) -> None:
    spans = find_furniture(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))


@pytest.mark.parametrize("piece", ["a", "\n", "\f", "1\n", "1\n\n", "\f1 ", " ", "\f\n"])
def test_a_hostile_text_is_answered(piece: str) -> None:
    find_furniture(piece * (300_000 // len(piece)))
