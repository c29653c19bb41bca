"""Quotations → quotations with the speaker that the page names for each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Attribution, Confidence, Form
from mkdocs_quotecheck.reading.attribution.continuity import alternate, speakers
from mkdocs_quotecheck.reading.attribution.grouping import said_on, tied
from mkdocs_quotecheck.reading.attribution.lexicon import lexicon
from mkdocs_quotecheck.reading.attribution.nested import inner_speakers
from mkdocs_quotecheck.reading.attribution.non_speech import SCREEN
from mkdocs_quotecheck.reading.attribution.paragraphs import Reader, SpeakerMention
from mkdocs_quotecheck.reading.attribution.people import Cast, read_cast
from mkdocs_quotecheck.reading.attribution.resolution import Resolver
from mkdocs_quotecheck.reading.attribution.story import (
    Spoken,
    Story,
    is_conversation,
    is_story,
    is_sure,
    spoken_paragraphs,
)
from mkdocs_quotecheck.reading.attribution.weighing import is_inserted, mention_kind
from mkdocs_quotecheck.reading.deciding import kind_by_speaker
from mkdocs_quotecheck.reading.person_index import person_index
from mkdocs_quotecheck.reading.profile_links import linked_people
from mkdocs_quotecheck.reading.quotations.roles import with_kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person, Quotation
    from mkdocs_quotecheck.reading.attribution.paragraphs import Paragraph
    from mkdocs_quotecheck.reading.attribution.passage import QuotePlaceholder
    from mkdocs_quotecheck.reading.html.document import Document
    from mkdocs_quotecheck.reading.person_index import PersonIndex

# Forms that say by themselves that they quote.
_QUOTED_WHOLE = (Form.BLOCK, Form.PULL, Form.ELEMENT, Form.DIALOGUE)


NOBODY: Mapping[int, Attribution] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Attributed:
    """What the sentences of a page say of its quotations."""

    quotations: tuple[Quotation, ...]
    """With their speakers, roles and groups."""
    days: Mapping[int, date]
    """By the start of a quotation, the day that stands beside its speaker and verb."""

    def dated(self) -> tuple[Quotation, ...]:
        """The quotations with these days, where nothing else is known of when they were said."""
        days = self.days
        return tuple(replace(q, date=days[q.start]) if q.start in days else q for q in self.quotations)


def attribute(
    document: Document,
    quotations: Sequence[Quotation],
    people: Sequence[Person],
    language: Language,
    credited: Mapping[int, Attribution] = NOBODY,
) -> Attributed:
    """The same quotations in the same order with speaker, role and group.

    Args:
        document: Of the page.
        quotations: As their marks and form show them.
        people: Those registered.
        language: Of the page.
        credited: By the number of the quotation, whom an author line names; nobody named in running text outweighs it.
    """
    words = lexicon(language.code)
    register = person_index(tuple(people), language)
    reader = Reader(document, words, register.text_pattern)
    paragraphs = reader.paragraphs(quotations)
    story = is_story(reader, paragraphs, quotations)
    turning = story or is_conversation(paragraphs, quotations)
    found = speakers(reader, paragraphs, quotations, carries=not turning)
    found |= alternate(paragraphs, found) if turning and not register else {}
    groups = tied(paragraphs, found, quotations)
    cast = read_cast(document, quotations, register, words, story=story) if register else Cast(())
    own = {n: each.attribution for n, each in enumerate(quotations) if each.attribution is not None}
    own |= credited
    resolver = Resolver(document.text, register, cast, words.words, linked_people(document, tuple(people)))
    said = {number: _credited(credit, resolver) for number, credit in own.items()}
    kinds: dict[int, str | None] = {}
    days: dict[int, date] = {}
    if story and register:
        turns = spoken_paragraphs(reader, paragraphs)
        told = Story(document.text, quotations, cast, register, words.words).tell(turns, found)
        for paragraph, made in _placed(turns):
            index = made.index
            inserted = is_inserted(paragraph, made, quotations[index])
            kinds[index] = "term" if inserted else None
            speaker = None if inserted else _told(document, told[index], register)
            if speaker is not None and (index not in own or speaker.pattern == own[index].pattern):
                said[index] = speaker
        paragraphs = [each for each in paragraphs if reader.blocks[each.block].frame is not None]
    for paragraph, made in _placed(paragraphs):
        index, quotation, naming = made.index, quotations[made.index], found.get(made.index)
        if index in said:
            continue
        weighed = _mention_kind(paragraph, made, quotation, naming, resolver)
        if naming is None and weighed is None and not turning:
            naming = reader.nearest_person(paragraph, made)
        kinds[index] = kind_by_speaker(quotation.mention_kind, weighed, naming)
        if naming is not None and weighed is None and kinds[index] is None:
            said[index] = _attribution(document, naming, resolver)
            day = said_on(paragraph, index, naming, language)
            days |= {} if day is None else {quotation.start: day}
    if any(quotation.depth for quotation in quotations):
        _attribute_inner(document, reader, quotations, said, resolver)
    return Attributed(tuple(_with_speakers(quotations, said, kinds, groups)), days)


def _with_speakers(
    quotations: Sequence[Quotation],
    said: Mapping[int, Attribution],
    kinds: Mapping[int, str | None],
    groups: Sequence[int],
) -> Iterator[Quotation]:
    for number, quotation in enumerate(quotations):
        attribution = said.get(number)
        changed = replace(quotation, attribution=attribution, group=groups[number])
        yield with_kind(changed, kinds.get(number, quotation.mention_kind))


def _placed(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[Paragraph, QuotePlaceholder]]:
    return ((paragraph, made) for paragraph in paragraphs for made in paragraph.holes)


def _attribute_inner(
    document: Document,
    reader: Reader,
    quotations: Sequence[Quotation],
    said: dict[int, Attribution],
    resolver: Resolver,
) -> None:
    """Quotations inside others: who is plainly named for them, as a guess. `I` is the one who speaks around them."""
    words = reader.lexicon.words
    for index, around, naming in inner_speakers(reader, quotations):
        if index in said:
            continue
        found = _attribution(document, replace(naming, confidence=Confidence.LOW, pattern="nested"), resolver)
        mention = found.speaker.lower()
        outer = said.get(around)
        if mention in words.first_person:
            found = replace(found, person=outer.person if outer else None)
        elif mention in words.pronouns:
            found = replace(found, person=None, candidates=())
        said[index] = found


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


def _told(document: Document, spoken: Spoken, register: PersonIndex) -> Attribution | None:
    """The speaker of a quotation of a story."""
    person = spoken.decision.person
    naming = spoken.naming
    mention = None if naming is None else document.text[naming.start : naming.end]
    sure = Confidence.HIGH if person and is_sure(spoken, register, mention) else Confidence.LOW
    if naming is not None:
        # A pronoun or `the voice` may stand for somebody registered; a name of somebody else does not.
        if person is None and naming.somebody and mention and not register.is_pronoun(mention):
            sure = naming.confidence
        speaker = document.text[naming.start : naming.end]
        return Attribution(speaker, naming.start, naming.end, person, sure, naming.pattern)
    return Attribution(register.names[person], None, None, person, sure, "turn") if person else None
