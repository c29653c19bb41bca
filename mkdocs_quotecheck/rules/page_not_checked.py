"""A page could not be checked at all: its file cannot be read, or this program failed on it.

The build goes on, and the page is named.

## Why it matters

What was not checked must not look as if it were right.

## Example

The page says nothing: its file, `site/news.html`, is empty.

The source says nothing to that.

The warning:

    The file is not HTML: it has no tags

## How to fix

The warning says what to do. Where this program failed, please report it.
"""

from __future__ import annotations

from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.rules._rule import Rule

RULE = Rule(code="QC410", name="page-not-checked", level=Level.WARN)
