"""The speakers that each paragraph names in a language that puts no spaces between words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.reading.attribution import unspaced
from mkdocs_quotecheck.reading.attribution.paragraphs import Reader, SpeakerMention

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.paragraphs import Paragraph
    from mkdocs_quotecheck.reading.attribution.passage import QuotePlaceholder
    from mkdocs_quotecheck.reading.attribution.phrases import Phrases
    from mkdocs_quotecheck.reading.html.document import Block


class UnspacedReader(Reader):
    """Reads the paragraphs of one document by the text around its quotations: there are no words to go by."""

    def _by_sentence(self, phrases: Phrases, made: QuotePlaceholder) -> SpeakerMention | None:
        passage = phrases.passage
        span = Span(passage.starts[0], passage.ends[-1])
        return self._told(unspaced.find(passage.text, span, made, self.lexicon.words, self._names))

    def _sentence_before(self, paragraph: Paragraph, made: QuotePlaceholder) -> SpeakerMention | None:
        """The subject of the last sentence behind the quotation before; be it an unknown noun, which may be anything."""
        ends = (other.end for other in paragraph.holes if other.end <= made.start)
        start = max(ends, default=paragraph.passage.starts[0])
        known = self._subject_in(start, made.start)
        words = self.lexicon.words
        if known is not None or words.subject_marks:
            return known
        text = self.document.text
        told = self._told(unspaced.find_unknown_subject(text, start, made.start, words, self._names))
        return None if told is None else replace(told, somebody=False)

    def _leading_over(self, block: Block) -> SpeakerMention | None:
        text, words = self.document.text, self.lexicon.words
        return self._told(unspaced.find_lead_in(text, block.start, block.end, words, self._names))

    def _subject_at_end(self, block: Block, *, told: bool) -> SpeakerMention | None:
        del told
        return None if self.lexicon.words.subject_marks else self._subject_in(block.start, block.end)

    def _subject_in(self, start: int, end: int) -> SpeakerMention | None:
        """The subject of the last sentence of a stretch."""
        words = self.lexicon.words
        return self._told(unspaced.find_subject(self.document.text, start, end, words, self._names))

    def _told(self, found: unspaced.Found | None) -> SpeakerMention | None:
        """What was found, with whether it stands for somebody."""
        if found is None:
            return None
        pronoun = self.lexicon.words.pronouns.get(self.document.text[found.start : found.end])
        somebody = pronoun in (None, "he", "she")
        return SpeakerMention(found.start, found.end, found.pattern, found.confidence, somebody=somebody)
