"""Who says it in English sentences with a subject of their own between the verb and the marks, and who only seems to."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import find_quotations
from mkdocs_quotecheck.model import Confidence

SPEAKERS = {
    "what is inserted behind that": (
        "Hale said that, to keep the harbour open, the law asks towns to “dredge it every spring.”",
        "Hale",
    ),
    "a clause that the noun is described by": (
        "Hale said that pilots she has talked to “fear the new buoys most.”",
        "Hale",
    ),
    "what somebody faces, which looks like a verb": (
        "Lind says that Hale faced charges of “gross neglect.”",
        "Lind",
    ),
    "whose answer a label is": ("Hale’s answer: “The harbour stays shut.”", "Hale"),
    "whose paper a label is": ("Hale’s Harbour Weekly: “The harbour stays shut.”", "Hale’s Harbour Weekly"),
    "a letter that warns": ("The letter Lind wrote warns of “a flood by May.”", "The letter Lind"),
    "a condition behind that": (
        "Hale said that, if Lind had asked her, she would have “dredged it at once.”",
        "Hale",
    ),
    "a time behind that": ("Hale says that when Lind wrote to her, she was “far out at sea.”", "Hale"),
    "as somebody else put it, without another report": (
        "As Lind had warned, the pier was “past saving.”",
        "Lind",
    ),
    "the next report": (
        "Hale spoke. The town said that it must “dredge the harbour every spring.”",
        "The town",
    ),
    "a thought in what is said": ("Hale says it rains, but she feels sure it is “only a shower.”", "Hale"),
    "a fronted gerund with a comma inside the marks": (
        "After calling the pier “late and far too dear,” Hale left.",
        "Hale",
    ),
    "a fronted gerund with a clause": (
        "After saying her right arm was “too sore to lift an oar,” Hale went home.",
        "Hale",
    ),
    "a thought by itself": ("She believes it is “only a shower.”", "She"),
    "names in a row": ("Lind and Hale call the pier “a long way out”.", "Lind and Hale"),
    "who is shown saying it": ("The film ends with footage of Hale saying, “We are late.”", "Hale"),
    "as somebody puts it": ("The pier is “a long way out,” as Hale put it.", "Hale"),
    "a tag between commas": ("The pier, said Hale, is “a long way out.”", "Hale"),
    "a voice": ("“Late again,” came the voice of Hale.", "Hale"),
    "somebody’s reply": ("“Late again,” came Hale’s reply.", "Hale"),
    "a voice of nobody": ("“Late again,” came a voice from the boat.", "a voice"),
    "a manner of speaking": ("“Late again!” I howled.", "I"),
    "words that begin with their verb": (
        "The letter names three piers. It also “asks the board to act at once.”",
        "It",
    ),
    "the first noun of a relative clause": (
        "Hale, who sold her first boat in May, in Ferrow, said the pier is “a long way out.”",
        "Hale",
    ),
    "a role of a place": (
        "Governor of Wend Ada Hale said the pier is “a long way out.”",
        "Governor of Wend Ada Hale",
    ),
    "others around somebody": ("Critics of Wend Ada Hale said the pier is “a long way out.”", "Critics"),
    "somebody of another": ("Brother of Mayor Ada Hale said the pier is “a long way out.”", "Brother"),
    "more from somebody": ("The pier sinks - More from Hale: “The pier is a long way out.”", "Hale"),
    "a place that something came from": (
        "Hale took the letter from the Herald: “The pier is a long way out.”",
        "Hale",
    ),
    "whose reply it was": ("“The pier is a long way out,” was Hale’s reply.", "Hale"),
    "whose answer it was": ("“The pier is a long way out,” was the answer of Hale.", "Hale"),
    "who wanted to know": ("“How far out is the pier?” Hale wanted to know.", "Hale"),
    "who tells somebody": ("“The pier is a long way out,” Lind was told by Hale.", "Hale"),
    "a document with what it is about": (
        "“The pier is a common good,” says the Code of the inner waters.",
        "the Code of the inner waters",
    ),
    "a body named by a place": ("“The pier is a common good,” says the Bank of Wend.", "the Bank of Wend"),
    "a document with a time behind it": (
        "“The pier is a common good,” said the Herald on Monday.",
        "the Herald",
    ),
    "a bare apposition": ("Hale, owner of the yard, in Ferrow, said the pier is “a long way out.”", "Hale"),
}
LEAD_INS = {
    "a label with a bracket": ("Hale (harbour master): “The pier is a long way out.”", "Hale", True),
    "a label with place and day": ("Hale (Wend, 3 March 2021): “The pier is a long way out.”", "Hale", True),
    "a label with a role": ("Hale, harbour master: “The pier is a long way out.”", "Hale", True),
    "a document of a year": ("In a 1985 letter Hale wrote: “The pier is a long way out.”", "Hale", True),
    "a page": ("On page 12 of the 2019 report Hale wrote: “The pier is a long way out.”", "Hale", True),
    "a decade": ("By the 1990s Hale was saying: “The pier is a long way out.”", "Hale", True),
    "what is spoken of": ("Of the old slip Hale said that it “leaks in every storm”.", "Hale", True),
    "what is spoken of, denied": (
        "Of the old slip Hale denied that it “leaks in every storm”.",
        "Hale",
        False,
    ),
    "a role before the name": (
        "At the meeting chairman Hale said: “The pier is a long way out.”",
        "Hale",
        False,
    ),
    "denied": ("In a 1985 letter Hale never wrote: “The pier is a long way out.”", "Hale", False),
}


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.values(), ids=SPEAKERS)
def test_the_speaker_is_who_reports_the_words(text: str, speaker: str) -> None:
    found = find_quotations(text, media_type="text/plain")[0].attribution
    assert found is not None
    assert found.speaker == speaker


@pytest.mark.parametrize(("text", "speaker", "sure"), LEAD_INS.values(), ids=LEAD_INS)
def test_a_name_behind_a_dated_document_is_sure(text: str, speaker: str, sure: bool) -> None:
    found = find_quotations(text, media_type="text/plain")[0].attribution
    assert found is not None
    assert (found.speaker.split()[-1], found.confidence is Confidence.HIGH) == (speaker, sure)
