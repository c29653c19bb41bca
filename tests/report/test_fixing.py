"""Repairs of quotations in the file that their author wrote: what is changed, what is left alone, and why."""

from __future__ import annotations

import html

import pytest

from mkdocs_quotecheck import check_quote, load_registry
from mkdocs_quotecheck.model import Page
from mkdocs_quotecheck.pipeline import check_one
from mkdocs_quotecheck.report.fixing import mending
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

    def is_right(entry, words: str) -> bool:
        return check_quote(words, registry.text(entry.source)).verdict.fine

    return mending.mend(markdown, entries, is_right, unsafe=unsafe)


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


def test_words_are_added_and_taken_away_only_where_that_is_wanted(registry) -> None:
    wrong = "Nobody asked the fishermen and their families what they thought."
    text = f"Ada Hale said: “{wrong}”\n"
    safe = mended(registry, text)
    assert (safe.text, [each.why for each in safe.left]) == (text, [mending.NOT_SAFE])
    unsafe = mended(registry, text, unsafe=True)
    assert "the fishermen, the pilots and their families" in unsafe.text


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
