"""Marks that mark-up left on the page: doubled backticks, spaces inside marks, paragraphs made of line breaks."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.reading import find_quotations
from mkdocs_quotecheck.reading.quotations import marks

MARKS = {
    "doubled backticks on both sides are code": ("Use ``Unpack`` instead of it.", []),
    "marks inside such code": ('The value ``"a" or "b`` is “the default” here.', ["the default"]),
    "several pieces of code": ("Call ``gc()``, ``go()`` or ``no()`` first.", []),
    "TeX's marks": ("She said ``too late'' and ``go on''.", ["too late", "go on"]),
    "TeX's opening mark and a straight one": ('She said ``too late" and left.', ["too late"]),
    "TeX's marks nested": ("He said ``they cried ``no'' twice'' then.", ["they cried ``no'' twice", "no"]),
    "doubled backticks alone": ("The sign `` opens code.", []),
    "a space before the closing mark and a bracket": ("It is shorter (for “not “). So there.", ["not"]),
    "a space before the closing mark and a stop": ("Press “click + “. Then wait.", ["click +"]),
    "spaces inside marks in brackets": ("The type (“ :: ”) is “a pain” here.", ["::", "a pain"]),
    "brackets and commas as what is quoted": ('Use "(" and ")" and "," to part.', ["(", ")", ","]),
    "a name that begins with a stop": ('He called it "the ".net" way" twice.', ['the ".net" way', ".net"]),
}


@pytest.mark.parametrize(("text", "expected"), MARKS.values(), ids=MARKS)
def test_marks_enclose(text: str, expected: list[str]) -> None:
    found, _ = marks.pairs(text, 0, len(text))
    assert [text[pair.start : pair.end].strip() for pair in found] == expected
    assert all(pair.closed for pair in found)


@pytest.mark.parametrize("tag", ["p", "blockquote", "li"])
def test_paragraphs_made_of_line_breaks_are_opened_again_each(tag: str) -> None:
    html = f"<{tag}>“One is here.<br><br>\n“Two is here.<br />\n<br />“Three is here.” (48)</{tag}>"
    found = find_quotations(html)
    assert [(each.text, each.closed, each.continued) for each in found] == [
        ("One is here.", True, False),
        ("Two is here.", True, True),
        ("Three is here.", True, True),
    ]


def test_a_single_line_break_parts_nothing() -> None:
    found = find_quotations("<p>“One is here,<br>\nand two is here.”</p>")
    assert [each.text for each in found] == ["One is here,\nand two is here."]
