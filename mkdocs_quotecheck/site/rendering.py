"""Markdown files → the HTML that MkDocs would make of them, with the site's own extensions; without plugins and theme."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.site import mdx
from mkdocs_quotecheck.storage.standard_input import read_input
from mkdocs_quotecheck.text.frontmatter import front_matter

if TYPE_CHECKING:
    from collections.abc import Mapping

MDX = ".mdx"
MARKDOWN = (".md", ".markdown", MDX)
STANDARD_INPUT = Path("-")
NAME_OF_INPUT = "standard input"
LARGEST = 10_000_000
"""Characters of standard input that are read; more is no page."""

ALWAYS = ("toc", "tables", "fenced_code")
"""What MkDocs switches on by itself."""
IN_MDX = ("footnotes", "md_in_html")
"""What MDX has besides: footnotes, and Markdown within elements."""


@dataclass(frozen=True, slots=True)
class Markdown:
    """How a site makes HTML."""

    extensions: tuple[str, ...] = ()
    options: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    given: str = ""
    """What stands on standard input, where a page is read from there."""

    def render(self, text: str, path: str) -> str:
        """The HTML of a page.

        Raises:
            QuotecheckError: An extension is not installed, or fails.
        """
        import markdown

        head = front_matter(text)
        body = text[head.end() :] if head else text
        names = [*ALWAYS, *self.extensions]
        if path.lower().endswith(MDX):
            names += IN_MDX
            body = mdx.rendered(body)
        names = list(dict.fromkeys(names))
        try:
            return str(markdown.markdown(body, extensions=names, extension_configs=self.options))
        except RecursionError as error:
            raise QuotecheckError("The page nests too deeply.", path=path) from error
        except Exception as error:  # an extension is code of others
            told = f"{type(error).__name__}: {error}"
            raise QuotecheckError(
                f"The site's Markdown extensions fail on this page ({told}).",
                "Install what `markdown_extensions` of mkdocs.yml names, or check the built site.",
                path=path,
            ) from error


def markdown_of(extensions: object, snippet_folders: tuple[Path, ...], *, reads_input: bool) -> Markdown:
    """How a site makes HTML, by `markdown_extensions` of its configuration; options that are Python objects are left out."""
    options: dict[str, dict[str, object]] = {}
    entries = list(extensions.items()) if isinstance(extensions, dict) else []
    for each in extensions if isinstance(extensions, list) else []:
        entries += each.items() if isinstance(each, dict) else [(each, None)]
    for name, given in entries:
        known = given if isinstance(given, dict) else {}
        options[str(name)] = {str(key): value for key, value in known.items() if _is_plain(value)}
    if "pymdownx.snippets" in options:
        options["pymdownx.snippets"]["base_path"] = [str(folder) for folder in snippet_folders]
    text = read_input(LARGEST) if reads_input else ""
    return Markdown(tuple(options), options, text)


def _is_plain(value: object) -> bool:
    """Whether a value of YAML is known throughout: a `!!python/name` was read as nothing."""
    if isinstance(value, dict):
        return all(map(_is_plain, value.values()))
    if isinstance(value, list):
        return all(map(_is_plain, value))
    return value is not None
