"""Which quotation marks of a paragraph belong together.

One pass with a stack over the marks of a paragraph. What a mark is depends on its sign, on what stands before and behind it,
and on what is open: the same `“` opens in English and closes in German, the same `'` is a mark, an apostrophe or a prime.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

_TOKEN = re.compile(
    # Rows of marks are rules and fences, not quotations; apostrophes inside words are left out at once.
    '(?P<noise>(["“”„‟«»‹›‘’\'`,])\\2{3,}|""")'
    "|[\"“”„‟«»‹›「」『』《》〈〉＂〝〞〟]|''|``|,,(?=\\w)|´´|’’|‘‘|(?<![^\\W_])['’]|['’](?![^\\W_])|[‘‚`´]"
)
# What a mark can begin with. A set of characters is searched for eight times as fast as the marks themselves are.
_SIGN = re.compile("[\"“”„‟«»‹›「」『』《》〈〉＂〝〞〟'’‘‚`´]|,(?=,)")
_LETTERS = re.compile(r"[^\W\d_]+")

DOUBLE = "double"
SINGLE = "single"
_FAMILIES = {
    **dict.fromkeys(
        ('"', "“", "”", "„", "‟", "＂", "''", "``", ",,", "´´", "’’", "‘‘", "〝", "〞", "〟"), DOUBLE
    ),
    **dict.fromkeys(("'", "‘", "’", "‚", "`", "´"), SINGLE),
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("‹›", "single guillemet"),
    **dict.fromkeys("「」", "corner"),
    **dict.fromkeys("『』", "white corner"),
    **dict.fromkeys("《》", "double angle"),
    **dict.fromkeys("〈〉", "angle"),
}
_ALWAYS_OPEN = frozenset("„「『《〈‚〝") | {"``", ",,"}
_ALWAYS_CLOSE = frozenset("」』》〉〞〟")
_OPENING_SIGNS = frozenset("([{<¿¡—–-―/|*_~=>+&·•\u200b") | frozenset("“„«‹「『《〈‘‚\"'")
_CLOSING_SIGNS = frozenset(")]}>.,;:!?…—–-―/|*_~<&，。、；：！？") | frozenset("”’»›」』》〉\"'“")
_NOT_BLANK = re.compile(r"\S")
_DECADE = re.compile(r"\d0s?\b|\d\d\b(?!['’])")
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


@dataclass(frozen=True, slots=True)
class Pair:
    """Two marks that belong together, and what is between them. Offsets count in the document's text."""

    open: int
    """Of the opening mark's first character."""
    start: int
    """Of the first character behind the opening mark."""
    end: int
    """Of the closing mark's first character; the end of the paragraph if it is missing."""
    close: int
    """Behind the closing mark."""
    closed: bool
    family: str


class _Token(NamedTuple):
    """A mark as it stands in the text."""

    sign: str
    first: int
    last: int
    """Behind its last character."""


@dataclass(slots=True)
class _Entry:
    """A mark that is open."""

    sign: str
    family: str
    open: int
    start: int
    maybe: tuple[int, int] | None = None
    """For single marks: the last `’` that may be the closing mark or the possessive of a plural."""
    nests_until: int = -1
    """Offset of the mark that closes it, once its inner marks were looked through; -1 before."""


@dataclass(slots=True)
class _Scan:
    """One paragraph being read."""

    text: str
    start: int
    end: int
    elisions: frozenset[str]
    stack: list[_Entry] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    strays: list[tuple[int, int]] = field(default_factory=list)
    """Closing marks without an opening one: candidates for the end of a quotation begun in an earlier paragraph."""
    closed: set[tuple[int, str]] = field(default_factory=set)
    """Where the pairs found begin, and their families."""

    def before(self, at: int) -> str:
        return self.text[at - 1] if at > self.start else " "

    def behind(self, at: int) -> str:
        return self.text[at] if at < self.end else " "

    def opens(self, token: _Token) -> bool:
        """Whether a mark stands where opening marks stand: space or a bracket before, words behind."""
        before, behind = self.before(token.first), self.behind(token.last)
        return (before.isspace() or before in _OPENING_SIGNS) and not behind.isspace()

    def closes(self, token: _Token) -> bool:
        """Whether it stands where closing marks stand."""
        before, behind = self.before(token.first), self.behind(token.last)
        return not before.isspace() and (behind.isspace() or behind in _CLOSING_SIGNS)


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
    tokens = _tokens(text, start, end, holes)
    if not tokens or (len(tokens) > MOST_MARKS and len(tokens) > DENSEST * (end - start)):
        return (), ()
    scan = _Scan(text, start, end, elisions)
    for index, token in enumerate(tokens):
        family = _FAMILIES[token.sign]
        if family == SINGLE:
            _single(scan, token)
        elif family == DOUBLE:
            _double(scan, tokens, index)
        elif family.endswith("guillemet"):
            _guillemet(scan, token, family)
        elif token.sign in _ALWAYS_CLOSE:
            _close_or_stray(scan, family, token)
        else:
            _push(scan, family, token)
    for entry in reversed(scan.stack):
        _abandon(scan, entry, end)
    return tuple(sorted(scan.pairs, key=lambda pair: (pair.open, -pair.close))), tuple(scan.strays)


def _tokens(text: str, start: int, end: int, holes: tuple[tuple[int, int], ...]) -> list[_Token]:
    """The marks outside the holes."""
    hole = iter(holes)
    next_hole = next(hole, None)
    tokens = []
    behind = start
    for sign in _SIGN.finditer(text, start, end):
        first = sign.start()
        match = _TOKEN.match(text, first, end) if first >= behind else None
        if match is None:
            continue
        behind = match.end()
        while next_hole is not None and next_hole[1] <= first:
            next_hole = next(hole, None)
        if match["noise"] is None and (next_hole is None or first < next_hole[0]):
            tokens.append(_Token(match.group(), first, behind))
    return tokens


def _push(scan: _Scan, family: str, token: _Token) -> None:
    if len(scan.stack) < DEEPEST:
        scan.stack.append(_Entry(token.sign, family, token.first, token.last))


def _find(scan: _Scan, family: str) -> int | None:
    for index in range(len(scan.stack) - 1, -1, -1):
        if scan.stack[index].family == family:
            return index
    return None


def _close_at(scan: _Scan, index: int, first: int, last: int) -> None:
    """Close the entry at `index`; what was opened inside and never closed is not a quotation of its own."""
    for inner in scan.stack[index + 1 :]:
        if inner.maybe:
            scan.pairs.append(Pair(inner.open, inner.start, *inner.maybe, closed=True, family=inner.family))
    entry = scan.stack[index]
    del scan.stack[index:]
    if not _is_blank(scan.text, entry.start, first):
        scan.pairs.append(Pair(entry.open, entry.start, first, last, closed=True, family=entry.family))
        scan.closed.add((entry.open, entry.family))


def _abandon(scan: _Scan, entry: _Entry, end: int) -> None:
    """An entry that was never closed, or whose end is in doubt."""
    if entry.maybe:
        scan.pairs.append(Pair(entry.open, entry.start, *entry.maybe, closed=True, family=entry.family))
    elif (
        entry.family != SINGLE and not _is_blank(scan.text, entry.start, end) and not _is_doubled(scan, entry)
    ):
        scan.pairs.append(Pair(entry.open, entry.start, end, end, closed=False, family=entry.family))


def _is_blank(text: str, start: int, end: int) -> bool:
    return _NOT_BLANK.search(text, start, end) is None


def _is_doubled(scan: _Scan, entry: _Entry) -> bool:
    """`"“Too late,” she said`: a mark right before another of its kind that is closed without it."""
    return (entry.start, entry.family) in scan.closed


def _close_or_stray(scan: _Scan, family: str, token: _Token) -> None:
    index = _find(scan, family)
    if index is not None:
        _close_at(scan, index, token.first, token.last)
    else:
        scan.strays.append((token.first, token.last))


# ---------------------------------------------------------------------------------------------- double marks


def _double(scan: _Scan, tokens: list[_Token], index: int) -> None:
    token = tokens[index]
    opens, closes = scan.opens(token), scan.closes(token)
    at = _find(scan, DOUBLE)
    if at is None:
        if token.sign in _ALWAYS_OPEN or _opens_unasked(scan, token, opens=opens, closes=closes):
            _push(scan, DOUBLE, token)
        elif not scan.before(token.first).isdigit():
            scan.strays.append((token.first, token.last))
        return
    entry = scan.stack[at]
    if not _opens_again(token.sign, entry.sign, clearly=opens and not closes):
        _close_at(scan, at, token.first, token.last)
        return
    if token.first > entry.nests_until:
        entry.nests_until = _nesting_end(scan, tokens, index, entry.sign)
    if entry.nests_until < 0:
        # The first was never closed: it ends where the next begins.
        del scan.stack[at:]
        _abandon(scan, entry, token.first)
    _push(scan, DOUBLE, token)


def _opens_unasked(scan: _Scan, token: _Token, *, opens: bool, closes: bool) -> bool:
    """Whether a mark opens where none is open."""
    if token.sign in {"“", "‘‘", "‟"}:
        return opens or not closes
    if token.sign == '"' and scan.before(token.first).isdigit() and not opens:
        return False  # a prime: 5'10"
    if token.sign in {"''", "’’", "´´"}:
        return opens
    if opens != closes:
        return opens
    # Space on both sides, or words: only what stands before it tells.
    return scan.before(token.first).isspace()


def _opens_again(sign: str, opened_by: str, *, clearly: bool) -> bool:
    """Whether a mark opens although one of its family is open."""
    if sign in _ALWAYS_OPEN:
        return True
    if sign in {"”", "''", "’’"} or (sign == "“" and opened_by in {"„", ",,"}):
        return False
    return clearly


def _nesting_end(scan: _Scan, tokens: list[_Token], index: int, outer: str) -> int:
    """Where the quotation ends that `outer` opened, if `tokens[index]` opens another one inside it; -1 if it does not.

    The inner one may be closed and others follow it: `“the words "MUST", "SHOULD" and "MAY" are …”`.
    """
    opened = [outer, tokens[index].sign]
    for token in tokens[index + 1 : index + 1 + LOOK_AHEAD]:
        if _FAMILIES[token.sign] != DOUBLE:
            continue
        if _opens_again(token.sign, opened[-1], clearly=scan.opens(token) and not scan.closes(token)):
            opened.append(token.sign)
            if len(opened) > DEEPEST:
                return -1
        else:
            opened.pop()
            if not opened:
                return token.first
    return -1


# ---------------------------------------------------------------------------------------------- guillemets


def _guillemet(scan: _Scan, token: _Token, family: str) -> None:
    opens, closes = scan.opens(token), scan.closes(token)
    pointing_out = token.sign in "«‹"
    at = _find(scan, family)
    if at is None:
        if (pointing_out and (opens or not closes)) or (opens and not closes):
            _push(scan, family, token)
        else:
            scan.strays.append((token.first, token.last))
    elif scan.stack[at].sign == token.sign and (opens or not closes):
        _push(scan, family, token)
    else:
        _close_at(scan, at, token.first, token.last)


# ---------------------------------------------------------------------------------------------- single marks


def _single(scan: _Scan, token: _Token) -> None:
    before, behind = scan.before(token.first), scan.behind(token.last)
    if before.isalnum() and behind.isalnum():
        return  # an apostrophe
    if token.sign in "`´" and not (before.isspace() or behind.isspace() or behind in _CLOSING_SIGNS):
        return
    at = _find(scan, SINGLE)
    if token.sign not in "’´" and scan.opens(token) and not _elided(scan, token.last):
        if at is not None and token.sign == scan.stack[at].sign:
            _abandon(scan, scan.stack.pop(at), token.first)
        _push(scan, SINGLE, token)
    elif at is not None and token.sign not in "‚`" and not before.isspace() and not behind.isalnum():
        entry = scan.stack[at]
        if _may_be_possessive(scan, token) and token.sign != "‘":
            entry.maybe = (token.first, token.last)
        elif entry.start < token.first:
            _close_at(scan, at, token.first, token.last)


def _elided(scan: _Scan, at: int) -> bool:
    """Whether an apostrophe stands for what was left out: `'90s`, `'tis`."""
    if _DECADE.match(scan.text, at, scan.end):
        return True
    word = _LETTERS.match(scan.text, at, scan.end)
    return word is not None and word.group().lower() in scan.elisions


def _may_be_possessive(scan: _Scan, token: _Token) -> bool:
    """`the workers’ rights`: an s before, a space and a small letter behind."""
    behind = scan.behind(token.last)
    return scan.before(token.first) in "sxzSXZ" and behind.isspace() and scan.behind(token.last + 1).islower()
