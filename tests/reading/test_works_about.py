"""A reference to a work about a registered document, or to a judgment on it, does not cite the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import markdown
import pytest

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.model import Verdict

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = """\
version: 1
sources:
  - id: bv
    title: Hafenverfassung der Stadt Skarn
    aliases: [Hafenverfassung, HV]
    language: de
    text: |
      Art. 7 Ufer

      Für die Regelung des Verhältnisses zwischen Hafen und Stadt sind die Gemeinden zuständig.
  - id: act
    title: Harbour Act
    language: en
    text: The harbour shall be open to every vessel that has paid its dues in full.
"""
SAID = "selbst, nicht fremd bestimmt und so zu würdigen"
GERMAN = {
    "abbreviation of the commentary": f"Dies sei «{SAID}» (Orme, BSK HV, Art. 7 N. 14).",
    "no author": f"Art. 7 HV ist «{SAID}» (BSK HV, Art. 7 Rn. 14).",
    "number before the article": f"Dies sei «{SAID}» (Orme, N. 16a zu Art. 7 HV).",
    "name with a hyphen": f"Dies sei «{SAID}» (SK Komm. HV-Orme, N. 9 zu Art. 7 HV).",
    "title": f"Dies sei «{SAID}» (Orme, in: Skarner Kommentar zur Hafenverfassung, 2014, S. 79).",
    "several works": f"Art. 7 HV ist «{SAID}» (Orme/Pell, Hafenrecht am Meer, S. 67; Dorn, BSK HV, Art. 7 N. 3).",
    "judgment": f"Art. 7 HV beziehe sich «{SAID}» (BGE 138 I 378 E. 8.4, mit Verweisen).",
    "footnote": f"Art. 7 HV ist «{SAID}».[^1]\n\n[^1]: Orme, BSK HV, Art. 7 N. 14.",
}
ENGLISH = {
    "marginal number": "The Harbour Act provides that “no tide has ever waited” (Orme, BSK Harbour Act, section 7 N. 14).",
    "bracket": "“No tide has ever waited for a committee” (Orme, Commentary on the Harbour Act, p. 4).",
    "subject": "The commentary on the Harbour Act says “no tide has ever waited for a committee”.",
    "handbook": "The Handbook to the Harbour Act says “no tide has ever waited for a committee”.",
}
OF_THE_LAW = {
    "article behind": ("de", f"Dies sei «{SAID}» (Art. 7 HV)."),
    "law and commentary": ("de", f"Dies sei «{SAID}» (Art. 7 Abs. 1 HV; Orme, BSK HV, Art. 7 N. 14)."),
    "said outright": ("de", f"Art. 7 HV lautet: «{SAID}» (BGE 138 I 378 E. 8.4)."),
    "paragraph's own number": (
        "de",
        f"N. 9 Art. 7 HV lautet: «{SAID}».",
    ),
    "own number in bold": (
        "en",
        "**N. 9** By its wording, the Harbour Act, section 1, says “no tide has ever waited”.",
    ),
    "page of it": ("en", "The Harbour Act says “no tide has ever waited for a committee” (p. 4)."),
}


YEARS = REGISTRY.replace("Hafenverfassung der Stadt Skarn", "Hafenverfassung der Stadt Skarn von 1999")


def verdict(folder: Path, words: str, language: str, registry: str = REGISTRY) -> Verdict:
    (folder / "sources.yml").write_text(registry, encoding="utf-8")
    html = markdown.markdown(words, extensions=["footnotes"])
    return check_page(html, load_registry(folder / "sources.yml"), language=language).evidence[0].verdict


@pytest.mark.parametrize("words", GERMAN.values(), ids=GERMAN)
def test_words_of_a_german_commentary_are_not_missed_in_the_law(tmp_path: Path, words: str) -> None:
    assert verdict(tmp_path, words, "de") is Verdict.UNCHECKED


@pytest.mark.parametrize("words", ENGLISH.values(), ids=ENGLISH)
def test_words_of_an_english_commentary_are_not_missed_in_the_law(tmp_path: Path, words: str) -> None:
    assert verdict(tmp_path, words, "en") is Verdict.UNCHECKED


@pytest.mark.parametrize(("language", "words"), OF_THE_LAW.values(), ids=OF_THE_LAW)
def test_words_of_the_law_are_missed_there(tmp_path: Path, language: str, words: str) -> None:
    assert verdict(tmp_path, words, language) is Verdict.ABSENT


def test_changed_words_of_the_law_are_told_whatever_commentary_is_named(tmp_path: Path) -> None:
    words = (
        "Art. 7 HV: «Für die Regelung des Verhältnisses zwischen Hafen und Stadt sind die Kantone zuständig» "
        "(Orme, BSK HV, Art. 7 N. 14)."
    )
    assert verdict(tmp_path, words, "de") is Verdict.ALTERED


OF_ANOTHER_YEAR = ["Die Hafenverfassung von 1874", "Die Hafenverfassung (1848)", "Art. 9 HV 1848"]
OF_ITS_OWN = ["Die Hafenverfassung von 1999", "Die Hafenverfassung"]


@pytest.mark.parametrize("name", OF_ANOTHER_YEAR)
def test_words_of_an_older_edition_are_not_missed(tmp_path: Path, name: str) -> None:
    assert verdict(tmp_path, f"{name} besagt: «{SAID}».", "de", YEARS) is Verdict.UNCHECKED


@pytest.mark.parametrize("name", OF_ITS_OWN)
def test_words_of_the_registered_edition_are(tmp_path: Path, name: str) -> None:
    assert verdict(tmp_path, f"{name} besagt: «{SAID}».", "de", YEARS) is Verdict.ABSENT


def test_a_year_tells_nothing_where_the_registered_one_has_none(tmp_path: Path) -> None:
    words = f"Die Hafenverfassung von 1874 besagt: «{SAID}»."
    assert verdict(tmp_path, words, "de") is Verdict.ABSENT
