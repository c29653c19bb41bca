"""The text of tables, with the place of each cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Mark
from mkdocs_quotecheck.sources.formats._shape import ReadText

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_CELLS = 1_000_000
"""Of all sheets; a table of statistics has some ten thousand."""


def column_name(number: int) -> str:
    """`A` for 0, `AB` for 27."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


class TableWriter:
    """Writes rows of cells; a blank line parts rows, so that no number goes on in the next one."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._places: list[Mark] = []
        self._sections: list[Mark] = []
        self._row = 0

    def sheet(self, name: str) -> None:
        """What follows stands on this sheet."""
        self._row = 0
        self._write("\n\n" if self._parts else "")
        self._sections.append(Mark(self._length, name, 1))
        self._write(name)

    def row(self, cells: Iterable[str]) -> None:
        """Adds a row; empty cells only count."""
        self._row += 1
        gap = "\n\n"
        for number, cell in enumerate(cells):
            words = " ".join(cell.split())
            if not words:
                continue
            self._write(gap if self._parts else "")
            gap = "\n"
            self._places.append(Mark(self._length, f"cell {column_name(number)}{self._row}"))
            self._write(words)

    def result(self) -> ReadText:
        """All that was written."""
        return ReadText("".join(self._parts), sections=tuple(self._sections), places=tuple(self._places))

    def _write(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)
