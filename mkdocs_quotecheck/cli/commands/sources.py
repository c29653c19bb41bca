"""`sources`: what is registered, and what state it is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.cli.command import Group, command
from mkdocs_quotecheck.cli.outcome import FINDINGS, OK, Outcome
from mkdocs_quotecheck.cli.parameters import answer_format, registry_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs_quotecheck.cli.parameters import RegistryOptions
    from mkdocs_quotecheck.sources import Registry

_DESCRIPTION = """\
The state is ready, missing, unreadable, or changed against its sha256 pin. Behind the list stands every mistake in the
registry."""


@command("sources", Group.REGISTRY, "List what is registered and its state.", _DESCRIPTION)
@registry_options
@answer_format("sources")
def COMMAND(where: RegistryOptions, answer: Callable[[Registry], str]) -> Outcome:  # noqa: N802 - the name by which the scan finds it
    """What is registered, and what state it is in."""
    from mkdocs_quotecheck.cli.configuration import read_config, settings_of
    from mkdocs_quotecheck.cli.running import registry_of, with_registry

    registry = registry_of(with_registry(settings_of(where, read_config(where.config))))
    return Outcome(answer(registry), FINDINGS if registry.problems else OK)
