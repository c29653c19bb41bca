"""Registered names: whom they mean, whole or by their last word, and where they stand in a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck.text.names import WORD, NameIndex, NameTable, TextWords

TABLE = NameTable([
    (("ada", "hale"), "ada"), (("hale",), "ada"), (("tom", "hale"), "tom"), (("hale",), "tom"), ((), "nobody"),
])  # fmt: skip


def test_a_name_means_all_who_are_registered_by_it() -> None:
    assert TABLE.ids(("hale",)) == ("ada", "tom")
    assert TABLE.ids(("ada", "hale")) == ("ada",)
    assert TABLE.ids(("lind",)) == TABLE.ids(()) == ()


def test_names_are_known_by_their_last_word() -> None:
    assert list(TABLE.ending_with("hale")) == [("ada", "hale"), ("hale",), ("tom", "hale")]
    assert list(TABLE.ending_with("ada")) == []


def test_the_longest_name_at_a_place_is_found_with_all_whom_it_means() -> None:
    index = NameIndex(
        [("The Harbour Act", "act"), ("The Harbour", "paper"), ("The Harbour", "film"), ("港口法", "zh")]
    )
    text = "See the harbour act, and The Harbour; 港口法."
    assert [(text[hit.start : hit.end], hit.ids) for hit in index.find(text, 0, len(text))] == [
        ("the harbour act", ("act",)),
        ("The Harbour", ("paper", "film")),
        ("港口法", ("zh",)),
    ]
    assert index.meaning("the  HARBOUR") == ("paper", "film")


def test_a_word_that_has_taken_in_the_article_stands_before_the_rest_of_a_name() -> None:
    index = NameIndex([("der Bericht", "report"), ("der", "word")], frozenset({"der"}), frozenset({"im"}))
    assert [hit.ids for hit in index.find("Im Bericht steht viel.", 0, 22)] == [("report",)]
    assert index.find("Ein Bericht steht da.", 0, 21) == []


def test_a_longer_name_behind_the_article_of_a_shorter_one_is_meant() -> None:
    index = NameIndex([("the Canal Act", "any"), ("Canal Act 1994", "old")], frozenset({"the"}))
    found = [hit.ids for hit in index.find("The Canal Act 1994 and the Canal Act.", 0, 37)]
    assert found == [("old",), ("any",)]


def test_a_name_of_a_letter_or_two_is_found_as_it_is_written() -> None:
    index = NameIndex([("A", "letter"), ("HC", "code")])
    text = "He had a word in A, and hc is no HC."
    assert [text[hit.start : hit.end] for hit in index.find(text, 0, len(text))] == ["A", "HC"]


WRITTEN = [
    "Ada",
    "ada",
    "Hale",
    "Straße",
    "STRASSE",
    "ΑΣ",
    "ας",
    "x1",
    "_b",
    "a",
    "中文",
    " ",
    ", ",
    "-",
    "’",
    "\n",
]
TEXTS = st.lists(st.sampled_from(WRITTEN), max_size=12).map("".join)


@given(TEXTS, st.integers(0, 40), st.integers(0, 40), st.sets(st.sampled_from(WRITTEN), max_size=4))
def test_a_stretch_lacks_words_if_none_of_its_own_is_one_of_them(
    text: str, start: int, size: int, some: set[str]
) -> None:
    start = min(start, len(text))
    end = min(start + size, len(text))
    folded = frozenset(word.casefold() for word in some)
    words = TextWords(text)
    found = [match for match in WORD.finditer(text) if match[0].casefold() in folded]
    assert words.places(folded) == [match.start() for match in found]
    whole = all(match.end() <= start or match.start() >= start for match in WORD.finditer(text))
    whole &= all(match.end() <= end or match.start() >= end for match in WORD.finditer(text))
    lacks = not any(start <= match.start() < end for match in found)
    assert words.lack(folded, start, end) == (whole and lacks)


def test_a_stretch_that_cuts_a_word_has_what_is_left_of_it() -> None:
    index = NameIndex([("Hale", "ada"), ("ale", "beer")])
    assert [hit.ids for hit in index.find("Ms Hale", 3, 7)] == [("ada",)]
    assert [(hit.start, hit.end, hit.ids) for hit in index.find("Ms Hale", 4, 7)] == [(4, 7, ("beer",))]


def test_names_of_which_a_text_has_very_many_are_found_as_few_are() -> None:
    names = [f"Harbour{number} Act" for number in range(100)]
    index = NameIndex([(name, name) for name in names])
    text = ", ".join(names)
    assert [hit.ids[0] for hit in index.find(text, 0, len(text))] == names
