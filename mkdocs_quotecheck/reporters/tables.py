"""What the command prints besides findings: the registered sources, the rules, and what is known of one quotation."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import SourceState, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.model import Alignment, Evidence, Finding, RegistryProblem
    from mkdocs_quotecheck.registry import Registry
    from mkdocs_quotecheck.rules import Rule

WIDTH = 100
GAP = "  "


def sources_text(registry: Registry) -> str:
    """The sources as a table, then every mistake in the registry."""
    rows = [
        (
            source.id,
            registry.states[source.id].value,
            _size(registry, source.id),
            source.path or "text",
            source.title,
        )
        for source in registry.sources.values()
    ]
    ready = sum(state in (SourceState.READY, SourceState.CHANGED) for state in registry.states.values())
    total = f"{_counted(len(rows), 'source')}, {ready} ready; {_counted(len(registry.people), 'person', 'people')}\n"
    table = _table(("ID", "STATE", "SIZE", "WHERE", "TITLE"), rows) + "\n" if rows else ""
    problems = "".join(f"\n{_problem(problem)}" for problem in registry.problems)
    return f"{table}{total}{problems}"


def sources_json(registry: Registry) -> str:
    """The same as JSON."""
    listed = [
        {
            "id": source.id,
            "title": source.title,
            "state": registry.states[source.id].value,
            "path": source.path,
            "url": source.url,
            "date": source.date.isoformat() if source.date else None,
            "people": list(source.people),
            "characters": len(text.text) if (text := registry.text(source.id)) else None,
            "line": source.line,
        }
        for source in registry.sources.values()
    ]
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
    people = [{"id": person.id, "name": person.name} for person in registry.people.values()]
    return _json({"version": 1, "sources": listed, "people": people, "problems": problems})


def rules_text(rules: Sequence[Rule]) -> str:
    """The rules as a table."""
    rows = [(rule.code, rule.name, rule.level.value, _first_sentence(rule)) for rule in rules]
    return (
        _table(("CODE", "NAME", "LEVEL", "TELLS THAT"), rows)
        + "\n`mkdocs-quotecheck explain RULE` says more.\n"
    )


def rules_json(rules: Sequence[Rule]) -> str:
    """The rules with their manual pages, as JSON."""
    listed = [
        {
            "code": rule.code,
            "name": rule.name,
            "level": rule.level.value,
            "summary": _first_sentence(rule),
            "manual": rule.manual,
        }
        for rule in rules
    ]
    return _json({"version": 1, "rules": listed})


def looked_up_text(evidence: Evidence, findings: Sequence[Finding], titles: Registry) -> str:
    """What is known of one quotation."""
    reason = f" ({evidence.unchecked.value})" if evidence.unchecked else ""
    lines = [f"{evidence.verdict.value}{reason}"]
    absent = evidence.verdict is Verdict.ABSENT
    if absent and not evidence.alignments:
        lines.append(f"It stands nowhere in {_counted(len(titles.sources), 'registered source')}.")
    if absent and evidence.alignments:
        lines.append("The nearest passage:")
    for alignment in evidence.alignments:
        lines += _place(alignment, titles)
    for finding in findings:
        lines.append(f"{finding.level.value}: {finding.code} {finding.rule}: {finding.message}")
        if finding.help:
            lines.append(f"  {finding.help}")
    return "\n".join(lines) + "\n"


def looked_up_json(evidence: Evidence, findings: Sequence[Finding]) -> str:
    """The same as JSON, with every difference, the forgiven ones too."""
    return _json(
        {
            "version": 1,
            "quote": evidence.quote,
            "verdict": evidence.verdict.value,
            "unchecked": evidence.unchecked.value if evidence.unchecked else None,
            "places": [_place_json(alignment) for alignment in evidence.alignments],
            "findings": [
                {
                    "code": finding.code,
                    "rule": finding.rule,
                    "level": finding.level.value,
                    "message": finding.message,
                    "help": finding.help,
                }
                for finding in findings
            ],
        }
    )


def _place(alignment: Alignment, titles: Registry) -> Iterable[str]:
    source = titles.sources.get(alignment.source) if alignment.source else None
    title = f"{source.title} ({source.id})" if source else "the source"
    speaker = f", {alignment.speaker}" if alignment.speaker else ""
    yield f"{title}{', ' if alignment.place else ''}{alignment.place}{speaker}:"
    shown = " ".join(alignment.original.split())
    yield textwrap.indent("\n".join(textwrap.wrap(f"“{shown}”", WIDTH - 4)), "    ")


def _place_json(alignment: Alignment) -> dict[str, object]:
    return {
        "source": alignment.source,
        "place": alignment.place,
        "speaker": alignment.speaker,
        "original": alignment.original,
        "start": alignment.span.start,
        "end": alignment.span.end,
        "score": round(alignment.score, 4),
        "edits": [
            {"kind": edit.kind.value, "quoted": edit.quoted, "original": edit.original}
            for edit in alignment.edits
        ],
    }


def _size(registry: Registry, source_id: str) -> str:
    text = registry.text(source_id)
    if text is None:
        return "–"
    pages = f", {_counted(len(text.pages), 'page')}" if text.pages else ""
    return (
        f"{len(text.text) / 1000:,.0f} kB{pages}" if len(text.text) >= 1000 else f"{len(text.text)} B{pages}"
    )


def _problem(problem: RegistryProblem) -> str:
    place = ":".join([problem.path, *(str(number) for number in (problem.line, problem.column) if number)])
    return f"{place}: {problem.cause}\n{textwrap.indent(problem.remedy, '    ')}\n"


def _first_sentence(rule: Rule) -> str:
    return rule.manual.split("\n\n", 1)[0].replace("\n", " ").removesuffix(".")


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as they need to be, the last one free."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head) - 1)]
    lines = [
        GAP.join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]).rstrip()
        for row in (head, *rows)
    ]
    return "\n".join(lines) + "\n"


def _counted(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
