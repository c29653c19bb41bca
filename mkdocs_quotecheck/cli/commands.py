"""What each command does: gathers, asks the core, hands its answer to a reporter."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.cli.configuration import BASELINE_NAME, authored_folders, read_config, settings_of
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.escaping import TEXT_ERRORS, one_line
from mkdocs_quotecheck.model import Level, Verdict
from mkdocs_quotecheck.report.reporters import console, reporters
from mkdocs_quotecheck.site.pages import PageFiles
from mkdocs_quotecheck.site.run import SiteRun, seen_from, unknown_language
from mkdocs_quotecheck.site.snippets import SnippetFinder, name_below
from mkdocs_quotecheck.storage.atomic import atomic_write

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Report
    from mkdocs_quotecheck.settings import Settings
    from mkdocs_quotecheck.site.pages import HtmlFile
    from mkdocs_quotecheck.sources import Registry

OK = 0
FINDINGS = 1
LONGEST_QUOTATION = 1_000_000
"""Characters that `verify -` reads: more is not a quotation but the wrong file."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command answers."""

    text: str
    """For standard output."""
    status: int = OK
    """The exit status."""
    remarks: tuple[str, ...] = ()
    """What to say besides, on standard error: options without effect."""
    errors: str = TEXT_ERRORS
    """The error handler of codecs for what the encoding of standard output lacks."""


Command = Callable[[argparse.Namespace], Outcome]


def check(arguments: argparse.Namespace) -> Outcome:
    """The findings of a built site."""
    run = _run(arguments, keep_quiet=True)
    report = run.finish()
    here = Path.cwd()
    reporter = reporters()[arguments.format]
    shown = (
        report if reporter.absolute_places else seen_from(report, read_config(arguments.config).root, here)
    )
    return Outcome(reporter.render(shown), _status(report), run.remarks(), reporter.errors)


def baseline(arguments: argparse.Namespace) -> Outcome:
    """Writes a site's findings to a file that keeps them quiet."""
    from mkdocs_quotecheck.report import baseline as known

    settings = settings_of(arguments, read_config(arguments.config))
    path = arguments.output or settings.baseline or Path(BASELINE_NAME)
    run = _run(arguments, keep_quiet=False)
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


def verify(arguments: argparse.Namespace) -> Outcome:
    """What is known of one quotation."""
    from mkdocs_quotecheck.site.lookup import look_up

    settings = _with_registry(_with_registry(settings_of(arguments, read_config(arguments.config))))
    text = sys.stdin.read(LONGEST_QUOTATION) if arguments.text == "-" else arguments.text
    registry = _registry(settings)
    report = look_up(text, registry, settings, sources=arguments.source)
    titles = {source.id: source.title for source in registry.sources.values()}
    reporter = reporters()[arguments.format]
    answer = reporter.looked_up(report, titles)
    absent = report.ledger[0].verdict is Verdict.ABSENT
    remark = unknown_language(settings.language)
    return Outcome(
        answer, FINDINGS if absent else _status(report), (remark,) if remark else (), reporter.errors
    )


def sources(arguments: argparse.Namespace) -> Outcome:
    """What is registered, and what state it is in."""
    registry = _registry(_with_registry(settings_of(arguments, read_config(arguments.config))))
    reporter = reporters()[arguments.format]
    return Outcome(reporter.sources(registry), FINDINGS if registry.problems else OK, errors=reporter.errors)


def list_rules(arguments: argparse.Namespace) -> Outcome:
    """All rules."""
    reporter = reporters()[arguments.format]
    return Outcome(reporter.rules(rules.catalogue()), errors=reporter.errors)


def explain(arguments: argparse.Namespace) -> Outcome:
    """The manual page of a rule."""
    reporter = reporters()[arguments.format]
    return Outcome(reporter.explain(rules.find(arguments.rule)), errors=reporter.errors)


COMMANDS: dict[str, Command] = {
    "check": check,
    "verify": verify,
    "sources": sources,
    "rules": list_rules,
    "explain": explain,
    "baseline": baseline,
}


def _run(arguments: argparse.Namespace, *, keep_quiet: bool) -> SiteRun:
    """Checks the pages that are named; with `keep_quiet` the findings of the baseline are left out."""
    config = read_config(arguments.config)
    settings = _with_registry(settings_of(arguments, config))
    if not keep_quiet:
        settings = replace(settings, baseline=None)
    snippets = SnippetFinder(config.root, config.snippet_folders)
    language = settings.language if arguments.language or config.options.get("language") else None
    pages = PageFiles(config.root, authored_folders(arguments, config), snippets, language, config.locales)
    files = [file for path in arguments.paths for file in pages.find(path)]
    run = SiteRun(settings, site=f"command {sorted(str(path.absolute()) for path in arguments.paths)}")
    for file in files:
        _check_file(run, pages, file)
    return run


def _check_file(run: SiteRun, pages: PageFiles, file: HtmlFile) -> None:
    name, address = pages.uri(file), pages.address(file)
    with run.guard(name, address):
        if run.leaves_out(pages.name(file)):
            run.exclude(name, address)
            return
        try:
            page, head = pages.read(file)
        except QuotecheckError as error:
            run.unreadable(error, address)
            return
        if head.switch is False:
            run.exclude(name, address)
            return
        if head.switch is not True:
            run.misunderstood(name, head.switch)
        run.check(page)


def _unchecked(report: Report) -> str:
    """The pages that a baseline cannot speak for, since they were not checked."""
    failed = [finding for finding in report.findings if finding.rule == "page-not-checked"]
    return "".join(f"\n{console.finding(finding)}\n" for finding in failed)


def _with_registry(settings: Settings) -> Settings:
    """The settings, if their registry exists: to a command that is told nothing to check against, that is wrong use."""
    if not settings.registry.is_file():
        from mkdocs_quotecheck.sources.registry.including import BEGINNING

        raise QuotecheckError(
            "There is no registry.",
            f"Name it with --registry, or write one. {BEGINNING}",
            path=name_below(settings.registry, Path.cwd()),
        )
    return settings


def _registry(settings: Settings) -> Registry:
    from mkdocs_quotecheck.sources import load_registry

    return load_registry(
        settings.registry,
        root=settings.root,
        cache_dir=settings.cache_dir,
        allow_outside=settings.allow_outside,
        language=settings.language,
    )


def _status(report: Report) -> int:
    return FINDINGS if any(finding.level is Level.WARN for finding in report.findings) else OK
