"""A block of text as typed tokens and sentences, its quotations as one token each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution import lexicon as lx
from mkdocs_quotecheck.reading.attribution.adverbial_phrases import mark_adverbial_phrases
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.parts_of_speech import disambiguate_parts_of_speech
from mkdocs_quotecheck.reading.attribution.relative_clauses import mark_relative_pronouns
from mkdocs_quotecheck.reading.attribution.tokens import TokenReader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Span
    from mkdocs_quotecheck.reading.attribution.lexicon import Lexicon
    from mkdocs_quotecheck.reading.attribution.tokens import Tokens
    from mkdocs_quotecheck.text.names import NameHit

# Behind these characters inside a quotation the sentence around it can be over.
FINAL: Final = ".!?…。！？"
OPEN_END: Final = ",，、!?！？…—–-"
# Of a headline written with capitals nearly all words of four letters and more have one; a sentence full of names has half.
HEADLINE_SHARE: Final = 0.8
LONGEST_HEADLINE: Final = 200
# What may follow a question or exclamation mark inside a quotation and still belong to its sentence.
_TAG = re.compile(r"[-,]?(?:A{0,3}V|(?:[DS0]?[NWRGA0LZ']{1,6}|P)(?:,[^.Q,]{1,12},)?[XA]{0,3}V)")
# … and where the verb is second: `sagte Hale`.
_INVERTED = re.compile(r"[-,]?A{0,3}V")
_MAY_END = re.compile("[.Q]")
# `So Hale.`, `So der Bauer.`; `ist die Meinung von Hale`, `war die zentrale Aussage des Berichts`: whose view the words before are.
_NAMED_ALONE = re.compile(r"[DS]?[WNR]{1,4}\.")
_VIEW = re.compile(r"X(?P<noun>D[WAL]{0,3}[NG])[ED]")


@dataclass(frozen=True, slots=True)
class Passage:
    """The tokens of one block. The lists run in parallel; offsets count in the document's text."""

    text: str
    """The whole document."""
    words: list[str]
    """As written."""
    folded: list[str]
    """Lower case, typographic apostrophes, no full stop at the end."""
    kinds: str
    """One letter for each token, see `lexicon`."""
    strengths: list[int]
    """Of verbs; 0 for other tokens."""
    starts: list[int]
    ends: list[int]
    breaks: list[int]
    """First token of each sentence, and at the end the number of tokens."""
    quotes: dict[int, int]
    """Index of each quotation in the caller's list → its token."""
    headline: bool
    """Whether it is a headline in capitals."""
    lexicon: Lexicon

    def bounds(self, token: int) -> tuple[int, int]:
        """First token of the sentence that a token is in, and the one behind its last."""
        number = self.sentence(token)
        return self.breaks[number], self.breaks[number + 1]

    def sentence(self, token: int) -> int:
        """Number of the sentence that a token is in."""
        return bisect_right(self.breaks, token, hi=len(self.breaks) - 1) - 1


@dataclass(frozen=True, slots=True)
class QuotePlaceholder:
    """A quotation with its marks, as the passage around it sees it."""

    index: int
    start: int
    end: int
    last: str
    """The last character of the quoted words that is no mark or space."""


def is_headline(words: str) -> bool:
    """Whether nearly every longer word of a short text begins with a capital."""
    if len(words) > LONGEST_HEADLINE:
        return False
    longer = [word for word in words.split() if len(word) > 3]
    capital = sum(1 for word in longer if not word.lstrip("“‘'\"([")[:1].islower())
    return len(longer) >= 3 and capital >= HEADLINE_SHARE * len(longer)


def _is_capital_outside(text: str, span: Span, holes: Sequence[QuotePlaceholder]) -> bool:
    """Whether most longer words beside the quotations have a capital too: not *Hale recommends “The Long Way Home”*."""
    starts = [span.start, *(hole.end for hole in holes)]
    ends = [*(hole.start for hole in holes), span.end]
    pieces = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    longer = [word for piece in pieces for word in piece.split() if len(word) > 3]
    return len(longer) < 2 or 2 * sum(word[0].islower() for word in longer) < len(longer)


def read_passage(
    text: str,
    span: Span,
    holes: Sequence[QuotePlaceholder],
    lexicon: Lexicon,
    names: Sequence[NameHit] = (),
) -> Passage:
    """The tokens of a stretch of text.

    Args:
        text: The whole document's.
        span: The stretch.
        holes: The quotations in it, sorted, not overlapping; each becomes one token.
        lexicon: Of the language.
        names: Where registered names stand in the stretch.
    """
    # Where every noun has a capital, capitals show no headline.
    plain = lexicon.words.capitalised_nouns
    headline = (
        not plain and is_headline(text[span.start : span.end]) and _is_capital_outside(text, span, holes)
    )
    reader = TokenReader(text, lexicon, headline=headline)
    quotes: dict[int, int] = {}
    position = span.start
    for hole in holes:
        reader.read(position, hole.start)
        quotes[hole.index] = len(reader)
        reader.quote(hole.start, hole.end)
        position = max(position, hole.end)
    reader.read(position, span.end)
    tokens = reader.tokens()
    _mark_names(tokens, names)
    mark_adverbial_phrases(tokens)
    disambiguate_parts_of_speech(tokens)
    mark_relative_pronouns(tokens)
    kinds = "".join(tokens.kinds)
    final = {quotes[hole.index]: hole.last for hole in holes if hole.last in FINAL}
    return Passage(
        text, tokens.words, tokens.folded, kinds, tokens.strengths, tokens.starts, tokens.ends,
        _breaks(tokens, kinds, final), quotes, headline, lexicon,
    )  # fmt: skip


def _mark_names(tokens: Tokens, names: Sequence[NameHit]) -> None:
    """Makes names of the words of registered names that are other words as well: *Will Marsh*, *May Orme*, *Per Holm*."""
    for name in names:
        first, last = bisect_left(tokens.starts, name.start), bisect_left(tokens.starts, name.end)
        words = tokens.words[first:last]
        if len(words) < 2 or tokens.starts[first] != name.start or tokens.ends[last - 1] < name.end:
            continue
        if words[0][:1].isupper() and words[-1][:1].isupper():
            for at, word in enumerate(words, first):
                if word[:1].isupper():
                    tokens.kinds[at], tokens.strengths[at] = lx.NAME, 0


def _breaks(tokens: Tokens, kinds: str, final: dict[int, str]) -> list[int]:
    """The first token of each sentence, and the end; `final` are the quotations that may end one, with their last character."""
    breaks = [0]
    for match in _MAY_END.finditer(kinds):
        at = match.start()
        if kinds[at] == lx.STOP:
            over = not _goes_on_behind_bracket(tokens, kinds, at)
        else:
            over = at in final and _quote_ends_sentence(tokens, kinds, at, final[at])
        if over:
            begin = at + 1
            while kinds[begin : begin + 1] == lx.CLOSE:
                begin += 1
            if begin < len(kinds) and kinds[begin] != lx.STOP:
                breaks.append(begin)
    return [*breaks, len(kinds)] if kinds else breaks


def _goes_on_behind_bracket(tokens: Tokens, kinds: str, stop: int) -> bool:
    """Whether a full stop closes a bracket that the sentence goes on behind: `(D-Mass.) said`."""
    behind = stop + 2
    return kinds[stop + 1 : behind] == ")" and behind < len(kinds) and tokens.words[behind][:1].islower()


def _points_back(tokens: Tokens, kinds: str, i: int) -> bool:
    """Whether a sentence that begins at a token tells who said the words before it: `Das sagte Hale`, `Mit diesen Worten schloss Hale`."""
    words, folded = tokens.lexicon.words, tokens.folded
    if folded[i] in words.pointing_words:
        if tokens.strengths[i + 1 : i + 2] >= [int(Strength.QUOTING)]:
            return True
        if folded[i] in tokens.lexicon.according and _NAMED_ALONE.match(kinds, i + 1):
            return True
        view = _VIEW.match(kinds, i + 1)
        return view is not None and folded[view.end("noun") - 1] in words.speech_nouns
    if kinds[i] != lx.PREPOSITION or words.pointing_determiners.isdisjoint(folded[i + 1 : i + 2]):
        return False
    return any(map(tokens.lexicon.stands_for_words, folded[i + 2 : i + 3]))


def _quote_ends_sentence(tokens: Tokens, kinds: str, i: int, last: str) -> bool:
    if i + 1 >= len(kinds):
        return True
    if tokens.words[i + 1][:1].islower() or kinds[i + 1] in ",;:-)":
        return False
    if _points_back(tokens, kinds, i + 1):
        return False
    tag = (_INVERTED if tokens.lexicon.words.verb_second else _TAG).match(kinds, i + 1)
    if tag is None:
        return True
    strength = tokens.strengths[tag.end() - 1]
    if last in ".。":
        # A full stop typed for a comma: “It is late.” Hale said.
        return strength < Strength.SPEECH or kinds[tag.end() : tag.end() + 1] not in (".", "")
    return strength < Strength.QUOTING
