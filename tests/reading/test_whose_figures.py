"""Which signs of a sentence say that its figures are from a document."""

import pytest

from mkdocs_quotecheck.model import Page, Source
from mkdocs_quotecheck.reading import read_page

RULES = Source(id="r", title="Lamp Rules", url="https://lamp.example/rules")
LINK = '<a href="https://lamp.example/rules">Lamp Rules</a>'
GIVEN = [
    f"The {LINK} recommend 256 lamps.",
    'The board <a href="https://lamp.example/rules">reported</a> that 256 lamps burn.',
    f"There are 256 lamps on that coast ({LINK}).",
    "According to the Lamp Rules, 256 lamps burn.",
]
NOT_GIVEN = [
    f"In May the version 0.17 brought support for the {LINK} to 256 lamps.",
    f"Lamps of the {LINK} were seen on 256 boats.",
    f"Support for lamps ({LINK}) and 256 improvements came in May.",
    f"The {LINK} say that <code>256</code> is a type.",
]


def figures(text: str) -> list[str]:
    return [each.text for each in read_page(Page("p", f"<p>{text}</p>"), (), (RULES,)).figures]


@pytest.mark.parametrize("text", GIVEN)
def test_a_figure_is_the_document_s_where_the_sentence_gives_it_to_it(text: str) -> None:
    assert figures(text) == ["256"]


@pytest.mark.parametrize("text", NOT_GIVEN)
def test_a_document_that_is_only_mentioned_gives_no_figures(text: str) -> None:
    assert figures(text) == []
