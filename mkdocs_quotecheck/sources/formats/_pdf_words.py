"""The words of a PDF page with their places, as PDFium tells them; words that no reader of the page sees are left out.

What is asked of PDFium costs about a microsecond each time: the places of a word's first and last character, and once for each
object of text how it is turned, drawn and coloured.
"""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.sources.formats._pdf_pieces import Look, PdfWord, groups, piece_of
from mkdocs_quotecheck.sources.layout.capitals import DROP_CAP, SMALLER
from mkdocs_quotecheck.sources.layout.pieces import PagePieces, Piece
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, OPENING_MARKS, QUOTATION_MARKS
from mkdocs_quotecheck.text.raised import raised

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pypdfium2 import PdfPage, PdfTextPage


SMALLEST = 2.6
"""Points: the height of a line of letters that nobody can read; the smallest print has 5."""

MOSTLY = 0.5
"""With more of its characters drawn invisibly than this, a page is a scanned picture, and they are what was recognised in it."""

RAISED_HEIGHT = 0.9
"""Times the height of what it stands behind: a raised figure is smaller; 0.55 to 0.8 is usual."""

MOST_SHAPES = 300
"""Shapes of a page behind which white letters are looked for."""

_LIGHT = 150
"""Of 255, the mean of red, green and blue: lighter letters are grey at most."""
_WHITE = 245

# PDFium writes a hyphen at a line's end as U+FFFE (older versions U+0002) and leaves the line end out.
_LINE_END = re.compile("\r\n|\r|\n|[\ufffe\x02](?:\r\n|\r|\n)?")
_WORD = re.compile(r"\S+")
_FIGURE_BEHIND = re.compile(rf"(?<=[^\W\d_])\d+|(?<=\d)\d+|(?<=[.,;:!?)\]{CLOSING_MARKS}])\d+")
_INITIAL = re.compile(rf"[{OPENING_MARKS}]{{0,2}}[^\W\d_](?=[^\W_])")
_RAISED_ALONE = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_INVISIBLE_MODES = frozenset((3, 7))


_PLAIN = Look(0, unseen=False, light=False, white=False)


def read_page(page: PdfPage) -> PagePieces:
    """The pieces of a page's lines in the order of its content."""
    words = page.get_textpage()
    try:
        reader = _Reader(page, words)
        pieces = reader.pieces()
        width, height = page.get_size()
        return PagePieces(tuple(pieces), float(width), float(height))
    finally:
        words.close()


class _Reader:
    """Reads one page."""

    def __init__(self, page: PdfPage, words: PdfTextPage) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._page = page
        self._words = words
        self._text: str = words.get_text_range()
        self._at = _places(self._text, words.count_chars())
        self._box = pdfium.FS_RECTF()
        self._frame = page.get_cropbox()
        # -1 in a damaged page; the library's own `get_rotation` fails there.
        self._rotation = 90 * max(0, int(pdfium.FPDFPage_GetRotation(page)))
        self._looks: dict[int, Look] = {}
        self._shapes: list[tuple[float, float, float, float]] | None = None

    def pieces(self) -> list[Piece]:
        """The pieces of all lines."""
        lines = [*self._lines()]
        characters = sum(len(word.text) for words, _ in lines for word in words)
        unseen = sum(len(word.text) for words, _ in lines for word in words if word.look.unseen)
        scanned = unseen > MOSTLY * characters
        found: list[Piece] = []
        for number, (words, hyphen) in enumerate(lines):
            kept = [word for word in words if self._is_seen(word, scanned=scanned)]
            for group in groups(kept):
                text = self._joined(group) + (hyphen if group[-1] is words[-1] else "")
                found.append(piece_of(text, number, group))
        return found

    def _lines(self) -> Iterator[tuple[list[PdfWord], str]]:
        at = 0
        for end in [*_LINE_END.finditer(self._text), None]:
            stop = end.start() if end else len(self._text)
            hyphen = "-" if end and end[0][0] in "\ufffe\x02" else ""
            words = [*self._words_of(at, stop)]
            if words:
                yield words, hyphen
            at = end.end() if end else at

    def _words_of(self, start: int, stop: int) -> Iterator[PdfWord]:
        before: PdfWord | None = None
        for match in _WORD.finditer(self._text, start, stop):
            first, behind = match.span()
            one, other = self._place(first), self._place(behind - 1)
            initial = _INITIAL.match(match[0])
            # An initial that is much larger than the rest of its word has a place of its own.
            if initial and one[3] - one[1] > DROP_CAP * (other[3] - other[1]) > 0:
                before = self._word(first, first + initial.end(), before)
                yield before
                first += initial.end()
            before = self._word(first, behind, before)
            yield before

    def _word(self, first: int, behind: int, before: PdfWord | None) -> PdfWord:
        one, other = self._place(first), self._place(behind - 1)
        word = PdfWord(
            self._with_raised(self._text[first:behind], first, one, before),
            first,
            behind,
            min(one[0], other[0]),
            min(one[1], other[1]),
            max(one[2], other[2]),
            max(one[3], other[3]),
            self._look(first),
        )
        return _in_small_letters(word, one, other, before)

    def _with_raised(self, text: str, first: int, one: tuple[float, ...], before: PdfWord | None) -> str:
        """The word with raised characters for the figures in it that stand higher and smaller."""
        if (
            text.isdigit()
            and before is not None
            and before.height > 0
            and _is_raised(one, (before.bottom, before.top))
        ):
            return raised(text)
        parts, at = [], 0
        for figure in _FIGURE_BEHIND.finditer(text):
            for place in range(figure.start(), figure.end()):
                if _is_raised(self._place(first + place), (one[1], one[3])):
                    parts.append(text[at:place] + raised(text[place : figure.end()]))
                    at = figure.end()
                    break
        return "".join([*parts, text[at:]])

    def _place(self, index: int) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of a character on the page as it is shown; zeros where PDFium knows none."""
        if self._at is None:
            return 0.0, 0.0, 0.0, 0.0
        box = self._box
        if not self._pdfium.FPDFText_GetLooseCharBox(self._words, self._at[index], ctypes.byref(box)):
            return 0.0, 0.0, 0.0, 0.0
        return _shown(self._frame, self._rotation, (box.left, box.bottom, box.right, box.top))

    def _look(self, index: int) -> Look:
        if self._at is None:
            return _PLAIN
        pdfium, at = self._pdfium, self._at[index]
        written = pdfium.FPDFText_GetTextObject(self._words, at)
        key = ctypes.cast(written, ctypes.c_void_p).value if written else None
        if key is None:
            return _PLAIN
        if key not in self._looks:
            angle = math.degrees(pdfium.FPDFText_GetCharAngle(self._words, at)) + self._rotation
            red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
            known = pdfium.FPDFText_GetFillColor(
                self._words, at, *map(ctypes.byref, (red, green, blue, alpha))
            )
            mean = (red.value + green.value + blue.value) / 3 if known else 0
            mode = pdfium.FPDFTextObj_GetTextRenderMode(written)
            unseen = mode in _INVISIBLE_MODES or (bool(known) and alpha.value == 0)
            self._looks[key] = Look(round(angle) % 360, unseen, mean > _LIGHT, mean > _WHITE and mode != 1)
        return self._looks[key]

    def _is_seen(self, word: PdfWord, *, scanned: bool) -> bool:
        """Whether a reader of the page sees a word: it is drawn, on the page, large enough, and not white on white."""
        if word.top <= word.bottom:
            return True
        left, bottom, right, top = self._frame
        width, height = right - left, top - bottom
        if self._rotation % 180:
            width, height = height, width
        if word.right < 0 or word.left > width or word.top < 0 or word.bottom > height:
            return False
        if scanned:
            return True
        if word.look.unseen or word.height < SMALLEST:
            return False
        return not word.look.white or self._is_on_shape(word)

    def _is_on_shape(self, word: PdfWord) -> bool:
        """Whether something is drawn behind a word."""
        if self._shapes is None:
            self._shapes = [*self._drawn()]
        across, up = (word.left + word.right) / 2, (word.bottom + word.top) / 2
        return any(left <= across <= right and low <= up <= high for left, low, right, high in self._shapes)

    def _drawn(self) -> Iterator[tuple[float, float, float, float]]:
        pdfium = self._pdfium
        kinds = (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING)
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        for index in range(min(MOST_SHAPES, pdfium.FPDFPage_CountObjects(self._page))):
            shape = pdfium.FPDFPage_GetObject(self._page, index)
            if pdfium.FPDFPageObj_GetType(shape) in kinds and pdfium.FPDFPageObj_GetBounds(
                shape, *map(ctypes.byref, (left, bottom, right, top))
            ):
                yield _shown(self._frame, self._rotation, (left.value, bottom.value, right.value, top.value))

    def _joined(self, group: Sequence[PdfWord]) -> str:
        parts: list[str] = []
        for number, word in enumerate(group):
            # What PDFium takes for a space before a raised figure is the room it is set off by.
            if number and not _RAISED_ALONE.fullmatch(word.text):
                parts.append(self._text[group[number - 1].end : word.start])
            parts.append(word.text)
        return "".join(parts)


def _places(text: str, count: int) -> Sequence[int] | None:
    """For each character of the text its number for PDFium, which counts those beyond the first plane twice."""
    if len(text) == count:
        return range(count)
    if len(text.encode("utf-16-le", "surrogatepass")) != 2 * count:
        return None
    places, at = [], 0
    for character in text:
        places.append(at)
        at += 2 if ord(character) > 0xFFFF else 1
    return places


def _shown(
    frame: tuple[float, float, float, float], rotation: int, box: tuple[float, float, float, float]
) -> tuple[float, float, float, float]:
    """A box of the page as it is shown, from its lower left corner."""
    left, bottom, right, top = box[0] - frame[0], box[1] - frame[1], box[2] - frame[0], box[3] - frame[1]
    width, height = frame[2] - frame[0], frame[3] - frame[1]
    if rotation == 90:
        return bottom, width - right, top, width - left
    if rotation == 180:
        return width - right, height - top, width - left, height - bottom
    if rotation == 270:
        return height - top, left, height - bottom, right
    return left, bottom, right, top


def _is_raised(place: tuple[float, ...], beside: tuple[float, float]) -> bool:
    """Whether a character stands higher and is smaller than what it stands behind."""
    height, usual = place[3] - place[1], beside[1] - beside[0]
    return 0 < height < RAISED_HEIGHT * usual and (place[1] + place[3]) / 2 > (beside[0] + beside[1]) / 2


def _in_small_letters(
    word: PdfWord, one: tuple[float, ...], other: tuple[float, ...], before: PdfWord | None
) -> PdfWord:
    """A word in small capitals behind a larger initial, or behind such a word, in small letters."""
    letters = word.text.strip(f",.;:!?(){QUOTATION_MARKS}")
    if len(letters) < 2 or not letters.isupper() or not letters[-1].isalpha():
        return word
    small, large = other[3] - other[1], one[3] - one[1]
    if 0 < small < SMALLER * large and not word.text[:1].isdigit():
        return replace(word, text=word.text[:1] + word.text[1:].lower(), initial=large)
    if before is not None and 0 < large < SMALLER * before.initial:
        return replace(word, text=word.text.lower(), initial=before.initial)
    return word
