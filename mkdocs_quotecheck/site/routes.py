"""How generators make addresses of file names: dates of Jekyll, Hugo and Docusaurus, and the prefixes of Docusaurus."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

POSTS = "_posts"
"""Where Jekyll keeps what it publishes by date."""

_DATE = re.compile(r"(?P<before>(?:[^/]+/)*?)(?P<date>\d{4}/\d{2}/\d{2})/(?P<name>[^/]+)")


def generated_from(stem: Path, folder: str) -> Iterator[Path]:
    """Names that a page of that address may have below a folder, where it does not have the one it is published by.

    Args:
        stem: The page's address without its suffix.
        folder: The name of the folder in which authors write: pages may be published below it.
    """
    inside = [Path(*stem.parts[1:])] if len(stem.parts) > 1 and stem.parts[0] == folder else []
    yield from inside
    for each in (stem, *inside):
        found = _DATE.fullmatch(each.as_posix())
        if found is not None:
            name = f"{found['date'].replace('/', '-')}-{found['name']}"
            before = Path(found["before"])
            yield from (before / name, before / POSTS / name, Path(POSTS) / before / name)
