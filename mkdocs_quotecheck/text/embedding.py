"""Whether a clause is denied by the words that embed it: *denied that*, *does not show that*, *unclear whether*.

What counts is composed, not listed: a word that asserts (*show*, *evidence*) behind a negation, or a word that denies
(*doubt*, *false*), with or without the claim it denies (*rejected the idea that*), as long as no second negation takes the
denial back (*did not deny that*).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import DEFINITE_ARTICLES
from mkdocs_quotecheck.text.scope_phrases import exceeding_phrase, is_conceded, phrase_at_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

# The words that govern a clause stand no further before it: *no study of the last ten years in any of the old harbours has shown that*.
FURTHEST = 14
# Between a word that denies and what it denies: *rejected as false the claim that*, *refused on Monday to confirm that*.
FURTHEST_DENIER = 5
# A passage may begin behind the subject of the clause: *denied that the old wall* “was unsafe”.
LONGEST_SUBJECT = 3
# A preposition's noun phrase has at most so many words before its noun.
LONGEST_PHRASE = 3
# Without *that* a clause has at least a subject and a verb; less behind *did not say* is an object.
SHORTEST_CLAUSE = 3


def is_negated_clause(
    lead: Sequence[str], clause: Sequence[str], words: Lexicon, *, parted: bool = False
) -> bool:
    """Whether the source denies, doubts or leaves open the clause that a passage is.

    Args:
        lead: The source's words before the passage in its sentence, folded and in small letters.
        clause: The passage's first words, likewise; enough of them to show whether it has a predicate.
        words: The language's.
        parted: Whether a comma stands between the two.
    """
    data = words.matching.denying
    opened = _opening(lead, clause, words)
    if opened is not None and lead[opened] in data.questions:
        return not _is_degree(lead, opened, clause, words)
    if opened is not None and " ".join(lead[:opened]) in data.clause_denials:
        return True
    if opened is not None:
        return negation_scope(embedding_predicate(lead[:opened], words), words)
    # *Despite the rumours*, the board is solvent. In a language with a comma before every clause it tells nothing.
    apart = parted and not words.verb_second
    whole = len(clause) >= SHORTEST_CLAUSE and clause[0] in words.clause_openers and not apart
    return bool(lead) and whole and _denies_bare_clause(lead, clause, words, parted=parted)


def _denies_bare_clause(lead: Sequence[str], clause: Sequence[str], words: Lexicon, *, parted: bool) -> bool:
    """The same of a clause that no complementizer opens: *nobody thinks* it is safe."""
    data = words.matching.denying
    governing = embedding_predicate(lead, words)
    head = _head(governing, words)
    # Where the verb is second its subject may follow: *Früher dachte ich*, man könne den Damm heben.
    subjects = words.subject_pronouns if words.verb_second else frozenset()
    ends = head is not None and all(word in subjects for word in governing[head + 1 :])
    last = governing[head] if head is not None and ends else ""
    reported = not words.reporting_moods.isdisjoint(clause)
    if last in data.suppositions and (reported or _supposes(last, clause, words)):
        # *Das Gerücht*, der Damm sei gebrochen
        return True
    told = reported if words.verb_second else not parted
    bare = last in data.opinions or (
        told and _takes_bare_clause(last, words) and _has_sure_predicate(clause, words)
    )
    return bare and negation_scope(governing, words)


def _supposes(verb: str, clause: Sequence[str], words: Lexicon) -> bool:
    """Whether a verb has a clause with its own verb second behind a comma: *Ich fürchte*, der Damm ist gebrochen."""
    return words.verb_second and words.is_sure_verb(verb) and _has_sure_predicate(clause, words)


def _takes_bare_clause(word: str, words: Lexicon) -> bool:
    """Whether a clause may follow without *that*: *denied the wall was unsafe*; not *mice lacking this enzyme were …*."""
    denies = word in words.matching.denying.deniers
    # Where the verb is second a participle ends its clause: *hat bestritten*, er sei krank.
    modifies = words.is_nonfinite(word) and not words.verb_second
    return bool(word) and not (denies and (words.is_negation(word) or modifies))


def _has_sure_predicate(clause: Sequence[str], words: Lexicon) -> bool:
    """Whether words are a subject and its auxiliary: *denied* “the wall was unsafe”, not *rejected* “the claims and left”."""
    data = words.matching
    parting = (data.denying.breaks, data.coordinators, data.relatives, data.denying.complementizers)
    for at, word in enumerate(clause):
        if at and word in words.auxiliaries:
            return True
        parts = word not in words.determiners and any(word in known for known in parting)
        # A second subject is that of a relative clause: *rejected the offer she had made*.
        if parts or (at and word in words.subject_pronouns):
            return False
    return False


def _opening(lead: Sequence[str], clause: Sequence[str], words: Lexicon) -> int | None:
    """Where the word stands that opens the clause of a passage; None if it does not begin near one."""
    openers = words.matching.denying.complementizers | words.matching.denying.questions
    first = clause[0] if clause else ""
    predicate = words.is_finite(first) or first in words.auxiliaries or first in words.verbs
    for at in range(len(lead) - 1, max(-1, len(lead) - 2 - LONGEST_SUBJECT), -1):
        if lead[at] in openers:
            return None if _is_behind_article(lead, at, words) else at
        if not (predicate or lead[at] in words.determiners):
            return None
    return None


def _is_behind_article(lead: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether a word that opens clauses is a relative behind a preposition and its article: *el escenario en el que*."""
    return at > 1 and lead[at - 1] in DEFINITE_ARTICLES and lead[at - 2] in words.prepositions


def _is_degree(lead: Sequence[str], opened: int, clause: Sequence[str], words: Lexicon) -> bool:
    """Whether a word that opens questions says how much instead: French *si sûr de lui*, before no subject of a clause."""
    return (
        lead[opened] in words.matching.denying.degrees
        and opened == len(lead) - 1
        and not (clause and clause[0] in words.clause_openers)
    )


def embedding_predicate(lead: Sequence[str], words: Lexicon) -> Sequence[str]:
    """The last words before a clause that belong to what governs it."""
    near = lead[-FURTHEST:]
    for at in range(len(near) - 1, -1, -1):
        if _parts_clauses(near, at, words):
            return near[at + 1 :]
    return near


def _parts_clauses(near: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether a word begins another clause than the one that ends behind it."""
    data = words.matching.denying
    # A clause begins behind its comma, so that *der* within it is an article, no relative pronoun.
    parts = near[at] in data.breaks and near[at] not in words.determiners
    if not parts and not _says_how_much(near, at, words):
        return False
    # Part of a phrase they part nothing: *anything but*, *go so far as to*.
    within = any(_is_inside(near, at, phrases) for phrases in (words.matching.negating_phrases, data.steps))
    return not within and not _goes_with_nothing(near, at, words)


def _says_how_much(near: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether what follows shows how much, so that nothing before it governs the clause: *tan grande que*; not *no es tan cierto que*."""
    data = words.matching.denying
    if near[at] not in data.degrees or at + 1 == len(near):
        return False
    return near[at + 1] not in data.assertions and near[at + 1] not in data.deniers


def _goes_with_nothing(near: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether a relative goes with a noun that is negated, so that its clause is: *rien trouvé qui indique que*."""
    negated = words.matching.denying.nominal_negations
    return near[at] in words.matching.relatives and not negated.isdisjoint(
        near[max(0, at - LONGEST_PHRASE) : at]
    )


def _is_inside(near: Sequence[str], at: int, phrases: frozenset[str]) -> bool:
    """Whether a word is part of one of some phrases of several words."""
    ends = range(at + 1, min(len(near), at + LONGEST_PHRASE) + 1)
    return any(phrase_at_end(near[:end], phrases) >= max(2, end - at) for end in ends)


def negation_scope(governing: Sequence[str], words: Lexicon) -> bool:
    """Whether the words before a clause negate it: the embedding predicate asserts behind a negation, or denies without one."""
    head = _head(governing, words)
    data = words.matching.denying
    if head is None:
        # *A rumour spread that …*: the noun stands before its verb.
        return any(_is_supposed(governing, at, words) for at in range(len(governing)))
    denier = head if governing[head] in data.deniers else _denier_of(governing, head, words)
    before = governing[max(0, denier - LONGEST_PHRASE) : denier] if denier is not None else ()
    claimed = governing[: head + 1]
    idle = phrase_at_end(claimed, words.matching.idle_negations)
    believed = _was_believed(governing, head, words) or is_conceded(claimed, words)
    if not idle and (believed or _is_supposed(governing, head, words)):
        # Nobody states what is rumoured or possible, whether the rumour is denied or not.
        return True
    if idle or governing[head] in data.judgements or not data.exceeding.isdisjoint(before):
        # *It goes without saying that*. *It is unfair that the pilots pay twice*: they do. *It is beyond doubt that*
        return False
    if denier is None and governing[head] in data.claims and governing[head] not in data.assertions:
        return _is_not_believed(governing, head, words)
    if denier == head and not data.alternatives.isdisjoint(governing[head - 1 : head]):
        # *neither confirm nor deny* leaves it open.
        return True
    at = head if denier is None else denier
    negated = _is_negated(governing, at, words) or (
        # *too early to say that*
        exceeding_phrase(governing[:at], governing[at:], words) > 0
    )
    return negated != (denier is not None)


def _head(governing: Sequence[str], words: Lexicon) -> int | None:
    """Where the word stands that the clause depends on; only words that fill up may follow it, or who was to be convinced."""
    data = words.matching.denying
    addressee = 0
    for at in range(len(governing) - 1, -1, -1):
        if _is_supposed(governing, at, words) or any(
            governing[at] in known for known in (data.deniers, data.assertions, data.claims)
        ):
            if _is_in_free_relative(governing, at, words) or _governs_other_verb(governing, at, words):
                return None
            return at if not addressee or governing[at] in data.addressing else None
        addressee += not _fills(governing, at, words)
        if addressee > LONGEST_PHRASE:
            return None
    return None


def _is_in_free_relative(governing: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether the verb of the clause follows right behind another verb: *what the report does not say* is *that*."""
    if not 0 < at < len(governing) - 1 or governing[at + 1] not in words.auxiliaries:
        return False
    before = governing[at - 1]
    return governing[at] in words.verbs and (
        before in words.auxiliaries or before in words.subject_pronouns or words.is_negation(before)
    )


def _governs_other_verb(governing: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether a denier keeps back another verb, whose clause is so: *failed to* mention *that*; *declined to* say *that* asserts."""
    behind = governing[at + 1 : at + 3]
    return (
        governing[at] in words.matching.denying.deniers
        and len(behind) == 2
        and behind[0] in words.matching.infinitive_marks
        and behind[1] not in words.governors
    )


def _is_supposed(governing: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether a word, or a phrase of two that ends there (*rule out*), makes a supposition of the clause.

    What worries somebody is so: *It worried* the insurer *that*.
    """
    data = words.matching.denying
    known = data.suppositions
    if governing[at] in known:
        behind = governing[at + 1] if at + 1 < len(governing) else ""
        felt = governing[at] in data.judgements and words.is_verb_form(governing[at])
        return not (felt and (behind in words.determiners or behind in words.matching.pronouns))
    return " ".join(governing[max(0, at - 1) : at + 1]) in known


def _was_believed(governing: Sequence[str], head: int, words: Lexicon) -> bool:
    """Whether the clause is what people believed once: *it was once thought that*, *used to believe that*."""
    data = words.matching.denying
    return governing[head] in data.beliefs and not data.former.isdisjoint(governing)


def _is_not_believed(governing: Sequence[str], head: int, words: Lexicon) -> bool:
    """Whether the claim at `head` is the object of an assertion that is negated: *no truth in the story*, *did not believe the rumour*."""
    data = words.matching.denying
    for at in range(head - 1, max(-1, head - 1 - FURTHEST_DENIER), -1):
        if governing[at] in data.assertions:
            return _is_negated(governing, at, words)
        if not _fills(governing, at, words):
            return False
    return False


def _denier_of(governing: Sequence[str], head: int, words: Lexicon) -> int | None:
    """Where a word stands that denies the head: *rejected the idea*, *refused to say*."""
    data = words.matching.denying
    for at in range(head - 1, max(-1, head - 1 - FURTHEST_DENIER), -1):
        if governing[at] in data.avoiding and at == head - 1 and words.is_nonfinite(governing[head]):
            # *stopped believing that*
            return at
        if governing[at] in data.deniers:
            # The link stands right before the assertion, or an adverb between: *refused to publicly confirm*.
            linked = (
                governing[head] in data.claims
                or any(
                    word in data.links or word in words.prepositions for word in governing[at + 1 : head][-2:]
                )
                # *zweifelt daran, dass*
                or (at == head - 1 and governing[head] in data.pointers)
                # *withdrew* its report *saying that*
                or not data.claims.isdisjoint(governing[at + 1 : head])
                # *Only a fool* would *say that*
                or _is_subject(governing, at, head, words)
                # An adverb stands right before its verb, *wrongly claimed*, and a judgement before its infinitive: *exagerado decir*.
                or (
                    _precedes(governing, at, head, words)
                    and (_tells_how(governing, at, words) or words.is_nonfinite(governing[head]))
                )
            )
            return at if linked else None
    return None


def _is_subject(governing: Sequence[str], at: int, head: int, words: Lexicon) -> bool:
    """Whether a noun for somebody whose words are not to be believed is the subject of the verb at `head`."""
    determined = at > 0 and governing[at - 1] in words.determiners
    judged = determined and governing[at] in words.matching.denying.judgements
    return judged and all(word in words.auxiliaries for word in governing[at + 1 : head])


def _precedes(governing: Sequence[str], at: int, head: int, words: Lexicon) -> bool:
    """Whether a word stands right before the head; where the verb is second, its auxiliary may part them: *fälschlich wurde berichtet*."""
    between = governing[at + 1 : head]
    return not between or (words.verb_second and all(word in words.auxiliaries for word in between))


def _tells_how(governing: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether a word is an adverb, by its ending or its preposition: *wrongly*, *zu Unrecht*."""
    governed = words.verb_second and not words.prepositions.isdisjoint(governing[at - 1 : at] if at else ())
    return governed or governing[at].endswith(words.adverb_endings)


def _is_negated(governing: Sequence[str], head: int, words: Lexicon) -> bool:
    """Whether a negation turns the head, before or right behind it; *not only* turns nothing."""
    data = words.matching.denying
    if any(
        words.is_negation(word) and word not in words.prepositions for word in governing[head + 1 : head + 2]
    ):
        return True
    through = True
    for at in range(head - 1, -1, -1):
        word = governing[at]
        if word in data.additions:
            return False
        if through and phrase_at_end(governing[: at + 1], words.matching.denials):
            # *far from clear that*
            return True
        if word in words.prepositions and at < head - 1:
            # *found without a doubt that*: a preposition turns its own noun only.
            continue
        nobody = word in data.nominal_negations
        doubled = at + 1 < len(governing) and words.is_negation(word) and words.is_negation(governing[at + 1])
        if doubled and not nobody:
            # *not without reason*; French *rien ne* is one negation.
            continue
        negates = words.is_negation(word) and word not in data.deniers
        if nobody or (negates and (through or _counts_nobody(governing, at, words))):
            return True
        through = through and _passes_on(governing, at, words)
    return False


def _counts_nobody(governing: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether a negation and the word behind it are a subject that is nobody: *hardly anyone*, *not one of us*."""
    following = governing[at + 1] if at + 1 < len(governing) else ""
    return following in words.matching.indefinites or (bool(following) and words.value(following) == 1)


def _passes_on(governing: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether a negation before a word reaches what is behind it."""
    data = words.matching.denying
    word, behind = governing[at], governing[at + 1 : at + 2]
    if _fills(governing, at, words) or word in data.assertions or word in data.links or word in data.linking:
        return True
    # The verb or adjective of an infinitive: *not prepared to say that*; *did not hesitate to say* that it is so.
    infinitive = not data.links.isdisjoint(behind)
    turned = infinitive and phrase_at_end(governing[: at + 2], words.matching.negating_phrases)
    steps = any(_is_inside(governing, near, data.steps) for near in (at, at + 1) if near < len(governing))
    # Spanish *no logró convencer*
    managed = word in words.matching.gaps.implied and bool(behind) and words.is_nonfinite(behind[0])
    return (infinitive and not turned) or steps or managed


def _fills(governing: Sequence[str], at: int, words: Lexicon) -> bool:
    """Whether a word only stands between others: an adverb, an auxiliary, a preposition or determiner and its noun."""
    word = governing[at]
    if word in words.governors or words.is_adverb(word):
        return True
    data = words.matching
    if any(word in small for small in (data.denying.fillers, data.denying.former, data.gaps.clitics)):
        return True
    if words.verb_second and word in words.subject_pronouns:
        # *schreibt sie, dass*: the subject stands behind its verb.
        return True
    if words.is_negation(word) or word[0].isdigit() or words.is_date_word(word):
        return True
    # The noun phrase of a preposition: *in any of the old harbours*; a determiner's noun stands nearer.
    near = governing[max(0, at - LONGEST_PHRASE) : at]
    return bool(near) and (near[-1] in words.governors or not words.prepositions.isdisjoint(near))
