"""Which characters are quotation marks, apostrophes, dashes and spaces: one table, so that a new pair of marks is one row.

What a character is used for in a certain place (the same `“` opens in English and closes in German) is decided by
`reading.quotations.marks`, which knows what stands around it.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final


class Side(enum.Enum):
    """On which side of quoted words a mark may stand."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark."""

    sign: str
    """One character, or the characters that are typed for one."""
    family: str
    """Marks of one family may close one another."""
    side: Side
    single: bool = False
    """Whether it is a single mark, which may be an apostrophe or nest in double ones."""


def _row(
    family: str, either: str = "", opens: str = "", closes: str = "", *, single: bool = False
) -> tuple[Mark, ...]:
    """The marks of a family, by side, separated by spaces."""
    sides = ((Side.EITHER, either), (Side.OPENS, opens), (Side.CLOSES, closes))
    return tuple(Mark(sign, family, side, single) for side, signs in sides for sign in signs.split())


# A side is given where it never changes; German, Swedish, Polish, French and English usage share the other marks. `″` is a
# prime that people type for a mark, `❝❞` and `❮❯` are ornaments of themes, `<<` and `>>` are typed where a keyboard has no
# guillemets. The single prime is left out: `f′` and `5′` are far more frequent than quotations in primes.
MARKS: Final[tuple[Mark, ...]] = (
    *_row("double", "\" “ ” ‟ ＂ ˮ ʺ ˝ '' ´´ ’’ ‘‘ ″", "„ `` ,, ‚‚ ‶ 〝 ❝ ❠ 🙶 ⹂", "〞 〟 ❞ 🙷"),
    *_row("single", "' ‘ ’ ` ´ ＇", "‚ ‛ ❛ ❟", "❜", single=True),
    *_row("guillemet", "« »"),
    *_row("single guillemet", "‹ ›", single=True),
    *_row("typed chevrons", "", "<< ‹‹", ">> ››"),
    *_row("ornament chevrons", "", "❮ ❰ ≪ ⟪", "❯ ❱ ≫ ⟫"),
    *_row("corner", "", "「 ｢", "」 ｣"),
    *_row("white corner", "", "『", "』"),
    *_row("double angle", "", "《", "》"),
    *_row("angle", "", "〈", "〉"),
)
FAMILIES: Final = {mark.sign: mark.family for mark in MARKS}
ALWAYS_OPEN: Final = frozenset(mark.sign for mark in MARKS if mark.side is Side.OPENS)
ALWAYS_CLOSE: Final = frozenset(mark.sign for mark in MARKS if mark.side is Side.CLOSES)
TYPED_MARKS: Final = tuple(mark.sign for mark in MARKS if len(mark.sign) > 1)
"""Marks of two characters: each of them is something else by itself."""

QUOTATION_MARKS: Final = "".join(dict.fromkeys(mark.sign for mark in MARKS if len(mark.sign) == 1))
"""Every character that is a quotation mark by itself, for use within `[…]` of a pattern (none of them needs escaping)."""
OPENING_MARKS: Final = "".join(sign for sign in QUOTATION_MARKS if sign not in ALWAYS_CLOSE and sign != "´")
"""Those that can stand before quoted words, in one language or another."""
CLOSING_MARKS: Final = "".join(sign for sign in QUOTATION_MARKS if sign not in ALWAYS_OPEN)
"""Those that can stand behind quoted words."""
DOUBLE_MARKS: Final = "".join(
    dict.fromkeys(mark.sign for mark in MARKS if len(mark.sign) == 1 and not mark.single)
)
SINGLE_MARKS: Final = "".join(
    dict.fromkeys(mark.sign for mark in MARKS if len(mark.sign) == 1 and mark.single)
)

APOSTROPHES: Final = "'\u2019\u2018\u02bc\u00b4`\uff07\u201b"
"""What stands for an apostrophe inside a word; `'` in what is folded."""
DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\\-"
"""Hyphens, dashes and minus signs, for use within `[…]` of a pattern."""
OPENING_BRACKETS: Final = "(\\[（［〔【"
CLOSING_BRACKETS: Final = ")\\]）］〕】"
TERMINATORS: Final = ".!?…"
"""What ends a sentence where words have spaces between them."""
WIDE_TERMINATORS: Final = "。！？｡"
"""What ends one wherever it stands."""
NOTE_SIGNS: Final = "*†‡§¶‖※⁎∗#①-⑳"
"""Signs that point to a note when they stand right behind a word, for use within `[…]` of a pattern."""
RAISED_DIGITS: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
RAISED_VALUES: Final = str.maketrans(RAISED_DIGITS, "0123456789")
"""For `translate`: the plain digits of raised ones."""
VOWELS: Final = frozenset("aeiouyäöüàâáãåæéèêëíìîïóòôõøœúùûýÿ")
"""Small letters of vowels in the languages that are written with Latin letters."""
RULED_LINE: Final = (
    r"[+|](?:[-=:_]{2,}[+|])+|(?:={2,} {1,12})+={2,}(?!\S)|(?:-{4,}|={4,}|_{4,}|~{4,}|\*{4,}|#{4,}|\+{4,})"
)
"""A pattern for the lines of a table or under a heading in plain text: `+----+---+`, `=====  ===`, `=====`."""

_APOSTROPHE_TABLE = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


def plain_apostrophes(text: str) -> str:
    """The text with `'` for every apostrophe; its length does not change."""
    return text.translate(_APOSTROPHE_TABLE)


_STRAIGHT: Final = str.maketrans("‘’“”", "''\"\"")


def straightened(text: str) -> str:
    """A text with straight marks and apostrophes, as they are typed."""
    return text.translate(_STRAIGHT)


def has_straight_marks_only(text: str) -> bool | None:
    """Whether the marks and apostrophes of a text are straight ones; None where it has none."""
    if straightened(text) != text:
        return False
    return True if set("'\"") & set(text) else None
