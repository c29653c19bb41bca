"""What stands in a sentence and is no part of it: `[38]`, `(Hale 2019)`, note signs, asides, line numbers, mark-up.

Questions about a sentence (what governs these words? where does the clause begin?) are asked of its text without them. An
insertion that says something about the words around it (*(unless the audit is late)*, `[not]`) is none: it stays.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.asides import LOOK_BEFORE, without_asides
from mkdocs_quotecheck.text.characters import (
    APOSTROPHES,
    CLOSING_BRACKETS,
    CLOSING_MARKS,
    NOTE_SIGNS,
    OPENING_BRACKETS,
    QUOTATION_MARKS,
    RAISED_DIGITS,
    TERMINATORS,
    WIDE_TERMINATORS,
)
from mkdocs_quotecheck.text.number_signs import NUMBER_SIGN, without_number_signs
from mkdocs_quotecheck.text.scripts import UNSPACED_LETTERS
from mkdocs_quotecheck.text.words import LONGEST_WORD, word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Span
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A longer bracket is a sentence of its own rather than something inserted; 2 lines.
LONGEST_BRACKET: Final = 200

# A line may end in a bracket, a paragraph may not.
_INSIDE: Final = r"|\n(?![ \t]*\n)"
_BRACKET: Final = re.compile(
    rf"\[\^?(?:[^\[\]\n\f]{_INSIDE}){{1,{LONGEST_BRACKET}}}\]"
    rf"|\((?:[^()\n\f]{_INSIDE}){{1,{LONGEST_BRACKET}}}\)"
    + "".join(
        rf"|{first}(?:[^{first}{last}\n\f]{_INSIDE}){{1,{LONGEST_BRACKET}}}{last}"
        for first, last in ("（）", "［］", "〔〕", "【】")
    )
)
_OPENS_BRACKET: Final = re.compile(f"[{OPENING_BRACKETS}]")
# Signs and raised figures right behind a word or its punctuation; figures glued to a word of some length, as `<sup>` leaves
# them where its tags are dropped.
_BEFORE_NOTE: Final = f",;:{TERMINATORS}{WIDE_TERMINATORS}，、；：{CLOSING_BRACKETS}{CLOSING_MARKS}"
_NOTE_MARK: Final = re.compile(
    rf"(?<=[^\W_{RAISED_DIGITS}]|[{_BEFORE_NOTE}])(?:[{NOTE_SIGNS}{RAISED_DIGITS}]{{1,6}}|\^\d{{1,3}}\^?)"
    rf"(?=[\W{UNSPACED_LETTERS}]|\Z)"
    r"|(?<=[^\W\d_]{3})(?<!\d)\d{1,3}(?=[\s.,;:]|\Z)"
)
# What one of the two patterns needs, searched for several times faster than they are.
_MAY_BE_NOTED: Final = re.compile(rf"[\d{NOTE_SIGNS}{RAISED_DIGITS}^_~]")
_TAG: Final = re.compile(r"<sup\b[^<>]{0,300}>[^<>]{0,12}</sup>|</?[A-Za-z][^<>]{0,300}>")
_EMPHASIS: Final = re.compile(r"(?<!\w)[*_]{1,3}(?=\w)|(?<=\w)[*_]{1,3}(?!\w)|~~")
# The number of a line or page on a line of its own, and that of a line or verse before its words.
_NUMBER_LINE: Final = re.compile(r"\n[ \t]*[\[(|]?\d{1,4}[\])|]?[ \t]*(?=\n[ \t]*\S)")
_NUMBER_BEFORE: Final = re.compile(r"(?<=\n)[ \t]{0,8}\d{1,4}[ \t]{1,8}(?=[^\W\d_])")
_MARK: Final = re.compile(rf"[{QUOTATION_MARKS}]")
_APOSTROPHE: Final = re.compile(rf"(?<=[^\W_])[{APOSTROPHES}](?=[^\W_])")


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
    if _OPENS_BRACKET.search(piece):
        piece = _BRACKET.sub(lambda match: _blank_bracket(match, words), piece)
    if _MAY_BE_NOTED.search(piece):
        piece = _EMPHASIS.sub(_blank, _NOTE_MARK.sub(_blank, without_number_signs(piece)))
    piece = _without_marks(piece)
    return without_asides(piece, words, has_trigger, behind=text[end : end + LONGEST_WORD])


def text_behind(text: str, start: int, end: int, words: Lexicon) -> str:
    """`text[start:end]` without insertions, where words stand right before `start`, so that a note sign there is one."""
    if not start:
        return without_insertions(text, start, end, words)
    # What stands behind the words before the stretch alone tells a note sign.
    plain = without_insertions(text, start - 1, end, words)[1:]
    return without_asides(plain, words, has_trigger, text[max(0, start - LOOK_BEFORE) : start])


def has_trigger(inside: str, words: Lexicon) -> bool:
    """Whether a text has a word that negates, denies, conditions or limits what stands around it."""
    plain = NUMBER_SIGN.sub(" ", inside)
    if words.matching.unspaced:
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
    data = words.matching
    phrases = data.exceptions | data.conditions | data.qualifiers
    single = frozenset(phrase for phrase in phrases if " " not in phrase)
    several = tuple(sorted(phrases - single))
    return data.denying.deniers | data.denying.questions | single, several


@functools.cache
def _trigger_phrases(words: Lexicon) -> frozenset[str]:
    data = words.matching
    phrases = (*data.exceptions, *data.conditions, *data.qualifiers, *data.negations, *data.denials)
    return frozenset(phrase.replace(" ", "") for phrase in phrases)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _blank_bracket(match: re.Match[str], words: Lexicon) -> str:
    """Nothing of a bracket without a trigger; of another only the brackets go, since its words count."""
    inside = match[0][1:-1]
    return f" {inside} " if has_trigger(inside, words) else _blank(match)


def _without_marks(piece: str) -> str:
    if not _MARK.search(piece):
        return piece
    inside = {match.start() for match in _APOSTROPHE.finditer(piece)}
    return _MARK.sub(lambda match: match[0] if match.start() in inside else " ", piece)
