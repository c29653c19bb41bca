"""PDF: what the places of words on a page say of them: which are read, in which order, and as which characters."""

from __future__ import annotations

import pytest
from conftest import LINEAR, lines_growth
from pdfmaker import Box, Line, Placed, column, make_pdf

from mkdocs_quotecheck.sources.formats.pdf import read_pdf

PROSE = [
    "The pilots of the port met in the long room above the stove,",
    "and the clerk read the minutes of the month before to them.",
    "Nobody had a word to say against them, and so they stood as",
    "they were, with the one figure that the clerk had put right.",
    "The matter of the lamp came up again, as it does each spring,",
    "and was put off to the autumn, as it has been each spring.",
]


def shown(read_text: str) -> str:
    return " ".join(read_text.split())


def text_of(*pages: list[Line | Placed | Box], rotate: int = 0) -> str:
    """The text of the pages without its furniture, on one line."""
    read = read_pdf(make_pdf(pages, rotate=rotate))
    text = read.text
    for span in reversed(read.furniture):
        text = text[: span.start] + text[span.end :]
    return shown(text)


def prose(**placing: float) -> list[Line | Placed | Box]:
    return [*column(PROSE, **placing)]


@pytest.mark.parametrize(
    "unseen",
    [
        Placed(72, 300, "Unseen words", mode=3),
        Placed(72, 300, "Unseen words", grey=1),
        Placed(72, 300, "Unseen words", size=1),
        (72, 900, "Unseen words"),
        (-300, 300, "Unseen words"),
    ],
    ids=["not drawn", "white", "tiny", "above the page", "left of the page"],
)
def test_words_that_do_not_show_are_left_out(unseen: Line | Placed) -> None:
    assert "Unseen" not in text_of([*prose(), unseen])


def test_white_words_on_something_dark_show() -> None:
    page = [*prose(), Box(60, 290, 200, 30), Placed(72, 300, "Words in a box", grey=1)]
    assert text_of(page).endswith("Words in a box")


def test_what_was_recognised_in_a_scanned_page_is_its_text() -> None:
    page: list[Line | Placed | Box] = [Placed(*line, mode=3) for line in column(PROSE)]
    assert text_of([Box(0, 0, 612, 792, 0.9), *page]) == " ".join(PROSE)


def test_a_sentence_over_a_page_with_notes_below_it_is_whole() -> None:
    first = [
        *prose(),
        (72, 560, "The board will not be asked again until the"),
        Placed(72, 120, "3", size=6),
        Placed(77, 116, "See the minutes of the spring before last.", size=8),
    ]
    second = [(72, 660, "lamp is lit."), *prose(top=640)]
    text = text_of(first, second)
    assert "asked again until the lamp is lit." in text
    assert text.endswith("3 See the minutes of the spring before last.")


def test_notes_stand_on_the_page_that_has_them() -> None:
    pages = [[*prose(), Placed(72, 116, f"{n} Note {n}.", size=8)] for n in (1, 2)]
    read = read_pdf(make_pdf(pages))
    assert [mark.label for mark in read.pages] == ["1", "2", "1", "2"]
    assert read.text[read.pages[2].offset :].startswith("1 Note 1.")
    assert len(read.lines) == read.text.count("\n") + 1


def test_small_print_that_the_next_page_goes_on_with_is_text() -> None:
    quoted = [Placed(90, 560, "They came at noon, and asked for nothing but the", size=9)]
    going_on = [Placed(90, 690, "key of the shed, which nobody had.", size=9)]
    assert "but the key of the shed" in text_of([*prose(), *quoted], [*going_on, *prose()])


@pytest.mark.parametrize(
    "mark",
    [
        Placed(150, 300, "DRAFT", size=60, turned=45),
        Placed(150, 640, "CONFIDENTIAL", size=40, grey=0.8),
        Placed(590, 200, "Copy of the harbour library", size=8, turned=90),
    ],
    ids=["turned", "large and pale", "at the side"],
)
def test_a_watermark_is_no_part_of_the_sentences(mark: Placed) -> None:
    page = [*prose()[:2], mark, *prose()[2:]]
    assert text_of(page, page) == " ".join([*PROSE, *PROSE])


def test_words_turned_on_one_page_alone_follow_its_text() -> None:
    page = [*prose()[:2], Placed(40, 300, "Set at the side", turned=90), *prose()[2:]]
    assert text_of(page) == " ".join([*PROSE, "Set at the side"])


def test_a_page_turned_as_a_whole_is_read_as_it_is_shown() -> None:
    page: list[Line | Placed | Box] = [
        Placed(100 + 14 * number, 72, line, turned=90) for number, line in enumerate(PROSE)
    ]
    assert text_of(page, rotate=90) == " ".join(PROSE)


@pytest.mark.parametrize("leading", [14, 28, 42])
@pytest.mark.parametrize("each", [1, 5])
def test_line_numbers_in_the_margin_are_no_part_of_the_text(leading: float, each: int) -> None:
    page: list[Line | Placed | Box] = []
    for number, line in enumerate([*PROSE, *PROSE, *PROSE], 1):
        base = 760 - number * leading
        page += [(50, base, str(number))] if number % each == 0 else []
        page.append((80, base, line))
    assert text_of(page[: 34 if leading > 40 else None]).startswith(" ".join(PROSE))


def test_numbers_in_a_column_of_their_own_are_text_unless_they_go_up_evenly() -> None:
    rows: list[Line | Placed | Box] = []
    for number, tons in enumerate((90, 12, 300)):
        rows += [
            (50, 500 - 14 * number, str(tons)),
            (120, 500 - 14 * number, "tons of ice were taken from the lake"),
        ]
    assert text_of(rows).startswith("90 tons of ice")


def test_a_note_in_the_margin_follows_the_text() -> None:
    page = [*prose()[:3], Placed(450, 632, "So in 1911", size=8), *prose()[3:]]
    assert text_of(page) == " ".join([*PROSE, "So in 1911"])


def test_columns_are_read_one_after_the_other_though_the_file_has_them_line_by_line() -> None:
    left = [
        "The pilots met in the room above",
        "the stove, and the clerk read to",
        "them what had been said a month",
        "before, which took him an hour.",
    ]
    right = [
        "Nobody had a word against it, so",
        "it stood as it was, but for one",
        "figure, which the clerk put right",
        "with a pen that he had borrowed.",
    ]
    page: list[Line | Placed | Box] = []
    for number, (one, other) in enumerate(zip(left, right, strict=True)):
        page += [(72, 600 - 14 * number, one), (320, 600 - 14 * number, other)]
    assert text_of(page) == " ".join([*left, *right])


def test_rows_of_a_table_are_read_row_by_row() -> None:
    page: list[Line | Placed | Box] = []
    for number, (ship, tons) in enumerate([("Elsa", "90"), ("Mary", "12"), ("Anna", "30"), ("Ida", "7")]):
        page += [(72, 600 - 14 * number, ship), (320, 600 - 14 * number, tons)]
    assert text_of([*page, *prose(top=500)]).startswith("Elsa 90 Mary 12 Anna 30 Ida 7")


@pytest.mark.parametrize(
    ("cap", "rest", "expected"),
    [
        ("R", "ealised by many hands, the quay", "Realised by many hands, the quay"),
        (
            "\u201cN",
            "obody came,\u201d the pilot said to us",
            "\u201cNobody came,\u201d the pilot said to us",
        ),
        ("T", "HE QUAY was built by many hands", "The quay was built by many hands"),
        ("A", "fter the war the quay was built", "After the war the quay was built"),
        ("A", "pilot came down from the stove", "A pilot came down from the stove"),
        ("A", "knuckle of the quay had gone", "A knuckle of the quay had gone"),
        ("A", "bsinthe was drunk on the quay", "Absinthe was drunk on the quay"),
        ("A", "mnesty was called for the quay", "Amnesty was called for the quay"),
    ],
)
def test_a_drop_cap_begins_its_word(cap: str, rest: str, expected: str) -> None:
    page = [
        Placed(72, 700, cap, size=40),
        (110, 726, rest),
        (110, 712, "and stood for ninety years. The pilot knew it."),
        (72, 690, "After that it fell, and a pilot wept."),
        *prose(),
    ]
    assert text_of(page).startswith(expected)


def test_a_large_letter_with_nothing_beside_it_is_a_word() -> None:
    assert text_of([Placed(72, 720, "B", size=40), *prose()]) == " ".join(["B", *PROSE])


def test_raised_figures_are_raised_characters() -> None:
    page = [
        *prose(),
        (72, 500, "One lamp in 10"),
        Placed(145.5, 504, "6", size=7),
        (151, 500, "fails in a room of 9 m"),
        Placed(256, 504, "2", size=7),
    ]
    assert "in 10⁶ fails in a room of 9 m²" in text_of(page)


def test_a_lowered_figure_makes_no_small_capitals() -> None:
    page = [*prose(), (72, 500, "It is CO"), Placed(109, 498, "2", size=7), (125, 500, "in the air.")]
    assert "It is CO2 in the air." in text_of(page)


def test_small_capitals_behind_a_larger_initial_are_small_letters() -> None:
    page = [*prose(), (72, 500, "It is the L"), Placed(117, 500, "ORD", size=8.5), (146, 500, "who rose.")]
    assert "the Lord who rose." in text_of(page)


def test_a_page_of_many_words_costs_no_more_than_its_length() -> None:
    def read(words: int) -> None:
        page: list[Line | Placed | Box] = [
            Placed(20 + 37 * (n % 15), 780 - n % 760, f"w{n}", size=5 + n % 9, turned=n % 3)
            for n in range(words)
        ]
        read_pdf(make_pdf([page]))

    assert lines_growth(read, 300) < LINEAR
