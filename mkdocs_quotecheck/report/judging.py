"""What a page's evidence comes to: findings with their places, and the ledger in which no quotation is lost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.model import (
    Evidence,
    Level,
    Notice,
    NoticeKind,
    Report,
    Span,
    Unchecked,
    Verdict,
)
from mkdocs_quotecheck.report.locate import Places
from mkdocs_quotecheck.report.recording import Recorder, by_span
from mkdocs_quotecheck.report.suppressions import Suppressions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from mkdocs_quotecheck.model import (
        Figure,
        Finding,
        LedgerEntry,
        Library,
        Location,
        Page,
        PageReading,
        Quotation,
    )

# These are about what readers do not see: their words are looked for in the Markdown as they are written.
_UNSEEN = frozenset(
    {"unused-ignore", "unused-declaration", "unknown-directive", "literal-attribute-list", "page-partly-read"}
)
# Code is no part of the page's text: it is looked for as it is written too.
_CODE = frozenset({"changed-code", "moved-code"})
# What is wrong with the origin of a quotation split in two is wrong with both pieces, and fixed once.
_OF_THE_WHOLE = frozenset(
    {
        "found-in-another-source",
        "stale-edition",
        "wrong-speaker",
        "wrong-locator",
        "wrong-date",
        "unknown-source-cited",
        "unknown-speaker",
        "reported-in-source",
    }
)
# Whether there is anything to ignore cannot be told while the sources cannot be read.
UNDECIDED = frozenset({Unchecked.UNAVAILABLE, Unchecked.NO_REGISTRY})


@dataclass(frozen=True, slots=True)
class PageContext:
    """All that judging one page needs."""

    page: Page
    read: PageReading
    library: Library
    levels: Mapping[str, Level]
    """By code."""
    suppressions: Suppressions
    page_source: str | None = None
    """As in `rules.Case`."""


def judge_page(  # noqa: PLR0913  (what a report is made of)
    page: Page,
    read: PageReading,
    evidence: Sequence[Evidence | None],
    library: Library,
    levels: Mapping[str, Level],
    *,
    in_full: bool = True,
) -> Report:
    """The report of one page; `evidence` belongs to the page's quotations, None to its mentions.

    Without `in_full` entries of the ledger lack their place on the page, unless a finding has it, and what `Recorder` says.
    """
    about = rules.source_of_page(evidence)
    bench = PageContext(page, read, library, levels, Suppressions(read), about)
    quotations = list(_about_quotations(bench, evidence))
    found = [*quotations, *_about_the_page(bench)]
    places = Places(page, read.text)
    located = _located(found, places)
    told = by_span(located)
    wished = [_with_suppressions(*pair) for pair in zip(read.quotations, evidence, strict=True)]
    recorder = Recorder(page, read.text, library, in_full=in_full)

    def recorded(quotation: Quotation, each: Evidence | None) -> LedgerEntry:
        span = Span(quotation.start, quotation.end)
        about = told.get(span, ())
        if about:
            return recorder.entry(quotation, each, about[0].location, about)
        return recorder.entry(quotation, each, places.of(span) if in_full else None)

    return Report(
        findings=tuple(located),
        ledger=tuple(
            recorded(quotation, each) for quotation, each in zip(read.quotations, wished, strict=True)
        ),
        evidence=tuple(each for each in wished if each is not None),
        pages=1,
        suppressed_by_comment=bench.suppressions.by_comment,
        suppressed_by_level=bench.suppressions.by_level,
    )


def _about_quotations(bench: PageContext, evidence: Sequence[Evidence | None]) -> Iterator[Finding]:
    """Findings about the quotations; those inside a quotation that was compared are told with it."""
    compared_until = 0
    told: dict[tuple[int, str, str], Level] = {}
    for quotation, each in zip(bench.read.quotations, evidence, strict=True):
        if each is None or (quotation.depth and quotation.start < compared_until):
            continue
        for finding in _about(bench, quotation, each):
            once = (quotation.group, finding.rule, finding.message)
            if finding.rule in _OF_THE_WHOLE and told.get(once) in (finding.level, Level.WARN):
                continue
            told[once] = finding.level
            yield finding
        if each.verdict is not Verdict.UNCHECKED and not quotation.depth:
            compared_until = quotation.end


def _about(bench: PageContext, quotation: Quotation, evidence: Evidence) -> Iterable[Finding]:
    off = quotation.ignored is not None
    if evidence.unchecked in UNDECIDED:
        bench.suppressions.assume_used(quotation.start)
    if off and not bench.suppressions.suppresses(quotation):
        return ()
    case = case_of(bench.page, quotation, evidence, bench.library)
    case = replace(case, page_source=bench.page_source)
    suppressed = frozenset[str]() if off else bench.suppressions.suppressed_codes(quotation.start)
    judgement = rules.judge(case, bench.levels, suppressed)
    codes, number = judgement.suppressed_codes, judgement.suppressed_by_comment
    if off:
        codes, number = frozenset(each.code for each in judgement.findings), len(judgement.findings)
    if codes:
        bench.suppressions.note(quotation.start, codes, number)
    if off:
        return ()
    bench.suppressions.by_level += judgement.suppressed_by_level
    return judgement.findings


def case_of(page: Page, quotation: Quotation, evidence: Evidence, library: Library) -> rules.Case:
    """A checked quotation with all that the rules may ask about it."""
    from mkdocs_quotecheck.matching.library_index import library_index

    replacements = library_index(library).replacements
    newer = rules.newer_edition(evidence, library, replacements, page.sources)
    text = library.text(newer) if newer is not None else None
    case = rules.Case(page, quotation, evidence, library)
    if newer is None or text is None:
        return case
    passage = next((each for each in evidence.alignments if each.source == newer), None)
    if passage is None:
        from mkdocs_quotecheck.matching import verdict

        compared = verdict.check_quote(evidence.quote, text, language=quotation.language or page.language)
        if compared.verdict.fine:
            return case
        passage = next(iter(compared.alignments), None)
    # What an excerpt lacks may stand in the rest of that edition.
    silent = passage is None and library.sources[newer].excerpt
    return case if silent else replace(case, newer=newer, current=passage)


def _about_the_page(bench: PageContext) -> Iterator[Finding]:
    """Findings about figures and about what the author told us; the comments' own come last, when it is known what they suppress."""
    figures = (
        finding
        for figure in bench.read.figures
        for finding in rules.judge_figure(_figure_case(bench, figure), bench.levels)
    )
    yield from bench.suppressions.not_suppressed_by_comment(
        list(bench.suppressions.not_suppressed_by_level(figures))
    )
    for block in bench.read.code:
        found = rules.judge_code(rules.CodeCase(bench.page, block, bench.library), bench.levels)
        yield from bench.suppressions.not_suppressed_by_level(found)
    # A comment that has nothing to ignore must not ignore just that.
    idle = [notice for notice in bench.read.notices if notice.kind == NoticeKind.UNUSED_IGNORE]
    others = [notice for notice in bench.read.notices if notice.kind != NoticeKind.UNUSED_IGNORE]
    yield from bench.suppressions.not_suppressed_by_comment(
        list(_of_notices(bench, (*others, *_front_matter(bench))))
    )
    yield from _of_notices(bench, (*idle, *bench.suppressions.notices(), *_not_read(bench)))


def _figure_case(bench: PageContext, figure: Figure) -> rules.FigureCase:
    from mkdocs_quotecheck.matching.library_index import library_index

    person = figure.attribution.person if figure.attribution else None
    return rules.FigureCase(bench.page, figure, bench.library, library_index(bench.library).works(person))


def _not_read(bench: PageContext) -> Iterator[Notice]:
    """What of the page was not read; no comment suppresses what may hold quotations that nobody sees."""
    for each in bench.page.not_read:
        kind = NoticeKind.NOT_READ if each.sure else NoticeKind.PERHAPS_NOT_READ
        yield Notice(kind, each.words, 0, 0, each.what)


def _of_notices(bench: PageContext, notices: Iterable[Notice]) -> Iterator[Finding]:
    for notice in notices:
        yield from bench.suppressions.not_suppressed_by_level(rules.judge_notice(notice, bench.levels))


def _front_matter(bench: PageContext) -> Iterator[Notice]:
    """Sources to which the front matter narrows the page, and which are not registered."""
    for source in bench.page.sources:
        if source not in bench.library.sources:
            yield Notice(NoticeKind.UNKNOWN_SOURCE, source, 0, 0, " ".join(bench.library.sources))


def _located(found: Sequence[Finding], places: Places) -> list[Finding]:
    return [replace(finding, location=_place(finding, places)) for finding in found]


def _place(finding: Finding, places: Places) -> Location:
    if finding.rule in _CODE:
        return places.of_code(finding.quoted.partition("\n")[0], finding.place.partition(",")[0])
    if finding.rule in _UNSEEN or finding.span is None or finding.span.start == finding.span.end:
        return places.of_written(finding.quoted, finding.span)
    return places.of(finding.span)


def _with_suppressions(quotation: Quotation, evidence: Evidence | None) -> Evidence | None:
    """The evidence as the ledger has it: what the author switched off counts as not checked."""
    if evidence is None or quotation.ignored is None:
        return evidence
    return Evidence(quotation.text, Verdict.UNCHECKED, unchecked=Unchecked.IGNORED, quotation=quotation)
