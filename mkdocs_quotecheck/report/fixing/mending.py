"""The quotations of one file brought to their sources' words; a comment where an editor decides to leave them."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.report.fixing.places import misplaced
from mkdocs_quotecheck.report.fixing.reasons import Reason
from mkdocs_quotecheck.report.fixing.rightness import is_right
from mkdocs_quotecheck.report.fixing.wording import repairs
from mkdocs_quotecheck.report.fixing.written import MARKUP, MarkdownFile
from mkdocs_quotecheck.text.characters import has_straight_marks_only, straightened
from mkdocs_quotecheck.text.frontmatter import front_matter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from mkdocs_quotecheck.model import Evidence, LedgerEntry, Location
    from mkdocs_quotecheck.report.fixing.places import Texts
    from mkdocs_quotecheck.report.fixing.wording import Replacement, Wording
    from mkdocs_quotecheck.report.fixing.written import WrittenWords

    Check = Callable[[LedgerEntry, str], Evidence | None]
    """The evidence for words other than a quotation's own in its place; None where their source has no text."""
    Accept = Callable[[Location, str, str], bool | None]
    """Whether a repair is made, None where nobody was asked: called with its place, and the file's text without it and with it."""

_MEANS_MARKUP = re.compile(r"[\\`*_{}\[\]]")
# Lines of which a comment before them would make something else: items, tables, definitions.
_NO_PARAGRAPH = re.compile(r"\s*(?:[-+*]\s|\d+[.)]\s|\||:\s)|\s{4,}\S")
NOT_FOUND = Reason("the file has these words in another form")
IN_CODE = Reason("the words are code")
IN_MARKUP = Reason("mark-up stands within the words that differ")
NOT_RIGHT = Reason("the words would still not be the source's")
DECLINED = Reason("it was declined")
NOT_ASKED = Reason("it was not asked about")
NO_COMMENT = Reason("a comment before this line would change the page")


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """A quotation that was not repaired."""

    where: Location
    why: Reason


@dataclass(frozen=True, slots=True)
class Mended:
    """A file as it shall be."""

    text: str
    done: int
    """How many quotations were repaired."""
    left: tuple[LeftAlone, ...]


@dataclass(frozen=True, slots=True, order=True)
class _Change:
    start: int
    end: int
    new: str


def mend(  # noqa: PLR0913 - what is known of a file, and what may be done to it
    text: str,
    entries: Iterable[LedgerEntry],
    check: Check,
    *,
    unsafe: bool = False,
    texts: Texts | None = None,
    others: Sequence[LedgerEntry] = (),
    accept: Accept | None = None,
) -> Mended:
    """Repairs the quotations of one file.

    Args:
        text: The file's.
        entries: Quotations that stand in it, as the report has them; those that are right are left alone.
        check: Asked before words are changed.
        unsafe: Whether to make repairs too that an editor should look at.
        texts: The texts of the sources by their ids, for wrong places and dates; without them these are left alone.
        others: All quotations of the file: a place that one of them rests on stays.
        accept: Asked before each repair; without it all are made.
    """
    file, known = MarkdownFile(text), list(entries)
    changes: set[_Change] = set()
    declined: list[set[_Change]] = []
    left: list[LeftAlone] = []
    done = 0
    for entry in known:
        where = entry.location
        if where is None or not _warned(entry):
            continue
        source = texts(entry.source) if texts and entry.source else None
        found = _repairs(file, entry, where, check, source.text if source else "", unsafe=unsafe)
        places = misplaced(file, entry, others or known, texts, unsafe=unsafe) if texts else []
        found += (
            each if isinstance(each, Reason) else {_Change(each.start, each.end, each.new)} for each in places
        )
        for made in found or _for_the_editor(entry):
            if isinstance(made, Reason):
                left.append(LeftAlone(where, made))
            elif (
                made <= changes
                or made in declined
                or any(_overlap(one, other) for one in made for other in changes)
            ):
                continue  # the same words by another page that includes the file
            elif accept is not None and not (agreed := accept(where, text, _applied(text, made))):
                declined.append(made)
                left.append(LeftAlone(where, NOT_ASKED if agreed is None else DECLINED))
            else:
                changes |= made
                done += 1
    return Mended(_applied(text, changes), done, tuple(left))


def _repairs(  # noqa: PLR0913 - what is known of a quotation, and what may be done to it
    file: MarkdownFile,
    entry: LedgerEntry,
    where: Location,
    check: Check,
    source: str,
    *,
    unsafe: bool,
) -> list[set[_Change] | Reason]:
    """The changes of a quotation's words, or why there are none; nothing for one whose words are right."""
    ways = repairs(entry, source)
    if ways is None:
        return []
    allowed = [way for way in ways if unsafe or not way.unsafe]
    made = _changes(file, entry, where, allowed, check)
    if isinstance(made, Reason):
        made = next((way.unsafe for way in ways if way.unsafe and way not in allowed), made)
    return [made]


def _for_the_editor(entry: LedgerEntry) -> list[Reason]:
    """What is told of a quotation that only its author can mend: the right speaker or source, words that are nowhere."""
    return [
        Reason(f"{each.message} ({each.rule}). {each.help}")
        for each in entry.remarks
        if each.level is Level.WARN
    ]


def annotate(text: str, entries: Iterable[LedgerEntry]) -> Mended:
    """Puts a comment before the paragraphs of quotations with warnings, so that these rules are silent there."""
    file, front = MarkdownFile(text), _front(text)
    rules: dict[int, set[str]] = {}
    left: list[LeftAlone] = []
    done = 0
    for entry in entries:
        names = {remark.rule for remark in entry.remarks if remark.level is Level.WARN}
        at = file.offset(entry.location) if names and entry.location else None
        if at is None or entry.location is None:
            continue
        start = text.rfind("\n\n", 0, at) + 2 if "\n\n" in text[:at] else 0
        if _NO_PARAGRAPH.match(text[start:]) or front > start:
            left.append(LeftAlone(entry.location, NO_COMMENT))
            continue
        rules.setdefault(start, set()).update(names)
        done += 1
    changes = {
        _Change(start, start, f"<!-- quotecheck: ignore {' '.join(sorted(names))} -->\n\n")
        for start, names in rules.items()
    }
    return Mended(_applied(text, changes), done, tuple(left))


def _warned(entry: LedgerEntry) -> bool:
    return any(remark.level is Level.WARN for remark in entry.remarks)


def _changes(
    file: MarkdownFile, entry: LedgerEntry, where: Location, ways: Sequence[Wording], check: Check
) -> set[_Change] | Reason:
    """The changes of the file by the first way that gives the source's words, or why none are made."""
    found = file.find(entry.text, where)
    if found is None:
        return NOT_FOUND
    reason = NOT_RIGHT
    for way in ways:
        changes = [_change(file, found, entry.text, each) for each in way.replacements]
        refused = next((each for each in changes if isinstance(each, Reason)), None)
        if refused is not None:
            reason = refused
        # Asked last, because the words are compared anew.
        elif (evidence := check(entry, way.text)) is not None and is_right(evidence, entry):
            return {each for each in changes if isinstance(each, _Change)}
    return reason


def _change(file: MarkdownFile, found: WrittenWords, text: str, each: Replacement) -> _Change | Reason:
    span = each.span
    if any(number in found.code for number in range(span.start, max(span.end, span.start + 1))):
        return IN_CODE
    # A new word goes right behind the word before it, inside its mark-up, if there is one.
    after = span.start > 0 and not each.new[:1].isalnum()
    if span.start == span.end:
        start = end = (
            found.ends[span.start - 1]
            if span.start and (after or span.start == len(text))
            else found.starts[span.start]
        )
    else:
        start, end = found.starts[span.start], found.ends[span.end - 1]
        if text[span.end - 1].isspace() and span.end < len(text):
            end = found.starts[span.end]
        if text[span.start].isspace() and span.start:
            start = found.ends[span.start - 1]
    if _has_markup(file.text[start:end], text[span.start : span.end]):
        return IN_MARKUP
    return _Change(start, end, _escaped(_as_marked(each.new, file, found)))


def _as_marked(words: str, file: MarkdownFile, found: WrittenWords) -> str:
    """Words with straight marks and apostrophes where the file has no others."""
    around = has_straight_marks_only(file.text[found.starts[0] : found.ends[-1]])
    straight = has_straight_marks_only(file.text) if around is None else around
    return straightened(words) if straight else words


def _has_markup(written: str, words: str) -> bool:
    """Whether a stretch of the file has more than the words that readers see."""
    plain = html.unescape(written)
    return sum(sign in MARKUP for sign in plain) > sum(sign in MARKUP for sign in words)


def _escaped(words: str) -> str:
    """Words as Markdown has them."""
    return _MEANS_MARKUP.sub(r"\\\g<0>", words.replace("&", "&amp;").replace("<", "&lt;"))


def _overlap(one: _Change, other: _Change) -> bool:
    return one.start < max(other.end, other.start + 1) and other.start < max(one.end, one.start + 1)


def _applied(text: str, changes: Iterable[_Change]) -> str:
    for each in sorted(changes, reverse=True):
        text = text[: each.start] + each.new + text[each.end :]
    return text


def _front(text: str) -> int:
    """Where the front matter ends."""
    found = front_matter(text)
    return found.end() if found else 0
