"""Marks of a paragraph and what they enclose: `[…]` for a pair, `[…|` for one that is never closed."""

from __future__ import annotations

import pytest
from conftest import LINEAR, lines_growth
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.reading.quotations import marks

ENGLISH = language("en").quoting.elisions


def enclosed(text: str) -> list[str]:
    found, _ = marks.pairs(text, 0, len(text), elisions=ENGLISH)
    return [text[pair.start : pair.end].strip() + ("" if pair.closed else "|") for pair in found]


CASES = {
    "curly double marks": ("She said “too late” twice.", ["too late"]),
    "straight double marks": ('She said "too late" twice.', ["too late"]),
    "single curly marks": ("She said ‘too late’ twice.", ["too late"]),
    "single straight marks": ("She said 'too late' twice.", ["too late"]),
    "guillemets, with the spaces of French": ("Elle dit « trop tard » deux fois.", ["trop tard"]),
    "guillemets pointing in": ("Sie sagte »zu spät« und ging.", ["zu spät"]),
    "single guillemets": ("Elle dit ‹ trop tard › enfin.", ["trop tard"]),
    "single guillemets pointing in": ("Sie sagte ›zu spät‹ und ging.", ["zu spät"]),
    "low and high marks": ("Sie sagte „zu spät“ und ging.", ["zu spät"]),
    "low mark and English closer": ("Powiedziała „za późno” i wyszła.", ["za późno"]),
    "low mark and straight closer": ('Sie sagte „zu spät" und ging.', ["zu spät"]),
    "single low mark": ("Sie sagte ‚zu spät‘ und ging.", ["zu spät"]),
    "corner brackets": ("港务长说：「太晚了」。", ["太晚了"]),
    "white corner brackets inside": ("彼は「『遅い』と聞いた」と述べた。", ["『遅い』と聞いた", "遅い"]),
    "Swedish closers on both sides": ("Hon sade ”för sent” två gånger.", ["för sent"]),
    "TeX marks": ("She said ``too late'' twice.", ["too late"]),
    "doubled apostrophes": ("She said ''too late'' twice.", ["too late"]),
    "commas for a low mark": ("Sie sagte ,,zu spät“ und ging.", ["zu spät"]),
    "opener typed for the closer": ("She said “too late“ twice.", ["too late"]),
    "closer typed for the opener": ("She said ”too late” twice.", ["too late"]),
    "straight opener and curly closer": ('She said "too late” twice.', ["too late"]),
    "curly opener and straight closer": ('She said “too late" twice.', ["too late"]),
    "space inside the mark": ("She said “ too late” twice.", ["too late"]),
    "space before the closer": ("She said “too late ” twice.", ["too late"]),
    "split quotation": ("“Too late,” she said. “Far too late.”", ["Too late,", "Far too late."]),
    "nested single in double": ("“He told me ‘no’ twice,” she said.", ["He told me ‘no’ twice,", "no"]),
    "nested double in single": ("‘He told me “no” twice,’ she said.", ["He told me “no” twice,", "no"]),
    "nested marks that end together": ("She said, “He told me ‘no.’”", ["He told me ‘no.’", "no."]),
    "three levels": ("“A ‘b “c d” e’ f”", ["A ‘b “c d” e’ f", "b “c d” e", "c d"]),
    "straight marks inside straight marks": ('"The "old" pier," she said.', ['The "old" pier,', "old"]),
    "never closed": ("She said: “It was too late.", ["It was too late.|"]),
    "never closed before the next": (
        "She said “too late and “far too late” then.",
        ["too late and|", "far too late"],
    ),
    "a mark set twice": ('"“Too late,” she said.', ["Too late,"]),
    "in brackets": ("(“too late”)", ["too late"]),
    "between dashes": ("it was—“too late”—again", ["too late"]),
    "nothing inside": ('An empty "" string and “ ” too.', []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_marks_that_belong_together_are_paired(text: str, expected: list[str]) -> None:
    assert enclosed(text) == expected


APOSTROPHES = {
    "contraction": ("It isn’t late, it's early.", []),
    "possessive": ("The harbour's pier and the ship’s crew.", []),
    "possessive of a plural": ("The workers’ rights and the ships' crews.", []),
    "decades": ("In the '90s and the ’80s they sang.", []),
    "elisions": ("'Tis late, get 'em, rock 'n' roll.", []),
    "prime": ('A board of 5\'10" and one of 12" by 6".', []),
    "prime beside a quotation": ('A 12" pipe is "long".', ["long"]),
    "apostrophe inside single marks": ("She said ‘it isn’t late’ twice.", ["it isn’t late"]),
    "plural possessive inside single marks": (
        "‘The workers’ rights are lost,’ she said.",
        ["The workers’ rights are lost,"],
    ),
    "straight possessive inside single marks": (
        "He wrote 'the ships' crews sleep' there.",
        ["the ships' crews sleep"],
    ),
    "decade inside marks": ("“Back in the ’90s,” she said.", ["Back in the ’90s,"]),
    "fences of marks": ('"""docstring""" and ```` fences', []),
}


@pytest.mark.parametrize(("text", "expected"), APOSTROPHES.values(), ids=APOSTROPHES)
def test_apostrophes_and_primes_are_no_quotation_marks(text: str, expected: list[str]) -> None:
    assert enclosed(text) == expected


WORDS_IN_MARKS = {
    "straight inside curly": (
        '“[A] gate is "SHUT", "HELD" or "FREE", and never "LOST".”',
        [
            ('[A] gate is "SHUT", "HELD" or "FREE", and never "LOST".', 0),
            ("SHUT", 1),
            ("HELD", 1),
            ("FREE", 1),
            ("LOST", 1),
        ],
    ),
    "curly inside curly": (
        "“A gate is “SHUT”, “HELD” or “FREE” here.”",
        [("A gate is “SHUT”, “HELD” or “FREE” here.", 0), ("SHUT", 1), ("HELD", 1), ("FREE", 1)],
    ),
    "straight inside straight": (
        '"A gate is "SHUT" or "HELD" here," it says.',
        [('A gate is "SHUT" or "HELD" here,', 0), ("SHUT", 1), ("HELD", 1)],
    ),
    "German": (
        "„Die Stufen „ZU“, „AUF“ und „FREI“ gelten.“",
        [("Die Stufen „ZU“, „AUF“ und „FREI“ gelten.", 0), ("ZU", 1), ("AUF", 1), ("FREI", 1)],
    ),
    "the first never closed": (
        "“We waited, Hale said. “We left,” she said. “It was late.”",
        [("We waited, Hale said.", 0), ("We left,", 0), ("It was late.", 0)],
    ),
}


@pytest.mark.parametrize(("text", "expected"), WORDS_IN_MARKS.values(), ids=WORDS_IN_MARKS)
def test_several_words_in_marks_do_not_break_the_quotation_around_them(
    text: str, expected: list[tuple[str, int]]
) -> None:
    found, strays = marks.pairs(text, 0, len(text))
    depths = [sum(outer.open < pair.open < outer.end for outer in found) for pair in found]
    assert [
        (text[pair.start : pair.end].strip(), depth) for pair, depth in zip(found, depths, strict=True)
    ] == expected
    assert not strays


def test_marks_in_holes_are_not_looked_at() -> None:
    text = 'Write print("x") or “so”.'
    found, _ = marks.pairs(text, 0, len(text), holes=((6, 16),))
    assert [text[pair.start : pair.end] for pair in found] == ["so"]


@pytest.mark.parametrize(
    "piece",
    [
        "“",
        '"',
        "‘",
        "'",
        "a",
        "[",
        ".",
        "«",
        " “a",
        "“a ”",
        "„",
        '"“',
        "s’ a ",
        "“(",
        "「",
        "“a “b” ",
        '“a "b" ',
    ],
)
def test_a_hostile_paragraph_takes_linear_time(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marks, "MOST_MARKS", 10**9)

    assert lines_growth(lambda size: marks.pairs((piece * size)[:size], 0, size), 500) < LINEAR


def test_a_paragraph_of_hardly_anything_but_marks_is_no_text() -> None:
    assert enclosed("“a” " * marks.MOST_MARKS) == []


def test_a_long_paragraph_of_many_quotations_is_text() -> None:
    assert len(enclosed("She said “too late” again. " * marks.MOST_MARKS)) == marks.MOST_MARKS


def test_a_short_row_of_words_in_marks_is_text() -> None:
    assert enclosed("“a” " * 12) == ["a"] * 12


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab .,s1“”‘’\"'„«»「」`\n(", max_size=60))
def test_pairs_lie_in_the_paragraph_and_are_sorted(text: str) -> None:
    found, strays = marks.pairs(text, 0, len(text))
    assert all(0 <= pair.open <= pair.start <= pair.end <= pair.close <= len(text) for pair in found)
    assert [pair.open for pair in found] == sorted(pair.open for pair in found)
    assert all(0 <= first < last <= len(text) for first, last in strays)
