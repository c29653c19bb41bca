"""One quotation that is looked up by hand, without a page around it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError, no_such_source
from mkdocs_quotecheck.model import (
    Candidate,
    Citation,
    CitationKind,
    Evidence,
    Page,
    Quotation,
    Report,
    Unchecked,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.settings import Settings
    from mkdocs_quotecheck.sources import Registry

WORDS = "the quotation"
"""What its findings call the place where it stands."""

ASKED_FOR = "asked for"
"""Why a source is looked in that no page names."""

OUTER_MARKS = (("“", "”"), ("„", "“"), ("«", "»"), ("»", "«"), ('"', '"'), ("「", "」"), ("『", "』"))


def look_up(text: str, registry: Registry, settings: Settings, *, sources: Sequence[str] = ()) -> Report:
    """What is known of a quotation: its evidence and the findings, as if a page cited the source it is taken from.

    Args:
        text: The quoted words, with or without outer marks.
        registry: Where it is looked for.
        settings: Its levels and its language.
        sources: Ids of sources to look in; all if empty.

    Raises:
        QuotecheckError: There are no words, or a source is not registered.
    """
    from mkdocs_quotecheck import pipeline, rules
    from mkdocs_quotecheck.matching import checking
    from mkdocs_quotecheck.report import judging
    from mkdocs_quotecheck.report.recording import Recorder

    words = without_marks(text)
    if not any(letter.isalnum() for letter in words):
        raise QuotecheckError(
            "There is nothing to look up.", "Give the quoted words, or - to read them from standard input."
        )
    for source in sources:
        if source not in registry.sources:
            raise no_such_source(source, registry.sources)
    quotation = Quotation(words, 0, len(words), citations=_citations(sources))
    evidence = checking.check_quotation(quotation, registry, page_language=settings.language)
    if evidence.unchecked is Unchecked.NO_SOURCE:
        # On a page this excuses a quotation that names nobody; who asks for one wants to know where it nearly stands.
        evidence = _nearest(evidence, registry, settings.language)
    evidence = _with_nearest(evidence, registry, settings.language, sources)
    evidence = _as_cited(pipeline.placed(evidence, registry), sources)
    page = Page(WORDS, "", language=settings.language)
    case = judging.case_of(page, evidence.quotation or quotation, evidence, registry)
    told = rules.judge(case, rules.levels(settings.levels)).findings
    findings = tuple(_said_to_have_no_like(finding, evidence) for finding in told)
    entry = Recorder(page, "", registry).entry(evidence.quotation or quotation, evidence, None, findings)
    return Report(findings, (entry,), (evidence,))


def without_marks(text: str) -> str:
    """The words without the white space and one pair of quotation marks around them."""
    words = text.strip()
    for opening, closing in OUTER_MARKS:
        if len(words) > 1 and words.startswith(opening) and words.endswith(closing):
            inner = words[len(opening) : -len(closing)]
            return words if opening in inner or closing in inner else inner.strip()
    return words


def _nearest(evidence: Evidence, registry: Registry, language: str) -> Evidence:
    """What the best of all sources makes of words too few to say by themselves where they are from."""
    from mkdocs_quotecheck.matching import comparing

    looks = comparing.compare_retrieved(evidence.quote, registry, language)
    near = looks[0].evidence if looks else Evidence(evidence.quote, Verdict.ABSENT)
    found = replace(near, quotation=evidence.quotation, candidates=evidence.candidates)
    if near.verdict not in (Verdict.UNCHECKED, Verdict.ABSENT):
        return found
    unread = tuple(Candidate(source, ASKED_FOR) for source in registry.sources if registry.unread(source))
    if unread:
        return replace(
            found,
            verdict=Verdict.UNCHECKED,
            unchecked=Unchecked.UNAVAILABLE,
            alignments=(),
            candidates=unread,
        )
    return replace(found, verdict=Verdict.ABSENT, unchecked=None)


def _with_nearest(evidence: Evidence, registry: Registry, language: str, sources: Sequence[str]) -> Evidence:
    """The evidence of absent words with the passage that is nearest, if one is of use."""
    if evidence.verdict is not Verdict.ABSENT:
        return evidence
    from mkdocs_quotecheck.matching.nearest import nearest_passage

    aligned = evidence.alignments[0].score if evidence.alignments else 0.0
    near = nearest_passage(evidence.quote, registry, language, sources or None)
    # In a paraphrase hardly a word stands in its place, so that aligning it finds less than there is.
    return replace(evidence, alignments=(near,)) if near and near.score > aligned else evidence


def _said_to_have_no_like(finding: Finding, evidence: Evidence) -> Finding:
    """The finding about absent words; where no passage is shown with it, that there is none like them."""
    if finding.rule != "quotation-not-found" or evidence.alignments:
        return finding
    return replace(finding, message=f"{finding.message}, and no passage comes near them")


def _as_cited(evidence: Evidence, sources: Sequence[str]) -> Evidence:
    """Evidence for a quotation that cites where it was found, so that the rules do not take the origin for a guess."""
    if sources or evidence.quotation is None or not evidence.alignments or evidence.verdict is Verdict.ABSENT:
        return evidence
    found = evidence.alignments[0].source
    cited = replace(evidence.quotation, citations=_citations([found] if found else []))
    return replace(evidence, quotation=cited)


def _citations(sources: Sequence[str]) -> tuple[Citation, ...]:
    return tuple(Citation(CitationKind.DECLARED, source, source) for source in sources)
