"""Typographic folding, always with the exact way back: what never matters when words are compared with their source.

Two things live here. `fold` writes a text with plain marks, dashes and spaces and remembers where each character came from.
`split_words` cuts a text into words, each with the key under which it is looked up; the word index uses the same cut,
so that a quotation and its source agree on what a word is.

Kept, because they matter: letters with accents, ß, superscripts and fractions (10⁶ is not 106), punctuation, and case in
`fold` (keys are lower case).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Invisible: zero-width spaces, joiners, direction marks, word joiner, byte order mark, variation selectors.
INVISIBLE = "\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe00-\ufe0f"
SOFT_HYPHEN = "\u00ad"
COMBINING = "\u0300-\u034e\u0350-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f\uff9e\uff9f"
# Written without spaces between words: a line end inside is no space, and each character counts as a word.
UNSPACED = "\u3005-\u3007\u3040-\u3098\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
_UNSPACED_MARKS = "\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff1f"
# Superscripts, subscripts, fractions, circled numbers: their NFKC form would run into the word beside them.
RAISED = "\u00aa\u00b2\u00b3\u00b9\u00ba\u00bc-\u00be\u2070-\u209c\u2150-\u215f\u2189\u2460-\u249b\u24b6-\u24ff\u2776-\u2793"

_DOUBLE_MARKS = "“”„‟«»「」『』〝〞〟″＂❝❞"
_SINGLE_MARKS = "‘’‚‛‹›′`´ʹʻʼʽˈ＇❛❜"
_DASHES = "\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
HYPHENS = "\u2010\u2011\u00ad-"
_SIGNS: dict[str, str] = {
    **dict.fromkeys(_DOUBLE_MARKS, '"'),
    **dict.fromkeys(_SINGLE_MARKS, "'"),
    "ŉ": "'n",
}

# Letters that fold to themselves unless a combining character follows: Latin, Greek, Cyrillic, kana, Han, Hangul.
_STABLE = "À-ÖØ-öø-ıĴ-ľŁ-ňŊ-žΑ-ΡΣ-ωЀ-ҁ\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
# Nothing but such letters and printable ASCII, no run that folds: most quotations. Then the text is its own folding.
_NEEDS_FOLDING = re.compile(rf"[^!-~ {_STABLE}]|  |--|`")
_INVISIBLE_RUN = re.compile(f"[{INVISIBLE}{SOFT_HYPHEN}]+")
_HAS_INVISIBLE = re.compile(f"[{INVISIBLE}{SOFT_HYPHEN}]")
# A word broken over lines goes on with a small letter. The white space is taken at one go, so that nothing is tried twice.
_CAPITALS = "A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁ"
# What stands before is looked at behind the hyphen: a pattern that begins with a rare sign is searched for 20 times faster.
_LINE_END = rf"(?<=[^\W\d_].)[^\S\r\n\f]*+[\r\n\f]\s*+(?=[^\W\d_{_CAPITALS}])"
LINE_END_HYPHEN = re.compile(rf"[{HYPHENS}]{_LINE_END}")
# For a text without other hyphens: one sign is searched for several times faster than one of some.
ASCII_LINE_END_HYPHEN = re.compile(f"-{_LINE_END}")
_FOLDED_PART = re.compile(
    rf"(?P<hyphen>{LINE_END_HYPHEN.pattern})"
    r"|(?P<space>\s+)"
    rf"|(?P<dash>[-{_DASHES}]+)"
    rf"|(?P<cluster>[\u1100-\u11ff\uff66-\uff9f]+|[^\x00-\x5f\x61-\x7f{_STABLE}][{COMBINING}]*|[ -~{_STABLE}][{COMBINING}]+)"
)
_UNSPACED_CHARACTER = re.compile(f"[{UNSPACED}{_UNSPACED_MARKS}]")
_RAISED_CHARACTER = re.compile(f"[{RAISED}]")
# Folding may join what it brought together; it settles at once in all but contrived texts.
_MAX_PASSES = 4

# A word: letters and digits with their combining and invisible characters; a raised run and each character of an unspaced
# script by itself. Nothing longer than this is a word of any language, and it bounds what a text without spaces can cost.
LONGEST_WORD = 512
_LETTERS = rf"[^\W_{UNSPACED}{RAISED}]{{1,{LONGEST_WORD}}}+"
_IN_WORD = f"{COMBINING}{INVISIBLE}{SOFT_HYPHEN}"
WORD = re.compile(
    rf"{_LETTERS}(?:(?:{LINE_END_HYPHEN.pattern}|[{_IN_WORD}])(?:{_LETTERS})?)*+"
    rf"|[{UNSPACED}][{_IN_WORD}]*|[{RAISED}]{{1,{LONGEST_WORD}}}"
)
# Texts no longer than this are remembered when they are cut; a quotation is, a source is not.
_REMEMBERED_LENGTH = 2000
_PLAIN_WORD = re.compile(rf"[A-Za-z0-9]{{1,{LONGEST_WORD}}}")
_HYPHEN_BEFORE_SPACE = re.compile(r"-\s")
_NO_KEY = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the way back to the raw one."""

    text: str
    offsets: Sequence[int]
    """For each character the raw offset where it begins, and last the raw text's length."""
    ends: Sequence[int]
    """For each character the raw offset behind it."""

    def raw_span(self, start: int, end: int) -> Span:
        """The raw stretch that `text[start:end]` was made from, without what was dropped around it."""
        if start >= end:
            return Span(self.offsets[start], self.offsets[start])
        return Span(self.offsets[start], self.ends[end - 1])


def fold(text: str) -> Folded:
    """Folds all typography that never matters; folding a folded text changes nothing.

    Marks of any language become `"` or `'`, dashes `-`, runs of white space one space; soft hyphens, invisible characters,
    hyphens at line ends and line ends within Chinese and Japanese go; ligatures, full-width letters and long s become
    plain letters; everything is composed (NFC).
    """
    if not _NEEDS_FOLDING.search(text):
        return Folded(text, range(len(text) + 1), range(1, len(text) + 1))
    folded = _fold_once(text)
    for _ in range(_MAX_PASSES):
        if not _NEEDS_FOLDING.search(folded.text):
            break
        again = _fold_once(folded.text)
        if again.text == folded.text:
            break
        folded = _compose(folded, again)
    return folded


def _compose(first: Folded, second: Folded) -> Folded:
    offsets = [first.offsets[offset] for offset in second.offsets]
    ends = [first.ends[end - 1] for end in second.ends]
    return Folded(second.text, offsets, ends)


def _fold_once(text: str) -> Folded:
    if _HAS_INVISIBLE.search(text):
        return _rewrite(text, _INVISIBLE_RUN, _drop_invisible)
    return _rewrite(text, _FOLDED_PART, _fold_part)


def _rewrite(text: str, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> Folded:
    pieces: list[str] = []
    offsets: list[int] = []
    ends: list[int] = []
    done = 0
    for match in pattern.finditer(text):
        start, end = match.span()
        pieces.append(text[done:start])
        offsets.extend(range(done, start))
        ends.extend(range(done + 1, start + 1))
        new = replacement(match)
        pieces.append(new)
        offsets.extend([start] * len(new))
        ends.extend([end] * len(new))
        done = end
    pieces.append(text[done:])
    offsets.extend(range(done, len(text) + 1))
    ends.extend(range(done + 1, len(text) + 1))
    return Folded("".join(pieces), offsets, ends)


def _drop_invisible(match: re.Match[str]) -> str:
    # A soft hyphen at a line's end stays a hyphen for the pass that joins the word's halves.
    ends_line = match.string[match.end() : match.end() + 1].isspace()
    return "-" if SOFT_HYPHEN in match[0] and ends_line else ""


def _fold_part(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind == "cluster":
        return _fold_cluster(match[0])
    if kind == "dash":
        return "-"
    if kind == "space":
        return "" if _is_unspaced_wrap(match) else " "
    return ""


def _is_unspaced_wrap(match: re.Match[str]) -> bool:
    if "\n" not in match[0] and "\r" not in match[0]:
        return False
    text = match.string
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return bool(_UNSPACED_CHARACTER.match(before) and _UNSPACED_CHARACTER.match(after))


@lru_cache(maxsize=8192)
def _fold_cluster(cluster: str) -> str:
    """Folds a character with its combining marks."""
    sign = _SIGNS.get(cluster)
    if sign is not None:
        return sign
    composed = unicodedata.normalize("NFC", cluster)
    return "".join(_fold_character(character) for character in composed)


def _fold_character(character: str) -> str:
    if character in _SIGNS:
        return _SIGNS[character]
    if _RAISED_CHARACTER.match(character):
        return character
    compatible = unicodedata.normalize("NFKC", character)
    # A spacing accent would become a space and an accent; compatibility jamo would join their neighbours.
    if compatible[:1] == " " or any("\u1100" <= part <= "\u11ff" for part in compatible):
        return character
    return "".join(_SIGNS.get(part, part) for part in compatible)


# ---------------------------------------------------------------------------------------------- words


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, in order; three sequences of the same length."""

    keys: tuple[str, ...]
    """What each word is looked up by: folded and in small letters."""
    starts: tuple[int, ...]
    """Raw offset of each word's first character."""
    ends: tuple[int, ...]
    """Raw offset behind each word's last character."""

    def __len__(self) -> int:
        return len(self.keys)


def split_words(text: str) -> Words:
    """Cuts a text into words: `don't` is two, `1,250` two, a Chinese character one, `10⁶` two, a broken word one."""
    return _split_quotation(text) if len(text) <= _REMEMBERED_LENGTH else _split(text)


def _split(text: str) -> Words:
    plain = _is_plain(text)
    matches = [*(_PLAIN_WORD if plain else WORD).finditer(text)]
    return Words(
        keys=tuple(_PLAIN_WORD.findall(text.lower()) if plain else [word_key(match[0]) for match in matches]),
        starts=tuple([match.start() for match in matches]),
        ends=tuple([match.end() for match in matches]),
    )


# The stages of one check cut the same quotation several times.
_split_quotation = lru_cache(maxsize=128)(_split)


def word_keys(text: str) -> tuple[str, ...]:
    """The keys of `split_words` alone, several times faster."""
    if _is_plain(text):
        return tuple(_PLAIN_WORD.findall(text.lower()))
    return tuple([word_key(word) for word in WORD.findall(text)])


def _is_plain(text: str) -> bool:
    """Whether words are runs of ASCII letters and digits: no word is broken over lines."""
    return text.isascii() and not ("-" in text and _HYPHEN_BEFORE_SPACE.search(text))


@lru_cache(maxsize=65536)
def word_key(word: str) -> str:
    """The key of one word, as `WORD` cuts it. Accents and ß stay, they make other words."""
    if word.isascii() and word.isalnum():
        return word.lower()
    return _NO_KEY.sub("", fold(_INVISIBLE_RUN.sub("", word)).text.lower()) or word
