"""Citations that rest on little: the document is the subject of the sentence, and the words stand far behind its verb.

*PEP 9 requires a helper to turn the drafts into their “real” values* names the document that it speaks of; whether the marked
words are quoted from it is a guess. *PEP 9 requires “real values”* leaves no doubt.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import CitationKind, Confidence
from mkdocs_quotecheck.reading.quotations.phrases import within
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
    if pointer.start >= quotation.end:
        return pointer.bracketed and is_short_guess(quotation)
    if not pointer.by_subject or pointer.end > quotation.start:
        return False
    between = text[pointer.end : quotation.start]
    return count_words(between) > WORDS_BETWEEN or _examples(language).search(between) is not None


def is_short_guess(quotation: Quotation) -> bool:
    """Whether a reference behind some words may be that of the sentence: they are few, and nobody is sure to have said them."""
    return not _is_surely_said(quotation) and count_words(quotation.text) < WORDS_WITH_A_REFERENCE


def _is_surely_said(quotation: Quotation) -> bool:
    said = quotation.attribution
    return said is not None and said.confidence is Confidence.HIGH


@functools.cache
def _examples(language: Language) -> re.Pattern[str]:
    return within(language.quoting.example_leads)
