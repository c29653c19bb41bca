"""Entries of the registry against one another: people named by sources, editions that replace editions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mkdocs_quotecheck.sources.registry.entries import Placed, RegistryTree, SourceEntry


def check_references(tree: RegistryTree) -> None:
    """Notes every id that names nothing, and editions that replace one another in a circle."""
    people = {person.id.value for person in tree.people}
    sources = {source.id.value for source in tree.sources}
    for source in tree.sources:
        named = (*source.people, *(person for _, person in source.speakers))
        _check(named, people, "person", source)
        _check(source.replaces, sources, "source", source)
    _refuse_circles({source.id.value: source for source in tree.sources})


def _check(words: Iterable[Placed], known: set[str], kind: str, source: SourceEntry) -> None:
    section = "people" if kind == "person" else "sources"
    for word in words:
        if word.value not in known:
            source.registry.add(
                word.place,
                f"There is no {kind} with the id “{word.value[:60]}”.",
                did_you_mean(word.value, known).strip()
                or f"Register it under `{section}:`, or remove it here.",
                source=source.id.value,
            )


def _refuse_circles(sources: Mapping[str, SourceEntry]) -> None:
    """Follows `replaces` from each source without recursion; each circle is reported once, at the entry that closes it."""
    done: set[str] = set()
    for name in sources:
        trail: dict[str, None] = {}
        stack: list[tuple[str, Placed | None]] = [(name, None)]
        while stack:
            here, link = stack.pop()
            if here == "":
                trail.popitem()
                continue
            if here in trail:
                circle = [*list(trail)[list(trail).index(here) :], here]
                if link:
                    sources[list(trail)[-1]].registry.add(
                        link.place,
                        f"These editions replace one another in a circle: {' → '.join(circle[:6])}.",
                        "Let only the newer edition name the older one.",
                        source=list(trail)[-1],
                    )
                continue
            if here in done or here not in sources:
                continue
            done.add(here)
            trail[here] = None
            stack.append(("", None))
            stack.extend((word.value, word) for word in sources[here].replaces)
