"""How a document is named in a sentence: as what says the words, as the reference behind them, as part of a longer name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import NAME_POSSESSIVES, REFERENCE_SIGNALS
from mkdocs_quotecheck.reading.citations.edition_years import is_of_another_year
from mkdocs_quotecheck.reading.citations.locators import beside_places, find_locators
from mkdocs_quotecheck.reading.citations.reference_words import only_reference_words, small_words
from mkdocs_quotecheck.reading.citations.works_about import is_work_about
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, DOUBLE_MARKS, OPENING_MARKS
from mkdocs_quotecheck.text.dates import find_dates
from mkdocs_quotecheck.text.word_features import verbs_of_saying
from mkdocs_quotecheck.text.words import CAPITAL

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Quotation, Span
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.text.names import NameHit

# Longer words are cut: a row of thousands of stops must not be gone through from each of them.
TOKEN = re.compile(r"[\w’'.-]{0,100}\w|[^\w\s]")
CHARACTERS_BEFORE = 80
CHARACTERS_AFTER = 100
# `has not always clearly said`: words between a subject and the verb that carries the meaning.
WORDS_BEFORE_VERB = 3
CLOSERS = f"{CLOSING_MARKS})]"
# A name has hardly more words: `FSV Study Bible for the Lower Town`.
LONGEST_NAME = 12
# *[FSV online](…)* is the FSV.
WORDS_OF_DESCRIPTION = 2
_CLAUSE_START = re.compile(r"[,;:()\[\]—–]\s*")
_ASIDE = re.compile(r",(?P<place>[^,;:\n]{3,60}),(?=\s)")
_NEXT_WORD = re.compile(r"[ \u00a0](?P<word>[^\W\d_][\w’'-]*)")
# `BDSG-alt`, `FSV-2`: another document, or a word made with the name.
_COMPOUND = re.compile(r"[-\u2010\u2011][^\W_]")
_CAPITALS = re.compile(rf"(?:{CAPITAL}[\w’'.-]*[ \u00a0])*")
_RUN = re.compile(rf"[^,;:.()\[\]\n{DOUBLE_MARKS}]*")
WORD = re.compile(r"\w[\w’'-]*")
# An apostrophe alone may belong to the name.
_OWNERS = tuple(ending for ending in NAME_POSSESSIVES if len(ending) > 1)


@dataclass(frozen=True, slots=True)
class Sentence:
    """The sentence that a name stands in, and the quotations in it."""

    span: Span
    quotations: tuple[Quotation, ...]


def is_subject(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether a sentence says that the document says the words, or a place in it, or who made it.

    *Article 9 of the Regulation says*, *the court in Skarn v. Merrow held*, *in Skarn v. Merrow, the court held*; not *critics of
    Article 9 say*.
    """
    begin = max(sentence.span.start, hit.start - CHARACTERS_BEFORE)
    for clause in _CLAUSE_START.finditer(around.text, begin, hit.start):
        if not _closes_locator(around.text, clause.start()):
            begin = clause.end()
    if subject_verb(hit, around, verbs_of_saying(around.language)):
        return leads_to_document(begin, hit.start, around)
    return begin == sentence.span.start and _is_occasion(begin, hit, around)


def _closes_locator(text: str, at: int) -> bool:
    """`Article 5(1) of the Regulation`: a bracket that belongs to a place."""
    return text[at] in "()" and bool(re.search(r"\d\s?\(?\w{0,4}\Z", text[max(0, at - 8) : at]))


def leads_to_document(start: int, end: int, around: BlockContext) -> bool:
    """Whether nothing stands before a name but an article, and a place in it or its maker."""
    citing, reading = around.language.citing, around.language.reading
    places = find_locators(around.text, start, end, around.language)
    rest = [word for piece in beside_places(around.text, start, end, places) for word in WORD.findall(piece)]
    ties = citing.articles | citing.owner_links | citing.source_prepositions | citing.fused_articles
    ties |= reading.possession | reading.genitives
    known = citing.articles | reading.conjunctions | reading.relaying_links
    known |= frozenset(word.rstrip("’'") for word in reading.elided)
    named = citing.document_makers | citing.document_parts
    words = [word.casefold().rstrip("’'") for word in rest]
    if places or not named.isdisjoint(words):
        return all(word in ties | known | named or word.isdigit() for word in words)
    return all(word in known for word in words)


def _is_occasion(start: int, hit: NameHit, around: BlockContext) -> bool:
    """*In Skarn v. Merrow, the court held*: behind a preposition, and its maker speaks."""
    citing = around.language.citing
    before = [word.casefold() for word in WORD.findall(around.text[start : hit.start])]
    if not before or before[0] not in citing.source_prepositions or len(before) > 2:
        return False
    behind = [word.casefold() for word in TOKEN.findall(around.text[hit.end : hit.end + CHARACTERS_AFTER])][
        :4
    ]
    if behind[:1] != [","]:
        return False
    makers = [n for n, word in enumerate(behind) if word in citing.document_makers]
    return bool(makers) and all(word in citing.articles for word in behind[1 : makers[0]])


def trails(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether a name is the reference behind the words: `“…” *Skarn v. Merrow*, 14 F.4th at 3.`, or before their bracket."""
    text, span = around.text, sentence.span
    before = [quotation for quotation in sentence.quotations if quotation.end <= hit.start]
    behind = [quotation for quotation in sentence.quotations if quotation.start >= hit.end]
    if before:
        gap, end = text[before[-1].end : hit.start], behind[0].start if behind else span.end
        return _is_label(gap, around) and only_reference_words(
            text, hit.end, end, around.language, remarks_too=True
        )
    if behind and text[: behind[0].start].rstrip(OPENING_MARKS).endswith("("):
        gap = text[span.start : hit.start]
        return _is_label(gap, around) and only_reference_words(
            text, hit.end, behind[0].start, around.language
        )
    return False


def _is_label(gap: str, around: BlockContext) -> bool:
    """Whether nothing stands in a gap but signs, and a word as *see*."""
    words = [word.casefold() for word in WORD.findall(gap)]
    known = {label.rstrip(".") for label in around.language.citing.source_labels}
    if not words or " ".join(words) in known:
        return True
    return all(word in REFERENCE_SIGNALS or word in around.language.citing.articles for word in words)


def is_longer_name(hit: NameHit, around: BlockContext) -> bool:
    """Whether a registered name is part of another one: *FSV* of *FSV Study Bible*, of *FSV-old*, of *Commentary on the FSV*."""
    return _COMPOUND.match(around.text, hit.end) is not None or (
        _goes_on(hit, around)
        or _is_part_of_element(hit, around)
        or is_work_about(hit, around)
        or is_of_another_year(hit, around)
    )


def _goes_on(hit: NameHit, around: BlockContext) -> bool:
    """Whether a capital follows as in a name; where all nouns have one it says nothing."""
    if around.language.reading.capitalised_nouns:
        return False
    following = _NEXT_WORD.match(around.text, hit.end)
    if following is None or not following["word"][0].isupper():
        return False
    at = following.start("word")
    word = following["word"].casefold().rstrip(".")
    reading = around.language.reading
    if word in reading.months or word in reading.days or word in small_words(around.language):
        return False
    name = around.text[hit.start : hit.end].rsplit(maxsplit=1)[-1]
    if not name[0].isupper() or any(element.end == hit.end for element in around.elements):
        return False
    if any(
        place.start <= at for place in find_locators(around.text, at, at + CHARACTERS_AFTER, around.language)
    ):
        return False
    # *In the Minutes Hale says*: the capital is the subject of a verb, not the rest of a name.
    run = _CAPITALS.match(around.text, at)
    behind = TOKEN.match(around.text, run.end()) if run else None
    return behind is None or behind.group().casefold() not in verbs_of_saying(around.language)


def _is_part_of_element(hit: NameHit, around: BlockContext) -> bool:
    """Whether an italic title, a `<cite>` or a link has more words of one name around it."""
    for element in around.elements:
        if not (element.start <= hit.start and hit.end <= element.end):
            continue
        if _is_described(hit, element, around):
            return True
        first = around.text.rfind(" ", 0, hit.start)
        words = _words_beside(hit, element, around)
        if first >= 0 and 0 < len(words) <= LONGEST_NAME:
            return True
    return False


def _is_described(hit: NameHit, element: Span, around: BlockContext) -> bool:
    """Whether a bracket holds nothing but a title in which other words follow the name: *([FSV explained for beginners](…))*."""
    bracket = around.bracket_around(element.start, element.end)
    if bracket is None or bracket.end - bracket.start > element.end - element.start + 2:
        return False
    behind = [word.casefold() for word in WORD.findall(around.text[hit.end : element.end])]
    known = small_words(around.language) | {
        word for label in around.language.citing.source_labels for word in label.split()
    }
    told = [word for word in behind if word not in known and not word[0].isdigit()]
    # *explained for beginners* says nothing.
    verbs = verbs_of_saying(around.language) - around.language.reading.speech_verbs.participle
    says = verbs | around.language.citing.document_nouns
    return len(told) >= WORDS_OF_DESCRIPTION and says.isdisjoint(told)


def _words_beside(hit: NameHit, element: Span, around: BlockContext) -> list[str]:
    """The words of an element that stand with a name in one run, if they are such as names are made of."""
    text = around.text
    behind = _RUN.match(text, hit.end, element.end)
    before = re.split(rf"[,;:.()\[\]\n{DOUBLE_MARKS}]", text[element.start : hit.start])[-1]
    run = [*WORD.findall(before), *WORD.findall(behind.group() if behind else "")]
    labels = {word for label in around.language.citing.source_labels for word in label.split()}
    small = small_words(around.language)
    told = [w for w in run if w.casefold() not in small | labels and not w[0].isdigit()]
    places = find_locators(text, element.start, element.end, around.language)
    if places or find_dates(text, around.language, element.start, element.end):
        return []
    titled = all(word[0].isupper() and not word.endswith(_OWNERS) for word in told)
    return told if titled else []


def subject_verb(hit: NameHit, around: BlockContext, verbs: frozenset[str]) -> bool:
    """Whether one of some verbs follows a name as its subject, and no *not* before it."""
    words = around.language.reading
    for word in _words_of_predicate(hit, around)[: WORDS_BEFORE_VERB + 1]:
        if word in around.language.citing.negators:
            return False
        if word.replace("'", "’") in verbs:
            return True
        adverb = word in words.adverbs or word.endswith(words.adverb_endings or ("\n",))
        if not (adverb or word in words.auxiliaries):
            return False
    return False


def _words_of_predicate(hit: NameHit, around: BlockContext) -> list[str]:
    """The words behind a name, folded, without a relative pronoun, a date or a place; none where something else belongs to it."""
    words = around.language.reading
    following = _folded_words(around.text, _behind_place(hit, around))
    if following[:1] == [","] and following[1:2] and following[1] in words.relatives:
        following = following[2:]
    if not following or following[0] not in words.prepositions | words.possession:
        return following
    dated = find_dates(around.text, around.language, hit.end, hit.end + CHARACTERS_AFTER)
    if not dated or len(TOKEN.findall(around.text[hit.end : dated[0].start])) > 2:
        return []
    return _folded_words(around.text, dated[0].end)


def _behind_place(hit: NameHit, around: BlockContext) -> int:
    """Where the sentence goes on behind a name and a place between commas: *the Act, in section 5(1), demands*."""
    aside = _ASIDE.match(around.text, hit.end)
    if aside is None or not find_locators(around.text, *aside.span("place"), around.language):
        return hit.end
    return aside.end() if leads_to_document(*aside.span("place"), around) else hit.end


def _folded_words(text: str, start: int) -> list[str]:
    return [word.casefold() for word in TOKEN.findall(text[start : start + CHARACTERS_AFTER])]
