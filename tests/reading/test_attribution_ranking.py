"""The best path through the turns of a conversation, against all paths that there are."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.reading.attribution._turn_weights import SPACED, UNSPACED
from mkdocs_quotecheck.reading.attribution.dialogue import decide
from mkdocs_quotecheck.reading.attribution.turn_features import (
    Feature,
    Page,
    again,
    alternation,
    changed,
    local,
    repeated,
    scene,
)
from mkdocs_quotecheck.reading.attribution.turns import CAST_SIZE, PARTNER, Turn, candidates, with_partners

PEOPLE = ("ann", "bob", "cat")
GENDERS = {"ann": "she", "bob": "he", "cat": "she"}

some = st.frozensets(st.sampled_from(PEOPLE), max_size=1)


@st.composite
def conversations(draw: st.DrawFn) -> list[Turn]:
    """Up to four turns, each with some evidence."""
    turns = []
    for index in range(draw(st.integers(1, 4))):
        named = draw(some) if draw(st.integers(0, 3)) == 0 else frozenset[str]()
        turns.append(
            Turn(
                start=10 * index,
                block=2 * index,
                adjacent=bool(index) and draw(st.booleans()),
                alone=draw(st.booleans()),
                question=draw(st.booleans()),
                named=named,
                unregistered_name=not named and draw(st.integers(0, 5)) == 0,
                gender="" if named else draw(st.sampled_from(("", "he", "she"))),
                addressed=draw(some),
                recent=dict.fromkeys(draw(st.permutations(PEOPLE)), 0),
            )
        )
    return with_partners(turns)


def total(features: list[Feature]) -> float:
    return sum(SPACED.get(name, 0.0) * value for name, value in features)


def score(page: Page, path: tuple[str, ...]) -> float:
    """What a path of speakers is worth."""
    found = 0.0
    for index, person in enumerate(path):
        turn = page.turns[index]
        features = list(local(page, scene(page, index), person))
        if index:
            last = path[index - 1]
            if last == person == PARTNER:
                features.append((again(turn), 1.0))
            elif last == person:
                features += repeated(turn, page.turns[index - 1])
            else:
                features += changed(turn, last)
        if index > 1 and path[index - 2] == person:
            features += alternation(turn, page.turns[index - 1])
        found += total(features)
    return found


@settings(max_examples=150, deadline=None)
@given(conversations())
def test_the_decision_is_the_best_of_all_paths(turns: list[Turn]) -> None:
    page = Page(turns, GENDERS, None, {"ann": 2}, {"ann": 3, "bob": 1})
    casts = [candidates(turns, index, None) for index in range(len(turns))]
    paths = {path: score(page, path) for path in product(*casts)}
    for index, decision in enumerate(decide(page, SPACED)):
        best = {
            person: max(value for path, value in paths.items() if path[index] == person)
            for person in casts[index]
        }
        ranked = sorted(best.values(), reverse=True)
        chosen = PARTNER if decision.person is None else decision.person
        assert best[chosen] == pytest.approx(ranked[0])
        if len(ranked) > 1:
            assert decision.margin == pytest.approx(ranked[0] - ranked[1], abs=1e-6)


@given(conversations())
def test_no_turn_has_more_candidates_than_are_weighed(turns: list[Turn]) -> None:
    for index in range(len(turns)):
        assert 1 <= len(candidates(turns, index, "narrator")) <= CAST_SIZE + 1


@pytest.mark.parametrize("weights", [SPACED, UNSPACED], ids=["spaced", "unspaced"])
def test_fitted_weights_say_what_conversations_do(weights: dict[str, float]) -> None:
    assert weights["addresses-himself"] < 0 < weights["alternates-adjacent-alone"]
    assert weights["gender-clashes"] < 0 < weights["gender-fits"]
