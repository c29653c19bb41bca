"""A verse of a book that the cited collection does not have is of another work; an abbreviation is looked for letter by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.model import Unchecked, Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.model import Evidence

BOOKS = ("Heron", "Matthew", "1 Corinthians", "Second Lamps", "Psalms")
NOWHERE = "Who is wise? He who learns from every lamp of the coast."


def checked(folder: Path, behind: str, books: tuple[str, ...] = BOOKS) -> Evidence:
    text = "".join(f"## {book}\n\n1:1 In the beginning the keeper of {book} slept.\n\n" for book in books)
    (folder / "fsv.md").write_text(text, encoding="utf-8")
    (folder / "sources.yml").write_text(
        "version: 1\nsources:\n- {id: fsv, title: Ferry Standard Version, aliases: [FSV], path: fsv.md}\n",
        encoding="utf-8",
    )
    html = f"<p>The words are old: “{NOWHERE}” {behind}.</p>"
    return check_page(html, load_registry(folder / "sources.yml")).evidence[0]


@pytest.mark.parametrize("behind", ["(Pirkei Avot 5:22, FSV)", "(Enoch 4:2, FSV)", "(1 Enoch 4:2–3, FSV)"])
def test_a_verse_of_another_work_is_not_missed(tmp_path: Path, behind: str) -> None:
    assert checked(tmp_path, behind).unchecked is Unchecked.OTHER_DOCUMENT


@pytest.mark.parametrize("verse", ["Heron 4:2", "Mt 4:2", "1 Cor 4:2", "Cor. 4:2", "Lamps 4:2", "Ps. 4:2"])
def test_a_verse_of_one_of_its_books_is(tmp_path: Path, verse: str) -> None:
    assert checked(tmp_path, f"({verse}, FSV)").verdict is Verdict.ABSENT


def test_a_text_that_names_no_books_tells_nothing(tmp_path: Path) -> None:
    assert checked(tmp_path, "(Enoch 4:2, FSV)", books=("Heron",)).verdict is Verdict.ABSENT
