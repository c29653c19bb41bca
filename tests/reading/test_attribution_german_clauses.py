"""German: relative clauses, words that are only answered or rejected, and names that stand beside the words without a verb."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import Confidence, find_quotations

WHOLE = "„Der Kutter liegt noch bis zum Herbst im Hafen.“"
PART = "„bis zum Herbst ganz im Hafen“"

NAMED = {
    "a relative clause with its subject before the words": (
        f"Der Plan, den Vera Holm {PART} nannte, wurde beschlossen.",
        "Vera Holm",
    ),
    "a relative clause that a preposition opens": (
        f"Jan Peters bekam einen Brief, in dem Vera Holm schrieb: {WHOLE}",
        "Vera Holm",
    ),
    "a relative pronoun that owns": (
        f"Jan Peters führte ein Gespräch, in dessen Verlauf Vera Holm sagte: {WHOLE}",
        "Vera Holm",
    ),
    "a relative pronoun as the subject": (
        f"Die Lotsin, die den Plan als {PART} bezeichnet hatte, schwieg.",
        "Die Lotsin",
    ),
    "a masculine relative pronoun": (
        f"Dort erschien ein Kommentar, der die Planung als {PART} bezeichnet.",
        "ein Kommentar",
    ),
    "a relative pronoun behind a genitive": (
        f"Er lobte die Rede der Fischer, die die Lage {PART} nannten.",
        "der Fischer",
    ),
    "no relative clause": (f"Es regnete, die Lotsin sagte: {WHOLE}", "die Lotsin"),
    "no relative clause with an auxiliary": (
        f"Es regnete, die Lotsin hat gestern gesagt: {WHOLE}",
        "die Lotsin",
    ),
    "a clause parted by a colon": (
        f"Jan Peters sprach lange, worauf eine Frau (die Lotsin) den Satz: {WHOLE} ausrief.",
        "eine Frau",
    ),
    "a clause that ends with a sentence": (
        f"Jan Peters sprach lange, worauf Vera Holm mit dem Satz {WHOLE} den Saal verließ.",
        "Vera Holm",
    ),
    "a charge that is rejected": (
        f"Vera Holm wies den Vorwurf von Jan Peters zurück, der Kutter liege {PART}.",
        "Jan Peters",
    ),
    "a charge that is answered": (
        f"Auf den Vorwurf von Jan Peters, der Kutter liege {PART}, entgegnete Vera Holm, das sei falsch.",
        "Jan Peters",
    ),
    "a charge behind a verb that opens the page": (
        f"Reagierte Vera Holm auf den Vorwurf von Jan Peters, der Kutter liege {PART}?",
        "Jan Peters",
    ),
    "what was said to nobody's charge": (f"Vera Holm erklärte, der Kutter liege {PART}.", "Vera Holm"),
    "the first person and a form of reported speech": (f"Ich rufe ihm zu: {WHOLE}", "Ich"),
    "a sentence that points back": (f"{WHOLE} Das sagte Vera Holm der Zeitung.", "Vera Holm"),
    "a view that is somebody's": (f"{WHOLE} Das ist die Meinung von Vera Holm.", "Vera Holm"),
    "words that are pointed at": (f"{WHOLE} Mit diesen Worten schloss Vera Holm die Sitzung.", "Vera Holm"),
    "a sentence that is pointed at": (
        "„Der Kutter liegt im Hafen“ – mit diesem Satz beendete Vera Holm die Sitzung.",
        "Vera Holm",
    ),
    "readers": ("„Der Kutter liegt im Hafen“, lesen wir in der Chronik.", "der Chronik"),
    "a place of speech": ("„Der Kutter liegt im Hafen“, heißt es bei der Feuerwehr.", "der Feuerwehr"),
    "a conjunction behind the subject": (
        f"Jan Peters lobte den Plan, Vera Holm aber nannte ihn {PART}.",
        "Vera Holm",
    ),
    "a preposition and one name": (
        f"Jene Lage {PART}, von der Holm spricht, ist bekannt.",
        "Holm",
    ),
    "an origin": (f"Der Satz {WHOLE} stammt von Vera Holm.", "Vera Holm"),
    "a noun of speech with the words behind it": (
        "Die Aussage von Vera Holm, „der Kutter liegt im Hafen“, fand Beifall.",
        "Vera Holm",
    ),
    "a view behind a preposition": (f"Aus Sicht von Vera Holm ist der Kutter {PART}.", "Vera Holm"),
    "a conclusion and whose it is": (
        "„Der Kutter liegt im Hafen“, so das Fazit von Vera Holm.",
        "Vera Holm",
    ),
    "an object before the subject": (
        "„Der Kutter liegt im Hafen“ – so hatte es Vera Holm formuliert.",
        "Vera Holm",
    ),
    "somebody who is sure": ("„Der Kutter liegt im Hafen“, ist sich Vera Holm sicher.", "Vera Holm"),
    "an adjective that no subject has": (
        f"Über das Unglück bringt die Hafenpost folgenden Bericht: {WHOLE}",
        "die Hafenpost",
    ),
    "an object that is one word before a name": (f"Anders sieht das Vera Holm: {WHOLE}", "Vera Holm"),
    "a subject behind an expletive": (f"Es sprach der alte Lotse: {WHOLE}", "der alte Lotse"),
    "an article that stands for somebody": (
        f"Als Vera Holm den Lotsen fragte, erwiderte der: {WHOLE}",
        "der",
    ),
    "what comes from somebody": (f"Widerspruch kommt von Vera Holm: {WHOLE}", "Vera Holm"),
    "what is certain for somebody": (f"Für Vera Holm steht fest: {WHOLE}", "Vera Holm"),
    "so and a name": (f"{WHOLE} So der Lotse.", "der Lotse"),
    "words that somebody retells": (
        f"Vera Holm erzählt, Jan Peters habe gerufen: {WHOLE}",
        "Jan Peters",
    ),
    "who stands near": (f"Da es Jan Peters {PART} zu kalt wurde, ging er.", "Jan Peters"),
    "a name behind a dash": (f"{WHOLE} – Vera Holm", "Vera Holm"),
    "a name and a role behind a dash": (f"{WHOLE} – Vera Holm, Lotsin in Skarn", "Vera Holm"),
    "a name in brackets": (f"Es bleibt dabei. {WHOLE} (Vera Holm, Lotsin)", "Vera Holm"),
    "one word in brackets": (f"{WHOLE} (Goethe)", "Goethe"),
    "words in brackets behind a name": (
        f"Viele kamen, so der Leiter der Werft, Jan Peters ({WHOLE}).",
        "Jan Peters",
    ),
    "a name that leads over behind a source": (
        f"Alle kamen, so der Rat, und die Lotsin Vera Holm: {WHOLE}",
        "die Lotsin Vera Holm",
    ),
}


SEVERAL = {
    "turns of a play, labelled by first names": (
        f"Otto. {WHOLE}\n\nKlara. „Und was denkst du davon?“\n\nIch. „Mir scheint es falsch.“",
        ["Otto", "Klara", "Ich"],
    ),
    "words that only a conjunction parts": (
        "Der Plan, den Vera Holm so erklärte: „Wir fahren im Mai.“ und „Wir kommen im Juni.“ Alle lachten.",
        ["Vera Holm", "Vera Holm"],
    ),
    "a sentence behind the words that is no tag with its subject first": (
        "Jan Peters schüttelt den Kopf. „Das wird nichts.“ Vera Holm widerspricht. „Doch, im Herbst.“",
        ["Jan Peters", "Vera Holm"],
    ),
    "labelled turns inside a paragraph": (
        f"Vera Holm sagte: {WHOLE} – Der Reporter: „Warum?“ – „Weil er leckt.“",
        ["Vera Holm", "Der Reporter", "Vera Holm"],
    ),
}


@pytest.mark.parametrize(
    ("text", "named"),
    [*((text, [speaker]) for text, speaker in NAMED.values()), *SEVERAL.values()],
    ids=[*NAMED, *SEVERAL],
)
def test_the_speakers_are_named(text: str, named: list[str]) -> None:
    found = [each for each in find_quotations(text, media_type="text/plain", language="de") if not each.depth]
    assert [each.attribution and each.attribution.speaker for each in found] == named


NOBODY = {
    "a title with its author": "Sie las „Das Haus am Kai“ (Vera Holm).",
    "a place in the source": f"{WHOLE} (S. 12)",
    "a question that is asked": f"{WHOLE} Das ist die Frage.",
    "a dash and a sentence": "„Geh weg!“ – Es regnete noch.",
    "a word that opens a paragraph and is no label": f"Stille. {WHOLE}",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_named(text: str) -> None:
    (quotation,) = find_quotations(text, media_type="text/plain", language="de")
    assert quotation.attribution is None


def test_a_paper_with_abbreviations_speaks() -> None:
    text = f"Die „Skarn. Ztg.“ schreibt: {WHOLE}"
    found = find_quotations(text, media_type="text/plain", language="de")[-1]
    assert found.attribution is not None
    assert found.attribution.speaker == "Die „Skarn. Ztg.“"


def test_a_speaker_is_not_carried_over_a_sentence_about_somebody_else() -> None:
    text = f"{WHOLE} Das sagte Vera Holm. Ihr Nachbar Jan Peters war überrascht. „Davon wusste ich nichts.“"
    found = find_quotations(text, media_type="text/plain", language="de")
    assert found[1].attribution is not None
    assert found[1].attribution.speaker == "Ihr Nachbar Jan Peters"


def test_a_speaker_is_carried_over_a_sentence_about_a_thing() -> None:
    text = f"{WHOLE} Das sagte Vera Holm. Der Plan war alt. „Davon wusste ich nichts.“"
    found = find_quotations(text, media_type="text/plain", language="de")
    assert found[1].attribution is not None
    assert (found[1].attribution.speaker, found[1].attribution.confidence) == ("Vera Holm", Confidence.LOW)
