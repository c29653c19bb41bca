"""The speakers that each paragraph names in a language whose finite verb is second."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution import verbsecond, verbsecond_before, verbsecond_credits
from mkdocs_quotecheck.reading.attribution.lexicon import DASH
from mkdocs_quotecheck.reading.attribution.paragraphs import Reader, naming, site_of
from mkdocs_quotecheck.reading.attribution.parenthetical import find_inserted
from mkdocs_quotecheck.reading.attribution.verbsecond_guess import FIRST_SENTENCES, likeliest

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext, SpeakerCandidate
    from mkdocs_quotecheck.reading.attribution.paragraphs import Paragraph, SpeakerMention
    from mkdocs_quotecheck.reading.attribution.passage import QuotePlaceholder
    from mkdocs_quotecheck.reading.attribution.phrases import Phrases


class VerbSecondReader(Reader):
    """Reads the paragraphs of one document, where cases and moods tell who can be a subject and what is reported."""

    def guessed(
        self, paragraph: Paragraph, made: QuotePlaceholder, found: SpeakerMention | None
    ) -> SpeakerMention | None:
        """The likeliest of those named around the words; nobody, where a dash opens the turn of somebody else."""
        phrases = paragraph.phrases
        token = phrases.passage.quotes[made.index]
        if token and phrases.passage.kinds[token - 1] == DASH:
            return found
        best = likeliest(site_of(phrases, made), self.end_before(paragraph, made))
        return found if best is None else naming(*best)

    def end_before(self, paragraph: Paragraph, made: QuotePlaceholder) -> QuoteContext | None:
        """The end of the block of running text before a paragraph, for words in the first sentences of the paragraph."""
        passage = paragraph.passage
        near = passage.sentence(passage.quotes[made.index]) < FIRST_SENTENCES
        block = self._running_block(paragraph.block - 1) if near else None
        return None if block is None else self._end_of(block)

    def told_before(self, paragraph: Paragraph, made: QuotePlaceholder) -> SpeakerMention | None:
        """Of whose words the block before tells, where a block goes on in reported speech: *Er werde „kommen“*."""
        block = self._running_block(paragraph.block - 1)
        if block is None or not verbsecond_before.goes_on(site_of(paragraph.phrases, made)):
            return None
        end = self._end_of(block)
        mention = verbsecond_before.find_teller(end)
        return None if mention is None else naming(end.phrases, mention)

    def _find_mention(self, site: QuoteContext) -> SpeakerCandidate | None:
        return verbsecond.find_mention(site)

    def _find_lead_in(self, site: QuoteContext) -> SpeakerCandidate | None:
        return verbsecond.find_lead_in(site)

    def _find_subject(self, site: QuoteContext) -> SpeakerCandidate | None:
        return verbsecond_before.subject_of(site)

    def _credited(self, phrases: Phrases, made: QuotePlaceholder) -> SpeakerMention | None:
        passage = phrases.passage
        found = verbsecond_credits.labelled(passage, made) or verbsecond_credits.credited(passage, made)
        return None if found is None else naming(phrases, found)

    def _inserted(self, made: QuotePlaceholder) -> tuple[int, int] | None:
        return find_inserted(self.document.text, made.start, made.end, self.lexicon)

    def _subject_mention(self, phrases: Phrases, mention: SpeakerCandidate) -> SpeakerMention:
        """Every noun has a capital: what kind of noun it is tells whether a subject is somebody."""
        found = super()._subject_mention(phrases, mention)
        return replace(found, somebody=verbsecond_before.is_somebody(phrases, mention))
