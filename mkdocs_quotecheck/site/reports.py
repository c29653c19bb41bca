"""Reports that a build writes to files, and the notes that it gives the service it runs on."""

from __future__ import annotations

import functools
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError, did_you_mean
from mkdocs_quotecheck.escaping import one_line
from mkdocs_quotecheck.report.ledgers import MovedLedger
from mkdocs_quotecheck.storage.atomic import write_changed
from mkdocs_quotecheck.storage.regular import is_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Location, Report


def check_formats(names: Iterable[str]) -> None:
    """Checks the names of formats.

    Raises:
        QuotecheckError: One of them does not exist.
    """
    from mkdocs_quotecheck.report.reporters import reporters

    for name in names:
        if name not in reporters():
            raise QuotecheckError(
                f"There is no format “{name}”.{did_you_mean(name, reporters())}",
                f"The formats are {', '.join(reporters())}.",
            )


def write_report(path: Path, name: str, report: Report) -> str:
    """Writes a report in a format, unless the file has it already: `serve` may be watching it. Gives what went wrong."""
    from mkdocs_quotecheck.report.reporters import reporters

    form = reporters()[name]
    whole = () if form.pieces else (form.render(report),)
    try:
        write_changed(path, lambda: form.pieces(report) if form.pieces else whole)
    except (OSError, ValueError) as error:
        return f"the report could not be written to {one_line(str(path))}: {one_line(str(error))}"
    return ""


def notes_for_service(report: Report) -> str:
    """What to write to standard output for the service that runs the build; empty where it is none that is known."""
    form = service_format()
    if not form or not report.findings:
        return ""
    from mkdocs_quotecheck.report.reporters import reporters

    return reporters()[form].render(report)


def service_format() -> str:
    """The format of the service that runs the build; empty where it is none that is known."""
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" else ""


def seen_from(report: Report, root: Path, here: Path) -> Report:
    """The report with the paths of its findings and quotations as they are opened from the folder `here`; made in `root`, they count from there.

    Names that are no files (generated pages) stay as they are.
    """
    if root == here:
        return report

    @functools.cache
    def seen(name: str) -> str:
        path = root / name
        try:
            return Path(os.path.relpath(path, here)).as_posix() if is_file(path) else name
        except ValueError:  # on another drive, or no name of a file
            return name

    def moved(place: Location) -> Location:
        return replace(place, path=seen(place.path))

    return replace(
        report,
        findings=tuple(
            replace(finding, location=moved(finding.location), also=tuple(map(moved, finding.also)))
            for finding in report.findings
        ),
        ledger=MovedLedger(
            report.ledger,
            lambda entry: replace(entry, location=moved(entry.location)) if entry.location else entry,
        ),
    )
