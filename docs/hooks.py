"""Build hooks of the documentation: the page of rules is generated from the rules themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files

from mkdocs_quotecheck.rules import manual

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add `rules.md`, made from the docstrings of the rules."""
    files.append(File.generated(config, "rules.md", content=manual()))
    return files
