"""Noun phrases and verb groups of a passage."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.passage import Passage

NOUN: Final = "n"
VERB: Final = "v"
INFINITIVE: Final = "i"

# Two names have a first name and a surname each.
LEAST_OF_TWO_NAMES: Final = 4

# Over the letters of `lexicon`. A noun phrase: determiners, then adjectives and nouns; a possessor and what it owns are one.
# The bounds keep a megabyte of one kind of word linear.
_MODIFIED = r"[DS]{1,2}[A0WRGLZN]{0,9}[WRGN](?:(?<=N)CN{1,4}){0,3}0?"
_BARE = r"[0WRGN]{0,12}[WRGN](?:(?<=N)CN{1,4}){0,3}0?"
_OWNED = r"(?:'[A0WRGLZN]{0,9}[WRGN]){0,3}"
_REST = (
    r"|(?P<v>X(?:[XA]{0,6}X)?[AM]{0,4}[VBLZ]|X(?:[XA]{0,6}X)?|[VBLZ])"
    r"|(?P<i>OA{0,3}B)"
    r"|."
)
_CHUNK = re.compile(
    rf"(?P<n>P|H|{_MODIFIED}{_OWNED}|{_BARE}{_OWNED}|[DS0](?=[XVEAU,.:Q]|$)){_REST}", re.DOTALL
)
# Where every noun has a capital, what follows a noun in small letters belongs to it no more.
_CAPITALISED = r"[RGN]{1,9}(?:CN{1,4}){0,3}0?"
_CHUNK_CAPITALISED = re.compile(
    rf"(?P<n>P|H|[DS]{{1,2}}[A0WLZMRG]{{0,9}}{_CAPITALISED}|[0W]{{0,4}}{_CAPITALISED}|[DS]{{1,2}}W{{1,3}}|[DS0](?=[XVEAU,.:Q]|$)){_REST}",
    re.DOTALL,
)


# A name or role between such a word and a comma: not `Pour gagner du temps,`.
_NAMED = re.compile(r"(?:[DS0WRG'E]{0,5}[NR]|P)[NWRG]{0,5},")


class Chunk(NamedTuple):
    """A phrase: tokens `first` to `last`, the latter not included."""

    kind: str
    """`n`, `v`, `i`, or the kind of its only token."""
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Chunks:
    """The phrases of a passage, one behind the other; the lists run in parallel.

    Only those around a quotation are ever looked at, and an object for each cost more than finding them all.
    """

    kinds: list[str]
    firsts: list[int]
    lasts: list[int]

    def __getitem__(self, index: int) -> Chunk:
        return Chunk(self.kinds[index], self.firsts[index], self.lasts[index])

    def at(self, token: int) -> int:
        """Index of the chunk that a token is in."""
        return bisect_right(self.firsts, token) - 1


@dataclass(frozen=True, slots=True)
class Phrases:
    """The chunks of one passage."""

    passage: Passage
    chunks: Chunks
    accordings: tuple[tuple[int, int], ...]
    """Where a phrase like `according to` stands: its first token, and the one behind it."""

    def is_passive(self, chunk: Chunk) -> bool:
        """Whether a verb group is a passive: `was described`."""
        passage = self.passage
        kind = passage.kinds[chunk.last - 1]
        if chunk.kind != VERB or chunk.last - chunk.first < 2 or kind not in "VLW":
            return False
        words = passage.lexicon.words
        if chunk.first and words.compound_inversion and passage.folded[chunk.first - 1] in words.reflexives:
            return False  # `s’est félicité`
        last_auxiliary = chunk.last - 2
        while last_auxiliary > chunk.first and passage.kinds[last_auxiliary] == "A":
            last_auxiliary -= 1
        word = passage.folded[last_auxiliary]
        return word in words.passives and word not in words.perfects


def read_phrases(passage: Passage) -> Phrases:
    """Cut a passage into chunks."""
    pattern = _CHUNK_CAPITALISED if passage.lexicon.words.capitalised_nouns else _CHUNK
    found = list(pattern.finditer(passage.kinds))
    kinds = [match.lastgroup or match.group() for match in found]
    firsts = [match.start() for match in found]
    lasts = [match.end() for match in found]
    chunks = Chunks(kinds, firsts, lasts)
    if passage.lexicon.words.verb_second:
        chunks = _names_parted(passage, chunks)
    return Phrases(passage, chunks, _accordings(passage))


def _names_parted(passage: Passage, chunks: Chunks) -> Chunks:
    """Phrases of two full names cut in two, as a language with cases has them side by side: `wirft Otto Hale Vera Lind vor`."""
    kinds, firsts, lasts = chunks.kinds, chunks.firsts, chunks.lasts
    cuts = [_second_name(passage, chunks[index]) for index in range(len(kinds))]
    if not any(cuts):
        return chunks
    parted = Chunks([], [], [])
    for kind, first, last, cut in zip(kinds, firsts, lasts, cuts, strict=True):
        for begin, end in ((first, cut), (cut, last)) if cut else ((first, last),):
            parted.kinds.append(kind)
            parted.firsts.append(begin)
            parted.lasts.append(end)
    return parted


def _second_name(passage: Passage, chunk: Chunk) -> int:
    """The token at which a second full name begins in a noun phrase, or one behind a `das` that is its own object; 0 if none does."""
    given = passage.lexicon.words.given_names
    if chunk.kind != NOUN or chunk.last - chunk.first < 2:
        return 0
    if (
        passage.folded[chunk.first] in passage.lexicon.words.pointing_words
        and passage.folded[chunk.first + 1] in given
    ):
        return chunk.first + 1  # `Anders sieht das Otto Hale`
    if chunk.last - chunk.first < LEAST_OF_TWO_NAMES:
        return 0
    for token in range(chunk.first + 2, chunk.last - 1):
        behind_surname = passage.folded[token - 1] not in given and passage.folded[token - 2] in given
        if (
            behind_surname
            and passage.folded[token] in given
            and passage.kinds[token - 1 : token + 2] == "NNN"
        ):
            return token
    return 0


def _accordings(passage: Passage) -> tuple[tuple[int, int], ...]:
    known = passage.lexicon.according
    folded = passage.folded
    fronted = _fronted(passage)
    if known.keys().isdisjoint(folded):
        return fronted
    found = (
        (token, token + len(phrase))
        for token, word in enumerate(folded)
        if word in known
        for phrase in known[word]
        if tuple(folded[token : token + len(phrase)]) == phrase and token + len(phrase) < len(folded)
    )
    return tuple(sorted((*found, *fronted)))


def _fronted(passage: Passage) -> tuple[tuple[int, int], ...]:
    """`Pour Hale, “…”`: words that say *according to* only at the head of a sentence."""
    words = passage.lexicon.words.fronted_according
    if not words:
        return ()
    return tuple(
        (token, token + 1)
        for token in passage.breaks[:-1]
        if passage.folded[token] in words and _NAMED.match(passage.kinds, token + 1)
    )
