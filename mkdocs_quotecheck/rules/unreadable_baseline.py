"""The baseline that the options name cannot be read, so known findings are told again.

## Why it matters

A baseline keeps an old site's findings quiet. Without it they all come back, and the new ones are lost among them.

## Example

The page says what it says; it is `mkdocs.yml` that has `baseline: known.json`.

The source says nothing to that: there is no such file.

The warning:

    The baseline cannot be read: No such file or directory

## How to fix

Write it with `mkdocs-quotecheck baseline site/`, or take the option out.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.rules._rule import Rule

RULE = Rule(code="QC411", name="unreadable-baseline", level=Level.WARN)
