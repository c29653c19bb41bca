"""A source's text is shown as the checker sees it, with its places."""

from __future__ import annotations

from mkdocs_quotecheck.model import Mark, SourceText, Span
from mkdocs_quotecheck.sources.showing import shown_text


def test_places_stand_before_their_words_and_what_is_left_out_in_brackets() -> None:
    text = SourceText(
        "Lamps\n\nThey burn 7 all\fnight.", "", pages=(Mark(0, "1"), Mark(23, "2")), sections=(Mark(0, "Lamps", 1),),
        turns=(Mark(7, "MS HALE"),), furniture=(Span(17, 18),),
    )  # fmt: skip
    assert list(shown_text(text)) == [
        "[page 1]", "[section Lamps]", "Lamps", "[speaker MS HALE]", "They burn ⟦7⟧ all", "[page 2]", "night.",
    ]  # fmt: skip


def test_a_text_without_places_is_itself() -> None:
    assert list(shown_text(SourceText("One\ntwo.", ""))) == ["One", "two."]
