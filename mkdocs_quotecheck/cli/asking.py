"""Asks whoever runs a command about each change of a file."""

from __future__ import annotations

import difflib
import sys
from itertools import islice
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.cli.output import tell
from mkdocs_quotecheck.cli.terminal import has_colour, is_terminal
from mkdocs_quotecheck.escaping import ci_safe

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Location

_PROMPT: Final = "Write it? [y]es, [n]o, [a]ll from here on, [q]uit"
_COLOURS: Final = {"-": "31", "+": "32"}


class Questions:
    """The questions of one command: answered on standard input, a line each; behind its end nothing is asked."""

    def __init__(self) -> None:
        self._asks = True
        self._rest: bool | None = None
        """The answer to all that is not asked about any more: yes, or none."""

    def __call__(self, where: Location, before: str, after: str) -> bool | None:
        """Whether the file's text shall be changed so; None if that was not asked."""
        if self._asks:
            tell("\n".join(["", ci_safe(f"{where.path}:{where.line}"), *_changed_lines(before, after)]))
            return self._answer()
        return self._rest

    def _answer(self) -> bool:
        while True:
            tell(_PROMPT)
            line = sys.stdin.readline() if sys.stdin is not None else ""
            match line.strip().lower()[:1] or ("" if line else "q"):
                case "y":
                    return True
                case "n":
                    return False
                case "a":
                    self._asks, self._rest = False, True
                    return True
                case "q":
                    self._asks = False
                    return False


def _changed_lines(before: str, after: str) -> list[str]:
    """What becomes of the lines that change, in colour where standard error shows it."""
    colour = has_colour() and is_terminal(sys.stderr)
    found = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    # Behind the two lines that name the files.
    lines = [line for line in islice(found, 2, None) if not line.startswith("@@")]
    return [_painted(ci_safe(line)) if colour else ci_safe(line) for line in lines]


def _painted(line: str) -> str:
    return f"\x1b[{_COLOURS[line[:1]]}m{line}\x1b[0m"
