"""Writing to standard output and standard error, whatever becomes of them: another encoding, a full disk, a closed pipe."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.escaping import TEXT_ERRORS, ci_safe

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO


class OutputError(QuotecheckError):
    """The answer could not be written."""


class ReaderGoneError(OutputError):
    """The reader has closed the pipe; what it wanted it may have: `| head`."""


def prepare_streams() -> None:
    """Lets both streams take any character; to be called before anything is written, also help and usage."""
    for stream in (sys.stdout, sys.stderr):
        _set_errors(stream, TEXT_ERRORS)


def answer(text: str, errors: str = TEXT_ERRORS, more: Iterable[str] = ()) -> None:
    """Writes an answer to standard output, all of it, and `more` piece by piece; `errors` handles what its encoding lacks.

    Raises:
        OutputError, ReaderGoneError: It could not be written. Standard output is closed then, so that nothing fails at the end of the process.
    """
    if sys.stdout is None:  # the process was started without one
        raise OutputError("There is no standard output to write the answer to.")
    _set_errors(sys.stdout, errors)
    try:
        sys.stdout.write(text)
        sys.stdout.writelines(more)
        sys.stdout.flush()
    except BrokenPipeError as error:
        _discard(sys.stdout)
        raise ReaderGoneError("The reader of the answer closed it before its end.") from error
    except OSError as error:
        _discard(sys.stdout)
        raise OutputError(f"The answer cannot be written: {error.strerror or error}.") from error


def complain(text: str) -> None:
    """Writes lines to standard error, with what others wrote escaped; where that cannot be written nothing can be said."""
    tell(ci_safe(text))


def tell(text: str) -> None:
    """The same for lines in which what others wrote is escaped already, such as those in colour."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()
    except OSError:
        _discard(sys.stderr)


def _set_errors(stream: TextIO | None, errors: str) -> None:
    if isinstance(stream, io.TextIOWrapper):
        with contextlib.suppress(OSError, ValueError):
            stream.reconfigure(errors=errors)


def _discard(stream: TextIO) -> None:
    """Sends what a stream still holds nowhere: Python writes it when it ends, and would tell of the failure once more."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
