"""Brackets at the ends of a quotation, which may explain the source's words there and may not change them."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.model import EditKind, Verdict

ROAD = "The council opened the road in May. It rained in June."

# (source, quotation, verdict, a kind of edit that it has)
CASES = [
    (ROAD, "The council opened the road in [June]", Verdict.ALTERED, EditKind.DATE),
    (ROAD, "The council opened the road [in June]", Verdict.ALTERED, EditKind.DATE),
    ("The mine was closed in 1911.", "The mine was closed in [1921]", Verdict.ALTERED, EditKind.NUMBER),
    ("Four men closed the mine.", "[Five] men closed the mine", Verdict.ALTERED, EditKind.NUMBER),
    ("All members voted.", "[Some] members voted", Verdict.MISLEADING, EditKind.BRACKET_INVERTS),
    ("He was acquitted.", "He was [convicted]", Verdict.ALTERED, EditKind.WORD),
    (
        "Tolls rose and fares fell.",
        "Tolls rose [or] fares fell",
        Verdict.MISLEADING,
        EditKind.BRACKET_INVERTS,
    ),
    (
        "It holds because it is new.",
        "It holds [although] it is new",
        Verdict.MISLEADING,
        EditKind.BRACKET_INVERTS,
    ),
    ("It holds because it is new.", "It holds [since] it is new", Verdict.EQUIVALENT, EditKind.SUBSTITUTION),
    ("It increased the toll.", "It [de]creased the toll", Verdict.MISLEADING, EditKind.BRACKET_INVERTS),
    (ROAD, "The council [re]opened the road in May", Verdict.ALTERED, EditKind.WORD),
    (ROAD, "The council [*] opened the road", Verdict.EQUIVALENT, EditKind.GLOSS),
    (ROAD, "The council opened the road [in Hull]", Verdict.EQUIVALENT, EditKind.GLOSS),
    (ROAD, "The council opened the road in May [1911]", Verdict.EQUIVALENT, EditKind.GLOSS),
    ("Four men closed it.", "[These four] men closed it", Verdict.EQUIVALENT, EditKind.GLOSS),
    ("The mine was closed by four men.", "The mine was closed [in 1921]", Verdict.EQUIVALENT, EditKind.GLOSS),
    ("They walk to the pit.", "They walk[ed] to the pit", Verdict.EQUIVALENT, EditKind.SUBSTITUTION),
]


@pytest.mark.parametrize(("source", "quotation", "verdict", "kind"), CASES)
def test_a_bracket_at_an_end_explains_or_changes(
    source: str, quotation: str, verdict: Verdict, kind: EditKind
) -> None:
    found = check_quote(quotation, prepare_source(source, media_type="text/plain"))
    assert found.verdict is verdict
    assert kind in {edit.kind for edit in found.alignments[0].edits}
