"""When Python looks for objects that hold one another."""

from __future__ import annotations

import contextlib
import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def collected_later() -> Iterator[None]:
    """Lets the search for cycles wait: checking a page, and showing what came of it, makes many objects and hardly a cycle, and the search took 4 % of it.

    Not for reading sources: where `select:` is used each page becomes a tree of tags that know one another.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
