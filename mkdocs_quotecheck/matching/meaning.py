"""Every word is there, and yet it misleads: what ellipses swallow, and what stands right before a fragment."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.sentences import clause_before, sentence_ends
from mkdocs_quotecheck.matching.tokens import tokenise
from mkdocs_quotecheck.matching.vocabulary import Vocabulary
from mkdocs_quotecheck.model import EditKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import SourceText

# Passages further apart than this are not one quotation: the largest gap of a fine ellipsis in real pages is 1,700 characters.
MOST_DISTANT = 3_000


def gap_kinds(source: SourceText, start: int, end: int, words: Vocabulary) -> EditKind:
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


@functools.cache
def _denial_pattern(words_code: str) -> re.Pattern[str]:
    from mkdocs_quotecheck.matching.vocabulary import vocabulary

    denials = vocabulary(words_code).words.denials
    longest = sorted(denials, key=len, reverse=True)
    phrases = "|".join(re.escape(phrase).replace(r"\*", r"\w+") for phrase in longest)
    return re.compile(rf"(?:^|[^\w])(?:{phrases or '(?!)'})[\s,:\"'“‘]*$", re.IGNORECASE)


def before_kind(source: SourceText, start: int, words: Vocabulary, code: str) -> EditKind | None:
    """What stands right before a fragment and turns it: its negation, or a denial of the whole clause."""
    before = clause_before(source.text, start, words).replace("’", "'")
    if not before:
        return None
    tail = before[-80:]
    if _denial_pattern(code).search(tail):
        return EditKind.LIFTED_CLAUSE
    last = tail.rstrip("\"'“‘«( ").rsplit(" ", 1)[-1].lower().strip("\"'“‘«(")
    needed = words.words.negation_before
    if last in needed or any(last.endswith(word[1:]) for word in needed if word.startswith("-")):
        return EditKind.NEGATION_BEFORE
    return None


_NEXT = re.compile(r"^[\s,;:]*(?:[–—-]\s*)?([^\W\d_]+(?:\s+[^\W\d_]+){0,2})")


def cuts_qualifier(source: SourceText, end: int, words: Vocabulary) -> str | None:
    """The qualifier that the source goes on with right behind a quotation; None if there is none."""
    match = _NEXT.match(source.text[end : end + 60])
    if not match:
        return None
    following = match[1].lower().split()
    for size in (3, 2, 1):
        phrase = " ".join(following[:size])
        if phrase in words.words.qualifiers:
            return phrase
    return None
