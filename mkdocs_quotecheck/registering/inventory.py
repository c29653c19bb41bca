"""What is registered, as a list; and one source as the checker sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError, no_such_source
from mkdocs_quotecheck.registering.registry_file import open_registry
from mkdocs_quotecheck.sources.limits import in_words
from mkdocs_quotecheck.sources.showing import shown_text
from mkdocs_quotecheck.storage.regular import is_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from mkdocs_quotecheck.sources import Registry


@dataclass(frozen=True, slots=True)
class Listed:
    """A source in the list."""

    id: str
    title: str
    state: str
    kind: str
    """The format of its file; `text` where it stands in the registry."""
    size: str
    pinned: bool
    age: str
    """Since it was fetched: `12 days`; empty if it never was."""
    quotations: int | None
    """That rest on it; None if no pages were looked at."""


def inventory(registry: Registry, resting: Mapping[str, int] | None = None) -> tuple[Listed, ...]:
    """All sources, in the order of the registry."""
    found = []
    keys: dict[Path, dict[str, dict[str, object]]] = {}
    for source in registry.sources.values():
        file = registry.file_of(source.id)
        if file not in keys:
            keys[file] = {str(each.get("id")): each for each in open_registry(file).entries("sources")}
        entry = keys[file].get(source.id, {})
        path = registry.folder_of(source.id) / source.path if source.path else None
        text = registry.text(source.id) if path is None else None
        size = path.stat().st_size if path and is_file(path) else len(text.text.encode()) if text else 0
        found.append(
            Listed(
                source.id,
                source.title,
                registry.states[source.id].value,
                str(entry.get("format") or (path.suffix.lstrip(".").lower() if path else "text")),
                in_words(size) if size else "",
                "sha256" in entry,
                _age(entry.get("fetched")),
                None if resting is None else resting.get(source.id, 0),
            )
        )
    return tuple(found)


def shown(registry: Registry, identifier: str) -> str:
    """The text of a source as the checker sees it, each page, heading, turn, place and file marked where it begins.

    Raises:
        QuotecheckError: It is not registered, or cannot be used.
    """
    source = registry.sources.get(identifier)
    if source is None:
        raise no_such_source(identifier, registry.sources)
    text = registry.text(identifier)
    if text is None:
        problem = next((each for each in registry.problems if each.source == identifier), None)
        raise QuotecheckError(
            problem.cause if problem else "Its text cannot be used.",
            problem.remedy if problem else "",
            path=source.path or "",
        )
    head = [source.id, source.title, *(f"by {registry.people[each].name}" for each in source.people)]
    return " · ".join(head) + "\n\n" + "\n".join(shown_text(text)) + "\n"


def _age(fetched: object) -> str:
    try:
        then = datetime.fromisoformat(str(fetched))
    except ValueError:
        return ""
    then = then if then.tzinfo else then.replace(tzinfo=UTC)
    days = max(0, (datetime.now(UTC) - then).days)
    return "today" if days == 0 else "1 day" if days == 1 else f"{days} days"
