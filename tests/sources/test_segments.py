"""The index over all texts, kept: the same as one made anew, and only what changed is made."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.sources import segments
from mkdocs_quotecheck.sources.segments import kept_corpus
from mkdocs_quotecheck.sources.store import FOLDER, SEGMENT_SUFFIX, Store
from mkdocs_quotecheck.text.index import build, corpus_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs_quotecheck.text.index import Corpus, TextIndex

WORDS = ("the", "ferry", "slip", "is", "safe", "closed", "until", "May")
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
REGISTRIES = st.dictionaries(st.sampled_from([f"s{number}" for number in range(30)]), SENTENCES)


class Texts:
    """Texts by name, and which of them were opened."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self.opened: list[str] = []

    def index(self, name: str) -> TextIndex | None:
        self.opened.append(name)
        return build(self._texts[name])

    def corpus(self, store: Store, registry: str = "sources.yml") -> Corpus:
        return kept_corpus(
            [(name, self._texts[name]) for name in sorted(self._texts)], self.index, store, registry
        )

    def made_anew(self) -> Corpus:
        return corpus_of((name, build(self._texts[name])) for name in sorted(self._texts))


def answers(corpus: Corpus) -> list[tuple[str, ...]]:
    asked = [list(WORDS[first : first + 3]) for first in range(len(WORDS) - 2)]
    return [*(corpus.holding(each, 4) for each in asked), *(corpus.retrieve(each, 4) for each in asked)]


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(registries=st.lists(REGISTRIES, min_size=2, max_size=5), batch=st.sampled_from([2, 8, 512]))
def test_after_any_edits_the_kept_index_is_the_one_made_anew(
    registries: list[dict[str, str]], batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(segments, "BATCH", batch)
    with TemporaryDirectory() as folder:
        for texts in map(Texts, registries):
            fresh = answers(texts.made_anew())
            assert answers(texts.corpus(Store(Path(folder)))) == fresh
            # As it is mapped by the next run.
            texts.opened.clear()
            assert answers(texts.corpus(Store(Path(folder)))) == fresh
            assert texts.opened == []


def test_only_a_changed_text_is_opened(tmp_path: Path) -> None:
    texts = {f"s{number}": f"word{number} of the ferry" for number in range(40)}
    Texts(texts).corpus(Store(tmp_path))
    changed = Texts({**texts, "s7": "another text", "t": "a new one"})
    assert changed.corpus(Store(tmp_path)).holding(["another", "text"], 2) == ("s7",)
    assert sorted(changed.opened) == ["s7", "t"]


def test_a_text_of_another_length_is_put_in_place_of_the_old_one(tmp_path: Path) -> None:
    texts = {"a": "one two", "b": " ".join(f"w{number}" for number in range(40_000)), "c": "three four"}
    Texts(texts).corpus(Store(tmp_path))
    for new in ({**texts, "b": "five six"}, texts):
        changed = Texts(new)
        assert answers(changed.corpus(Store(tmp_path))) == answers(changed.made_anew())
        assert {*changed.opened} == {"b"}


def test_a_text_without_a_version_is_looked_at_each_time(tmp_path: Path) -> None:
    index = {"a": build("one two"), "b": build("three four")}
    for _ in range(2):
        opened: list[str] = []

        def look(name: str, opened: list[str] = opened) -> TextIndex | None:
            opened.append(name)
            return index[name]

        corpus = kept_corpus([("a", "1"), ("b", "")], look, Store(tmp_path), "sources.yml")
        assert corpus.holding(["three", "four"], 1) == ("b",)
        assert "b" in opened


@pytest.mark.parametrize("at", [0, 0.3, 0.6, 0.999])
def test_a_forged_index_is_not_believed(tmp_path: Path, at: float) -> None:
    texts = Texts({f"s{number}": f"word{number} of the ferry" for number in range(9)})
    fresh = answers(texts.corpus(Store(tmp_path)))
    (file,) = (tmp_path / FOLDER).glob(f"*{SEGMENT_SUFFIX}")
    data = bytearray(file.read_bytes())
    data[int(at * len(data))] ^= 1
    file.write_bytes(data)
    assert answers(texts.corpus(Store(tmp_path))) == fresh


def test_registries_that_share_a_folder_keep_their_own(tmp_path: Path) -> None:
    one, other = Texts({"a": "one two"}), Texts({"a": "three four"})
    one.corpus(Store(tmp_path), "one.yml")
    other.corpus(Store(tmp_path), "other.yml")
    one.opened.clear()
    assert one.corpus(Store(tmp_path), "one.yml").holding(["one", "two"], 1) == ("a",)
    assert one.opened == []
