"""The place in a document that a citation names: `p. 12`, `§ 4.2`, `Art. 5(1)`, `Heron 4:2`, `00:01:30`."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Locator, LocatorKind
from mkdocs_quotecheck.reading.citations.placed_locator import PlacedLocator
from mkdocs_quotecheck.reading.citations.verses import find_verses
from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.characters import APOSTROPHES
from mkdocs_quotecheck.text.headings import CODE_NUMBER
from mkdocs_quotecheck.text.names import first_word, known_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from mkdocs_quotecheck.languages import Language

# Behind a space only: the m of `p.m.` is no page.
ROMAN = r"(?<=\s)(?:[ivxlcdm]{1,8}|[IVXLCDM]{1,8})(?!\w)"
VALUES = {
    LocatorKind.PAGE: rf"[A-Z]{{0,2}}\d{{1,5}}(?![\d%])|{ROMAN}",
    LocatorKind.SECTION: rf"(?:[A-Z]\.)?\d{{1,4}}[a-z]?(?![\d%])(?:\.\d{{1,4}}(?!\d))*|[A-Z](?:\.\d{{1,4}})+|{ROMAN}",
    LocatorKind.ARTICLE: rf"{CODE_NUMBER}(?![\w%])|\d{{1,4}}(?:\s?bis)?[a-z]?(?![\w%])(?:\.\d{{1,3}}(?!\d))*|{ROMAN}",
    LocatorKind.CHAPTER: rf"\d{{1,4}}(?![\w%])(?:\.\d{{1,3}}(?!\d))*|{ROMAN}",
    LocatorKind.LINE: r"\d{1,6}(?![\d%])",
}
PARAGRAPH = r"\(\d{1,3}[a-z]?\)"
BRACKETED_PARTS = r"(?:\s?\((?:\d{1,3}[a-z]?|[a-z]{1,4})\))*"
BEFORE_A_TIME, BEHIND_A_TIME = tuple("([,;"), tuple(")];")
# Kinds whose numbers pages also write in words: `chapter three`, `page two`.
IN_WORDS = (LocatorKind.CHAPTER, LocatorKind.PAGE, LocatorKind.SECTION)
TIME = re.compile(
    r"(?<![\d:.,])(?P<first>\d{1,2}:[0-5]\d(?::[0-5]\d)?)(?:\s?[-–—]\s?(?P<last>\d{1,2}:[0-5]\d(?::[0-5]\d)?))?(?![\d:])"
)
# `p. 12 ff.`: no end is named; the passage hardly runs on for longer than this.
OPEN_RANGE_PAGES = 4


@functools.cache
def _patterns(language: Language) -> tuple[tuple[re.Pattern[str], LocatorKind], ...]:
    """Label patterns with the kind each stands for; a label with `{}` goes around its number."""
    found = []
    for name, labels in language.citing.locators.items():
        kind = LocatorKind(name)
        before = [_label(label) for label in sorted(labels, key=len, reverse=True) if "{}" not in label]
        value = f"(?P<first>(?:{VALUES[kind]}{_words(kind, language)}){_parts(kind, language)})"
        tail = _range(kind, language)
        if before:
            found.append((re.compile(rf"(?<![\w.§])(?:{'|'.join(before)})\s{{0,2}}{value}{tail}"), kind))
        if kind is LocatorKind.CHAPTER and language.numbers.ordinals:
            words = "|".join(sorted(language.numbers.ordinals, key=len, reverse=True))
            named = "|".join(_label(label) for label in labels if label.isalpha())
            found.append((re.compile(rf"(?<!\w)(?P<first>(?i:{words}))\s(?:{named})"), kind))
        for label in labels:
            if "{}" in label:
                head, _, end = label.partition("{}")
                number = r"(?P<first>[\d一二三四五六七八九十百]{1,6})(?:\s?[-–—~〜至から]{1,2}\s?(?P<last>\d{1,6}))?"
                found.append((re.compile(rf"{re.escape(head)}\s?{number}\s?{re.escape(end)}"), kind))
    return tuple(found)


def _may_have_label(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a stretch may have a label; told by the page's words, which are known while it is read."""
    words, (labels, signs) = known_words(text), _label_words(language)
    return (
        words is None
        or not words.lack(labels, start, end)
        or any(text.find(sign, start, end) >= 0 for sign in signs)
    )


@functools.cache
def _label_words(language: Language) -> tuple[frozenset[str], tuple[str, ...]]:
    """The first word of each label, folded; and the labels that are signs, or are written together with the number."""
    words: set[str] = set()
    signs: set[str] = set()
    for label in (label for labels in language.citing.locators.values() for label in labels):
        head, around, end = label.partition("{}")
        if around or not label[0].isalnum():
            signs.add(head or end)
        else:
            words |= first_word(label)
    return frozenset(words), tuple(sorted(signs))


def _label(label: str) -> str:
    """One-letter labels keep their case: `S. 12` is a page in German and a bill in English."""
    pattern = re.escape(label).replace(r"\ ", r"\s")
    bare = label.rstrip(".")
    if bare.isalpha():
        # Not the *s* of *Hale’s 9 boats*.
        pattern = rf"(?<![{APOSTROPHES}]){pattern}" if len(bare) == 1 else f"(?i:{pattern})"
        pattern += "" if label.endswith(".") else r"\b"
    return pattern


def _parts(kind: LocatorKind, language: Language) -> str:
    if not kind.has_parts:
        return ""
    words = [_label(word) for word in sorted(language.citing.paragraphs, key=len, reverse=True)]
    return BRACKETED_PARTS + (rf"(?:,?\s(?:{'|'.join(words)})\s?\d{{1,3}})?" if words else "")


def _words(kind: LocatorKind, language: Language) -> str:
    if kind not in IN_WORDS:
        return ""
    numbers = {
        **language.numbers.cardinals,
        **(language.numbers.ordinals if kind is LocatorKind.CHAPTER else {}),
    }
    names = sorted((name for name in numbers if name.isalpha()), key=len, reverse=True)
    return rf"|(?i:{'|'.join(names)})\b" if names else ""


def _range(kind: LocatorKind, language: Language) -> str:
    words = "".join(rf"|\s{re.escape(word)}\s" for word in language.citing.range_words)
    label = {LocatorKind.PAGE: r"(?:p\.\s?)?", LocatorKind.SECTION: r"(?:§\s?)?"}.get(kind, "")
    value = rf"{label}(?:{VALUES[kind]})" + (BRACKETED_PARTS if kind.has_parts else "")
    # `p. 12, 3 people`: behind a comma only what the list, the bracket or the sentence goes on after is a page.
    listed = rf",\s?{value}(?=\s?(?:[,;.:)\]–—-]|$){words})"
    more = rf"(?:(?:\s?[-–—]\s?{words}){value}(?!\.\d|\d)|{listed}){{1,6}}"
    # `Article 9(2) and (3)`
    joint = rf"(?:\s?[-–—]\s?|,\s|(?:,?\s(?:{one_of(language.citing.range_words)})\s))"
    further = (
        rf"|(?P<further>(?:(?<=\)){joint}{PARAGRAPH}{BRACKETED_PARTS}){{1,6}})" if kind.has_parts else ""
    )
    return rf"(?:\s?(?P<open>ff?)\b\.?|(?P<more>{more}){further})?"


def find_locators(text: str, start: int, end: int, language: Language) -> list[PlacedLocator]:
    """Every labelled locator, verse and timestamp in `text[start:end]`, in order."""
    found: list[PlacedLocator] = []
    for pattern, kind in _patterns(language) if _may_have_label(text, start, end, language) else ():
        for match in pattern.finditer(text, start, end):
            locator = _locator(match, kind, language)
            found.append(PlacedLocator(match.start(), match.start() + len(locator.text), locator))
    verses = find_verses(text, start, end, language)
    found.extend(_times(text, start, end, {verse.start for verse in verses}))
    found.extend(verses)
    return sorted(found, key=lambda placed: (placed.start, -placed.end))


def beside_places(text: str, start: int, end: int, places: Iterable[PlacedLocator]) -> list[str]:
    """The pieces of `text[start:end]` before, between and behind the places in it."""
    pieces, at = [], start
    for place in places:
        pieces.append(text[at : max(at, place.start)])
        at = max(at, place.end)
    return [*pieces, text[at:end]]


def _locator(match: re.Match[str], kind: LocatorKind, language: Language) -> Locator:
    groups = match.groupdict()
    first = _plain(groups["first"], kind, language)
    text = match.group().rstrip(" ,;")
    if groups.get("open"):
        last = _after(first, 1 if groups["open"] == "f" else OPEN_RANGE_PAGES)
    elif groups.get("more"):
        last = _full_end(first, _last_value(groups["more"], kind))
        if _backwards(first, last):  # `p. 12, 3`: whatever the 3 is, it ends no range
            last, text = first, text[: match.end("first") - match.start()]
    elif groups.get("further"):
        last = first.partition("(")[0] + re.findall(PARAGRAPH, groups["further"])[-1]
    else:
        last = groups.get("last") or first
    return Locator(kind, first, last, text)


def _plain(value: str, kind: LocatorKind, language: Language) -> str:
    numbers = language.numbers
    number = numbers.cardinals.get(value.lower(), numbers.ordinals.get(value.lower()))
    if number is not None and kind in IN_WORDS:
        return f"{number:g}"
    for word in sorted(language.citing.paragraphs, key=len, reverse=True):
        value = re.sub(rf",?\s(?i:{re.escape(word)})\s?(\d+)", r"(\1)", value)
    return re.sub(r"\s(?=\()", "", value)


def _last_value(tail: str, kind: LocatorKind) -> str:
    value = f"(?:{VALUES[kind]})" + (BRACKETED_PARTS if kind.has_parts else "")
    return [match.group() for match in re.finditer(value, tail)][-1]


def _full_end(first: str, last: str) -> str:
    """`123–27` ends at 127."""
    if first.isdigit() and last.isdigit() and len(last) < len(first) and int(last) < int(first):
        return first[: len(first) - len(last)] + last
    return last


def _after(first: str, more: int) -> str:
    return str(int(first) + more) if first.isdigit() else first


def _backwards(first: str, last: str) -> bool:
    return first.isdigit() and last.isdigit() and int(last) < int(first)


def _times(text: str, start: int, end: int, verses: Collection[int]) -> Iterator[PlacedLocator]:
    """Timestamps, but where verses begin: with hours, minutes and seconds anywhere, with two parts where a bracket ends with them.

    `(episode 3, 1:30)`.
    """
    for match in TIME.finditer(text, start, end):
        first = match["first"]
        if match.start() in verses:
            continue
        before = text[max(start, match.start() - 3) : match.start()].rstrip()[-1:]
        after = text[match.end() : min(end, match.end() + 3)].lstrip()[:1]
        if first.count(":") == 2 or (before in BEFORE_A_TIME and after in BEHIND_A_TIME):
            yield PlacedLocator(
                match.start(),
                match.end(),
                Locator(LocatorKind.TIME, first, match["last"] or first, match.group()),
            )
