"""Bibliographies become entries whose ids are the citation keys; what was edited by hand stays."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.bibtex import without_tex
from mkdocs_quotecheck.registering.importing import import_library, read_library
from mkdocs_quotecheck.sources import load_registry

if TYPE_CHECKING:
    from pathlib import Path

BIB = r"""
@string{post = "The Harbour Post"}
% a comment
@article{hale2026,
  author = {Hale, Ada and M{\"u}ller, J{\"o}rg and {The Harbour Board}},
  title = {{Lamps} and ferries: a study},
  journal = post, year = 2026, month = mar,
  doi = {10.1000/Lamp.12}, file = {Full Text:files/1/hale.txt:text/plain}
}
@book{lind:1998, editor = "Lind, Tom", title = "The keeper's book", year = "1998", isbn = {0-306-40615-2}, file = {lind.txt}}
@misc{nofile, title = {Nowhere}, author = {Roux, Marie}}
"""
CSL = [
    {
        "id": "hale2026",
        "title": "Lamps and <i>ferries</i>",
        "author": [{"family": "Hale", "given": "Ada"}, {"literal": "The Harbour Board"}],
        "issued": {"date-parts": [[2026, 3]]},
        "DOI": "10.1000/lamp.12",
        "file": "files/1/hale.txt",
    }
]


def site(root: Path) -> Path:
    (root / "files/1").mkdir(parents=True)
    (root / "files/1/hale.txt").write_text("The lamps burn until the last boat is in.\n", encoding="utf-8")
    (root / "lind.txt").write_text("A keeper counts the lamps.\n", encoding="utf-8")
    (root / "refs.bib").write_text(BIB, encoding="utf-8")
    return root


def test_a_bibliography_becomes_entries_under_its_keys(tmp_path: Path) -> None:
    root = site(tmp_path)
    done = import_library(root / "refs.bib", root / "sources.yml", root)
    assert (done.added, done.without_file) == (("hale2026", "lind:1998"), ("nofile",))
    registry = load_registry(root / "sources.yml")
    assert registry.problems == ()
    paper, book = registry.sources["hale2026"], registry.sources["lind:1998"]
    assert (paper.title, paper.path, paper.doi, str(paper.date)) == (
        "Lamps and ferries: a study",
        "files/1/hale.txt",
        ("10.1000/lamp.12",),
        "2026-03-01",
    )
    assert [registry.people[each].name for each in paper.people] == [
        "Ada Hale",
        "Jörg Müller",
        "The Harbour Board",
    ]
    assert (book.isbn, book.date.year if book.date else 0) == (("9780306406157",), 1998)
    report = check_page("<p>They “burn until the last ship is in” [@hale2026].</p>", registry)
    assert [finding.rule for finding in report.findings if finding.level.value == "warn"] == ["changed-word"]


def test_a_second_run_adds_what_is_new_and_keeps_what_was_edited(tmp_path: Path) -> None:
    root = site(tmp_path)
    import_library(root / "refs.bib", root / "sources.yml", root)
    text = (root / "sources.yml").read_text(encoding="utf-8")
    edited = text.replace("title: 'Lamps and ferries: a study'", "title: Our title  # shorter")
    edited = edited.replace("    isbn: '9780306406157'\n", "")
    assert edited != text
    (root / "sources.yml").write_text(edited, encoding="utf-8")
    done = import_library(root / "refs.bib", root / "sources.yml", root)
    assert (done.added, done.updated, done.same) == ((), ("lind:1998",), ("hale2026",))
    after = (root / "sources.yml").read_text(encoding="utf-8")
    assert "title: Our title  # shorter" in after
    assert "isbn: '9780306406157'" in after
    import_library(root / "refs.bib", root / "sources.yml", root)
    assert (root / "sources.yml").read_text(encoding="utf-8") == after


def test_a_library_of_a_reference_manager_is_read_too(tmp_path: Path) -> None:
    root = site(tmp_path)
    (root / "library.json").write_text(json.dumps(CSL), encoding="utf-8")
    assert import_library(root / "library.json", root / "sources.yml", root).added == ("hale2026",)
    source = load_registry(root / "sources.yml").sources["hale2026"]
    assert (source.title, source.people) == ("Lamps and ferries", ("ada-hale", "the-harbour-board"))


def test_a_dry_run_says_what_it_would_do_and_writes_nothing(tmp_path: Path) -> None:
    root = site(tmp_path)
    assert import_library(root / "refs.bib", root / "sources.yml", root, dry_run=True).added
    assert not (root / "sources.yml").exists()


def test_three_hundred_references_are_read(tmp_path: Path) -> None:
    entries = "\n".join(f"@misc{{key{number}, title = {{Paper {number}}}}}" for number in range(300))
    (tmp_path / "refs.bib").write_text(entries, encoding="utf-8")
    assert len(read_library(tmp_path / "refs.bib")) == 300


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("a.bib", b"no references here", "The file has no references."),
        ("a.json", b"[{", "The file is not valid JSON"),
        ("a.json", b"[1, 2]", "The file has no references."),
        ("a.bib", b"@misc{\xe9}", "The file is not encoded in UTF-8."),
    ],
)
def test_what_is_no_library_is_told(name: str, content: bytes, cause: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(QuotecheckError, match=cause):
        read_library(tmp_path / name)


@pytest.mark.parametrize(
    ("tex", "plain"),
    [
        (r"M{\"u}ller", "Müller"),
        (r"\'{E}tude", "Étude"),
        (r"Gro{\ss}e", "Große"),
        (r"A \& B", "A & B"),
        (r"``lamps'' --- and", "“lamps” — and"),
        (r"\emph{Lamps}", "Lamps"),
        (r"{\O}re", "Øre"),
    ],
)
def test_tex_is_read_as_people_read_it(tex: str, plain: str) -> None:
    assert without_tex(tex) == plain
