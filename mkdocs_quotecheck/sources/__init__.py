"""The registry: which people and sources there are, and the text of each source."""

from __future__ import annotations

from mkdocs_quotecheck.sources.library import Registry
from mkdocs_quotecheck.sources.preparing import prepare
from mkdocs_quotecheck.sources.registry.loading import load_registry

__all__ = ["Registry", "load_registry", "prepare"]
