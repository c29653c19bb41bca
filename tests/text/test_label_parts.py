"""What a label of a transcript is made of, and whom it fits."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.text.speaker_labels import fits_name, label_parts, title_gender

NAMES = {
    "Ida Dale": "ida dale",
    "Ida Dale (Wick)": "ida dale",
    "Ida Dale [by telephone]": "ida dale",
    "IDA DALE, BURSAR": "ida dale",
    "IDA DALE / BURSAR": "ida dale",
    "DALE, Minister of Roads": "dale",
    "Mr. ORME of Wick": "mr orme",
    "DALE (00:12)": "dale",
    "DALE 00:12:01": "dale",
    "The Chair (Ms Orr)": "ms orr",
    "Madam Deputy Speaker (Dame Vera Orr)": "dame vera orr",
    "( Hon. V Orr )": "hon v orr",
    "Ms Dale (Ms Orr)": "ms dale",
}


@pytest.mark.parametrize("label", NAMES)
def test_the_name_of(label: str) -> None:
    assert " ".join(label_parts(label).name) == NAMES[label]


@pytest.mark.parametrize("label", ["ms dale", "i dale", "minister dale", "hon i dale", "dale", "ida dale"])
def test_a_name_is_fitted_by(label: str) -> None:
    assert fits_name(tuple(label.split()), ("ida", "dale"))


@pytest.mark.parametrize("label", ["rolf dale", "r dale", "ms orme", "ida", ""])
def test_a_name_is_not_fitted_by(label: str) -> None:
    assert not fits_name(tuple(label.split()), ("ida", "dale"))


def test_titles_tell_who_is_meant() -> None:
    assert [title_gender((title, "dale")) for title in ("ms", "mr", "minister")] == ["she", "he", ""]
