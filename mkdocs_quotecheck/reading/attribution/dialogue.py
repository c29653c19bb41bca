"""Conversations: whose turn it is where a story does not say.

Each paragraph with quoted words is one turn. What the text says of it (a name, a pronoun, who is addressed) is weighed together
with the habit of speakers to alternate, over the whole conversation, by the best path through all turns.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
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
# Somebody who takes part and is not registered, as a candidate for a turn, and how much less likely he is for one that
# nothing is said of.
PARTNER: Final = "?"
PARTNER_PRIOR: Final = 3.0
# So many turns around the one he is named for he takes part.
PARTNER_REACH: Final = 8
DESCRIBED_REACH: Final = 4
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
    unregistered_speaker: bool
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
    partner: bool = False
    """Whether somebody who is not registered takes part around it."""
    doubtful: bool = False
    """Whether somebody speaks near it who is only described, so that nobody knows whether he is registered: `my uncle`."""
    unregistered_name: bool = False
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
    candidates = [
        _Candidates(turns[index], {person: _local(turns, index, person, genders) for person in cast})
        for index, cast in enumerate(casts)
    ]
    decisions: list[Decision] = []
    start = 0
    for index in range(1, len(turns) + 1):
        if index == len(turns) or not _linked(turns, index):
            decisions += _Conversation(candidates[start:index]).decisions()
            start = index
    return [_agreeing(decision, turn, genders) for decision, turn in zip(decisions, turns, strict=True)]


def _agreeing(decision: Decision, turn: Turn, genders: dict[str, str]) -> Decision:
    """Nobody, if the one who is only described as the speaker is of another gender than the one found: `my uncle`."""
    known = genders.get(decision.person or "", "")
    clash = turn.unregistered_speaker and turn.gender and known not in ("", "they", turn.gender)
    return replace(decision, person=None) if clash and not turn.named else decision


# Turns farther apart than this many characters of narration are two conversations.
SCENE_BREAK: Final = 3000


def with_partners(turns: Sequence[Turn]) -> list[Turn]:
    """The turns, each with whether somebody who is not registered takes part around it."""
    named = [index for index, turn in enumerate(turns) if turn.unregistered_name]
    near = {
        around
        for index in named
        for around in range(max(0, index - PARTNER_REACH), min(len(turns), index + PARTNER_REACH + 1))
    }
    described = [index for index, turn in enumerate(turns) if turn.unregistered_speaker and not turn.named]
    beside = {at for index in described for at in range(index - DESCRIBED_REACH, index + DESCRIBED_REACH + 1)}
    return [
        replace(turn, partner=index in near, doubtful=index in beside) if index in near | beside else turn
        for index, turn in enumerate(turns)
    ]


def _linked(turns: Sequence[Turn], index: int) -> bool:
    return turns[index].start - turns[index - 1].start < SCENE_BREAK


def _cast(turns: Sequence[Turn], index: int) -> tuple[str, ...]:
    """Who can be the speaker of a turn, the likeliest first."""
    turn = turns[index]
    if turn.unregistered_name:
        return (PARTNER,)
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
    cast = tuple(found)[:CAST_SIZE] or ("",)
    return (*cast, PARTNER) if turn.partner and not turn.named else cast


def _local(turns: Sequence[Turn], index: int, person: str, genders: dict[str, str]) -> float:
    turn = turns[index]
    if not person:
        return 0.0
    if person == PARTNER:
        return -PARTNER_PRIOR * (not turn.unregistered_name)
    score = 0.0
    if turn.named and person not in turn.named:
        score -= NAMED
    if turn.unregistered_speaker:
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


@dataclass(frozen=True, slots=True)
class _Candidates:
    """Who can be the speaker of a turn."""

    turn: Turn
    scores: dict[str, float]
    """By person, the likeliest first: how well what the text says of the turn fits. An empty name is somebody unknown."""

    def step(self, before: str, last: str, person: str) -> float:
        """What the habit to alternate adds if a person speaks behind two others, the last right before."""
        if person and person == last:
            return -SAME_AGAIN if self.turn.adjacent else -SAME_AFTER_BREAK
        return ALTERNATE if person and person == before and self.turn.adjacent else 0.0


_Scores = dict[tuple[str, str], float]


class _Conversation:
    """Turns that answer one another, and the paths of speakers through them."""

    def __init__(self, turns: Sequence[_Candidates]) -> None:
        self._turns = turns

    def decisions(self) -> list[Decision]:
        """The best speakers, and how sure each is: the best path through each speaker, forward and back."""
        found = []
        for candidates, forward, backward in zip(self._turns, self._forward(), self._backward(), strict=True):
            totals: dict[str, float] = {}
            for pair, score in forward.items():
                total = score + backward[pair]
                person = pair[1]
                if person not in totals or total > totals[person]:
                    totals[person] = total
            # A stable sort: of equals the likelier goes first.
            ranked = sorted(
                ((person, totals[person]) for person in candidates.scores), key=lambda item: -item[1]
            )
            margin = ranked[0][1] - ranked[1][1] if len(ranked) > 1 else NAMED
            best = ranked[0][0]
            found.append(Decision(None if best in ("", PARTNER) else best, margin))
        return found

    def _forward(self) -> list[_Scores]:
        """For each turn, the best score of a path up to it by its last two speakers."""
        table: list[_Scores] = [{("", person): own for person, own in self._turns[0].scores.items()}]
        for candidates in self._turns[1:]:
            scores: _Scores = {}
            for (before, last), score in table[-1].items():
                for person, own in candidates.scores.items():
                    total = score + own + candidates.step(before, last, person)
                    pair = (last, person)
                    if pair not in scores or total > scores[pair]:
                        scores[pair] = total
            table.append(scores)
        return table

    def _backward(self) -> list[_Scores]:
        """For each turn and its last two speakers, the best score of the path behind it."""
        lasts: list[Sequence[str]] = [("",), *(tuple(candidates.scores) for candidates in self._turns[:-1])]
        pairs = [
            [(last, person) for last in before for person in candidates.scores]
            for before, candidates in zip(lasts, self._turns, strict=True)
        ]
        table: list[_Scores] = [dict.fromkeys(pairs[-1], 0.0)]
        for index in range(len(self._turns) - 2, -1, -1):
            following, behind = self._turns[index + 1], table[-1]
            table.append(
                {
                    (before, last): max(
                        behind[last, person] + own + following.step(before, last, person)
                        for person, own in following.scores.items()
                    )
                    for before, last in pairs[index]
                }
            )
        table.reverse()
        return table
