"""How much text an HTML document shows, told from its characters alone, as the HTML standard parts them into tags and text.

Parsers build a tree, give up at a depth, and differ in what they make of broken markup. What they lost, and what an unclosed
comment or element keeps from every reader, is told by comparing with this. One pass, whatever the document is like.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Final

# Elements whose content has no tags: browsers read on to the end tag. The text of the latter two is shown.
_RAW: Final = ("script", "style", "iframe", "noembed", "noframes", "title", "textarea", "xmp")
_SHOWN: Final = frozenset(("title", "textarea", "xmp"))
_END_OF = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW}
_FOREIGN: Final = frozenset(("svg", "math"))
_NAME = re.compile(r"/?[a-zA-Z][^\s/>]*+")
_ATTRIBUTE = re.compile(
    r"[\s/]*+(?:[^\s/>][^\s/>=]*+)?+(?:\s*+=\s*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\s>\"'][^\s>]*+)?+)?+"
)
_END_OF_COMMENT = re.compile("--!?>")
_FRAME_CONTENT = re.compile(r"\ssrcdoc\s*=", re.IGNORECASE)

LEAST_SWALLOWED: Final = 12
"""Characters: less than this in what is never closed is a slip without words."""


@dataclass(frozen=True, slots=True)
class Swallowed:
    """Text that no reader of the document is shown, because something before it is never closed."""

    by: str
    """What is not closed: `comment`, `<style>`, `tag`."""
    start: int
    """Where that begins, in the document."""
    length: int
    """Characters up to the end, white space left out."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What there is to read in a document."""

    length: int
    """Characters of text, white space left out, entities counted as what they stand for."""
    swallowed: Swallowed | None
    frames: int
    """How many frames bring a document of their own (`srcdoc`)."""


def shown(document: str) -> Shown:
    """How much text a document has, and what of it an unclosed beginning keeps from its readers."""
    scan = _Scan(document)
    scan.run()
    return Shown(scan.length, scan.swallowed, scan.frames)


def dense_length(text: str) -> int:
    """The characters of a text, white space left out."""
    return sum(map(len, text.split()))


class _Scan:
    def __init__(self, document: str) -> None:
        self.length = 0
        self.swallowed: Swallowed | None = None
        self.frames = 0
        self._document = document
        self._foreign = 0

    def run(self) -> None:
        document, at = self._document, 0
        while at < len(document):
            opening = document.find("<", at)
            if opening < 0:
                break
            self._text(at, opening)
            at = self._markup(opening)
        else:
            return
        self._text(at, len(document))

    def _text(self, start: int, end: int) -> None:
        if start < end:
            text = self._document[start:end]
            self.length += dense_length(html.unescape(text) if "&" in text else text)

    def _markup(self, at: int) -> int:
        """Where what begins with `<` ends."""
        document = self._document
        name = _NAME.match(document, at + 1)
        if name is not None:
            return self._tag(at, name[0].lower(), name.end())
        if document.startswith("<!--", at):
            return self._comment(at)
        if self._foreign and document.startswith("<![CDATA[", at):
            end = document.find("]]>", at)
            self._text(at + len("<![CDATA["), end if end >= 0 else len(document))
            return end + len("]]>") if end >= 0 else len(document)
        if document.startswith(("<!", "<?", "</"), at):
            # What else begins so browsers take for a comment up to the next bracket.
            end = document.find(">", at)
            return self._unclosed("comment", at) if end < 0 else end + 1
        self.length += 1
        return at + 1

    def _comment(self, at: int) -> int:
        document = self._document
        for empty in ("<!-->", "<!--->"):
            if document.startswith(empty, at):
                return at + len(empty)
        end = _END_OF_COMMENT.search(document, at + len("<!--"))
        return end.end() if end else self._unclosed("comment", at)

    def _tag(self, at: int, name: str, behind: int) -> int:
        document = self._document
        end = behind
        while end < len(document) and document[end] != ">":
            end = max(end + 1, _ATTRIBUTE.match(document, end).end())  # type: ignore[union-attr]  # matches nothing too
        if end >= len(document):
            return self._unclosed("tag", at)
        closed_itself = document[end - 1] == "/"
        end += 1
        if name.removeprefix("/") in _FOREIGN:
            self._foreign += -1 if name[0] == "/" else not closed_itself
            self._foreign = max(0, self._foreign)
        if name == "iframe" and _FRAME_CONTENT.search(document, at, end):
            self.frames += 1
        if name == "plaintext":
            self._text(end, len(document))
            return len(document)
        if name in _END_OF and not self._foreign:
            return self._raw(name, at, end)
        return end

    def _raw(self, name: str, at: int, behind: int) -> int:
        closing = _END_OF[name].search(self._document, behind)
        if closing is None:
            return self._unclosed(f"<{name}>", at)
        if name in _SHOWN:
            self._text(behind, closing.start())
        return closing.start()

    def _unclosed(self, by: str, at: int) -> int:
        end = len(self._document)
        length = dense_length(re.sub("<[^<>]*>", " ", self._document[at:end]))
        if length >= LEAST_SWALLOWED:
            self.swallowed = Swallowed(by, at, length)
        return end
