"""Whether words stand under the section, article, chapter or heading that a citation names."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from mkdocs_quotecheck.languages import INSERTED_SUFFIXES, available, language
from mkdocs_quotecheck.model import LocatorKind
from mkdocs_quotecheck.rules._actual import heading, section
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS
from mkdocs_quotecheck.text.headings import CODE_NUMBER, KINDS, enclosing, kind_of, numerals
from mkdocs_quotecheck.text.numerals import value_of_roman

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from mkdocs_quotecheck.model import Locator, Mark, SourceText, Span
    from mkdocs_quotecheck.rules._actual import ActualPlace

SECTION_KINDS = KINDS
SECTION_SIGN = "§"
# Those of a large code, which are asked again for each place that has the words.
HEADINGS_KNOWN = 2**15

_Parts: TypeAlias = "tuple[tuple[int, str], ...]"

# A letter makes another article of it: 5a was put in behind 5.
_SUFFIX = rf"(?:\s?(?:{'|'.join(sorted(INSERTED_SUFFIXES))})(?![^\W\d_])|[a-z]{{1,2}}(?![^\W\d_]))?"
_NUMBER = re.compile(rf"{CODE_NUMBER}|\d+(?:\.\d+)*{_SUFFIX}")
_HEADING = re.compile(
    rf"[{QUOTATION_MARKS}]{{0,2}}\s?(?:(?P<name>[^\W\d_]+)\.?\s+)?(?P<sign>§\s*)?(?P<number>{CODE_NUMBER}|\d+(?:\.\d+)*{_SUFFIX}|[IVXLC]+(?=[.:)\s–—-]|$))"
)
# `2. Abschnitt: Organisation` is no article 2.
_BEFORE_ITS_NAME = re.compile(r"(?P<number>\d{1,3})[a-z]?\.?\s(?P<name>[^\W\d_]{2,20})(?=[.:)\s–—-]|$)")
_LETTERS = re.compile(r"[a-z]+$")
_IN_WORDS = re.compile(r"(?P<one>[^\W\d_]+)\s(?P<other>[^\W\d_]+)(?=[.:)\s–—-]|$)")
_PART = re.compile(r"\((\d{1,3})[a-z]?\)")
# `(2) No berth …` and `2. No berth …`, at the beginning of a line: a numbered paragraph of a statute.
_PARAGRAPH = re.compile(r"^[ \t]{0,8}\((\d{1,3})[a-z]?\)\s", re.MULTILINE)
# `3.2 No ferry …` likewise.
_SUBSECTION = re.compile(r"^[ \t]{0,8}(\d{1,3}(?:\.\d{1,3})+)[.)]?\s", re.MULTILINE)
_PLAIN_PARAGRAPH = re.compile(r"^[ \t]{0,3}(\d{1,3})[a-z]?\.\s", re.MULTILINE)
_NOT_IN_A_SLUG = re.compile(r"[^\w\s-]")
_GAPS_IN_A_SLUG = re.compile(r"[\s-]+")


def actual_section(locator: Locator, text: SourceText, span: Span) -> ActualPlace | None:
    """Where words stand, if the section named is another; None if it is right or cannot be told."""
    numbered = [
        (mark, number)
        for mark in text.sections
        if (number := _number(mark.label, locator.kind)) or is_appended(mark.label)
    ]
    given = {number for _, number in numbered if number}
    here = _under(numbered, span)
    locator = _undotted(locator, given, text)
    cited = _cited(locator, given)
    if not given or not here or cited is None:
        return None
    if not here[0][1]:
        # Behind the articles; a section may be the annex's own.
        return heading(_short(here[0][0].label)) if locator.kind == LocatorKind.ARTICLE else None
    for mark, number in here:
        if number and cited.holds(number):
            return _actual_paragraph(locator, number, _stretch(mark, numbered, text), text, span)
    over = enclosing([mark for mark, _ in numbered], numbered.index(here[0]))[:-1]
    below = _subsection(here[0][1], _stretch(here[0][0], numbered, text), text, span)
    around = [below, *(_number(mark.label, locator.kind) for mark in over)]
    if any(number and cited.holds(number) for number in around):
        return None
    return section(locator.kind, below or here[0][1])


@dataclass(frozen=True, slots=True)
class _Cited:
    """The numbers that a citation names, from the first to the last."""

    low: _Parts
    high: _Parts
    apart: bool
    """Whether a letter behind a number makes another number of it."""

    def holds(self, number: str) -> bool:
        """Whether a heading's number, or a number above it, is one of them."""
        parts = _parts(number if self.apart else _LETTERS.sub("", number))
        return self.low <= parts[: len(self.low)] and parts[: len(self.high)] <= self.high


def _cited(locator: Locator, given: Collection[str]) -> _Cited | None:
    """The numbers that a locator names, as the document has them; None where it names none."""
    first, last = _NUMBER.match(_arabic(locator.first)), _NUMBER.match(_arabic(locator.last))
    if first is None or last is None:
        return None
    low, high = _parts(_known(first.group(), given)), _parts(_known(last.group(), given))
    # Article 5a and § 5a are others than 5, but 5a may be part of section 5.
    whole = locator.kind == LocatorKind.ARTICLE or SECTION_SIGN in locator.text
    return _Cited(low, high, whole or any(letters for _, letters in (*low, *high)))


def is_appended(label: str) -> bool:
    """Whether a heading is that of an annex, whose number is none of an article or section."""
    found = _HEADING.match(label.strip())
    return found is not None and (found["name"] or "").casefold() in _appended()


@functools.cache
def _named_behind() -> frozenset[str]:
    return frozenset(word for code in available() for word in language(code).citing.parts_behind_numbers)


@functools.cache
def _appended() -> frozenset[str]:
    return frozenset(word for code in available() for word in language(code).citing.appended_parts)


def _undotted(locator: Locator, given: Collection[str], text: SourceText) -> Locator:
    """`Article 4.12` in a document whose articles have plain numbers: paragraph 12 of article 4."""
    dotted = any("." in number for number in given)
    if locator.kind == LocatorKind.SECTION and not dotted:
        # `3.2 No ferry …`: there the paragraphs are numbered so.
        dotted = any(match[1].partition(".")[0] in given for match in _SUBSECTION.finditer(text.text))
    if locator.kind == LocatorKind.CHAPTER or locator.first[:1].isalpha() or dotted:
        return locator
    first, last = (
        f"{article}({paragraph.replace('.', ')(')})" if paragraph else value
        for value in (locator.first, locator.last)
        for article, _, paragraph in (value.partition("."),)
    )
    return replace(locator, first=first, last=last)


def actual_heading(locator: Locator, text: SourceText, span: Span) -> ActualPlace | None:
    """Where words stand, if the heading that a link's fragment names comes after them, or has another number.

    What stands behind a heading without a number may be under it, however many other headings are between.
    """
    named = [mark for mark in text.sections if locator.first.casefold() in _slugs(mark.label)]
    here = _under([(mark, "") for mark in text.sections], span)
    if len(named) != 1 or not here or any(mark is named[0] for mark, _ in here):
        return None
    if any(mark is named[0] for mark in enclosing(text.sections, text.sections.index(here[0][0]))):
        return None
    cited, actual = _number(named[0].label, ""), _number(here[0][0].label, "")
    if named[0].offset < span.end and (
        not (cited and actual) or _parts(actual)[: len(_parts(cited))] == _parts(cited)
    ):
        return None
    return heading(_short(here[0][0].label))


def _known(wanted: str, given: Collection[str]) -> str:
    """A number as the document has it: where no heading is `5b`, that is part (b) of 5."""
    return wanted if wanted in given else _LETTERS.sub("", wanted.rstrip()).rstrip()


def _actual_paragraph(
    locator: Locator, number: str, around: tuple[int, int], text: SourceText, span: Span
) -> ActualPlace | None:
    """The numbered paragraph of the right section that holds the words, if the citation names another."""
    first, last = _PART.search(locator.first), _PART.search(locator.last)
    if first is None or last is None:
        return None
    marks = _paragraphs(text, around)
    begin = bisect_right(marks, span.start, key=lambda mark: mark[0])
    end = bisect_right(marks, max(span.start, span.end - 1), key=lambda mark: mark[0])
    here = [paragraph for _, paragraph in marks[max(0, begin - 1) : end]] if begin else []
    if not here or any(int(first[1]) <= paragraph <= int(last[1]) for paragraph in here):
        return None
    return section(locator.kind, f"{number}({here[0]})")


def _subsection(number: str, around: tuple[int, int], text: SourceText, span: Span) -> str:
    """The number of the paragraph of a section that holds the words, `3.2` of `3.2 No ferry …`; empty where none has one.

    A line may begin with a decimal, too: `4.5 tonnes` is no paragraph of section 3.
    """
    found = ((match.start(), match[1]) for match in _SUBSECTION.finditer(text.text, *around))
    marks = [mark for mark in found if mark[1].startswith(f"{number}.")]
    here = bisect_right(marks, span.start, key=lambda mark: mark[0])
    return marks[here - 1][1] if here else ""


def _paragraphs(text: SourceText, around: tuple[int, int]) -> Sequence[tuple[int, int]]:
    """Where the numbered paragraphs of a section begin, and their numbers.

    Plain numbers may be those of a list: they count where they go from 1 on, each the next or the same with a letter (1a).
    """
    bracketed = [(match.start(), int(match[1])) for match in _PARAGRAPH.finditer(text.text, *around)]
    plain = [(match.start(), int(match[1])) for match in _PLAIN_PARAGRAPH.finditer(text.text, *around)]
    numbers = [number for _, number in plain]
    counts = numbers[:1] == [1] and all(after - before in (0, 1) for before, after in pairwise(numbers))
    first = counts and (not bracketed or plain[0] < bracketed[0])
    return plain if first else bracketed


def _stretch(mark: Mark, numbered: Sequence[tuple[Mark, str]], text: SourceText) -> tuple[int, int]:
    """From a heading to the next."""
    following = bisect_right(numbered, mark.offset, key=lambda pair: pair[0].offset)
    end = numbered[following][0].offset if following < len(numbered) else len(text.text)
    return mark.offset, end


def _under(numbered: Sequence[tuple[Mark, str]], span: Span) -> Sequence[tuple[Mark, str]]:
    first = bisect_right(numbered, span.start, key=lambda pair: pair[0].offset)
    last = bisect_right(numbered, max(span.start, span.end - 1), key=lambda pair: pair[0].offset)
    return numbered[max(0, first - 1) : last] if last else ()


@functools.lru_cache(maxsize=HEADINGS_KNOWN)
def _number(label: str, kind: str) -> str:
    """The number of a heading, `4.2` of `4.2 Retention`; empty where it has none, or is one of another kind.

    A chapter is not looked for among headings called *Section 3*, nor an article among plain numbers when the document
    names its articles. A kind of `""` is any.
    """
    named = _BEFORE_ITS_NAME.match(label.strip())
    if named is not None and named["name"].casefold() in _named_behind():
        return "" if kind and kind_of(named["name"]) != kind else named["number"]
    found = _HEADING.match(label.strip())
    if found is None:
        return _number_in_words(label.strip(), kind)
    if kind and (found["name"] or "").casefold() in _appended():
        return ""
    return "" if kind and kind_of(found["name"] or "") not in ("", kind) else _arabic(found["number"])


def _number_in_words(label: str, kind: str) -> str:
    """The number of `Chapter Three`, `Chapitre premier` and `Erstes Kapitel`."""
    found = _IN_WORDS.match(label)
    if found is None:
        return ""
    for name, word in ((found["one"], found["other"]), (found["other"], found["one"])):
        value = numerals().get(word.casefold())
        if value is not None and kind_of(name) and kind in ("", kind_of(name)):
            return f"{value:g}"
    return ""


def _arabic(number: str) -> str:
    roman = value_of_roman(number)
    return number if roman is None else str(roman)


def _parts(number: str) -> _Parts:
    """`4.2` → 4 and 2; the letter of `5a` goes with its number, that of `L. 121-1` comes first."""
    found = []
    if number[:1].isalpha():
        found.append((0, number[0]))
        number = number[1:].lstrip(".").lstrip().replace("-", ".")
    for part in number.split("."):
        letters = part.lstrip("0123456789")
        found.append((int(part.removesuffix(letters)), letters.strip()))
    return tuple(found)


@functools.lru_cache(maxsize=HEADINGS_KNOWN)
def _slugs(label: str) -> frozenset[str]:
    """The ids that publishing tools make of a heading: dots left out, or hyphens for them."""
    even = label.casefold()
    return frozenset(
        _GAPS_IN_A_SLUG.sub("-", _NOT_IN_A_SLUG.sub("", text)).strip("-")
        for text in (even, even.replace(".", "-"), even.replace(".", ""))
    )


def _short(label: str) -> str:
    return " ".join(label.split())
