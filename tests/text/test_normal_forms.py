"""The normal forms of Unicode: those of Python, and linear on marks without end."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck.text import normal_forms
from mkdocs_quotecheck.text.normal_forms import MARKS_ORDERED, normal_form

# Marks of two classes, which stand in the wrong order every second time.
UNORDERED = "\u0301\u0316"


@given(st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]), st.text())
def test_a_text_has_the_form_that_python_gives_it(form: str, text: str) -> None:
    assert normal_form(form, text) == unicodedata.normalize(form, text)  # type: ignore[arg-type]


@pytest.mark.parametrize("count", [0, 1, 5, MARKS_ORDERED // 2])
def test_marks_of_any_script_are_ordered_and_composed(count: int) -> None:
    text = f"Cafe{UNORDERED * count} ﬁn"
    assert normal_form("NFKC", text) == unicodedata.normalize("NFKC", text)


def test_more_marks_are_ordered_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths: list[int] = []
    real = unicodedata.normalize

    def measured(form: str, text: str) -> str:
        lengths.append(len(text))
        return real(form, text)  # type: ignore[arg-type]

    monkeypatch.setattr(normal_forms.unicodedata, "normalize", measured)
    text = "a" + UNORDERED * 5_000 + "b"
    folded = normal_form("NFD", text)
    assert sorted(folded) == sorted(text)
    assert max(lengths) <= MARKS_ORDERED + 1
    assert folded == normal_form("NFD", text)
