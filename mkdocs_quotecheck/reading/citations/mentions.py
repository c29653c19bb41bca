"""Everything in a block that points to a document by a sign of its own: links, keys, numbers, declared ids, `cite`."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import CitationKind, Locator, LocatorKind, Span
from mkdocs_quotecheck.reading.citations.fragments import read_fragment
from mkdocs_quotecheck.reading.citations.locators import find_locators
from mkdocs_quotecheck.reading.citations.placed_locator import most_exact
from mkdocs_quotecheck.reading.citations.source_index import NOTHING, Resolved, SourceIndex
from mkdocs_quotecheck.reading.file_names import LINE_SIGN, NAMED_FILE, lines_named
from mkdocs_quotecheck.text.addresses import read_address
from mkdocs_quotecheck.text.identifiers import find_identifiers
from mkdocs_quotecheck.text.numbers import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.reading.html.document import Block, Inline

# A short bracket, with none inside but those of a place: `(Hale, Art. 5(2))`; longer ones are asides, not citations.
# A line may end in it, as lines of HTML do.
_LINE_END = r"\n(?![ \t]*\n)"
BRACKET = re.compile(
    rf"\((?:[^()\n]|{_LINE_END}|\([^()\n]{{1,20}}\)){{1,300}}\)|\[(?:[^\[\]\n]|{_LINE_END}){{1,300}}\]|（[^（）\n]{{1,300}}）"
)
KEY = re.compile(r"(?<![\w@.])-?@(?P<key>[^\W_](?:[\w.:#$%&+?<>~/-]{0,80}[^\W_])?)")
# Elements that set off titles.
TITLE_ELEMENTS = ("em", "cite")
NUMBERS = re.compile(r"\[(?P<numbers>\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,9})(?:,\s(?P<rest>[^\]\n]{1,60}))?\]")


# Every pointer of running text has one of these: a figure, the sign of a key, a bracket.
_POINTING = re.compile(r"[\d@(\[（]")

_BARE_PAGE = re.compile(
    r",\s(?P<pages>(?P<first>\d{1,4})(?:\s?[-–]\s?(?P<last>\d{1,4}))?)(?=\s?[)\];]|\.?\s*(?:\n|\Z))"
)


@dataclass(frozen=True, slots=True)
class CitationMention:
    """Something that points to a document, and how it stands in the sentence."""

    start: int
    """Of the whole of it, brackets around it included."""
    end: int
    kind: CitationKind
    target: str
    resolved: Resolved
    locator: Locator | None = None
    bracketed: bool = False
    """Whether it stands outside the sentence's grammar (in brackets, as a note) and belongs to what is before it."""
    firm: bool = False
    """Whether it is a citation for certain, registered or not: a key, a declared id."""
    by_verb: bool = False
    """Whether it is a link that only names the document, which is the source if it is the subject of the verb of saying."""
    beside: bool = False
    """Whether it is a link that only names the document, in a sentence that does not make it the source of the words."""
    outright: bool = False
    """As in `Citation`."""
    by_subject: bool = False
    """Whether nothing makes the document the source but that it is the subject of a verb of saying."""
    place_is_of_others: bool = False
    """Whether it stands in a bracket behind other words of the sentence: the place in it is theirs, and none around it."""
    noted: str = ""
    """For a footnote: what stands in it before the document's name."""


@dataclass(frozen=True, slots=True)
class BlockContext:
    """What finding pointers in a block needs besides the block."""

    text: str
    shelf: SourceIndex
    language: Language
    brackets: tuple[Span, ...]
    """The short brackets of the block, in order."""
    elements: tuple[Span, ...] = ()
    """What is set off as a title may be: italics, `<cite>`, links."""
    titles: tuple[Span, ...] = ()
    """The same without links, which lead where they lead."""

    def bracket_around(self, start: int, end: int) -> Span | None:
        """The bracket that `text[start:end]` stands in."""
        at = bisect.bisect_right(self.brackets, Span(start, len(self.text))) - 1
        if at >= 0 and self.brackets[at].start <= start and end <= self.brackets[at].end:
            return self.brackets[at]
        return None

    def locator(self, start: int, end: int) -> Locator | None:
        """The locator named in `text[start:end]`."""
        return most_exact(find_locators(self.text, start, end, self.language))

    def page_behind(self, end: int) -> Locator | None:
        """The page that a bare number names behind a title that is set off: `91` in *The Lime Road*, 91."""
        match = _BARE_PAGE.match(self.text, end)
        if match is None or not any(each.end == end for each in self.elements):
            return None
        first = match["first"]
        if match["last"] is None and FIRST_YEAR <= int(first) <= LAST_YEAR:
            return None
        return Locator(LocatorKind.PAGE, first, match["last"] or first, match["pages"])


def surroundings(text: str, block: Block, shelf: SourceIndex, language: Language) -> BlockContext:
    """The surroundings for one block."""
    found = tuple(Span(*match.span()) for match in BRACKET.finditer(text, block.start, block.end))
    titles = tuple(Span(each.start, each.end) for each in block.inlines if each.tag in TITLE_ELEMENTS)
    links = tuple(Span(link.start, link.end) for link in block.links)
    return BlockContext(text, shelf, language, found, (*titles, *links), titles)


def may_point(text: str, block: Block) -> bool:
    """Whether a block can point to anything, documents named in its text aside: most paragraphs cannot."""
    marked = block.links or block.inlines or block.notes
    return bool(marked) or _POINTING.search(text, block.start, block.end) is not None


def find_pointers(block: Block, around: BlockContext) -> list[CitationMention]:
    """The links, inline elements and keys of a block, in order of their position."""
    found = [
        *_links(block, around),
        *_inlines(block, around),
        *_keys(block, around),
        *_numbers_of_documents(block, around),
        *_lines_of_files(block, around),
    ]
    return sorted(found, key=lambda pointer: (pointer.start, pointer.end))


def _links(block: Block, around: BlockContext) -> Iterator[CitationMention]:
    for link in block.links:
        address = read_address(link.href)
        if address is None:
            continue
        bracket = around.bracket_around(link.start, link.end)
        start, end = (bracket.start, bracket.end) if bracket else (link.start, link.end)
        resolved = around.shelf.by_link(link.href)
        if not resolved.ids and address.absolute:
            resolved = _by_proper_name(around.text[link.start : link.end], around.shelf)
        if not resolved.ids and around.shelf.is_profile(link.href):
            continue
        if not (resolved.ids or address.absolute):
            continue  # a page of the site itself, registered nowhere
        locator = around.locator(start, end) or read_fragment(address.untimed().fragment)
        yield CitationMention(
            start, end, CitationKind.LINK, link.href, resolved, locator, bracketed=bracket is not None
        )


def _by_proper_name(words: str, shelf: SourceIndex) -> Resolved:
    """A document by the text of a link to another of its addresses: its title or a name of its own, *RFC 9110*.

    What any document may be called, *the report*, leads where the link leads.
    """
    found = Resolved(shelf.names.meaning(words))
    source = shelf.sources.get(found.source or "")
    if source is None or " ".join(words.split()) not in (source.title, *source.aliases):
        return NOTHING
    capitals = sum(word[:1].isupper() for word in words.split())
    numbered = any(map(str.isdigit, words)) or words.strip().isupper()
    return found if numbered or capitals > 1 else NOTHING


def _inlines(block: Block, around: BlockContext) -> Iterator[CitationMention]:
    for inline in block.inlines:
        for source in inline.sources:
            yield CitationMention(
                inline.start, inline.end, CitationKind.DECLARED, source, around.shelf.by_id(source), firm=True
            )
        if inline.cite:
            yield _cited_address(inline, inline.cite, around)
        elif inline.tag == "cite":
            yield from _cited_title(inline, around)


def _cited_address(inline: Inline, href: str, around: BlockContext) -> CitationMention:
    return CitationMention(
        inline.start,
        inline.end,
        CitationKind.CITE,
        href,
        resolve_cite(href, around.shelf),
        cite_locator(href),
        firm=True,
    )


def resolve_cite(value: str, shelf: SourceIndex) -> Resolved:
    """What a `cite` attribute leads to: an address, or an id that an author wrote there."""
    resolved = shelf.by_link(value)
    return resolved if resolved.ids else shelf.by_id(value)


def cite_locator(href: str) -> Locator | None:
    """The place that the fragment of an address names."""
    address = read_address(href)
    return read_fragment(address.untimed().fragment) if address else None


def _cited_title(inline: Inline, around: BlockContext) -> Iterator[CitationMention]:
    """A `<cite>` element names a work; it may name a person instead, who is no document."""
    title = around.text[inline.start : inline.end].strip()
    resolved = Resolved(around.shelf.names.meaning(title) or around.shelf.bare_names.meaning(title))
    if resolved.ids:
        bracket = around.bracket_around(inline.start, inline.end)
        start, end = (bracket.start, bracket.end) if bracket else (inline.start, inline.end)
        locator = around.locator(start, end)
        yield CitationMention(
            start, end, CitationKind.CITE, title, resolved, locator, bracketed=bracket is not None
        )


def _keys(block: Block, around: BlockContext) -> Iterator[CitationMention]:
    """`[@key, p. 3; @other]` is a citation whatever the key; `@key` by itself only if it is registered: it may be a handle."""
    for match in KEY.finditer(around.text, block.start, block.end):
        bracket = around.bracket_around(match.start(), match.end())
        square = bracket is not None and around.text[bracket.start] == "["
        resolved = around.shelf.by_id(match["key"])
        if not (square or resolved.ids):
            continue
        if bracket is None:
            yield CitationMention(match.start(), match.end(), CitationKind.KEY, match["key"], resolved)
            continue
        stop = around.text.find(";", match.end(), bracket.end)
        locator = around.locator(match.end(), stop if stop >= 0 else bracket.end)
        yield CitationMention(
            bracket.start,
            bracket.end,
            CitationKind.KEY,
            match["key"],
            resolved,
            locator,
            bracketed=True,
            firm=square,
        )


def _numbers_of_documents(block: Block, around: BlockContext) -> Iterator[CitationMention]:
    """A DOI or ISBN in the text, of a registered document."""
    if not around.shelf.has_identifiers:
        return
    for found in find_identifiers(around.text, block.start, block.end):
        resolved = around.shelf.by_identifier(found.value)
        # A link on the number is there already.
        if resolved.ids and not any(
            each.start <= found.start and found.end <= each.end for each in block.links
        ):
            bracket = around.bracket_around(found.start, found.end)
            start, end = (bracket.start, bracket.end) if bracket else (found.start, found.end)
            yield CitationMention(
                start,
                end,
                CitationKind.KEY,
                around.text[found.start : found.end],
                resolved,
                around.locator(start, end),
                bracketed=bracket is not None,
            )


def _lines_of_files(block: Block, around: BlockContext) -> Iterator[CitationMention]:
    """`src/app.py:12`, lines of a registered file."""
    files = around.shelf.code_files
    if not files or LINE_SIGN.search(around.text, block.start, block.end) is None:
        return
    for match in NAMED_FILE.finditer(around.text, block.start, block.end):
        first, last = lines_named(match)
        place = files.of(match["path"]) if first else None
        if place is None or any(
            each.start < match.end() and match.start() < each.end for each in block.links
        ):
            continue
        source, file = place
        bracket = around.bracket_around(*match.span())
        start, end = (bracket.start, bracket.end) if bracket else match.span()
        yield CitationMention(
            start,
            end,
            CitationKind.KEY,
            match["path"],
            Resolved((source,)),
            Locator(LocatorKind.LINE, str(first), str(last or first), match.group(), file),
            bracketed=bracket is not None,
        )


def numbered_pointers(
    block: Block, around: BlockContext, listed: Sequence[CitationMention | None]
) -> Iterator[CitationMention]:
    """`[2]` and `[2, p. 4]`, by the page's numbered list of sources; `listed` is what its entries point to."""
    if not listed:
        return
    for match in NUMBERS.finditer(around.text, block.start, block.end):
        for number in re.findall(r"\d+", match["numbers"]):
            entry = listed[int(number) - 1] if 0 < int(number) <= len(listed) else None
            if entry is not None:
                locator = around.locator(match.start(), match.end()) or entry.locator
                yield CitationMention(
                    match.start(),
                    match.end(),
                    entry.kind,
                    entry.target,
                    entry.resolved,
                    locator,
                    bracketed=True,
                )
