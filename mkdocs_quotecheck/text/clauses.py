"""Which words of a clause are its verbs, as far as lists, endings and the word before tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.words import letter_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

# A shorter fragment says nothing that could be denied: a noun phrase; in characters where words have no spaces.
SHORTEST_UNSPACED = 4


def is_verb_at(keys: Sequence[str], index: int, words: Lexicon) -> bool:
    """Whether a word is a verb there: not behind a determiner, nor a participle before a noun that a preposition governs."""
    word = keys[index]
    if word in words.auxiliaries:
        return True
    before = keys[index - 1] if index else ""
    if before in words.matching.negations:
        # *No* plan, but *“No,” said Mr Ode*.
        return word in words.finite
    if before in words.governors and not (
        before in words.auxiliaries or before in words.matching.infinitive_marks
    ):
        return False
    if word in words.bare_forms and not _asks_for_verb(before, words):
        return False
    return word in words.verbs or words.is_finite(word)


def _asks_for_verb(before: str, words: Lexicon) -> bool:
    """Whether a verb stands behind a word, and no name or noun of the same form: *the owners* want, not *Mr* Brand."""
    return (
        before in words.matching.pronouns
        or before in words.auxiliaries
        or before in words.matching.infinitive_marks
        or before in words.adverbs
        or before.endswith(words.plural_endings)
    )


def has_verb(keys: Sequence[str], words: Lexicon) -> bool:
    """Whether one of some words is a verb."""
    return any(is_verb_at(keys, index, words) for index in range(len(keys)))


def states(fragment: str, words: Lexicon) -> bool:
    """Whether a fragment has a verb, so that it states something."""
    if words.matching.unspaced:
        return len(fragment) >= SHORTEST_UNSPACED
    return any(
        word in words.verbs or words.is_finite(word) or word in words.auxiliaries or word in words.forms
        for word in letter_words(fragment)
    )
