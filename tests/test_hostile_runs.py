"""Long runs of one thing: what replaced a quadratic pattern finds the same, and the work that is counted grows with the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.errors import did_you_mean
from mkdocs_quotecheck.matching import voices
from mkdocs_quotecheck.reading.attribution.clauses import Clause
from mkdocs_quotecheck.sources.layout import paragraphs
from mkdocs_quotecheck.text import furniture

if TYPE_CHECKING:
    import pytest

TEXT = st.text(st.sampled_from(" \t\n\f\x0b\u2003ab"), max_size=14)


@given(text=TEXT)
def test_lines_are_those_of_the_plain_pattern(text: str) -> None:
    plain = re.compile(r"[^\n\f]*\S[^\n\f]*")
    assert [m.span() for m in furniture._LINE.finditer(text)] == [m.span() for m in plain.finditer(text)]


@given(text=TEXT)
def test_paragraphs_begin_where_the_plain_pattern_has_them(text: str) -> None:
    plain = re.compile(r"(?:\A|\n[ \t\f]*\n\s*)(?=\S)")
    assert list(paragraphs._beginnings(text)) == [m.end() for m in plain.finditer(text)]


@given(text=st.text(st.sampled_from(" \n“”a"), max_size=12))
def test_a_new_paragraph_between_marks_is_that_of_the_plain_pattern(text: str) -> None:
    assert voices.answers(text) == bool(re.search(r"[“”]\s*\n\s*\n\s*[“”]", text))


def looked_for(count: int, monkeypatch: pytest.MonkeyPatch, registry: str) -> int:
    calls: list[int] = []
    real = Clause._look_for_subject
    with monkeypatch.context() as patched:
        patched.setattr(
            Clause,
            "_look_for_subject",
            lambda self, verb, depth: calls.append(verb) or real(self, verb, depth),
        )
        check_page("<p>" + "“open” said Mira Voss and " * count, load_registry(registry))
    return len(calls)


def test_subjects_of_tied_verbs_are_looked_for_in_proportion(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("site") / "sources.yml"
    path.write_text(
        "version: 1\npeople: [{id: v, name: Mira Voss}]\nsources: [{id: s, title: S, people: [v], text: Open}]\n",
        encoding="utf-8",
    )
    few, many = (looked_for(count, monkeypatch, str(path)) for count in (40, 160))
    assert few
    assert many < 6 * few


def test_the_nearest_of_many_names_is_found_as_among_few() -> None:
    names = [f"minutes-{number}-of-march" for number in range(200)]
    assert did_you_mean("minuts-17-of-march", names) == " Did you mean “minutes-17-of-march”?"
    assert did_you_mean("minuts-17-of-march", names[10:20]) == " Did you mean “minutes-17-of-march”?"
    assert did_you_mean("nothing like it", names) == ""
