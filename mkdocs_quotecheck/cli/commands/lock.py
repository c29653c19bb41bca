"""`lock`: pins the sources that have no pin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mkdocs_quotecheck.cli.command import Group, command
from mkdocs_quotecheck.cli.outcome import Outcome
from mkdocs_quotecheck.cli.parameters import registry_options
from mkdocs_quotecheck.cli.registering import dry_run_option

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.cli.parameters import RegistryOptions

_DESCRIPTION = """\
Writes the sha256 of each file to its entry, so that a change of the file is reported. Pins that are there stay: a changed
file is looked at with `sources`, and its pin is a person's to change."""


@command("lock", Group.REGISTRY, "Pin the sources that have no pin.", _DESCRIPTION)
@click.argument("ids", nargs=-1, metavar="[ID…]")
@dry_run_option
@registry_options
def COMMAND(  # noqa: N802 - the name by which the scan finds it
    *, ids: tuple[str, ...], dry_run: bool, where: RegistryOptions
) -> Outcome:
    """Pins sources, in the registry and in the files that it includes."""
    from mkdocs_quotecheck.cli.registering import place_of
    from mkdocs_quotecheck.cli.running import with_registry
    from mkdocs_quotecheck.errors import no_such_source
    from mkdocs_quotecheck.escaping import one_line
    from mkdocs_quotecheck.registering.pins import lock

    place = place_of(where)
    registry = place.loaded()
    with_registry(place.settings)
    for wrong in (name for name in ids if name not in registry.sources):
        raise no_such_source(wrong, registry.sources)
    files: dict[Path, list[str]] = {}
    for name in ids or registry.sources:
        files.setdefault(registry.file_of(name), []).append(name)
    pinned = [name for file, names in files.items() for name in lock(file, names, dry_run=dry_run)]
    verb = "would be pinned" if dry_run else "pinned"
    named = f": {one_line(', '.join(pinned))}" if pinned else ""
    return Outcome(f"{len(pinned)} {verb}{named}\n")
