"""The speakers that each paragraph names, and those it carries over from what stands around it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import BlockKind, Confidence, Span
from mkdocs_quotecheck.reading.attribution.clause_around import clause_of
from mkdocs_quotecheck.reading.attribution.complements import complement_end, with_name
from mkdocs_quotecheck.reading.attribution.parenthetical import find_parenthetical_attribution
from mkdocs_quotecheck.reading.attribution.passage import QuotePlaceholder, read_passage
from mkdocs_quotecheck.reading.attribution.patterns import (
    QuoteContext,
    find_lead_in,
    find_mention,
    sentence_subject,
)
from mkdocs_quotecheck.reading.attribution.phrases import read_phrases
from mkdocs_quotecheck.text.characters import OPENING_MARKS, QUOTATION_MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.attribution.lexicon import Lexicon
    from mkdocs_quotecheck.reading.attribution.passage import Passage
    from mkdocs_quotecheck.reading.attribution.patterns import SpeakerCandidate
    from mkdocs_quotecheck.reading.attribution.phrases import Phrases
    from mkdocs_quotecheck.reading.html.document import Block, Document
    from mkdocs_quotecheck.text.names import NameIndex

_MARKS: Final = QUOTATION_MARKS
_SPACE: Final = " \u00a0\u202f\n"
_EDGE: Final = _MARKS + _SPACE + "*_)]"
_RUNNING: Final = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING, BlockKind.QUOTE)
# Kinds of tokens that name nobody: a sentence of nothing else is not looked at.
_MUTE: Final = "Q,.;:-?()"
# A transcript's label inside the marks: “HALE: We waited.”
_INNER_LABEL = re.compile(rf"[\s{OPENING_MARKS}]*(?P<name>[A-ZÄÖÜ][A-ZÄÖÜ.’' -]{{1,30}}[A-ZÄÖÜ]):\s")
# A lead-in ends with one of these: *He said:*, in older prose *He replied,*.
_LEADING_OVER: Final = ":：,—-"
# A text with longer lines is not wrapped by hand: its line ends are paragraphs.
LONGEST_WRAPPED_LINE: Final = 120
# Looked-up words are kept from page to page up to this many: the vocabulary of a large site, some 5 MB.
MEMO_WORDS: Final = 50_000
# Only the end of the paragraph before is read for a lead-in.
LEAD_IN_LENGTH: Final = 600


@dataclass(frozen=True, slots=True)
class SpeakerMention:
    """A speaker as a paragraph names him, for one quotation."""

    start: int
    end: int
    pattern: str
    confidence: Confidence
    antecedent: tuple[int, int] | None = None
    """Of a relative pronoun: the noun phrase before it."""
    document: tuple[int, int] | None = None
    """The outer layer of a layered attribution."""
    whole_end: int | None = None
    """Where what belongs to the name ends, if that is not its end: *the Code of the sea*."""
    somebody: bool = False
    """Whether it names a person or body, or stands for a person: `Hale`, `she`; not `the plan` or `it`."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block with quotations."""

    block: int
    """Index in `Document.blocks`."""
    passage: Passage
    holes: tuple[QuotePlaceholder, ...]
    namings: tuple[SpeakerMention | None, ...]
    """For each hole, what its own sentence says."""
    phrases: Phrases


# Marks and spaces beside the quoted words, in characters: three marks that close together, spaces between them. Without a
# bound, a page of nothing but marks would be walked once for each of them.
MOST_MARKS = 12


def hole(text: str, index: int, quotation: Quotation, block: Block) -> QuotePlaceholder:
    """A quotation with its marks."""
    start, end = quotation.start, quotation.end
    first, last = max(block.start, start - MOST_MARKS), min(block.end, end + MOST_MARKS)
    while start > first and text[start - 1] in _SPACE:
        start -= 1
    if start > first and text[start - 1] in _MARKS:
        while start > first and text[start - 1] in _MARKS:
            start -= 1
    else:
        start = quotation.start
    while end < last and text[end] in _SPACE:
        end += 1
    if end < last and text[end] in _MARKS:
        while end < last and text[end] in _MARKS:
            end += 1
    else:
        end = quotation.end
    inner = quotation.text.rstrip(_EDGE)
    return QuotePlaceholder(index, start, end, inner[-1:] or " ")


def _parts(text: str, block: Block) -> list[Block]:
    """A block cut at its line ends, where these are not the wrapping of one long line."""
    words = text[block.start : block.end]
    if "\n" not in words or max(map(len, words.split("\n"))) <= LONGEST_WRAPPED_LINE:
        return [block]
    parts = []
    start = block.start
    for line in words.splitlines(keepends=True):
        if line.strip():
            parts.append(replace(block, start=start, end=start + len(line.rstrip())))
        start += len(line)
    return parts


class Reader:
    """Reads the paragraphs of one document, where the subject stands before its verb; other languages have readers of their own."""

    def __init__(
        self, document: Document, lexicon: Lexicon, names: str = "", registered: NameIndex | None = None
    ) -> None:
        """`names` is a pattern for the registered names, for languages without spaces; `registered` finds them in others."""
        self.document = document
        self._names = names
        self._registered = registered
        self.blocks = tuple(part for block in document.blocks for part in _parts(document.text, block))
        self._starts = [block.start for block in self.blocks]
        self.lexicon = lexicon
        lexicon.forget(MEMO_WORDS)

    def paragraphs(self, quotations: Sequence[Quotation]) -> list[Paragraph]:
        """The blocks that hold quotations, with what each says of its own."""
        members: dict[int, list[int]] = {}
        for index, quotation in enumerate(quotations):
            if quotation.depth == 0:
                members.setdefault(self._at(quotation), []).append(index)
        return [
            Paragraph(block, *self._read(self.blocks[block], indexes, quotations))
            for block, indexes in members.items()
        ]

    def inside(
        self, outer: Quotation, indexes: Sequence[int], quotations: Sequence[Quotation]
    ) -> list[tuple[int, SpeakerMention | None]]:
        """What a quotation itself says of those inside it, which stand at `indexes`."""
        around = self.blocks[self._at(outer)]
        block = replace(around, start=outer.start, end=min(outer.end, around.end))
        _, holes, namings, _ = self._read(block, indexes, quotations)
        return [(made.index, naming) for made, naming in zip(holes, namings, strict=True)]

    def subject_within(self, paragraph: Paragraph, made: QuotePlaceholder) -> SpeakerMention | None:
        """The subject of the sentence before a quotation that stands by itself: *Hale turned round. “Late again.”*."""
        token = paragraph.passage.quotes[made.index]
        low, _ = paragraph.passage.bounds(token)
        return self._sentence_before(paragraph, made) if low == token and token else None

    def lead_in(self, number: int) -> SpeakerMention | None:
        """Whom the block before names in a sentence that leads over to this one: *He said:*."""
        block = self._running_block(number - 1)
        if block is None or self.document.text[block.start : block.end].rstrip()[-1:] not in _LEADING_OVER:
            return None
        found = self._leading_over(block)
        return None if found is None else replace(found, pattern="lead-in")

    def subject_before(self, number: int, *, told: bool) -> SpeakerMention | None:
        """The subject of the last sentence of the block before; if `told`, only where it has a verb of saying."""
        block = self._running_block(number - 1)
        return None if block is None else self._subject_at_end(block, told=told)

    # ------------------------------------------------------- what depends on the order of words in the language

    def guessed(
        self, paragraph: Paragraph, made: QuotePlaceholder, found: SpeakerMention | None
    ) -> SpeakerMention | None:
        """The likeliest speaker of words that no clause gives anybody; `found` is the subject before them."""
        del paragraph, made
        return found

    def told_before(self, paragraph: Paragraph, made: QuotePlaceholder) -> SpeakerMention | None:
        """Of whose words the block before tells, in languages that mark where reported speech goes on."""
        del paragraph, made
        return None

    def _find_mention(self, site: QuoteContext) -> SpeakerCandidate | None:
        """The speaker that the sentence around a quotation names."""
        return find_mention(site)

    def _find_lead_in(self, site: QuoteContext) -> SpeakerCandidate | None:
        """The speaker that a sentence which leads over to words names."""
        return find_lead_in(site)

    def _find_subject(self, site: QuoteContext) -> SpeakerCandidate | None:
        """The subject of a sentence."""
        return sentence_subject(site)

    def _credited(self, phrases: Phrases, made: QuotePlaceholder) -> SpeakerMention | None:
        """The name that stands beside the words without a verb."""
        del phrases, made
        return None

    def _inserted(self, made: QuotePlaceholder) -> tuple[int, int] | None:
        """Where a clause inside the marks names who speaks, in languages that put it there."""
        if not self.lexicon.words.clitic_subjects:
            return None
        return find_parenthetical_attribution(self.document.text, made.start, made.end, self.lexicon)

    def _by_sentence(self, phrases: Phrases, made: QuotePlaceholder) -> SpeakerMention | None:
        """Whom the sentence around a quotation names."""
        site = site_of(phrases, made)
        first, last = phrases.chunks[site.clause.low].first, phrases.chunks[site.clause.high - 1].last
        if not phrases.passage.kinds[first:last].strip(_MUTE):
            return self._inside(made)
        mention = self._find_mention(site)
        if mention is None:
            return self._inside(made)
        if self._is_interview_label(phrases, mention) or self._is_cue(phrases, mention):
            return None
        return naming(phrases, mention)

    def _sentence_before(self, paragraph: Paragraph, made: QuotePlaceholder) -> SpeakerMention | None:
        """The subject of the sentence right before a quotation."""
        phrases = paragraph.phrases
        before = clause_of(phrases, phrases.passage.quotes[made.index] - 1)
        mention = self._find_subject(QuoteContext(phrases, before, before.high, " "))
        return None if mention is None else self._subject_mention(phrases, mention)

    def _subject_mention(self, phrases: Phrases, mention: SpeakerCandidate) -> SpeakerMention:
        """The subject of a sentence before the words, as a guess of who says them."""
        return replace(naming(phrases, mention), pattern="subject-before")

    def _leading_over(self, block: Block) -> SpeakerMention | None:
        """Whom the last sentence of a block names that leads over to the next."""
        site = self._end_of(block)
        mention = self._find_lead_in(site)
        return None if mention is None else naming(site.phrases, mention)

    def _subject_at_end(self, block: Block, *, told: bool) -> SpeakerMention | None:
        """The subject of the last sentence of a block."""
        site = self._end_of(block)
        if told and not site.clause.tells:
            return None
        mention = self._find_subject(site)
        return None if mention is None else self._subject_mention(site.phrases, mention)

    # ----------------------------------------------------------------------------- what all languages share

    def _at(self, quotation: Quotation) -> int:
        """Index of the block that a quotation is in."""
        return max(0, bisect_left(self._starts, quotation.start + 1) - 1)

    def _read(
        self, block: Block, indexes: Sequence[int], quotations: Sequence[Quotation]
    ) -> tuple[Passage, tuple[QuotePlaceholder, ...], tuple[SpeakerMention | None, ...], Phrases]:
        holes: list[QuotePlaceholder] = []
        for index in indexes:
            made = hole(self.document.text, index, quotations[index], block)
            if holes and made.start < holes[-1].end:
                made = replace(made, start=holes[-1].end)
            if made.end > block.end:
                made = replace(made, end=block.end)
            if made.start < made.end:
                holes.append(made)
        passage = self._passage(Span(block.start, block.end), holes)
        phrases = read_phrases(passage)
        namings = tuple(self._beside(phrases, made) or self._by_sentence(phrases, made) for made in holes)
        return passage, tuple(holes), namings, phrases

    def _passage(self, span: Span, holes: Sequence[QuotePlaceholder]) -> Passage:
        text = self.document.text
        names = self._registered.find(text, span.start, span.end) if self._registered else ()
        return read_passage(text, span, holes, self.lexicon, names)

    def _beside(self, phrases: Phrases, made: QuotePlaceholder) -> SpeakerMention | None:
        """The name that stands beside the words without a verb, be it inside their marks."""
        inner = _INNER_LABEL.match(self.document.text, made.start, made.end)
        if inner:
            return SpeakerMention(inner.start("name"), inner.end("name"), "label", Confidence.HIGH)
        return self._credited(phrases, made)

    def _inside(self, made: QuotePlaceholder) -> SpeakerMention | None:
        """The speaker whom a clause inside the marks names."""
        found = self._inserted(made)
        return None if found is None else SpeakerMention(*found, "verb-speaker-after", Confidence.LOW)

    def _is_interview_label(self, phrases: Phrases, mention: SpeakerCandidate) -> bool:
        """Whether a mention is the `Q` or `A` of an interview, which names nobody by itself."""
        words = self.lexicon.words
        word = phrases.passage.folded[mention.first]
        alone = (
            mention.last == mention.first + 1
            and phrases.passage.kinds[mention.last : mention.last + 1] == ":"
        )
        return alone and mention.first == 0 and (word in words.question_labels or word in words.answer_labels)

    def _is_cue(self, phrases: Phrases, mention: SpeakerCandidate) -> bool:
        """Whether a mention is what stands before a term, which is the subject itself: *the so-called “slow lane” opposed*."""
        passage = phrases.passage
        cue = passage.folded[mention.last - 1] in self.lexicon.words.term_cues
        return cue and passage.kinds[mention.last : mention.last + 1] == "Q"

    def _running_block(self, number: int) -> Block | None:
        if number < 0 or self.blocks[number].kind not in _RUNNING:
            return None
        return self.blocks[number]

    def _end_of(self, block: Block) -> QuoteContext:
        """The place behind the last sentence of a block, as if a quotation stood there."""
        text = self.document.text
        start = max(block.start, block.end - LEAD_IN_LENGTH)
        end = len(text[start : block.end].rstrip(" .!?…")) + start
        made = QuotePlaceholder(0, end, end, " ")
        passage = self._passage(Span(start, end), (made,))
        return site_of(read_phrases(passage), made)


def site_of(phrases: Phrases, made: QuotePlaceholder) -> QuoteContext:
    """A quotation in its sentence."""
    token = phrases.passage.quotes[made.index]
    return QuoteContext(phrases, clause_of(phrases, token), phrases.chunks.at(token), made.last)


def naming(phrases: Phrases, mention: SpeakerCandidate) -> SpeakerMention:
    """A mention with its offsets in the document."""
    passage = phrases.passage
    mention = with_name(passage, mention)
    antecedent = None
    if mention.antecedent is not None:
        chunk = phrases.chunks[mention.antecedent]
        antecedent = (passage.starts[chunk.first], passage.ends[chunk.last - 1])
    start, end = passage.starts[mention.first], passage.ends[mention.last - 1]
    document = None
    if mention.document is not None:
        document = (passage.starts[mention.document[0]], passage.ends[mention.document[1] - 1])
    return SpeakerMention(
        start,
        end,
        mention.pattern,
        mention.confidence,
        antecedent,
        document,
        complement_end(passage, mention),
        _is_somebody(phrases, mention),
    )


def _is_somebody(phrases: Phrases, mention: SpeakerCandidate) -> bool:
    passage = phrases.passage
    first, last = mention.first, mention.last
    if mention.antecedent is not None:
        _, first, last = phrases.chunks[mention.antecedent]
    return "N" in passage.kinds[first:last] or passage.lexicon.words.pronouns.get(passage.folded[first]) in (
        "he",
        "she",
    )
