"""A code block that names a file, or lines of it, differs from that file.

The file is one of a registered source, such as `path: ../src/**/*.py`. A block names it in its title, in the line before it
(`src/app.py:10-14`), in a link to the file at a forge, or in a comment that is its first line. Indentation as a whole, empty lines,
annotations and a line of dots for what is left out make no difference. A block that names the file without lines is an
information: it may be an example.

## Why it matters

Documentation that shows code goes stale with the next change of the code, and readers copy what no longer works.

## Example

The page says `timeout = 30` in a block with the title `src/app.py:12`.

The source says `timeout = 60` on that line.

The warning:

    “timeout = 30” where src/app.py, line 12, has “timeout = 60”

## How to fix

Copy the lines from the file, or have them included (`--8<-- "src/app.py:10:14"`). If the block is an example of its own, give it
another title, or write `<!-- quotecheck: ignore changed-code -->` before it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, Span
from mkdocs_quotecheck.rules._code import Changed, Unlike, compare
from mkdocs_quotecheck.rules._rule import Rule
from mkdocs_quotecheck.rules._wording import marked

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import CodeCase

_HELP = "Copy the lines from the file, or give the block another title."


def _judge(case: CodeCase) -> Finding | None:
    found = compare(case)
    block = case.block
    sure = block.first > 0
    if isinstance(found, Unlike):
        first = next((line for line in block.lines if line.strip()), "")
        finding = RULE.finding(
            f"{marked(block.written)} is named, but nothing like the code stands in that file",
            help=_HELP,
            path=case.page.uri,
            quoted=first.strip(),
            sure=sure,
        )
        return _about(case, finding, "", block.file)
    if not isinstance(found, Changed):
        return None
    place = f"{block.file}, line {found.line}"
    shown, actual = "\n".join(found.shown), "\n".join(found.actual)
    if not found.shown:
        told = f"the block leaves out {marked(actual)}, which stands in {place}"
    elif not found.actual:
        told = f"{marked(shown)} does not stand in {block.file} (line {found.line})"
    else:
        told = f"{marked(shown)} where {place}, has {marked(actual)}"
    finding = RULE.finding(told, help=_HELP, path=case.page.uri, quoted=shown or found.near, sure=sure)
    return _about(case, finding, actual, place)


def _about(case: CodeCase, finding: Finding, original: str, place: str) -> Finding:
    source = case.library.sources[case.block.source]
    marks = (Span(0, len(finding.quoted)),) if original else ()
    return replace(
        finding,
        original=original,
        quoted_marks=marks,
        original_marks=(Span(0, len(original)),) if original else (),
        source=source.id,
        source_title=source.title,
        place=place,
    )


RULE = Rule(code="QC119", name="changed-code", level=Level.WARN, code_block=_judge)
