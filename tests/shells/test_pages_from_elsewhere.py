"""Pages that other plugins change, collect or copy are reported where their author can mend them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Site

WRONG = "“The library will stay closed on Sundays,” Mira Voss said.\n"
# As mkdocs-gen-files does it: a page is written to a temporary folder and takes the place of the author's.
CHANGES_A_PAGE = """\
import tempfile
from pathlib import Path
from mkdocs.structure.files import File

def on_files(files, config):
    folder = Path(tempfile.mkdtemp())
    (folder / "news.md").write_text(Path(config.docs_dir, "news.md").read_text(encoding="utf-8") + "\\nMore.\\n", encoding="utf-8")
    files.remove(files.get_file_from_path("news.md"))
    files.append(File("news.md", str(folder), config.site_dir, config.use_directory_urls))
    return files
"""
# As mkdocs-monorepo does it: all pages are copied to a temporary folder, which becomes the folder of pages.
COPIES_ALL = """\
import shutil, tempfile
from pathlib import Path

class Monorepo:
    def __init__(self, config):
        self.originalDocsDir = config.docs_dir
        folder = Path(tempfile.mkdtemp())
        shutil.copytree(config.docs_dir, folder, dirs_exist_ok=True)
        project = Path(config.config_file_path).parent / "project"
        shutil.copytree(project, folder / "project")
        self.files_source_dir = {str(folder / "project/part.md"): str(project / "part.md")}
        config.docs_dir = str(folder)

def on_config(config):
    dict.__setitem__(config.plugins, "monorepo", Monorepo(config))
"""


def test_a_page_that_a_plugin_changed_is_reported_in_the_authors_file(site: Site) -> None:
    site.write("hook.py", CHANGES_A_PAGE)
    site.config = {"hooks": ["hook.py"]}
    site.page("news.md", f"# News\n\n{WRONG}")
    (warning,) = site.build().warnings
    assert warning.startswith("docs/news.md:3:2: ")


def test_copies_of_pages_are_reported_where_they_are_from(site: Site) -> None:
    site.write("hook.py", COPIES_ALL)
    site.config = {"hooks": ["hook.py"]}
    site.page("news.md", f"# News\n\n{WRONG}")
    site.write("project/part.md", WRONG.replace("closed", "shut"))
    for _ in range(2):
        warnings = site.build().warnings
        assert [warning.partition(" ")[0] for warning in warnings] == [
            "docs/news.md:3:2:",
            "project/part.md:1:2:",
        ]
    assert len(list((site.root / ".cache").rglob("results-*.json"))) == 1


@pytest.mark.parametrize("folder", ["include", "parts/said"])
def test_what_macros_include_from_their_folder_is_reported_there(site: Site, folder: str) -> None:
    # Without the plugin itself, its tag is rendered by a hook.
    site.write(f"{folder}/part.md", f"Part.\n\n{WRONG}")
    site.write(
        "hook.py",
        "class Macros:\n"
        f"    config = {{'include_dir': '{folder}'}}\n"
        "def on_config(config):\n    dict.__setitem__(config.plugins, 'macros', Macros())\n"
        "def on_page_markdown(markdown, page, config, files):\n"
        f"    return markdown.replace('{{% include \"part.md\" %}}', open('{folder}/part.md', encoding='utf-8').read())\n",
    )
    site.config = {"hooks": ["hook.py"]}
    site.page("news.md", '# News\n\n{% include "part.md" %}\n')
    (warning,) = site.build().warnings
    assert warning.startswith(f"{folder}/part.md:3:2: ")
