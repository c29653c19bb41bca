"""The order of the stages: read the quotations, know the sources, match the one against the other, judge, report.

The stages are imported when they are first needed, so that a site without quotations pays for none of them.
"""

from __future__ import annotations

import bisect
import functools
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeAlias

from mkdocs_quotecheck.model import Evidence, Page, Report, Role, Trace, Unchecked, Verdict
from mkdocs_quotecheck.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mkdocs_quotecheck.model import (
        Alignment,
        Finding,
        PageReading,
        Person,
        Quotation,
        RegistryProblem,
        SourceText,
    )
    from mkdocs_quotecheck.report.baseline import BaselineEntry
    from mkdocs_quotecheck.sources import Registry

_Matched: TypeAlias = "tuple[Quotation, Evidence | None]"

# A shorter surname or label stands in too many other words to say that a page names somebody.
SHORTEST_SURNAME: Final = 3


def check_page(  # noqa: PLR0913  (what may be said about a page)
    html: str,
    registry: Registry,
    *,
    uri: str = "page",
    markdown: str | None = None,
    language: str = "en",
    settings: Settings | None = None,
) -> Report:
    """Checks the quotations of one page.

    Args:
        html: The rendered content, without the theme around it.
        registry: From `load_registry`.
        uri: What findings call the page.
        markdown: The file it was made from, so that findings name its lines.
        language: BCP 47 code of the page's language.
        settings: Levels of rules; the defaults if not given.

    Raises:
        QuotecheckError: The settings name a rule that does not exist.
    """
    return check_pages([Page(uri, html, markdown, language)], registry, settings or Settings())


def check_pages(pages: Iterable[Page], registry: Registry, settings: Settings) -> Report:
    """Checks the quotations of many pages.

    Raises:
        QuotecheckError: The settings name a rule that does not exist.
    """
    return combine([check_one(page, registry, settings) for page in pages], registry, settings)


def check_one(page: Page, registry: Registry, settings: Settings) -> Report:
    """Checks one page without looking at others; `combine` makes such reports one."""
    return check_traced(page, registry, settings)[0]


def check_traced(
    page: Page, registry: Registry, settings: Settings, *, in_full: bool = True
) -> tuple[Report, Trace]:
    """As `check_one`, with what the result depends on in the registry.

    Without `in_full` the ledger lacks what only reports on every quotation show: lines, surroundings and links of passages.
    """
    if not page.not_read and not may_quote(page.html, registry, page.language):
        return Report(pages=1), Trace()
    from mkdocs_quotecheck import rules
    from mkdocs_quotecheck.matching.library_index import library_index
    from mkdocs_quotecheck.report import judging

    read = read_one(page, registry)
    library_index(registry)
    with registry.traced() as trace:
        read, evidence = _matched(read, page, registry)
        levels = rules.levels(settings.levels)
        return judging.judge_page(page, read, evidence, registry, levels, in_full=in_full), trace


def read_one(page: Page, registry: Registry) -> PageReading:
    """What a page quotes and says of it. It depends on the people and sources that are registered, not on their texts."""
    from mkdocs_quotecheck import reading

    return reading.read_page(page, tuple(registry.people.values()), tuple(registry.sources.values()))


def evidence_of(page: Page, read: PageReading, registry: Registry) -> tuple[Evidence | None, ...]:
    """What becomes of the quotations of a page, before anything is judged; None for mentions and what its author leaves out."""
    read, evidence = _matched(read, page, registry)
    return tuple(
        None if quotation.ignored is not None else each
        for quotation, each in zip(read.quotations, evidence, strict=True)
    )


def combine(  # noqa: PLR0913  (what a report is made of)
    reports: Sequence[Report],
    registry: Registry,
    settings: Settings,
    *,
    baseline: Mapping[BaselineEntry, int] = MappingProxyType({}),
    excluded_pages: Sequence[str] = (),
    failures: Sequence[Finding] = (),
) -> Report:
    """One report from those of single pages: repeated passages told once, known findings suppressed.

    Args:
        reports: From `check_one`, in the order of the ledger.
        registry: Its problems become findings.
        settings: As for `check_one`.
        baseline: From `baseline.read`.
        excluded_pages: Pages left out on purpose, for the record.
        failures: Findings from outside: pages that could not be read.
    """
    from mkdocs_quotecheck.report.ledgers import summary_of
    from mkdocs_quotecheck.report.provenance import people_of, provenance, sources_of

    report = combine_in_brief(reports, registry.problems, settings, baseline, failures)
    counted = summary_of(report.ledger)
    cited = sources_of(counted, registry)
    return replace(
        report,
        excluded_pages=tuple(excluded_pages),
        provenance=provenance(registry, settings, baseline),
        sources=cited,
        people=people_of(counted, cited, registry),
        registered=len(registry.sources),
    )


def combine_in_brief(
    reports: Sequence[Report],
    problems: Sequence[RegistryProblem],
    settings: Settings,
    baseline: Mapping[BaselineEntry, int],
    failures: Sequence[Finding],
) -> Report:
    """As `combine`, without telling by what the report was made and which sources and people it concerns."""
    from mkdocs_quotecheck.report import combining

    findings = combining.registry_findings(problems, settings.levels)
    return combining.combine(reports, [*findings, *failures], baseline)


def check_quote(quote: str, source: SourceText, *, language: str = "en") -> Evidence:
    """Compares bare words with one source; `language` is that of the quotation."""
    from mkdocs_quotecheck.matching import verdict

    return verdict.check_quote(quote, source, language=language)


def prepare_source(text: str, *, media_type: str = "text/plain") -> SourceText:
    """Prepares a source's text for `check_quote`; `media_type` says which reader takes it apart.

    Raises:
        QuotecheckError: There is no reader for the media type, or the text is too large.
    """
    from mkdocs_quotecheck.sources import prepare

    return prepare(text, media_type=media_type)


def may_quote(html: str, registry: Registry | None = None, language: str = "en") -> bool:
    """Whether a page can hold anything to check, told without parsing it.

    With a registry, a figure that is attributed without quotation marks counts too, and a code block.
    """
    from mkdocs_quotecheck import reading

    if reading.may_quote(html):
        return True
    return registry is not None and (
        _names_somebody(html, registry, language) or ("<pre" in html and _has_code(registry))
    )


def placed(evidence: Evidence, registry: Registry) -> Evidence:
    """The evidence with the place of each alignment told for people."""
    from mkdocs_quotecheck.text.places import describe

    def with_place(alignment: Alignment) -> Alignment:
        text = registry.text(alignment.source) if alignment.source is not None else None
        return replace(alignment, place=describe(text, alignment.span)) if text else alignment

    return replace(evidence, alignments=tuple(map(with_place, evidence.alignments)))


# --------------------------------------------------------------------------------------------------- the stages


def _names_somebody(html: str, registry: Registry, language: str) -> bool:
    """Whether a page names a registered person or source, to whom it could attribute a figure."""
    lowered = html.lower()
    return any(name in lowered for name in _names(registry, language))


@functools.lru_cache(maxsize=8)
def _has_code(registry: Registry) -> bool:
    """Whether files of a source may be shown in code blocks."""
    return any(source.files for source in registry.sources.values())


@functools.lru_cache(maxsize=8)
def _names(registry: Registry, language: str) -> tuple[str, ...]:
    from mkdocs_quotecheck.languages import language as language_data
    from mkdocs_quotecheck.text.addresses import in_every_link

    people = (name for person in registry.people.values() for name in (person.name, *person.aliases))
    sources = (
        name
        for source in registry.sources.values()
        for name in (
            source.title,
            *source.aliases,
            in_every_link(source.url or "") or source.title,
            f"@{source.id}",
        )
    )
    articles = language_data(language).citing.inflected_articles
    names = (name.lower().split(maxsplit=1) for name in (*people, *sources))
    # An article changes with the case; what follows it is there in any.
    whole = (words[-1] if words[0] in articles else " ".join(words) for words in names if words)
    return tuple(dict.fromkeys((*whole, *_labels(registry))))


def _labels(registry: Registry) -> Iterator[str]:
    """What stands before the answers of an interview: surnames, and the labels of transcripts."""
    for person in registry.people.values():
        surname = person.name.split()[-1:]
        yield from (word.lower() for word in surname if len(word) >= SHORTEST_SURNAME)
    for source in registry.sources.values():
        yield from (label.lower() for label, _ in source.speakers if len(label) >= SHORTEST_SURNAME)


def _matched(
    read: PageReading, page: Page, registry: Registry
) -> tuple[PageReading, tuple[Evidence | None, ...]]:
    """The evidence for each quotation; where a block quote may be meant in two ways, as the sources bear it out."""
    found = [(each, _match(each, page, read, registry)) for each in read.quotations]
    kept: list[_Matched] = []
    at = 0
    for other in read.second:
        first = bisect.bisect_left(found, other.span.start, at, key=_start)
        last = bisect.bisect_left(found, other.span.end, first, key=_start)
        here = found[first:last]
        instead = [(each, _match(each, page, read, registry)) for each in other.quotations]
        kept += [*found[at:first], *(instead if _is_better(here, instead) else here)]
        at = last
    kept += found[at:]
    found = kept
    from mkdocs_quotecheck.matching.own_pages import without_own_words

    quotations = tuple(quotation for quotation, _ in found)
    evidence = without_own_words([each for _, each in found], read.text, quotations, registry)
    return replace(read, quotations=quotations), evidence


def _start(matched: _Matched) -> int:
    return matched[0].start


def _is_better(first: Sequence[_Matched], second: Sequence[_Matched]) -> bool:
    from mkdocs_quotecheck.matching.readings import second_is_better

    one, other = ([evidence for _, evidence in pairs if evidence is not None] for pairs in (first, second))
    return second_is_better(one, other)


def _match(quotation: Quotation, page: Page, read: PageReading, registry: Registry) -> Evidence | None:
    """The evidence for a quotation, whether its author wants it checked or not; None for mentions."""
    if quotation.role is Role.MENTION:
        return None
    if not registry.sources:
        return Evidence(
            quotation.text, Verdict.UNCHECKED, unchecked=Unchecked.NO_REGISTRY, quotation=quotation
        )
    from mkdocs_quotecheck.matching import (
        checking,
        page_context,
        page_questions,
        reported_speech,
        source_speaker,
    )

    evidence = checking.check_quotation(
        replace(quotation, ignored=None),
        registry,
        page_language=page.language,
        page_sources=page.sources,
        page_documents=read.documents,
    )
    asked = page_questions.apply_page_question(evidence, read.text, page.language)
    framed = page_context.apply_page_context(asked, read.text, page.language)
    spoken = source_speaker.check_source_speaker(framed, registry, _quotations_of_text)
    reported = reported_speech.check_reported_speech(spoken, registry, read.text, _quotations_of_text)
    return placed(reported, registry)


def _quotations_of_text(text: str, people: Sequence[Person], language: str) -> Sequence[Quotation]:
    """The quotations of a source's plain text, as those of a page are found."""
    from mkdocs_quotecheck import reading

    if not reading.may_quote(text):
        return ()
    return reading.find_quotations(text, media_type="text/plain", people=people, language=language)
