"""Which quotation marks of a paragraph belong together.

One pass with a stack over the marks of a paragraph. What a mark is depends on its sign, on what stands before and behind it,
and on what is open: the same `“` opens in English and closes in German, the same `'` is a mark, an apostrophe or a prime.
"""

from __future__ import annotations

from mkdocs_quotecheck.reading.quotations.code_spans import BACKTICKS, without_code
from mkdocs_quotecheck.reading.quotations.guillemets import take_guillemet
from mkdocs_quotecheck.reading.quotations.mark_pairing import (
    DEEPEST,
    LOOK_AHEAD,
    abandon,
    close_at,
    close_or_stray,
    find_open,
    push,
)
from mkdocs_quotecheck.reading.quotations.scan import (
    DOUBLE,
    OPENING_BRACKETS,
    SINGLE,
    Pair,
    Scan,
    Token,
    tokens_of,
)
from mkdocs_quotecheck.reading.quotations.single_marks import take_single
from mkdocs_quotecheck.text.characters import (
    ALWAYS_CLOSE,
    ALWAYS_OPEN,
    CLOSING_MARKS,
    FAMILIES,
)

__all__ = ["DEEPEST", "Pair", "pairs"]

# A paragraph with more marks than this that are more than this share of its characters is data or an attack: 500 news
# articles, novels and newsletters have at most 102 marks in a paragraph, and one in 19 characters. A quotation costs some
# 30 µs, so that a megabyte of stacked marks would cost 20 seconds.
MOST_MARKS = 1000
DENSEST = 0.2


def pairs(
    text: str,
    start: int,
    end: int,
    *,
    holes: tuple[tuple[int, int], ...] = (),
    elisions: frozenset[str] = frozenset(),
) -> tuple[tuple[Pair, ...], tuple[tuple[int, int], ...]]:
    """The pairs of marks of the paragraph `text[start:end]`, sorted by their opening mark, and its stray closing marks.

    Marks inside `holes` (code) are not looked at. `elisions` are words that begin with an apostrophe: `'tis`. A mark that
    is never closed gives a pair with `closed` false, for double marks and guillemets; a single one that is never closed is
    taken for an apostrophe. What holds more marks than words is no text and gives none.
    """
    tokens = tokens_of(text, start, end, holes)
    if any(token.sign == BACKTICKS for token in tokens):
        tokens = without_code(text, tokens)
    if not tokens or (len(tokens) > MOST_MARKS and len(tokens) > DENSEST * (end - start)):
        return (), ()
    scan = Scan(text, start, end, elisions)
    for index, token in enumerate(tokens):
        family = FAMILIES[token.sign]
        if family == SINGLE:
            take_single(scan, token)
        elif family == DOUBLE:
            _double(scan, tokens, index)
        elif family.endswith("guillemet"):
            take_guillemet(scan, tokens, index, family)
        elif token.sign in ALWAYS_CLOSE:
            close_or_stray(scan, family, token)
        else:
            push(scan, family, token)
    for entry in reversed(scan.stack):
        abandon(scan, entry, end)
    return tuple(sorted(scan.pairs, key=lambda pair: (pair.open, -pair.close))), tuple(scan.strays)


def _double(scan: Scan, tokens: list[Token], index: int) -> None:
    token = tokens[index]
    opens, closes = scan.opens(token), scan.closes(token)
    at = find_open(scan, DOUBLE)
    if at is None:
        if token.sign in ALWAYS_OPEN or _opens_unasked(scan, token, opens=opens, closes=closes):
            push(scan, DOUBLE, token)
        elif not _is_prime(scan, token):
            scan.strays.append((token.first, token.last))
        return
    entry = scan.stack[at]
    if not _opens_again(token.sign, entry.sign, clearly=scan.clearly_opens(token)):
        close_at(scan, at, token.first, token.last)
        return
    if token.first > entry.nests_until:
        entry.nests_until = _nesting_end(scan, tokens, index, entry.sign)
    if entry.nests_until < 0 and not _is_third(scan, tokens, index, at):
        # The first was never closed: it ends where the next begins.
        del scan.stack[at:]
        abandon(scan, entry, token.first)
    push(scan, DOUBLE, token)


def _is_prime(scan: Scan, token: Token) -> bool:
    """Whether a mark behind a figure measures; behind the number of a note, `said so."6"`, it closes."""
    at = token.first
    while at > scan.start and scan.text[at - 1].isdigit():
        at -= 1
    return at < token.first and scan.before(at) not in CLOSING_MARKS


def _is_third(scan: Scan, tokens: list[Token], index: int, at: int) -> bool:
    """Whether double marks stand in single ones that stand in double ones: `“She wrote: ‘The “old” wall stands.’ …`."""
    within = any(entry.sign in "‘‚" for entry in scan.stack[at + 1 :])
    double = (each for each in tokens[index + 1 : index + 1 + LOOK_AHEAD] if FAMILIES[each.sign] == DOUBLE)
    following = next(double, None)
    return within and following is not None and not scan.clearly_opens(following)


def _opens_unasked(scan: Scan, token: Token, *, opens: bool, closes: bool) -> bool:
    """Whether a mark opens where none is open."""
    if scan.before(token.first) in OPENING_BRACKETS:
        return True
    if token.sign in {"“", "‘‘", "‟"}:
        return opens or not closes
    if token.sign == '"' and scan.before(token.first).isdigit() and not opens:
        return False  # a prime: 5'10"
    if token.sign in {"''", "’’", "´´"}:
        return opens
    if opens != closes:
        return opens
    # Space on both sides, or words: only what stands before it tells, and whether anything is left to quote.
    spaced = token.last < scan.end and scan.before(token.first).isspace()
    # Between words without spaces nothing tells, and nothing is open: `他说："好。"然后走了`.
    unspaced = not opens and (scan.is_unspaced(token.first - 1) or scan.is_unspaced(token.last))
    return spaced or unspaced


def _opens_again(sign: str, opened_by: str, *, clearly: bool) -> bool:
    """Whether a mark opens although one of its family is open."""
    if sign in ALWAYS_OPEN:
        return True
    if sign in {"”", "''", "’’"} or (sign == "“" and opened_by in {"„", ",,"}):
        return False
    return clearly


def _nesting_end(scan: Scan, tokens: list[Token], index: int, outer: str) -> int:
    """Where the quotation ends that `outer` opened, if `tokens[index]` opens another one inside it; -1 if it does not.

    The inner one may be closed and others follow it: `“the words "MUST", "SHOULD" and "MAY" are …”`.
    """
    opened = [outer, tokens[index].sign]
    for token in tokens[index + 1 : index + 1 + LOOK_AHEAD]:
        if FAMILIES[token.sign] != DOUBLE:
            continue
        if _opens_again(token.sign, opened[-1], clearly=scan.clearly_opens(token)):
            opened.append(token.sign)
            if len(opened) > DEEPEST:
                return -1
        else:
            opened.pop()
            if not opened:
                return token.first
    return -1
