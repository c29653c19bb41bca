"""Text for a log or a terminal. Pure: the shells write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import ci_safe, one_line
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.report.reporters import _passages, _summary
from mkdocs_quotecheck.report.reporters._plain import row_text
from mkdocs_quotecheck.report.reporters._reporter import Reporter
from mkdocs_quotecheck.report.unchecked import unchecked_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mkdocs_quotecheck.model import Alignment, Finding, Location, Report
    from mkdocs_quotecheck.rules import Rule
    from mkdocs_quotecheck.sources import Registry

INDENT = "    "
# More places are counted: the JSON report lists them all.
PLACES_NAMED = 3
ROWS_SHOWN = 20
"""Quotations that were not checked, in a terminal: with more the findings above them leave the screen."""
NARROWEST = 20
"""Columns for the words of a line in the narrowest terminal."""
WIDEST = 120
"""In the widest one: longer lines are hard to read."""
_LEVEL_WORDS = {Level.WARN: "warning", Level.INFO: "info", Level.IGNORE: "ignored"}


def finding(found: Finding, *, with_level: bool = False, columns: int | None = None) -> str:
    """A finding as lines without a line end: what is wrong and where, both wordings, where the source has it, what to do.

    `with_level` says in the first line how loud it is, for a terminal; a log says so itself. `columns` are the terminal's.
    """
    level = f"{_LEVEL_WORDS[found.level]}: " if with_level else ""
    head = f"{place(found.location)}: {level}{one_line(found.message)} [{found.rule} {found.code}]"
    if columns is None:
        return ci_safe("\n".join([head, *_wordings(found), *_remarks(found)]))
    width = max(NARROWEST, columns - len(INDENT) - len("source: "))
    remarks = (_passages.folded(line, columns, INDENT * 3) for line in _remarks(found))
    lines = [_passages.folded(head, columns, INDENT), *_wordings(found, min(width, WIDEST)), *remarks]
    return ci_safe("\n".join(lines))


def render(report: Report, columns: int | None = None) -> str:
    """A whole report: the findings, what of the baseline is gone, the summary; `columns` are the terminal's."""
    rows = unchecked(report, columns)
    if columns is not None:
        rows = [_passages.folded(row, columns, INDENT) for row in rows]
    return _render(report, columns, "\n".join(["Not checked:", *rows]) if rows else "")


def brief(report: Report, columns: int | None = None) -> str:
    """A whole report without what was not checked."""
    return _render(report, columns, "")


def unchecked(report: Report, columns: int | None = None) -> list[str]:
    """A line for each quotation, and page, that was not checked: where and why. In a terminal the first of many."""
    rows = unchecked_rows(report)
    shown = rows if columns is None else rows[:ROWS_SHOWN]
    lines = [ci_safe(f"{place(row.location)}: {row_text(row)}") for row in shown]
    more = len(rows) - len(shown)
    told = f"… and {more:,} more that were not checked; written into a file or a pipe the list is whole"
    return [*lines, *([told] if more else [])]


def _render(report: Report, columns: int | None, rows: str) -> str:
    blocks = [finding(found, with_level=True, columns=columns) for found in report.findings]
    fixed, counted = gone(report), summary(report)
    if columns is not None:
        counted = _passages.folded(counted, columns, INDENT)
    return "\n\n".join(part for part in (*blocks, rows, fixed, counted) if part) + "\n"


def summary(report: Report) -> str:
    """The line at the end that counts every quotation."""
    return _summary.render(report)


def gone(report: Report) -> str:
    """What of the baseline no longer occurs; empty if all of it does."""
    return _summary.gone(report)


def looked_up(report: Report, titles: Mapping[str, str]) -> str:
    """The answer to one quotation that was looked up: its verdict, where it stands, its findings.

    `titles` of the sources go by id.
    """
    entry = report.ledger[0]
    verdict = entry.verdict.value if entry.verdict else "mention"
    reason = f": {entry.unchecked.value}" if entry.unchecked else ""
    lines = [f"{verdict}{reason}"]
    if not report.findings:
        alignments = (alignment for evidence in report.evidence for alignment in evidence.alignments)
        lines += [line for alignment in alignments for line in _where(alignment, titles)]
    blocks = ["\n".join(lines), *(finding(found, with_level=True) for found in report.findings)]
    return ci_safe("\n\n".join(blocks) + "\n")


def sources(registry: Registry) -> str:
    """What is registered and in what state, one source a line; then what is wrong."""
    states = registry.states
    width = max((len(name) for name in registry.sources), default=0)
    rows = [
        f"{name:<{width}}  {states[name].value:<10}  {one_line(source.title)}"
        + (f"  ({one_line(source.path)})" if source.path else "")
        for name, source in registry.sources.items()
    ]
    people = f"{_counted(len(registry.people), 'person', 'people')}, {_counted(len(registry.sources), 'source', 'sources')} in {one_line(str(registry.path))}"
    problems = [
        f"{_point(problem.path, problem.line, problem.column)}: {one_line(problem.cause)}\n{INDENT}{one_line(problem.remedy)}"
        for problem in registry.problems
    ]
    return ci_safe("\n\n".join(["\n".join([people, *rows]), *problems]) + "\n")


def rules(catalogue: Iterable[Rule]) -> str:
    """The rules, one a line: code, name, level, what it tells."""
    listed = list(catalogue)
    width = max((len(rule.name) for rule in listed), default=0)
    return "".join(
        f"{rule.code}  {rule.name:<{width}}  {rule.level.value:<6}  {rule.manual.splitlines()[0]}\n"
        for rule in listed
    )


def place(location: Location) -> str:
    """`file:line:column`, as editors open it; as much of it as is known."""
    return _point(location.path, location.line, location.column)


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _point(path: str, line: int | None, column: int | None) -> str:
    return ":".join([one_line(path), *(str(number) for number in (line, column) if number)])


def _wordings(found: Finding, width: int = _passages.WIDTH) -> list[str]:
    if not found.original:
        told = " ".join(found.quoted.split())
        return (
            []
            if not told or told in found.message
            else _passages.lines("page:   ", found.quoted, (), INDENT, width)
        )
    return [
        *_passages.lines("page:   ", found.quoted, found.quoted_marks, INDENT, width),
        *_passages.lines("source: ", found.original, found.original_marks, INDENT, width),
    ]


def _remarks(found: Finding) -> list[str]:
    where = ", ".join(part for part in (found.source_title, found.place) if part)
    remarks = (("in:     ", one_line(where)), ("fix:    ", one_line(found.help)), ("also:   ", _also(found)))
    return [f"{INDENT}{label}{text}" for label, text in remarks if text]


def _also(found: Finding) -> str:
    places = [place(location) for location in found.also]
    more = len(places) - PLACES_NAMED
    return ", ".join(places[:PLACES_NAMED]) + (f" and {more} more" if more > 0 else "")


def _where(alignment: Alignment, titles: Mapping[str, str]) -> list[str]:
    """Where a quotation stands, and what was forgiven there."""
    title = titles.get(alignment.source or "", alignment.source or "")
    where = ", ".join(part for part in (title, alignment.place) if part)
    forgiven = [
        f"{INDENT}forgiven: {edit.kind.value}: “{one_line(edit.quoted)}” for “{one_line(edit.original)}”"
        for edit in alignment.edits
    ]
    found = _passages.lines("source: ", alignment.original, (), INDENT)
    return [*found, *([f"{INDENT}in:     {one_line(where)}"] if where else []), *forgiven]


def _explain(rule: Rule) -> str:
    from mkdocs_quotecheck.rules import explain

    return explain(rule)


REPORTER = Reporter("full", render, looked_up, sources, rules, _explain, fitted=render, brief=brief)
