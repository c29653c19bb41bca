"""A single word that stands in the source only inside another word: `significant` out of `insignificant`, `5` out of `15`."""

from __future__ import annotations

from mkdocs_quotecheck.matching.tokens import tokenise
from mkdocs_quotecheck.model import Alignment, Edit, EditKind, SourceText, Span

# A fragment of fewer letters, or of less than half of the word, is chance: `cat` in `concatenation`.
SHORTEST_FRAGMENT = 5
LEAST_SHARE = 0.5
# So many places of the letters are looked at.
MOST_PLACES = 8
_WINDOW = 80


def inside_word(quote: str, source: SourceText) -> Alignment | None:
    """Where the one word of a quotation ends or begins inside a word of the source; None if it does nowhere."""
    tokens = tokenise(quote)
    if len(tokens) != 1:
        return None
    word = tokens.raw(0, 1)
    at = -1
    for _ in range(MOST_PLACES):
        at = source.text.find(word, at + 1)
        if at < 0:
            return None
        around = tokenise(source.text, *_line(source.text, at, at + len(word)))
        for index, (start, end) in enumerate(zip(around.starts, around.ends, strict=True)):
            if start <= at and at + len(word) <= end and _is_fragment(tokens.words[0], around.words[index]):
                edit = Edit(
                    EditKind.CUT_WORD,
                    word,
                    source.text[start:end],
                    Span(tokens.starts[0], tokens.ends[0]),
                    Span(start, end),
                )
                entry = source.source
                return Alignment(
                    entry.id if entry else None,
                    Span(start, end),
                    source.text[start:end],
                    (edit,),
                    LEAST_SHARE,
                )
    return None


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    first, behind = max(0, start - _WINDOW), min(len(text), end + _WINDOW)
    while first < start and first and text[first - 1].isalnum():
        first += 1
    return first, behind


def _is_fragment(quoted: str, original: str) -> bool:
    if quoted == original or not (original.startswith(quoted) or original.endswith(quoted)):
        return False
    if quoted[0].isdigit() and original[0].isdigit():
        return True
    return len(quoted) >= SHORTEST_FRAGMENT and len(quoted) >= LEAST_SHARE * len(original)
