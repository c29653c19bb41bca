"""What the command knows before it starts: the options of `mkdocs.yml`, if there is one, and those of the command line."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.cli.options import check_options
from mkdocs_quotecheck.errors import QuotecheckError, did_you_mean
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.settings import CACHE_DIR, REGISTRY_NAME, Settings
from mkdocs_quotecheck.site.containment import check_paths
from mkdocs_quotecheck.storage.regular import is_file, is_folder, read_regular

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mkdocs_quotecheck.cli.parameters import PageOptions, RegistryOptions

CONFIG_NAMES = ("mkdocs.yml", "mkdocs.yaml", "properdocs.yml", "properdocs.yaml")
AUTHORED_FOLDERS = ("docs", "content", "source", "doc", "src", "blog", "_posts")
BASELINE_NAME = "quotecheck-baseline.json"
LARGEST_CONFIGURATION = 10_000_000
"""Bytes of a configuration that is read."""
DEPTH_TO_TELL = 100
"""Where a configuration cannot be read and nests deeper, that is what is told. A deep `nav` has some 20 levels; PyYAML reads about 200."""


@dataclass(frozen=True, slots=True)
class SiteConfig:
    """What a MkDocs configuration says, as far as the command needs it."""

    root: Path
    """The folder it lies in; the working folder without one."""
    docs: Path | None
    options: Mapping[str, object]
    """The options below `quotecheck:`, unchecked."""
    snippet_folders: tuple[Path, ...]
    locales: tuple[str, ...] = ()
    """The languages of mkdocs-static-i18n, the default one first; none without it."""
    path: Path | None = None
    """The file that says it."""
    markdown_extensions: object = None
    """As it has them, unchecked."""
    lists_plugin: bool = False
    """Whether the plugin is among its plugins, with options or without."""
    site: Mapping[str, str] = field(default_factory=dict)
    """Its `site_name`, `repo_url` and `edit_uri`, where they are texts."""


def read_config(path: Path | None) -> SiteConfig:
    """The configuration at `path`, else the one in the working folder, else an empty one.

    Raises:
        QuotecheckError: `path` cannot be read, or an option of the plugin is wrong.
    """
    here = Path.cwd()
    found = path or next((here / name for name in CONFIG_NAMES if is_file(here / name)), None)
    if found is None:
        return SiteConfig(here, None, {}, (here,))
    text = _read(found)
    loaded = _load(text, found)
    root = found.absolute().parent
    options = _options_of(loaded.get("plugins"), "quotecheck")
    check_options(options, found, text)
    return SiteConfig(
        root=root,
        docs=root / _text(loaded.get("docs_dir"), "docs"),
        options=options,
        snippet_folders=_snippet_folders(loaded.get("markdown_extensions"), here),
        locales=_locales(_options_of(loaded.get("plugins"), "i18n").get("languages")),
        path=found,
        lists_plugin="quotecheck" in _names(loaded.get("plugins")),
        markdown_extensions=loaded.get("markdown_extensions"),
        site={name: _text(loaded.get(name), "") for name in ("site_name", "repo_url", "edit_uri")},
    )


def settings_of(
    where: RegistryOptions, config: SiteConfig, pages: PageOptions | None = None, baseline: Path | None = None
) -> Settings:
    """Settings from the configuration and the command line, which wins.

    Raises:
        QuotecheckError: A rule, a level or the type of an option is wrong.
    """
    options = config.options
    here = Path.cwd()
    cache_dir = config.root / _text(options.get("cache_dir"), str(CACHE_DIR))
    listed = dict(_pair(level) for level in (pages.level if pages else ()))
    said_baseline = options.get("baseline")
    outside = [config.root / folder for folder in _texts(options.get("allow_outside"))]
    exclude = (*_lines(options.get("exclude")), *(pages.exclude if pages else ()))
    _check_patterns(exclude)
    _check_folders(where.allow_outside)
    # What the command line names is the user's own; the files that need no naming may be links.
    named = {
        "registry": None if where.registry else options.get("registry", REGISTRY_NAME),
        "baseline": None if baseline else options.get("baseline"),
        "cache_dir": None if where.no_cache else options.get("cache_dir", str(CACHE_DIR)),
    }
    check_paths(named, config.root, outside, file=str(config.path or ""))
    return Settings(
        root=config.root,
        registry=here / where.registry
        if where.registry
        else config.root / _text(options.get("registry"), REGISTRY_NAME),
        levels={**_of_file(options.get("levels"), config), **checked_levels(listed)},
        exclude=exclude,
        baseline=here / baseline
        if baseline
        else (config.root / said_baseline if isinstance(said_baseline, str) else None),
        language=(pages.language if pages else None) or _text(options.get("language"), Settings().language),
        cache_dir=None if where.no_cache else cache_dir,
        allow_outside=(*outside, *(here / folder for folder in where.allow_outside)),
    )


def authored_folders(docs: Path | None, config: SiteConfig) -> tuple[Path, ...]:
    """Where the files that authors write may lie."""
    if docs is not None:
        if not is_folder(docs):
            raise QuotecheckError(
                "There is no such folder.",
                "Name the folder of the pages' own files.",
                path=str(docs),
            )
        return (docs.absolute(),)
    if config.docs is not None:
        return (config.docs,)
    return tuple(config.root / name for name in AUTHORED_FOLDERS)


def checked_levels(levels: Mapping[str, object]) -> dict[str, Level]:
    """Levels by rule.

    Raises:
        QuotecheckError: A rule or a level does not exist.
    """
    from mkdocs_quotecheck import rules

    words = [level.value for level in Level]
    for rule, level in levels.items():
        rules.find(rule)
        if level not in words:
            raise QuotecheckError(
                f"The level of {rule} is “{level}”.{did_you_mean(str(level), words)}",
                f"It must be one of {', '.join(words)}.",
            )
    return {rules.find(rule).name: Level(level) for rule, level in levels.items()}


def _of_file(given: object, config: SiteConfig) -> dict[str, Level]:
    """The levels that a configuration gives; a mistake is reported with the file."""
    levels = given if isinstance(given, dict) else {}
    try:
        # YAML 1.1 reads a bare `off` as false.
        said = {str(rule): "ignore" if level is False else level for rule, level in levels.items()}
        return checked_levels(said)
    except QuotecheckError as error:
        path = str(config.path) if config.path else ""
        raise QuotecheckError(error.cause, error.remedy, path=path) from error


def _check_patterns(patterns: Sequence[str]) -> None:
    if not patterns:
        return
    from pathspec.gitignore import GitIgnoreSpec

    for pattern in patterns:
        try:
            GitIgnoreSpec.from_lines([pattern])
        except ValueError as error:
            raise QuotecheckError(
                f"The pattern “{pattern}” of exclude cannot be read.", "Write it as in a .gitignore file."
            ) from error


def _check_folders(folders: Iterable[Path]) -> None:
    for folder in folders:
        if not is_folder(folder):
            raise QuotecheckError(
                "There is no such folder.",
                "Name the folder that --allow-outside shall allow.",
                path=str(folder),
            )


def _pair(option: str) -> tuple[str, str]:
    rule, equals, level = option.partition("=")
    if not equals:
        raise QuotecheckError(
            f"--level {option} names no level.",
            "Write --level RULE=LEVEL, such as --level changed-word=info.",
        )
    return rule, level


def _read(path: Path) -> str:
    try:
        return read_regular(path, LARGEST_CONFIGURATION).decode("utf-8-sig")
    except OSError as error:
        raise QuotecheckError(
            f"The file cannot be read: {error.strerror or error}.",
            "Name a MkDocs configuration.",
            path=str(path),
        ) from error
    except ValueError as error:
        raise QuotecheckError(
            "The file is not encoded in UTF-8.", "Save it as UTF-8.", path=str(path)
        ) from error


def _load(text: str, path: Path) -> Mapping[str, object]:
    """A MkDocs configuration, whose `!ENV`, `!!python/name:…` and the like mean nothing to us."""
    import yaml

    class TolerantLoader(yaml.SafeLoader):
        """Takes an unknown tag for an empty value."""

    def nothing(loader: yaml.SafeLoader, node: yaml.Node) -> None:  # noqa: ARG001 - as PyYAML calls it
        return None

    TolerantLoader.add_constructor(None, nothing)
    try:
        loaded: object = yaml.load(text, TolerantLoader)  # noqa: S506 - a SafeLoader
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise _not_loaded(text, path, error) from error
    if loaded is not None and not isinstance(loaded, dict):
        raise QuotecheckError(
            "The file is no MkDocs configuration.", "Name mkdocs.yml with --config.", path=str(path)
        )
    return loaded or {}


def _not_loaded(text: str, path: Path, error: Exception) -> QuotecheckError:
    from yaml import MarkedYAMLError

    from mkdocs_quotecheck.sources.registry.nesting import deeper_than

    remedy = "Mend it so that MkDocs can build the site."
    # Depth is told in our words: what comes of it differs by the version of PyYAML, down to Python's own limit.
    deep = deeper_than(DEPTH_TO_TELL, text)
    if deep:
        cause = f"This nests more than {DEPTH_TO_TELL} deep."
        return QuotecheckError(cause, remedy, path=str(path), line=deep.line, column=deep.column)
    mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
    problem = error.problem if isinstance(error, MarkedYAMLError) else str(error).partition("\n")[0]
    return QuotecheckError(
        f"The file is not valid YAML: {problem}.",
        remedy,
        path=str(path),
        line=mark.line + 1 if mark else 0,
        column=mark.column + 1 if mark else 0,
    )


def _locales(languages: object) -> tuple[str, ...]:
    listed = [each for each in languages if isinstance(each, dict)] if isinstance(languages, list) else []
    listed.sort(key=lambda each: each.get("default") is not True)
    return _texts([each.get("locale") for each in listed])


def _names(listed: object) -> list[str]:
    """The names of the plugins in a list of names and of tables with options, or in a table."""
    entries = listed if isinstance(listed, list) else [listed]
    names = (each if isinstance(each, dict) else [each] for each in entries)
    return [name for group in names for name in group if isinstance(name, str)]


def _options_of(listed: object, wanted: str) -> Mapping[str, object]:
    """The options of one of the plugins or Markdown extensions; empty where it has none, or is not listed."""
    entries = list(listed.items()) if isinstance(listed, dict) else []
    for each in listed if isinstance(listed, list) else []:
        entries += each.items() if isinstance(each, dict) else []
    return next((options for name, options in entries if name == wanted and isinstance(options, dict)), {})


def _snippet_folders(extensions: object, here: Path) -> tuple[Path, ...]:
    options = _options_of(extensions, "pymdownx.snippets")
    return tuple(here / folder for folder in _texts(options.get("base_path")) or ("."))


def _text(value: object, default: str) -> str:
    return value if isinstance(value, str) and value else default


def _texts(value: object) -> tuple[str, ...]:
    values: Iterable[object] = value if isinstance(value, list) else (value,)
    return tuple(item for item in values if isinstance(item, str))


def _lines(value: object) -> tuple[str, ...]:
    return tuple(value.splitlines()) if isinstance(value, str) else _texts(value)
