"""Numbers of lines, verses and chapters that stand in a text and are no part of it: those that count as the text goes on.

They stand before a line, behind it, or on a line of their own, at every line or every fifth; blank lines do not count. Numbered
paragraphs and lists look the same, so sentences must run over the numbers.
"""

from __future__ import annotations

import functools
import re
import string
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.languages import available, language
from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.characters import RAISED_DIGITS, RAISED_VALUES
from mkdocs_quotecheck.text.language import is_small_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NUMBERED_LINES = 10
"""So many lines in a row that count up are numbered lines, for a table or list of fewer rows looks the same; sentences may then end at
more of them."""

RUN = 3
"""Fewer numbers that count up may do so by chance."""

MOST_UNNUMBERED = 5
"""Every fifth line is numbered at least."""

SENTENCE_LINES = 6
"""Of a long run one line in so many goes on with the sentence of the line before: questions and answers are short."""

COLUMN = 4
"""Spaces that set a number off from its line; lists have fewer."""

VERSES = 2
"""Numbers in running text that count up, each where a clause begins: one alone may be counted."""

LOOK_AHEAD = 40
"""Characters before a number in which what counts by it stands."""

PARTING = frozenset(",;:.!?”’»\"'—–")
"""Signs after which a verse often begins."""

VERSE_REACH = 1500
"""Characters from one verse's number to the next; the longest verse has 500."""

CHAPTER = 4
"""So many numbers in a row that count up are those of a chapter, whatever stands around some of them."""

CHAPTER_OPENERS = 3
"""One in so many of a chapter's numbers stands where a clause begins: translators let sentences run over verses."""

MOST_NUMBERS = 200_000
"""That are looked at in one text."""

_BEFORE_LINE = re.compile(r"^[ \t]{0,8}(\d{1,5})[ \t]+(?=[^\s\d])", re.MULTILINE)
_BEHIND_LINE = re.compile(r"(?<=[^\s\d])[ \t]{1,40}(\d{1,5})[ \t]{0,9}$", re.MULTILINE)
_OWN_LINE = re.compile(r"^[ \t]{0,40}(\d{1,5})[ \t]{0,9}$", re.MULTILINE)
# The line end before is looked for several times faster than the beginning of a line.
_CHAPTER_VERSE = re.compile(
    r"\n[ \t]{0,8}(?P<number>(?P<bracket>[\[(])?(?:(?P<book>(?:[1-4]\.?[ \t]?)?[^\W\d_]{1,20})\.?[ \t])?(?P<chapter>\d{1,3})(?P<sign>[:.,])(?P<verse>\d{1,3})(?(bracket)[\])]))"
    r"[ \t]{1,8}(?=[^\W\d_]|[\"“‘«„])"
)
_VERSE = re.compile(
    rf"(?<![^\s\[])\[?(\d{{1,3}}|[{RAISED_DIGITS}]{{1,3}})\]?[ \t\u00a0]?(?=[\"“‘«„]?([^\W\d_]+))"
)
_ALWAYS_CAPITAL = re.compile(r"\s{0,140}I(?!\w)")
_PARAGRAPH_BREAK = re.compile(r"\n[ \t]{0,40}\n")
_FIGURES = re.compile(rf"[\d{RAISED_DIGITS}]+")
_LAST_WORD = re.compile(r"[^\W\d_]+")


class _Number(NamedTuple):
    span: Span
    value: int
    line: int
    """Lines of text before it, blank ones and those of numbers alone left out."""
    set_off: bool
    """Whether it stands in a column of its own beside the text."""


def line_numbers(text: str) -> Iterator[Span]:
    """Numbers of lines behind blank lines, behind lines, and on lines of their own."""
    for pattern in _possible(text):
        for run in _runs(_numbers(text, pattern)):
            if _is_regular(run) or _sentences_run_over(text, run):
                yield from (number.span for number in run)


def _possible(text: str) -> tuple[re.Pattern[str], ...]:
    """The patterns that can match: few texts have a figure at the edge of a line, which is seen faster than numbers are found."""
    lines = [line.strip(" \t") for line in text.split("\n")]
    before = any(line[:1].isdecimal() for line in lines)
    behind = any(line[-1:].isdecimal() for line in lines)
    return (
        *([_BEFORE_LINE] if before else []),
        *([_BEHIND_LINE] if behind else []),
        *([_OWN_LINE] if before and behind else []),
    )


def verse_numbers(text: str) -> Iterator[Span]:
    """Numbers of chapters and verses at the starts of lines and in running text."""
    # Looking for one character after the other is ten times faster than looking for any of them.
    if text.isascii() and not any(map(text.__contains__, string.digits)):
        return
    yield from _chapter_verses(text)
    verses = filter(None, (_verse_at(text, match.start()) for match in _FIGURES.finditer(text)))
    found = [_Running.read(text, match) for match in islice(verses, MOST_NUMBERS)]
    alone = _alone_sure(number for number in found if number.opens)
    yield from sorted({*alone, *_chapters(found)}, key=attrgetter("start"))


def _verse_at(text: str, figures: int) -> re.Match[str] | None:
    """The number of a verse whose figures begin there, with its bracket."""
    bracketed = _VERSE.match(text, figures - 1) if figures and text[figures - 1] == "[" else None
    return bracketed or _VERSE.match(text, figures)


class _Running(NamedTuple):
    """A number in running text."""

    span: Span
    value: int
    opens: bool
    """Whether a clause begins there, and nothing is counted."""
    parted: bool
    """Whether a sign of punctuation stands before it, or nothing of its paragraph."""
    counts: bool
    """Whether it belongs to a word or number before it: *section 3*, *12 and 15*."""

    @classmethod
    def read(cls, text: str, match: re.Match[str]) -> _Running:
        ahead = _PARAGRAPH_BREAK.split(text[max(0, match.start() - LOOK_AHEAD) : match.start()])[-1]
        before = ahead.rstrip()[-1:]
        counts = _is_counted(ahead)
        return cls(
            Span(match.start(), match.end()),
            int(match[1].translate(RAISED_VALUES)),
            not counts and _opens_clause(text, match, before),
            not before or before in PARTING,
            counts,
        )

    def starts_chapter(self) -> bool:
        """Whether a chapter's numbers may begin with it; its first sentence may be the last chapter's."""
        return self.opens or (self.value == 1 and self.parted)

    def is_rather(self, other: _Running) -> bool:
        """Whether this is the verse of two with one number: *the 12 tribes. 12 And they*."""
        return self.value == other.value and (self.opens, self.parted) > (other.opens, other.parted)


def _alone_sure(numbers: Iterable[_Running]) -> Iterator[Span]:
    """Numbers that count up, each of which begins a clause."""
    run: list[_Running] = []
    for number in numbers:
        goes_on = bool(run) and _follows(run[-1], number)
        if run and not goes_on and number.value != 1 and not _is_later(run[-1], number):
            continue
        if not goes_on:
            yield from _verses(run)
            run = []
        run.append(number)
    yield from _verses(run)


def _chapters(numbers: Iterable[_Running]) -> Iterator[Span]:
    """Numbers that count up over a chapter, some of which stand inside a clause: *free, 19 to proclaim*."""
    run: list[_Running] = []
    for number in numbers:
        if number.counts:
            continue
        if run and _follows(run[-1], number):
            run.append(number)
        elif run and number.is_rather(run[-1]):
            run[-1] = number
        elif number.starts_chapter() and (not run or number.value == 1 or _is_later(run[-1], number)):
            yield from _chapter(run)
            run = [number]
    yield from _chapter(run)


def _chapter(run: Sequence[_Running]) -> Iterable[Span]:
    sure = sum(number.opens for number in run)
    enough = len(run) >= CHAPTER and sure * CHAPTER_OPENERS >= len(run)
    return (number.span for number in run) if enough else ()


def _follows(before: _Running, number: _Running) -> bool:
    return number.value == before.value + 1 and number.span.start - before.span.end <= VERSE_REACH


def _is_later(last: _Running, number: _Running) -> bool:
    """Whether the verses counted so far end here, so that another run may begin."""
    return number.span.start - last.span.end > VERSE_REACH or number.value > last.value


def _verses(run: Sequence[_Running]) -> Iterable[Span]:
    return (number.span for number in run) if len(run) >= VERSES else ()


def _is_counted(ahead: str) -> bool:
    """Whether what stands before a number makes it one of several, or counts by it: *modules 10, 12 and 15*, *Fig. 2*."""
    if ahead.rstrip(" \t\u00a0\n.,;")[-1:].isdecimal():
        return True
    words = _LAST_WORD.findall(ahead)[-1:]
    return ahead.rstrip()[-1:] == "." and bool(words) and words[0].casefold() in _counted()


def _opens_clause(text: str, match: re.Match[str], before: str) -> bool:
    """Whether a number stands where a clause begins: *lamps, 4 and they*, *it. 5 And*, *16For*."""
    word = match[2]
    opening = not before or before in '.!?”"’»'
    if match[1][0] in RAISED_DIGITS:
        return True
    if opening:
        return word[0].isupper()
    glued = text[match.end() - 1] not in " \t\u00a0" and not match[0].endswith("]")
    if glued and before in ",;:" and (word[0].isupper() or is_small_word(word)):
        return True
    return before in ",;:" and word.casefold() in _clause_openers()


@functools.cache
def _counted() -> frozenset[str]:
    """Words that a number belongs to, of all languages: *Fig. 2*."""
    found: set[str] = set()
    for code in available():
        data = language(code)
        found.update(
            label.rstrip(".").casefold() for label in (*data.numbers.labels, *data.citing.paragraphs)
        )
        found.update(
            label.rstrip(".").casefold() for labels in data.citing.locators.values() for label in labels
        )
    return frozenset(found)


@functools.cache
def _clause_openers() -> frozenset[str]:
    """Words that join clauses, of all languages; nothing is counted by a number before one."""
    found: set[str] = set()
    for code in available():
        data = language(code)
        found.update(data.matching.coordinators, data.reading.subordinators)
    return frozenset(found)


def _chapter_verses(text: str) -> Iterator[Span]:
    return (verse.span for verse in chapters_and_verses(text))


class ChapterVerse(NamedTuple):
    """The number of a verse with that of its chapter, as it stands at the start of a line: `4:12`, `Heron 4,12`."""

    span: Span
    chapter: int
    verse: int
    book: str = ""

    def follows(self, before: ChapterVerse) -> bool:
        """Whether it is the next verse of the book."""
        places = (before.chapter, before.verse + 1), (before.chapter + 1, 1)
        return self.book == before.book and (self.chapter, self.verse) in places


def chapters_and_verses(text: str) -> Iterator[ChapterVerse]:
    """Such numbers that count up, in order."""
    run: list[ChapterVerse] = []
    for match in islice(_CHAPTER_VERSE.finditer(f"\n{text}"), MOST_NUMBERS):
        book = match["book"] or ""
        # A comma parts decimals, too; *Section 4.2* is no verse.
        if (match["sign"] == "," and not (book or match["bracket"])) or book.casefold() in _counted():
            continue
        span = Span(match.start("number") - 1, match.end("number") - 1)
        number = ChapterVerse(span, int(match["chapter"]), int(match["verse"]), book)
        if run and not number.follows(run[-1]):
            if len(run) >= RUN:
                yield from run
            run = []
        run.append(number)
    if len(run) >= RUN:
        yield from run


def _numbers(text: str, pattern: re.Pattern[str]) -> list[_Number]:
    found: list[_Number] = []
    line, done = 0, 0
    for match in islice(pattern.finditer(text), MOST_NUMBERS):
        start = text.rfind("\n", done, match.start(1)) + 1 or done
        line += sum(
            1 for piece in text[done:start].split("\n") if piece.strip() and not piece.strip().isdecimal()
        )
        done = start
        beside = (
            text[match.end(1) : match.end(1) + COLUMN],
            text[max(0, match.start(1) - COLUMN) : match.start(1)],
        )
        set_off = any(len(each) == COLUMN and not each.strip(" \t") for each in beside)
        found.append(_Number(Span(match.start(1), match.end(1)), int(match[1]), line, set_off))
    return found


def _runs(numbers: Sequence[_Number]) -> Iterator[Sequence[_Number]]:
    """Numbers that count as the lines do."""
    start = 0
    for index in range(1, len(numbers) + 1):
        if index < len(numbers):
            step = numbers[index].line - numbers[index - 1].line
            if 0 < step <= MOST_UNNUMBERED and numbers[index].value - numbers[index - 1].value == step:
                continue
        if index - start >= RUN:
            yield numbers[start:index]
        start = index


def _is_regular(run: Sequence[_Number]) -> bool:
    """Whether every second to fifth line is numbered, as in editions of verse: no list counts the lines of its items."""
    steps = {run[index].line - run[index - 1].line for index in range(1, len(run))}
    return len(steps) == 1 and steps != {1}


def _sentences_run_over(text: str, run: Sequence[_Number]) -> bool:
    """Whether lines go on with a small letter, and others begin behind a sentence's end."""
    going_on = against = 0
    for number in run:
        before = text[max(0, number.span.start - 140) : number.span.start].rstrip()[-1:]
        after = text[number.span.end : number.span.end + 140].lstrip()[:1]
        if before and after:
            ended = before in ".!?:;"
            # *I* has its capital everywhere.
            small = after.islower() or (
                not ended and _ALWAYS_CAPITAL.match(text, number.span.end) is not None
            )
            going_on += small and not ended
            # Before the first may stand a heading or the number of the page.
            against += number is not run[0] and small == ended
    if len(run) >= NUMBERED_LINES:
        return going_on * SENTENCE_LINES >= len(run) and against * SENTENCE_LINES <= len(run)
    # What is set off from the text is no number of a list; lines of questions and answers go on seldom.
    least = 0 if all(number.set_off for number in run) and not against else (len(run) - 1) / 2
    return going_on >= max(RUN - 1, least) and against <= len(run) // SENTENCE_LINES
