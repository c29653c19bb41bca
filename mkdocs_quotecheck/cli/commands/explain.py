"""`explain`: the manual page of a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mkdocs_quotecheck.cli.command import Group, command
from mkdocs_quotecheck.cli.outcome import Outcome
from mkdocs_quotecheck.cli.parameters import answer_format

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs_quotecheck.rules import Rule


def _begun(_context: click.Context, _parameter: click.Parameter, typed: str) -> list[str]:
    """The names of rules that begin so, for the shell's completion."""
    from mkdocs_quotecheck import rules

    return [each.name for each in rules.catalogue() if each.name.startswith(typed)]


@command(
    "explain",
    Group.RULES,
    "Explain a rule.",
    "Prints its manual page. RULE is its name or code: changed-word, QC101.",
    "mkdocs-quotecheck explain changed-word\n",
)
@click.argument("rule", metavar="RULE", shell_complete=_begun)
@answer_format("explain")
def COMMAND(rule: str, answer: Callable[[Rule], str]) -> Outcome:  # noqa: N802 - the name by which the scan finds it
    """The manual page of a rule."""
    from mkdocs_quotecheck import rules

    return Outcome(answer(rules.find(rule)))
