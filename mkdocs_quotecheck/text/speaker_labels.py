"""The parts of a speaker's label in a transcript: name, office, place, time.

`Tom Fell (Skarn)`, `[00:12:01] FELL`, `FELL, Minister of Ports` and `Mr. FELL of Skarn` name the same person; in `The Chair
(Ms Orr)` the name stands in the brackets.
"""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from mkdocs_quotecheck.languages import DEFINITE_ARTICLES, HONORIFICS, ROLE_ENDINGS, available, language
from mkdocs_quotecheck.text.folding import word_keys

UNNAMED = ">>"
"""The label of a turn whose speaker is another than before, and not named."""

EITHER = "-"
"""The label of a turn that a dash begins: in a caption of two speakers the first may be the one of before."""

_TIME = re.compile(r"[(\[]?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[)\]]?")
_BRACKET = re.compile(r"[(\[（【]\s{0,9}([^()\[\]（）【】]{0,100}?)\s{0,9}[)\]）】]")
_ROLE = re.compile(r"[,，]|\s[-\u2013\u2014/|]\s")


class LabelParts(NamedTuple):
    """Words of a label, folded."""

    name: tuple[str, ...]
    """Whoever speaks: a name, with titles, or an office."""
    more: tuple[str, ...]
    """What follows the name: a role, a place, a given name behind a surname."""


@functools.lru_cache(maxsize=4096)
def label_parts(label: str) -> LabelParts:
    """The parts of a label."""
    bare = _TIME.sub(" ", label).strip(" >-\u2013\u2014.:：\t")
    brackets = [inside for inside in _BRACKET.findall(bare) if inside]
    head, *behind = _ROLE.split(_BRACKET.sub(" ", bare), maxsplit=1)
    words = word_keys(head)
    cut = next((at for at, word in enumerate(words) if at and word in _origins()), len(words))
    name = words[:cut]
    if brackets and _names_holder(name, brackets[0]):
        return LabelParts(word_keys(brackets[0]), name)
    more = (*words[cut:], *word_keys(" ".join((*behind, *brackets))))
    return LabelParts(name, more)


def fits_name(label: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether a label's words name somebody of that name: `MS HALE` and `A Hale` do for `Ada Hale`, `Eve Hale` does not."""
    if not label or not name or label[-1] != name[-1]:
        return False
    given = name[:-1]
    for word in label[:-1]:
        known = word in given or any(part.startswith(word) for part in given if len(word) == 1)
        if not known and given and not is_office(word):
            return False
    return True


def title_gender(label: tuple[str, ...]) -> str:
    """`he` or `she` for a label with a title that only men or only women have; else empty."""
    found = {_titles()[word] for word in label if _titles().get(word)}
    return found.pop() if len(found) == 1 else ""


def is_office(word: str) -> bool:
    """Whether a word of a label is a title, an office, a role or a number rather than a name."""
    if word in _titles() or word in _roles() or word.isdigit():
        return True
    return word.endswith(_role_endings()) and word not in _given_names()


def _names_holder(head: tuple[str, ...], bracket: str) -> bool:
    """Whether brackets hold the name of the office's holder: `The Chair (Ms Orr)`, `(Hon. B Okafor)`."""
    if not head:
        return True
    words = word_keys(bracket)
    if len(words) > 1 and words[0] in _titles() and (is_office(head[-1]) or head[0] not in _titles()):
        return True
    return all(map(is_office, head)) and not any(
        word[0].islower() and word not in _roles() for word in bracket.split()
    )


@functools.cache
def _titles() -> dict[str, str]:
    """Titles of all languages, with the gender they tell: which one a source is written in is not known here."""
    found: dict[str, str] = dict.fromkeys(HONORIFICS, "")
    for code in available():
        for title, gender in language(code).reading.titles.items():
            found[title.casefold()] = gender if found.get(title.casefold(), gender) == gender else ""
    return found


@functools.cache
def _roles() -> frozenset[str]:
    found: set[str] = set(DEFINITE_ARTICLES)
    for code in available():
        reading = language(code).reading
        found.update(reading.role_nouns, reading.name_particles, reading.gendered_nouns)
    return frozenset(found)


@functools.cache
def _role_endings() -> tuple[str, ...]:
    return (
        *ROLE_ENDINGS,
        *(ending for code in available() for ending in language(code).reading.role_endings),
    )


@functools.cache
def _given_names() -> frozenset[str]:
    return frozenset(name.casefold() for code in available() for name in language(code).reading.given_names)


@functools.cache
def _origins() -> frozenset[str]:
    return frozenset(word for code in available() for word in language(code).reading.origins)
