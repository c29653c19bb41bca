"""Repairs of quotations in the file that their author wrote: what is changed, what is left alone, and why."""

from __future__ import annotations

import html

import pytest

from mkdocs_quotecheck import load_registry
from mkdocs_quotecheck.cli.commands.fix import _checking
from mkdocs_quotecheck.model import Level, Page
from mkdocs_quotecheck.pipeline import check_one
from mkdocs_quotecheck.report.fixing import mending, safety
from mkdocs_quotecheck.settings import Settings

SOURCE = (
    "The harbour board met on Monday. We will raise the levy by 12 per cent in May, and the ferry will run "
    "every hour until midnight. Nobody asked the fishermen, the pilots and their families what they thought."
)
REGISTRY = """\
version: 1
people:
  - {id: hale, name: Ada Hale}
sources:
  - {id: minutes, title: Minutes of the board, path: minutes.txt, people: [hale], url: https://example.org/minutes}
"""


@pytest.fixture
def registry(tmp_path):
    (tmp_path / "minutes.txt").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    return load_registry(tmp_path / "sources.yml", root=tmp_path)


def mended(registry, markdown: str, seen: str | None = None, *, unsafe: bool = False) -> mending.Mended:
    """A file whose page shows `seen`, else its own words."""
    page = Page("docs/news.md", f"<p>{html.escape(seen or markdown)}</p>", markdown)
    entries = check_one(page, registry, Settings()).ledger

    return mending.mend(markdown, entries, _checking(registry), unsafe=unsafe)


SAFE = [
    (
        "a word",
        "We will lower the levy by 12 per cent in May",
        "We will raise the levy by 12 per cent in May",
    ),
    (
        "a number",
        "We will raise the levy by 21 per cent in May",
        "We will raise the levy by 12 per cent in May",
    ),
    (
        "a month",
        "We will raise the levy by 12 per cent in June",
        "We will raise the levy by 12 per cent in May",
    ),
    (
        "two words",
        "the ferry may run every day until midnight",
        "the ferry will run every hour until midnight",
    ),
    (
        "a negation",
        "We will not raise the levy by 12 per cent in May",
        "We will raise the levy by 12 per cent in May",
    ),
]


@pytest.mark.parametrize(("name", "wrong", "right"), SAFE, ids=[case[0] for case in SAFE])
def test_the_sources_words_are_written_and_nothing_else_is_touched(registry, name, wrong, right) -> None:
    text = "---\ntitle: x\n---\n\n# News\r\n\r\nAda Hale said: “{}.”\r\n\r\n* _Last_ line\n"
    unsafe = name == "a negation"
    made = mended(registry, text.format(wrong), f"Ada Hale said: “{wrong}.”", unsafe=unsafe)
    assert (made.text, made.done) == (text.format(right), 1)
    again = mended(registry, made.text, f"Ada Hale said: “{right}.”", unsafe=unsafe)
    assert (again.text, again.done) == (made.text, 0)


def test_the_mark_up_around_a_changed_word_stays(registry) -> None:
    wrong = "We will *lower* the [levy](https://example.org/levy) by\n12 per cent in **June**"
    seen = "Ada Hale said: “We will lower the levy by 12 per cent in June.”"
    made = mended(registry, f"Ada Hale said: “{wrong}.”\n", seen)
    assert made.text == f"Ada Hale said: “{wrong.replace('lower', 'raise').replace('June', 'May')}.”\n"


@pytest.mark.parametrize(
    ("written", "seen", "why"),
    [
        (
            "We will `lower` the levy by 12 per cent in May",
            "We will lower the levy by 12 per cent in May",
            mending.IN_CODE,
        ),
        (
            "We will lo*we*r the levy by 12 per cent in May",
            "We will lower the levy by 12 per cent in May",
            mending.IN_MARKUP,
        ),
        (
            "We will lower the {{ levy }} by 12 per cent in May",
            "We will lower the levy by 12 per cent in May",
            mending.NOT_FOUND,
        ),
    ],
)
def test_code_markup_within_the_difference_and_variables_are_left_alone(registry, written, seen, why) -> None:
    made = mended(registry, f"Ada Hale said: “{written}.”\n", f"Ada Hale said: “{seen}.”")
    assert made.text == f"Ada Hale said: “{written}.”\n"
    assert [each.why for each in made.left] == [why]


LOOKED_AT = [
    (
        "words taken away",
        "We will surely and gladly now raise the levy by 12 per cent in May",
        safety.TAKES_AWAY,
        "We will raise the levy by 12 per cent in May",
    ),
    (
        "a note of the page",
        "We will (as planned) raise the levy by 12 per cent in May",
        safety.TAKES_AWAY,
        "We will raise the levy by 12 per cent in May",
    ),
    (
        "a form bent to the sentence",
        "raising the levy by 12 per cent in May",
        safety.AT_EDGE,
        "raise the levy by 12 per cent in May",
    ),
    (
        "a word of another script",
        "We will raise the φόρος by 12 per cent in May",
        safety.LAYOUT,
        "We will raise the levy by 12 per cent in May",
    ),
]


@pytest.mark.parametrize(
    ("name", "wrong", "why", "right"), LOOKED_AT, ids=[case[0].replace(" ", "-") for case in LOOKED_AT]
)
def test_what_may_be_meant_so_is_repaired_only_where_that_is_wanted(
    registry, name, wrong, why, right
) -> None:
    text = "Ada Hale said: “{}.”\n"
    safe = mended(registry, text.format(wrong))
    assert (safe.text, [each.why for each in safe.left]) == (text.format(wrong), [why])
    unsafe = mended(registry, text.format(wrong), unsafe=True)
    assert unsafe.text.lower() == text.format(right).lower()


def test_words_that_would_join_two_brackets_of_the_source_are_looked_at(tmp_path) -> None:
    """Cut within a bracket, the page's number stands for the rest of one and half of the next."""
    (tmp_path / "minutes.txt").write_text(
        "Scores were higher among the second group of patients (p<0.05) (Table 3). Nobody left.",
        encoding="utf-8",
    )
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    registry = load_registry(tmp_path / "sources.yml", root=tmp_path)
    page = "Ada Hale said: “Scores were higher among the second group of patients (p<0.06) (”\n"
    made = mended(registry, page)
    assert made.text == page


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (
            "Nobody asked the fishermen and their families what they thought",
            "Nobody asked the fishermen, the pilots and their families what they thought",
        ),
        ("We will just raise the levy by 12 per cent in May", "We will raise the levy by 12 per cent in May"),
        (
            "Nobody asked fishermen, the pilots and their families",
            "Nobody asked the fishermen, the pilots and their families",
        ),
    ],
)
def test_a_word_that_slipped_in_or_out_between_agreeing_ones_is_repaired(registry, wrong, right) -> None:
    made = mended(registry, f"Ada Hale said: “{wrong}.”\n")
    assert (made.text, made.done) == (f"Ada Hale said: “{right}.”\n", 1)


@pytest.mark.parametrize(
    "wrong",
    [
        "We will 'raise the levy by 12 per cent in June",
        "(We will raise the levy by 21 per cent in May)",
    ],
)
def test_no_repair_takes_one_half_of_a_pair_away(registry, wrong) -> None:
    made = mended(registry, f"Ada Hale said: “{wrong}.”\n", unsafe=True)
    for one, other in ("()", "''"):
        assert made.text.count(one) + made.text.count(other) == wrong.count(one) + wrong.count(other)


def test_punctuation_takes_its_spaces_and_the_next_letter_along(registry) -> None:
    wrong = "will raise the levy, by 12 per cent in May and the ferry will run every day until midnight"
    made = mended(registry, f"Ada Hale said: “The board {wrong}.”\n", unsafe=True)
    assert "raise the levy by 12 per cent in May, and the ferry will run every hour" in made.text
    assert "  " not in made.text


def test_the_words_of_a_list_in_a_block_quote_are_found_behind_their_numbers(registry) -> None:
    text = "Ada Hale said:\n\n> 1. We will lower the levy by 12 per cent in May, and the ferry will run\n> 2. every hour until midnight.\n"
    seen = "We will lower the levy by 12 per cent in May, and the ferry will run every hour until midnight."
    page = Page("docs/a.md", f"<p>Ada Hale said:</p><blockquote><p>{seen}</p></blockquote>", text)
    made = mending.mend(text, check_one(page, registry, Settings()).ledger, _checking(registry))
    assert made.text == text.replace("lower", "raise")


MINUTES_WITH_SLIPS = (
    "The commitee has read the report of the pilots. The committee met twice, and the committee will meet again. "
    "Nobody knows who wrote the letter that the pilots sent."
)


@pytest.mark.parametrize(
    ("name", "quoted", "plain"),
    [
        (
            "a slip of the source is not written into the page",
            "The committee has read the report of the pilots",
            "",
        ),
        (
            "a slip of the page is",
            "The committee met twice, and the comittee will meet again",
            "comittee->committee",
        ),
        (
            "another word of the source is no slip",
            "Nobody knows who read the letter that the pilots sent",
            "read->wrote",
        ),
    ],
)
def test_a_slip_of_the_source_is_left_to_the_editor(tmp_path, name, quoted, plain) -> None:
    (tmp_path / "minutes.txt").write_text(MINUTES_WITH_SLIPS, encoding="utf-8")
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    registry = load_registry(tmp_path / "sources.yml", root=tmp_path)
    text = f"Ada Hale said: “{quoted}.”\n"
    page = Page("docs/news.md", f"<p>{html.escape(text)}</p>", text)
    entries = check_one(page, registry, Settings(levels={"spelling": Level.WARN})).ledger
    made = mending.mend(text, entries, _checking(registry), texts=registry.text)
    old, _, new = plain.partition("->")
    assert made.text == (text.replace(old, new) if plain else text)


BLOCK_SOURCE = (
    "The board met on Monday.\n\nIt said to them, We will raise the levy by 12 per cent in May.\n\n"
    "The pilots have other harbours (e.g. Hale) to go to in winter. They all have families to think of in winter.\n\n"
    "Chapter Two\n\nThe ferry runs every hour until midnight."
)
BLOCKS = [
    (
        "a paragraph of several",
        "The board met on Monday.\n\nIt said to them, We will lower the levy by 12 per cent in May.",
        "lower->raise",
    ),
    (
        "marks of the page's own stay around what is said inside",
        "It said to them, ‘We will just raise the levy by 12 per cent in May.’",
        "will just->will",
    ),
    ("an abbreviation", "The pilots have other harbours (such as Hale) to go to in winter.", "such as->e.g."),
    ("a word that has slipped", "They have all families to think of in winter.", "have all->all have"),
    (
        "a heading of another edition is not replaced",
        "They all have families to think of in winter.\n\nPilots Condemned\n\nThe ferry runs every hour until midnight.",
        "",
    ),
]


@pytest.mark.parametrize(("name", "words", "repair"), BLOCKS, ids=[case[0] for case in BLOCKS])
def test_a_block_quote_is_repaired_and_keeps_its_own_layout(tmp_path, name, words, repair) -> None:
    (tmp_path / "minutes.txt").write_text(BLOCK_SOURCE, encoding="utf-8")
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    registry = load_registry(tmp_path / "sources.yml", root=tmp_path)
    quoted = "\n>\n> ".join(words.split("\n\n"))
    text = f"The [minutes](https://example.org/minutes) say:\n\n> {quoted}\n"
    shown = "".join(f"<p>{each}</p>" for each in words.split("\n\n"))
    said = "<p>The <a href='https://example.org/minutes'>minutes</a> say:</p>"
    page = Page("docs/news.md", f"{said}<blockquote>{shown}</blockquote>", text)
    made = mending.mend(text, check_one(page, registry, Settings()).ledger, _checking(registry))
    old, _, new = repair.partition("->")
    assert made.text == (text.replace(old, new) if repair else text)


def test_what_only_an_author_can_mend_is_told_with_the_right_name(tmp_path) -> None:
    (tmp_path / "minutes.txt").write_text(
        "MS HALE: Three readings are not a survey of the harbour.\n", encoding="utf-8"
    )
    people = "people: [{id: hale, name: Ada Hale}, {id: okafor, name: Ben Okafor}]"
    source = "{id: minutes, title: Minutes, path: minutes.txt, speakers: {MS HALE: hale}}"
    (tmp_path / "sources.yml").write_text(f"version: 1\n{people}\nsources: [{source}]\n", encoding="utf-8")
    registry = load_registry(tmp_path / "sources.yml", root=tmp_path)
    text = "“Three readings are not a survey of the harbour,” said Ben Okafor.\n"
    page = Page("docs/news.md", f"<p>{text}</p>", text)
    entries = check_one(page, registry, Settings()).ledger
    (left,) = mending.mend(text, entries, _checking(registry), unsafe=True, texts=registry.text).left
    assert "in the source it is Ada Hale (wrong-speaker)" in left.why.words
    assert mending.annotate(text, entries).text == f"<!-- quotecheck: ignore wrong-speaker -->\n\n{text}"


@pytest.mark.parametrize(
    "words", ["We will raise the levy by 12 per cent in May", "Something that nobody said at all in any year"]
)
def test_what_is_right_and_what_stands_nowhere_is_left_alone(registry, words) -> None:
    text = f"Ada Hale said: “{words}.”\n"
    made = mended(registry, text, unsafe=True)
    assert (made.text, made.done) == (text, 0)


def test_a_comment_is_put_before_the_paragraph_and_silences_the_rule(registry) -> None:
    words = "Ada Hale said: “We will lower the levy by 12 per cent in May.”"
    page = Page("docs/news.md", f"<p>Intro.</p><p>{words}</p>", f"Intro.\n\n{words}\n")
    entries = check_one(page, registry, Settings()).ledger
    made = mending.annotate(page.markdown or "", entries)
    comment = "<!-- quotecheck: ignore changed-word -->"
    assert made.text == f"Intro.\n\n{comment}\n\n{words}\n"
    again = Page("docs/news.md", f"<p>Intro.</p>{comment}<p>{words}</p>", made.text)
    assert check_one(again, registry, Settings()).findings == ()
