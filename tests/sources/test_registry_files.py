"""Which files a registry depends on, and where it looks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.model import SourceState
from mkdocs_quotecheck.sources import Registry, load_registry

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "The harbour stays open until the ice comes.\n"
ONE_SOURCE = "version: 1\nsources:\n  - id: minutes\n    title: Minutes\n    path: sources/minutes.txt\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "minutes.txt").write_text(WORDS, encoding="utf-8")
    return tmp_path


def load(site: Path, text: str) -> Registry:
    (site / "sources.yml").write_text(text, encoding="utf-8")
    return load_registry(site / "sources.yml")


def test_the_fingerprint_changes_with_the_registry_and_with_every_source(site: Path) -> None:
    one = load(site, ONE_SOURCE).fingerprint()
    assert load(site, ONE_SOURCE).fingerprint() == one
    assert load(site, ONE_SOURCE + "    edition: 2\n").fingerprint() != one
    (site / "sources" / "minutes.txt").write_text(WORDS.upper(), encoding="utf-8")
    assert load(site, ONE_SOURCE).fingerprint() != one


def test_missing_source_files_are_watched_too(site: Path) -> None:
    registry = load(site, ONE_SOURCE + "  - {id: b, title: B, path: sources/later.txt}\n")
    assert registry.watched_files() == (
        site / "sources.yml",
        site / "sources" / "minutes.txt",
        site / "sources" / "later.txt",
    )


def test_paths_count_from_the_registrys_folder(site: Path) -> None:
    (site / "data").mkdir()
    (site / "data" / "sources.yml").write_text(
        "version: 1\nsources:\n  - {id: a, title: A, path: ../sources/minutes.txt}\n"
        "  - {id: b, title: B, path: sources/minutes.txt}\n",
        encoding="utf-8",
    )
    registry = load_registry(site / "data" / "sources.yml", root=site)
    assert registry.states == {"a": SourceState.READY, "b": SourceState.MISSING}
    assert registry.problems[0].path == "data/sources.yml"
    assert (
        registry.problems[0].remedy == "Paths count from the registry's folder, not from that of mkdocs.yml."
    )


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("sources/minuets.txt", "Did you mean “minutes.txt”?"),
        ("sources/Minutes.TXT", "Did you mean “minutes.txt”?"),
        ("sources/minutes.txt#p2", "Did you mean “minutes.txt”?"),
        ("nowhere/minutes.txt", "it counts from the registry's folder."),
        ("https://example.org/minutes.txt", "Nothing is fetched"),
        ("sources", "Name a file."),
        ("x" * 5_000, "Check its permissions"),
    ],
    ids=lambda value: value[:24],
)
def test_a_path_at_which_no_file_is_comes_with_a_way_out(site: Path, path: str, told: str) -> None:
    (problem,) = load(site, ONE_SOURCE.replace("sources/minutes.txt", path)).problems
    assert told in problem.remedy
    assert len(problem.cause) < 300
