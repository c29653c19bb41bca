"""Puts the text of a marked-up document together, white space collapsed, with the file's line for each line of text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Mark
from mkdocs_quotecheck.sources.formats._shape import ReadText

if TYPE_CHECKING:
    from collections.abc import Sequence

# What HTML collapses; a no-break space is kept.
_SPACE = " \t\r\f"
_SPACES = re.compile(r"[ \t\r\f]+")

_NOTHING, _BLANK, _LINE, _PARAGRAPH = range(4)
_GAPS = ("", " ", "\n", "\n\n")

_RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_RAISABLE = re.compile(r"[0-9+\-−=()n]{1,12}")


def raised(text: str) -> str:
    """What a superscript says in plain characters: 10⁶ is not 106, while 19th loses nothing."""
    bare = text.strip()
    return bare.translate(_RAISED) if _RAISABLE.fullmatch(bare) else text


class Writer:
    """Grows a text; gaps are written only before the next words, so that none is doubled or left at an end."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._gap = _NOTHING
        self._lines: list[int] = []
        self._sections: list[Mark] = []
        self._turns: list[Mark] = []
        self._times: list[Mark] = []

    @property
    def length(self) -> int:
        """Characters written so far."""
        return self._length

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
            if piece.strip():
                self._write(piece.rstrip(), line + number)

    def heading(self, start: int) -> None:
        """What was written since `start` is a heading."""
        first = "".join(self._since(start))
        label = " ".join(first.split())
        if label:
            self._sections.append(Mark(start + len(first) - len(first.lstrip()), label))

    def turn(self, label: str) -> None:
        """The words that follow are this speaker's."""
        if not self._turns or self._turns[-1].label != label:
            self._turns.append(Mark(self._next_offset(), label))

    def time(self, label: str) -> None:
        """The words that follow are said at this time."""
        self._times.append(Mark(self._next_offset(), label))

    def result(self) -> ReadText:
        """All that was written."""
        return ReadText(
            "".join(self._parts),
            sections=tuple(self._sections),
            turns=self._within(self._turns),
            times=self._within(self._times),
            lines=tuple(self._lines),
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
