"""A registry that is split over files, sources with parts, and sources that are made of many files."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page
from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.sources import load_registry
from mkdocs_quotecheck.text.places import describe

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.sources import Registry


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(textwrap.dedent(text), encoding="utf-8")


def load(root: Path, **files: str) -> Registry:
    write(root, files)
    return load_registry(root / "sources.yml", root=root, cache_dir=root / "cache")


def told(registry: Registry) -> list[str]:
    return [f"{problem.path}:{problem.line} {problem.cause}" for problem in registry.problems]


def codes(html: str, registry: Registry) -> list[str]:
    report = check_page(html, registry)
    return [finding.rule for finding in report.findings if finding.level.value == "warn"]


def verdicts(html: str, registry: Registry) -> list[str]:
    return [entry.verdict.value for entry in check_page(html, registry).ledger if entry.verdict]


# ------------------------------------------------------------------------------------------------ include

MINUTES = (
    "version: 1\nsources:\n  - {id: minutes, title: Minutes of March, path: minutes.txt, people: [hale]}\n"
)


def test_an_included_file_counts_paths_from_its_own_folder(tmp_path: Path) -> None:
    write(
        tmp_path, {"registry/2026/sources.yml": MINUTES, "registry/2026/minutes.txt": "The lamps burn on.\n"}
    )
    registry = load(
        tmp_path,
        **{
            "sources.yml": "version: 1\ninclude: [registry/*/sources.yml]\npeople: [{id: hale, name: Ada Hale}]\n"
        },
    )
    assert told(registry) == []
    text = registry.text("minutes")
    assert text is not None
    assert text.text.strip() == "The lamps burn on."
    assert registry.sources["minutes"].people == ("hale",)
    assert registry.sources["minutes"].registry == "registry/2026/sources.yml"
    assert tmp_path / "registry/2026/sources.yml" in registry.watched_files()


def test_a_change_in_an_included_file_changes_the_fingerprint(tmp_path: Path) -> None:
    write(tmp_path, {"more.yml": MINUTES, "minutes.txt": "The lamps burn on.\n"})
    head = {"sources.yml": "version: 1\ninclude: more.yml\npeople: [{id: hale, name: Ada Hale}]\n"}
    before = load(tmp_path, **head).fingerprint()
    assert load(tmp_path, **head).fingerprint() == before
    assert load(tmp_path, **head, **{"more.yml": f"{MINUTES}    # aside\n"}).fingerprint() != before


def test_mistakes_are_told_with_the_file_they_are_in(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"minutes.txt": "Words.\n", "more.yml": MINUTES.replace("sources:", "colour: red\nsources:")},
    )
    registry = load(
        tmp_path,
        **{
            "sources.yml": "version: 1\ninclude: [more.yml, gone.yml]\nsources:\n"
            "  - {id: minutes, title: Minutes, path: minutes.txt}\n",
        },
    )
    assert sorted(told(registry)) == [
        "more.yml:2 “colour” is not a key of the registry.",
        "more.yml:4 The id “minutes” is taken: another source has it on line 4 of sources.yml.",
        "sources.yml:2 There is no file “gone.yml” to include.",
    ]


def test_files_that_include_one_another_are_read_once(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"a.txt": "The lamps burn on.\n", "more.yml": "version: 1\ninclude: [sources.yml, more.yml]\n"},
    )
    registry = load(
        tmp_path,
        **{"sources.yml": "version: 1\ninclude: more.yml\nsources: [{id: a, title: A, path: a.txt}]\n"},
    )
    assert told(registry) == []
    assert list(registry.sources) == ["a"]


def test_nothing_outside_the_site_is_included(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write(tmp_path, {"secret.yml": MINUTES})
    registry = load(site, **{"sources.yml": "version: 1\ninclude: [../secret.yml, ../*.yml]\n"})
    assert [cause for cause in told(registry) if "lies outside" in cause] == told(registry)
    assert len(told(registry)) == 2


# ------------------------------------------------------------------------------------------------ parts

BOOK = """\
    # Letters from the harbour

    Edited for the museum.

    ## The first letter

    We have counted every lamp on the quay, and none is missing this year.

    ## The second letter

    Nous avons compté toutes les lampes du quai, et il en manque deux.

    ## Afterword

    The letters were found in a drawer of the old customs house.
    """
PARTS = """\
    version: 1
    people:
      - {id: hale, name: Ada Hale}
      - {id: lind, name: Tom Lind}
      - {id: roux, name: Marie Roux}
    sources:
      - id: letters
        title: Letters from the harbour
        path: letters.md
        people: [lind]
        parts:
          - {id: letter-1, title: The first letter, section: The first letter, people: [hale]}
          - {id: letter-2, section: The second, people: [roux], language: fr}
    """


def book(root: Path, registry: str = PARTS) -> Registry:
    return load(root, **{"letters.md": BOOK, "sources.yml": registry})


def test_a_part_is_a_source_with_its_own_people_and_language(tmp_path: Path) -> None:
    for _ in range(2):  # as read, and from the store
        registry = book(tmp_path)
        assert told(registry) == []
        part = registry.text("letter-1")
        assert part is not None
        assert "every lamp" in part.text
        assert "drawer" not in part.text
        assert (registry.sources["letter-2"].language, registry.sources["letter-2"].part_of) == (
            "fr",
            "letters",
        )
        assert registry.sources["letter-2"].title == "Letters from the harbour"
        assert "line 7" in describe(part, span(part.text.index("We have")))


def span(at: int) -> Span:
    return Span(at, at + 5)


HALE = "“We have counted every lamp on the quay, and none is missing this year,” {} wrote{}."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HALE.format("Ada Hale", ""), []),
        (HALE.format("Ada Hale", " in <em>Letters from the harbour</em>"), []),
        (HALE.format("Tom Lind", " in <em>Letters from the harbour</em>"), ["wrong-speaker"]),
        (HALE.format("Marie Roux", ""), ["wrong-speaker"]),
        ("“The letters were found in a drawer of the old customs house,” Tom Lind wrote.", []),
    ],
)
def test_words_in_a_part_are_those_of_its_people(text: str, expected: list[str], tmp_path: Path) -> None:
    assert codes(f"<p>{text}</p>", book(tmp_path)) == expected


def test_a_translated_passage_of_a_book_with_a_part_in_another_language_is_not_called_absent(
    tmp_path: Path,
) -> None:
    html = "<p>In <em>Letters from the harbour</em> it says “we counted the lamps of the whole quay and two were gone”.</p>"
    assert verdicts(html, book(tmp_path)) == ["unchecked"]


@pytest.mark.parametrize(
    ("part", "cause"),
    [
        ("{id: x, section: The third letter}", "The text has no heading “The third letter”."),
        ("{id: x, pages: 1-2}", "The text has no pages."),
        ("{id: x}", "The part “x” does not say where it stands."),
        ("{id: letters, section: Afterword}", "The id “letters” is taken: another source has it on line 3."),
    ],
)
def test_a_part_that_cannot_be_found_is_a_mistake_with_its_place(
    part: str, cause: str, tmp_path: Path
) -> None:
    text = f"version: 1\nsources:\n  - id: letters\n    title: Letters\n    path: letters.md\n    parts:\n      - {part}\n"
    assert told(book(tmp_path, text)) == [f"sources.yml:7 {cause}"]


def test_a_part_by_pages_holds_these_pages(tmp_path: Path) -> None:
    pages = "\f".join(f"{number}\n\nPage {number} speaks of lamp {number * 7}.\n" for number in range(1, 7))
    registry = load(
        tmp_path,
        **{
            "book.txt": pages,
            "sources.yml": "version: 1\nsources:\n  - {id: b, title: B, path: book.txt, parts: [{id: p, pages: 2-3}]}\n",
        },
    )
    assert told(registry) == []
    part = registry.text("p")
    assert part is not None
    assert [number for number in range(1, 7) if f"lamp {number * 7}." in part.text] == [2, 3]
    assert [mark.label for mark in part.pages] == ["2", "3"]


# ------------------------------------------------------------------------------------------------ many files


def test_one_entry_takes_many_files_each_with_its_own_lines(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "src/app.py": "import os\n\nLIMIT = 20  # lamps a night, no more\n",
            "src/deep/more.py": "# The keeper counts the lamps every night.\n",
            "src/.hidden/secret.py": "# never read\n",
            "src/logo.py": "\0\0binary",
        },
    )
    for _ in range(2):
        registry = load(
            tmp_path,
            **{
                "docs/sources.yml": "",
                "sources.yml": "version: 1\nsources: [{id: code, title: Code, path: 'src/**/*.py'}]\n",
            },
        )
        assert told(registry) == []
        text = registry.text("code")
        assert text is not None
        assert [mark.label for mark in text.files] == ["src/app.py", "src/deep/more.py"]
        assert "never read" not in text.text
        at = text.text.index("The keeper")
        assert describe(text, span(at)) == "src/deep/more.py, line 1"
        assert describe(text, span(text.text.index("LIMIT"))) == "src/app.py, line 3"


@pytest.mark.parametrize(
    ("path", "cause"),
    [
        ("'src/**/*.rs'", "The file “src/**/*.rs” does not exist."),
        ("[src/app.py, src/gone.py]", "The file “src/gone.py” does not exist."),
        ("'../**/*.py'", "“..” lies outside the site's folder."),
        (r'"src/\0*.py"', "A path cannot hold a NUL character."),
        ("'/etc/*.conf'", "“/etc/*.conf” is an absolute path, which holds on one machine only."),
    ],
)
def test_a_pattern_without_files_is_a_mistake(path: str, cause: str, tmp_path: Path) -> None:
    write(tmp_path, {"src/app.py": "LIMIT = 20\n"})
    registry = load(
        tmp_path, **{"sources.yml": f"version: 1\nsources: [{{id: code, title: Code, path: {path}}}]\n"}
    )
    assert [problem.cause for problem in registry.problems] == [cause]


def test_a_file_whose_own_name_has_the_signs_of_patterns_is_meant_itself(tmp_path: Path) -> None:
    write(tmp_path, {"report [final].txt": "The lamps burn on.\n"})
    registry = load(
        tmp_path, **{"sources.yml": "version: 1\nsources: [{id: r, title: R, path: 'report [final].txt'}]\n"}
    )
    assert told(registry) == []
    assert registry.text("r") is not None


def test_a_text_that_cannot_be_decoded_is_named(tmp_path: Path) -> None:
    write(tmp_path, {"src/app.py": "LIMIT = 20\n"})
    (tmp_path / "src/old.py").write_bytes(b"# caf\xe9\n")
    registry = load(
        tmp_path, **{"sources.yml": "version: 1\nsources: [{id: code, title: Code, path: 'src/*.py'}]\n"}
    )
    assert [problem.path for problem in registry.problems] == ["src/old.py"]
