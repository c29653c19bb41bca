"""Pages of dialogue: each paragraph as a turn, and the speakers of all its quotations."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attributing.cast import vocatives
from mkdocs_quotecheck.reading.attributing.dialogue import Turn, decide

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.attributing.cast import Cast
    from mkdocs_quotecheck.reading.attributing.dialogue import Decision
    from mkdocs_quotecheck.reading.attributing.paragraphs import Naming, Paragraph, Reader
    from mkdocs_quotecheck.reading.attributing.register import Register

# A page is dialogue when this share of its blocks begins with a quotation, this share follows another such block, and the
# quotations are short. Six novels have 0.58 to 0.79, 0.41 to 0.64 and a median of 8 words; of 284 news articles three pass
# the first two, and none the third.
LEADING_SHARE: Final = 0.5
PAIR_SHARE: Final = 0.35
LONGEST_MEDIAN: Final = 16
FEWEST_TURNS: Final = 6
# How many sightings before a turn are looked at for its speaker.
SIGHTINGS: Final = 30
RECENT: Final = 6
# Patterns whose mention is the speaker for certain; the subject of a mere sentence is only likely.
_GUESSES: Final = frozenset(["sentence-subject", "speaker-verb-later", "subject-before", "owner"])


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quotation's speaker in a dialogue."""

    naming: Naming | None
    decision: Decision
    own: bool
    """Whether its own clause names the speaker."""


def is_story(reader: Reader, paragraphs: Sequence[Paragraph], quotations: Sequence[Quotation]) -> bool:
    """Whether a page is a story or another text that consists of dialogue."""
    leading = [paragraph for paragraph in paragraphs if paragraph.holes and paragraph.passage.quotes[paragraph.holes[0].index] == 0]
    blocks = len(reader.blocks)
    if len(leading) < FEWEST_TURNS or len(leading) < LEADING_SHARE * blocks:
        return False
    pairs = sum(1 for one, next_ in zip(leading, leading[1:], strict=False) if next_.block == one.block + 1)
    lengths = [len(quotations[paragraph.holes[0].index].text.split()) for paragraph in leading]
    return pairs >= PAIR_SHARE * blocks and median(lengths) <= LONGEST_MEDIAN


def tell(
    paragraphs: Sequence[Paragraph],
    quotations: Sequence[Quotation],
    found: Mapping[int, Naming],
    cast: Cast,
    register: Register,
    pronouns: Mapping[str, str],
    text: str,
) -> dict[int, Spoken]:
    """The speaker of every quotation of a story, by the quotation's index."""
    narrator = _narrator(quotations, cast, register)
    turns: list[Turn] = []
    members: list[list[int]] = []
    before = -2
    for paragraph in paragraphs:
        for indexes in _turns_of(paragraph, found, register, text):
            adjacent = paragraph.block == before + 1 or bool(members and paragraph.block == before)
            turns.append(_turn(paragraph, indexes, adjacent, quotations, found, cast, register, pronouns, text, narrator))
            members.append(indexes)
            before = paragraph.block
    spoken: dict[int, Spoken] = {}
    for decision, indexes in zip(decide(turns, register.genders), members, strict=True):
        for index in indexes:
            naming = found.get(index)
            spoken[index] = Spoken(naming, decision, naming is not None and naming.pattern not in _GUESSES)
    return spoken


def _turns_of(paragraph: Paragraph, found: Mapping[int, Naming], register: Register, text: str) -> list[list[int]]:
    """The quotations of a paragraph, cut where its clauses name another speaker."""
    turns: list[list[int]] = []
    last: tuple[str, ...] = ()
    for made in paragraph.holes:
        naming = found.get(made.index)
        ids = register.meaning(text[naming.start : naming.end]) if naming is not None else ()
        if turns and not (ids and last and ids != last):
            turns[-1].append(made.index)
        else:
            turns.append([made.index])
        last = ids or last
    return turns


def _turn(
    paragraph: Paragraph,
    indexes: Sequence[int],
    adjacent: bool,
    quotations: Sequence[Quotation],
    found: Mapping[int, Naming],
    cast: Cast,
    register: Register,
    pronouns: Mapping[str, str],
    text: str,
    narrator: str | None,
) -> Turn:
    named: frozenset[str] = frozenset()
    gender = ""
    stranger = False
    subjects: set[str] = set()
    for index in indexes:
        naming = found.get(index)
        if naming is None:
            continue
        mention = text[naming.start : naming.end]
        ids = register.meaning(mention)
        kind = pronouns.get(mention.lower(), "")
        if kind == "-" and mention in ("I", "we", "We") and narrator:
            ids = (narrator,)
        if naming.pattern in _GUESSES:
            subjects.update(ids)
        elif ids and not named:
            named = frozenset(ids)
        elif kind in ("he", "she"):
            gender = gender or kind
        elif not ids and not named:
            gender = gender or register.gender_of(mention)
            stranger = not kind and not gender
    start, end = paragraph.passage.starts[0], paragraph.passage.ends[-1]
    sightings = cast.between(start, end)
    sighted = frozenset(each.ids[0] for each in sightings if len(each.ids) == 1)
    subjects.update(each.ids[0] for each in sightings if len(each.ids) == 1 and each.subject)
    addressed: set[str] = set()
    spoken_of: set[str] = set()
    for index in indexes:
        to, of = vocatives(quotations[index].text, register)
        addressed |= to
        spoken_of |= of
    recent: dict[str, None] = {}
    for sighting in cast.before(start, SIGHTINGS):
        if len(sighting.ids) == 1:
            recent[sighting.ids[0]] = None
        if len(recent) >= RECENT:
            break
    if narrator:
        recent[narrator] = None
    return Turn(
        quotations[indexes[0]].start, adjacent, named, gender, stranger, frozenset(subjects), sighted,
        frozenset(addressed), frozenset(spoken_of - addressed), tuple(recent),
    )  # fmt: skip


# A first-person narrator is spoken to in the story but hardly ever named outside quotations.
NARRATOR_ADDRESSED: Final = 8
NARRATOR_SHARE: Final = 0.15


def _narrator(quotations: Sequence[Quotation], cast: Cast, register: Register) -> str | None:
    """Who says “I” in the narration: the one who is often addressed, but not named in it."""
    addressed: dict[str, int] = {}
    for quotation in quotations:
        for identity in sorted(vocatives(quotation.text, register)[0]):
            addressed[identity] = addressed.get(identity, 0) + 1
    seen: dict[str, int] = {}
    for sighting in cast.sightings:
        for identity in sighting.ids:
            seen[identity] = seen.get(identity, 0) + 1
    fitting = [
        (-count, identity)
        for identity, count in addressed.items()
        if count >= NARRATOR_ADDRESSED and seen.get(identity, 0) <= NARRATOR_SHARE * count
    ]
    return min(fitting)[1] if fitting else None
