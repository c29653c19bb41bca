"""The files of registered sources as pages name them: `src/app.py`, `src/app.py:10-14`, `src/app.py#L10-L14`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Source

LONGEST_PATH: Final = 300
_LINES = r"(?::L?(?P<first>\d{1,6})(?:[-–]L?(?P<last>\d{1,6})|:\d{1,4})?|#L(?P<from>\d{1,6})(?:C\d+)?(?:-L?(?P<to>\d{1,6}))?)"
NAMED_FILE: Final = re.compile(
    rf"(?<![\w/.@~+-])(?P<path>[\w.@~+/-]{{0,{LONGEST_PATH}}}\w)(?P<lines>{_LINES})?(?![\w/])"
)

# What every name of lines has; most paragraphs have none, and each of their words could be a file's name.
LINE_SIGN: Final = re.compile(r"(?::L?|#L)\d")


def lines_named(match: re.Match[str]) -> tuple[int, int]:
    """The first line that a match of `NAMED_FILE` names and the last one; 0 for what it does not name."""
    first = int(match["first"] or match["from"] or 0)
    last = int(match["last"] or match["to"] or 0)
    return first, max(first, last) if last else 0


class Files:
    """The files of registered sources, by their last names."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self._named: dict[str, list[tuple[str, str]]] = {}
        for source in sources:
            for path in source.files:
                self._named.setdefault(path.rpartition("/")[2], []).append((source.id, path))

    def __bool__(self) -> bool:
        return bool(self._named)

    def of(self, written: str, within: set[str] | None = None) -> tuple[str, str] | None:
        """The source and the file that a page means by a path; None if there is none, or several."""
        path = written.removeprefix("./").strip("/")
        known = [
            (source, file)
            for source, file in self._named.get(path.rpartition("/")[2], ())
            if (not within or source in within) and f"/{file}".endswith(f"/{path}")
        ] or [
            (source, file)
            for source, file in self._named.get(path.rpartition("/")[2], ())
            if (not within or source in within) and f"/{path}".endswith(f"/{file}")
        ]
        # The same file in two sources is the same words.
        return known[0] if len({file for _, file in known}) == 1 else None
