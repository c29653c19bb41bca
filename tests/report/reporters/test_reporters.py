"""The formats of the report are found by looking into their folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest

from mkdocs_quotecheck.cli.shell import find_command
from mkdocs_quotecheck.model import LedgerEntry, Report, Verdict
from mkdocs_quotecheck.report.reporters import DEFAULT, reporters

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_the_format_for_people_comes_first() -> None:
    assert next(iter(reporters())) == DEFAULT
    assert set(reporters()) == {
        "full",
        "concise",
        "json",
        "jsonl",
        "sarif",
        "github",
        "gitlab",
        "junit",
        "rdjson",
    }


def test_every_format_renders_an_empty_report() -> None:
    assert all(reporter.render(Report()).endswith("\n") for reporter in reporters().values())


def test_the_command_offers_every_format() -> None:
    shown = find_command("check").get_help(click.Context(find_command("check")))
    assert f"[{'|'.join(reporters())}]" in shown


class Watched(tuple[LedgerEntry, ...]):
    """A ledger that says how many of its entries were read."""

    read = 0

    def __iter__(self) -> Iterator[LedgerEntry]:
        for entry in super().__iter__():
            Watched.read += 1
            yield entry


@pytest.mark.parametrize("name", ["json", "jsonl"])
def test_formats_that_tell_every_quotation_read_one_after_the_other(name: str) -> None:
    form = reporters()[name]
    assert form.pieces is not None
    entries = [LedgerEntry(f"{number}.md", "We waited.", Verdict.VERBATIM) for number in range(50)]
    report = Report(ledger=Watched(entries))
    whole = form.render(report)
    counted = Watched.read - len(entries)  # what reading the ledger for its totals takes
    Watched.read = 0
    pieces = form.pieces(report)
    made = ""
    while '"We waited."' not in made:
        made += next(pieces)
    assert Watched.read <= counted + 1
    assert made + "".join(pieces) == whole
