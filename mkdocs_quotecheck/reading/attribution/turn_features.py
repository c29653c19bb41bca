"""The features by which the candidates for a turn are ranked; `benchmarks/fit_turns.py` fits their weights."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import log1p
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution.turns import PARTNER, SCENE_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from mkdocs_quotecheck.reading.attribution.turns import Turn
    from mkdocs_quotecheck.reading.attribution.word_use import WordUse

Feature = tuple[str, float]
# So many turns on each side show who takes part in a conversation.
SCENE_TURNS: Final = 10
# What is not the speaker of a turn for certain counts half: one who is addressed or acts in it.
ONLY_NEAR: Final = 0.5
# Ranks from this one on are alike.
LAST_RANK: Final = 6
LAST_GENDER_RANK: Final = 3
# A distance in characters is counted in steps of a few lines.
LINES: Final = 200
# The fit of a turn's words counts in steps of so many natural logarithms, up to so many steps.
WORD_STEP: Final = 5.0
MOST_WORD_STEPS: Final = 2.0
_BOTH: Final = ("", "they")


@dataclass(frozen=True, slots=True)
class Page:
    """What holds for all turns of a page."""

    turns: Sequence[Turn]
    genders: Mapping[str, str]
    narrator: str | None
    speaking: Mapping[str, int]
    """How often each is named as the speaker."""
    mentioned: Mapping[str, int]
    """How often each is mentioned outside quotations."""
    word_use: WordUse | None = None
    """Which words those use who are known to speak."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What holds for all candidates of one turn."""

    turn: Turn
    kind: str
    """Of its reporting clause: `tag`, `hint` or `plain`."""
    ranks: Mapping[str, int]
    """By recency of the last mention."""
    fitting: Mapping[str, int]
    """The same among those whom its pronoun fits."""
    subjects: Mapping[str, int]
    """The same among those of them who were subjects of clauses."""
    present: Mapping[str, float]
    """How often each speaks, acts or is addressed around it."""
    beside: Sequence[tuple[str, Turn]]
    """The two turns before and behind, each with its name in features."""


def scene(page: Page, index: int) -> Scene:
    """What the features of all candidates for a turn share."""
    turn = page.turns[index]
    kind = "hint" if turn.hinted else "tag" if turn.gender else "plain"
    return Scene(
        turn,
        kind,
        {person: rank for rank, person in enumerate(turn.recent)},
        _fitting(page, turn, (*(person for person, _ in reversed(turn.before)), *turn.recent)),
        _fitting(
            page,
            turn,
            (*(person for person, subject in reversed(turn.before) if subject), *turn.last_subjects),
        ),
        _present(page.turns, index),
        list(_beside(page.turns, index)),
    )


def _fitting(page: Page, turn: Turn, nearest: Sequence[str]) -> dict[str, int]:
    """The ranks of those among some people whom the turn's pronoun fits."""
    if not turn.gender:
        return {}
    fitting = (person for person in nearest if page.genders.get(person, "") in (turn.gender, *_BOTH))
    return {person: rank for rank, person in enumerate(dict.fromkeys(fitting))}


def _present(turns: Sequence[Turn], index: int) -> dict[str, float]:
    found: dict[str, float] = defaultdict(float)
    own = turns[index].start
    for at in range(max(0, index - SCENE_TURNS), min(len(turns), index + SCENE_TURNS + 1)):
        other = turns[at]
        if at == index or abs(other.start - own) >= SCENE_BREAK:
            continue
        for person in other.named:
            found[person] += 1
        for person in other.addressed:
            found[person] += ONLY_NEAR
        for person in {person for person, subject in (*other.before, *other.behind) if subject}:
            found[person] += ONLY_NEAR
    return found


def _beside(turns: Sequence[Turn], index: int) -> Iterator[tuple[str, Turn]]:
    own = turns[index].start
    for name, step in (("next", 1), ("last", -1), ("second-next", 2), ("second-last", -2)):
        at = index + step
        if not 0 <= at < len(turns) or abs(turns[at].start - own) >= SCENE_BREAK:
            continue
        between = turns[min(index, at) + 1 : max(index, at) + 1]
        far = "" if all(turn.adjacent for turn in between) else "-far"
        yield name + far, turns[at]


def local(page: Page, around: Scene, person: str) -> Iterator[Feature]:
    """What speaks for a candidate, whoever spoke before him, but for the words he uses elsewhere."""
    turn, kind = around.turn, around.kind
    if not person or len(turn.named) == 1:
        return
    if person == PARTNER:
        yield f"partner-{kind}", 1.0
        return
    if turn.hinted:
        yield f"hint-{turn.hinted.get(person, 'not')}", 1.0
    yield from _of_gender(page, around, person)
    for name, mentions in (("before", turn.before), ("behind", turn.behind), ("narration", turn.narration)):
        if mentions:
            yield f"{kind}-{name}-{_place(mentions, person, first=name == 'behind')}", 1.0
    if person in turn.acting:
        yield "acts", 1.0
    rank = around.ranks.get(person)
    if rank is None:
        yield f"{kind}-rank-none", 1.0
    else:
        yield f"{kind}-rank-{min(rank, LAST_RANK)}", 1.0
        yield "distance", log1p((turn.start - turn.recent[person]) / LINES)
    yield f"{kind}-salience", log1p(turn.salience.get(person, 0))
    yield from _of_words(around, person)
    yield from _of_forms_of_address(page, around, person)
    present = around.present.get(person, 0.0)
    yield ("present", log1p(present)) if present else ("absent", 1.0)
    yield "speaking", log1p(page.speaking.get(person, 0))
    yield "mentioned", log1p(page.mentioned.get(person, 0))
    if person == page.narrator:
        yield f"narrator-{kind}", 1.0


def _of_gender(page: Page, around: Scene, person: str) -> Iterator[Feature]:
    turn = around.turn
    known = page.genders.get(person, "")
    if turn.gender:
        described = "-described" if turn.unregistered_speaker or turn.hinted else ""
        yield f"gender-{_agreement(known, turn.gender)}{described}", 1.0
        rank = around.fitting.get(person)
        yield f"gender-rank-{_bounded(rank)}", 1.0
        yield f"gender-subject-{_bounded(around.subjects.get(person))}", 1.0
    elif turn.acting_gender:
        yield f"acting-gender-{_agreement(known, turn.acting_gender)}", 1.0


def _bounded(rank: int | None) -> str:
    return "none" if rank is None else str(min(rank, LAST_GENDER_RANK))


def _agreement(known: str, gender: str) -> str:
    return "unknown" if not known else "fits" if known in (gender, "they") else "clashes"


def _place(mentions: Sequence[tuple[str, bool]], person: str, *, first: bool) -> str:
    """How somebody is mentioned in a stretch: as the subject nearest to the words, as another one, not as a subject, not at all."""
    subjects = [each for each, subject in mentions if subject]
    if person in subjects:
        return "nearest-subject" if subjects[0 if first else -1] == person else "subject"
    return "object" if any(each == person for each, _ in mentions) else "none"


def _of_words(around: Scene, person: str) -> Iterator[Feature]:
    if person in around.turn.addressed:
        yield "addresses-himself", 1.0
    if person in around.turn.spoken_of:
        yield "names-himself", 1.0
    for name, other in around.beside:
        if person in other.addressed:
            yield f"addressed-{name}", 1.0
        elif person in other.spoken_of:
            yield f"spoken-of-{name}", 1.0


def _of_forms_of_address(page: Page, around: Scene, person: str) -> Iterator[Feature]:
    known = page.genders.get(person, "")
    if around.turn.addressed_gender:
        yield f"addresses-gender-{_agreement(known, around.turn.addressed_gender)}", 1.0
    for name, other in around.beside:
        if other.addressed_gender:
            yield f"addressed-gender-{name}-{_agreement(known, other.addressed_gender)}", 1.0


def word_use(page: Page, index: int, person: str) -> Iterator[Feature]:
    """What the words of a turn speak for a candidate, by those he uses elsewhere."""
    if page.word_use is None or person in ("", PARTNER) or len(page.turns[index].named) == 1:
        return
    fit = page.word_use.fit(index, person)
    if fit is None:
        yield "word-use-unknown", 1.0
    else:
        yield "word-use", max(-MOST_WORD_STEPS, min(MOST_WORD_STEPS, fit / WORD_STEP))


def repeated(turn: Turn, last: Turn) -> Iterator[Feature]:
    """What speaks for the one who spoke in the turn right before."""
    link = _link(turn)
    for shape in _shapes(turn):
        yield f"same-{link}-{shape}", 1.0
    for shape in _shapes(last):
        yield f"same-{link}-behind-{shape}", 1.0
    if turn.continued:
        yield "same-continued", 1.0
    if turn.adjacent and last.question:
        yield "same-behind-question", 1.0
    if link == "far":
        yield "same-gap", log1p(max(0, turn.block - last.block - 1))


def changed(turn: Turn, speaker: str) -> Iterator[Feature]:
    """What speaks for anybody else, if `speaker` spoke in the turn right before."""
    if speaker in turn.addressed:
        yield f"addresses-last-{_link(turn)}", 1.0
    if turn.adjacent and speaker in turn.spoken_of:
        yield "speaks-of-last", 1.0


def again(turn: Turn) -> str:
    """The feature of one who is not registered behind one who is not: the same person or another."""
    return f"partner-again-{_link(turn)}"


def alternation(turn: Turn, last: Turn) -> Iterator[Feature]:
    """What speaks for the one who spoke in the turn before the last."""
    linked = ("far", "half", "adjacent")[turn.adjacent + last.adjacent]
    for shape in _shapes(turn):
        yield f"alternates-{linked}-{shape}", 1.0


def _link(turn: Turn) -> str:
    return "paragraph" if turn.same_paragraph else "adjacent" if turn.adjacent else "far"


def _shapes(turn: Turn) -> tuple[str, ...]:
    """What a turn says of its speaker: in three kinds, and by what it says it if it does."""
    if not turn.tagged:
        return ("alone",) if turn.alone else ("plain",)
    return (
        "tagged",
        "tagged-by-name" if turn.named else "tagged-by-hint" if turn.hinted else "tagged-by-gender",
    )
