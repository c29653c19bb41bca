"""The line before a list that governs its items: *Members must not:*, *The jury rejected these points:*, *Myth:*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.sentences import behind_list_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

# A list is followed back over so many characters: two pages.
LONGEST_LIST: Final = 4_000
COLONS: Final = (":", "：")
# `; or`
_ITEM_END: Final = re.compile(r"[;,](?:\s[^\W\d_]{1,3})?\s*\Z")
# The label before one statement has a noun and perhaps a number: *Myth 3:*.
LONGEST_LABEL: Final = 2
# *rejected* these points, *denies* the following: what is denied is named by a demonstrative right behind.
LONGEST_OBJECT: Final = 4


def lead_end(text: str, start: int) -> int | None:
    """Where the words end that introduce the list with an item that begins at `start`; None where there is no such item.

    The item may be numbered or bulleted, and may go on over several lines; where the text has lost its bullets, as that of a web
    page has, the items before it end with a semicolon or comma. The introduction ends with a colon.
    """
    first = max(0, start - LONGEST_LIST)
    line = text.rfind("\n", first, start) + 1
    marked = behind_list_mark(text, line, start + 1) == start != line
    if not line or not (marked or line == start):
        return None
    blank = False
    while line > first:
        end = line - 1
        line = text.rfind("\n", first, end) + 1
        before = text[line:end].strip()
        if before.endswith(COLONS):
            return line + text[line:end].rindex(before[-1])
        if not before:
            blank = True
        elif _ends_list(text, line, end, marked=marked, blank=blank):
            return None
        else:
            blank = False
    return None


def _ends_list(text: str, line: int, end: int, *, marked: bool, blank: bool) -> bool:
    """Whether a line above an item is none of its list: without a bullet behind an empty line, or without a sign at its end."""
    if not marked:
        return _ITEM_END.search(text, line, end) is None
    return blank and text[line : line + 1] != " " and behind_list_mark(text, line, end) == line


def is_denying_label(keys: Sequence[str], words: Lexicon) -> bool:
    """Whether words before a colon say of the statement behind it that it is not so: *Myth*, *False*, *Myth 3*."""
    denying = words.matching.denying
    label = (
        keys[0] in denying.deniers and keys[0] not in denying.judgements and not words.is_negation(keys[0])
    )
    return label and len(keys) <= LONGEST_LABEL and all(key.isdigit() for key in keys[1:])


def denies_items(keys: Sequence[str], words: Lexicon) -> bool:
    """Whether a sentence says of the statements listed behind it that they are not so.

    It does by its predicate, *The following claims are* false, or by its verb, *The jury* rejected *these points*.

    Args:
        keys: Its words, folded and in small letters.
        words: Of the language.
    """
    denying = words.matching.denying
    predicate = [word for word in keys if not words.is_adverb(word)]
    if not predicate:
        return False
    last, before = predicate[-1], predicate[:-1]
    negated = any(words.is_negation(word) for word in before)
    claims = not denying.claims.isdisjoint(before) or not denying.listing.isdisjoint(before)
    if claims and not words.auxiliaries.isdisjoint(before):
        return last in denying.deniers if not negated else last in denying.assertions
    listed = next((at for at, word in enumerate(keys) if word in denying.listing), None)
    if listed is None or negated or len(keys) - listed > LONGEST_OBJECT:
        return False
    return any(word in denying.deniers for word in keys[max(0, listed - 2) : listed])
