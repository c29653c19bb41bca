"""How findings speak: words in marks, shortened; counts; lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Edit
    from mkdocs_quotecheck.rules._rule import Rule

# A message is one line of a log; what is longer than this is shown in full below it, where the passages are compared.
SHOWN_CHARACTERS = 60

PUT_BACK = "Put the source’s wording back, or take these words out of the quotation marks and say them in your own voice."
"""What to do about words that are not the source's, whatever is wrong with them."""


def marked(words: str) -> str:
    """Words between quotation marks, the middle left out where they are long."""
    return f"“{shortened(words)}”"


def shortened(words: str, limit: int = SHOWN_CHARACTERS) -> str:
    """Words on one line, the middle left out where they are longer than `limit` characters."""
    line = " ".join(words.split())
    if len(line) <= limit:
        return line
    half = (limit - 3) // 2
    head = line[:half].rsplit(" ", 1)[0]
    tail = line[-half:].split(" ", 1)[-1]
    return f"{head} … {tail}"


def difference(edit: Edit) -> str:
    """Both wordings of a difference, as a clause."""
    if not edit.original.strip():
        return f"{marked(edit.quoted)} is not in the source"
    if not edit.quoted.strip():
        return f"the source’s {marked(edit.original)} is left out"
    return f"{marked(edit.quoted)} where the source has {marked(edit.original)}"


def listed(items: Sequence[str], conjunction: str = "and") -> str:
    """`a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {conjunction} {items[-1]}"


def counted(number: int, noun: str) -> str:
    """`1 page`, `3 pages`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def gathered_message(rule: Rule, message: str, quotations: int, pages: int) -> str:
    """The message of a rule whose findings are told as one; `message` is that of each of them."""
    return rule.gathered.format(
        message=message, quotations=counted(quotations, "quotation"), pages=counted(pages, "page")
    )
