"""Subjects that negate their predicate: *Nobody complained*, *None of the 23 people was injured*, *No member voted*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.clauses import has_verb, is_verb_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon


def negated_subject(clause: Sequence[str], passage: Sequence[str], words: Lexicon, *, opens: bool) -> int:
    """How many of the clause's last words are a negating subject whose predicate begins or stands in the passage; 0 if none.

    Args:
        clause: The words of the clause before the passage.
        passage: The first words of the passage.
        words: Of the language.
        opens: Whether the clause opens its sentence.
    """
    own, relative = _without_relative_clause(clause, passage, words)
    if not relative:
        own = _own_clause(clause, words)
    opens = opens and len(own) == len(clause) - relative
    negating = (index for index in range(len(own)) if _negates_noun(own, index, words, opens=opens))
    at = next(negating, None)
    if at is None or is_idiom(own, at, words) or has_verb(own[:at], words):
        return 0
    return len(own) - at + relative if _lacks_predicate(own[at + 1 :], passage, words) else 0


def _lacks_predicate(behind: Sequence[str], passage: Sequence[str], words: Lexicon) -> bool:
    """Whether the predicate of a subject begins or stands in a passage; `behind` are the words between the two."""
    if behind and behind[-1] in words.subject_pronouns and passage and passage[0] in words.auxiliaries:
        # *No one, I* “am thankful to say”: the predicate has a subject of its own.
        return False
    if len(behind) > 1 and behind[0] in words.subject_pronouns and _starts_predicate(passage, words):
        # *Nobody I know* “is safe here”: a relative clause without a relative.
        return True
    predicate = len(behind)
    while predicate and behind[predicate - 1] in words.auxiliaries:
        predicate -= 1
    if has_verb(behind[:predicate], words):
        # The predicate is complete: *Nobody told the board* “that the slip is shut”.
        return False
    return predicate < len(behind) or _has_predicate(passage, words)


def _without_relative_clause(
    clause: Sequence[str], passage: Sequence[str], words: Lexicon
) -> tuple[list[str], int]:
    """The words before a relative clause that ends where the passage goes on with a verb, and how many that clause has.

    *Nobody who has read the report* “believes that it is safe”: the verb is that of *nobody*.
    """
    at = max((index for index, word in enumerate(clause) if word in words.matching.relatives), default=0)
    at = at or _bare_relative(clause, words)
    inside = clause[at + 1 :]
    complete = any(
        is_verb_at(inside, index, words) and inside[index] not in words.auxiliaries
        for index in range(len(inside))
    )
    if not at or not complete or not _starts_predicate(passage, words) or clause[at - 1] in words.governors:
        return [], 0
    return _own_clause(clause[:at], words), len(clause) - at


def _bare_relative(clause: Sequence[str], words: Lexicon) -> int:
    """At which word a relative clause without a relative begins, behind a noun and a subject: *none of the people* “we met”."""
    for at in range(len(clause) - 2, 1, -1):
        noun = clause[at] not in words.governors and not is_verb_at(clause, at, words)
        if noun and clause[at + 1] in words.subject_pronouns:
            return at + 1
    return 0


def _starts_predicate(passage: Sequence[str], words: Lexicon) -> bool:
    """Whether the passage begins with a verb."""
    return bool(passage) and (
        words.is_finite(passage[0]) or passage[0] in words.auxiliaries or passage[0] in words.verbs
    )


def _negates_noun(own: Sequence[str], index: int, words: Lexicon, *, opens: bool) -> bool:
    """Whether a word is a negating subject or stands before one; *not* does where it opens the sentence: *Not one of us*."""
    before = own[index - 1] if index else ""
    if before in words.determiners or before in words.prepositions:
        # *a few cases*, *with little loss*: a count, or no subject.
        return False
    if any(words.is_negation(word) for word in own[:index]):
        # *je ne dois rien*: the verb stands between.
        return False
    if own[index] in words.matching.denying.nominal_negations:
        # *a few miles from the house*: what is measured is no subject.
        return own[index + 1 : index + 2] == [] or own[index + 1] not in words.measures
    negates = index == 0 and opens and own[0] in words.matching.negation_before
    follows = own[1] if len(own) > 1 else ""
    counts = (
        follows in words.determiners | words.matching.quantifiers | words.matching.indefinites
        or words.value(follows or " ") is not None
    )
    return negates and own[0] not in words.prepositions and counts


def _own_clause(clause: Sequence[str], words: Lexicon) -> list[str]:
    """The words behind the last one that parts clauses."""
    denying = words.matching.denying
    # German *der* is an article far more often than a relative.
    borders = (denying.breaks - words.determiners) | denying.complementizers | denying.questions
    last = max((index for index, word in enumerate(clause) if word in borders), default=-1)
    return list(clause[last + 1 :])


def is_idiom(own: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether a negation is part of a phrase that negates nothing: `no doubt`, `nothing but`."""
    following = " ".join(own[at : at + 3])
    return any(
        following == phrase or following.startswith(f"{phrase} ") for phrase in words.matching.idle_negations
    )


def _has_predicate(passage: Sequence[str], words: Lexicon) -> bool:
    """Whether the passage has the verb that the subject waits for: its first verb follows no subject of its own."""
    for index, word in enumerate(passage):
        if word in words.auxiliaries or words.is_finite(word) or word in words.verbs or word in words.forms:
            return True
        if (
            word in words.matching.denying.breaks
            or word in words.matching.relatives
            or (index and word in words.clause_openers - words.determiners)
        ):
            return False
    return False
