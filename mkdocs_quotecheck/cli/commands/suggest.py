"""`suggest`: what stands beside quotations that rest on nothing registered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.cli.command import Group, command, option
from mkdocs_quotecheck.cli.outcome import Outcome
from mkdocs_quotecheck.cli.parameters import registry_options
from mkdocs_quotecheck.cli.registering import paths_argument

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.cli.parameters import RegistryOptions
    from mkdocs_quotecheck.registering.suggesting import Suggestion

_DESCRIPTION = """\
Lists the links, citation keys, footnotes and speakers that stand beside such quotations, those with most quotations first,
each with the entry to paste or the command that makes it.

PATH is a built site, a folder of Markdown files or a single page; if none is named, site/ here, or docs/ where nothing is built."""
_PAGES_NAMED = 3


@command("suggest", Group.REGISTRY, "Say what to register.", _DESCRIPTION)
@paths_argument()
@option("--most", type=int, default=20, show_default=True, metavar="N", help="how many to list; 0 for all")
@registry_options
def COMMAND(  # noqa: N802 - the name by which the scan finds it
    *, paths: tuple[Path, ...], most: int, where: RegistryOptions
) -> Outcome:
    """Lists what to register."""
    from mkdocs_quotecheck.cli.registering import pages_of, place_of
    from mkdocs_quotecheck.registering.suggesting import suggest

    place = place_of(where)
    pages = pages_of(place, paths)
    found = suggest(pages, place.loaded())
    listed = found[:most] if most > 0 else found
    rest = f"{len(found) - len(listed)} more; --most 0 lists all\n" if len(found) > len(listed) else ""
    told = (
        "\n".join(map(_told, listed))
        or "Every quotation beside which something stands rests on a registered source.\n"
    )
    return Outcome(f"{told}\n{rest}" if rest else told, remarks=pages.remarks())


def _told(each: Suggestion) -> str:
    from mkdocs_quotecheck.escaping import one_line

    count = "1 quotation" if each.quotations == 1 else f"{each.quotations} quotations"
    pages = ", ".join(each.pages[:_PAGES_NAMED]) + (" …" if len(each.pages) > _PAGES_NAMED else "")
    lines = [
        f"{count}: {each.kind.value} {one_line(each.what)}",
        f"    in {one_line(pages)}, such as “{one_line(each.example)}”",
        *([f"    {one_line(each.command)}"] if each.command else []),
        *(f"    {one_line(line)}" for line in each.entry.rstrip().splitlines()),
    ]
    return "\n".join(lines) + "\n"
