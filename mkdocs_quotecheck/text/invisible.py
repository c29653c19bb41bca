"""Characters that nobody sees: those that only say where a word may break, and those that turn the direction of reading."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from mkdocs_quotecheck.text.folding import SOFT_HYPHEN

DIRECTION_OVERRIDES: Final = "\u202d\u202e"
"""All letters behind them run in one direction, whatever they are."""
DIRECTION_EMBEDDINGS: Final = "\u202a\u202b\u2066\u2067\u2068"
"""What is behind them has a direction of its own: of use where scripts that run left and right meet."""
DIRECTION_ENDS: Final = "\u202c\u2069"
_DIRECTION_MARKS = "\u061c\u200e\u200f"
_JOINERS = "\u200c\u200d"
# Zero-width spaces, invisible operators, the grapheme joiner, the Mongolian vowel separator, fillers, tags, byte order marks.
_ZERO_WIDTH = "\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\U000e0000-\U000e007f"
_DIRECTIONS = f"{DIRECTION_OVERRIDES}{DIRECTION_EMBEDDINGS}{DIRECTION_ENDS}"
# Joiners are letters' forms in Arabic and the scripts of India, and hold emoji together.
_PLAIN_LETTER = "0-9A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff"
UNSEEN: Final = re.compile(
    rf"[{SOFT_HYPHEN}{_DIRECTION_MARKS}{_ZERO_WIDTH}{_DIRECTIONS}]|(?<=[{_PLAIN_LETTER}])[{_JOINERS}]+(?=[{_PLAIN_LETTER}]|\Z)"
)
"""Characters that show nothing and change no letter's form."""

_CONVENTIONAL = re.compile(f"[{SOFT_HYPHEN}{_DIRECTION_MARKS}{_DIRECTIONS}\u200c]")
_RIGHT_TO_LEFT = frozenset(("R", "AL"))


def is_conventional(sign: str) -> bool:
    """Whether an unseen character is one that typesetters put into words: a soft hyphen, a mark of direction."""
    return _CONVENTIONAL.fullmatch(sign) is not None


def runs_leftward(text: str) -> bool:
    """Whether a text has letters of a script that is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in text)


def without_unseen(text: str) -> tuple[str, list[int]]:
    """The text without its unseen characters, and for each place in it the place in the given one (one more for its end)."""
    places: list[int] = []
    kept: list[str] = []
    done = 0
    for unseen in UNSEEN.finditer(text):
        kept.append(text[done : unseen.start()])
        places.extend(range(done, unseen.start()))
        done = unseen.end()
    kept.append(text[done:])
    places.extend(range(done, len(text) + 1))
    return "".join(kept), places
