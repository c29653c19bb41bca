"""The marks of one paragraph as they stand in it, and what their neighbours tell of each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from mkdocs_quotecheck.languages import NOTE_LABELS
from mkdocs_quotecheck.text.characters import (
    CLOSING_MARKS,
    OPENING_MARKS,
    QUOTATION_MARKS,
    RAISED_DIGITS,
    SINGLE_MARKS,
    TYPED_MARKS,
    WIDE_TERMINATORS,
)
from mkdocs_quotecheck.text.scripts import UNSPACED_LETTERS

DOUBLE = "double"
SINGLE = "single"
# Signs that are marks wherever they stand; a prime behind a figure measures, and single marks may be apostrophes.
_PLAIN = "".join(sign for sign in QUOTATION_MARKS if sign not in f"{SINGLE_MARKS}″≪≫" or sign in "‹›")
_NEVER_APOSTROPHE = "".join(sign for sign in SINGLE_MARKS if sign not in "'’‹›")
# Of the marks of two characters some are something else in most places: shifts and arrows, commas.
_GUARDED = {",,": r",,(?=\w)", "<<": r"(?<![\w<])<<(?=[^\s<])", ">>": r"(?<=[^\s>])>>(?![\w>])"}
# Between two terms, `x ≪ y`, they compare.
_MORE_THAN = r"(?<!\w)≪(?=\S)|(?<!\s)≫"
_TYPED = "|".join(_GUARDED.get(sign, re.escape(sign)) for sign in TYPED_MARKS)
_TOKEN = re.compile(
    # Rows of marks are rules and fences, not quotations; apostrophes inside words are left out at once.
    rf"(?P<noise>([{QUOTATION_MARKS},])\2{{3,}}|\"\"\")"
    rf"|{_TYPED}|{_MORE_THAN}|[{_PLAIN}]|(?<!\d)″|(?<![^\W_])['’]|['’](?![^\W_{RAISED_DIGITS}])|[{_NEVER_APOSTROPHE}]"
)
# What a mark can begin with. A set of characters is searched for eight times as fast as the marks themselves are.
_SIGN = re.compile(rf"[{QUOTATION_MARKS}]|,(?=,)|<(?=<)|>(?=>)")

_OPENING_SIGNS = frozenset("([{<¿¡—–-―/|*_~=>+&·•\u200b") | frozenset(OPENING_MARKS) - {
    "’",
    "”",
    "»",
    "›",
    "`",
}
CLOSING_SIGNS = frozenset(")]}>.,;:!?…—–-―/|*_~<&，。、；：！？") | frozenset(CLOSING_MARKS) - {
    "‘",
    "«",
    "‹",
    "`",
    "´",
}
OPENING_BRACKETS = frozenset("([{（［")
CLOSING_BRACKETS = frozenset(")]}）］")
# Signs behind which a sentence or a bracket is at its end; not the dots of an ellipsis, with which quoted words may begin.
_ENDS = re.compile(r"(?!\.\s?\.)[)\]}.,;:!?]{1,4}(?=\s)")
# A footnote's sign, or its number in a bracket.
_NOTE_SIGN = re.compile(
    r"[⁰¹²³⁴-⁹†‡§]|\*{1,3}(?=[\s.,;:!?)]|\Z)|\[\^?\w{1,4}\]"
    rf"|\[(?i:{'|'.join(sorted(NOTE_LABELS))})\.? ?\d{{1,3}}\]"
)
# … or its number alone, behind the mark of a sentence's end or at the end of the paragraph: `the town."86`.
_NOTE_NUMBER = re.compile(r"\d{1,3}(?=\s|\Z)")
SENTENCE_ENDS = tuple(".!?…")
_UNSPACED = re.compile(f"[{UNSPACED_LETTERS}{WIDE_TERMINATORS}，、；：（）]")
NOT_BLANK = re.compile(r"\S")
# So many signs end a paragraph behind its last mark.
LONGEST_END = 4


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
    goes_on: bool = False
    """Whether it goes on with what an earlier paragraph opened: no mark stands where it begins."""
    ended: bool = False
    """Whether its words end without a mark, where a tag shows: no later paragraph goes on with it."""


class Token(NamedTuple):
    """A mark as it stands in the text."""

    sign: str
    first: int
    last: int
    """Behind its last character."""


@dataclass(slots=True)
class Entry:
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
class Scan:
    """One paragraph being read."""

    text: str
    start: int
    end: int
    elisions: frozenset[str]
    stack: list[Entry] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    strays: list[tuple[int, int]] = field(default_factory=list)
    """Closing marks without an opening one: candidates for the end of a quotation begun in an earlier paragraph."""
    closed: set[tuple[int, str]] = field(default_factory=set)
    """Where the pairs found begin, and their families."""
    unclosed: int | None = None
    """How many more guillemets point one way than the other, once they were counted."""

    def before(self, at: int) -> str:
        """The character before a place; a space at the paragraph's beginning."""
        return self.text[at - 1] if at > self.start else " "

    def behind(self, at: int) -> str:
        """The character at a place; a space at the paragraph's end."""
        return self.text[at] if at < self.end else " "

    def is_unspaced(self, at: int) -> bool:
        """Whether a character of Chinese or Japanese stands at a place: a letter, or a sign that no space follows."""
        return self.start <= at < self.end and _UNSPACED.match(self.text[at]) is not None

    def opens(self, token: Token) -> bool:
        """Whether a mark stands where opening marks stand: space or a bracket before, words behind."""
        before, behind = self.before(token.first), self.behind(token.last)
        opening = (before.isspace() or before in _OPENING_SIGNS) and not behind.isspace()
        return opening and not self._ends_with_note(token)

    def closes(self, token: Token) -> bool:
        """Whether it stands where closing marks stand."""
        before, behind = self.before(token.first), self.behind(token.last)
        if before.isspace():
            return self._ends_with_note(token)
        return behind.isspace() or behind in CLOSING_SIGNS or self.is_noted(token)

    def is_noted(self, token: Token) -> bool:
        """Whether the sign of a footnote, or its number, stands behind a mark."""
        if _NOTE_SIGN.match(self.text, token.last, self.end):
            return True
        number = _NOTE_NUMBER.match(self.text, token.last, self.end)
        return number is not None and (number.end() == self.end or self.before(token.first) in SENTENCE_ENDS)

    def _ends_with_note(self, token: Token) -> bool:
        """Whether nothing but the number of a note stands behind a mark in its paragraph: it opens nothing."""
        number = _NOTE_NUMBER.match(self.text, token.last, self.end)
        return number is not None and number.end() == self.end

    def is_last(self, token: Token) -> bool:
        """Whether nothing but what ends a sentence or a bracket stands between a mark and the next space."""
        if self.behind(token.last) in RAISED_DIGITS or _ENDS.match(self.text, token.last, self.end):
            return True  # ("press + ").
        rest = self.text[token.last : min(self.end, token.last + LONGEST_END + 1)]
        return bool(rest) and token.last + len(rest) == self.end and not rest.strip(")]}.,;:!?")

    def clearly_opens(self, token: Token) -> bool:
        """Whether a mark can only be an opening one."""
        return self.opens(token) and not self.closes(token) and not self.is_last(token)


def tokens_of(text: str, start: int, end: int, holes: tuple[tuple[int, int], ...]) -> list[Token]:
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
            tokens.append(Token(match.group(), first, behind))
    return tokens
