"""Words and marks of running text, each with the kind it has by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution import lexicon as lx
from mkdocs_quotecheck.reading.attribution.lexicon import Entry, Piece, Strength
from mkdocs_quotecheck.text.characters import OPENING_MARKS
from mkdocs_quotecheck.text.sentences import goes_on_behind, is_surely_a_word

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.reading.attribution.lexicon import Lexicon

# A word keeps its inner apostrophes, hyphens and full stops (D.C., O’Neill, co-author) and a full stop at its end, which
# `_split_stop` takes off again where it ends a sentence. Every alternative starts with another character: no backtracking.
_TOKEN = re.compile(
    r"[^\W\d_]+(?:(?:\.-|[-.’'‑&])[^\W_]+)*\.?|\d+(?:[.,:]\d+)*%?\w*(?:-[^\W_]+)*"
    r"|--+|[^\w\s]"
)
# Two sentences with no space between them: `sagte Hale.Der Hafen`; not `z.B.`, `Node.js`, `Ph.D`.
_GLUED = re.compile(r"(?P<first>[^\W\d_]*[a-zäöüß]{3})\.(?P<next>[A-ZÄÖÜ][a-zäöüß]+\.?)")
_PARTY = re.compile(r"[A-Z]-[A-Z][\w.]*$")
_APOSTROPHES: Final = ("’", "'")
# Behind these kinds, and where nothing stands before it, a word begins a sentence.
_OPENED_BY: Final = ".Q:-("
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
    """The tokens of a passage; the lists run in parallel."""

    lexicon: Lexicon
    words: list[str]
    folded: list[str]
    kinds: list[str]
    strengths: list[int]
    starts: list[int]
    ends: list[int]


class TokenReader:
    """Reads the tokens of a passage, stretch by stretch."""

    def __init__(self, text: str, lexicon: Lexicon, *, headline: bool) -> None:
        self._text = text
        self._lexicon = lexicon
        self._headline = headline
        """Whether every word has a capital, so that capitals say nothing."""
        self._start, self._end = 0, len(text)
        """Of the stretch that is read."""
        self._pieces: list[Piece] = []
        self._starts: list[int] = []

    def __len__(self) -> int:
        return len(self._pieces)

    def read(self, start: int, end: int) -> None:
        """Adds the tokens of a stretch of the text."""
        self._start, self._end = start, end
        settled, pieces, starts = self._lexicon.settled, self._pieces, self._starts
        for match in _TOKEN.finditer(self._text, start, end):
            word = match.group()
            piece = settled.get(word)
            if piece is None:
                self._add(word, match.start())
            else:
                pieces.append(piece)
                starts.append(match.start())

    def quote(self, start: int, end: int) -> None:
        """Adds a quotation as one token."""
        self._append(Piece(self._text[start:end], "", lx.QUOTE), start)

    def tokens(self) -> Tokens:
        """What has been read."""
        pieces = self._pieces
        return Tokens(
            self._lexicon,
            [piece.word for piece in pieces],
            [piece.folded for piece in pieces],
            [piece.kind for piece in pieces],
            [piece.strength for piece in pieces],
            self._starts,
            [start + len(piece.word) for start, piece in zip(self._starts, pieces, strict=True)],
        )

    def _add(self, word: str, start: int) -> None:
        """Adds a word or mark that is not one token wherever it stands."""
        if word[-1] == ".":
            self._add_stopped(word, start)
            return
        if word in _APOSTROPHES:
            self._append(Piece(word, word, self._apostrophe(start)), start)
            return
        self._add_pieces(word, start)

    def _add_pieces(self, word: str, start: int) -> None:
        known = self._lexicon.composed.get(word)
        if known is None:
            known = self._learn(word)
        for piece in known:
            self._append(self._placed(piece) if piece.kind == lx.NAME else piece, start + piece.offset)

    def _add_stopped(self, word: str, start: int) -> None:
        """Adds a word with a full stop, or a full stop by itself, which may be that of the number before it."""
        stop = start + len(word) - 1
        if len(word) == 1:
            last = self._pieces[-1] if self._pieces else None
            number = last is not None and last.kind == lx.NUMBER and self._starts[-1] + len(last.word) == stop
            if last is not None and number and self._goes_on(stop):
                self._pieces[-1] = last._replace(word=last.word + ".")
            else:
                self._append(Piece(word, word, lx.STOP), start)
        elif is_surely_a_word(word[:-1]):
            self._add_pieces(word, start)
        elif self._is_ordinal(word, start):
            self._append(Piece(word, word.lower(), lx.NAME), start)
        elif self._goes_on(stop):
            self._add_pieces(word, start)
        else:
            self._add(word[:-1], start)
            self._append(Piece(".", ".", lx.STOP), stop)

    def _goes_on(self, stop: int) -> bool:
        """Whether a full stop ends no sentence."""
        return goes_on_behind(self._text, stop, self._lexicon.text, self._start, self._end)

    def _is_ordinal(self, word: str, start: int) -> bool:
        """`Elisabeth II. sagte`: a Roman number whose full stop ends no sentence, since the sentence goes on behind it."""
        if not self._lexicon.words.ordinal_stops or word[:-1].strip("IVXL") or len(word) < 3:
            return False
        behind = self._text[start + len(word) : start + len(word) + 3].strip().lstrip(OPENING_MARKS)
        return behind[:1].islower() or behind[:1] in (",", ";", ":")

    def _append(self, piece: Piece, start: int) -> None:
        self._pieces.append(piece)
        self._starts.append(start)

    def _learn(self, word: str) -> tuple[Piece, ...]:
        pieces = tuple(_pieces(word, self._lexicon))
        if len(pieces) == 1 and pieces[0].kind != lx.NAME and word[-1] != ".":
            self._lexicon.settled[word] = pieces[0]
        else:
            self._lexicon.composed[word] = pieces
        return pieces

    def _apostrophe(self, start: int) -> str:
        """The possessive of a plural, right behind its ending; else a mark of its own."""
        if not self._pieces:
            return lx.OTHER
        last = self._pieces[-1]
        follows = self._starts[-1] + len(last.word) == start
        owner = follows and last.folded.endswith(self._lexicon.words.bare_possessives)
        return lx.POSSESSIVE if owner else lx.OTHER

    def _placed(self, piece: Piece) -> Piece:
        """A word with a capital where it stands."""
        if self._headline:
            return self._in_headline(piece)
        opens = not self._pieces or self._pieces[-1].kind in _OPENED_BY
        return self._opening(piece) if opens else piece

    def _in_headline(self, piece: Piece) -> Piece:
        """Where every word has a capital, a verb is known by its form alone."""
        known = self._lexicon.entries.get(piece.folded)
        verb = known is not None and known.strength and known.kind in "VZ"
        return _as(piece, known) if known is not None and verb else piece

    def _opening(self, piece: Piece) -> Piece:
        """A capital at the beginning of a sentence says little: a known word is that word."""
        word, folded = piece.word, piece.folded
        if word.isupper() and len(word) > 1:
            return piece
        known = self._lexicon.entries.get(folded)
        if known is not None:
            noun = self._lexicon.words.capitalised_nouns and known.kind in _NOUN_OR_VERB
            if noun and known.kind == lx.FINITE and known.strength >= Strength.QUOTING:
                return piece._replace(strength=known.strength)  # what follows decides: `Sagte sie`
            return piece if noun else _as(piece, known)
        if folded in self._lexicon.words.given_names:
            return piece
        ending = _by_ending(folded, self._lexicon.words)
        return piece if ending is None else _as(piece, ending)


# ---------------------------------------------------------------------------------------------- words by themselves


def _as(piece: Piece, entry: Entry) -> Piece:
    return piece._replace(kind=entry.kind, strength=entry.strength)


def _plain(word: str, folded: str, lexicon: Lexicon, offset: int = 0) -> Piece:
    folded = _modern(folded, lexicon)
    entry = _entry(word, folded, lexicon)
    return Piece(word, folded, entry.kind, entry.strength, offset)


def _modern(folded: str, lexicon: Lexicon) -> str:
    """The spelling of today of a word that no list knows as it is written: `theilte` is `teilte`, `Ueber` `über`."""
    if not lexicon.words.old_spellings or folded in lexicon.entries:
        return folded
    spelled = folded
    for old, new in lexicon.words.old_spellings:
        spelled = re.sub(old, new, spelled)
        if spelled in lexicon.entries:
            return spelled
    return folded


def _moved(pieces: list[Piece], offset: int) -> list[Piece]:
    return [piece._replace(offset=piece.offset + offset) for piece in pieces]


def _pieces(word: str, lexicon: Lexicon) -> list[Piece]:
    """The tokens that a word or mark is, as far as it tells by itself."""
    if not word[0].isalnum():
        return [Piece(word, word, lx.PUNCTUATION.get(word, lx.OTHER))]
    stopped = _stopped(word, lexicon)
    if stopped:
        return stopped
    folded = word.lower().replace("'", "’").rstrip(".")
    joined = _joined(word, folded, lexicon)
    if joined:
        return joined
    if "’" not in folded:
        return [_plain(word, folded, lexicon)]
    if folded.endswith(lexicon.possessive_endings) and len(folded) > 2:
        owner = _plain(word[:-2], folded[:-2], lexicon)
        kind = lx.AUXILIARY if owner.kind in "PH" else lx.POSSESSIVE
        return [owner, Piece(word[-2:], folded[-2:], kind, 0, len(word) - 2)]
    return _contracted(word, folded, lexicon)


def _stopped(word: str, lexicon: Lexicon) -> list[Piece]:
    """The tokens of a word with the full stop of a sentence at its end or inside it; empty for others."""
    glued = _GLUED.fullmatch(word)
    if glued:
        first, second = glued["first"], glued.start("next")
        stop = Piece(".", ".", lx.STOP, 0, len(first))
        return [*_pieces(first, lexicon), stop, *_moved(_pieces(glued["next"], lexicon), second)]
    if word[-1] == "." and is_surely_a_word(word[:-1]):
        return [*_pieces(word[:-1], lexicon), Piece(".", ".", lx.STOP, 0, len(word) - 1)]
    return []


def _joined(word: str, folded: str, lexicon: Lexicon) -> list[Piece]:
    """Words that some languages write as one: `l’avocat`, `dit-elle`; empty for others."""
    words = lexicon.words
    head = folded.find("’") + 1
    if 0 < head < len(folded) and folded[:head] in words.elided:
        elided, rest = _plain(word[:head], folded[:head], lexicon), _pieces(word[head:], lexicon)
        if elided.kind == lx.DETERMINER and rest[0].kind in (lx.AUXILIARY, lx.FINITE):
            elided = elided._replace(kind=lx.ADVERB)  # the object of `l’a souligné`, `l’affirme`
        return [elided, *_moved(rest, head)]
    for ending in words.clitic_subjects if "-" in folded else ():
        body = len(folded) - len(ending)
        if body > 0 and folded.endswith(ending) and folded[:body] in lexicon.entries:
            verb = _plain(word[:body], folded[:body], lexicon)
            pronoun = ending.rpartition("-")[2]
            cut = len(word) - len(pronoun)
            return [verb, _plain(word[cut:], pronoun, lexicon, cut)]
    return []


def _contracted(word: str, folded: str, lexicon: Lexicon) -> list[Piece]:
    ending = next((each for each in lexicon.words.contracted_auxiliaries if folded.endswith(each)), "")
    if not ending or folded in lexicon.entries:
        return [_plain(word, folded, lexicon)]
    cut = len(word) - len(ending)
    return [_plain(word[:cut], folded[:cut], lexicon), Piece(word[cut:], ending, lx.AUXILIARY, 0, cut)]


def _by_ending(folded: str, words: ReadingWords) -> Entry | None:
    if len(folded) >= SHORTEST_ADVERB and folded.endswith(words.adverb_endings):
        return Entry(lx.ADVERB)
    if len(folded) >= SHORTEST_GERUND and folded.endswith(words.gerund_endings):
        return Entry(lx.GERUND, int(Strength.OTHER))
    return None


def _entry(word: str, folded: str, lexicon: Lexicon) -> Entry:
    """What a word is, wherever it stands."""
    if word[0].isdigit():
        return Entry(lx.ROLE if "-" in word and word[-1].isalpha() else lx.NUMBER)
    known = lexicon.entries.get(folded)
    if word[0].isupper() or _is_compound(word, lexicon.words):
        return _capital(word, folded, known, lexicon.words)
    if known is not None:
        return known
    prefixed = _prefixed(folded, lexicon) if lexicon.words.verb_prefixes else None
    if prefixed is not None:
        return prefixed
    role = len(folded) >= SHORTEST_ROLE and folded.endswith(lexicon.words.role_endings)
    return _by_ending(folded, lexicon.words) or Entry(lx.ROLE if role else lx.WORD)


def _prefixed(folded: str, lexicon: Lexicon) -> Entry | None:
    """An unknown verb that is a known one with a prefix: `vorbeikam`, `vorbeizukommen`."""
    words = lexicon.words
    for length in range(min(LONGEST_PREFIX, len(folded) - SHORTEST_STEM), 1, -1):
        if folded[:length] not in words.verb_prefixes:
            continue
        stem = folded[length:]
        known = lexicon.entries.get(stem)
        if known is not None and known.strength and known.kind in _VERBAL:
            return Entry(known.kind, int(Strength.OTHER))
        known = lexicon.entries.get(stem[len(words.infix) :]) if stem.startswith(words.infix) else None
        if known is not None and known.strength:
            return Entry(lx.GERUND, int(Strength.OTHER))
    return None


def _is_compound(word: str, words: ReadingWords) -> bool:
    """`documenta-Homepage`: where every noun has a capital, the last part of a compound shows the noun."""
    return words.capitalised_nouns and word.rpartition("-")[2][:1].isupper() and "-" in word


def _capital(word: str, folded: str, known: Entry | None, words: ReadingWords) -> Entry:
    if _PARTY.match(word):
        return Entry(lx.OTHER)
    if known is not None and known.kind in _FUNCTION_WORDS:
        # Inside a title every word may be capital; a function word is still no name.
        return known
    return Entry(lx.TIME if folded in words.months else lx.NAME)
