"""Every word is there, and yet it misleads: what ellipses swallow, and what stands right before a fragment."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.sentences import clause_before, sentence_ends
from mkdocs_quotecheck.matching.tokens import tokenise
from mkdocs_quotecheck.matching.vocabulary import Vocabulary
from mkdocs_quotecheck.model import EditKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import SourceText

# Passages further apart than this are not one quotation: the largest gap of a fine ellipsis in real pages is 1,700 characters.
MOST_DISTANT = 3_000


def gap_kind(source: SourceText, start: int, end: int, words: Vocabulary) -> EditKind:
    """What an ellipsis that leaves out `text[start:end]` is; plain `ELLIPSIS` if it does no harm."""
    text = source.text[start:end]
    if end - start > MOST_DISTANT:
        return EditKind.ELLIPSIS_DISTANT
    if _crosses_turn(source, start, end):
        return EditKind.ELLIPSIS_SPEAKER
    if not sentence_ends(text.rstrip() + " A", words):
        return EditKind.ELLIPSIS_NEGATION if _governs(text, words) else EditKind.ELLIPSIS
    return EditKind.ELLIPSIS


def _crosses_turn(source: SourceText, start: int, end: int) -> bool:
    labels = {mark.label for mark in source.turns if start < mark.offset <= end}
    before = [mark.label for mark in source.turns if mark.offset <= start]
    return bool(labels - {before[-1]}) if before else False


_ENCLOSED = re.compile(r"^\s*(?:,.*,|\(.*\)|[-–—].*[-–—])\s*$", re.DOTALL)


def _governs(gap: str, words: Vocabulary) -> bool:
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


# What stands before a fragment is looked at so far back, in characters: the longest denial and a few words.
LOOK_BACK = 80


@functools.cache
def _denials(words: Vocabulary) -> tuple[re.Pattern[str], frozenset[str]]:
    """A pattern for a denial at the end of a text, and the words that such a denial may end with."""
    phrases = sorted(words.words.denials, key=len, reverse=True)
    pattern = "|".join(re.escape(phrase).replace(r"\*", r"[^\W\d_]+") for phrase in phrases)
    return re.compile(rf"(?:^|\W)(?:{pattern or '(?!)'})\W*$"), frozenset(phrase.split()[-1] for phrase in phrases)


_LAST_WORD = re.compile(r"([^\W_]+(?:['’][^\W_]+)*)[\s\"“„«»‘'(\[,:]*$")


def before_kind(text: str, start: int, words: Vocabulary) -> EditKind | None:
    """What stands right before a fragment and turns it: its negation, or a denial of the whole clause."""
    tail = text[max(0, start - LOOK_BACK) : start]
    if words.words.unspaced:
        return _before_unspaced(tail, words)
    last = _LAST_WORD.search(tail, max(0, len(tail) - 30))
    if last is None or tail.count("\n", last.end(1)) > 1:
        return None
    word = last[1].lower().replace("’", "'")
    pattern, endings = _denials(words)
    if word in endings:
        clause = clause_before(tail, len(tail), words).lower().replace("’", "'")
        if pattern.search(clause):
            return EditKind.LIFTED_CLAUSE
    needed = words.words.negation_before
    attached = not tail[last.end(1) :].strip("\"“„«»‘'([ \n\t\r\f\u00a0")
    if attached and (word in needed or (words.before_endings and word.endswith(words.before_endings))):
        return EditKind.NEGATION_BEFORE
    return None


def _before_unspaced(tail: str, words: Vocabulary) -> EditKind | None:
    tail = tail.rstrip("\"“”「『‘’《 \n，,：:")
    if any(tail.endswith(denial) for denial in words.words.denials):
        return EditKind.LIFTED_CLAUSE
    if any(tail.endswith(word) for word in words.words.negation_before):
        return EditKind.NEGATION_BEFORE
    return None


_NEXT = re.compile(r"[\s,;:]*(?:[–—-]\s*)?([^\W\d_]+(?:\s+[^\W\d_]+){0,2})")


def cuts_qualifier(text: str, end: int, words: Vocabulary) -> Span | None:
    """Where the qualifier stands that the source goes on with right behind a quotation; None if there is none."""
    match = _NEXT.match(text, end, end + 60)
    if not match:
        return None
    following = match[1].lower().split()
    qualifiers = words.words.qualifiers
    if following[0] not in words.qualifier_starts:
        return None
    for size in (3, 2, 1):
        if " ".join(following[:size]) in qualifiers:
            return Span(match.start(1), match.end(1))
    return None
