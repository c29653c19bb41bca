"""What a document says of itself: title, people, date, language, address, DOI, ISBN."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from mkdocs_quotecheck.registering.metadata._about import About
from mkdocs_quotecheck.registering.metadata.markup import of_html, of_xml
from mkdocs_quotecheck.registering.metadata.packed import of_mail, of_pdf, of_zip
from mkdocs_quotecheck.registering.metadata.texts import of_markdown, of_plain
from mkdocs_quotecheck.sources.formats.xml import FAMILY

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs_quotecheck.sources.formats._shape import Format

__all__ = ["About", "about"]


_READERS: dict[str, Callable[[bytes], About]] = {
    "pdf": of_pdf,
    "html": of_html,
    "markdown": of_markdown,
    "plain": of_plain,
    "eml": of_mail,
    "mhtml": of_mail,
    **dict.fromkeys(("docx", "odt", "epub", "xlsx"), of_zip),
}


def about(data: bytes, form: Format) -> About:
    """What a document of a format says of itself; what it does not say, or is damaged, is left empty."""
    read = of_xml if form.family == FAMILY else _READERS.get(form.name)
    if read is not None:
        # A damaged document is told of where it is read; here it only says nothing.
        with contextlib.suppress(Exception):
            return read(data)
    return About()
