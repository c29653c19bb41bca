"""Words that the page gives as a rendering of its own, and names of programs, are mentions."""

import pytest

from mkdocs_quotecheck.model import Page, Role, Source
from mkdocs_quotecheck.reading import read_page

REPORT = Source(id="r", title="Pier Report")
MENTIONS = [
    ("en", "As the Pier Report says, something like “the dam will burst in May”."),
    ("en", "The Pier Report says, paraphrased: “the dam will burst in May”."),
    ("de", "Der Pier Report sagt sinngemäß: „Der Damm wird im Mai brechen.“"),
    ("fr", "Le Pier Report dit en substance : « le barrage cédera en mai »."),
    ("es", "El Pier Report dice algo así como «la presa cederá en mayo»."),
    ("en", "Use “lightning:” before the code, as per the Pier Report."),
    ("en", "There is a program called “pip3” (see the Pier Report)."),
]
QUOTATIONS = [
    ("en", "The Pier Report says “the dam will burst in May”."),
    ("en", "Nothing like it was known. The Pier Report says: “the dam will burst in May”."),
    ("de", "Der Pier Report sagt: „Der Damm wird im Mai brechen.“"),
]


def roles(text: str, language: str) -> list[Role]:
    return [
        each.role for each in read_page(Page("p", f"<p>{text}</p>", None, language), (), (REPORT,)).quotations
    ]


@pytest.mark.parametrize(("language", "text"), MENTIONS)
def test_what_is_not_given_as_the_very_words_is_a_mention(language: str, text: str) -> None:
    assert roles(text, language) == [Role.MENTION]


@pytest.mark.parametrize(("language", "text"), QUOTATIONS)
def test_other_words_are_quoted(language: str, text: str) -> None:
    assert roles(text, language) == [Role.QUOTATION]


def test_a_block_that_reads_something_like_this_is_a_mention() -> None:
    html = "<p>The licence reads something like this:</p><blockquote><p>The boat comes as it is.</p></blockquote>"
    assert [each.role for each in read_page(Page("p", html)).quotations] == [Role.MENTION]
