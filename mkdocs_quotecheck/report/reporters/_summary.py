"""The line at the end that counts every quotation: what was checked, what was not, and why. Pure."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import ci_safe, one_line
from mkdocs_quotecheck.model import Unchecked, Verdict
from mkdocs_quotecheck.report.ledgers import summary_of

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Report


def render(report: Report) -> str:
    """One line: `41 quotations on 6 pages: 30 verbatim, 4 equivalent, … 3 unchecked (2 no registered source, …)`."""
    counted = summary_of(report.ledger)
    verdicts, reasons = Counter(dict(counted.verdicts)), Counter(dict(counted.unchecked))
    number = len(report.ledger) - counted.mentions
    counts = [
        _verdict(verdict, verdicts[verdict.value], reasons) for verdict in Verdict if verdicts[verdict.value]
    ]
    head = f"{_counted(number, 'quotation')} on {_counted(report.pages, 'page')}"
    told = f"{head}: {', '.join(counts)}" if counts else head
    return "; ".join([told, *_quiet(report, counted.mentions)])


def gone(report: Report) -> str:
    """What the baseline has and the site no longer, one line each; empty if nothing is."""
    if not report.gone:
        return ""
    number = len(report.gone)
    verb, them = ("occurs", "it") if number == 1 else ("occur", "them")
    head = f"{_counted(number, 'finding')} of the baseline no longer {verb}; write it anew to forget {them}:"
    return "\n".join([head, *(ci_safe(f"    {one_line(line)}") for line in report.gone)])


def _verdict(verdict: Verdict, number: int, reasons: Counter[str]) -> str:
    told = f"{number} {verdict.value}"
    if verdict is not Verdict.UNCHECKED:
        return told
    listed = ", ".join(
        f"{reasons[reason.value]} {reason.value}" for reason in Unchecked if reasons[reason.value]
    )
    return f"{told} ({listed})" if listed else told


def _quiet(report: Report, mentions: int) -> list[str]:
    """What is not among the quotations and findings, so that it is not overlooked."""
    parts = (
        (mentions, f"{_counted(mentions, 'mention')} not checked"),
        (
            report.suppressed_by_comment,
            f"{_counted(report.suppressed_by_comment, 'finding')} ignored on the pages",
        ),
        (report.suppressed_by_level, f"{_counted(report.suppressed_by_level, 'finding')} at level ignore"),
        (
            report.suppressed_by_baseline,
            f"{_counted(report.suppressed_by_baseline, 'finding')} known from the baseline",
        ),
        (len(report.excluded_pages), f"{_counted(len(report.excluded_pages), 'page')} left out"),
        (len(report.unchecked_pages), f"{_counted(len(report.unchecked_pages), 'page')} not checked"),
    )
    return [told for number, told in parts if number]


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
