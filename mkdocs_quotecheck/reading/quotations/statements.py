"""Which words of a block belong to one quotation: its sentence, and within that its statement."""

from __future__ import annotations

import bisect
import functools
import itertools
import re
from typing import TYPE_CHECKING, Protocol, TypeVar

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.characters import CLOSING_BRACKETS, CLOSING_MARKS
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.sentences import each_sentence_end
from mkdocs_quotecheck.text.word_features import verbs_of_saying
from mkdocs_quotecheck.text.words import hyphened_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language

# What has no full stop for so long is no sentence that names its source, and looking through it for each of its quotations
# costs the square of its length.
LONGEST_SENTENCE = 4000
# Behind the quotation's end mark within this many words a verb of saying shows that the sentence goes on.
REACH_OF_VERB = 5
_CLOSERS = CLOSING_MARKS + CLOSING_BRACKETS + "*_"


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


_P = TypeVar("_P", bound=_Placed)


def beginning_in(span: Span, ordered: Sequence[_P]) -> Sequence[_P]:
    """Those of `ordered`, which is sorted by start, that begin in a stretch of text."""
    first = bisect.bisect_left(ordered, span.start, key=_start)
    return ordered[first : bisect.bisect_left(ordered, span.end, first, key=_start)]


def _start(placed: _Placed) -> int:
    return placed.start


def sentences(text: str, start: int, end: int, quoted: Sequence[Span], language: Language) -> list[Span]:
    """The sentences of `text[start:end]`; `quoted` are its outermost quotations, inside which no sentence ends.

    A bracket behind a full stop, a dash and a note stay with the sentence before: `“… late.” (Minutes, p. 4)`.
    """
    found = []
    begin = start
    inside = iter(sorted(quoted))
    quote = next(inside, None)
    for stop in each_sentence_end(text, lexicon(language.code), start, end):
        sign = _sign_before(text, stop)
        following = behind_spaces(text, stop, end)
        if following >= end:
            break
        while quote and quote.end <= sign:
            quote = next(inside, None)
        holding = quote if quote is not None and quote.start <= sign else None
        if holding and (holding.end > following or _quote_goes_on(text, sign, following, language)):
            continue
        # A dash opens an item of a list, behind a line's end.
        if text[following] not in "([–—" or text[sign] == "\n":
            found.append(Span(begin, following))
            begin = following
    if begin < end:
        found.append(Span(begin, end))
    return found


def behind_spaces(text: str, start: int, end: int) -> int:
    """Where the next sign that is no white space stands; the end if there is none."""
    while start < end and text[start].isspace():
        start += 1
    return start


def _sign_before(text: str, stop: int) -> int:
    """Where the sign that ends a sentence stands, before the marks and brackets that close there."""
    sign = stop - 1
    while sign and text[sign] in _CLOSERS:
        sign -= 1
    return sign


def _quote_goes_on(text: str, sign: int, following: int, language: Language) -> bool:
    """`“Is it late?” Hale asked.` is one sentence."""
    if text[sign] not in "?!…":
        return False
    near = hyphened_words(text[following : following + 80])[:REACH_OF_VERB]
    return any(word.replace("'", "’") in verbs_of_saying(language) for word in near)


def split_statements(text: str, sentence: Span, quoted: Sequence[Span], language: Language) -> list[Span]:
    """Cuts a sentence between two quotations where another statement begins: at a semicolon, or a comma and *but*."""
    cut = clause_start(language)
    found = []
    begin = sentence.start
    for before, after in itertools.pairwise(quoted):
        match = cut.search(text, before.end, after.start)
        if match:
            found.append(Span(begin, match.start()))
            begin = match.start()
    found.append(Span(begin, sentence.end))
    return found


@functools.cache
def clause_start(language: Language) -> re.Pattern[str]:
    """A pattern for where another statement begins within a sentence."""
    conjunctions = "|".join(re.escape(word) for word in language.citing.clause_words)
    return re.compile(rf"[;；]|[,，]\s(?=(?:{conjunctions})\b)" if conjunctions else "[;；]")
