"""Which quotation marks of a paragraph belong together.

One pass with a stack over the marks of a paragraph. What a mark is depends on its sign, on what stands before and behind it,
and on what is open: the same `“` opens in English and closes in German, the same `'` is a mark, an apostrophe or a prime.
"""

from __future__ import annotations

import re
from collections import Counter

from mkdocs_quotecheck.reading.quotations.code_spans import BACKTICKS, without_code
from mkdocs_quotecheck.reading.quotations.scan import (
    CLOSING_BRACKETS,
    CLOSING_SIGNS,
    DOUBLE,
    LONGEST_END,
    NOT_BLANK,
    OPENING_BRACKETS,
    SENTENCE_ENDS,
    SINGLE,
    Entry,
    Pair,
    Scan,
    Token,
    tokens_of,
)
from mkdocs_quotecheck.text.characters import (
    ALWAYS_CLOSE,
    ALWAYS_OPEN,
    CLOSING_MARKS,
    FAMILIES,
    RAISED_DIGITS,
)

__all__ = ["DEEPEST", "Pair", "pairs"]

_LETTERS = re.compile(r"[^\W\d_]+")
_DECADE = re.compile(r"\d0s?\b|\d\d\b(?!['’])")
_OTHER = {**dict.fromkeys("«»", "«»"), **dict.fromkeys("‹›", "‹›")}
# Deeper nesting than this is no language but an attack; three levels are the most that style guides know.
DEEPEST = 6
# So many marks ahead are looked at to see whether a mark nests: a standard's list of ten keywords, each in marks, and twice
# as many for safety. One look answers for all marks up to the one that closes, so that it costs nothing to look far.
LOOK_AHEAD = 64
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
            _single(scan, token)
        elif family == DOUBLE:
            _double(scan, tokens, index)
        elif family.endswith("guillemet"):
            _guillemet(scan, tokens, index, family)
        elif token.sign in ALWAYS_CLOSE:
            _close_or_stray(scan, family, token)
        else:
            _push(scan, family, token)
    for entry in reversed(scan.stack):
        _abandon(scan, entry, end)
    return tuple(sorted(scan.pairs, key=lambda pair: (pair.open, -pair.close))), tuple(scan.strays)


def _push(scan: Scan, family: str, token: Token) -> None:
    if len(scan.stack) < DEEPEST:
        scan.stack.append(Entry(token.sign, family, token.first, token.last))


def _find(scan: Scan, family: str) -> int | None:
    for index in range(len(scan.stack) - 1, -1, -1):
        if scan.stack[index].family == family:
            return index
    return None


def _close_at(scan: Scan, index: int, first: int, last: int) -> None:
    """Close the entry at `index`; what was opened inside and never closed is not a quotation of its own."""
    for inner in scan.stack[index + 1 :]:
        if inner.maybe:
            scan.pairs.append(Pair(inner.open, inner.start, *inner.maybe, closed=True, family=inner.family))
    entry = scan.stack[index]
    del scan.stack[index:]
    if not _is_blank(scan.text, entry.start, first):
        scan.pairs.append(Pair(entry.open, entry.start, first, last, closed=True, family=entry.family))
        scan.closed.add((entry.open, entry.family))


def _abandon(scan: Scan, entry: Entry, end: int) -> None:
    """An entry that was never closed, or whose end is in doubt."""
    if entry.maybe:
        scan.pairs.append(Pair(entry.open, entry.start, *entry.maybe, closed=True, family=entry.family))
    elif (
        entry.family != SINGLE and not _is_blank(scan.text, entry.start, end) and not _is_doubled(scan, entry)
    ):
        scan.pairs.append(Pair(entry.open, entry.start, end, end, closed=False, family=entry.family))


def _is_blank(text: str, start: int, end: int) -> bool:
    return NOT_BLANK.search(text, start, end) is None


def _is_doubled(scan: Scan, entry: Entry) -> bool:
    """`"“Too late,” she said`: a mark right before another of its kind that is closed without it."""
    return (entry.start, entry.family) in scan.closed


def _close_or_stray(scan: Scan, family: str, token: Token) -> None:
    index = _find(scan, family)
    if index is not None:
        _close_at(scan, index, token.first, token.last)
    else:
        scan.strays.append((token.first, token.last))


# ---------------------------------------------------------------------------------------------- double marks


def _double(scan: Scan, tokens: list[Token], index: int) -> None:
    token = tokens[index]
    opens, closes = scan.opens(token), scan.closes(token)
    at = _find(scan, DOUBLE)
    if at is None:
        if token.sign in ALWAYS_OPEN or _opens_unasked(scan, token, opens=opens, closes=closes):
            _push(scan, DOUBLE, token)
        elif not _is_prime(scan, token):
            scan.strays.append((token.first, token.last))
        return
    entry = scan.stack[at]
    if not _opens_again(token.sign, entry.sign, clearly=scan.clearly_opens(token)):
        _close_at(scan, at, token.first, token.last)
        return
    if token.first > entry.nests_until:
        entry.nests_until = _nesting_end(scan, tokens, index, entry.sign)
    if entry.nests_until < 0 and not _is_third(scan, tokens, index, at):
        # The first was never closed: it ends where the next begins.
        del scan.stack[at:]
        _abandon(scan, entry, token.first)
    _push(scan, DOUBLE, token)


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


# ---------------------------------------------------------------------------------------------- guillemets


def _guillemet(scan: Scan, tokens: list[Token], index: int, family: str) -> None:
    token = tokens[index]
    opens, closes = scan.opens(token), scan.closes(token)
    at = _find(scan, family)
    if at is None:
        if _guillemet_opens(scan, tokens, index, opens=opens, closes=closes):
            _push(scan, family, token)
        else:
            scan.strays.append((token.first, token.last))
    elif scan.stack[at].sign == token.sign and not scan.is_last(token) and (opens or not closes):
        if _begins_anew(scan, tokens, token):
            _close_at(scan, at, token.first, token.first)
        _push(scan, family, token)
    else:
        _close_at(scan, at, token.first, token.last)


def _begins_anew(scan: Scan, tokens: list[Token], token: Token) -> bool:
    """Whether a guillemet opens the next speech of a dialogue that closes none: `« Oui. « Non, dit-il. « Si. »`."""
    if scan.text[max(scan.start, token.first - LONGEST_END) : token.first].rstrip()[-1:] not in SENTENCE_ENDS:
        return False
    if scan.unclosed is None:
        signs = Counter(each.sign for each in tokens)
        scan.unclosed = signs[token.sign] - signs[_OTHER[token.sign].replace(token.sign, "")]
    return scan.unclosed >= FEWEST_UNCLOSED


# So many guillemets more open than close in a paragraph that closes none before the next speech; one alone may nest.
FEWEST_UNCLOSED = 2


def _guillemet_opens(scan: Scan, tokens: list[Token], index: int, *, opens: bool, closes: bool) -> bool:
    """Whether a guillemet opens where none is open: French ones point outwards with space inside, German ones inwards."""
    token = tokens[index]
    if scan.before(token.first) in OPENING_BRACKETS:
        return True
    if scan.behind(token.last) in CLOSING_BRACKETS:
        return False
    if scan.behind(token.last).isspace() and (token.sign in "«‹" or scan.before(token.first).isspace()):
        ahead = tokens[index + 1 : index + 1 + LOOK_AHEAD]
        following = next((each for each in ahead if each.sign in _OTHER[token.sign]), None)
        if following is not None and following.sign != token.sign and not scan.clearly_opens(following):
            return True
    return (token.sign in "«‹" and (opens or not closes)) or (opens and not closes)


# ---------------------------------------------------------------------------------------------- single marks


def _single(scan: Scan, token: Token) -> None:
    before, behind = scan.before(token.first), scan.behind(token.last)
    if before.isalnum() and _in_word(behind):
        return  # an apostrophe
    if token.sign in "`´" and not (before.isspace() or behind.isspace() or behind in CLOSING_SIGNS):
        return
    at = _find(scan, SINGLE)
    if token.sign not in "’´" and scan.opens(token) and not _elided(scan, token.last):
        if at is not None and token.sign == scan.stack[at].sign:
            _abandon(scan, scan.stack.pop(at), token.first)
        _push(scan, SINGLE, token)
    elif at is not None and token.sign not in "‚`" and not _in_word(behind) and _may_close(scan, at, token):
        entry = scan.stack[at]
        if _may_be_possessive(scan, token) and token.sign != "‘":
            entry.maybe = (token.first, token.last)
        elif entry.start < token.first:
            _close_at(scan, at, token.first, token.last)


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
