"""The pages of a built site, by whichever generator: its HTML files, without the theme around their content."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Page
from mkdocs_quotecheck.site import mdx
from mkdocs_quotecheck.site.heads import FrontMatter, front_matter
from mkdocs_quotecheck.site.page_content import LARGEST, html_language, parse, read_content
from mkdocs_quotecheck.site.rendering import MARKDOWN, MDX, NAME_OF_INPUT, STANDARD_INPUT, Markdown
from mkdocs_quotecheck.site.routes import generated_from
from mkdocs_quotecheck.site.snippets import name_below
from mkdocs_quotecheck.storage.regular import is_file, is_folder, read_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.site.snippets import SnippetFinder

SUFFIXES = (".html", ".htm", ".xhtml")
AUTHORED = (".md", ".markdown", ".mdx", ".rst", ".adoc", ".txt")
"""Suffixes of the files that authors write, most common first."""


@dataclass(frozen=True, slots=True)
class HtmlFile:
    """A file of a built site."""

    path: Path
    """Where it lies."""
    site: Path
    """The folder of the site it belongs to; its own folder if it was named by itself."""
    authored: Path | None
    """The file that its author wrote, if it was found."""


class PageFiles:
    """Finds the HTML files of sites and reads them as pages."""

    def __init__(  # noqa: PLR0913, PLR0917 - all that is known of a site's pages
        self,
        root: Path,
        authored: Sequence[Path],
        snippets: SnippetFinder,
        language: str | None,
        locales: Sequence[str] = (),
        markdown: Markdown | None = None,
    ) -> None:
        """What is known of the pages besides their HTML.

        Args:
            root: The folder that names of files count from.
            authored: Folders with the files that authors write.
            snippets: Finds the files that these include.
            language: Wins over what pages say; None if they may.
            locales: The languages of mkdocs-static-i18n, the default one first.
            markdown: How pages that are named as Markdown files become HTML.
        """
        self._root = root
        self._authored = tuple(folder for folder in authored if is_folder(folder))
        self._snippets = snippets
        self._language = language
        self._locales = tuple(locales)
        self._markdown = markdown or Markdown()

    def find(self, path: Path) -> Iterator[HtmlFile]:
        """The HTML files at a path, or the Markdown files of a folder that has no HTML; in order of their names.

        Raises:
            QuotecheckError: There is none.
        """
        if path == STANDARD_INPUT:
            yield HtmlFile(path, path.parent, None)
            return
        if is_file(path) and path.suffix.lower() in MARKDOWN:
            yield HtmlFile(path, path.parent, path.absolute())
            return
        if is_file(path):
            if path.suffix and not path.name.lower().endswith(SUFFIXES):
                raise QuotecheckError(
                    "By its name this is neither HTML nor Markdown.",
                    "Name a page of the built site, a Markdown file, or the folder of the site.",
                    path=str(path),
                )
            yield HtmlFile(path, path.parent, self._author_of(path, path.parent))
            return
        if not is_folder(path):
            raise QuotecheckError("There is no such file or folder.", "Build the site first?", path=str(path))
        files = sorted(_files(path, SUFFIXES))
        written = [] if files else sorted(_files(path, MARKDOWN))
        if not (files or written):
            raise QuotecheckError(
                "The folder has neither HTML nor Markdown files.",
                "Name the folder of the built site, such as site/, or that of its pages, such as docs/.",
                path=str(path),
            )
        for file in files:
            yield HtmlFile(file, path, self._author_of(file, path))
        for file in written:
            yield HtmlFile(file, path, file.absolute())

    def uri(self, file: HtmlFile) -> str:
        """What a person calls the page: the file to open."""
        if file.path == STANDARD_INPUT:
            return NAME_OF_INPUT
        return name_below((file.authored or file.path).absolute(), self._root)

    def address(self, file: HtmlFile) -> str:
        """What tells the page from others of the same file: where its HTML lies."""
        return name_below(file.path.absolute(), self._root)

    def name(self, file: HtmlFile) -> str:
        """The page's name within its folder, which `exclude` patterns match."""
        if file.authored is not None:
            for folder in self._authored:
                if file.authored.is_relative_to(folder):
                    return file.authored.relative_to(folder).as_posix()
        return name_below(file.path, file.site)

    def read(self, file: HtmlFile) -> tuple[Page, FrontMatter]:
        """The page in a file.

        Raises:
            QuotecheckError: It cannot be read.
        """
        if file.path == STANDARD_INPUT or file.path.suffix.lower() in MARKDOWN:
            return self._rendered(file)
        tree, text = parse(file.path)
        markdown = _markdown_of(file.authored) if file.authored else None
        head = front_matter(markdown or "")
        said = head.language or self._language or self._written_in(file)
        language = said or html_language(tree) or "en"
        snippets = self._snippets.find(markdown, file.authored.parent) if markdown and file.authored else ()
        content, not_read = read_content(tree, text)
        address = self.address(file)
        return Page(
            self.uri(file), content, markdown, language, head.sources, snippets, address, not_read
        ), head

    def _rendered(self, file: HtmlFile) -> tuple[Page, FrontMatter]:
        """The page that a Markdown file makes."""
        text = self._markdown.given if file.authored is None else _markdown_of(file.authored)
        if text is None:
            raise QuotecheckError(
                "The file cannot be read as UTF-8.", "Save it as UTF-8.", path=self.uri(file)
            )
        head = front_matter(text)
        language = head.language or self._language or self._written_in(file) or "en"
        snippets = self._snippets.find(text, file.authored.parent if file.authored else None)
        content = self._markdown.render(text, self.uri(file))
        return Page(self.uri(file), content, text, language, head.sources, snippets, self.address(file)), head

    def _author_of(self, path: Path, site: Path) -> Path | None:
        relative = path.relative_to(site).with_suffix("")
        plain = [relative.parent, relative] if relative.name == "index" else [relative]
        stems = [*plain, *(localized for stem in plain for localized in self._localized(stem))]
        for folder in self._authored:
            for stem in (*stems, *(other for each in stems for other in generated_from(each, folder.name))):
                if (found := _authored_file(folder, stem)) is not None:
                    return found
        return None

    def _written_in(self, file: HtmlFile) -> str | None:
        """The language that an author's file has by its name, since the site may publish it in others' stead."""
        if not self._locales or file.authored is None:
            return None
        name = Path(self.name(file))
        said = (name.parts[0], name.stem.rpartition(".")[2])
        return next((locale for locale in said if locale in self._locales), self._locales[0])

    def _localized(self, stem: Path) -> Iterator[Path]:
        """`de/news` → `news.de`; what is not translated → `en/news`, `news.en`, `news` of the default language."""
        if not self._locales:
            return
        default, *others = self._locales
        locale = stem.parts[0] if stem.parts and stem.parts[0] in others else default
        name = stem.relative_to(locale) if locale in others else stem
        for each in dict.fromkeys((locale, default)):
            yield each / name
            yield name.with_name(f"{name.name}.{each}") if name.name else Path(f"index.{each}")
        if locale in others:
            yield name


def _files(folder: Path, suffixes: tuple[str, ...]) -> Iterator[Path]:
    for where, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(where, name) for name in files if name.lower().endswith(suffixes))


def _authored_file(folder: Path, stem: Path) -> Path | None:
    """`news/storm` → `news/storm.md`, `news/storm/index.md`, Hugo's `_index.md`, and so on."""
    for suffix in AUTHORED:
        names = [stem / f"index{suffix}", stem / f"_index{suffix}", stem / f"README{suffix}"]
        if stem.name:
            names.insert(0, stem.with_name(stem.name + suffix))
        for name in names:
            if is_file(folder / name):
                return folder / name
    return None


def _markdown_of(path: Path) -> str | None:
    """The Markdown that an author wrote; of MDX what is Markdown in it, each word in its place."""
    text = text_of(path)
    return mdx.as_markdown(text) if text is not None and path.suffix.lower() == MDX else text


def text_of(path: Path) -> str | None:
    """The text that an author wrote, as text files are read; None if it cannot be."""
    try:
        return read_text(path, LARGEST)
    except (OSError, ValueError):
        return None
