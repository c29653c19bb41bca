"""What is known of the terminal: whether it takes colour, and how many columns it has."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO


def has_colour(stream: TextIO | None = None) -> bool:
    """Whether to write colour to a stream, by default standard output: as the environment says, else to terminals."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return is_terminal(stream) and os.environ.get("TERM") != "dumb"


def is_terminal(stream: TextIO | None = None) -> bool:
    """Whether a terminal reads a stream, standard output if none is named."""
    asked = sys.stdout if stream is None else stream
    try:
        return asked is not None and asked.isatty()
    except ValueError:  # it is closed
        return False


def columns() -> int | None:
    """The columns of the terminal; None where none reads standard output and none are named (`COLUMNS`)."""
    if not is_terminal() and not os.environ.get("COLUMNS", "").isdigit():
        return None
    return shutil.get_terminal_size().columns
