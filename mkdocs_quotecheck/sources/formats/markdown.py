"""Markdown: the words without front matter and mark-up; code is kept as text.

markdown-it-py and not Python-Markdown, because its tokens know their lines.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.formats._shape import Format, ReadText
from mkdocs_quotecheck.sources.layout.writer import Writer
from mkdocs_quotecheck.text.frontmatter import front_matter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MAX_CHARACTERS = 5_000_000
"""A long book has three million; parsing takes about 1.5 s for each million, twenty times as long as for plain text."""

MARKUP_SHARE = 0.25
"""With more of its characters than this signs of mark-up, a long text is no prose; each such sign costs the parser a
thousand times what a letter does. Documents full of links and tables have 5 to 10 %."""

_LONG = 200_000
_MARKUP = re.compile(r"[\[\]()*_<>~`|\\!]+")
# Python-Markdown's extensions: attribute lists, footnote references, admonition markers.
_ATTRIBUTES = re.compile(r"\{:?[ \t]?(?:[.#][\w-]|[\w-]{1,40}=)[^{}\n]{0,200}\}")
_NOTE = re.compile(r"\[\^([^\]\[\s^]{1,40})\]:?")
_ADMONITION = re.compile(
    r"^(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+){0,3}(?:[ \t]+\"([^\"\n]{0,200})\")?[ \t]*$", re.MULTILINE
)
_TAG = re.compile(r"<[/!?A-Za-z][^<>]*>")
_SPACED = frozenset({"td_open", "th_open", "td_close", "th_close"})
_IN_TABLE = frozenset({"tr_open", "tr_close", "thead_open", "thead_close", "tbody_open", "tbody_close"})


def read_markdown(text: str) -> ReadText:
    """The words of a Markdown document, each line of them with its line in the file."""
    if len(text) > MAX_CHARACTERS:
        raise QuotecheckError(
            f"A Markdown text of {len(text):,} characters is more than the {MAX_CHARACTERS:,} that are read.",
            "Split it, or write `format: plain`.",
        )
    if len(text) > _LONG and sum(len(run) for run in _MARKUP.findall(text)) > MARKUP_SHARE * len(text):
        raise QuotecheckError(
            "The Markdown is almost nothing but signs of mark-up.",
            "Name the right file, or write `format: plain`.",
        )
    front = front_matter(text)
    skipped = front[0].count("\n") if front else 0
    writer = _MarkdownWriter(skipped)
    try:
        tokens = _parser().parse(text[front.end() :] if front else text)
    except RecursionError:
        raise QuotecheckError("The Markdown nests too deep to be read.", "Write `format: plain`.") from None
    for token in tokens:
        writer.take(token)
    return writer.result()


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


class _MarkdownWriter:
    """Writes the text of one token after another."""

    def __init__(self, skipped_lines: int) -> None:
        self._writer = Writer()
        self._first_line = skipped_lines + 1
        self._line = self._first_line
        self._heading_start = 0

    def take(self, token: Token) -> None:
        """Writes a block token."""
        if token.map:
            self._line = token.map[0] + self._first_line
        if token.type == "inline":
            self._inline(token.children or [])
        elif token.type in {"fence", "code_block"}:
            self._code(token)
        elif token.type == "html_block":
            self._writer.paragraph()
            self._writer.running(_untagged(token.content), self._line)
            self._writer.paragraph()
        elif token.type == "heading_open":
            self._writer.paragraph()
            self._heading_start = self._writer.length
        elif token.type == "heading_close":
            self._writer.heading(self._heading_start)
            self._writer.paragraph()
        elif token.type in _SPACED:
            self._writer.space()
        elif (
            token.type in _IN_TABLE
            or token.type == "list_item_open"
            or (token.type.startswith("paragraph") and token.hidden)
        ):
            self._writer.line_break()
        elif token.block:
            self._writer.paragraph()

    def result(self) -> ReadText:
        """All that was written."""
        return self._writer.result()

    def _code(self, token: Token) -> None:
        self._writer.paragraph()
        self._writer.verbatim(token.content, self._line + (1 if token.type == "fence" else 0))
        self._writer.paragraph()

    def _inline(self, children: Sequence[Token]) -> None:
        """Writes running text. Text is gathered up to a line end, so that mark-up in pieces is seen whole."""
        gathered: list[str] = []
        for child in children:
            if child.type in {"softbreak", "hardbreak"}:
                self._running(gathered)
                self._writer.line_break()
                self._line += 1
                gathered = []
            elif child.type == "html_inline":
                if child.content.lower().startswith("<br"):
                    gathered.append("\n")
            elif child.type == "code_inline":
                gathered.append(child.content.replace("{", "{\0"))
            elif child.type != "image":
                gathered.append(child.content)
        self._running(gathered)

    def _running(self, gathered: Sequence[str]) -> None:
        for number, piece in enumerate("".join(gathered).split("\n")):
            if number:
                self._writer.line_break()
            self._writer.running(_unmarked(piece), self._line)


def _unmarked(text: str) -> str:
    """Text without the mark-up that CommonMark does not know; a NUL guards the braces of code."""
    if "{" in text:
        text = _ATTRIBUTES.sub("", text).replace("\0", "")
    if "[^" in text:
        text = _NOTE.sub(r"[\1]", text)
    if text.startswith(("!!!", "???")):
        text = _ADMONITION.sub(r"\1", text)
    return text


def _untagged(html: str) -> str:
    import html as entities

    return entities.unescape(_TAG.sub("", html))


FORMAT = Format(
    "markdown",
    "Markdown",
    (".md", ".markdown", ".mdown", ".mkd"),
    "text/markdown",
    1,
    from_text=read_markdown,
)
