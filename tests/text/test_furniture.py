"""Running heads, page numbers and line numbers, found only where they prove themselves."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.furniture import between, find_furniture

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


@pytest.mark.parametrize(
    ("head", "foot", "expected"),
    [
        (
            "RFC 9999         The Harbour Protocol         May 2026",
            "Hale     Informational     [Page 1]",
            True,
        ),
        ("Internet-Draft   Tides   June 2026", "Lind, Marsh     Expires 3 May 2027     [Page 2]", True),
        ("The quay   May 2026", "Hale     Informational     [Page 1]", False),
        ("It fell.  It rose.  It stood again.", "Hale     Informational     [Page 1]", False),
        ("RFC 9999         The Harbour Protocol         May 2026", "Nobody objected.", False),
    ],
)
def test_a_single_head_spread_over_the_line_is_furniture_across_from_a_page_number(
    head: str, foot: str, expected: bool
) -> None:
    text = f"{FILLER}\n\n{foot}\n\f\n{head}\n\n\n{FILLER}"
    assert (head in found(text)) is expected


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


def pages(foot: str, *, count: int = 3, blank: bool = False, at_top: bool = False) -> list[str]:
    """Pages whose sentences run on, each with its number, from 11."""
    gap = "\n\n" if blank else "\n"
    body = FILLER.strip().removesuffix(".")
    marks = [foot.format(number=number, total=count) for number in range(11, 11 + count)]
    return [f"{mark}{gap}{body}" if at_top else f"and then {body}{gap}{mark}" for mark in marks]


FEET = [
    "{number}",
    "        {number}",
    "- {number} -",
    "– {number} –",
    "Page {number}",
    "Seite {number} von {total}",
]


@pytest.mark.parametrize("blank", [True, False], ids=["apart", "close"])
@pytest.mark.parametrize("foot", FEET)
def test_page_numbers_at_breaks_are_furniture_though_the_last_page_ends_without_one(
    foot: str, blank: bool
) -> None:
    assert found("\n\f".join(pages(foot, blank=blank))) == [
        foot.format(number=number, total=3).strip() for number in (11, 12, 13)
    ]


@pytest.mark.parametrize("blank", [True, False], ids=["apart", "close"])
@pytest.mark.parametrize("head", FEET)
def test_page_numbers_at_the_top_of_pages_are_furniture(head: str, blank: bool) -> None:
    text = "\n\f".join(pages(head, blank=blank, at_top=True))
    assert found(text) == [head.format(number=number, total=3).strip() for number in (11, 12, 13)]


@pytest.mark.parametrize("blank", [True, False], ids=["apart", "close"])
@pytest.mark.parametrize("foot", FEET)
def test_page_numbers_that_count_up_in_running_sentences_are_furniture_without_breaks(
    foot: str, blank: bool
) -> None:
    text = ("\n\n" if blank else "\n").join([*pages(foot, blank=blank), "and so it ended."])
    assert found(text) == [foot.format(number=number, total=3).strip() for number in (11, 12, 13)]


@pytest.mark.parametrize("number", ["- 4 -", "        4"])
def test_one_number_set_apart_at_one_break_is_furniture(number: str) -> None:
    assert found(f"It came to forty\n{number}\n\fpounds in all.") == [number.strip()]
    assert found(f"It came to forty\n\f{number}\npounds in all.") == [number.strip()]


def test_two_pages_that_are_named_and_count_are_furniture() -> None:
    assert found("It came to forty\nPage 4\n\fpounds in all.\nPage 5\n\fNobody paid.") == ["Page 4", "Page 5"]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("a number at the end of a broken line", "It came to forty\n17\npounds in all."),
        ("a dashed number in a text", f"{FILLER}\n- 17 -\n{FILLER}"),
        ("one page named at a break", "It is told on\npage 17\n\fof the report."),
        ("a year at a break", "It came to forty in the year\n2017\n\fpounds in all."),
        ("years at two breaks", "It was in\n2017\n\fthat they came, and in\n2018\n\fthat they left."),
        ("rows over one break", "10 loaves\n\f12 loaves"),
        ("dashed numbers that do not count", "\n".join(f"{FILLER}\n- {n} -" for n in (3, 9, 4))),
        ("numbers over sections", "\n".join(f"{number}\n{FILLER.strip()}" for number in range(1, 9))),
        ("items of a list", "\n".join(f"{number}. {FILLER.strip()}" for number in range(1, 9))),
        ("paragraphs of a law", "\n".join(f"({number})\n{FILLER.strip()}" for number in range(1, 9))),
        ("references", "\n".join(f"[{number}]\n{FILLER.strip()}" for number in range(1, 9))),
        ("cells of a table", "\n".join(f"{number}\nloaves\n{number * 3}\npounds" for number in range(1, 9))),
        ("years that head entries", "\n".join(f"{year}\n{FILLER.strip()}" for year in range(1901, 1909))),
        ("scores", "\n".join(f"{FILLER.strip()}\nThe score was {n} of 9" for n in range(1, 5))),
    ],
)
def test_numbers_that_prove_nothing_are_text(title: str, text: str) -> None:
    assert found(text) == []
