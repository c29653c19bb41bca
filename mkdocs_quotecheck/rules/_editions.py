"""Which registered source is an earlier edition of which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mkdocs_quotecheck.model import Evidence, Library


def newer_edition(
    evidence: Evidence,
    library: Library,
    replacements: Mapping[str, Sequence[str]],
    page_sources: Sequence[str] = (),
) -> str | None:
    """Id of the edition that replaces the one in which the words stand; None where the page means that very one.

    It is the edition that the page names, or was looked in for it; for a page that names none, the latest. The
    `page_sources` are those to which the page's front matter narrows it; `replacements` are, by source, those that replace it.
    """
    best = evidence.alignments[0] if evidence.alignments else None
    if best is None or best.source is None:
        return None
    cited = evidence.quotation.citations if evidence.quotation else ()
    if evidence.verdict is Verdict.ELSEWHERE:
        named = [
            *(citation.source for citation in cited if citation.source),
            *(candidate.source for candidate in evidence.candidates),
        ]
        return next((source for source in named if best.source in replaced_by(source, library)), None)
    names_one = bool(page_sources) or any(each.source or each.candidates for each in cited)
    if evidence.verdict.fine and not names_one:
        return _latest(best.source, replacements)
    return None


def _latest(source_id: str, replacements: Mapping[str, Sequence[str]]) -> str | None:
    """The edition that replaces a source and is not replaced itself; None if nothing replaces it."""
    seen = {source_id}
    latest = source_id
    while (newer := replacements.get(latest)) and newer[-1] not in seen:
        latest = newer[-1]
        seen.add(latest)
    return latest if latest != source_id else None


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
