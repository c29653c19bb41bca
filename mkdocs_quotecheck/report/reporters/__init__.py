"""The formats of the report: one module for each, found by looking into this folder. Pure: the shells write.

A new format is a new module here with a `REPORTER`; nothing else has to be touched.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.report.reporters._reporter import Reporter

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["DEFAULT", "Reporter", "reporters"]

DEFAULT: Final = "full"
"""The name of the format for people."""


@functools.cache
def reporters() -> Mapping[str, Reporter]:
    """Every format by name, the one for people first, then by the alphabet."""
    modules = (module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
    found: list[Reporter] = [importlib.import_module(f"{__name__}.{name}").REPORTER for name in modules]
    return {each.name: each for each in sorted(found, key=lambda each: (each.name != DEFAULT, each.name))}
