"""A `lang` attribute says with which language's words its sentences are read."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import Page, Person
from mkdocs_quotecheck.reading import find_quotations, read_page

SPANISH = "«El faro no se apaga de noche», afirmó Ana Luz."
GERMAN = "„Der Turm steht seit hundert Jahren“, erklärte Ana Luz."
PLACES = {
    "a paragraph": f"<p lang='es'>{SPANISH}</p>",
    "an element around it": f"<div lang='es-MX'><section><p>{SPANISH}</p></section></div>",
    "an inline element around the sentence": f"<p>It was in the news. <span lang='es'>{SPANISH}</span></p>",
    "the nearest of several": f"<div lang='de'><p lang='es'>{SPANISH}</p></div>",
    "XML's attribute": f"<p xml:lang='es'>{SPANISH}</p>",
}


@pytest.mark.parametrize("html", PLACES.values(), ids=PLACES)
def test_the_speaker_is_found_with_the_words_of_the_elements_language(html: str) -> None:
    (found,) = find_quotations(html)
    assert found.attribution is not None
    assert (found.attribution.speaker, found.language in ("es", "es-MX")) == ("Ana Luz", True)


def test_a_quotation_in_another_language_is_read_with_the_words_of_its_sentence() -> None:
    html = "<p>“We wait,” said Ana Luz. She added: <q lang='es'>El faro no se apaga de noche.</q></p>"
    one, other = find_quotations(html, people=[Person("luz", "Ana Luz", pronouns="she")])
    assert other.attribution is not None
    assert (other.language, other.attribution.person) == ("es", "luz")
    assert (one.language, other.sentence_language) == (None, None)


def test_several_languages_on_one_page_keep_their_order_and_groups() -> None:
    html = (
        f"<p>“The lamp burns all night,” Ana Luz said. “It never goes out.”</p><p lang='de'>{GERMAN}</p>"
        f"<p lang='es'>{SPANISH}</p><p>“The lamp is lit,” Ana Luz said.</p>"
    )
    found = read_page(Page("page", html)).quotations
    assert [each.attribution and each.attribution.speaker for each in found] == ["Ana Luz"] * 5
    assert [each.group for each in found] == sorted(each.group for each in found)
    assert [each.start for each in found] == sorted(each.start for each in found)


def test_a_language_without_words_of_its_own_is_read_as_pages_in_it_are() -> None:
    (found,) = find_quotations("<p lang='it'>“The lamp is lit at dusk,” Ana Luz said.</p>", language="de")
    assert found.attribution is not None
    assert found.attribution.speaker == "Ana Luz"
