"""The author lines of block quotes: what looks like one, and whom it names.

`frames` decides by the form told here which quote a line belongs to.
"""

from __future__ import annotations

import bisect
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import ARTICLES, NAME_LINKS, NAME_PARTICLES, SENTENCE_OPENERS
from mkdocs_quotecheck.model import Attribution, Confidence
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, DOUBLE_MARKS, OPENING_MARKS
from mkdocs_quotecheck.text.words import CAPITAL, count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Person, Quotation
    from mkdocs_quotecheck.reading.html.document import Block, Document

# An author line with its place and date; the longest of the labelled newsletters has 14 words.
LONGEST_CREDIT = 24
# Without a dash or an element that says so, only a short line is taken for one: a name and perhaps an office.
LONGEST_BARE_CREDIT = 10

_DASH = r"(?:[—–―‒⸺−]{1,3}|-{1,3}|~)"
_DASHED = re.compile(rf"{_DASH}[ \u00a0]?(?=[^\s\d—–-])")
_DASHED_TAIL = re.compile(
    # On a line of its own, or behind the end of a sentence or a closing mark.
    rf"(?:\n|(?<=[.!?…。！？{CLOSING_MARKS})\]])\s?\s?){_DASH}[ \u00a0]?(?=[^\s\d—–-])(?P<credit>[^\n]{{2,200}})\Z"
)
_TAIL_LENGTH = 230
_NAME = rf"(?:{CAPITAL}[\w.’'-]*|{'|'.join(sorted(NAME_PARTICLES))}|[-–&])"
_NAME_LINE = re.compile(
    rf"(?!(?:{'|'.join(sorted(SENTENCE_OPENERS))})\b){_NAME}(?: {_NAME}){{1,4}}(?:, [^.!?;:]+)?"
)
_NAMES = re.compile(rf"(?!(?:{'|'.join(sorted(SENTENCE_OPENERS))})\b){_NAME}(?: {_NAME}){{0,5}}")
_BRACKETED = re.compile(r"[(\[][^()\[\]]+[)\]]\.?")
DOUBLE_OPENING = "".join(sign for sign in OPENING_MARKS if sign in DOUBLE_MARKS and sign not in "”»")
_CUT = re.compile(rf"[,;:(\[|\n{DOUBLE_OPENING}]|\s[—–-]{{1,2}}\s|\.\s|\.?$")
_WORD = re.compile(r"\S+")
# What sets an author line apart from running text.
_TYPES = ("em", "strong", "cite")


def is_dashed(line: str) -> bool:
    """Whether a line begins as author lines do: `— Ada Hale, harbour master`."""
    return _DASHED.match(line) is not None and count_words(line) <= LONGEST_CREDIT


def is_bare(line: str) -> bool:
    """Whether a line without a dash is nothing but a name, or a reference in brackets."""
    if count_words(line) > LONGEST_BARE_CREDIT:
        return False
    return _NAME_LINE.fullmatch(line) is not None or _BRACKETED.fullmatch(line) is not None


def names_author(line: str, title: int | None) -> bool:
    """Whether a line is a name alone, or a name and the title that begins at `title`: `Ada Hale, The Pier, chapter 8`."""
    if count_words(line) > LONGEST_CREDIT or line[-1:] in "!?…:":
        return False
    name = line if title is None else line[:title].rstrip(" ,:—–-\u00a0")
    return _NAMES.fullmatch(name) is not None


def dashed_tail(text: str) -> int | None:
    """Where the author line begins at whose end a quote's paragraph stands: `… too late.” — Ada Hale`."""
    first = max(0, len(text) - _TAIL_LENGTH)
    match = _DASHED_TAIL.search(text, first)
    if match is None or match.start() == 0 or count_words(match["credit"]) > LONGEST_CREDIT:
        return None
    if match["credit"][0].islower() and not text.startswith("\n", match.start()):
        return None
    if _is_list_item(text, match):
        return None
    start = match.start()
    while text[start].isspace():
        start += 1
    return start


def _is_list_item(text: str, match: re.Match[str]) -> bool:
    """Whether a hyphen opens an item of a list that was not made one: another does, or a sentence stands behind it."""
    if text[match.start() : match.start("credit")].strip() != "-":
        return False
    words = match["credit"].split()
    sentence = (
        words[0] in SENTENCE_OPENERS
        and len(words) > LONGEST_BARE_CREDIT
        and match["credit"].rstrip().endswith(".")
    )
    return sentence or text.count("\n- ") > 1


def speaker_span(line: str) -> tuple[int, int] | None:
    """Which part of an author line is the name: `Ada Hale` of `— Ada Hale on the radio, 12 March`.

    Offsets count in the line. None if it names nobody.
    """
    dash = _DASHED.match(line)
    start = dash.end() if dash else 0
    while start < len(line) and (line[start].isspace() or line[start] in f"([*_{OPENING_MARKS}"):
        start += 1
    cut = _CUT.search(line, start)
    end = _name_end(line, start, cut.start() if cut else len(line))
    while end > start and line[end - 1] in f" .\u00a0)]*{CLOSING_MARKS}":
        end -= 1
    return (start, end) if end > start else None


def _name_end(line: str, start: int, end: int) -> int:
    """Names end at the first small word that is no part of a name; a description (`the harbour master`) does not."""
    words = list(_WORD.finditer(line, start, end))
    if not words or words[0].group().lower() in ARTICLES:
        return end
    last = words[0].end()
    for word in words[1:]:
        text = word.group()
        if text[0].islower() and text not in NAME_LINKS:
            break
        if text not in NAME_LINKS:
            last = word.end()
    return last


def credits_of(
    document: Document, quotations: Sequence[Quotation], people: Sequence[Person] = ()
) -> dict[int, Attribution]:
    """By the number of the quotation, whom the author line of its block names (pattern `credit-line`)."""
    names = frozenset(name for person in people for name in (person.name, *person.aliases) if " " in name)
    starts = [block.start for block in document.blocks]
    found = {}
    for number, quotation in enumerate(quotations):
        block = document.blocks[max(0, bisect.bisect_right(starts, quotation.start) - 1)]
        attribution = _credit(document, block, names) if block.credits and quotation.depth == 0 else None
        if attribution is not None:
            found[number] = attribution
    return found


def _credit(document: Document, quoted: Block, names: frozenset[str]) -> Attribution | None:
    for index in quoted.credits:
        block = document.blocks[index]
        if block.reference:
            if block.speaker is not None:
                start, end = block.speaker.start, block.speaker.end
                return Attribution(document.text[start:end], start, end, None, Confidence.HIGH, "credit-line")
            continue
        line = document.words(block)
        span = speaker_span(line)
        if span is not None:
            start, end = block.start + span[0], block.start + span[1]
            registered = line.strip() in names and _stands_out(document, index)
            sure = block.frame is not None or is_dashed(line) or registered
            confidence = Confidence.HIGH if sure else Confidence.LOW
            return Attribution(document.text[start:end], start, end, None, confidence, "credit-line")
    return None


def _stands_out(document: Document, index: int) -> bool:
    """Whether a line is set apart by its type, and no other block quote follows that it could introduce."""
    block = document.blocks[index]
    apart = any(
        each.tag in _TYPES and each.start <= block.start and block.end <= each.end for each in block.inlines
    )
    behind = document.blocks[index + 1 : index + 2]
    return apart and all(each.frame is None for each in behind)
