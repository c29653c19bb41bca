"""What the commands that write the registry do alike: its place, the pages of the site, what they say."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mkdocs_quotecheck.cli.command import option
from mkdocs_quotecheck.cli.parameters import FILE
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.storage.regular import is_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mkdocs_quotecheck.cli.command import Callback
    from mkdocs_quotecheck.cli.configuration import SiteConfig
    from mkdocs_quotecheck.cli.parameters import RegistryOptions
    from mkdocs_quotecheck.model import Page
    from mkdocs_quotecheck.settings import Settings
    from mkdocs_quotecheck.site.pages import PageFiles
    from mkdocs_quotecheck.sources import Registry

BUILT_FOLDERS = ("site", "public", "_site", "build/html", "_build/html")
"""Where generators put a built site: MkDocs and Zensical, Hugo, Jekyll, Sphinx."""


@dataclass(frozen=True, slots=True)
class Place:
    """The site and its registry."""

    config: SiteConfig
    settings: Settings

    @property
    def registry(self) -> Path:
        """The registry's file, there or not."""
        return self.settings.registry

    def loaded(self) -> Registry:
        """The registry as read; an empty one where there is none."""
        from mkdocs_quotecheck.cli.running import registry_of

        return registry_of(self.settings)


def place_of(where: RegistryOptions) -> Place:
    """Where the registry is, by the options and the configuration."""
    from mkdocs_quotecheck.cli.configuration import read_config, settings_of

    config = read_config(where.config)
    return Place(config, settings_of(where, config))


@dataclass(slots=True)
class SitePages:
    """The pages of a site, read as they are asked for; each time anew."""

    place: Place
    paths: tuple[Path, ...]
    unread: list[QuotecheckError] = field(default_factory=list)
    """Those that could not be read."""

    def __iter__(self) -> Iterator[Page]:
        """The pages, without those that `exclude` or their front matter leaves out.

        Raises:
            QuotecheckError: There are none, or none of them can be read.
        """
        from mkdocs_quotecheck.site.exclusion import Exclusion

        files = self._files()
        left_out = Exclusion.of(self.place.settings.exclude)
        self.unread.clear()
        count = 0
        for file in (each for path in self.paths for each in files.find(path)):
            if left_out.match_file(files.name(file)):
                continue
            try:
                page, head = files.read(file)
            except QuotecheckError as error:
                self.unread.append(error)
                continue
            count += 1
            if head.switch is not False:
                yield page
        if self.unread and not count:
            raise self.unread[0]

    def remarks(self) -> tuple[str, ...]:
        """What to say of pages that could not be read."""
        if not self.unread:
            return ()
        one = self.unread[0]
        return (f"{len(self.unread)} of the pages could not be read, such as {one.path}: {one.cause}",)

    def _files(self) -> PageFiles:
        from mkdocs_quotecheck.cli.configuration import authored_folders
        from mkdocs_quotecheck.site.pages import PageFiles
        from mkdocs_quotecheck.site.rendering import markdown_of
        from mkdocs_quotecheck.site.snippets import SnippetFinder

        config = self.place.config
        return PageFiles(
            config.root,
            authored_folders(None, config),
            SnippetFinder(config.root, config.snippet_folders),
            self.place.settings.language if config.options.get("language") else None,
            config.locales,
            markdown_of(config.markdown_extensions, config.snippet_folders, reads_input=False),
        )


def pages_of(place: Place, paths: tuple[Path, ...]) -> SitePages:
    """The pages that are named, else those of the folder in which generators put a built site, else the Markdown of the site.

    Raises:
        QuotecheckError: There are none.
    """
    from mkdocs_quotecheck.cli.configuration import authored_folders

    built = (place.config.root / name for name in BUILT_FOLDERS)
    written = authored_folders(None, place.config)
    chosen = paths or tuple(path for path in (*built, *written) if is_folder(path))[:1]
    if not chosen:
        raise QuotecheckError(
            "There is no site here: neither a built one nor a folder with its Markdown files.",
            "Name the folder of either behind the command, such as docs/ or site/.",
        )
    return SitePages(place, chosen)


def dry_run_option(function: Callback) -> Callback:
    """Adds `--dry-run`."""
    added: Callback = option(
        "-n", "--dry-run", is_flag=True, help="say what would be done, and write nothing"
    )(function)
    return added


def private_option(function: Callback) -> Callback:
    """Adds `--allow-private`."""
    added: Callback = option(
        "--allow-private",
        is_flag=True,
        help="fetch from addresses of this machine and the private network too",
    )(function)
    return added


def paths_argument() -> Callable[[Callback], Callback]:
    """Adds folders or files of a site, as `paths`."""
    return click.argument("paths", nargs=-1, type=FILE, metavar="[PATH…]")


def shown(path: Path) -> str:
    """A path as a user calls it from here."""
    from mkdocs_quotecheck.escaping import one_line
    from mkdocs_quotecheck.site.snippets import name_below

    return one_line(name_below(path, Path.cwd()))
