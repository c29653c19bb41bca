"""Speech without marks: paragraphs opened by a dialogue dash."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import BlockKind
from mkdocs_quotecheck.reading.quotations import tags

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Attribution
    from mkdocs_quotecheck.reading.html.document import Document

# One paragraph with a dash may be anything, unless it tells who speaks; a dialogue has two.
FEWEST_DASHED = 2

_DASH = re.compile(r"[—–―]\s?(?=[\w¿¡…])")
# `—Demasiado tarde —dijo Hale—. Muy tarde.`
_ASIDE = re.compile(r"\s[—–―](?P<verb>\w+)[^—–―\n]{0,120}(?:[—–―]|\Z)[.,;:]?")


@dataclass(frozen=True, slots=True)
class Speech:
    """Words in a paragraph that somebody speaks."""

    start: int
    end: int
    named: Attribution | None = None
    """Whom the page names for them beside the paragraph: a label, an introduction."""


def dashed(document: Document, language: Language) -> dict[int, tuple[Speech, ...]]:
    """By block, what a dash opens there; offsets count in the document's text."""
    if not language.quoting.dialogue_dash:
        return {}
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
