"""YAML bytes → a tree in which every key and value knows its line and column.

Built from libyaml's events and not by `yaml.load`: no tag is ever turned into an object, scalars stay as written (`edition: 1.10`
is not the number 1.1, `language: no` is not False), duplicate keys are seen, and what aliases expand to is counted before it is
walked. Reading stops at the first event past a limit, because libyaml's scanner is quadratic in the depth of brackets.

What PyYAML says of a mistake is shown and not understood, since its wording and its own limits change with its version: place
and remedy are told from the file.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.limits import MAX_YAML_DEPTH, MAX_YAML_NODES

if TYPE_CHECKING:
    from collections.abc import Iterator

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_CORE_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "timestamp", "seq", "map")
)
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in the registry file; both numbers from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value, as written."""

    place: Place
    value: str
    plain: bool
    """Written without quotes, so that `~` and `null` mean nothing at all."""
    literal: bool = False
    """Written as a `|` block: line k of the value stands k lines below `place`."""
    size: int = 1

    @property
    def is_null(self) -> bool:
        """Whether it says that there is no value."""
        return self.plain and self.value in _NULLS


@dataclass(frozen=True, slots=True)
class Listing:
    """A sequence."""

    place: Place
    items: tuple[Node, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A key and its value in a table."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping; each key once, in the order of the file."""

    place: Place
    entries: tuple[Entry, ...]
    repeated: tuple[Entry, ...]
    """Entries whose key had been there before; the first one counts."""
    size: int


Node = Scalar | Listing | Table


def read_tree(data: bytes) -> Node | None:
    """The tree of the first document of a YAML file; None where there is nothing but white space and comments.

    Raises:
        QuotecheckError: With line and column, if it is no YAML, or nests or expands beyond the limits.
    """
    data = data.removeprefix(codecs.BOM_UTF8)  # one scanner counts it as a character, the other does not
    builder = _Builder()
    try:
        for event in yaml.parse(data, Loader=_Loader):
            if isinstance(event, yaml.DocumentStartEvent) and builder.roots:
                raise _mistake(event, "A second document begins here.", "Keep the registry in one document.")
            builder.take(event)
    except yaml.YAMLError as error:
        raise _refusal(data, error) from None
    root = builder.roots[0] if builder.roots else None
    return None if isinstance(root, Scalar) and root.is_null else root


def deeper_than(limit: int, text: str) -> Place | None:
    """Where the first list or table begins that lies in `limit` others; None if nothing before the first mistake nests so deep.

    A scanner reads ahead, and may refuse by a limit of its own before it has told of anything. Then what stands in front of
    the refused place is read alone.
    """
    for _ in range(2):
        depth = 0
        try:
            for event in yaml.parse(text, Loader=_Loader):
                if isinstance(event, yaml.CollectionStartEvent):
                    if depth == limit:
                        return _place(event)
                    depth += 1
                elif isinstance(event, yaml.CollectionEndEvent):
                    depth -= 1
        except yaml.YAMLError as error:
            mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
            text = text[: mark.index] if mark else ""
        else:
            break
    return None


class _Builder:
    """Puts events together; `roots` holds the finished document."""

    def __init__(self) -> None:
        self.roots: list[Node] = []
        self._open: list[tuple[yaml.Event, list[Node]]] = []
        self._anchors: dict[str, Node] = {}
        self._nodes = 0

    def take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_tag(event)
            block = event.style == "|"
            self._add(event, Scalar(_place(event), event.value, not event.style, block))
        elif isinstance(event, yaml.CollectionStartEvent):
            self._refuse_tag(event)
            if len(self._open) >= MAX_YAML_DEPTH:
                raise _too_deep(_place(event))
            self._open.append((event, []))
        elif isinstance(event, yaml.CollectionEndEvent):
            start, children = self._open.pop()
            self._add(start, _collection(start, children))
        elif isinstance(event, yaml.AliasEvent):
            self._add(event, self._aliased(event))

    def _aliased(self, event: yaml.AliasEvent) -> Node:
        node = self._anchors.get(event.anchor or "")
        if node is None:
            raise _mistake(
                event,
                f"The alias *{event.anchor} has no finished anchor &{event.anchor} before it.",
                "Write the value out.",
            )
        return node

    def _add(self, event: yaml.Event, node: Node) -> None:
        self._nodes += node.size if isinstance(event, yaml.AliasEvent) else 1
        if self._nodes > MAX_YAML_NODES:
            raise _mistake(
                event,
                f"The registry has more than {MAX_YAML_NODES:,} values once its aliases are followed.",
                "Write it without aliases, or split it over several sites.",
            )
        if isinstance(event, yaml.NodeEvent) and event.anchor and not isinstance(event, yaml.AliasEvent):
            self._anchors[event.anchor] = node
        (self._open[-1][1] if self._open else self.roots).append(node)

    @staticmethod
    def _refuse_tag(event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.tag and event.tag != "!" and event.tag not in _CORE_TAGS:
            raise _mistake(
                event, f"The tag {event.tag} is not allowed here.", "Write the value without a tag."
            )


def _collection(start: yaml.Event, children: list[Node]) -> Node:
    size = 1 + sum(child.size for child in children)
    if isinstance(start, yaml.SequenceStartEvent):
        return Listing(_place(start), tuple(children), size)
    kept: dict[str, Entry] = {}
    repeated: list[Entry] = []
    for entry in _entries(children):
        if entry.key.value in kept:
            repeated.append(entry)
        else:
            kept[entry.key.value] = entry
    return Table(_place(start), tuple(kept.values()), tuple(repeated), size)


def _entries(children: list[Node]) -> Iterator[Entry]:
    """The pairs of a mapping, those that `<<: *anchor` brings in last, so that they never win."""
    merged: list[Entry] = []
    own: set[str] = set()
    for key, value in zip(children[::2], children[1::2], strict=True):
        if not isinstance(key, Scalar):
            raise QuotecheckError(
                "A key must be a single word.",
                "Put text that begins with [ or { in quotes.",
                line=key.place.line,
                column=key.place.column,
            )
        if key.plain and key.value == "<<" and isinstance(value, Table):
            merged.extend(value.entries)
            continue
        own.add(key.value)
        yield Entry(key, value)
    for entry in merged:
        if entry.key.value not in own:
            own.add(entry.key.value)
            yield entry


def _place(event: yaml.Event) -> Place:
    mark = event.start_mark
    return Place(mark.line + 1, mark.column + 1) if mark else Place(0, 0)


def _mistake(event: yaml.Event, cause: str, remedy: str) -> QuotecheckError:
    place = _place(event)
    return QuotecheckError(cause, remedy, line=place.line, column=place.column)


def _too_deep(place: Place) -> QuotecheckError:
    return QuotecheckError(
        f"This nests more than {MAX_YAML_DEPTH} deep.",
        "A registry needs four levels.",
        line=place.line,
        column=place.column,
    )


# ---------------------------------------------------------------------------------------------- no YAML

# As YAML 1.1 has it.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNCLOSED = re.compile(r"""\"(?:[^\"\\]|\\.)*\Z|'(?:[^']|'')*\Z""", re.DOTALL)
_NO_INDENT = "\t@`%"
"""Signs that begin no value; a tab is what an indentation was made with."""


def _refusal(data: bytes, error: yaml.YAMLError) -> QuotecheckError:
    """What is said of a file that PyYAML does not read."""
    if isinstance(error, yaml.reader.ReaderError):
        return _unreadable(data)
    text = data.decode("utf-8", "replace")
    mark = error.problem_mark or error.context_mark if isinstance(error, yaml.MarkedYAMLError) else None
    deep = deeper_than(MAX_YAML_DEPTH, text[: mark.index] if mark else text)
    if deep:
        return _too_deep(deep)
    if not isinstance(error, yaml.MarkedYAMLError) or not mark:
        return QuotecheckError("This is not valid YAML.", "Check indentation, brackets and quotes.")
    said = " ".join(part for part in (error.context, error.problem) if part)
    opened = _left_open(text, error)
    at = opened or mark
    return QuotecheckError(
        f"This is not valid YAML: {said}.", _syntax_remedy(text, at), line=at.line + 1, column=at.column + 1
    )


def _left_open(text: str, error: yaml.MarkedYAMLError) -> yaml.Mark | None:
    """Where a quote or bracket begins that is never closed: it is found at the end of the file, and mended there."""
    begun, found = error.context_mark, error.problem_mark
    if not begun or not found or found.index < len(text.rstrip()):
        return None
    bracket = isinstance(error, yaml.parser.ParserError) and text[begun.index : begun.index + 1] in {"[", "{"}
    return begun if bracket or _UNCLOSED.match(text, begun.index) else None


def _syntax_remedy(text: str, mark: yaml.Mark) -> str:
    sign = text[mark.index : mark.index + 1]
    if sign == ":":
        return "Put a value that holds a colon followed by a space in quotes."
    if sign and sign in _NO_INDENT:
        return "Indent with spaces, not tabs, and put values that begin with a special sign in quotes."
    if _UNCLOSED.match(text, mark.index):
        return "Close the quote that begins here."
    return "Check the indentation and the closing brackets and quotes of this line and the one before."


def _unreadable(data: bytes) -> QuotecheckError:
    """The first character that YAML does not allow, or that is no UTF-8."""
    cause, remedy = "The registry is not encoded in UTF-8.", "Save the file as UTF-8."
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as wrong:
        text, at = data.decode("utf-8", "replace"), len(data[: wrong.start].decode("utf-8"))
    else:
        found = _FORBIDDEN.search(text)
        at = found.start() if found else 0
        sign = f": U+{ord(found[0]):04X}" if found else ""
        cause = f"The registry holds a character that YAML does not allow{sign}."
        remedy = "Remove control characters, and save the file as UTF-8."
    column = at - text.rfind("\n", 0, at)
    return QuotecheckError(cause, remedy, line=text.count("\n", 0, at) + 1, column=column)
