"""Wrong pages, lines, times, sections and dates: where the file has them, and what is to stand there.

A place is repaired only where the file has the very words of the locator once, in the quotation's paragraph or in the whole
file (a footnote), and no other quotation rests on them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Level, LocatorKind
from mkdocs_quotecheck.report.fixing.reasons import Reason
from mkdocs_quotecheck.rules import actual_place
from mkdocs_quotecheck.text.dates import agree, find_dates, known, told

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import LedgerEntry, Locator, Source, SourceText
    from mkdocs_quotecheck.report.fixing.written import MarkdownFile
    from mkdocs_quotecheck.text.dates import DateMention

    Texts = Callable[[str], SourceText | None]

WRONG_LOCATOR: Final = "wrong-locator"
WRONG_DATE: Final = "wrong-date"
SEVERAL_PLACES: Final = Reason(
    "the words stand in several places, or the place that is named cannot be written in its stead"
)
NOT_ONCE: Final = Reason("the file does not have the place that is named just once")
SHARED: Final = Reason("another quotation rests on the place that is named")
UNSAFE_SECTION: Final = Reason("the section may be meant for something else", unsafe=True)
UNSAFE_DATE: Final = Reason("the date in the registry may be the wrong one", unsafe=True)

SAFE_KINDS: Final = frozenset({LocatorKind.PAGE, LocatorKind.SHEET, LocatorKind.LINE, LocatorKind.TIME})
_BLANK_LINE: Final = re.compile(r"\n[ \t>]*\n")


@dataclass(frozen=True, slots=True)
class Misplaced:
    """A place or a date that the page names wrongly."""

    start: int
    """In the file."""
    end: int
    new: str


def misplaced(
    file: MarkdownFile, entry: LedgerEntry, others: Sequence[LedgerEntry], texts: Texts, *, unsafe: bool
) -> list[Misplaced | Reason]:
    """What is to be changed for one quotation; a reason for each change that is not made."""
    warned = {remark.rule for remark in entry.remarks if remark.level is Level.WARN}
    text = texts(entry.source) if entry.source else None
    if text is None or not warned & {WRONG_LOCATOR, WRONG_DATE}:
        return []
    found: list[Misplaced | Reason] = []
    if WRONG_LOCATOR in warned:
        found.append(_locator(file, entry, others, text, unsafe=unsafe))
    if WRONG_DATE in warned:
        found.append(_date(file, entry, text) if unsafe else UNSAFE_DATE)
    return found


def _locator(
    file: MarkdownFile, entry: LedgerEntry, others: Sequence[LedgerEntry], text: SourceText, *, unsafe: bool
) -> Misplaced | Reason:
    wrong = _wrong_place(entry, text)
    if wrong is None:
        return SEVERAL_PLACES
    locator, number = wrong
    if locator.kind not in SAFE_KINDS and not unsafe:
        return UNSAFE_SECTION
    at = _only_place(file, locator.text, entry)
    if at is None:
        return NOT_ONCE
    if any(_rests_on(other, locator) for other in others if other is not entry):
        return SHARED
    inside = locator.text.rfind(locator.first)
    if inside < 0 or locator.text.count(locator.first) > 1:
        return NOT_ONCE
    start = at + inside
    return Misplaced(start, start + len(locator.first), number)


def _wrong_place(entry: LedgerEntry, text: SourceText) -> tuple[Locator, str] | None:
    """The one place that is named wrongly, and the number of the right one; None where there are several, or ranges."""
    if entry.passage is None or len(entry.passages) != 1:
        return None
    named = (
        each.locator
        for each in entry.citations
        # A chapter and verse alone may be those of another book than the one that is named.
        if each.locator and each.locator.kind != LocatorKind.VERSE and each.source in (None, entry.source)
    )
    placed = [(locator, actual_place(locator, text, entry.passage.span)) for locator in named]
    wrong = [(locator, place.number) for locator, place in placed if place is not None]
    if len(wrong) != 1 or not wrong[0][1] or wrong[0][0].first != wrong[0][0].last:
        return None
    return wrong[0]


def _rests_on(other: LedgerEntry, locator: Locator) -> bool:
    """Whether another quotation names the same place, and is not told to be wrong about it."""
    if all(each.locator is None or each.locator.text != locator.text for each in other.citations):
        return False
    return all(remark.rule != WRONG_LOCATOR for remark in other.remarks)


def _only_place(file: MarkdownFile, words: str, entry: LedgerEntry) -> int | None:
    """Where the file has these words, if that is one place: of the whole file, or of the quotation's paragraph."""
    pattern = re.compile(rf"(?<![\w.]){re.escape(words)}(?![\w]|\.\d)")
    everywhere = [found.start() for found in pattern.finditer(file.text)]
    if len(everywhere) == 1:
        return everywhere[0]
    start, end = _paragraph(file, entry)
    inside = [at for at in everywhere if start <= at < end]
    return inside[0] if len(inside) == 1 else None


def _paragraph(file: MarkdownFile, entry: LedgerEntry) -> tuple[int, int]:
    """The paragraph in which a quotation begins; of a block quote all of it, with its credit line."""
    at = file.offset(entry.location) if entry.location else None
    if at is None:
        return 0, 0
    breaks = [found for found in _BLANK_LINE.finditer(file.text) if ">" not in found[0]]
    start = max((found.end() for found in breaks if found.end() <= at), default=0)
    end = min((found.start() for found in breaks if found.start() >= at), default=len(file.text))
    return start, end


def _date(file: MarkdownFile, entry: LedgerEntry, text: SourceText) -> Misplaced | Reason:
    source = text.source
    if source is None or source.date is None:
        return SEVERAL_PLACES
    start, end = _paragraph(file, entry)
    spoken = language(entry.language.partition("-")[0] or "en")
    meant = _told_day(entry, source)
    wrong = [
        each
        for each in find_dates(file.text, spoken, start, end)
        if not each.fits(source.date, source.date_precision)
        and (day := each.as_known(source.date.year)) is not None
        and told(*day) == meant
    ]
    if len(wrong) != 1:
        return NOT_ONCE
    told_parts = (wrong[0].month, wrong[0].day)
    if any(part is not None for part in told_parts[len(known(source.date, source.date_precision)) - 1 :]):
        return SEVERAL_PLACES  # the registry does not know the month or the day that is to stand there
    new = _redated(file.text[wrong[0].start : wrong[0].end], wrong[0], source.date.timetuple()[:3], spoken)
    return Misplaced(wrong[0].start, wrong[0].end, new) if new else SEVERAL_PLACES


def _told_day(entry: LedgerEntry, source: Source) -> str:
    """The day to which the page dates the words wrongly: that of a citation first, as the rule looks for it."""
    days = [
        (each.date, each.date_precision)
        for each in entry.citations
        if each.source == source.id and each.date is not None
    ]
    if entry.date is not None:
        days.append((entry.date, entry.date_precision))
    right = (source.date, source.date_precision) if source.date is not None else None
    return next((told(*day) for day in days if right is not None and not agree(day, right)), "")


def _redated(written: str, said: DateMention, day: tuple[int, ...], spoken: Language) -> str:
    """A date in the same form with the parts of another day; empty where that is not sure."""
    year, month, number = day
    parts = [
        f"{year:04}" if part.isdigit() and len(part) == 4 else part
        for part in re.split(r"(\d+|[^\W\d_]+)", written)
    ]
    small = [at for at, part in enumerate(parts) if part.isdigit() and len(part) < 3]
    names = [at for at, part in enumerate(parts) if part.lower() in spoken.numbers.months]
    if len(names) == 1 and len(small) == (said.day is not None):
        name = parts[names[0]]
        parts[names[0]] = name if said.month == month else _month(name, month, spoken)
        for at in small:
            parts[at] = str(number)
        return "".join(parts) if parts[names[0]] else ""
    if names or len(small) != 2 or said.day == said.month:
        return ""
    for at in small:
        parts[at] = _in_form_of(parts[at], number if int(parts[at]) == said.day else month)
    return "".join(parts)


def _in_form_of(written: str, value: int) -> str:
    """A day or month in figures, with a zero before it if this one has two figures."""
    return f"{value:0{len(written)}}" if len(written) == 2 else str(value)


def _month(written: str, wanted: int, spoken: Language) -> str:
    """The name of another month, written in full where this one is; empty where it is shortened."""
    names = [name for name in spoken.numbers.months if name[0].isalpha()]
    number = spoken.numbers.months[written.lower()]

    def full(which: int) -> str:
        return max((name for name in names if spoken.numbers.months[name] == which), key=len, default="")

    if written.lower() != full(number) or not full(wanted):
        return ""
    return full(wanted).capitalize() if written[:1].isupper() else full(wanted)
