"""Single marks, which may be apostrophes."""

from __future__ import annotations

import re

from mkdocs_quotecheck.reading.quotations.mark_pairing import (
    abandon,
    close_at,
    find_open,
    push,
)
from mkdocs_quotecheck.reading.quotations.scan import (
    CLOSING_SIGNS,
    SINGLE,
    Scan,
    Token,
)
from mkdocs_quotecheck.text.characters import (
    RAISED_DIGITS,
)

_LETTERS = re.compile(r"[^\W\d_]+")
_DECADE = re.compile(r"\d0s?\b|\d\d\b(?!['’])")


def take_single(scan: Scan, token: Token) -> None:
    """Opens or closes a quotation by a single mark, or takes it for an apostrophe."""
    if _is_within_word(scan, token):
        return
    behind = scan.behind(token.last)
    at = find_open(scan, SINGLE)
    if token.sign not in "’´" and scan.opens(token) and not _elided(scan, token.last):
        if at is not None and token.sign == scan.stack[at].sign:
            abandon(scan, scan.stack.pop(at), token.first)
        push(scan, SINGLE, token)
    elif at is not None and token.sign not in "‚`" and not _in_word(behind) and _may_close(scan, at, token):
        entry = scan.stack[at]
        if _may_be_possessive(scan, token) and token.sign != "‘":
            entry.maybe = (token.first, token.last)
        elif entry.start < token.first:
            close_at(scan, at, token.first, token.last)


def _is_within_word(scan: Scan, token: Token) -> bool:
    """Whether a mark is an apostrophe, or a grave or acute accent that was typed as a sign."""
    before, behind = scan.before(token.first), scan.behind(token.last)
    if before.isalnum() and _in_word(behind):
        return True
    return token.sign in "`´" and not (before.isspace() or behind.isspace() or behind in CLOSING_SIGNS)


def _in_word(sign: str) -> bool:
    return sign.isalnum() and sign not in RAISED_DIGITS


def _may_close(scan: Scan, at: int, token: Token) -> bool:
    """Whether a single mark stands where it can close: behind a space only if space stands inside the other mark too."""
    if not scan.before(token.first).isspace():
        return True
    return scan.is_last(token) or scan.behind(scan.stack[at].start).isspace()


def _elided(scan: Scan, at: int) -> bool:
    """Whether an apostrophe stands for what was left out: `'90s`, `'tis`."""
    if _DECADE.match(scan.text, at, scan.end):
        return True
    word = _LETTERS.match(scan.text, at, scan.end)
    return word is not None and word.group().lower() in scan.elisions


def _may_be_possessive(scan: Scan, token: Token) -> bool:
    """`the workers’ rights`: an s before, a space and a small letter behind."""
    behind = scan.behind(token.last)
    return scan.before(token.first) in "sxzSXZ" and behind.isspace() and scan.behind(token.last + 1).islower()
