"""A registry file that is changed: what a person wrote in it, comments and order, stays."""

from __future__ import annotations

import copy
import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.registering.locking import locked
from mkdocs_quotecheck.sources.files import read_bytes
from mkdocs_quotecheck.sources.limits import MAX_REGISTRY_BYTES
from mkdocs_quotecheck.sources.registry.json_schema import SCHEMA_NAME, schema_text
from mkdocs_quotecheck.sources.registry.yamltree import read_tree
from mkdocs_quotecheck.storage.atomic import atomic_write
from mkdocs_quotecheck.storage.regular import is_file

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from ruamel.yaml import YAML

Value: TypeAlias = "str | bool | list[str]"
Entry: TypeAlias = "dict[str, Value]"

MODELINE = f"# yaml-language-server: $schema={SCHEMA_NAME}"
"""By it editors complete and check the file."""
EMPTY = f"{MODELINE}\nversion: 1\n\npeople: []\n\nsources: []\n"
_SEQUENCE = re.compile(
    r"^(?P<key>[ ]*)[\w-]+:[ ]*(?:#[^\n]*)?\n(?:[ ]*(?:#[^\n]*)?\n)*(?P<item>[ ]*)- ", re.MULTILINE
)


@dataclass(slots=True)
class RegistryFile:
    """The tree of a registry file. Changes are made in memory; `changed` writes them."""

    path: Path
    text: str
    _yaml: YAML
    _tree: Any = field(repr=False)

    def ids(self) -> set[str]:
        """The ids of all people and sources of the file, of parts too."""
        found = {str(entry.get("id")) for kind in ("people", "sources") for entry in self.entries(kind)}
        parts = (part for entry in self.entries("sources") for part in entry.get("parts") or ())
        return found | {str(part.get("id")) for part in parts if isinstance(part, dict)}

    def entries(self, kind: str) -> list[Any]:
        """The entries of `people` or `sources`, as they can be changed."""
        found = self._tree.get(kind) or []
        return [entry for entry in found if isinstance(entry, dict)]

    def find(self, kind: str, identifier: str) -> Any | None:
        """The entry with an id."""
        return next((entry for entry in self.entries(kind) if str(entry.get("id")) == identifier), None)

    def add(self, kind: str, entry: Mapping[str, Value], comment: str = "") -> None:
        """Puts an entry at the end of a list, with a comment before it."""
        from ruamel.yaml.comments import CommentedMap, CommentedSeq

        found = self._tree.get(kind)
        if not isinstance(found, list):
            self._tree[kind] = found = CommentedSeq()
        if not found:
            found.fa.set_block_style()
        made = CommentedMap((key, _plain(value)) for key, value in entry.items())
        _move_tail(found[-1] if found else None, made)
        found.append(made)
        if comment:
            indent = self._yaml.sequence_dash_offset or 0
            found.yaml_set_comment_before_after_key(len(found) - 1, before=comment, indent=indent)

    def set_value(self, entry: Any, key: str, value: Value, behind: str | None = None) -> None:
        """Sets a key of an entry; a new one stands behind another key, if that is there."""
        if key in entry or behind is None or behind not in entry:
            entry[key] = _plain(value)
            return
        entry.insert([*entry].index(behind) + 1, key, _plain(value))

    def rendered(self) -> str:
        """The file as it would be written.

        Raises:
            QuotecheckError: What was made cannot be read again.
        """
        out = io.StringIO()
        self._yaml.dump(self._tree, out)
        text = out.getvalue()
        read_tree(text.encode("utf-8", "surrogatepass"))
        return text


def open_registry(path: Path) -> RegistryFile:
    """Reads a registry for changing; a missing one is an empty one.

    Raises:
        QuotecheckError: It cannot be read, or is no registry.
    """
    try:
        text = read_bytes(path, MAX_REGISTRY_BYTES).decode("utf-8-sig")
    except FileNotFoundError:
        text = EMPTY
    except UnicodeDecodeError as error:
        raise QuotecheckError(
            "The registry is not encoded in UTF-8.", "Save it as UTF-8.", path=str(path)
        ) from error
    except QuotecheckError as error:
        raise QuotecheckError(error.cause, error.remedy, path=str(path)) from error
    return parse_registry(text, path)


def parse_registry(text: str, path: Path) -> RegistryFile:
    """The tree of a registry's text.

    Raises:
        QuotecheckError: It is no registry, with line and column.
    """
    yaml = _yaml(text)
    try:
        read_tree(text.encode("utf-8", "surrogatepass"))
        tree = yaml.load(text if text.strip() else EMPTY)
    except QuotecheckError as error:
        raise QuotecheckError(
            error.cause, error.remedy, path=str(path), line=error.line, column=error.column
        ) from error
    except Exception as error:
        raise QuotecheckError(
            f"The registry cannot be changed: {str(error).splitlines()[0] if str(error) else type(error).__name__}.",
            "Mend it; `mkdocs-quotecheck sources` tells what is wrong.",
            path=str(path),
        ) from error
    if not isinstance(tree, dict):
        raise QuotecheckError(
            "The registry must be a table with the keys version, people and sources.",
            "Begin the file with `version: 1`.",
            path=str(path),
        )
    return RegistryFile(path, text, yaml, tree)


def changed(path: Path, change: Callable[[RegistryFile], None], *, dry_run: bool = False) -> str:
    """Changes a registry: reads it, lets `change` work on it, and writes it whole, alone among all runs.

    Returns:
        What was written, or would be.

    Raises:
        QuotecheckError: It cannot be read or written.
    """
    if dry_run:
        registry = open_registry(path)
        change(registry)
        return registry.rendered()
    with locked(path):
        registry = open_registry(path)
        change(registry)
        text = registry.rendered()
        if text != registry.text or not is_file(path):
            write(path, text)
    return text


def write(path: Path, content: str | bytes) -> None:
    """Writes a file whole or not at all.

    Raises:
        QuotecheckError: It cannot be written.
    """
    try:
        atomic_write(path, content)
    except OSError as error:
        raise QuotecheckError(
            f"The file cannot be written: {error.strerror or error}.",
            "Check the folder's permissions.",
            path=str(path),
        ) from error


def write_schema(folder: Path) -> None:
    """Puts the schema that the first line of a registry names beside it."""
    path = folder / SCHEMA_NAME
    text = schema_text()
    if not is_file(path) or path.read_text(encoding="utf-8", errors="replace") != text:
        write(path, text)


def _yaml(text: str) -> YAML:
    try:
        from ruamel.yaml import YAML
    except ImportError:
        raise MissingExtraError("Writing the registry", "ruamel.yaml", extra="registry") from None
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 100_000
    yaml.allow_duplicate_keys = True
    found = _SEQUENCE.search(text)
    offset = len(found["item"]) - len(found["key"]) if found else 2
    yaml.indent(mapping=2, sequence=max(0, offset) + 2, offset=max(0, offset))
    return yaml


def _plain(value: Value) -> object:
    """A value as ruamel.yaml shall write it: short lists on one line."""
    from ruamel.yaml.comments import CommentedSeq
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    if isinstance(value, list):
        listed = CommentedSeq(_plain(each) for each in value)
        if sum(map(len, value)) < 80:
            listed.fa.set_flow_style()
        return listed
    if isinstance(value, str) and _needs_quotes(value):
        return DoubleQuotedScalarString(value)
    return value


def _move_tail(last: Any, made: Any) -> None:
    """What stands behind the last entry of a list, before the next key of the file, stays there when an entry is added."""
    key = next(reversed(last), None) if isinstance(last, dict) and last else None
    comments = getattr(getattr(last, "ca", None), "items", {})
    token = (comments.get(key) or [None] * 3)[2] if key is not None else None
    text = getattr(token, "value", "")
    own, line_end, rest = text.partition("\n")
    if token is None or not rest.strip() or not made:
        return
    token.value = f"{own}{line_end}" if own.strip() else ""
    if not own.strip():
        comments[key][2] = None
    moved = copy.copy(token)
    moved.value = f"\n{rest}"
    made.ca.items[next(reversed(made))] = [None, None, moved, None]


def _needs_quotes(value: str) -> bool:
    """Texts that some reader of YAML takes for something else: `no`, `1.10`, `2026-03-12` is a date to all of ours."""
    return bool(
        re.fullmatch(r"(?i:true|false|yes|no|on|off|null|~|[\d.,_:+-]+|0x[\da-f]+)", value)
    ) and not re.fullmatch(r"\d{4}(?:-\d\d(?:-\d\d)?)?|\d{13}", value)
