"""Where in a source a passage stands, in words."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import Mark, SourceText, Span
from mkdocs_quotecheck.text.places import describe

TEXT = "one\ntwo\nthree\nfour\n"
"""`three` stands at 8 to 13."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SourceText(TEXT, ""), "line 3"),
        (SourceText(TEXT, "", lines=(10, 20, 30, 40)), "line 30"),
        (SourceText(TEXT, "", sections=(Mark(4, "4.2 Lamps"),)), "section 4.2 Lamps, line 3"),
        (SourceText(TEXT, "", sections=(Mark(14, "4.2 Lamps"),)), "line 3"),
        (SourceText(TEXT, "", pages=(Mark(0, "1"), Mark(8, "2"))), "page 2, line 3"),
        (SourceText(TEXT, "", pages=(Mark(0, "1"), Mark(10, "2"))), "pages 1–2"),
        (SourceText(TEXT, "", times=(Mark(0, "00:00:01"), Mark(8, "00:00:09"))), "00:00:09"),
        (
            SourceText(
                TEXT, "", sections=(Mark(0, "A heading that is as long as a whole sentence would be"),)
            ),
            "section A heading that is as long as a whole sentence …, line 3",
        ),
    ],
)
def test_a_passage_is_placed_by_page_time_section_and_line(text: SourceText, expected: str) -> None:
    assert describe(text, Span(8, 13)) == expected
