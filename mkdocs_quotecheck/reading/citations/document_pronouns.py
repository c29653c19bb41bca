"""The document that a pronoun or a place alone stands for: *The charter “demands …”. It also “demands …”. § 4 says “…”*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import BlockKind, CitationKind
from mkdocs_quotecheck.reading.citations.locators import find_locators
from mkdocs_quotecheck.reading.citations.mentions import CitationMention
from mkdocs_quotecheck.reading.citations.naming import WORD
from mkdocs_quotecheck.reading.citations.source_index import Resolved
from mkdocs_quotecheck.text.word_features import verbs_of_saying
from mkdocs_quotecheck.text.words import first_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Quotation, Span
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers

# A pronoun behind more sentences of its like is too far from its name.
LONGEST_CHAIN = 4
# So many words stand between such a subject and the words it says: *It has also repeatedly*.
WORDS_BETWEEN = 6
_OPENING = re.compile(r"\W*(?P<first>\w[\w’'-]*)(?:\s(?P<second>\w[\w’'-]*)(?:\s(?P<third>\w[\w’'-]*))?)?")


def document_meant(
    page: PagePointers, index: int, sentences: Sequence[Span], at: int, quotation: Quotation
) -> CitationMention | None:
    """What a quotation cites whose sentence, the one at `at`, begins with a pronoun for the document of the one before."""
    subject = _pronoun(page, sentences[at])
    if subject is None or len(WORD.findall(page.document.text[subject[1] : quotation.start])) > WORDS_BETWEEN:
        return None
    said = quotation.attribution
    words = page.document.text[subject[0] : subject[1]]
    if said is not None and not f"{words} ".casefold().startswith(f"{said.speaker} ".casefold()):
        return None
    before = [*sentences[:at]] or _sentences_before(page, index)
    for span in before[: -LONGEST_CHAIN - 1 : -1]:
        if _pronoun(page, span) is not None:
            continue
        resolved = _subject(page, span)
        if resolved is None:
            return None
        return CitationMention(subject[0], subject[1], CitationKind.NAMED, words, resolved, outright=True)
    return None


def _sentences_before(page: PagePointers, index: int) -> list[Span]:
    """The sentences of the paragraph before, if the text runs on from it."""
    block = page.document.blocks[index]
    if index == 0 or block.kind is not BlockKind.PARAGRAPH:
        return []
    before = page.document.blocks[index - 1]
    if before.kind is not BlockKind.PARAGRAPH or before.section != block.section:
        return []
    return page.known_sentences(index - 1)


def _pronoun(page: PagePointers, span: Span) -> tuple[int, int] | None:
    """A pronoun, or an article and a noun for documents, with which a sentence begins: *the same report*."""
    match = _OPENING.match(page.document.text, span.start, span.end)
    if match is None:
        return None
    citing = page.language.citing
    if match["first"].casefold() in citing.document_pronouns:
        return match.span("first")
    same = (match["second"] or "").casefold() in citing.identity_words
    noun = "third" if same else "second"
    leads = citing.articles | citing.identity_words
    named = (match[noun] or "").casefold() in citing.document_nouns
    if named and match["first"].casefold() in leads and not _subject_hits(page, span):
        return match.start("first"), match.end(noun)
    return _place(page, span)


def _place(page: PagePointers, span: Span) -> tuple[int, int] | None:
    """A place by itself with which a sentence begins, and a verb of saying behind it: *§ 8.3 says*."""
    text = page.document.text
    first = next(iter(find_locators(text, span.start, span.end, page.language)), None)
    if first is None or text[span.start : first.start].strip():
        return None
    following = first_word(text, first.end, span.end)
    says = following is not None and following.key in verbs_of_saying(page.language)
    return (first.start, first.end) if says else None


def _subject_hits(page: PagePointers, span: Span) -> list[Resolved]:
    """The document with whose name a sentence begins."""
    text = page.document.text
    hits = page.shelf.names.find(text, span.start, span.end)
    articles = page.language.citing.articles
    return [
        Resolved(hit.ids)
        for hit in hits[:1]
        if all(word.casefold() in articles for word in WORD.findall(text[span.start : hit.start]))
    ]


def _subject(page: PagePointers, span: Span) -> Resolved | None:
    found = _subject_hits(page, span)
    return found[0] if found and found[0].source else None
