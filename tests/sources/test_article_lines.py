"""Articles of a law whose headings stand in lines that nothing sets off, as conversions and PDF files have them."""

from __future__ import annotations

import pytest
from pdfmaker import column, make_pdf

from mkdocs_quotecheck.pipeline import prepare_source
from mkdocs_quotecheck.sources.formats.pdf import read_pdf
from mkdocs_quotecheck.sources.layout.article_lines import articles_in_order

LAW = """\
1. Abschnitt: Ufer
Art. 7 Steine
Die Steine liegen am Ufer und niemand darf sie holen.
Art. 8a⁸ Pfähle
1 Die Pfähle stehen fest, auch in den Fällen von
Art. 172 dieser Ordnung und der Gesetze.
Art. 9 Seile
2 Die Seile hängen trocken.
"""
CONTENTS = "Art. 7 Steine\nArt. 8a Pfähle\nArt. 9 Seile\n"


def labels(text: str) -> list[str]:
    return [mark.label for mark in articles_in_order(text)]


def test_lines_that_begin_with_articles_in_order_are_headings() -> None:
    assert labels(LAW) == ["Art. 7 Steine", "Art. 8a Pfähle", "Art. 9 Seile"]


def test_a_table_of_contents_heads_nothing() -> None:
    assert [mark.offset > len(CONTENTS) for mark in articles_in_order(CONTENTS + LAW)] == [True] * 3


@pytest.mark.parametrize(
    "text",
    [
        "See\nArt. 7 of the order.\nOr else\nArt. 9 of it.\n",
        "Art. 9 Seile\nText.\nArt. 8 Pfähle\nText.\nArt. 7 Steine\nText.\n",
        "Artistic 7 Ways\nText.\nArtistic 8 Ways\nText.\nArtistic 9 Ways\nText.\n",
    ],
)
def test_other_lines_are_none(text: str) -> None:
    assert labels(text) == []


def test_a_section_that_is_counted_before_its_name_is_no_article() -> None:
    text = prepare_source("1. Abschnitt: Ufer\n\n" + LAW)
    assert [mark.label for mark in text.sections if mark.level == 9] == labels(LAW)


def test_the_articles_of_a_pdf_are_told() -> None:
    read = read_pdf(make_pdf([column(LAW.replace("⁸", "").splitlines())]))
    assert [mark.label for mark in read.sections if mark.level == 9] == labels(LAW)
