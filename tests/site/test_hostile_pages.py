"""What a stranger's page or configuration may try: reading elsewhere, unfolding without end, being read in part."""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.errors import LIKELIEST, MOST_COMPARED, QuotecheckError, _alike, did_you_mean
from mkdocs_quotecheck.site import snippets as snippets_module
from mkdocs_quotecheck.site.containment import check_inside
from mkdocs_quotecheck.site.decoding import decoded
from mkdocs_quotecheck.site.heads import front_matter
from mkdocs_quotecheck.site.pages import PageFiles
from mkdocs_quotecheck.site.snippets import SnippetFinder

if TYPE_CHECKING:
    from conftest import Site

WORDS = "“Café open,” she said."
PAGE = "<!DOCTYPE html><html><body><main><p>{}</p></main></body></html>"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "secret.md").write_text("secret", encoding="utf-8")
    root = tmp_path / "project"
    (root / "docs/parts").mkdir(parents=True)
    (root / "docs/parts/a.md").write_text("a part", encoding="utf-8")
    (root / "link.md").symlink_to(tmp_path / "secret.md")
    (root / "linked").symlink_to(tmp_path)
    os.mkfifo(root / "pipe.md")
    return root


def included(project: Path, name: str) -> list[str]:
    finder = SnippetFinder(project, [project])
    return [snippet.path for snippet in finder.find(f'{{% include "{name}" %}}\n', project / "docs")]


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../secret.md",
        "docs/../../secret.md",
        "link.md",
        "linked/secret.md",
        "../*.md",
        "linked/*.md",
        "/etc/*",
        "pipe.md",
        "pip*.md",
        "lin*.md",
    ],
)
def test_what_lies_outside_or_is_no_file_is_not_included(project: Path, name: str) -> None:
    assert included(project, name) == []


@pytest.mark.parametrize(
    "name",
    [
        "docs/parts/a.md",
        "parts/a.md",
        "docs/parts/*.md",
        "**/a.md",
        "docs/../docs/parts/a.md",
        "/".join(["**"] * 60) + "/a.md",
    ],
)
def test_what_lies_in_the_project_is_included(project: Path, name: str) -> None:
    assert included(project, name) == ["docs/parts/a.md"]


def test_patterns_look_at_a_bounded_number_of_names(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snippets_module, "MOST_ENTRIES", 50)
    for number in range(100):
        (project / f"docs/parts/{number}.md").touch()
    assert len(included(project, "docs/parts/*.md")) < 50


ALIASES = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)
)
MERGES = "a0: &a0 {x: 1}\n" + "".join(
    f"a{n}: &a{n}\n  <<: [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)
)


@pytest.mark.parametrize(
    "head",
    [
        f"{ALIASES}quotecheck: *a8",
        f"{MERGES}quotecheck: *a8",
        "quotecheck: &a [*a]",
        "[" * 100_000,
        "x: " + "y" * 300_000,
    ],
)
def test_a_head_that_unfolds_without_end_is_told(head: str) -> None:
    found = front_matter(f"---\n{head}\n---\n")
    assert found.problem
    assert found.switch is True


@pytest.mark.parametrize(
    ("head", "why"),
    [
        ("---\nquotecheck: false\n\nText.\n", "no line of dashes ends it"),
        ("---\ntitle: a\nlang: de\n# Text\n", "no line of dashes ends it"),
        ("---\n- quotecheck: false\n---\n", "it is a list, not keys with values"),
        ("---\nA text between two lines.\n---\n", ""),
        ("---\nNote: a text below a line.\n", ""),
        ("# Title\nquotecheck: false\n", ""),
    ],
)
def test_a_head_that_says_nothing_is_told_of(head: str, why: str) -> None:
    assert front_matter(head).problem == why


def test_few_aliases_are_followed() -> None:
    assert front_matter("---\na: &a [s]\nsources: *a\n---\n").sources == ("s",)


@pytest.mark.parametrize(
    "data",
    [
        PAGE.format(WORDS).encode("utf-8"),
        PAGE.format(WORDS).encode("utf-8-sig"),
        PAGE.format(WORDS).encode("utf-16"),
        PAGE.format(WORDS).encode("utf-16-le"),
        PAGE.format(WORDS).encode("utf-16-be"),
        PAGE.format(WORDS).encode("cp1252"),
        ("<meta charset=iso-8859-1>" + PAGE.format(WORDS)).encode("cp1252"),
        ("<meta http-equiv=content-type content='text/html; charset=macintosh'>" + PAGE.format(WORDS)).encode(
            "mac_roman"
        ),
        ("<meta charset=nonsense>" + PAGE.format(WORDS)).encode("cp1252"),
        ("<?xml version='1.0' encoding='cp1252'?>" + PAGE.format(WORDS)).encode("cp1252"),
    ],
)
def test_a_page_is_decoded_as_browsers_do(data: bytes) -> None:
    assert WORDS in decoded(data)


def read(tmp_path: Path, html: str | bytes) -> str:
    path = tmp_path / "page.html"
    path.write_bytes(html if isinstance(html, bytes) else html.encode())
    files = PageFiles(tmp_path, (), SnippetFinder(tmp_path, []), None)
    (file,) = files.find(path)
    return files.read(file)[0].html


@pytest.mark.parametrize(
    "body",
    [
        f"<form><p>{WORDS}</p></form>",
        f"<div role=main></div><main><p>{WORDS}</p></main>",
        f"<main>One.</main><main><p>{WORDS}</p></main>",
        f"<article>One.</article><article><p>{WORDS}</p></article>",
        f"<main></main><div><p>{WORDS}</p></div>",
        f"<div role=main>One.</div><div role=main><p>{WORDS}</p></div>",
        f"{'<div>' * 1500}<p>{WORDS}</p>",
    ],
)
def test_no_content_element_is_lost(tmp_path: Path, body: str) -> None:
    assert WORDS in read(
        tmp_path, f"<!doctype html><html lang=en><meta charset=utf-8><body>{body}</body></html>"
    )


def test_an_element_within_another_of_its_kind_is_read_once(tmp_path: Path) -> None:
    assert read(tmp_path, f"<main><main><p>{WORDS}</p></main></main>").count(WORDS) == 1


@pytest.mark.parametrize("depth", [2100, 20_000])
def test_a_page_too_deep_to_be_read_is_told(tmp_path: Path, depth: int) -> None:
    with pytest.raises(QuotecheckError, match="nests so deep"):
        read(tmp_path, f"<html><body>{'<div>' * depth}<p>{WORDS}</p>")


@pytest.mark.parametrize("path", ["../a.yml", "/etc/passwd", "linked/a.yml", "link.md", "docs/../../a.yml"])
def test_the_path_of_an_option_stays_inside(project: Path, path: str) -> None:
    with pytest.raises(QuotecheckError, match="leads outside"):
        check_inside("registry", Path(path), project, [])
    check_inside("registry", Path("docs/a.yml"), project, [])
    check_inside("registry", Path("../a.yml"), project, [project.parent])


@pytest.mark.parametrize(
    "options",
    [{"registry": "../a.yml"}, {"report": "../a.json"}, {"reports": {"sarif": "../a.sarif"}}],
    ids=["registry", "report", "reports"],
)
def test_an_option_of_the_plugin_that_leads_outside_ends_the_build(
    site: Site, options: dict[str, object]
) -> None:
    site.options = options
    built = site.build()
    assert built.status == 1
    assert "leads outside" in " ".join(built.log.split())
    assert not (site.root.parent / "a.sarif").exists()


@pytest.mark.parametrize("option", ["baseline", "report", "registry"])
def test_a_pipe_as_an_option_is_told_and_not_waited_for(site: Site, option: str) -> None:
    site.page("index.md", "Nothing.\n")
    os.mkfifo(site.root / "pipe")
    site.options = {option: "pipe"}
    assert "pipe" in site.build().log


def test_suggestions_among_many_names_compare_few(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"source-{number:05}" for number in range(10_000)]
    compared: list[int] = []
    real = difflib.get_close_matches
    monkeypatch.setattr(
        difflib,
        "get_close_matches",
        lambda word, known, **more: compared.append(len(known)) or real(word, known, **more),
    )
    assert did_you_mean("source-0500x", names)
    assert compared == [LIKELIEST]
    assert len(_alike("source-0500x", names)) == MOST_COMPARED
    assert did_you_mean("x" * 10_000, names) == ""
