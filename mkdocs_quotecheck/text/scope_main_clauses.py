"""The main clause behind a clause that opens the sentence, where the verb is second: *Dass* “der Kai sicher ist”, *stimmt nicht*.

The clause in front is the subject or object of the main one (*Dass …, glaubt niemand*), hangs on an adverb (*Dafür, dass …,
gibt es keinen Beleg*), or is what somebody says whom the main one judges (*Wer behauptet, …, irrt*).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.scope_phrases import opening_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon
    from mkdocs_quotecheck.text.words import Word

# The main clause is looked at for so many words.
LONGEST_CLAUSE: Final = 8
# Before *dass* stands at most an adverb: *Dafür, dass*.
LONGEST_HEAD: Final = 2


def denied_by_main_clause(
    lead: Sequence[str], rest: str, found: Sequence[Word], words: Lexicon
) -> Word | None:
    """The last word of a main clause that denies the clause before it; None if it does not.

    Args:
        lead: The words of the sentence before the passage, which is all of the clause in front.
        rest: The text behind the passage.
        found: Its words.
        words: Of the language.
    """
    clause = _clause(rest, found, words)
    if not words.verb_second or not lead or not clause or len(rest) == len(rest.lstrip(", ")):
        return None
    keys = [word.key for word in clause]
    told = lead[0] in words.matching.denying.free_relatives
    if told and _is_said(lead, words):
        return (
            clause[0] if keys[0] in words.matching.denying.deniers and not words.negations_in(keys) else None
        )
    if len(lead) > LONGEST_HEAD or lead[-1] not in words.matching.denying.complementizers:
        return None
    denied = _denies_object(keys, words) if len(lead) > 1 else _denies_clause(keys, words)
    return clause[-1] if denied else None


def _clause(rest: str, found: Sequence[Word], words: Lexicon) -> Sequence[Word]:
    """The words up to the next sign; none where another clause follows as the object: *Dass …, beweist nicht, dass …*."""
    for at, word in enumerate(found[:LONGEST_CLAUSE]):
        sign = rest[found[at - 1].end : word.start].strip() if at else ""
        if sign:
            return () if word.key in words.matching.denying.complementizers else found[:at]
    return found[:LONGEST_CLAUSE]


def _is_said(lead: Sequence[str], words: Lexicon) -> bool:
    """Whether the words before a passage say that somebody says it: *Wer behauptet*, *Wer sagt, dass*."""
    verb = lead[-2] if lead[-1] in words.matching.denying.complementizers and len(lead) > 1 else lead[-1]
    return verb in words.matching.denying.assertions


def _denies_object(keys: Sequence[str], words: Lexicon) -> bool:
    """*gibt es keinen Beleg*, *spricht nichts*; *zweifelt niemand* and *gibt es keine Entschuldigung* deny nothing."""
    data = words.matching.denying
    negated = words.negations_in(keys) % 2 == 1 and not words.matching.contrasts.intersection(keys)
    denies = not data.deniers.isdisjoint(keys)
    asserts = any(key in data.assertions for key in keys[1:]) or (
        len(keys) <= LONGEST_HEAD and keys[0] in data.assertions
    )
    return negated != denies and (denies or asserts)


def _denies_clause(keys: Sequence[str], words: Lexicon) -> bool:
    """*stimmt so nicht*, *lässt sich nicht belegen*, *glaubt niemand*; what *überrascht niemanden* is so."""
    data = words.matching.denying
    plain = [key for key in keys if not _only_stresses(key, words)]
    if opening_phrase(plain, words.matching.denials_behind) and words.matching.contrasts.isdisjoint(keys):
        return True
    governed = len(keys) > 1 and keys[-2] in words.prepositions and keys[-2] not in data.exceeding
    if governed and not words.negations_in(keys):
        # *halte ich für Unsinn*; *steht außer Zweifel* does not deny.
        return keys[-1] in data.deniers and keys[-1] not in data.judgements
    negations = [at for at, key in enumerate(keys) if words.is_negation(key)]
    if len(negations) != 1:
        return False
    at = negations[0]
    if keys[0] in words.matching.gaps.implied and at < len(keys) - 1:
        return keys[-1] in data.assertions
    nobody = keys[at] in data.nominal_negations and at == 1
    return keys[0] in data.opinions and at == len(keys) - 1 and (nobody or at > 1)


def _only_stresses(word: str, words: Lexicon) -> bool:
    """Whether a word may stand in a denial without changing it: *stimmt so einfach nicht*."""
    stresses = words.is_adverb(word) or word in words.matching.denying.stresses
    return stresses and not words.is_negation(word)
