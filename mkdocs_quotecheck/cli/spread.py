"""The options that say by how many processes pages are checked, and how far the command has come."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from mkdocs_quotecheck.cli.command import Section, option
from mkdocs_quotecheck.cli.parameters import FILE, stacked
from mkdocs_quotecheck.cli.terminal import is_terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mkdocs_quotecheck.cli.command import Callback

MOST_JOBS = 256


@dataclass(frozen=True, slots=True)
class SpreadOptions:
    """By how many processes pages are checked; as `site.spreading.Spread`, which is imported when it is needed."""

    jobs: int = 1
    cluster: str = ""
    results: Path | None = None


def spread_options(function: Callback) -> Callback:
    """Adds the options; the command is given them as `spread`, `SpreadOptions`."""
    return stacked(
        function,
        "spread",
        SpreadOptions,
        option(
            "--jobs",
            section=Section.SPEED,
            type=click.IntRange(1, MOST_JOBS),
            default=1,
            metavar="N",
            help="check pages in so many processes; the report is the same",
        ),
        option(
            "--cluster",
            section=Section.SPEED,
            default="",
            metavar="ADDRESS",
            help="check pages on a Dask cluster: tcp://scheduler:8786, or local:4 for processes of this machine",
        ),
        option(
            "--results",
            section=Section.SPEED,
            type=FILE,
            metavar="FILE",
            help="results.jsonl or results.parquet, written as pages are done; a run that was stopped goes on from there",
        ),
    )


@contextlib.contextmanager
def progress(pages: int) -> Iterator[Callable[[int], None]]:
    """Takes numbers of pages that are done and shows them on a terminal; elsewhere nothing is shown."""
    if pages < 2 or not is_terminal(sys.stderr):
        yield lambda _: None
        return
    with click.progressbar(length=pages, label="Pages", file=sys.stderr) as shown:
        yield shown.update
