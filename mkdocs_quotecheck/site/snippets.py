"""The files that a page's Markdown includes, so that a quotation in one of them is reported where it can be fixed.

Included are files by `--8<--` of pymdownx.snippets and `{% include "…" %}` of mkdocs-include-markdown and mkdocs-macros.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Snippet
from mkdocs_quotecheck.site.exclusion import Pattern
from mkdocs_quotecheck.storage.regular import is_folder, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

DEPTH = 5
"""Snippets include snippets; real sites do so once or twice, and a cycle must end."""

MOST_MATCHES = 200
"""Files of one pattern that are looked into."""

LARGEST = 1_000_000
"""Bytes of an included file that is looked into: a larger one is data, not prose."""

MOST_NAMES = 1_000
"""Names that one text includes, of which the files are looked for."""

MOST_CHARACTERS = 10_000_000
"""Of all files that a page includes."""

MOST_ENTRIES = 100_000
"""Names of files that the patterns of all pages of a run are compared with."""

_INLINE = re.compile(
    r"""^[ \t]*-{1,9}8<-{1,9}[ \t]+(?P<mark>["'])(?P<name>[^"'\n]{1,500})(?P=mark)""", re.MULTILINE
)
_BLOCK = re.compile(r"^[ \t]*-{1,9}8<-{1,9}[ \t]*$", re.MULTILINE)
_DIRECTIVE = re.compile(r"""\{%-?\s{0,9}include(?:-markdown)?\s{1,9}["'](?P<name>[^"'\n]{1,500})["']""")
_PART = re.compile(r":(?:[-0-9:,]*|[A-Za-z][-\w]*)$")


class SnippetFinder:
    """Finds and reads included files below some folders; each file is read once."""

    def __init__(self, root: Path, folders: Sequence[Path], always: Sequence[str] = ()) -> None:
        """`always` names files that every page includes (`auto_append`)."""
        self._root = root
        self._folders = tuple(folders)
        self._always = tuple(always)
        self._known: dict[Path, Snippet | None] = {}
        self._matched: dict[tuple[Path, str], list[Path]] = {}
        self._entries = MOST_ENTRIES

    def find(self, markdown: str, folder: Path | None = None) -> tuple[Snippet, ...]:
        """The files that a Markdown text includes, directly or through others, in order of first mention.

        `folder` is the including file's own, which some plugins count names from.
        """
        found: dict[str, Snippet] = {}
        room = MOST_CHARACTERS
        waiting = [*included_names(markdown), *self._always]
        for _ in range(DEPTH):
            met = [snippet for name in waiting[:MOST_NAMES] for snippet in self._snippets(name, folder)]
            new = {snippet.path: snippet for snippet in met if snippet.path not in found}
            for path, snippet in new.items():
                room -= len(snippet.text)
                if room >= 0:
                    found[path] = snippet
            waiting = [name for path in new if path in found for name in included_names(found[path].text)]
        return tuple(found.values())

    def _snippets(self, name: str, folder: Path | None) -> tuple[Snippet, ...]:
        """The files that a name or a pattern names, in the first folder that has any."""
        for base in (*self._folders, *([folder] if folder else [])):
            paths = self._matching(base, name) if "*" in name else [base / name]
            if found := tuple(snippet for path in paths if (snippet := self._file(path, base)) is not None):
                return found
        return ()

    def _file(self, path: Path, base: Path) -> Snippet | None:
        plain = Path(os.path.normpath(path))
        if plain not in self._known:
            self._known[plain] = self._read(plain, base)
        return self._known[plain]

    def _read(self, path: Path, base: Path) -> Snippet | None:
        """A file below the project, a configured folder or the page's own, links resolved; None for all others."""
        try:
            real = Path(os.path.realpath(path))
            if not self._may_read(real, base):
                return None
            return Snippet(name_below(path, self._root), read_text(real, LARGEST))
        except (OSError, ValueError):
            return None

    def _may_read(self, real: Path, base: Path) -> bool:
        return any(real.is_relative_to(os.path.realpath(each)) for each in (self._root, base, *self._folders))

    def _matching(self, base: Path, pattern: str) -> list[Path]:
        """The files that fit a pattern such as `parts/*.md`, in the order of their names."""
        key = (base, pattern)
        if key not in self._matched:
            self._matched[key] = self._searched(base, pattern)
        return self._matched[key]

    def _searched(self, base: Path, pattern: str) -> list[Path]:
        parts = pattern.split("/")
        fixed = next(at for at, part in enumerate(parts) if "*" in part)
        begin = Path(os.path.normpath(base.joinpath(*parts[:fixed])))
        wanted = Pattern.of("/" + "/".join(parts[fixed:]))
        real = Path(os.path.realpath(begin))
        if wanted is None or not self._may_read(real, base) or not is_folder(real):
            return []
        found: list[Path] = []
        for where, folders, files in os.walk(begin):
            self._entries -= 1 + len(files)
            if self._entries < 0 or len(found) >= MOST_MATCHES:
                break
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            inside = Path(where).relative_to(begin).parts
            found += [Path(where, name) for name in sorted(files) if wanted.fits((*inside, name))]
        return sorted(found[:MOST_MATCHES])


def included_names(markdown: str) -> tuple[str, ...]:
    """The names of the files that a Markdown text includes, without the line ranges and sections behind them."""
    if "8<-" not in markdown and "{%" not in markdown:
        return ()
    names = [*_inline_names(markdown), *_block_names(markdown)]
    return tuple(dict.fromkeys(_PART.sub("", name.strip()) for name in names if name.strip()))


def name_below(path: Path, root: Path) -> str:
    """A path as people write it: relative to `root` where it lies below it, with forward slashes."""
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return path.as_posix()


def _inline_names(markdown: str) -> Iterator[str]:
    for pattern in (_INLINE, _DIRECTIVE):
        for found in pattern.finditer(markdown):
            yield found["name"]


def _block_names(markdown: str) -> Iterable[str]:
    fences = list(_BLOCK.finditer(markdown))
    for opening, closing in zip(fences[::2], fences[1::2], strict=False):
        for line in markdown[opening.end() : closing.start()].splitlines():
            # A semicolon before a name switches the line off.
            if line.strip() and not line.lstrip().startswith(";"):
                yield line
