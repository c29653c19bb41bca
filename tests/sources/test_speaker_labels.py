"""Labels of `speakers:` are held to the turns of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.sources import load_registry

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.sources import Registry

HEARING = "MS DALE: The gate was open.\n\nMR ORME: It was shut.\n\nMS DALE: It was open.\n"
CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ms Dale>The gate was open.\n"


def load(folder: Path, speakers: str, text: str = HEARING, name: str = "hearing.txt") -> Registry:
    (folder / name).write_text(text, encoding="utf-8")
    (folder / "sources.yml").write_text(
        "version: 1\npeople:\n  - {id: dale, name: Ida Dale}\n  - {id: orme, name: Rolf Orme}\nsources:\n"
        f"  - id: hearing\n    title: Hearing\n    path: {name}\n    speakers: {speakers}\n",
        encoding="utf-8",
    )
    return load_registry(folder / "sources.yml", cache_dir=folder / "cache")


@pytest.mark.parametrize(
    ("speakers", "text", "name"),
    [
        ("{MS DALE: dale, MR ORME: orme}", HEARING, "hearing.txt"),
        ("{Ms Dale: dale, THE CLERK: orme}", HEARING, "hearing.txt"),
        ("{Ms Dale: dale}", CAPTIONS, "hearing.vtt"),
    ],
    ids=["all are there", "one is there, in other letters", "a voice of captions"],
)
def test_labels_that_are_there_are_fine(tmp_path: Path, speakers: str, text: str, name: str) -> None:
    assert load(tmp_path, speakers, text, name).problems == ()


def test_labels_none_of_which_is_there_are_told_each_time(tmp_path: Path) -> None:
    for _ in range(2):  # the second time the text comes out of the store
        (problem,) = load(tmp_path, "{THE MILLER: dale, THE CARTER: orme}").problems
        assert (problem.path, problem.line, problem.state) == ("sources.yml", 9, None)
        assert problem.cause == (
            "No turn of “hearing” begins with a label of its speakers: “THE MILLER”, “THE CARTER”."
        )
