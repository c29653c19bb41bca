"""What several commands do alike: a run over pages, a registry that must be there, the exit status."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.cli.changed import changed_files, only_changed
from mkdocs_quotecheck.cli.configuration import authored_folders, settings_of
from mkdocs_quotecheck.cli.outcome import FINDINGS, OK
from mkdocs_quotecheck.cli.spread import progress
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.settings import CACHE_DIR
from mkdocs_quotecheck.site.pages import PageFiles
from mkdocs_quotecheck.site.rendering import STANDARD_INPUT, markdown_of
from mkdocs_quotecheck.site.run import SiteRun
from mkdocs_quotecheck.site.snippets import SnippetFinder, name_below
from mkdocs_quotecheck.storage.regular import is_file, is_folder

if TYPE_CHECKING:
    from mkdocs_quotecheck.cli.configuration import SiteConfig
    from mkdocs_quotecheck.cli.parameters import PageOptions, RegistryOptions
    from mkdocs_quotecheck.cli.spread import SpreadOptions
    from mkdocs_quotecheck.model import Report
    from mkdocs_quotecheck.settings import Settings
    from mkdocs_quotecheck.site.mirror import Mirror
    from mkdocs_quotecheck.site.pages import HtmlFile
    from mkdocs_quotecheck.sources import Registry


def run_over(  # noqa: PLR0913 - what may be said about a run
    config: SiteConfig,
    pages: PageOptions,
    where: RegistryOptions,
    *,
    baseline: Path | None = None,
    keep_quiet: bool = True,
    spread: SpreadOptions | None = None,
    changed: str | None = None,
) -> SiteRun:
    """Checks the pages that are named; with `keep_quiet` the findings of the baseline are left out.

    `changed` names a commit: only the pages that differ from it are checked, all of them where registry or sources do.
    """
    from mkdocs_quotecheck.site.mirror import address_of, mirror_of
    from mkdocs_quotecheck.site.spreading import Spread, check_files, work_of

    copies = config.root / CACHE_DIR
    mirrors: list[Mirror] = []
    if where.registry is not None and (address := address_of(where.registry)) is not None:
        folder, _, name = address.rpartition("/")
        mirrors.append(mirror_of(folder, copies, whole=True))
        mirrors[0].open("")
        where = replace(where, registry=mirrors[0].folder / name)
    settings = with_registry(settings_of(where, config, pages, baseline))
    if not keep_quiet:
        settings = replace(settings, baseline=None)
    snippets = SnippetFinder(config.root, config.snippet_folders)
    language = settings.language if pages.language or config.options.get("language") else None
    reads_input = STANDARD_INPUT in pages.paths
    found = PageFiles(
        config.root,
        authored_folders(pages.docs, config),
        snippets,
        language,
        config.locales,
        markdown_of(config.markdown_extensions, config.snippet_folders, reads_input=reads_input),
    )
    files: list[HtmlFile] = []
    for path in pages.paths:
        address = address_of(path)
        if address is None:
            files += found.find(path)
        else:
            mirrors.append(mirror_of(address, copies))
            files += mirrors[-1].files()
    site = f"command {sorted(str(path.absolute()) for path in pages.paths)}"
    if changed is not None:
        site += " changed"  # so that the results of the other pages are kept
    run = SiteRun(settings, site=site)
    if changed is not None:
        differing = changed_files(changed, config.root)
        if not any(path.resolve() in differing for path in run.watched_files()):
            files = only_changed(files, differing, snippets, config.root)
    chosen = Spread(spread.jobs, spread.cluster, spread.results) if spread else Spread()
    with progress(len(files)) as done:
        check_files(run, work_of(settings, site, found, mirrors), files, chosen, done)
    return run


def write_page(report: Report, path: Path, pages: PageOptions, config: SiteConfig) -> None:
    """Writes the report page of a run.

    Raises:
        QuotecheckError: It cannot be written.
    """
    from mkdocs_quotecheck.report.page import PageOptions as Shown
    from mkdocs_quotecheck.site.reportpage import line_pattern, write_report_page

    known = {"site_name": "", "repo_url": "", "edit_uri": "", **config.site}
    folders = [name_below(folder, config.root) for folder in authored_folders(pages.docs, config)]
    edit_url = str(config.options.get("edit_url") or "") or line_pattern(known["repo_url"], known["edit_uri"])
    shown = Shown(known["site_name"], edit_url, f"{folders[0]}/" if folders else "")
    site = pages.paths[0] if len(pages.paths) == 1 and is_folder(pages.paths[0]) else None
    file = path if path.suffix.lower() in (".html", ".htm") else path / "index.html"
    try:
        write_report_page(report, file, shown, site=site, base=config.root)
    except OSError as error:
        raise QuotecheckError(
            f"The report page cannot be written: {error.strerror or error}.",
            "Name a folder that can be written to.",
            path=str(file),
        ) from error


def with_registry(settings: Settings) -> Settings:
    """The settings, if their registry exists: to a command that is told nothing to check against, that is wrong use.

    Raises:
        QuotecheckError: There is no registry.
    """
    if not is_file(settings.registry):
        raise QuotecheckError(
            "There is no registry.",
            "Name it with --registry, or let `mkdocs-quotecheck init` write a first one from your pages.",
            path=name_below(settings.registry, Path.cwd()),
        )
    return settings


def registry_of(settings: Settings) -> Registry:
    """The registry that the settings name, read."""
    from mkdocs_quotecheck.sources import load_registry

    return load_registry(
        settings.registry,
        root=settings.root,
        cache_dir=settings.cache_dir,
        allow_outside=settings.allow_outside,
        language=settings.language,
    )


def status_of(report: Report) -> int:
    """The exit status that a report gives."""
    return FINDINGS if any(finding.level is Level.WARN for finding in report.findings) else OK
