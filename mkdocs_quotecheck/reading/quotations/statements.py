"""Which words of a block belong to one quotation: its sentence, and within that its statement."""

from __future__ import annotations

import bisect
import functools
import itertools
import re
from typing import TYPE_CHECKING, Protocol, TypeVar

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.characters import CLOSING_MARKS
from mkdocs_quotecheck.text.word_features import verbs_of_saying

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.languages import Language

# A sentence's end with the marks and brackets that close behind it; CJK writes no space after its stops. A row of stops is
# looked at from its first alone, else it costs the square of its length.
STOP = re.compile(rf"(?:(?<![.!?…])[.!?…]+[{CLOSING_MARKS})\]]*(?=\s)|[。！？][{CLOSING_MARKS}）]*)\s*")
# A line of a list or a table that was not rendered as one: `* two lamps`, `2. The levy`, `| a | b |`.
ITEM = re.compile(r"\n(?=[ \t]*(?:[*+•·▪|]|(?:[-–]|\d{1,2}[.)])[ \t]+[^\W_a-zß-öø-ÿ])[ \t]?)[ \t]*")
LAST_WORD = re.compile(r"[\w.&-]{0,24}$")
# What has no full stop for so long is no sentence that names its source, and looking through it for each of its quotations
# costs the square of its length.
LONGEST_SENTENCE = 4000
# Behind the quotation's end mark within this many words a verb of saying shows that the sentence goes on.
REACH_OF_VERB = 5


@functools.cache
def _abbreviations(language: Language) -> frozenset[str]:
    labels = {label.rstrip(".").lower() for label in _labels(language) if label.endswith(".")}
    return language.sentences.all_abbreviations | labels


def _labels(language: Language) -> Iterator[str]:
    for labels in language.citing.locators.values():
        yield from labels
    yield from language.citing.paragraphs


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
    for stop in _stops(text, start, end):
        while quote and quote.end <= stop.start():
            quote = next(inside, None)
        if stop.end() >= end:
            break
        in_quote = quote is not None and quote.start <= stop.start() < quote.end
        ends_quote = quote is not None and in_quote and quote.end <= stop.end()
        if in_quote and not ends_quote:
            continue
        goes_on = _quote_goes_on if ends_quote else _is_abbreviation
        following = text[stop.end()]
        if following in "([–—" or following.islower() or goes_on(text, stop, begin, language):
            continue
        found.append(Span(begin, stop.end()))
        begin = stop.end()
    if begin < end:
        found.append(Span(begin, end))
    return found


def _stops(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Where a sentence may end, in order."""
    items = [*ITEM.finditer(text, start, end)] if "\n" in text[start:end] else []
    found = [*STOP.finditer(text, start, end)]
    return sorted([*found, *items], key=lambda stop: stop.end()) if items else found


def _is_abbreviation(text: str, stop: re.Match[str], begin: int, language: Language) -> bool:
    if stop.group()[0] != ".":
        return False
    last = LAST_WORD.search(text, max(begin, stop.start() - 24), stop.start())
    word = last.group().lower() if last else ""
    # `am 21. März`; a count that ends a sentence joins two, which costs less than to cut a date.
    ordinal = "." in language.numbers.ordinal_suffixes and word.isdigit() and len(word) <= 2
    return ordinal or word in _abbreviations(language) or (len(word) == 1 and word.isalpha())


def _quote_goes_on(text: str, stop: re.Match[str], _begin: int, language: Language) -> bool:
    """`“Is it late?” Hale asked.` is one sentence."""
    if not set(stop.group()) & set("?!…"):
        return False
    following = re.findall(r"[\w’'-]+", text[stop.end() : stop.end() + 80])[:REACH_OF_VERB]
    return any(word.lower().replace("'", "’") in verbs_of_saying(language) for word in following)


def split_statements(text: str, sentence: Span, quoted: Sequence[Span], language: Language) -> list[Span]:
    """Cuts a sentence between two quotations where another statement begins: at a semicolon, or a comma and *but*."""
    cut = _clause_start(language)
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
def _clause_start(language: Language) -> re.Pattern[str]:
    conjunctions = "|".join(re.escape(word) for word in language.citing.clause_words)
    return re.compile(rf"[;；]|[,，]\s(?=(?:{conjunctions})\b)" if conjunctions else "[;；]")
