"""German: clauses in which the words may be another's than the subject's, who then is never sure; and plain ones beside them."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import Confidence, find_quotations
from mkdocs_quotecheck.model import Role

WHOLE = "„Der Kutter liegt noch bis zum Herbst im Hafen.“"
PART = "„bis zum Herbst ganz im Hafen“"

NOT_SURE = {
    "somebody heard another say": f"Vera Holm hörte Jan Peters sagen: {WHOLE}",
    "somebody had another say": f"Vera Holm ließ Jan Peters sagen: {WHOLE}",
    "somebody asked another to say": f"Vera Holm bat Jan Peters zu sagen: {WHOLE}",
    "words of a book are read out": f"Vera Holm las aus dem Buch von Jan Peters vor: {WHOLE}",
    "another's sentence is called to mind": f"Vera Holm erinnerte an den Satz von Jan Peters: {WHOLE}",
    "another who had said it": f"Vera Holm lobte Ute Lund, die gesagt hatte: {WHOLE}",
    "hearsay": f"Vera Holm soll gesagt haben: {WHOLE}",
    "neither of two": f"Weder Vera Holm noch Jan Peters sagten: {WHOLE}",
    "what is rejected": f"Vera Holm wies zurück, dass der Kutter {PART} liege.",
    "an answer to criticism": f"Vera Holm antwortete auf die Kritik von Jan Peters, der Kutter liege {PART}.",
    "a translator in brackets": f"{WHOLE} (Übersetzung Vera Holm)",
    "a picture's author": f"{WHOLE} (Foto Vera Holm)",
    "a review": f"{WHOLE} – Rezension von Vera Holm",
    "an object between a dash and a colon": f"Sie sah zwei Männer – den Lotsen: {WHOLE}",
    "a charge of nobody": f"Auf den Vorwurf, der Kutter liege {PART}, entgegnete Vera Holm, das sei falsch.",
    "a question that is answered": f"Auf die Frage: {WHOLE} erwiderte Vera Holm nichts.",
    "words that somebody retells": f"Vera Holm erzählt, der Lotse habe gerufen: {WHOLE}",
    "what somebody wanted to say": f"Vera Holm wollte sagen: {WHOLE}",
    "what somebody presumably said": f"Vermutlich sagte Vera Holm: {WHOLE}",
    "what somebody imagines": f"Er malte sich aus, wie Vera Holm sagt: {WHOLE}",
    "what somebody pretends": f"Er tat so, als sagte Vera Holm: {WHOLE}",
    "a name's words in the genitive": f"Vera Holm erinnerte an das Wort Goethes: {WHOLE}",
    "words with their owner before": f"Vera Holm erinnerte an Goethes Satz: {WHOLE}",
    "a note with words": f"Vera Holm fand einen Zettel mit den Worten {WHOLE}",
    "who stands near": f"Da es Jan Peters {PART} zu kalt wurde, ging er.",
    "who acts, where another tells it": f"Die Lotsin reagierte {PART}, wie Händler berichteten.",
    "a rejected report": f"Vera Holm wies den Bericht zurück, der Kutter liege {PART}.",
    "who comes before a relative clause": f"Die Lotsin, die den Plan als {PART} bezeichnet hatte, schwieg.",
    "one word in brackets": f"{WHOLE} (Goethe)",
}


@pytest.mark.parametrize("text", NOT_SURE.values(), ids=NOT_SURE)
def test_the_subject_is_not_sure(text: str) -> None:
    found = find_quotations(text, media_type="text/plain", language="de")
    assert found
    for quotation in found:
        assert quotation.attribution is None or quotation.attribution.confidence is Confidence.LOW


@pytest.mark.parametrize("element", ["cite", "dfn"])
def test_what_is_no_quotation_by_its_form_is_none_because_somebody_stands_near(element: str) -> None:
    title = f"<{element}>„Warum ich als Fischer nicht mehr zur See fahre“</{element}>"
    (found,) = find_quotations(f"<p>Am Hafen steht Vera Holm. Dort liegt auch {title}.</p>", language="de")
    assert (found.role, found.attribution) == (Role.MENTION, None)


def test_a_page_number_near_the_words_says_nothing() -> None:
    text = "Siehe „Wir haben am Kai die Fischer gesehen und ich gehe nicht“, in: Hafenpost, 2021, S. 12."
    (found,) = find_quotations(text, media_type="text/plain", language="de")
    assert found.attribution is None


SURE = {
    "an infinitive without another": (f"Vera Holm ließ erklären: {WHOLE}", "Vera Holm"),
    "through a spokesman": (f"Vera Holm ließ durch Jan Peters erklären: {WHOLE}", "Vera Holm"),
    "a perfect": (f"Vera Holm hat Jan Peters gesagt: {WHOLE}", "Vera Holm"),
    "a place of somebody's": (f"Vera Holm sagte im Haus von Jan Peters: {WHOLE}", "Vera Holm"),
    "criticism that is rejected in the words": (f"Vera Holm wies die Kritik zurück: {WHOLE}", "Vera Holm"),
    "a role behind the name": (f"Vera Holm, die Leiterin des Hafens, sagte am Montag: {WHOLE}", "Vera Holm"),
    "a clause behind the name": (f"Vera Holm, deren Vater Lotse war, sagte: {WHOLE}", "Vera Holm"),
    "two names side by side": (f"Das Land nannte Vera Holm Jan Peters gegenüber {PART}.", "Vera Holm"),
}


@pytest.mark.parametrize(("text", "speaker"), SURE.values(), ids=SURE)
def test_the_subject_is_sure(text: str, speaker: str) -> None:
    (quotation,) = find_quotations(text, media_type="text/plain", language="de")
    assert quotation.attribution is not None
    assert quotation.attribution.speaker == speaker
    assert quotation.attribution.confidence is Confidence.HIGH
