"""A quotation's words brought to the source's: what replaces what, and whether that is safe."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.matching.parts import ELLIPSIS as ELLIPSIS_WRITTEN
from mkdocs_quotecheck.model import EditGroup, EditKind, Span, Verdict
from mkdocs_quotecheck.report.fixing.safety import why_unsafe
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import Edit, LedgerEntry, Passage
    from mkdocs_quotecheck.report.fixing.reasons import Reason

RESTORED_WORDS: Final = 8
"""Words left out up to which they are written back; where more are missing the author has cut, and an ellipsis says so.

Of 47 omissions in altered quotations 43 have up to 7 words, none has 8 to 10, and 4 have more."""
ELLIPSIS: Final = "…"

_UNTIDY: Final = re.compile(r"\s\s|\s[,.;:!?)\]]|[(\[]\s|[,;:](?=[^\W\d_])")

_LINES: Final = re.compile(r"[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Replacement:
    """What takes the place of a part of the quotation."""

    span: Span
    """In the quotation's text."""
    new: str


@dataclass(frozen=True, slots=True)
class Wording:
    """How a quotation comes to have the source's words."""

    replacements: tuple[Replacement, ...]
    text: str
    """The quotation as it is then."""
    unsafe: Reason | None
    """Why an editor is to look at it first; None where that is not needed."""


def repairs(entry: LedgerEntry, source: str = "") -> tuple[Wording, ...] | None:
    """How to repair a quotation whose words were changed, the way that touches least first; None for other ones.

    The last ways leave punctuation as the page has it: a colon behind a speaker's name, marks around what is said inside.
    `source` is the whole text of its source, as far as it is known.
    """
    passage = entry.passage
    edits = [edit for edit in entry.edits if edit.kind.group is not EditGroup.NOTE]
    if entry.verdict is not Verdict.ALTERED or passage is None or not edits:
        return None
    if any(edit.kind.group is EditGroup.MISLEADING for edit in edits):
        return None
    if any(entry.text[edit.quoted_span.start : edit.quoted_span.end] != edit.quoted for edit in edits):
        return None
    edits = [edit for edit in edits if edit.quoted.strip() or edit.original.strip()]
    words_alone = [edit for edit in edits if edit.kind is not EditKind.PUNCTUATION]
    ways = [*_ways(entry, passage, edits, source)]
    if 0 < len(words_alone) < len(edits):
        ways += _ways(entry, passage, words_alone, source)
    return tuple(ways)


def _ways(entry: LedgerEntry, passage: Passage, edits: Sequence[Edit], source: str) -> Iterator[Wording]:
    """The ways to take these differences back."""
    written = sorted((*edits, *_first_letters(entry, edits)), key=lambda each: each.quoted_span)
    unsafe = why_unsafe(entry, passage, edits, source)
    ways = (
        [_replacement(entry.text, edit) for edit in written],
        _with_surroundings(entry.text, written, passage),
        _as_one(entry.text, written, passage),
    )
    for way in ways:
        if _in_order(way) and _is_tidy(text := applied(entry.text, way), entry.text, passage.original):
            yield Wording(tuple(way), text, unsafe)


def _first_letters(entry: LedgerEntry, edits: Sequence[Edit]) -> list[Edit]:
    """Words right behind what is repaired that begin with another letter there: a full stop for a comma changes it too."""
    ends = [edit.quoted_span.end for edit in edits]
    return [
        each
        for each in entry.forgiven
        if each.kind is EditKind.FIRST_CASE
        and any(
            end <= each.quoted_span.start and not word_list(entry.text[end : each.quoted_span.start])
            for end in ends
        )
    ]


def _is_tidy(text: str, page: str, source: str) -> bool:
    """Whether spaces are as on the page or in the source, none twice and none missing, and marks and brackets as paired."""
    if (_marks(text) - _marks(page)) % 2 or _open(text) > _open(page):
        return False
    models = (" ".join(each.split()) for each in (page, source))
    return len(_UNTIDY.findall(_LINES.sub(" ", text))) <= max(len(_UNTIDY.findall(each)) for each in models)


def _marks(text: str) -> int:
    """How many quotation marks a text has, apostrophes within words left out."""
    return sum(
        sign in QUOTATION_MARKS and not (text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum())
        for at, sign in enumerate(text)
    )


def _open(text: str) -> int:
    """How many brackets have no other half."""
    return abs(text.count("(") - text.count(")")) + abs(text.count("[") - text.count("]"))


def _in_order(made: Sequence[Replacement]) -> bool:
    return bool(made) and all(one.span.end <= other.span.start for one, other in pairwise(made))


def _with_surroundings(text: str, edits: Sequence[Edit], passage: Passage) -> list[Replacement]:
    """The differences with the punctuation and the spaces around them on both sides; those that touch then are one.

    Words left out take their commas along, and *e.g.* for *such as* its points.
    """
    stretches: list[tuple[Span, Span]] = []
    for edit in edits:
        there = Span(
            edit.original_span.start - passage.span.start, edit.original_span.end - passage.span.start
        )
        if not 0 <= there.start <= there.end <= len(passage.original):
            return []
        page, source = _widened(text, edit.quoted_span), _widened(passage.original, there)
        if stretches and page.start <= stretches[-1][0].end:
            before = stretches.pop()
            page = Span(before[0].start, max(before[0].end, page.end))
            source = Span(before[1].start, max(before[1].end, source.end))
        stretches.append((page, source))
    return [_stretch(text, page, passage.original[source.start : source.end]) for page, source in stretches]


def _stretch(text: str, page: Span, source: str) -> Replacement:
    new = " ".join(source.split())
    lead = " " * (page.start > 0 and source[:1].isspace())
    trail = " " * (page.end < len(text) and source[-1:].isspace())
    return Replacement(page, f"{lead}{new}{trail}" if new else lead or trail)


def _widened(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start and not text[start - 1].isalnum():
        start -= 1
    while end < len(text) and not text[end].isalnum():
        end += 1
    return Span(start, end)


def _as_one(text: str, edits: Sequence[Edit], passage: Passage) -> list[Replacement]:
    """From the first difference to the last one the source's words; none where the author cut or explained in between."""
    page = Span(edits[0].quoted_span.start, max(edit.quoted_span.end for edit in edits))
    start = min(edit.original_span.start for edit in edits) - passage.span.start
    end = max(edit.original_span.end for edit in edits) - passage.span.start
    if not 0 <= start < end <= len(passage.original) or page.start == page.end:
        return []
    between = text[page.start : page.end]
    if ELLIPSIS_WRITTEN.search(between) or "[" in between or "]" in between:
        return []
    return [Replacement(page, " ".join(passage.original[start:end].split()))]


def applied(text: str, made: Sequence[Replacement]) -> str:
    """A text with replacements, which are in order and do not overlap."""
    parts: list[str] = []
    done = 0
    for each in made:
        parts += (text[done : each.span.start], each.new)
        done = each.span.end
    return "".join([*parts, text[done:]])


def _replacement(text: str, edit: Edit) -> Replacement:
    new = " ".join(edit.original.split())
    if not edit.quoted.strip():
        return _insertion(text, edit.quoted_span, new)
    lead = len(edit.quoted) - len(edit.quoted.lstrip())
    trail = len(edit.quoted) - len(edit.quoted.rstrip())
    span = Span(edit.quoted_span.start + lead, edit.quoted_span.end - trail)
    if new:
        return Replacement(span, new)
    # Where a sign alone is taken away, the space beside it stays.
    return _deletion(text, span if edit.original else edit.quoted_span)


def _insertion(text: str, span: Span, missing: str) -> Replacement:
    cut = len(word_list(missing)) > RESTORED_WORDS
    new = ELLIPSIS if cut else missing
    before, behind = text[: span.start], text[span.end :]
    spaced = " " in text or cut
    wanted_before = (
        spaced and before and not before[-1].isspace() and not span.start < span.end and new[0].isalnum()
    )
    wanted_before = wanted_before or (cut and bool(before) and not before[-1].isspace())
    wanted_behind = spaced and behind and behind[0].isalnum()
    if span.start < span.end:  # white space stands where words are missing
        wanted_before, wanted_behind = (spaced and new[0].isalnum()) or cut, bool(behind)
    return Replacement(span, f"{' ' * bool(wanted_before)}{new}{' ' * bool(wanted_behind)}")


def _deletion(text: str, span: Span) -> Replacement:
    start, end = span.start, span.end
    if end < len(text) and text[end].isspace() and (start == 0 or text[start - 1].isspace()):
        end += 1
    elif start and text[start - 1].isspace() and (end == len(text) or not text[end].isalnum()):
        start -= 1
    return Replacement(Span(start, end), "")
