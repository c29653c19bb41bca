"""What results are made by: whatever could make them different is in the digest."""

from __future__ import annotations

from importlib import metadata
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.storage import fingerprint
from mkdocs_quotecheck.storage.fingerprint import LIBRARIES, code_fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "registry").mkdir()
    (tmp_path / "registry/store.py").write_text("STORE = 1\n", encoding="utf-8")
    (tmp_path / "verdict.py").write_text("VERDICT = 1\n", encoding="utf-8")
    monkeypatch.setattr(fingerprint, "PACKAGE", tmp_path)
    return tmp_path


def _forget() -> None:
    code_fingerprint.cache_clear()
    fingerprint._content.cache_clear()


def digest(*parts: str) -> str:
    _forget()
    return code_fingerprint(*parts)


@pytest.fixture(autouse=True)
def _forgotten_afterwards() -> Iterator[None]:
    yield
    _forget()


def test_the_same_code_has_the_same_digest(package: Path) -> None:
    assert digest() == digest()


def test_any_change_of_the_code_changes_the_digest(package: Path) -> None:
    before = digest()
    (package / "registry/store.py").write_text("STORE = 2\n", encoding="utf-8")
    assert digest() != before


def test_a_change_elsewhere_leaves_the_digest_of_a_part(package: Path) -> None:
    before = digest("registry")
    (package / "verdict.py").write_text("VERDICT = 2\n", encoding="utf-8")
    assert digest("registry") == before
    assert digest("registry", "verdict.py") != before


@pytest.mark.parametrize("library", LIBRARIES)
def test_another_version_of_a_library_changes_the_digest(
    library: str, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = digest()
    known = metadata.version
    monkeypatch.setattr(metadata, "version", lambda name: "0.0" if name == library else known(name))
    assert digest() != before


def test_a_library_that_says_no_version_is_no_failure(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", nobody)
    assert digest()
