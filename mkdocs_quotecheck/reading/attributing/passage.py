"""A block of text as typed tokens, its quotations as one token each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attributing import lexicon as lx

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.reading.attributing.lexicon import Entry, Lexicon

# A word keeps its inner apostrophes, hyphens and full stops (D.C., O’Neill, co-author) and a full stop at its end, which
# `_split_stop` takes off again where it ends a sentence. Every alternative starts with another character: no backtracking.
_TOKEN = re.compile(
    r"(?P<quote>\x01+)"
    r"|(?P<word>[^\W\d_]+(?:[-.’'‑&][^\W_]+)*\.?|\d+(?:[.,:]\d+)*%?\w*(?:-[^\W_]+)*)"
    r"|--+|[^\w\s]"
)
# Of a headline written with capitals nearly all words of four letters and more have one; a sentence full of names has half.
HEADLINE_SHARE: Final = 0.8
LONGEST_HEADLINE: Final = 200
_SPACE = re.compile(r"\s")
_PARTY = re.compile(r"[A-Z]-[A-Z][\w.]*$")
_CONTRACTIONS: Final = ("’ve", "’d", "’ll", "’re", "’m", "’s")
# Behind these characters inside a quotation the sentence around it can be over.
FINAL: Final = ".!?…。！？"
OPEN_END: Final = ",，、!?！？—–-"
_TRAILING: Final = "\"'”’»› \u00a0*_)]"


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
    sentences: list[int]
    """Number of the sentence each token is in."""
    breaks: list[int]
    """First token of each sentence, and at the end the number of tokens."""
    quotes: dict[int, int]
    """Index of each quotation in the caller's list → its token."""
    lexicon: Lexicon

    def bounds(self, token: int) -> tuple[int, int]:
        """First token of the sentence that a token is in, and the one behind its last."""
        number = self.sentences[token]
        return self.breaks[number], self.breaks[number + 1]

    def words_of(self, first: int, last: int) -> str:
        """The text from one token to the one before `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]]


@dataclass(frozen=True, slots=True)
class Hole:
    """A quotation with its marks, as the passage around it sees it."""

    index: int
    start: int
    end: int
    last: str
    """The last character of the quoted words that is no mark or space."""


class _Builder:
    """Collects the tokens of a passage."""

    def __init__(self, text: str, lexicon: Lexicon, memo: dict[str, Entry], *, headline: bool) -> None:
        self.text = text
        self.headline = headline
        self.lexicon = lexicon
        self.memo = memo
        self.words: list[str] = []
        self.folded: list[str] = []
        self.kinds: list[str] = []
        self.strengths: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []

    def add(self, word: str, folded: str, kind: str, strength: int, start: int) -> None:
        self.words.append(word)
        self.folded.append(folded)
        self.kinds.append(kind)
        self.strengths.append(strength)
        self.starts.append(start)
        self.ends.append(start + len(word))

    def add_word(self, word: str, start: int) -> None:
        stop = ""
        if word[-1] == "." and len(word) > 1:
            word, stop = self._split_stop(word)
        folded = word.lower().replace("'", "’").rstrip(".")
        tail = folded[-2:]
        if tail == "’s" and len(folded) > 2:
            self._add_plain(word[:-2], folded[:-2], start)
            kind = lx.AUXILIARY if self.kinds[-1] in "PH" else lx.POSSESSIVE
            self.add(word[-2:], "’s", kind, 0, start + len(word) - 2)
        elif "’" in folded and folded not in self.lexicon.entries:
            self._add_contraction(word, folded, start)
        else:
            self._add_plain(word, folded, start)
        if stop:
            self.add(stop, stop, lx.STOP, 0, start + len(word))

    def add_mark(self, mark: str, start: int) -> None:
        kind = lx.PUNCTUATION.get(mark, lx.OTHER)
        if mark in "’'" and self.ends and self.ends[-1] == start and self.folded[-1].endswith("s"):
            kind = lx.POSSESSIVE
        self.add(mark, mark, kind, 0, start)

    def _split_stop(self, word: str) -> tuple[str, str]:
        body = word[:-1]
        if len(body) == 1 or "." in body or body.lower() in self.lexicon.words.abbreviations:
            return word, ""
        return body, "."

    def _add_contraction(self, word: str, folded: str, start: int) -> None:
        for ending in _CONTRACTIONS:
            if folded.endswith(ending):
                cut = len(word) - len(ending)
                self._add_plain(word[:cut], folded[:cut], start)
                self.add(word[cut:], ending, lx.AUXILIARY, 0, start + cut)
                return
        self._add_plain(word, folded, start)

    def _add_plain(self, word: str, folded: str, start: int) -> None:
        entry = self.memo.get(word)
        if entry is None:
            entry = self.memo[word] = _entry(word, folded, self.lexicon)
        kind = entry.kind
        if kind is lx.NAME and self.headline:
            entry = self._headline_word(folded, entry)
            kind = entry.kind
        elif kind is lx.NAME and (not self.kinds or self.kinds[-1] in ".Q:-("):
            entry = self._sentence_opening(word, folded, entry)
            kind = entry.kind
        self.add(word, folded, kind, entry.strength, start)

    def _headline_word(self, folded: str, entry: Entry) -> Entry:
        """Where every word has a capital, a verb is known by its form alone."""
        known = self.lexicon.entries.get(folded)
        return known if known is not None and known.strength and known.kind in "VZ" else entry

    def _sentence_opening(self, word: str, folded: str, entry: Entry) -> Entry:
        """A capital at the beginning of a sentence says little: a known word is that word."""
        if word.isupper() and len(word) > 1:
            return entry
        known = self.lexicon.entries.get(folded)
        if known is None:
            words = self.lexicon.words
            if folded.endswith(words.adverb_endings) and len(folded) > 4 and folded not in words.given_names:
                return lx.Entry(lx.ADVERB)
            if folded.endswith(words.gerund_endings) and len(folded) > 5:
                return lx.Entry(lx.GERUND, int(lx.Strength.OTHER))
            return entry
        return known


def _entry(word: str, folded: str, lexicon: Lexicon) -> Entry:
    """What a word is, wherever it stands."""
    words = lexicon.words
    first = word[0]
    if first.isdigit():
        return lx.Entry(lx.ROLE if "-" in word and word[-1].isalpha() else lx.NUMBER)
    known = lexicon.entries.get(folded)
    if first.isupper():
        if _PARTY.match(word):
            return lx.Entry(lx.OTHER)
        if known is not None and known.kind in "PDSEUCXAMOH":
            # Inside a title or a head-line every word may be capital; a function word is still no name.
            return known
        if folded in words.months:
            return lx.Entry(lx.TIME)
        return lx.Entry(lx.NAME)
    if known is not None:
        return known
    if folded.endswith(words.adverb_endings) and len(folded) > 4:
        return lx.Entry(lx.ADVERB)
    if folded.endswith(words.gerund_endings) and len(folded) > 5:
        return lx.Entry(lx.GERUND, int(lx.Strength.OTHER))
    if folded.endswith(words.role_endings) and len(folded) > 4:
        return lx.Entry(lx.ROLE)
    return lx.Entry(lx.WORD)


def is_headline(words: str) -> bool:
    """Whether nearly every longer word of a short text begins with a capital."""
    if len(words) > LONGEST_HEADLINE:
        return False
    longer = [word for word in words.split() if len(word) > 3]
    capital = sum(1 for word in longer if not word.lstrip("“‘'\"([")[:1].islower())
    return len(longer) >= 3 and capital >= HEADLINE_SHARE * len(longer)


def read_passage(
    text: str, start: int, end: int, holes: Sequence[Hole], lexicon: Lexicon, memo: dict[str, Entry]
) -> Passage:
    """The tokens of `text[start:end]`, with the quotations in `holes` (sorted, not overlapping) as one token each."""
    builder = _Builder(text, lexicon, memo, headline=is_headline(text[start:end]))
    quotes: dict[int, int] = {}
    position = start
    for hole in holes:
        _tokenize(builder, position, hole.start)
        quotes[hole.index] = len(builder.words)
        builder.add(text[hole.start : hole.end], "", lx.QUOTE, 0, hole.start)
        position = max(position, hole.end)
    _tokenize(builder, position, end)
    _settle(builder)
    kinds = "".join(builder.kinds)
    ends_sentence = {quotes[hole.index]: hole.last for hole in holes if hole.last in FINAL}
    sentences = _number_sentences(builder, kinds, ends_sentence)
    breaks = [i for i, number in enumerate(sentences) if not i or number != sentences[i - 1]]
    return Passage(
        text,
        builder.words,
        builder.folded,
        kinds,
        builder.strengths,
        builder.starts,
        builder.ends,
        sentences,
        [*breaks, len(sentences)],
        quotes,
        lexicon,
    )


def _tokenize(builder: _Builder, start: int, end: int) -> None:
    for match in _TOKEN.finditer(builder.text, start, end):
        token = match.group()
        if match.lastgroup == "word":
            builder.add_word(token, match.start())
        else:
            builder.add_mark(token, match.start())


def _settle(builder: _Builder) -> None:
    """Decide, from their neighbours, the words that can be two things."""
    kinds, folded, strengths = builder.kinds, builder.folded, builder.strengths
    entries = builder.lexicon.entries
    words = builder.lexicon.words
    count = len(kinds)
    for i in range(count):
        kind = kinds[i]
        if strengths[i] and i + 1 < count and (folded[i], folded[i + 1]) in words.phrasal_speech:
            strengths[i] = int(lx.Strength.SPEECH)
        before = kinds[i - 1] if i else lx.STOP
        after = kinds[i + 1] if i + 1 < count else lx.STOP
        if kind is lx.INFINITIVE:
            following = after if after is not lx.ADVERB or i + 2 >= count else kinds[i + 2]
            entry = entries.get(folded[i + 1]) if i + 1 < count else None
            if following is not lx.BASE and not (entry and entry.strength and entry.kind == lx.ROLE):
                kinds[i] = lx.INFINITIVE if following is lx.QUOTE and False else lx.PREPOSITION
        elif kind is lx.RELATIVE and folded[i] in words.complementizers and before not in "NWRG":
            kinds[i] = lx.DETERMINER if before in "E.C" and after in "WRG" else lx.SUBORDINATOR
        elif kind in "GRM" and (entry := entries.get(folded[i])) and entry.strength:
            _settle_noun(kinds, strengths, i, before, after, entry.strength, folded[i], words)
        elif kind in "VBL":
            _settle_verb(kinds, strengths, i, before, after, folded[i - 1] if i else '', words.plural_endings)
        elif kind is lx.WORD and before in "NWRGPAXQ" and folded[i].endswith(words.participle_endings) and len(folded[i]) > 4:
            earlier = kinds[i - 2] if before == "A" and i > 1 else before
            if earlier in "NWRGPXVBLZQ":
                kinds[i] = lx.FINITE if earlier in "NWRGPQ" else lx.PARTICIPLE
                strengths[i] = int(lx.Strength.OTHER)


def _settle_noun(
    kinds: list[str], strengths: list[int], i: int, before: str, after: str, strength: int, word: str, words: object
) -> None:
    """A word that is a noun and a verb: `claims`, `report`."""
    verb = before in "PHOX" or (
        before in "NWRGA"
        and after in ("QUDSPN:,-A" if before == "N" else "QUDSPN:A")
        and (word.endswith("s") or (i and kinds[i - 1] in "WR"))
    )
    if verb and before != "S":
        kinds[i] = lx.FINITE if before not in "OX" else lx.BASE
        strengths[i] = strength
    else:
        strengths[i] = 0


def _settle_verb(
    kinds: list[str], strengths: list[int], i: int, before: str, after: str, earlier: str, plurals: tuple[str, ...]
) -> None:
    """A verb that may be an adjective or a noun here: `the accused officer`, `a repeated call`, `critics say`."""
    kind = kinds[i]
    if before in "DS'" and not (before == "'" and after == "Q"):
        kinds[i] = lx.WORD
        strengths[i] = 0
    elif kind is lx.BASE and before in "PH":
        kinds[i] = lx.FINITE
    elif kind is lx.BASE and before in "WRNGE0'":
        plural = before in "WRNG" and earlier.endswith(plurals)
        kinds[i] = lx.FINITE if plural else lx.WORD
        strengths[i] = strengths[i] if plural else 0


def _number_sentences(builder: _Builder, kinds: str, ends_sentence: dict[int, str]) -> list[int]:
    numbers: list[int] = []
    number = 0
    over = False
    for i, kind in enumerate(kinds):
        if over and kind not in ".)":
            number += 1
            over = False
        numbers.append(number)
        if kind == lx.STOP:
            over = not _inside_brackets(builder, kinds, i)
        elif i in ends_sentence:
            over = _quote_ends_sentence(builder, kinds, i, ends_sentence[i])
    return numbers


def _inside_brackets(builder: _Builder, kinds: str, stop: int) -> bool:
    """Whether a full stop closes a bracket that the sentence goes on behind: `(D-Mass.) said`."""
    behind = stop + 2
    return kinds[stop + 1 : stop + 2] == ")" and behind < len(kinds) and builder.words[behind][:1].islower()


# What may follow a question or exclamation mark inside a quotation and still belong to its sentence.
_TAG_AFTER = re.compile(r"[-,]?(?:A*V|(?:[DS0]?[NWRGA0LZ']{1,6}|P)(?:,[^.Q,]{1,12},)?[XA]{0,3}V)")


def _quote_ends_sentence(builder: _Builder, kinds: str, i: int, last: str) -> bool:
    if i + 1 >= len(kinds):
        return True
    following = builder.words[i + 1]
    if following[:1].islower() or kinds[i + 1] in ",;:-)":
        return False
    tag = _TAG_AFTER.match(kinds, i + 1)
    if last in ".。":
        # A full stop typed for a comma: “It is late.” Hale said.
        return not (tag and kinds[tag.end() : tag.end() + 1] in (".", "") and builder.strengths[tag.end() - 1] >= lx.Strength.SPEECH)
    return not (tag and builder.strengths[tag.end() - 1] >= lx.Strength.QUOTING)
