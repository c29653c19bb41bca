"""Places in a YAML file, and how deep its brackets and indentation nest."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.limits import MAX_YAML_DEPTH

# The one written in C, where the library was built with it, is ten times as fast.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in the registry file; both numbers from 1."""

    line: int
    column: int


def deeper_than(limit: int, text: str) -> Place | None:
    """Where the first list or table begins that lies in `limit` others; None if nothing before the first mistake nests so deep.

    A scanner reads ahead, and may refuse by a limit of its own before it has told of anything. Then what stands in front of
    the refused place is read alone.
    """
    for _ in range(2):
        depth = 0
        try:
            for event in yaml.parse(text, Loader=LOADER):
                if isinstance(event, yaml.CollectionStartEvent):
                    if depth == limit:
                        return place_of(event)
                    depth += 1
                elif isinstance(event, yaml.CollectionEndEvent):
                    depth -= 1
        except yaml.YAMLError as error:
            mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
            text = text[: mark.index] if mark else ""
        else:
            break
    return None


def too_deep(place: Place) -> QuotecheckError:
    """What is said of a file that nests deeper than is read."""
    return QuotecheckError(
        f"This nests more than {MAX_YAML_DEPTH} deep.",
        "A registry needs four levels.",
        line=place.line,
        column=place.column,
    )


def place_of(event: yaml.Event) -> Place:
    """Where something begins."""
    mark = event.start_mark
    return Place(mark.line + 1, mark.column + 1) if mark else Place(0, 0)
