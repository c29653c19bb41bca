"""Markdown that is checked before the site is built: files and standard input, with the site's own extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conftest import RIGHT, WRONG

if TYPE_CHECKING:
    from conftest import Site


def test_a_markdown_file_is_checked_by_its_lines(site: Site) -> None:
    site.page("news.md", f"---\ntitle: “News\n---\n\n# News\n\n{WRONG}\n\n```text\n{WRONG}\n```\n")
    answer = site.command("check", "docs/news.md")
    assert answer.status == 1, answer.log
    assert "docs/news.md:7:2: warning: “closed”" in answer.log
    assert answer.log.count("warning") == 1


def test_standard_input_is_checked(site: Site) -> None:
    wrong = site.command("check", "-", given=f"# News\n\n{WRONG}\n")
    assert (wrong.status, "standard input:3:2: warning" in wrong.log) == (1, True), wrong.log
    assert site.command("check", "-", given=RIGHT).status == 0


def test_the_extensions_of_the_site_render_it(site: Site) -> None:
    site.page("news.md", f'!!! note\n    {WRONG}\n\n--8<-- "said.md"\n')
    site.write(
        "parts/said.md", "“Every child in the town may borrow nine books at a time,” Mira Voss said.\n"
    )
    plain = site.command("check", "docs/news.md")
    assert "parts/said.md" not in plain.log
    site.config = {
        "markdown_extensions": [
            "admonition",
            {"pymdownx.snippets": {"base_path": ["parts"]}},
            {"toc": {"permalink": True}},
        ]
    }
    site.write_config()
    rendered = site.command("check", "docs/news.md")
    assert "docs/news.md:2" in rendered.log
    assert "parts/said.md:1" in rendered.log


def test_an_extension_that_is_not_installed_is_told(site: Site) -> None:
    site.config = {"markdown_extensions": ["no_such_extension"]}
    site.write_config()
    answer = site.command("check", "docs/index.md")
    assert answer.status == 1
    assert "Install what `markdown_extensions` of mkdocs.yml names" in answer.log
    assert "Traceback" not in answer.log


def test_a_markdown_file_is_repaired_without_a_build(site: Site) -> None:
    site.page("news.md", f"{WRONG}\n")
    site.command("fix", "docs/news.md")
    assert (site.root / "docs/news.md").read_text(encoding="utf-8") == f"{RIGHT}\n"
    assert "Nothing to repair" in site.command("fix", "docs/news.md").log


def test_mdx_is_checked_by_its_lines_and_repaired(site: Site) -> None:
    head = "import Tabs from '@theme/Tabs';\n\n<Tabs values={[{a: 1}]}>\n\n:::note\n\n"
    site.page("news.mdx", f"{head}{WRONG}\n\n:::\n\n</Tabs>\n")
    answer = site.command("check", "docs/news.mdx")
    assert "docs/news.mdx:7:2: warning: “closed”" in answer.log
    site.command("fix", "docs/news.mdx")
    assert (site.root / "docs/news.mdx").read_text("utf-8") == f"{head}{RIGHT}\n\n:::\n\n</Tabs>\n"
