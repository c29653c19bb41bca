"""A stretch of text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of some text, `text[start:end]`."""

    start: int
    """Offset of the first character."""
    end: int
    """Offset behind the last character."""
