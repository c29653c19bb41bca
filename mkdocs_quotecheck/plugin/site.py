"""What one build knows of its site."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.plugins import get_plugin_logger

from mkdocs_quotecheck.escaping import one_line
from mkdocs_quotecheck.model import Page
from mkdocs_quotecheck.plugin.reading_aids import ReadingAids
from mkdocs_quotecheck.plugin.translating import (
    copied_files,
    docs_of,
    language_of,
    settings_of,
    shows_all,
    snippet_finder,
    theme_language,
)
from mkdocs_quotecheck.site.collecting import collected_later
from mkdocs_quotecheck.site.heads import front_matter, listed_names
from mkdocs_quotecheck.site.pages import text_of
from mkdocs_quotecheck.site.run import SiteRun
from mkdocs_quotecheck.site.snippets import name_below
from mkdocs_quotecheck.storage.regular import is_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File
    from mkdocs.structure.pages import Page as MkDocsPage

    from mkdocs_quotecheck.model import LedgerEntry, Report, Snippet
    from mkdocs_quotecheck.plugin.options import QuotecheckConfig

log = get_plugin_logger("quotecheck")


class BuildSite:
    """What one build knows of its site: translates MkDocs' pages into ours."""

    def __init__(self, options: QuotecheckConfig, config: MkDocsConfig, run: SiteRun | None) -> None:
        """With `run` the pages go to a run that has begun."""
        self.root = Path(config.config_file_path).absolute().parent if config.config_file_path else Path.cwd()
        self._config = config
        self._published: set[str] = set()
        """Addresses of the site's own pages, as files."""
        self._places: dict[int, tuple[File, Path | None, str]] = {}
        """Where each page lies, by the identity of its file, which is held here so that no other one gets it."""
        self._docs = docs_of(config)
        self._copied = copied_files(config)
        self._originals = frozenset(self._copied.values())
        self._has_report_page = options.report_page is not None
        self._language = options.language or theme_language(config)
        self._snippets = snippet_finder(config, self.root)
        self.run = run or SiteRun(
            settings_of(options, self.root, self._language),
            site=str(config.config_file_path or self._docs),
            keep_contents=True,
            in_full=shows_all(options),
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
            write_report_page(report, site / name, options, site=site, remembered=self.run.remembered)
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
        with collected_later(), self.run.guard(self._place(page.file)[1], page.file.dest_uri):
            entries = self._entries(page.file)
            marked = self.aids.with_marks(html, entries, page.file)
            self._prepare_rows(entries)
        return marked

    def _prepare_rows(self, entries: Sequence[LedgerEntry]) -> None:
        """Makes what the report page shows of a page as long as its entries are at hand."""
        if not self._has_report_page:
            return
        from mkdocs_quotecheck.report.page import ROWS, rows_text

        def rows() -> str:
            registry = self.run.registry
            return rows_text(entries, registry.sources if registry else {})

        self.run.remembered.prepare(entries, rows, ROWS)

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
            language = language_of(page) or self._language
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
        if known is None:
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
