"""HTML files of any generator, read as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.site.heads import FrontMatter, front_matter
from mkdocs_quotecheck.site.pages import PageFiles
from mkdocs_quotecheck.site.snippets import SnippetFinder

if TYPE_CHECKING:
    from pathlib import Path


def pages_of(root: Path, *, language: str | None = None) -> PageFiles:
    folders = [root / "docs", root / "content"]
    return PageFiles(root, folders, SnippetFinder(root, []), language)


def write(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def content(root: Path, html: str | bytes) -> str:
    path = write(root / "site/index.html", html)
    files = pages_of(root)
    (file,) = files.find(path)
    return files.read(file)[0].html


@pytest.mark.parametrize(
    ("generator", "html"),
    [
        ("Material", "<main><article class='md-content__inner md-typeset'><p>It</p></article></main>"),
        ("MkDocs", "<body><div class='col-md-9' role='main'><p>It</p></div></body>"),
        ("Sphinx", "<body><nav>no</nav><div class='body' role='main'><p>It</p></div></body>"),
        ("Hugo", "<body><header>no</header><main><p>It</p></main></body>"),
        ("a blog", "<body><div>no</div><article><p>It</p></article></body>"),
        ("by hand", "<p>It</p>"),
        ("XHTML", "<?xml version='1.0' encoding='utf-8'?><html><body><p>It</p></body></html>"),
    ],
)
def test_the_content_is_taken_out_of_the_theme(tmp_path: Path, generator: str, html: str) -> None:
    assert content(tmp_path, html).strip() == "<p>It</p>"


def test_what_themes_add_inside_the_content_is_left_out_and_the_text_around_it_stays(tmp_path: Path) -> None:
    html = (
        "<main>A <nav>no</nav>B <script>no</script>C<aside class='md-source-file'>no</aside>"
        "<aside>pull quote</aside><!-- quotecheck: ignore --></main>"
    )
    assert content(tmp_path, html) == "A B C<aside>pull quote</aside><!-- quotecheck: ignore -->"


@pytest.mark.parametrize(
    "data",
    [
        "<p>“Öl”</p>".encode(),
        b"\xef\xbb\xbf" + "<p>“Öl”</p>".encode(),
        "<meta charset='windows-1252'><p>“Öl”</p>".encode("windows-1252"),
    ],
)
def test_the_encoding_is_utf_8_or_what_the_page_says(tmp_path: Path, data: bytes) -> None:
    assert "<p>“Öl”</p>" in content(tmp_path, data)


def test_the_text_behind_a_nul_is_read(tmp_path: Path) -> None:
    assert "Words" in content(tmp_path, "<p>\0</p><p>Words</p>")


@pytest.mark.parametrize(
    ("html", "authored"),
    [
        ("news/index.html", "en/news.md"),
        ("news/index.html", "news.en.md"),
        ("de/news/index.html", "de/news.md"),
        ("de/news/index.html", "news.de.md"),
        ("de/news/index.html", "news.md"),
        ("de/index.html", "index.de.md"),
        ("de/index.html", "en/index.md"),
    ],
)
def test_the_file_of_a_page_in_one_of_several_languages_is_found(
    tmp_path: Path, html: str, authored: str
) -> None:
    path = write(tmp_path / "site" / html, "<html lang='de'><p>It</p>")
    write(tmp_path / "docs" / authored, "It")
    files = PageFiles(tmp_path, [tmp_path / "docs"], SnippetFinder(tmp_path, []), None, ("en", "de"))
    (file,) = files.find(path.parents[path.parts[::-1].index("site") - 1])
    assert files.uri(file) == f"docs/{authored}"
    assert files.read(file)[0].language == ("de" if "de" in authored.replace("index", "") else "en")


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(QuotecheckError, match=r"index\.html"):
        content(tmp_path, b"  ")


@pytest.mark.parametrize(
    ("html", "authored", "uri"),
    [
        ("index.html", "docs/index.md", "docs/index.md"),
        ("index.html", "docs/README.md", "docs/README.md"),
        ("news/storm/index.html", "docs/news/storm.md", "docs/news/storm.md"),
        ("news/storm/index.html", "docs/news/storm/index.md", "docs/news/storm/index.md"),
        ("news/storm.html", "docs/news/storm.rst", "docs/news/storm.rst"),
        ("posts/index.html", "content/posts/_index.md", "content/posts/_index.md"),
        ("news/index.html", "docs/other.md", "site/news/index.html"),
    ],
)
def test_a_page_is_called_by_the_file_its_author_wrote(
    tmp_path: Path, html: str, authored: str, uri: str
) -> None:
    write(tmp_path / "site" / html, "<p>It</p>")
    write(tmp_path / authored, "It")
    files = pages_of(tmp_path)
    (file,) = files.find(tmp_path / "site")
    assert files.uri(file) == uri


def test_the_files_of_a_site_come_in_order_and_hidden_folders_do_not(tmp_path: Path) -> None:
    for name in ("b.html", "a/index.html", ".git/x.html", "c.txt", "d.HTM"):
        write(tmp_path / "site" / name, "<p>It</p>")
    files = pages_of(tmp_path)
    found = [files.name(file) for file in files.find(tmp_path / "site")]
    assert found == ["a/index.html", "b.html", "d.HTM"]


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_place_without_pages_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(QuotecheckError, match=name):
        list(pages_of(tmp_path).find(tmp_path / name))


@pytest.mark.parametrize(
    ("language", "head", "html", "expected"),
    [
        (None, "", "<html lang='de'>", "de"),
        (None, "---\nlang: fr\n---\n", "<html lang='de'>", "fr"),
        ("es", "", "<html lang='de'>", "es"),
        (None, "", "<html>", "en"),
    ],
)
def test_the_language_is_the_pages_own_then_the_one_asked_for_then_the_themes(
    tmp_path: Path, language: str | None, head: str, html: str, expected: str
) -> None:
    write(tmp_path / "docs/index.md", f"{head}It")
    write(tmp_path / "site/index.html", f"{html}<body><p>It</p></body></html>")
    files = pages_of(tmp_path, language=language)
    (file,) = files.find(tmp_path / "site")
    assert files.read(file)[0].language == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("No head.", FrontMatter()),
        ("---\nquotecheck: false\n---\n", FrontMatter(switch=False)),
        ("---\nsources: [a, b]\nlang: de\n---\n", FrontMatter(sources=("a", "b"), language="de")),
        ("---\nsources: a\n---\n", FrontMatter(sources=("a",))),
        ("---\nsources: 5\nlang: 7\n---\n", FrontMatter()),
        ("---\n[unclosed\n---\n", FrontMatter()),
        ("---\n- a list\n---\n", FrontMatter()),
        ("---\n!!python/object/apply:os.getcwd []\n---\n", FrontMatter()),
    ],
)
def test_a_head_says_what_it_says_and_a_bad_one_says_nothing(markdown: str, expected: FrontMatter) -> None:
    assert front_matter(markdown) == expected
