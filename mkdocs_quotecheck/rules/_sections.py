"""Whether words stand under the section, article, chapter or heading that a citation names."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import available, language
from mkdocs_quotecheck.text.numerals import value_of_roman

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mkdocs_quotecheck.model import Locator, Mark, SourceText, Span

SECTION_KINDS = ("section", "article", "chapter")

_NUMBER = re.compile(r"\d+(?:\.\d+)*")
_HEADING = re.compile(
    r"(?:(?P<name>[^\W\d_]+)\.?\s+)?(?:§\s*)?(?P<number>\d+(?:\.\d+)*|[IVXLC]+(?=[.:)\s–—-]|$))"
)
_IN_WORDS = re.compile(r"(?P<one>[^\W\d_]+)\s(?P<other>[^\W\d_]+)(?=[.:)\s–—-]|$)")
_PART = re.compile(r"\((\d{1,3})[a-z]?\)")
# `(2) No berth …`, at the beginning of a line: a numbered paragraph of a statute.
_PARAGRAPH = re.compile(r"^[ \t]{0,8}\((\d{1,3})[a-z]?\)\s", re.MULTILINE)
_NOT_IN_A_SLUG = re.compile(r"[^\w\s-]")
_GAPS_IN_A_SLUG = re.compile(r"[\s-]+")


def actual_section(locator: Locator, text: SourceText, span: Span) -> str | None:
    """Where words stand, if the section named is another; None if it is right or cannot be told."""
    numbered = [(mark, number) for mark in text.sections if (number := _number(mark.label, locator.kind))]
    wanted = _NUMBER.match(_arabic(locator.first))
    last = _NUMBER.match(_arabic(locator.last))
    if not numbered or wanted is None or last is None:
        return None
    here = _under(numbered, span)
    if not here:
        return None
    low, high = _parts(wanted.group()), _parts(last.group())
    for mark, number in here:
        if low <= _parts(number)[: len(low)] and _parts(number)[: len(high)] <= high:
            return _actual_paragraph(locator, number, _stretch(mark, numbered, text), text, span)
    return f"{locator.kind} {here[0][1]}"


def actual_heading(locator: Locator, text: SourceText, span: Span) -> str | None:
    """Where words stand, if the heading that a link's fragment names comes after them, or has another number.

    What stands behind a heading without a number may be under it, however many other headings are between.
    """
    named = [mark for mark in text.sections if locator.first.casefold() in _slugs(mark.label)]
    here = _under([(mark, "") for mark in text.sections], span)
    if len(named) != 1 or not here or any(mark is named[0] for mark, _ in here):
        return None
    cited, actual = _number(named[0].label, ""), _number(here[0][0].label, "")
    if named[0].offset < span.end and (
        not (cited and actual) or _parts(actual)[: len(_parts(cited))] == _parts(cited)
    ):
        return None
    return f"“{_short(here[0][0].label)}”"


def _actual_paragraph(
    locator: Locator, number: str, section: tuple[int, int], text: SourceText, span: Span
) -> str | None:
    """The numbered paragraph of the right section that holds the words, if the citation names another."""
    first, last = _PART.search(locator.first), _PART.search(locator.last)
    if first is None or last is None:
        return None
    marks = [(match.start(), int(match[1])) for match in _PARAGRAPH.finditer(text.text, *section)]
    begin = bisect_right(marks, span.start, key=lambda mark: mark[0])
    end = bisect_right(marks, max(span.start, span.end - 1), key=lambda mark: mark[0])
    here = [paragraph for _, paragraph in marks[max(0, begin - 1) : end]] if begin else []
    if not here or any(int(first[1]) <= paragraph <= int(last[1]) for paragraph in here):
        return None
    return f"{locator.kind} {number}({here[0]})"


def _stretch(mark: Mark, numbered: Sequence[tuple[Mark, str]], text: SourceText) -> tuple[int, int]:
    """From a heading to the next."""
    following = bisect_right(numbered, mark.offset, key=lambda pair: pair[0].offset)
    end = numbered[following][0].offset if following < len(numbered) else len(text.text)
    return mark.offset, end


def _under(numbered: Sequence[tuple[Mark, str]], span: Span) -> Sequence[tuple[Mark, str]]:
    first = bisect_right(numbered, span.start, key=lambda pair: pair[0].offset)
    last = bisect_right(numbered, max(span.start, span.end - 1), key=lambda pair: pair[0].offset)
    return numbered[max(0, first - 1) : last] if last else ()


def _number(label: str, kind: str) -> str:
    """The number of a heading, `4.2` of `4.2 Retention`; empty where it has none, or is one of another kind.

    A chapter is not looked for among headings called *Section 3*, nor an article among plain numbers when the document
    names its articles. A kind of `""` is any.
    """
    found = _HEADING.match(label.strip())
    if found is None:
        return _number_in_words(label.strip(), kind)
    return "" if kind and kind_of(found["name"] or "") not in ("", kind) else _arabic(found["number"])


def _number_in_words(label: str, kind: str) -> str:
    """The number of `Chapter Three`, `Chapitre premier` and `Erstes Kapitel`."""
    found = _IN_WORDS.match(label)
    if found is None:
        return ""
    for name, word in ((found["one"], found["other"]), (found["other"], found["one"])):
        value = _numerals().get(word.casefold())
        if value is not None and kind_of(name) and kind in ("", kind_of(name)):
            return f"{value:g}"
    return ""


def kind_of(name: str) -> str:
    """The kind of place that a heading's first word names in any language: `article` for *Artikel*; empty for others."""
    return _kinds().get(name.casefold().rstrip("."), "")


@functools.cache
def _kinds() -> Mapping[str, str]:
    return {
        label.rstrip(".").casefold(): kind
        for code in available()
        for kind in SECTION_KINDS
        for label in language(code).citing.locators.get(kind, ())
    }


@functools.cache
def _numerals() -> Mapping[str, float]:
    """`Chapter Three`, `Chapitre premier`."""
    found: dict[str, float] = {}
    for code in available():
        numbers = language(code).numbers
        found |= {word: value for word, value in numbers.cardinals.items() if 1 <= value < 100}
        found |= numbers.ordinals
    return found


def _arabic(number: str) -> str:
    roman = value_of_roman(number)
    return number if roman is None else str(roman)


def _parts(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split("."))


@functools.lru_cache(maxsize=2**12)
def _slugs(label: str) -> frozenset[str]:
    """The ids that publishing tools make of a heading: dots left out, or hyphens for them."""
    even = label.casefold()
    return frozenset(
        _GAPS_IN_A_SLUG.sub("-", _NOT_IN_A_SLUG.sub("", text)).strip("-")
        for text in (even, even.replace(".", "-"), even.replace(".", ""))
    )


def _short(label: str) -> str:
    return " ".join(label.split())
