"""What to register for the quotations that rest on nothing registered: entries and commands, most quotations first."""

from __future__ import annotations

import json
import shlex
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mkdocs_quotecheck.registering.naming import as_id, short_name, unused
from mkdocs_quotecheck.registering.neighbours import Kind, Thing, of_page
from mkdocs_quotecheck.text.addresses import same_document

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Page
    from mkdocs_quotecheck.sources import Registry


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to register."""

    kind: Kind
    what: str
    """The address, the key, the text of the note, the name."""
    quotations: int
    pages: tuple[str, ...]
    example: str
    """One of the quotations."""
    entry: str
    """YAML to paste."""
    command: str
    """What makes the entry; empty where it must be typed."""
    profiles: tuple[str, ...] = ()
    """Of a speaker: addresses of pages about them to which the name links."""
    linked: tuple[str, ...] = ()
    """Of a link: the words that pages link to it."""


@dataclass(frozen=True, slots=True)
class Unregistered:
    """A quotation that rests on nothing registered."""

    text: str
    language: str
    links: tuple[tuple[str, str], ...] = ()
    """The addresses beside it, each with the words that link to it; both empty for another document named there."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What pages quote that rests on nothing registered."""

    suggestions: tuple[Suggestion, ...]
    """What stands beside the quotations, most quotations first."""
    quotations: tuple[Unregistered, ...]


@dataclass(slots=True)
class _Found:
    quotations: int = 0
    pages: Counter[str] = field(default_factory=Counter)
    example: str = ""
    written: Counter[str] = field(default_factory=Counter)
    """How pages write it."""
    linked: dict[str, None] = field(default_factory=dict)


def suggest(pages: Iterable[Page], registry: Registry) -> tuple[Suggestion, ...]:
    """What to register, most quotations first."""
    return survey(pages, registry).suggestions


def survey(pages: Iterable[Page], registry: Registry) -> Survey:
    """The quotations that rest on nothing registered, and what to register for them."""
    found: dict[tuple[Kind, str], _Found] = {}
    profiles: dict[str, dict[str, None]] = {}
    quoted: dict[Unregistered, None] = {}
    for page in pages:
        for quotation, beside in of_page(page, registry):
            told: dict[tuple[Kind, str], Thing] = {}
            for thing in beside.things:
                told.setdefault((thing.kind, _same(thing.kind, thing.what)), thing)
            for each, thing in told.items():
                entry = found.setdefault(each, _Found())
                entry.quotations += 1
                entry.written[thing.what] += 1
                entry.pages[page.uri] += 1
                entry.example = entry.example or " ".join(quotation.text.split())[:120]
                if thing.words:
                    entry.linked[thing.words] = None
            for name, address in beside.profiles:
                profiles.setdefault(name, {})[address] = None
            documents = tuple(
                (thing.what, thing.words) if thing.kind is Kind.LINK else ("", "")
                for thing in told.values()
                if thing.kind is not Kind.SPEAKER
            )
            quoted[Unregistered(beside.words, quotation.language or page.language, documents)] = None
    ranked = sorted(found.items(), key=lambda item: (-item[1].quotations, item[0][0].value, item[0][1]))
    taken = {*registry.people, *registry.sources}
    suggestions = tuple(
        _suggestion(kind, found_one, taken, tuple(profiles.get(what, ())) if kind is Kind.SPEAKER else ())
        for (kind, what), found_one in ranked
    )
    return Survey(suggestions, tuple(quoted))


def _same(kind: Kind, what: str) -> str:
    """What two ways of writing the same thing have in common."""
    return same_document(what) if kind is Kind.LINK else what


def _suggestion(kind: Kind, found: _Found, taken: set[str], addresses: tuple[str, ...]) -> Suggestion:
    # Written in several ways, the most frequent and then the shortest is proposed.
    what = min(found.written, key=lambda each: (-found.written[each], len(each), each))
    if kind is Kind.SPEAKER:
        identifier = unused(short_name(what, "person"), taken)
        urls = f"    urls: [{', '.join(map(_quoted, addresses))}]\n" if addresses else ""
        entry, command = f"  - id: {identifier}\n    name: {_quoted(what)}\n{urls}", ""
    elif kind is Kind.LINK:
        tail = what.rstrip("/").rpartition("/")[2].partition("?")[0].rpartition(".")
        identifier = unused(short_name(tail[0] or tail[2]), taken)
        entry = (
            f"  - id: {identifier}\n    title: {_quoted(identifier)}\n    path: sources/{identifier}.html\n"
            f"    url: {_quoted(what)}\n"
        )
        command = f"mkdocs-quotecheck add {_shell(what)}"
    else:
        identifier = unused(as_id(what) if kind is Kind.KEY else short_name(what), taken)
        entry = (
            f"  - id: {identifier}\n    title: {_quoted(what[:120])}\n    path: sources/{identifier}.pdf\n"
        )
        command = f"mkdocs-quotecheck add FILE --id {identifier}"
    pages = tuple(page for page, _ in sorted(found.pages.items(), key=lambda item: (-item[1], item[0])))
    linked = tuple(found.linked)
    return Suggestion(kind, what, found.quotations, pages, found.example, entry, command, addresses, linked)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _shell(text: str) -> str:
    return shlex.quote(text)
