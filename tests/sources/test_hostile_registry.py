"""A registry or source from a stranger's pull request costs a message, not the build and not a secret."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from conftest import LINEAR, lines_run, work_growth

from mkdocs_quotecheck.model import SourceState
from mkdocs_quotecheck.sources import Registry, limits, load_registry, origins, prepare
from mkdocs_quotecheck.sources.formats import formats
from mkdocs_quotecheck.sources.registry.yamltree import read_tree

if TYPE_CHECKING:
    from pathlib import Path

MEGABYTE = 1_000_000
"""Seconds that a megabyte of anything may take on a busy machine; quadratic patterns take hours."""


def load_yaml(folder: Path, text: str, **options: object) -> Registry:
    (folder / "sources.yml").write_text(text, encoding="utf-8")
    return load_registry(folder / "sources.yml", **options)  # type: ignore[arg-type]  # options of any type


def load_path(folder: Path, written: str, **options: object) -> Registry:
    return load_yaml(
        folder, f'version: 1\nsources:\n  - id: a\n    title: A\n    path: "{written}"\n', **options
    )


def only_cause(registry: Registry) -> str:
    assert len(registry.problems) == 1
    return registry.problems[0].cause


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(9)
)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (BOMB, "The registry has more than 500,000 values once its aliases are followed."),
        ("[" * MEGABYTE, "This nests more than 20 deep."),
        ("{a: " * 200_000, "This nests more than 20 deep."),
        ("- " * 200_000, "This nests more than 20 deep."),
        ("sources: &s [*s]\n", "The alias *s has no finished anchor &s before it."),
        (
            "version: !!python/object/apply:os.system [id]\n",
            "The tag tag:yaml.org,2002:python/object/apply:os.system is not allowed here.",
        ),
        ("version: !include /etc/passwd\n", "The tag !include is not allowed here."),
        ("version: 1\n---\nversion: 1\n", "A second document begins here."),
        (
            "version: \x01\n",
            "The registry holds a character that YAML does not allow: U+0001.",
        ),
    ],
    ids=[
        "alias bomb",
        "brackets",
        "braces",
        "dashes",
        "circle",
        "object tag",
        "include tag",
        "documents",
        "control",
    ],
)
def test_yaml_that_attacks_is_refused_with_a_reason(tmp_path: Path, text: str, cause: str) -> None:
    assert only_cause(load_yaml(tmp_path, text)) == cause


@pytest.mark.parametrize("piece", ["[", "{a: ", "- "])
def test_what_nests_without_end_is_read_to_the_depth_that_is_allowed(tmp_path: Path, piece: str) -> None:
    def cost(count: int) -> int:
        return lines_run(lambda: load_yaml(tmp_path, piece * count))

    cost(1_000)  # fills what is kept from registry to registry
    assert cost(20_000) < 2 * cost(1_000)


def test_aliases_and_merge_keys_in_measure_are_understood(tmp_path: Path) -> None:
    text = (
        "version: 1\nsources:\n  - &base {id: a, title: A, text: Words, language: de}\n"
        "  - {<<: *base, id: b, title: B}\n"
    )
    registry = load_yaml(tmp_path, text)
    assert not registry.problems
    assert [(s.id, s.title, s.language) for s in registry.sources.values()] == [
        ("a", "A", "de"),
        ("b", "B", "de"),
    ]


def test_a_tree_knows_no_objects() -> None:
    assert repr(read_tree(b"a: 2026-03-12")).count("2026-03-12") == 1


@pytest.mark.parametrize("size", [limits.MAX_REGISTRY_BYTES + 1])
def test_a_registry_that_is_too_large_is_not_read(tmp_path: Path, size: int) -> None:
    with (tmp_path / "sources.yml").open("wb") as file:
        file.truncate(size)
    assert (
        only_cause(load_registry(tmp_path / "sources.yml"))
        == "The file has 20 MB; 20 MB are the most that is read."
    )


def test_a_source_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(origins, "MAX_SOURCE_BYTES", 1000)
    (tmp_path / "a.txt").write_text("word " * 1000, encoding="utf-8")
    assert only_cause(load_path(tmp_path, "a.txt")) == "The file has 5 kB; 1 kB are the most that is read."


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    (tmp_path / "site").mkdir()
    (tmp_path / "secret.txt").write_text("The key is under the mat.", encoding="utf-8")
    return tmp_path / "secret.txt"


def test_a_path_that_climbs_out_of_the_site_is_refused(secret: Path) -> None:
    registry = load_path(secret.parent / "site", "../secret.txt")
    assert only_cause(registry) == "“../secret.txt” lies outside the site's folder."
    assert registry.text("a") is None


def test_an_absolute_path_is_refused(secret: Path) -> None:
    cause = only_cause(load_path(secret.parent / "site", str(secret)))
    assert cause == f"“{secret}” is an absolute path, which holds on one machine only."


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_symbolic_link_that_leads_out_of_the_site_is_refused(secret: Path, what: str) -> None:
    site = secret.parent / "site"
    (site / "link").symlink_to(secret if what == "file" else secret.parent)
    written = "link" if what == "file" else "link/secret.txt"
    assert only_cause(load_path(site, written)) == f"“{written}” lies outside the site's folder."


def test_a_symbolic_link_within_the_site_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words.", encoding="utf-8")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert load_path(tmp_path, "b.txt").states == {"a": SourceState.READY}


@pytest.mark.parametrize("written", ["../secret.txt", "{absolute}"])
def test_an_allowed_folder_outside_is_read(secret: Path, written: str) -> None:
    registry = load_path(
        secret.parent / "site", written.format(absolute=secret), allow_outside=(secret.parent,)
    )
    assert registry.states == {"a": SourceState.READY}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_does_not_stop_the_build(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert only_cause(load_path(tmp_path, "pipe.txt")) == "This is a device or pipe, not a file."


def test_a_folder_is_no_source(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    assert only_cause(load_path(tmp_path, "folder.txt")) == "This is a folder, not a file."


@pytest.mark.parametrize("written", ["a\\0.txt", "x" * 5000 + ".txt", "a.txt/b.txt"])
def test_impossible_paths_are_a_problem_and_not_a_crash(tmp_path: Path, written: str) -> None:
    (tmp_path / "a.txt").write_text("Words.", encoding="utf-8")
    assert only_cause(load_path(tmp_path, written))


def test_problems_are_told_up_to_a_bound(tmp_path: Path) -> None:
    text = "version: 1\nsources:\n" + "  - {wrong: 1}\n" * 1000
    assert len(load_yaml(tmp_path, text).problems) == limits.MAX_PROBLEMS


ENDLESS = (
    "a", "a ", '"', "“", "[", "(", "{", "<", "&", "*", "_", "`", ".", "…", "-", "#", "1 ", "\n", "\f",
    "Q: ", "<p", "<!--", "\\",
)  # fmt: skip


@pytest.mark.parametrize(
    "media_type", sorted(form.media_type for form in formats().values() if form.from_text)
)
def test_a_long_run_of_anything_is_prepared_in_time_or_refused(media_type: str) -> None:
    for part in ENDLESS:
        head = "00:01.000 --> 00:02.000\n" if media_type == "text/vtt" else ""

        def read(size: int, part: str = part, head: str = head) -> None:
            try:
                prepare(head + part * (size // len(part)), media_type=media_type)
            except Exception as error:
                assert type(error).__name__ == "QuotecheckError", f"{part!r}: {error!r}"  # noqa: PT017  (named part)

        assert work_growth(read, 25_000) < LINEAR, f"{part!r} in {media_type}"


def test_entities_of_a_documents_own_are_not_expanded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><p>&b;&x;</p>'
    text = prepare(bomb, media_type="text/html").text
    assert "haha" not in text
    assert "root:" not in text
