"""Numbers of lines and verses: those that count as the text goes on, and nothing else."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.text.line_numbers import line_numbers, verse_numbers

LINES = [
    "the board had found that",
    "the sum of forty pounds",
    "was paid to the clerk.",
    "Nobody had signed",
    "for it in the book",
]


def lines(form: str, gap: str = "\n") -> str:
    return gap.join(form.format(number=number, line=line) for number, line in enumerate(LINES, 31))


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n \n\n"], ids=["close", "spaced", "far"])
@pytest.mark.parametrize(
    "form", ["{number} {line}", "{line} {number}", "{number}\n{line}", "{line}\n{number}"]
)
def test_numbers_over_which_sentences_run_are_furniture(form: str, gap: str) -> None:
    text = lines(form, gap)
    assert sorted(text[span.start : span.end] for span in line_numbers(text)) == [
        "31",
        "32",
        "33",
        "34",
        "35",
    ]


QUESTIONS = [
    "Q.  Who saw it?",
    "A.  The clerk did, from the",
    "window.",
    "Q.  When?",
    "A.  At noon, and",
    "I ran.",
]


def test_a_column_of_numbers_beside_questions_and_answers_is_furniture() -> None:
    for form in ("{number}        {line}", "{line:<40}{number}"):
        text = "\n".join(form.format(number=number, line=line) for number, line in enumerate(QUESTIONS, 7))
        assert [text[span.start : span.end] for span in line_numbers(text)] == [
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
        ]
    listed = "\n".join(f"{number} {line}" for number, line in enumerate(QUESTIONS, 7))
    assert list(line_numbers(listed)) == []


@pytest.mark.parametrize(
    "form", ["{number} Weigh the {number} anchors.", "Chapter of ropes {number}", "{number}\nWe met."]
)
def test_numbers_of_paragraphs_and_contents_are_text(form: str) -> None:
    assert list(line_numbers("\n\n".join(form.format(number=number) for number in range(1, 20)))) == []


def test_every_fifth_line_of_verse_may_be_numbered() -> None:
    text = "\n".join(
        f"And up the hill they went {number if number % 5 == 0 else ''}" for number in range(1, 21)
    )
    assert [text[span.start : span.end] for span in line_numbers(text)] == ["5", "10", "15", "20"]


VERSES = {
    "behind commas and points": ("lamps, 4 and they sold them. 5 And the wind came.", ["4", "5"]),
    "glued to small words": ("7Let him in, 8and let nobody knock, 9for it is late.", ["7", "8", "9"]),
    "glued": ("15For the wind came. 16Then it went.", ["15", "16"]),
    "raised": ("they sold them. ⁵ And the wind came ⁶ over the hill.", ["⁵", "⁶"]),
    "with a chapter": ("4:1 The reeds bent.\n4:2 Then came the widow.\n4:3 And he rowed.", ["4:1", "4:2", "4:3"]),
    "with a chapter, in brackets": ("(4,1) Die Otter.\n(4,2) Der Müller.\n(4,3) Da kam er.", ["(4,1)", "(4,2)", "(4,3)"]),
    "with a chapter and a book": ("Lk 4,1 Die Otter.\nLk 4,2 Der Müller.\nLk 4,3 Da kam er.", ["Lk 4,1", "Lk 4,2", "Lk 4,3"]),
    "of a chapter, inside its clauses": ("Skarn 3\n\n1 When he came 2 to the quay, he sat down. 3 Nobody rowed to bring him 4 home. 5 And he slept.", ["1", "2", "3", "4", "5"]),
    "of a chapter that goes on with a sentence": ("Skarn 4\n\n1 and on the next day 2 he rowed. 3 The wind blew. 4 “Row,” he said.", ["1", "2", "3", "4"]),
    "beside figures of the text": ("1 The boats came. 2 Of the 3 lamps one burnt. 3 And the 4 men who sat there, 4 whom they knew, rose.", ["1", "2", "3", "4"]),
}  # fmt: skip


@pytest.mark.parametrize("title", VERSES)
def test_numbers_of_verses_are_furniture(title: str) -> None:
    text, numbers = VERSES[title]
    assert [text[span.start : span.end].strip() for span in verse_numbers(text)] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "We lost 3 boats, 4 men, 5 women and 6 oxen.",
        "They sold them, 4 and a half of them.",
        "At 4:30 we met.\n4:45 The vote began.\n6:10 It ended.",
        "Take 1 cup of tar, 2 ropes and 3 nails, then 4 lamps; 5 men row.",
        "In section 1 the board sits. In section 2 the board rules, as section 3 says and section 4 repeats.",
        "In May. 4 boats came. 5 boats went.",
        "Ropes are told of in chapters 1, 4 and 7, and hulls in chapters 2, 5 and 8.",
        "Section 4.1 The board sits.\nSection 4.2 The board rules.\nSection 4.3 It rises.",
        "4,1 Tonnen Teer\n4,2 Tonnen Pech\n4,3 Tonnen Seil",
        "It took 3kg, 4kg of tar, 5kg of pitch, 6th of all.",
        "It was shut.Fig. 1Boats of the town. It was open.Fig. 2Boats of the river.",
    ],
)
def test_numbers_that_count_something_are_text(text: str) -> None:
    assert list(verse_numbers(text)) == []


@pytest.mark.parametrize("piece", ["1 a\n", "1\n", "a 1\n", "1:1 a\n", "1A ", "⁵ ", ", 1 and ", "\n\n1", " "])
def test_a_hostile_text_is_answered(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    list(line_numbers(text))
    list(verse_numbers(text))
