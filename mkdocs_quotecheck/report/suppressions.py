"""What the author's `ignore` comments and levels suppress on a page, and which comments suppress nothing."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Level, Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.model import Directive, Finding, PageReading, Quotation

IGNORE = "ignore"


class Suppressions:
    """The `ignore` comments of one page, and what they were good for so far."""

    def __init__(self, reading: PageReading) -> None:
        self._page = reading
        self._ignores = [
            _Ignore(each) for each in reading.directives if each.kind == IGNORE and each.start < each.end
        ]
        self._stretches = _stretches([ignore.directive for ignore in self._ignores])
        self._used: set[int] = set()
        self.by_comment = 0
        """Findings suppressed by comments so far."""
        self.by_level = 0
        """Findings suppressed by their level so far."""

    def suppressed_codes(self, offset: int) -> frozenset[str]:
        """Codes of the rules that comments with rule names suppress at a place of the page's text."""
        return frozenset(
            code for _, ignore in self._covering(offset) if not ignore.everything for code in ignore.codes
        )

    def suppresses(self, quotation: Quotation) -> bool:
        """Whether a comment without rule names switches a quotation off."""
        return any(ignore.everything for _, ignore in self._covering(quotation.start))

    def note(self, offset: int, codes: frozenset[str], findings: int) -> None:
        """Notes that so many findings of these rules were suppressed at a place; none where others are told instead."""
        self.by_comment += findings
        for number, ignore in self._covering(offset):
            if ignore.everything or ignore.codes & codes:
                self._used.add(number)

    def assume_used(self, offset: int) -> None:
        """Notes that nobody can tell whether the comments at a place suppress anything."""
        self._used.update(number for number, _ in self._covering(offset))

    def not_suppressed_by_comment(self, findings: Sequence[Finding]) -> list[Finding]:
        """Those of some findings that no comment suppresses; the others are noted."""
        kept = []
        for finding in findings:
            offset = finding.span.start if finding.span else -1
            covering = [ignore for _, ignore in self._covering(offset)]
            if any(ignore.everything or finding.code in ignore.codes for ignore in covering):
                self.note(offset, frozenset({finding.code}), 1)
            else:
                kept.append(finding)
        return kept

    def not_suppressed_by_level(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Those of some findings that are not of level `ignore`; the others are counted."""
        for finding in findings:
            if finding.level is Level.IGNORE:
                self.by_level += 1
            else:
                yield finding

    def notices(self) -> Iterator[Notice]:
        """What is wrong with the comments: rules that do not exist, and comments that suppressed nothing."""
        told = {(notice.kind, notice.start, notice.text) for notice in self._page.notices}
        for number, ignore in enumerate(self._ignores):
            about = ignore.directive
            if ignore.wrong:
                yield Notice(NoticeKind.UNKNOWN_DIRECTIVE, about.text, about.start, about.end, ignore.wrong)
            elif number not in self._used and ("unused-ignore", about.start, about.text) not in told:
                yield Notice(NoticeKind.UNUSED_IGNORE, about.text, about.start, about.end)

    def _covering(self, offset: int) -> list[tuple[int, _Ignore]]:
        starts, holding = self._stretches
        stretch = bisect_right(starts, offset) - 1
        return [(number, self._ignores[number]) for number in holding[stretch]] if stretch >= 0 else []


def _stretches(directives: Sequence[Directive]) -> tuple[list[int], list[tuple[int, ...]]]:
    """Where the directives that hold change, and the numbers of those that hold from there on.

    So that a page full of comments and quotations does not ask each about each.
    """
    bounds = sorted(
        {(each.start, number, True) for number, each in enumerate(directives)}
        | {(each.end, number, False) for number, each in enumerate(directives)}
    )
    holding: set[int] = set()
    starts: list[int] = []
    held: list[tuple[int, ...]] = []
    for offset, number, begins in bounds:
        if begins:
            holding.add(number)
        else:
            holding.discard(number)
        if starts and starts[-1] == offset:
            held[-1] = tuple(sorted(holding))
        else:
            starts.append(offset)
            held.append(tuple(sorted(holding)))
    return starts, held


class _Ignore:
    """One comment, with the codes of the rules that it names."""

    def __init__(self, directive: Directive) -> None:
        self.directive = directive
        self.everything = not directive.values
        self.wrong = ""
        codes = set()
        for name in directive.values:
            try:
                codes.add(rules.find(name).code)
            except QuotecheckError as error:
                self.wrong = error.cause
        self.codes = frozenset(codes)
