"""Registered names: whom they mean, whole or by their last word, and where they stand in a text."""

from __future__ import annotations

from mkdocs_quotecheck.text.names import NameIndex, NameTable

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
