"""Dialogue: turns of a story with a registry of characters, and what keeps them apart from news."""

from __future__ import annotations

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Attribution, Confidence, Person
from mkdocs_quotecheck.reading import find_quotations
from mkdocs_quotecheck.reading.attribution._turn_weights import SPACED
from mkdocs_quotecheck.reading.attribution.attribute import attribute
from mkdocs_quotecheck.reading.attribution.dialogue import Decision, decide
from mkdocs_quotecheck.reading.attribution.dialogue_pages import is_story
from mkdocs_quotecheck.reading.attribution.lexicon import lexicon
from mkdocs_quotecheck.reading.attribution.paragraphs import Reader
from mkdocs_quotecheck.reading.attribution.turn_features import Page
from mkdocs_quotecheck.reading.attribution.turns import Turn
from mkdocs_quotecheck.reading.html.blocks import plain_blocks, read_blocks
from mkdocs_quotecheck.reading.quotations import extraction

CAST = (
    Person("marta", "Marta Voss", ("Marta", "Miss Voss"), "she"),
    Person("piet", "Piet Lamm", ("Piet",), "he"),
    Person("johan", "Captain Johan Reuter", ("Reuter", "the captain"), "he"),
)

SCENE = """“Is the boat ready?” asked Marta.

“Nearly,” said Piet.

“And the sails?”

“They are mended.”

Marta looked at the sky. “We must leave before dark.”

“You always say that, Marta.”

“And I am always right,” she said.

The captain came down the steps and put his lamp on the table.

“Nobody leaves tonight,” said Reuter.

“Captain, the tide will not wait,” Piet answered.

“Then it goes without you.”"""


def speakers(text: str) -> list[Attribution | None]:
    document = plain_blocks(text)
    english = language("en")
    return [
        each.attribution
        for each in attribute(document, extraction.find(document, english), CAST, english).quotations
    ]


def persons(text: str) -> list[str | None]:
    return [each.person if each else None for each in speakers(text)]


def test_speakers_alternate_where_nobody_is_named() -> None:
    assert persons(SCENE)[:4] == ["marta", "piet", "marta", "piet"]


def test_the_subject_of_the_narration_in_a_paragraph_speaks_in_it() -> None:
    assert persons(SCENE)[4] == "marta"


def test_one_who_is_addressed_does_not_speak() -> None:
    assert persons(SCENE)[5] == "piet"


def test_a_pronoun_means_the_one_of_its_gender() -> None:
    assert persons(SCENE)[6] == "marta"


def test_a_newcomer_who_is_named_takes_his_turn() -> None:
    assert persons(SCENE)[7:] == ["johan", "piet", "johan"]


def test_an_implicit_speaker_has_no_place_on_the_page() -> None:
    implicit = speakers(SCENE)[2]
    assert implicit is not None
    assert (implicit.start, implicit.end, implicit.pattern) == (None, None, "turn")
    assert implicit.speaker == "Marta Voss"


def test_a_named_speaker_is_certain() -> None:
    named = speakers(SCENE)[0]
    assert named is not None
    assert named.confidence is Confidence.HIGH


def test_a_name_in_marks_in_the_narration_is_no_turn() -> None:
    document = plain_blocks(
        SCENE + "\n\nThey had named the boat “Patience” in the old days, and she had it still."
    )
    english = language("en")
    told = attribute(document, extraction.find(document, english), CAST, english).quotations
    assert [each.role.value for each in told[-2:]] == ["quotation", "mention"]


def test_news_with_quotations_is_no_story() -> None:
    news = "\n\n".join(
        f"“The {place} was closed in March and nobody told the ferry about it, as far as we know today,” Marta Voss said."
        for place in ("pier", "lock", "bridge", "basin", "yard", "gate", "dock", "mole")
    )
    lone = (
        news
        + "\n\n“It will open again when the work on the quay is done, whatever the board may think of it all.”"
    )
    assert persons(lone)[-1] == "marta"


def test_a_document_that_is_named_keeps_its_words_from_the_one_whose_turn_it_is() -> None:
    said = speakers(
        SCENE + "\n\nThe Tide Table says: “High water at nine.”\n\nThe old man said: “At nine, then.”"
    )
    table, old_man = said[-2], said[-1]
    assert table is not None
    assert (table.speaker, table.person) == ("The Tide Table", None)
    assert old_man is not None
    assert old_man.person is not None


def is_told_as_story(html: str) -> bool:
    document = read_blocks(html)
    english = language("en")
    found = extraction.find(document, english).quotations
    reader = Reader(document, lexicon("en"))
    return is_story(reader, reader.paragraphs(found), found)


def as_html(text: str) -> str:
    return "".join(f"<p>{paragraph}</p>" for paragraph in text.split("\n\n"))


def test_a_page_of_turns_is_a_story_and_one_that_names_each_speaker_or_cites_is_none() -> None:
    named = "\n\n".join(
        f"“The {place} is closed,” said Marta Voss."
        for place in ("pier", "lock", "yard", "gate", "dock", "mole", "quay")
    )
    assert is_told_as_story(as_html(SCENE))
    assert not is_told_as_story(as_html(named))
    assert not is_told_as_story(as_html(SCENE).replace("asked Marta", '<a href="log.html">asked Marta</a>'))


def test_an_author_line_in_a_story_is_resolved_and_takes_no_turn() -> None:
    letter = "<blockquote><p>The boat is to be back before the feast.</p><p>— Captain Johan Reuter</p></blockquote>"
    found = find_quotations(as_html(SCENE) + letter, people={person.id: person for person in CAST})
    last = found[-1].attribution
    assert last is not None
    assert (last.person, last.confidence) == ("johan", Confidence.HIGH)
    before = found[-2].attribution
    assert before is not None
    assert before.pattern == "turn"


def turn(start: int, *, named: str = "", alone: bool = False) -> Turn:
    names = frozenset([named]) if named else frozenset()
    return Turn(start, block=start, adjacent=start > 0, alone=alone, named=names, recent={"ann": 0, "bob": 0})


def decided(turns: list[Turn], genders: dict[str, str]) -> list[Decision]:
    return decide(Page(turns, genders, None, {"ann": 1, "bob": 1}, {"ann": 1, "bob": 1}), SPACED)


def test_the_whole_conversation_decides_a_turn_in_its_middle() -> None:
    turns = [turn(0, named="ann"), turn(1, alone=True), turn(2, alone=True), turn(3, named="bob")]
    assert [each.person for each in decided(turns, {"ann": "she", "bob": "he"})] == [
        "ann",
        "bob",
        "ann",
        "bob",
    ]


def test_a_turn_with_two_equal_speakers_has_no_margin() -> None:
    alone = decided([turn(0)], {"ann": "", "bob": ""})[0]
    told = decided([turn(0, named="ann")], {"ann": "", "bob": ""})[0]
    assert alone.margin < told.margin


def test_turns_of_another_scene_do_not_alternate_with_this_one() -> None:
    far = [turn(0, named="ann"), turn(100_000)]
    assert (
        decided(far, {"ann": "", "bob": ""})[1].margin
        == decided([turn(100_000)], {"ann": "", "bob": ""})[0].margin
    )


BROTHER_AND_SISTER = (
    Person("tom", "Tom Weir", ("Mr. Weir", "Weir", "Tom"), "he"),
    Person("ann", "Ann Weir", ("Miss Weir", "Weir", "Ann"), "she"),
)


def story(text: str) -> list[Attribution | None]:
    return [
        each.attribution
        for each in find_quotations(text, media_type="text/plain", people=BROTHER_AND_SISTER, language="en")
    ]


TALK = "\n\n".join(
    [
        "“Is it you, {0}?” said Ann Weir.",
        "“It is, {1}.”",
        "“You are late.”",
        "“The boat was late.”",
        "“Always the boat.”",
        "“Not this time.”",
    ]
    * 2
)


def test_a_bare_surname_is_a_clue_that_others_can_outweigh() -> None:
    found = story(TALK.format("Tom", "Ann") + "\n\n“I shall row next time,” said Weir.\n\n“You will not.”")
    assert [each.person if each else None for each in found[:6]] == ["ann", "tom"] * 3
    last = found[-2]
    assert last is not None
    assert last.speaker == "Weir"


def test_who_is_no_registered_person_is_sure_only_by_a_name() -> None:
    story = SCENE + "\n\n“Late,” said a voice.\n\n“Late,” I said.\n\n“Late,” said Otto Brandt."
    *_, voice, narrator, stranger = speakers(story)
    assert voice is not None
    assert narrator is not None
    assert stranger is not None
    assert (voice.confidence, narrator.confidence) == (Confidence.LOW, Confidence.LOW)
    assert (stranger.speaker, stranger.person, stranger.confidence) == ("Otto Brandt", None, Confidence.HIGH)


def test_a_line_that_ends_in_a_comma_leads_over_to_the_words_below_it() -> None:
    story = (
        SCENE
        + "\n\nMarta put the lamp out and answered at last with some heat,\n\n“Then it goes without us both.”"
    )
    *_, last = speakers(story)
    assert last is not None
    assert last.person == "marta"
