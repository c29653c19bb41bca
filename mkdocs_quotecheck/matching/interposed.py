"""A source that quotes speech interrupts it, as in *“We lost it,” she said, “and nobody came”*.

Who quotes the speech and leaves the *she said* out has left out nothing that was said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.voices import LONGEST_PIECE, goes_on
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, OPENING_MARKS

if TYPE_CHECKING:
    from mkdocs_quotecheck.matching.tokens import Tokens
    from mkdocs_quotecheck.text.lexicon import Lexicon

# The words between two pieces of a speech: `she told the board on Tuesday evening` and the like. A clause that says more
# is reported as words left out.
LONGEST_CLAUSE = 12

# A comma keeps the sentence going, so that one speaker has both pieces; behind a full stop another may begin.
_LEAVES = re.compile(rf"^[.,!?…—–-]{{0,3}}\s*[{CLOSING_MARKS}]{{1,2}}[,]?\s*$")
_RETURNS = re.compile(rf"^\s*[,:]\s*[{OPENING_MARKS}]{{1,2}}\s*$")
_RETURNS_ANEW = re.compile(rf"^\s*[.]\s*[{OPENING_MARKS}]{{1,2}}\s*$")
_CLOSES = re.compile(rf"([.,!?…—–-])[{CLOSING_MARKS}]{{1,2}}\s*(\S?)")


def is_interposed(source: Tokens, first: int, behind: int, words: Lexicon) -> bool:
    """Whether the source's tokens `first:behind` are a reporting clause between two pieces of one speech."""
    if not 0 < first < behind < len(source) or behind - first > LONGEST_CLAUSE:
        return False
    before, after = source.gap(first), source.gap(behind)
    if "\n\n" in before + after or not _LEAVES.match(before):
        return False
    if _RETURNS.match(after):
        return True
    if not _RETURNS_ANEW.match(after):
        return False
    return _nobody_else_speaks(source.text, source.ends[first - 1], source.starts[behind], words)


def _nobody_else_speaks(text: str, left: int, start: int, words: Lexicon) -> bool:
    """Whether the piece of speech that begins at `start` has no reporting clause of its own, or one of the same speaker."""
    close = _CLOSES.search(text, start, start + LONGEST_PIECE)
    if close is None:
        return False
    tagged = close[1] == "," or close[2].islower()
    return not tagged or goes_on(text, left, start, words)
