"""Where sentences end: signs, abbreviations, initials, ordinals and times, by the language at hand.

A page and a source are split alike, since both are split here.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import DEFINITE_ARTICLES, NAME_PARTICLES
from mkdocs_quotecheck.text.characters import (
    APOSTROPHES,
    CLOSING_BRACKETS,
    CLOSING_MARKS,
    OPENING_BRACKETS,
    OPENING_MARKS,
    TERMINATORS,
    VOWELS,
    WIDE_TERMINATORS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.text.lexicon import Lexicon

# A sentence is looked back for so far; what stands before says nothing about a fragment.
LONGEST_LOOK: Final = 400
# The longest abbreviation and its inner points.
LONGEST_ABBREVIATION: Final = 12
# No abbreviation in small letters has so many.
SURE_WORD: Final = 6
# Ordinals with a point have at most so many digits: `3. Mai`, `12. Sitzung`, not `1998. Im`.
LONGEST_ORDINAL: Final = 2

_CLOSERS = rf"[{CLOSING_MARKS}{CLOSING_BRACKETS}*_]*"
_OPENERS = rf"[{OPENING_MARKS}{OPENING_BRACKETS}¿¡*_]*"
# A stop is looked at from the first of a row alone, else a row costs the square of its length.
_END: Final = re.compile(
    rf"(?<![{TERMINATORS}])[{TERMINATORS}]+(?:{_CLOSERS})(?=\s+{_OPENERS}[^\W_a-zß-öø-ÿ]|\s*\Z)"
    rf"|[{WIDE_TERMINATORS}]{_CLOSERS}|\n[ \t]*\n|\f"
    r"|\n(?=[ \t]*(?:[-*+•·▪–|]|\(?\d{1,3}[.)]|\([a-z]\))[ \t])"
)
# What stands before the words of a line of a list, a heading or an indented reply.
LIST_MARK: Final = r"(?:[-*•·▪–>#|]{1,6}|[(（]?(?:\d{1,3}|[a-z]|[ivxl]{1,5})[.)）]|\d{1,3}[、．])[ \t]*(?=\S)"
_LIST_MARK: Final = re.compile(rf"\s*(?:{LIST_MARK}){{1,3}}")
# What an end begins with: one set of characters is searched for several times faster than the ends themselves are.
_SIGN: Final = re.compile(rf"[{TERMINATORS}{WIDE_TERMINATORS}\n\f]")
_DASHED: Final = re.compile(r"\n[ \t]*–[ \t]")
_CLOSES: Final = re.compile(r"\n[ \t]*\w{1,3}\)")
# What stands before a word and is none of it.
_SETS_OFF: Final = re.compile(r"[(\[{“”\"„«»‘]")
_ELIDED: Final = re.compile(rf"^[^\W\d_]{{1,2}}[{APOSTROPHES}](?=[^\W\d_]{{2}})")
"""An article or preposition that is written together with the next word: `l’art. 4`, `d’av. J.-C.`"""
_NEXT_WORD: Final = re.compile(rf"[\s{CLOSING_MARKS}{CLOSING_BRACKETS}]*{_OPENERS}([^\W_]+)")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_NUMBER: Final = re.compile(r"\d+")
# What follows the abbreviation of *number*, *article* or *figure*: a number, a Roman one, a letter.
_NUMBER_LIKE: Final = re.compile(r"[IVXLC]+|[A-Z]")
_PARTS: Final = re.compile(r"[.\u2010\u2011-]")


def sentence_ends(text: str, words: Lexicon, start: int = 0, end: int | None = None) -> list[int]:
    """Offsets in `text` behind each sentence end of `text[start:end]`, marks and brackets that close there included.

    The end of the stretch is a sentence end only if a sign says so.
    """
    return list(each_sentence_end(text, words, start, end))


def each_sentence_end(text: str, words: Lexicon, start: int = 0, end: int | None = None) -> Iterator[int]:
    """As `sentence_ends`, one by one, for those who need only the first."""
    stop = len(text) if end is None else end
    return (
        match.end() for match in _possible_ends(text, start, stop) if _ends(text, match, start, stop, words)
    )


def _possible_ends(text: str, start: int, stop: int) -> Iterator[re.Match[str]]:
    """Where the signs look like a sentence end; abbreviations and the like not yet looked at."""
    behind = start
    for sign in _SIGN.finditer(text, start, stop):
        match = _END.match(text, sign.start(), stop) if sign.start() >= behind else None
        if match is not None:
            behind = match.end()
            yield match


def asks_by_particle(text: str, end: int, words: Lexicon) -> bool:
    """Whether the word before `end` makes a question of its sentence, whatever sign follows: editors of old Chinese texts put `。` or `？`."""
    particles = words.matching.denying.question_particles
    return bool(particles) and end > 0 and text[end - 1] in particles


def sentence_start(text: str, at: int, words: Lexicon) -> int:
    """Where the sentence that `at` lies in begins, as far as it is looked back for (`LONGEST_LOOK`)."""
    first = sure_end(text, max(0, at - LONGEST_LOOK), at)
    # What stands behind decides about an abbreviation before: `p.m.` ends a sentence before *The*, not before *Monday*.
    reach = min(len(text), at + LONGEST_ABBREVIATION)
    # The last one is wanted, and looking at one closely costs more than finding it.
    possible = [match for match in _possible_ends(text, first, reach) if match.end() <= at]
    begin = next(
        (match.end() for match in reversed(possible) if _ends(text, match, first, reach, words)), first
    )
    return behind_list_mark(text, begin, at) if begin == 0 or "\n" in text[begin - 1 : begin + 2] else begin


def behind_list_mark(text: str, start: int, end: int) -> int:
    """Where the words of a line begin that `start` is the beginning of, behind the marks of a list: `- `, `12. `, `(a) `."""
    found = _LIST_MARK.match(text, start, end)
    return found.end() if found else start


def sure_end(text: str, first: int, at: int) -> int:
    """A sentence end in `text[first:at]` that needs no second look; `first` if the last full stop there is not sure to be one.

    Behind a small word that is longer than abbreviations are, and before a capital.
    """
    stop = text.rfind(". ", first, at)
    word = text[max(first, stop - SURE_WORD) : stop] if stop > first else ""
    sure = (
        len(word) == SURE_WORD and word.isalpha() and word.islower() and text[stop + 2 : stop + 3].isupper()
    )
    return stop + 2 if sure else first


def is_abbreviation(word: str, words: Lexicon, following: str = "") -> bool:
    """Whether a word and its point are short for another that never ends a sentence: `Dr`, `fig`, `Lt.-Col`; initials too.

    Args:
        word: As it is written, without its last point.
        words: Of the language.
        following: The next word, which tells `no. 5` from *no*.
    """
    data, lowered = words.sentence_data, word.lower()
    if lowered in data.abbreviations or (len(word) == 1 and word.isalpha()):
        return True
    if _is_word_too(word, words):
        return True
    if lowered in data.numbered_abbreviations:
        return following[:1].isdigit() or _NUMBER_LIKE.fullmatch(following) is not None
    return is_clipped(word, _all_abbreviations(words))


def _is_word_too(word: str, words: Lexicon) -> bool:
    """Whether a word with a capital is an abbreviation, and a name or word of its own: `Tim`, `Sun`, German `Obst`."""
    return word[:1].isupper() and word.capitalize() in words.sentence_data.capitalised_abbreviations


@functools.cache
def _all_abbreviations(words: Lexicon) -> frozenset[str]:
    return words.sentence_data.all_abbreviations


def is_clipped(word: str, known: frozenset[str]) -> bool:
    """Whether a word that no list has is short for a title or a name: `Hptm`, `Revd` without a vowel, `Lt.-Col`, `J.-P`.

    Not one in capitals alone: *NHS* ends a sentence as any noun does.

    Args:
        word: As it is written, without its last point.
        known: The abbreviations of the language, in small letters.
    """
    parts = [part for part in _PARTS.split(word) if part]
    if len(parts) > 1:
        last = parts[-1]
        return all(part[0].isupper() for part in parts) and (
            last.lower() in known or len(last) == 1 or is_clipped(last, known)
        )
    return word.istitle() and len(word) > 1 and VOWELS.isdisjoint(word.lower())


def sentence_before(text: str, at: int, words: Lexicon) -> str:
    """The text of the sentence that `at` lies in, up to there; white space in it is single spaces."""
    return " ".join(text[sentence_start(text, at, words) : at].split())


def _ends(text: str, match: re.Match[str], start: int, stop: int, words: Lexicon) -> bool:
    at = match.start()
    if text[at] == "\n":
        return _is_blank_line(match) or _opens_item(text, match, start)
    if text[at] != "." or text[at : at + 2] == "..":
        return True
    tail = text[max(start, at - SURE_WORD) : at]
    # Most sentences end with such a word, and the patterns behind cost ten times as much.
    if is_surely_a_word(tail) and tail not in _tails_of_abbreviations(words):
        return True
    return not goes_on_behind(text, at, words, start, stop)


@functools.cache
def _tails_of_abbreviations(words: Lexicon) -> frozenset[str]:
    """The last letters of abbreviations that are as long as sure words are: `arch.-colonel`."""
    return frozenset(word[-SURE_WORD:] for word in _all_abbreviations(words) if len(word) >= SURE_WORD)


def is_surely_a_word(word: str) -> bool:
    """Whether a word before a full stop is short for nothing, whatever follows: in small letters, longer than abbreviations are."""
    return len(word) >= SURE_WORD and word.isalpha() and word.islower()


def goes_on_behind(text: str, at: int, words: Lexicon, start: int = 0, end: int | None = None) -> bool:
    """Whether the full stop at `at` belongs to the word before it and ends no sentence: `Dr. Hale`, `3. Mai`, `at 5 p.m. Monday`."""
    stop = len(text) if end is None else end
    word = _word_up_to(text[max(start, at - LONGEST_ABBREVIATION) : at])
    following = _NEXT_WORD.match(text, at + 1, stop)
    # Only an ordinal asks for it.
    preceding = _word_before(text, start, at - len(word)) if word.isdigit() else ""
    return _goes_on(word, following[1] if following else "", preceding, words)


def _word_up_to(text: str) -> str:
    """The word that a text ends with, without brackets, marks and an elided word before it; empty behind a space."""
    if not text or text[-1].isspace():
        return ""
    word = text.rsplit(maxsplit=1)[-1]
    return word if word.isalnum() else _ELIDED.sub("", _SETS_OFF.split(word)[-1])


def _is_blank_line(match: re.Match[str]) -> bool:
    """Whether what looks like an end is no line end alone: before an item of a list it is."""
    return match.end() - match.start() > 1


def _opens_item(text: str, match: re.Match[str], start: int) -> bool:
    """Whether an item of a list begins on the next line, not the end of a bracket or an aside of the line before.

    *(see Fig.* and on the next line *3)*; *is not* and on the next line *– so Hale – safe*.
    """
    at = match.start()
    if _CLOSES.match(text, at):
        return text.rfind("(", start, at) <= text.rfind(")", start, at)
    if _DASHED.match(text, at):
        before = text[max(start, at - 1) : at]
        return not before.isalnum() or _DASHED.search(text, start, at) is not None
    return True


def _goes_on(word: str, following: str, preceding: str, words: Lexicon) -> bool:
    """Whether a sentence goes on behind `word` and its point, before the word `following`."""
    data = words.sentence_data
    opens = following.lower() in words.sentence_openers
    closes = word.lower() in data.closing_abbreviations
    if len(word) > 1 and not closes and is_abbreviation(word, words, following):
        # *He asked Tim. The board met*; but *Col. De Ruiter came*.
        particle = following.lower() in NAME_PARTICLES - DEFINITE_ARTICLES
        return particle or not (opens and _is_word_too(word, words))
    word = word.lower()
    # *at 5 p.m. Monday* goes on, *at 5 p.m. The* does not; an initial, or the letter of a list; *Plan B. The board* ends.
    if closes or _INITIALS.fullmatch(word) or (len(word) == 1 and word.isalpha()):
        return bool(following) and not opens
    if data.ordinal_point and _NUMBER.fullmatch(word) and len(word) <= LONGEST_ORDINAL:
        return following.lower() in words.months or preceding in words.governors or not opens
    return False


_WORD_BEFORE: Final = re.compile(r"([^\W_]+)\W{0,3}\Z")


def _word_before(text: str, start: int, at: int) -> str:
    found = _WORD_BEFORE.search(text, max(start, at - 24), at)
    return found[1].lower() if found else ""
