"""Phrases of a language as patterns: where a text ends with one, begins with one, or has one.

A word must not run into a phrase, but scripts without spaces have no such border.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.folding import UNSPACED

if TYPE_CHECKING:
    from collections.abc import Iterable

_NONE = "(?!)"
_BEFORE = rf"(?:(?<!\w)|(?=[{UNSPACED}]))"
_BEHIND = rf"(?:(?!\w)|(?<=[{UNSPACED}]))"


def ending(phrases: Iterable[str]) -> re.Pattern[str]:
    """One of some phrases at the end of a text; nothing fits where there are none."""
    return re.compile(rf"{_BEFORE}{_alternatives(phrases)}\Z")


def beginning(phrases: Iterable[str]) -> re.Pattern[str]:
    """One of some phrases, for `match`."""
    return re.compile(rf"{_alternatives(phrases)}{_BEHIND}")


def anywhere(phrases: Iterable[str]) -> re.Pattern[str]:
    """One of some phrases, or a word that begins with one."""
    return re.compile(rf"{_BEFORE}{_alternatives(phrases)}")


def within(phrases: Iterable[str]) -> re.Pattern[str]:
    """One of some phrases as it is."""
    return re.compile(rf"{_BEFORE}{_alternatives(phrases)}{_BEHIND}")


def _alternatives(phrases: Iterable[str]) -> str:
    ordered = sorted({*phrases}, key=lambda phrase: (-len(phrase), phrase))
    patterns = (re.escape(phrase).replace(r"\ ", r"\s+").replace("’", "[’']") for phrase in ordered)
    # Case is ignored here alone: with it, the borders between scripts would take ten times as long to compile.
    return rf"(?i:{'|'.join(patterns) or _NONE})"
