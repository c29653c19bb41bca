"""The words around the name of a document that cite it: *according to*, *in*, a verb of saying, a bracket of references."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import NAME_POSSESSIVES
from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.reading.citations.assignment import NOTHING_BETWEEN
from mkdocs_quotecheck.reading.citations.leads import is_label
from mkdocs_quotecheck.reading.citations.locators import find_locators
from mkdocs_quotecheck.reading.citations.naming import (
    CHARACTERS_AFTER,
    CHARACTERS_BEFORE,
    CLOSERS,
    TOKEN,
    WORDS_BEFORE_VERB,
    Sentence,
    subject_verb,
)
from mkdocs_quotecheck.reading.citations.reference_words import only_reference_words, refers_around
from mkdocs_quotecheck.text.dates import find_dates
from mkdocs_quotecheck.text.word_features import STOPS, verbs_of_saying

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.text.names import NameHit

WORDS_BEFORE = 7
DIGITS_OF_A_YEAR = 4
# Names of authors have hardly more words.
LONGEST_AUTHOR = 3
# `of the fire brigade`: a preposition and the words it ties to a name.
POSSESSOR = re.compile(r"\s(\w+)\s((?:\w+\s){0,2}[\w’'-]+)")


def is_cited(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether the words around a name cite it: *according to*, *in*, *say* behind the quotation, a colon."""
    before = words_before(hit, sentence, around)
    return (
        behind_phrase(before, around)
        or before_phrase(hit, around)
        or _behind_preposition(hit, before, sentence, around)
        or is_label(hit, before, sentence, around)
        or _behind_verb(before, hit, sentence, around)
    )


def words_before(hit: NameHit, sentence: Sentence, around: BlockContext) -> list[str]:
    """The words before a name in its sentence, without its articles."""
    begin = max(sentence.span.start, hit.start - CHARACTERS_BEFORE)
    before = [word.casefold() for word in TOKEN.findall(around.text[begin : hit.start])[-WORDS_BEFORE:]]
    return _without_owner(_without_kind(before, around), hit, around)


def _without_kind(words: list[str], around: BlockContext) -> list[str]:
    """Without the kind of work, its year and articles: *in his* 1859 novel."""
    reading, kept = around.language.reading, list(words)
    while kept:
        word = kept[-1]
        kind = word in reading.title_cues and word not in verbs_of_saying(around.language)
        year = word.isdigit() and len(word) == DIGITS_OF_A_YEAR
        if not (kind or year or word in around.language.citing.articles or word in reading.possessives):
            break
        kept.pop()
    return kept


def _without_owner(words: list[str], hit: NameHit, around: BlockContext) -> list[str]:
    """Without the author of a work before it: *in* Edwin Hale’s; that of somebody else is another work."""
    endings = {*NAME_POSSESSIVES, *around.language.citing.genitive_endings}
    works = [around.shelf.sources[each] for each in hit.ids if each in around.shelf.sources]
    authors = {name for work in works for name in around.shelf.authors_of(work)}
    for length in range(min(LONGEST_AUTHOR, len(words)), 0, -1):
        owner = " ".join(words[-length:])
        names = (owner.removesuffix(ending) for ending in endings if owner.endswith(ending))
        if any(name in authors if hit.ids else around.shelf.knows_author(name) for name in names):
            return words[:-length]
    return words


def is_reference_behind(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether a name stands right behind quoted words in a bracket that only says where they are from.

    *“…” (Heron 4:2, FSV)*, *“…” (article 4 of the Code)*; not *“…” (the Code was amended later)*.
    """
    bracket = around.bracket_around(hit.start, hit.end)
    if bracket is None:
        return False
    text = around.text
    behind = any(
        q.end <= bracket.start and is_right_behind(text[q.end : bracket.start]) for q in sentence.quotations
    )
    if not behind:
        return False
    inside = [(place.start, place.end) for place in find_locators(text, *_inner(bracket), around.language)]
    inside += [(hit.start, hit.end)]
    return refers_around(text, Span(*_inner(bracket)), inside, around.language)


def speaks_aside(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether a bracket says something of its own about a document, and holds no quotation: *“…” (and the Act proposes …)*."""
    bracket = around.bracket_around(hit.start, hit.end)
    if bracket is None or any(bracket.start < each.start < bracket.end for each in sentence.quotations):
        return False
    verbs = verbs_of_saying(around.language)
    if not subject_verb(hit, around, verbs):
        return False
    said = (w.end() for w in TOKEN.finditer(around.text, hit.end, bracket.end) if w[0].casefold() in verbs)
    # *(as the Act says in section 4)* speaks of the words before it.
    return not only_reference_words(around.text, next(said, bracket.end), bracket.end - 1, around.language)


def in_citing_bracket(hit: NameHit, around: BlockContext) -> bool:
    """`(Hale, Minutes of the harbour board, p. 3)`: before the name only labels, names and articles."""
    bracket = around.bracket_around(hit.start, hit.end)
    if bracket is None:
        return False
    citing = around.language.citing
    allowed = {
        *citing.articles,
        *citing.source_prepositions,
        *(w for label in citing.source_labels for w in label.split()),
    }
    before = TOKEN.findall(around.text[bracket.start + 1 : hit.start])
    behind = TOKEN.findall(around.text[hit.end : bracket.end - 1])
    return all(not w[0].islower() or w.casefold() in allowed for w in before) and not any(
        w.casefold() in around.language.reading.relatives or w.casefold() in citing.negators for w in behind
    )


def of_somebody_else(hit: NameHit, around: BlockContext) -> bool:
    """`The report of the fire brigade`, where *the report* is registered: whose it is makes it another one.

    A day behind it and a name that the document has say the same document; `the minutes of the meeting` has no owner.
    """
    behind = POSSESSOR.match(around.text, hit.end)
    if behind is None or behind[1].casefold() not in around.language.citing.owner_links:
        return False
    if find_dates(around.text, around.language, behind.start(2), behind.end(2)):
        return False
    reading = around.language.reading
    words = TOKEN.findall(behind[2])
    owned = any(
        word.casefold() in reading.role_nouns or (word[0].isupper() and not reading.capitalised_nouns)
        for word in words
    )
    return owned and _words_of_names(hit, around).isdisjoint(word.casefold() for word in words)


def _words_of_names(hit: NameHit, around: BlockContext) -> frozenset[str]:
    """The words of the names of documents and of their authors, folded, articles left out."""
    sources = [around.shelf.sources[each] for each in hit.ids if each in around.shelf.sources]
    names = (name for each in sources for name in (each.title, *each.aliases, *around.shelf.authors_of(each)))
    known = frozenset(word.casefold() for name in names for word in TOKEN.findall(name))
    return known - around.language.citing.articles


def is_denied(hit: NameHit, around: BlockContext) -> bool:
    """Whether a negation follows the name: *the minutes never say*."""
    following = TOKEN.findall(around.text[hit.end : hit.end + CHARACTERS_AFTER])[:WORDS_BEFORE_VERB]
    return any(word.casefold() in around.language.citing.negators for word in following)


def behind_phrase(before: list[str], around: BlockContext) -> bool:
    """`according to the minutes`."""
    joined = " ".join(before)
    return any(
        joined == phrase or joined.endswith(" " + phrase) for phrase in around.language.citing.source_phrases
    )


def before_phrase(hit: NameHit, around: BlockContext) -> bool:
    """`Dem Bericht zufolge`."""
    following = TOKEN.match(around.text, hit.end + 1)
    return (
        following is not None and following.group().casefold() in around.language.citing.source_postpositions
    )


def _behind_preposition(hit: NameHit, before: list[str], sentence: Sentence, around: BlockContext) -> bool:
    """`In the minutes`, `said in the minutes`, `“…” in the minutes`, `page 4 of the minutes`."""
    gap = around.text[max(sentence.span.start, hit.start - CHARACTERS_BEFORE) : hit.start]
    offset = hit.start - len(gap)
    for placed in find_locators(around.text, offset, hit.start, around.language):
        between = TOKEN.findall(around.text[placed.end : hit.start])
        if 0 < len(between) <= 3 and all(word.isalpha() for word in between):
            return True
    if not before or before[-1] not in around.language.citing.source_prepositions:
        return False
    if len(before) == 1 or before[-2] in STOPS or before[-2] in verbs_of_saying(around.language):
        return True
    return any(_ends_right_before(q, hit.start, before[-1], around.text) for q in sentence.quotations)


def _ends_right_before(quotation: Quotation, position: int, word: str, text: str) -> bool:
    between = text[quotation.end : position].strip(CLOSERS + " .,;").casefold()
    return quotation.end < position and between.startswith(word) and len(TOKEN.findall(between)) <= 2


def has_verb(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether a name is the subject of a verb of saying.

    `The minutes of 12 March do record`, not `the minutes secretary said` nor `the minutes never say`.
    """
    before = words_before(hit, sentence, around)
    words = around.language.reading
    citing = around.language.citing
    if before and before[-1] in words.prepositions | words.conjunctions and before[-1] not in STOPS:
        return (
            len(before) == 1
            and before[-1] in words.conjunctions
            and subject_verb(hit, around, verbs_of_saying(around.language))
        )
    if before and before[-1] in verbs_of_saying(around.language) and before[-1] not in citing.articles:
        return False
    return subject_verb(hit, around, verbs_of_saying(around.language))


def _behind_verb(before: list[str], hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """`“…,” say the minutes`: the verb right behind the quotation, the document right behind the verb."""
    if not before or before[-1].replace("'", "’") not in verbs_of_saying(around.language):
        return False
    return any(
        q.end < hit.start and _ends_right_before(q, hit.start, before[-1], around.text)
        for q in sentence.quotations
    )


def is_right_behind(gap: str) -> bool:
    """Whether a bracket is that of the words before; behind a comma of the page's sentence it begins something else."""
    return NOTHING_BETWEEN.match(gap) is not None and gap.rstrip()[-1:] not in (",", ";", ":")


def _inner(bracket: Span) -> tuple[int, int]:
    return bracket.start + 1, bracket.end - 1
