"""Quotations → quotations with the speaker that the page names for each."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Attribution, Confidence, Form, Role
from mkdocs_quotecheck.reading.attribution.continuity import alternate, speakers
from mkdocs_quotecheck.reading.attribution.grouping import said_on, tied, with_group
from mkdocs_quotecheck.reading.attribution.lexicon import lexicon
from mkdocs_quotecheck.reading.attribution.nested import inner_speakers
from mkdocs_quotecheck.reading.attribution.non_speech import SCREEN
from mkdocs_quotecheck.reading.attribution.paragraphs import Reader, SpeakerMention
from mkdocs_quotecheck.reading.attribution.people import Cast, read_cast
from mkdocs_quotecheck.reading.attribution.person_index import PersonIndex
from mkdocs_quotecheck.reading.attribution.resolution import Resolver
from mkdocs_quotecheck.reading.attribution.story import (
    Spoken,
    Story,
    is_conversation,
    is_story,
    is_sure,
    spoken_paragraphs,
)
from mkdocs_quotecheck.reading.attribution.unspaced_people import UnspacedPersonIndex
from mkdocs_quotecheck.reading.attribution.weighing import is_inserted, mention_kind
from mkdocs_quotecheck.reading.profile_links import linked_people
from mkdocs_quotecheck.reading.quotations.roles import CODE, DEFINED, GLOSS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person, Quotation
    from mkdocs_quotecheck.reading.attribution.paragraphs import Paragraph
    from mkdocs_quotecheck.reading.attribution.passage import QuotePlaceholder
    from mkdocs_quotecheck.reading.html.document import Document

# Forms that say by themselves that they quote.
_QUOTED_WHOLE = (Form.BLOCK, Form.PULL, Form.ELEMENT, Form.DIALOGUE)
# Patterns by which somebody is said to have said the words, be they a command.
_SAID_OUTRIGHT = ("speaker-verb-before", "speaker-verb-after", "verb-speaker-after", "split", "label")
# What form alone shows to be nobody's words, whoever is named near by.
_NON_QUOTATION_KINDS = ("reference", "navigation", "sign")


@functools.lru_cache(maxsize=8)
def person_index(people: tuple[Person, ...], code: str) -> PersonIndex:
    """Kept between pages: of a site with 200 registered people, building it was half of what reading a page cost."""
    known = lexicon(code)
    index = UnspacedPersonIndex if known.words.unspaced else PersonIndex
    return index(people, known.words, known.abbreviations)


def attribute(
    document: Document, quotations: Sequence[Quotation], people: Sequence[Person], language: Language
) -> tuple[Quotation, ...]:
    """The same quotations in the same order, with attribution, role, group and date filled in or corrected.

    What a quotation already has (an author line) stays; only the person is added.
    """
    words = lexicon(language.code)
    register = person_index(tuple(people), language.code)
    reader = Reader(document, words, register.text_pattern)
    paragraphs = reader.paragraphs(quotations)
    story = is_story(reader, paragraphs, quotations)
    turning = story or is_conversation(paragraphs, quotations)
    found = speakers(reader, paragraphs, quotations, carries=not turning)
    found |= alternate(paragraphs, found) if turning and not register else {}
    cast = read_cast(document, quotations, register, words, story=story) if register else Cast(())
    groups = tied(paragraphs, found, quotations)
    out = list(quotations)
    if story and register:
        turns = spoken_paragraphs(reader, paragraphs)
        told = Story(document.text, out, cast, register, words.words).tell(turns, found)
        for paragraph, made in _placed(turns):
            index = made.index
            out[index] = (
                replace(out[index], role=Role.MENTION, mention_kind="term")
                if is_inserted(paragraph, made, out[index])
                else _told(document, out[index], groups[index], told[index], register)
            )
        paragraphs = [each for each in paragraphs if reader.blocks[each.block].frame is not None]
    linked = linked_people(document, tuple(people))
    resolver = Resolver(document.text, register, cast, words.words, linked)
    for paragraph, made in _placed(paragraphs):
        quotation, naming = out[made.index], found.get(made.index)
        if quotation.mention_kind in _NON_QUOTATION_KINDS:
            continue
        kind = _mention_kind(paragraph, made, quotation, naming, resolver)
        if naming is None and kind is None and not turning:
            naming = reader.nearest_person(paragraph, made)
        if quotation.attribution is not None:
            out[made.index] = replace(quotation, attribution=_credited(quotation.attribution, resolver))
        elif kind is not None:
            mention = quotation.mention_kind or kind
            out[made.index] = replace(quotation, role=Role.MENTION, mention_kind=mention)
        elif naming is not None and _may_be_said(quotation, naming):
            day = quotation.date or said_on(paragraph, made.index, naming, language)
            attribution = _attribution(document, naming, resolver)
            out[made.index] = _attributed(quotation, groups[made.index], attribution, day)
    if any(quotation.depth for quotation in quotations):
        _attribute_inner(document, reader, out, resolver)
    return tuple(with_group(quotation, group) for quotation, group in zip(out, groups, strict=True))


def _placed(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[Paragraph, QuotePlaceholder]]:
    return ((paragraph, made) for paragraph in paragraphs for made in paragraph.holes)


def _may_be_said(quotation: Quotation, naming: SpeakerMention) -> bool:
    """Whether words of which somebody is named as the speaker are no term that is defined, no meaning of a word, and no code."""
    if quotation.mention_kind == DEFINED:
        return False
    if quotation.mention_kind == GLOSS:
        return naming.confidence is Confidence.HIGH
    return quotation.mention_kind != CODE or naming.pattern in _SAID_OUTRIGHT


def _attribute_inner(document: Document, reader: Reader, out: list[Quotation], resolver: Resolver) -> None:
    """Quotations inside others: who is plainly named for them, as a guess. `I` is the one who speaks around them."""
    words = reader.lexicon.words
    for index, around, naming in inner_speakers(reader, out):
        if out[index].attribution is not None:
            continue
        found = _attribution(document, replace(naming, confidence=Confidence.LOW, pattern="nested"), resolver)
        mention = found.speaker.lower()
        outer = out[around].attribution
        if mention in words.first_person:
            found = replace(found, person=outer.person if outer else None)
        elif mention in words.pronouns:
            found = replace(found, person=None, candidates=())
        out[index] = replace(out[index], attribution=found)


def _mention_kind(
    paragraph: Paragraph,
    made: QuotePlaceholder,
    quotation: Quotation,
    naming: SpeakerMention | None,
    resolver: Resolver,
) -> str | None:
    if quotation.form in _QUOTED_WHOLE:
        return None
    kind = mention_kind(paragraph, made, quotation, naming)
    return None if kind == SCREEN and naming is not None and resolver.names_somebody(naming) else kind


def _attributed(quotation: Quotation, group: int, attribution: Attribution, day: date | None) -> Quotation:
    return replace(
        quotation, role=Role.QUOTATION, mention_kind=None, attribution=attribution, date=day, group=group
    )


def _attribution(document: Document, naming: SpeakerMention, resolver: Resolver) -> Attribution:
    meaning = resolver.resolve(naming)
    layer = naming.document
    return Attribution(
        document.text[naming.start : naming.end],
        naming.start,
        naming.end,
        meaning.person,
        naming.confidence if meaning.sure else Confidence.LOW,
        naming.pattern,
        meaning.candidates,
        None if layer is None else document.text[layer[0] : layer[1]],
    )


def _credited(credit: Attribution, resolver: Resolver) -> Attribution:
    """An author line with its person."""
    if credit.person is not None or credit.start is None or credit.end is None:
        return credit
    meaning = resolver.resolve(SpeakerMention(credit.start, credit.end, credit.pattern, credit.confidence))
    sure = credit.confidence if meaning.sure else Confidence.LOW
    return replace(credit, person=meaning.person, candidates=meaning.candidates, confidence=sure)


def _told(
    document: Document, quotation: Quotation, group: int, spoken: Spoken, register: PersonIndex
) -> Quotation:
    """A quotation of a story with its speaker."""
    person = spoken.decision.person
    naming = spoken.naming
    mention = None if naming is None else document.text[naming.start : naming.end]
    sure = Confidence.HIGH if person and is_sure(spoken, register, mention) else Confidence.LOW
    if naming is not None:
        if person is None:
            sure = naming.confidence
        speaker = document.text[naming.start : naming.end]
        attribution = Attribution(speaker, naming.start, naming.end, person, sure, naming.pattern)
    elif person is not None:
        attribution = Attribution(register.names[person], None, None, person, sure, "turn")
    else:
        return replace(quotation, role=Role.QUOTATION, group=group)
    return replace(quotation, role=Role.QUOTATION, attribution=attribution, group=group)
