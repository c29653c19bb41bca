"""`suggest`: what stands beside quotations that rest on nothing registered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.cli.command import Group, command, option
from mkdocs_quotecheck.cli.outcome import Outcome
from mkdocs_quotecheck.cli.parameters import FILE, registry_options
from mkdocs_quotecheck.cli.registering import dry_run_option, paths_argument
from mkdocs_quotecheck.storage.regular import is_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mkdocs_quotecheck.cli.parameters import RegistryOptions
    from mkdocs_quotecheck.cli.registering import Place
    from mkdocs_quotecheck.registering.suggesting import Suggestion, Survey
    from mkdocs_quotecheck.sources import Registry

_DESCRIPTION = """\
Lists the links, citation keys, footnotes and speakers that stand beside such quotations, those with most quotations first,
each with the entry to paste or the command that makes it.

With --write the speakers are registered, and the documents that lie in the folder of sources: a saved page knows its address, a
web archive those of its records, a paper its DOI; or a file is called like the citation key, the end of the address or the words
that link to it; or it has, and it alone, the words that pages quote.

PATH is a built site, a folder of Markdown files or a single page; if none is named, site/ here, or docs/ where nothing is built."""
_PAGES_NAMED = 3


@command("suggest", Group.REGISTRY, "Say what to register.", _DESCRIPTION)
@paths_argument()
@option(
    "--write",
    is_flag=True,
    help="register the speakers, and the documents that lie in the folder of sources already",
)
@option(
    "--from",
    "folders",
    type=FILE,
    multiple=True,
    metavar="DIR",
    help="with --write: a folder with documents (default: sources/ beside the registry)",
)
@dry_run_option
@option("--most", type=int, default=20, show_default=True, metavar="N", help="how many to list; 0 for all")
@registry_options
def COMMAND(  # noqa: N802, PLR0913 - the name by which the scan finds it
    *,
    paths: tuple[Path, ...],
    write: bool,
    folders: tuple[Path, ...],
    dry_run: bool,
    most: int,
    where: RegistryOptions,
) -> Outcome:
    """Lists what to register."""
    from mkdocs_quotecheck.cli.registering import pages_of, place_of
    from mkdocs_quotecheck.registering.suggesting import suggest, survey

    place = place_of(where)
    pages = pages_of(place, paths)
    registry = place.loaded()
    surveyed = survey(pages, registry)
    found = surveyed.suggestions
    if write:
        written, failures = _written(place, registry, surveyed, folders, dry_run=dry_run)
        found = found if dry_run else suggest(pages, place.loaded())
        return Outcome(f"{written}{_listed(found, most)}", remarks=(*pages.remarks(), *failures))
    return Outcome(_listed(found, most), remarks=pages.remarks())


def _written(
    place: Place,
    registry: Registry,
    surveyed: Survey,
    folders: tuple[Path, ...],
    *,
    dry_run: bool,
) -> tuple[str, tuple[str, ...]]:
    """What was registered, told; and what could not be."""
    from mkdocs_quotecheck.escaping import one_line
    from mkdocs_quotecheck.registering.adding import FOLDER
    from mkdocs_quotecheck.registering.at_hand import write_suggestions

    looked = folders or tuple(path for path in (place.registry.parent / FOLDER,) if is_folder(path))
    done = write_suggestions(surveyed, registry, looked, place.settings.root, dry_run=dry_run)
    verb = "would be registered" if dry_run else "registered"
    rows = [
        f"{what} {verb}: {one_line(', '.join(names))}\n"
        for what, names in (("people", done.people), ("sources", done.sources))
        if names
    ]
    if not rows:
        where = ", ".join(one_line(str(path)) for path in looked) or f"{FOLDER}/, which is not there"
        told = f"No document that a page names or quotes was found in {where}."
        other = "Save one there, or say which it is: `add FILE --url ADDRESS`."
        rows = [f"{told} {other}\n"]
    return "".join([*rows, "\n"]), done.failures


def _listed(found: Sequence[Suggestion], most: int) -> str:
    listed = found[:most] if most > 0 else found
    rest = f"{len(found) - len(listed)} more; --most 0 lists all\n" if len(found) > len(listed) else ""
    told = (
        "\n".join(map(_told, listed))
        or "Every quotation beside which something stands rests on a registered source.\n"
    )
    return f"{told}\n{rest}" if rest else told


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
