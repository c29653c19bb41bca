"""The options that several commands share, each group of them as one object."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mkdocs_quotecheck.cli.command import Section, option
from mkdocs_quotecheck.errors import did_you_mean
from mkdocs_quotecheck.settings import REGISTRY_NAME

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs_quotecheck.cli.command import Callback
    from mkdocs_quotecheck.cli.outcome import Outcome
    from mkdocs_quotecheck.report.reporters import Reporter

if TYPE_CHECKING:
    _Kind = click.ParamType[Reporter]
else:
    _Kind = click.ParamType

FILE = click.Path(path_type=Path)
"""A file or folder; whether it is there is said by what reads it."""
_CONFIG_HELP = "MkDocs configuration from which the options of the plugin are taken (default: mkdocs.yml or mkdocs.yaml here, if there is one)"


@dataclass(frozen=True, slots=True)
class RegistryOptions:
    """Where the registry is, and what may be read and kept."""

    config: Path | None = None
    registry: Path | None = None
    allow_outside: tuple[Path, ...] = ()
    no_cache: bool = False


@dataclass(frozen=True, slots=True)
class PageOptions:
    """Which pages are checked, and how."""

    paths: tuple[Path, ...] = ()
    docs: Path | None = None
    exclude: tuple[str, ...] = ()
    level: tuple[str, ...] = ()
    language: str | None = None


def registry_options(function: Callback) -> Callback:
    """Adds the options of the registry; the command is given them as `where`, a `RegistryOptions`."""
    return stacked(
        function,
        "where",
        RegistryOptions,
        option("--config", section=Section.REGISTRY, type=FILE, metavar="FILE", help=_CONFIG_HELP),
        option(
            "--registry",
            section=Section.REGISTRY,
            type=FILE,
            metavar="FILE",
            help=f"the file that lists people and sources (default: {REGISTRY_NAME})",
        ),
        option(
            "--allow-outside",
            section=Section.REGISTRY,
            type=FILE,
            multiple=True,
            metavar="DIR",
            help="a folder outside that of the configuration in which source files may lie",
        ),
        option(
            "--no-cache",
            section=Section.SPEED,
            is_flag=True,
            help="neither use nor keep results of earlier runs",
        ),
    )


def page_options(function: Callback) -> Callback:
    """Adds the paths of pages and their options; the command is given them as `pages`, a `PageOptions`."""
    return stacked(
        function,
        "pages",
        PageOptions,
        click.argument("paths", nargs=-1, required=True, type=FILE, metavar="PATH…"),
        option(
            "--docs",
            section=Section.PAGES,
            type=FILE,
            metavar="DIR",
            help="folder with the files that authors write (default: docs_dir of the configuration, else docs, content or source)",
        ),
        option(
            "--exclude",
            section=Section.PAGES,
            multiple=True,
            metavar="GLOB",
            help="pages to leave out, gitignore-style",
        ),
        option(
            "--level",
            section=Section.PAGES,
            multiple=True,
            metavar="RULE=LEVEL",
            help="how loud a rule is: warn, info or ignore",
        ),
        option(
            "--language",
            section=Section.PAGES,
            metavar="CODE",
            help="language of the pages (default: what each page says, else en)",
        ),
    )


def report_format(function: Callback) -> Callback:
    """Adds `--format` for whole reports; the command is given a `Reporter` as `reporter`."""

    @functools.wraps(function)
    def called(reporter: Reporter, **given: Any) -> Outcome:
        return replace(function(reporter=reporter, **given), errors=reporter.errors)

    return _format_option("render")(called)


def answer_format(answer: str) -> Callable[[Callback], Callback]:
    """Adds `--format`; the command is given a function of its reporter as `answer`.

    Args:
        answer: Which function, a field of `Reporter`; formats that lack it are not offered.
    """

    def decorated(function: Callback) -> Callback:
        @functools.wraps(function)
        def called(reporter: Reporter, **given: Any) -> Outcome:
            return replace(function(answer=getattr(reporter, answer), **given), errors=reporter.errors)

        return _format_option(answer)(called)

    return decorated


def _format_option(answer: str) -> Callable[[Callback], Callback]:
    return option(
        "--format",
        "reporter",
        section=Section.OUTPUT,
        type=_Format(answer),
        default="",
        show_default=False,
        help="how to answer",
    )


class _Format(_Kind):
    """The name of a format, as its reporter; the formats are looked for when one is needed."""

    name = "format"

    def __init__(self, answer: str) -> None:
        self._answer = answer

    def get_metavar(self, param: click.Parameter, ctx: click.Context | None = None) -> str:
        """The names that may be given, the default one first."""
        return f"[{'|'.join(self._names())}]"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Reporter:
        """The reporter of a name; of none the default one."""
        from mkdocs_quotecheck.report.reporters import DEFAULT, Reporter, reporters

        if isinstance(value, Reporter):
            return value
        # `text` is what the format for people was called first.
        name, names = (DEFAULT if value in ("", "text") else str(value)), self._names()
        if name not in names:
            known = f"The formats are {', '.join(names)}."
            self.fail(f"There is no format “{name}”.{did_you_mean(name, names)} {known}", param, ctx)
        return reporters()[name]

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        """The names that begin so, for the shell's completion."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(name) for name in self._names() if name.startswith(incomplete)]

    def _names(self) -> list[str]:
        from mkdocs_quotecheck.report.reporters import reporters

        return [name for name, each in reporters().items() if getattr(each, self._answer) is not None]


def stacked(
    function: Callback, name: str, made: Callable[..., object], *decorators: Callable[[Callback], Callback]
) -> Callback:
    """The function with decorators that add parameters, whose values it is given as one object."""
    fields: tuple[str, ...] = tuple(getattr(made, "__dataclass_fields__", {}))

    @functools.wraps(function)
    def called(**given: Any) -> Outcome:
        own = {field: given.pop(field) for field in fields}
        return function(**{name: made(**own)}, **given)

    decorated: Callback = called
    for decorator in reversed(decorators):
        decorated = decorator(decorated)
    return decorated
