"""What stands in a sentence and is no part of it: `[38]`, `(Hale 2019)`, note signs, asides, line numbers, mark-up.

Questions about a sentence (what governs these words? where does the clause begin?) are asked of its text without them. An
insertion that says something about the words around it (*(unless the audit is late)*, `[not]`) is none: it stays.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.characters import DASHES, NOTE_SIGNS, QUOTATION_MARKS, RAISED_DIGITS
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Span
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A longer bracket or aside is a sentence of its own rather than something inserted; 2 lines.
LONGEST_BRACKET: Final = 200
LONGEST_ASIDE: Final = 80

_BRACKET: Final = re.compile(
    rf"\[\^?[^\[\]\n\f]{{1,{LONGEST_BRACKET}}}\]|\([^()\n\f]{{1,{LONGEST_BRACKET}}}\)|（[^（）\n]{{1,{LONGEST_BRACKET}}}）"
)
# Signs and raised figures right behind a word or its punctuation; figures glued to a word of some length, as `<sup>` leaves
# them where its tags are dropped.
_NOTE_MARK: Final = re.compile(
    rf"(?<=[^\W_{RAISED_DIGITS}]|[.,;:!?)\]”’\"»])(?:[{NOTE_SIGNS}{RAISED_DIGITS}]{{1,6}}|\^\d{{1,3}}\^?)(?=\W|\Z)"
    r"|(?<=[^\W\d_]{3})(?<!\d)\d{1,3}(?=[\s.,;:]|\Z)"
)
# What one of the two patterns needs, searched for several times faster than they are.
_MAY_BE_NOTED: Final = re.compile(rf"[\d{NOTE_SIGNS}{RAISED_DIGITS}^_~]")
_DASH: Final = re.compile(r"[\u2013\u2014\u2015]|\s-")
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]{0,300}>")
_EMPHASIS: Final = re.compile(r"(?<!\w)[*_]{1,3}(?=\w)|(?<=\w)[*_]{1,3}(?!\w)|~~")
# The number of a line or page on a line of its own, and that of a line or verse before its words.
_NUMBER_LINE: Final = re.compile(r"\n[ \t]*[\[(|]?\d{1,4}[\])|]?[ \t]*(?=\n[ \t]*\S)")
_NUMBER_BEFORE: Final = re.compile(r"(?<=\n)[ \t]{0,8}\d{1,4}[ \t]{1,8}(?=[^\W\d_])")
_MARK: Final = re.compile(rf"[{QUOTATION_MARKS}]")
_APOSTROPHE: Final = re.compile(r"(?<=[^\W_])['’](?=[^\W_])")
_LONG_DASHES: Final = "\u2013\u2014\u2015"
_DASHED_ASIDE: Final = re.compile(
    rf"(?:\s[{_LONG_DASHES}]\s|[\u2014\u2015]|\s--?\s)([^{DASHES}.!?;\n]{{1,{LONGEST_ASIDE}}})(?:\s[{_LONG_DASHES}]\s|[\u2014\u2015]|\s--?\s)"
)
_COMMA_ASIDE: Final = re.compile(rf",(\s[^,.!?;:()\n]{{1,{LONGEST_ASIDE}}}),(?=\s|\Z)")
_NUMBER_SIGN: Final = re.compile(r"\b(?:no|nos|nr|n)\.?\s?\d", re.IGNORECASE)


def without_insertions(text: str, start: int, end: int, words: Lexicon, holes: Sequence[Span] = ()) -> str:
    """`text[start:end]` with spaces for insertions and quotation marks; as long as it was, so that offsets keep.

    Args:
        text: A whole text.
        start: Where the stretch begins; best at the beginning of a sentence.
        end: Where it ends. A bracket or aside that is open there is not inserted: the stretch's end lies in it.
        words: Of the language; tells what has a meaning of its own for the words around.
        holes: Stretches of `text` that are known to be none of it, such as running heads.
    """
    piece = text[start:end]
    for hole in holes:
        first, behind = max(0, hole.start - start), min(len(piece), hole.end - start)
        if first < behind:
            piece = f"{piece[:first]}{' ' * (behind - first)}{piece[behind:]}"
    if "<" in piece:
        piece = _TAG.sub(_blank, piece)
    if "\n" in piece:
        piece = _NUMBER_BEFORE.sub(_blank, _NUMBER_LINE.sub(_blank, piece))
    if "(" in piece or "[" in piece or "（" in piece:
        piece = _BRACKET.sub(lambda match: _blank_bracket(match, words), piece)
    if _MAY_BE_NOTED.search(piece):
        piece = _EMPHASIS.sub(_blank, _NOTE_MARK.sub(_blank, piece))
    piece = _without_marks(piece)
    if "," in piece:
        piece = _without_comma_asides(piece, words)
    if _DASH.search(piece):
        piece = _DASHED_ASIDE.sub(lambda match: _blank_aside(match, words), piece)
    return piece


def text_behind(text: str, start: int, end: int, words: Lexicon) -> str:
    """`text[start:end]` without insertions, where words stand right before `start`, so that a note sign there is one."""
    if not start:
        return without_insertions(text, start, end, words)
    return without_insertions(text, start - 1, end, words)[1:]


def has_trigger(inside: str, words: Lexicon) -> bool:
    """Whether a text has a word that negates, denies, conditions or limits what stands around it."""
    plain = _NUMBER_SIGN.sub(" ", inside)
    if words.words.unspaced:
        return any(phrase in plain for phrase in _trigger_phrases(words))
    found = word_list(plain)
    single, phrases = _triggers(words)
    if any(word in single or words.is_negation(word) for word in found):
        return True
    joined = f" {' '.join(found)} "
    return any(f" {phrase} " in joined for phrase in phrases)


@functools.cache
def _triggers(words: Lexicon) -> tuple[frozenset[str], tuple[str, ...]]:
    """The triggers of one word, and those of several."""
    data = words.words
    phrases = data.exceptions | data.conditions | data.qualifiers
    single = frozenset(phrase for phrase in phrases if " " not in phrase)
    several = tuple(sorted(phrases - single))
    return data.denying.deniers | data.denying.questions | single, several


@functools.cache
def _trigger_phrases(words: Lexicon) -> frozenset[str]:
    data = words.words
    phrases = (*data.exceptions, *data.conditions, *data.qualifiers, *data.negations, *data.denials)
    return frozenset(phrase.replace(" ", "") for phrase in phrases)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _blank_bracket(match: re.Match[str], words: Lexicon) -> str:
    """Nothing of a bracket without a trigger; of another only the brackets go, since its words count."""
    inside = match[0][1:-1]
    return f" {inside} " if has_trigger(inside, words) else _blank(match)


def _blank_aside(match: re.Match[str], words: Lexicon) -> str:
    return match[0] if has_trigger(match[1], words) else _blank(match)


def _without_marks(piece: str) -> str:
    if not _MARK.search(piece):
        return piece
    inside = {match.start() for match in _APOSTROPHE.finditer(piece)}
    return _MARK.sub(lambda match: match[0] if match.start() in inside else " ", piece)


def _without_comma_asides(piece: str, words: Lexicon) -> str:
    """Without what stands between two commas behind a word that waits for more: *is not, Hale said, safe*."""
    done = 0
    while match := _COMMA_ASIDE.search(piece, done):
        before = word_list(piece[max(0, match.start() - 30) : match.start()])
        waits = bool(before) and (before[-1] in words.incomplete or words.is_negation(before[-1]))
        # *did not say, why it rained, that*: a clause that depends on the word is no aside.
        opened = word_list(match[1])[:1]
        depends = bool(opened) and opened[0] in words.dependent_openers
        if waits and not depends and not has_trigger(match[1], words):
            piece = f"{piece[: match.start()]}{' ' * len(match[0])}{piece[match.end() :]}"
            done = match.end()
        else:
            # The second comma may open the next aside.
            done = match.end() - 1
    return piece
