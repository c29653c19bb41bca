"""Whether words that a repair would write are the source's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditGroup, EditKind, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Edit, Evidence, LedgerEntry


def is_right(evidence: Evidence, entry: LedgerEntry) -> bool:
    """Whether the evidence for other words in a quotation's place lets them stand there.

    What the conventions forgive now was forgiven before: a repair brings in no capital letter of its own.
    """
    fine = evidence.verdict.fine or _punctuation_as_before(evidence, entry)
    return fine and not _brings_in_capital(evidence, entry)


def _punctuation_as_before(evidence: Evidence, entry: LedgerEntry) -> bool:
    """Whether nothing but punctuation differs still, as it did before: the words are the source's."""
    if evidence.verdict is not Verdict.ALTERED or len(evidence.alignments) != 1:
        return False
    before = {(edit.quoted, edit.original) for edit in entry.edits if edit.kind is EditKind.PUNCTUATION}
    still = [
        edit
        for edit in evidence.alignments[0].edits
        if not edit.kind.forgiven and edit.kind.group is not EditGroup.NOTE
    ]
    return all(edit.kind is EditKind.PUNCTUATION and (edit.quoted, edit.original) in before for edit in still)


def _brings_in_capital(evidence: Evidence, entry: LedgerEntry) -> bool:
    return _first_letters(evidence.alignments[0].edits) > _first_letters(entry.forgiven)


def _first_letters(edits: Iterable[Edit]) -> int:
    return sum(edit.kind is EditKind.FIRST_CASE for edit in edits)
