"""The formats of the report are found by looking into their folder."""

from __future__ import annotations

import click

from mkdocs_quotecheck.cli.shell import find_command
from mkdocs_quotecheck.model import Report
from mkdocs_quotecheck.report.reporters import DEFAULT, reporters


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
