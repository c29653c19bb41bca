"""Which quotation marks of a paragraph belong together.

One pass with a stack over the marks of a paragraph. What a mark is depends on its sign, on what stands before and behind it,
and on what is open: the same `“` opens in English and closes in German, the same `'` is a mark, an apostrophe or a prime.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_TOKEN = re.compile("[\"“”„‟«»‹›「」『』《》〈〉＂〝〞〟]|''|``|,,(?=\\w)|´´|’’|‘‘|['‘’‚`´]")

DOUBLE = "double"
SINGLE = "single"
CORNER = "corner"
_FAMILIES = {
    **dict.fromkeys(("\"", "“", "”", "„", "‟", "＂", "''", "``", ",,", "´´", "’’", "‘‘", "〝", "〞", "〟"), DOUBLE),
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
_SENTENCE_POINTS = frozenset(".,!?…;，。！？")
_DECADE = re.compile(r"\d0s?\b|\d\d\b(?!['’])")
# Deeper nesting than this is no language but an attack; three levels are the most that style guides know.
DEEPEST = 6


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


@dataclass(slots=True)
class _Entry:
    """A mark that is open."""

    sign: str
    family: str
    open: int
    start: int
    maybe: tuple[int, int] | None = None
    """For single marks: the last `’` that may be the closing mark or the possessive of a plural."""


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

    def before(self, at: int) -> str:
        return self.text[at - 1] if at > self.start else " "

    def behind(self, at: int) -> str:
        return self.text[at] if at < self.end else " "

    def opens(self, first: int, last: int) -> bool:
        """Whether a mark stands where opening marks stand: space or a bracket before, words behind."""
        before, behind = self.before(first), self.behind(last)
        return (before.isspace() or before in _OPENING_SIGNS) and not behind.isspace()

    def closes(self, first: int, last: int) -> bool:
        before, behind = self.before(first), self.behind(last)
        return not before.isspace() and (behind.isspace() or behind in _CLOSING_SIGNS)


def pairs(
    text: str, start: int, end: int, *, holes: tuple[tuple[int, int], ...] = (), elisions: frozenset[str] = frozenset()
) -> tuple[tuple[Pair, ...], tuple[tuple[int, int], ...]]:
    """The pairs of marks of the paragraph `text[start:end]`, sorted by their opening mark, and its stray closing marks.

    Marks inside `holes` (code) are not looked at. `elisions` are words that begin with an apostrophe: `'tis`. A mark that
    is never closed gives a pair with `closed` false, for double marks and guillemets; a single one that is never closed is
    taken for an apostrophe.
    """
    scan = _Scan(text, start, end, elisions)
    hole = iter(holes)
    next_hole = next(hole, None)
    tokens = []
    for match in _TOKEN.finditer(text, start, end):
        while next_hole is not None and next_hole[1] <= match.start():
            next_hole = next(hole, None)
        if next_hole is None or match.start() < next_hole[0]:
            tokens.append((match.group(), match.start(), match.end()))
    for index, (sign, first, last) in enumerate(tokens):
        family = _FAMILIES[sign]
        if family == SINGLE:
            _single(scan, sign, first, last)
        elif family == DOUBLE:
            _double(scan, sign, first, last, tokens, index)
        elif family.endswith("guillemet"):
            _guillemet(scan, sign, family, first, last)
        elif sign in _ALWAYS_CLOSE:
            _close_or_stray(scan, family, first, last)
        else:
            _push(scan, sign, family, first, last)
    for entry in reversed(scan.stack):
        _abandon(scan, entry, end)
    return tuple(sorted(scan.pairs, key=lambda pair: (pair.open, -pair.close))), tuple(scan.strays)


def _push(scan: _Scan, sign: str, family: str, first: int, last: int) -> None:
    if len(scan.stack) < DEEPEST:
        scan.stack.append(_Entry(sign, family, first, last))


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
    if scan.text[entry.start : first].strip():
        scan.pairs.append(Pair(entry.open, entry.start, first, last, closed=True, family=entry.family))


def _abandon(scan: _Scan, entry: _Entry, end: int) -> None:
    """An entry that was never closed, or whose end is in doubt."""
    if entry.maybe:
        scan.pairs.append(Pair(entry.open, entry.start, *entry.maybe, closed=True, family=entry.family))
    elif entry.family != SINGLE and scan.text[entry.start : end].strip():
        scan.pairs.append(Pair(entry.open, entry.start, end, end, closed=False, family=entry.family))


def _close_or_stray(scan: _Scan, family: str, first: int, last: int) -> None:
    index = _find(scan, family)
    if index is not None:
        _close_at(scan, index, first, last)
    else:
        scan.strays.append((first, last))


# ---------------------------------------------------------------------------------------------- double marks


def _double(
    scan: _Scan, sign: str, first: int, last: int, tokens: list[tuple[str, int, int]], index: int
) -> None:
    opens, closes = scan.opens(first, last), scan.closes(first, last)
    at = _find(scan, DOUBLE)
    if at is None:
        if sign in _ALWAYS_OPEN or _opens_unasked(scan, sign, first, last, opens, closes):
            _push(scan, sign, DOUBLE, first, last)
        elif sign != "\"" or not scan.before(first).isdigit():
            scan.strays.append((first, last))
        return
    if _is_new_opening(scan, sign, opens, closes, scan.stack[at].sign):
        if _nests(scan, tokens, index):
            _push(scan, sign, DOUBLE, first, last)
        else:
            # The first was never closed: it ends where the next begins.
            entry = scan.stack[at]
            del scan.stack[at:]
            _abandon(scan, entry, first)
            _push(scan, sign, DOUBLE, first, last)
        return
    _close_at(scan, at, first, last)


def _opens_unasked(scan: _Scan, sign: str, first: int, last: int, opens: bool, closes: bool) -> bool:
    if sign in {"“", "‘‘", "‟"}:
        return not (closes and not opens)
    if sign == "\"" and scan.before(first).isdigit() and not opens:
        return False  # a prime: 5'10"
    if sign in {"''", "’’", "´´"}:
        return opens
    if opens != closes:
        return opens
    # Space on both sides, or words: only what stands at the edge of the paragraph tells.
    return first == scan.start or scan.before(first).isspace()


def _is_new_opening(scan: _Scan, sign: str, opens: bool, closes: bool, opened_by: str) -> bool:
    if sign in _ALWAYS_OPEN:
        return True
    if sign in {"”", "''", "’’"}:
        return False
    if sign == "“" and opened_by in {"„", ",,"}:
        return False
    return opens and not closes


def _nests(scan: _Scan, tokens: list[tuple[str, int, int]], index: int) -> bool:
    """Whether a second opening mark of the same kind is a quotation inside the first: then two closing ones follow."""
    closing = 0
    for sign, first, last in tokens[index + 1 : index + 9]:
        if _FAMILIES[sign] != DOUBLE:
            continue
        if sign in _ALWAYS_OPEN or (sign != "”" and scan.opens(first, last) and not scan.closes(first, last)):
            return False
        closing += 1
        if closing == 2:
            return True
    return False


# ---------------------------------------------------------------------------------------------- guillemets


def _guillemet(scan: _Scan, sign: str, family: str, first: int, last: int) -> None:
    opens, closes = scan.opens(first, last), scan.closes(first, last)
    pointing_out = sign in "«‹"
    at = _find(scan, family)
    if at is None:
        if (pointing_out and not (closes and not opens)) or (not pointing_out and opens and not closes):
            _push(scan, sign, family, first, last)
        else:
            scan.strays.append((first, last))
        return
    same = scan.stack[at].sign == sign
    if same and not (closes and not opens):
        _push(scan, sign, family, first, last)
    else:
        _close_at(scan, at, first, last)


# ---------------------------------------------------------------------------------------------- single marks


def _single(scan: _Scan, sign: str, first: int, last: int) -> None:
    before, behind = scan.before(first), scan.behind(last)
    if before.isalnum() and behind.isalnum():
        return  # an apostrophe
    if sign in "`´" and not (before.isspace() or behind.isspace() or behind in _CLOSING_SIGNS):
        return
    at = _find(scan, SINGLE)
    if scan.opens(first, last) and sign not in "’´" and not _elided(scan, last):
        if at is not None and sign == scan.stack[at].sign:
            entry = scan.stack.pop(at)
            _abandon(scan, entry, first)
        _push(scan, sign, SINGLE, first, last)
    elif at is not None and sign not in "‚`" and not before.isspace() and not behind.isalnum():
        entry = scan.stack[at]
        if _may_be_possessive(scan, first, last) and sign != "‘":
            entry.maybe = (first, last)
        elif entry.start < first:
            _close_at(scan, at, first, last)


def _elided(scan: _Scan, at: int) -> bool:
    """Whether an apostrophe stands for what was left out: `'90s`, `'tis`."""
    if _DECADE.match(scan.text, at, scan.end):
        return True
    word = re.compile(r"[^\W\d_]+").match(scan.text, at, scan.end)
    return word is not None and word.group().lower() in scan.elisions


def _may_be_possessive(scan: _Scan, first: int, last: int) -> bool:
    """`the workers’ rights`: an s before, a space and a small letter behind."""
    return scan.before(first) in "sxzSXZ" and scan.behind(last).isspace() and scan.behind(last + 1).islower()
