"""Lines that head a numbered part of a document, and the headings over a passage."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import prepare_source
from mkdocs_quotecheck.model import Mark, SourceText, Span
from mkdocs_quotecheck.text.headings import numbered_title
from mkdocs_quotecheck.text.places import describe


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Article 5", "article"),
        ("Article 5a", "article"),
        ("‘Article 5b", "article"),
        ("ARTICLE IV", "article"),
        ("Artikel 12 – Laternen", "article"),
        ("§ 12", "article"),
        ("§ 312a Gebühren", "article"),
        ("Chapitre premier", "chapter"),
        ("CHAPTER II", "chapter"),
        ("Sección 3. Faros", "section"),
        ("第五条", "article"),
        ("第三百九十八条の二", "article"),
        ("Article 5 applies to ferries.", None),
        ("Article 5 applies to ferries", None),
        ("Article of faith", None),
        ("Articles are sold here", None),
        ("Room 5", None),
        ("5 lamps", None),
    ],
)
def test_a_line_that_only_names_a_numbered_part_heads_it(line: str, kind: str | None) -> None:
    title = numbered_title(line)
    assert (title.kind if title else None) == kind


def at(*sections: Mark) -> str:
    return describe(SourceText("\n" * 99, "", sections=sections), Span(50, 51))


def test_a_place_is_told_with_the_headings_over_it() -> None:
    heron, otter = Mark(0, "Heron", 1), Mark(60, "Otter", 1)
    assert at(heron, Mark(10, "Chapter 1", 2), otter) == "section Heron › Chapter 1, line 51"
    assert (
        at(Mark(0, "Heron", 1), Mark(20, "Otter", 1), Mark(30, "Chapter 1", 2))
        == "section Otter › Chapter 1, line 51"
    )


def test_a_number_says_which_headings_it_stands_under() -> None:
    chapters = (Mark(0, "3 Lamps", 1), Mark(20, "3.1 Oil", 2), Mark(60, "4 Wicks", 1))
    assert at(*chapters) == "section 3.1 Oil, line 51"


def test_the_title_of_the_whole_and_headings_of_unknown_depth_are_not_told() -> None:
    assert at(Mark(0, "The Book", 1), Mark(10, "Chapter 1", 2)) == "section Chapter 1, line 51"
    assert at(Mark(0, "4 Lamps"), Mark(10, "4.2 Oil")) == "section 4.2 Oil, line 51"


ACT = """FERRY ACT

Article 1
The following Article is inserted:

‘Article 5a
Ferrymen are told.’

Article 2 – Lamps

In all cases the following is added: ‘Article 6 Lamps burn.’

4.2 Retention

Article 5 applies to ferries
and boats.
"""


def test_lines_of_a_plain_text_that_name_articles_are_headings() -> None:
    found = [(mark.label, mark.level) for mark in prepare_source(ACT).sections]
    assert found == [
        ("Article 1", 9),
        ("‘Article 5a", 12),
        ("Article 2 – Lamps", 9),
        ("Article 6", 12),
        ("4.2 Retention", 2),
    ]


def test_a_table_of_contents_has_no_headings() -> None:
    assert prepare_source("Article 1 ........ 3\n\nArticle 2 ........ 5\n\n").sections == ()
