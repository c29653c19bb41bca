"""What to say of pages in languages of which nothing is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.language_codes import available, primary

if TYPE_CHECKING:
    from collections.abc import Mapping


def unknown_language(code: str) -> str:
    """What to say of a language of which nothing is known; an empty text if it is known."""
    known = available()
    if primary(code) in known:
        return ""
    return f"There are no word lists for '{code}', English ones are used. Known are {', '.join(known)}."


def read_as_english(unknown: Mapping[str, int]) -> str:
    """What to say of pages in languages of which nothing is known; how many there are goes by the language's code."""
    if len(unknown) == 1:
        ((code, pages),) = unknown.items()
        told = "1 page is" if pages == 1 else f"{pages} pages are"
        return f"{told} in '{code}'. {unknown_language(code)}"
    pages = sum(unknown.values())
    known = ", ".join(available())
    counted = ", ".join(f"{code} ({number})" for code, number in unknown.items())
    return (
        f"{pages} pages are in {len(unknown)} languages without word lists, English ones are used: {counted}. "
        f"Known are {known}."
    )
