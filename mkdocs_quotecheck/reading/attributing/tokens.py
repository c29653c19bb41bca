"""Words and marks of running text, each with the kind it has by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attributing import lexicon as lx
from mkdocs_quotecheck.reading.attributing.lexicon import Entry, Strength

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attributing.lexicon import Lexicon

# A word keeps its inner apostrophes, hyphens and full stops (D.C., O’Neill, co-author) and a full stop at its end, which
# `_split_stop` takes off again where it ends a sentence. Every alternative starts with another character: no backtracking.
_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+(?:[-.’'‑&][^\W_]+)*\.?|\d+(?:[.,:]\d+)*%?\w*(?:-[^\W_]+)*)"
    r"|--+|[^\w\s]"
)
_PARTY = re.compile(r"[A-Z]-[A-Z][\w.]*$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
_CONTRACTIONS: Final = ("’ve", "’d", "’ll", "’re", "’m")
_FUNCTION_WORDS: Final = "PDSEUCXAMOH"
# Shorter words that end like an adverb or a gerund (`only`, `thing`) are none.
SHORTEST_ADVERB: Final = 5
SHORTEST_GERUND: Final = 6
SHORTEST_ROLE: Final = 5
LONGEST_PREFIX: Final = 8
SHORTEST_STEM: Final = 3
# Where every noun has a capital, a first word that is noun or verb is the noun: `Klage`.
_NOUN_OR_VERB: Final = "VBLRG"
_VERBAL: Final = "VBLZ"


@dataclass(slots=True)
class Tokens:
    """The tokens of a passage while it is read; the lists run in parallel."""

    text: str
    lexicon: Lexicon
    headline: bool
    """Whether every word has a capital, so that capitals say nothing."""
    words: list[str] = field(default_factory=list)
    folded: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    strengths: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def read(self, start: int, end: int) -> None:
        """Adds the tokens of a stretch of the text."""
        for match in _TOKEN.finditer(self.text, start, end):
            if match.lastgroup == "word":
                self._add_word(match.group(), match.start())
            else:
                self._add_mark(match.group(), match.start())

    def add(self, word: str, folded: str, kind: str, strength: int, start: int) -> None:
        """Adds one token."""
        self.words.append(word)
        self.folded.append(folded)
        self.kinds.append(kind)
        self.strengths.append(strength)
        self.starts.append(start)
        self.ends.append(start + len(word))

    def _add_mark(self, mark: str, start: int) -> None:
        kind = lx.PUNCTUATION.get(mark, lx.OTHER)
        if mark in "’'" and self.ends and self.ends[-1] == start and self.folded[-1].endswith("s"):
            kind = lx.POSSESSIVE
        self.add(mark, mark, kind, 0, start)

    def _add_word(self, word: str, start: int) -> None:
        if word[-1] == "." and len(word) > 1 and self._ends_sentence(word[:-1]):
            self._add_word(word[:-1], start)
            self.add(".", ".", lx.STOP, 0, start + len(word) - 1)
            return
        folded = word.lower().replace("'", "’").rstrip(".")
        if self._add_joined(word, folded, start):
            return
        if "’" not in folded:
            self._add_plain(word, folded, start)
        elif folded.endswith(self.lexicon.possessive_endings) and len(folded) > 2:
            self._add_plain(word[:-2], folded[:-2], start)
            kind = lx.AUXILIARY if self.kinds[-1] in "PH" else lx.POSSESSIVE
            self.add(word[-2:], folded[-2:], kind, 0, start + len(word) - 2)
        else:
            self._add_contraction(word, folded, start)

    def _add_joined(self, word: str, folded: str, start: int) -> bool:
        """Words that some languages write as one: `l’avocat`, `dit-elle`."""
        words = self.lexicon.words
        head = folded.find("’") + 1
        if 0 < head < len(folded) and folded[:head] in words.elided:
            self._add_plain(word[:head], folded[:head], start)
            at = len(self.kinds) - 1
            self._add_word(word[head:], start + head)
            if self.kinds[at] == lx.DETERMINER and self.kinds[at + 1] == lx.AUXILIARY:
                self.kinds[at] = lx.ADVERB  # the object of `l’a souligné`
            return True
        for ending in words.clitic_subjects if "-" in folded else ():
            body = len(folded) - len(ending)
            if body > 0 and folded.endswith(ending) and folded[:body] in self.lexicon.entries:
                self._add_plain(word[:body], folded[:body], start)
                pronoun = ending.rpartition("-")[2]
                self._add_plain(word[-len(pronoun) :], pronoun, start + len(word) - len(pronoun))
                return True
        return False

    def _ends_sentence(self, body: str) -> bool:
        initials = len(body) == 1 or _INITIALS.match(body) is not None
        return not initials and body.lower() not in self.lexicon.words.abbreviations

    def _add_contraction(self, word: str, folded: str, start: int) -> None:
        ending = next((each for each in _CONTRACTIONS if folded.endswith(each)), "")
        if not ending or folded in self.lexicon.entries:
            self._add_plain(word, folded, start)
            return
        cut = len(word) - len(ending)
        self._add_plain(word[:cut], folded[:cut], start)
        self.add(word[cut:], ending, lx.AUXILIARY, 0, start + cut)

    def _add_plain(self, word: str, folded: str, start: int) -> None:
        entry = self.lexicon.memo.get(word)
        if entry is None:
            entry = self.lexicon.memo[word] = self._entry(word, folded)
        if entry.kind == lx.NAME:
            if self.headline:
                entry = self._headline_word(folded, entry)
            elif not self.kinds or self.kinds[-1] in ".Q:-(":
                entry = self._opening_word(word, folded, entry)
        self.add(word, folded, entry.kind, entry.strength, start)

    def _headline_word(self, folded: str, entry: Entry) -> Entry:
        """Where every word has a capital, a verb is known by its form alone."""
        known = self.lexicon.entries.get(folded)
        return known if known is not None and known.strength and known.kind in "VZ" else entry

    def _opening_word(self, word: str, folded: str, entry: Entry) -> Entry:
        """A capital at the beginning of a sentence says little: a known word is that word."""
        if word.isupper() and len(word) > 1:
            return entry
        known = self.lexicon.entries.get(folded)
        if known is not None:
            noun = self.lexicon.words.capitalised_nouns and known.kind in _NOUN_OR_VERB
            return entry if noun else known
        return entry if folded in self.lexicon.words.given_names else self._by_ending(folded, entry)

    def _by_ending(self, folded: str, otherwise: Entry) -> Entry:
        words = self.lexicon.words
        if len(folded) >= SHORTEST_ADVERB and folded.endswith(words.adverb_endings):
            return Entry(lx.ADVERB)
        if len(folded) >= SHORTEST_GERUND and folded.endswith(words.gerund_endings):
            return Entry(lx.GERUND, int(Strength.OTHER))
        return otherwise

    def _entry(self, word: str, folded: str) -> Entry:
        """What a word is, wherever it stands."""
        if word[0].isdigit():
            return Entry(lx.ROLE if "-" in word and word[-1].isalpha() else lx.NUMBER)
        known = self.lexicon.entries.get(folded)
        if word[0].isupper():
            return self._capital(word, folded, known)
        if known is not None:
            return known
        prefixed = self._prefixed(folded) if self.lexicon.words.verb_prefixes else None
        if prefixed is not None:
            return prefixed
        role = len(folded) >= SHORTEST_ROLE and folded.endswith(self.lexicon.words.role_endings)
        return self._by_ending(folded, Entry(lx.ROLE if role else lx.WORD))

    def _prefixed(self, folded: str) -> Entry | None:
        """An unknown verb that is a known one with a prefix: `vorbeikam`, `vorbeizukommen`."""
        words = self.lexicon.words
        for length in range(min(LONGEST_PREFIX, len(folded) - SHORTEST_STEM), 1, -1):
            if folded[:length] not in words.verb_prefixes:
                continue
            stem = folded[length:]
            known = self.lexicon.entries.get(stem)
            if known is not None and known.strength and known.kind in _VERBAL:
                return Entry(known.kind, int(Strength.OTHER))
            known = (
                self.lexicon.entries.get(stem[len(words.infix) :]) if stem.startswith(words.infix) else None
            )
            if known is not None and known.strength:
                return Entry(lx.GERUND, int(Strength.OTHER))
        return None

    def _capital(self, word: str, folded: str, known: Entry | None) -> Entry:
        if _PARTY.match(word):
            return Entry(lx.OTHER)
        if known is not None and known.kind in _FUNCTION_WORDS:
            # Inside a title every word may be capital; a function word is still no name.
            return known
        return Entry(lx.TIME if folded in self.lexicon.words.months else lx.NAME)
