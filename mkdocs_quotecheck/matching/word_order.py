"""Words that a quotation has in another order than its source."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Edit, EditKind
from mkdocs_quotecheck.text.words import count_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

# Two of these that changed places say more than that the order changed.
_TELLING = frozenset({
    EditKind.NAME, EditKind.NUMBER, EditKind.UNIT, EditKind.DATE, EditKind.MODAL, EditKind.QUANTIFIER,
})  # fmt: skip
_ORDER_KINDS = frozenset({
    EditKind.WORD, EditKind.OMISSION, EditKind.ADDITION, EditKind.NAME, EditKind.WORD_FORM, EditKind.QUANTIFIER,
    EditKind.NEGATION_LOST, EditKind.NEGATION_GAINED, EditKind.NUMBER, EditKind.MODAL, EditKind.UNIT, EditKind.DATE,
})  # fmt: skip


def with_moved_words(edits: list[Edit]) -> list[Edit]:
    """Differences that are the same words elsewhere are a change of order."""
    changed = [edit for edit in edits if edit.kind in _ORDER_KINDS]
    if len(changed) < 2 or not _same_words(changed):
        return edits
    return [
        replace(edit, kind=EditKind.ORDER)
        if edit.kind in _ORDER_KINDS and not (edit.kind in _TELLING and edit.quoted and edit.original)
        else edit
        for edit in edits
    ]


def moved_words(edits: Iterable[Edit]) -> int:
    """How many words of a quotation stand in the source, only in another place."""
    changed = [edit for edit in edits if edit.kind is EditKind.ORDER or edit.kind in _ORDER_KINDS]
    if not _same_words(changed):
        changed = [edit for edit in changed if edit.kind is EditKind.ORDER]
    return sum(count_tokens(edit.quoted) for edit in changed)


def _same_words(edits: Iterable[Edit]) -> bool:
    gained: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    for edit in edits:
        gained.update(edit.quoted.lower().split())
        lost.update(edit.original.lower().split())
    return gained == lost
