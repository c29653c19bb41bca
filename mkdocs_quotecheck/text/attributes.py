"""The attributes of HTML elements: no more of them than a parser reads quickly."""

from __future__ import annotations

import re

MOST_ATTRIBUTES = 500
"""libxml2 compares each attribute of an HTML element with all before it: 100,000 of them, 1 MB, take 7 s, and 1,000,000 a quarter
of an hour. No element that a person or a generator writes has a hundred."""
_SHORTEST = 2 * MOST_ATTRIBUTES
"""Characters of a tag that has so many: a letter and a space for each."""
# Groups are atomic and not possessive: Python before 3.11.5 goes on from where a possessive group failed (gh-106052).
_ATTRIBUTE = r"[\s/]*+[^\s/>][^\s/>=]*+(?>(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?)?)"
# What looks like a tag inside a comment or a script is none.
_PARTS = re.compile(
    rf"<!--.*?(?:-->|\Z)|<(?P<raw>script|style|textarea|title)\b(?>(?:{_ATTRIBUTE})*)[\s/]*+>.*?(?:</(?P=raw)\b|\Z)"
    rf"|<[A-Za-z][^\s/>]*+(?>(?:{_ATTRIBUTE})*)",
    re.DOTALL | re.IGNORECASE,
)
_FIRST = re.compile(rf"<[A-Za-z][^\s/>]*+(?:{_ATTRIBUTE}){{{MOST_ATTRIBUTES}}}")


def with_few_attributes(html: str) -> str:
    """The page without the attributes of an element that come behind the first 500; its text is the same."""
    if len(html) < _SHORTEST:
        return html
    return _PARTS.sub(_shortened, html)


def _shortened(part: re.Match[str]) -> str:
    tag = part[0]
    if len(tag) < _SHORTEST:
        return tag
    first = _FIRST.match(tag)
    return first[0] if first and not tag.startswith("<!--") and not part["raw"] else tag
