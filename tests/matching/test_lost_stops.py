"""A full stop that is lost between two sentences makes one of them; one behind an abbreviation or at a line's end does not."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, check_quote, prepare_source

SOURCE = prepare_source(
    "They spoke of the senselessness of Storms. Pilots ran to the slip at dawn. Mr. Hale came with Capt. Orr of the tug."
)
CASES = [
    ("They spoke of the senselessness of Storms Pilots ran to the slip", True),
    ("Pilots ran to the slip at dawn Mr. Hale came", True),
    ("Mr Hale came with Capt Orr of the tug", False),
    ("They spoke of the senselessness of Storms\nPilots ran to the slip", False),
    ("They spoke of the senselessness of Storms; Pilots ran to the slip", False),
    ("They spoke of the senselessness of Storms, pilots ran to the slip", False),
]


@pytest.mark.parametrize(("quote", "joined"), CASES)
def test_two_sentences_that_run_together(quote: str, joined: bool) -> None:
    (alignment,) = check_quote(quote, SOURCE).alignments
    assert any(edit.kind is EditKind.MEANING_PUNCTUATION for edit in alignment.edits) is joined
