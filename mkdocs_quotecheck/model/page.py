"""What a shell hands over: a page, and the files it includes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Snippet:
    """A file whose text a page includes."""

    path: str
    """As an editor opens it, relative to the folder of `mkdocs.yml` where it lies below it."""
    text: str


@dataclass(frozen=True, slots=True)
class NotRead:
    """Text that a page has and that was not read."""

    what: str
    """What it is, or what keeps it from being read, a clause."""
    words: str = ""
    """Its first words, for finding the line; empty if they are not known."""
    sure: bool = True
    """Whether quotations can be in it for sure, and not only perhaps."""


@dataclass(frozen=True, slots=True)
class Page:
    """One published page, as a shell hands it to the pipeline."""

    uri: str
    """What a person calls the page: the Markdown file where there is one (`docs/news.md`), else the page's address."""
    html: str
    """The rendered content, without the theme around it."""
    markdown: str | None = None
    """The Markdown the author wrote, front matter included; None for generated pages and foreign sites."""
    language: str = "en"
    """BCP 47 code of the page's language; only the primary subtag counts."""
    sources: tuple[str, ...] = ()
    """Source ids to which the page's front matter narrows it; empty for all."""
    snippets: tuple[Snippet, ...] = ()
    """The files that the Markdown includes; a quotation that does not stand in the Markdown is looked for in them."""
    address: str = ""
    """Where the page is published within its site; tells apart pages that one file is published as, such as
    the languages of mkdocs-static-i18n in which a page is not translated yet. May be empty where there is one."""
    not_read: tuple[NotRead, ...] = ()
    """What of the published page is not in `html`, though its readers see it or its author meant them to."""
