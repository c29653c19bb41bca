"""`import`: a bibliography or the library of a reference manager becomes sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mkdocs_quotecheck.cli.command import Group, command
from mkdocs_quotecheck.cli.outcome import Outcome
from mkdocs_quotecheck.cli.parameters import FILE, registry_options
from mkdocs_quotecheck.cli.registering import dry_run_option

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.cli.parameters import RegistryOptions

_DESCRIPTION = """\
Ids are the citation keys, so that [@key] and the citations of other tools find their source. The attached file (Zotero's
and JabRef's file field) is the source's text; it must lie below the site's folder. References without one are listed, not added.

Run again, it adds what is new and fills in what is missing; what stands in the registry stays as it is."""
_EXAMPLES = """\
mkdocs-quotecheck import refs.bib
mkdocs-quotecheck import library.json --dry-run
"""
_NAMED = 10


@command("import", Group.REGISTRY, "Take in a bibliography.", _DESCRIPTION, _EXAMPLES)
@click.argument("library", type=FILE, metavar="refs.bib|library.json")
@dry_run_option
@registry_options
def COMMAND(  # noqa: N802 - the name by which the scan finds it
    *, library: Path, dry_run: bool, where: RegistryOptions
) -> Outcome:
    """Takes a BibTeX, BibLaTeX or CSL-JSON file into the registry."""
    from mkdocs_quotecheck.cli.registering import place_of
    from mkdocs_quotecheck.registering.importing import import_library

    place = place_of(where)
    done = import_library(library, place.registry, place.settings.root, dry_run=dry_run)
    would = "would be " if dry_run else ""
    rows = [
        (f"{would}added", done.added),
        (f"{would}completed", done.updated),
        ("left as they are", done.same),
        ("without a file, not added", done.without_file),
    ]
    return Outcome("".join(f"{len(ids)} {what}{_named(ids)}\n" for what, ids in rows))


def _named(ids: tuple[str, ...]) -> str:
    from mkdocs_quotecheck.escaping import one_line

    more = f" and {len(ids) - _NAMED} more" if len(ids) > _NAMED else ""
    return f": {one_line(', '.join(ids[:_NAMED]))}{more}" if ids else ""
