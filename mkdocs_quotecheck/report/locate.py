"""Quoted words on a page → line and column of the Markdown file they were written in.

Python-Markdown keeps no positions, so the words are searched for. What a reader does not see (link targets, attribute
lists, tags, comments, front matter, code blocks) is masked first, and only letters and digits are compared, so that
emphasis, line ends and smart punctuation do not get in the way. Where the same words stand several times, the n-th on
the page is the n-th in the file. This is done for findings only: most pages have none.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Location
from mkdocs_quotecheck.report.letters import LETTERS_THAT_TELL, PLACES_COMPARED, Written, letters_of
from mkdocs_quotecheck.report.masking import ATTRIBUTE_LISTS, blank, mask

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mkdocs_quotecheck.model import Page, Span


# So many letters of the words beside tell where words are that the file has in another form.
LETTERS_BESIDE = 6
# More letters than these tell no two passages apart, and make hostile pages slow.
LETTERS_THAT_SUFFICE = 400
# What is told of a comment begins with our name.
COMMENT_OPENS = "quotecheck"
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
        for wanted in dict.fromkeys((letters, letters[:LETTERS_THAT_TELL])):
            if not wanted or (wanted != letters and len(letters) < LETTERS_THAT_TELL):
                continue
            found = self._nth(wanted, functools.partial(self._before, wanted, span.start))
            if found is not None:
                return found
        return self._beside(span) or Location(self._page.uri)

    def _before(self, letters: str, offset: int) -> int:
        """How many times the letters stand on the page before an offset of its text."""
        return bisect_left(self._read.occurrences(letters), self._read.letters_before(offset))

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
                number = functools.partial(bisect_left, self._read.occurrences(wanted), begin)
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

    def _nth(self, letters: str, number: Callable[[], int], further: int = 0) -> Location | None:
        """The occurrence of a number, from 0, through all files; the last one where there are fewer.

        What is told is the place so many letters further on.
        """
        last: Location | None = None
        # Most words are written once, and then nothing needs to be counted on the page.
        once = not self._page.snippets and len(self._markdown.occurrences(letters)) == 1
        left = 0 if once else number()
        for path, written in self._files():
            found = written.occurrences(letters)
            if found:
                last = written.location(path, written.offset(found[min(left, len(found) - 1)] + further))
            if left < len(found):
                break
            left -= len(found)
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
        return Written(self._text, ATTRIBUTE_LISTS.sub(lambda found: blank(found.group()), self._text))

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
