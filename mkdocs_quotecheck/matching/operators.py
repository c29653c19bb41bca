"""Operators of formulas between two words: one exchanged for another is another formula, not other punctuation."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.characters import DASHES

if TYPE_CHECKING:
    from mkdocs_quotecheck.matching.tokens import Tokens

# Other writings of one operator.
_SAME = str.maketrans({
    "\u2217": "*", "\u22c5": "\u00b7", "\u2219": "\u00b7", "\u2215": "/", "\u2044": "/", "\u223c": "~", "\u2223": "|",
    "\u2192": "", "\u2190": "", **dict.fromkeys(DASHES.replace("\\", ""), "-"),
})  # fmt: skip
# In text these are punctuation or mark-up; they are operators between the operands of a formula, spaced.
_TYPED = frozenset("*/+-^|&~")
_BRACKETS = re.compile(r"[()\[\]{}]")


def exchanges_operator(quoted: Tokens, q: int, source: Tokens, s: int) -> bool:
    """Whether what stands before token `q` of the quotation and token `s` of the source is another operator."""
    one, two = quoted.gap(q), source.gap(s)
    if one == two:
        return False
    if _signs(one) != _signs(two):
        return True
    first, second = _typed(one), _typed(two)
    if first == second:
        return False
    if first and second:
        # A dash for a slash is a matter of style; a slash for a star is none.
        return not ({first, second} <= {"-", "/"}) or _is_formula(source, s)
    return _is_formula(source, s) and _is_formula(quoted, q)


@lru_cache(maxsize=4096)
def _signs(gap: str) -> str:
    """The mathematical symbols of a gap that nothing else is written with."""
    if gap.isascii():
        return ""
    return "".join(
        sign for sign in gap.translate(_SAME) if not sign.isascii() and unicodedata.category(sign) == "Sm"
    )


@lru_cache(maxsize=4096)
def _typed(gap: str) -> str:
    """The operator typed with a common sign; empty if the gap has none, or more than one sign and brackets."""
    plain = "".join(_BRACKETS.sub(" ", gap.translate(_SAME)).split())
    spaced = (
        len(plain) == 1
        and plain in _TYPED
        and re.search(rf"(?:^|[\s)\]}}]){re.escape(plain)}(?:$|[\s(\[{{])", gap.translate(_SAME))
    )
    return plain if spaced else ""


def _is_formula(tokens: Tokens, at: int) -> bool:
    """Whether operands stand on both sides: a bracket that closes or opens there, a number, a symbol of one letter."""
    if not 0 < at < len(tokens):
        return False
    gap = tokens.gap(at).strip()
    left, right = tokens.words[at - 1], tokens.words[at]
    closes = gap[:1] in (")", "]", "}") and len(left) == 1
    called = tokens.text[tokens.ends[at] : tokens.ends[at] + 1] == "("
    return (closes or _is_operand(left)) and (called or gap[-1:] == "(" or _is_operand(right))


def _is_operand(word: str) -> bool:
    return word[0].isdigit() or len(word) == 1
