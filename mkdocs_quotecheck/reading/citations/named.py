"""Documents named in running text by their title or an alias, where the sentence makes them the source of the words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import CitationKind, Role, Span
from mkdocs_quotecheck.reading.citations.assignment import NOTHING_BETWEEN
from mkdocs_quotecheck.reading.citations.document_speakers import is_speaker, surely_speaks
from mkdocs_quotecheck.reading.citations.leads import is_label, is_label_of_passage
from mkdocs_quotecheck.reading.citations.locators import find_locators
from mkdocs_quotecheck.reading.citations.mentions import CitationMention
from mkdocs_quotecheck.reading.citations.naming import (
    CHARACTERS_AFTER,
    CHARACTERS_BEFORE,
    CLOSERS,
    TOKEN,
    WORDS_BEFORE_VERB,
    Sentence,
    is_longer_name,
    is_subject,
    subject_verb,
    trails,
)
from mkdocs_quotecheck.reading.citations.reference_words import only_reference_words, refers_around
from mkdocs_quotecheck.reading.citations.source_index import Resolved
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS
from mkdocs_quotecheck.text.dates import find_dates
from mkdocs_quotecheck.text.word_features import verbs_of_counting, verbs_of_saying

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext
    from mkdocs_quotecheck.text.dates import DateMention
    from mkdocs_quotecheck.text.names import NameHit

WORDS_BEFORE = 7
# `of the fire brigade`: a preposition and the words it ties to a name.
POSSESSOR = re.compile(r"\s(\w+)\s((?:\w+\s){0,2}[\w’'-]+)")
CLAUSE_ENDS = frozenset(",;:()[]—–")


def named_pointers(
    hits: Sequence[NameHit], sentence: Sentence, taken: Sequence[CitationMention], around: BlockContext
) -> list[CitationMention]:
    """Pointers for those names in a sentence that are its source; `taken` are the pointers found by other signs."""
    dates = find_dates(around.text, around.language, sentence.span.start, sentence.span.end)
    found = []
    for hit in hits:
        if any(p.start < hit.end and hit.start < p.end for p in taken) or _quoted(hit, sentence, around.text):
            continue
        if is_longer_name(hit, around) or abbreviates(hit, taken, hits, around):
            continue
        if not _is_source(hit, sentence, around):
            continue
        resolved = settle_by_date(hit.ids, hit.start, hit.end, dates, around)
        if not resolved.ids:
            continue
        bracket = around.bracket_around(hit.start, hit.end)
        start, end = (bracket.start, bracket.end) if bracket else (hit.start, hit.end)
        target = around.text[hit.start : hit.end]
        subject = is_subject(hit, sentence, around)
        labels = is_label_of_passage(hit, _words_before(hit, sentence, around), sentence, around)
        found.append(
            CitationMention(
                start,
                end,
                CitationKind.NAMED,
                target,
                resolved,
                bracketed=bracket is not None or trails(hit, sentence, around),
                outright=(
                    subject
                    or labels
                    or _is_reference_behind(hit, sentence, around)
                    or any(surely_speaks(hit, quotation, around.text) for quotation in sentence.quotations)
                )
                and not _is_dated(hit, dates, around.text),
                by_subject=subject and not is_cited(hit, sentence, around),
            )
        )
    return found


def abbreviates(
    hit: NameHit, taken: Sequence[CitationMention], hits: Sequence[NameHit], around: BlockContext
) -> bool:
    """Whether a bracket only gives the document before it a shorter name: *the [Code of Moorings](…) (CoM)*."""
    bracket = around.bracket_around(hit.start, hit.end)
    if (
        bracket is None
        or around.text[bracket.start + 1 : bracket.end - 1].strip(f" {QUOTATION_MARKS}")
        != (around.text[hit.start : hit.end])
    ):
        return False
    named = [*((each.end, each.ids) for each in hits), *((each.end, each.resolved.ids) for each in taken)]
    return any(
        end <= bracket.start and not around.text[end : bracket.start].strip() and set(ids) & set(hit.ids)
        for end, ids in named
    )


def _is_reference_behind(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether a name stands right behind quoted words in a bracket that only says where they are from.

    *“…” (Heron 4:2, FSV)*, *“…” (article 4 of the Code)*; not *“…” (the Code was amended later)*.
    """
    bracket = around.bracket_around(hit.start, hit.end)
    if bracket is None:
        return False
    text = around.text
    behind = any(
        q.end <= bracket.start and _is_right_behind(text[q.end : bracket.start]) for q in sentence.quotations
    )
    if not behind:
        return False
    inside = [(place.start, place.end) for place in find_locators(text, *_inner(bracket), around.language)]
    inside += [(hit.start, hit.end)]
    return refers_around(text, Span(*_inner(bracket)), inside, around.language)


def _is_right_behind(gap: str) -> bool:
    """Whether a bracket is that of the words before; behind a comma of the page's sentence it begins something else."""
    return NOTHING_BETWEEN.match(gap) is not None and gap.rstrip()[-1:] not in (",", ";", ":")


def _inner(bracket: Span) -> tuple[int, int]:
    return bracket.start + 1, bracket.end - 1


def _is_dated(hit: NameHit, dates: Sequence[DateMention], text: str) -> bool:
    """Whether a date stands at a name, by which it may be another document."""
    return any(d.start >= hit.end and len(TOKEN.findall(text[hit.end : d.start])) <= 2 for d in dates)


def settle_by_date(
    ids: tuple[str, ...], start: int, end: int, dates: Sequence[DateMention], around: BlockContext
) -> Resolved:
    """Which of the documents of one name is meant: the one of the date in the sentence.

    A date right at the name that is of another month than every document says that none of them is meant.
    """
    sources = around.shelf.sources
    attached = [date for date in dates if _stands_at(date, start, end, around.text)]
    dated = {i: (day, sources[i].date_precision) for i in ids if (day := sources[i].date) is not None}
    if attached and dated:
        told = attached[0]
        fitting = [i for i, day in dated.items() if told.fits(*day)]
        same_month = [i for i, day in dated.items() if replace(told, day=None).fits(*day)]
        return Resolved(tuple(fitting or same_month))
    if len(ids) == 1:
        return Resolved(ids)
    for mention in dates:
        fitting = [i for i, day in dated.items() if mention.fits(*day)]
        if len(fitting) == 1:
            return Resolved(tuple(fitting))
    return _settle_by_edition(ids, start, end, around)


def _stands_at(date: DateMention, start: int, end: int, text: str) -> bool:
    """Whether a date is that of the name between two offsets: few words behind it in its clause, or right before it."""
    if date.start >= end:
        between = text[end : date.start]
        return len(TOKEN.findall(between)) <= 2 and {*between}.isdisjoint(".;")
    return date.end <= start and not text[date.end : start].strip()


def _settle_by_edition(ids: tuple[str, ...], start: int, end: int, around: BlockContext) -> Resolved:
    """Which of several editions is meant: the one that is named near by."""
    sources = around.shelf.sources
    near = around.text[max(0, start - CHARACTERS_BEFORE) : end + CHARACTERS_BEFORE].casefold()
    editions = [i for i in ids if (edition := sources[i].edition) and edition.casefold() in near]
    return Resolved(tuple(editions) if len(editions) == 1 else ids)


def names_figures(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether a sentence gives its figures to the person or document named: *according to* it, or as what it said."""
    begin = max(sentence.span.start, hit.start - CHARACTERS_BEFORE)
    before = [word.casefold() for word in TOKEN.findall(around.text[begin : hit.start])[-WORDS_BEFORE:]]
    while before and before[-1] in around.language.citing.articles:
        before.pop()
    if _behind_phrase(before, around) or _before_phrase(hit, around):
        return True
    verbs = verbs_of_counting(around.language)
    if before[-1:] and before[-1] in verbs:  # `…, said Hale.`
        ends = around.text[hit.end : sentence.span.end].lstrip()[:1]
        return len(before) > 1 and before[-2] in CLAUSE_ENDS and ends in ("", ".", ",", ";")
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


def _quoted(hit: NameHit, sentence: Sentence, text: str) -> bool:
    """Whether the name is part of what somebody said; a title in marks of its own is not."""
    for quotation in sentence.quotations:
        if quotation.start <= hit.start and hit.end <= quotation.end:
            name = text[hit.start : hit.end].strip(" .,")
            return not (quotation.text.strip(" .,") == name and quotation.role is Role.MENTION)
    return False


def _is_source(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether a sentence makes the document that it names the source of its quotations."""
    if speaks_aside(hit, sentence, around):
        return False
    if is_subject(hit, sentence, around) or trails(hit, sentence, around):
        return True
    if _is_reference_behind(hit, sentence, around):
        return True
    if any(is_speaker(hit, quotation, around.text) for quotation in sentence.quotations):
        return not (_denied(hit, around) or _of_somebody_else(hit, around))
    return (
        in_citing_bracket(hit, around) or is_cited(hit, sentence, around) or has_verb(hit, sentence, around)
    )


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


def is_cited(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether the words around a name cite it: *according to*, *in*, *say* behind the quotation, a colon."""
    before = _words_before(hit, sentence, around)
    return (
        _behind_phrase(before, around)
        or _before_phrase(hit, around)
        or _behind_preposition(hit, before, sentence, around)
        or is_label(hit, before, sentence, around)
        or _behind_verb(before, hit, sentence, around)
    )


def has_verb(hit: NameHit, sentence: Sentence, around: BlockContext) -> bool:
    """Whether a name is the subject of a verb of saying."""
    return _is_subject_of_saying(hit, _words_before(hit, sentence, around), around)


def _words_before(hit: NameHit, sentence: Sentence, around: BlockContext) -> list[str]:
    """The words before a name in its sentence, without its articles."""
    begin = max(sentence.span.start, hit.start - CHARACTERS_BEFORE)
    before = [word.casefold() for word in TOKEN.findall(around.text[begin : hit.start])[-WORDS_BEFORE:]]
    while before and before[-1] in around.language.citing.articles:
        before.pop()
    return before


def _of_somebody_else(hit: NameHit, around: BlockContext) -> bool:
    """`The report of the fire brigade`, where *the report* is registered: whose it is makes it another one.

    A day behind it and a name that the document has say the same document; `the minutes of the meeting` has no owner.
    """
    behind = POSSESSOR.match(around.text, hit.end)
    if behind is None or behind[1].casefold() not in around.language.citing.owner_links:
        return False
    if find_dates(around.text, around.language, behind.start(2), behind.end(2)):
        return False
    sources = [around.shelf.sources[identity] for identity in hit.ids if identity in around.shelf.sources]
    known = {
        word.casefold() for s in sources for name in (s.title, *s.aliases) for word in TOKEN.findall(name)
    }
    known |= {
        word.casefold()
        for s in sources
        for name in around.shelf.authors_of(s)
        for word in TOKEN.findall(name)
    }
    reading = around.language.reading
    words = TOKEN.findall(behind[2])
    owned = any(
        word.casefold() in reading.role_nouns or (word[0].isupper() and not reading.capitalised_nouns)
        for word in words
    )
    return owned and not (known - around.language.citing.articles) & {word.casefold() for word in words}


def _denied(hit: NameHit, around: BlockContext) -> bool:
    following = TOKEN.findall(around.text[hit.end : hit.end + CHARACTERS_AFTER])[:WORDS_BEFORE_VERB]
    return any(word.casefold() in around.language.citing.negators for word in following)


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


def _behind_phrase(before: list[str], around: BlockContext) -> bool:
    joined = " ".join(before)
    return any(
        joined == phrase or joined.endswith(" " + phrase) for phrase in around.language.citing.source_phrases
    )


def _before_phrase(hit: NameHit, around: BlockContext) -> bool:
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
    if len(before) == 1 or before[-2] in CLAUSE_ENDS or before[-2] in verbs_of_saying(around.language):
        return True
    return any(_ends_right_before(q, hit.start, before[-1], around.text) for q in sentence.quotations)


def _ends_right_before(quotation: Quotation, position: int, word: str, text: str) -> bool:
    between = text[quotation.end : position].strip(CLOSERS + " .,;").casefold()
    return quotation.end < position and between.startswith(word) and len(TOKEN.findall(between)) <= 2


def _is_subject_of_saying(hit: NameHit, before: list[str], around: BlockContext) -> bool:
    """`The minutes of 12 March do record`, not `the minutes secretary said` nor `the minutes never say`."""
    words = around.language.reading
    citing = around.language.citing
    if before and before[-1] in words.prepositions | words.conjunctions and before[-1] not in CLAUSE_ENDS:
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
