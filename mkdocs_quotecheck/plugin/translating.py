"""What MkDocs and its plugins are told of a site, in our words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.settings import Settings
from mkdocs_quotecheck.site.containment import check_paths
from mkdocs_quotecheck.site.reports import service_format
from mkdocs_quotecheck.site.snippets import SnippetFinder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page as MkDocsPage

    from mkdocs_quotecheck.plugin.options import QuotecheckConfig


def _refuse_outside(options: QuotecheckConfig, root: Path) -> None:
    """Raises PluginError for an option whose path leads out of the project."""
    named = {name: getattr(options, name) for name in ("registry", "baseline", "report", "cache_dir")}
    further = {f"reports.{form}": path for form, path in options.reports.items()}
    try:
        check_paths({**named, **further}, root, [Path(folder) for folder in options.allow_outside])
    except QuotecheckError as error:
        raise PluginError(f"quotecheck: {error}") from error


def settings_of(options: QuotecheckConfig, root: Path, language: str) -> Settings:
    """The settings that the options say.

    Raises:
        PluginError: A path leads out of the project.
    """
    _refuse_outside(options, root)
    return Settings(
        root=root,
        registry=Path(options.registry),
        enabled=bool(options.enabled),
        levels=options.levels,
        exclude=options.exclude,
        baseline=Path(options.baseline) if options.baseline else None,
        language=language,
        cache_dir=Path(options.cache_dir),
        report=Path(options.report) if options.report else None,
        allow_outside=tuple(Path(folder) for folder in options.allow_outside),
    )


def shows_all(options: QuotecheckConfig) -> bool:
    """Whether something shows every quotation with its line and surroundings, beside the findings."""
    written = options.report is not None or bool(options.reports) or options.report_page is not None
    return written or options.mark is not None or options.source_pages or bool(service_format())


def theme_language(config: MkDocsConfig) -> str:
    """Material says `language`, MkDocs' own themes say `locale`."""
    for key in ("language", "locale"):
        if key in config.theme:
            return str(config.theme[key])
    return Settings().language


def language_of(page: MkDocsPage) -> str | None:
    """What a page says its language is: its front matter, or the file's name under mkdocs-static-i18n."""
    said = (page.meta.get("lang"), page.meta.get("language"), getattr(page.file, "locale", None))
    return next((language for language in said if isinstance(language, str) and language), None)


def snippet_finder(config: MkDocsConfig, root: Path) -> SnippetFinder:
    """Finds the files that pages include by `pymdownx.snippets` and the macros plugin."""
    options = config.mdx_configs.get("pymdownx.snippets") or {}
    folders = options.get("base_path", ["."])
    listed = [Path(folder).absolute() for folder in (folders if isinstance(folders, list) else [folders])]
    macros = config.plugins.get("macros")
    if macros is not None and isinstance(included := macros.config.get("include_dir"), str) and included:
        listed.append(root / included)
    return SnippetFinder(root, listed, options.get("auto_append") or [])


def docs_of(config: MkDocsConfig) -> Path:
    """The folder of pages that the author named: mkdocs-monorepo names another one, with copies."""
    named = getattr(config.plugins.get("monorepo"), "originalDocsDir", None)
    return Path(named if isinstance(named, str) else config.docs_dir)


def copied_files(config: MkDocsConfig) -> Mapping[str, str]:
    """Copies that mkdocs-monorepo made of pages, with where they are from."""
    copied = getattr(config.plugins.get("monorepo"), "files_source_dir", {})
    return copied if isinstance(copied, dict) else {}
