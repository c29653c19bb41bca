"""How much text an HTML document shows, told from its characters alone, as the HTML standard parts them into tags and text.

Parsers build a tree, give up at a depth, and differ in what they make of broken markup. What they lost, and what an unclosed
comment or element keeps from every reader, is told by comparing with this. One pass, whatever the document is like.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

# Elements whose content has no tags: browsers read on to the end tag. The text of the last ones is shown.
_RAW: Final = ("script", "style", "iframe", "noembed", "noframes", "title", "textarea", "xmp")
_END_OF = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW}
_FOREIGN: Final = frozenset(("svg", "math"))
# A tag as nearly all are written; what else is one is looked at attribute by attribute. Groups are atomic and not possessive:
# Python before 3.11.5 goes on from where a possessive group failed (gh-106052).
_PLAIN_TAG = re.compile(
    r"<(?P<name>/?+[a-zA-Z][^\s/>]*+)(?P<rest>[^>\"'=]*+(?>(?:=\s*+(?>(?:\"[^\"]*+\"|'[^']*+')?)[^>\"'=]*+)*))>"
)
_NAME = re.compile(r"/?+[a-zA-Z][^\s/>]*+")
_ATTRIBUTE = re.compile(
    r"[\s/]*+(?>(?:[^\s/>][^\s/>=]*+)?)(?>(?:\s*+=\s*+(?>(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z)|[^\s>\"'][^\s>]*+)?))?)"
)
_END_OF_COMMENT = re.compile("--!?>")
_FRAME_CONTENT = re.compile(r"\ssrcdoc\s*=", re.IGNORECASE)
# … of which quotations can be a part.
_QUOTES = re.compile("[“„«「『]|&(?:[lb]dquo|laquo|#822[0-3]|#171);|blockquote", re.IGNORECASE)
_TAGS = re.compile("<[^<>]*>")

# Words between marks, as long as a quotation has them; each try is bounded.
LOOKS_QUOTED: Final = re.compile(
    r"[“„«「『][^“”„«»「」『』]{20,400}[”“»」』]|(?<!\w)\"[^\"\n]{20,400}\"(?!\w)|»[^“”„«»「」『』]{20,400}«"
)

LEAST_SWALLOWED: Final = 12
"""Characters: less than this in what is never closed is a slip without words."""


@dataclass(frozen=True, slots=True)
class Swallowed:
    """Text that no reader of the document is shown, because something before it is never closed."""

    by: str
    """What is not closed: `comment`, `<style>`, `tag`."""
    start: int
    """Where that begins, in the document."""
    text: str
    """What stands behind it up to the end, without tags."""

    @property
    def told(self) -> str:
        """What happens, a clause."""
        return f"an unclosed {self.by} hides what stands behind it"


@dataclass(frozen=True, slots=True)
class Shown:
    """What there is to read in a document."""

    texts: Sequence[str]
    """Its text, in pieces."""
    raw: int
    """Characters of scripts and styles."""
    swallowed: Swallowed | None
    frames: int
    """How many frames bring a document of their own (`srcdoc`) that may quote."""

    @property
    def length(self) -> int:
        """Characters of text, those of scripts and styles too, white space left out, entities counted as what they stand for."""
        text = "\n".join(self.texts)
        return dense_length(html.unescape(text) if "&" in text else text) + self.raw


def shown(document: str) -> Shown:
    """How much text a document has, and what of it an unclosed beginning keeps from its readers."""
    scan = _Scan(document)
    scan.run()
    return Shown(scan.texts, scan.raw, scan.swallowed, scan.frames)


def dense_length(text: str) -> int:
    """The characters of a text, white space left out."""
    return len("".join(text.split()))


class _Scan:
    def __init__(self, document: str) -> None:
        self.texts: list[str] = []
        self.raw = 0
        """Characters of elements without tags, in which entities are what they are."""
        self.swallowed: Swallowed | None = None
        self.frames = 0
        self._document = document
        self._foreign = 0

    def run(self) -> None:
        document, at = self._document, 0
        opening = document.find("<")
        while opening >= 0:
            self.texts.append(document[at:opening])
            tag = _PLAIN_TAG.match(document, opening)
            if tag is None:
                at = self._markup(opening)
            elif tag["name"].lower() in _SPECIAL:
                at = self._special(opening, tag["name"].lower(), tag.end())
            else:
                at = tag.end()
            opening = document.find("<", at)
        self.texts.append(document[at:])

    def _markup(self, at: int) -> int:
        """Where what begins with `<` and is no plain tag ends."""
        document = self._document
        name = _NAME.match(document, at + 1)
        if name is not None:
            return self._odd_tag(at, name[0].lower(), name.end())
        if document.startswith("<!--", at):
            return self._comment(at)
        if self._foreign and document.startswith("<![CDATA[", at):
            end = document.find("]]>", at)
            self.texts.append(document[at + len("<![CDATA[") : end if end >= 0 else len(document)])
            return end + len("]]>") if end >= 0 else len(document)
        if document.startswith(("<!", "<?", "</"), at):
            # What else begins so browsers take for a comment up to the next bracket.
            end = document.find(">", at)
            return self._unclosed("comment", at) if end < 0 else end + 1
        self.texts.append("<")
        return at + 1

    def _comment(self, at: int) -> int:
        document = self._document
        for empty in ("<!-->", "<!--->"):
            if document.startswith(empty, at):
                return at + len(empty)
        end = _END_OF_COMMENT.search(document, at + len("<!--"))
        return end.end() if end else self._unclosed("comment", at)

    def _odd_tag(self, at: int, name: str, behind: int) -> int:
        document, end = self._document, behind
        while end < len(document) and document[end] != ">":
            end = max(end + 1, _ATTRIBUTE.match(document, end).end())  # type: ignore[union-attr]  # matches nothing too
        if end >= len(document):
            return self._unclosed("tag", at)
        return self._special(at, name, end + 1) if name in _SPECIAL else end + 1

    def _special(self, at: int, name: str, end: int) -> int:
        """Where a tag ends behind which text is read in another way."""
        document = self._document
        closed_itself = document[end - 2] == "/"
        if name.removeprefix("/") in _FOREIGN:
            self._foreign = max(0, self._foreign + (-1 if name[0] == "/" else not closed_itself))
        elif name == "plaintext":
            self.texts.append(document[end:])
            return len(document)
        elif not self._foreign:
            if (
                name == "iframe"
                and _FRAME_CONTENT.search(document, at, end)
                and _QUOTES.search(document, at, end)
            ):
                self.frames += 1
            return self._raw(name, at, end)
        return end

    def _raw(self, name: str, at: int, behind: int) -> int:
        closing = _END_OF[name].search(self._document, behind)
        if closing is None:
            return self._unclosed(f"<{name}>", at)
        content = self._document[behind : closing.start()]
        if name in ("title", "textarea"):
            self.texts.append(content)
        else:
            self.raw += dense_length(content)
        return closing.start()

    def _unclosed(self, by: str, at: int) -> int:
        text = " ".join(_TAGS.sub(" ", self._document[at:]).split())
        if dense_length(text) >= LEAST_SWALLOWED:
            self.swallowed = Swallowed(by, at, text)
        return len(self._document)


_SPECIAL: Final = frozenset((*_RAW, *_FOREIGN, *(f"/{name}" for name in _FOREIGN), "plaintext"))
