"""Raised and lowered figures: one character for each, however they are written.

10⁶ is not 106, so what a `<sup>` or `<sub>` shows is kept as raised or lowered characters, where all of it has some; and
m², m^2 and m2 are one unit, written as a keyboard allows.
"""

from __future__ import annotations

import re
from typing import Final

_FIGURES: Final = "0123456789+-−=()"
_RAISED: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾"
_LOWERED: Final = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"
_TO_RAISED: Final = str.maketrans(_FIGURES + "–ni", _RAISED + "⁻ⁿⁱ")
_TO_LOWERED: Final = str.maketrans(_FIGURES + "–", _LOWERED + "₋")
_TO_PLAIN: Final = {
    ord(sign): plain for signs in (_RAISED, _LOWERED) for sign, plain in zip(signs, _FIGURES, strict=True)
}
UNIT_BEFORE_FIGURE: Final = r"(?<![^\W_])(?:[kcdmµμn]?m|ft|in|yd|mi|[xyzrRsc]|mc)(?=[23](?![^\W_]))"
"""Pattern for a unit of length, or what is squared in formulas, before a plain figure that stands for a raised one: the `m` of
`m2`, the `R` of `R2`."""
_PER = (
    "m",
    "cm",
    "mm",
    "km",
    "s",
    "h",
    "d",
    "a",
    "yr",
    "min",
    "g",
    "kg",
    "mg",
    "mol",
    "l",
    "L",
    "ml",
    "mL",
    "ha",
    "K",
    "J",
    "W",
)
_BEHIND_PER = "|".join(rf"(?<=[^\w-]{unit})" for unit in _PER)
PLAIN_POWER: Final = rf"(?:{_BEHIND_PER})[-−–][1-4](?![\w.,-]*\w)"
"""Pattern for a negative power typed plainly behind a unit: the `-1` of `m s-1`."""
TAGGED_RAISED: Final = r"<(?:sup|SUP)>[-−–+]?\d{1,4}[-−–+]?</(?:sup|SUP)>"
"""Pattern for a raised figure in the mark-up of a text that nobody rendered."""
LOWERED_FIGURE: Final = r"(?:<(?:sub|SUB)>\d{1,3}</(?:sub|SUB)>|~\d{1,3}~|_\d{1,3}(?!\w))"
"""The same for a lowered one behind a letter: `CO<sub>2</sub>`, `CO~2~`, `CO_2`."""
# Longer ones are no figures but words in small letters.
_LONGEST: Final = 12
_RAISABLE = re.compile(rf"[0-9+\-−–=()ni]{{1,{_LONGEST}}}")
_LOWERABLE = re.compile(rf"[0-9+\-−–=()]{{1,{_LONGEST}}}")


def raised(text: str) -> str:
    """What a superscript says in characters of a line: `⁶` for `6`; words stay (19th). The length does not change."""
    return text.translate(_TO_RAISED) if _RAISABLE.fullmatch(text.strip()) else text


def lowered(text: str, before: str) -> str:
    """What a subscript says behind the character `before`: CO2 as everybody writes it, but 10₂ is not 102."""
    return text.translate(_TO_LOWERED) if before.isdigit() and _LOWERABLE.fullmatch(text.strip()) else text


def plain_figures(text: str) -> str:
    """The text with plain figures for raised and lowered ones."""
    return text.translate(_TO_PLAIN)
