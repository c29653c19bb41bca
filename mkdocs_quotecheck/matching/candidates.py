"""Which sources a quotation is looked for in, and why: those it cites, else those of whom it is attributed to, else all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.library_index import library_index
from mkdocs_quotecheck.model import Candidate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from mkdocs_quotecheck.matching.library_index import Documents
    from mkdocs_quotecheck.model import Library, Quotation, Source

CITED = "cited"
ATTRIBUTED = "attributed"
EVERYWHERE = Candidate.EVERYWHERE
PAGE = "page"
BESIDE = "beside"


def choose_named(
    quotation: Quotation, library: Library, page_sources: Sequence[str] = ()
) -> tuple[Candidate, ...]:
    """The sources that the page names for a quotation, in the order in which it or the registry names them.

    Args:
        quotation: With its attribution and citations.
        library: The registered people and sources; their texts are not asked for.
        page_sources: Ids to which the page's front matter narrows it; a citation beside the quotation counts for more.

    Returns:
        Candidates that share one reason: `cited`, `attributed`, `page` or `beside`. Empty if the page names nothing registered.
    """
    known = [source for source in page_sources if source in library.sources]
    cited = _cited(quotation, library)
    if cited:
        return _candidates(cited, CITED)
    attributed = _attributed(quotation, library)
    if not known:
        if attributed is not None and attributed.ids:
            return attributed.candidates
        return _candidates(_beside(quotation, library), BESIDE)
    both = [source for source in attributed.ids if source in known] if attributed else []
    return _candidates(both, ATTRIBUTED) if both else _candidates(known, PAGE)


def is_only_named(
    quotation: Quotation, library: Library, page_documents: Sequence[Collection[str]], named: frozenset[str]
) -> bool:
    """Whether the page names a person but none of the person's documents, and not all the person said is registered.

    Args:
        quotation: Attributed to a person, or to one of several.
        library: The registered people.
        page_documents: Ids of the sources that the page names anywhere; together where a name fits several.
        named: Ids of the person's sources.
    """
    person = quotation.attribution.person if quotation.attribution else None
    if person is None or person not in library.people or library.people[person].complete:
        return False
    return not any(named.issuperset(ids) for ids in page_documents)


def is_ambiguous(quotation: Quotation, reason: str) -> bool:
    """Whether what the page names fits several registered sources or people, so that not finding it proves nothing."""
    if reason == CITED:
        return not any(citation.source for citation in quotation.citations)
    if reason == ATTRIBUTED:
        return quotation.attribution is not None and quotation.attribution.person is None
    return False


def speaks_in(person: str, source: Source) -> bool:
    """Whether a person is registered as author or speaker of a source."""
    return person in source.people or any(speaker == person for _, speaker in source.speakers)


def _candidates(sources: Iterable[str], reason: str) -> tuple[Candidate, ...]:
    return tuple(Candidate(source, reason) for source in dict.fromkeys(sources))


def _cited(quotation: Quotation, library: Library) -> list[str]:
    cited = [citation for citation in quotation.citations if not citation.beside]
    sure = [citation.source for citation in cited if citation.source in library.sources]
    if sure:
        return [source for source in sure if source]
    possible = [source for citation in cited for source in citation.candidates]
    return [source for source in possible if source in library.sources]


def _beside(quotation: Quotation, library: Library) -> list[str]:
    """Documents that the sentence names without making them the source."""
    return [
        source
        for citation in quotation.citations
        if citation.beside
        for source in (citation.source, *citation.candidates)
        if source is not None and source in library.sources
    ]


def _attributed(quotation: Quotation, library: Library) -> Documents | None:
    attribution = quotation.attribution
    if attribution is None:
        return None
    people = (attribution.person,) if attribution.person else attribution.candidates
    return library_index(library).documents(people, ATTRIBUTED)
