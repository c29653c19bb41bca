"""Which signs of a sentence say that its figures are from a document."""

import pytest

from mkdocs_quotecheck.model import Page, Source
from mkdocs_quotecheck.reading import read_page

RULES = Source(id="r", title="Lamp Rules", url="https://lamp.example/rules", aliases=("LR",))
LINK = '<a href="https://lamp.example/rules">Lamp Rules</a>'
GIVEN = [
    f"The {LINK} recommend 256 lamps.",
    'The board <a href="https://lamp.example/rules">reported</a> that 256 lamps burn.',
    f"There are 256 lamps on that coast ({LINK}).",
    "According to the Lamp Rules, 256 lamps burn.",
    f"There are 256 lamps on that coast (see {LINK}, p. 4).",
]
NOT_GIVEN = [
    f"A lamp has a name of 256 letters (see {LINK}).",
    f"The pilots count 256 lamps (it is assumed that this follows\nthe spirit of the {LINK}).",
    f"Lamps are loved (for the reasons outlined in {LINK}), with 256 boats (of all).",
    f"The lamp ({LINK}) will be known until 256 boats came.",
    f"The pilot was fined for 256 breaches of the {LINK} (LR).",
    f'Lamps are lit by the {LINK}, as told in <a href="https://other.example/9">std-256</a>.',
    "According to the Lamp Rules as of revision 256, lamps burn.",
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


NOTES = [
    ("Lamp Rules, p. 4", ["256"]),
    ("Lamps are a matter more complicated than told here, since the keepers of the Lamp Rules disagree", []),
]


@pytest.mark.parametrize(("note", "given"), NOTES)
def test_a_note_that_comments_gives_no_figures(note: str, given: list[str]) -> None:
    text = 'There are 256 lamps on that coast.<sup><a href="#fn1">1</a></sup>'
    assert (
        figures(f'{text}</p><div class="footnote"><ol><li id="fn1"><p>{note}</p></li></ol></div><p>') == given
    )
