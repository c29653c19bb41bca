"""Citations of judgments and statutes in running text: `See Hale v. Okafor, 88 U.S. 12, 15 (1870)`, `id.`, `BGE 123 II 456`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

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
_WORD: Final = re.compile(r"[^\W_]+(?:[.’'][^\W_]+)*")
# Small words of such citations: signals, courts, links.
_SMALL: Final = frozenset(
    [
        "see",
        "also",
        "cf",
        "accord",
        "but",
        "e",
        "g",
        "eg",
        "i",
        "e",
        "contra",
        "compare",
        "with",
        "and",
        "or",
        "in",
        "at",
        "of",
        "the",
        "v",
        "vs",
        "c",
        "p",
        "pp",
        "n",
        "nn",
        "no",
        "nos",
        "ex",
        "rel",
        "re",
        "per",
        "quoting",
        "citing",
        "aff",
        "d",
        "rev",
        "aff'd",
        "rev'd",
        "cert",
        "denied",
        "granted",
        "dissenting",
        "concurring",
        "opinion",
        "plurality",
        "curiam",
        "ch",
        "art",
        "arts",
        "sec",
        "id",
        "ibid",
        "idem",
        "supra",
        "infra",
        "cir",
        "d",
        "2d",
        "3d",
        "4th",
        "st",
        "nd",
        "rd",
        "th",
        "et",
        "seq",
        "al",
        "vgl",
        "siehe",
        "so",
        "auch",
        "bei",
        "und",
        "oder",
        "ff",
        "f",
        "rn",
        "rdnr",
        "urt",
        "urteil",
        "beschl",
        "beschluss",
        "vom",
        "az",
        "voir",
        "aussi",
        "not",
        "tel",
        "que",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "l",
        "arrêt",
        "civ",
        "crim",
        "com",
        "soc",
        "ass",
        "plén",
        "véase",
        "ver",
        "sentencia",
        "auto",
        "núm",
        "fj",
        "y",
        "del",
        "el",
        "los",
        "rec",
    ]
)

_SIGNALS: Final = frozenset(
    [
        "see",
        "cf",
        "accord",
        "contra",
        "compare",
        "in",
        "id",
        "ibid",
        "supra",
        "infra",
        "quoting",
        "citing",
        "voir",
        "siehe",
        "so",
        "auch",
        "vgl",
        "véase",
        "ver",
    ]
)


def is_legal_citation(text: str, words: Lexicon) -> bool:
    """Whether a stretch of text is nothing but citations of that kind."""
    if len(text) > LONGEST or not _CORE.search(text):
        return False
    known = _SMALL | _SIGNALS | words.words.reference_words | words.months
    # A capital that opens a sentence belongs to the text behind the citation.
    opens = words.sentence_openers - _SIGNALS
    return all(
        word[0].isdigit() or (word[0].isupper() and word.lower() not in opens) or word in known
        for word in _WORD.findall(text)
    )
