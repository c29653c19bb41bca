"""What readers of the site are given: signs behind quotations that were checked, and pages with the texts of sources."""

from __future__ import annotations

import functools
import html
import json
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, InclusionLevel

from mkdocs_quotecheck.escaping import page_safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

    from mkdocs_quotecheck.model import LedgerEntry
    from mkdocs_quotecheck.site.marks import Lead
    from mkdocs_quotecheck.site.run import SiteRun


class ReadingAids:
    """The signs and pages of one build."""

    def __init__(self, run: SiteRun, *, marks: bool, source_pages: bool) -> None:
        self._run = run
        self._marks = marks
        self._source_pages = source_pages
        self._files: dict[str, File] = {}
        """The pages of sources, by the id of the source."""

    def add_style(self, config: MkDocsConfig) -> None:
        """Names the style sheet; called for every configuration."""
        if not (self._marks or self._source_pages):
            return
        from mkdocs_quotecheck.site.marks import STYLE_NAME

        if STYLE_NAME not in config.extra_css:
            config.extra_css.append(STYLE_NAME)

    def add_files(self, files: Files, config: MkDocsConfig) -> None:
        """Adds the style sheet and a page for every source that may be shown."""
        if not (self._marks or self._source_pages):
            return
        from mkdocs_quotecheck.site import marks, sourcepages

        files.append(File.generated(config, marks.STYLE_NAME, content=marks.STYLE))
        registry = self._run.registry if self._source_pages else None
        if registry is None:
            return
        for name, source in registry.sources.items():
            if source.publish:
                title = json.dumps(html.escape(page_safe(source.title)))
                head = f"---\ntitle: {title}\nquotecheck: false\nsearch:\n  exclude: true\n---\n"
                file = File.generated(
                    config,
                    sourcepages.file_name(name),
                    content=head,
                    inclusion=InclusionLevel.NOT_IN_NAV,
                )
                self._files[name] = file
                files.append(file)

    def owns(self, file: File) -> bool:
        """Whether a page is one of ours, on which nothing is to be checked."""
        return file.src_uri in self._names

    @functools.cached_property
    def _names(self) -> frozenset[str]:
        """What the pages of sources are called; asked for with each page of the site, when all are known."""
        return frozenset(own.src_uri for own in self._files.values())

    def fill(self) -> None:
        """Writes the pages of sources; by now all quotations of the site are known."""
        registry = self._run.registry if self._files else None
        if registry is None:
            return
        from mkdocs_quotecheck.site import sourcepages

        quoted = sourcepages.passages(self._run.all_entries())
        for name, file in self._files.items():
            text = registry.text(name)
            if file.page is not None:
                file.page.content = (
                    sourcepages.without_text(registry.sources[name])
                    if text is None
                    else sourcepages.content(registry.sources[name], text, quoted.get(name, ()))
                )

    def with_marks(self, content: str, entries: Sequence[LedgerEntry], here: File) -> str | None:
        """The page with its signs; None where nothing changes."""
        if not self._marks or not entries:
            return None
        from mkdocs_quotecheck.site.marks import marked, signs_of

        def made() -> str:
            return json.dumps(signs_of(content, entries, lambda entry: self._lead(entry, here)))

        told = self._run.remembered.text(entries, made, "signs", content, here.url, self._addresses)
        return marked(content, json.loads(told))

    @functools.cached_property
    def _addresses(self) -> str:
        """Where the pages of sources lie; asked for when all are known."""
        return json.dumps([(name, file.url) for name, file in self._files.items()])

    def _lead(self, entry: LedgerEntry, here: File) -> Lead | None:
        from mkdocs_quotecheck.report.links import passage_link
        from mkdocs_quotecheck.site.marks import Lead
        from mkdocs_quotecheck.site.sourcepages import anchor

        registry, passage = self._run.registry, entry.passage
        source = registry.sources.get(entry.source or "") if registry else None
        if source is None or passage is None:
            return None
        address = passage_link(source, passage)
        shown = self._files.get(source.id)
        if shown is not None and not (address and passage.fragment):
            address = f"{shown.url_relative_to(here)}#{anchor(passage.span)}"
        return Lead(address, ", ".join(filter(None, (source.title, passage.place))))
