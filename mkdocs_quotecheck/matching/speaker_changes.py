"""A quotation that runs over a change of speaker without saying so makes one speech of two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.speakers import turns_between
from mkdocs_quotecheck.model import Edit, EditKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.matching.part_alignment import PartAlignment
    from mkdocs_quotecheck.model import Mark, SourceText


def speaker_changes(placement: PartAlignment, edits: Iterable[Edit], source: SourceText) -> list[Edit]:
    """The edits of a part; where another speaker takes over and the quotation does not show it, that is reported.

    It shows it by the source's own label: *HALE: We paid. ORR: I did not.*
    """
    result = list(edits)
    for mark in turns_between(source, placement.start, placement.end) if source.turns else ():
        labelled = source.text.startswith(mark.label, mark.offset)
        at = next((i for i, edit in enumerate(result) if not edit.quoted and _holds(edit, mark)), None)
        if at is not None and _is_label(result[at].original, mark):
            result[at] = replace(result[at], kind=EditKind.ELLIPSIS_SPEAKER)
        elif at is not None or not labelled:
            result.append(_joined(placement, mark, labelled=labelled))
    return result


def _holds(edit: Edit, mark: Mark) -> bool:
    return edit.original_span.start <= mark.offset < edit.original_span.end


def _is_label(original: str, mark: Mark) -> bool:
    return original.strip(" :.[]()*\n") == mark.label.strip(" :.[]()*\n")


def _joined(placement: PartAlignment, mark: Mark, *, labelled: bool) -> Edit:
    tokens, quoted = placement.tokens, placement.part.tokens
    there = Span(mark.offset, mark.offset + len(mark.label) if labelled else mark.offset)
    at = next((index for index, start in enumerate(tokens.starts) if start >= mark.offset), len(tokens))
    q = next((block.q1 + max(0, at - block.s1) for block in placement.blocks if block.s2 > at), len(quoted))
    here = quoted.ends[min(q, len(quoted)) - 1] if q else quoted.start
    return Edit(EditKind.ELLIPSIS_SPEAKER, "", tokens.text[there.start : there.end], Span(here, here), there)
