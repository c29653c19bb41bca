"""Speech without marks: dialogue dashes and interviews."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Form, Person
from mkdocs_quotecheck.reading.html.blocks import plain_blocks, read_blocks
from mkdocs_quotecheck.reading.quotations import extraction


def said(text: str, code: str) -> list[str]:
    found = extraction.find(plain_blocks(text), language(code)).quotations
    return [each.text for each in found if each.form is Form.DIALOGUE]


DASHES = {
    "Spanish, with an aside": (
        "—Demasiado tarde —dijo Hale—. Muy tarde.\n\n—No lo creo.",
        "es",
        ["Demasiado tarde", "Muy tarde.", "No lo creo."],
    ),
    "Spanish, with the speaker last": ("—¿Es tarde? —preguntó.\n\n—Sí.", "es", ["¿Es tarde?", "Sí."]),
    "Spanish, with a verb that reports only beside speech": (
        "—Demasiado tarde —suspiró Hale.",
        "es",
        ["Demasiado tarde"],
    ),
    "Spanish, with a verb of answering": ("—Muy tarde —repuso Hale.", "es", ["Muy tarde"]),
    "Spanish, with a verb of doing": ("—Muy tarde —abrió Hale.", "es", []),
    "French, without speakers": (
        "— Trop tard.\n\n— Je ne crois pas.",
        "fr",
        ["Trop tard.", "Je ne crois pas."],
    ),
    "French, with the speaker inverted": (
        "— Trop tard, dit Hale. Bien trop tard.\n\n— Non.",
        "fr",
        ["Trop tard,", "Bien trop tard.", "Non."],
    ),
    "one dash is no dialogue": ("— Trop tard.\n\nElle partit.", "fr", []),
    "English does not open speech with dashes": ("— Too late.\n\n— No.", "en", []),
}


@pytest.mark.parametrize(("text", "code", "expected"), DASHES.values(), ids=DASHES)
def test_a_dialogue_dash_opens_speech(text: str, code: str, expected: list[str]) -> None:
    assert said(text, code) == expected


def test_an_interview_names_its_speakers_in_labels() -> None:
    html = (
        "<p><strong>Ada Hale:</strong> It was too late.</p><p><strong>Tom Reed:</strong> Why?</p>"
        "<p><strong>Ada Hale:</strong> He said “no”.</p>"
    )
    found = extraction.find(read_blocks(html), language("en"))
    speakers = {number: named.speaker for number, named in found.named.items()}
    assert [(each.text, speakers.get(number)) for number, each in enumerate(found.quotations)] == [
        ("It was too late.", "Ada Hale"),
        ("Why?", "Tom Reed"),
        ("He said “no”.", "Ada Hale"),
        ("no", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "NOTE: Mind the step.\n\nTIP: Hold the rail.\n\nWARNING: Do not run.",
        "Note: Mind the step.\n\nExample: Hold the rail.\n\nNote: Do not run.",
        "NOTE: Mind the step.\n\nTIP: Hold the rail.\n\nNOTE: Do not run.",
        "HALE: It was late.\n\nHALE: Too late.\n\nHALE: Far too late.",
    ],
)
def test_labels_that_are_no_speakers_make_no_interview(text: str) -> None:
    assert said(text, "en") == []


LABELLED = (
    "<p>{lead}</p><p><strong>{one}:</strong> The pier was shut.</p><p><strong>{other}:</strong> It was “open”.</p>"
    "<p><strong>{one}:</strong> By whom?</p><p><strong>{other}:</strong> By the board.</p>"
)


@pytest.mark.parametrize(
    ("lead", "one", "other"),
    [
        ("We met Ada Merrow on the quay.", "Skarn", "Merrow"),
        ("They met on the quay.", "Ada", "Skarn"),
        ("They met on the quay.", "The Mayor", "Skarn"),
    ],
)
def test_one_label_of_an_interview_is_somebodys(lead: str, one: str, other: str) -> None:
    html = LABELLED.format(lead=lead, one=one, other=other)
    assert len(extraction.find(read_blocks(html), language("en")).quotations) == 5


def test_a_label_is_somebodys_who_is_registered() -> None:
    html = LABELLED.format(lead="They met on the quay.", one="Skarn", other="Merrow")
    people = [Person("merrow", "Ada Merrow")]
    assert len(extraction.find(read_blocks(html), language("en"), people).quotations) == 5


@pytest.mark.parametrize(
    ("one", "other"),
    [("Objection", "Response"), ("Basis", "Strength"), ("Claim", "Fact"), ("Biblical Warrant", "The Issue")],
)
def test_labels_that_take_turns_are_no_speakers_by_that(one: str, other: str) -> None:
    html = LABELLED.format(lead="What is said for it, and against it.", one=one, other=other)
    assert [each.text for each in extraction.find(read_blocks(html), language("en")).quotations] == ["open"]


def test_answers_under_a_letter_are_those_of_who_is_introduced_and_marks_in_them_quote() -> None:
    html = (
        "<p>We spoke with Ada Hale.</p><p><strong>Q:</strong> Is the pier open?</p><p><strong>A:</strong> It is shut.</p>"
        "<p><strong>Q:</strong> Why?</p><p><strong>A:</strong> The board said “too late”.</p>"
    )
    found = extraction.find(read_blocks(html), language("en"), [Person("hale", "Ada Hale")])
    told = [(each.text, each.form) for each in found.quotations]
    assert told == [("It is shut.", Form.DIALOGUE), ("too late", Form.INLINE)]
    assert {number: named.person for number, named in found.named.items()} == {0: "hale"}
    assert not extraction.find(read_blocks(html), language("en")).named
