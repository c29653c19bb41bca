"""Trees are walked from beginning to end, and in time that grows as they do."""

from __future__ import annotations

import pytest
from conftest import LINEAR, lines_growth
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from mkdocs_quotecheck.text.trees import Step, Walk, texts

PIECES = (
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<!-- c -->",
    "<?p i?>",
    "words ",
    "\n",
    "<br>",
    "<i class=x>",
    "</i>",
)


def parsed(markup: str) -> etree._Element:
    return html.document_fromstring(f"<html><body>{markup}</body></html>").find("body")


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_a_walk_comes_to_what_lxml_comes_to(pieces: list[str]) -> None:
    body = parsed("".join(pieces))
    wanted = [
        (event if event in ("start", "end") else "aside", element)
        for event, element in etree.iterwalk(body, events=("start", "end", "comment", "pi"))
    ]
    assert [(step.value, element) for step, element in Walk(body)] == wanted
    assert [*texts(body)] == [*map(str, body.itertext())]


def test_what_is_skipped_has_a_start_and_an_end() -> None:
    walk = Walk(parsed("<p>a<b>b<i>c</i></b>d</p><p>e</p>"))
    steps = []
    for step, element in walk:
        steps.append((step, element.tag))
        if element.tag == "b":
            walk.skip()
    assert (Step.START, "i") not in steps
    assert steps.count((Step.START, "b")) == steps.count((Step.END, "b")) == 1
    assert [tag for step, tag in steps if step is Step.START] == ["body", "p", "b", "p"]


@pytest.mark.parametrize("unit", ["<!-- -->", "a<!-- -->", "<b></b><!-- -->"])
def test_comments_cost_their_number(unit: str) -> None:
    def walk(count: int) -> None:
        assert sum(1 for _ in texts(parsed(unit * count))) <= count + 1

    assert lines_growth(walk, 500) < LINEAR
