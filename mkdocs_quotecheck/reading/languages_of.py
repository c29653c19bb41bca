"""Pages in several languages: each sentence is read with the words of the language that its element says it is in."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import language as language_data

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Figure, Quotation
    from mkdocs_quotecheck.reading.html.document import Document

    Found = tuple[tuple[Quotation, ...], tuple[Figure, ...]]


def read_each(document: Document, page: Language, read: Callable[[Language], Found]) -> Found:
    """The quotations and figures of a document, each as found with the words of its sentence's language.

    The document is read once for each language that it holds, as a whole, since who speaks may have been named before.
    """
    found = read(page)
    told = {block.lang for block in document.blocks} | {each.sentence_language for each in found[0]}
    others = {language_data(code) for code in told if code is not None} - {page}
    if not others:
        return found
    readings = {page: found, **{other: read(other) for other in sorted(others, key=lambda each: each.code)}}
    quotations = [
        (other, quotation)
        for other, (quoted, _) in readings.items()
        for quotation in quoted
        if _language(quotation.sentence_language, page) == other
    ]
    starts = [block.start for block in document.blocks]
    figures = [
        figure
        for other, (_, counted) in readings.items()
        for figure in counted
        if _language(document.blocks[bisect_right(starts, figure.start) - 1].lang, page) == other
    ]
    return _numbered(quotations), tuple(sorted(figures, key=lambda figure: (figure.start, figure.end)))


def _language(code: str | None, page: Language) -> Language:
    return page if code is None else language_data(code)


def _numbered(found: Sequence[tuple[Language, Quotation]]) -> tuple[Quotation, ...]:
    """In reading order, outer before inner, with the groups numbered anew."""
    ordered = sorted(found, key=lambda each: (each[1].start, -each[1].end, each[1].depth))
    numbers: dict[tuple[str, int], int] = {}
    return tuple(
        replace(quotation, group=numbers.setdefault((language.code, quotation.group), len(numbers)))
        for language, quotation in ordered
    )
