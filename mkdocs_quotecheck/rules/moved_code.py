"""A code block names lines of a file, and its code stands on other lines of that file.

A few lines more or less are forgiven. A link that pins a commit is not compared: its lines are those of that day.

## Why it matters

A reader who goes there finds other code.

## Example

The page says `def keep(lamps):` in a block with the title `src/app.py:10`.

The source says it on line **42** of `src/app.py`.

The warning:

    “src/app.py:10” is named, but the code stands on lines 42–50 of that file

## How to fix

Write the lines that the warning names, or name the file alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.rules._code import Moved, compare
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import CodeCase


def _judge(case: CodeCase) -> Finding | None:
    found = compare(case)
    if not isinstance(found, Moved):
        return None
    block = case.block
    lines = f"line {found.first}" if found.first == found.last else f"lines {found.first}–{found.last}"
    finding = RULE.finding(
        f"{marked(block.written)} is named, but the code stands on {lines} of that file",
        help=f"Write {lines}, or name the file alone.",
        path=case.page.uri,
        quoted=next((line.strip() for line in block.lines if line.strip()), ""),
    )
    source = case.library.sources[block.source]
    return replace(finding, source=source.id, source_title=source.title, place=f"{block.file}, {lines}")


RULE = Rule(code="QC316", name="moved-code", level=Level.WARN, code_block=_judge)
