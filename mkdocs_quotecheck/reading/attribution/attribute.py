"""Quotations → quotations with the speaker that the page names for each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Attribution, Confidence, Form, MentionKind
from mkdocs_quotecheck.reading.attribution.continuity import alternate, speakers
from mkdocs_quotecheck.reading.attribution.dialogue_pages import is_conversation, is_story, spoken_paragraphs
from mkdocs_quotecheck.reading.attribution.grouping import said_on, tied
from mkdocs_quotecheck.reading.attribution.lexicon import lexicon
from mkdocs_quotecheck.reading.attribution.nested import inner_speakers
from mkdocs_quotecheck.reading.attribution.paragraphs import SpeakerMention
from mkdocs_quotecheck.reading.attribution.people import Cast, read_cast
from mkdocs_quotecheck.reading.attribution.readers import reader_of
from mkdocs_quotecheck.reading.attribution.resolution import Resolver
from mkdocs_quotecheck.reading.attribution.story import Spoken, Story, is_sure
from mkdocs_quotecheck.reading.attribution.weighing import is_inserted, mention_kind
from mkdocs_quotecheck.reading.deciding import kind_by_speaker, with_kind
from mkdocs_quotecheck.reading.person_index import person_index
from mkdocs_quotecheck.reading.profile_links import linked_people
from mkdocs_quotecheck.reading.quotations.roles import kinds_by_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person, Quotation
    from mkdocs_quotecheck.reading.attribution.paragraphs import Paragraph
    from mkdocs_quotecheck.reading.attribution.passage import QuotePlaceholder
    from mkdocs_quotecheck.reading.html.document import Document
    from mkdocs_quotecheck.reading.person_index import PersonIndex
    from mkdocs_quotecheck.reading.quotations.extraction import Extracted

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


def attribute(
    document: Document,
    found: Extracted,
    people: Sequence[Person],
    language: Language,
    credited: Mapping[int, Attribution] = NOBODY,
) -> Attributed:
    """The same quotations in the same order with speaker, role and group.

    Args:
        document: Of the page.
        found: The quotations as their marks and form show them.
        people: Those registered.
        language: Of the page.
        credited: By the number of the quotation, whom an author line names; nobody named in running text outweighs it.
    """
    return _Speakers(document, found, tuple(people), language, credited).decided()


class _Speakers:
    """Decides who says the quotations of a page, once for each."""

    def __init__(
        self,
        document: Document,
        found: Extracted,
        people: tuple[Person, ...],
        language: Language,
        credited: Mapping[int, Attribution],
    ) -> None:
        self._document = document
        self._quotations = quotations = found.quotations
        self._by_form = kinds_by_form(document, quotations, language)
        self._language = language
        self._words = lexicon(language.code)
        self._register = person_index(people, language)
        self._reader = reader_of(document, self._words, self._register)
        self._paragraphs = self._reader.paragraphs(quotations)
        self._story = is_story(self._reader, self._paragraphs, quotations)
        self._turning = self._story or is_conversation(self._paragraphs, quotations)
        """Whether quotations follow one another without a word of who speaks."""
        self._named = self._named_speakers()
        self._cast = self._read_cast()
        linked = linked_people(document, people)
        self._resolver = Resolver(document.text, self._register, self._cast, self._words.words, linked)
        self._own = {**found.named, **credited}
        """Whom labels, introductions and author lines name."""
        self._said = {number: _credited(credit, self._resolver) for number, credit in self._own.items()}
        self._kinds: dict[int, MentionKind | None] = {}
        self._days: dict[int, date] = {}

    def _named_speakers(self) -> Mapping[int, SpeakerMention]:
        """Whom the sentences name, by the number of the quotation."""
        found = speakers(self._reader, self._paragraphs, self._quotations, carries=not self._turning)
        return found | (alternate(self._paragraphs, found) if self._turning and not self._register else {})

    def _read_cast(self) -> Cast:
        if not self._register:
            return Cast(())
        return read_cast(self._document, self._quotations, self._register, self._words, story=self._story)

    def decided(self) -> Attributed:
        """The quotations with their speakers, and the days beside these."""
        paragraphs = self._paragraphs
        if self._story and self._register:
            self._tell()
            paragraphs = [each for each in paragraphs if self._reader.blocks[each.block].frame is not None]
        for paragraph, made in _placed(paragraphs):
            if made.index not in self._said:
                self._decide(paragraph, made)
        if any(quotation.depth for quotation in self._quotations):
            self._decide_inner()
        groups = tied(self._paragraphs, self._named, self._quotations)
        return Attributed(tuple(map(self._quotation, range(len(groups)), groups)), self._days)

    def _tell(self) -> None:
        """The speakers of a story, turn by turn."""
        turns = spoken_paragraphs(self._reader, self._paragraphs)
        story = Story(self._document.text, self._quotations, self._cast, self._register, self._words.words)
        told = story.tell(turns, self._named)
        for paragraph, made in _placed(turns):
            index = made.index
            inserted = is_inserted(paragraph, made, self._quotations[index].text, self._named.get(index))
            self._kinds[index] = MentionKind.TERM if inserted else None
            speaker = None if inserted else _told(self._document, told[index], self._register)
            own = self._own.get(index)
            if speaker is not None and (own is None or speaker.pattern == own.pattern):
                self._said[index] = speaker

    def _decide(self, paragraph: Paragraph, made: QuotePlaceholder) -> None:
        """Who says a quotation by its sentence, and whether it is one."""
        index, quotation = made.index, self._quotations[made.index]
        naming = self._named.get(index)
        by_form = self._by_form[index]
        weighed = self._weighed(paragraph, made, naming)
        unnamed = naming is None or naming.pattern == "subject-before"
        if unnamed and weighed is None and by_form is None and not self._turning:
            naming = self._reader.guessed(paragraph, made, naming)
        self._kinds[index] = kind_by_speaker(by_form, weighed, naming)
        if naming is None or weighed is not None or self._kinds[index] is not None:
            return
        self._said[index] = _attribution(self._document, naming, self._resolver)
        day = said_on(paragraph, index, naming, self._language)
        if day is not None:
            self._days[quotation.start] = day

    def _weighed(
        self, paragraph: Paragraph, made: QuotePlaceholder, naming: SpeakerMention | None
    ) -> MentionKind | None:
        """The kind of mention that the sentence makes of a quotation."""
        quotation = self._quotations[made.index]
        if quotation.form in _QUOTED_WHOLE:
            return None
        kind = mention_kind(paragraph, made, quotation.text, self._by_form[made.index], naming)
        named = naming is not None and self._resolver.names_somebody(naming)
        return None if kind is MentionKind.INTERFACE and named else kind

    def _decide_inner(self) -> None:
        """Quotations inside others: who is plainly named for them, as a guess. `I` is the one who speaks around them."""
        words = self._words.words
        for index, around, naming in inner_speakers(self._reader, self._quotations):
            if index in self._said:
                continue
            nested = replace(naming, confidence=Confidence.LOW, pattern="nested")
            found = _attribution(self._document, nested, self._resolver)
            mention = found.speaker.lower()
            if mention in words.first_person:
                outer = self._said.get(around)
                found = replace(found, person=outer.person if outer else None)
            elif mention in words.pronouns:
                found = replace(found, person=None, candidates=())
            self._said[index] = found

    def _quotation(self, index: int, group: int) -> Quotation:
        quotation = self._quotations[index]
        changed = replace(quotation, attribution=self._said.get(index), group=group)
        return with_kind(changed, self._kinds.get(index, self._by_form[index]))


def _placed(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[Paragraph, QuotePlaceholder]]:
    return ((paragraph, made) for paragraph in paragraphs for made in paragraph.holes)


def _attribution(document: Document, naming: SpeakerMention, resolver: Resolver) -> Attribution:
    meaning = resolver.resolve(naming)
    layer = naming.document
    end = naming.whole_end or naming.end
    return Attribution(
        document.text[naming.start : end],
        naming.start,
        end,
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
