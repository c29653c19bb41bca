"""Every word is there, and yet it misleads: what ellipses swallow, and what stands right before a fragment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.splicing import Splice
from mkdocs_quotecheck.matching.tokens import tokenise
from mkdocs_quotecheck.model import EditKind, Span
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, OPENING_MARKS
from mkdocs_quotecheck.text.furniture import between
from mkdocs_quotecheck.text.insertions import text_behind
from mkdocs_quotecheck.text.sentences import sentence_ends
from mkdocs_quotecheck.text.words import last_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import SourceText
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Passages further apart than this are not one quotation: the largest gap of a fine ellipsis in real pages is 1,700 characters.
MOST_DISTANT = 3_000


def gap_kind(source: SourceText, start: int, end: int, words: Lexicon) -> EditKind:
    """What an ellipsis that leaves out `text[start:end]` is; plain `ELLIPSIS` if it does no harm."""
    if end - start > MOST_DISTANT:
        return EditKind.ELLIPSIS_DISTANT
    if _crosses_turn(source, start, end):
        return EditKind.ELLIPSIS_SPEAKER
    gap = _without_furniture(source, start, end)
    ends = sentence_ends(gap.rstrip() + " A", words)
    if not ends:
        return EditKind.ELLIPSIS_NEGATION if _governs(gap, words) else EditKind.ELLIPSIS
    cut_short = bool(gap[: ends[0]].strip(_SIGNS))
    begins_late = bool(gap[ends[-1] :].strip(_SIGNS))
    if cut_short and begins_late:
        splice = Splice(source.text, start, end, gap[ends[-1] :])
        if (
            splice.wants_object(words)
            or splice.joins_foreign_predicate(words)
            or splice.coordinates_foreign_subject(words)
        ):
            return EditKind.ELLIPSIS_OBJECT
    if cut_short and last_word(source.text, 0, start) in words.words.subordinators:
        return EditKind.ELLIPSIS_OBJECT
    return EditKind.ELLIPSIS


_SIGNS = " .,;:!?()[]\"'“”‘’»«\n\t\f\r"


def _without_furniture(source: SourceText, start: int, end: int) -> str:
    """The text of a gap; a page's head or foot and the space round it are one space."""
    pieces: list[str] = []
    done = start
    for hole in between(source.furniture, start, end):
        pieces.append(source.text[done : max(done, hole.start)].rstrip())
        done = hole.end
        while done < end and source.text[done].isspace():
            done += 1
    return " ".join([*pieces, source.text[min(done, end) : end]])


def _crosses_turn(source: SourceText, start: int, end: int) -> bool:
    labels = {mark.label for mark in source.turns if start < mark.offset <= end}
    before = [mark.label for mark in source.turns if mark.offset <= start]
    return bool(labels - {before[-1]}) if before else False


_ENCLOSED = re.compile(r"^\s*(?:,.*,|\(.*\)|[-–—].*[-–—])\s*$", re.DOTALL)


def _governs(gap: str, words: Lexicon) -> bool:
    """Whether a gap within one sentence takes away what turns or binds the words that are kept."""
    tokens = tokenise(gap).words
    if _has_phrase(tokens, words.words.exceptions):
        return True
    if not words.negations_in(tokens):
        return False
    return not _ENCLOSED.match(gap)


def _has_phrase(tokens: Sequence[str], phrases: frozenset[str]) -> bool:
    joined = f" {' '.join(tokens)} "
    return any(f" {phrase} " in joined for phrase in phrases)


# A qualifier is looked for so far behind a passage: an insertion may stand between.
QUALIFIER_REACH = 200
_NEXT = re.compile(r"[\s,;:(]*(?:[–—-]\s*)?([^\W\d_]+(?:\s+[^\W\d_]+){0,2})")


def cuts_qualifier(text: str, start: int, end: int, words: Lexicon) -> Span | None:
    """Where the qualifier stands that the source goes on with behind the passage `text[start:end]`; None if there is none."""
    if start and end < len(text) and text[end] in CLOSING_MARKS and text[start - 1] in OPENING_MARKS:
        # The passage is all that the source quotes: what follows is said by somebody else.
        return None
    if words.words.unspaced:
        return _next_unspaced(text, end, words)
    if not any(start in text[end : end + QUALIFIER_REACH].lower() for start in words.qualifier_starts):
        return None
    rest = text_behind(text, end, min(len(text), end + QUALIFIER_REACH), words)
    match = _NEXT.match(rest)
    following = match[1].lower().split() if match else []
    sizes = (size for size in (3, 2, 1) if " ".join(following[:size]) in words.words.qualifiers)
    return Span(end + match.start(1), end + match.end(1)) if match and next(sizes, 0) else None


def _next_unspaced(text: str, end: int, words: Lexicon) -> Span | None:
    start = end
    while start < len(text) and text[start] in "，,、 ”」\n":
        start += 1
    for phrase in sorted(words.words.qualifiers, key=len, reverse=True):
        if text.startswith(phrase, start):
            return Span(start, start + len(phrase))
    return None
