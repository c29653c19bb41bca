"""Sentences in which one clause holds another: whose words the partial quotation at their end is."""

import pytest

from mkdocs_quotecheck import Confidence, find_quotations

# sentence, who is named for the quotation
NAMED = [
    # What goes on is no saying.
    ("Lind said that over the last year she has begun “to open the mole” to boats.", "Lind"),
    ("In a letter, Hale said the pier will continue to be “a gift to the town”.", "Hale"),
    # A clause without `that` behind an adjective.
    ("In a letter, Hale said he is certain Ferrow will stay “a home for boats”.", "Hale"),
    # What makes a number vague governs nothing.
    ("About four in 10 Ferrow fishermen say that the plan is “a mess”.", "four"),
    ("At least half of members in each branch say each of the plans is “too late”.", "half"),
    # What is spoken of owns no words.
    ("Hale told the Courier on Monday that Lind’s remarks “do harm to boats”.", "Hale"),
    ("Hale says he would gladly show all his letters because “there is nothing in them”.", "Hale"),
    # Who is named behind `from` did not do it.
    ("Hale said she loved hearing from some of her “oldest friends” at the pier.", "Hale"),
    # What somebody thinks in a clause below that of what is said.
    ("Hale told the board she will keep the pier while her rival, Tom Lind, wants to “sell it off”.", "Hale"),
    ("Lind admitted that there are people who feel that way, “but not many of them”.", "Lind"),
    # Brackets and dashes are no part of the clause.
    ("The skippers stay at the helm (joke intended) and repeat, at length, “We wait for wind.”", "The skippers"),
    ("She noted that the plan – what her firm calls “light care” – is “central” to the town.", "She"),
    ("The secretary general of HPF (Harbour Pilots’ Fund), Ada Lind, has called the rule “absurd”.", "Ada Lind"),
    # A verb of telling has its subject before it.
    ("“This is late,” Ada Lind, who served as Tom Hale’s clerk in the spring, told Ferrow News.", "Ada Lind"),
    # Two nouns say what somebody is, and a place where.
    ("Ada Lind, clerk and keeper of maps at the University of Ferrow, Northport, said, “They are old.”", "Ada Lind"),
    # Words that may be nouns or verbs.
    ("To me the doctor says in her low voice, “It is only a scratch, keep still.”", "the doctor"),
    ("The skippers answered with chants of “Keep the pier” until the mayor left.", "The skippers"),
]  # fmt: skip

# The nearest sentences in which the inner clause has the words.
INNER = [
    ("Lind began: “The mole is closed.”", "Lind"),
    ("Hale’s remark to the board that the plan “does harm to boats” was short.", "Hale"),
    ("Hale spoke of her letter that “the pier is a gift to us all”.", "her"),
    ("Lind remembers that Hale said the plan is “a mess from the start”.", "Hale"),
    ("Hale recalled that the pilots, who wondered whether “the pier would hold”, had left.", "who"),
    ("“This is late,” said Ada Lind, who served as Tom Hale’s clerk.", "Ada Lind"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "speaker"), [*NAMED, *INNER])
def test_words_belong_to_the_clause_that_says_them(sentence: str, speaker: str) -> None:
    last = find_quotations(sentence, media_type="text/plain", people=(), language="en")[-1]
    assert last.attribution is not None
    assert last.attribution.speaker == speaker


def test_what_introduces_a_list_inside_the_marks_names_nobody() -> None:
    text = (
        "“We wait,” Hale wrote.\n\nHe then listed the needs of a pier:\n\n"
        '"I spoke of it last year, as you can see. Here they are:\n\n"Has it a rail?\n\n"Is it lit?"'
    )
    found = find_quotations(text, media_type="text/plain", people=(), language="en")
    speakers = [each.attribution and each.attribution.speaker for each in found]
    assert speakers == ["Hale", "He", "He", "He"]
    assert found[1].attribution
    assert found[1].attribution.confidence is Confidence.LOW


CARRIED = {
    "a role without a name acts": ("“We close at six,” Hale said. The clerk frowned. “Then I shall be quick.”", "Hale"),
    "a name acts": ("Hale opened the gate. “Late,” she said. Tom Lind shrugged. “The bridge was up.”", "Tom Lind"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), CARRIED.values(), ids=CARRIED)
def test_nobody_is_sure_behind_what_somebody_else_does(text: str, speaker: str) -> None:
    last = find_quotations(text, media_type="text/plain", people=(), language="en")[-1]
    assert last.attribution is not None
    assert (last.attribution.speaker, last.attribution.confidence) == (speaker, Confidence.LOW)


def test_the_end_of_a_sentence_belongs_to_the_clause_before_its_colon() -> None:
    text = "“The ferry,” Hale began, and Tom Lind ended for her: “is sunk.”"
    last = find_quotations(text, media_type="text/plain", people=(), language="en")[-1]
    assert last.attribution is None or last.attribution.confidence is Confidence.LOW


def test_how_somebody_describes_something_names_who_does() -> None:
    (found,) = find_quotations(
        "“Past all saving” is how Hale describes the pier.", media_type="text/plain", language="en"
    )
    assert found.attribution is not None
    assert found.attribution.speaker == "Hale"


INTERRUPTED = {
    "by what somebody else does": (
        "“Yes,” said Hale, “but the boat” – here Lind laughed – “was full.”",
        ["Hale", "Hale", "Hale"],
    ),
    "by the clause that names the speaker": ("“But the boat” – Lind said – “was full.”", ["Lind", "Lind"]),
    "by the other’s turn": ("“Yes,” said Hale. Lind laughed – “Full!”", ["Hale", "Lind"]),
}


@pytest.mark.parametrize(("text", "told"), INTERRUPTED.values(), ids=INTERRUPTED)
def test_words_that_go_on_behind_an_interruption_stay_their_speakers(text: str, told: list[str]) -> None:
    found = find_quotations(text, media_type="text/plain")
    assert [each.attribution and each.attribution.speaker for each in found] == told
