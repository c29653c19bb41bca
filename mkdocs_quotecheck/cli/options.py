"""The options below `quotecheck:` in a configuration that MkDocs itself does not check here: the same mistakes are mistakes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_TEXT: tuple[tuple[type, ...], str] = ((str,), "a text")
_LIST: tuple[tuple[type, ...], str] = ((str, list), "a list")
_OPTIONS = {
    "registry": _TEXT,
    "enabled": ((bool, int), "true or false"),
    "levels": ((dict,), "a table of rules and levels"),
    "exclude": _LIST,
    "baseline": _TEXT,
    "language": _TEXT,
    "cache_dir": _TEXT,
    "report": _TEXT,
    "reports": ((dict,), "a table of formats and files"),
    "report_page": _TEXT,
    "edit_url": _TEXT,
    "mark": _TEXT,
    "source_pages": ((bool,), "true or false"),
    "allow_outside": _LIST,
}
"""The names of the plugin's options, with what each must be."""


def check_options(options: Mapping[str, object], path: Path, text: str) -> None:
    """Checks the names and the kinds of the options; what is empty, such as an `!ENV`, is as if it were not there.

    Args:
        options: As the configuration has them.
        path: Of the configuration.
        text: Of the configuration, for the line.

    Raises:
        QuotecheckError: One of them is wrong.
    """
    for name, value in options.items():
        if name not in _OPTIONS:
            raise QuotecheckError(
                f"“{name}” is not an option of quotecheck.{did_you_mean(str(name), _OPTIONS)}",
                f"The options are {', '.join(_OPTIONS)}.",
                path=str(path),
                line=line_of(str(name), text),
            )
        kinds, told = _OPTIONS[name]
        if value is not None and not isinstance(value, kinds):
            raise QuotecheckError(
                f"The option “{name}” must be {told}, not {_kind(value)}.",
                path=str(path),
                line=line_of(name, text),
            )


def line_of(name: str, text: str) -> int:
    """The first line below `quotecheck:` that begins with a key; 0 if there is none."""
    lines = text.splitlines()
    first = next((number for number, line in enumerate(lines) if "quotecheck:" in line), 0)
    key = re.compile(rf"[\s{{,-]*['\"]?{re.escape(name)}['\"]?\s*:")
    return next((number for number, line in enumerate(lines[first:], first + 1) if key.match(line)), 0)


def _kind(value: object) -> str:
    names = {dict: "a table", list: "a list", bool: "true or false", int: "a number", float: "a number"}
    return names.get(type(value), f"“{value}”")
