"""The terminal shell: arguments and exit codes, no decisions."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from mkdocs_quotecheck.cli.arguments import PROGRAM, parser
from mkdocs_quotecheck.errors import QuotecheckError

if TYPE_CHECKING:
    from collections.abc import Sequence

WRONG_USE = 2
INTERRUPTED = 130
"""What shells report for a process that was ended by Ctrl+C."""


def main(argv: Sequence[str] | None = None) -> int:
    """The command. Gives its exit status: 0 nothing to warn about, 1 findings at level warn, 2 wrong use."""
    arguments = parser().parse_args(argv)
    from mkdocs_quotecheck.cli import commands

    try:
        outcome = commands.COMMANDS[arguments.command](arguments)
        # Beside the answer, which programs read.
        sys.stderr.write("".join(f"{PROGRAM}: {remark}\n" for remark in outcome.remarks))
        sys.stdout.write(outcome.text)
        sys.stdout.flush()
    except QuotecheckError as error:
        sys.stderr.write(f"{PROGRAM}: {error}\n")
        return WRONG_USE
    except BrokenPipeError:
        # The reader (`| head`) has seen enough; Python must not complain of it when it closes standard output.
        sys.stderr.close()
        return outcome.status
    except KeyboardInterrupt:
        return INTERRUPTED
    return outcome.status


__all__ = ["main"]
