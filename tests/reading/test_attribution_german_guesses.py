"""German: who is guessed for words that no clause gives anybody, and where nobody is."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import Confidence, find_quotations
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.reading.attribution.lexicon import lexicon
from mkdocs_quotecheck.reading.attribution.paragraphs import site_of
from mkdocs_quotecheck.reading.attribution.verbsecond_guess import features, likeliest, places
from mkdocs_quotecheck.reading.attribution.verbsecond_reader import VerbSecondReader
from mkdocs_quotecheck.reading.html.blocks import plain_blocks
from mkdocs_quotecheck.reading.quotations import extraction

WHOLE = "„Der Kutter liegt noch bis zum Herbst im Hafen.“"

GUESSED = {
    "who acts in the sentence before": (f"Vera Holm zuckte mit den Schultern. {WHOLE}", "Vera Holm"),
    "who acts two sentences before": (f"Vera Holm kam an den Kai. Dann regnete es. {WHOLE}", "Vera Holm"),
}
NOBODY = {
    "nobody stands near": f"Auf dem Tisch lag es. Dann regnete es. {WHOLE}",
    "hearsay": "Über den Lotsen hieß es, er sei „bis zum Herbst ganz im Hafen“.",
    "what something is called": "Die Novelle heißt „Das leere Boot“.",
    "what somebody is called": "Der Lotse heißt „bis zum Herbst ganz im Hafen“.",
}


@pytest.mark.parametrize(("text", "speaker"), GUESSED.values(), ids=GUESSED)
def test_the_likeliest_is_guessed_and_never_sure(text: str, speaker: str) -> None:
    (found,) = find_quotations(text, media_type="text/plain", language="de")
    assert found.attribution is not None
    assert (found.attribution.speaker, found.attribution.confidence) == (speaker, Confidence.LOW)


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_guessed(text: str) -> None:
    (found,) = find_quotations(text, media_type="text/plain", language="de")
    assert found.attribution is None


def test_the_block_before_is_searched_where_the_words_open_theirs() -> None:
    blocks = plain_blocks(f"Vera Holm kam zurück.\n\nDer Lotse stand am Kai. {WHOLE} Danach regnete es.")
    reader = VerbSecondReader(blocks, lexicon("de"))
    (paragraph,) = reader.paragraphs(extraction.find(blocks, language("de")).quotations)
    site = site_of(paragraph.phrases, paragraph.holes[0])
    known = {place.where for place in places(site, reader.end_before(paragraph, paragraph.holes[0]))}
    assert {"back0", "block0"} <= known
    assert all(list(features(site, place)) for place in places(site, None))
    assert likeliest(site, None) is not None


def test_a_clause_that_names_a_speaker_needs_no_guess() -> None:
    (found,) = find_quotations(
        f"Jan Peters kam. Vera Holm sagte: {WHOLE}", media_type="text/plain", language="de"
    )
    assert found.attribution is not None
    assert (found.attribution.speaker, found.attribution.pattern) == ("Vera Holm", "speaker-verb-before")
