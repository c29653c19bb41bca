"""The terminal shell: parameters and exit codes, no decisions.

Click and everything behind it is imported when a command is called, so that `--version` costs no more than Python's start.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import mkdocs_quotecheck

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM: Final = "mkdocs-quotecheck"


def main(argv: Sequence[str] | None = None) -> int:
    """The command. Gives its exit status: 0 nothing to warn about, 1 findings at level warn, 2 wrong use."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--version"]:
        sys.stdout.write(f"{PROGRAM} {mkdocs_quotecheck.__version__}\n")
        return 0
    from mkdocs_quotecheck.cli import output
    from mkdocs_quotecheck.cli.shell import run

    output.prepare_streams()
    return run(arguments)


__all__ = ["main"]
