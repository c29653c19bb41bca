"""Evidence → findings: every rule is asked, and the differences of one quotation become one finding."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Confidence, EditKind, Level, Span
from mkdocs_quotecheck.rules._case import FOUND
from mkdocs_quotecheck.rules._catalogue import catalogue
from mkdocs_quotecheck.rules._passages import with_passage
from mkdocs_quotecheck.rules._rule import Gravity
from mkdocs_quotecheck.rules._wording import counted, listed
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from mkdocs_quotecheck.model import (
        Alignment,
        Edit,
        Finding,
        Notice,
        RegistryProblem,
    )
    from mkdocs_quotecheck.rules._case import Case, CodeCase, FigureCase
    from mkdocs_quotecheck.rules._rule import Differences, Rule

# The message is one line; what it does not name is marked in the passages shown below it.
DIFFERENCES_NAMED = 2
# … and so many sources; of more the titles make it unreadable, they are counted instead.
SOURCES_NAMED = 2
# So few words stand, nearly, in any long document: of real excerpts of three words 15 % stand verbatim in one of 100 others.
WORDS_BY_CHANCE = 3
DAMAGED = "; the registered text is damaged there"
SEVERITY = {Level.IGNORE: 0, Level.INFO: 1, Level.WARN: 2}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules say about one thing."""

    findings: tuple[Finding, ...] = ()
    """Those of level `ignore` are left out."""
    suppressed_codes: frozenset[str] = field(default_factory=frozenset)
    """Codes of the rules of which a comment of the author suppresses a finding."""
    suppressed_by_comment: int = 0
    """How many findings that makes: differences of several rules are told as one."""
    suppressed_by_level: int = 0
    """How many findings are left out because the user wants it."""


@dataclass(frozen=True, slots=True)
class _Told:
    """The differences of a quotation that one rule is about."""

    rule: Rule
    differences: Differences
    level: Level
    edits: tuple[Edit, ...]


def judge(case: Case, levels: Mapping[str, Level], suppressed: frozenset[str] = frozenset()) -> Judgement:
    """What the rules say about a checked quotation; `levels` and what comments suppress (`suppressed`) go by code."""
    every = _differences(case, levels)
    told = [each for each in every if each.level is not Level.IGNORE]
    by_level = _suppressed_by_level(every, told, levels)
    kept = _without_notes([each for each in told if each.rule.code not in suppressed])
    found = [_merged(case, kept)] if kept else []
    codes = {each.rule.code for each in told} & suppressed
    # Where another difference is told, the finding is there, shorter; where only notes are left, it is not.
    number = int(bool(told) and _without_notes(told)[0].rule.code in suppressed)
    for rule, finding in _asked(lambda rule: rule.quotation and rule.quotation(case), levels):
        if finding.level is Level.IGNORE:
            # What the rule itself ignores nobody wants counted.
            by_level += levels.get(rule.code) is Level.IGNORE
        elif rule.code in suppressed:
            codes.add(rule.code)
            number += 1
        else:
            instead = case.current if rule.shows_current else None
            found.append(with_passage(finding, case, instead or case.best, _told_edits(instead)))
    return Judgement(tuple(found), frozenset(codes), number, by_level)


def judge_figure(case: FigureCase, levels: Mapping[str, Level]) -> tuple[Finding, ...]:
    """What the rules say about an attributed figure, those of level `ignore` included, to be counted."""
    return tuple(f for _, f in _asked(lambda rule: rule.figure and rule.figure(case), levels))


def judge_code(case: CodeCase, levels: Mapping[str, Level]) -> tuple[Finding, ...]:
    """What the rules say about a code block, as for a figure."""
    return tuple(f for _, f in _asked(lambda rule: rule.code_block and rule.code_block(case), levels))


def judge_notice(notice: Notice, levels: Mapping[str, Level]) -> tuple[Finding, ...]:
    """What the rules say about a notice, as for a figure; `location` is left to the caller."""
    found = _asked(lambda rule: rule.notice and rule.notice(notice), levels)
    span = Span(notice.start, notice.end)
    return tuple(replace(finding, quoted=finding.quoted or notice.text, span=span) for _, finding in found)


def judge_problem(problem: RegistryProblem, levels: Mapping[str, Level]) -> tuple[Finding, ...]:
    """What the rules say about a problem of the registry, as for a figure; `location` has the file only."""
    found = _asked(lambda rule: rule.problem and rule.problem(problem), levels)
    return tuple(replace(finding, source=problem.source) for _, finding in found)


def _asked(
    ask: Callable[[Rule], Finding | None], levels: Mapping[str, Level]
) -> Iterable[tuple[Rule, Finding]]:
    for rule in catalogue():
        finding = ask(rule)
        if finding is not None:
            yield rule, replace(finding, level=_level(rule, levels, finding.level))


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
    """What there is to tell, the most serious first; that of level `ignore` included."""
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
        _Told(rule, differences, _level_of(case, rule, differences, edits[code], levels), tuple(edits[code]))
        for code, (rule, differences) in rules.items()
    ]
    told.sort(key=lambda each: (SEVERITY[each.level], each.differences.gravity), reverse=True)
    return told


def _without_notes(told: list[_Told]) -> list[_Told]:
    """What there is to tell without mere notes, where there is more than notes: they would hide what is wrong."""
    return _grave(told) or told


def _grave(told: list[_Told]) -> list[_Told]:
    return [each for each in told if each.differences.gravity is not Gravity.NOTE]


def _suppressed_by_level(every: list[_Told], told: list[_Told], levels: Mapping[str, Level]) -> int:
    """How many findings the user's levels of `ignore` leave out: one, unless another difference is told instead.

    What is forgiven by default nobody wants counted.
    """
    ignored = [each for each in every if levels.get(each.rule.code) is Level.IGNORE]
    grave_left, grave_ignored = _grave(told), _grave(ignored)
    return int(bool(ignored) and not grave_left and (not told or bool(grave_ignored)))


def _level_of(
    case: Case, rule: Rule, differences: Differences, edits: Sequence[Edit], levels: Mapping[str, Level]
) -> Level:
    source = case.source(case.best) if case.best else None
    if differences.strict is not None and source is not None and differences.strict in source.strict:
        level = Level.WARN
    else:
        level = levels.get(rule.code, rule.level)
    unsure = case.damaged or all(edit.kind in differences.unsure for edit in edits)
    if level is Level.WARN and (unsure or not _carries_a_warning(case)):
        return Level.INFO
    return level


def _carries_a_warning(case: Case) -> bool:
    """Whether it is sure that the quotation is taken from that very source."""
    if case.linked_elsewhere and not case.attributed:
        return False
    by_chance = case.loosely_cited and count_words(case.quotation.text) <= WORDS_BY_CHANCE
    if (case.firm and not by_chance) or case.agreed:
        return True
    said = case.quotation.attribution
    guessed = said is not None and said.person is not None and said.confidence is Confidence.LOW
    taken = case.proven or case.slip_in_page_source
    # Whoever is guessed to speak, the page's front matter says which document its words are from.
    declared = case.best is not None and case.best.source in case.page.sources
    somebody_else = (guessed or case.of_another) and not declared
    return taken and not (somebody_else or case.another_version or case.redlined)


def _merged(case: Case, told: list[_Told]) -> Finding:
    """One finding for all differences: the gravest rule's, with the others named in its message."""
    gravest = told[0]
    phrases = list(dict.fromkeys(each.differences.describe(edit) for each in told for edit in each.edits))
    message = "; ".join(phrases[:DIFFERENCES_NAMED])
    more = len(phrases) - DIFFERENCES_NAMED
    if more > 0:
        message += f"; and {counted(more, 'more difference')}"
    message += _found_exactly(case) + (DAMAGED if case.damaged else "") + _not_searched(case)
    finding = replace(gravest.rule.about(case, message, help=gravest.differences.help), level=gravest.level)
    edits = sorted((edit for each in told for edit in each.edits), key=lambda edit: edit.quoted_span)
    return with_passage(finding, case, case.best, tuple(edits))


def _found_exactly(case: Case) -> str:
    """Where a changed quotation stands as it is: in another source than the one that it cites."""
    here = case.evidence.alignments[0].source
    others = dict.fromkeys(each.source for each in case.evidence.alignments if each.source != here)
    titles = [case.title(source) for source in others][:SOURCES_NAMED]
    return f"; as quoted it stands in {listed(titles)}" if titles else ""


def _not_searched(case: Case) -> str:
    """The sources of the person named that could not be read: the words may stand there as they are quoted."""
    named = dict.fromkeys(each.source for each in case.evidence.candidates if each.named)
    missing = [case.title(source) for source in named if not case.library.has_text(source)]
    more = (
        f" and {counted(len(missing) - SOURCES_NAMED, 'more source')}" if len(missing) > SOURCES_NAMED else ""
    )
    return f"; {listed(missing[:SOURCES_NAMED])}{more} could not be read" if missing else ""


def _told_edits(passage: Alignment | None) -> tuple[Edit, ...]:
    """The differences of the passage that is shown instead of the one where the words stand."""
    return tuple(edit for edit in passage.edits if edit.kind in _rules_of_kinds()) if passage else ()


__all__ = ["Gravity", "Judgement", "judge", "judge_figure", "judge_notice", "judge_problem"]
