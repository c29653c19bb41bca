"""Puts the text of a marked-up document together, white space collapsed, with the file's line for each line of text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Mark, Span
from mkdocs_quotecheck.sources.formats._shape import ReadText
from mkdocs_quotecheck.sources.layout.headings import inserted_articles
from mkdocs_quotecheck.text.headings import INSERTED, numbered_title

if TYPE_CHECKING:
    from collections.abc import Sequence

# What HTML collapses; a no-break space is kept.
_SPACE = " \t\r\f"
_SPACES = re.compile(r"[ \t\r\f]+")

_NOTHING, _BLANK, _LINE, _PARAGRAPH = range(4)
_GAPS = ("", " ", "\n", "\n\n")

_LONGEST_TITLE = 160
# Of a title without a number below the name of an article.
_SUBTITLE = INSERTED + 1


def _first_line(paragraph: str) -> str:
    """A paragraph of one line; of several the first where a new beginning follows it: `Article 5` above its first sentence."""
    first, line_end, following = paragraph.partition("\n")
    if not line_end:
        return paragraph
    return first if not first.endswith((",", ";", ".")) and not following[:1].islower() else ""


class Writer:
    """Grows a text; gaps are written only before the next words, so that none is doubled or left at an end."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._gap = _NOTHING
        self._lines: list[int] = []
        self._sections: list[Mark] = []
        self._open: list[Mark] = []
        self._turns: list[Mark] = []
        self._times: list[Mark] = []
        self._pages: list[Mark] = []
        self._numbers: list[Span] = []

    @property
    def length(self) -> int:
        """Characters written so far."""
        return self._length

    @property
    def next_offset(self) -> int:
        """Where the next words will stand."""
        return self._next_offset()

    @property
    def last(self) -> str:
        """The last character written; empty at the beginning."""
        return self._parts[-1][-1:] if self._parts else ""

    def paragraph(self) -> None:
        """What follows stands in a new paragraph."""
        self._gap = _PARAGRAPH

    def line_break(self) -> None:
        """What follows stands on a new line."""
        self._gap = max(self._gap, _LINE)

    def space(self) -> None:
        """What follows is parted from what was before."""
        self._gap = max(self._gap, _BLANK)

    def running(self, text: str, line: int) -> None:
        """Adds running text that begins on a line of the file; its line ends are kept as single ones."""
        for number, piece in enumerate(text.split("\n")):
            if number:
                self.line_break()
            bare = piece.strip(_SPACE)
            if not bare:
                if piece:
                    self.space()
                continue
            if piece[0] in _SPACE:
                self.space()
            self._write(_SPACES.sub(" ", bare), line + number)
            if piece[-1] in _SPACE:
                self.space()

    def verbatim(self, text: str, line: int) -> None:
        """Adds text whose white space counts."""
        for number, piece in enumerate(text.split("\n")):
            if number:
                self.line_break()
            bare = piece.rstrip()
            if bare:
                self._write(bare, line + number)
            if piece != bare:
                # Highlighted code has the spaces between its words in elements of their own.
                self.space()

    def number(self, sign: str, line: int) -> None:
        """Adds the number of an item, which is no part of the text."""
        self._write(sign, line)
        self._numbers.append(Span(self._length - len(sign), self._length))
        self.space()

    def heading(self, start: int, level: int) -> None:
        """What was written since `start` is a heading."""
        first = "".join(self._since(start))
        label = " ".join(first.split())
        if label:
            self._head(Mark(start + len(first) - len(first.lstrip()), label, level))

    def title(self, start: int, *, quoted: bool, marked: bool = False) -> None:
        """What was written since `start` may be the name of an article or chapter, standing by itself.

        Args:
            start: Where the paragraph begins.
            quoted: Whether it is quoted in a block of its own: an article that the text inserts elsewhere.
            marked: Whether the document marks it as a title.
        """
        if not 0 < self._length - start <= _LONGEST_TITLE:
            return
        written = "".join(self._since(start))
        label = written.strip()
        offset = start + len(written) - len(written.lstrip())
        if self._sections and self._sections[-1].offset >= offset:
            return
        label = _first_line(label)
        title = numbered_title(label) if label else None
        if title is not None:
            self._head(Mark(offset, label, INSERTED if quoted else title.level))
        elif marked and label:
            self._head(Mark(offset, label, _SUBTITLE))

    def section_again(self, label: str, level: int) -> None:
        """What follows stands under a heading that was written before."""
        self._head(Mark(self._next_offset(), label, level))

    def open_sections(self) -> tuple[tuple[str, int], ...]:
        """The headings under which what follows stands, outermost first."""
        return tuple((mark.label, mark.level) for mark in self._open)

    def _head(self, mark: Mark) -> None:
        self._sections.append(mark)
        while self._open and self._open[-1].level >= mark.level:
            self._open.pop()
        self._open.append(mark)

    def turn(self, label: str) -> None:
        """The words that follow are this speaker's."""
        if not self._turns or self._turns[-1].label != label:
            self._turns.append(Mark(self._next_offset(), label))

    def page(self, label: str) -> None:
        """The words that follow stand on this page."""
        self._pages.append(Mark(self._next_offset(), label))

    @property
    def open_page(self) -> str:
        """The page on which what follows stands; empty where none is known."""
        return self._pages[-1].label if self._pages else ""

    def time(self, label: str) -> None:
        """The words that follow are said at this time."""
        self._times.append(Mark(self._next_offset(), label))

    def result(self) -> ReadText:
        """All that was written."""
        text = "".join(self._parts)
        taken = {mark.offset for mark in self._sections} | {mark.offset - 1 for mark in self._sections}
        inserted = [
            mark
            for mark in inserted_articles(text)
            if mark.offset not in taken and mark.offset - 1 not in taken
        ]
        return ReadText(
            text,
            pages=self._within(self._pages),
            sections=self._within(sorted([*self._sections, *inserted], key=lambda mark: mark.offset)),
            turns=self._within(self._turns),
            times=self._within(self._times),
            lines=tuple(self._lines),
            furniture=tuple(self._numbers),
        )

    def _within(self, marks: Sequence[Mark]) -> tuple[Mark, ...]:
        return tuple(mark for mark in marks if mark.offset < self._length)

    def _next_offset(self) -> int:
        return self._length + (len(_GAPS[self._gap]) if self._parts else 0)

    def _since(self, start: int) -> list[str]:
        found: list[str] = []
        at = self._length
        for part in reversed(self._parts):
            if at <= start:
                break
            at -= len(part)
            found.append(part[max(0, start - at) :])
        return found[::-1]

    def _write(self, text: str, line: int) -> None:
        gap = _GAPS[self._gap] if self._parts else ""
        if not self._parts:
            self._lines.append(line)
        elif gap:
            self._lines.extend([line] * gap.count("\n"))
        self._gap = _NOTHING
        if gap:
            self._parts.append(gap)
        self._parts.append(text)
        self._length += len(gap) + len(text)
