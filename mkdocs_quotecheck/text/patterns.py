"""Patterns as tables: a row is a name and a sequence of tests on tokens, written as a regular expression is written.

    PatternTable({"fronted": "<start> <period> ','? verb? word{0,3} speaker"}, period="preposition date")

An element is the name of a feature (`any` is one of every token), a sign in quotes, or several joined by `|` (any of them),
`&` (all) and `!` (not), without spaces. Behind an element or a bracket stand `? * + {2,5}`; `( | )` groups, `(?= )`, `(?! )`
and `(?<= )` look around, `^` and `$` are the ends of the tokens, `<name>` is a part that the table defines. What an element
may be is told by `text.word_features`; the caller adds what it has found itself: a date, a speaker, a quotation.

Each kind of token becomes one character, and the row a regular expression over these characters. So a row costs what such an
expression costs: within a repetition no token may fit in two ways, else a hostile text takes the power of its length.
(The plan is that of token patterns such as harper's; the notation is our own.)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# The private use area holds 6,400 characters; the features of one table have some dozens of combinations.
FIRST_SYMBOL = 0xE000
_ITEM = re.compile(
    r"\s*(?:(?P<look>\(\?(?:=|!|<=|<!))|<(?P<part>\w+)>"
    r"|(?P<sign>[()^$]|\|(?=\s)|[?*+]|\{\d*,?\d*\})|(?P<element>(?:'[^']+'|[^\s'()?*+{}<>^$])+))"
)
_TERM = re.compile(r"(!?)(?:'([^']+)'|([\w-]+))([|&]?)")
_ELEMENT = re.compile(rf"(?:{_TERM.pattern})*(?<![|&])")
_NEVER = "(?!)"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a sign, or something that was found before, where it stands in its text."""

    start: int
    end: int
    features: frozenset[str]
    """What it is; of a sign also the sign itself."""


class PatternTable:
    """Rows of patterns over tokens, tried in their order."""

    def __init__(self, rows: Mapping[str, str], **parts: str) -> None:
        """A `ValueError` says which row cannot be read, and where."""
        self._rows: dict[str, tuple[str, ...]] = {}
        for name, row in rows.items():
            self._rows[name] = tuple(_items(name, row, parts))
        elements = {item for row in self._rows.values() for item in row if item.startswith(" ")}
        self._tests = {element: tuple(_alternatives(element)) for element in elements}
        self._known = frozenset(
            feature for tests in self._tests.values() for test in tests for feature, _ in test
        )
        self._symbols: dict[frozenset[str], str] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}

    @property
    def rows(self) -> tuple[str, ...]:
        """The names of its rows, in their order."""
        return tuple(self._rows)

    @property
    def features(self) -> frozenset[str]:
        """Every feature and sign that a row tests."""
        return self._known

    def first(self, tokens: Sequence[Token], *rows: str) -> Span | None:
        """Where the first of some rows (all, if none is named) holds anywhere in the tokens; None if none does."""
        encoded = "".join(map(self._symbol, tokens))
        found = (self._pattern(row).search(encoded) for row in rows or self._rows)
        return next((_span(tokens, *match.span()) for match in found if match), None)

    def every(self, tokens: Sequence[Token], row: str) -> list[Span]:
        """All places where a row holds, from the left, without overlap, as offsets in the text of the tokens."""
        encoded = "".join(map(self._symbol, tokens))
        return [_span(tokens, *match.span()) for match in self._pattern(row).finditer(encoded)]

    def _symbol(self, token: Token) -> str:
        features = token.features & self._known | {"any"}
        if features not in self._symbols:
            self._symbols[features] = chr(FIRST_SYMBOL + len(self._symbols))
            self._compiled.clear()  # what a test accepts has grown
        return self._symbols[features]

    def _pattern(self, row: str) -> re.Pattern[str]:
        if row not in self._compiled:
            classes = {element: self._class(tests) for element, tests in self._tests.items()}
            self._compiled[row] = re.compile("".join(classes.get(item, item) for item in self._rows[row]))
        return self._compiled[row]

    def _class(self, tests: Sequence[Sequence[tuple[str, bool]]]) -> str:
        fitting = [
            symbol
            for features, symbol in self._symbols.items()
            if any(all((feature in features) is wanted for feature, wanted in test) for test in tests)
        ]
        return f"[{''.join(fitting)}]" if fitting else _NEVER


def _span(tokens: Sequence[Token], first: int, last: int) -> Span:
    if first == last:
        at = tokens[first].start if first < len(tokens) else (tokens[-1].end if tokens else 0)
        return Span(at, at)
    return Span(tokens[first].start, tokens[last - 1].end)


def _items(name: str, row: str, parts: Mapping[str, str]) -> list[str]:
    """The pieces of a row: regular expressions as they are, elements with a space before them."""
    found: list[str] = []
    at = 0
    while row[at:].strip():
        item = _ITEM.match(row, at)
        unknown = item is not None and item["part"] and item["part"] not in parts
        if item is None or unknown or (item["element"] and not _ELEMENT.fullmatch(item["element"])):
            raise ValueError(f"pattern {name!r}: cannot read {row[at:]!r}")
        if item["part"]:
            within = {part: text for part, text in parts.items() if part != item["part"]}
            found += ["(?:", *_items(f"{name}, {item['part']}", parts[item["part"]], within), ")"]
        else:
            found.append(_sign(item) if item["element"] is None else f" {item['element']}")
        at = item.end()
    return found


def _sign(item: re.Match[str]) -> str:
    sign = item["look"] or item["sign"]
    return "(?:" if sign == "(" else sign


def _alternatives(element: str) -> list[list[tuple[str, bool]]]:
    """The tests of an element: any of them must hold; each is features and whether they are wanted."""
    tests: list[list[tuple[str, bool]]] = [[]]
    for denied, literal, feature, joined in _TERM.findall(element):
        tests[-1].append((literal or feature, not denied))
        if joined == "|":
            tests.append([])
    return tests
