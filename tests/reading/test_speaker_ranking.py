"""A guess of who says quoted words, compared with the other subjects of its sentence by fitted weights."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import find_quotations
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Confidence

# Sentences with several subjects: the one that the patterns guess is not the one who says it.
RANKED = {
    "a report around what happened": (
        "Hale says the pier, which Lind sold when the board met, was “a gift to nobody”.",
        "Hale",
    ),
    "a thought in a relative clause": (
        "Hale wrote that there are pilots who feel the mole is “too near the road”.",
        "Hale",
    ),
}
# What is no guess among subjects is left alone.
KEPT = {
    "an agent": ("Lind was asked by Ada Hale, who led the board, “Where is the key?”", "Ada Hale"),
    "a sure speaker": ("The board met when Lind called, and Hale said, “The pier is shut.”", "Hale"),
    "an owner": ("Hale’s claim that the pier was “a gift to nobody” surprised the board.", "Hale"),
}


@pytest.mark.parametrize(("sentence", "speaker"), [*RANKED.values(), *KEPT.values()], ids=[*RANKED, *KEPT])
def test_the_likeliest_subject_says_it(sentence: str, speaker: str) -> None:
    (found,) = find_quotations(sentence, media_type="text/plain", language="en")
    assert found.attribution is not None
    assert found.attribution.speaker == speaker


@pytest.mark.parametrize("sentence", [RANKED["a thought in a relative clause"][0]])
def test_a_ranked_speaker_is_never_sure(sentence: str) -> None:
    (found,) = find_quotations(sentence, media_type="text/plain", language="en")
    assert found.attribution is not None
    assert found.attribution.confidence is Confidence.LOW


def test_every_weight_is_small_enough_to_be_outvoted() -> None:
    weights = language("en").reading.speaker_weights
    assert weights
    assert all(abs(weight) < 3 for weight in weights.values())
