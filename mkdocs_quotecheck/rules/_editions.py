"""Which registered source is an earlier edition of which."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Library
    from mkdocs_quotecheck.rules._rule import Case


def earlier_edition_of(case: Case) -> str | None:
    """Id of the source whose earlier edition has the words; None where they stand in no earlier edition of it.

    Of the sources that the page names, or that the quotation was looked for in.
    """
    best = case.best
    if best is None or best.source is None:
        return None
    named = (*case.cited, *(candidate.source for candidate in case.evidence.candidates))
    return next((source for source in named if best.source in replaced_by(source, case.library)), None)


def replaced_by(source_id: str, library: Library) -> frozenset[str]:
    """Ids of all editions that a source replaces, directly or through others."""
    found: set[str] = set()
    waiting = [source_id]
    while waiting:
        source = library.sources.get(waiting.pop())
        fresh = [old for old in source.replaces if old not in found] if source else []
        found.update(fresh)
        waiting.extend(fresh)
    return frozenset(found - {source_id})
