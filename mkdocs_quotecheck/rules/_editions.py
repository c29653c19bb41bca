"""Which registered source is an earlier edition of which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Verdict

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Evidence, Library


def current_edition(evidence: Evidence, library: Library) -> str | None:
    """Id of the source an earlier edition of which has the words that it does not have itself; else None.

    Of the sources that the page names, or that the quotation was looked for in.
    """
    best = evidence.alignments[0] if evidence.alignments else None
    if evidence.verdict is not Verdict.ELSEWHERE or best is None or best.source is None:
        return None
    cited = evidence.quotation.citations if evidence.quotation else ()
    named = [
        *(citation.source for citation in cited if citation.source),
        *(candidate.source for candidate in evidence.candidates),
    ]
    return next((source for source in named if best.source in replaced_by(source, library)), None)


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
