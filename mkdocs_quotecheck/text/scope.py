"""What governs a stretch of text from outside: the trigger, and of which kind it is.

A source and a page are asked alike: does a *not*, a denial, a condition, a hedge or an *only* outside these words govern
them? Insertions between the trigger and the words (`text.insertions`) are passed over.
"""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import DEFINITE_ARTICLES
from mkdocs_quotecheck.model import ScopeKind, ScopeTrigger, Span
from mkdocs_quotecheck.text.characters import (
    RAISED_DIGITS,
    TERMINATORS,
    WIDE_TERMINATORS,
    plain_apostrophes,
)
from mkdocs_quotecheck.text.clauses import has_verb, states
from mkdocs_quotecheck.text.embedding import is_negated_clause
from mkdocs_quotecheck.text.folding import HYPHENS
from mkdocs_quotecheck.text.fronting import fronted, is_asked_clause, may_be_asked
from mkdocs_quotecheck.text.lacking import lacked_infinitive, lacking_phrase
from mkdocs_quotecheck.text.leads import read_lead
from mkdocs_quotecheck.text.list_leads import COLONS, denies_items, is_denying_label, lead_end
from mkdocs_quotecheck.text.scope_clauses import clause_trigger
from mkdocs_quotecheck.text.scope_conditions import condition_of
from mkdocs_quotecheck.text.scope_phrases import (
    hedging_phrase,
    negated_infinitive,
    negating_phrase,
    parted,
)
from mkdocs_quotecheck.text.sentences import LONGEST_LOOK, sure_end
from mkdocs_quotecheck.text.subjects import is_idiom, negated_subject
from mkdocs_quotecheck.text.words import LONGEST_WORD, word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.leads import Lead
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Of a passage so much is looked at: its first words and, where it is short, whether it has a verb.
PASSAGE_LOOK: Final = 80
# A longer passage states something, even if its verb is not known.
LONGEST_NOUN_PHRASE: Final = 3
# A word without the figures of a note that are glued to it.
_BARE_WORD: Final = re.compile(rf"[^\W\d_{RAISED_DIGITS}]+(?:'[^\W\d_{RAISED_DIGITS}]+)*")

# The word behind a comma at the end of a text, and a comma at its end.
_BEHIND_COMMA: Final = re.compile(r",\s+([^\W\d_]+)\s*\Z")
_COMMA_AT_END: Final = re.compile(r",\s*\Z")
_FIRST_WORD: Final = re.compile(r"\s*([^\W\d_]+)")


def trigger_before(
    text: str, start: int, end: int, words: Lexicon, holes: Sequence[Span] = ()
) -> ScopeTrigger | None:
    """What stands before `text[start:end]` in its sentence and governs it; None if nothing does.

    Args:
        text: Of a source or a page.
        start: Where the passage begins.
        end: Where it ends.
        words: Of the passage's language.
        holes: Stretches of `text` that are none of it (running heads).
    """
    if words.matching.unspaced:
        from mkdocs_quotecheck.text.scope_unspaced import trigger_before as unspaced

        return unspaced(text, start, words)
    listed = _list_trigger(text, start, end, words, holes)
    if listed is not None or _opens_sentence_plainly(text, start):
        return listed
    return _prefix_before(text, start, words) or _trigger_in_sentence(text, Span(start, end), words, holes)


def _trigger_in_sentence(
    text: str, passage: Span, words: Lexicon, holes: Sequence[Span]
) -> ScopeTrigger | None:
    start, end = passage.start, passage.end
    if not may_be_asked(text, end) and not _may_be_governed(text, start, words):
        return None
    lead = read_lead(text, start, words, holes)
    if not lead.words:
        return None
    labelled = lead.sign in COLONS and text[lead.words[0].start].isupper()
    if labelled and is_denying_label(lead.keys, words) and states(text[start:end], words):
        # A value, `false`, has no capital.
        return ScopeTrigger(ScopeKind.DENIAL, lead.span(len(lead.words)))
    found = _governing(lead, text[start:end], start, words)
    if found is None and is_asked_clause(text, end, lead.keys, words) and states(text[start:end], words):
        return ScopeTrigger(ScopeKind.HEDGE, Span(lead.words[0].start, start))
    return found


def _may_be_governed(text: str, at: int, words: Lexicon) -> bool:
    """Whether a trigger may stand before `at` in its sentence. Rather yes than no."""
    before = text[sure_end(text, max(0, at - LONGEST_LOOK), at) : at]
    if may_hold(before, _known_triggers(words), words) or _may_be_inverted(
        before, text[at : at + LONGEST_WORD], words
    ):
        return True
    # What wants or tries to show something leaves open a clause behind *that* alone.
    embedded = may_hold(before[-PASSAGE_LOOK:], words.matching.denying.complementizers, words)
    return embedded and may_hold(before, words.matching.gaps.unreal, words)


def _may_be_inverted(before: str, behind: str, words: Lexicon) -> bool:
    """Whether a verb stands behind a comma where the verb is second: *Ist der Damm gebrochen, wird* “…” is a condition."""
    if not words.verb_second:
        return False
    near = before[-LONGEST_WORD:]
    found = _FIRST_WORD.match(behind) if _COMMA_AT_END.search(near) else _BEHIND_COMMA.search(near)
    return found is not None and words.is_sure_verb(found[1].lower())


def _list_trigger(
    text: str, start: int, end: int, words: Lexicon, holes: Sequence[Span]
) -> ScopeTrigger | None:
    """What the line before a list does to the item that begins at `start`: *Members must not:*, *The jury rejected these points:*."""
    behind = lead_end(text, start)
    if behind is None or not _may_be_governed(text, behind, words):
        return None
    lead = read_lead(text, behind, words, holes)
    passage = text[start:end]
    if not lead.words:
        return None
    # *denied the claims, saying:* denies no item.
    opens = lead.keys[-1] in words.matching.denying.complementizers
    denied = opens and _is_denied(passage, lead, words)
    if denied or (denies_items(lead.keys, words) and states(passage, words)):
        return ScopeTrigger(ScopeKind.DENIAL, lead.span(len(lead.words)))
    size = _negation_at_end(lead.keys, words)
    return ScopeTrigger(ScopeKind.NEGATION, lead.span(size)) if size else None


def _prefix_before(text: str, start: int, words: Lexicon) -> ScopeTrigger | None:
    """The prefix that a hyphen ties to the passage's first word, if it makes it something else: *Non-*“members may vote”."""
    if text[start - 1 : start] not in HYPHENS:
        return None
    first = start - 1
    while first and text[first - 1].isalpha():
        first -= 1
    prefix = text[first : start - 1].lower()
    if words.is_negation(prefix):
        return ScopeTrigger(ScopeKind.NEGATION, Span(first, start - 1))
    weakens = prefix in words.matching.gaps.approximations
    return ScopeTrigger(ScopeKind.HEDGE, Span(first, start - 1)) if weakens else None


def _governing(lead: Lead, passage: str, start: int, words: Lexicon) -> ScopeTrigger | None:
    if lead.sign in ("", ",") and _is_denied(passage, lead, words):
        return ScopeTrigger(ScopeKind.DENIAL, lead.span(1))
    opening = word_list(passage[:PASSAGE_LOOK]) if lead.sign == "," else []
    size = negated_infinitive(lead.keys, opening, words) or lacked_infinitive(lead, opening, words)
    if size:
        return ScopeTrigger(ScopeKind.NEGATION, lead.span(size))
    outside = clause_trigger(lead, passage, start, words)
    return outside if outside or lead.sign else _adjacent(passage, lead, words)


def _opens_sentence_plainly(text: str, start: int) -> bool:
    """Whether a full stop and space stand before a passage with a capital; an abbreviation is looked at more closely."""
    at = start - 1
    while at >= 0 and text[at] in " \n\t\r":
        at -= 1
    if at < 0:
        return True
    if text[at] in WIDE_TERMINATORS or (text[at] in TERMINATORS and text[at] != "."):
        return text[start : start + 1].isupper()
    return text[at] == "." and text[start : start + 1].isupper() and text[max(0, at - 4) : at].islower()


def may_hold(piece: str, known: frozenset[str], words: Lexicon) -> bool:
    """Whether a text has one of some words, or a negation that is part of a word: `didn’t`. Rather yes than no."""
    lowered = piece.lower()
    if not lowered.isascii():
        lowered = plain_apostrophes(lowered)
    found = _BARE_WORD.findall(lowered)
    if words.elided:
        # *l'absence* holds *absence*.
        found += [word.partition("'")[2] for word in found if "'" in word]
    if not known.isdisjoint(found):
        return True
    return any(part in lowered for part in (*words.negative_endings, *words.negative_beginnings))


@functools.cache
def _known_triggers(words: Lexicon) -> frozenset[str]:
    """A word of every trigger that may stand before a passage, so that sentences without one are done with."""
    data = words.matching
    denying = data.denying
    listed = (
        data.denials,
        data.conditions,
        data.exception_openers,
        data.negating_phrases,
        data.hedging_phrases,
        data.gaps.hedges,
        denying.suppositions,
    )
    phrases = itertools.chain.from_iterable(listed)
    # The longest word of a phrase is its rarest.
    telling = {max(re.split(r"[ ']", phrase), key=len) for phrase in phrases}
    return frozenset(
        telling
        | {max(bound, key=len) for bound in words.bounds}
        | data.focus_particles
        | data.negation_before
        | data.inverted_conditions
        | denying.deniers
        | denying.questions
        | denying.nominal_negations
        | denying.former
        | denying.lacking
        | denying.unreal_modals
        | denying.proving
        | {max(phrase.split(), key=len) for phrase in denying.conceding}
        | {phrase.split()[-1] for phrase in denying.excess}
        | words.negations
    )


def _is_denied(passage: str, lead: Lead, words: Lexicon) -> bool:
    """Whether the clause that the passage is, or stands in, is denied or left open."""
    clause_before = parted(lead.clause(), words)
    joined = f" {' '.join(clause_before)}"
    if any(joined.endswith(f" {phrase}") for phrase in words.matching.denials):
        return True
    if len(word_list(passage[:PASSAGE_LOOK])) <= LONGEST_NOUN_PHRASE and not states(passage, words):
        # *denied that* “the old plant” *was safe*: a thing is named, nothing is said of it.
        return False
    clause = word_list(passage[:PASSAGE_LOOK])
    if clause and clause[0] in words.matching.denying.complementizers:
        # *There is no evidence* “that the wall was unsafe”.
        clause_before.append(clause.pop(0))
    return is_negated_clause(clause_before, clause, words, parted=lead.sign == ",")


def _adjacent(passage: str, lead: Lead, words: Lexicon) -> ScopeTrigger | None:
    """What stands right before the passage, with nothing but adverbs and auxiliaries between."""
    opening = word_list(passage[:PASSAGE_LOOK])
    size = (
        negating_phrase(lead.keys, opening, words)
        or _negation_at_end(lead.keys, words)
        or lacking_phrase(lead, opening, words)
    )
    if size:
        asked = _asks_of(opening, lead, words)
        return None if asked else ScopeTrigger(ScopeKind.NEGATION, lead.span(size))
    size = hedging_phrase(lead, opening, words)
    if size:
        return ScopeTrigger(ScopeKind.HEDGE, lead.span(size))
    size = condition_of(lead.keys, passage, words)
    if size:
        return ScopeTrigger(ScopeKind.CONDITION, lead.span(size))
    if _limits(passage, lead, words):
        opens = lead.words[-1].key in words.matching.conditions
        return ScopeTrigger(ScopeKind.CONDITION if opens else ScopeKind.RESTRICTION, lead.span(1))
    kind = fronted(lead, opening, words)
    if kind is not None:
        return ScopeTrigger(kind, lead.span(len(lead.words)))
    clause = lead.clause()
    subject = negated_subject(clause, opening, words, opens=len(clause) == len(lead.words))
    return ScopeTrigger(ScopeKind.NEGATION, lead.span(subject)) if subject else None


def _asks_of(opening: Sequence[str], lead: Lead, words: Lexicon) -> bool:
    """Whether the passage only names what a negated question is about: *Shall not* “the judge of all the earth” *do what is just*.

    A command has its verb there: *Do not* “open the valve”.
    """
    verb, *rest = lead.keys
    inverted = len(rest) == 1 and verb in words.auxiliaries and words.is_negation(rest[0])
    named = bool(opening) and opening[0] in words.clause_openers
    return inverted and named and not has_verb(opening, words)


def _negation_at_end(keys: Sequence[str], words: Lexicon) -> int:
    """Of how many words a negation is, with the adverbs and auxiliaries behind it, that the words end with; 0 if none."""
    size = 1 + _fillers_at_end(keys, words)
    needed = size <= len(keys) and _is_needed(keys[-size], words)
    return size if needed and not is_idiom(keys, len(keys) - size, words) else 0


def _fillers_at_end(keys: Sequence[str], words: Lexicon) -> int:
    """How many adverbs and auxiliaries stand between a negation and the passage: *will not yet be* “closed”."""
    count = 0
    while count < len(keys) - 1:
        word = keys[-1 - count]
        if word in words.matching.denying.additions or word in words.matching.focus_particles:
            # *not only* adds.
            return 0
        fills = words.is_adverb(word) or word in words.auxiliaries or word in words.matching.denying.fillers
        if not fills or _is_needed(word, words):
            break
        count += 1
    return count if _is_needed(keys[-1 - count], words) else 0


def _is_needed(word: str, words: Lexicon) -> bool:
    """Whether a word is a negation that what follows it cannot be without."""
    endings = words.before_endings
    return word in words.matching.negation_before or bool(endings and word.endswith(endings))


def _limits(passage: str, lead: Lead, words: Lexicon) -> bool:
    """Whether the last word opens its clause and binds the passage behind it: *only*, a condition."""
    data = words.matching
    last = lead.words[-1].key
    if last in data.conditions and len(lead.words) <= 2:
        return True
    if last not in data.focus_particles or not _binds_next(passage, words):
        return False
    if len(lead.words) > 1 and words.is_negation(lead.words[-2].key):
        return False  # *not only* adds
    # Behind a colon, as behind the label of a transcript, a sentence begins.
    if len(lead.words) <= 2 or lead.sign_before(-1).endswith(":"):
        return True
    before = lead.words[-2].key
    opens = (
        before in data.denying.complementizers or before in data.coordinators or lead.sign_before(-1) == ","
    )
    return opens and states(passage, words)


def _binds_next(passage: str, words: Lexicon) -> bool:
    """Whether *only* goes with the noun phrase that the passage begins with.

    Not with a day or a circumstance (*Only then did they vote*); and *Only five of them voted* makes their number no other.
    """
    found = word_list(passage[:PASSAGE_LOOK])[:2]
    if not found or found[0] in words.adverbial_openers:
        return False
    # *only the half of it*: behind a definite article a share is a thing, not a count.
    near = found[:1] if found[0] in DEFINITE_ARTICLES else found
    counted = (
        {*near} & words.matching.quantifiers or found[0][0].isdigit() or words.value(found[0]) is not None
    )
    return not counted
