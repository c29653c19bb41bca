"""The registry: which people and sources there are, and the text of each source."""

from __future__ import annotations

from mkdocs_quotecheck.registry.library import Registry
from mkdocs_quotecheck.registry.loading import load_registry
from mkdocs_quotecheck.registry.preparing import prepare

__all__ = ["Registry", "load_registry", "prepare"]
