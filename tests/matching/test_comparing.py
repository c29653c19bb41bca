"""Which of many documents a quotation is compared with word by word, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.matching import comparing
from mkdocs_quotecheck.matching.verdict import check_quote
from mkdocs_quotecheck.model import Source, SourceText, Verdict
from mkdocs_quotecheck.text.index import build

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Evidence, Person

RIGHT = "The north basin will be closed to sailing boats from May until the end of September."
# All have the small words of the quotation and some of the others, as the documents of one harbour do.
OTHERS = [
    f"The board thanks the {who} for the report. Boats will be moved to the {where} quay from {month}, and the end of the works is near."
    for who, where, month in (
        ("master", "south", "June"),
        ("pilots", "east", "March"),
        ("divers", "west", "April"),
        ("office", "inner", "August"),
    )
]
CHANGED = "The north basin will be opened to sailing boats from May until the end of September"
PARTED = "The north basin will be opened … until the end of September"
INVENTED = "The north wind will be allowed to sing from dusk until the boats are asleep"


class Shelf:
    """A library in memory that counts nothing itself."""

    def __init__(self, texts: list[str]) -> None:
        self.people: dict[str, Person] = {}
        self.sources = {
            f"s{number}": Source(f"s{number}", f"Minutes {number}") for number in range(len(texts))
        }
        self._texts = {
            name: SourceText(text, name, self.sources[name], index=build(text))
            for name, text in zip(self.sources, texts, strict=True)
        }

    def text(self, source_id: str) -> SourceText | None:
        return self._texts[source_id]

    def unread(self, source_id: str) -> str:
        return "" if self.has_text(source_id) else "the file is gone"

    def has_text(self, source_id: str) -> bool:
        return source_id in self._texts


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the sources that a quotation was compared with."""
    ids: list[str] = []

    def counted(quote: str, source: SourceText, *, language: str = "en") -> Evidence:
        ids.append(source.digest)
        return check_quote(quote, source, language=language)

    monkeypatch.setattr(comparing, "check_quote", counted)
    return ids


def test_a_quotation_of_which_most_stands_in_one_document_is_compared_with_that_alone(
    compared: list[str],
) -> None:
    shelf = Shelf([*OTHERS, RIGHT])
    looks = comparing.compare_named(CHANGED, shelf, "en", [*shelf.sources])
    assert looks[0].source == "s4"
    assert looks[0].evidence.verdict is Verdict.ALTERED
    assert compared == ["s4"]


@pytest.mark.parametrize("quote", [PARTED, INVENTED])
def test_a_quotation_in_parts_and_one_that_stands_nowhere_are_compared_with_several(
    quote: str, compared: list[str]
) -> None:
    shelf = Shelf([*OTHERS, RIGHT])
    comparing.compare_named(quote, shelf, "en", [*shelf.sources])
    assert len(compared) >= comparing.NAMED_COMPARED


def test_a_document_with_nearly_as_much_of_a_quotation_is_compared_too(compared: list[str]) -> None:
    draft = RIGHT.replace("sailing", "small sailing")
    shelf = Shelf([*OTHERS, RIGHT, draft])
    looks = comparing.compare_named(CHANGED, shelf, "en", [*shelf.sources])
    assert looks[0].source == "s4"
    assert {"s4", "s5"} <= {*compared}


def test_who_asks_for_words_as_they_are_gets_no_comparison_with_texts_that_lack_some(
    compared: list[str],
) -> None:
    shelf = Shelf(OTHERS)
    assert not comparing.compare_retrieved(CHANGED, shelf, "en", only_fine=True)
    assert compared == []


def test_words_with_a_bracket_are_looked_for_wherever_they_may_stand(compared: list[str]) -> None:
    shelf = Shelf([*OTHERS, RIGHT])
    quote = "The north basin will be closed to sailing boats [and all other craft under ten tons] from May until the end of September"
    looks = comparing.compare_retrieved(quote, shelf, "en", only_fine=True)
    assert looks[0].source == "s4"
    assert looks[0].fine
