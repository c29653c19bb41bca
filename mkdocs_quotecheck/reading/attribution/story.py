"""Pages of dialogue: each paragraph as a turn, and the speakers of all its quotations."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution._turn_weights import SPACED, UNSPACED
from mkdocs_quotecheck.reading.attribution.addressing import addressed_gender, vocatives
from mkdocs_quotecheck.reading.attribution.dialogue import decide
from mkdocs_quotecheck.reading.attribution.dialogue_pages import ALONE, GUESSES
from mkdocs_quotecheck.reading.attribution.narrator import NARRATING, narrator
from mkdocs_quotecheck.reading.attribution.turn_features import Page
from mkdocs_quotecheck.reading.attribution.turns import SCENE_BREAK, Turn, with_partners
from mkdocs_quotecheck.reading.attribution.word_use import WordUse, used

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.attribution.dialogue import Decision
    from mkdocs_quotecheck.reading.attribution.paragraphs import Paragraph, SpeakerMention
    from mkdocs_quotecheck.reading.attribution.people import Cast
    from mkdocs_quotecheck.reading.person_index import PersonIndex

# How clear the best path must be, in natural logarithms of odds, for a speaker who is sure. In eleven novels, each left out of
# the fitting, 97.8 % of 58 % are right from here on; with 4.5 it were 97.5 % of 62 %, but fewer in novels of much untold speech.
SURE: Final = 5.0
# How many sightings before a turn are looked at for its speaker.
SIGHTINGS: Final = 60
RECENT: Final = 8
# … and of how many of them the most mentioned one counts.
SALIENT: Final = 30


# Clauses of saying; a quotation that only goes on behind one has none of its own.
_TAGS: Final = frozenset(["speaker-verb-after", "verb-speaker-after", "speaker-verb-before", "label"])
# Patterns of a clause that is the words' own.
_OWN: Final = _TAGS | {"split", "continued", "lead-in"}
_GENDERS: Final = ("he", "she")
_QUESTIONS: Final = ("?", "？")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quotation's speaker in a dialogue."""

    naming: SpeakerMention | None
    """What the text says of him; None for a turn without a reporting clause."""
    decision: Decision
    partner: bool = False
    """Whether somebody who is not registered takes part."""
    unnamed: bool = False
    """Whether the text calls him neither by a registered name nor by a pronoun."""
    ambiguous: bool = False
    """Whether the pronoun that the text calls him by fits several people of the page."""


def is_sure(spoken: Spoken, register: PersonIndex, mention: str | None) -> bool:
    """Whether the speaker of a turn is certain; `mention` is what its reporting clause calls him."""
    named = mention is not None and bool(register.meaning(mention))
    if (spoken.partner or spoken.unnamed) and not named:
        return False
    if register.text_pattern and not (
        named and spoken.naming is not None and spoken.naming.confidence is Confidence.HIGH
    ):
        return False
    return spoken.decision.margin >= SURE


class Story:
    """The paragraphs of a story as turns of its conversations."""

    def __init__(
        self,
        text: str,
        quotations: Sequence[Quotation],
        cast: Cast,
        register: PersonIndex,
        words: ReadingWords,
    ) -> None:
        self._text = text
        self._quotations = quotations
        self._cast = cast
        self._register = register
        self._words = words
        self._spoken = [vocatives(quotation.text, register) for quotation in quotations]
        """Whom each quotation addresses, and whom it names otherwise."""
        self._numbers: dict[str, int] = {}
        self._narrator: str | None = None

    def tell(self, paragraphs: Sequence[Paragraph], found: Mapping[int, SpeakerMention]) -> dict[int, Spoken]:
        """The speaker of every quotation, by the quotation's index; `found` are those that the text names."""
        page, members = self.page(paragraphs, found)
        decisions = decide(page, UNSPACED if self._words.unspaced else SPACED)
        return {
            index: Spoken(
                found.get(index),
                decision,
                turn.partner or turn.doubtful,
                turn.unregistered_speaker,
                bool(turn.gender) and self._fitting(turn.gender) > 1,
            )
            for turn, decision, indexes in zip(page.turns, decisions, members, strict=True)
            for index in indexes
        }

    def page(
        self, paragraphs: Sequence[Paragraph], found: Mapping[int, SpeakerMention]
    ) -> tuple[Page, list[list[int]]]:
        """The turns, and the indexes of the quotations of each."""
        told = sum(
            naming.pattern in _TAGS and self._mention(naming).lower() in self._words.first_person
            for naming in found.values()
        )
        if told >= NARRATING:
            self._narrator = narrator([addressed for addressed, _ in self._spoken], self._cast)
        turns: list[Turn] = []
        members: list[list[int]] = []
        before: Paragraph | None = None
        for paragraph in paragraphs:
            for indexes in self._turns_of(paragraph, found):
                turns.append(self._turn(paragraph, indexes, found, before))
                members.append(indexes)
                before = paragraph
        named = {index: next(iter(turn.named)) for index, turn in enumerate(turns) if len(turn.named) == 1}
        # Clauses are one word each in unspaced languages.
        use = None if self._words.unspaced else WordUse([turn.words for turn in turns], named)
        mentioned = Counter(each.ids[0] for each in self._cast.sightings if len(each.ids) == 1)
        genders = self._register.genders
        speaking = Counter(named.values())
        return Page(with_partners(turns), genders, self._narrator, speaking, mentioned, use), members

    def _fitting(self, gender: str) -> int:
        """How many people whom the page names have a gender, or none that is known."""
        if gender not in self._numbers:
            present = {identity for sighting in self._cast.sightings for identity in sighting.ids}
            genders = self._register.genders
            self._numbers[gender] = sum(genders[each] in (gender, "", "they") for each in present)
        return self._numbers[gender]

    def _mention(self, naming: SpeakerMention) -> str:
        return self._text[naming.start : naming.end]

    def _turns_of(self, paragraph: Paragraph, found: Mapping[int, SpeakerMention]) -> list[list[int]]:
        """The quotations of a paragraph, cut where its clauses name another speaker."""
        turns: list[list[int]] = []
        last: tuple[str, ...] = ()
        for made in paragraph.holes:
            naming = found.get(made.index)
            ids = () if naming is None else self._register.meaning(self._mention(naming))
            if naming is not None and not ids and naming.pattern in _TAGS:
                mention = self._mention(naming).lower()
                ids = () if mention in self._words.pronouns else (mention,)
            if turns and not (ids and last and ids != last):
                turns[-1].append(made.index)
            else:
                turns.append([made.index])
            last = ids or last
        return turns

    def _turn(
        self,
        paragraph: Paragraph,
        indexes: Sequence[int],
        found: Mapping[int, SpeakerMention],
        before: Paragraph | None,
    ) -> Turn:
        passage = paragraph.passage
        start, end = passage.starts[0], passage.ends[-1]
        holes = [made for made in paragraph.holes if made.index in indexes]
        spoken = [self._spoken[index] for index in indexes]
        addressed = frozenset().union(*(to for to, _ in spoken))
        behind = start if before is None else before.passage.ends[-1]
        first = self._quotations[indexes[0]]
        words = "\n".join(self._quotations[index].text for index in indexes)
        turn = Turn(
            start=first.start,
            block=paragraph.block,
            adjacent=before is not None and before.block in (paragraph.block, paragraph.block - 1),
            same_paragraph=before is not None and before.block == paragraph.block,
            continued=first.continued,
            alone=set(passage.kinds) <= ALONE,
            question=holes[-1].last in _QUESTIONS,
            before=self._mentioned(start, holes[0].start),
            behind=self._mentioned(holes[0].start, end),
            narration=self._mentioned(max(behind, start - SCENE_BREAK), start),
            recent=self._recent(start),
            salience=self._salience(start),
            last_subjects=self._last_subjects(start),
            addressed=addressed,
            addressed_gender=addressed_gender(words, self._words),
            words=used(words),
            spoken_of=frozenset().union(*(of for _, of in spoken)) - addressed,
        )
        return self._told(turn, [found[index] for index in indexes if index in found])

    def _mentioned(self, start: int, end: int) -> tuple[tuple[str, bool], ...]:
        """Who is mentioned in a stretch of narration, and whether as a subject."""
        known = (each for each in self._cast.between(start, end) if len(each.ids) == 1)
        return tuple((each.ids[0], each.subject) for each in known)

    def _told(self, turn: Turn, namings: Sequence[SpeakerMention]) -> Turn:
        """The turn, with what its reporting clauses say of its speaker."""
        for naming in namings:
            turn = self._with_clause(turn, naming)
        return replace(turn, unregistered_name=turn.unregistered_name and not turn.named)

    def _with_clause(self, turn: Turn, naming: SpeakerMention) -> Turn:
        """The turn, with what one reporting clause says."""
        mention = self._mention(naming)
        ids = self._meaning(naming)
        pronoun = self._words.pronouns.get(mention.lower(), "")
        if naming.pattern in GUESSES:
            turn = replace(turn, acting=turn.acting | set(ids))
            return replace(turn, acting_gender=pronoun) if pronoun in _GENDERS else turn
        if ids and not pronoun and (len(ids) > 1 or _is_hint(naming, mention)):
            return self._hinted(turn, naming, ids)
        if ids:
            return replace(turn, named=turn.named or frozenset(ids))
        if pronoun in _GENDERS and self._fitting(pronoun):
            return replace(turn, gender=turn.gender or pronoun)
        if pronoun in _GENDERS or self._is_narrator(naming) or self._is_name(mention):
            return replace(turn, unregistered_name=True)
        if not turn.named:
            gender = turn.gender or self._register.gender_of(mention)
            turn = replace(turn, gender=gender, unregistered_speaker=not pronoun)
        return turn

    def _hinted(self, turn: Turn, naming: SpeakerMention, ids: Sequence[str]) -> Turn:
        mention = self._mention(naming)
        described = mention.islower()
        kind = "before" if naming.pattern == "speaker-verb-before" else "tag"
        genders = self._register.genders
        if len(ids) > 1:
            hints = {each: f"ambiguous-{genders[each] or 'unknown'}" for each in ids}
        else:
            hints = {ids[0]: f"described-{kind}" if described else kind}
        gender = turn.gender or (self._register.gender_of(mention) if described else "")
        return replace(turn, hinted=hints | dict(turn.hinted), gender=gender)

    def _is_narrator(self, naming: SpeakerMention) -> bool:
        """Whether `I` speaks and is nobody registered."""
        return not self._narrator and self._mention(naming).lower() in self._words.first_person

    def _is_name(self, mention: str) -> bool:
        """Whether a mention that fits nobody registered is a name of its own: `The Weir Report`, not `The old man`."""
        first, *rest = mention.split()
        small = self._words.determiners | self._words.pronouns.keys() | self._words.possessives.keys()
        named = rest if first.lower().strip(".,") in small else [first, *rest]
        return any(word[:1].isupper() for word in named)

    def _meaning(self, naming: SpeakerMention) -> tuple[str, ...]:
        mention = self._mention(naming)
        if (
            self._narrator
            and self._words.pronouns.get(mention.lower()) == "-"
            and mention.lower() in self._words.first_person
        ):
            return (self._narrator,)
        return self._register.meaning(mention)

    def _salience(self, start: int) -> Counter[str]:
        near = self._cast.before(start, SALIENT)
        return Counter(
            each.ids[0] for each in near if len(each.ids) == 1 and start - each.start < SCENE_BREAK
        )

    def _last_subjects(self, start: int) -> tuple[str, ...]:
        near = (each for each in self._cast.before(start, SIGHTINGS) if start - each.start < SCENE_BREAK)
        return tuple(dict.fromkeys(each.ids[0] for each in near if each.subject and len(each.ids) == 1))

    def _recent(self, start: int) -> dict[str, int]:
        """Who was mentioned before a turn, the last first, with the place."""
        recent: dict[str, int] = {}
        for sighting in self._cast.before(start, SIGHTINGS):
            if len(sighting.ids) == 1 and sighting.ids[0] not in recent:
                recent[sighting.ids[0]] = sighting.start
                if len(recent) == RECENT:
                    break
        return recent


def _is_hint(naming: SpeakerMention, mention: str) -> bool:
    """Whether a clause may be another one's, or only describes the speaker: `the lad`."""
    ahead = naming.pattern == "speaker-verb-before" and naming.confidence is not Confidence.HIGH
    return ahead or mention.islower() or naming.pattern not in _OWN
