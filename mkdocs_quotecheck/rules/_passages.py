"""A finding with the source's passage: how much of it is shown, and what is marked in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, Span
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.places import describe
from mkdocs_quotecheck.text.sentences import each_sentence_end, sentence_start

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Alignment, Edit, Finding
    from mkdocs_quotecheck.rules._case import Case

# The trouble of these lies in the source's words around the passage, not in it: so many characters of them are shown.
BEFORE = frozenset({EditKind.NEGATION_BEFORE, EditKind.LIFTED_CLAUSE})
BEHIND = frozenset({EditKind.CUT_QUALIFIER, EditKind.NEGATION_BEHIND})
CONTEXT_SHOWN = 80


def with_passage(finding: Finding, case: Case, passage: Alignment | None, edits: tuple[Edit, ...]) -> Finding:
    """A finding with the source's passage, and the differences marked in both."""
    if passage is None:
        return finding
    text = case.text(passage)
    shown = _shown_span(case, passage, edits)
    return replace(
        finding,
        original=text.text[shown.start : shown.end] if text else passage.original,
        quoted_marks=tuple(edit.quoted_span for edit in edits if edit.kind not in (BEFORE | BEHIND)),
        original_marks=tuple(_original_mark(edit, passage, shown) for edit in edits),
        source=passage.source,
        source_title=case.title(passage.source),
        place=passage.place or (describe(text, passage.span) if text else ""),
    )


def _shown_span(case: Case, passage: Alignment, edits: Iterable[Edit]) -> Span:
    """The passage; where the trouble lies just outside it, with the rest of its sentence on that side."""
    kinds = {edit.kind for edit in edits}
    start, end = passage.span.start, passage.span.end
    source = case.text(passage)
    if source is None or kinds.isdisjoint(BEFORE | BEHIND):
        return Span(start, end)
    text = source.text
    words = lexicon((source.source.language if source.source else None) or case.page.language)
    if kinds & BEFORE:
        begin = max(sentence_start(text, start, words), start - CONTEXT_SHOWN)
        start -= len(text[begin:start].lstrip())
    if kinds & BEHIND:
        furthest = min(len(text), end + CONTEXT_SHOWN)
        end = next(each_sentence_end(text, words, end, furthest), furthest)
    return Span(start, end)


def _original_mark(edit: Edit, passage: Alignment, shown: Span) -> Span:
    """What differs, in the passage that is shown; what lies outside is empty at its edge."""
    if edit.kind in BEFORE:
        return Span(0, passage.span.start - shown.start)
    if edit.kind in BEHIND:
        return Span(passage.span.end - shown.start, shown.end - shown.start)
    length = shown.end - shown.start
    start, end = (
        min(max(offset - shown.start, 0), length)
        for offset in (edit.original_span.start, edit.original_span.end)
    )
    return Span(start, end)
