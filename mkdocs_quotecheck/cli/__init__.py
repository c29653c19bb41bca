"""The terminal shell: arguments and exit codes, no decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.cli import output
from mkdocs_quotecheck.cli.arguments import PROGRAM, parser
from mkdocs_quotecheck.errors import QuotecheckError

if TYPE_CHECKING:
    from collections.abc import Sequence

WRONG_USE = 2
INTERRUPTED = 130
"""What shells report for a process that was ended by Ctrl+C."""


def main(argv: Sequence[str] | None = None) -> int:
    """The command. Gives its exit status: 0 nothing to warn about, 1 findings at level warn, 2 wrong use."""
    output.prepare_streams()
    arguments = parser().parse_args(argv)
    from mkdocs_quotecheck.cli import commands

    status = 0
    try:
        outcome = commands.COMMANDS[arguments.command](arguments)
        # Beside the answer, which programs read.
        for remark in outcome.remarks:
            output.complain(f"{PROGRAM}: {remark}")
        status = outcome.status
        output.answer(outcome.text, outcome.errors)
    except output.ReaderGoneError as error:
        output.complain(f"{PROGRAM}: {error}")
    except QuotecheckError as error:
        output.complain(f"{PROGRAM}: {error}")
        return WRONG_USE
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


__all__ = ["main"]
