"""Raised figures are the same however they are written; another one, or none, is another number."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.model import Verdict


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("The load was 31 kg/m² on every span.", "The load was 31 kg/m2 on every span."),
        ("The load was 31 kg/m2 on every span.", "The load was 31 kg/m² on every span."),
        ("A field of 5 km^2 lay under water.", "A field of 5 km2 lay under water."),
        ("One lamp in 10^6^ fails each year.", "One lamp in 10⁶ fails each year."),
        ("The air has 400 ppm of CO₂ in it.", "The air has 400 ppm of CO2 in it."),
        ("They took the M2 to the coast.", "They took the M2 to the coast."),
    ],
)
def test_the_same_figure_in_another_writing_is_no_change(quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source)).verdict in {Verdict.VERBATIM, Verdict.EQUIVALENT}


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("The hall has 40 m³ of room in it.", "The hall has 40 m2 of room in it."),
        ("The hall is 40 m long and quite dry.", "The hall is 40 m2 long and quite dry."),
        ("One lamp in 10⁶ fails each year.", "One lamp in 106 fails each year."),
        ("One lamp in 10⁵ fails each year.", "One lamp in 10⁶ fails each year."),
    ],
)
def test_another_figure_is_a_change(quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source)).verdict is Verdict.ALTERED


@pytest.mark.parametrize(
    ("quote", "source", "fine"),
    [
        ("I told them twice¹ to stop.", "I told them twice to stop.", True),
        ("I told them twice to stop.³", "I told them twice to stop.", True),
        ("The wall moved by 4 cm²", "The wall moved by 4 cm in a night.", False),
        ("The wall is 4 miles² wide", "The wall is 4 miles wide.", False),
        ("Water at 10⁶ pascals", "Water at 10 pascals.", False),
    ],
)
def test_a_raised_figure_of_the_page_behind_a_word_is_its_own_note(
    quote: str, source: str, fine: bool
) -> None:
    assert check_quote(quote, prepare_source(source)).verdict.fine is fine
