"""The package's front door."""

from __future__ import annotations

import subprocess
import sys

import pytest

import mkdocs_quotecheck


def test_the_public_names_are_exactly_those_of_the_table() -> None:
    assert sorted(mkdocs_quotecheck.__all__) == sorted([*mkdocs_quotecheck._HOME, "__version__"])


@pytest.mark.parametrize("name", [n for n in mkdocs_quotecheck.__all__ if n != "__version__"])
def test_every_public_name_can_be_imported_and_is_documented(name: str) -> None:
    assert getattr(mkdocs_quotecheck, name).__doc__


def test_importing_the_package_imports_none_of_its_heavy_parts() -> None:
    code = "import sys, mkdocs_quotecheck; print([m for m in sys.modules if m.startswith(('lxml', 'yaml', 'rapidfuzz'))])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
