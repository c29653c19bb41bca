"""What no reader sees in quoted words: turned directions and characters of no width, told as notices."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Notice, NoticeKind, Role
from mkdocs_quotecheck.text.invisible import DIRECTION_EMBEDDINGS, DIRECTION_OVERRIDES, runs_leftward

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.html.document import Document, Unseen


# So many characters beside a quotation show which direction its page runs in.
SURROUNDINGS = 200


def unseen_notices(document: Document, found: Sequence[Quotation]) -> Iterator[Notice]:
    """For each quotation at most one notice of a kind; for a direction turned beside one, one of its own."""
    if not document.unseen:
        return
    outer = [each for each in found if each.depth == 0 and each.role is Role.QUOTATION]
    beside = _turned_beside(document, outer)
    ordered = sorted(document.unseen, key=lambda each: (each.start, each.end))
    reach = max(each.end - each.start for each in ordered)
    starts = [each.start for each in ordered]
    for quotation in outer:
        near = ordered[bisect_left(starts, quotation.start - reach) : bisect_left(starts, quotation.end)]
        inside = [each for each in near if each.end > quotation.start]
        yield from _told(
            quotation, next((each for each in inside if _turns(document, each, quotation)), None)
        )
        parted = next((each for each in inside if _parts_a_word(document.text, each)), None)
        yield from _told(quotation, parted)
    for each in beside:
        yield Notice(
            NoticeKind.TURNED_DIRECTION,
            document.text[each.start : each.end],
            each.start,
            each.end,
            _name(each),
        )


def _told(quotation: Quotation, unseen: Unseen | None) -> Iterator[Notice]:
    if unseen is not None:
        turned = unseen.sign in DIRECTION_OVERRIDES or unseen.sign in DIRECTION_EMBEDDINGS
        kind = NoticeKind.TURNED_DIRECTION if turned else NoticeKind.INVISIBLE_CHARACTER
        yield Notice(kind, quotation.text, quotation.start, quotation.end, _name(unseen))


def _turned_beside(document: Document, outer: Sequence[Quotation]) -> list[Unseen]:
    """What is turned outside of the quotations, in the paragraphs that have some: there the speaker is named."""
    starts = [each.start for each in outer]
    found = []
    for block in document.blocks:
        first = bisect_left(starts, block.start)
        within = outer[first : bisect_left(starts, block.end)]
        if within:
            found += [
                each
                for each in document.unseen
                if each.sign in DIRECTION_OVERRIDES
                and block.start <= each.start < each.end <= block.end
                and not any(each.start < q.end and q.start < each.end for q in within)
            ]
    return found


def _turns(document: Document, unseen: Unseen, quotation: Quotation) -> bool:
    """Whether a direction is turned; where scripts of both directions meet, one of its own is needed."""
    if unseen.end == unseen.start:
        return False
    if unseen.sign in DIRECTION_OVERRIDES:
        return True
    # A single word looks the same in either direction; on a page that runs leftward the direction is the page's own.
    words = document.text[unseen.start : unseen.end]
    around = document.text[max(0, quotation.start - SURROUNDINGS) : quotation.end + SURROUNDINGS]
    return unseen.sign in DIRECTION_EMBEDDINGS and not words.strip().isalpha() and not runs_leftward(around)


def _parts_a_word(text: str, unseen: Unseen) -> bool:
    """Whether a character of no width stands inside a word."""
    if unseen.sign in DIRECTION_OVERRIDES or unseen.sign in DIRECTION_EMBEDDINGS:
        return False
    around = text[max(0, unseen.start - 1) : unseen.start + 1]
    return len(around) == 2 and around.isalnum()


def _name(unseen: Unseen) -> str:
    return f"U+{ord(unseen.sign[0]):04X}"


def put_back(quotation: Quotation, document: str, places: Sequence[int]) -> Quotation:
    """A quotation found in a text without its unseen characters, with the offsets of the text with them."""
    start, end = places[quotation.start], places[quotation.end - 1] + 1
    said = quotation.attribution
    if said is not None and said.start is not None and said.end is not None:
        said = replace(said, start=places[said.start], end=places[said.end - 1] + 1)
    return replace(quotation, text=document[start:end], start=start, end=end, attribution=said)
