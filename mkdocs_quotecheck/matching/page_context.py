"""What the page says right before the marks: who writes *found no “evidence of harm”* has left no negation behind.

`matching` sees the quoted words alone. A quotation that begins right after the negation it needs, or in a clause that the
source denies, misleads unless the page's own sentence denies it too.
"""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import EditKind, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Edit, Evidence

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
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?…][\"”’»)\]]*\s+(?=[^\W\d_a-zà-ÿ])|\n\s*\n")


def apply_page_context(evidence: Evidence, page_text: str, page_language: str) -> Evidence:
    """The evidence; no longer misleading where the page's own words carry what the source says before the passage.

    Args:
        evidence: Of a quotation on a page.
        page_text: What the quotation's offsets count in.
        page_language: Of the page; the quotation's own counts for more.
    """
    quotation = evidence.quotation
    if evidence.verdict is not Verdict.MISLEADING or quotation is None:
        return evidence
    place = evidence.alignments[0]
    if not any(edit.kind in _CARRIED for edit in place.edits):
        return evidence
    before = _before(page_text, quotation.start)
    code = quotation.language or page_language
    behind = _WORD.findall(page_text[quotation.end : quotation.end + _LOOK_BEHIND].lower())[:NEAREST_WORDS]
    kept = tuple(
        edit
        for edit in place.edits
        if not (_carries_trigger(edit, before, code) or _negated_on_page(edit, behind, code))
    )
    if len(kept) == len(place.edits):
        return evidence
    from mkdocs_quotecheck.matching.verdict import verdict_of

    framed = replace(place, edits=kept)
    return replace(evidence, verdict=verdict_of(kept), alignments=(framed, *evidence.alignments[1:]))


def _before(text: str, start: int) -> tuple[str, ...]:
    """The words of the page's sentence before the quotation, lower case."""
    lead = text[max(0, start - 300) : start]
    ends = [match.end() for match in _SENTENCE_END.finditer(lead)]
    return tuple(word.lower().replace("’", "'") for word in _WORD.findall(lead[ends[-1] if ends else 0 :]))


def _carries_trigger(edit: Edit, before: tuple[str, ...], code: str) -> bool:
    reach = _CARRIED.get(edit.kind)
    if reach is None:
        return False
    near = before[-reach:]
    if any(_negates(word, code) for word in near):
        return True
    if edit.kind is EditKind.NEGATION_BEFORE:
        return not _binding_words(code).isdisjoint(before[-CLAUSE_WORDS:]) and _binds(edit.original, code)
    return not _denying_words(code).isdisjoint(near) or any(
        phrase in " ".join(near) for phrase in language(code).matching.denials
    )


def _negated_on_page(edit: Edit, behind: Sequence[str], code: str) -> bool:
    """Whether the page denies behind the marks what the source denies behind the passage: *“The slip is shut” is false*."""
    if edit.kind not in _CARRIED or not edit.quoted_span.start:
        # What stands before a passage is told at the quotation's very start.
        return False
    denied = _WORD.findall(edit.original.lower())
    return any(_negates(word, code) for word in behind) or (bool(denied) and denied[-1] in behind)


def _binds(original: str, code: str) -> bool:
    """Whether it is an *only* or a condition that the source has before the passage, not a negation."""
    found = _WORD.search(original.lower())
    return found is not None and found[0] in _binding_words(code)


@functools.cache
def _binding_words(code: str) -> frozenset[str]:
    data = language(code).matching
    return data.focus_particles | {phrase.split()[0] for phrase in data.conditions}


def _negates(word: str, code: str) -> bool:
    negations = language(code).matching.negations
    return word in negations or any(
        word.endswith(part[1:]) for part in negations if part[0] == "-" and len(part) > 2
    )


@functools.cache
def _denying_words(code: str) -> frozenset[str]:
    """The words by which a page denies what it quotes, besides negations: `denied`, `false`, `whether`."""
    data = language(code).matching.denying
    return data.deniers | data.questions
