"""German: which noun phrase of a sentence, or of the sentences around it, is named for the quoted words."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import Confidence, find_quotations

WHOLE = "„Der Kutter liegt noch bis zum Herbst im Hafen“"
PART = "„bis zum Herbst ganz im Hafen“"

NAMED = {
    "whom a relative clause of nothing but its verb tells of": (
        f"Vera Holm traf den Wirt, der rief: {WHOLE}.",
        "den Wirt",
    ),
    "an object before the verb that looks like a subject": (
        f"Das Verfahren kritisierte Jan Peters als {PART}.",
        "Jan Peters",
    ),
    "an abstract noun before the verb": (f"Jede Mitwirkung lehnte Jan Peters ab: {WHOLE}.", "Jan Peters"),
    "a plural before a singular verb": (f"Die neuen Netze bezeichnete die Lotsin als {PART}.", "die Lotsin"),
    "an inserted tag": (f"Der Kutter, sagte Vera Holm, sei {PART}.", "Vera Holm"),
    "two datives and a place behind the verb": (
        f"{WHOLE}, erklärte gestern in Skarn der Vorsitzende des Rates.",
        "der Vorsitzende des Rates",
    ),
    "a noun of speech before the colon": (f"Zitat von Vera Holm hierzu: {WHOLE}.", "Vera Holm"),
    "a genitive behind a noun of speech": (f"Die Begründung des Gerichts: {WHOLE}.", "des Gerichts"),
    "a view behind its owner": (f"Ihrer Ansicht nach ist der Kutter {PART}.", "Ihrer"),
    "a view of somebody": (f"Nach Ansicht von Vera Holm ist der Kutter {PART}.", "Vera Holm"),
    "a document behind a relative clause": (
        f"In dem Antrag, den Jan Peters verfasst hat, heißt es, der Kutter liege {PART}.",
        "dem Antrag",
    ),
    "what is to be read": (f"Auf dem Schild ist zu lesen: {WHOLE}.", "dem Schild"),
    "a verb and an adjective": (f"Vera Holm machte deutlich, dass der Kutter {PART} liege.", "Vera Holm"),
    "an unknown verb with a clause": (
        f"Vera Holm tröstete die Fischer, dass der Kutter {PART} sei.",
        "Vera Holm",
    ),
    "a Roman number": (f"Königin Margrethe II. sagte: {WHOLE}.", "Königin Margrethe II."),
    "no space behind the sentence before": (
        f"Der Rat dankte der Werft.Vera Holm sagte: {WHOLE}.",
        "Vera Holm",
    ),
    "a date inside the clause": (
        f"Vera Holm nannte den Plan am Freitag, den 3. Juni, in Skarn {PART}.",
        "Vera Holm",
    ),
    "a pronoun behind the verb and a clause": (
        f"Die Vorschläge des Rates, den Hafen zu schließen, bezeichnete er als {PART}.",
        "er",
    ),
    "a plural noun by its ending": (f"Die Planungen bezeichnete die Fähre als {PART}.", "die Fähre"),
    "a plural with a clause of its own": (
        f"Die neuen Netze, die gestern kamen, bezeichnete die Agentur als {PART}.",
        "die Agentur",
    ),
    "an adjective at the head": (f"Aktuell lässt sie dort erklären: {WHOLE}.", "sie"),
    "a participle with its object": (f"Als die Lotsin, ihr Pferd anhaltend, fragte: {WHOLE}.", "die Lotsin"),
    "a participle before the colon": (
        f"Eine Botin trat hervor, mit lauter Stimme die Nachricht verkündend: {WHOLE}.",
        "Eine Botin",
    ),
    "a first name that is a month": (f"{WHOLE}, wiederholte August.", "August"),
    "one of several": (f"{WHOLE}, meinte einer der Fischer.", "einer der Fischer"),
    "a child as a neuter": (f"{WHOLE}, sagte es leise.", "es"),
    "nobody in particular": (f"Den Kutter nennt man {PART}.", "man"),
    "whoever is cited": (f"Der Sender zitierte Otto Lind mit den Worten: {WHOLE}.", "Otto Lind"),
    "a source between the verb and the words": (
        f"Jan Peters sagte, laut Vera Holm sei der Kutter {PART}.",
        "Vera Holm",
    ),
    "a source of the verb itself": (
        f"Jan Peters sagte laut Hafenblatt, der Kutter sei {PART}.",
        "Jan Peters",
    ),
    "a document named before": (
        f"Das Amt legte eine Stellungnahme vor. Darin heißt es: {WHOLE}.",
        "eine Stellungnahme",
    ),
    "a clause behind the words, and no speaker before": (
        f"Ein seltsamer Ausdruck belebte seine Züge: {WHOLE}, sagte er.",
        "er",
    ),
    "an adverb that opens clauses too": (f"{WHOLE}, rief da Vera Holm.", "Vera Holm"),
    "an opinion": (f"Für Vera Holm ist der Kutter {PART}.", "Vera Holm"),
    "a relative pronoun before an article": (
        f"Es kamen die Lotsen des Rates, die die Gefahr eines Sturms als {PART} bezeichneten.",
        "die Lotsen des Rates",
    ),
    "a pronoun that is told something": (
        f"Gleich wird der Lotse kommen und ihr zuraunen: {WHOLE}.",
        "der Lotse",
    ),
    "a pronoun behind a named lead-in": (f"Vera Holm sagte dazu: {WHOLE}, betont sie.", "Vera Holm"),
    "a person before the verb and a thing behind it": (
        f"Jan Peters kritisierte das Verfahren als {PART}.",
        "Jan Peters",
    ),
    "two people, the first the subject": (f"Jan Peters nannte Vera Holm {PART}.", "Jan Peters"),
    "a person by the noun, and a pronoun that is the object": (
        f"Jan Peters nennt sie darum {PART}.",
        "Jan Peters",
    ),
    "a relative clause between": (f"Jan Peters, den der Rat kennt, sagte: {WHOLE}.", "Jan Peters"),
}

AROUND = {
    "reported speech behind its speaker": (f"Vera Holm gab sich ruhig. Der Kutter sei {PART}.", "Vera Holm"),
    "reported speech in the next paragraph": (
        f"Vera Holm sprach über den Hafen.\n\nDer Kutter werde {PART} bleiben.",
        "Vera Holm",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), [*NAMED.values(), *AROUND.values()], ids=[*NAMED, *AROUND])
def test_the_speaker(text: str, speaker: str) -> None:
    (found,) = find_quotations(text, media_type="text/plain", language="de")
    assert found.attribution is not None
    assert found.attribution.speaker == speaker


def test_a_doubt_about_an_adjective_is_none_about_who_speaks() -> None:
    for text in (f"Der wohl bekannte Kapitän Jan Peters sagte: {WHOLE}.", f"Jan Peters sagte wohl: {WHOLE}."):
        (found,) = find_quotations(text, media_type="text/plain", language="de")
        assert found.attribution is not None
        assert (found.attribution.confidence is Confidence.HIGH) == ("bekannte" in text)


UNSURE = {
    "so, far before the words": f"Viele gratulierten, so Jan Peters, der Leiter des Hafens, Otto Lind: {WHOLE}.",
    "a tag behind the next turn": f"{WHOLE} – »Ja«, sagte Vera Holm.",
}


@pytest.mark.parametrize("text", UNSURE.values(), ids=UNSURE)
def test_what_may_be_of_others_is_never_sure(text: str) -> None:
    found = find_quotations(text, media_type="text/plain", language="de")[0]
    assert found.attribution is None or found.attribution.confidence is Confidence.LOW


def test_nobody_says_what_a_text_says() -> None:
    (found,) = find_quotations(f"Der Rat tagte. {WHOLE}, heißt es.", media_type="text/plain", language="de")
    assert found.attribution is None or found.attribution.speaker != "es"


def test_a_guess_from_around_is_never_sure() -> None:
    for text, _ in AROUND.values():
        (found,) = find_quotations(text, media_type="text/plain", language="de")
        assert found.attribution is not None
        assert found.attribution.confidence is Confidence.LOW
