"""`baseline`: writes a site's findings to a file that keeps them quiet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.cli.command import Group, Section, command, option
from mkdocs_quotecheck.cli.outcome import OK, Outcome
from mkdocs_quotecheck.cli.parameters import FILE, page_options, registry_options
from mkdocs_quotecheck.errors import QuotecheckError

if TYPE_CHECKING:
    from mkdocs_quotecheck.cli.parameters import PageOptions, RegistryOptions
    from mkdocs_quotecheck.model import Report

_DESCRIPTION = """\
Writes the findings that a site has now to a file. Named in mkdocs.yml (baseline:) or with check --baseline, they stay
quiet from then on, and the report says which of them are gone."""
_EXAMPLES = """\
mkdocs-quotecheck baseline site/ --output quotecheck-baseline.json
"""


@command("baseline", Group.CHECK, "Keep an old site's findings quiet.", _DESCRIPTION, _EXAMPLES)
@page_options
@registry_options
@option(
    "--output",
    section=Section.OUTPUT,
    type=FILE,
    metavar="FILE",
    help="file to write (default: the one of mkdocs.yml, else quotecheck-baseline.json)",
)
def COMMAND(  # noqa: N802 - the name by which the scan finds it
    pages: PageOptions, where: RegistryOptions, output: Path | None
) -> Outcome:
    """Writes a site's findings to a file that keeps them quiet."""
    from mkdocs_quotecheck.cli.configuration import BASELINE_NAME, read_config, settings_of
    from mkdocs_quotecheck.cli.running import run_over
    from mkdocs_quotecheck.escaping import one_line
    from mkdocs_quotecheck.report import baseline as known
    from mkdocs_quotecheck.site.snippets import name_below
    from mkdocs_quotecheck.storage.atomic import atomic_write

    config = read_config(where.config)
    settings = settings_of(where, config, pages)
    path = output or settings.baseline or Path(BASELINE_NAME)
    run = run_over(config, pages, where, keep_quiet=False)
    report = run.finish()
    text = run.baseline()
    try:
        atomic_write(path, text)
    except OSError as error:
        raise QuotecheckError(
            f"The file cannot be written: {error.strerror or error}.",
            "Name another one with --output.",
            path=str(path),
        ) from error
    kept = sum(known.read(text, str(path)).values())
    quiet = "1 finding is" if kept == 1 else f"{kept} findings are"
    told = f"{quiet} kept quiet by {one_line(name_below(path, Path.cwd()))}\n{_unchecked(report)}"
    return Outcome(told, OK, run.remarks())


def _unchecked(report: Report) -> str:
    """The pages that a baseline cannot speak for, since they were not checked."""
    from mkdocs_quotecheck.report.reporters import console

    failed = [finding for finding in report.findings if finding.rule == "page-not-checked"]
    return "".join(f"\n{console.finding(finding)}\n" for finding in failed)
