"""Which languages there are word lists for, told without loading any."""

from __future__ import annotations

import functools
import pkgutil
from pathlib import Path

FOLDER = Path(__file__).parent / "languages"
"""One module a language, named by its code."""


@functools.cache
def available() -> tuple[str, ...]:
    """Codes of the languages there is data for, sorted."""
    names = (module.name for module in pkgutil.iter_modules([str(FOLDER)]))
    return tuple(sorted(name for name in names if not name.startswith("_")))


def primary(code: str) -> str:
    """The primary subtag of a BCP 47 code."""
    return code.replace("_", "-").partition("-")[0].lower()
