"""Typographic folding: what never matters when words are compared with their source, always with the exact way back.

`split_words` cuts a text into words, each with its raw offsets and the folded key under which it is looked up; the word
index uses the same cut, so that a quotation and its source agree on what a word is. Words are all that is folded: what
stands between two of them is read from the raw text, at the offsets that the words carry.

Kept, because they matter: letters with accents, ß, superscripts and fractions (10⁶ is not 106).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mkdocs_quotecheck.text.normal_forms import normal_form

# Invisible: zero-width spaces, joiners, direction marks, word joiner, byte order mark, variation selectors.
INVISIBLE = "\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe00-\ufe0f"
SOFT_HYPHEN = "\u00ad"
COMBINING = "\u0300-\u034e\u0350-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f\uff9e\uff9f"
KANA = "\u3040-\u3098\u309b-\u30ff\uff66-\uff9d"
HAN = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# Written without spaces between words: each character counts as a word.
UNSPACED = f"{KANA}{HAN}"
VOICING = "\u3099\u309a\uff9e\uff9f"
"""Marks that combine with the kana before them."""
HANGUL = "\uac00-\ud7a3"
"""Written with spaces between phrases, not between a name and its particle."""
THAI_TO_KHMER = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Thai, Lao, Burmese, Khmer: no spaces between words either, but their letters are not words: the word index, whose cut is
stored, takes what stands between two spaces for one; only comparing cuts it finer."""
# Superscripts, subscripts, fractions, circled numbers: their NFKC form would run into the word beside them.
RAISED = "\u00aa\u00b2\u00b3\u00b9\u00ba\u00bc-\u00be\u2070-\u209c\u2150-\u215f\u2189\u2460-\u249b\u24b6-\u24ff\u2776-\u2793"

HYPHENS = "\u2010\u2011\u00ad-"
# Letters that fold to themselves unless a combining character follows: Latin, Greek, Cyrillic, kana, Han, Hangul.
_STABLE = "À-ÖØ-öø-ıĴ-ľŁ-ňŊ-žΑ-ΡΣ-ωЀ-ҁ\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
# What `WORD` lets stand within a word without being part of it.
_WITHIN = re.compile(rf"[\s{INVISIBLE}{HYPHENS}]+")
# A word broken over lines goes on with a small letter. The white space is taken at one go, so that nothing is tried twice.
_CAPITALS = "A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЁ"
# What stands before is looked at behind the hyphen: a pattern that begins with a rare sign is searched for 20 times faster.
_LINE_END = rf"(?<=[^\W\d_].)[^\S\r\n\f]*+[\r\n\f]\s*+(?=[^\W\d_{_CAPITALS}])"
LINE_END_HYPHEN = re.compile(rf"[{HYPHENS}]{_LINE_END}")
# For a text without other hyphens: one sign is searched for several times faster than one of some.
ASCII_LINE_END_HYPHEN = re.compile(f"-{_LINE_END}")
_CLUSTER = re.compile(
    rf"[\u1100-\u11ff\uff66-\uff9f]+|[^\x00-\x7f{_STABLE}][{COMBINING}]*|[ -~{_STABLE}][{COMBINING}]+"
)
_RAISED_CHARACTER = re.compile(f"[{RAISED}]")
# Folding may join what it brought together; it settles at once in all but contrived texts.
_MAX_PASSES = 4

# A word: letters and digits with their combining and invisible characters; a raised run and each character of an unspaced
# script by itself. Nothing longer than this is a word of any language, and it bounds what a text without spaces can cost.
LONGEST_WORD = 512
_LETTERS = rf"[^\W_{UNSPACED}{RAISED}]{{1,{LONGEST_WORD}}}+"
_IN_WORD = f"{COMBINING}{INVISIBLE}{SOFT_HYPHEN}"
WORD = re.compile(
    rf"{_LETTERS}(?>(?:(?:{LINE_END_HYPHEN.pattern}|[{_IN_WORD}])(?:{_LETTERS})?)*)"
    rf"|[{UNSPACED}][{_IN_WORD}]*|[{RAISED}]{{1,{LONGEST_WORD}}}"
)
# Texts no longer than this are remembered when they are cut; a quotation is, a source is not.
_REMEMBERED_LENGTH = 2000
_PLAIN_WORD = re.compile(rf"[A-Za-z0-9]{{1,{LONGEST_WORD}}}")
_HYPHEN_BEFORE_SPACE = re.compile(r"-\s")
# Modifier letters are apostrophes as a rule.
_NO_KEY = re.compile(r"[\W_ʹʻʼʽˈ]+")


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
    folded = _WITHIN.sub("", word)
    for _ in range(_MAX_PASSES):
        before, folded = folded, _CLUSTER.sub(_fold_cluster, folded)
        if folded == before:
            break
    return _NO_KEY.sub("", folded.lower()) or word


def _fold_cluster(cluster: re.Match[str]) -> str:
    return _folded(cluster[0])


@lru_cache(maxsize=8192)
def _folded(cluster: str) -> str:
    """A character with its combining marks, composed (NFC), ligatures, full-width letters and long s as plain letters."""
    composed = normal_form("NFC", cluster)
    return "".join(_fold_character(character) for character in composed)


def _fold_character(character: str) -> str:
    if _RAISED_CHARACTER.match(character):
        return character
    compatible = normal_form("NFKC", character)
    # A spacing accent would become a space and an accent; compatibility jamo would join their neighbours.
    if compatible[:1] == " " or any("\u1100" <= part <= "\u11ff" for part in compatible):
        return character
    return compatible
