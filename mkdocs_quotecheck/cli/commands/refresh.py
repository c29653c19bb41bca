"""`refresh`: fetches sources again and says what has changed for this site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mkdocs_quotecheck.cli.command import Group, command, option
from mkdocs_quotecheck.cli.outcome import FINDINGS, OK, Outcome
from mkdocs_quotecheck.cli.parameters import FILE, registry_options
from mkdocs_quotecheck.cli.registering import dry_run_option, private_option

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.cli.parameters import RegistryOptions
    from mkdocs_quotecheck.registering.refreshing import Refreshed
    from mkdocs_quotecheck.registering.resting import Difference

_DESCRIPTION = """\
Fetches the sources named, or all that have an address and a file, and says which quotations of the site no longer stand in
them, word by word, and which do again. Without --accept nothing is written.

The network is used for the addresses of these sources, and for nothing else."""
_EXAMPLES = """\
mkdocs-quotecheck refresh minutes-2026 --pages site/
mkdocs-quotecheck refresh --accept --keep-old
"""


@command("refresh", Group.REGISTRY, "Fetch sources again, and say what changed.", _DESCRIPTION, _EXAMPLES)
@click.argument("ids", nargs=-1, metavar="[ID…]")
@option(
    "--pages",
    type=FILE,
    multiple=True,
    metavar="PATH",
    help="the site: built, or its Markdown files (default: site/ here, or docs/)",
)
@option("--accept", is_flag=True, help="take the new text and its pin")
@option(
    "--keep-old",
    is_flag=True,
    help="with --accept: keep the old text, as an edition that the new one replaces",
)
@private_option
@dry_run_option
@registry_options
def COMMAND(  # noqa: N802, PLR0913 - the name by which the scan finds it; how sources are fetched
    *,
    ids: tuple[str, ...],
    pages: tuple[Path, ...],
    accept: bool,
    keep_old: bool,
    allow_private: bool,
    dry_run: bool,
    where: RegistryOptions,
) -> Outcome:
    """Fetches sources again."""
    from mkdocs_quotecheck.cli.registering import pages_of, place_of
    from mkdocs_quotecheck.cli.running import with_registry
    from mkdocs_quotecheck.registering.fetching import FetchLimits
    from mkdocs_quotecheck.registering.refreshing import RefreshOptions, refresh

    place = place_of(where)
    with_registry(place.settings)
    options = RefreshOptions(accept, keep_old, dry_run, FetchLimits(allow_private=allow_private))
    site = pages_of(place, pages)
    done = [*refresh(place.loaded(), site, ids, options)]
    lost = any(each.error or any(found.lost for found in each.found) for each in done)
    nothing = "" if done else "No source has both an address and a file of its own.\n"
    return Outcome(nothing + "".join(map(_told, done)), FINDINGS if lost else OK, site.remarks())


def _told(each: Refreshed) -> str:
    from mkdocs_quotecheck.escaping import one_line

    name = one_line(each.id)
    if each.error:
        return f"{name}: not fetched. {one_line(each.error)}\n"
    if not each.changed:
        return f"{name}: unchanged\n"
    lost, again = sum(found.lost for found in each.found), sum(found.regained for found in each.found)
    taken = "; the new text was taken" if each.accepted else ""
    head = f"{name}: changed; {_counted(lost)} no longer there, {_counted(again)} there again{taken}\n"
    mistakes = "".join(f"    {one_line(told)}\n" for told in each.mistakes)
    return head + "".join(map(_difference, each.found)) + mistakes


def _counted(number: int) -> str:
    return "1 quotation is" if number == 1 else f"{number} quotations are"


def _difference(found: Difference) -> str:
    from mkdocs_quotecheck.escaping import one_line

    lines = [
        f"    {one_line(found.page)}: “{one_line(found.quoted)}” was {found.before.value}, is {found.after.value}"
    ]
    if found.original and not found.regained:
        lines.append(f"        now: “{one_line(found.original)}”")
    lines += [f"        {_words(quoted, original)}" for quoted, original in found.words if not found.regained]
    return "\n".join(lines) + "\n"


def _words(quoted: str, original: str) -> str:
    from mkdocs_quotecheck.escaping import one_line

    if not quoted.strip():
        return f"left out: “{one_line(original)}”"
    if not original.strip():
        return f"not there: “{one_line(quoted)}”"
    return f"“{one_line(quoted)}” → “{one_line(original)}”"
