"""What governs a stretch of text in a language that puts no spaces between words (Chinese, Japanese)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import ScopeKind, ScopeTrigger, Span
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS, WIDE_TERMINATORS
from mkdocs_quotecheck.text.embedding_unspaced import denied_before
from mkdocs_quotecheck.text.insertions import without_insertions
from mkdocs_quotecheck.text.sentences import behind_list_mark

if TYPE_CHECKING:
    from mkdocs_quotecheck.text.lexicon import Lexicon

# What stands before a fragment is looked at so far back, in characters: the longest denial and a clause.
LOOK_BACK: Final = 80
_PAUSES: Final = "，,、"
_BESIDE: Final = f"{QUOTATION_MARKS} \n\t：:"
SENTENCE_END: Final = re.compile(rf"[{WIDE_TERMINATORS}!?；\n]")


def trigger_before(text: str, start: int, words: Lexicon) -> ScopeTrigger | None:
    """What stands before `start` and governs what follows; None if nothing does. Offsets count in `text`."""
    first = max(0, start - LOOK_BACK)
    tail = without_insertions(text, first, start, words)
    bare = tail.rstrip(_BESIDE + _PAUSES)
    paused = any(sign in _PAUSES for sign in tail[len(bare) :])
    data = words.matching
    for kind, known in ((ScopeKind.DENIAL, data.denials), (ScopeKind.NEGATION, data.negation_before)):
        if kind is ScopeKind.NEGATION and paused:
            # *不，*: the answer to a question; it negates nothing behind the pause.
            continue
        for phrase in sorted(known, key=len, reverse=True):
            # *不否认*: another negation takes the denial back.
            undone = words.is_negation(bare[: -len(phrase)][-1:])
            if bare.endswith(phrase) and not undone:
                behind = first + len(bare)
                return ScopeTrigger(kind, Span(behind - len(phrase), behind))
    size = 0 if paused else denied_before(bare, words)
    if size:
        return ScopeTrigger(ScopeKind.DENIAL, Span(first + len(bare) - size, first + len(bare)))
    return _limit(text, start, tail, first, words) or _hedge(bare, first, words)


def _hedge(bare: str, first: int, words: Lexicon) -> ScopeTrigger | None:
    """The hedge right before the passage: *大概*“下雨了”."""
    gaps = words.matching.gaps
    # What is hearsay is said by others, not hedged.
    known = (gaps.hedges | gaps.approximations) - gaps.hearsay
    found = max((phrase for phrase in known if bare.endswith(phrase)), key=len, default="")
    if found and words.is_negation(bare[: -len(found)][-1:]):
        # *没有人怀疑*
        return None
    behind = first + len(bare)
    return ScopeTrigger(ScopeKind.HEDGE, Span(behind - len(found), behind)) if found else None


def _limit(text: str, start: int, tail: str, first: int, words: Lexicon) -> ScopeTrigger | None:
    """The condition or the *only* that opens the sentence."""
    ends = [match.end() for match in SENTENCE_END.finditer(tail)]
    opened = behind_list_mark(tail, ends[-1] if ends else 0, len(tail))
    clause = tail[opened:].strip(_BESIDE + _PAUSES)
    span = Span(first + opened, start)
    if clause in words.matching.focus_particles and not text[start : start + 1].isdigit():
        return ScopeTrigger(ScopeKind.RESTRICTION, span)
    if clause.endswith(tuple(words.matching.exception_openers)):
        return ScopeTrigger(ScopeKind.CONDITION, span)
    paused = tail.rstrip()[-1:] in _PAUSES
    conditional = clause.startswith(words.condition_beginnings) or clause.endswith(
        words.matching.condition_endings
    )
    if paused and conditional:
        return ScopeTrigger(ScopeKind.CONDITION, span)
    return None
