"""Quotations → quotations with the speaker that the page names for each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Attribution, Role
from mkdocs_quotecheck.reading.attributing.continuity import speakers
from mkdocs_quotecheck.reading.attributing.lexicon import lexicon
from mkdocs_quotecheck.reading.attributing.paragraphs import Reader
from mkdocs_quotecheck.reading.attributing.weighing import mention_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person, Quotation
    from mkdocs_quotecheck.reading.document import Document


def attribute(
    document: Document, quotations: Sequence[Quotation], people: Sequence[Person], language: Language
) -> tuple[Quotation, ...]:
    """The same quotations in the same order, with attribution, role, group and date filled in or corrected."""
    words = lexicon(language.code)
    reader = Reader(document, words)
    paragraphs = reader.paragraphs(quotations)
    found = speakers(reader, paragraphs, quotations)
    out = list(quotations)
    for paragraph in paragraphs:
        for made in paragraph.holes:
            quotation = out[made.index]
            naming = found.get(made.index)
            kind = mention_kind(paragraph, made, quotation, naming, words)
            if kind is not None:
                out[made.index] = replace(quotation, role=Role.MENTION, mention_kind=kind, attribution=None)
            elif naming is not None and quotation.attribution is None:
                attribution = Attribution(
                    document.text[naming.start : naming.end],
                    naming.start,
                    naming.end,
                    None,
                    naming.confidence,
                    naming.pattern,
                )
                out[made.index] = replace(quotation, role=Role.QUOTATION, mention_kind=None, attribution=attribution)
    return tuple(out)
