"""Signs that number the items of a list may be left out; what refers to a numbered part may not."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.model import Verdict

FINE = {Verdict.VERBATIM, Verdict.EQUIVALENT}


def fine(source: str, quote: str) -> bool:
    return check_quote(quote, prepare_source(source)).verdict in FINE


@pytest.mark.parametrize(
    ("source", "quote"),
    [
        ("The keeper shall:\n\n(a) light the lamp;\n(b) ring the bell.", "The keeper shall light the lamp"),
        ("The keeper shall (1) light the lamp and (2) ring the bell.", "The keeper shall light the lamp and ring the bell"),
        ("The keeper shall: a) light the lamp; b) ring the bell.", "The keeper shall: light the lamp; ring the bell."),
        ("The keeper shall\n1. light the lamp;\n2. ring the bell.", "The keeper shall light the lamp; ring the bell."),
        ("The keeper shall (iii) light the lamp, or (iv) ring the bell.", "The keeper shall light the lamp, or ring the bell"),
        ("El farero debe: 1.º encender el faro; 2.º tocar la campana.", "El farero debe: encender el faro; tocar la campana."),
        ("The lamp is lit at dusk.\n\nArticle 5\n\nThe bell is rung in fog.", "The lamp is lit at dusk. The bell is rung in fog."),
    ],
)  # fmt: skip
def test_the_numbers_of_items_may_be_left_out(source: str, quote: str) -> None:
    assert fine(source, quote)


@pytest.mark.parametrize(
    ("source", "quote"),
    [
        (
            "What paragraph (1) says of the lamp holds for the bell.",
            "What paragraph says of the lamp holds for the bell",
        ),
        (
            "As in Article 9(2), the keeper shall light the lamp at dusk.",
            "As in Article 9, the keeper shall light the lamp at dusk",
        ),
        ("The keeper had 3 lamps and a bell in the tower.", "The keeper had lamps and a bell in the tower"),
        ("The keeper (a drunk) let the lamp go out at six.", "The keeper let the lamp go out at six"),
        ("It was lit in May. A lamp that burns is seen.", "It was lit in May. Lamp that burns is seen."),
        ("It was lit in May.\n\nArticle 5 Bells\n\nRing in fog.", "It was lit in May. Ring in fog."),
    ],
)
def test_other_signs_may_not(source: str, quote: str) -> None:
    assert not fine(source, quote)


@pytest.mark.parametrize(
    ("source", "quote", "expected"),
    [
        ("The Lord of the river rose.", "The LORD of the river rose.", True),
        ("The LORD of the river rose.", "The Lord of the river rose.", True),
        ("It stands in chapter xiv of the book.", "It stands in chapter XIV of the book.", True),
        ("Who said so at noon is not known.", "WHO said so at noon is not known.", False),
        ("They asked us for a lamp in May.", "They asked US for a lamp in May.", False),
        ("The polish of the rail is old.", "The Polish of the rail is old.", False),
    ],
)
def test_small_capitals_are_typed_as_capitals(source: str, quote: str, expected: bool) -> None:
    assert fine(source, quote) is expected


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("（灯火）灯火は、日没に点ずる。", True),
        ("（霧の備え）霧の日には、鐘を鳴らす。", True),
        ("（霧の備え）鐘を鳴らす。", False),
    ],
)
def test_the_number_of_a_japanese_article_stands_behind_its_title(quote: str, expected: bool) -> None:
    source = prepare_source(
        "（灯火）\n\n第二百二条　灯火は、日没に点ずる。\n\n（霧の備え）\n\n第二百二条の二　霧の日には、鐘を鳴らす。"
    )
    assert (check_quote(quote, source, language="ja").verdict in FINE) is expected
