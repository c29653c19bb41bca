"""Conversations: whose turn it is where a story does not say.

Each paragraph with quoted words is one turn. What the text says of it (a name, a pronoun, who is addressed) is weighed together
with the habit of speakers to alternate, over the whole conversation, by the best path through all turns: a conditional random
field whose weights `benchmarks/fit_turns.py` fits.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from operator import add
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution.turn_features import (
    again,
    alternation,
    changed,
    local,
    repeated,
    scene,
    word_use,
)
from mkdocs_quotecheck.reading.attribution.turns import PARTNER, SCENE_BREAK, candidates
from mkdocs_quotecheck.reading.attribution.word_use import WordUse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mkdocs_quotecheck.reading.attribution.turn_features import Feature, Page
    from mkdocs_quotecheck.reading.attribution.turns import Turn

# The margin of a turn with a single candidate of whom its own clause tells.
ALONE: Final = 20.0
# From this margin on, a speaker's words tell how he speaks. Of eleven novels, each left out of the fitting, eight are better
# for it, by 0.3 points on the average; 3 gains less.
LIKELY: Final = 1.0
_NEVER: Final = float("-inf")


@dataclass(frozen=True, slots=True)
class Decision:
    """The speaker of a turn."""

    person: str | None
    margin: float
    """How much better than with any other speaker the whole conversation fits, in natural logarithms of odds."""


def decide(page: Page, weights: Mapping[str, float]) -> list[Decision]:
    """The speakers of all turns, by the path that fits all evidence best.

    Twice: where a speaker is found, his words too tell how he speaks.
    """
    weighed = [_weigh(page, index, weights) for index in range(len(page.turns))]
    found = _decide(page, weighed, weights)
    if page.word_use is None:
        return found
    known = {index: each.person for index, each in enumerate(found) if each.person and each.margin >= LIKELY}
    use = WordUse([turn.words for turn in page.turns], known)
    return _decide(replace(page, word_use=use), weighed, weights)


def _decide(page: Page, bare: Sequence[_Weighed], weights: Mapping[str, float]) -> list[Decision]:
    """The speakers, by turns that are weighed but for how each speaker uses words."""
    turns = page.turns
    weighed = [_with_word_use(page, index, each, weights) for index, each in enumerate(bare)]
    decisions: list[Decision] = []
    start = 0
    for index in range(1, len(turns) + 1):
        if index == len(turns) or not is_linked(turns, index):
            decisions += _decisions(weighed[start:index])
            start = index
    return [
        _agreeing(_compared(decision, turn), turn, page.genders)
        for decision, turn in zip(decisions, turns, strict=True)
    ]


def is_linked(turns: Sequence[Turn], index: int) -> bool:
    """Whether a turn belongs to the conversation of the turn before."""
    return turns[index].start - turns[index - 1].start < SCENE_BREAK


def _compared(decision: Decision, turn: Turn) -> Decision:
    """Without a margin, if only one person could be the speaker and no clause says so: his partner need not be registered."""
    return replace(decision, margin=0.0) if decision.margin == ALONE and not turn.tagged else decision


def _agreeing(decision: Decision, turn: Turn, genders: Mapping[str, str]) -> Decision:
    """Nobody, if the one who is only described as the speaker is of another gender than the one found: `my uncle`."""
    known = genders.get(decision.person or "", "")
    clash = turn.unregistered_speaker and turn.gender and known not in ("", "they", turn.gender)
    return replace(decision, person=None) if clash and not turn.named else decision


@dataclass(frozen=True, slots=True)
class _Weighed:
    """The candidates for a turn, with the scores of the features that speak for them."""

    people: tuple[str, ...]
    own: tuple[float, ...]
    """For each, whoever spoke before."""
    same: Mapping[str, float]
    """For the one who spoke right before."""
    other: Mapping[str, float]
    """For anybody else, by who spoke right before."""
    alternating: float
    """For the one who spoke in the turn before that."""


def _weigh(page: Page, index: int, weights: Mapping[str, float]) -> _Weighed:
    turns = page.turns
    turn, last = turns[index], turns[index - 1] if index else turns[index]
    people = candidates(turns, index, page.narrator)
    spoken = turn.addressed | turn.spoken_of
    own: tuple[float, ...] = (0.0,)
    if len(people) > 1:
        around = scene(page, index)
        own = tuple(_score(local(page, around, person), weights) for person in people)
    same = dict.fromkeys(people, _score(repeated(turn, last), weights)) | {"": 0.0}
    if PARTNER in same:
        same[PARTNER] = weights.get(again(turn), 0.0)
    return _Weighed(
        people,
        own,
        same,
        {speaker: _score(changed(turn, speaker), weights) for speaker in spoken},
        _score(alternation(turn, last), weights),
    )


def _with_word_use(page: Page, index: int, weighed: _Weighed, weights: Mapping[str, float]) -> _Weighed:
    if page.word_use is None or len(weighed.people) == 1:
        return weighed
    scores = (_score(word_use(page, index, person), weights) for person in weighed.people)
    return replace(weighed, own=tuple(map(add, weighed.own, scores)))


def _score(features: Iterable[Feature], weights: Mapping[str, float]) -> float:
    total = 0.0
    for name, value in features:
        if name in weights:
            total += weights[name] * value
    return total


_Table = list[list[float]]


def _decisions(turns: Sequence[_Weighed]) -> list[Decision]:
    """The best speakers of turns that answer one another, and how sure each is: the best path through each speaker."""
    links = [_links(weighed, last.people) for last, weighed in pairwise(turns)]
    found = []
    for weighed, forward, backward in zip(
        turns, _forward(turns, links), _backward(turns, links), strict=True
    ):
        totals = [
            max(row[at] + behind[at] for row, behind in zip(forward, backward, strict=True))
            for at in range(len(weighed.people))
        ]
        # A stable sort: of equals the likelier goes first.
        ranked = sorted(range(len(totals)), key=lambda at: -totals[at])
        margin = totals[ranked[0]] - totals[ranked[1]] if len(ranked) > 1 else ALONE
        best = weighed.people[ranked[0]]
        found.append(Decision(None if best in ("", PARTNER) else best, margin))
    return found


def _links(weighed: _Weighed, speakers: Sequence[str]) -> _Table:
    """What each change of speaker adds: a row for each speaker before, a column for each candidate."""
    places = {person: at for at, person in enumerate(weighed.people)}
    rows = []
    for speaker in speakers:
        other = weighed.other.get(speaker, 0.0)
        row = [own + other for own in weighed.own]
        place = places.get(speaker)
        if place is not None:
            row[place] = weighed.own[place] + weighed.same[speaker]
        rows.append(row)
    return rows


def _places(people: Sequence[str], others: Sequence[str]) -> list[int | None]:
    """The place of each of some people among others; None for those who are not there, or unknown."""
    places = {person: at for at, person in enumerate(others) if person}
    return [places.get(person) for person in people]


def _forward(turns: Sequence[_Weighed], links: Sequence[_Table]) -> list[_Table]:
    """For each turn, the best score of a path up to it: a row for each speaker before, a column for each candidate."""
    tables: list[_Table] = [[list(turns[0].own)]]
    lasts: Sequence[str] = ("",)
    for (before, weighed), link in zip(pairwise(turns), links, strict=True):
        alternates = _places(weighed.people, lasts)
        columns = zip(*tables[-1], strict=True)
        tables.append(
            [
                [one + best for one, best in zip(row, _best(column, alternates, weighed), strict=True)]
                for column, row in zip(columns, link, strict=True)
            ]
        )
        lasts = before.people
    return tables


def _backward(turns: Sequence[_Weighed], links: Sequence[_Table]) -> list[_Table]:
    """For each turn, the best score of the path behind it: a row for each speaker before, a column for each candidate."""
    lasts: list[Sequence[str]] = [("",), *(weighed.people for weighed in turns[:-1])]
    tables: list[_Table] = [[[0.0] * len(turns[-1].people) for _ in lasts[-1]]]
    for index in range(len(turns) - 2, -1, -1):
        following = turns[index + 1]
        alternates = _places(lasts[index], following.people)
        columns = [
            _best([one + rest for one, rest in zip(row, ahead, strict=True)], alternates, following)
            for row, ahead in zip(links[index], tables[-1], strict=True)
        ]
        tables.append([list(row) for row in zip(*columns, strict=True)])
    tables.reverse()
    return tables


def _best(scores: Sequence[float], alternates: Sequence[int | None], weighed: _Weighed) -> list[float]:
    """The best of some scores for each of `alternates`, which names the one that the habit to alternate adds to."""
    best = max(scores)
    place = scores.index(best)
    bonus = weighed.alternating
    found = [best if at is None else max(scores[at] + bonus, best) for at in alternates]
    if bonus < 0 and place in alternates:
        others = max((*scores[:place], *scores[place + 1 :]), default=_NEVER)
        found[alternates.index(place)] = max(best + bonus, others)
    return found
