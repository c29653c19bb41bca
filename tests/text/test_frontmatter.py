"""The YAML head of a Markdown file: where it ends, and what is none."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.text.frontmatter import front_matter


@pytest.mark.parametrize(
    "text",
    ["---\na: 1\n---\nWords.", "---\r\na: 1\r\n---\r\nWords.", "--- \na: 1\n...\nWords.", "---\na: 1\n---"],
)
def test_a_head_ends_at_its_second_line_of_dashes_or_dots(text: str) -> None:
    head = front_matter(text)
    assert head is not None
    assert head["yaml"].strip() == "a: 1"
    assert text[head.end() :].strip() in ("Words.", "")


@pytest.mark.parametrize(
    "text", ["", "Words.\n---\na: 1\n---\n", "---\na: 1\n", "----\na: 1\n----\n", "---" * 100_000]
)
def test_other_texts_have_none(text: str) -> None:
    assert front_matter(text) is None
