"""A quotation and its source's passage, set one below the other, with what differs underlined.

Only the neighbourhood of each difference is shown, so that a long quotation does not hide one changed word.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import one_line
from mkdocs_quotecheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Columns of a line: with the indent and the label before it, it fits into a log of 100 columns.
WIDTH = 86
# Characters of agreeing text shown on each side of a difference: six or seven words, enough to find the place.
CONTEXT = 40
# A difference longer than this is shown by its beginning and its end.
LONGEST_MARK = 64
# Passages in which more places differ are shown up to here; the message counts the rest.
MARKS_SHOWN = 4
GAP = " … "


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of a passage that differs, or that does not."""

    text: str
    differs: bool


def lines(label: str, text: str, marks: Sequence[Span], indent: str, width: int = WIDTH) -> list[str]:
    """A passage as lines of a log: its label, the words between marks, and below each line what differs.

    `width` are the columns for the words of a line.
    """
    inside = [mark for mark in marks if mark != Span(0, 0)]
    pieces = _pieces(text, inside)
    if not any(piece.text.strip() for piece in pieces):
        return []
    shown = [_Piece("“", differs=len(inside) < len(marks)), *pieces, _Piece("”", differs=False)]
    labels = [f"{indent}{label}", " " * len(f"{indent}{label}")]
    result = []
    for number, (words, carets) in enumerate(_wrapped(shown, width)):
        result.append(f"{labels[min(number, 1)]}{words}")
        if "^" in carets:
            result.append(f"{labels[1]}{carets}")
    return result


def _pieces(text: str, marks: Sequence[Span]) -> list[_Piece]:
    """The passage cut at its marks, and shortened; a mark without length stays one that is empty."""
    if not marks:
        return [_Piece(_shortened(_even(text), 2 * WIDTH), differs=False)]
    pieces: list[_Piece] = []
    done = 0
    for number, mark in enumerate(_merged([_between_words(text, mark) for mark in marks])):
        if number == MARKS_SHOWN:
            break
        pieces.append(_Piece(_between(text[done : mark.start], first=number == 0), differs=False))
        pieces.append(_Piece(_shortened(_even(text[mark.start : mark.end]), LONGEST_MARK), differs=True))
        done = mark.end
    pieces.append(_Piece(_end(text[done:]), differs=False))
    return pieces


def _between_words(text: str, mark: Span) -> Span:
    """An empty mark set right behind the word before it, so that its caret comes to stand below the space."""
    if mark.start != mark.end:
        return mark
    start = len(text[: mark.start].rstrip())
    return Span(start, start)


def _merged(marks: Sequence[Span]) -> list[Span]:
    """Marks in order, those that overlap made one."""
    merged: list[Span] = []
    for mark in sorted(marks):
        if merged and mark.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(mark.end, merged[-1].end))
        elif not merged or mark != merged[-1]:
            merged.append(mark)
    return merged


def _between(text: str, *, first: bool) -> str:
    """Agreeing text before a difference: its end, and its beginning too if a difference stands before it."""
    even = _even(text)
    if first:
        return even if len(even) <= CONTEXT else "… " + _tail(even)
    return even if len(even) <= 2 * CONTEXT else _head(even) + GAP + _tail(even)


def _end(text: str) -> str:
    even = _even(text)
    return even if len(even) <= CONTEXT else _head(even) + " …"


def _shortened(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    half = limit // 2 - len(GAP)
    return _head(text, half) + GAP + _tail(text, half)


def _head(text: str, length: int = CONTEXT) -> str:
    """The first words of a text; of a script without spaces the first characters."""
    head = text[:length]
    words = head.rpartition(" ")[0]
    return (words if len(words) > length // 2 else head).rstrip()


def _tail(text: str, length: int = CONTEXT) -> str:
    tail = text[-length:]
    words = tail.partition(" ")[2]
    return (words if len(words) > length // 2 else tail).lstrip()


def _even(text: str) -> str:
    """Text on one line, what a terminal would obey escaped. A space at its edges stays: the pieces are joined again."""
    even = one_line(" ".join(text.split()))
    if not even:
        return " " if text else ""
    return " " * text[0].isspace() + even + " " * text[-1].isspace()


def _wrapped(pieces: Sequence[_Piece], width: int) -> Iterator[tuple[str, str]]:
    """Lines of words with the carets that belong below them."""
    words = "".join(piece.text for piece in pieces)
    carets = "".join(_carets(pieces))
    start = 0
    while start < len(words):
        end = _line_end(words, start, width)
        chunk = carets[start:end]
        padded = "".join(
            mark * max(1, _columns(sign)) if _columns(sign) else ""
            for mark, sign in zip(chunk, words[start:end], strict=True)
        )
        yield words[start:end].rstrip(), padded.rstrip()
        start = end


def _carets(pieces: Sequence[_Piece]) -> Iterator[str]:
    """A caret for each character that differs; what is missing has one below the place where it should stand."""
    owed = False
    for piece in pieces:
        marks = ("^" if piece.differs else " ") * len(piece.text)
        if owed and marks:
            marks = "^" + marks[1:]
            owed = False
        owed = owed or (piece.differs and not piece.text)
        yield marks


def _line_end(words: str, start: int, width: int) -> int:
    columns = 0
    space = -1
    for offset in range(start, len(words)):
        columns += _columns(words[offset])
        if columns > width:
            return space + 1 if space >= start else offset
        if words[offset] == " ":
            space = offset
    return len(words)


def _columns(sign: str) -> int:
    """How many columns of a terminal a character takes."""
    if unicodedata.combining(sign) or unicodedata.category(sign) in ("Cf", "Me", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def folded(text: str, columns: int, indent: str) -> str:
    """A line cut between words to fit some columns, the later ones indented; a word that is longer stays whole."""
    first, *words = text.lstrip(" ").split(" ")
    line = f"{text[: len(text) - len(text.lstrip(' '))]}{first}"
    result: list[str] = []
    used = sum(map(_columns, line))
    for word in words:
        needed = sum(map(_columns, word))
        if used + 1 + needed > columns:
            result.append(line)
            line, used = f"{indent}{word}", len(indent) + needed
        else:
            line, used = f"{line} {word}", used + 1 + needed
    return "\n".join([*result, line])


def shortened(text: str, columns: int) -> str:
    """A line cut off to fit some columns."""
    if sum(map(_columns, text)) <= columns:
        return text
    used = 0
    for number, sign in enumerate(text):
        used += _columns(sign)
        if used > columns - 1:
            return f"{text[:number].rstrip()}…"
    return text
