"""A wrong quotation is found, and its line too, whatever Markdown extension renders it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Site

    from mkdocs_quotecheck import Report
    from mkdocs_quotecheck.model import Page


@dataclass(frozen=True)
class Setting:
    """A way to set a quotation; `{}` stands for a word that the source does not have there."""

    name: str
    markdown: str
    line: int = 1
    """The line of `markdown` in which the quotation begins."""


SETTINGS = (
    Setting("curly marks", "“The library will stay {} on Sundays,” Mira Voss said."),
    Setting("straight marks made curly by smarty", '"The library will stay {} on Sundays," Mira Voss said.'),
    Setting("entities", "&ldquo;The library will stay {} on Sundays,&rdquo; Mira Voss said."),
    Setting("emphasis inside", "“The library will *stay* **{}** on Sundays,” Mira Voss said."),
    Setting("a link inside", "“The [library](https://example.org/here) will stay {} on Sundays,” Mira Voss said."),
    Setting("a line break inside", "Yesterday\n“The library will stay\n{} on Sundays,” Mira Voss said.", line=2),
    Setting("a footnote inside", "“The library[^1] will stay {} on Sundays,” Mira Voss said.\n\n[^1]: In Mill Lane."),
    Setting("in a footnote", "As was said.[^2]\n\n[^2]: “The library will stay {} on Sundays,” Mira Voss said.", line=3),
    Setting("attribute list", "“The library will stay {} on Sundays,” Mira Voss said.\n{: .lead }"),
    Setting("block quote", "Mira Voss said:\n\n> The library will stay {} on Sundays.", line=3),
    Setting("block quote with author line", "> The library will stay {} on Sundays.\n>\n> — Mira Voss"),
    Setting("declared source", "> The library will stay {} on Sundays.\n{{: data-source=\"speech\" }}"),
    Setting("a link to the source", "[The speech](https://example.org/speech) says: “The library will stay {} on Sundays.”"),
    Setting("list item", "- One.\n- “The library will stay {} on Sundays,” Mira Voss said.", line=2),
    Setting("table", "| Who | What |\n| --- | --- |\n| She | “The library will stay {} on Sundays,” Mira Voss said. |", line=3),
    Setting("admonition", "!!! note\n\n    “The library will stay {} on Sundays,” Mira Voss said.", line=3),
    Setting("collapsed admonition", "??? note\n\n    “The library will stay {} on Sundays,” Mira Voss said.", line=3),
    Setting("tab", '=== "One"\n\n    “The library will stay {} on Sundays,” Mira Voss said.', line=3),
    Setting("Markdown in HTML", "<div markdown>\n\n“The library will stay {} on Sundays,” Mira Voss said.\n\n</div>", line=3),
    Setting("plain HTML", "<p>“The library will stay {} on Sundays,” Mira Voss said.</p>"),
)  # fmt: skip
WORDS = [
    "barred", "bolted", "cold", "crowded", "dark", "dusty", "empty", "flooded", "gloomy", "guarded",
    "haunted", "locked", "noisy", "painted", "quiet", "sealed", "shut", "silent", "stuffy", "warm",
]  # fmt: skip
MARKDOWN = [
    "abbr",
    "admonition",
    "attr_list",
    "footnotes",
    "md_in_html",
    "smarty",
    "tables",
    "pymdownx.details",
    "pymdownx.superfences",
    {"pymdownx.tabbed": {"alternate_style": True}},
    {"pymdownx.snippets": {"base_path": ["snippets"]}},
]
NOT_QUOTED = """
```
“The library will stay coded on Sundays,” Mira Voss said.
```

`“The library will stay spanned on Sundays,” Mira Voss said.`

*[library]: A place with books
"""


def whole_page() -> tuple[str, dict[str, int]]:
    """All settings in one page, and the line of each."""
    text = "# Settings\n"
    lines: dict[str, int] = {}
    for setting, word in zip(SETTINGS, WORDS, strict=True):
        text += f"\n## {setting.name}\n\n"
        lines[setting.name] = text.count("\n") + setting.line
        text += setting.markdown.replace("{}", word).replace("{{", "{").replace("}}", "}") + "\n"
    return text + NOT_QUOTED, lines


@pytest.mark.parametrize(
    ("program", "theme"),
    [("mkdocs", "mkdocs"), ("mkdocs", "material"), ("properdocs", "material")],
)
def test_each_setting_of_a_quotation_is_found_with_its_line(site: Site, program: str, theme: str) -> None:
    text, lines = whole_page()
    site.page("index.md", text)
    site.config = {"theme": theme, "markdown_extensions": MARKDOWN}
    built = site.build(program=program)
    assert built.status == 0, built.log
    found = sorted(int(warning.split(":")[1]) for warning in built.warnings)
    missed = {name: line for name, line in lines.items() if line not in found}
    assert not missed, built.log
    assert found == sorted(lines.values()), built.log


def test_a_quotation_in_a_snippet_is_told_once_at_its_place_in_the_snippet(site: Site) -> None:
    site.write("snippets/said.md", "Read on.\n\n“The library will stay closed on Sundays,” Mira Voss said.\n")
    site.page("one.md", '# One\n\n--8<-- "said.md"\n')
    site.page("two.md", "# Two\n\n--8<--\nsaid.md\n--8<--\n")
    site.config = {"markdown_extensions": MARKDOWN}
    built = site.build()
    assert len(built.warnings) == 1, built.log
    assert built.warnings[0].startswith("snippets/said.md:3")
    assert "docs/two.md" in built.log


def test_a_generated_page_gets_its_own_name(site: Site) -> None:
    site.write(
        "hooks.py",
        "from mkdocs.structure.files import File\n"
        "def on_files(files, config):\n"
        "    text = '“The library will stay closed on Sundays,” Mira Voss said.'\n"
        "    files.append(File.generated(config, 'made/up.md', content=text))\n"
        "    return files\n",
    )
    site.config = {"hooks": ["hooks.py"]}
    built = site.build()
    assert len(built.warnings) == 1, built.log
    assert built.warnings[0].startswith("made/up.md")


def test_what_another_plugin_puts_into_a_page_is_checked(site: Site) -> None:
    site.write("hooks.py", "def on_page_content(html, **_):\n    return html.replace('open', 'closed')\n")
    site.config = {"hooks": ["hooks.py"]}
    assert site.build_here().warnings


def test_an_error_in_one_page_becomes_a_warning_and_the_others_are_checked(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mkdocs_quotecheck.site import run

    original = run.SiteRun._result

    def failing(run: run.SiteRun, page: Page) -> Report | None:
        if page.uri == "docs/bad.md":
            raise ZeroDivisionError("a defect")
        return original(run, page)

    monkeypatch.setattr(run.SiteRun, "_result", failing)
    site.page("bad.md", "“Any,” she said.")
    site.page("news.md", "“The library will stay closed on Sundays,” Mira Voss said.")
    built = site.build_here()
    assert len(built.warnings) == 2, built.log
    assert built.warnings[0].startswith("docs/bad.md")
    assert "ZeroDivisionError: a defect" in built.warnings[0]
    assert "1 page not checked" in built.infos[-1]
    assert built.status == 0
