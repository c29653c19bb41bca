"""What a noun stands for: people, a body that speaks as one, or something written or said."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mkdocs_quotecheck.languages import ReadingWords

# The last part of a compound has at least so many letters: `rat` is none of `Apparat`.
SHORTEST_PART: Final = 4
# What stands before it has at least so many.
SHORTEST_BEFORE: Final = 2


class NounClass(enum.Enum):
    """What a noun stands for."""

    PERSON = "person"
    BODY = "body"
    DOCUMENT = "document"


def noun_classes(words: ReadingWords) -> dict[str, NounClass]:
    """The class of each noun that a language's data lists; people win over bodies, bodies over documents."""
    lists = (
        (words.document_nouns, NounClass.DOCUMENT),
        (words.body_nouns, NounClass.BODY),
        (words.person_nouns, NounClass.PERSON),
    )
    return {noun: kind for nouns, kind in lists for noun in nouns}


def noun_class(noun: str, known: Mapping[str, NounClass], endings: tuple[str, ...]) -> NounClass | None:
    """The class of a noun in lower case, by itself, with one of `endings`, or as the last part of a compound."""
    return next((known[form] for form in _forms(noun, endings) if form in known), None)


def _forms(noun: str, endings: tuple[str, ...]) -> Iterator[str]:
    """The forms to look up, the longest first."""
    starts = (0, *range(SHORTEST_BEFORE, len(noun) - SHORTEST_PART + 1))
    for start in starts:
        part = noun[start:]
        yield part
        for ending in endings:
            stem = part.removesuffix(ending)
            if stem != part and (not start or len(stem) >= SHORTEST_PART):
                yield stem
