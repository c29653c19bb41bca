"""Speech without marks: paragraphs opened by a dialogue dash, and interviews whose paragraphs begin with a name."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import BODY_LINKS, SURNAME_PARTICLES
from mkdocs_quotecheck.model import BlockKind
from mkdocs_quotecheck.reading.quotations import tags
from mkdocs_quotecheck.text.characters import OPENING_MARKS
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.words import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence, Set

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person
    from mkdocs_quotecheck.reading.html.document import Block, Document

# One paragraph with a dash may be anything, unless it tells who speaks; a dialogue has two.
FEWEST_DASHED = 2
# An interview has at least two people, of whom one speaks twice: *Note:* and *Example:* do not look like that.
FEWEST_TURNS = 3
LONGEST_LABEL = 40
# A name is shorter; a row of capitals with signs between would cost the square of its length.
LONGEST_NAME = 40

_DASH = re.compile(r"[—–―]\s?(?=[\w¿¡…])")
# `—Demasiado tarde —dijo Hale—. Muy tarde.`
_ASIDE = re.compile(r"\s[—–―](?P<verb>\w+)[^—–―\n]{0,120}(?:[—–―]|\Z)[.,;:]?")
_NAME_WORD = rf"(?:(?:{CAPITAL}[\w'’.-]*)|(?:{'|'.join(sorted(SURNAME_PARTICLES | BODY_LINKS))})\b)"
_LABEL = re.compile(
    rf"(?P<name>{_NAME_WORD}(?: {_NAME_WORD}){{0,4}})(?: \([^()\n]{{1,40}}\))?\s?[:：]\s+(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Speech:
    """Words in a paragraph that somebody speaks."""

    start: int
    end: int
    label: tuple[int, int] | None = None
    """Where the speaker's name stands, for interviews."""


def speeches(
    document: Document, language: Language, people: Sequence[Person] = ()
) -> dict[int, tuple[Speech, ...]]:
    """By block, what is spoken there without marks; offsets count in the document's text."""
    found: dict[int, tuple[Speech, ...]] = {
        index: (speech,) for index, speech in _turns(document, language, people)
    }
    if language.quoting.dialogue_dash:
        found |= _dashed(document, language)
    return found


# ---------------------------------------------------------------------------------------------- dashes


def _dashed(document: Document, language: Language) -> dict[int, tuple[Speech, ...]]:
    verbs = language.reading.speech_verbs
    speaking = verbs.past | verbs.present | verbs.base | language.reading.tag_verbs
    found = {}
    told = False
    for index, block in enumerate(document.blocks):
        dash = (
            _DASH.match(document.text, block.start, block.end) if block.kind is BlockKind.PARAGRAPH else None
        )
        if dash is not None:
            start, end = dash.end(), block.end
            found[index] = tuple(_between_asides(document.text, start, end, speaking, language))
            told = told or _names_speaker(document.text, start, end, speaking, language)
    return found if told or len(found) >= FEWEST_DASHED else {}


def _names_speaker(text: str, start: int, end: int, speaking: frozenset[str], language: Language) -> bool:
    aside = any(match["verb"].lower() in speaking for match in _ASIDE.finditer(text, start, end))
    return aside or (bool(language.narrating) and tags.has_tag(text, start, end, language))


def _between_asides(
    text: str, start: int, end: int, speaking: frozenset[str], language: Language
) -> Iterator[Speech]:
    asides = [match.span() for match in _ASIDE.finditer(text, start, end)]
    if language.narrating and not any(
        match["verb"].lower() in speaking for match in _ASIDE.finditer(text, start, end)
    ):
        asides = list(tags.find_asides(text, start, end, language))
    for first, last in [*asides, (end, end)]:
        if any(map(str.isalnum, text[start:first])):
            yield Speech(start, first)
        start = last


# ---------------------------------------------------------------------------------------------- interviews


def _turns(document: Document, language: Language, people: Sequence[Person]) -> Iterator[tuple[int, Speech]]:
    """The labelled paragraphs of an interview, if the page holds one.

    *Objection: …*, *Response: …* take turns as people do; in an interview one label at least is somebody's.
    """
    plain_labels = language.quoting.plain_labels
    turns = [
        (index, speech)
        for index, block in enumerate(document.blocks)
        if block.kind is BlockKind.PARAGRAPH and (speech := _turn(document, block, plain_labels)) is not None
    ]
    names = Counter(_name(document, speech) for _, speech in turns)
    if len(turns) < FEWEST_TURNS or len(names) < 2 or max(names.values()) < 2:
        return
    registered = {
        key for person in people for name in (person.name, *person.aliases) for key in word_keys(name)[-1:]
    }
    somebody = any(_is_somebody(name, registered, language) for name in names)
    if not somebody and not _has_longer_name(document.text, names):
        return
    for index, speech in turns:
        if names[_name(document, speech)] > 1 or len(names) == 2:
            yield index, speech


def _is_somebody(label: str, registered: Set[str], language: Language) -> bool:
    """Whether a label names a person: one who is registered, an office, a given name."""
    keys, words = word_keys(label), language.reading
    offices = words.role_nouns | words.gendered_nouns.keys() | words.titles.keys() | words.question_labels
    if label.isupper() or not registered.isdisjoint(keys[-1:]) or not offices.isdisjoint(keys):
        return True
    return not words.given_names.keys().isdisjoint(keys)


def _has_longer_name(text: str, labels: Iterable[str]) -> bool:
    """Whether one of some labels is part of a longer name on the page that is no label: `Merrow` of *Ada Merrow*."""
    last = "|".join(sorted({re.escape(label.rsplit(maxsplit=1)[-1]) for label in labels}))
    # One search for all labels: of a glossary with thousands each would cost the length of the page.
    return re.search(rf"\b{CAPITAL}[\w.’'-]{{0,{LONGEST_NAME}}}\s+(?:{last})\b(?!\s?[:：])", text) is not None


def _name(document: Document, speech: Speech) -> str:
    return document.text[slice(*speech.label)] if speech.label else ""


def _turn(document: Document, block: Block, plain_labels: frozenset[str]) -> Speech | None:
    text = document.text
    label = _LABEL.match(text, block.start, min(block.end, block.start + LONGEST_LABEL + 60))
    if label is None or len(label["name"]) > LONGEST_LABEL or label["name"].lower() in plain_labels:
        return None
    bold = any(each.tag == "strong" and each.start == block.start for each in block.inlines)
    capitals = label["name"].isupper() and len(label["name"]) > 2
    if not (bold or capitals) or text[label.end()] in OPENING_MARKS:
        return None
    return Speech(label.end(), block.end, label.span("name"))
