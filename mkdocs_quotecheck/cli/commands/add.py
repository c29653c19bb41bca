"""`add`: a file, a web address or a DOI becomes a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from mkdocs_quotecheck.cli.command import Group, command, option
from mkdocs_quotecheck.cli.outcome import FINDINGS, OK, Outcome
from mkdocs_quotecheck.cli.parameters import registry_options
from mkdocs_quotecheck.cli.registering import dry_run_option, private_option
from mkdocs_quotecheck.errors import QuotecheckError

if TYPE_CHECKING:
    from mkdocs_quotecheck.cli.parameters import RegistryOptions
    from mkdocs_quotecheck.registering.adding import Added

_DESCRIPTION = """\
Takes or fetches each document into sources/ beside the registry, fills in title, people, date, language and address from
what it says of itself, pins it by its sha256, and adds the entry; comments and order of the registry stay.

A file below the site's folder stays where it is. The network is used for the addresses given, and for nothing else."""
_EXAMPLES = """\
mkdocs-quotecheck add statement.docx --url https://example.org/statement
mkdocs-quotecheck add https://example.org/minutes 10.1000/182
"""


@command("add", Group.REGISTRY, "Make a document a source.", _DESCRIPTION, _EXAMPLES)
@click.argument("documents", nargs=-1, required=True, metavar="FILE|URL|DOI…")
@option("--id", "identifier", metavar="ID", help="the id of the source (default: made of its title)")
@option("--title", metavar="TEXT", help="its title (default: what the document says)")
@option("--person", "people", multiple=True, metavar="NAME", help="who says or wrote it: an id or a name")
@option("--date", metavar="DAY", help="its date, as far as it is known: 2026-03-12")
@option("--url", metavar="URL", help="its address, which pages link to")
@option("--language", metavar="CODE", help="the language of its text")
@option("--anyway", is_flag=True, help="take a page that seems to be a paywall or an empty shell")
@private_option
@dry_run_option
@registry_options
def COMMAND(  # noqa: N802, PLR0913 - the name by which the scan finds it; what may be said of a document
    *,
    documents: tuple[str, ...],
    identifier: str | None,
    title: str | None,
    people: tuple[str, ...],
    date: str | None,
    url: str | None,
    language: str | None,
    anyway: bool,
    allow_private: bool,
    dry_run: bool,
    where: RegistryOptions,
) -> Outcome:
    """Makes documents sources, one after another; one that fails does not keep the others out."""
    from mkdocs_quotecheck.cli.registering import place_of
    from mkdocs_quotecheck.registering.adding import add
    from mkdocs_quotecheck.registering.documents import AddOptions
    from mkdocs_quotecheck.registering.fetching import FetchLimits

    if len(documents) > 1 and (identifier or title or url):
        raise QuotecheckError("--id, --title and --url are of one document.", "Add the documents one by one.")
    options = AddOptions(
        identifier or "",
        title or "",
        people,
        date or "",
        url or "",
        language or "",
        dry_run=dry_run,
        anyway=anyway,
        limits=FetchLimits(allow_private=allow_private),
    )
    place = place_of(where)
    lines, failures = [], []
    for document in documents:
        try:
            lines.append(_told(add(document, place.registry, place.settings.root, options), dry_run=dry_run))
        except QuotecheckError as error:
            if len(documents) == 1:
                raise
            failures.append(f"{document}: {error.cause} {error.remedy}".strip())
    return Outcome("".join(lines), FINDINGS if failures else OK, tuple(failures))


def _told(done: Added, *, dry_run: bool) -> str:
    from mkdocs_quotecheck.escaping import one_line

    if not done.new:
        what = "the address was added to it" if done.told else "nothing was changed"
        return f"{one_line(done.id)} is this very document; {what}\n"
    verb = "would be added" if dry_run else "was added"
    known = "".join(
        f"\n    {one_line(key)}: {one_line(', '.join(map(str, value)) if isinstance(value, list) else str(value))}"
        for key, value in done.entry.items()
        if key != "id"
    )
    people = f"\n    registered with it: {one_line(', '.join(done.people))}" if done.people else ""
    return f"{one_line(done.id)} {verb}{known}{people}\n"
