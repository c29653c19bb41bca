"""The readers of source files: one module for each format, found by looking into this folder.

A new format is a new module here with a `FORMAT`; nothing else has to be touched. A module may have `FORMATS` too: the special
kinds of its format, which come before it.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs_quotecheck.sources.formats._shape import Format


@functools.cache
def formats() -> Mapping[str, Format]:
    """Every format by name, in the order of their modules' names. Readers import their heavy parts when they first read."""
    found: dict[str, Format] = {}
    for module in pkgutil.iter_modules(__path__):
        if not module.name.startswith("_"):
            reader = importlib.import_module(f"{__name__}.{module.name}")
            of_module: tuple[Format, ...] = (*getattr(reader, "FORMATS", ()), reader.FORMAT)
            found.update((form.name, form) for form in of_module)
    return found


def format_of_suffix(suffix: str) -> Format | None:
    """The format of files with this suffix (`.md`); None if nothing here reads it."""
    lowered = suffix.lower()
    return next((form for form in formats().values() if lowered in form.suffixes), None)


def format_of_media_type(media_type: str) -> Format:
    """The format of a media type (`text/html`).

    Raises:
        QuotecheckError: Naming the valid ones.
    """
    by_type = {form.media_type: form for form in formats().values() if form.from_text}
    form = by_type.get(media_type.partition(";")[0].strip().lower())
    if form is None:
        raise QuotecheckError(
            f"“{media_type}” is not a media type that can be prepared.",
            f"Use one of {', '.join(sorted(by_type))}.{did_you_mean(media_type, by_type)}",
        )
    return form
