"""Rich Text: text, tables, footnotes; hidden, deleted and struck words are left out; pages where breaks are explicit.

striprtf makes text of it. It knows no footnotes, hidden words and page breaks: these are marked before, and found again behind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.languages import HEADING_STYLES
from mkdocs_quotecheck.sources.formats._shape import Format, ReadText
from mkdocs_quotecheck.sources.layout.writer import Writer
from mkdocs_quotecheck.text.trees import names

if TYPE_CHECKING:
    from collections.abc import Callable

TITLE = "a Rich Text file"
SIGNATURE = b"{\\rtf"
DEEPEST = 500
"""Groups inside groups; Word writes ten."""

LARGEST = 50_000_000
"""Bytes; pictures are written out in digits."""

# Noncharacters, which no text has, as RTF writes them.
_PAGE, _NOTE, _NOTE_END, _CELL, _HEAD = (chr(0xFDD0 + number) for number in range(5))
_TOKEN = re.compile(
    r"\\bin(\d{1,9}) ?|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'[0-9a-fA-F]{2}|\\[^a-z]|[{}]|[^\\{}]+", re.IGNORECASE
)
_HIDING = frozenset(("v", "deleted", "webhidden", "strike", "striked"))
# Groups that are no text; striprtf knows most, pictures and instructions of fields cost it time.
_DROPPED = names("pict objdata fldinst themedata datastore colorschememapping latentstyles nonshppict")
_SIGNS = re.compile(f"[{_PAGE}{_NOTE}{_NOTE_END}{_CELL}{_HEAD}]")
_STYLE = re.compile(
    r"\{(?:\\\*)?\\s(\d{1,5})(?:[^{};]|\{[^{}]{0,200}\}){0,400}?"
    rf"\b(?:{'|'.join(HEADING_STYLES)}) (\d)[^{{}};]{{0,60}};",
    re.IGNORECASE,
)
_PIECES = re.compile(f"([{_PAGE}{_HEAD}{_NOTE}{_CELL}])")
_MARK = re.compile(r"\[?\s*(\d{1,4}|[*†‡§]{1,3})?\s*\]?\s*")


class _Group(NamedTuple):
    hidden: bool
    dropped: bool
    note: bool


def read_rtf(data: bytes) -> ReadText:
    """The text of a Rich Text file.

    Raises:
        QuotecheckError: If it is damaged or something else.
    """
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        raise MissingExtraError("Reading a Rich Text file", "striprtf", extra="documents") from None
    if not data.lstrip().startswith(SIGNATURE):
        raise QuotecheckError(f"The file is not {TITLE}.", "Name the right file, or its right `format:`.")
    convert: Callable[..., str] = rtf_to_text
    written = data.lstrip().decode("latin-1")
    if not written.rstrip("\0 \r\n").endswith("}"):
        raise QuotecheckError("The Rich Text file is cut off.", "Fetch the file again.")
    try:
        text = convert(_Marker(written).result(), errors="replace")
    except (ValueError, LookupError, IndexError, TypeError, OverflowError, RecursionError):
        raise QuotecheckError(
            "The Rich Text file is damaged and cannot be read.", "Fetch the file again."
        ) from None
    # Halves of characters beyond the first plane stand apart.
    return _Reader(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")).read()


def _sign(sign: str) -> str:
    return f"\\uc0\\u{ord(sign) - 0x10000} "


class _Marker:
    """Writes a file anew, with signs for page breaks, notes and cells, without what is hidden and without binary parts."""

    def __init__(self, written: str) -> None:
        self._written = written
        self._headings = {number: int(level) for number, level in _STYLE.findall(written[:500_000])}
        self._out: list[str] = []
        self._stack: list[_Group] = []
        self._group = _Group(hidden=False, dropped=False, note=False)

    def result(self) -> str:
        """The file as striprtf gets it."""
        at = 0
        while at < len(self._written):
            token = _TOKEN.match(self._written, at)
            if token is None:
                at += 1
                continue
            at = token.end() + int(token[1] or 0)
            if not token[1]:
                self._take(token[0], token[2], token[3])
        return "".join(self._out)

    def _take(self, token: str, word: str | None, number: str | None) -> None:
        group = self._group
        if token in ("{", "}"):
            self._brace(token)
        elif word == "footnote" and not group.hidden and not group.dropped:
            self._group = group._replace(note=True)
            self._out.append(f"{{{_sign(_NOTE)}}}")
        elif word in _HIDING:
            self._group = group._replace(hidden=number != "0")
        elif word in _DROPPED:
            self._group = group._replace(dropped=True)
        else:
            if word == "plain":
                self._group = group._replace(hidden=False)
            if not group.dropped:
                self._out.append(_written(token, word, number, self._group, self._headings))

    def _brace(self, brace: str) -> None:
        if brace == "{":
            if len(self._stack) >= DEEPEST:
                raise QuotecheckError(
                    "The Rich Text file nests too deep to be read.", "Save it as PDF or DOCX."
                )
            self._stack.append(self._group)
            self._group = self._group._replace(note=False)
        else:
            if self._group.note and not self._group.dropped:
                self._out.append(f"{{{_sign(_NOTE_END)}}}")
            self._group = self._stack.pop() if self._stack else self._group
        self._out.append(brace)


def _written(
    token: str, word: str | None, number: str | None, group: _Group, headings: dict[str, int]
) -> str:
    """A token as striprtf gets it."""
    if group.hidden and (word is None or word in ("u", "tab", "par", "line", "cell", "row", "page")):
        return ""
    if word == "page":
        return f"\\par {{{_sign(_PAGE)}}}"
    if word in ("cell", "nestcell"):
        return f"{{{_sign(_CELL)}}}"
    if word == "s" and number in headings:
        return f"{token}{{{_sign(_HEAD)}}}{headings[number]}"
    if word == "chftn":
        return ""
    return token


@dataclass(slots=True)
class _Note:
    text: str
    page: str = ""
    sections: tuple[tuple[str, int], ...] = ()


class _Reader:
    """Puts the text together: notes behind it, with the page on which their marks stand."""

    def __init__(self, text: str) -> None:
        self._notes: list[_Note] = []
        self._text = _without_notes(text, self._notes)
        self._writer = Writer()
        self._page = 1 if _PAGE in text else 0
        self._seen = 0
        self._level = 0

    def read(self) -> ReadText:
        """The text."""
        if self._page:
            self._writer.page("1")
        for paragraph in self._text.split("\n"):
            start, self._level = self._writer.length, 0
            for piece in _PIECES.split(paragraph):
                self._piece(piece)
            if self._level > 0 and self._writer.length > start:
                self._writer.heading(start, self._level)
            self._writer.paragraph()
        for number, note in enumerate(self._notes, 1):
            self._writer.paragraph()
            for label, level in note.sections:
                self._writer.section_again(label, level)
            if note.page:
                self._writer.page(note.page)
            self._writer.running(f"[{number}] {_MARK.sub('', note.text, count=1)}", 1)
        return self._writer.result()

    def _piece(self, piece: str) -> None:
        if piece == _PAGE:
            self._page += 1
            self._writer.page(str(self._page))
        elif piece == _HEAD:
            self._level = -1
        elif piece == _CELL:
            self._writer.space()
        elif piece == _NOTE:
            note = self._notes[self._seen]
            note.page, note.sections = self._writer.open_page, self._writer.open_sections()
            self._seen += 1
            self._writer.running(f"[{self._seen}]", 1)
        elif self._level < 0 and piece[:1].isdecimal():
            self._level = int(piece[0])
            self._writer.running(piece[1:], 1)
        else:
            self._writer.running(piece, 1)


def _without_notes(text: str, notes: list[_Note]) -> str:
    """The text with a sign where each note stood; the notes go to `notes`."""
    kept: list[str] = []
    for number, piece in enumerate(text.split(_NOTE)):
        note, end, rest = piece.partition(_NOTE_END)
        if number and end:
            notes.append(_Note(" ".join(_SIGNS.sub(" ", note).split())))
            kept.append(_NOTE)
        kept.append(rest if number and end else piece)
    return "".join(kept)


FORMAT = Format(
    "rtf",
    TITLE,
    (".rtf",),
    "application/rtf",
    1,
    from_bytes=read_rtf,
    recognises=lambda data: data[:64].lstrip().startswith(SIGNATURE),
    largest=LARGEST,
    paragraphs=True,
)
