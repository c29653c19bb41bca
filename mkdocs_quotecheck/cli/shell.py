"""Runs a command: finds it, calls it, writes its answer, and tells what was used wrongly."""

from __future__ import annotations

import importlib
import os
import pkgutil
from typing import TYPE_CHECKING, Final

import click

import mkdocs_quotecheck
from mkdocs_quotecheck.cli import PROGRAM, commands, output
from mkdocs_quotecheck.cli.command import WIDEST_HELP, Command, Context, Group, Helped, write_block
from mkdocs_quotecheck.cli.outcome import DEFECT, INTERRUPTED, OK, WRONG_USE, Outcome
from mkdocs_quotecheck.errors import QuotecheckError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Sequence

TRACEBACK: Final = "QUOTECHECK_TRACEBACK"
"""The variable of the environment that lets a defect of ours show where it is."""
COMPLETING: Final = "_MKDOCS_QUOTECHECK_COMPLETE"
"""The variable by which a shell asks what can be typed next."""

_SUMMARY = "Checks the quotations of a site against their sources."
_DESCRIPTION = """\
What is quoted comes from the site's HTML, by whichever generator; what was really said comes from the registry, a YAML
file that lists people and sources (sources.yml)."""
_STATUS = """\
0  nothing to warn about
1  findings at level warn
2  wrong use
3  a defect of mkdocs-quotecheck
"""
_EXAMPLES = """\
mkdocs-quotecheck check site/
mkdocs-quotecheck verify "We will not raise the levy" --source minutes-2026-03
mkdocs-quotecheck explain changed-word
"""


def command_names() -> tuple[str, ...]:
    """The names of all commands: those of the modules in `commands/`."""
    modules = pkgutil.iter_modules(commands.__path__)
    return tuple(sorted(each.name.replace("_", "-") for each in modules if not each.name.startswith("_")))


def find_command(name: str) -> Command:
    """The command of that name, imported now."""
    module = importlib.import_module(f"{commands.__name__}.{name.replace('-', '_')}")
    found: Command = module.COMMAND
    return found


class Shell(Helped, click.Group):
    """The whole command; each command's module is imported when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        return list(command_names())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, if there is one."""
        return find_command(cmd_name) if cmd_name in command_names() else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called."""
        name = args[0]
        if name not in command_names():
            meant = did_you_mean(name, command_names())
            known = f" The commands are {', '.join(command_names())}." if not meant else ""
            raise click.UsageError(f"There is no command “{name}”.{meant}{known}", ctx)
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands, group by group, then the few options of the whole."""
        found = [find_command(name) for name in command_names()]
        for group in Group:
            rows = [
                (each.name or "", each.get_short_help_str(WIDEST_HELP))
                for each in found
                if each.group is group
            ]
            if rows:
                with formatter.section(group.value):
                    formatter.write_dl(rows)
        click.Command.format_options(self, ctx, formatter)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Exit status and examples."""
        write_block(formatter, "Exit status", _STATUS)
        write_block(formatter, "Examples", _EXAMPLES)
        formatter.write_paragraph()
        formatter.write_text(f"`{PROGRAM} COMMAND --help` says more about each command.")


def _version(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        output.answer(f"{PROGRAM} {mkdocs_quotecheck.__version__}\n")
        ctx.exit()


SHELL = Shell(
    PROGRAM,
    help=f"{_SUMMARY}\n\n{_DESCRIPTION}",
    subcommand_metavar="COMMAND [OPTIONS]…",
    options_metavar="",
    context_settings={"max_content_width": WIDEST_HELP, "help_option_names": ["-h", "--help"]},
    params=[
        click.Option(
            ["--version"],
            is_flag=True,
            expose_value=False,
            is_eager=True,
            callback=_version,
            help="Show the version.",
        )
    ],
)


def run(arguments: Sequence[str]) -> int:
    """Runs the command; gives its exit status. Whatever goes wrong is told in a line."""
    try:
        return _run(arguments)
    except OSError as error:
        output.complain(f"{PROGRAM}: {_of_system(error)}")
        return WRONG_USE
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        output.complain(
            f"{PROGRAM}: This is a defect of mkdocs-quotecheck ({type(error).__name__}: {error})."
        )
        output.complain(
            f"Please report it; with {TRACEBACK}=1 in the environment the command says where it failed."
        )
        return DEFECT


def _run(arguments: Sequence[str]) -> int:
    if not arguments and COMPLETING not in os.environ:
        output.complain(click.unstyle(SHELL.get_help(Context(SHELL, info_name=PROGRAM))))
        return WRONG_USE
    status = OK
    try:
        outcome: object = SHELL.main(list(arguments), PROGRAM, COMPLETING, standalone_mode=False)
        if not isinstance(outcome, Outcome):
            return outcome if isinstance(outcome, int) else OK
        # Remarks stand beside the answer, which programs read.
        for remark in outcome.remarks:
            output.complain(f"{PROGRAM}: {remark}")
        status = outcome.status
        output.answer(outcome.text, outcome.errors, outcome.more)
    except output.ReaderGoneError as error:
        output.complain(f"{PROGRAM}: {error}")
    except click.ClickException as error:
        _tell_wrong_use(error)
        return WRONG_USE
    except QuotecheckError as error:
        output.complain(f"{PROGRAM}: {error}")
        return WRONG_USE
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    return status


def _of_system(error: OSError) -> str:
    """What the operating system refused, and for which file."""
    why = error.strerror or str(error)
    return f"{error.filename}: {why}." if error.filename else f"{why}."


def _tell_wrong_use(error: click.ClickException) -> None:
    context = error.ctx if isinstance(error, click.UsageError) else None
    name = context.command_path if context is not None else PROGRAM
    if context is not None:
        output.complain(click.unstyle(context.get_usage()))
    output.complain(f"{name}: {_message(error)}")
    output.complain(f"`{name} --help` says more.")


def _message(error: click.ClickException) -> str:
    if isinstance(error, click.NoSuchOption):
        return (
            f"There is no option {error.option_name}.{did_you_mean(error.option_name, _options(error.ctx))}"
        )
    if isinstance(error, click.MissingParameter) and error.param is not None:
        return f"{error.param.make_metavar(error.ctx or Context(SHELL))} is missing."
    if isinstance(error, click.BadParameter) and error.param is not None:
        return f"{'/'.join(error.param.opts)}: {error.message}"
    return error.format_message()


def _options(context: click.Context | None) -> list[str]:
    """The options that may be meant: of the command, or of all where none is named."""
    if context is None:
        return []
    named = [context.command]
    if isinstance(context.command, Shell):
        named += [find_command(name) for name in command_names()]
    return [
        opt for each in named for param in each.get_params(context) for opt in param.opts if opt[:1] == "-"
    ]
