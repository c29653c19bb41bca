"""`init`: writes a first registry for a site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.cli.command import Group, command
from mkdocs_quotecheck.cli.outcome import Outcome
from mkdocs_quotecheck.cli.parameters import registry_options
from mkdocs_quotecheck.cli.registering import dry_run_option, paths_argument
from mkdocs_quotecheck.storage.regular import exists

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.cli.parameters import RegistryOptions

_DESCRIPTION = """\
Looks at the pages of the site and for a bibliography, and writes sources.yml with the people whom pages quote and, as
comments, the commands that make entries of the documents beside their quotations. A registry that is there is not touched.

PATH is a built site, a folder of Markdown files or a single page; if none is named, site/ here, or docs/ where nothing is built."""


@command("init", Group.REGISTRY, "Write a first registry.", _DESCRIPTION)
@paths_argument()
@dry_run_option
@registry_options
def COMMAND(  # noqa: N802 - the name by which the scan finds it
    *, paths: tuple[Path, ...], dry_run: bool, where: RegistryOptions
) -> Outcome:
    """Writes a first registry."""
    from mkdocs_quotecheck.cli.registering import pages_of, place_of, shown
    from mkdocs_quotecheck.errors import QuotecheckError
    from mkdocs_quotecheck.registering.initialising import find_libraries, init
    from mkdocs_quotecheck.registering.suggesting import suggest

    place = place_of(where)
    if exists(place.registry):
        raise QuotecheckError(
            "There is a registry already.",
            "Nothing was changed. `mkdocs-quotecheck suggest` says what to add to it.",
            path=str(place.registry),
        )
    pages = pages_of(place, paths)
    suggestions = suggest(pages, place.loaded())
    text = init(place.registry, suggestions, find_libraries(place.settings.root), dry_run=dry_run)
    if dry_run:
        return Outcome(text, remarks=pages.remarks())
    plugin = (
        ""
        if place.config.lists_plugin or place.config.path is None
        else "Add `- quotecheck` to the plugins of mkdocs.yml.\n"
    )
    return Outcome(
        f"{shown(place.registry)} was written. Next: mkdocs-quotecheck suggest\n{plugin}",
        remarks=pages.remarks(),
    )
