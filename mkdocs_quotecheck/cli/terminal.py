"""What is known of the terminal: whether it takes colour, and how many columns it has."""

from __future__ import annotations

import os
import re
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

_RULES = (
    (re.compile(r"^[ ]*\^[\^ ]*$", re.MULTILINE), "31"),  # what differs
    (re.compile(r"^\S[^\n]*?(?=: (?:QC\d+ )?(?:warning|info): )", re.MULTILINE), "1"),  # where
    (re.compile(r"(?<=: )(?:QC\d+ )?warning(?=: )"), "33"),
    (re.compile(r"(?<=: )(?:QC\d+ )?info(?=: )"), "36"),
    (re.compile(r"\[[a-z-]+(?: QC\d{3})?\]"), "2"),  # which rule
    (re.compile(r"^ {4}(?:page|source|in|fix|also):", re.MULTILINE), "2"),
)
"""What is shown in which colour (SGR): by how the formats for people write it, behind all escaping."""


def coloured(text: str) -> str:
    """A report for people with colours."""
    for pattern, code in _RULES:
        text = pattern.sub(f"\x1b[{code}m\\g<0>\x1b[0m", text)
    return text


def has_colour() -> bool:
    """Whether to write colour to standard output: as the environment says, else to terminals."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return is_terminal(sys.stdout) and os.environ.get("TERM") != "dumb"


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a terminal reads a stream; a process may be started without one."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # it is closed
        return False


def columns() -> int | None:
    """The columns of the terminal; None where none reads standard output and none are named (`COLUMNS`)."""
    if not is_terminal(sys.stdout) and not os.environ.get("COLUMNS", "").isdigit():
        return None
    return shutil.get_terminal_size().columns
