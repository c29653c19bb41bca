"""Which registered person a mention stands for, and when the attribution abstains."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from mkdocs_quotecheck import find_quotations
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Attribution, Confidence, Person
from mkdocs_quotecheck.reading.attribution.attribute import attribute
from mkdocs_quotecheck.reading.html.blocks import plain_blocks
from mkdocs_quotecheck.reading.quotations import extraction

PEOPLE = (
    Person("ada-hale", "Ada Hale", ("Hale", "the harbour master"), "she"),
    Person("oskar-lind", "Oskar Lind", (), "he"),
    Person("emil-brandt", "Emil Brandt", ("the pilot",), "he"),
    Person("ines-brandt", "Dr. Ines Brandt", (), "she"),
    Person("board", "Harbour Board", ("the board", "the minutes"), "it"),
    Person("ferry-line", "Northern Ferries", ("the company",), "it"),
    Person("rail-line", "Coast Railways", ("the company",), "it"),
)


@dataclass(frozen=True)
class Case:
    text: str
    person: str | None
    """Of the last quotation."""
    candidates: tuple[str, ...] = ()


def last_attribution(text: str) -> Attribution | None:
    document = plain_blocks(text)
    english = language("en")
    return attribute(document, extraction.find(document, english), PEOPLE, english).quotations[-1].attribution


RESOLVED = [
    Case("“We waited until noon,” Hale said.", "ada-hale"),
    Case("“We waited until noon,” said Ada Hale.", "ada-hale"),
    Case("“We waited until noon,” Ms. Hale said.", "ada-hale"),
    Case("“We waited until noon,” the harbour master said.", "ada-hale"),
    Case("The Warden of the wall, Oskar Lind, said: “We waited until noon.”", "oskar-lind"),
    Case("The Warden of the wall, no sailor, said: “We waited until noon.”", None),
    Case("“We waited until noon,” Lind said.", "oskar-lind"),
    Case("Oskar Lind of Mill Lane came in. “We waited until noon,” he said.", "oskar-lind"),
    Case("Hale is a sailor who says she has “waited until noon for them”.", "ada-hale"),
    Case("Hale (who says she has “waited until noon for them”) came in.", "ada-hale"),
    Case("“We waited until noon,” former deputy Oskar Lind said.", "oskar-lind"),
    Case("“We waited until noon,” the minutes say.", "board"),
    Case("“We waited until noon,” said Hale’s deputy, Oskar Lind.", "oskar-lind"),
    Case("“We waited until noon,” said the town’s mayor Oskar Lind.", "oskar-lind"),
    Case("“We waited until noon,” the harbour board said.", "board"),
    Case("“We waited until noon,” Mr. Brandt said.", "emil-brandt"),
    Case("“We waited until noon,” Dr. Ines Brandt said.", "ines-brandt"),
    Case("The harbour master, Ada Hale, said: “We waited until noon.”", "ada-hale"),
    Case("Ada Hale came late. “We waited until noon,” she said.", "ada-hale"),
    Case("Ada Hale met Oskar Lind at the pier. “We waited until noon,” she said.", "ada-hale"),
    Case("Ada Hale met Oskar Lind at the pier. “We waited until noon,” he said.", "oskar-lind"),
    Case("Ada Hale came late.\n\n“We waited until noon,” she said.", "ada-hale"),
    Case("Oskar Lind, who said “we waited until noon,” has left.", "oskar-lind"),
    Case("Ines Brandt spoke first. “We waited until noon,” Brandt said.", "ines-brandt"),
    Case("Nobody shares Lind’s view that “the harbour can wait another year.”", "oskar-lind"),
]

ABSTAINING = [
    Case("“We waited until noon,” Brandt said.", None, ("emil-brandt", "ines-brandt")),
    Case("“We waited until noon,” the company said.", None, ("ferry-line", "rail-line")),
    Case(
        "Oskar Lind and Emil Brandt met. “We waited until noon,” he said.",
        None,
        ("emil-brandt", "oskar-lind"),
    ),
    Case("“We waited until noon,” Jon Hale said.", None),
    Case("“We waited until noon,” said Ada Hale’s spokesman.", None),
    Case("“We waited until noon,” a Hale spokesman said.", None),
    Case("“We waited until noon,” said Hale supporters.", None),
    Case("“We waited until noon,” the captain said.", None),
    Case("“We waited until noon,” he said.", None),
    Case("Jonas Berg came late. “We waited until noon,” he said.", None),
    Case("“We waited until noon,” I said.", None),
    Case("King Emil of Mill Lane came in. “We waited until noon,” said Jon Lind of Mill Lane.", None),
    Case("It was a sailor who said she had “waited until noon for them”.", None),
    Case("“We waited until noon,” Mr. Hale said.", None),
    Case("Ada Hale spoke. Jonas Berg answered. “We waited until noon,” he said.", None),
]


@pytest.mark.parametrize("case", RESOLVED, ids=lambda case: case.text[:70])
def test_a_mention_is_resolved_to_the_person_it_names(case: Case) -> None:
    found = last_attribution(case.text)
    assert found is not None
    assert (found.person, found.candidates) == (case.person, ())


@pytest.mark.parametrize("case", ABSTAINING, ids=lambda case: case.text[:70])
def test_an_attribution_abstains_where_two_or_none_fit(case: Case) -> None:
    found = last_attribution(case.text)
    assert found is not None
    assert (found.person, found.candidates) == (case.person, case.candidates)


def test_a_pronoun_with_two_possible_persons_is_not_certain() -> None:
    one = last_attribution("Ada Hale came late. “We waited until noon,” she said.")
    two = last_attribution("Ada Hale met Dr. Ines Brandt. Hale sat down. “We waited until noon,” she said.")
    assert one is not None
    assert two is not None
    assert one.confidence is Confidence.HIGH
    assert two.confidence is Confidence.LOW


def test_the_order_of_the_registry_changes_nothing() -> None:
    english = language("en")
    for text in (case.text for case in (*RESOLVED, *ABSTAINING)):
        document = plain_blocks(text)
        found = extraction.find(document, english)
        ahead = attribute(document, found, PEOPLE, english).quotations[-1].attribution
        back = attribute(document, found, PEOPLE[::-1], english).quotations[-1].attribution
        assert ahead is not None
        assert back is not None
        assert ahead.person == back.person
        assert sorted(ahead.candidates) == sorted(back.candidates)


TOGETHER = [
    ("“We waited,” Ada Hale and Oskar Lind said.", None, ("ada-hale", "oskar-lind")),
    ("“We waited,” said Ada Hale and Tom Fell.", "ada-hale", ()),
    ("“We waited,” said Hale’s critics, Lind among them.", None, ()),
]


@pytest.mark.parametrize(("text", "person", "candidates"), TOGETHER)
def test_one_of_several_who_are_named_together_is_not_sure(
    text: str, person: str | None, candidates: tuple[str, ...]
) -> None:
    found = last_attribution(text)
    assert found is not None
    assert (found.person, found.candidates) == (person, candidates)
    assert found.person is None or found.confidence is Confidence.LOW


@pytest.mark.parametrize(
    "name", ["Will Marsh", "May Orme", "Per Holm", "On Tran", "Mark Price", "So Young Kim", "Or Levi"]
)
@pytest.mark.parametrize(
    "text", ["{} said: “We sail at noon.”", "“We sail at noon,” said {}.", "“We sail at noon,” {} said.", "According to {}, “we sail at noon”."]
)  # fmt: skip
def test_a_registered_name_is_a_name_whatever_else_its_words_are(name: str, text: str) -> None:
    (found,) = find_quotations(text.format(name), media_type="text/plain", people=[Person("p", name)])
    assert found.attribution is not None
    assert (found.attribution.person, found.attribution.confidence) == ("p", Confidence.HIGH)


def test_the_same_words_are_no_name_where_nobody_is_registered_by_them() -> None:
    (found,) = find_quotations(
        "Will Ada Hale say: “We sail at noon”?", media_type="text/plain", people=PEOPLE
    )
    assert found.attribution is None or found.attribution.speaker != "Will Ada Hale"
