"""`fix` as a process: the difference first, files written whole, a second run without effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from conftest import RIGHT, WRONG

if TYPE_CHECKING:
    from conftest import Site

PAGE = "<!doctype html><html lang='en'><main><p>{}</p></main></html>"


@pytest.fixture
def built(site: Site) -> Site:
    site.write("public/news/index.html", PAGE.format(WRONG))
    site.page("news.md", f"# News\n\n{WRONG}\n").chmod(0o640)
    return site


def test_the_difference_is_shown_and_nothing_written(built: Site) -> None:
    answer = built.command("fix", "public", "--diff")
    assert answer.status == 1
    assert f"-{WRONG}\n+{RIGHT}" in answer.log
    assert "1 quotation in 1 file would be repaired" in answer.log
    assert "closed" in (built.root / "docs/news.md").read_text(encoding="utf-8")


def test_the_file_is_mended_once_and_keeps_its_mode(built: Site) -> None:
    path = built.root / "docs/news.md"
    assert built.command("fix", "public").status == 0
    assert path.read_text(encoding="utf-8") == f"# News\n\n{RIGHT}\n"
    assert path.stat().st_mode & 0o777 == 0o640
    again = built.command("fix", "public")
    assert "Nothing to repair" in again.log
    assert path.read_text(encoding="utf-8") == f"# News\n\n{RIGHT}\n"


def test_a_snippet_is_mended_in_its_own_file_once(built: Site) -> None:
    built.write("snippets/said.md", f"{WRONG}\n")
    built.config = {"markdown_extensions": [{"pymdownx.snippets": {"base_path": ["snippets"]}}]}
    built.write_config()
    for name in ("a", "b"):
        built.page(f"{name}.md", '--8<-- "said.md"\n')
        built.write(f"public/{name}/index.html", PAGE.format(WRONG))
    built.command("fix", "public")
    assert (built.root / "snippets/said.md").read_text(encoding="utf-8") == f"{RIGHT}\n"
    assert (built.root / "docs/a.md").read_text(encoding="utf-8") == '--8<-- "said.md"\n'


def test_what_the_baseline_knows_is_left_alone(built: Site) -> None:
    built.command("baseline", "public", "--output", "known.json")
    assert "Nothing to repair" in built.command("fix", "public", "--baseline", "known.json").log


def test_a_comment_is_put_where_an_editor_decides_so(built: Site) -> None:
    assert "1 quotation in 1 file annotated" in built.command("fix", "public", "--annotate").log
    assert "\n\n<!-- quotecheck: ignore changed-word -->\n\n" in (built.root / "docs/news.md").read_text(
        "utf-8"
    )


OTHER_WRONG = WRONG.replace("closed on Sundays", "shut on Sundays")


@pytest.mark.parametrize(
    ("answers", "first", "second", "told"),
    [
        ("y\nn\n", RIGHT, OTHER_WRONG, "1 quotation in 1 file repaired"),
        ("n\ny\n", WRONG, RIGHT, "1 quotation in 1 file repaired"),
        ("a\n", RIGHT, RIGHT, "2 quotations in 1 file repaired"),
        ("y\nq\n", RIGHT, OTHER_WRONG, "1 quotation in 1 file repaired"),
        ("what?\n\ny\n", RIGHT, OTHER_WRONG, "1 quotation in 1 file repaired"),
        ("", WRONG, OTHER_WRONG, "Nothing to repair"),
    ],
    ids=["yes-no", "no-yes", "all", "quit", "asked-again", "end-of-input"],
)
def test_each_change_is_asked_about(built: Site, answers: str, first: str, second: str, told: str) -> None:
    built.write("public/news/index.html", PAGE.format(f"{WRONG}</p><p>{OTHER_WRONG}"))
    path = built.page("news.md", f"# News\n\n{WRONG}\n\n{OTHER_WRONG}\n")
    answer = built.command("fix", "public", "--ask", given=answers)
    assert (answer.status, told in answer.log) == (0, True)
    assert f"docs/news.md:3\n-{WRONG}\n+{RIGHT}\n" in answer.log
    assert path.read_text(encoding="utf-8") == f"# News\n\n{first}\n\n{second}\n"


def test_what_was_not_asked_about_is_not_told_as_declined(built: Site) -> None:
    built.write("public/news/index.html", PAGE.format(f"{WRONG}</p><p>{OTHER_WRONG}"))
    built.page("news.md", f"# News\n\n{WRONG}\n\n{OTHER_WRONG}\n")
    answer = built.command("fix", "public", "--ask", given="q\n")
    assert "docs/news.md:3: left alone: it was declined\n" in answer.log
    assert "docs/news.md:5: left alone: it was not asked about\n" in answer.log


@pytest.mark.parametrize("other", ["--diff", "--annotate"])
def test_asking_goes_with_nothing_that_writes_no_repairs(built: Site, other: str) -> None:
    answer = built.command("fix", "public", "--ask", other)
    assert answer.status == 2
    assert f"--ask does not go with {other}" in answer.log


def test_a_change_that_two_pages_show_is_asked_about_once(built: Site) -> None:
    built.write("snippets/said.md", f"{WRONG}\n")
    built.config = {"markdown_extensions": [{"pymdownx.snippets": {"base_path": ["snippets"]}}]}
    built.write_config()
    (built.root / "public/news/index.html").unlink()
    for name in ("a", "b"):
        built.page(f"{name}.md", '--8<-- "said.md"\n')
        built.write(f"public/{name}/index.html", PAGE.format(WRONG))
    answer = built.command("fix", "public", "--ask", given="n\ny\n")
    assert answer.log.count("Write it?") == 1
    assert answer.log.count("left alone: it was declined") == 1
    assert (built.root / "snippets/said.md").read_text(encoding="utf-8") == f"{WRONG}\n"


def test_a_changed_line_is_shown_whatever_it_begins_with(built: Site) -> None:
    built.page("news.md", f"# News\n\n-- {WRONG}\n")
    built.write("public/news/index.html", PAGE.format(f"-- {WRONG}"))
    answer = built.command("fix", "public", "--ask", given="n\n")
    assert f"docs/news.md:3\n--- {WRONG}\n+-- {RIGHT}\n" in answer.log
