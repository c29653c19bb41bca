"""Who is surely the speaker, and in which sentences nobody is: denied, supposed, asked, passed on by another."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import find_quotations
from mkdocs_quotecheck.model import Attribution, Confidence


def attribution(text: str, language: str = "en") -> Attribution:
    found = find_quotations(text, media_type="text/plain", language=language)[0].attribution
    assert found is not None
    return found


SURE = [
    ("Hale said “the gate was open all night”.", "Hale"),
    ("“The gate was open all night,” Hale’s lawyer said.", "Hale’s lawyer"),
    ("“The gate was open all night,” wrote Lind of Hale.", "Lind"),
    ("According to Lind, Hale said “the gate was open all night”.", "Hale"),
    ("When Lind left, Hale said: “The gate was open all night.”", "Hale"),
    ("Without Lind, Hale said, “The gate was open all night.”", "Hale"),
    ("“The gate was open all night,” Hale will say on Monday.", "Hale"),
    ("In May Hale said “the gate was open all night”.", "Hale"),
    ("“If the gate was open, who closed it?” Hale asked.", "Hale"),
    # A date or a page before a name is no part of it.
    ("On 20 May 2026 Dunnock said “the gate was open all night”.", "Dunnock"),
    ("In 2019 Hale said “the gate was open all night”.", "Hale"),
    ("At 10.30 Hale said: “The gate was open.”", "Hale"),
    ("Page 3 Hale said “the gate was open all night”.", "Hale"),
    ("On 3 March Hale said: “The gate was open.”", "Hale"),
    # When, where and to whom it was said stand between the verb and the words.
    ("Hale told reporters on March 12 that “the gate was open all night”.", "Hale"),
    ("Hale told the board on Monday in a long letter that “the gate was open all night”.", "Hale"),
    ("Hale said at the meeting on 12 March: “The gate was open all night.”", "Hale"),
    # The words end a clause in which nobody else speaks.
    ("Hale said her wardens had watched for “six weeks without a lamp”.", "Hale"),
    ("Hale insisted that the board should “mend what it has broken”.", "Hale"),
    ("The guide says that the second gate is “a door for goats”.", "The guide"),
    ("Hale said on Monday that Lind was “the last to see it”.", "Hale"),
    # The speaker is inserted behind the verb; the words go on with the sentence.
    ("The gate, said Hale, “was open all night”.", "Hale"),
    ("The old mill, wrote Dr Lind, “has no wheel”.", "Dr Lind"),
    ("The gate, Hale said, “was open all night”.", "Hale"),
    ("Hale denied it: “The gate was never open.”", "Hale"),
    ("“The gate was never open,” denied Hale.", "Hale"),
    # Adverbials stand between the speaker and the verb.
    *(
        (text.format(when), "Hale")
        for when in (
            "once",
            "the other day",
            "that evening",
            "in 1931",
            "in turn",
            "at the time",
            "of course",
            "in her memoir",
            "duly",
            "years later",
            "two days later",
            "this week",
            "early on",
            "more than once",
            "the next morning",
        )
        for text in (
            "“The gate was open all night,” Hale {} said.",
            "Hale {} said: “The gate was open all night.”",
            "“The gate,” Hale {} said, “was open all night.”",
        )
    ),
    ("According to Lind, speaking in May, the gate was “a door for goats”.", "Lind"),
    ("According to Lind, interviewed by Hale, the gate was “a door for goats”.", "Lind"),
    # A preposition that is a subordinator too, where no other verb is left for the subject.
    ("Hale after the vote said “the gate was open all night”.", "Hale"),
    ("“The gate was open all night,” Hale after the vote said.", "Hale"),
    ("Hale left after the board said “the gate was open all night”.", "the board"),
    ("After the board said “the gate was open”, Hale left.", "the board"),
    # What another clause denies is not the saying.
    ("Hale did not smile when she said: “The gate was open all night.”", "she"),
    ("Nobody smiled when Hale said: “The gate was open all night.”", "Hale"),
    ("“The gate was open,” Tom Lind, the mate, told the Gazette.", "Tom Lind"),
    ("“The gate was open,” Tom Lind, mate of the boat in the north, said.", "Tom Lind"),
    # A name between commas behind a role that another one owns.
    ("Hale’s deputy, Tom Lind, said: “The gate was open all night.”", "Tom Lind"),
    # What looks like a noun is a verb behind the words.
    ("“The gate was open,” reports the paper.", "the paper"),
    ("“The gate was open,” the paper reports.", "the paper"),
    ("The sign reads “private road beyond this gate”.", "The sign"),
]

UNSURE = [
    "Hale did not say when she will say “the gate was open all night”.",
    "Nobody thinks that Hale said “the gate was open all night”.",
    # *One day* may be a subject.
    "“The gate was open all night,” the mayor one day said.",
    # The words between the verb and the quotation name another speaker.
    "Hale reminded Lind of his words: “The gate was open all night.”",
    "Hale told reporters on Monday that Lind thinks “the gate was open all night”.",
    "Hale said Lind had called the gate “a door for goats”.",
    "Hale said Lind believed the gate was “a door for goats”.",
    "Hale said he was tired, and the crowd was “a door for goats”.",
    # Denied.
    "Hale denied that “the gate was open all night”.",
    "Hale denied the rumour that “the gate was open all night”.",
    "Hale denied that the gate had been “open all night”.",
    "Hale never said “the gate was open all night”.",
    "Hale did not say “the gate was open all night”.",
    "Hale didn’t say, “The gate was open all night.”",
    "“The gate was open all night,” Hale did not say.",
    "“The gate was open all night,” as Hale never said.",
    "Contrary to rumour, Hale never said: “The gate was open all night.”",
    "Hale denied saying “the gate was open all night”.",
    "Hale denied that Lind said “the gate was open all night”.",
    "Hale refused to say “the gate was open all night”.",
    "It is a myth that Hale said “the gate was open all night”.",
    # Nobody, or anybody.
    "Nobody said “the gate was open all night”.",
    "No one ever said, “The gate was open all night.”",
    "“The gate was open all night,” nobody said.",
    "Few said “the gate was open all night”.",
    "Neither Hale nor Lind said “the gate was open all night”.",
    "Whoever says “the gate was open all night” lies.",
    "Anyone who says “the gate was open all night” lies.",
    "You can say “the gate was open all night” but it is wrong.",
    # Asked.
    "Did Hale say “the gate was open all night”?",
    "Has Hale ever said “the gate was open all night”?",
    "Why would Hale say “the gate was open all night”?",
    # Supposed.
    "If Hale says “the gate was open all night”, we leave.",
    "If Hale had said, “The gate was open all night,” we would have left.",
    "Unless Hale says “the gate was open all night”, nothing changes.",
    "Suppose Hale said “the gate was open all night”.",
    "Imagine Hale saying, “The gate was open all night.”",
    "Hale pretended to say “the gate was open all night”.",
    "Hale should say “the gate was open all night”.",
    "“The gate was open all night,” Hale might say.",
    "“The gate was open all night,” Hale would have said.",
    "“The gate was open all night” is what Hale would have said.",
    "Hale allegedly said “the gate was open all night”.",
    "Hale wished Lind had said “the gate was open all night”.",
    # Two people in the sentence.
    "Lind said that Hale and not Marsh had said “the gate was open all night”.",
    "Lind accused Hale of saying “the gate was open all night”.",
    "“The gate was open all night,” Lind said Hale had told her.",
    "“The gate was open all night,” the clerk said Hale said.",
    "Hale asked whether Lind had said “the gate was open all night”.",
    "Lind heard Hale say “the gate was open all night”.",
    "Hale quoted Lind: “The gate was open all night.”",
    "“The gate was open all night,” Tarrant reported her as saying.",
    "“The gate was open all night,” Hale read aloud from Lind’s letter.",
]


@pytest.mark.parametrize(("text", "speaker"), SURE)
def test_a_verb_of_saying_beside_its_subject_makes_a_sure_speaker(text: str, speaker: str) -> None:
    found = attribution(text)
    assert (found.speaker, found.confidence) == (speaker, Confidence.HIGH)


@pytest.mark.parametrize("text", UNSURE)
def test_a_sentence_that_does_not_state_that_it_was_said_makes_no_sure_speaker(text: str) -> None:
    found = find_quotations(text, media_type="text/plain")[0].attribution
    assert found is None or found.confidence is Confidence.LOW


def test_one_who_is_told_something_does_not_say_it() -> None:
    found = find_quotations("“The gate was open all night,” Lind was told.", media_type="text/plain")[0]
    assert found.attribution is None


PASSED_ON = [
    ("“The gate was open,” Tarrant reported her as saying.", "her", "Tarrant"),
    ("Tarrant reported her as saying “the gate was open all night.”", "her", "Tarrant"),
    ("The Courier quoted Hale as saying: “The gate was open.”", "Hale", "The Courier"),
    ("“The gate was open,” the Courier quoted Hale as saying.", "Hale", "the Courier"),
    ("The Courier cited Hale as saying the gate was “open all night”.", "Hale", "The Courier"),
    ("“The gate was open,” Hale was quoted as saying.", "Hale", None),
    ("“The gate was open,” Hale said, the paper reports.", "Hale", "the paper"),
    ("“The gate was open,” said Hale, reports the Courier.", "Hale", "the Courier"),
    ("“The gate was open,” Hale said, she added.", "Hale", None),
]


@pytest.mark.parametrize(("text", "speaker", "document"), PASSED_ON)
def test_who_passes_words_on_is_the_outer_layer(text: str, speaker: str, document: str | None) -> None:
    found = attribution(text)
    assert (found.speaker, found.document) == (speaker, document)


ABROAD = [
    ("de", "Hale sagte: „Das Tor war offen.“", Confidence.HIGH),
    ("de", "Hale hat nie gesagt: „Das Tor war offen.“", Confidence.LOW),
    ("de", "„Das Tor war offen“, sagte Hale nicht.", Confidence.LOW),
    ("de", "Hale hat dementiert, dass „das Tor die ganze Nacht offen war“.", Confidence.LOW),
    ("de", "Hale dementierte: „Das Tor war nie offen.“", Confidence.HIGH),
    ("es", "Hale negó que «la puerta estaba abierta toda la noche».", Confidence.LOW),
    ("de", "Wenn Hale sagt: „Das Tor war offen“, gehen wir.", Confidence.LOW),
    ("de", "Hat Hale gesagt: „Das Tor war offen“?", Confidence.LOW),
    ("fr", "« La porte était ouverte », a déclaré Hale.", Confidence.HIGH),
    ("fr", "Hale n’a jamais dit : « La porte était ouverte. »", Confidence.LOW),
    ("fr", "« La porte était ouverte », aurait déclaré Hale.", Confidence.LOW),
    ("es", "«La puerta estaba abierta», dijo Hale.", Confidence.HIGH),
    ("es", "Hale nunca dijo: «La puerta estaba abierta».", Confidence.LOW),
    ("es", "Si Hale dice: «La puerta estaba abierta», nos vamos.", Confidence.LOW),
]


BESIDE_APPOSITION = [
    "Hale, the harbour master, told the board, “the gate was open all night”.",
    "Hale, the harbour master, said on Monday, “the gate was open all night”.",
    "Hale, the harbour master, wrote Lind, “The gate was open all night.”",
]


@pytest.mark.parametrize("text", BESIDE_APPOSITION)
def test_who_is_told_behind_an_apposition_does_not_speak(text: str) -> None:
    assert attribution(text).speaker == "Hale"


@pytest.mark.parametrize(("language", "text", "confidence"), ABROAD)
def test_other_languages_deny_and_suppose_too(language: str, text: str, confidence: Confidence) -> None:
    found = attribution(text, language)
    assert (found.speaker, found.confidence) == ("Hale", confidence)
