"""The words before and behind a passage, by sentences, so that a reader sees what it was taken from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.sentences import each_sentence_end, sentence_start

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Span

# Two or three lines: what a reader takes in beside the passage itself.
LONGEST: Final = 240
# Of a sentence that has hardly begun the one before is shown too.
TELLING: Final = 40


def around(text: str, span: Span, language: str) -> tuple[str, str]:
    """What stands before and behind a stretch of a text: the sentences it is part of, or those beside it."""
    words = lexicon(language)
    start = sentence_start(text, span.start, words)
    if span.start - start < TELLING and start:
        start = sentence_start(text, start - 1, words)
    first = max(start, span.start - LONGEST)
    stop = min(len(text), span.end + LONGEST)
    ends = each_sentence_end(text, words, span.end, stop)
    end = next((each for each in ends if any(map(str.isalnum, text[span.end : each]))), None)
    last = stop if end is None else end
    before = _even(text[first : span.start], shortened=first > start)
    after = _even(text[span.end : last], shortened=end is None and stop < len(text), at_end=True)
    return before, after


def _even(words: str, *, shortened: bool, at_end: bool = False) -> str:
    """White space as single spaces; a shortened text ends at a word, with an ellipsis."""
    even = " ".join(words.split())
    if not shortened:
        return even
    if at_end:
        return f"{even.rpartition(' ')[0] or even} …"
    return f"… {even.partition(' ')[2] or even}"
