"""The readers of source files: one module for each format, found by looking into this folder.

A new format is a new module here with a `FORMAT`; nothing else has to be touched. A module may have `FORMATS` too: the special
kinds of its format, which come before it.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
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
            found.update((form.name, form) for form in _formats_of(module.name))
    return found


@functools.cache
def _formats_of(module: str) -> tuple[Format, ...]:
    reader = importlib.import_module(f"{__name__}.{module}")
    found: tuple[Format, ...] = (*getattr(reader, "FORMATS", ()), reader.FORMAT)
    return found


def format_of_suffix(suffix: str) -> Format | None:
    """The format of files with this suffix (`.md`); None if nothing here reads it."""
    return _format_of(suffix.lower())


@functools.cache
def _format_of(suffix: str) -> Format | None:
    # Most registries have files of few kinds, named as their readers are: the others need not be imported.
    likely = _LIKELY.get(suffix, suffix.removeprefix("."))
    if likely.isalpha() and importlib.util.find_spec(f"{__name__}.{likely}"):
        for form in _formats_of(likely):
            if suffix in form.suffixes:
                return form
    return next((form for form in formats().values() if suffix in form.suffixes), None)


_LIKELY = {".txt": "plain", ".md": "markdown", ".htm": "html"}


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
