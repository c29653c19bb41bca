"""A source that does not say its language has the site's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.sources import load_registry

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = """\
version: 1
sources:
  - {id: silent, title: A source that does not say, text: The levy stays as it is.}
  - {id: german, title: Eine Niederschrift, text: Die Gebühr bleibt., language: de}
"""


@pytest.mark.parametrize(("site", "silent"), [("en", "en"), ("fr", "fr"), (None, None)])
def test_the_site_lends_its_language_to_sources_without_one(
    tmp_path: Path, site: str | None, silent: str | None
) -> None:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    sources = load_registry(tmp_path / "sources.yml", language=site).sources
    assert (sources["silent"].language, sources["german"].language) == (silent, "de")
