"""Whether words stand at the place in a document that a citation names."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import LocatorKind
from mkdocs_quotecheck.rules._actual import ActualPlace, line, page
from mkdocs_quotecheck.rules._sections import SECTION_KINDS, actual_heading, actual_section
from mkdocs_quotecheck.text.headings import enclosing
from mkdocs_quotecheck.text.places import line_of, marks_of, of_file, seconds
from mkdocs_quotecheck.text.verses import verses
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from mkdocs_quotecheck.model import Locator, Mark, SourceText, Span

# Players and editors round timestamps, and a cue may begin a sentence earlier: a reader who jumps there still hears it.
SECONDS_NEAR_ENOUGH = 30
# Of the different words of the shorter one that two verses share which say the same. On a real site of Bible notes 13 of 15 reports,
# all of them wrong, were of passages that share so many with the verse that is cited.
PARALLEL = 0.5
# Editors count wrapped lines differently; a reader who goes there still sees it.
LINES_NEAR_ENOUGH = 2


def actual_place(locator: Locator, text: SourceText, span: Span) -> ActualPlace | None:
    """Where words stand, told in the locator's own kind of place, if that is not where it points to.

    None where it points to the right place, and where that cannot be told: the text has no such marks.
    """
    look = _OF_KIND.get(locator.kind)
    return look(locator, text, span) if look else None


def _actual_page(locator: Locator, text: SourceText, span: Span) -> ActualPlace | None:
    pages = marks_of(of_file(text, text.pages, span), span)
    here = [number for mark in pages if (number := _page_number(mark.label)) is not None]
    first, last = _page_number(locator.first), _page_number(locator.last)
    if first is None or last is None:
        return None
    if not pages:
        return _before_first_page(first, text, span)
    if not here:
        return None
    last = max(first, _completed(first, last))
    if any(first <= number <= last for number in here):
        return None
    return page(here[0], here[-1])


def _before_first_page(cited: int, text: SourceText, span: Span) -> ActualPlace | None:
    """The page before the first one that is marked, if the words stand before it and a later one is cited."""
    following = of_file(text, text.pages, span)
    begins = _page_number(following[0].label) if following and following[0].offset >= span.end else None
    if begins is None or begins < 2 or cited < begins:
        return None
    return page(begins - 1, begins - 1)


def _actual_sheet(locator: Locator, text: SourceText, span: Span) -> ActualPlace | None:
    """A link counts the pages of the file, whatever is printed on them."""
    pages = of_file(text, text.pages, span)
    wanted = _page_number(locator.first)
    # The notes of a page, behind the text, are called as the page is.
    labels = {mark.label for mark in marks_of(pages, span)}
    here = [at for at, mark in enumerate(pages, 1) if mark.label in labels]
    if not here or wanted is None or wanted in here:
        return None
    found = page(here[0], here[0])
    printed = pages[here[0] - 1].label == found.number
    return found if printed else found._replace(told=f"{found.told} of the file")


def _completed(first: int, last: int) -> int:
    """The last page of a range written short: 123–7 ends on page 127."""
    if last >= first:
        return last
    scale = int(10 ** len(str(last)))
    return first // scale * scale + last


def _page_number(label: str) -> int | None:
    # Roman page numbers count the front matter, another sequence than the arabic ones: not comparable.
    return int(label) if label.isascii() and label.isdigit() else None


def _actual_time(locator: Locator, text: SourceText, span: Span) -> ActualPlace | None:
    here = marks_of(of_file(text, text.times, span), span)
    starts = [start for mark in here if (start := seconds(mark.label)) is not None]
    first, last = seconds(locator.first), seconds(locator.last)
    if not starts or first is None or last is None:
        return None
    if first - SECONDS_NEAR_ENOUGH <= starts[-1] and starts[0] <= last + SECONDS_NEAR_ENOUGH:
        return None
    return ActualPlace(here[0].label, "at", here[0].label)


def _actual_line(locator: Locator, text: SourceText, span: Span) -> ActualPlace | None:
    first, last = _page_number(locator.first), _page_number(locator.last)
    if first is None or last is None or of_file(text, text.places, span):
        return None
    start, end = (line_of(text, offset) for offset in (span.start, max(span.start, span.end - 1)))
    file = next((mark.label for mark in marks_of(text.files, span)), "") if locator.file else ""
    if file != locator.file and text.files:
        return ActualPlace(f"{file}, line {start}", "in")
    if first - LINES_NEAR_ENOUGH <= end and start <= max(first, last) + LINES_NEAR_ENOUGH:
        return None
    return line(start, end)


def _actual_verse(locator: Locator, text: SourceText, span: Span) -> ActualPlace | None:
    """By chapter and verse; which of several books it is, is not compared, since their names have many short forms."""
    known = verses(text.text, text.sections)
    here = known.over(span.start, span.end)
    first, last = _verse(locator.first), _verse(locator.last)
    if not here or first is None or last is None:
        return None
    if any(first <= (verse.chapter, verse.verse) <= last for verse in here):
        return None
    if any(
        _is_parallel(text.text[verse.start : verse.end], text, span) for verse in known.between(first, last)
    ):
        return None
    places = [f"{verse.chapter}:{verse.verse}" for verse in (here[0], here[-1])]
    book = _book(text.sections, here[0].offset)
    told = f"{book} {'–'.join(dict.fromkeys(places))}".strip()
    return ActualPlace(told, "in" if book else "at")


def _is_parallel(verse: str, text: SourceText, span: Span) -> bool:
    """Whether a verse says much the same as the passage: books of one collection tell the same story."""
    words, others = {*word_list(text.text[span.start : span.end])}, {*word_list(verse)}
    return len(words & others) >= PARALLEL * min(len(words), len(others))


def _book(sections: Sequence[Mark], offset: int) -> str:
    """The heading over that of the chapter which a verse stands in; empty where there is none."""
    under = bisect_right(sections, offset, key=lambda mark: mark.offset)
    around = enclosing(sections, under - 1) if under else ()
    return around[-2].label if len(around) > 1 else ""


def _verse(place: str) -> tuple[int, int] | None:
    chapter, _, verse = place.partition(":")
    return (int(chapter), int(verse)) if chapter.isdecimal() and verse.isdecimal() else None


_OF_KIND: Mapping[str, Callable[[Locator, SourceText, Span], ActualPlace | None]] = {
    LocatorKind.PAGE: _actual_page,
    LocatorKind.SHEET: _actual_sheet,
    LocatorKind.HEADING: actual_heading,
    LocatorKind.TIME: _actual_time,
    LocatorKind.LINE: _actual_line,
    LocatorKind.VERSE: _actual_verse,
    **dict.fromkeys(SECTION_KINDS, actual_section),
}
