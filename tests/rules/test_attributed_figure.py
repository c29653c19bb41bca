"""Numbers in a sentence that names a registered person or source."""

from __future__ import annotations

import pytest
from casework import SAID, Shelf, cites

from mkdocs_quotecheck import rules
from mkdocs_quotecheck.model import Attribution, Citation, Figure, Page, Source

LEDGER = (
    "We burned 4,810 litres of oil, 12.5 per cent more than in the year before. Thirty-one nights were foggy."
)


def told(
    text: str,
    value: float,
    *,
    said: Attribution | None = SAID,
    citations: tuple[Citation, ...] = (),
    excerpt: bool = False,
    ledger: str = LEDGER,
) -> list[str]:
    shelf = Shelf(
        sources={
            "log": Source("log", "The ledger", ("ines",), excerpt=excerpt),
            "empty": Source("empty", "Gone"),
        },
        texts={"log": ledger},
    )
    figure = Figure(text, value, 10, 10 + len(text), said, citations)
    works = ("log",) if said and said.person == "ines" else ()
    found = rules.judge_figure(rules.FigureCase(Page("docs/oil.md", ""), figure, shelf, works), {})
    return [f"{finding.rule} {finding.level.value}: {finding.message}" for finding in found]


@pytest.mark.parametrize(
    ("text", "value"),
    [("4810", 4810), ("4,810", 4810), ("12.5 %", 12.5), ("31", 31), ("thirty-one", 31)],
)
def test_a_figure_that_stands_in_the_source_in_any_writing_is_fine(text: str, value: float) -> None:
    assert told(text, value) == []


def test_a_figure_that_does_not_is_told_with_its_neighbours() -> None:
    assert told("4,180", 4180) == [
        "attributed-figure info: “4,180” does not stand in The ledger; the nearest there is 4,810"
    ]


def test_several_neighbours_are_told_the_nearest_first() -> None:
    assert told("4,180", 4180, ledger="We burned 3,920 litres, then 4,210 litres.") == [
        "attributed-figure info: “4,180” does not stand in The ledger; the nearest there are 4,210 and 3,920"
    ]


def test_a_figure_without_neighbours_is_told_too() -> None:
    assert told("900,000", 900_000) == ["attributed-figure info: “900,000” does not stand in The ledger"]


@pytest.mark.parametrize(
    ("why", "asked"),
    [
        ("only an excerpt is registered", {"excerpt": True}),
        ("nobody is named", {"said": None}),
        ("the cited source has no text", {"citations": (cites("empty"),)}),
        ("the source is too long", {"ledger": "a" * 2_000_001}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_figure_that_cannot_be_looked_up_is_left_alone(why: str, asked: dict[str, object]) -> None:
    assert told("4,180", 4180, **asked) == []  # type: ignore[arg-type]
