"""What an author reads in the log."""

from __future__ import annotations

from dataclasses import replace

import pytest
from reports import CHANGED, MISSING, REPORT, UNSOURCED

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.model import (
    Alignment,
    Edit,
    EditKind,
    Evidence,
    Finding,
    LedgerEntry,
    Report,
    Span,
    Unchecked,
    Verdict,
)
from mkdocs_quotecheck.report.reporters import console

CASES = [
    (
        CHANGED,
        """\
docs/levy.md:7:24: “428,300” where the source has “482,300” [changed-number QC102]
    page:   “The levy brought in 428,300 pounds”
                                 ^^^^^^^
    source: “The levy brought in 482,300 pounds”
                                 ^^^^^^^
    in:     Minutes of the board, page 4
    fix:    Copy the figure from the source.
    also:   docs/a.md:3:1, docs/b.md:4, tags/ and 1 more""",
    ),
    (
        UNSOURCED,
        """\
docs/tide.md:3:2: unchecked: no registered source is named (2 quotations on 1 page) [quotation-without-source QC311]
    page:   “I saw it from the shop”
    fix:    Register the document that it comes from, and name it on the page.""",
    ),
    (
        MISSING,
        """\
sources.yml:12:11: The file “sources/log.txt” does not exist [source-missing QC401]
    fix:    Check the path.""",
    ),
]


@pytest.mark.parametrize(("finding", "text"), CASES, ids=lambda value: getattr(value, "rule", ""))
def test_a_finding_says_where_what_and_what_to_do(finding: Finding, text: str) -> None:
    assert console.finding(finding) == text


def test_words_that_the_message_names_are_not_said_twice() -> None:
    finding = replace(UNSOURCED, message="“I saw it from the shop” is not closed")
    assert "page:" not in console.finding(finding)


def test_a_report_for_a_terminal_says_how_loud_each_finding_is_and_ends_with_the_summary() -> None:
    blocks = console.render(REPORT).split("\n\n")
    assert [block.split(": ", 2)[1] for block in blocks[:3]] == ["warning", "info", "warning"]
    assert blocks[3].splitlines() == [
        "Not checked:",
        "docs/levy.md: unchecked: no registered source: “words”",
        "docs/levy.md: unchecked: switched off by the author: “words”",
        "docs/tide.md: unchecked: no registered source: “words”",
        "docs/old.md: unchecked: the page is left out",
    ]
    assert blocks[4] == (
        "1 finding of the baseline no longer occurs; write it anew to forget it:\n    docs/a.md: QC101: “late”"
    )
    assert blocks[5] == console.summary(REPORT) + "\n"


SUMMARIES = [
    (
        REPORT,
        (
            "13 quotations on 2 pages: 3 verbatim, 1 equivalent, 2 altered, 1 misleading, 1 elsewhere, 1 absent, "
            "1 ambiguous, 3 unchecked (2 no registered source, 1 switched off by the author); 1 mention not checked; "
            "1 finding ignored on the pages; 2 findings at level ignore; 5 findings known from the baseline; 1 page left out"
        ),
    ),
    (Report(), "0 quotations on 0 pages"),
    (Report(pages=1, ledger=(LedgerEntry("a", "b", Verdict.VERBATIM),)), "1 quotation on 1 page: 1 verbatim"),
]


@pytest.mark.parametrize(("report", "line"), SUMMARIES, ids=["everything", "nothing", "one"])
def test_the_summary_counts_every_quotation_in_one_line(report: Report, line: str) -> None:
    assert console.summary(report) == line


@pytest.mark.parametrize("reason", Unchecked)
def test_the_summary_names_every_reason_for_which_something_was_not_checked(reason: Unchecked) -> None:
    report = Report(pages=1, ledger=(LedgerEntry("a", "b", Verdict.UNCHECKED, reason),))
    assert console.summary(report) == f"1 quotation on 1 page: 1 unchecked (1 {reason.value})"


def test_nothing_is_said_of_a_baseline_that_still_holds() -> None:
    assert console.gone(Report()) == ""


def looked_up(*edits: Edit) -> Report:
    passage = Alignment("minutes", Span(0, 5), "Never again", edits, 1.0, "page 4")
    evidence = Evidence("never again", Verdict.EQUIVALENT, (passage,))
    return Report(ledger=(LedgerEntry("x", "never again", Verdict.EQUIVALENT),), evidence=(evidence,))


def test_a_quotation_that_was_looked_up_is_shown_with_what_was_forgiven() -> None:
    edit = Edit(EditKind.FIRST_CASE, "never", "Never", Span(0, 5), Span(0, 5))
    assert console.looked_up(looked_up(edit), {}) == (
        "equivalent\n"
        "    source: “Never again”\n"
        "    in:     minutes, page 4\n"
        "    forgiven: first letter's case: “never” for “Never”\n"
    )


def test_a_quotation_that_could_not_be_checked_says_why() -> None:
    entry = LedgerEntry("x", "words", Verdict.UNCHECKED, Unchecked.TRANSLATION)
    assert console.looked_up(Report(ledger=(entry,)), {}) == "unchecked: translation\n"


def test_rules_are_listed_one_a_line() -> None:
    lines = console.rules(rules.catalogue()).splitlines()
    assert len(lines) == len(rules.catalogue())
    assert lines[0].split()[:4] == ["QC101", "changed-word", "warn", "A"]
