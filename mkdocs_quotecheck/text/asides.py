"""Asides: what stands between two commas or dashes inside a clause and is no part of what it states.

*is not*, Dr. Hale said, *safe*. An aside that negates, conditions or limits the words around it stays, and so does what two
commas hold in a list or between two clauses.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.clauses import has_verb, is_verb_at
from mkdocs_quotecheck.text.sentences import sentence_ends
from mkdocs_quotecheck.text.words import LONGEST_WORD, word_list

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

    Trigger = Callable[[str, Lexicon], bool]

# A longer aside is a clause of its own rather than something inserted.
LONGEST_ASIDE: Final = 80
# A clause that says whose words are passed on has at most so many: *as the harbour master of the old town put it*.
LONGEST_REPORTING: Final = 9
# So much of the words before an aside tells whether they wait for more: a clause.
LOOK_BEFORE: Final = 120
# The subject of a clause has at most so many words; a longer clause may have a verb that is not known.
LONGEST_SUBJECT: Final = 5
# The longest phrase that denies what follows it: `not the least`, `by no means`.
LONGEST_DENIAL: Final = 4

_COMMAS: Final = re.compile(rf",(\s[^,!?;:()\f]{{1,{LONGEST_ASIDE}}}),(?=\s|\Z)")
_DASHES: Final = re.compile(
    r"(?:\s[\u2013\u2014\u2015]\s|[\u2014\u2015]|\s--?\s)"
    rf"([^\u2013\u2014\u2015!?;\f]{{1,{LONGEST_ASIDE}}}?)"
    r"(?:\s[\u2013\u2014\u2015]\s|[\u2014\u2015]|\s--?\s)"
)
_DASH: Final = re.compile(r"[\u2013\u2014\u2015]|\s-")


def without_asides(piece: str, words: Lexicon, states: Trigger, before: str = "", behind: str = "") -> str:
    """A text with spaces for its asides; as long as it was.

    Args:
        piece: The text, best from the beginning of a sentence.
        words: Of the language.
        states: Whether a text says something about the words around it.
        before: What stands right before the text; an aside there is told by whether these words wait for more.
        behind: What stands right behind it.
    """
    if "," in piece:
        piece = _without_commas(piece, words, states, before, behind)
    if _DASH.search(piece):
        piece = _DASHES.sub(lambda match: _blank_dashed(match, words, states), piece)
    return piece


def _without_commas(piece: str, words: Lexicon, states: Trigger, before: str, behind: str) -> str:
    done = 0
    while match := _COMMAS.search(piece, done):
        lead = word_list(before + piece[max(0, match.start() - LOOK_BEFORE) : match.start()])
        following = word_list(piece[match.end() : match.end() + LONGEST_WORD] or behind[:LONGEST_WORD])[:1]
        inside = match[1]
        # Right behind a passage a clause that says whose words it has is an aside, whether the passage waits or not.
        passed = bool(before) and not match.start() and is_reporting(inside, words)
        is_aside = passed or _waits(lead, words) or _goes_on(inside, following, words)
        if is_aside and _is_complete(inside, following, words) and not states(inside, words):
            piece = f"{piece[: match.start()]}{' ' * len(match[0])}{piece[match.end() :]}"
            done = match.end()
        else:
            # The second comma may open the next aside.
            done = match.end() - 1
    return piece


def _waits(lead: Sequence[str], words: Lexicon) -> bool:
    """Whether a clause is not over behind some words, so that what follows between commas is an aside."""
    if not lead:
        return False
    last = lead[-1]
    if last in words.incomplete or words.is_negation(last) or _denies_at_end(lead, words):
        return True
    near = lead[-LONGEST_SUBJECT - 1 :]
    opened = [at for at, word in enumerate(near) if word in words.matching.denying.complementizers]
    if not opened:
        return False
    # *denied that the old plant*, she wrote, *was safe*: the clause has no verb yet.
    clause = near[opened[-1] + 1 :]
    return not has_verb(clause, words)


def _goes_on(inside: str, following: Sequence[str], words: Lexicon) -> bool:
    """Whether a clause goes on behind one that says whose words they are: *No study*, Hale said, *has shown that*."""
    if not following or not is_reporting(inside, words):
        return False
    word = following[0]
    opens = (
        word in words.clause_openers
        or word in words.matching.denying.breaks
        or word in words.matching.coordinators
    )
    return word in words.matching.denying.complementizers or not (opens or word in words.dependent_openers)


def _denies_at_end(lead: Sequence[str], words: Lexicon) -> bool:
    known = _denying_phrases(words)
    return any(" ".join(lead[-size:]) in known for size in range(2, LONGEST_DENIAL + 1))


@functools.cache
def _denying_phrases(words: Lexicon) -> frozenset[str]:
    return frozenset(words.matching.denials) | words.matching.negating_phrases


def is_reporting(inside: str, words: Lexicon) -> bool:
    """Whether a clause says whose the words around it are: *Dr. Hale said*, *according to the minutes*."""
    found = word_list(inside)
    if not found or len(found) > LONGEST_REPORTING:
        return False
    joined = " ".join(found)
    if any(joined.startswith(f"{phrase} ") for phrase in words.according):
        return True
    return any(word in words.reporting and is_verb_at(found, at, words) for at, word in enumerate(found))


def _is_complete(inside: str, following: Sequence[str], words: Lexicon) -> bool:
    """Whether what two commas or dashes hold is one phrase or clause that neither ends nor opens another.

    *did not say*, why it rained, *that*: a clause that depends on the word before the comma is no aside. *denies*, as it did in
    May, *that*: a circumstance between a word and its clause is one.
    """
    found = word_list(inside)
    if not found or found[-1] in words.governors - words.auxiliaries or found[-1] in words.dependent_openers:
        return False
    depends = found[0] in words.dependent_openers and not is_reporting(inside, words)
    between = found[
        0
    ] in words.matching.subordinators and not words.matching.denying.complementizers.isdisjoint(following)
    if depends and not between:
        return False
    # The point of an abbreviation ends no sentence.
    return ("." not in inside and "\n" not in inside) or not sentence_ends(f"{inside.rstrip()} a", words)


def _blank_dashed(match: re.Match[str], words: Lexicon, states: Trigger) -> str:
    inside = match[1]
    ends = ("." in inside or "\n" in inside) and sentence_ends(f"{inside.rstrip()} a", words)
    return match[0] if ends or states(inside, words) else " " * len(match[0])
