"""What the commands that write the registry do alike: its place, the pages of the site, what they say."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mkdocs_quotecheck.cli.command import option
from mkdocs_quotecheck.cli.parameters import FILE
from mkdocs_quotecheck.errors import QuotecheckError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mkdocs_quotecheck.cli.command import Callback
    from mkdocs_quotecheck.cli.configuration import SiteConfig
    from mkdocs_quotecheck.cli.parameters import RegistryOptions
    from mkdocs_quotecheck.model import Page
    from mkdocs_quotecheck.settings import Settings
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


def pages_of(place: Place, paths: tuple[Path, ...], language: str | None = None) -> list[Page]:
    """The pages of a built site: those named, else those of the folder in which generators put them.

    Raises:
        QuotecheckError: There are none.
    """
    from mkdocs_quotecheck.cli.configuration import authored_folders
    from mkdocs_quotecheck.site.pages import PageFiles
    from mkdocs_quotecheck.site.snippets import SnippetFinder

    config = place.config
    folders = paths or tuple(path for name in BUILT_FOLDERS if (path := config.root / name).is_dir())[:1]
    if not folders:
        raise QuotecheckError(
            "There is no built site here.", "Build it (mkdocs build), or name its folder behind the command."
        )
    said = language or (place.settings.language if config.options.get("language") else None)
    files = PageFiles(
        config.root,
        authored_folders(None, config),
        SnippetFinder(config.root, config.snippet_folders),
        said,
        config.locales,
    )

    def read() -> Iterator[Page]:
        for file in (each for folder in folders for each in files.find(folder)):
            try:
                page, head = files.read(file)
            except QuotecheckError:
                # `check` tells of pages that cannot be read.
                continue
            if head.switch is not False:
                yield page

    return list(read())


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
    """Adds the folders or files of a built site, as `paths`."""
    return click.argument("paths", nargs=-1, type=FILE, metavar="[PATH…]")


def shown(path: Path) -> str:
    """A path as a user calls it from here."""
    from mkdocs_quotecheck.escaping import one_line
    from mkdocs_quotecheck.site.snippets import name_below

    return one_line(name_below(path, Path.cwd()))
