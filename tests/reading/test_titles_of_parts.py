"""Words in marks behind a part of a document, or a kind of work, are its title: nobody says them."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import find_quotations
from mkdocs_quotecheck.model import Role

TITLES = [
    ("en", "The Act stands in Part 2, “Ships and boats of others”."),
    ("en", "The Act says so in chapter 4 (“Ropes and lines”), and leaves it there."),
    ("en", "In his essay “Ebb and Flow,” Hale writes at length."),
    ("en", "In Hale’s “Ebb and Flow” there is no tide."),
    ("fr", "L’article s’inscrit dans le titre 3 « Confédération, cantons et communes »."),
    ("fr", "Il s’inscrit dans le chapitre 4 (« Économie et travail ») du titre 3."),
    ("de", "Der Artikel steht im 8. Abschnitt über „Wohnen, Arbeit und Gesundheit“."),
]
WORDS = [
    ("en", "Section 7 of the Act: “No owner shall pay his dues twice.”"),
    ("en", "Hale says in section 7: “No owner pays his dues twice.”"),
    ("en", "The Act, section 7 “No owner shall pay dues twice in a year”, says Hale."),
    ("en", "Hale says in every case that “Ebb and Flow are one”."),
    ("en", "In “a fit of rage,” Hale said, he threw the rope."),
    ("en", "Hale told the newspaper “Ferries Stay Here” and left."),
    ("de", "Marta Kühn sagte der Zeitung: „Die Rampe ist zu.“"),
    ("de", "Marta Kühn sagte der Zeitung „Die Rampe ist zu“."),
    ("de", "So steht es in der Zeitung: „Kein Boot fährt“."),
]


@pytest.mark.parametrize(("language", "sentence"), TITLES)
def test_titles_are_mentions(language: str, sentence: str) -> None:
    (found,) = find_quotations(f"<p>{sentence}</p>", language=language)
    assert found.role is Role.MENTION


@pytest.mark.parametrize(("language", "sentence"), WORDS)
def test_what_a_part_or_a_person_says_is_a_quotation(language: str, sentence: str) -> None:
    (found,) = find_quotations(f"<p>{sentence}</p>", language=language)
    assert found.mention_kind not in ("work", "part")
