"""The question mark of the page's own sentence, set before the closing mark: *Why was faith “counted to him as right?”*.

It is the page's as a comma or full stop there is. A question that the page makes of a statement stands in a sentence that asks nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.matching.page_context import lexicon_before
from mkdocs_quotecheck.matching.verdict import verdict_of
from mkdocs_quotecheck.model import Edit, EditKind, Evidence
from mkdocs_quotecheck.text.characters import CLOSING_MARKS
from mkdocs_quotecheck.text.leads import read_lead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

# What stands behind the marks where the sentence ends with the quotation.
_SENTENCE_ENDS = re.compile(rf"[{CLOSING_MARKS})\]*_]*(?:\s*\Z|\s*\n|\s+[\W_]*[^\W_a-zß-ÿ]|\s*[(\[])")


def apply_page_question(evidence: Evidence, page_text: str, page_language: str) -> Evidence:
    """The evidence; a question mark at the end of the words is no difference where the page's sentence asks.

    Args:
        evidence: Of a quotation on a page.
        page_text: What the quotation's offsets count in.
        page_language: Of the page; that of the quotation's sentence counts for more.
    """
    quotation = evidence.quotation
    if quotation is None or not evidence.alignments:
        return evidence
    place = evidence.alignments[0]
    if not any(_adds_question_mark(edit, evidence.quote) for edit in place.edits):
        return evidence
    words = lexicon_before(page_text, quotation.start, quotation.sentence_language or page_language)
    if not _SENTENCE_ENDS.match(page_text, quotation.end) or not _asks(page_text, quotation.start, words):
        return evidence
    edits = tuple(
        replace(edit, kind=EditKind.END_PUNCTUATION) if _adds_question_mark(edit, evidence.quote) else edit
        for edit in place.edits
    )
    asked = replace(place, edits=edits)
    return replace(evidence, verdict=verdict_of(edits), alignments=(asked, *evidence.alignments[1:]))


def _adds_question_mark(edit: Edit, quote: str) -> bool:
    at_end = not any(map(str.isalnum, quote[edit.quoted_span.end :]))
    return (
        edit.kind is EditKind.MEANING_PUNCTUATION
        and at_end
        and "?" in edit.quoted
        and "?" not in edit.original
    )


def _asks(text: str, start: int, words: Lexicon) -> bool:
    """Whether the sentence before the marks, or its last clause, begins as a question does."""
    lead = read_lead(text, start, words)
    if "¿" in lead.text:
        return True
    labels = language(words.code).reading.question_labels
    keys = [key for key in lead.keys if not key.isdigit()]
    while keys and keys[0] in labels:
        keys = keys[1:]
    clause = [key for key in lead.clause() if not key.isdigit()]
    return _opens(keys, words, relatives=False) or _opens(clause, words, relatives=True)


def _opens(keys: Sequence[str], words: Lexicon, *, relatives: bool) -> bool:
    """Whether a question word stands first, or behind a preposition, or a verb does that stands first in questions only.

    With `relatives`, words that open relative and other subordinate clauses too tell nothing.
    """
    asking = words.matching.denying.interrogatives
    if relatives:
        asking = asking - words.matching.relatives - words.matching.conditions - words.matching.subordinators
    if not keys:
        return False
    if keys[0] in asking or (keys[1:2] and keys[1] in asking and keys[0] in words.prepositions):
        return True
    return not relatives and (keys[0] in words.auxiliaries or keys[0] in words.matching.modals)
