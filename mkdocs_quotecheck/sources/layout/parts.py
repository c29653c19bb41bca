"""The texts of several files that are one document: chapters of a book, frames of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Mark, Span
from mkdocs_quotecheck.sources.formats._shape import ReadText, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GAP = "\n\n"


def joined_parts(parts: Iterable[ReadText]) -> ReadText:
    """One text after another; the lines of their files are given up, since they are those of several."""
    texts: list[str] = []
    marks: dict[str, list[Mark]] = {name: [] for name in ("pages", "sections", "turns", "times", "places")}
    furniture: list[Span] = []
    unread: list[str] = []
    stretches: list[Stretch] = []
    length = 0
    for part in parts:
        if not part.text:
            continue
        start = length + (len(GAP) if texts else 0)
        for name, found in marks.items():
            found.extend(_moved(getattr(part, name), start))
        furniture.extend(Span(span.start + start, span.end + start) for span in part.furniture)
        stretches.extend(
            Stretch(each.selector, Span(each.span.start + start, each.span.end + start))
            for each in part.stretches
        )
        texts.append(part.text)
        unread += [part.unread] if part.unread else []
        length = start + len(part.text)
    return ReadText(
        GAP.join(texts),
        pages=tuple(marks["pages"]),
        sections=tuple(marks["sections"]),
        turns=tuple(marks["turns"]),
        times=tuple(marks["times"]),
        places=tuple(marks["places"]),
        furniture=tuple(furniture),
        unread="; ".join(dict.fromkeys(unread)),
        stretches=tuple(stretches),
    )


def _moved(marks: Sequence[Mark], by: int) -> Iterable[Mark]:
    return (Mark(mark.offset + by, mark.label, mark.level) for mark in marks)
