"""The MkDocs shell: options and hooks, no decisions.

Only this package imports MkDocs, with plain `from mkdocs…` imports, which ProperDocs answers too. What is heavy is
imported when the first page needs it.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import InclusionLevel

from mkdocs_quotecheck.escaping import ci_safe
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.plugin.options import QuotecheckConfig
from mkdocs_quotecheck.plugin.site import BuildSite
from mkdocs_quotecheck.site.reports import notes_for_service, seen_from, write_report
from mkdocs_quotecheck.storage.regular import exists

if TYPE_CHECKING:
    from collections.abc import Callable

    import jinja2
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page as MkDocsPage

    from mkdocs_quotecheck.model import Report

log = get_plugin_logger("quotecheck")

AFTER_ALL_OTHERS = -100
"""The priority of our page hook: what other plugins put into a page is published, so it is checked."""

AFTER_BUILDS_WITHIN = -200
"""The priority of the hooks that begin and end a run: mkdocs-static-i18n builds its other languages at the end of the first
one's build, with priority -100, and they belong to the same report."""


LOG_LEVELS = {Level.WARN: logging.WARNING, Level.INFO: logging.INFO, Level.IGNORE: logging.DEBUG}


class QuotecheckPlugin(BasePlugin[QuotecheckConfig]):  # type: ignore[no-untyped-call]  # MkDocs leaves the hook behind it untyped
    """Checks the quotations of each page as it is built, and reports when the site is done."""

    def __init__(self) -> None:
        self._site: BuildSite | None = None
        self._outer: list[BuildSite | None] = []
        """The builds within which this one runs, outermost first."""
        self._building = False
        self._nested = False
        """Whether a build within this one has begun, so that this one has rendered its pages."""
        self._serving = False
        self._server: LiveReloadServer | None = None
        self._watched: set[Path] = set()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Keeps the plugin alive from one build of `mkdocs serve` to the next, by being there."""
        self._serving = command == "serve"

    @event_priority(AFTER_BUILDS_WITHIN)
    def on_config(self, config: MkDocsConfig) -> None:
        """Begins a run, with nothing left of the one before; a build within another one goes on with that one's run."""
        run = None
        self._nested = self._building
        if self._building:
            self._outer.append(self._site)
            run = self._site.run if self._site is not None else None
        self._building = True
        self._site = BuildSite(self.config, config, run) if self.config.enabled else None
        if self._site is not None:
            self._site.aids.add_style(config)

    @event_priority(AFTER_ALL_OTHERS)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> None:
        """Adds what readers are given: a style sheet, and the pages of sources."""
        if self._site is not None:
            self._site.aids.add_files(files, config)

    @event_priority(AFTER_ALL_OTHERS)
    def on_page_content(
        self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files
    ) -> str | None:
        """Checks a page that was rendered, and marks what is right if that is wished."""
        return self._site.rendered(html, page) if self._site is not None else None

    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> None:
        """Checks the pages that `--dirty` did not render; by now all others are known."""
        if self._site is not None:
            # Drafts are pages while they are served.
            kinds = InclusionLevel.is_in_serve if self._serving else InclusionLevel.is_included
            for file in files.documentation_pages(inclusion=kinds):
                self._site.not_rendered(file)
            self._site.aids.fill()

    @event_priority(AFTER_BUILDS_WITHIN)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Reports; `--strict` still counts warnings here."""
        if self._outer:
            self._site = self._outer.pop()
            return
        self._building = False
        if self._site is not None:
            self._report(self._site)

    def on_build_error(self, *, error: Exception) -> None:
        """Ends a run; where only a build within this one failed, what was found until then is told."""
        if self._building and self._nested and self._site is not None:
            _log_report(seen_from(self._site.run.finish(), self._site.root, Path.cwd()))
        self._building = False
        self._outer.clear()

    def _report(self, site: BuildSite) -> None:
        report = site.run.finish()
        seen = seen_from(report, site.root, Path.cwd())
        _log_report(seen)
        for told in site.run.remarks():
            log.info("%s", ci_safe(told))
        if site.run.unknown:
            log.info("%s", _not_rendered(len(site.run.unknown)))
        sys.stdout.write(notes_for_service(seen))
        named = {"json": self.config.report} if self.config.report is not None else {}
        for form, path in (*named.items(), *self.config.reports.items()):
            if wrong := write_report(Path(path), form, report):
                log.warning("%s", wrong)
        if self.config.report_page:
            site.write_page(report, self.config.report_page, self.config.edit_url)
        site.run.remembered.save()
        self._watch()

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Callable[..., None],
    ) -> None:
        """Watches the registry and the files it names; called after the first build."""
        self._server = server
        self._watch()

    def _watch(self) -> None:
        if self._server is None:
            return
        files = self._site.run.watched_files() if self._site else ()
        # A missing file cannot be watched; the folder in which it may appear can.
        wanted = {file if exists(file) else file.parent for file in files if exists(file.parent)}
        for path in self._watched - wanted:
            self._server.unwatch(str(path))
        for path in sorted(wanted - self._watched):
            self._server.watch(str(path), recursive=False)
        self._watched = wanted


def _log_report(report: Report) -> None:
    from mkdocs_quotecheck.report.reporters import console

    for finding in report.findings:
        log.log(LOG_LEVELS[finding.level], "%s", console.finding(finding))
    if report.gone:
        log.info("%s", console.gone(report))
    log.info("%s", console.summary(report))


def _not_rendered(number: int) -> str:
    pages, it = ("1 page was", "it") if number == 1 else (f"{number} pages were", "them")
    return (
        f"{pages} not checked: --dirty did not render {it}, and no earlier build kept anything of {it}; "
        f"a build without --dirty checks {it}"
    )
