"""What a program hands over on standard input: all of it, or a message."""

from __future__ import annotations

import sys

from mkdocs_quotecheck.errors import QuotecheckError


def read_input(most: int) -> str:
    """The text on standard input, of at most so many characters.

    Raises:
        QuotecheckError: There is none, or more than that.
    """
    if sys.stdin is None or sys.stdin.closed:
        raise QuotecheckError("There is no standard input to read.", "Hand the text over, or name a file.")
    text = sys.stdin.read(most + 1)
    if len(text) > most:
        raise QuotecheckError(
            f"Standard input has more than {most:,} characters.", "Hand over less of it at a time."
        )
    return text
