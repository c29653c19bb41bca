"""Citations of judgments and statutes in running text: `See Hale v. Okafor, 88 U.S. 12, 15 (1870)`, `id.`, `BGE 123 II 456`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import LEGAL_CITATION_SIGNALS, LEGAL_CITATION_WORDS
from mkdocs_quotecheck.model import Span

if TYPE_CHECKING:
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A row of citations has at most so many characters.
LONGEST: Final = 400
# What one can be found by: volume, reporter and page; a case number; a reference to the citation before.
_CORE: Final = re.compile(
    r"(?<![\w.])\d{1,4}\s+(?:[A-Z][\w’']*\.?\s?){1,4}(?:\d?(?:st|nd|rd|th|d)\b\.?)?\s*(?:\d[a-z]+\.?\s*)?,?\s*(?:at\s+|§+\s*)?\d+"
    r"|(?<!\w)(?:[Ii]d|[Ii]bid|[Ii]dem|[Ss]upra|[Ii]nfra)\b\.?"
    r"|\[\d{4}\]\s+(?:\d+\s+)?[A-Z]{2,6}\b(?:\s\w+)?\s+\d+"
    r"|\b(?:BGE|BVerfGE|BGHZ|BGHSt|BVerwGE|ATF|STC|STS|ATC|RGZ)\s+\d+"
    r"|\b[CT]-\d{1,4}/\d{2}\b|\bECLI:[\w:]+|\bn[°º]\s?\d{2}-\d"
)
# What is only ever a judgment; reporters of other countries are cited by numbers as verses and pages are.
_JUDGMENT: Final = re.compile(
    r"\b(?:BGE|BVerfGE|BGHZ|BGHSt|BVerwGE|ATF|STC|STS|ATC|RGZ)\s\d+(?:\s[IVX]{1,4}[ab]?)?[\s,/]*\d*"
    r"|\bC-\d{1,4}/\d{2}\b|\bECLI:[\w:]+|\b\d[A-Z]_\d{1,4}/\d{4}\b|\b[IVX]{1,4}\s(?:ZR|ZB|StR|R)\s\d{1,4}/\d{2}\b"
)
# What may stand before it in a bracket: `vgl. Urteil`, `see`.
_OPENING: Final = re.compile(r"\s*(?:[\w.’'-]{1,20}[ ,]\s?){0,2}")
_WORD: Final = re.compile(r"[^\W_]+(?:[.’'][^\W_]+)*")


def first_judgment(text: str, start: int, end: int) -> Span | None:
    """The judgment of a numbered collection or court with which `text[start:end]` begins, a word or two as *see* before it."""
    found = _JUDGMENT.search(text, start, end)
    if found is None or _OPENING.fullmatch(text, start, found.start()) is None:
        return None
    return Span(*found.span())


def is_legal_citation(text: str, words: Lexicon) -> bool:
    """Whether a stretch of text is nothing but citations of that kind."""
    if len(text) > LONGEST or not _CORE.search(text):
        return False
    known = LEGAL_CITATION_WORDS | LEGAL_CITATION_SIGNALS | words.matching.reference_words | words.months
    # A capital that opens a sentence belongs to the text behind the citation.
    opens = words.sentence_openers - LEGAL_CITATION_SIGNALS
    return all(
        word[0].isdigit() or (word[0].isupper() and word.lower() not in opens) or word in known
        for word in _WORD.findall(text)
    )
