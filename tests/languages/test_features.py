"""The features of words: one entry a word, written as the words of a text are cut."""

from __future__ import annotations

import ast
import dataclasses
import importlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import languages
from mkdocs_quotecheck.languages import available, language
from mkdocs_quotecheck.languages._features import Entry, Feature, with_features
from mkdocs_quotecheck.languages._schema import MatchingWords
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def entries_of(code: str) -> tuple[Entry, ...]:
    entries: tuple[Entry, ...] = importlib.import_module(
        f"mkdocs_quotecheck.languages._{code}_features"
    ).FEATURES
    return entries


def words_of(entries: Iterable[Entry]) -> list[str]:
    return [word.strip() for entry in entries for word in entry.words.split(",")]


def test_a_language_without_data_has_the_very_data_that_stand_in_for_it() -> None:
    assert language("xx") is language("en")


SPACED = [code for code in available() if not language(code).matching.unspaced]


@pytest.mark.parametrize("code", available())
def test_a_word_has_one_entry_with_all_its_features(code: str) -> None:
    counted = Counter(words_of(entries_of(code)))
    assert [word for word, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("code", ["de", "en", "es", "fr"])
def test_no_word_is_entered_whose_features_its_verb_gives_it(code: str) -> None:
    verbs = importlib.import_module(f"mkdocs_quotecheck.languages._{code}_verbs").VERBS
    given = {
        feature: {form for forms in verbs.forms(feature) for column in forms for form in column}
        for feature in Feature
    }
    assert [
        word
        for entry in entries_of(code)
        for word in words_of([entry])
        if all(word in given[feature] for feature in Feature if feature in entry.features)
    ] == []


MODULES = sorted(Path(languages.__file__).parent.glob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_no_list_of_words_has_one_twice(module: Path) -> None:
    lists = [
        call.args[0].value.split()
        for call in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "words"
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    ]
    assert [word for each in lists for word, count in Counter(each).items() if count > 1] == []


@pytest.mark.parametrize("code", available())
def test_two_entries_never_have_the_same_features(code: str) -> None:
    features = [entry.features for entry in entries_of(code)]
    assert len(features) == len({*features})


@pytest.mark.parametrize("code", SPACED)
def test_phrases_are_written_as_the_words_of_a_text_are_cut_so_that_they_can_match(code: str) -> None:
    whole = [word for word in words_of(entries_of(code)) if "-" not in (word[0], word[-1])]
    assert [word for word in whole if " ".join(word_list(word)) != word] == []


def test_each_feature_gives_a_set_of_its_own_and_what_denies_is_never_said_to_be_so() -> None:
    entries = (
        Entry(Feature.DENIER, "denied, denies"),
        Entry(Feature.UNREAL | Feature.ASSERTION, "promised"),
        Entry(Feature.NEGATION, "not"),
    )
    words = with_features(MatchingWords(), entries)
    assert words.negations == {"not"}
    assert words.denying.assertions == {"promised"}
    assert words.denying.deniers == {"denied", "denies"}
    assert words.gaps.unreal == {"promised", "denied", "denies"}


@pytest.mark.parametrize("code", SPACED)
def test_what_denies_or_avoids_is_never_said_to_be_so(code: str) -> None:
    words = language(code).matching
    assert words.denying.deniers | words.denying.avoiding <= words.gaps.unreal


@pytest.mark.parametrize("code", SPACED)
def test_opinions_and_what_addresses_somebody_are_assertions(code: str) -> None:
    denying = language(code).matching.denying
    assert denying.opinions | denying.addressing <= denying.assertions


@pytest.mark.parametrize("code", available())
def test_no_word_of_any_set_is_a_phrase_that_words_are_never_compared_with(code: str) -> None:
    def sets_of(data: object) -> Iterator[frozenset[object]]:
        for field in dataclasses.fields(data):  # type: ignore[arg-type]
            value = getattr(data, field.name)
            if dataclasses.is_dataclass(value):
                yield from sets_of(value)
            elif isinstance(value, frozenset):
                yield value

    listed = {word for each in sets_of(language(code)) for word in each if isinstance(word, str)}
    assert sorted(word for word in listed if "/" in word) == []
