"""Who is named for a quotation in German, where the subject stands on either side of its verb."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import Confidence, Person, find_quotations

PEOPLE = (Person(id="vera", name="Vera Holm"), Person(id="jan", name="Jan Peters"))
WORDS = "„Der Kutter liegt noch im Hafen.“"

NAMED = {
    "a fronted adverb": f"Müde sagte Vera Holm: {WORDS}",
    "a fronted adjective by its ending": f"Traurig antwortete Vera Holm: {WORDS}",
    "a fronted time": f"Wenige Minuten nach dem Sturm sagte Vera Holm: {WORDS}",
    "a feminine dative": f"Der Agentur sagte Vera Holm: {WORDS}",
    "a postposition": f"Jan Peters gegenüber erklärte Vera Holm: {WORDS}",
    "a fronted clause": f"Weil Jan Peters die Leine losließ, lief Vera Holm zum Steg und rief: {WORDS}",
    "a prepositional noun before the colon": f"Vera Holm sprach wie vor einem Gericht: {WORDS}",
    "a verb that is none of saying": "„Der Kutter liegt noch im Hafen“, schmunzelte Vera Holm.",
    "an insertion with a participle": f"Vera Holm stand auf und, ihren Hut schwenkend, rief: {WORDS}",
}


@pytest.mark.parametrize("text", NAMED.values(), ids=NAMED)
def test_the_subject_is_the_speaker(text: str) -> None:
    (found,) = find_quotations(text, media_type="text/plain", people=PEOPLE, language="de")
    assert found.attribution is not None
    assert found.attribution.person == "vera"


def test_what_is_said_somewhere_has_no_person() -> None:
    (found,) = find_quotations(
        f"Mit Blick auf Vera Holm heißt es: {WORDS}", media_type="text/plain", people=PEOPLE, language="de"
    )
    assert found.attribution is None or found.attribution.person is None


def test_a_document_that_something_stands_in_is_named() -> None:
    (found,) = find_quotations(f"In dem Bericht heißt es: {WORDS}", media_type="text/plain", language="de")
    assert found.attribution is not None
    assert found.attribution.speaker == "dem Bericht"


def test_the_second_half_belongs_to_its_own_tag() -> None:
    text = "»Schon gut«, sagte Jan Peters, »der Kutter liegt noch im Hafen.« – »Fein«, sagte Vera Holm."
    found = find_quotations(text, media_type="text/plain", people=PEOPLE, language="de")
    assert [each.attribution and each.attribution.person for each in found] == ["jan", "jan", "vera"]


def test_a_dash_opens_the_turn_of_somebody_else() -> None:
    text = "»Liegt er noch da?«, fragte Jan Peters. – »Er liegt noch im Hafen, wo sonst.«"
    found = find_quotations(text, media_type="text/plain", people=PEOPLE, language="de")
    assert found[1].attribution is None or found[1].attribution.person != "jan"


BEATS = {
    "de": "„Liegt der Kutter noch im Hafen?“, fragte Vera Holm. Jan Peters nickte. „Er liegt noch dort, wo er lag.“",
    "en": "“The boat is still in the harbour,” Vera Holm said. Jan Peters nodded. “It lies where it always lay.”",
}


@pytest.mark.parametrize("language", BEATS)
def test_nobody_is_sure_behind_a_sentence_with_another_subject(language: str) -> None:
    found = find_quotations(BEATS[language], media_type="text/plain", people=PEOPLE, language=language)
    assert found[1].attribution is not None
    assert found[1].attribution.confidence is Confidence.LOW


def test_the_speaker_goes_on_behind_a_sentence_of_his_own() -> None:
    text = "“The boat is still in the harbour,” Vera Holm said. She nodded. “It lies where it always lay.”"
    found = find_quotations(text, media_type="text/plain", people=PEOPLE, language="en")
    assert found[1].attribution is not None
    assert found[1].attribution.person == "vera"
    assert found[1].attribution.confidence is Confidence.HIGH


TURNS = {
    "another answers": ("»Gefällt es dir?« fragte er. Sie nickte. »Es ist ein altes Haus.«", "Sie"),
    "nobody acts between": ("Er trat ein: »Müde?«, sagte er. »Das nicht.«", "er"),
}


@pytest.mark.parametrize(("text", "speaker"), TURNS.values(), ids=TURNS)
def test_who_acts_between_a_question_and_its_answer_gives_it(text: str, speaker: str) -> None:
    found = find_quotations(text, media_type="text/plain", language="de")[-1]
    assert found.attribution is not None
    assert (found.attribution.speaker, found.attribution.confidence) == (speaker, Confidence.LOW)
