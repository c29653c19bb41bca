"""Whether words stand at the page, section, line or time that a citation names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import prepare_source
from mkdocs_quotecheck.model import Locator, LocatorKind, Mark, SourceText, Span
from mkdocs_quotecheck.rules._places import actual_place

if TYPE_CHECKING:
    from mkdocs_quotecheck.rules._actual import ActualPlace

WORDS = "0123456789" * 10
"""A hundred characters, ten a line in the line cases; the words asked for stand at 45 to 49."""
HERE = Span(45, 49)


def told(place: ActualPlace | None) -> str | None:
    return place and place.told


def marks(*labels: str) -> tuple[Mark, ...]:
    """Marks twenty characters apart: the third one holds the words."""
    return tuple(Mark(20 * number, label) for number, label in enumerate(labels))


PAGES = SourceText(WORDS, "", pages=marks("10", "11", "12", "13"))
ROMAN_PAGES = SourceText(WORDS, "", pages=marks("i", "ii", "iii"))
LATER_PAGES = SourceText(WORDS, "", pages=(Mark(60, "88"), Mark(80, "89")))
PLAIN_SECTIONS = SourceText(WORDS, "", sections=marks("Section 3", "Section 4", "Section 5"))
SECTIONS = SourceText(WORDS, "", sections=marks("4 Lamps", "4.1 Oil", "4.2 Wicks", "4.10 Glass"))
ARTICLES = SourceText(WORDS, "", sections=marks("Article 3", "Article 4", "Article 5", "Article 6"))
ANNEXED = SourceText(WORDS, "", sections=marks("Article 3", "Article 4", "ANNEX II", "ANNEX III"))
CHAPTERS = SourceText(WORDS, "", sections=marks("I. Dusk", "II. Night", "IV. Dawn"))
PLAIN_HEADINGS = SourceText(WORDS, "", sections=marks("Dusk", "Night", "Dawn"))
AMENDED = SourceText(
    WORDS,
    "",
    sections=(
        Mark(0, "Article 1", 2),
        Mark(20, "Article 5a", 12),
        Mark(40, "Article 5b", 12),
        Mark(60, "Article 2", 2),
    ),
)
CODE = SourceText(
    WORDS, "", sections=marks("Article L. 112-1", "Article L. 112-2", "Article R. 112-4", "Article R. 113-1")
)
STATUTE = SourceText(WORDS, "", sections=marks("§ 4 Lampen", "§ 5 Öl", "§ 5a Dochte"))
LETTERED = SourceText(WORDS, "", sections=marks("4 Lamps", "5 Oil", "5a Wicks"))
TIMES = SourceText(WORDS, "", times=marks("00:00:10", "00:01:00", "00:05:00", "00:09:00"))
VERSES = SourceText(
    "Heron\n\nChapter 4\n\n1. So she went down.\n2. The ice held.\n3. Nobody saw her.\n",
    "",
    sections=(Mark(0, "Heron", 1), Mark(7, "Chapter 4", 2)),
)
# The same story in two books.
PARALLEL = SourceText(
    "Heron 4\n\n1. So she went down to the lake.\n2. The ice held her that night.\n3. Nobody saw it.\n\n"
    "Crane 6\n\n1. It was late.\n2. Everybody slept.\n3. And the ice held her all that night.\n",
    "",
    sections=(Mark(0, "Heron 4", 1), Mark(93, "Crane 6", 1)),
)
LINES = SourceText("\n".join(["012345678"] * 10), "")


OUTER = SourceText(
    WORDS,
    "",
    sections=(
        Mark(0, "Part 1 Moorings", 2), Mark(10, "Article 2", 3), Mark(20, "Part 2 Levy", 2), Mark(30, "Article 3", 3),
        Mark(60, "Part 3 Fines", 2),
    ),
)  # fmt: skip


def locator(kind: str, first: str, last: str = "") -> Locator:
    return Locator(kind, first, last or first, first)


@pytest.mark.parametrize(
    ("text", "cited", "actual"),
    [
        (ARTICLES, locator("article", "5.2"), None),
        (ARTICLES, locator("article", "4.2"), "article 5"),
        (ANNEXED, locator("article", "2"), "“ANNEX II”"),
        (ANNEXED, locator("section", "4"), None),
        (VERSES, locator("verse", "4:2"), None),
        (VERSES, locator("verse", "4:1", "4:3"), None),
        (VERSES, locator("verse", "4:1"), "Heron 4:2"),
        (VERSES, locator("verse", "3:2"), "Heron 4:2"),
        (PARALLEL, locator("verse", "6:3"), None),
        (PARALLEL, locator("verse", "6:1"), "4:2"),
        (PAGES, locator("verse", "3:2"), None),
        (PAGES, locator("page", "12"), None),
        (PAGES, locator("page", "11", "12"), None),
        (PAGES, locator("page", "13"), "page 12"),
        (PAGES, locator("page", "10", "11"), "page 12"),
        (PAGES, locator("page", "11", "2"), None),
        (PAGES, locator("page", "xii"), None),
        (ROMAN_PAGES, locator("page", "2"), None),
        (LATER_PAGES, locator("page", "87"), None),
        (LATER_PAGES, locator("page", "60"), None),
        (LATER_PAGES, locator("page", "88"), "page 87"),
        (PLAIN_SECTIONS, locator("section", "5.2"), None),
        (PLAIN_SECTIONS, locator("section", "4.2"), "section 5"),
        (SECTIONS, locator("section", "4.2"), None),
        (SECTIONS, locator("section", "4"), None),
        (SECTIONS, locator("section", "4.1", "4.3"), None),
        (SECTIONS, locator("section", "4.1"), "section 4.2"),
        (SECTIONS, locator("section", "4.10"), "section 4.2"),
        (SECTIONS, locator("section", "4.2.1"), "section 4.2"),
        (SECTIONS, locator("page", "9"), None),
        (ARTICLES, locator("article", "5(1)"), None),
        (ARTICLES, locator("article", "4"), "article 5"),
        (ARTICLES, locator("section", "4"), None),
        (AMENDED, locator("article", "5b(10)"), None),
        (AMENDED, locator("article", "1(1)"), None),
        (AMENDED, locator("article", "5a"), "article 5b"),
        (CODE, locator("article", "R. 112-4"), None),
        (CODE, locator("article", "R112-4"), None),
        (CODE, locator("article", "R.\u00a0112-4"), None),
        (CODE, locator("article", "L. 112-2"), "article R. 112-4"),
        (CODE, locator("article", "L. 112-4"), "article R. 112-4"),
        (STATUTE, Locator("section", "5a", "5a", "§ 5a"), None),
        (STATUTE, Locator("section", "5", "5", "§ 5"), "section 5a"),
        (AMENDED, locator("article", "2"), "article 5b"),
        (ARTICLES, locator("article", "5b"), None),
        (LETTERED, locator("section", "5"), None),
        (LETTERED, locator("section", "5a"), None),
        (LETTERED, locator("section", "4"), "section 5a"),
        (CHAPTERS, locator("chapter", "IV"), None),
        (CHAPTERS, locator("chapter", "4"), None),
        (CHAPTERS, locator("chapter", "2"), "chapter 4"),
        (PLAIN_HEADINGS, locator("section", "2"), None),
        (TIMES, locator("time", "5:00"), None),
        (TIMES, locator("time", "00:04:40"), None),
        (TIMES, locator("time", "00:04:00", "00:06:00"), None),
        (TIMES, locator("time", "00:02:00"), "00:05:00"),
        (LINES, locator("line", "5"), None),
        (LINES, locator("line", "3", "4"), None),
        (LINES, locator("line", "9"), "line 5"),
        (LINES, locator("verse", "9"), None),
    ],
    ids=lambda value: f"{value.kind} {value.first}-{value.last}" if isinstance(value, Locator) else "",
)
def test_the_place_that_is_cited_is_compared_with_the_real_one(
    text: SourceText, cited: Locator, actual: str | None
) -> None:
    assert told(actual_place(cited, text, HERE)) == actual


@pytest.mark.parametrize(
    ("text", "cited", "preposition", "number"),
    [
        (PAGES, locator("page", "10"), "on", "12"),
        (SECTIONS, locator("section", "4.1"), "in", "4.2"),
        (CHAPTERS, locator("chapter", "2"), "in", "4"),
        (ANNEXED, locator("article", "3"), "under", ""),
        (TIMES, locator("time", "00:02:00"), "at", "00:05:00"),
        (LINES, locator("line", "9"), "in", "5"),
    ],
)
def test_a_place_says_how_it_is_told_and_what_may_be_written_for_the_wrong_one(
    text: SourceText, cited: Locator, preposition: str, number: str
) -> None:
    place = actual_place(cited, text, HERE)
    assert place is not None
    assert (place.preposition, place.number) == (preposition, number)


def test_words_across_two_pages_may_be_cited_by_either() -> None:
    across = Span(38, 45)
    assert actual_place(locator("page", "11"), PAGES, across) is None
    assert actual_place(locator("page", "12"), PAGES, across) is None
    assert told(actual_place(locator("page", "10"), PAGES, across)) == "pages 11–12"


@pytest.mark.parametrize(
    ("cited", "actual"),
    [("part-2-levy", None), ("part-1-moorings", "“Article 3”"), ("part-3-fines", "“Article 3”")],
)
def test_a_link_to_an_outer_heading_points_to_all_that_stands_under_it(
    cited: str, actual: str | None
) -> None:
    assert told(actual_place(locator("heading", cited), OUTER, HERE)) == actual


NUMBERED = "# Harbour Code\n\n## 3 Fire\n\n3.1 Test the pumps.\n\n3.2 No ferry shall leave.\n\n## 4 List\n\nA boat of\n3.1 tonnes is light. The owner keeps a list.\n"


@pytest.mark.parametrize(
    ("words", "cited", "actual"),
    [
        ("No ferry", "3.2", None),
        ("No ferry", "3", None),
        ("No ferry", "3.1", "section 3.2"),
        ("No ferry", "4.1", "section 3.2"),
        ("The owner", "4", None),
        ("The owner", "3.2", "section 4"),
        ("The owner", "3.1", "section 4"),
    ],
)
def test_numbered_paragraphs_of_a_section_are_places(words: str, cited: str, actual: str | None) -> None:
    source = prepare_source(NUMBERED, media_type="text/markdown")
    start = source.text.index(words)
    assert told(actual_place(locator("section", cited), source, Span(start, start + len(words)))) == actual


ACT = """\
Article 9

1. The board is open.
2. Boats carry a lamp.
3. Masters ring the bell.
4. Boats carry:
(1) oil;
(2) rope.

Article 10

Steps:
2. Light the lamp.
3. Ring out.
"""
PLAINLY_NUMBERED = SourceText(
    ACT, "", sections=(Mark(0, "Article 9"), Mark(ACT.index("Article 10"), "Article 10"))
)


@pytest.mark.parametrize(
    ("words", "first", "last", "expected"),
    [
        ("Masters ring", "9(2)", "9(2)", "article 9(3)"),
        ("Masters ring", "9(3)", "9(3)", None),
        ("Masters ring", "9(2)", "9(4)", None),
        ("Masters ring", "9", "9", None),
        ("rope", "9(4)", "9(4)", None),
        ("rope", "9(2)", "9(2)", "article 9(4)"),
        # Numbers that do not begin with 1 are none of paragraphs.
        ("Ring out", "10(2)", "10(2)", None),
    ],
)
def test_paragraphs_with_plain_numbers_are_told_apart(
    words: str, first: str, last: str, expected: str | None
) -> None:
    start = ACT.index(words)
    cited = Locator(LocatorKind.ARTICLE, first, last, f"Article {first}")
    assert told(actual_place(cited, PLAINLY_NUMBERED, Span(start, start + len(words)))) == expected
