"""Marks with space inside, before the sign of a footnote, over paragraphs, and behind a label."""

from __future__ import annotations

import re

import pytest

from mkdocs_quotecheck.reading import find_quotations
from mkdocs_quotecheck.reading.quotations.marks import pairs


def inside(text: str) -> list[str]:
    found, _ = pairs(text, 0, len(text))
    return [text[pair.start : pair.end] if pair.closed else "open" for pair in found]


PAIRED = {
    "a closing mark after a space": ('Press ("shift + ") and "enter ".', ["shift + ", "enter "]),
    "before a comma": ('Press "shift ", "enter " and "x"', ["shift ", "enter ", "x"]),
    "space inside both": ('He asked (" what ") and " why ".', [" what ", " why "]),
    "curly ones": ("He wrote “it sank ” and (“it rose ”).", ["it sank ", "it rose "]),
    "German ones": ("Der „Steg “ und („Tor “).", ["Steg ", "Tor "]),
    "French ones in a bracket": ("Le mode (« seul ») reste.", [" seul "]),
    "French ones behind an apostrophe": ("Il dit l’« aval » et d’«\u202fautres\u202f».", [" aval ", "\u202fautres\u202f"]),
    "French ones without space": ("Il dit «aval», puis («amont»).", ["aval", "amont"]),
    "German guillemets": ("Er sagt »ja« (»nein«).", ["ja", "nein"]),
    "Danish guillemets with space": ("» Tak « sa hun.", [" Tak "]),
    "two marks for one": ("Sie rief ‹‹ja›› und ‶nein″.", ["ja", "nein"]),
    "signs that compare": ("He set x ≪ y and ≪yes≫, z ≫ 1.", ["yes"]),
    "a raised number behind": ("“It sank.”¹ ‘It rose.’² \"It — \"³ he said.", ["It sank.", "It rose.", "It — "]),
    "a number in a bracket behind": ('He wrote "it *sank*"[^1] and "it rose"[2].', ["it *sank*", "it rose"]),
    "a note's number behind an end": ('He wrote "it sank."86 And "it rose.\'"199', ["it sank.", "it rose.'"]),
    "a note's number at the end": ('He wrote "it is good - "86', ["it is good - "]),
    "a number that is quoted": ('He wrote "86 lamps" and "it has 86" too.', ["86 lamps", "it has 86"]),
    "signs in marks": ('Type "(" or ")" or "?" or ".md" or "…x".', ["(", ")", "?", ".md", "…x"]),
    "marks inside marks": ('He said "the word "lamp" too" and left.', ['the word "lamp" too', "lamp"]),
    "a mark that is not closed": ('He said "the word "lamp" too.', ["open", "lamp"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "words"), PAIRED.values(), ids=PAIRED)
def test_marks_are_paired_as_a_reader_pairs_them(text: str, words: list[str]) -> None:
    assert inside(text) == words


def read(html: str, language: str = "en") -> list[tuple[str, int, bool, bool]]:
    found = find_quotations(html, language=language)
    return [(each.text, each.group, each.continued, each.closed) for each in found if each.depth == 0]


def test_a_passage_closed_in_a_later_paragraph_is_one_quotation() -> None:
    html = "<p>Er schreibt: „Der Turm ist alt.</p><p>Er ist ‚müde‘.</p><p>Er fällt.“ Das war 1870.</p>"
    assert read(html, "de") == [
        ("Der Turm ist alt.", 0, False, True),
        ("Er ist ‚müde‘.", 0, True, True),
        ("Er fällt.", 0, True, True),
    ]


def test_it_may_run_into_a_list_and_into_a_block_quote() -> None:
    html = "<p>Hale wrote: “We need:</p><ul><li>oil,</li><li>rope.”</li></ul>"
    assert [each[1:] for each in read(html)] == [(0, False, True), (0, True, True), (0, True, True)]
    html = "<blockquote><p>„Der Turm ist alt.</p><p>Er fällt.“</p></blockquote>"
    assert [each[1:] for each in read(html, "de")] == [(0, False, True), (0, True, True)]


def test_a_mark_at_the_beginning_of_a_paragraph_goes_on_with_the_passage() -> None:
    html = "<p>Il écrit : « Le phare est vieux.</p><p>» Il est fermé. »</p>"
    assert [each[1:] for each in read(html, "fr")] == [(0, False, True), (0, True, True)]


@pytest.mark.parametrize(
    "between",
    ["<p>She said “yes.”</p>", "<h2>More</h2>", "<blockquote><p>Other words.</p></blockquote>"],
)
def test_what_others_say_or_a_heading_ends_a_passage(between: str) -> None:
    html = f"<p>Hale wrote: “The tower is old.</p>{between}<p>It falls.” So she did.</p>"
    assert not read(html)[0][3]


LABELLED = {
    "a chapter and a verse": ("Río 3:4 “El faro no se apaga de noche.”", "es"),
    "a name and a colon": ("Hale: “The lamp is lit at dusk and put out at dawn.”", "en"),
    "a section": ("§ 4 Abs. 2: „Die Lampe wird bei Dunkelheit entzündet.“", "de"),
    "a number in a bracket": ("(3) “The lamp is lit at dusk and put out at dawn.”", "en"),
    "a document": ("Aus dem Protokoll vom 3. Mai – „Die Lampe wird entzündet.“", "de"),
}
TOLD = {
    "a verb of saying": ("Hale said: “The lamp is lit at dusk and put out at dawn.”", "en"),
    "the beginning of a sentence": ("The keeper “lights the lamp at dusk and puts it out at dawn.”", "en"),
    "a year": ("In 1870 “the lamp was lit at dusk and put out at dawn.”", "en"),
}


@pytest.mark.parametrize(("text", "language"), LABELLED.values(), ids=LABELLED)
def test_a_label_before_the_marks_of_a_block_quote_is_not_quoted(text: str, language: str) -> None:
    (found,) = find_quotations(f"<blockquote><p>{text}</p></blockquote>", language=language)
    assert found.text == re.split("[“”„]", text)[1]


@pytest.mark.parametrize(("text", "language"), TOLD.values(), ids=TOLD)
def test_words_of_a_sentence_before_the_marks_are_quoted_too(text: str, language: str) -> None:
    found = find_quotations(f"<blockquote><p>{text}</p></blockquote>", language=language)
    assert found[0].text == text
