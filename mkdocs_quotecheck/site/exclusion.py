"""Patterns of pages that are left out, as in a .gitignore file, matched in linear time whatever they are.

Regular expressions made of such patterns backtrack: `*a*a*a*b` takes years on a name of some hundred letters. Here a pattern
is followed folder by folder with the set of places that may have been reached, and a name by `fnmatch`, which does not go back.
"""

from __future__ import annotations

import fnmatch
import functools
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ANY_FOLDERS = "**"


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Patterns in order; the last one that fits decides."""

    patterns: tuple[Pattern, ...]

    @classmethod
    def of(cls, lines: Iterable[str]) -> Exclusion:
        """The patterns of these lines; blank ones and comments are none."""
        return cls(tuple(pattern for line in lines if (pattern := Pattern.of(line)) is not None))

    def match_file(self, name: str) -> bool:
        """Whether a page is left out, by its path with forward slashes."""
        parts = tuple(part for part in name.split("/") if part not in ("", "."))
        for pattern in reversed(self.patterns):
            if pattern.fits(parts):
                return not pattern.negated
        return False


@dataclass(frozen=True, slots=True)
class Pattern:
    """One line."""

    parts: tuple[str, ...]
    """What stands between slashes."""
    negated: bool
    """It takes pages in again."""
    folder: bool
    """It fits folders only, and so all that is in them."""

    @classmethod
    def of(cls, line: str) -> Pattern | None:
        """The pattern of a line; None for a blank one or a comment."""
        text = line if line.rstrip(" ").endswith("\\") else line.rstrip()
        if not text or text.startswith("#"):
            return None
        negated = text.startswith("!")
        text = text[negated:]
        folder = text.endswith("/")
        parts = [part for part in text.split("/") if part]
        if not parts:
            return None
        if "/" not in text.removesuffix("/") and parts[0] != ANY_FOLDERS:
            parts.insert(0, ANY_FOLDERS)
        alone = [
            part
            for at, part in enumerate(parts)
            if part != ANY_FOLDERS or parts[at - 1 : at] != [ANY_FOLDERS]
        ]
        # `news/**/` is read as `news/**`, as by other tools; `**/` alone is every folder.
        return cls(tuple(alone), negated, folder and (len(alone) == 1 or alone[-1] != ANY_FOLDERS))

    def fits(self, name: tuple[str, ...]) -> bool:
        """Whether the path or a folder that it lies in is what the pattern says."""
        last = len(self.parts) - 1
        reached = self._beside({0})
        for at, part in enumerate(name):
            # `news/**` is what lies in the folder, not the folder.
            inside = self.parts[last] == ANY_FOLDERS and last in reached
            stepped = {
                place if self.parts[place] == ANY_FOLDERS else place + 1
                for place in reached
                if place <= last
                and (self.parts[place] == ANY_FOLDERS or _segment(self.parts[place]).match(part))
            }
            is_file = at == len(name) - 1
            if (inside or last + 1 in stepped) and not (self.folder and is_file):
                return True
            reached = self._beside(stepped)
        return False

    def _beside(self, places: set[int]) -> set[int]:
        """The places, with those behind `**`, which may stand for no folder at all."""
        return places | {
            place + 1 for place in places if place < len(self.parts) - 1 and self.parts[place] == ANY_FOLDERS
        }


@functools.lru_cache(maxsize=10_000)
def _segment(pattern: str) -> re.Pattern[str]:
    """A name's pattern; `fnmatch` has no backslash, so what stands behind one becomes a set of one character."""
    plain = re.sub(r"\\(.)", lambda found: f"[{found[1]}]" if found[1] not in "!^]" else found[1], pattern)
    return re.compile(fnmatch.translate(plain))


def idle_patterns(lines: Sequence[str], names: Sequence[str]) -> tuple[str, ...]:
    """The patterns that fit none of these names, each in a sentence."""
    # What begins with a hash or an exclamation mark names no pages to leave out.
    wanted = [each for each in lines if each.strip() and each.lstrip()[0] not in "#!"]
    idle = [pattern for pattern in wanted if not any(map(Exclusion.of([pattern]).match_file, names))]
    if not idle:
        return ()
    possible = {*names, *(f"{folder}/" for name in names for folder in _folders(name))}
    told = (f"the pattern “{each}” of exclude fits no page.{did_you_mean(each, possible)}" for each in idle)
    return tuple(each.removesuffix(".") for each in told)


def _folders(name: str) -> list[str]:
    """The folders in which a page lies, by its name."""
    return [folder.as_posix() for folder in PurePosixPath(name).parents if folder.name]
