"""Markdown: the words without front matter and mark-up; code is kept as text.

markdown-it-py and not Python-Markdown, because its tokens know their lines.
"""

from __future__ import annotations

import html as entities
import re
from functools import cache
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.formats import _html_elements as elements
from mkdocs_quotecheck.sources.formats._markdown_html import Unseen, is_tag, pieces, tag_name
from mkdocs_quotecheck.sources.formats._shape import Format, ReadText
from mkdocs_quotecheck.sources.layout.writer import Writer
from mkdocs_quotecheck.text.frontmatter import front_matter
from mkdocs_quotecheck.text.raised import raised

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
# Extensions of Python-Markdown and pandoc: attribute lists, of spans too, over the end of a line; footnote references, admonition
# markers.
_LIST = r"\{:?\s?(?:[.#][\w-]|[\w-]{1,40}=)(?:[^{}\n]|\n(?![ \t]*\n)){0,300}\}"
_ATTRIBUTES = re.compile(_LIST)
_SPAN = re.compile(rf"\[([^\[\]\n]{{1,300}})\](?={_LIST})")
# A link on nothing but a number, to a note.
_NOTE_NUMBER = re.compile(r"\d{1,3}")
_NOTE_ADDRESS = re.compile(r"(?i)(?:foot|end)?note|#(?:fn|n)\W?\d")
_NOTE = re.compile(r"(?<!\0)\[\^([^\]\[\s^]{1,40})\]:?")
_ADMONITION = re.compile(
    r"^(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+){0,3}(?:[ \t]+\"([^\"\n]{0,200})\")?[ \t]*$", re.MULTILINE
)
# `==marked==`, `^^inserted^^`, `++inserted++`, `10^6^`, `H~2~O` of the usual extensions; `a == b` and `2^n` are no marks. A NUL guards code.
_MARK = re.compile(r"(?<![=\w\0])==(?![\s=])((?:[^=]|=(?!=)){1,2000}?)(?<![\s=])==(?![=\w])")
_INSERTED = re.compile(r"(?<![\^\0])\^\^(?![\s^])([^^\0]{1,2000})(?<!\s)\^\^(?!\^)")
_ADDED = re.compile(r"(?<![+\w\0])\+\+(?![\s+])([^+\0]{1,2000})(?<![\s+])\+\+(?![+\w])")
_CARET = re.compile(r"(?<![\^\0])\^([^\s^\0\[\]]{1,20})\^(?!\^)")
_TILDE = re.compile(r"(?<![~\0\s])~([\w+−-]{1,12})~(?!~)")
# `:material-lamp:`, icons that a theme draws.
_ICON = re.compile(
    r"(?<![\w:\0]):(?:material|fontawesome|octicons|simple|twemoji)-[a-z0-9-]{1,80}:(?!\w)[ \t]?"
)
# CriticMarkup: `{--deleted--}`, `{>>remark<<}`, `{++added++}`, `{==marked==}`.
_CRITIC_DELETED = re.compile(r"(?<!\0)\{(?:--[^{}\0]{1,2000}--|>>[^{}\0]{1,2000}<<)\}")
_CRITIC_KEPT = re.compile(r"(?<!\0)\{(\+\+|==)([^{}\0]{1,2000})\1\}")
_GUARDED = re.compile(r"[{^=~+:\[]")
# Noncharacters that no text has: where a superscript begins and ends, and a line break that the file does not have.
_RAISING, _RAISED, _BREAK = "\ufdd0", "\ufdd1", "\ufdd2"
_SUPERSCRIPT = re.compile(f"{_RAISING}([^{_RAISING}{_RAISED}]{{0,40}}){_RAISED}")
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
    try:
        tokens = _parser().parse(text[front.end() :] if front else text)
    except RecursionError:
        raise QuotecheckError("The Markdown nests too deep to be read.", "Write `format: plain`.") from None
    writer = _MarkdownWriter(tokens, skipped)
    for token in tokens:
        writer.take(token)
    return writer.result()


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


class _MarkdownWriter:
    """Writes the text of one token after another."""

    def __init__(self, tokens: Sequence[Token], skipped_lines: int) -> None:
        self._writer = Writer()
        self._unseen = Unseen(tokens)
        self._first_line = skipped_lines + 1
        self._line = self._first_line
        self._start = 0
        self._quoted = 0
        self._number = ""
        """Of the list item that has been opened, its sign behind it; empty once it is written."""

    def take(self, token: Token) -> None:
        """Writes a block token."""
        if token.map:
            self._line = token.map[0] + self._first_line
        if token.type == "inline":
            self._item_number()
            self._inline(token.children or [])
        elif token.type in {"fence", "code_block"}:
            self._code(token)
        elif token.type == "html_block":
            self._html(token.content)
        elif token.type == "heading_close":
            self._writer.heading(self._start, int(token.tag[1]))
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
        if token.type.startswith("list_item"):
            self._number = f"{token.info}{token.markup}" if token.info else ""
        self._note_place(token)

    def _note_place(self, token: Token) -> None:
        if token.type in {"heading_open", "paragraph_open"}:
            self._start = self._writer.length
        elif token.type == "paragraph_close":
            self._writer.title(self._start, quoted=self._quoted > 0)
        elif token.type.startswith("blockquote"):
            self._quoted += token.nesting

    def result(self) -> ReadText:
        """All that was written."""
        return self._writer.result()

    def _code(self, token: Token) -> None:
        if self._unseen:
            return
        self._writer.paragraph()
        self._writer.verbatim(token.content, self._line + (1 if token.type == "fence" else 0))
        self._writer.paragraph()

    def _html(self, written: str) -> None:
        """Writes a block of HTML without its tags."""
        self._writer.paragraph()
        line = self._line
        for piece in pieces(written):
            if is_tag(piece):
                self._unseen.pass_tag()
                self._part(tag_name(piece))
            elif not self._unseen:
                self._writer.running(entities.unescape(piece), line)
            line += piece.count("\n")
        self._writer.paragraph()

    def _part(self, name: str) -> None:
        if name == "br":
            self._writer.line_break()
        else:
            elements.part(self._writer, name)

    def _item_number(self) -> None:
        """Writes the number of a list's item before its first words."""
        if self._number and not self._unseen:
            self._writer.number(self._number, self._line)
            self._start = self._writer.length
            self._number = ""

    def _inline(self, children: Sequence[Token]) -> None:
        """Writes running text. All of it is gathered first, so that mark-up in pieces is seen whole."""
        gathered: list[str] = []
        struck = 0
        for at, child in enumerate(children):
            if child.type in {"s_open", "s_close"}:
                struck += child.nesting
            elif child.type == "html_inline":
                self._unseen.pass_tag()
                gathered.append(_raising(child.content))
            elif child.type in {"softbreak", "hardbreak"}:
                gathered.append("\n")
            elif struck or self._unseen:
                continue
            elif child.type == "code_inline":
                gathered.append(_GUARDED.sub("\0\\g<0>", child.content))
            elif child.type != "image":
                gathered.append(f"[{child.content}]" if _is_note_number(children, at) else child.content)
        for number, line in enumerate(_unmarked("".join(gathered)).split("\n")):
            if number:
                self._writer.line_break()
            for place, piece in enumerate(line.split(_BREAK)):
                if place:
                    self._writer.line_break()
                self._writer.running(piece, self._line + number)


def _is_note_number(children: Sequence[Token], at: int) -> bool:
    """Whether a text is all of a link to a note, and a number: `[1](endnotes.xhtml#note-1)`."""
    link = children[at - 1] if at else None
    if link is None or link.type != "link_open" or _NOTE_NUMBER.fullmatch(children[at].content) is None:
        return False
    alone = at + 1 < len(children) and children[at + 1].type == "link_close"
    return alone and _NOTE_ADDRESS.search(str(link.attrs.get("href", ""))) is not None


def _raising(tag: str) -> str:
    """What a tag within a line leaves in the text, to be settled when the line is whole."""
    name = tag_name(tag)
    if name == "br":
        return _BREAK
    if name == "sup":
        return _RAISING if tag[1] != "/" else _RAISED
    return ""


def _unmarked(text: str) -> str:
    """Text without the mark-up that CommonMark does not know; a NUL guards the signs of code."""
    if _RAISING in text:
        text = _SUPERSCRIPT.sub(lambda found: raised(found[1]), text)
        text = text.replace(_RAISING, "").replace(_RAISED, "")
    if "{" in text:
        text = _CRITIC_DELETED.sub("", text)
        text = _CRITIC_KEPT.sub(r"\2", text)
        text = _SPAN.sub(lambda found: found[0] if found[1].isdigit() else found[1], text)
        text = _ATTRIBUTES.sub(lambda found: "\n" * found[0].count("\n"), text)
    if "==" in text:
        text = _MARK.sub(r"\1", text)
    if "-" in text and ":" in text:
        text = _ICON.sub("", text)
    if "++" in text:
        text = _ADDED.sub(r"\1", text)
    if "^" in text:
        text = _NOTE.sub(r"[\1]", text)
        text = _INSERTED.sub(r"\1", text)
        text = _CARET.sub(lambda found: raised(found[1]), text)
    if "~" in text:
        text = _TILDE.sub(r"\1", text)
    if text.startswith(("!!!", "???")):
        text = _ADMONITION.sub(r"\1", text)
    return text.replace("\0", "")


FORMAT = Format(
    "markdown",
    "Markdown",
    (".md", ".markdown", ".mdown", ".mkd"),
    "text/markdown",
    3,
    from_text=read_markdown,
)
