"""Whether a text is visibly damaged where some words stand, as conversions and readers of scans leave it.

*activit y*, *inte gration*, *carr y out*: two pieces that stand together and make a word the text has elsewhere, while one of
them is hardly ever a word of its own. What stood on the paper beside the print is read as signs at the edges of lines,
*and fear and ~*, *. not uttered*. What a quotation seems to have changed there may be right, and the registered text wrong.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.words import keys_in, words_in

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Span
    from mkdocs_quotecheck.text.words import Word

# The words are counted in the passage's neighbourhood, so that a long text costs no more than a short one.
NEIGHBOURHOOD: Final = 100_000
# A split word shorter than this, or one that stands so seldom as a whole, is chance: *a way*, *on to*.
SHORTEST_WHOLE: Final = 4
LEAST_WHOLE: Final = 3
# The rarer piece stands so seldom beside the whole word.
PIECE_SHARE: Final = 0.25
# A sound text has up to five words that are now one word and now two, *lock time*, *front ends* (60 registered documents); a
# damaged one has hundreds, one in 100 words.
LEAST_SPLITS: Final = 8
WORDS_PER_SPLIT: Final = 1_000
# Signs alone at the edges of lines, inside a sentence: a scan read by Tesseract has 2 among 1,000 words. A colon there begins a
# definition, a dash or an asterisk an item; behind a link a conversion leaves a full stop alone, which ends its sentence.
LEAST_STRAY: Final = 8
WORDS_PER_STRAY: Final = 1_000
CHARACTERS_PER_WORD: Final = 6
_STRAY = re.compile(
    r"^[ \t]{0,8}[.,;°~][ \t]{1,4}(?=[^\W\d_])"
    r"|(?<=[^\W\d_.,;:!?])[ \t]{1,4}(?:[°~][ \t]{0,8}$|\.[ \t]{0,8}\n(?=(?!\d)\w)(?![A-Z]))",
    re.MULTILINE,
)
# So many characters around a passage are looked at for one, about a page: what damages a page damages all of it.
REACH: Final = 2_000


def is_damaged(text: str, span: Span) -> bool:
    """Whether the text is damaged at `span`, and not only there."""
    block = span.start // NEIGHBOURHOOD
    start = max(0, (block - 1) * NEIGHBOURHOOD)
    end = min(len(text), (block + 2) * NEIGHBOURHOOD)
    places = itertools.chain(_splits(text, start, end), _stray_signs(text, start, end))
    return any(span.start - REACH < at < span.end + REACH for at in places)


@functools.lru_cache(maxsize=16)
def _stray_signs(text: str, start: int, end: int) -> tuple[int, ...]:
    """Where signs stand alone at the edges of lines; empty if they are too few to say that a scan was read."""
    found = tuple(match.start() for match in _STRAY.finditer(text, start, end))
    words = (end - start) // CHARACTERS_PER_WORD
    return found if len(found) >= LEAST_STRAY and len(found) * WORDS_PER_STRAY >= words else ()


@functools.lru_cache(maxsize=16)
def _splits(text: str, start: int, end: int) -> tuple[int, ...]:
    """Where the words of a stretch are split; empty if they are too few to say that the text is damaged."""
    keys = keys_in(text, start, end)
    counts = Counter(keys)
    whole = {
        word
        for word, number in counts.items()
        if number >= LEAST_WHOLE and len(word) >= SHORTEST_WHOLE and word.isalpha()
    }
    pairs = enumerate(itertools.pairwise(keys))
    found = [at for at, (one, two) in pairs if one + two in whole and _is_rare(one, two, counts)]
    # Where words stand is asked only if there are enough of them.
    if len({keys[at] + keys[at + 1] for at in found}) < LEAST_SPLITS:
        return ()
    words = words_in(text, start, end)
    found = [at for at in found if _are_parted(text, words[at], words[at + 1])]
    different = {keys[at] + keys[at + 1] for at in found}
    enough = len(different) >= LEAST_SPLITS and len(found) * WORDS_PER_SPLIT >= len(words)
    return tuple(words[at].start for at in found) if enough else ()


def _is_rare(one: str, two: str, counts: Counter[str]) -> bool:
    """Whether one of two pieces hardly ever stands by itself, against the word that they make."""
    return min(counts[one], counts[two]) <= PIECE_SHARE * counts[one + two]


def _are_parted(text: str, one: Word, two: Word) -> bool:
    """Whether nothing but a space stands between two words."""
    return two.start - one.end == 1 and text[one.end] == " "
