"""`check`: the findings of a built site."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.cli.command import Group, Section, command, option
from mkdocs_quotecheck.cli.gate import gate_options
from mkdocs_quotecheck.cli.outcome import Outcome
from mkdocs_quotecheck.cli.parameters import FILE, page_options, registry_options, report_format
from mkdocs_quotecheck.cli.spread import spread_options

if TYPE_CHECKING:
    from collections.abc import Collection

    from mkdocs_quotecheck.cli.gate import Gate
    from mkdocs_quotecheck.cli.parameters import PageOptions, RegistryOptions
    from mkdocs_quotecheck.cli.spread import SpreadOptions
    from mkdocs_quotecheck.report.reporters import Reporter

_DESCRIPTION = """\
PATH is the folder of a built site, or of Markdown and MDX files, or single files of either; - is Markdown on standard input.

The content of a page is <article class="md-content__inner"> (Material, Zensical), else the element with role="main"
(MkDocs' themes, Sphinx), else <main>, <article> or <body>. Where the file that the author wrote is found below --docs,
findings name it and its line."""
_EXAMPLES = """\
mkdocs-quotecheck check site/                        MkDocs, Zensical
mkdocs-quotecheck check public/ --docs content/      Hugo
mkdocs-quotecheck check _build/html/ --docs source/  Sphinx
mkdocs-quotecheck check docs/ --watch                while you write
mkdocs-quotecheck check site/ --format json > report.json
mkdocs-quotecheck check site/ --level changed-word=info --exclude 'archive/'
mkdocs-quotecheck check site/ --jobs 4
mkdocs-quotecheck check s3://press/site/ --registry s3://press/sources.yml --cluster tcp://scheduler:8786
"""


@command("check", Group.CHECK, "Check the quotations of a site, built or not.", _DESCRIPTION, _EXAMPLES)
@page_options
@registry_options
@report_format
@gate_options
@spread_options
@option("--baseline", section=Section.PAGES, type=FILE, metavar="FILE", help="known findings that stay quiet")
@option(
    "--changed",
    section=Section.PAGES,
    is_flag=False,
    flag_value="HEAD",
    metavar="[COMMIT]",
    help="only pages that differ from a commit, as git knows it (default: HEAD); all where registry or sources differ",
)
@option(
    "--watch",
    section=Section.PAGES,
    is_flag=True,
    help="check again whenever a page, the registry or a source changes, until Ctrl+C",
)
@option(
    "--report-page",
    section=Section.PAGES,
    type=FILE,
    metavar="PATH",
    help="where the report page for editors is written: a folder, or an .html file",
)
def COMMAND(  # noqa: N802, PLR0913 - the name by which the scan finds it; an argument for each group of options
    pages: PageOptions,
    where: RegistryOptions,
    reporter: Reporter,
    *,
    gate: Gate,
    spread: SpreadOptions,
    baseline: Path | None,
    changed: str | None,
    report_page: Path | None,
    watch: bool,
) -> Outcome:
    """The findings of a built site."""

    def once() -> tuple[Outcome, Collection[Path]]:
        from mkdocs_quotecheck.cli.configuration import read_config
        from mkdocs_quotecheck.cli.gate import shown_text
        from mkdocs_quotecheck.cli.running import run_over, write_page
        from mkdocs_quotecheck.site.reports import seen_from

        config = read_config(where.config)
        run = run_over(config, pages, where, baseline=baseline, spread=spread, changed=changed)
        report = run.finish()
        if changed is not None:
            report = replace(report, gone=())  # most pages were not looked at
        if report_page is not None:
            write_page(report, report_page, pages, config)
        shown = report if reporter.absolute_places else seen_from(report, config.root, Path.cwd())
        status, remarks = gate.judge(report)
        remarks = (*run.remarks(), *remarks)
        answer = Outcome("", status, remarks, more=shown_text(shown, reporter, gate))
        if not watch:
            return answer, ()
        named = {entry.location.path for entry in report.ledger if entry.location is not None}
        own = [config.path] if config.path is not None else []
        return answer, (*run.watched_files(), *own, *(config.root / name for name in named))

    if not watch:
        return once()[0]
    from mkdocs_quotecheck.cli import watching
    from mkdocs_quotecheck.cli.configuration import read_config

    return watching.watch(once, watching.folders_of(pages, read_config(where.config)))
