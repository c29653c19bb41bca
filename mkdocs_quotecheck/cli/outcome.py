"""What a command answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.escaping import TEXT_ERRORS

if TYPE_CHECKING:
    from collections.abc import Iterable

OK: Final = 0
FINDINGS: Final = 1
WRONG_USE: Final = 2
DEFECT: Final = 3
INTERRUPTED: Final = 130
"""What shells report for a process that was ended by Ctrl+C."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command answers."""

    text: str
    """For standard output."""
    status: int = OK
    """The exit status."""
    remarks: tuple[str, ...] = ()
    """What to say besides, on standard error: options without effect."""
    errors: str = TEXT_ERRORS
    """The error handler of codecs for what the encoding of standard output lacks."""
    more: Iterable[str] = ()
    """What follows the text, piece by piece, each made when the one before is written: the report of a large site."""
