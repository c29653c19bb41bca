"""What a library of references says of one document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.registering.metadata._about import About


@dataclass(frozen=True, slots=True)
class Reference:
    """An entry of a library."""

    key: str
    about: About
    files: tuple[str, ...] = ()
    """Paths of attached files, as the library writes them."""


def files_of(written: str) -> Iterator[str]:
    """The paths of a `file` field: Zotero and Better BibTeX `a.pdf;b.html`, JabRef and Mendeley `title:path:type`."""
    for part in re.split(r"(?<!\\);", written):
        pieces = re.split(r"(?<!\\):", part)
        path = pieces[1] if len(pieces) == 3 else (":".join(pieces) if pieces else "")
        path = re.sub(r"\\([\\:;{}_])", r"\1", path).strip().strip("{}")
        if path:
            yield path
