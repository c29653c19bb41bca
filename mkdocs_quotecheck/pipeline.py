"""The order of the stages: read the quotations, know the sources, match, judge, report.

The stages are imported when they are first needed, so that a build of a site without quotations pays for none of them.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import SourceText

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Evidence

PLAIN_TEXT = "text/plain"


def prepare_source(text: str, *, media_type: str = PLAIN_TEXT) -> SourceText:
    """Prepares a source's text for `check_quote`; `media_type` says which reader takes it apart."""
    try:
        from mkdocs_quotecheck.registry import prepare
    except ImportError:
        return _plain_source(text)
    return prepare(text, media_type=media_type)


def _plain_source(text: str) -> SourceText:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    try:
        from mkdocs_quotecheck.wordindex import build
    except ImportError:
        return SourceText(text=text, digest=digest)
    return SourceText(text=text, digest=digest, index=build(text))


def check_quote(quote: str, source: SourceText, *, language: str = "en") -> Evidence:
    """Compares bare words with one source; `language` is that of the quotation."""
    from mkdocs_quotecheck.matching import verdict

    return verdict.check_quote(quote, source, language=language)
