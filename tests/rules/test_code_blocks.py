"""Code blocks that name a file of the project, or lines of it, are compared with that file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import markdown
import pytest

from mkdocs_quotecheck import check_page
from mkdocs_quotecheck.model import Level, Source
from mkdocs_quotecheck.reading.code_blocks import find_code_blocks
from mkdocs_quotecheck.sources import Registry, load_registry

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.model import Finding

APP = '''"""The lamps."""

import time

TIMEOUT = 60


def keep(lamps):
    for lamp in lamps:
        lamp.burn(TIMEOUT)
    return len(lamps)


def rest():
\ttime.sleep(5)
\treturn None
'''
EXTENSIONS = ["pymdownx.superfences", "pymdownx.highlight", "attr_list", "md_in_html"]


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    (tmp_path / "src/inner").mkdir(parents=True)
    (tmp_path / "src/app.py").write_text(APP, encoding="utf-8")
    (tmp_path / "src/inner/twin.py").write_text("A = 1\nB = 2\n", encoding="utf-8")
    (tmp_path / "src/twin.py").write_text("A = 1\n", encoding="utf-8")
    (tmp_path / "sources.yml").write_text(
        "version: 1\nsources: [{id: code, title: The code, path: 'src/**/*.py'}]\n", encoding="utf-8"
    )
    return load_registry(tmp_path / "sources.yml")


def told(text: str, registry: Registry, **options: object) -> tuple[Finding, ...]:
    html = markdown.markdown(text, extensions=EXTENSIONS)
    return check_page(html, registry, uri="docs/a.md", markdown=text).findings


def fence(code: str, head: str = 'title="src/app.py:5"') -> str:
    return f"Some words before.\n\n```{{.python {head}}}\n{code}\n```\n"


KEEP = APP.split("\n\n\n")[1]
REST = "def rest():\n    time.sleep(5)\n    return None"


@pytest.mark.parametrize(
    "text",
    [
        fence("TIMEOUT = 60"),
        fence(KEEP, 'title="src/app.py:8-11"'),
        fence(KEEP, 'title="./src/app.py:8-11"'),
        fence(KEEP, 'title="project/src/app.py#L8-L11"'),
        fence(KEEP, 'title="app.py:8" linenums="8" hl_lines="2"'),
        fence("for lamp in lamps:\n    lamp.burn(TIMEOUT)", 'title="src/app.py:8-11"'),
        fence("def keep(lamps):\n    ...\n    return len(lamps)", 'title="src/app.py:8-11"'),
        fence("def keep(lamps):\n    # …\n    return len(lamps)  # (1)!", 'title="src/app.py:8-11"'),
        fence(REST, 'title="src/app.py"'),
        fence(REST, 'title="src/app.py:13"'),
        "See `src/app.py:5`:\n\n```python\nTIMEOUT = 60\n```\n",
        "As in [the code](https://forge.example/a/b/blob/main/src/app.py#L8-L11):\n\n```python\n"
        + KEEP
        + "\n```\n",
        "```python\n# src/app.py:5\nTIMEOUT = 60\n```\n",
        f"- An item.\n\n    See `src/app.py:14`:\n\n    ```python\n    {REST.replace(chr(10), chr(10) + '    ')}\n    ```\n",
    ],
)
def test_what_is_as_in_the_file_is_silent(text: str, registry: Registry) -> None:
    assert told(text, registry) == ()


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        (fence("TIMEOUT = 30"), "“TIMEOUT = 30” where src/app.py, line 5, has “TIMEOUT = 60”", 4),
        (
            fence(KEEP.replace("TIMEOUT", "9"), 'title="src/app.py:8-11"'),
            "“lamp.burn(9)” where src/app.py, line 10, has “lamp.burn(TIMEOUT)”",
            6,
        ),
        (
            fence(KEEP.replace("    for lamp in lamps:\n", ""), 'title="src/app.py:8-11"'),
            "the block leaves out “for lamp in lamps:”, which stands in src/app.py, line 9",
            5,
        ),
        (
            fence(KEEP.replace("    return", "    print(lamps)\n    return"), 'title="src/app.py:8"'),
            "“print(lamps)” does not stand in src/app.py (line 11)",
            7,
        ),
        (
            "See `src/app.py:14`:\n\n```python\n" + REST.replace("5", "6") + "\n```\n",
            "“time.sleep(6)” where src/app.py, line 15, has “time.sleep(5)”",
            5,
        ),
        (
            "As in [the code](https://forge.example/a/b/blob/main/src/app.py#L14):\n\n```python\n"
            + REST.replace("5", "6")
            + "\n```\n",
            "“time.sleep(6)” where src/app.py, line 15, has “time.sleep(5)”",
            5,
        ),
        (
            fence('print("hello")', 'title="src/app.py:14"'),
            "“src/app.py:14” is named, but nothing like the code stands in that file",
            4,
        ),
    ],
)
def test_what_differs_is_told_with_both_lines(text: str, message: str, line: int, registry: Registry) -> None:
    (finding,) = told(text, registry)
    assert (finding.rule, finding.level, finding.message) == ("changed-code", Level.WARN, message)
    assert (finding.location.path, finding.location.line) == ("docs/a.md", line)


@pytest.mark.parametrize(
    ("title", "lines"), [("src/app.py:1-3", "lines 14–16"), ("src/app.py:30", "lines 14–16")]
)
def test_code_that_stands_on_other_lines_is_told_with_them(
    title: str, lines: str, registry: Registry
) -> None:
    (finding,) = told(fence(REST, f'title="{title}"'), registry)
    assert finding.rule == "moved-code"
    assert finding.message == f"“{title}” is named, but the code stands on {lines} of that file"


def test_a_block_that_names_the_file_alone_is_an_information_where_it_is_much_like_it(
    registry: Registry,
) -> None:
    (finding,) = told(fence(KEEP.replace("TIMEOUT", "9"), 'title="src/app.py"'), registry)
    assert (finding.rule, finding.level) == ("changed-code", Level.INFO)


@pytest.mark.parametrize(
    "text",
    [
        fence('print("hello")', 'title="src/app.py"'),
        fence("TIMEOUT = 30", 'title="src/other.py:5"'),
        fence("A = 9", 'title="twin.py:1"'),  # two files have that name
        fence("TIMEOUT = 30", 'title="Settings"'),
        "```python\nTIMEOUT = 30\n```\n",
        "Not like `src/app.py:5`, this one is short.\n\n```python\nTIMEOUT = 30\n```\n",
        "As in [the code](https://forge.example/a/b/blob/0123456789abcdef0123/src/app.py#L5):\n\n```python\nTIMEOUT = 30\n```\n",
        '<!-- quotecheck: ignore changed-code -->\n\n```{.python title="src/app.py:5"}\nTIMEOUT = 30\n```\n',
        'A word.\n\n<!-- quotecheck: ignore -->\n\n```{.python title="src/app.py:5"}\nTIMEOUT = 30\n```\n\nMore.\n',
    ],
)
def test_examples_other_files_pinned_commits_and_what_authors_leave_out_are_silent(
    text: str, registry: Registry
) -> None:
    assert told(text, registry) == ()


def test_files_whose_text_is_not_their_own_are_not_compared(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Head\n\nSome *words*.\n", encoding="utf-8")
    (tmp_path / "sources.yml").write_text(
        "version: 1\nsources: [{id: a, title: A, path: a.md}]\n", encoding="utf-8"
    )
    registry = load_registry(tmp_path / "sources.yml")
    assert registry.sources["a"].files == ()
    assert told(fence("Some *other words*.", 'title="a.md:3"'), registry) == ()


SPHINX = """<div class="literal-block-wrapper docutils container"><div class="code-block-caption">
<span class="caption-text">src/app.py:5</span></div><div class="highlight-python notranslate"><div class="highlight">
<table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre>5</pre></div></td><td class="code"><pre>TIMEOUT = 30
</pre></td></tr></table></div></div></div>"""
DOCUSAURUS = """<div class="theme-code-block"><div class="codeBlockTitle_x">src/app.py:5</div><div class="codeBlockContent_y">
<pre><code><span class="token-line">TIMEOUT = 30<br></span></code></pre></div></div>"""
EXPRESSIVE = """<div class="expressive-code"><figure><figcaption class="header"><span class="title">src/app.py:5</span></figcaption>
<pre data-language="python"><code><div class="ec-line"><div class="gutter"><div class="ln">5</div></div>TIMEOUT = 30</div></code></pre></figure></div>"""


@pytest.mark.parametrize(
    "html", [SPHINX, DOCUSAURUS, EXPRESSIVE, '<pre title="src/app.py:5">TIMEOUT = 30</pre>']
)
def test_the_titles_of_other_generators_are_read(html: str) -> None:
    (block,), _ = find_code_blocks(html, (Source("code", "The code", files=("src/app.py",)),))
    assert (block.file, block.first, [line for line in block.lines if line]) == (
        "src/app.py",
        5,
        ["TIMEOUT = 30"],
    )


@pytest.mark.parametrize(
    "html",
    [
        "<pre>" * 3_000,
        "<div><pre>x" * 600,
        "<pre title='" + "a/" * 40_000 + "app.py:5'>x</pre>",
        "<p>" + "app.py:1 " * 20_000 + ":</p><pre>x</pre>",
        "<pre>" + "# " * 50_000 + "</pre>",
    ],
)
def test_hostile_blocks_are_read_without_harm(html: str) -> None:
    blocks, _ = find_code_blocks(html, (Source("code", "The code", files=("src/app.py",)),))
    assert len(blocks) <= 1
