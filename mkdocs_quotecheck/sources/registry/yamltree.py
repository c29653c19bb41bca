"""YAML bytes → a tree in which every key and value knows its line and column.

Built from libyaml's events and not by `yaml.load`: no tag is ever turned into an object, scalars stay as written (`edition: 1.10`
is not the number 1.1, `language: no` is not False), duplicate keys are seen, and what aliases expand to is counted before it is
walked. Reading stops at the first event past a limit, because libyaml's scanner is quadratic in the depth of brackets.

What PyYAML says of a mistake is shown and not understood, since its wording and its own limits change with its version: place
and remedy are told from the file.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.limits import MAX_YAML_DEPTH, MAX_YAML_NODES
from mkdocs_quotecheck.sources.registry.nesting import LOADER, Place, place_of, too_deep
from mkdocs_quotecheck.sources.registry.not_yaml import refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_CORE_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "timestamp", "seq", "map")
)


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
        for event in yaml.parse(data, Loader=LOADER):
            if isinstance(event, yaml.DocumentStartEvent) and builder.roots:
                raise _mistake(event, "A second document begins here.", "Keep the registry in one document.")
            builder.take(event)
    except yaml.YAMLError as error:
        raise refusal(data, error) from None
    root = builder.roots[0] if builder.roots else None
    return None if isinstance(root, Scalar) and root.is_null else root


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
            self._add(event, Scalar(place_of(event), event.value, not event.style, block))
        elif isinstance(event, yaml.CollectionStartEvent):
            self._refuse_tag(event)
            if len(self._open) >= MAX_YAML_DEPTH:
                raise too_deep(place_of(event))
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
        return Listing(place_of(start), tuple(children), size)
    kept: dict[str, Entry] = {}
    repeated: list[Entry] = []
    for entry in _entries(children):
        if entry.key.value in kept:
            repeated.append(entry)
        else:
            kept[entry.key.value] = entry
    return Table(place_of(start), tuple(kept.values()), tuple(repeated), size)


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


def _mistake(event: yaml.Event, cause: str, remedy: str) -> QuotecheckError:
    place = place_of(event)
    return QuotecheckError(cause, remedy, line=place.line, column=place.column)
