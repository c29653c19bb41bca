"""Addresses that a report or a page may link to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.escaping import page_safe

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Passage, Source

# `javascript:` and the like run in the page that links to them; a control sign hides what an address is.
_SAFE: Final = re.compile(r"https?://[^\s\x00-\x1f\x7f<>\"]+", re.IGNORECASE)


def is_safe(address: str) -> bool:
    """Whether a link may lead there: an address of the web, and nothing that runs."""
    return _SAFE.fullmatch(address) is not None and page_safe(address) == address


def passage_link(source: Source | None, passage: Passage) -> str:
    """The address of a passage; that of its source where nothing leads further, empty where there is none."""
    address = (source.url if source else None) or ""
    if not is_safe(address) or "*" in address:  # a pattern of addresses is none
        return ""
    plain, _, anchor = address.partition("#")
    if not passage.fragment:
        return address
    from mkdocs_quotecheck.report.fragments import TEXT_DIRECTIVE

    if passage.fragment.startswith(f"#{TEXT_DIRECTIVE}"):
        return f"{plain}#{anchor.partition(':~:')[0]}{passage.fragment[1:]}"
    return f"{plain}{passage.fragment}"
