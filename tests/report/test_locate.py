"""Quoted words on a page → line and column in the Markdown they were written in."""

from __future__ import annotations

import pytest
from conftest import LINEAR, lines_run, work_growth
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.model import Page, Snippet, Span
from mkdocs_quotecheck.report.letters import Written, letters_of
from mkdocs_quotecheck.report.locate import Places
from mkdocs_quotecheck.report.masking import mask

# How much more four times as many comments may cost: 4.1 times as it is.
MOST = 6

# Name, the Markdown, the page's text, the words looked for (where `@` stands before an occurrence, that one), line:column.
CASES = [
    ("plain", "One.\n\nShe said “too late”.", "One.\n\nShe said “too late”.", "too late", (3, 11)),
    ("straight marks made smart", 'She said "it is -- late".', "She said “it is – late”.", "it is – late", (1, 11)),
    ("a hard line wrap", "a “long\nday out” b", "a “long\nday out” b", "long\nday out", (1, 4)),
    ("emphasis inside", "a “very *un*likely **tale**” b", "a “very unlikely tale” b", "very unlikely tale", (1, 4)),
    ("a link inside", "“the [old pier](http://x.org/the_old_pier) went”", "“the old pier went”", "the old pier went", (1, 2)),
    ("a footnote reference inside", "“it broke[^1] at noon”", "“it broke at noon”", "it broke at noon", (1, 2)),
    ("a tag inside", "“it <abbr title='x y'>broke</abbr> at noon”", "“it broke at noon”", "it broke at noon", (1, 2)),
    ("an attribute list inside", "“it *broke*{ .loud } at noon”", "“it broke at noon”", "it broke at noon", (1, 2)),
    ("an entity inside", "“it&nbsp;broke &ndash; late”", "“it\xa0broke – late”", "it\xa0broke – late", (1, 2)),
    ("a block quote's signs", "> It broke\n> at noon.", "It broke\nat noon.", "It broke\nat noon.", (1, 3)),
    ("front matter", "---\ntitle: It broke\n---\n\n“It broke”", "“It broke”", "It broke", (5, 2)),
    ("front matter that ends with dots", "---\na: It broke\n...\n“It broke”", "“It broke”", "It broke", (4, 2)),
    ("a comment before it", "<!-- It broke -->\n“It broke”", "“It broke”", "It broke", (2, 2)),
    ("a code block before it", "```\nIt broke\n```\n“It broke”", "“It broke”", "It broke", (4, 2)),
    ("a link's target before it", "[a](It broke)\n“It broke”", "a\n“It broke”", "It broke", (2, 2)),
    ("a link's definition before it", "[a]: u 'It broke'\n“It broke”", "“It broke”", "It broke", (2, 2)),
    ("an abbreviation before it", "*[a]: It broke\n“It broke”", "“It broke”", "It broke", (2, 2)),
    ("the second of two", "“It broke”\n\n“It broke”", "“It broke”\n\n“@It broke”", "It broke", (3, 2)),
    ("not inside a longer word", "repairs\n\n“airs”", "repairs\n\n“airs”", "airs", (3, 2)),
    ("another script", "他说\n\n“我们会来”。", "他说\n\n“我们会来”。", "我们会来", (3, 2)),
    ("accents, composed or not", "“cafe\u0301 noir”", "“café noir”", "café noir", (1, 2)),
    (
        "a long one with a macro in it, by its beginning",
        "a\n“The second reading room of the library will cost {{ price }} pounds”",
        "a\n“The second reading room of the library will cost 500 pounds”",
        "The second reading room of the library will cost 500 pounds",
        (2, 2),
    ),
    ("a short one that is not there", "“{{ word }}”", "“gone”", "gone", None),
    ("words of signs only", "“…”", "“…”", "…", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "markdown", "text", "words", "expected"), CASES, ids=[case[0] for case in CASES]
)
def test_words_are_found_where_they_were_written(
    name: str, markdown: str, text: str, words: str, expected: tuple[int, int] | None
) -> None:
    start = text.index(f"@{words}") if "@" in text else text.index(words)
    text = text.replace("@", "")
    found = Places(Page("docs/a.md", "", markdown), text).of(Span(start, start + len(words)))
    assert found.path == "docs/a.md"
    assert ((found.line, found.column) if found.line else None) == expected


def test_words_of_a_snippet_are_found_in_its_file() -> None:
    page = Page(
        "docs/a.md", "", "“It broke”\n\n--8<-- 'b.md'\n", snippets=(Snippet("parts/b.md", "\n“It broke”\n"),)
    )
    text = "“It broke”\n\n“It broke”"
    places = Places(page, text)
    assert places.of(Span(1, 9)).path == "docs/a.md"
    second = places.of(Span(13, 21))
    assert (second.path, second.line, second.column) == ("parts/b.md", 2, 2)


def test_a_page_without_a_file_has_no_lines() -> None:
    found = Places(Page("tags/", ""), "“It broke”").of(Span(1, 9))
    assert (found.path, found.line, found.column) == ("tags/", None, None)


def test_what_readers_do_not_see_is_found_as_it_is_written() -> None:
    page = Page("docs/a.md", "", "One.\n\n<!-- quotecheck: ignore spelling -->\nTwo.")
    found = Places(page, "One.\n\nTwo.").of_written("quotecheck: ignore spelling")
    assert (found.line, found.column) == (3, 6)


IGNORE = "<!-- quotecheck: ignore -->"
DECLARED = '{ data-source="log" }'
# Name, the Markdown, the page's text (`@` stands before and behind the text it belongs to), what is written, line:column.
UNSEEN_CASES = [
    (
        "a comment that begins like another",
        f"<!-- quotecheck: ignore changed-number -->\nOne.\n\n{IGNORE}\nTwo.",
        "One.\n\n@Two.@",
        "quotecheck: ignore",
        (4, 6),
    ),
    ("the first of two comments", f"{IGNORE}\nOne.\n\n{IGNORE}\nTwo.", "@One.@\n\nTwo.", "quotecheck: ignore", (1, 6)),
    ("the second of two comments", f"{IGNORE}\nOne.\n\n{IGNORE}\nTwo.", "One.\n\n@Two.@", "quotecheck: ignore", (4, 6)),
    ("a comment behind everything", f"{IGNORE}\nOne.\n\n{IGNORE}", "One.@@", "quotecheck: ignore", (4, 6)),
    ("a comment in another spacing", "One.\n\n<!--quotecheck:\n  ignore-->\nTwo.", "One.\n\n@Two.@", "quotecheck: ignore", (3, 5)),
    ("a comment shown in a code block", f"```\n{IGNORE}\n```\n\n{IGNORE}\nTwo.", f"{IGNORE}\n\n@Two.@", "quotecheck: ignore", (5, 6)),
    (
        "an attribute list below one that was taken",
        f"“One.”\n{DECLARED}\n\nAnd she said {DECLARED} “two”.",
        f"“One.”\n\nAnd she said @{DECLARED}@ “two”.",
        DECLARED,
        (4, 14),
    ),
    (
        "an attribute list above one that was taken",
        f"And she said {DECLARED} “two”.\n\n“One.”\n{DECLARED}",
        f"And she said @{DECLARED}@ “two”.\n\n“One.”",
        DECLARED,
        (1, 14),
    ),
    ("an attribute, behind its text", "One.\n{ a=\"off\" }\n\nTwo.\n{ a=\"off\" }", "One.\n\n@Two.@", 'a="off"', (5, 3)),
    ("a name of the front matter, not part of another", "---\nsources: [logbook, log]\n---\nOne log.", "@@One log.", "log", (2, 20)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "markdown", "text", "written", "expected"), UNSEEN_CASES, ids=[case[0] for case in UNSEEN_CASES]
)
def test_of_several_unseen_things_the_one_at_its_words_is_found(
    name: str, markdown: str, text: str, written: str, expected: tuple[int, int]
) -> None:
    before, words, behind = text.split("@")
    span = Span(len(before), len(before) + len(words))
    found = Places(Page("docs/a.md", "", markdown), before + words + behind).of_written(written, span)
    assert (found.line, found.column) == expected


def test_a_page_full_of_equal_comments_is_searched_in_linear_time() -> None:
    def looked_for(comments: int) -> list[int | None]:
        text = "One.\n\n" * comments
        places = Places(Page("a.md", "", f"{IGNORE}\n\nOne.\n\n" * comments), text)
        spans = [Span(at, at + 4) for at in range(0, len(text), 6)]
        return [places.of_written("quotecheck: ignore", span).line for span in spans]

    assert looked_for(200) == list(range(1, 800, 4))
    assert lines_run(lambda: looked_for(800)) < MOST * lines_run(lambda: looked_for(200))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("ab<>!-`~[](){}.\n &;#*_", max_size=30), max_size=8))
def test_masking_keeps_every_line_and_every_column(parts: list[str]) -> None:
    markdown = "\n".join(parts)
    masked = mask(markdown)
    assert len(masked) == len(markdown)
    assert [at for at, sign in enumerate(masked) if sign == "\n"] == [
        at for at, sign in enumerate(markdown) if sign == "\n"
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["so", "late", "so late", "later"]), min_size=1, max_size=30), st.data())
def test_any_paragraph_of_a_page_is_found_at_its_own_place(
    paragraphs: list[str], data: st.DataObject
) -> None:
    text = "\n\n".join(paragraphs)
    number = data.draw(st.integers(0, len(paragraphs) - 1))
    start = sum(len(paragraph) + 2 for paragraph in paragraphs[:number])
    found = Places(Page("a.md", "", text), text).of(Span(start, start + len(paragraphs[number])))
    assert (found.line, found.column) == (2 * number + 1, 1)


@pytest.mark.parametrize(
    "hostile", ["<!--", "<a ", "](", "{a", "[^a", "```\n", "---\n", "&a", "[a]: ", "*[", "*", "a"]
)
def test_a_hostile_page_is_masked_in_linear_time(hostile: str) -> None:
    assert work_growth(lambda size: mask(hostile * (size // len(hostile))), 60_000) < LINEAR


def test_a_quotation_in_a_hostile_page_is_looked_for_in_linear_time() -> None:
    def find(size: int) -> None:
        text = f"{'a' * size}\n\n“{'a' * size}”"
        assert Places(Page("a.md", "", text), text).of(Span(size + 3, 2 * size + 3)).line == 3

    assert work_growth(find, 60_000) < LINEAR


@pytest.mark.parametrize(
    ("markdown", "text", "words", "line"),
    [
        ("One.\n\nHale said: “the pier has <del>not</del> been shut”", "One.\n\nHale said: “the pier has been shut”", "the pier has been shut", 3),
        ("“lamps <s>only</s> burn by night”", "“lamps burn by night”", "lamps burn by night", 1),
    ],
)  # fmt: skip
def test_words_with_hidden_ones_between_are_found_by_those_beside(
    markdown: str, text: str, words: str, line: int
) -> None:
    start = text.index(words)
    place = Places(Page("p.md", "", markdown), text).of(Span(start, start + len(words)))
    assert place.line == line


@given(st.text("aB1 _-“”’…é\u0301ß日\u2028\n\ud800", max_size=60))
def test_letters_are_the_same_by_the_word_by_the_line_and_by_the_page(text: str) -> None:
    written = Written(text, text)
    letters = "".join(letters_of(word) for line in text.split("\n") for word in line.split())
    assert letters == letters_of(text) == written.letters(0, 2 * len(text))


@given(st.text("aB1 _-“”’…é日\n", max_size=60))
def test_every_letter_leads_back_to_where_it_is_written(text: str) -> None:
    written = Written(text, text)
    places = [at for at, sign in enumerate(text) if sign.isalnum()]
    assert [written.offset(number) for number in range(len(places))] == places
    assert [written.letters_before(at) for at in places] == [*range(len(places))]
