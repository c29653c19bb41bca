"""What tells a page from all others of its site, and from what it was before."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Page


def page_key(uri: str, address: str) -> str:
    """What tells a page from all others of its site: what people call it, and where it is published if that is known."""
    return f"{uri} {address}" if address else uri


def page_digest(page: Page) -> str:
    """A digest of everything that the results of a page depend on, besides the registry and the settings."""
    digest = hashlib.sha256()
    for part in (
        page.html,
        page.markdown or "",
        page.language,
        *page.sources,
        *(f"{snippet.path}\0{snippet.text}" for snippet in page.snippets),
        *(f"{each.what}\0{each.words}\0{each.sure}" for each in page.not_read),
    ):
        encoded = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(encoded))
        digest.update(encoded)
    return digest.hexdigest()
