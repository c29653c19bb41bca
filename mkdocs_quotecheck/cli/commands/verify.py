"""`verify`: what is known of one quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mkdocs_quotecheck.cli.command import Group, command, option
from mkdocs_quotecheck.cli.outcome import FINDINGS, Outcome
from mkdocs_quotecheck.cli.parameters import answer_format, registry_options
from mkdocs_quotecheck.storage.standard_input import read_input

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mkdocs_quotecheck.cli.parameters import RegistryOptions
    from mkdocs_quotecheck.model import Report

LONGEST_QUOTATION = 1_000_000
"""Characters that `verify -` reads: more is not a quotation but the wrong file."""
_DESCRIPTION = """\
Looks in the sources named, else in all that are registered.

TEXT is the quotation without its outer marks; - reads it from standard input."""
_EXAMPLES = """\
mkdocs-quotecheck verify "the levy will … be raised" --source minutes-2026-03
pbpaste | mkdocs-quotecheck verify -
"""


@command("verify", Group.CHECK, "Look one quotation up.", _DESCRIPTION, _EXAMPLES)
@click.argument("text", metavar="TEXT")
@option("--source", multiple=True, metavar="ID", help="look only in this source")
@option("--language", metavar="CODE", help="language of the quotation, such as en or de (default: en)")
@registry_options
@answer_format("looked_up")
def COMMAND(  # noqa: N802 - the name by which the scan finds it
    text: str,
    source: tuple[str, ...],
    language: str | None,
    where: RegistryOptions,
    answer: Callable[[Report, Mapping[str, str]], str],
) -> Outcome:
    """What is known of one quotation."""
    from mkdocs_quotecheck.cli.configuration import read_config, settings_of
    from mkdocs_quotecheck.cli.parameters import PageOptions
    from mkdocs_quotecheck.cli.running import registry_of, status_of, with_registry
    from mkdocs_quotecheck.model import Verdict
    from mkdocs_quotecheck.site.known_languages import unknown_language
    from mkdocs_quotecheck.site.lookup import look_up

    settings = with_registry(settings_of(where, read_config(where.config), PageOptions(language=language)))
    words = read_input(LONGEST_QUOTATION) if text == "-" else text
    registry = registry_of(settings)
    report = look_up(words, registry, settings, sources=source)
    titles = {each.id: each.title for each in registry.sources.values()}
    absent = report.ledger[0].verdict is Verdict.ABSENT
    remark = unknown_language(settings.language)
    status = FINDINGS if absent else status_of(report)
    return Outcome(answer(report, titles), status, (remark,) if remark else ())
