"""A registry's tree → people and sources, and every mistake with its place.

By hand and not by a schema library, because the nodes carry what such libraries throw away before they look: the place, and the
value as written (`edition: 1.10`, `language: no`, a sha256 of digits alone).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from mkdocs_quotecheck.errors import did_you_mean
from mkdocs_quotecheck.model import SourceState
from mkdocs_quotecheck.sources.formats import formats
from mkdocs_quotecheck.sources.registry.entries import (
    Complaints,
    PersonEntry,
    Placed,
    RegistryTree,
    SourceEntry,
)
from mkdocs_quotecheck.sources.registry.fields import PRONOUNS, Fields
from mkdocs_quotecheck.sources.registry.keys import (
    MEANT,
    PART_KEYS,
    PERSON_KEYS,
    SOURCE_KEYS,
    TOP_KEYS,
    names,
)
from mkdocs_quotecheck.sources.registry.reading_keys import encoding, read_hosts, selectors
from mkdocs_quotecheck.sources.registry.yamltree import Entry, Listing, Node, Scalar, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

E = TypeVar("E", PersonEntry, SourceEntry)

VERSION = "1"


def read_entries(root: Node | None, complaints: Complaints) -> RegistryTree:
    """Everything a registry file registers; what is wrong in it goes to `complaints`."""
    if root is None:
        return RegistryTree(empty=True)
    if not isinstance(root, Table):
        complaints.add(
            root.place,
            "The registry must be a table with the keys version, people and sources.",
            "Begin the file with `version: 1`.",
        )
        return RegistryTree()
    keys = _keys(root, names(TOP_KEYS), "the registry", complaints)
    if not _version_fits(root, keys, complaints):
        return RegistryTree()
    people = tuple(
        person
        for table in _tables(keys.get("people"), "person", complaints)
        if (person := _person(table, complaints))
    )
    sources = tuple(
        source
        for table in _tables(keys.get("sources"), "source", complaints)
        for source in _source_with_parts(table, complaints)
    )
    hosts = read_hosts(keys.get("hosts"), complaints)
    include = Fields(complaints).words(keys.get("include"))
    empty = not (people or sources or include) and not [p for p in complaints.problems if p.line]
    return RegistryTree(people, sources, hosts, include, empty)


def _version_fits(root: Table, keys: Mapping[str, Entry], complaints: Complaints) -> bool:
    entry = keys.get("version")
    if entry is None:
        place = root.entries[0].key.place if root.entries else root.place
        complaints.add(place, "The registry does not say its version.", "Begin the file with `version: 1`.")
        return True
    if isinstance(entry.value, Scalar) and entry.value.value == VERSION:
        return True
    complaints.add(
        entry.value.place,
        "This version of the registry's form is not known.",
        "Write `version: 1`, or install a newer mkdocs-quotecheck.",
    )
    return False


def _keys(
    table: Table, valid: tuple[str, ...], owner: str, complaints: Complaints, source: str | None = None
) -> Mapping[str, Entry]:
    """The known keys of a table; unknown and repeated ones are mistakes."""
    meant = {name: name for name in valid} | {word: key for word, key in MEANT.items() if key in valid}
    for entry in table.entries:
        name = entry.key.value
        if name not in valid:
            remedy = did_you_mean(name, meant, meant.get).strip() or f"The keys are {', '.join(valid)}."
            complaints.add(entry.key.place, f"“{name[:60]}” is not a key of {owner}.", remedy, source=source)
    for entry in table.repeated:
        complaints.add(
            entry.key.place,
            f"The key “{entry.key.value[:60]}” stands twice in {owner}; the first counts.",
            "Remove one of the two.",
            source=source,
        )
    return {entry.key.value: entry for entry in table.entries if entry.key.value in valid}


def _tables(entry: Entry | None, kind: str, complaints: Complaints) -> Iterator[Table]:
    if entry is None or (isinstance(entry.value, Scalar) and entry.value.is_null):
        return
    if not isinstance(entry.value, Listing):
        complaints.add(
            entry.value.place,
            f"“{entry.key.value}” must be a list.",
            f"Begin each {kind} with `- id:` below it.",
        )
        return
    for item in entry.value.items:
        if isinstance(item, Table):
            yield item
        else:
            complaints.add(
                item.place,
                f"A {kind} must be a table of keys.",
                f"Begin each {kind} with `- id:`, its other keys below.",
            )


def _person(table: Table, complaints: Complaints) -> PersonEntry | None:
    keys = _keys(table, names(PERSON_KEYS), "a person", complaints)
    fields = Fields(complaints)
    _require_id(table, "person", complaints)
    identifier = fields.identifier(keys.get("id"))
    name = fields.string(keys.get("name"))
    aliases = fields.strings(keys.get("aliases"))
    pronouns = fields.choice(keys.get("pronouns"), PRONOUNS)
    complete = bool(fields.truth(keys.get("complete")))
    if identifier is None:
        return None
    if "name" not in keys:
        complaints.add(
            identifier.place,
            f"The person “{identifier.value}” has no name.",
            "Add `name:` with the name as pages write it.",
        )
    urls = fields.addresses(keys.get("urls"))
    return PersonEntry(identifier, name or identifier.value, aliases, pronouns, complete, urls, complaints)


def _source_with_parts(table: Table, complaints: Complaints) -> Iterator[SourceEntry]:
    source = _source(table, complaints)
    if source is None:
        return
    yield source
    parts = next((entry for entry in table.entries if entry.key.value == "parts"), None)
    for part in _tables(parts, "part", complaints):
        entry = _part(part, source, complaints)
        if entry:
            yield entry


def _source(table: Table, complaints: Complaints) -> SourceEntry | None:
    first = next((entry for entry in table.entries if entry.key.value == "id"), None)
    name = first.value.value if first and isinstance(first.value, Scalar) else None
    keys = _keys(table, names(SOURCE_KEYS), "a source", complaints, name)
    fields = Fields(complaints, name)
    _require_id(table, "source", complaints)
    identifier = fields.identifier(first)
    paths, text = fields.words(keys.get("path")), fields.word(keys.get("text"))
    form = keys.get("format")
    # Without the key no reader has to be known.
    format_name = fields.choice(form, formats()) if form else None
    excerpt = fields.truth(keys.get("excerpt"))
    # For `sources` and people; here it is only looked at.
    fields.word(keys.get("fetched"))
    entry = SourceEntry(
        id=identifier or Placed("", table.place),
        title=fields.string(keys.get("title")) or (identifier.value if identifier else ""),
        path=paths[0] if paths else None,
        files=paths if len(paths) > 1 else (),
        text=_raw(keys.get("text")) if text else None,
        text_line=_first_line(keys.get("text")),
        format=Placed(format_name, form.value.place) if form and format_name else None,
        people=fields.words(keys.get("people")),
        aliases=fields.strings(keys.get("aliases")),
        date=fields.day(keys.get("date")),
        urls=fields.addresses(keys.get("url")),
        doi=fields.dois(keys.get("doi")),
        isbn=fields.isbns(keys.get("isbn")),
        sha256=fields.digest(keys.get("sha256")),
        language=fields.language(keys.get("language")),
        excerpt=bool(excerpt),
        publish=bool(fields.truth(keys.get("publish"))),
        edition=fields.string(keys.get("edition")),
        replaces=fields.words(keys.get("replaces")),
        strict=fields.strictness(keys.get("strict")),
        speakers=fields.pairs(keys.get("speakers")),
        select=selectors(keys.get("select"), fields),
        without=selectors(keys.get("without"), fields),
        encoding=encoding(keys.get("encoding"), fields),
        registry=complaints,
        # What a wrong format or excerpt was meant to say decides what a missing quotation means.
        usable=not ((form and not format_name) or ("excerpt" in keys and excerpt is None)),
    )
    if identifier is None:
        return None
    if "title" not in keys:
        complaints.add(
            identifier.place,
            f"The source “{identifier.value}” has no title.",
            "Add `title:`, as it should stand in warnings.",
            source=name,
        )
    return _with_one_text(entry, keys, complaints)


def _part(table: Table, whole: SourceEntry, complaints: Complaints) -> SourceEntry | None:
    """A part of a source: what it does not say itself is as with the whole."""
    first = next((entry for entry in table.entries if entry.key.value == "id"), None)
    name = first.value.value if first and isinstance(first.value, Scalar) else whole.id.value
    keys = _keys(table, names(PART_KEYS), "a part", complaints, name)
    fields = Fields(complaints, name)
    _require_id(table, "part", complaints)
    identifier = fields.identifier(first)
    if identifier is None:
        return None
    pages, section = fields.pages(keys.get("pages")), fields.word(keys.get("section"))
    select = selectors(keys.get("select"), fields)
    if not {"pages", "section", "select"}.intersection(keys):
        complaints.add(
            identifier.place,
            f"The part “{identifier.value}” does not say where it stands.",
            "Add `pages:` with its pages, `section:` with its heading, or `select:` with a CSS selector of its elements.",
            source=name,
        )
    own_date = fields.day(keys.get("date"))
    return replace(
        whole,
        id=identifier,
        title=fields.string(keys.get("title")) or whole.title,
        people=fields.words(keys.get("people")) or whole.people,
        aliases=fields.strings(keys.get("aliases")),
        date=own_date or whole.date,
        urls=fields.addresses(keys.get("url")),
        doi=fields.dois(keys.get("doi")),
        isbn=fields.isbns(keys.get("isbn")),
        language=fields.language(keys.get("language")) or whole.language,
        speakers=fields.pairs(keys.get("speakers")) or whole.speakers,
        sha256=None,
        replaces=(),
        part_of=whole,
        pages=pages,
        section=section,
        select=select,
        without=selectors(keys.get("without"), fields),
        usable=whole.usable and bool(pages or section or select),
    )


def _with_one_text(entry: SourceEntry, keys: Mapping[str, Entry], complaints: Complaints) -> SourceEntry:
    """The entry, unusable unless it has exactly one of path and text."""
    name = entry.id.value
    if "path" in keys and "text" in keys:
        complaints.add(
            max(keys["path"].key.place, keys["text"].key.place),
            f"The source “{name}” has both a path and a text.",
            "Remove one of the two.",
            source=name,
            state=SourceState.UNREADABLE,
        )
    elif "path" not in keys and "text" not in keys:
        complaints.add(
            entry.id.place,
            f"The source “{name}” has neither a path nor a text.",
            "Add `path:` with the file that has its words, or `text: |` with the words themselves.",
            source=name,
            state=SourceState.UNREADABLE,
        )
    elif entry.path or entry.text:
        return entry
    return replace(entry, path=None, text=None, usable=False)


def _require_id(table: Table, kind: str, complaints: Complaints) -> None:
    if all(entry.key.value != "id" for entry in table.entries):
        place = table.entries[0].key.place if table.entries else table.place
        remedy = "Add `id:`, a short name by which pages and other entries call it."
        complaints.add(place, f"A {kind} has no id.", remedy)


def _raw(entry: Entry | None) -> Placed | None:
    """A text with its own white space."""
    if entry and isinstance(entry.value, Scalar):
        return Placed(entry.value.value, entry.value.place)
    return None


def _first_line(entry: Entry | None) -> int:
    """The line of the registry on which the first line of a `|` block stands; 0 for other texts."""
    if entry and isinstance(entry.value, Scalar) and entry.value.literal:
        return entry.value.place.line + 1
    return 0


def unique(entries: Iterable[E], kind: str) -> tuple[E, ...]:
    """The entries of all files, each id once: the first one counts, and the others are mistakes."""
    first: dict[str, E] = {}
    kept: list[E] = []
    for entry in entries:
        before = first.setdefault(entry.id.value, entry)
        if before is entry:
            kept.append(entry)
            continue
        registry = entry.registry or Complaints("")
        elsewhere = before.registry.path if before.registry and before.registry.path != registry.path else ""
        registry.add(
            entry.id.place,
            f"The id “{entry.id.value}” is taken: another {kind} has it on line {before.id.place.line}"
            f"{f' of {elsewhere}' if elsewhere else ''}.",
            "Give each an id of its own.",
            source=entry.id.value if kind == "source" else None,
        )
    return tuple(kept)
