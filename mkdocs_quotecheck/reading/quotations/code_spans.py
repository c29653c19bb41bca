"""Code between doubled backticks that a page shows as they are, left by mark-up that was not read.

TeX opens a quotation with two backticks and closes it with two apostrophes. Two backticks on either side are the code of
Markdown and reStructuredText, and what lies between them is no more text than a `<code>` element is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.reading.quotations.scan import Token

BACKTICKS: Final = "``"
# What closes a quotation that doubled backticks open: TeX's two apostrophes, or the mark that an editor puts for them.
CLOSES_TEX: Final = frozenset(("''", "’’", '"', "”"))


def without_code(text: str, tokens: Sequence[Token]) -> list[Token]:
    """The marks of a paragraph without doubled backticks that open no quotation, and without the marks inside code."""
    last_close = next(
        (index for index in range(len(tokens) - 1, -1, -1) if _closes_tex(text, tokens[index])), -1
    )
    kept: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        index += 1
        if token.sign != BACKTICKS:
            kept.append(token)
            continue
        end = _end_of_code(text, tokens, index)
        if end is not None:
            index = end + 1
        elif index <= last_close:
            kept.append(token)
    return kept


def _closes_tex(text: str, token: Token) -> bool:
    return token.sign in CLOSES_TEX and not text[token.first - 1 : token.first].isspace()


def _end_of_code(text: str, tokens: Sequence[Token], begin: int) -> int | None:
    """Index of the doubled backticks that end code: the next ones, with no closing mark of TeX before and no space."""
    for index in range(begin, len(tokens)):
        token = tokens[index]
        if token.sign == BACKTICKS:
            return None if text[token.first - 1].isspace() else index
        if token.sign in {"''", "’’"} and _closes_tex(text, token):
            return None
    return None
