"""A quotation's words brought to the source's: what replaces what, and whether that is safe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import EditGroup, EditKind, Span, Verdict
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Edit, LedgerEntry

RESTORED_WORDS: Final = 8
"""Words left out up to which they are written back; where more are missing the author has cut, and an ellipsis says so."""
ELLIPSIS: Final = "…"

UNSAFE: Final = frozenset({EditKind.OMISSION, EditKind.ADDITION, EditKind.ORDER})
"""Kinds whose repair adds or takes away words that the author may have chosen: only with `--unsafe-fixes`."""
LEAST_ALIKE: Final = 0.5
"""Share of a quotation that must stand in the source for its repair to be safe; below it may be meant for another passage."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """What takes the place of a part of the quotation."""

    span: Span
    """In the quotation's text."""
    new: str


@dataclass(frozen=True, slots=True)
class Wording:
    """How a quotation comes to have the source's words."""

    replacements: tuple[Replacement, ...]
    text: str
    """The quotation as it is then."""
    safe: bool


def wording(entry: LedgerEntry) -> Wording | None:
    """The repair of a quotation whose words were changed; None where there is nothing to repair by its words alone."""
    passage = entry.passage
    if entry.verdict is not Verdict.ALTERED or passage is None or not entry.edits:
        return None
    if any(edit.kind.group in (EditGroup.MISLEADING, EditGroup.NOTE) for edit in entry.edits):
        return None
    made: list[Replacement] = []
    for edit in sorted(entry.edits, key=lambda each: each.quoted_span):
        if entry.text[edit.quoted_span.start : edit.quoted_span.end] != edit.quoted:
            return None
        if made and edit.quoted_span.start < made[-1].span.end:
            return None
        made.append(_replacement(entry.text, edit))
    safe = passage.score >= LEAST_ALIKE and all(edit.kind not in UNSAFE for edit in entry.edits)
    return Wording(tuple(made), applied(entry.text, made), safe)


def applied(text: str, made: Sequence[Replacement]) -> str:
    """A text with replacements, which are in order and do not overlap."""
    parts: list[str] = []
    done = 0
    for each in made:
        parts += (text[done : each.span.start], each.new)
        done = each.span.end
    return "".join([*parts, text[done:]])


def _replacement(text: str, edit: Edit) -> Replacement:
    new = " ".join(edit.original.split())
    if not edit.quoted.strip():
        return _insertion(text, edit.quoted_span, new)
    if not new:
        return _deletion(text, edit.quoted_span)
    lead = len(edit.quoted) - len(edit.quoted.lstrip())
    trail = len(edit.quoted) - len(edit.quoted.rstrip())
    return Replacement(Span(edit.quoted_span.start + lead, edit.quoted_span.end - trail), new)


def _insertion(text: str, span: Span, missing: str) -> Replacement:
    cut = len(word_list(missing)) > RESTORED_WORDS
    new = ELLIPSIS if cut else missing
    before, behind = text[: span.start], text[span.end :]
    spaced = " " in text or cut
    wanted_before = (
        spaced and before and not before[-1].isspace() and not span.start < span.end and new[0].isalnum()
    )
    wanted_before = wanted_before or (cut and bool(before) and not before[-1].isspace())
    wanted_behind = spaced and behind and behind[0].isalnum()
    if span.start < span.end:  # white space stands where words are missing
        wanted_before, wanted_behind = (spaced and new[0].isalnum()) or cut, bool(behind)
    return Replacement(span, f"{' ' * bool(wanted_before)}{new}{' ' * bool(wanted_behind)}")


def _deletion(text: str, span: Span) -> Replacement:
    start, end = span.start, span.end
    if end < len(text) and text[end].isspace() and (start == 0 or text[start - 1].isspace()):
        end += 1
    elif start and text[start - 1].isspace() and (end == len(text) or not text[end].isalnum()):
        start -= 1
    return Replacement(Span(start, end), "")
