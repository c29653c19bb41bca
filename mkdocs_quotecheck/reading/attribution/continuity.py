"""Speakers that a quotation takes from its neighbours: split quotations, lead-ins, paragraphs that go on."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Confidence, Form
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.text.characters import OPENING_MARKS, QUOTATION_MARKS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.attribution.paragraphs import Paragraph, Reader, SpeakerMention
    from mkdocs_quotecheck.reading.attribution.passage import QuotePlaceholder

# Patterns that tie the speaker to the paragraph and so to its other quotations.
_PASSING = frozenset(
    ["speaker-verb-after", "verb-speaker-after", "speaker-verb-before", "according-after", "according-before", "colon",
     "lead-in", "split", "continued", "credit-dash", "according-later", "speaker-verb-later", "carried"]
)  # fmt: skip
# A clause of saying behind the words.
_TAGS = frozenset(["speaker-verb-after", "verb-speaker-after", "according-after", "split"])


def speakers(
    reader: Reader, paragraphs: Sequence[Paragraph], quotations: Sequence[Quotation], *, carries: bool
) -> dict[int, SpeakerMention]:
    """The speaker of each quotation, by its index; none for those that nobody is named for.

    `carries` is false for stories, where a paragraph without a speaker is the other one's turn.
    """
    found: dict[int, SpeakerMention] = {}
    before: Paragraph | None = None
    for paragraph in paragraphs:
        _within(reader, paragraph, found)
        first = quotations[paragraph.holes[0].index] if paragraph.holes else None
        # What is set in as a block quote is introduced by the line before it, whoever spoke last.
        if carries or (first and (first.continued or first.form is Form.BLOCK)):
            _from_before(reader, paragraph, before, quotations, found)
        else:
            _led_in(reader, paragraph, before, found)
        for made in paragraph.holes:
            source = None if made.index in found else reader.told_before(paragraph, made)
            if source is not None:
                found[made.index] = source
        _within(reader, paragraph, found)
        before = paragraph
    _from_behind(paragraphs, quotations, found)
    return found


def _from_behind(
    paragraphs: Sequence[Paragraph], quotations: Sequence[Quotation], found: dict[int, SpeakerMention]
) -> None:
    """Words take the speaker of the next paragraph in which they go on: “Late.” and, behind it, “As ever,” said Hale."""
    for earlier, later in reversed(list(pairwise(paragraphs))):
        last, first = earlier.holes[-1:], later.holes[:1]
        if not last or not first or not quotations[first[0].index].continued:
            continue
        named = found.get(first[0].index)
        if named is not None and last[0].index not in found:
            # A guess: what is not closed may be another's words around these.
            found[last[0].index] = replace(named, pattern="continued", confidence=Confidence.LOW)


def alternate(
    paragraphs: Sequence[Paragraph], found: Mapping[int, SpeakerMention]
) -> dict[int, SpeakerMention]:
    """For turns that name nobody, the one who spoke two turns before or speaks two turns behind, as a guess.

    For conversations of people who are not registered: whom a name means is not known.
    """
    turns = [
        (paragraph.block, [made.index for made in paragraph.holes])
        for paragraph in paragraphs
        if paragraph.holes
    ]
    known = dict(found)
    for step in (1, -1):
        order = turns if step > 0 else turns[::-1]
        for (far, earlier), (near, _), (block, indexes) in zip(order, order[1:], order[2:], strict=False):
            adjacent = near == block - step and far == near - step
            source = known.get(earlier[-1 if step > 0 else 0])
            if adjacent and source is not None and not any(index in known for index in indexes):
                turn = replace(source, pattern="turn", confidence=Confidence.LOW)
                known |= dict.fromkeys(indexes, turn)
    return known


def _within(reader: Reader, paragraph: Paragraph, found: dict[int, SpeakerMention]) -> None:
    """Quotations whose own sentence names nobody take the speaker of the one before them in the paragraph, else behind."""
    _take_from_before(reader, paragraph, found)
    for made, behind in reversed(list(pairwise(paragraph.holes))):
        following = found.get(behind.index)
        if (
            made.index not in found
            and following is not None
            and _shares_tag(paragraph, made, behind, following)
        ):
            found[made.index] = replace(following, pattern="split", confidence=Confidence.LOW)


def _take_from_before(reader: Reader, paragraph: Paragraph, found: dict[int, SpeakerMention]) -> None:
    """The speakers that quotations have by their own sentence, or take from the one before them."""
    last: SpeakerMention | None = None
    before: QuotePlaceholder | None = None
    turns: list[SpeakerMention] = []
    for made, own in zip(paragraph.holes, paragraph.namings, strict=True):
        naming: SpeakerMention | None
        if made.index in found:
            naming = found[made.index]
        elif last is None or before is None:
            naming = own or _carried(reader, paragraph, (before, made), last)
        elif _is_second_half(paragraph, before, made, last):
            parted = own is not None and _is_parted(paragraph, made, own)
            naming = own if parted else replace(last, pattern="split")
        elif _is_joined(paragraph, before, made, last):
            naming = own if own is None or own.start == last.start else replace(last, pattern="split")
        elif _is_next_turn(paragraph, before, made, own):
            naming = _answerer(turns, last)
        elif _is_interrupted(paragraph, before, made, last):
            naming = replace(last, pattern="split", confidence=Confidence.LOW)
        else:
            naming = own or _carried(reader, paragraph, (before, made), last)
        if naming is not None:
            found[made.index] = last = naming
        if last is not None and not (turns and turns[-1].start == last.start):
            turns.append(last)
        before = made


def _shares_tag(
    paragraph: Paragraph, made: QuotePlaceholder, behind: QuotePlaceholder, following: SpeakerMention
) -> bool:
    """Whether the clause of saying behind the next words is that of these too: *“Late.” “And dear,” said Hale*; no sentence between."""
    passage = paragraph.passage
    first, second = passage.quotes[made.index], passage.quotes[behind.index]
    tied = second == first + 1 or passage.sentence(first) == passage.sentence(second)
    return tied and following.pattern in ("speaker-verb-after", "verb-speaker-after", "split")


def _opens_unclosed(text: str, end: int, start: int) -> bool:
    """Whether a mark opens a quotation that begins at `start`, but none closed the one before, which ends at `end`."""
    return text[start] in QUOTATION_MARKS and text[end - 1] not in QUOTATION_MARKS


def _answerer(turns: Sequence[SpeakerMention], last: SpeakerMention) -> SpeakerMention | None:
    """Who spoke last before the one who spoke last; as a guess."""
    other = [each for each in turns if each.start != last.start]
    return replace(other[-1], pattern="turn", confidence=Confidence.LOW) if other else None


def _carried(
    reader: Reader,
    paragraph: Paragraph,
    holes: tuple[QuotePlaceholder | None, QuotePlaceholder],
    last: SpeakerMention | None,
) -> SpeakerMention | None:
    """The speaker of a quotation that its sentence names nobody for: the one before it, unless somebody else acts between."""
    before, made = holes
    beat = reader.subject_within(paragraph, made)
    if last is None or last.pattern not in _PASSING:
        return beat
    asked = False
    if before is not None:
        passage = paragraph.passage
        token = passage.quotes[made.index]
        sentence = passage.sentence(passage.quotes[before.index])
        if token and sentence == passage.sentence(token - 1):
            beat = None  # the sentence that names the speaker tells of nobody else's turn
        # What follows a question is an answer as often as not.
        asked = before.last == "?" and sentence != passage.sentence(token)
        if _opens_unclosed(passage.text, before.end, made.start):
            # `« Trop tard, dit Hale. « Non.`: likely the other's turn.
            last = replace(last, confidence=Confidence.LOW)
    other = None if beat is None or _is_same(reader, last, beat) else beat
    if other is not None and (other.somebody or _is_role(reader, other)):
        return other
    unsure = asked or other is not None
    return replace(last, pattern="split", confidence=Confidence.LOW if unsure else last.confidence)


def _is_second_half(
    paragraph: Paragraph, before: QuotePlaceholder, made: QuotePlaceholder, last: SpeakerMention
) -> bool:
    """Whether the clause that names the speaker stands between two halves of what he says: *“Late,” said Hale, “as ever.”*."""
    if last.pattern not in _TAGS or not before.end <= last.start < made.start:
        return False
    passage = paragraph.passage
    first, behind = passage.quotes[before.index] + 1, passage.quotes[made.index]
    kinds = passage.kinds[first:behind]
    told = sum(
        passage.kinds[token] == "V" and passage.strengths[token] >= Strength.QUOTING
        for token in range(first, behind)
    )
    if kinds[-1:] == ":" and ",C" in kinds:
        return False  # *“Late,” Hale began, and Lind ended for her: “as ever.”*
    return kinds[-1:] in (",", ";", ":") and told < 2 and passage.sentence(first) == passage.sentence(behind)


def _is_parted(paragraph: Paragraph, made: QuotePlaceholder, own: SpeakerMention) -> bool:
    """Whether a semicolon parts words with a clause of saying of their own from those before: *“Late,” said Hale; “dear,” said Lind*."""
    passage = paragraph.passage
    parted = passage.kinds[: passage.quotes[made.index]].endswith(";")
    return parted and own.pattern in _TAGS and own.start >= made.end


def _is_interrupted(
    paragraph: Paragraph, before: QuotePlaceholder, made: QuotePlaceholder, last: SpeakerMention
) -> bool:
    """Whether what somebody else does interrupts words that go on in small letters: *“… and” – Lind laughed – “then …”*."""
    passage = paragraph.passage
    token = passage.quotes[made.index]
    kinds = passage.kinds[passage.quotes[before.index] + 1 : token]
    aside = len(kinds) > 2 and kinds[0] == kinds[-1] == "-" and "-" not in kinds[1:-1]
    goes_on = passage.words[token].lstrip(OPENING_MARKS)[:1].islower()
    return aside and goes_on and last.start < before.start


def _is_joined(
    paragraph: Paragraph, before: QuotePlaceholder, made: QuotePlaceholder, last: SpeakerMention
) -> bool:
    """Whether only a comma or conjunction parts words from others whose speaker is named before them: *said: “Late” and “as ever”*."""
    passage = paragraph.passage
    between = passage.kinds[passage.quotes[before.index] + 1 : passage.quotes[made.index]]
    return last.start < before.start and between in ("C", ",", ",C")


def _is_next_turn(
    paragraph: Paragraph, before: QuotePlaceholder, made: QuotePlaceholder, own: SpeakerMention | None
) -> bool:
    """Whether a dash that no clause leads to opens a turn whose speaker is not named behind it: *said Hale. – »As ever.«*."""
    if own is not None and own.start > made.start:
        return False
    passage = paragraph.passage
    kinds = passage.kinds[passage.quotes[before.index] : passage.quotes[made.index]]
    return kinds.endswith("-") and kinds.rstrip("-")[-1:] in ("Q", ".")


def _is_role(reader: Reader, mention: SpeakerMention) -> bool:
    """Whether a mention ends with a noun for people or bodies that speak: `critics`."""
    words = reader.document.text[mention.start : mention.end].lower().split()
    return words[-1:] != [] and words[-1] in reader.lexicon.words.role_nouns


def _is_same(reader: Reader, one: SpeakerMention, other: SpeakerMention) -> bool:
    """Whether the subject of a sentence can be the one who spoke before it."""
    text, pronouns = reader.document.text, reader.lexicon.words.pronouns
    words = text[other.start : other.end].split()
    if text[other.start : other.end].lower() in pronouns:
        genders = {pronouns.get(text[each.start : each.end].lower()) for each in (one, other)}
        return genders != {"he", "she"}
    return words[-1:] == text[one.start : one.end].split()[-1:]


def _led_in(
    reader: Reader, paragraph: Paragraph, before: Paragraph | None, found: dict[int, SpeakerMention]
) -> None:
    """A paragraph of a story that begins with a quotation takes the speaker from a line that ends in a colon, as a guess."""
    first = _opening(paragraph, found)
    lead = None if first is None else _lead_in(reader, paragraph, before)
    if first is not None and lead is not None:
        found[first.index] = replace(lead, confidence=Confidence.LOW)


def _opening(paragraph: Paragraph, found: Mapping[int, SpeakerMention]) -> QuotePlaceholder | None:
    """The quotation that a paragraph begins with, if nobody is named for it yet."""
    first = paragraph.holes[0] if paragraph.holes else None
    if first is None or first.index in found or paragraph.passage.quotes[first.index] != 0:
        return None
    return first


def _lead_in(reader: Reader, paragraph: Paragraph, before: Paragraph | None) -> SpeakerMention | None:
    """Whom a line before a paragraph names that leads over to it; none where it ends with words that are quoted themselves."""
    if before is not None and before.block == paragraph.block - 1 and before.holes:
        end = reader.blocks[before.block].end
        if not reader.document.text[before.holes[-1].end : end].strip():
            return None
    return reader.lead_in(paragraph.block)


def _from_before(
    reader: Reader,
    paragraph: Paragraph,
    before: Paragraph | None,
    quotations: Sequence[Quotation],
    found: dict[int, SpeakerMention],
) -> None:
    """A paragraph that begins with a quotation takes the speaker from a lead-in or from the paragraph before."""
    first = _opening(paragraph, found)
    if first is None:
        return
    follows = before is not None and before.block == paragraph.block - 1
    last = found.get(before.holes[-1].index) if before is not None and before.holes and follows else None
    if last is not None and quotations[first.index].continued:
        found[first.index] = replace(last, pattern="continued")
        return
    lead = _lead_in(reader, paragraph, before)
    if lead is not None:
        found[first.index] = lead
        return
    if not set(paragraph.passage.kinds) <= set("Q.,?-"):
        return
    if last is not None:
        found[first.index] = replace(last, pattern="carried", confidence=Confidence.LOW)
    elif not follows:
        told = quotations[first.index].form is Form.BLOCK
        subject = reader.subject_before(paragraph.block, told=told)
        if subject is not None:
            found[first.index] = subject
