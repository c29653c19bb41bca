"""What the ledger keeps of a quotation: all that a report tells of it, right or wrong."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.languages import FALLBACK
from mkdocs_quotecheck.model import LedgerEntry, Passage, Remark, Span
from mkdocs_quotecheck.report.context import around
from mkdocs_quotecheck.report.fragments import fragment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mkdocs_quotecheck.model import (
        Alignment,
        Evidence,
        Finding,
        Library,
        Location,
        Page,
        Quotation,
        SourceText,
    )

# What may be meant by an ambiguous quotation stands in any number of places; more than these nobody looks through.
PASSAGES_KEPT: Final = 4


class Recorder:
    """Makes the entries of one page."""

    def __init__(self, page: Page, text: str, library: Library, *, in_full: bool = True) -> None:
        """`text` is the page's text, in which the spans count.

        Without `in_full` the words around quotations and passages are left out, what leads a browser to them, and all but
        the first of the sources that a quotation names: a person may have thousands.
        """
        self._in_full = in_full
        self._page = page
        self._text = text
        self._library = library

    def entry(
        self,
        quotation: Quotation,
        evidence: Evidence | None,
        location: Location | None,
        findings: Iterable[Finding] = (),
    ) -> LedgerEntry:
        """What became of a quotation; without evidence it is a mention."""
        page, span = self._page, Span(quotation.start, quotation.end)
        language = quotation.language or page.language
        shown = self._in_full and self._text
        before, after = around(self._text, span, language) if shown else ("", "")
        because, remedy = self._unchecked(quotation, evidence)
        return LedgerEntry(
            page.uri,
            quotation.text,
            evidence.verdict if evidence else None,
            evidence.unchecked if evidence else None,
            because,
            remedy,
            page.address,
            location,
            span if self._text else None,
            before,
            after,
            quotation.form,
            quotation.mention_kind,
            quotation.group,
            quotation.depth,
            language,
            quotation.attribution,
            quotation.citations,
            tuple(islice(_named(evidence), None if self._in_full else 1)),
            self._passages(evidence),
            evidence.expected_speaker if evidence else None,
            evidence.actual_speakers if evidence else (),
            evidence.reported_speaker if evidence else None,
            tuple(Remark(f.code, f.rule, f.level, f.message, f.help) for f in findings),
            quotation.date,
            quotation.date_precision,
        )

    def _unchecked(self, quotation: Quotation, evidence: Evidence | None) -> tuple[str, str]:
        if evidence is None or evidence.unchecked is None:
            return "", ""
        return rules.why_unchecked(rules.Case(self._page, quotation, evidence, self._library))

    def _passages(self, evidence: Evidence | None) -> tuple[Passage, ...]:
        found = evidence.alignments[:PASSAGES_KEPT] if evidence else ()
        return tuple(self._passage(each) for each in found)

    def _passage(self, alignment: Alignment) -> Passage:
        text = self._library.text(alignment.source) if self._in_full and alignment.source else None
        return passage(alignment, text)


def passage(alignment: Alignment, text: SourceText | None) -> Passage:
    """A place in a source; given its text, with the words around it, and what leads there."""
    before, after, leads = "", "", ""
    if text is not None:
        source = text.source
        before, after = around(text.text, alignment.span, (source.language if source else None) or FALLBACK)
        leads = fragment(text, alignment.span)
    return Passage(
        alignment.source,
        alignment.span,
        alignment.original,
        alignment.edits,
        alignment.score,
        alignment.place,
        alignment.speaker,
        before,
        after,
        leads,
    )


def _named(evidence: Evidence | None) -> Iterator[str]:
    """Where it was looked for because the page says so, each source once."""
    told = set[str]()
    for each in evidence.candidates if evidence else ():
        if each.named and each.source not in told:
            told.add(each.source)
            yield each.source


def by_span(findings: Iterable[Finding]) -> Mapping[Span, list[Finding]]:
    """The findings about each stretch of a page."""
    found: dict[Span, list[Finding]] = {}
    for finding in findings:
        if finding.span is not None:
            found.setdefault(finding.span, []).append(finding)
    return found
