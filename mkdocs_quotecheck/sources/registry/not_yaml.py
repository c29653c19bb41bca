"""Why a file is no YAML, said with its place and what to do."""

from __future__ import annotations

import re

import yaml

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.limits import MAX_YAML_DEPTH
from mkdocs_quotecheck.sources.registry.nesting import deeper_than, too_deep

# As YAML 1.1 has it.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNCLOSED = re.compile(r"""\"(?:[^\"\\]|\\.)*\Z|'(?:[^']|'')*\Z""", re.DOTALL)
_NO_INDENT = "\t@`%"
"""Signs that begin no value; a tab is what an indentation was made with."""


def refusal(data: bytes, error: yaml.YAMLError) -> QuotecheckError:
    """What is said of a file that PyYAML does not read."""
    if isinstance(error, yaml.reader.ReaderError):
        return _unreadable(data)
    text = data.decode("utf-8", "replace")
    mark = error.problem_mark or error.context_mark if isinstance(error, yaml.MarkedYAMLError) else None
    deep = deeper_than(MAX_YAML_DEPTH, text[: mark.index] if mark else text)
    if deep:
        return too_deep(deep)
    if not isinstance(error, yaml.MarkedYAMLError) or not mark:
        return QuotecheckError("This is not valid YAML.", "Check indentation, brackets and quotes.")
    said = " ".join(part for part in (error.context, error.problem) if part)
    opened = _left_open(text, error)
    at = opened or mark
    return QuotecheckError(
        f"This is not valid YAML: {said}.", _syntax_remedy(text, at), line=at.line + 1, column=at.column + 1
    )


def _left_open(text: str, error: yaml.MarkedYAMLError) -> yaml.Mark | None:
    """Where a quote or bracket begins that is never closed: it is found at the end of the file, and mended there."""
    begun, found = error.context_mark, error.problem_mark
    if not begun or not found or found.index < len(text.rstrip()):
        return None
    bracket = isinstance(error, yaml.parser.ParserError) and text[begun.index : begun.index + 1] in {"[", "{"}
    return begun if bracket or _UNCLOSED.match(text, begun.index) else None


def _syntax_remedy(text: str, mark: yaml.Mark) -> str:
    sign = text[mark.index : mark.index + 1]
    if sign == ":":
        return "Put a value that holds a colon followed by a space in quotes."
    if sign and sign in _NO_INDENT:
        return "Indent with spaces, not tabs, and put values that begin with a special sign in quotes."
    if _UNCLOSED.match(text, mark.index):
        return "Close the quote that begins here."
    return "Check the indentation and the closing brackets and quotes of this line and the one before."


def _unreadable(data: bytes) -> QuotecheckError:
    """The first character that YAML does not allow, or that is no UTF-8."""
    cause, remedy = "The registry is not encoded in UTF-8.", "Save the file as UTF-8."
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as wrong:
        text, at = data.decode("utf-8", "replace"), len(data[: wrong.start].decode("utf-8"))
    else:
        found = _FORBIDDEN.search(text)
        at = found.start() if found else 0
        sign = f": U+{ord(found[0]):04X}" if found else ""
        cause = f"The registry holds a character that YAML does not allow{sign}."
        remedy = "Remove control characters, and save the file as UTF-8."
    column = at - text.rfind("\n", 0, at)
    return QuotecheckError(cause, remedy, line=text.count("\n", 0, at) + 1, column=column)
