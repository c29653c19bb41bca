"""What a format of the report is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import TEXT_ERRORS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from mkdocs_quotecheck.model import Report
    from mkdocs_quotecheck.rules import Rule
    from mkdocs_quotecheck.sources import Registry


@dataclass(frozen=True, slots=True)
class Reporter:
    """A format: pure functions from what is known to its text. Each ends with a line end."""

    name: str
    """As `--format` is given it."""
    render: Callable[[Report], str]
    """A whole report."""
    looked_up: Callable[[Report, Mapping[str, str]], str] | None = None
    """The answer to one quotation that was looked up; the sources' titles by id. None, as below: not in this format."""
    sources: Callable[[Registry], str] | None = None
    """What is registered and in what state, and what is wrong."""
    rules: Callable[[Iterable[Rule]], str] | None = None
    """A list of rules."""
    explain: Callable[[Rule], str] | None = None
    """The manual page of one."""
    absolute_places: bool = False
    """Whether it names files as the configuration does, so that its text is the same from every folder; else as seen from
    the current one."""
    errors: str = TEXT_ERRORS
    """The error handler of codecs for characters that the encoding of standard output lacks; the text stays in its format."""
    brief: Callable[[Report, int | None], str] | None = None
    """The same without what was not checked, for those who asked for little; None where that is all the same. With the columns
    of the terminal, if it is for one."""
    pieces: Callable[[Report], Iterator[str]] | None = None
    """What `render` gives, piece by piece, for formats that tell of every quotation: those of a large site are a text of 1 GB."""
    fitted: Callable[[Report, int], str] | None = None
    """A whole report for a terminal of so many columns; None for formats that are for programs."""
