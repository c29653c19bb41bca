"""Words on a page that is itself a registered document prove nothing by standing there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.model import Unchecked, Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.model import Evidence

PROSE = [
    "The board of the harbour met in the long room above the stove on the first of May.",
    "It heard the clerk, who had counted the lamps of the coast and found two of them out.",
    "Nobody spoke against the levy, which is to be paid by each boat before the end of June.",
    "The next meeting will be held when the pilot has come back from the lower lamp.",
]
SAID = "I have counted the lamps of the coast and two of them are out"
REGISTRY = """\
version: 1
people:
  - {id: hale, name: Edwin Hale}
sources:
  - {id: minutes, title: Minutes of the board, path: minutes.txt}
  - {id: letter, title: Letter to the board, people: [hale], text: The pilot left the lower lamp burning on Sunday.}
"""


def checked(folder: Path, paragraphs: list[str]) -> Evidence:
    minutes = "\n\n".join([*PROSE[:2], f"Edwin Hale said: “{SAID}.”", *PROSE[2:]])
    (folder / "minutes.txt").write_text(minutes, encoding="utf-8")
    (folder / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    html = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return check_page(html, load_registry(folder / "sources.yml")).evidence[0]


@pytest.mark.parametrize("speaker", ["Edwin Hale said", "The clerk said"])
def test_a_page_that_is_a_registered_document_is_not_told_of_its_own_words(
    tmp_path: Path, speaker: str
) -> None:
    evidence = checked(tmp_path, ["Published in May.", *PROSE[:2], f"{speaker}: “{SAID}.”", *PROSE[2:]])
    assert evidence.unchecked is Unchecked.OWN_DOCUMENT


def test_a_page_that_quotes_a_document_is_told(tmp_path: Path) -> None:
    own = [f"In the {nth} place I want to say what I think of this." for nth in ("first", "second", "third")]
    evidence = checked(tmp_path, [*own, PROSE[0], f"Edwin Hale said: “{SAID}.”"])
    assert evidence.verdict.fine


def test_a_page_that_is_a_document_is_told_of_what_it_takes_from_another(tmp_path: Path) -> None:
    quoted = "Edwin Hale wrote in the Letter to the board: “The pilot left the lower lamp out on Sunday.”"
    assert checked(tmp_path, [*PROSE, quoted]).verdict is Verdict.ALTERED
