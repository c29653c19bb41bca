"""A page could not be read or checked, so nothing is known of its quotations.

The other pages are checked all the same.

## Why it matters

A page that nobody checked must not look like one without mistakes.

## Example

The page says something, but its file is damaged, or mkdocs-quotecheck itself has a defect that this page shows.

The source says nothing to that.

The warning:

    the file is not HTML: Document is empty

## How to mend

Mend the file, or leave it out with `exclude`. If the warning names an error of mkdocs-quotecheck, please report it.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.rules._rule import Rule

RULE = Rule(code="QC410", name="page-not-checked", level=Level.WARN)
