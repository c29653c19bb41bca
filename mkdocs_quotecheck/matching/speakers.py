"""Who says what stands at a place of a source, as far as the source and the registry tell."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.model.registered import Registered
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.names import NameTable
from mkdocs_quotecheck.text.places import of_file
from mkdocs_quotecheck.text.speaker_labels import fits_name, label_parts, title_gender

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import Alignment, Library, Mark, Person, SourceText

# A source that quotes somebody names them in the sentence of the quotation or the one beside it; two sentences of news text
# have 45 words.
NAMED_WITHIN = 250
# Words too short to be a name by themselves (`de`, `of`, initials).
_SHORTEST_NAME = 3


def speakers_at(alignment: Alignment, source: SourceText, library: Library) -> tuple[str, ...]:
    """Ids of the people who say the words at a place, or the transcript's label if nobody registered speaks under it.

    Outside transcripts the source's people; empty if nobody is registered.
    """
    label = turn_at(source, alignment.span.start) if source.turns else None
    if label is None:
        return people_at(alignment.span, source)
    person = person_of(label, source, library)
    return (person or label,)


def people_at(span: Span, source: SourceText) -> tuple[str, ...]:
    """Ids of the people who say or wrote what stands at a place: those of the part in which it lies, else the source's."""
    inside = [part for part in source.parts if any(_covers(each, span) for each in part.spans)]
    if inside:
        return tuple(dict.fromkeys(person for part in inside for person in part.people))
    unplaced = [person for part in source.parts if not part.spans for person in part.people]
    people = source.source.people if source.source else ()
    # Whose part stands nobody knows where may have written it, unless nobody is registered for the rest.
    return tuple(dict.fromkeys((*people, *unplaced))) if people else ()


def _covers(part: Span, span: Span) -> bool:
    return part.start <= span.start and span.end <= part.end


def turn_at(source: SourceText, offset: int) -> str | None:
    """The label of the turn in which an offset lies; None before the first."""
    turns = of_file(source, source.turns, Span(offset, offset))
    at = bisect_right(turns, offset, key=_offset)
    return turns[at - 1].label if at else None


def turn_before(source: SourceText, offset: int) -> str | None:
    """The label of the turn before the one in which an offset lies."""
    at = bisect_right(source.turns, offset, key=_offset)
    return source.turns[at - 2].label if at > 1 else None


def turns_between(source: SourceText, start: int, end: int) -> tuple[Mark, ...]:
    """Where another speaker takes over inside `text[start:end]`."""
    first = bisect_right(source.turns, start, key=_offset)
    behind = bisect_right(source.turns, end - 1, key=_offset)
    return tuple(
        source.turns[at]
        for at in range(max(1, first), behind)
        if source.turns[at].label != source.turns[at - 1].label
    )


def _offset(mark: Mark) -> int:
    return mark.offset


def person_of(label: str, source: SourceText, library: Library) -> str | None:
    """The person who speaks under a transcript's label: as registered, else the only one whose name or alias it has."""
    fitting = people_of(label, source, library)
    return fitting[0] if len(fitting) == 1 else None


def people_of(label: str, source: SourceText, library: Library) -> tuple[str, ...]:
    """All who may speak under a transcript's label."""
    name, more = label_parts(label)
    registered = source.source.speakers if source.source else ()
    for known, person in registered:
        if _keys(known) == _keys(label):
            return (person,)
    return (
        _registered(name, registered)
        or _fitting(label, library)
        # The office whose holder stands in brackets.
        or _registered(more, registered)
    )


def _registered(name: tuple[str, ...], speakers: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Who is registered under a label of that name, places and roles aside."""
    found = (person for known, person in speakers if name and label_parts(known).name == name)
    return tuple(dict.fromkeys(found))


def _fitting(label: str, library: Library) -> tuple[str, ...]:
    """The people whose name or alias a label has."""
    name, more = label_parts(label)
    known = _named(Registered(library.people.values()))
    # `Ian Wynn` is he and not his sister, whose surname fits too.
    ids = {*known.ids(name), *known.ids(_keys(label))}
    if not ids:
        ids = {
            i
            for each in known.ending_with("".join(name[-1:]))
            if fits_name(name, each)
            for i in known.ids(each)
        }
    gender = title_gender(name)
    fitting = [library.people[each] for each in library.people if each in ids]
    if gender:
        fitting = [person for person in fitting if person.pronouns in (None, gender)]
    if len(fitting) > 1 and more:
        # `FELL, TOM`
        fitting = [person for person in fitting if set(_keys(person.name)) <= {*name, *more}] or fitting
    return tuple(person.id for person in fitting)


def knows(person: str, source: SourceText, library: Library) -> bool:
    """Whether a person has a turn in a transcript, so that words under another label are not theirs."""
    return any(person_of(label, source, library) == person for label in {mark.label for mark in source.turns})


def is_named_near(person: Person, alignment: Alignment, source: SourceText) -> bool:
    """Whether the source names a person right beside a place: then it may well be quoting them."""
    start = max(0, alignment.span.start - NAMED_WITHIN)
    nearby = " ".join(word_keys(source.text[start : alignment.span.end + NAMED_WITHIN]))
    return any(re.search(rf"\b{re.escape(' '.join(name))}\b", nearby) for name in _mentions(person))


@functools.lru_cache(maxsize=4)
def _named(people: Registered[Person]) -> NameTable:
    return NameTable((name, person.id) for person in people for name in _names(person))


def _names(person: Person) -> Iterator[tuple[str, ...]]:
    for name in (person.name, *person.aliases):
        yield _keys(name)


def _mentions(person: Person) -> Iterator[tuple[str, ...]]:
    yield from (name for name in _names(person) if name)
    surname = _keys(person.name)[-1:]
    if surname and len(surname[0]) >= _SHORTEST_NAME:
        yield surname


def _keys(text: str) -> tuple[str, ...]:
    return word_keys(text)
