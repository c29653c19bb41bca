"""What a rule is."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import (
    EditKind,
    Finding,
    Level,
    Location,
    Span,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs_quotecheck.model import (
        Edit,
        Notice,
        RegistryProblem,
        Strictness,
    )
    from mkdocs_quotecheck.rules._case import Case, CodeCase, FigureCase


class Gravity(enum.IntEnum):
    """How much a difference matters: when a quotation has several, the gravest gives the finding its rule."""

    NOTE = 0
    ORTHOGRAPHY = 1
    WORDING = 2
    FACT = 3
    MEANING = 4


@dataclass(frozen=True, slots=True)
class Differences:
    """The differences that a rule is about."""

    kinds: frozenset[EditKind]
    gravity: Gravity
    help: str
    """What to do about them, one sentence."""
    describe: Callable[[Edit], str]
    """What is wrong with one of them, a clause."""
    unsure: frozenset[EditKind] = frozenset()
    """Those of the kinds that are information at most, where nothing else of the rule is found."""
    strict: Strictness | None = None
    """What a source asks for in its `strict` list to have them told at level `warn`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule: its names, its default level, and what it is asked about."""

    code: str
    """Stable, never reused."""
    name: str
    """Readable; reads well after “allow”."""
    level: Level
    manual: str = field(default="", repr=False)
    """Its manual page, Markdown: the docstring of its module."""
    gathered: str = ""
    """For rules that fire often and are no mistakes: at level `info` all their findings are told as one, with this
    message, in which `{quotations}` and `{pages}` are counted phrases; where it has a `{message}`, those with the same
    message are told as one. Empty for rules told one by one."""
    differences: Differences | None = None
    quotation: Callable[[Case], Finding | None] | None = None
    shows_current: bool = False
    """Its findings show the passage of the current edition, where there is one, not that where the words stand."""
    figure: Callable[[FigureCase], Finding | None] | None = None
    code_block: Callable[[CodeCase], Finding | None] | None = None
    notice: Callable[[Notice], Finding | None] | None = None
    problem: Callable[[RegistryProblem], Finding | None] | None = None

    def finding(  # noqa: PLR0913  (each is a field of the finding)
        self,
        message: str,
        *,
        help: str,  # noqa: A002  (the name of the field in `Finding`)
        path: str = "",
        quoted: str = "",
        span: Span | None = None,
        sure: bool = True,
    ) -> Finding:
        """A finding of this rule at its default level; one that is not `sure` is information at most."""
        level = self.level if sure or self.level is not Level.WARN else Level.INFO
        return Finding(
            code=self.code,
            rule=self.name,
            level=level,
            message=message,
            location=Location(path),
            quoted=quoted,
            help=help,
            span=span,
        )

    def of_problem(self, problem: RegistryProblem) -> Finding:
        """A finding of this rule about the registry: what is wrong there and what to do, as loading it told."""
        return self.finding(problem.cause.removesuffix("."), help=problem.remedy, path=problem.path)

    def about(
        self,
        case: Case,
        message: str,
        *,
        help: str,  # noqa: A002  (the name of the field in `Finding`)
        sure: bool = True,
    ) -> Finding:
        """A finding of this rule about a quotation."""
        return self.finding(
            message,
            help=help,
            path=case.page.uri,
            quoted=case.quotation.text,
            span=Span(case.quotation.start, case.quotation.end),
            sure=sure,
        )
