"""Quoted words on a page → line and column of the Markdown file they were written in.

Python-Markdown keeps no positions, so the words are searched for. What a reader does not see (link targets, attribute
lists, tags, comments, front matter, code blocks) is masked first, and only letters and digits are compared, so that
emphasis, line ends and smart punctuation do not get in the way. Where the same words stand several times, the n-th on
the page is the n-th in the file. This is done for findings only: most pages have none.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Location
from mkdocs_quotecheck.text.frontmatter import front_matter
from mkdocs_quotecheck.text.normal_forms import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import Page, Span

# Letters and digits, with the accents that stand behind them; an underscore is emphasis.
_RUN = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")
ATTRIBUTE_LIST = r"\{:?[ ]*[#.\w-][^{}\n]*\}"
_LIST = re.compile(ATTRIBUTE_LIST)
_UNSEEN = re.compile(
    r"<[a-zA-Z/!][^<>]*>"  # tags
    r"|(?<=\])\((?:[^()\n]|\([^()\n]*\))*\)"  # link targets
    r"|(?<=\])\[[^\[\]\n]*\]"  # names of link references
    r"|\[\^[^\[\]\s]{1,80}\]"  # footnote references
    r"|^[ ]{0,3}\[[^\[\]\n]{1,200}\]:[^\n]*$"  # link definitions
    r"|^\*\[[^\[\]\n]{1,200}\]:[^\n]*$"  # abbreviations
    rf"|{ATTRIBUTE_LIST}"
    r"|&(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});",  # entities
    re.MULTILINE,
)
_FENCE = re.compile(r"^[ \t>]*(?P<fence>`{3,}|~{3,})(?P<info>[^\n]*)$", re.MULTILINE)

# A quotation that is not found whole (a macro, an abbreviation's or a variable's text stands in it) is looked for by its
# first letters. Fewer than these are found by chance.
LETTERS_THAT_TELL = 24
# So many letters of the words beside tell where words are that the file has in another form.
LETTERS_BESIDE = 6
# More letters than these tell no two passages apart, and make hostile pages slow.
LETTERS_THAT_SUFFICE = 400
# What is told of a comment begins with our name.
COMMENT_OPENS = "quotecheck"
# What is written many times is looked at so many places before and behind the one that is expected: enough for the
# letters that macros and snippets add to a page, and a page full of equal comments stays fast.
PLACES_COMPARED = 16
# The name of a file stands in the title of its code block, or in the paragraph before it.
CODE_REACH = 2_000


class Places:
    """Finds the words of one page in the files it is made of. Prepares them when first asked."""

    def __init__(self, page: Page, text: str) -> None:
        """`text` is the page's text, in which the spans count."""
        self._page = page
        self._text = text

    def of(self, span: Span) -> Location:
        """Where the words of a span were written; without a line where that cannot be told."""
        letters = letters_of(self._text[span.start : span.end])[:LETTERS_THAT_SUFFICE]
        before = self._read.letters_before(span.start)
        for wanted in dict.fromkeys((letters, letters[:LETTERS_THAT_TELL])):
            if not wanted or (wanted != letters and len(letters) < LETTERS_THAT_TELL):
                continue
            number = bisect_left(self._read.occurrences(wanted), before)
            found = self._nth(wanted, number)
            if found is not None:
                return found
        return self._beside(span) or Location(self._page.uri)

    def _beside(self, span: Span) -> Location | None:
        """Where the words before those of a span end, else where its last words were written.

        Between the words that a page shows may stand some that it hides or strikes through.
        """
        first, last = self._read.letters_before(span.start), self._read.letters_before(span.end)
        for end, behind in ((first, True), (last, False)):
            reach = LETTERS_THAT_TELL if behind else min(LETTERS_THAT_TELL, (last - first) // 2)
            begin = self._read.words_before(end, reach)
            if end - begin >= LETTERS_BESIDE:
                wanted = self._read.letters(begin, end)
                number = bisect_left(self._read.occurrences(wanted), begin)
                found = self._nth(wanted, number, len(wanted) if behind else 0)
                if found is not None:
                    return found
        return None

    def of_written(self, words: str, span: Span | None = None) -> Location:
        """Where something stands that readers do not see, such as a comment: searched for as it is written.

        Where it is written several times, the words around it tell which is meant; `span` is the text it belongs to.
        """
        wanted = _as_written(words)
        # A comment stands before the text it belongs to, an attribute list behind it.
        there: int | None = None
        if span is not None:
            at = span.start if words.startswith(COMMENT_OPENS) else span.end
            there = self._told.letters_before(at)
        found = [
            (_unlikeness(written, place, self._told, there), path, written, place)
            for path, written in self._files()
            for place in written.nearest(wanted, there or 0)
        ]
        if not found:
            return Location(self._page.uri)
        _, path, written, place = min(found, key=lambda each: each[0])
        return written.location(path, place)

    def of_code(self, line: str, file: str) -> Location:
        """Where a line of a code block stands, of several the first that has the name of the file before it."""
        name = file.rpartition("/")[2]
        found = [
            (name not in written.raw[max(0, at - CODE_REACH) : at], path, written, at)
            for path, written in self._files()
            for at in islice(_lines_with(line, written.raw), PLACES_COMPARED)
        ]
        if not found:
            return Location(self._page.uri)
        _, path, written, at = min(found, key=lambda each: each[0])
        return written.location(path, at)

    def _nth(self, letters: str, number: int, further: int = 0) -> Location | None:
        """The occurrence of that number, from 0, through all files; the last one where there are fewer.

        What is told is the place so many letters further on.
        """
        last: Location | None = None
        for path, written in self._files():
            found = written.occurrences(letters)
            if found:
                last = written.location(path, written.offset(found[min(number, len(found) - 1)] + further))
            if number < len(found):
                break
            number -= len(found)
        return last

    def _files(self) -> Iterator[tuple[str, Written]]:
        if self._page.markdown is not None:
            yield self._page.uri, self._markdown
            yield from self._snippets

    @functools.cached_property
    def _read(self) -> Written:
        return Written(self._text, self._text)

    @functools.cached_property
    def _told(self) -> Written:
        """The page's text without the attribute lists that stand there as written: in the files they are masked."""
        return Written(self._text, _LIST.sub(lambda found: _blank(found.group()), self._text))

    @functools.cached_property
    def _markdown(self) -> Written:
        markdown = self._page.markdown or ""
        return Written(markdown, mask(markdown))

    @functools.cached_property
    def _snippets(self) -> list[tuple[str, Written]]:
        return [(snippet.path, Written(snippet.text, mask(snippet.text))) for snippet in self._page.snippets]


def _lines_with(line: str, raw: str) -> Iterator[int]:
    """Where a text has a line of these words, whatever stands before them: the spaces of a list item, the mark of a block quote."""
    return (
        each.start("line") for each in re.finditer(rf"^[ \t>]*(?P<line>{re.escape(line)})", raw, re.MULTILINE)
    )


class Written:
    """A text reduced to its letters and digits, with the way back."""

    def __init__(self, raw: str, seen: str) -> None:
        self.raw = raw
        # No call for each of the words: a page has thousands.
        found = [match.span() for match in _RUN.finditer(seen)]
        runs = [seen[start:end] for start, end in found]
        runs = [run.lower() if run.isascii() else _folded(run) for run in runs]
        self._run_offsets = [start for start, _ in found]
        self._run_starts = [0, *accumulate(map(len, runs))][: len(runs)]
        self._letters = "".join(runs)
        self._known: dict[str, list[int]] = {}
        self._written: dict[re.Pattern[str], list[int]] = {}

    def occurrences(self, letters: str) -> Sequence[int]:
        """Where the letters stand in this text's letters, beginning with a word of it; in order."""
        if letters not in self._known:
            self._known[letters] = list(self._search(letters))
        return self._known[letters]

    def _search(self, letters: str) -> Iterator[int]:
        at = self._letters.find(letters)
        while at >= 0:
            begin = self._word_from(at)
            if begin == at:
                yield at
                begin += len(letters)
            at = self._letters.find(letters, begin)

    def offset(self, at: int) -> int:
        """The way back, from a place in the letters to one in the raw text."""
        run = bisect_right(self._run_starts, at) - 1
        return self._run_offsets[run] + at - self._run_starts[run]

    def letters_before(self, offset: int) -> int:
        """How many letters stand before an offset of the raw text."""
        run = bisect_right(self._run_offsets, offset) - 1
        if run < 0:
            return 0
        end = self._run_starts[run + 1] if run + 1 < len(self._run_starts) else len(self._letters)
        return min(self._run_starts[run] + offset - self._run_offsets[run], end)

    def words_before(self, at: int, reach: int) -> int:
        """Where the words begin that the letters before a place are part of, so many at most."""
        run = bisect_left(self._run_starts, max(0, at - reach))
        return min(self._run_starts[run], at) if run < len(self._run_starts) else at

    def letters(self, begin: int, end: int) -> str:
        """A stretch of the letters."""
        return self._letters[begin:end]

    def nearest(self, wanted: re.Pattern[str], letters: int) -> Sequence[int]:
        """Where a pattern fits the raw text outside its code blocks: the few places nearest to so many letters."""
        if wanted not in self._written:
            found = wanted.finditer(_without_fences(self.raw))
            self._written[wanted] = [each.start("words") for each in found]
        places = self._written[wanted]
        middle = bisect_left(places, letters, key=self.letters_before)
        return places[max(0, middle - PLACES_COMPARED) : middle + PLACES_COMPARED]

    def agreement(self, at: int, other: Written, there: int) -> int:
        """How many letters agree on both sides of a place in these letters and of one in another text's."""
        return _alike(self.before(at), other.before(there)) + _alike(self.behind(at), other.behind(there))

    def likeness(self, at: int, length: int, before: str, after: str) -> int:
        """How many letters agree with those that stand before (the last one first) and after so many letters at a place."""
        return _alike(self.before(at), before) + _alike(self.behind(at + length), after)

    def before(self, at: int) -> str:
        """The telling letters before a place, the last one first."""
        return self._letters[max(0, at - LETTERS_THAT_TELL) : at][::-1]

    def behind(self, at: int) -> str:
        """The telling letters behind a place."""
        return self._letters[at : at + LETTERS_THAT_TELL]

    def location(self, path: str, offset: int) -> Location:
        """Line and column, from 1."""
        line = bisect_right(self._lines, offset)
        return Location(path, line, offset - self._lines[line - 1] + 1)

    @functools.cached_property
    def _lines(self) -> list[int]:
        """Where each line begins."""
        return [0, *(found.end() for found in re.finditer("\n", self.raw))]

    def _word_from(self, at: int) -> int:
        """The first place from there on where a word begins."""
        if not self._letters[at].isascii():
            return at  # scripts without spaces between words begin one anywhere
        run = bisect_left(self._run_starts, at)
        return self._run_starts[run] if run < len(self._run_starts) else len(self._letters)


def mask(markdown: str) -> str:
    """A Markdown text with spaces for what its readers do not see; every other character keeps its place."""
    front = front_matter(markdown)
    masked = _blank(front.group()) + markdown[front.end() :] if front else markdown
    masked = _without_fences(masked)
    masked = _without_comments(masked)
    return _UNSEEN.sub(lambda found: _blank(found.group()), masked)


def _without_fences(markdown: str) -> str:
    parts: list[str] = []
    done = 0
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(markdown):
        if opened is None:
            if "`" not in fence["info"]:
                opened = fence
        elif fence["fence"].startswith(opened["fence"]) and not fence["info"].strip():
            parts += (markdown[done : opened.start()], _blank(markdown[opened.start() : fence.end()]))
            done = fence.end()
            opened = None
    return "".join([*parts, markdown[done:]])


def _without_comments(markdown: str) -> str:
    parts: list[str] = []
    done = 0
    # Plain searches, because a pattern tries every opening of a page that is full of them to the end.
    while (start := markdown.find("<!--", done)) >= 0 and (end := markdown.find("-->", start)) >= 0:
        parts += (markdown[done:start], _blank(markdown[start : end + 3]))
        done = end + 3
    return "".join([*parts, markdown[done:]])


def _blank(hidden: str) -> str:
    return re.sub(r"[^\n]", " ", hidden)


def _unlikeness(written: Written, place: int, told: Written, there: int | None) -> tuple[int, int]:
    """How badly a place in a file fits to one on the page: by the letters around both, then by how many stand before."""
    if there is None:
        return 0, 0
    here = written.letters_before(place)
    return -written.agreement(here, told, there), abs(here - there)


def _as_written(words: str) -> re.Pattern[str]:
    """A pattern for words in any spacing, never as a part of longer ones; of a comment the whole."""
    spaced = r"\s+".join(map(re.escape, words[:LETTERS_THAT_SUFFICE].split()))
    named = f"(?P<words>{spaced})"
    if len(words) > LETTERS_THAT_SUFFICE:
        return re.compile(named)
    if words.startswith(COMMENT_OPENS):
        return re.compile(rf"<!--\s*{named}\s*-->")
    return re.compile(rf"(?<![\w-]){named}(?![\w-])" if words[-1:].isalnum() else named)


def _alike(first: str, second: str) -> int:
    """How many characters agree from the beginning."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((number for number, (one, other) in pairs if one != other), min(len(first), len(second)))


def letters_of(words: str) -> str:
    """The letters and digits of words, as `Written` compares them."""
    return "".join(_folded(run) for run in _RUN.findall(words))


def _folded(run: str) -> str:
    return run.lower() if run.isascii() else normal_form("NFKC", run).casefold()
