"""`sources`: what is registered, what state it is in, how many quotations rest on it; and one source as it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mkdocs_quotecheck.cli.command import Group, command, option
from mkdocs_quotecheck.cli.outcome import FINDINGS, OK, Outcome
from mkdocs_quotecheck.cli.parameters import FILE, answer_format, registry_options
from mkdocs_quotecheck.errors import QuotecheckError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mkdocs_quotecheck.cli.parameters import RegistryOptions
    from mkdocs_quotecheck.cli.registering import Place
    from mkdocs_quotecheck.registering.inventory import Listed
    from mkdocs_quotecheck.sources import Registry

_DESCRIPTION = """\
The state is ready, missing, unreadable, or changed against its sha256 pin. Behind the list stands every mistake in the
registry.

With --pages, the list says kind, size, pin and age of each source and how many quotations of the site rest on it.
`sources show ID` prints the text of a source as the checker reads it."""
_EXAMPLES = """\
mkdocs-quotecheck sources --pages site/
mkdocs-quotecheck sources show minutes-2026
"""
_SHOW = "show"
_HEAD = ("source", "state", "kind", "size", "pin", "fetched", "quotations")


@command("sources", Group.REGISTRY, "List what is registered and its state.", _DESCRIPTION, _EXAMPLES)
@click.argument("words", nargs=-1, metavar="[show ID]")
@option(
    "--pages",
    type=FILE,
    multiple=True,
    metavar="PATH",
    help="the site whose quotations are counted: built, or its Markdown files",
)
@registry_options
@answer_format("sources")
def COMMAND(  # noqa: N802 - the name by which the scan finds it
    words: tuple[str, ...],
    pages: tuple[Path, ...],
    where: RegistryOptions,
    answer: Callable[[Registry], str],
) -> Outcome:
    """What is registered, and what state it is in."""
    from mkdocs_quotecheck.cli.registering import place_of
    from mkdocs_quotecheck.cli.running import with_registry

    place = place_of(where)
    with_registry(place.settings)
    registry = place.loaded()
    if words:
        return _one(words, registry)
    status = FINDINGS if registry.problems else OK
    return Outcome(_counted(place, registry, pages) if pages else answer(registry), status)


def _one(words: tuple[str, ...], registry: Registry) -> Outcome:
    from mkdocs_quotecheck.escaping import one_line
    from mkdocs_quotecheck.registering.inventory import shown

    if len(words) != 2 or words[0] != _SHOW:
        raise QuotecheckError(
            f"“{' '.join(words)[:80]}” is not understood.", "Write `sources`, or `sources show ID`."
        )
    text = shown(registry, words[1])
    return Outcome("".join(f"{one_line(line)}\n" for line in text.split("\n")[:-1]))


def _counted(place: Place, registry: Registry, pages: tuple[Path, ...]) -> str:
    from mkdocs_quotecheck.cli.registering import pages_of
    from mkdocs_quotecheck.registering.inventory import inventory
    from mkdocs_quotecheck.registering.resting import quotations_per_source

    listed = inventory(registry, quotations_per_source(pages_of(place, pages), registry))
    rows = [_HEAD, *map(_row, listed)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    table = "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n"
        for row in rows
    )
    idle = sum(each.quotations == 0 for each in listed)
    return table + (f"\nOn {idle} of {len(listed)} sources no quotation rests.\n" if idle else "")


def _row(each: Listed) -> tuple[str, ...]:
    from mkdocs_quotecheck.escaping import one_line

    pin = "pinned" if each.pinned else ""
    return (one_line(each.id), each.state, each.kind, each.size, pin, each.age, str(each.quotations or 0))
