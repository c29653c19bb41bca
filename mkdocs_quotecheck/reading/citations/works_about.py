"""Works about a registered document, whose reference holds its name: a commentary on a law, a guide to a standard.

*Commentary on the Harbour Act*, *Orme, HK BV, Art. 7 N. 3*: marginal numbers count the passages of commentaries, not of laws.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import LocatorKind, Span
from mkdocs_quotecheck.reading.citations.locators import find_locators
from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.words import CAPITAL, word_list

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.text.names import NameHit

# A reference ends at one of these; no reference is longer.
_BORDERS = ";()[]（）\n"
LONGEST_PIECE = 160
# `Commentary on the Harbour Act`: so many words stand between the kind of work and the name.
WORDS_BETWEEN = 2
# `HK BV`: one abbreviation before another; `Orme, `: an author before all of it.
_ABBREVIATION_BEFORE = re.compile(r"(?:[A-Z][a-zäöü]{0,2}[A-Z]\w*|[A-Z]\w{1,5}\.)\s\Z")
_AUTHOR = re.compile(rf"\s*(?:[a-z]{{2,4}}\.\s)?{CAPITAL}[\w’'-]+(?:[/\s]{CAPITAL}[\w’'-]+){{0,4}},\s")
PLACES_OF_LAWS = (LocatorKind.ARTICLE, LocatorKind.SECTION)


def is_work_about(hit: NameHit, around: BlockContext) -> bool:
    """Whether a name stands in the reference of a work about the document."""
    piece = _piece(hit, around)
    if _is_behind_its_kind(piece.start, hit.start, around):
        return True
    marginal = _has_marginal_number(piece, around)
    if marginal and any(
        each.locator.kind in PLACES_OF_LAWS
        for each in find_locators(around.text, piece.start, piece.end, around.language)
    ):
        return True
    before = around.text[piece.start : hit.start]
    if not around.text[hit.start : hit.end].isupper() or _ABBREVIATION_BEFORE.search(before) is None:
        return False
    return marginal or _AUTHOR.match(before) is not None


def _has_marginal_number(piece: Span, around: BlockContext) -> bool:
    """Whether a stretch has the number of a passage of a commentary: `N. 14`, `Rn. 5`.

    One at the head of a paragraph is that paragraph's own: `N. 9 According to its wording, Art. 7 HV`.
    """
    found = _marginal(around.language).finditer(around.text, piece.start, piece.end)
    return any(around.text[max(0, each.start() - 2) : each.start()].strip() for each in found)


def _piece(hit: NameHit, around: BlockContext) -> Span:
    """The reference that a name stands in."""
    text = around.text
    first, last = max(0, hit.start - LONGEST_PIECE), min(len(text), hit.end + LONGEST_PIECE)
    start = max(text.rfind(sign, first, hit.start) for sign in _BORDERS)
    ends = [at for at in (text.find(sign, hit.end, last) for sign in _BORDERS) if at >= 0]
    return Span(max(first, start + 1), min(ends, default=last))


def _is_behind_its_kind(start: int, end: int, around: BlockContext) -> bool:
    """*Commentary on the*, *Kommentar zur Schweizerischen*: the kind of work, and what ties it to the name."""
    kinds = around.language.citing.works_about
    if not kinds:
        return False
    found = find_locators(around.text, start, end, around.language)
    rest = around.text[found[-1].end if found else start : end]
    words = [word.casefold() for word in word_list(rest)]
    tied = words[-WORDS_BETWEEN - 1 :]
    at = next((n for n in range(len(tied) - 1, -1, -1) if tied[n] in kinds), None)
    return at is not None and (at == len(tied) - 1 or tied[at + 1] in around.language.citing.links_about)


@functools.cache
def _marginal(language: Language) -> re.Pattern[str]:
    labels = one_of(language.citing.marginal_numbers)
    return re.compile(rf"(?<![\w.])(?:{labels})\s?\d{{1,4}}[a-z]?(?!\w)")
