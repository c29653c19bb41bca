"""Quotation or mention where no weights were fitted for the language: weights for single signs that tell the one from the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.lexicon import Strength

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.paragraphs import SpeakerMention
    from mkdocs_quotecheck.reading.attribution.passage import Passage

# Weights for (above zero) and against a quotation, as log odds of 1,960 quoted strings in 200 news articles (a logistic
# fit, rounded). 1.0 is a factor of 2.7 in odds.
PATTERNS: Final = {
    "sentence-subject": -0.9,
    "speaker-verb-later": -0.9,
    "subject-before": -1.0,
    "passive": -0.2,
    "split": 0.6,
    "carried": 0.5,
    "continued": 2.0,
    "label": 1.2,
    "speaker-verb-after": 1.6,
    "verb-speaker-after": 1.6,
    "speaker-verb-before": 1.3,
}
PATTERN_ELSE: Final = 2.0
SURE: Final = 0.3
SINGLE_WORD: Final = -0.7
LONG: Final = 1.0
LONG_FROM: Final = 6
TITLE_SHAPE: Final = -1.2
TITLE_PLACE: Final = -1.4
"""A title's shape behind a preposition or possessive: *on NBC’s “Late Hour”*."""
OWNED_TITLE: Final = -1.3
"""… and behind a possessive on top of it, be it one word: *Channel Four’s “Sunrise”*."""
SOMEBODY: Final = 0.5
"""The speaker has a name or is *he* or *she*."""
TOLD: Final = 0.5
"""A verb of saying stands before the words in their sentence."""
DESCRIBED: Final = 0.8
"""*Hale called the plan a “mistake”*."""
AGENT: Final = 0.9
"""Who uses the words stands behind them: *the “mistake” by the ministry*."""
CAPITAL_WORD: Final = -0.9
MODIFIER: Final = -0.6
"""Right before a noun: *the “slow lane” theory*."""
PREDICATE: Final = 1.5
"""The words begin with the verb of their subject: *It also “asks the board to act”*."""
TERM_CUE: Final = -1.6
BEHIND_VERB: Final = 0.7
BEHIND_ARTICLE: Final = -0.2
POINTED: Final = 0.4
"""A comma or full stop inside the closing mark."""
OWN_SENTENCE: Final = 1.0
"""Begins behind a full stop and ends with one."""
SMALL_FIRST: Final = 0.3
IN_HEADLINE: Final = 1.0
# A verb that calls something by quoted words has so many words between them.
DESCRIBED_WITHIN: Final = 4
# So far before the words a verb of saying is looked for.
TOLD_WITHIN: Final = 60
_VERBLIKE: Final = frozenset("VXBZLPHU:,")
# One or two words behind a subject are a scare quote: *The plan “works”*.
FEWEST_OF_PREDICATE: Final = 3


def weigh(passage: Passage, token: int, words: list[str], naming: SpeakerMention, *, titled: bool) -> float:
    """Above zero for somebody's words; `titled` where their capitals are those of a title."""
    before = passage.kinds[token - 1] if token else ""
    score = PATTERNS.get(naming.pattern, PATTERN_ELSE)
    score += SURE * (naming.confidence is Confidence.HIGH)
    score += _weigh_words(passage, token, words) + _weigh_sentence(passage, token, naming)
    score += PREDICATE * _begins_with_verb(passage, token, words, naming)
    score += TERM_CUE * (token > 0 and _cues_term(passage, token - 1))
    score += BEHIND_VERB * (before in _VERBLIKE) + BEHIND_ARTICLE * (before == "D")
    score += IN_HEADLINE * passage.headline
    return score + _weigh_title(passage, token, words) if titled else score


def _weigh_words(passage: Passage, token: int, words: list[str]) -> float:
    """Their number, their marks, and what stands right beside them."""
    score = SINGLE_WORD * (len(words) == 1) + LONG * (len(words) >= LONG_FROM)
    score += SMALL_FIRST * words[0][:1].islower() if words else 0.0
    if words and words[-1][-1:] in ",.!?":
        return score + POINTED + OWN_SENTENCE * (token > 0 and passage.kinds[token - 1] == ".")
    return score + MODIFIER * (passage.kinds[token + 1 : token + 2] in ("W", "R", "G", "B"))


def _weigh_title(passage: Passage, token: int, words: list[str]) -> float:
    """Capitals, and the place of a title: *on NBC’s “Late Hour”*."""
    place = passage.kinds[token - 1] if token else ""
    cued = token > 0 and passage.folded[token - 1] in passage.lexicon.words.title_cues
    score = OWNED_TITLE * (place == "'" and not passage.headline)
    if len(words) == 1:
        return score + CAPITAL_WORD
    return score + TITLE_SHAPE + TITLE_PLACE * (cued or place in ("E", "'"))


def _begins_with_verb(passage: Passage, token: int, words: list[str], naming: SpeakerMention) -> bool:
    """Whether quoted words are what their subject does, with the verb inside the marks."""
    subject = token - 1
    while subject >= 0 and passage.kinds[subject] == "A":
        subject -= 1
    if len(words) < FEWEST_OF_PREDICATE or subject < 0 or passage.ends[subject] != naming.end:
        return False
    entry = passage.lexicon.entries.get(words[0].lower())
    singular = words[0].endswith(passage.lexicon.words.singular_endings)
    return entry is not None and (entry.kind in ("V", "X") or (entry.strength > 0 and singular))


def _cues_term(passage: Passage, token: int) -> bool:
    """`so-called`, `the word`, `known as`."""
    cues, likening = passage.lexicon.words.term_cues, passage.lexicon.words.relaying_links
    folded = passage.folded
    return folded[token] in cues or (token > 0 and folded[token] in likening and folded[token - 1] in cues)


def _weigh_sentence(passage: Passage, token: int, naming: SpeakerMention) -> float:
    """What the sentence says that is not right beside the words."""
    words = passage.lexicon.words
    low, high = passage.bounds(token)
    score = SOMEBODY * naming.somebody
    score += TOLD * (
        max(passage.strengths[max(low, token - TOLD_WITHIN) : token], default=0) == Strength.SPEECH
    )
    before = passage.folded[max(low, token - DESCRIBED_WITHIN) : token]
    score += DESCRIBED * (not words.describing_verbs.isdisjoint(before))
    return score + AGENT * (token + 1 < high and passage.folded[token + 1] in words.agents)
