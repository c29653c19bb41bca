"""Citations that rest on little: the document is the subject of the sentence, and the words stand far behind its verb.

*PEP 9 requires a helper to turn the drafts into their “real” values* names the document that it speaks of; whether the marked
words are quoted from it is a guess. *PEP 9 requires “real values”* leaves no doubt. A few words may be a term of the page, and
the document that is cited further on in the sentence may be the reference of what it says.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import CitationKind, Confidence, Form, MentionKind
from mkdocs_quotecheck.reading.quotations.phrases import within
from mkdocs_quotecheck.reading.quotations.roles import LONGEST_TERM
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    import re

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.citations.mentions import CitationMention

# So many words stand between the name of a document and what it says directly: *provides in its second part for a*.
WORDS_BETWEEN: Final = 6
# A place or a document in a bracket behind fewer words is as likely the reference of what the sentence says.
WORDS_WITH_A_REFERENCE: Final = 2


def is_loose(text: str, quotation: Quotation, pointer: CitationMention, language: Language) -> bool:
    """Whether a pointer leaves room for words that are the page's own."""
    if _is_surely_said(quotation) or pointer.kind not in (CitationKind.LINK, CitationKind.NAMED):
        return False
    if quotation.mention_kind in (MentionKind.HEADING, MentionKind.TITLE):
        return True
    if pointer.start >= quotation.end:
        return (pointer.bracketed and is_short_guess(quotation)) or _is_of_sentence(text, quotation, pointer)
    if pointer.end > quotation.start:
        return False
    between = text[pointer.end : quotation.start]
    if not pointer.by_subject:
        # A bracket before some words is the reference of others.
        return pointer.bracketed and _may_be_term(quotation) and any(map(str.isalnum, between))
    return count_words(between) > WORDS_BETWEEN or _examples(language).search(between) is not None


def _is_of_sentence(text: str, quotation: Quotation, pointer: CitationMention) -> bool:
    """Whether a pointer behind a few words may be that of the sentence: it stands far behind, or they explain or coin something."""
    if not _may_be_term(quotation):
        return False
    explains = pointer.bracketed and quotation.mention_kind is not None
    return explains or count_words(text[quotation.end : pointer.start]) > WORDS_BETWEEN


def _may_be_term(quotation: Quotation) -> bool:
    """Whether words in running text are as few as those of a term."""
    return quotation.form is Form.INLINE and count_words(quotation.text) <= LONGEST_TERM


def is_short_guess(quotation: Quotation) -> bool:
    """Whether a reference behind some words may be that of the sentence: they are few, and nobody is sure to have said them."""
    return not _is_surely_said(quotation) and count_words(quotation.text) < WORDS_WITH_A_REFERENCE


def _is_surely_said(quotation: Quotation) -> bool:
    said = quotation.attribution
    return said is not None and said.confidence is Confidence.HIGH


@functools.cache
def _examples(language: Language) -> re.Pattern[str]:
    return within(language.quoting.example_leads)
