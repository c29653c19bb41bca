"""Whether a sentence gives its figures to a person or document that it names, and which part of it they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.citations.citing_words import (
    before_phrase,
    behind_phrase,
    words_before,
)
from mkdocs_quotecheck.reading.citations.naming import (
    CHARACTERS_AFTER,
    TOKEN,
    Sentence,
    subject_verb,
)
from mkdocs_quotecheck.text.word_features import STOPS, verbs_of_counting

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.text.names import NameHit


def names_figures(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether a sentence gives its figures to the person or document named: *according to* it, or as what it said."""
    before = words_before(hit, sentence, around)
    if behind_phrase(before, around) or before_phrase(hit, around):
        return True
    verbs = verbs_of_counting(around.language)
    if before[-1:] and before[-1] in verbs:  # `…, said Hale.`
        ends = around.text[hit.end : sentence.span.end].lstrip()[:1]
        return len(before) > 1 and before[-2] in STOPS and ends in ("", ".", ",", ";")
    if before and before[-1] in around.language.reading.prepositions:
        return False
    return subject_verb(hit, around, verbs)


def what_is_said(hit: NameHit, sentence: Sentence, around: BlockContext) -> int:
    """Where that begins which the person or document named says: behind *that*, if its verb has one.

    What stands before belongs to the telling: *Hale said in 3 of her 5 letters that …*.
    """
    if not subject_verb(hit, around, verbs_of_counting(around.language)):
        return sentence.span.start
    words = around.language.reading.complementizers
    for word in TOKEN.finditer(around.text, hit.end, min(sentence.span.end, hit.end + CHARACTERS_AFTER)):
        if word.group().casefold() in words:
            return word.end()
    return sentence.span.start
