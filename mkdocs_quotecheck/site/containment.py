"""Paths in a configuration, which a pull request may change: they lead nowhere outside the project without being allowed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def check_paths(named: Mapping[str, object], root: Path, allowed: Sequence[Path], *, file: str = "") -> None:
    """Refuses the options of a configuration whose paths lead out of the project; what is no path is left alone.

    A cache may be put anywhere on purpose, but not by a link.

    Raises:
        QuotecheckError: One does.
    """
    for option, path in named.items():
        if not isinstance(path, str) or (option == "cache_dir" and not _named_inside(root, path)):
            continue
        check_inside(option, Path(path), root, allowed, file=file)


def check_inside(option: str, path: Path, root: Path, allowed: Iterable[Path], *, file: str = "") -> None:
    """Refuses the path of an option that lies outside the project and the folders of `allow_outside`, links resolved.

    Raises:
        QuotecheckError: It does, or it is no possible path.
    """
    try:
        real = Path(os.path.realpath(root / path))
        if any(real.is_relative_to(os.path.realpath(root / each)) for each in (root, *allowed)):
            return
    except (OSError, ValueError):
        pass
    raise QuotecheckError(
        f"The path of the option {option}, “{path}”, leads outside the folder of the configuration.",
        "Move the file into it, or allow its folder with the option allow_outside.",
        path=file,
    )


def _named_inside(root: Path, path: str) -> bool:
    return Path(os.path.normpath(root / path)).is_relative_to(root)
