"""Elements with more attributes than a parser reads quickly lose the rest of them, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.text.attributes import MOST_ATTRIBUTES, with_few_attributes

MANY = " ".join(f"a{number}='>“x”'" for number in range(MOST_ATTRIBUTES * 4))


@pytest.mark.parametrize(
    "around", ["{}", "<p>Before it</p>{}", "<!-- <p a='-->{}", "<script>'<a b=\"'</script>{}", "<br/>{}"]
)
def test_the_attributes_behind_the_first_are_left_out(around: str) -> None:
    page = around.format(f"<p class=k {MANY} id=z>The text</p><p>Behind</p>")
    short = with_few_attributes(page)
    assert short.endswith(">The text</p><p>Behind</p>")
    assert short.startswith(around.format("<p class=k a0="))
    assert short.count("=") < MOST_ATTRIBUTES + 5


@pytest.mark.parametrize(
    "page",
    [
        f"<!-- <p {MANY}> --><p>a</p>",
        f"<script>x = '<p {MANY}>'</script><p>a</p>",
        f"<title><p {MANY}></title><p>a</p>",
        f'<p title="<b {MANY.replace(chr(34), "")}">a</p>',
        f"<p>a < b {MANY} c</p>",
        f"<p>{'a ' * 9_000}</p>",
        "<p data-x='" + "a=b " * 9_000 + "'>“a”</p>",
    ],
    ids=["comment", "script", "title", "value", "less than", "words", "one long value"],
)
def test_what_is_no_tag_stays_as_it_is(page: str) -> None:
    assert with_few_attributes(page) == page


@given(st.text(st.sampled_from("<>/=\"' ab!-\n"), max_size=60))
def test_a_page_without_such_a_tag_stays_as_it_is(text: str) -> None:
    page = text + " " * (2 * MOST_ATTRIBUTES)
    assert with_few_attributes(page) == page


def test_the_quotations_of_such_an_element_are_read(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("site") / "sources.yml"
    path.write_text("version: 1\nsources: [{id: s, title: S, text: It stays open.}]\n", encoding="utf-8")
    report = check_page(f"<p {MANY}>The sign says “It stays open.”</p>", load_registry(path))
    assert [each.text for each in report.ledger] == ["It stays open."]
