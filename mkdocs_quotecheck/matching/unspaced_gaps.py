"""What an ellipsis swallows in a language that puts no spaces between words (Chinese, Japanese)."""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.unspaced import any_of
from mkdocs_quotecheck.text.characters import WIDE_TERMINATORS
from mkdocs_quotecheck.text.scope_unspaced import SENTENCE_END

if TYPE_CHECKING:
    from mkdocs_quotecheck.text.lexicon import Lexicon

_PAUSE = "，,、；; \n"
_PAUSES = re.compile(f"[{_PAUSE.strip()}]")
# Two clauses that end in so many characters alike, up to the gap and in it, have the same verb.
SHORTEST_REPEATED = 2


def swallows_unspaced(left_out: str, words: Lexicon) -> bool:
    """Whether a gap takes away what turns, binds or weakens the words that are kept.

    What governs stands before the words in Chinese and behind them in Japanese: right before the end of the gap, or at its
    beginning.
    """
    data = words.matching
    pieces = [piece for piece in SENTENCE_END.split(left_out) if piece.strip(_PAUSE)]
    if not pieces:
        return False
    crosses = bool(SENTENCE_END.search(left_out))
    tail = "" if left_out.rstrip()[-1:] in WIDE_TERMINATORS else pieces[-1].strip(_PAUSE)
    head = pieces[0].strip(_PAUSE)
    if _is_enclosed(left_out) and tail in data.gaps.hedges - data.gaps.hearsay:
        # *，有人担心，*
        return True
    plain = _idle(words).sub("", left_out)
    before, behind = _governing(words)
    if tail and before.search(_idle(words).sub("", tail)) and not _paused(left_out):
        return True
    if head and behind.match(head) and not (data.negation_before and crosses):
        return True
    if crosses or tail.endswith(tuple(phrase for phrase in data.gaps.contrasts if len(phrase) > 1)):
        return False
    return bool(_binding(words).search(plain)) and not _is_enclosed(left_out)


def splices_unspaced(left: str, left_out: str, words: Lexicon) -> bool:
    """Whether what is kept behind a gap within one sentence is said of another subject than the one kept before it.

    The gap ends in a subject of its own (*市長は*学校を支持し、司教は*売却に反対した*), or repeats the end of the kept words behind
    another beginning (*北翼毁于*1911年，南翼毁于*1934年*).

    Args:
        left: The kept words before the gap.
        left_out: The text between the kept stretches.
        words: Of the language.
    """
    if SENTENCE_END.search(left_out) or _paused(left_out):
        return False
    pieces = _PAUSES.split(left_out.strip(" \n"))
    other, kept = pieces[-1], _PAUSES.split(left)[-1]
    if len(pieces) < 2 or not other or not kept:
        return False
    particles = tuple(words.matching.gaps.subject_particles)
    if particles and other.endswith(particles) and kept.endswith(particles):
        return other != kept
    alike = (one == two for one, two in zip(reversed(other), reversed(kept), strict=False))
    shared = sum(1 for _ in itertools.takewhile(bool, alike))
    return shared >= SHORTEST_REPEATED and len(other) > shared and len(kept) > shared


def _paused(left_out: str) -> bool:
    return left_out.rstrip()[-1:] in "，,、；;"


def _is_enclosed(left_out: str) -> bool:
    bare = left_out.strip()
    return len(bare) > 1 and bare[0] in "，,（(—" and bare[-1] in "，,）)—"


@functools.cache
def _idle(words: Lexicon) -> re.Pattern[str]:
    return any_of(words.matching.gaps.idle)


@functools.cache
def _governing(words: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What governs words behind it, at the end of a stretch; and what governs words before it, at the beginning."""
    data = words.matching
    before = frozenset(
        data.gaps.hedges
        | data.gaps.approximations
        | data.gaps.unreal
        | data.negation_before
        | {*data.denials}
    )
    behind = frozenset(
        data.gaps.hedges | data.gaps.unreal | data.negation_behind | data.denials_behind | data.modals
    )
    if data.negation_before:
        # Chinese: nothing stands behind what it governs but a denial.
        behind = data.denials_behind
    links = f"(?:{any_of(data.gaps.links).pattern})?"
    return re.compile(rf"(?:{any_of(before).pattern}){links}\Z"), any_of(behind)


@functools.cache
def _binding(words: Lexicon) -> re.Pattern[str]:
    """Negations, exceptions and conditions anywhere in the gap."""
    data = words.matching
    return any_of(frozenset(data.negations | data.exceptions | data.conditions))
