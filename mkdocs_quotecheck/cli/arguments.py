"""The command's arguments and its help."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import mkdocs_quotecheck
from mkdocs_quotecheck.errors import did_you_mean
from mkdocs_quotecheck.report.reporters import DEFAULT, reporters
from mkdocs_quotecheck.settings import REGISTRY_NAME

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM = "mkdocs-quotecheck"

_MAIN = """\
Checks the quotations of a built site against their sources.

What is quoted comes from the site's HTML, by whichever generator; what was really said
comes from the registry, a YAML file that lists people and sources (sources.yml).
"""
_MAIN_END = """\
exit status:
  0  nothing to warn about        1  findings at level warn        2  wrong use

examples:
  mkdocs-quotecheck check site/
  mkdocs-quotecheck verify "We will not raise the levy" --source minutes-2026-03
  mkdocs-quotecheck explain changed-word

`mkdocs-quotecheck COMMAND --help` says more about each command.
"""
_CHECK = """\
Checks the quotations of HTML pages: of a whole built site, or of single files.

The content of a page is <article class="md-content__inner"> (Material, Zensical), else
the element with role="main" (MkDocs' themes, Sphinx), else <main>, <article> or <body>.
Where the file that the author wrote is found below --docs, findings name it and its line.
"""
_CHECK_END = """\
examples:
  mkdocs-quotecheck check site/                        MkDocs, Zensical
  mkdocs-quotecheck check public/ --docs content/      Hugo
  mkdocs-quotecheck check _build/html/ --docs source/  Sphinx
  mkdocs-quotecheck check site/ --format json > report.json
  mkdocs-quotecheck check site/ --level changed-word=info --exclude 'archive/'
"""
_VERIFY = """\
Looks one quotation up: in the sources named, else in all that are registered.

TEXT is the quotation without its outer marks; - reads it from standard input.
"""
_VERIFY_END = """\
examples:
  mkdocs-quotecheck verify "the levy will … be raised" --source minutes-2026-03
  pbpaste | mkdocs-quotecheck verify -
"""
_SOURCES = """\
Lists what is registered and what state it is in: ready, missing, unreadable, or changed
against its sha256 pin; then every mistake in the registry.
"""
_BASELINE = """\
Writes the findings that a site has now to a file. Named in mkdocs.yml (baseline:) or with
check --baseline, they stay quiet from then on, and the report says which of them are gone.
"""
_BASELINE_END = """\
example:
  mkdocs-quotecheck baseline site/ --output quotecheck-baseline.json
"""
_CONFIG_HELP = "MkDocs configuration from which the options of the plugin are taken (default: mkdocs.yml or mkdocs.yaml here, if there is one)"


# What argparse says, which has no other way to tell it.
_INVALID_CHOICE = re.compile(r"invalid choice: '(?P<wrong>[^']*)' \(choose from (?P<choices>.*)\)")
_CHOICE = re.compile(r"'?([-\w]+)'?")
_UNKNOWN_OPTION = re.compile(r"unrecognized arguments: (?P<wrong>--[-\w]+)")


class _Help(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=92)


class _Parser(argparse.ArgumentParser):
    """Says which command or option may be meant by one that does not exist."""

    parts: Sequence[argparse.ArgumentParser] = ()

    def error(self, message: str) -> NoReturn:
        """Ends the command with a message about its use."""
        super().error(f"{message}{self._meant(message)}")

    def _meant(self, message: str) -> str:
        choice = _INVALID_CHOICE.search(message)
        if choice:
            return did_you_mean(choice["wrong"], _CHOICE.findall(choice["choices"]))
        unknown = _UNKNOWN_OPTION.search(message)
        options = [option for part in self.parts for option in part._option_string_actions]  # noqa: SLF001
        return did_you_mean(unknown["wrong"], options) if unknown else ""


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command."""
    top = _Parser(
        prog=PROGRAM, description=_MAIN, epilog=_MAIN_END, formatter_class=_Help, allow_abbrev=False
    )
    top.add_argument("--version", action="version", version=f"{PROGRAM} {mkdocs_quotecheck.__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True, title="commands")

    def command(
        name: str, summary: str, text: str, end: str, parents: Sequence[_Parser]
    ) -> argparse.ArgumentParser:
        part = commands.add_parser(
            name,
            help=summary,
            description=text,
            epilog=end,
            parents=list(parents),
            formatter_class=_Help,
            allow_abbrev=False,
        )
        part.parts = [part]
        top.parts = [*top.parts, part]
        return part

    output, registry, pages = _output_options(), _registry_options(), _page_options()
    check = command("check", "check the pages of a built site", _CHECK, _CHECK_END, [pages, registry, output])
    check.add_argument("--baseline", type=Path, metavar="FILE", help="known findings that stay quiet")
    verify = command("verify", "look one quotation up", _VERIFY, _VERIFY_END, [registry, output])
    verify.add_argument("text", metavar="TEXT", help="the quoted words; - reads them from standard input")
    verify.add_argument(
        "--source",
        action="append",
        default=[],
        metavar="ID",
        help="look only in this source (may be repeated)",
    )
    verify.add_argument(
        "--language", metavar="CODE", help="language of the quotation, such as en or de (default: en)"
    )
    command("sources", "list what is registered and its state", _SOURCES, "", [registry, output])
    command(
        "rules",
        "list the rules",
        "Lists every rule: its code, its name, how loud it is and what it finds.\n",
        "",
        [output],
    )
    explain = command("explain", "explain a rule", "Prints the manual page of a rule.\n", "", [output])
    explain.add_argument("rule", metavar="RULE", help="name or code: changed-word, QC101")
    baseline = command(
        "baseline", "keep an old site's findings quiet", _BASELINE, _BASELINE_END, [pages, registry]
    )
    baseline.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help="file to write (default: the one of mkdocs.yml, else quotecheck-baseline.json)",
    )
    return top


def _output_options() -> _Parser:
    options = _Parser(add_help=False)
    options.add_argument(
        "--format", choices=tuple(reporters()), default=DEFAULT, help=f"how to answer (default: {DEFAULT})"
    )
    return options


def _registry_options() -> _Parser:
    options = _Parser(add_help=False)
    options.add_argument("--config", type=Path, metavar="FILE", help=_CONFIG_HELP)
    options.add_argument(
        "--registry",
        type=Path,
        metavar="FILE",
        help=f"the file that lists people and sources (default: {REGISTRY_NAME})",
    )
    options.add_argument(
        "--allow-outside",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="a folder outside that of the configuration in which source files may lie (may be repeated)",
    )
    options.add_argument(
        "--no-cache", action="store_true", help="neither use nor keep results of earlier runs"
    )
    return options


def _page_options() -> _Parser:
    options = _Parser(add_help=False)
    options.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="folder of a built site, or an HTML file"
    )
    options.add_argument(
        "--docs",
        type=Path,
        metavar="DIR",
        help="folder with the files that authors write (default: docs_dir of the configuration, else docs, content or source)",
    )
    options.add_argument(
        "--exclude",
        action="append",
        default=[],
        metavar="GLOB",
        help="pages to leave out, gitignore-style (may be repeated)",
    )
    options.add_argument(
        "--level",
        action="append",
        default=[],
        metavar="RULE=LEVEL",
        help="how loud a rule is: warn, info or ignore (may be repeated)",
    )
    options.add_argument(
        "--language", metavar="CODE", help="language of the pages (default: what each page says, else en)"
    )
    return options
