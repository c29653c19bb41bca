"""Where a registered file lies, and its bytes: never outside the folders that are allowed, never more than the limits."""

from __future__ import annotations

import fnmatch
import os
import re
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError, did_you_mean
from mkdocs_quotecheck.sources.limits import in_words
from mkdocs_quotecheck.storage.regular import NotRegularError, TooLargeError, is_file, read_regular

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


# Comparing a name with so many takes 20 ms.
MOST_NAMES = 1_000
# Characters of a path in a message.
LONGEST_SHOWN = 120


def resolve(written: str, base: Path, allowed: Sequence[Path]) -> Path:
    """The real path of a file that the registry names, symbolic links followed.

    Args:
        written: The path as the registry writes it; relative to `base`.
        base: The registry's folder.
        allowed: Resolved folders below which files may lie; the first is the site's.

    Raises:
        QuotecheckError: Without a path, if it lies elsewhere or is no possible path.
    """
    _refuse_nul(written)
    try:
        real = Path(os.path.realpath(base / written))
    except (OSError, ValueError):
        raise QuotecheckError(f"“{written[:60]}” cannot be followed as a path.", "Name a file.") from None
    if Path(written).is_absolute() and not any(real.is_relative_to(folder) for folder in allowed[1:]):
        raise QuotecheckError(
            f"“{written}” is an absolute path, which holds on one machine only.",
            "Write it relative to the registry's folder, or allow its folder with the option allow_outside.",
        )
    if not any(real.is_relative_to(folder) for folder in allowed):
        raise QuotecheckError(
            f"“{written}” lies outside the site's folder.",
            "Move the file below the folder of mkdocs.yml, or allow its folder with the option allow_outside.",
        )
    return real


def _refuse_nul(written: str) -> None:
    if "\0" in written:
        raise QuotecheckError("A path cannot hold a NUL character.", "Remove it.")


def read_bytes(path: Path, limit: int) -> bytes:
    """The bytes of a regular file.

    Raises:
        FileNotFoundError: If there is none.
        QuotecheckError: Without a path, if it is no regular file, too large, or cannot be read.
    """
    try:
        return read_regular(path, limit)
    except (FileNotFoundError, NotADirectoryError):
        raise FileNotFoundError(path) from None
    except NotRegularError as error:
        raise QuotecheckError(f"This is {error.kind}, not a file.", "Name a file.") from None
    except TooLargeError as error:
        raise _too_large(error.size, error.limit) from None
    except OSError as error:
        raise _unreadable(error) from None


def is_pattern(written: str) -> bool:
    """Whether a path stands for several files."""
    return any(sign in written for sign in "*?[")


def matching_files(written: str, base: Path, allowed: Sequence[Path], most: int) -> list[str]:
    """The files that a path or pattern of the registry stands for, in order, relative to `base` as written.

    A file whose own name has the signs of patterns is meant itself. Hidden files and folders are none unless named.

    Raises:
        QuotecheckError: Without a path, if it leads out of the folders that are allowed, or there are more than `most`.
    """
    if not is_pattern(written) or is_file(base / written):
        return [written] if is_file(resolve(written, base, allowed)) else []
    _refuse_nul(written)
    if Path(written).is_absolute():
        raise QuotecheckError(
            f"“{shortened(written)}” is an absolute path, which holds on one machine only.",
            "Write the pattern relative to the registry's folder.",
        )
    parts = [part for part in written.split("/") if part not in ("", ".")]
    plain = next(number for number, part in enumerate(parts) if is_pattern(part))
    start = "/".join(parts[:plain]) or "."
    # What stands before the first pattern must be allowed: nothing outside is walked through.
    resolve(start, base, allowed)
    wanted, found = _compiled(parts[plain:]), []
    deepest = None if None in wanted else len(wanted) - 1
    hidden = any(part.startswith(".") for part in parts[plain:])
    for name in _walked(base / start, hidden=hidden, deepest=deepest):
        if not _fits(name, wanted):
            continue
        found.append(name if start == "." else f"{start}/{name}")
        if len(found) > most:
            raise QuotecheckError(
                f"“{shortened(written)}” fits more than {most:,} files.", "Name fewer of them."
            )
    return sorted(name for name in found if _is_allowed(base / name, allowed))


def _compiled(parts: Sequence[str]) -> list[re.Pattern[str] | None]:
    """The parts of a pattern; None for `**`, which stands for any folders, also none."""
    return [None if part == "**" else re.compile(fnmatch.translate(part)) for part in parts]


def _fits(path: str, pattern: Sequence[re.Pattern[str] | None]) -> bool:
    """Whether a path fits: `reached` holds how many parts of the pattern may be used up by the names so far."""
    reached = _behind_folders({0}, pattern)
    for name in path.split("/"):
        after = {at for at in reached if at < len(pattern) and pattern[at] is None}
        for at in reached:
            part = pattern[at] if at < len(pattern) else None
            if part is not None and part.fullmatch(name):
                after.add(at + 1)
        reached = _behind_folders(after, pattern)
    return len(pattern) in reached


def _behind_folders(reached: set[int], pattern: Sequence[re.Pattern[str] | None]) -> set[int]:
    for first in sorted(reached):
        behind = first
        while behind < len(pattern) and pattern[behind] is None:
            behind += 1
            reached.add(behind)
    return reached


def _walked(folder: Path, *, hidden: bool, deepest: int | None) -> Iterator[str]:
    """The files below a folder, relative to it, at most so many folders deep.

    Symbolic links to folders are not followed, since they may lead round.
    """
    for here, folders, files in os.walk(folder):
        below = Path(here).relative_to(folder)
        prefix, inside = below.as_posix(), deepest is None or len(below.parts) < deepest
        folders[:] = sorted(name for name in folders if inside and (hidden or not name.startswith(".")))
        for name in files:
            if hidden or not name.startswith("."):
                yield name if prefix == "." else f"{prefix}/{name}"


def _is_allowed(path: Path, allowed: Sequence[Path]) -> bool:
    real = Path(os.path.realpath(path))
    return is_file(real) and any(real.is_relative_to(folder) for folder in allowed)


def how_to_find(written: str, base: Path, site: Path) -> str:
    """What to do about a path at which there is nothing: from the registry's folder `base`, or from that of the site."""
    if "://" in written:
        return (
            "Nothing is fetched: save the document in a file, name that here, and give the address as `url:`."
        )
    if "\\" in written:
        return "Write folders with / between them."
    if is_file(site / written):
        return "Paths count from the registry's folder, not from that of mkdocs.yml."
    # Suffixes are alike anyway.
    stems = {Path(name).stem: name for name in _names_beside(base / written)}
    meant = did_you_mean(Path(written).stem, stems, stems.get)
    return f"Check the path; it counts from the registry's folder.{meant}"


def shortened(written: str) -> str:
    """A path short enough for a message."""
    return written if len(written) <= LONGEST_SHOWN else f"{written[:LONGEST_SHOWN]} …"


def _names_beside(path: Path) -> list[str]:
    """The names of the files in the folder in which a file was looked for; of a large folder the first ones."""
    try:
        with os.scandir(path.parent) as entries:
            return [
                entry.name for entry in islice(entries, MOST_NAMES) if not entry.is_dir(follow_symlinks=False)
            ]
    except (OSError, ValueError):
        return []


def _unreadable(error: OSError) -> QuotecheckError:
    return QuotecheckError(
        f"The file cannot be read: {error.strerror or error}.", "Check its permissions, or remove the entry."
    )


def _too_large(size: int, limit: int) -> QuotecheckError:
    return QuotecheckError(
        f"The file has {in_words(size)}; {in_words(limit)} are the most that is read.",
        "Register the part that is quoted, with `excerpt: true`.",
    )
