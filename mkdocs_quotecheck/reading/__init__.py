"""Page → quotations: which words are quoted, who is said to have said them, which document is cited for them."""

from __future__ import annotations

import bisect
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from mkdocs_quotecheck.languages import language as language_data
from mkdocs_quotecheck.model import Directive, Notice, NoticeKind, PageReading, SecondReading
from mkdocs_quotecheck.reading import figures
from mkdocs_quotecheck.reading.attribution.attribute import attribute
from mkdocs_quotecheck.reading.citations.citing import cite
from mkdocs_quotecheck.reading.citations.named_documents import documents_named
from mkdocs_quotecheck.reading.citations.saying_dates import with_days
from mkdocs_quotecheck.reading.citations.source_index import shelve
from mkdocs_quotecheck.reading.code_blocks import find_code_blocks
from mkdocs_quotecheck.reading.deciding import with_roles
from mkdocs_quotecheck.reading.html import blocks
from mkdocs_quotecheck.reading.html.parted_quotes import with_parted_quotes
from mkdocs_quotecheck.reading.languages_of import read_each
from mkdocs_quotecheck.reading.person_index import person_index
from mkdocs_quotecheck.reading.quotations import block_quotes, extraction
from mkdocs_quotecheck.reading.quotations.credits import credits_of
from mkdocs_quotecheck.reading.quotations.reference_parts import Known
from mkdocs_quotecheck.reading.unseen import put_back, unseen_notices
from mkdocs_quotecheck.text.characters import OPENING_MARKS
from mkdocs_quotecheck.text.invisible import UNSEEN, without_unseen
from mkdocs_quotecheck.text.shown_html import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Figure, Page, Person, Quotation, Source
    from mkdocs_quotecheck.reading.attribution.attribute import Attributed
    from mkdocs_quotecheck.reading.html.document import Document
    from mkdocs_quotecheck.reading.quotations.block_quotes import BlockQuotes

T = TypeVar("T", Directive, Notice)

__all__ = ["find_quotations", "may_quote", "page_text", "parse_page", "read_page", "read_parsed"]

# So many characters of what nobody is shown find its line.
SHOWN = 60

# Everything that can begin a quotation or a directive: a mark (as itself or as an entity) in the text between two tags, an
# element or a class that quotes, an attribute or comment of ours. Straight single marks need a word behind them.
_TELLING_MARKS = "".join(sign for sign in OPENING_MARKS if sign not in "\"'’`")
_TELLING = re.compile(
    r"<(?:blockquote|q|aside|figure)\b|quotecheck|data-source|class=[\"'][^\"'>]*(?:quot|cite|epigraph)"
    rf"|[{_TELLING_MARKS}]|&(?:quot|[lb]dquo|[ls]squo|sbquo|laquo|raquo|[lr]saquo|#)"
    r"|(?:>|\A)[^<>\"]*\"|[\s>(]['’]\w|``|''|>\s*[—–]|&lt;&lt;"
)


_SIGN = re.compile(rf"[{_TELLING_MARKS}<>&\"'’`—–]")
_WORDS = ("quotecheck", "data-source")


def read_page(page: Page, people: Sequence[Person] = (), sources: Sequence[Source] = ()) -> PageReading:
    """All that a page quotes and says of it, in the order of the page.

    A page without a mark, block quote or directive is not parsed unless people or sources are given, whose figures it may
    attribute.
    """
    if not (people or sources or may_quote(page.html)):
        return PageReading("", ())
    return read_parsed(page, parse_page(page, people, sources), people, sources)


def parse_page(page: Page, people: Sequence[Person] = (), sources: Sequence[Source] = ()) -> BlockQuotes:
    """A page's blocks, with its links, notes and marks; offsets of its quotations count in its document."""
    language = language_data(page.language)
    read = with_parted_quotes(blocks.read_blocks(page.html), page.markdown)
    return block_quotes.read_block_quotes(read, language, _known(people, sources, language))


def read_parsed(
    page: Page, quoted: BlockQuotes, people: Sequence[Person] = (), sources: Sequence[Source] = ()
) -> PageReading:
    """As `read_page`, for a page that was parsed."""
    language = language_data(page.language)
    document = quoted.document
    found, numbers = read_each(document, language, lambda each: _stages(document, each, people, sources))
    named = any(each.attribution and each.attribution.person for each in found)
    documents = documents_named(document, found, sources, people, language) if named else ()
    notices = sorted(
        (*document.notices, *_notices(document, found, numbers), *_never_shown(page.html)),
        key=lambda notice: (notice.start, notice.end, notice.kind, notice.text),
    )
    second = _second_readings(quoted, language, people, sources)
    code, taken = find_code_blocks(page.html, sources)
    return PageReading(
        document.text,
        found,
        numbers,
        code,
        _without(notices, taken),
        _without(document.directives, taken),
        documents,
        second,
    )


def _without(told: Iterable[T], taken: Iterable[str]) -> tuple[T, ...]:
    """Directives, or notices about them, but for those that belong to code blocks."""
    left = list(taken)
    kept: list[T] = []
    for each in told:
        about_directive = isinstance(each, Directive) or each.kind in _IDLE.values()
        if about_directive and each.text in left:
            left.remove(each.text)
        else:
            kept.append(each)
    return tuple(kept)


def find_quotations(
    document: str,
    *,
    media_type: str = "text/html",
    people: Iterable[Person] | Mapping[str, Person] = (),
    language: str = "en",
) -> list[Quotation]:
    """The quotations and mentions of a page or text, in reading order.

    Args:
        document: HTML of a page's content, or plain text whose paragraphs are separated by blank lines or, where it has
            none, by line ends.
        media_type: `text/html` or `text/plain`.
        people: Registered people and organisations, to whom speakers are resolved; as they are or by id, as
            `Registry.people` has them.
        language: BCP 47 code of the document's language.

    Offsets count in `page_text(document)` for HTML and in `document` itself for plain text. Citations are left empty: what
    is cited can only be told with the registered sources, which `read_page` is given.

    Raises:
        ValueError: The media type is another one.
    """
    known = tuple(people.values() if isinstance(people, Mapping) else people)
    if media_type == "text/plain" and UNSEEN.search(document):
        seen, places = without_unseen(document)
        found = _attributed(_document(seen, media_type), language_data(language), known)
        return [put_back(each, document, places) for each in with_days(found)]
    data = language_data(language)
    read = block_quotes.read_block_quotes(
        _document(document, media_type), data, _known(known, (), data)
    ).document
    return list(read_each(read, data, lambda each: (with_days(_attributed(read, each, known)), ()))[0])


def page_text(document: str, *, media_type: str = "text/html") -> str:
    """The text that offsets of quotations count in: the words a reader sees, blocks separated by blank lines.

    Raises:
        ValueError: The media type is neither `text/html` nor `text/plain`.
    """
    return _document(document, media_type).text


def _document(document: str, media_type: str) -> Document:
    if media_type == "text/plain":
        return blocks.plain_blocks(document)
    if media_type == "text/html":
        return blocks.read_blocks(document)
    raise ValueError(f"media_type is {media_type!r}; it must be 'text/html' or 'text/plain'")


def may_quote(html: str) -> bool:
    """Whether a page can hold a quotation or a directive, told without parsing it."""
    # The sign that each of them has is searched for several times faster: a paragraph of a source has none.
    may = _SIGN.search(html) is not None or any(map(html.__contains__, _WORDS))
    return may and _TELLING.search(html) is not None


def _attributed(document: Document, language: Language, people: Sequence[Person]) -> Attributed:
    found = extraction.find(document, language, people)
    return attribute(document, found, people, language, credits_of(document, found.quotations, people))


def _known(people: Sequence[Person], sources: Sequence[Source], language: Language) -> Known:
    shelf = shelve(sources, people, language)
    return Known(shelf.bare_names, person_index(tuple(people), language).whole_names)


def _second_readings(
    quoted: BlockQuotes, language: Language, people: Sequence[Person], sources: Sequence[Source]
) -> tuple[SecondReading, ...]:
    """The quotations of those block quotes that may be meant in another way too."""
    other = quoted.other
    if other is None:
        return ()
    found, _ = read_each(other, language, lambda each: (_quotations(other, each, people, sources), ()))
    ordered = sorted(found, key=lambda each: each.start)
    starts = [each.start for each in ordered]
    return tuple(
        SecondReading(
            span,
            tuple(ordered[bisect.bisect_left(starts, span.start) : bisect.bisect_left(starts, span.end)]),
        )
        for span in quoted.spans
    )


def _quotations(
    document: Document, language: Language, people: Sequence[Person], sources: Sequence[Source]
) -> tuple[Quotation, ...]:
    cited = cite(document, _attributed(document, language, people), sources, people, language)
    return with_roles(document, cited.quotations, cited.supported, language)


def _stages(
    document: Document, language: Language, people: Sequence[Person], sources: Sequence[Source]
) -> tuple[tuple[Quotation, ...], tuple[Figure, ...]]:
    found = _quotations(document, language, people, sources)
    return found, figures.find_figures(document, found, people, sources, language)


# ---------------------------------------------------------------------------------------------- notices


def _notices(document: Document, found: Sequence[Quotation], numbers: Sequence[Figure]) -> tuple[Notice, ...]:
    unclosed = tuple(
        Notice(NoticeKind.UNCLOSED_MARK, quotation.text, quotation.start, quotation.end)
        for quotation in found
        if not quotation.closed
    )
    starts = sorted([*(each.start for each in found), *(each.start for each in numbers)])
    idle = tuple(
        Notice(_IDLE[directive.kind], directive.text, directive.start, directive.end)
        for directive in document.directives
        if not _holds_one(directive, starts)
    )
    return (*unclosed, *unseen_notices(document, found), *idle)


def _never_shown(html: str) -> Iterator[Notice]:
    """What an unclosed comment or element keeps from being read, and frames that bring a document of their own."""
    there = shown(html)
    if there.swallowed is not None:
        yield Notice(
            NoticeKind.NOT_READ,
            there.swallowed.text[:SHOWN],
            0,
            0,
            there.swallowed.told,
        )
    if there.frames:
        yield Notice(NoticeKind.PERHAPS_NOT_READ, "", 0, 0, "a frame shows a document of its own")


_IDLE = {
    "source": NoticeKind.UNUSED_SOURCE,
    "ignore": NoticeKind.UNUSED_IGNORE,
    "off": NoticeKind.UNUSED_IGNORE,
}


def _holds_one(directive: Directive, starts: Sequence[int]) -> bool:
    index = bisect.bisect_left(starts, directive.start)
    return index < len(starts) and starts[index] < directive.end
