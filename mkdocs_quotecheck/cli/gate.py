"""What makes `check` fail, and how much it shows."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from mkdocs_quotecheck.cli import terminal
from mkdocs_quotecheck.cli.command import Section, option
from mkdocs_quotecheck.cli.outcome import FINDINGS, OK
from mkdocs_quotecheck.cli.parameters import stacked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.cli.command import Callback
    from mkdocs_quotecheck.model import Report
    from mkdocs_quotecheck.report.reporters import Reporter


@dataclass(frozen=True, slots=True)
class Gate:
    """What makes `check` fail, and how much it shows."""

    fail_on: str = "warn"
    exit_zero: bool = False
    require: str | None = None
    min_coverage: float | None = None
    statistics: bool = False
    quiet: bool = False

    def judge(self, report: Report) -> tuple[int, tuple[str, ...]]:
        """The exit status, and what else than findings made the run fail, in sentences."""
        from mkdocs_quotecheck.model import Level
        from mkdocs_quotecheck.report.statistics import coverage

        loud = {"warn": {Level.WARN}, "info": {Level.WARN, Level.INFO}, "never": set[Level]()}[self.fail_on]
        failed = any(finding.level in loud for finding in report.findings)
        named, checked = coverage(report)
        told = []
        if self.require and checked < named:
            told.append(f"{_counted(named - checked, named)} checked: --require checked fails.")
        share = 100 * checked / named if named else 100.0
        if self.min_coverage is not None and share < self.min_coverage:
            # Rounded down, so that what is shown is never the share that was asked for.
            shown = int(share * 10) / 10
            told.append(
                f"Checked are {shown:g} % of {named:,} quotations that name a source: --min-coverage {self.min_coverage:g} fails."
            )
        return (FINDINGS if (failed or told) and not self.exit_zero else OK), tuple(told)


def gate_options(function: Callback) -> Callback:
    """Adds the options; the command is given them as `gate`, a `Gate`."""
    return stacked(
        function,
        "gate",
        Gate,
        option(
            "--fail-on",
            section=Section.OUTPUT,
            type=click.Choice(["warn", "info", "never"]),
            default="warn",
            help="the lowest level of a finding that makes the command exit with 1 (default: warn)",
        ),
        option("--exit-zero", section=Section.OUTPUT, is_flag=True, help="exit with 0 whatever is found"),
        option(
            "--require",
            section=Section.OUTPUT,
            type=click.Choice(["checked"]),
            help="exit with 1 where a quotation that names a source was not checked",
        ),
        option(
            "--min-coverage",
            section=Section.OUTPUT,
            type=click.FloatRange(0, 100),
            metavar="PERCENT",
            help="exit with 1 where fewer of the quotations that name a source were checked",
        ),
        option(
            "--statistics",
            section=Section.OUTPUT,
            is_flag=True,
            help="count the findings by rule, page and source instead of telling them (full and concise)",
        ),
        option(
            "--quiet",
            "-q",
            section=Section.OUTPUT,
            is_flag=True,
            help="tell nothing where nothing is wrong, and no information (full and concise)",
        ),
    )


def shown_text(report: Report, reporter: Reporter, gate: Gate) -> Iterator[str]:
    """What `check` answers, piece by piece; where GitHub runs it, its notes follow the answer for people."""
    if reporter.name not in ("full", "concise"):
        yield from reporter.pieces(report) if reporter.pieces else (reporter.render(report),)
        return
    from mkdocs_quotecheck.report.reporters import reporters

    yield _for_people(report, reporter, gate)
    if os.environ.get("GITHUB_ACTIONS") == "true" and report.findings:
        notes = reporters()["github"]
        yield notes.brief(report, None) if notes.brief else notes.render(report)


def _for_people(report: Report, reporter: Reporter, gate: Gate) -> str:
    from dataclasses import replace

    from mkdocs_quotecheck.model import Level
    from mkdocs_quotecheck.report import statistics
    from mkdocs_quotecheck.report.reporters import console

    shown = report
    if gate.quiet:
        loud = tuple(finding for finding in report.findings if finding.level is Level.WARN)
        shown = replace(report, findings=loud, gone=())
        if not loud:
            return ""
    if gate.statistics:
        counted = statistics.render(shown)
        text = "\n\n".join(part for part in (counted, console.summary(report)) if part) + "\n"
    else:
        columns = terminal.columns()
        if gate.quiet and reporter.brief:
            text = reporter.brief(shown, columns)
        elif reporter.fitted and columns:
            text = reporter.fitted(shown, columns)
        else:
            text = reporter.render(shown)
    return terminal.coloured(text) if terminal.has_colour() else text


def _counted(unchecked: int, named: int) -> str:
    verb = "was" if unchecked == 1 else "were"
    return f"{unchecked:,} of {named:,} quotations that name a source {verb} not"
