"""Quotations → quotations with the speaker that the page names for each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Attribution, Confidence, Role
from mkdocs_quotecheck.reading.attributing.cast import Cast, read_cast
from mkdocs_quotecheck.reading.attributing.continuity import speakers
from mkdocs_quotecheck.reading.attributing.dialogue import CERTAIN
from mkdocs_quotecheck.reading.attributing.lexicon import lexicon
from mkdocs_quotecheck.reading.attributing.paragraphs import Reader
from mkdocs_quotecheck.reading.attributing.register import Register
from mkdocs_quotecheck.reading.attributing.story import Spoken, is_story, tell
from mkdocs_quotecheck.reading.attributing.weighing import mention_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person, Quotation
    from mkdocs_quotecheck.reading.attributing.paragraphs import Naming
    from mkdocs_quotecheck.reading.document import Document


def attribute(
    document: Document, quotations: Sequence[Quotation], people: Sequence[Person], language: Language
) -> tuple[Quotation, ...]:
    """The same quotations in the same order, with attribution, role, group and date filled in or corrected."""
    words = lexicon(language.code)
    reader = Reader(document, words)
    paragraphs = reader.paragraphs(quotations)
    story = is_story(reader, paragraphs, quotations)
    found = speakers(reader, paragraphs, quotations, carries=not story)
    register = Register(people, words.words)
    cast = read_cast(document, quotations, register, words) if register else Cast(())
    if story and register:
        told = tell(paragraphs, quotations, found, cast, register, words.words.pronouns, document.text)
        return tuple(
            _told(document, quotation, told[index], register) if index in told else quotation
            for index, quotation in enumerate(quotations)
        )
    out = list(quotations)
    for paragraph in paragraphs:
        for made in paragraph.holes:
            quotation = out[made.index]
            naming = found.get(made.index)
            kind = mention_kind(paragraph, made, quotation, naming, words)
            if kind is not None:
                out[made.index] = replace(quotation, role=Role.MENTION, mention_kind=kind, attribution=None)
            elif naming is not None and quotation.attribution is None:
                attribution = _attribution(document, naming)
                out[made.index] = replace(quotation, role=Role.QUOTATION, mention_kind=None, attribution=attribution)
    return tuple(out)


def _attribution(document: Document, naming: Naming) -> Attribution:
    speaker = document.text[naming.start : naming.end]
    return Attribution(speaker, naming.start, naming.end, None, naming.confidence, naming.pattern)


def _told(document: Document, quotation: Quotation, spoken: Spoken, register: Register) -> Quotation:
    """A quotation of a story with its speaker."""
    person = spoken.decision.person
    sure = Confidence.HIGH if spoken.decision.margin >= CERTAIN and person else Confidence.LOW
    if spoken.naming is not None:
        attribution = replace(_attribution(document, spoken.naming), person=person, confidence=sure)
    elif person is not None:
        attribution = Attribution(register.names[person], None, None, person, sure, "turn")
    else:
        return replace(quotation, role=Role.QUOTATION)
    return replace(quotation, role=Role.QUOTATION, attribution=attribution)
