"""German: verbs that open a sentence, sources between commas, participles before nouns, datives, and labels of plays."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import Confidence, find_quotations

WHOLE = "„Der Kutter liegt noch bis zum Herbst im Hafen.“"
TAGGED = "„Der Kutter liegt noch im Hafen“"
PART = "„bis zum Herbst ganz im Hafen“"
HIGH, LOW = Confidence.HIGH, Confidence.LOW

NAMED = {
    "reported speech that goes on behind a conjunction": (
        f"Der Plan sei falsch, sagte Vera Holm, und den Kai nenne er {PART}.",
        "Vera Holm",
        HIGH,
    ),
    "a noun before the colon and somebody's tag behind the words": (
        "Ein Lächeln belebte ihn: „Der Hafen ist zu“, sagte Vera Holm.",
        "Vera Holm",
        HIGH,
    ),
    "somebody before the colon and a pronoun behind the words": (
        "Vera Holm sagte: „Der Hafen ist zu“, betonte sie.",
        "Vera Holm",
        HIGH,
    ),
    "an addressee of the other gender between verb and subject": (
        "„Der Hafen ist zu“, sagte dem Reporter der Lotse.",
        "der Lotse",
        HIGH,
    ),
    "a place that words go round in": ("In der Stadt heißt es: „Der Hafen ist zu.“", "der Stadt", LOW),
    "a source between commas": (f"Der Kutter, so Vera Holm, liege {PART}.", "Vera Holm", HIGH),
    "a source between commas before the words": (
        f"Der Kutter liege, so Vera Holm, {PART}.",
        "Vera Holm",
        HIGH,
    ),
    "a source that opens the sentence": (f"So Vera Holm: {WHOLE}", "Vera Holm", HIGH),
    "another source in the same clause": (
        f"Der Kutter, so Vera Holm, liege laut Jan Peters {PART}.",
        "Vera Holm",
        LOW,
    ),
    "a clause behind the one with the source": (
        f"Der Kutter, so Vera Holm, sei alt, weil er {PART} liege.",
        "Vera Holm",
        LOW,
    ),
    "a verb that opens a question": (f"Sagte Vera Holm nicht: {WHOLE}?", "Vera Holm", LOW),
    "a verb that opens a condition": (
        f"Antwortete sie auf den Vorwurf von Jan Peters, {TAGGED}, so ging er.",
        "Jan Peters",
        LOW,
    ),
    "a noun like a verb at the head": (f"Bekannte der Lotsin sagten: {WHOLE}", "Bekannte", HIGH),
    "a charge that goes on": (
        f"Auf den Vorwurf von Jan Peters, das sei ein Plan, mit dem man den Kutter {PART} lassen wolle, schwieg Vera Holm.",
        "Jan Peters",
        LOW,
    ),
    "a complaint": (
        f"Vera Holm antwortete auf die Klage von Jan Peters, der Kutter liege {PART}.",
        "Jan Peters",
        LOW,
    ),
    "a town where it is said": (f"In Skarn heißt es: {WHOLE}", "Skarn", LOW),
    "a body from which it is said": (f"{TAGGED}, hieß es aus dem Hafenamt.", "dem Hafenamt", HIGH),
    "a participle behind an adjective": (
        f"Da rief eine schwer verletzte Frau: {WHOLE}",
        "eine schwer verletzte Frau",
        HIGH,
    ),
    "a participle that no list knows": (
        f"{TAGGED}, sagte der frisch gekürte Lotse.",
        "der frisch gekürte Lotse",
        HIGH,
    ),
    "a dative before the subject": (f"{TAGGED}, sagte der Zeitung der Lotse.", "der Lotse", HIGH),
    "whose daughter it is told": (f"{TAGGED}, sagte der Tochter der Lotsin.", None, None),
    "the dative of a verb without a subject": (f"{TAGGED}, entfuhr es dem Lotsen.", "dem Lotsen", HIGH),
    "a call with its owner": ("Er erschrak über das ewige „Wer da?“ der Wache.", "der Wache", LOW),
    "an opinion with its preposition before": (
        f"Der Kutter liegt nach seiner Ansicht {PART}.",
        "seiner",
        LOW,
    ),
    "several verbs with one subject": (
        f"Jan Peters schwieg, als sie kam; sie nahm den Hut, sagte leise: {WHOLE}",
        "sie",
        HIGH,
    ),
    "a subordinate clause with its own verb behind it": (
        f"Weil sie den Kutter nicht sah, wie er im Hafen gelegen hatte, erklärte Vera Holm so: {WHOLE}",
        "Vera Holm",
        HIGH,
    ),
    "an object parted by brackets": (
        f"Da kam Jan Peters, worauf eine Frau (sie war sonst still) den Satz: {WHOLE} ausrief.",
        "eine Frau",
        LOW,
    ),
    "a clause that a preposition opens": (
        f"Während Vera Holm betonte, gern zu bleiben, {PART}, sprach Jan Peters vom Ende.",
        "Vera Holm",
        LOW,
    ),
    "a phrase with the same preposition": (
        f"Während der Sitzung rief Jan Peters: {WHOLE}",
        "Jan Peters",
        HIGH,
    ),
    "a role behind a name before a verb of calling": (
        f"Vera Holm, Leiterin des Hafens, nannte den Plan {PART}.",
        "Vera Holm",
        HIGH,
    ),
    "a separable verb": (f"Vera Holm strich am Montag {PART} hervor.", "Vera Holm", HIGH),
    "a report with a postposition": (
        f"Einem Bericht der Hafenbehörde zufolge liegt der Kutter {PART}.",
        "Einem Bericht der Hafenbehörde",
        HIGH,
    ),
    "a document that comes to a result": (
        f"Das Gutachten kommt zu dem Ergebnis, dass der Kutter {PART} liegt.",
        "Das Gutachten",
        LOW,
    ),
    "a name with a particle": (f"Otto von der Heide sagte: {WHOLE}", "Otto von der Heide", HIGH),
    "a title and a name with a particle": (
        f"{TAGGED}, sagte Graf von Stolp gestern.",
        "Graf von Stolp",
        HIGH,
    ),
    "a friend of somebody": (f"Ein Freund von Vera Holm sagte: {WHOLE}", "Ein Freund", HIGH),
    "an apposition behind a preposition": (
        f"Die Leiterin für Netze, Vera Holm (54), sagte: {WHOLE}",
        "Die Leiterin für Netze, Vera Holm",
        HIGH,
    ),
    "an apposition with its own noun": (
        f"{TAGGED}, sagte ihre Nachfolgerin, die Lotsin Vera Holm, gestern.",
        "ihre Nachfolgerin, die Lotsin Vera Holm",
        HIGH,
    ),
    "a name that is no apposition": (f"{TAGGED}, sagte die Lotsin, Vera Holm schwieg.", "die Lotsin", HIGH),
    "a name and role alone before a colon": (
        f"Die Leiterin des Hafens, Vera Holm: {WHOLE}",
        "Die Leiterin des Hafens, Vera Holm",
        HIGH,
    ),
    "a nominative behind a name": (f"Vera Holm nannte der Arzt {PART}.", "der Arzt", HIGH),
    "a clause with its own subject behind it": (
        f"Kaum war Vera Holm da, sagte der Lotse: {WHOLE}",
        "der Lotse",
        HIGH,
    ),
    "somebody who is addressed": (f"{TAGGED}, sagte zu Vera Holm der Lotse.", "der Lotse", HIGH),
    "a clause inside the marks": (
        "„Der Kutter, sagte einer der Lotsen, liegt noch im Hafen.“",
        "einer der Lotsen",
        LOW,
    ),
}


@pytest.mark.parametrize(("text", "speaker", "confidence"), NAMED.values(), ids=NAMED)
def test_the_speaker_is_named(text: str, speaker: str | None, confidence: Confidence | None) -> None:
    (found,) = find_quotations(text, media_type="text/plain", language="de")
    said = found.attribution
    assert (said and said.speaker, said and said.confidence) == (speaker, confidence)


SEVERAL = {
    "a verb that is left out the second time": (
        "Der Lotse spricht von „reinem Pech an diesem Tag“, Vera Holm von „blanker Absicht eines Fischers“.",
        ["Der Lotse", "Vera Holm"],
    ),
    "another object of the same subject": (
        "Der Lotse spricht von „reinem Pech an diesem Tag“, vor dem Rat von „blanker Absicht eines Fischers“.",
        ["Der Lotse", "Der Lotse"],
    ),
    "labels of a play that no list knows": (
        "Ruprecht. „Was tust du?“\n\nWenzel. „Ich zähle.“\n\nRuprecht. „Und wie weit?“\n\nWenzel. „Bis zehn.“",
        ["Ruprecht", "Wenzel", "Ruprecht", "Wenzel"],
    ),
    "words that go on in the paragraph in which alone their speaker is named": (
        "„Der Kutter liegt noch im Hafen.\n\n„Er bleibt bis zum Herbst“, sagte Vera Holm.",
        ["Vera Holm", "Vera Holm"],
    ),
    "clauses that a semicolon parts": (
        "„Der Hafen ist zu“, sagte Vera Holm; „der Kai ist offen“, rief Jan Peters.",
        ["Vera Holm", "Jan Peters"],
    ),
    "words with a sentence between them and the tag": (
        "Dort heißt es: „Der Hafen ist zu.“ Alle lachten. „Nein“, sagte Jan Peters.",
        [None, "Jan Peters"],
    ),
}


@pytest.mark.parametrize(("text", "named"), SEVERAL.values(), ids=SEVERAL)
def test_each_has_its_own_speaker(text: str, named: list[str | None]) -> None:
    found = find_quotations(text, media_type="text/plain", language="de")
    assert [each.attribution and each.attribution.speaker for each in found] == named


def test_a_clause_that_is_led_over_to_is_a_quotation_whoever_is_named() -> None:
    led, listed = find_quotations(
        "Dort heißt es: „Der Hafen ist zu“. Dort gibt es: „Neue Netze“.",
        media_type="text/plain",
        language="de",
    )
    assert (led.role.value, listed.role.value) == ("quotation", "mention")


def test_a_paper_in_marks_belongs_to_its_report() -> None:
    text = f"Einem Bericht der „Skarner Post“ zufolge liegt der Kutter {PART}."
    *_, found = find_quotations(text, media_type="text/plain", language="de")
    assert found.attribution is not None
    assert found.attribution.speaker == "Einem Bericht der „Skarner Post“"


def test_words_whose_source_is_named_are_no_term() -> None:
    framed, bare = (
        find_quotations(text, media_type="text/plain", language="de")[0]
        for text in (
            "Seiner Ansicht nach ist der Kai „das Salz der Stadt“.",
            "Hier ist der Kai „das Salz der Stadt“.",
        )
    )
    assert (framed.role.value, bare.role.value) == ("quotation", "mention")
