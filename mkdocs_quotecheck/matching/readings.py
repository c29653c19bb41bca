"""Which of two readings of a block quote the sources bear out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Unchecked, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Evidence

# What a reading says of the words, the best first. What was not looked for says less than what was found with changes.
_RANKS = {
    Verdict.VERBATIM: 0,
    Verdict.EQUIVALENT: 0,
    Verdict.AMBIGUOUS: 1,
    Verdict.ELSEWHERE: 2,
    Verdict.MISLEADING: 3,
    Verdict.ALTERED: 3,
    Verdict.UNCHECKED: 4,
    Verdict.ABSENT: 5,
}


def second_is_better(first: Sequence[Evidence], second: Sequence[Evidence]) -> bool:
    """Whether the other reading of a block quote is the one that is meant.

    The first one, by which all of the block is quoted, holds as long as its words stand in a source. The second one holds if
    more of its words do, and if the first says nothing.
    """
    if not first or not second:
        return bool(second)
    if all(_says_nothing(evidence) for evidence in first):
        return True
    return _worst(second) < _worst(first)


def _says_nothing(evidence: Evidence) -> bool:
    return evidence.verdict is Verdict.UNCHECKED and evidence.unchecked in {
        Unchecked.NO_SOURCE,
        Unchecked.NO_REGISTRY,
    }


def _worst(evidences: Sequence[Evidence]) -> tuple[int, float]:
    return max((_RANKS[each.verdict], -_score(each)) for each in evidences)


def _score(evidence: Evidence) -> float:
    return evidence.alignments[0].score if evidence.alignments else 0.0
