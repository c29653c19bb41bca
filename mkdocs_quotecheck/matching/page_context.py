"""What the page's own words around the marks give back: who writes *found no “evidence of harm”* has left no negation behind.

A quotation that begins right behind the negation it needs, or in a clause that the source denies, misleads unless the page's
own sentence says so. The page is asked as the source is (`text.scope`).
"""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.matching.context import kind_before, kind_behind
from mkdocs_quotecheck.model import EditKind, Verdict
from mkdocs_quotecheck.text.language import detect_lexicon
from mkdocs_quotecheck.text.leads import read_lead
from mkdocs_quotecheck.text.scope import trigger_before
from mkdocs_quotecheck.text.scope_behind import trigger_behind
from mkdocs_quotecheck.text.scope_phrases import LONGEST_PHRASE, opening_phrase
from mkdocs_quotecheck.text.words import hyphened_words, word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Edit, Evidence
    from mkdocs_quotecheck.text.lexicon import Lexicon

# The page's negation must stand as near to the marks as the source's stands to the words: `did not “terminate”`, with
# room for an article or an adverb.
NEAREST_WORDS = 4
# A denial governs a whole clause: *Hale denied last week that “the slip is closed”*.
CLAUSE_WORDS = 14

_CARRIED = {
    EditKind.NEGATION_BEFORE: NEAREST_WORDS,
    EditKind.NEGATION_BEHIND: NEAREST_WORDS,
    EditKind.LIFTED_CLAUSE: CLAUSE_WORDS,
}
_LOOK_BEHIND = 60
# So many before the marks tell the language of a sentence.
TELLING_CHARACTERS = 200


def apply_page_context(evidence: Evidence, page_text: str, page_language: str) -> Evidence:
    """The evidence; no longer misleading where the page's own words carry what the source says before the passage.

    Args:
        evidence: Of a quotation on a page.
        page_text: What the quotation's offsets count in.
        page_language: Of the page; that of the quotation's sentence counts for more.
    """
    quotation = evidence.quotation
    if evidence.verdict is not Verdict.MISLEADING or quotation is None:
        return evidence
    place = evidence.alignments[0]
    if not any(edit.kind in _CARRIED for edit in place.edits):
        return evidence
    code = quotation.language or page_language
    # The sentence around the marks is the page's, whatever language is quoted; each may carry the other's negation.
    lexicons = {
        each.code: each
        for each in (
            lexicon_before(page_text, quotation.start, quotation.sentence_language or page_language),
            detect_lexicon(word_list(quotation.text), code),
        )
    }
    behind = word_list(page_text[quotation.end : quotation.end + _LOOK_BEHIND])[:NEAREST_WORDS]
    kept = tuple(
        edit
        for edit in place.edits
        if not any(
            _carries_trigger(edit, page_text, quotation.start, quotation.end, words)
            or _carries_behind(edit, page_text, quotation.start, quotation.end, words)
            or _negated_on_page(edit, behind, words)
            or _conditioned_behind(edit, behind, words)
            for words in lexicons.values()
        )
    )
    if len(kept) == len(place.edits):
        return evidence
    from mkdocs_quotecheck.matching.verdict import verdict_of

    framed = replace(place, edits=kept)
    return replace(evidence, verdict=verdict_of(kept), alignments=(framed, *evidence.alignments[1:]))


def lexicon_before(page_text: str, start: int, code: str) -> Lexicon:
    """The lexicon of the page's words before a quotation."""
    return detect_lexicon(word_list(page_text[max(0, start - TELLING_CHARACTERS) : start]), code)


def _carries_trigger(edit: Edit, text: str, start: int, end: int, words: Lexicon) -> bool:
    """Whether the page has before its marks what the source has before the passage."""
    reach = _CARRIED.get(edit.kind)
    if reach is None:
        return False
    trigger = trigger_before(text, start, end, words)
    if trigger is not None and kind_before(trigger) is edit.kind:
        return True
    before = read_lead(text, start, words).keys
    near = before[-reach:]
    if any(words.is_negation(word) for word in near):
        return True
    if edit.kind is EditKind.NEGATION_BEFORE:
        opening = word_list(text[start : min(end, start + _LOOK_BEHIND)])[:LONGEST_PHRASE]
        return _carries_binding(edit.original, before[-CLAUSE_WORDS:], opening, words)
    return not _denying_words(words.code).isdisjoint(near) or any(
        phrase in " ".join(near) for phrase in words.matching.denials
    )


def _carries_behind(edit: Edit, text: str, start: int, end: int, words: Lexicon) -> bool:
    """Whether the page has behind its marks what the source has behind the passage: Japanese 「…」とは思わない."""
    if edit.kind not in _CARRIED or not edit.quoted_span.start:
        # What stands before a passage is reported at the quotation's very start.
        return False
    trigger = trigger_behind(text, start, end, words)
    return trigger is not None and kind_behind(trigger) is edit.kind


def _negated_on_page(edit: Edit, behind: Sequence[str], words: Lexicon) -> bool:
    """Whether the page denies behind the marks what the source denies behind the passage: *“The slip is shut” is false*."""
    if edit.kind not in _CARRIED or not edit.quoted_span.start:
        # What stands before a passage is reported at the quotation's very start.
        return False
    denied = hyphened_words(edit.original)
    return any(words.is_negation(word) for word in behind) or (bool(denied) and denied[-1] in behind)


def _conditioned_behind(edit: Edit, behind: Sequence[str], words: Lexicon) -> bool:
    """Whether the page has behind its marks the condition that the source has before: *“the school would close” if it passed*."""
    conditions = words.matching.conditions
    found = word_list(edit.original)
    if edit.kind is not EditKind.NEGATION_BEFORE or not found or not opening_phrase(behind, conditions):
        return False
    return found[0] in words.matching.inverted_conditions or opening_phrase(found, conditions) > 0


def _carries_binding(original: str, before: Sequence[str], opening: Sequence[str], words: Lexicon) -> bool:
    """Whether a page carries an *only*, a hedge, a condition or a negation of the source; a *not* is denied.

    Args:
        original: What the source has before the passage.
        before: The page's words before the marks.
        opening: The first words between them, which may be the end of a phrase: *may* “be shut”.
        words: Of the language.
    """
    found = word_list(original)
    if not found or found[0] not in _binding_words(words.code):
        return False
    phrases, deniers = _binding_phrases(words.code), words.matching.denying.deniers
    # *not* begins *not more than* as well.
    bounds = any(f"{' '.join(found)} ".startswith(f"{phrase} ") for phrase in phrases)
    if words.is_negation(found[0]) and not bounds:
        return not deniers.isdisjoint(before)
    if found[0] in words.matching.focus_particles:
        # Of *only* nothing but another such word speaks.
        return not words.matching.focus_particles.isdisjoint(before)
    # *asked if the slip was safe* is no other condition than *asked whether*.
    open_words = (
        deniers | words.matching.denying.questions
        if opening_phrase(found, words.matching.conditions)
        else deniers
    )
    told = (*before, *opening)
    # An adverb may stand in the page's phrase: *would gladly have* “voted”.
    near = iter((*before[-NEAREST_WORDS:], *opening))
    if not open_words.isdisjoint(before) or all(word in near for word in found):
        return True
    return any(
        " ".join(told[at : at + size]) in phrases
        for at in range(len(before))
        for size in range(1, LONGEST_PHRASE + 1)
    )


@functools.cache
def _binding_words(code: str) -> frozenset[str]:
    data = language(code).matching
    return (
        data.focus_particles | {phrase.split()[0] for phrase in _binding_phrases(code)} | data.denying.deniers
    )


@functools.cache
def _binding_phrases(code: str) -> frozenset[str]:
    data, numbers = language(code).matching, language(code).numbers
    bounds = {
        phrase.lower() for phrase in (*numbers.about, *numbers.above, *numbers.below) if phrase[0].isalpha()
    }
    return data.conditions | data.hedging_phrases | bounds


@functools.cache
def _denying_words(code: str) -> frozenset[str]:
    """The words by which a page denies what it quotes, besides negations: `denied`, `false`, `whether`."""
    data = language(code).matching.denying
    return data.deniers | data.questions | data.suppositions
