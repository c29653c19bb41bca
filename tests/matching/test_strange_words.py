"""Words in a language without data, said to be from a long text in another, are not said to be missing there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.model import Unchecked, Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.model import Evidence

SENTENCES = (
    "The keeper of lamp {0} said to the pilot of boat {0} that the harbour was open for all who paid. "
)


def checked(folder: Path, words: str, sentences: int = 400) -> Evidence:
    (folder / "log.txt").write_text("".join(map(SENTENCES.format, range(sentences))), encoding="utf-8")
    (folder / "sources.yml").write_text(
        "version: 1\nsources:\n- {id: log, title: The Log, path: log.txt}\n", encoding="utf-8"
    )
    html = f"<p>The Log says: “{words}.”</p>"
    return check_page(html, load_registry(folder / "sources.yml")).evidence[0]


@pytest.mark.parametrize(
    "words",
    [
        "secondo quanto previsto dalla Costituzione",
        "Cintākavi sutakavi atthakavi paṭibhānakavi",
        "the harbour בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ",
    ],
)
def test_words_of_another_language_are_unchecked(tmp_path: Path, words: str) -> None:
    assert checked(tmp_path, words).unchecked is Unchecked.TRANSLATION


@pytest.mark.parametrize(
    ("words", "sentences"),
    [
        ("the pilot was asleep and the harbour was shut", 400),
        ("secondo quanto previsto dalla Costituzione", 10),
        ("secondo quanto previsto", 400),
    ],
)
def test_words_of_its_language_few_words_and_short_texts_tell_nothing(
    tmp_path: Path, words: str, sentences: int
) -> None:
    assert checked(tmp_path, words, sentences).verdict is Verdict.ABSENT
