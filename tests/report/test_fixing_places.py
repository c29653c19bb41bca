"""Wrong pages, lines and dates repaired where the file names them once, and left alone where another reading is possible."""

from __future__ import annotations

import html

import pytest

from mkdocs_quotecheck import load_registry
from mkdocs_quotecheck.cli.commands.fix import _checking
from mkdocs_quotecheck.model import Page
from mkdocs_quotecheck.pipeline import check_one
from mkdocs_quotecheck.report.fixing import mending, places
from mkdocs_quotecheck.settings import Settings

REGISTRY = """\
version: 1
people:
  - {id: hale, name: Ada Hale}
sources:
  - {id: minutes, title: Minutes of the board, path: m.txt, people: [hale], url: https://example.org/m, date: 2026-03-12}
  - {id: letter, title: Letter, people: [hale], url: https://example.org/l, date: 2026-04, text: The quay must be mended before the winter storms.}
"""
SOURCE = (
    "The harbour board met in the old hall.\n\f"
    "We will raise the levy by 12 per cent in May.\n\f"
    "The ferry will run every hour until midnight.\n"
)
LINK, LETTER = "[minutes](https://example.org/m)", "[letter](https://example.org/l)"


@pytest.fixture(scope="module")
def registry(tmp_path_factory):
    folder = tmp_path_factory.mktemp("places")
    (folder / "m.txt").write_text(SOURCE, encoding="utf-8")
    (folder / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    return load_registry(folder / "sources.yml", root=folder)


def mended(registry, text: str, *, unsafe: bool = False) -> mending.Mended:
    paragraphs = (html.escape(part, quote=False) for part in text.strip().split("\n\n"))
    seen = "".join(f"<p>{part}</p>" for part in paragraphs)
    seen = seen.replace(LINK, '<a href="https://example.org/m">minutes</a>')
    seen = seen.replace(LETTER, '<a href="https://example.org/l">letter</a>')
    entries = check_one(Page("docs/a.md", seen, text), registry, Settings()).ledger
    return mending.mend(text, entries, _checking(registry), unsafe=unsafe, texts=registry.text)


FERRY, LEVY = (
    "“The ferry will run every hour until midnight”",
    "“We will raise the levy by 12 per cent in May”",
)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (f"Ada Hale said: {FERRY} ({LINK}, p. 12).", f"Ada Hale said: {FERRY} ({LINK}, p. 3)."),
        (f"Ada Hale said: {FERRY} ({LINK}, page 1).", f"Ada Hale said: {FERRY} ({LINK}, page 3)."),
        (
            f"See p. 1 there.\n\nAda Hale said: {FERRY} ({LINK}, p. 1).",
            f"See p. 1 there.\n\nAda Hale said: {FERRY} ({LINK}, p. 3).",
        ),
        (
            f"Ada Hale said: {FERRY} ({LINK}, p. 12).\n\nAda Hale said: {LEVY} ({LINK}, p. 9).",
            f"Ada Hale said: {FERRY} ({LINK}, p. 3).\n\nAda Hale said: {LEVY} ({LINK}, p. 2).",
        ),
    ],
)
def test_the_page_that_has_the_words_is_written(registry, wrong, right) -> None:
    made = mended(registry, f"{wrong}\n")
    assert made.text == f"{right}\n"
    again = mended(registry, made.text)
    assert (again.text, again.done) == (made.text, 0)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f"Ada Hale said: {FERRY} ({LINK}, p. 1), as p. 1 shows.", places.NOT_ONCE),
        (f"Ada Hale said: {FERRY} ({LINK}, pp. 11–12).", places.SEVERAL_PLACES),
    ],
)
def test_where_another_reading_is_possible_the_place_stays(registry, text, why) -> None:
    made = mended(registry, f"{text}\n")
    assert (made.text, [each.why for each in made.left]) == (f"{text}\n", [why])


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("On March 14, Ada Hale told the board", "On March 12, Ada Hale told the board"),
        ("On 14 March 2026, Ada Hale told the board", "On 12 March 2026, Ada Hale told the board"),
        ("On April 12, 2026, Ada Hale told the board", "On March 12, 2026, Ada Hale told the board"),
        ("On 12 March 2025, Ada Hale told the board", "On 12 March 2026, Ada Hale told the board"),
    ],
)
def test_a_wrong_date_keeps_its_form_and_is_written_only_where_that_is_wanted(registry, wrong, right) -> None:
    text = f"{wrong}: {FERRY} ({LINK}).\n"
    safe = mended(registry, text)
    assert (safe.text, [each.why for each in safe.left]) == (text, [places.UNSAFE_DATE])
    assert mended(registry, text, unsafe=True).text == f"{right}: {FERRY} ({LINK}).\n"


@pytest.mark.parametrize(
    ("wrong", "right", "why"),
    [
        ("On 14 March 2026", "On 14 March 2026", [places.SEVERAL_PLACES]),
        ("In March 2026", "In April 2026", []),
    ],
)
def test_a_day_that_the_registry_does_not_know_is_not_made_up(registry, wrong, right, why) -> None:
    said = f", Ada Hale wrote: “The quay must be mended before the winter storms” ({LETTER}).\n"
    made = mended(registry, f"{wrong}{said}", unsafe=True)
    assert (made.text, [each.why for each in made.left]) == (f"{right}{said}", why)


def test_a_verse_is_not_written_since_its_book_is_not_compared(tmp_path) -> None:
    heron = (
        "# Heron 4\n\n1 So she went down to the lake.\n2 The ice held her that night.\n3 Nobody saw it.\n\n"
    )
    crane = "# Crane 6\n\n1 It was late in the year.\n2 Everybody slept.\n3 And the lamps were out.\n"
    (tmp_path / "b.md").write_text(heron + crane, encoding="utf-8")
    source = "{id: fsv, title: Fen Shore Version, aliases: [FSV], path: b.md}"
    (tmp_path / "sources.yml").write_text(f"version: 1\nsources: [{source}]\n", encoding="utf-8")
    text = "They say “The ice held her that night” (Crane 6:1, FSV).\n"
    made = mended(load_registry(tmp_path / "sources.yml", root=tmp_path), text, unsafe=True)
    assert (made.text, [each.why for each in made.left]) == (text, [places.SEVERAL_PLACES])
