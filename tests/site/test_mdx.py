"""MDX read as Markdown: what no reader sees is blank, and every word keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck.site.mdx import as_markdown, rendered


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("import Tabs from '@theme/Tabs';\n\nWords\n", ["Words"]),
        ("export const a = {\n  said: '“no words of a page”',\n};\n\nWords\n", ["Words"]),
        ("Some {/* a note */}words\n", ["Some", "words"]),
        ("She said:{' '}“words”\n", ["She", "said:", "“words”"]),
        ("<Tabs values={[{a: '“x”'}]}>\n", ["<Tabs", 'values=""', ">"]),
        (":::note Title\n\nWords\n\n:::\n", ["Words"]),
        ("# News {#news}\n", ["#", "News"]),
        ("`{code}` and {value}\n", ["`{code}`", "and"]),
        ("```js\nimport {a} from 'b'\n```\n", ["```js", "import", "{a}", "from", "'b'", "```"]),
        ("An open { brace stays\n", ["An", "open", "{", "brace", "stays"]),
        ("{/* quotecheck: ignore */}\n", ["<!--quotecheck:", "ignore", "-->"]),
    ],
)
def test_what_no_reader_sees_is_blank(written: str, kept: list[str]) -> None:
    assert as_markdown(written).split() == kept


@given(st.text(alphabet="ab{}`'\"=*/#:\n\r <>~“”", max_size=80))
def test_nothing_moves(text: str) -> None:
    made = as_markdown(text)
    assert len(made) == len(text)
    assert [at for at, sign in enumerate(made) if sign == "\n"] == [
        at for at, sign in enumerate(text) if sign == "\n"
    ]


def test_markdown_within_an_element_is_markdown() -> None:
    assert rendered('<div className="x">\n\n> Words\n\n</div>\n').startswith(
        '<div markdown="1" className="x">'
    )
