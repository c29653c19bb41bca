"""The MkDocs shell: options and hooks, no decisions.

Only this package imports MkDocs, with plain `from mkdocs…` imports, which ProperDocs answers too. What is heavy is
imported when the first page needs it.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import InclusionLevel

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.escaping import ci_safe, one_line
from mkdocs_quotecheck.model import Level, Page
from mkdocs_quotecheck.plugin.options import QuotecheckConfig
from mkdocs_quotecheck.plugin.reading_aids import ReadingAids
from mkdocs_quotecheck.settings import Settings
from mkdocs_quotecheck.site.containment import check_paths
from mkdocs_quotecheck.site.heads import front_matter, listed_names
from mkdocs_quotecheck.site.pages import text_of
from mkdocs_quotecheck.site.reports import notes_for_service, seen_from, service_format, write_report
from mkdocs_quotecheck.site.run import SiteRun
from mkdocs_quotecheck.site.snippets import SnippetFinder, name_below
from mkdocs_quotecheck.storage.regular import exists, is_file

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import jinja2
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.pages import Page as MkDocsPage

    from mkdocs_quotecheck.model import LedgerEntry, Report, Snippet

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
        self._site: _Site | None = None
        self._outer: list[_Site | None] = []
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
        self._site = _Site(self.config, config, run) if self.config.enabled else None
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

    def _report(self, site: _Site) -> None:
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


class _Site:
    """What one build knows of its site: translates MkDocs' pages into ours."""

    def __init__(self, options: QuotecheckConfig, config: MkDocsConfig, run: SiteRun | None) -> None:
        """With `run` the pages go to a run that has begun."""
        self.root = Path(config.config_file_path).absolute().parent if config.config_file_path else Path.cwd()
        self._config = config
        self._published: set[str] = set()
        """Addresses of the site's own pages, as files."""
        self._places: dict[int, tuple[File, Path | None, str]] = {}
        """Where each page lies, asked for several times while it is built."""
        self._docs = _docs_of(config)
        self._copied = _copied_files(config)
        self._originals = frozenset(self._copied.values())
        self._language = options.language or _theme_language(config)
        self._snippets = _snippet_finder(config, self.root)
        self.run = run or SiteRun(
            _settings(options, self.root, self._language),
            site=str(config.config_file_path or self._docs),
            keep_contents=True,
            in_full=_shows_all(options),
        )
        self.aids = ReadingAids(self.run, marks=options.mark is not None, source_pages=options.source_pages)

    def write_page(self, report: Report, name: str, edit_url: str | None) -> None:
        """Writes the report page into the built site; one of the site's own pages is never overwritten."""
        from mkdocs_quotecheck.report.page import PageOptions
        from mkdocs_quotecheck.site.reportpage import line_pattern, write_report_page

        config = self._config
        if name in self._published:
            log.warning(
                "the report page is not written: %s is a page of the site; name another report_page",
                one_line(name),
            )
            return
        docs = name_below(self._docs, self.root)
        options = PageOptions(
            config.site_name,
            edit_url or line_pattern(config.repo_url, config.edit_uri),
            "" if docs == "." else f"{docs}/",
        )
        site = Path(config.site_dir)
        try:
            write_report_page(report, site / name, options, site=site)
        except OSError as error:
            log.warning(
                "the report page could not be written to %s: %s", one_line(name), one_line(str(error))
            )

    def rendered(self, html: str, page: MkDocsPage) -> str | None:
        """Checks a page with the content that was rendered for it; gives the content with marks, if it has any."""
        if self.aids.owns(page.file):
            return None
        self._check(html, page)
        marked: str | None = None
        with self.run.guard(self._place(page.file)[1], page.file.dest_uri):
            marked = self.aids.with_marks(html, self._entries(page.file), page.file)
        return marked  # noqa: RET504 - mypy takes it that `guard` lets errors through

    def _entries(self, file: File) -> Sequence[LedgerEntry]:
        return self.run.entries(self._place(file)[1], file.dest_uri)

    def _check(self, html: str, page: MkDocsPage) -> None:
        self._published.add(page.file.dest_uri)
        (path, name), address = self._place(page.file), page.file.dest_uri
        with self.run.guard(name, address):
            switch = page.meta.get("quotecheck", True)
            if self.run.leaves_out(page.file.src_uri) or switch is False:
                self.run.exclude(name, address)
                return
            if switch is not True:
                self.run.misunderstood(name, switch)
            markdown, snippets = self._texts(page.file, path)
            if not page.meta and markdown and (problem := front_matter(markdown).problem):
                self.run.misread(name, problem)
            language = _language_of(page) or self._language
            sources = listed_names(page.meta.get("sources"))
            self.run.check(Page(name, html, markdown, language, sources, snippets, address))

    def not_rendered(self, file: File) -> None:
        """Checks a page with the content of an earlier build, unless this one rendered it."""
        if self.aids.owns(file):
            return
        self._published.add(file.dest_uri)
        (path, name), address = self._place(file), file.dest_uri
        if self.run.knows(name, address):
            return
        with self.run.guard(name, address):
            if self.run.leaves_out(file.src_uri):
                self.run.exclude(name, address)
            else:
                self.run.recheck(name, address, *self._texts(file, path))

    def _place(self, file: File) -> tuple[Path | None, str]:
        """Where the author can fix a page, and what people call it."""
        known = self._places.get(id(file))
        if known is None or known[0] is not file:
            path = self._path(file)
            known = file, path, file.src_uri if path is None else name_below(path, self.root)
            self._places[id(file)] = known
        return known[1:]

    def _path(self, file: File) -> Path | None:
        """Where the author can fix a page; None for pages that a plugin generates from nothing that is a page."""
        written = file.abs_src_path if file.generated_by is None else None
        if written is not None:
            written = self._copied.get(written, written)
            if written in self._originals or Path(written).is_relative_to(self._docs):
                return Path(written)
        # Plugins that change pages or collect them write them to a temporary folder, under their names.
        named = self._docs / file.src_uri
        return named if is_file(named) else None

    def _texts(self, file: File, path: Path | None) -> tuple[str | None, tuple[Snippet, ...]]:
        """The Markdown that an author wrote, front matter included, and the files it includes."""
        if path is None:
            return None, ()
        markdown = file.content_string if str(path) == file.abs_src_path else text_of(path)
        return markdown, self._snippets.find(markdown or "", path.parent)


def _refuse_outside(options: QuotecheckConfig, root: Path) -> None:
    """Raises PluginError for an option whose path leads out of the project."""
    named = {name: getattr(options, name) for name in ("registry", "baseline", "report", "cache_dir")}
    further = {f"reports.{form}": path for form, path in options.reports.items()}
    try:
        check_paths({**named, **further}, root, [Path(folder) for folder in options.allow_outside])
    except QuotecheckError as error:
        raise PluginError(f"quotecheck: {error}") from error


def _settings(options: QuotecheckConfig, root: Path, language: str) -> Settings:
    _refuse_outside(options, root)
    return Settings(
        root=root,
        registry=Path(options.registry),
        enabled=bool(options.enabled),
        levels=options.levels,
        exclude=options.exclude,
        baseline=Path(options.baseline) if options.baseline else None,
        language=language,
        cache_dir=Path(options.cache_dir),
        report=Path(options.report) if options.report else None,
        allow_outside=tuple(Path(folder) for folder in options.allow_outside),
    )


def _shows_all(options: QuotecheckConfig) -> bool:
    """Whether something shows every quotation with its line and surroundings, beside the findings."""
    written = options.report is not None or bool(options.reports) or options.report_page is not None
    return written or options.mark is not None or options.source_pages or bool(service_format())


def _theme_language(config: MkDocsConfig) -> str:
    """Material says `language`, MkDocs' own themes say `locale`."""
    for key in ("language", "locale"):
        if key in config.theme:
            return str(config.theme[key])
    return Settings().language


def _language_of(page: MkDocsPage) -> str | None:
    """What a page says its language is: its front matter, or the file's name under mkdocs-static-i18n."""
    said = (page.meta.get("lang"), page.meta.get("language"), getattr(page.file, "locale", None))
    return next((language for language in said if isinstance(language, str) and language), None)


def _snippet_finder(config: MkDocsConfig, root: Path) -> SnippetFinder:
    options = config.mdx_configs.get("pymdownx.snippets") or {}
    folders = options.get("base_path", ["."])
    listed = [Path(folder).absolute() for folder in (folders if isinstance(folders, list) else [folders])]
    macros = config.plugins.get("macros")
    if macros is not None and isinstance(included := macros.config.get("include_dir"), str) and included:
        listed.append(root / included)
    return SnippetFinder(root, listed, options.get("auto_append") or [])


def _docs_of(config: MkDocsConfig) -> Path:
    """The folder of pages that the author named: mkdocs-monorepo names another one, with copies."""
    named = getattr(config.plugins.get("monorepo"), "originalDocsDir", None)
    return Path(named if isinstance(named, str) else config.docs_dir)


def _copied_files(config: MkDocsConfig) -> Mapping[str, str]:
    """Copies that mkdocs-monorepo made of pages, with where they are from."""
    copied = getattr(config.plugins.get("monorepo"), "files_source_dir", {})
    return copied if isinstance(copied, dict) else {}


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
