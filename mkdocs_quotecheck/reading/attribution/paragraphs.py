"""The speakers that each paragraph names, and those it carries over from what stands around it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import BlockKind, Confidence, Span
from mkdocs_quotecheck.reading.attribution import (
    unspaced,
    verbsecond,
    verbsecond_before,
    verbsecond_credits,
)
from mkdocs_quotecheck.reading.attribution.clause_around import clause_of
from mkdocs_quotecheck.reading.attribution.complements import complement_end, with_name
from mkdocs_quotecheck.reading.attribution.parenthetical import find_inserted, find_parenthetical_attribution
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
    """Reads the paragraphs of one document."""

    def __init__(self, document: Document, lexicon: Lexicon, names: str = "") -> None:
        """`names` is a pattern for the registered names, for languages without spaces."""
        self.document = document
        self._names = names
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

    def _at(self, quotation: Quotation) -> int:
        """Index of the block that a quotation is in."""
        return max(0, bisect_left(self._starts, quotation.start + 1) - 1)

    def inside(
        self, outer: Quotation, indexes: Sequence[int], quotations: Sequence[Quotation]
    ) -> list[tuple[int, SpeakerMention | None]]:
        """What a quotation itself says of those inside it, which stand at `indexes`."""
        around = self.blocks[self._at(outer)]
        block = replace(around, start=outer.start, end=min(outer.end, around.end))
        _, holes, namings, _ = self._read(block, indexes, quotations)
        return [(made.index, naming) for made, naming in zip(holes, namings, strict=True)]

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
        passage = read_passage(self.document.text, Span(block.start, block.end), holes, self.lexicon)
        phrases = read_phrases(passage)
        namings = tuple(self._naming(phrases, made) for made in holes)
        return passage, tuple(holes), namings, phrases

    def _naming(self, phrases: Phrases, made: QuotePlaceholder) -> SpeakerMention | None:
        token = phrases.passage.quotes[made.index]
        beside = self._beside(phrases, made)
        if beside is not None:
            return beside
        if self.lexicon.words.unspaced:
            passage = phrases.passage
            span = Span(passage.starts[0], passage.ends[-1])
            return self._told(unspaced.find(passage.text, span, made, self.lexicon.words, self._names))
        clause = clause_of(phrases, token)
        site = QuoteContext(phrases, clause, phrases.chunks.at(token), made.last)
        if not phrases.passage.kinds[
            phrases.chunks[clause.low].first : phrases.chunks[clause.high - 1].last
        ].strip(_MUTE):
            return self._inside(made)
        finder = verbsecond.find_mention if self.lexicon.words.verb_second else find_mention
        mention = finder(site)
        if mention is None:
            return self._inside(made)
        if self._is_interview_label(phrases, mention) or self._is_cue(phrases, mention):
            return None
        return naming(phrases, mention)

    def _beside(self, phrases: Phrases, made: QuotePlaceholder) -> SpeakerMention | None:
        """The name that stands beside the words without a verb, be it inside their marks."""
        inner = _INNER_LABEL.match(self.document.text, made.start, made.end)
        if inner:
            return SpeakerMention(inner.start("name"), inner.end("name"), "label", Confidence.HIGH)
        if not self.lexicon.words.verb_second:
            return None
        passage = phrases.passage
        found = verbsecond_credits.labelled(passage, made) or verbsecond_credits.credited(passage, made)
        return None if found is None else naming(phrases, found)

    def _told(self, found: unspaced.Found | None) -> SpeakerMention | None:
        if found is None:
            return None
        pronoun = self.lexicon.words.pronouns.get(self.document.text[found.start : found.end])
        return SpeakerMention(
            found.start, found.end, found.pattern, found.confidence, somebody=pronoun in (None, "he", "she")
        )

    def _inside(self, made: QuotePlaceholder) -> SpeakerMention | None:
        """The speaker whom a clause inside the marks names, in languages that put it there."""
        words = self.lexicon.words
        if not words.clitic_subjects and not words.verb_second:
            return None
        finder = find_inserted if words.verb_second else find_parenthetical_attribution
        found = finder(self.document.text, made.start, made.end, self.lexicon)
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

    def subject_within(self, paragraph: Paragraph, made: QuotePlaceholder) -> SpeakerMention | None:
        """The subject of the sentence before a quotation that stands by itself: *Hale turned round. “Late again.”*."""
        passage = paragraph.passage
        token = passage.quotes[made.index]
        low, _ = passage.bounds(token)
        if low != token or not token:
            return None
        if self.lexicon.words.unspaced:
            ends = (other.end for other in paragraph.holes if other.end <= made.start)
            return self._subject_between(max(ends, default=passage.starts[0]), made.start)
        phrases = paragraph.phrases
        before = clause_of(phrases, token - 1)
        finder = verbsecond_before.subject_of if self.lexicon.words.verb_second else sentence_subject
        mention = finder(QuoteContext(phrases, before, before.high, " "))
        if mention is None:
            return None
        found = replace(naming(phrases, mention), pattern="subject-before")
        if self.lexicon.words.verb_second:  # where every noun has a capital
            found = replace(found, somebody=verbsecond_before.is_somebody(phrases, mention))
        return found

    def nearest_person(self, paragraph: Paragraph, made: QuotePlaceholder) -> SpeakerMention | None:
        """Who stands nearest to words that nobody is named for, in languages whose cases tell who can be a subject."""
        if not self.lexicon.words.verb_second:
            return None
        phrases = paragraph.phrases
        token = phrases.passage.quotes[made.index]
        if token and phrases.passage.kinds[token - 1] == "-":
            return None  # the turn of somebody else
        site = QuoteContext(phrases, clause_of(phrases, token), phrases.chunks.at(token), made.last)
        mention = verbsecond_before.nearest_person(site)
        return None if mention is None else naming(phrases, mention)

    def told_before(self, paragraph: Paragraph, made: QuotePlaceholder) -> SpeakerMention | None:
        """Of whose words the block before tells, where a block goes on in reported speech: *Er werde „kommen“*."""
        block = self._running_block(paragraph.block - 1)
        if block is None or not self.lexicon.words.verb_second:
            return None
        phrases = paragraph.phrases
        token = phrases.passage.quotes[made.index]
        site = QuoteContext(phrases, clause_of(phrases, token), phrases.chunks.at(token), made.last)
        if not verbsecond_before.goes_on(site):
            return None
        end = self._end_of(block)
        mention = verbsecond_before.find_teller(end)
        return None if mention is None else naming(end.phrases, mention)

    def lead_in(self, number: int) -> SpeakerMention | None:
        """Whom the block before names in a sentence that leads over to this one: *He said:*."""
        block = self._running_block(number - 1)
        if block is None or self.document.text[block.start : block.end].rstrip()[-1:] not in _LEADING_OVER:
            return None
        if self.lexicon.words.unspaced:
            words = self.lexicon.words
            told = self._told(
                unspaced.find_lead_in(self.document.text, block.start, block.end, words, self._names)
            )
            return None if told is None else replace(told, pattern="lead-in")
        site = self._end_of(block)
        finder = verbsecond.find_lead_in if self.lexicon.words.verb_second else find_lead_in
        mention = finder(site)
        return None if mention is None else replace(naming(site.phrases, mention), pattern="lead-in")

    def _subject_between(self, start: int, end: int) -> SpeakerMention | None:
        """The same of the last sentence between two quotations; be it an unknown noun, which may be anything."""
        known = self._subject_in(start, end)
        if known is not None or self.lexicon.words.subject_marks:
            return known
        found = unspaced.find_unknown_subject(self.document.text, start, end, self.lexicon.words, self._names)
        told = self._told(found)
        return None if told is None else replace(told, somebody=False)

    def _subject_in(self, start: int, end: int) -> SpeakerMention | None:
        """The subject of the last sentence of a stretch, in languages without spaces."""
        return self._told(
            unspaced.find_subject(self.document.text, start, end, self.lexicon.words, self._names)
        )

    def subject_before(self, number: int, *, told: bool) -> SpeakerMention | None:
        """The subject of the last sentence of the block before; if `told`, only where it has a verb of saying."""
        block = self._running_block(number - 1)
        if block is None:
            return None
        if self.lexicon.words.unspaced:
            return None if self.lexicon.words.subject_marks else self._subject_in(block.start, block.end)
        site = self._end_of(block)
        if told and not site.clause.tells:
            return None
        mention = (verbsecond_before.subject_of if self.lexicon.words.verb_second else sentence_subject)(site)
        return None if mention is None else replace(naming(site.phrases, mention), pattern="subject-before")

    def _running_block(self, number: int) -> Block | None:
        if number < 0 or self.blocks[number].kind not in _RUNNING:
            return None
        return self.blocks[number]

    def _end_of(self, block: Block) -> QuoteContext:
        """The place behind the last sentence of a block, as if a quotation stood there."""
        text = self.document.text
        start = max(block.start, block.end - LEAD_IN_LENGTH)
        end = len(text[start : block.end].rstrip(" .!?…")) + start
        passage = read_passage(text, Span(start, end), (QuotePlaceholder(0, end, end, " "),), self.lexicon)
        phrases = read_phrases(passage)
        token = passage.quotes[0]
        return QuoteContext(phrases, clause_of(phrases, token), phrases.chunks.at(token), " ")


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
