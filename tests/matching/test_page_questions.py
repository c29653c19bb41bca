"""A question mark before the closing mark is the page's own where its sentence asks, and a change where it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.model import Verdict

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = """\
version: 1
sources:
  - id: book
    title: The Harbour Book
    text: |
      The pilot was asleep at noon. Let all things be done decently and in order. 天地之间其犹橐龠乎。天下之物生于有。
      Der Lotse schlief am Mittag.
"""
ASKED = [
    ("en", "Why does The Harbour Book say “The pilot was asleep at noon?”"),
    ("en", "Does The Harbour Book say “The pilot was asleep at noon?”"),
    ("en", "Q. 4. In what sense does The Harbour Book say “The pilot was asleep at noon?” (p. 4)"),
    ("en", "If The Harbour Book is right, how can it say “The pilot was asleep at noon?”"),
    ("de", "Warum sagt The Harbour Book: „Der Lotse schlief am Mittag?“"),
    ("zh", "The Harbour Book 说：“天地之间其犹橐龠乎？”"),
]
TOLD = [
    ("en", "The Harbour Book says, “The pilot was asleep at noon?”"),
    ("en", "When The Harbour Book says “The pilot was asleep at noon?”, nobody laughs."),
    ("en", "It is The Harbour Book, which says “The pilot was asleep at noon?”"),
    ("en", "Why does The Harbour Book say “The pilot was asleep at noon?” and leave it there?"),
    ("de", "The Harbour Book sagt: „Der Lotse schlief am Mittag?“"),
    ("zh", "The Harbour Book 说：“天下之物生于有？”"),
]


def verdict(folder: Path, language: str, words: str) -> Verdict:
    (folder / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    report = check_page(f"<p>{words}</p>", load_registry(folder / "sources.yml"), language=language)
    return report.evidence[0].verdict


@pytest.mark.parametrize(("language", "words"), ASKED)
def test_the_mark_of_an_asking_sentence_is_its_own(tmp_path: Path, language: str, words: str) -> None:
    assert verdict(tmp_path, language, words).fine


@pytest.mark.parametrize(("language", "words"), TOLD)
def test_the_mark_makes_a_question_of_a_statement(tmp_path: Path, language: str, words: str) -> None:
    assert verdict(tmp_path, language, words) is Verdict.ALTERED


def test_a_reference_behind_words_without_a_closing_mark_is_no_part_of_them(tmp_path: Path) -> None:
    words = 'As The Harbour Book says, "Let all things be done decently and in order. (Harbour 14:40)'
    assert verdict(tmp_path, "en", words).fine
