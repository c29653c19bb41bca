"""The report for programs: JSON whose shape changes only with `SCHEMA_VERSION`. Pure: the shells write.

Keys are always there, in the same order; what is not known is null. Offsets and lines are as in `model`. The shape is
described by `schema()`, a JSON Schema, which the documentation shows.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import JSON_ERRORS, json_safe
from mkdocs_quotecheck.model import Unchecked, Verdict
from mkdocs_quotecheck.report.identity import identified
from mkdocs_quotecheck.report.ledgers import summary_of
from mkdocs_quotecheck.report.reporters._quotation import edit, location, quotation, span
from mkdocs_quotecheck.report.reporters._report_schema import REPORT_SCHEMA, SCHEMA_VERSION
from mkdocs_quotecheck.report.reporters._reporter import Reporter
from mkdocs_quotecheck.text.dates import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mkdocs_quotecheck.model import (
        Alignment,
        Finding,
        Person,
        Provenance,
        Report,
        Source,
        SourceState,
        Span,
    )
    from mkdocs_quotecheck.rules import Rule
    from mkdocs_quotecheck.sources import Registry

__all__ = ["SCHEMA_VERSION", "looked_up", "render", "rules", "schema", "sources"]


def render(report: Report) -> str:
    """A whole report."""
    return "".join(pieces(report))


def pieces(report: Report) -> Iterator[str]:
    """The same, piece by piece."""
    return _pieces(_report(report))


def looked_up(report: Report, _titles: Mapping[str, str]) -> str:
    """The answer to one quotation that was looked up: the report, and every place where it stands or nearly does."""
    places = [_alignment(each) for evidence in report.evidence for each in evidence.alignments]
    return "".join(_pieces({**_report(report), "places": places}))


def sources(registry: Registry) -> str:
    """What is registered and in what state, and what is wrong."""
    states = registry.states
    listed = [_source(source, states[source.id]) for source in registry.sources.values()]
    problems = [
        {
            "path": problem.path,
            "line": problem.line or None,
            "column": problem.column or None,
            "cause": problem.cause,
            "remedy": problem.remedy,
            "source": problem.source,
        }
        for problem in registry.problems
    ]
    people = [_person(person) for person in registry.people.values()]
    return _text({"version": SCHEMA_VERSION, "people": people, "sources": listed, "problems": problems})


def rules(catalogue: Iterable[Rule]) -> str:
    """The rules with their manual pages."""
    listed = [
        {"code": rule.code, "name": rule.name, "level": rule.level.value, "manual": rule.manual}
        for rule in catalogue
    ]
    return _text({"version": SCHEMA_VERSION, "rules": listed})


def schema() -> str:
    """The JSON Schema of a report."""
    return _text(REPORT_SCHEMA)


def _text(document: object) -> str:
    return f"{json_safe(_indented(document, 0))}\n"


def _pieces(document: Mapping[str, object]) -> Iterator[str]:
    """As `_text`; what is an iterator becomes a list of which each item is written before the next one is made.

    All quotations of a large site as dictionaries would take ten times the memory of their text.
    """
    for number, (name, value) in enumerate(document.items()):
        yield f"{',' if number else '{'}\n  {json.dumps(name)}: "
        if not isinstance(value, Iterator):
            yield json_safe(_indented(value, 2))
            continue
        opening = "["
        for item in value:
            yield f"{opening}\n    {json_safe(_indented(item, 4))}"
            opening = ","
        yield "[]" if opening == "[" else "\n  ]"
    yield "\n}\n"


def _indented(value: object, depth: int) -> str:
    """JSON over several lines, all but the first so many spaces in; line ends within texts are escaped."""
    return json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n" + " " * depth)


def _report(report: Report) -> dict[str, object]:
    whole = totals(report)
    head = {name: whole.pop(name) for name in ("version", "made_with", "summary")}
    return {**head, "findings": findings(report), "quotations": quotations(report), **whole}


def findings(report: Report) -> list[dict[str, object]]:
    """The findings of a report."""
    return [_finding(finding) for finding in report.findings]


def quotations(report: Report) -> Iterator[dict[str, object]]:
    """The quotations and mentions of a report."""
    by_id = {each.source.id: each.source for each in report.sources}
    return (quotation(name, entry, by_id) for name, entry in identified(report.ledger))


def totals(report: Report) -> dict[str, object]:
    """What a report says besides findings and quotations."""
    return {
        "version": SCHEMA_VERSION,
        "made_with": _made_with(report.provenance) if report.provenance else None,
        "summary": _summary(report),
        "sources": [_source(each.source, each.state) for each in report.sources],
        "people": [_person(person) for person in report.people],
        "excluded_pages": list(report.excluded_pages),
        "unchecked_pages": list(report.unchecked_pages),
        "baseline_gone": list(report.gone),
    }


def _made_with(made: Provenance) -> dict[str, object]:
    return {
        "fingerprint": made.fingerprint,
        "version": made.version,
        "code": made.code,
        "registry": made.registry,
        "policy": made.policy,
        "levels": {rule: level.value for rule, level in made.levels},
    }


def _source(source: Source, state: SourceState) -> dict[str, object]:
    return {
        "id": source.id,
        "title": source.title,
        "state": state.value,
        "path": source.path,
        "people": list(source.people),
        "date": told(source.date, source.date_precision) if source.date else None,
        "url": source.url,
        "edition": source.edition,
    }


def _person(person: Person) -> dict[str, object]:
    return {"id": person.id, "name": person.name}


def _summary(report: Report) -> dict[str, object]:
    counted = summary_of(report.ledger)
    verdicts, reasons = Counter(dict(counted.verdicts)), Counter(dict(counted.unchecked))
    levels = Counter(finding.level.value for finding in report.findings)
    return {
        "pages": report.pages,
        "quotations": verdicts.total(),
        "naming_a_source": counted.naming,
        "of_them_checked": counted.naming_checked,
        "verdicts": {verdict.value: verdicts[verdict.value] for verdict in Verdict},
        "unchecked": {reason.value: reasons[reason.value] for reason in Unchecked},
        "mentions": counted.mentions,
        "registered_sources": report.registered,
        "warnings": levels["warn"],
        "infos": levels["info"],
        "ignored_findings": report.suppressed_by_comment,
        "silenced_findings": report.suppressed_by_level,
        "baselined_findings": report.suppressed_by_baseline,
    }


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "rule": finding.rule,
        "level": finding.level.value,
        "message": finding.message,
        "help": finding.help,
        "location": location(finding.location),
        "also": [location(place) for place in finding.also],
        "span": span(finding.span),
        "quoted": finding.quoted or None,
        "quoted_marks": _spans(finding.quoted_marks),
        "original": finding.original or None,
        "original_marks": _spans(finding.original_marks),
        "source": finding.source,
        "source_title": finding.source_title or None,
        "place": finding.place or None,
    }


def _alignment(alignment: Alignment) -> dict[str, object]:
    return {
        "source": alignment.source,
        "place": alignment.place or None,
        "speaker": alignment.speaker,
        "score": round(alignment.score, 4),
        "original": alignment.original,
        "edits": [edit(each) for each in alignment.edits],
    }


def _spans(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


REPORTER = Reporter(
    "json",
    render,
    looked_up,
    sources,
    rules,
    lambda rule: rules((rule,)),
    absolute_places=True,
    errors=JSON_ERRORS,
    pieces=pieces,
)
