"""Conversations: whose turn it is where a story does not say.

Each paragraph with quoted words is one turn. What the text says of it (a name, a pronoun, who is addressed) is weighed together
with the habit of speakers to alternate, over the whole conversation, by the best path through all turns.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

# Weights of the evidence for a turn's speaker, in steps of about a factor of two in odds. Fixed on six novels.
NAMED: Final = 20.0
GENDER_CLASH: Final = 9.0
GENDER_UNKNOWN: Final = 1.0
ADDRESSED_SELF: Final = 7.0
NAMES_SELF: Final = 2.5
SUBJECT_BEFORE: Final = 4.0
SIGHTED_HERE: Final = 1.0
RANK: Final = 0.45
"""For each person more recently mentioned."""
ADDRESSED_BEFORE: Final = 3.0
"""The one addressed in the turn before, or in the turn after."""
SAME_AGAIN: Final = 4.5
"""Against the speaker of the paragraph right before."""
SAME_AFTER_BREAK: Final = 0.3
ALTERNATE: Final = 2.0
"""For the speaker two turns ago."""
# How many people are weighed for a turn.
CAST_SIZE: Final = 6
# From this distance between the best and the second-best path on, the speaker is called certain.
CERTAIN: Final = 3.0


@dataclass(frozen=True, slots=True)
class Turn:
    """What a paragraph says of its speaker."""

    start: int
    adjacent: bool
    """Whether it follows the turn before without a paragraph of narration between."""
    named: frozenset[str]
    """Whom its reporting clause names; more than one where the name fits several; empty for none."""
    gender: str
    """Of the pronoun or noun in its reporting clause; empty for none."""
    stranger: bool
    """Whether its reporting clause names somebody who is not registered."""
    subjects: frozenset[str]
    """Who does something in its narration."""
    sighted: frozenset[str]
    """Who is mentioned in its narration."""
    addressed: frozenset[str]
    """Who is addressed in its quoted words."""
    spoken_of: frozenset[str]
    """Who else is named in them."""
    recent: tuple[str, ...]
    """Who was mentioned before it, the last first."""
    outsider: bool = False
    """Whether its reporting clause names somebody else by name: a person or document that is not registered as a person."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The speaker of a turn."""

    person: str | None
    margin: float
    """How much better than with any other speaker the whole conversation fits."""


def decide(turns: Sequence[Turn], genders: dict[str, str]) -> list[Decision]:
    """The speakers of all turns, by the path that fits all evidence best."""
    casts = [_cast(turns, index) for index in range(len(turns))]
    local = [[_local(turns, index, person, genders) for person in cast] for index, cast in enumerate(casts)]
    decisions: list[Decision] = []
    start = 0
    for index in range(1, len(turns) + 1):
        if index == len(turns) or not _linked(turns, index):
            decisions += _best_path(turns, casts, local, start, index)
            start = index
    return decisions


# Turns farther apart than this many characters of narration are two conversations.
SCENE_BREAK: Final = 3000


def _linked(turns: Sequence[Turn], index: int) -> bool:
    return turns[index].start - turns[index - 1].start < SCENE_BREAK


def _cast(turns: Sequence[Turn], index: int) -> tuple[str, ...]:
    """Who can be the speaker of a turn, the likeliest first."""
    turn = turns[index]
    if turn.outsider:
        return ("",)
    found: dict[str, None] = {}
    if turn.named:
        found.update(dict.fromkeys(sorted(turn.named)))
    if len(turn.named) != 1:
        found.update(dict.fromkeys(sorted(turn.subjects)))
        near = [*turns[max(0, index - 2) : index], *turns[index + 1 : index + 3]]
        for other in near:
            if len(other.named) == 1:
                found.update(dict.fromkeys(other.named))
        for other in near:
            found.update(dict.fromkeys(sorted(other.addressed)))
        found.update(dict.fromkeys(turn.recent))
    return tuple(found)[:CAST_SIZE] or ("",)


def _local(turns: Sequence[Turn], index: int, person: str, genders: dict[str, str]) -> float:
    turn = turns[index]
    if not person:
        return 0.0
    score = 0.0
    if turn.named and person not in turn.named:
        score -= NAMED
    if turn.stranger:
        score -= NAMED / 4
    if turn.gender:
        known = genders.get(person, "")
        score -= GENDER_UNKNOWN if not known else 0.0 if known in (turn.gender, "they") else GENDER_CLASH
    if person in turn.addressed:
        score -= ADDRESSED_SELF
    if person in turn.spoken_of:
        score -= NAMES_SELF
    if person in turn.subjects:
        score += SUBJECT_BEFORE
    elif person in turn.sighted:
        score += SIGHTED_HERE
    rank = turn.recent.index(person) if person in turn.recent else len(turn.recent)
    score -= RANK * rank
    if index and turn.adjacent and person in turns[index - 1].addressed:
        score += ADDRESSED_BEFORE
    if index + 1 < len(turns) and turns[index + 1].adjacent and person in turns[index + 1].addressed:
        score += ADDRESSED_BEFORE
    return score


def _steps(turn: Turn) -> tuple[float, float]:
    """What it costs that somebody speaks again in a turn, and what it gains that the one before the last does."""
    return (SAME_AGAIN, ALTERNATE) if turn.adjacent else (SAME_AFTER_BREAK, 0.0)


def _best_path(
    turns: Sequence[Turn],
    casts: Sequence[tuple[str, ...]],
    local: Sequence[Sequence[float]],
    start: int,
    end: int,
) -> list[Decision]:
    """The best speakers of one conversation, and how sure each is: the best path through each speaker, forward and back."""
    forward = _forward(turns, casts, local, start, end)
    backward = _backward(turns, casts, local, start, end)
    decisions = []
    for index in range(start, end):
        totals: dict[str, float] = {}
        for pair, score in forward[index - start].items():
            total = score + backward[index - start][pair]
            person = pair[1]
            if person not in totals or total > totals[person]:
                totals[person] = total
        ranked = sorted(totals.items(), key=lambda item: (-item[1], casts[index].index(item[0])))
        margin = ranked[0][1] - ranked[1][1] if len(ranked) > 1 else NAMED
        decisions.append(Decision(ranked[0][0] or None, margin))
    return decisions


_Scores = dict[tuple[str, str], float]


def _forward(
    turns: Sequence[Turn],
    casts: Sequence[tuple[str, ...]],
    local: Sequence[Sequence[float]],
    start: int,
    end: int,
) -> list[_Scores]:
    """For each turn, the best score of a path up to it by its last two speakers."""
    table: list[_Scores] = [{("", person): local[start][rank] for rank, person in enumerate(casts[start])}]
    for index in range(start + 1, end):
        scores: _Scores = {}
        same, alternate = _steps(turns[index])
        candidates = list(zip(casts[index], local[index], strict=True))
        for (before, last), score in table[-1].items():
            for person, own in candidates:
                total = score + own
                if person and person == last:
                    total -= same
                elif person and person == before:
                    total += alternate
                pair = (last, person)
                if pair not in scores or total > scores[pair]:
                    scores[pair] = total
        table.append(scores)
    return table


def _backward(
    turns: Sequence[Turn],
    casts: Sequence[tuple[str, ...]],
    local: Sequence[Sequence[float]],
    start: int,
    end: int,
) -> list[_Scores]:
    """For each turn and its last two speakers, the best score of the path behind it."""
    pairs = [
        [(last, person) for last in (casts[index - 1] if index > start else ("",)) for person in casts[index]]
        for index in range(start, end)
    ]
    table: list[_Scores] = [dict.fromkeys(pairs[-1], 0.0)]
    for index in range(end - 2, start - 1, -1):
        behind = table[-1]
        scores: _Scores = {}
        same, alternate = _steps(turns[index + 1])
        candidates = list(zip(casts[index + 1], local[index + 1], strict=True))
        for before, last in pairs[index - start]:
            best = -math.inf
            for person, own in candidates:
                total = behind[last, person] + own
                if person and person == last:
                    total -= same
                elif person and person == before:
                    total += alternate
                best = max(best, total)
            scores[before, last] = best
        table.append(scores)
    table.reverse()
    return table
