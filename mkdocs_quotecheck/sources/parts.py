"""Parts of a source that are sources of their own: the letters in a book, the chapters of an anthology."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import did_you_mean
from mkdocs_quotecheck.model import Part, SourceState, Span
from mkdocs_quotecheck.sources.files import shortened
from mkdocs_quotecheck.sources.formats._shape import Option
from mkdocs_quotecheck.sources.library import LoadedSource
from mkdocs_quotecheck.text.folding import word_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import Source
    from mkdocs_quotecheck.sources.formats._shape import ReadText
    from mkdocs_quotecheck.sources.library import Origin
    from mkdocs_quotecheck.sources.loader import SourceLoader
    from mkdocs_quotecheck.sources.registry.entries import SourceEntry


def hold_parts(
    whole: LoadedSource, parts: Sequence[tuple[SourceEntry, Source]], loader: SourceLoader
) -> tuple[LoadedSource, ...]:
    """A source and its parts. A part that is not found in the text is a mistake of the registry."""
    read = loader.read_of(whole)
    held, placed = [], []
    for entry, source in parts:
        usable = entry.usable and not (whole.origin and _refuses_elements(entry, whole.origin))
        spans = _place(entry, read) if read and usable else ()
        placed.append(Part(source.id, source.people, spans))
        state = whole.state if spans or read is None else SourceState.UNREADABLE
        key = _key(whole.key, spans) if whole.key and spans else ""
        loader.keep(key)
        origin = whole.origin if spans else None
        held.append(
            LoadedSource(
                source, state, whole.digest, origin, key, file=whole.file, within=whole.source.id, spans=spans
            )
        )
    return replace(whole, parts=tuple(placed)), *held


def _key(whole: str, spans: Sequence[Span]) -> str:
    told = "\0".join(f"{span.start}\0{span.end}" for span in spans)
    return hashlib.sha256(f"{whole}\0{told}".encode()).hexdigest()


def _place(entry: SourceEntry, read: ReadText) -> tuple[Span, ...]:
    """Where a part stands; nowhere, with a mistake noted, if its pages, its heading or its elements are not there."""
    within = _within(entry, read)
    if within is None or not entry.select:
        return (within,) if within else ()
    found = _of_elements(entry, read)
    inside = [
        Span(max(span.start, within.start), min(span.end, within.end))
        for span in found
        if span.start < within.end and within.start < span.end
    ]
    if found and not inside:
        _complain(
            entry,
            "The elements do not stand on these pages or below this heading.",
            "Give the one or the other, or mend the pages.",
        )
    return tuple(inside)


def _refuses_elements(entry: SourceEntry, origin: Origin) -> bool:
    """Whether a part names elements of a text that has none; that is a mistake."""
    forms = origin.forms()
    if not entry.select or any(form.understands(Option.SELECT) for form in forms):
        return False
    cause = f"“{Option.SELECT.value}” says nothing about {forms[0].title}."
    entry.registry.add(
        entry.select[0].place,
        cause,
        "Say where it stands with `pages:` or `section:`.",
        source=entry.id.value,
        state=SourceState.UNREADABLE,
    )
    return True


def _of_elements(entry: SourceEntry, read: ReadText) -> Sequence[Span]:
    """The stretches of the elements that its selectors fit, without those that are none of it."""
    wanted, not_wanted = (
        sorted(
            {each.span for each in read.stretches if each.selector in {word.value for word in words}},
            key=lambda span: (span.start, -span.end),
        )
        for words in (entry.select, entry.without)
    )
    found: list[Span] = []
    for span in wanted:
        if not found or span.start >= found[-1].end:
            found.append(span)
    left = [piece for span in found for piece in _cut_away(span, not_wanted)]
    if not left:
        written = "”, “".join(shortened(word.value) for word in entry.select)
        _complain(
            entry,
            f"No element of the text fits the selector “{written}”.",
            "Look at the file's mark-up, and correct `select:`.",
        )
    return left


def _cut_away(span: Span, others: Sequence[Span]) -> Iterator[Span]:
    at = span.start
    for other in others:
        if other.end <= at or other.start >= span.end:
            continue
        if other.start > at:
            yield Span(at, other.start)
        at = max(at, other.end)
    if at < span.end:
        yield Span(at, span.end)


def _within(entry: SourceEntry, read: ReadText) -> Span | None:
    """The stretch of its pages and its heading; the whole text where it names neither."""
    whole = Span(0, len(read.text))
    by_pages = _of_pages(entry, read) if entry.pages else whole
    by_section = _of_section(entry, read) if entry.section else whole
    if by_pages is None or by_section is None:
        return None
    start, end = max(by_pages.start, by_section.start), min(by_pages.end, by_section.end)
    if start < end:
        return Span(start, end)
    _complain(
        entry, "The heading does not stand on these pages.", "Give the one or the other, or mend the pages."
    )
    return None


def _of_pages(entry: SourceEntry, read: ReadText) -> Span | None:
    first, last = entry.pages or ("", "")
    labels = [mark.label for mark in read.pages]
    for label in (first, last):
        if label not in labels:
            known = f"Its pages are {labels[0]} to {labels[-1]}." if labels else "Use `section:` instead."
            cause = f"The text has no page “{label}”." if labels else "The text has no pages."
            _complain(entry, cause, known)
            return None
    begin = labels.index(first)
    if last not in labels[begin:]:
        _complain(entry, f"Page “{last}” comes before page “{first}”.", "Write the first page first.")
        return None
    behind = labels.index(last, begin) + 1
    end = read.pages[behind].offset if behind < len(read.pages) else len(read.text)
    return Span(read.pages[begin].offset, end)


def _of_section(entry: SourceEntry, read: ReadText) -> Span | None:
    wanted = word_keys(entry.section.value) if entry.section else ()
    named = {mark.label: word_keys(mark.label) for mark in read.sections}
    # The whole heading comes before its number or its beginning.
    for length in (None, len(wanted)):
        for number, mark in enumerate(read.sections):
            if wanted and named[mark.label][:length] == wanted:
                return Span(mark.offset, _end_of(read, number))
    meant = did_you_mean(entry.section.value, named) if entry.section and len(named) < 1000 else ""
    _complain(
        entry,
        f"The text has no heading “{shortened(entry.section.value if entry.section else '')}”.",
        f"Write it as it stands in the text.{meant}",
    )
    return None


def _end_of(read: ReadText, number: int) -> int:
    """Where a section ends: at the next heading that stands no deeper."""
    level = read.sections[number].level
    for mark in read.sections[number + 1 :]:
        if not level or mark.level <= level:
            return mark.offset
    return len(read.text)


def _complain(entry: SourceEntry, cause: str, remedy: str) -> None:
    entry.registry.add(entry.id.place, cause, remedy, source=entry.id.value, state=SourceState.UNREADABLE)
