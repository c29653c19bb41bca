"""What the paragraphs of a conversation say of who speaks in each: the evidence that ranks the candidates."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Somebody who takes part and is not registered, as a candidate for a turn.
PARTNER: Final = "?"
# So many turns around the one he is named for he takes part.
PARTNER_REACH: Final = 8
DESCRIBED_REACH: Final = 4
# How many people are weighed for a turn. Of the speakers of eleven novels 96 % are among eight; each more costs as much time
# as the eight before it together gain.
CAST_SIZE: Final = 8
# So many turns on each side bring in those who are named or addressed there: the nearest before the people mentioned last,
# the farther ones behind them.
NEAR: Final = 2
FAR: Final = 4
LAST_MENTIONED: Final = 5
# Turns farther apart than this many characters of narration are two conversations.
SCENE_BREAK: Final = 3000


@dataclass(frozen=True, slots=True)
class Turn:
    """What a paragraph says of its speaker."""

    start: int
    block: int = 0
    adjacent: bool = False
    """Whether it follows the turn before without a paragraph of narration between."""
    same_paragraph: bool = False
    """Whether the turn before stands in the same paragraph."""
    continued: bool = False
    """Whether its words go on from a paragraph that does not close its marks."""
    alone: bool = False
    """Whether the paragraph holds nothing but the quoted words."""
    question: bool = False
    """Whether its words end with a question mark."""
    named: frozenset[str] = frozenset()
    """Whom its reporting clause names; more than one where the name fits several; empty for none."""
    hinted: Mapping[str, str] = field(default_factory=dict)
    """Whom a clause names that may not be its own, or that only describes him, each with the kind of clause."""
    gender: str = ""
    """Of the pronoun or noun in its reporting clause; empty for none."""
    acting_gender: str = ""
    """Of the pronoun that is the subject of its narration."""
    unregistered_speaker: bool = False
    """Whether its reporting clause names somebody who is not registered."""
    unregistered_name: bool = False
    """Whether its reporting clause names somebody else by name: a person or document that is not registered as a person."""
    acting: frozenset[str] = frozenset()
    """Who is the subject of the sentence beside its words."""
    before: tuple[tuple[str, bool], ...] = ()
    """Who is mentioned in its paragraph before its words, and whether as a subject."""
    behind: tuple[tuple[str, bool], ...] = ()
    """The same behind its words."""
    narration: tuple[tuple[str, bool], ...] = ()
    """The same between the turn before and its paragraph."""
    salience: Mapping[str, int] = field(default_factory=dict)
    """How often each was mentioned shortly before its paragraph."""
    last_subjects: tuple[str, ...] = ()
    """Who was the subject of a clause before its paragraph, the last first."""
    recent: Mapping[str, int] = field(default_factory=dict)
    """Who was mentioned before its paragraph, the last first, with the place."""
    addressed: frozenset[str] = frozenset()
    """Who is addressed in its quoted words."""
    addressed_gender: str = ""
    """Of the one whom they address without a name: `sir`."""
    words: frozenset[str] = frozenset()
    """Its quoted words, signs and length, as `word_use.used` gives them."""
    spoken_of: frozenset[str] = frozenset()
    """Who else is named in them."""
    partner: bool = False
    """Whether somebody who is not registered takes part around it."""
    doubtful: bool = False
    """Whether somebody speaks near it who is only described, so that nobody knows whether he is registered: `my uncle`."""

    @property
    def tagged(self) -> bool:
        """Whether a reporting clause says something of the speaker."""
        return bool(self.named or self.gender or self.hinted)


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


def candidates(turns: Sequence[Turn], index: int, narrator: str | None) -> tuple[str, ...]:
    """Who can be the speaker of a turn; an empty name where nobody is known."""
    turn = turns[index]
    if turn.unregistered_name:
        return (PARTNER,)
    if len(turn.named) == 1:
        return tuple(turn.named)
    found = dict.fromkeys((*sorted(turn.named), *turn.hinted, *(person for person, _ in turn.before)))
    found |= dict.fromkeys((*(person for person, _ in turn.behind), *sorted(turn.acting)))
    near, far = _around(turns, index, 1, NEAR), _around(turns, index, NEAR + 1, FAR)
    for other in near:
        if len(other.named) == 1:
            found.update(dict.fromkeys(other.named))
    for other in near:
        found.update(dict.fromkeys(sorted(other.addressed)))
    found.update(dict.fromkeys(tuple(turn.recent)[:LAST_MENTIONED]))
    for other in far:
        if len(other.named) == 1:
            found.update(dict.fromkeys(other.named))
        found.update(dict.fromkeys(sorted(other.addressed)))
    found.update(dict.fromkeys(turn.recent))
    cast = tuple(found)[:CAST_SIZE]
    if narrator and narrator not in cast:
        cast = (*cast[: CAST_SIZE - 1], narrator)
    cast = cast or ("",)
    return (*cast, PARTNER) if turn.partner and not turn.named else cast


def _around(turns: Sequence[Turn], index: int, nearest: int, farthest: int) -> list[Turn]:
    """The turns so far before and behind one in its scene, the nearest first."""
    return [
        turns[at]
        for step in range(nearest, farthest + 1)
        for at in (index - step, index + step)
        if 0 <= at < len(turns) and abs(turns[at].start - turns[index].start) < SCENE_BREAK
    ]
