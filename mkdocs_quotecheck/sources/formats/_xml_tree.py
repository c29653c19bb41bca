"""XML → a tree, with nothing fetched and nothing multiplied."""

from __future__ import annotations

import re
from html.entities import html5
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.decoding import decode

if TYPE_CHECKING:
    from lxml import etree

_DECLARATION = re.compile(r"\A\s*<\?xml[^<>]{0,200}\?>")
_ENCODING = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s{0,99}<\?xml[^<>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{1,40})"
)
_REFERENCE = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&([A-Za-z_][\w.-]{0,60});", re.DOTALL)
# With a value of its own; one that stands elsewhere is not fetched.
_DECLARED = re.compile(r"<!ENTITY\s+([A-Za-z_][\w.-]{0,60})\s+[\"']")
_OWN = frozenset(("amp", "lt", "gt", "quot", "apos"))
_SNIFFED = 4096
_PROLOGUE = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?[^<>]{0,500}\?>\s*|<!--(?:[^-]|-(?!->)){0,3000}-->\s*|<!DOCTYPE[^<>\[\]]{0,500}(?:\[[^\]]{0,3000}\]\s*)?>\s*)*"
)
_ROOT = re.compile(rb"<(?:[A-Za-z_][\w.-]{0,40}:)?([A-Za-z_][\w.-]{0,60})([^<>]{0,3000})")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def root_start(data: bytes) -> tuple[str, str] | None:
    """The local name of the root of an XML file, and what stands in its tag and before it; None for what is no XML."""
    start = data[:_SNIFFED]
    if start.startswith(_UTF16):
        start = start.decode("utf-16", "ignore").encode("utf-8")
    prologue = _PROLOGUE.match(start)
    root = _ROOT.match(start, prologue.end() if prologue else 0)
    if root is None:
        return None
    return root[1].decode("latin-1"), (start[: root.start()] + root[2]).decode("utf-8", "replace")


def parse_xml(data: bytes, encoding: str = "") -> etree._Element:
    """The root of an XML document.

    Entities that a document declares by itself are replaced within libxml2's limits, the common ones of DTDs by their
    characters; external ones are left alone.

    Raises:
        QuotecheckError: With the line, if it is damaged, in another encoding, or made to cost time.
    """
    from lxml import etree

    declared = _ENCODING.match(data[:_SNIFFED])
    text = decode(data, encoding or (declared[1].decode("ascii") if declared else None))
    # The lines stay what they are: a declaration has no line end behind it that would be lost.
    text = _DECLARATION.sub(lambda match: "\n" * match[0].count("\n"), text, count=1)
    if "&" in text:
        text = _with_characters(text)
    # lxml 6 resolves entities of the document itself only; external ones are left alone.
    parser = etree.XMLParser(no_network=True, load_dtd=False, huge_tree=False, remove_comments=True)
    try:
        root: etree._Element = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise _refusal(error) from None
    return root


def _with_characters(text: str) -> str:
    own = frozenset(_DECLARED.findall(text[: 200 * _SNIFFED])) | _OWN

    def character(match: re.Match[str]) -> str:
        if match[1] is None or match[1] in own:
            return match[0]
        return html5.get(f"{match[1]};", "")

    return _REFERENCE.sub(character, text)


def _refusal(error: etree.XMLSyntaxError) -> QuotecheckError:
    said = str(error.msg or "").partition(", line")[0]
    line = error.lineno or 0
    if "depth" in said.lower():
        return QuotecheckError("The XML nests too deep to be read.", "Name the right file.", line=line)
    if "entit" in said.lower() and ("ampl" in said.lower() or "loop" in said.lower()):
        return QuotecheckError(
            "The XML's entities multiply beyond measure.", "Name the right file.", line=line
        )
    return QuotecheckError(
        f"The XML is damaged or cut off: {said[:120].rstrip('.') or 'it cannot be parsed'}.",
        "Fetch the file again, or correct that line.",
        line=line,
    )
