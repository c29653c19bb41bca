"""A command and its options, with a help whose options are grouped.

A module in `commands/` makes its command with `@command(…)` and its options with `option(…)`; options that several
commands share are in `parameters.py`.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any

import click

from mkdocs_quotecheck.cli import output, terminal

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs_quotecheck.cli.outcome import Outcome

    Callback = Callable[..., Outcome]

WIDEST_HELP = 100
"""Columns: longer lines are hard to read, however wide the terminal."""
OPTION_COLUMN = 30
"""Columns for the names of options, before what they do."""


class Group(enum.Enum):
    """The groups of commands in the help, in their order."""

    CHECK = "Check"
    REGISTRY = "Registry"
    RULES = "Rules"


class Section(enum.Enum):
    """The sections of options in a command's help, in their order."""

    OWN = "Options"
    PAGES = "Pages"
    REGISTRY = "Registry and configuration"
    OUTPUT = "Output"
    SPEED = "Speed"


class Option(click.Option):
    """An option that stands in a section of the help."""

    def __init__(self, *args: Any, section: Section = Section.OWN, **kwargs: Any) -> None:
        self.section = section
        super().__init__(*args, **kwargs)


def option(*names: str, section: Section = Section.OWN, **attributes: Any) -> Callable[[Callback], Callback]:
    """As `click.option`, for a section of the help; options that may be repeated say so."""
    if attributes.get("multiple"):
        attributes["help"] = f"{attributes['help']} (may be repeated)"
    return click.option(*names, cls=Option, section=section, **attributes)


class Formatter(click.HelpFormatter):
    """The help's layout; headings stand out where there is colour."""

    def write_heading(self, heading: str) -> None:
        """A heading; click takes the colour away where it is not wanted."""
        self.write(click.style(f"{heading}:", bold=True) + "\n")

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The line of usage."""
        super().write_usage(prog, args, prefix or "Usage: ")


class Context(click.Context):
    """A context whose help has our layout."""

    formatter_class = Formatter


def show_help(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    """Answers with the help of a command and ends; by our own output, which takes any encoding."""
    if wanted and not ctx.resilient_parsing:
        text = ctx.get_help()
        output.answer(f"{text if terminal.has_colour() else click.unstyle(text)}\n")
        ctx.exit()


class Helped(click.Command):
    """A command whose help is written as all answers are."""

    context_class = Context

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, which writes by our own output."""
        found = super().get_help_option(ctx)
        if found is not None:
            found.callback = show_help
        return found


class Command(Helped):
    """A command of ours: in a group, with options in sections and examples at the end."""

    def __init__(
        self,
        name: str | None,
        *,
        group: Group = Group.CHECK,
        description: str = "",
        examples: str = "",
        **attributes: Any,
    ) -> None:
        self.group = group
        self.description = description
        self.examples = examples
        settings = {"max_content_width": WIDEST_HELP, "help_option_names": ["-h", "--help"]}
        super().__init__(name, **{"context_settings": settings, **attributes})

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The description, its paragraphs wrapped."""
        text = "\n\n".join(part for part in (self.help or "", self.description) if part)
        formatter.write_paragraph()
        formatter.write_text(text)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, section by section."""
        params = self.get_params(ctx)
        for section in Section:
            inside = (each for each in params if isinstance(each, click.Option) and _section(each) is section)
            rows = [row for each in inside if (row := each.get_help_record(ctx)) is not None]
            if rows:
                with formatter.section(section.value):
                    formatter.write_dl(rows, col_max=OPTION_COLUMN)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The examples, as they are written."""
        write_block(formatter, "Examples", self.examples)


def write_block(formatter: click.HelpFormatter, heading: str, text: str) -> None:
    """Lines that are not wrapped, below a heading."""
    if text:
        with formatter.section(heading):
            for line in text.strip("\n").splitlines():
                formatter.write(f"{'':>{formatter.current_indent}}{line}".rstrip() + "\n")


def command(
    name: str, group: Group, summary: str, description: str = "", examples: str = ""
) -> Callable[[Callback], Command]:
    """Makes a function a command.

    Args:
        name: As it is called.
        group: Where the help lists it.
        summary: What it does, one line for the list of commands.
        description: What else there is to know, in paragraphs.
        examples: Lines that are shown as they are.
    """
    return click.command(
        name,
        cls=Command,
        group=group,
        help=summary,
        short_help=summary.rstrip("."),
        description=description,
        examples=examples,
    )


def _section(each: click.Option) -> Section:
    return each.section if isinstance(each, Option) else Section.OWN
