"""Evidence → findings: every rule is asked, and the differences of one quotation become one finding."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Confidence, Level, Span
from mkdocs_quotecheck.rules._catalogue import catalogue
from mkdocs_quotecheck.rules._rule import FOUND, Gravity
from mkdocs_quotecheck.rules._wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from mkdocs_quotecheck.model import (
        Alignment,
        Edit,
        EditKind,
        Finding,
        Notice,
        RegistryProblem,
    )
    from mkdocs_quotecheck.rules._rule import Case, Differences, FigureCase, Rule

# The message is one line; what it does not name is marked in the passages shown below it.
DIFFERENCES_NAMED = 2
LOUDNESS = {Level.IGNORE: 0, Level.INFO: 1, Level.WARN: 2}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules say about one thing."""

    findings: tuple[Finding, ...] = ()
    """Those of level `ignore` are left out."""
    quieted: frozenset[str] = field(default_factory=frozenset)
    """Codes of the rules that would have told something, had the author not asked them to be quiet."""


@dataclass(frozen=True, slots=True)
class _Told:
    """The differences of a quotation that one rule is about."""

    rule: Rule
    differences: Differences
    level: Level
    edits: tuple[Edit, ...]


def judge(case: Case, levels: Mapping[str, Level], muted: frozenset[str] = frozenset()) -> Judgement:
    """What the rules say about a checked quotation; `levels` and `muted` go by code."""
    told = _differences(case, levels)
    loud = [each for each in told if each.rule.code not in muted]
    found = [_merged(case, loud)] if loud else []
    quieted = {each.rule.code for each in told} & muted
    for rule, finding in _asked(lambda rule: rule.quotation and rule.quotation(case), levels):
        if rule.code in muted:
            quieted.add(rule.code)
        else:
            found.append(_with_passage(finding, case))
    return Judgement(tuple(found), frozenset(quieted))


def judge_figure(case: FigureCase, levels: Mapping[str, Level]) -> tuple[Finding, ...]:
    """What the rules say about an attributed figure."""
    return tuple(f for _, f in _asked(lambda rule: rule.figure and rule.figure(case), levels))


def judge_notice(notice: Notice, levels: Mapping[str, Level]) -> tuple[Finding, ...]:
    """What the rules say about a notice; `location` is left to the caller."""
    found = _asked(lambda rule: rule.notice and rule.notice(notice), levels)
    span = Span(notice.start, notice.end)
    return tuple(replace(finding, quoted=finding.quoted or notice.text, span=span) for _, finding in found)


def judge_problem(problem: RegistryProblem, levels: Mapping[str, Level]) -> tuple[Finding, ...]:
    """What the rules say about a problem of the registry; `location` has the file only."""
    found = _asked(lambda rule: rule.problem and rule.problem(problem), levels)
    return tuple(replace(finding, source=problem.source) for _, finding in found)


def _asked(
    ask: Callable[[Rule], Finding | None], levels: Mapping[str, Level]
) -> Iterable[tuple[Rule, Finding]]:
    for rule in catalogue():
        finding = ask(rule)
        if finding is None:
            continue
        level = _level(rule, levels, finding.level)
        if level is not Level.IGNORE:
            yield rule, replace(finding, level=level)


def _level(rule: Rule, levels: Mapping[str, Level], own: Level) -> Level:
    """The level a user chose, else the rule's; what the rule itself found too unsure to warn stays information."""
    chosen = levels.get(rule.code)
    if chosen is None:
        return own
    unsure = own is Level.INFO and rule.level is Level.WARN
    return Level.INFO if unsure and chosen is Level.WARN else chosen


# ------------------------------------------------------------------------------ differences of one quotation


@functools.cache
def _rules_of_kinds() -> Mapping[EditKind, tuple[Rule, Differences]]:
    return {
        kind: (rule, rule.differences)
        for rule in catalogue()
        if rule.differences is not None
        for kind in rule.differences.kinds
    }


def _differences(case: Case, levels: Mapping[str, Level]) -> list[_Told]:
    """What there is to tell, the most serious first."""
    best = case.best
    if best is None or case.evidence.verdict not in FOUND:
        return []
    edits: dict[str, list[Edit]] = {}
    rules: dict[str, tuple[Rule, Differences]] = {}
    for edit in best.edits:
        if edit.kind in _rules_of_kinds():
            rule, differences = _rules_of_kinds()[edit.kind]
            rules[rule.code] = (rule, differences)
            edits.setdefault(rule.code, []).append(edit)
    told = [
        _Told(rule, differences, _difference_level(case, rule, differences, levels), tuple(edits[code]))
        for code, (rule, differences) in rules.items()
    ]
    told.sort(key=lambda each: (LOUDNESS[each.level], each.differences.gravity), reverse=True)
    return [each for each in told if each.level is not Level.IGNORE]


def _difference_level(case: Case, rule: Rule, differences: Differences, levels: Mapping[str, Level]) -> Level:
    source = case.source(case.best) if case.best else None
    if differences.strict is not None and source is not None and differences.strict in source.strict:
        level = Level.WARN
    else:
        level = levels.get(rule.code, rule.level)
    if level is Level.WARN and not _carries_a_warning(case):
        return Level.INFO
    return level


def _carries_a_warning(case: Case) -> bool:
    """Whether it is sure that the quotation is taken from that very source."""
    if case.firm:
        return True
    said = case.quotation.attribution
    guessed = said is not None and said.person is not None and said.confidence is Confidence.LOW
    return case.proven and not guessed


def _merged(case: Case, told: list[_Told]) -> Finding:
    """One finding for all differences: the gravest rule's, with the others named in its message."""
    gravest = told[0]
    phrases = [each.differences.describe(edit) for each in told for edit in each.edits]
    message = "; ".join(phrases[:DIFFERENCES_NAMED])
    more = len(phrases) - DIFFERENCES_NAMED
    if more > 0:
        message += f"; and {counted(more, 'more difference')}"
    finding = replace(gravest.rule.about(case, message, help=gravest.differences.help), level=gravest.level)
    edits = sorted((edit for each in told for edit in each.edits), key=lambda edit: edit.quoted_span)
    return _with_passage(finding, case, tuple(edits))


def _with_passage(finding: Finding, case: Case, edits: tuple[Edit, ...] = ()) -> Finding:
    """A finding with the source's passage, and the differences marked in both."""
    passage = case.current or case.best
    if passage is None:
        return finding
    return replace(
        finding,
        original=passage.original,
        quoted_marks=tuple(edit.quoted_span for edit in edits),
        original_marks=tuple(_within(edit.original_span, passage) for edit in edits),
        source=passage.source,
        source_title=case.title(passage.source),
        place=passage.place,
    )


def _within(span: Span, passage: Alignment) -> Span:
    """A span of the source's text, in the passage; what lies before or behind the passage is empty at its edge."""
    length = len(passage.original)
    start, end = (min(max(offset - passage.span.start, 0), length) for offset in (span.start, span.end))
    return Span(start, end)


__all__ = ["Gravity", "Judgement", "judge", "judge_figure", "judge_notice", "judge_problem"]
