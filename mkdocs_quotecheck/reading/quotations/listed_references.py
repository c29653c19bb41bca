"""Block quotes that are no quotations but lists of references."""

from __future__ import annotations

import re

from mkdocs_quotecheck.languages import REFERENCE_EDITORS, REFERENCE_ENDINGS, REFERENCE_PAGES
from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.dates import YEAR_OF_PRINT
from mkdocs_quotecheck.text.words import count_words

_YEAR = rf"{YEAR_OF_PRINT}[a-z]?"
_REFERENCE = re.compile(
    rf"(?:,\s(?:c\.\s?)?{_YEAR}|\({_YEAR}\)|\b(?:{one_of(REFERENCE_PAGES)})\.\s?\d+|\((?:{one_of(REFERENCE_EDITORS)})\.\)"
    rf"|https?://\S+|\b(?:{one_of(REFERENCE_ENDINGS)}):?)[\s.,;\d)–-]*\Z"
)
# The bracket behind the words of a block quote, names and a year or a page in it.
_OWN_REFERENCE = re.compile(r"\s\([^()\n]{2,100}\)[\s.]*\Z")
LONGEST_REFERENCE = 110
SENTENCE_ENDS = (".", "!", "?", "…", "”", '"', "’", "»")
# Titles in a list of references are shorter, as a rule.
WORDS_OF_A_SENTENCE = 14


def lists_references(text: str) -> bool:
    """Whether a block quote is a reading list set in: every paragraph ends as references do."""
    paragraphs = text.split("\n\n")
    ends = sum(
        _REFERENCE.search(_without_own_reference(paragraph)[-60:]) is not None for paragraph in paragraphs
    )
    return 2 * ends > len(paragraphs)


def _without_own_reference(paragraph: str) -> str:
    """A paragraph without the bracket that says where its words are from: `It sank. (Marsh 2025, p. 3)`.

    What ends a sentence, or is as long as one, is no title of a list: `Marsh, The Pier (London, 1987)`.
    """
    found = _OWN_REFERENCE.search(paragraph[-LONGEST_REFERENCE:])
    if found is None:
        return paragraph
    before = paragraph[: len(paragraph) - len(found.group())].rstrip()
    ends = before.endswith(SENTENCE_ENDS) or count_words(before) >= WORDS_OF_A_SENTENCE
    return before if ends else paragraph
