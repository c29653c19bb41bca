"""Quotation or mention: what the attribution says of words that form and context leave open."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Page, Person, Quotation, Role, Source
from mkdocs_quotecheck.reading import read_page
from mkdocs_quotecheck.reading.attribution.attribute import attribute
from mkdocs_quotecheck.reading.html.blocks import plain_blocks, read_blocks
from mkdocs_quotecheck.reading.quotations import extraction

ENGLISH = language("en")


def last(text: str) -> Quotation:
    document = plain_blocks(text)
    return attribute(document, extraction.find(document, ENGLISH), (), ENGLISH).quotations[-1]


QUOTATIONS = [
    "Hale said the plan was “too late.”",
    "Hale called the plan “absurd.”",
    "The sign at the end of the old pier read “Private Harbour Road” and he stopped.",
    "The so-called reformers told the board the plan was “absurd.”",
    "The chairman dismissed the warning as “noise.”",
    "Hale told the board she was “not amused.”",
    "“Nonsense,” said Hale.",
    "“Nonsense,” Hale told the board. “Humbug.”",
    "“The harbour is closed until spring, and nobody told the ferry.”",
    "Hale Calls Harbour Plan ‘Too Late’",
    "Hale: Harbour Plan ‘Too Late’ for Winter",
    "Hale said: “Northern Light Must Sail Again.”",
    "The ministry admitted a change of course, from what Hale describes as “drift” to haste.",
    "Hale said in May that the board walked around the pier with a “plan” of its own.",
    "The pier, seen as a “ruin” by Hale, was closed.",
    "Hale made the point that the bay would be “completely a second lagoon” by then.",
    "“I …” said Hale.",
    "The message said “come home before the ice does”.",
    "The waiter returned “whatever you like”.",
    "Hale chose “the long way round the island”, she said.",
    "Hale and the board call this “the long way round the island”.",
    "Our harbour master said the log was “three pages short”.",
    "We asked Hale, and she said the pier was “our longest yet”.",
    "Hale (who says she is “no great sailor”) came in.",
    "Hale said, “LATE AND TOO DEAR”.",
]

MENTIONS = [
    "She came on the ferry “Northern Light” in May.",
    "Hale spoke on the radio show “Morning Tide” last week.",
    "The book, titled “Salt and Rope,” sold well.",
    "The word “pier” has two meanings.",
    "The so-called “fast lane” opened in June.",
    "The so-called “pier faction” opposed it, and the “museum” is a shed.",
    "We read “The Harbour Review” every week on the ferry.",
    "Hale has watched “Late Harbour Lights” with the children for years.",
    "A “smart” buoy was tried out in the bay.",
    "The “slow lane” theory became popular.",
    'The page holds <a title="harbour">a link</a>.',
    "Click “sign up” to go on.",
    "“Northern Light”",
    "Hale (who is “no great sailor”) came in.",
    "Hale said on Channel Four’s “Sunrise” that nothing was lost.",
    "The results point to the growth of “cabin” sales in the bay.",
    "They simply push the button for “R”.",
    "The town clerk, known as “Tugboat,” signed the plan.",
    "Hale said on “Meet the Harbour” that nothing was lost.",
    "Hale recommends “The Long Way Home”.",
    "Lind, who starred in “Low Water” and “High Water,” posted the clip to her page.",
    "“It is empty,” she said, and the “museum” is a shed.",
    "The boats are old and the “museum” is a shed.",
    "Read “The Long Way Home” before winter.",
    "Hale left the board.\n\n“LATE AND TOO DEAR”",
    # What ui_nouns show and readers enter.
    "The dialog asks “Do you want to sink the old boat?”",
    "The log then says “mooring lost by the other side”.",
    "The server returns “moored”.",
    "If it fails, it prints “no such pier” and stops.",
    "If the error reads “Boats must wait at least an hour”, wait.",
    "The error message says “Boats must wait at least an hour”.",
    "A moment later you will see the message “Mooring lost by the other side”.",
    "The dialog opens; you answer “Yes, sink it at once”.",
    "Click “I have read the rules of the harbour and shall keep them”.",
    "To go on, choose “Sink the old boat” and wait.",
    "Then type “sink” into the field.",
    # Terms and mottos of the page itself.
    "Our motto is “count twice and sail once”.",
    "We call such a boat a “tub”.",
    "Some people call this “the long way round the island”.",
]


@pytest.mark.parametrize("text", QUOTATIONS)
def test_attributed_words_are_a_quotation_be_they_ever_so_few(text: str) -> None:
    assert last(text).role is Role.QUOTATION


@pytest.mark.parametrize("text", MENTIONS)
def test_titles_terms_and_scare_quotes_are_mentions(text: str) -> None:
    found = last(text)
    assert found.role is Role.MENTION
    assert found.mention_kind
    assert found.attribution is None


def test_a_registered_person_or_document_says_what_a_device_of_that_name_would_only_show() -> None:
    people = (Person("ferry", "Ferry Server", ("the server",)),)
    sources = (Source("log", "Harbour Log 1987", aliases=("the log",)),)
    page = "<p>{} says “mooring lost by the other side”.</p>"
    read = [
        read_page(Page("page", page.format(name)), people, sources).quotations[0]
        for name in ("The server", "The log", "The dialog")
    ]
    assert [each.role for each in read] == [Role.QUOTATION, Role.QUOTATION, Role.MENTION]


def test_a_block_quote_is_a_quotation_even_without_a_speaker() -> None:
    document = read_blocks("<p>Text.</p><blockquote><p>Too late.</p></blockquote>")
    (found,) = attribute(document, extraction.find(document, ENGLISH), (), ENGLISH).quotations
    assert found.role is Role.QUOTATION


def test_a_reading_list_set_in_has_no_speaker_whoever_stands_before_it() -> None:
    page = (
        "<p>Ada Hale, The Long Pier, Bay Press, London, 1990.</p>"
        "<blockquote><p>Harbours of the North, Bay Press, London, 1994.</p></blockquote>"
        "<p>She wrote:</p><blockquote><p>A harbour is a promise.</p></blockquote>"
    )
    document = read_blocks(page)
    listed, written = attribute(document, extraction.find(document, ENGLISH), (), ENGLISH).quotations
    assert (listed.role, listed.mention_kind, listed.attribution) == (Role.MENTION, "reference", None)
    assert written.role is Role.QUOTATION
