"""Where in a document words stand that a citation looks for at another place."""

from __future__ import annotations

from typing import NamedTuple


class ActualPlace(NamedTuple):
    """A place in a document, as it is told."""

    told: str
    """`page 12`, `“Retention”`, `00:12:01`."""
    preposition: str
    """What stands before it: *on* a page, *under* a heading."""
    number: str = ""
    """What may be written for the wrong place; empty where the place has no number, or several."""


def page(first: int, last: int) -> ActualPlace:
    """A page, or the first and the last of some."""
    return _numbered("page", "on", first, last)


def line(first: int, last: int) -> ActualPlace:
    """A line, or the first and the last of some."""
    return _numbered("line", "in", first, last)


def _numbered(kind: str, preposition: str, first: int, last: int) -> ActualPlace:
    if first != last:
        return ActualPlace(f"{kind}s {first}–{last}", preposition)
    return ActualPlace(f"{kind} {first}", preposition, str(first))


def heading(label: str) -> ActualPlace:
    """What stands under a heading."""
    return ActualPlace(f"“{label}”", "under")


def section(kind: str, number: str) -> ActualPlace:
    """A numbered section, article or chapter."""
    return ActualPlace(f"{kind} {number}", "in", number if number[:1].isdigit() else "")
