"""A document that the sentence or the note names is not the source where somebody else's own words are linked or noted."""

import pytest

from mkdocs_quotecheck.model import Page, Source
from mkdocs_quotecheck.reading import read_page

ACT = Source(id="act", title="The Harbour Act", url="https://law.example/act")


def cited(html: str) -> list[bool]:
    """For the first quotation, whether each citation of the act is one for its words."""
    quotation = read_page(Page("p", html), (), (ACT,)).quotations[0]
    return [not each.beside for each in quotation.citations if each.source == "act"]


NOTE = (
    '<p>Marsh explains that it matters “for a long time or a short one”.<sup><a href="#fn1">1</a></sup></p>'
)
NOTES = '<div class="footnote"><ol><li id="fn1"><p>{}</p></li></ol></div>'
WORKS = [
    ("Marsh, in Lind (ed.), The Harbour Act, Art. 4, 2023, n. 21", [False]),
    ("The Harbour Act, Art. 4", [True]),
]


@pytest.mark.parametrize(("note", "own"), WORKS)
def test_a_note_that_names_the_speaker_cites_their_work(note: str, own: list[bool]) -> None:
    assert cited(NOTE + NOTES.format(note)) == own


def test_a_link_on_the_verb_of_saying_leads_to_the_words() -> None:
    link = '<a href="https://law.example/act">The Harbour Act</a>'
    noted = '<a href="https://mail.example/9">noted</a>'
    assert cited(f"<p>In rejecting {link}, Ada Hale {noted}: “The pilots brought up another issue.”</p>") in (
        [],
        [False],
    )


def test_a_line_that_leads_to_the_next_block_quote_is_no_author_line() -> None:
    html = (
        "<p>Old Code:</p><blockquote><h2>6. Marks</h2><p>No boat bears two names.</p></blockquote>"
        '<p><a href="https://law.example/act">The Harbour Act</a>:</p>'
        "<blockquote><h2>7. Terms</h2><p>A boat is any vessel with a keel.</p></blockquote>"
    )
    found = read_page(Page("p", html), (), (ACT,)).quotations
    assert [[c.source for c in each.citations] for each in found if "boat" in each.text] == [[], ["act"]]


def test_notes_of_the_site_are_its_own_voice_whatever_stands_above() -> None:
    html = (
        "<ol><li>The unit sends a response:</li></ol>"
        "<blockquote><p>Notes:\n- The duty applies after the Act is amended.\n- The rest holds.</p></blockquote>"
    )
    assert read_page(Page("p", html), (), (ACT,)).quotations == ()
