"""What a source reports of others: words that its author does not say but tells that somebody else says.

*Critics argue that the levy is unlawful*, writes the board, and a page has the board say that it is. The sentence of the source
is read as a page would be, with the passage between marks: who is then named as its speaker is whom the source reports.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import language, primary
from mkdocs_quotecheck.matching.candidates import speaks_in
from mkdocs_quotecheck.matching.source_speaker import covers, paragraphs_around
from mkdocs_quotecheck.matching.speakers import is_named_near
from mkdocs_quotecheck.model import Confidence, Role, Span
from mkdocs_quotecheck.text.characters import OPENING_MARKS
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.sentences import LONGEST_LOOK, each_sentence_end, sentence_start

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.matching.source_speaker import QuotationReader
    from mkdocs_quotecheck.model import (
        Alignment,
        Attribution,
        Evidence,
        Library,
        Person,
        Quotation,
        Source,
        SourceText,
    )

# The page's own words so far around a quotation are looked at for the one whom the source reports, in characters.
PAGE_CONTEXT = 200
# Attributions of these patterns have the speaker and a verb or noun of saying in the sentence itself. The others guess: by the
# subject of the sentence, by a colon, by who spoke before.
DIRECT = ("speaker-verb", "verb-speaker", "according", "owner", "passive")


@dataclass(frozen=True, slots=True)
class _Passage:
    """A quotation's place in a source, and what is known of both."""

    place: Alignment
    text: SourceText
    source: Source
    author: Person | None
    """The person whom the page names; None where it has the document itself speak."""
    words: Language


@dataclass(frozen=True, slots=True)
class _Reporting:
    """Whom a sentence of a source gives a passage to."""

    attribution: Attribution
    is_own: bool
    """Whether the word before it makes it the source's own: *this report*, *our counsel*."""
    is_complement: bool
    """Whether the passage is a clause with *that*: whatever the verb, a person is its subject who says or thinks it."""


def check_reported_speech(
    evidence: Evidence, library: Library, page_text: str, read: QuotationReader
) -> Evidence:
    """The evidence, with the speaker whom the source reports where the page gives the words to the source's author.

    Args:
        evidence: Of a quotation on a page.
        library: The registered people and sources.
        page_text: What the quotation's offsets count in.
        read: Finds the quotations of a plain text, given the registered people and the language's code.
    """
    passage = _passage(evidence, library)
    if passage is None:
        return evidence
    people = tuple(library.people.values())
    said = _quoting(passage, people, read) or _reporting(passage, people, read)
    if (
        said is None
        or said.is_own
        or not _is_another(said.attribution, passage, is_complement=said.is_complement)
    ):
        return evidence
    quotation = evidence.quotation
    if quotation is not None and _page_names(said.attribution.speaker, quotation, page_text):
        return evidence
    return replace(evidence, reported_speaker=said.attribution.speaker)


def _passage(evidence: Evidence, library: Library) -> _Passage | None:
    """The place of words that stand in a source, if the page gives them to its author or to the source itself."""
    quotation = evidence.quotation
    if not evidence.verdict.fine or quotation is None or quotation.attribution is None:
        return None
    place = evidence.alignments[0]
    text = library.text(place.source) if place.source else None
    if text is None or text.source is None:
        return None
    person = quotation.attribution.person
    author = library.people.get(person) if person else None
    of_the_author = author is not None and speaks_in(author.id, text.source)
    if not of_the_author and (person or not _speaks(text.source, quotation)):
        return None
    words = language(primary(text.source.language or "en"))
    return _Passage(place, text, text.source, author, words)


def _speaks(source: Source, quotation: Quotation) -> bool:
    """Whether the page has the document itself speak: *The order says “…”*."""
    speaker = word_keys(quotation.attribution.speaker) if quotation.attribution else ()
    cited = any(citation.source == source.id for citation in quotation.citations)
    return cited and bool(speaker) and speaker[-1] in _names_of(source)


def _reporting(passage: _Passage, people: tuple[Person, ...], read: QuotationReader) -> _Reporting | None:
    """Whom the sentence of the source gives the passage to; None if to nobody."""
    text, span = passage.text.text, passage.place.span
    grammar = lexicon(passage.words.code)
    start = _behind_label(passage.text, sentence_start(text, span.start, grammar), span.start)
    reach = text[span.end : span.end + LONGEST_LOOK]
    end = span.end + next(each_sentence_end(reach, grammar), len(reach))
    before, behind = text[start : span.start], text[span.end : end]
    if not any(letter.isalnum() for letter in before + behind):
        return None
    marked = f"{before}“{text[span.start : span.end]}”{behind}"
    return _of_quotation(marked, Span(len(before) + 1, len(marked) - len(behind) - 1), passage, people, read)


def _behind_label(source: SourceText, start: int, at: int) -> int:
    """Where the words of a sentence begin behind the label of a transcript that opens its turn: *MS HALE: Critics say …*."""
    turns = bisect_right(source.turns, at, key=attrgetter("offset"))
    if not turns or source.turns[turns - 1].offset < start:
        return start
    colon = source.text.find(":", source.turns[turns - 1].offset, at)
    return colon + 1 if colon >= 0 else start


def _quoting(passage: _Passage, people: tuple[Person, ...], read: QuotationReader) -> _Reporting | None:
    """Whom the source gives the passage to as part of a quotation of its own."""
    text, span = passage.text.text, passage.place.span
    start, end = paragraphs_around(text, span)
    if not any(mark in text[start : span.start + 1] for mark in OPENING_MARKS):
        return None
    here = Span(span.start - start, span.end - start)
    return _of_quotation(text[start:end], here, passage, people, read)


def _of_quotation(
    text: str, here: Span, passage: _Passage, people: tuple[Person, ...], read: QuotationReader
) -> _Reporting | None:
    """Whom a text gives the quotation to that holds a passage; None if none does, or to nobody."""
    around = [
        each
        for each in read(text, people, passage.words.code)
        if each.role is Role.QUOTATION and not each.depth and covers(each.start, each.end, here)
    ]
    said = around[0].attribution if around else None
    if said is None:
        return None
    leading = word_keys(text[: said.start])[-1:] if said.start is not None else ()
    reading = passage.words.reading
    opened = word_keys(text[: here.start])[-1:]
    return _Reporting(
        said,
        is_own=bool(leading) and leading[0] in reading.self_references,
        is_complement=bool(opened) and opened[0] in reading.complementizers,
    )


def _is_another(said: Attribution, passage: _Passage, *, is_complement: bool) -> bool:
    """Whether the one reported is surely somebody else than the author, and no pronoun that may mean anybody."""
    if said.person is not None or said.candidates:
        own = {passage.author.id} if passage.author else {*passage.source.people}
        return said.person is not None and said.person not in own and said.confidence is Confidence.HIGH
    keys = word_keys(said.speaker)
    if not keys or not (
        said.pattern.startswith(DIRECT) or (is_complement and _speaks_by_office(keys[-1], passage))
    ):
        return False
    if _is_pronoun(keys, passage.words) or lexicon(passage.words.code).is_negation(keys[0]):
        return False
    if keys[-1] in _names_of(passage.source):
        return False
    return not _may_be_author(keys[-1], passage)


def _is_pronoun(keys: tuple[str, ...], words: Language) -> bool:
    """Whether the source means its author or itself, `our counsel`, or anybody: `they`."""
    own = words.reading.self_references
    alone = keys[0] in words.matching.pronouns or keys[0] in words.reading.first_person
    return (
        keys[0] in own
        or (len(keys) == 1 and alone)
        or (words.reading.unspaced and keys[0].startswith(tuple(own)))
    )


def _names_of(source: Source) -> set[str]:
    """The words of what a source is called: *The order finds that …* is the order itself."""
    return {key for name in (source.title, *source.aliases) for key in word_keys(name)}


def _may_be_author(head: str, passage: _Passage) -> bool:
    """Whether a description such as *the mayor* may mean the author, whom the source then names close by."""
    author, reading = passage.author, passage.words.reading
    if author is None or author.pronouns == "it" or head.endswith(reading.plural_endings or ("\n",)):
        return False
    return _speaks_by_office(head, passage) and is_named_near(author, passage.place, passage.text)


def _speaks_by_office(head: str, passage: _Passage) -> bool:
    """Whether a noun means a person or body that speaks: *applicant*, *mayor*, *critics*."""
    reading = passage.words.reading
    return head in reading.role_nouns or head.endswith(reading.role_endings or ("\n",))


def _page_names(speaker: str, quotation: Quotation, page_text: str) -> bool:
    """Whether the page says itself whom the source reports: *The board quotes critics as saying that “…”*."""
    around = (
        page_text[max(0, quotation.start - PAGE_CONTEXT) : quotation.start]
        + " "
        + page_text[quotation.end : quotation.end + PAGE_CONTEXT]
    )
    return word_keys(speaker)[-1] in word_keys(around)
