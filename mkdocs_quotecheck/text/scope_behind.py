"""What stands behind a stretch of text and takes it back: *… nicht*, *… is false*, *…とは限らない*."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import ScopeKind, ScopeTrigger, Span
from mkdocs_quotecheck.text.alternation import one_phrase_of
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, TERMINATORS
from mkdocs_quotecheck.text.clauses import states
from mkdocs_quotecheck.text.embedding_unspaced import denied_behind
from mkdocs_quotecheck.text.hedging_asides import is_hedging_aside, tells_of_itself
from mkdocs_quotecheck.text.insertions import text_behind
from mkdocs_quotecheck.text.leads import read_lead
from mkdocs_quotecheck.text.scope import may_hold
from mkdocs_quotecheck.text.scope_main_clauses import denied_by_main_clause
from mkdocs_quotecheck.text.scope_phrases import parted
from mkdocs_quotecheck.text.sentences import each_sentence_end
from mkdocs_quotecheck.text.words import Word, last_word, word_list, words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

# How far the sentence is followed behind a passage: an insertion, a denial, and what a negation stands against
# (`nicht im Mai, sondern im Juni`).
REACH: Final = 240
# *… has since been found to be* false: so many words may stand between the verb and the word that denies.
LONGEST_DENIAL: Final = 6
# A clause or noun that denies has at least a word that ties it, a verb or noun, and one that denies.
SHORTEST_DENIAL: Final = 3
# The clause sign before the words, if there is one, and the words up to the next.
_TO_CLAUSE_END: Final = re.compile(r"\s*([,;–—-]?)\s*([^,;:.!?–—()]{2,80}?)\s*(?:[,;:.!?–—)]|\Z)")
_WORD_AT_CLAUSE_END: Final = re.compile(r"\s+([^\W\d_]+)\s*(?:[.,;:!?)]|\Z)")


def trigger_behind(text: str, start: int, end: int, words: Lexicon) -> ScopeTrigger | None:
    """What stands right behind the passage `text[start:end]` and takes it back; None if nothing does."""
    if not words.matching.unspaced and (
        text[end : end + 1] in TERMINATORS
        or not may_hold(text[end : end + REACH], _known_triggers(words), words)
    ):
        return None
    rest = text_behind(text, end, _sentence_end(text, end, words), words)
    denial, negation, after_auxiliary, hedge = _patterns(words)
    if after_auxiliary.match(rest) and last_word(text, start, end) in words.auxiliaries:
        negation = after_auxiliary
    for kind, pattern in (
        (ScopeKind.DENIAL, denial),
        (ScopeKind.NEGATION, negation),
        (ScopeKind.HEDGE, hedge),
    ):
        found = pattern.match(rest)
        if found and states(text[start:end], words):
            if kind is ScopeKind.NEGATION and _contrasts(rest[found.end() :], words):
                return None
            return ScopeTrigger(kind, Span(end + found.start(1), end + found.end(1)))
    return (
        _hedge_behind(text, end, rest, words)
        or _word_behind(rest, end, words)
        or _denied_behind_sign(text, start, end, rest, words)
        or _denied_subject(text, start, end, rest, words)
    )


def _sentence_end(text: str, end: int, words: Lexicon) -> int:
    reach = min(len(text), end + REACH)
    return next(each_sentence_end(text, words, end, reach), reach)


@functools.cache
def _known_triggers(words: Lexicon) -> frozenset[str]:
    """A word of everything that may take a passage back from behind."""
    data = words.matching
    phrases = (
        data.denials_behind | data.negation_behind | data.negation_behind_auxiliaries | data.hedges_behind
    )
    return frozenset(
        {max(phrase.split(), key=len) for phrase in phrases}
        | data.denying.deniers
        | data.denying.beliefs
        | data.denying.suppositions
        | {max(phrase.split(), key=len) for phrase in data.gaps.hedges}
        | data.verb_particles
        | data.focus_particles
        | words.negations
    )


@functools.cache
def _patterns(words: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Of denials, of negations, of negations that only an auxiliary needs (*It will* not), and of hedges."""
    data = words.matching
    edges = (r"\s*[、，]?", "") if data.unspaced else (r"\s*,?\s+", r"\b")
    known = (
        data.denials_behind,
        data.negation_behind,
        data.negation_behind_auxiliaries,
        data.hedges_behind,
    )
    denial, negation, after_auxiliary, hedge = (_one_of(phrases, *edges) for phrases in known)
    return denial, negation, after_auxiliary, hedge


def _one_of(phrases: frozenset[str], before: str, behind: str) -> re.Pattern[str]:
    return re.compile(f"{before}({one_phrase_of(phrases)}){behind}", re.IGNORECASE)


def _contrasts(rest: str, words: Lexicon) -> bool:
    """Whether the negation is of something behind it: `nicht nur im Mai`, `nicht im Mai, sondern im Juni`."""
    contrasts = words.matching.contrasts
    return any(word in contrasts for word in word_list(rest))


def _hedge_behind(text: str, end: int, rest: str, words: Lexicon) -> ScopeTrigger | None:
    """The hedge that ends a clause behind a passage: *The dam held*, it was thought*.*; what somebody thinks in marks is quoted."""
    found = _TO_CLAUSE_END.match(rest)
    if words.matching.unspaced or not found or any(mark in CLOSING_MARKS for mark in text[end : end + 2]):
        return None
    keys = word_list(found[2])
    # *, I think* is how people end what they say.
    own = tells_of_itself(keys, words)
    if own or not is_hedging_aside(keys, words, parted=bool(found[1])):
        return None
    return ScopeTrigger(ScopeKind.HEDGE, Span(end + found.start(2), end + found.end(2)))


def _word_behind(rest: str, end: int, words: Lexicon) -> ScopeTrigger | None:
    """One word at the end of the clause: *open to members* only; the rest of a verb, *Der Rat lehnt den Antrag* ab."""
    found = _WORD_AT_CLAUSE_END.match(rest)
    if not found:
        return None
    span = Span(end + found.start(1), end + found.end(1))
    if found[1] in words.matching.verb_particles:
        return ScopeTrigger(ScopeKind.NEGATION, span)
    # *lebte allein*: other particles are adverbs of manner as well.
    limits = found[1] in words.matching.focus_particles & words.matching.denying.additions
    return ScopeTrigger(ScopeKind.RESTRICTION, span) if limits else None


def _denied_behind_sign(text: str, start: int, end: int, rest: str, words: Lexicon) -> ScopeTrigger | None:
    """What denies the clause behind a sign: *The dam held*, which was false; *The dam held* – a claim since disproved."""
    found = _TO_CLAUSE_END.match(rest)
    if words.matching.unspaced or not found or not found[1] or not states(text[start:end], words):
        return None
    keys, denying = _parted(words_in(found[2]), words), words.matching.denying
    if len(keys) < SHORTEST_DENIAL:
        return None
    if keys[0].key in denying.clause_relatives:
        denier = _linked_denier(keys[1:], words) or (
            _denier(keys[1:], words) if keys[1].key in words.auxiliaries else None
        )
    elif keys[0].key in words.determiners and keys[1].key in denying.claims:
        # a claim *since* disproved
        denier = _denier([word for word in keys[2:] if word.key not in denying.fillers], words)
    else:
        return None
    begin = end + found.start(2)
    return ScopeTrigger(ScopeKind.DENIAL, Span(begin + keys[0].start, begin + denier.end)) if denier else None


def _denied_subject(text: str, start: int, end: int, rest: str, words: Lexicon) -> ScopeTrigger | None:
    """The predicate that denies the clause which is its subject: *The claim that* “the quay is safe” *was rejected*."""
    if words.matching.unspaced:
        begin = end + len(rest) - len(rest.lstrip())
        size = (
            denied_behind(text[end - 1 : end], rest.lstrip(), words) if states(text[start:end], words) else 0
        )
        return ScopeTrigger(ScopeKind.DENIAL, Span(begin, begin + size)) if size else None
    found = _parted(words_in(rest)[:LONGEST_DENIAL], words)
    lead = read_lead(text, start, words).keys if found else []
    main = denied_by_main_clause(lead, rest, words_in(rest), words) if lead else None
    if main is not None and states(text[start:end], words):
        return ScopeTrigger(ScopeKind.DENIAL, Span(end + found[0].start, end + main.end))
    if not lead or not _opens_clause(lead, text[start:end], words):
        return None
    denier = (
        _denier(found, words)
        if found[0].key in words.auxiliaries or words.is_negation(found[0].key)
        else _linked_denier(found, words) or _lacking(lead, found, words)
    )
    if denier is None:
        return None
    # Where nothing else can be the verb of the sentence, the passage has one: *The notion that* ships vanish *is a legend.*
    only_verb = not word_list(rest[denier.end :]) and not states(" ".join(lead[:-1]), words)
    if not (only_verb or states(text[start:end], words)):
        return None
    return ScopeTrigger(ScopeKind.DENIAL, Span(end + found[0].start, end + denier.end))


def is_confirmed(text: str, end: int, words: Lexicon) -> bool:
    """Whether the predicate behind a clause that ends at `end` says that it is so: *The suspicion that …* was later confirmed."""
    denying = words.matching.denying
    if text[end : end + 1] in TERMINATORS or not may_hold(text[end : end + REACH], denying.confirming, words):
        return False
    rest = text_behind(text, end, _sentence_end(text, end, words), words)
    small = (words.governors, words.adverbs, words.matching.pronouns, denying.linking)
    for word in words_in(rest)[:LONGEST_DENIAL]:
        if word.key in denying.confirming:
            return True
        if words.is_negation(word.key) or not (
            any(word.key in known for known in small) or word.key.endswith(words.adverb_endings)
        ):
            return False
    return False


def _parted(found: Sequence[Word], words: Lexicon) -> Sequence[Word]:
    """Words, with a negation that is elided as a word of its own: *n'a* is *n'* and *a*."""
    if not words.elided:
        return found
    return [
        Word(key, word.start, word.end)
        for word in found
        for key in (
            parted([word.key], words) if word.key.startswith(words.negative_beginnings) else [word.key]
        )
    ]


def _opens_clause(lead: Sequence[str], passage: str, words: Lexicon) -> bool:
    """Whether a clause of its own begins behind a lead: *die Behauptung, dass*; *Die Behauptung*, der Damm sei gebrochen."""
    denying = words.matching.denying
    if lead[-1] in denying.complementizers:
        return True
    reported = words.verb_second and not words.reporting_moods.isdisjoint(word_list(passage))
    return reported and lead[-1] in denying.claims


def _lacking(lead: Sequence[str], found: Sequence[Word], words: Lexicon) -> Word | None:
    """The negation of what a claim does not find or have: *The claim that …* found no *favour with the court*."""
    denying = words.matching.denying
    nouns = denying.claims | denying.suppositions
    claimed = lead[-1] in nouns or (len(lead) > 1 and lead[-2] in nouns)
    if not claimed or not words.is_verb_form(found[0].key) or len(found) < 2:
        return None
    return found[1] if found[1].key in denying.nominal_negations else None


def _linked_denier(found: Sequence[Word], words: Lexicon) -> Word | None:
    """The word that denies the subject which a linking verb joins it to: *proved* false, *turned out to be a* myth."""
    denying = words.matching.denying
    if found[0].key not in denying.linking:
        return None
    small = (
        words.governors
        | words.adverbs
        | words.matching.infinitive_marks
        | words.matching.pronouns
        | denying.linking
    )
    negated = False
    for word in found[1:]:
        if words.is_negation(word.key):
            negated = True
        elif word.key not in small and not word.key.endswith(words.adverb_endings):
            denies = word.key in (denying.assertions if negated else denying.deniers)
            return word if denies else None
    return None


def _denier(found: Sequence[Word], words: Lexicon) -> Word | None:
    """The word that makes a denial of a predicate: *false*, *not true*; none of *not false*."""
    denying = words.matching.denying
    negated = False
    before = ""
    for word in found:
        # Right behind an auxiliary it is an adverb: *has since been rejected*.
        if word.key in denying.breaks and before not in words.auxiliaries:
            return None
        if word.key in denying.deniers:
            # *is beyond dispute*
            return None if negated or before in denying.exceeding else word
        before = word.key
        if negated and word.key in denying.assertions:
            return word
        negated = negated or words.is_negation(word.key)
    return None
