"""Sources are fetched again for years: what changes for the site, for parts of a source too, and what does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from servers import page, serving

from mkdocs_quotecheck import pipeline
from mkdocs_quotecheck.model import Page
from mkdocs_quotecheck.registering.fetching import FetchLimits
from mkdocs_quotecheck.registering.refreshing import Refreshed, RefreshOptions, refresh
from mkdocs_quotecheck.registering.resting import SiteQuotations
from mkdocs_quotecheck.sources import Registry, load_registry

if TYPE_CHECKING:
    from pathlib import Path

HERE = FetchLimits(allow_private=True)
FILLING = "<p>The harbour board meets every month and writes down what was said there at length.</p>" * 12
LETTERS = """<html lang="en"><body><article><h1>Letters</h1><h2>The first letter</h2>
<p>The lamps burn until the last boat is in.</p><h2>The second letter</h2>
<p>Nobody has counted the gulls since the storm.</p>{filling}</article></body></html>"""
OLD = LETTERS.format(filling=FILLING).encode()
NEW = OLD.replace(b"last boat", b"last ship").replace(b"Nobody", b"Somebody")
QUOTED = "<p>Ada Hale wrote in the first letter: “The lamps burn until the last boat is in.”</p>"
OTHER = "<p>The second letter says: “Nobody has counted the gulls since the storm.”</p>"


def site(folder: Path, server: str) -> Registry:
    (folder / "letters.html").write_bytes(OLD)
    (folder / "sources.yml").write_text(
        f"""version: 1
people: [{{id: hale, name: Ada Hale}}, {{id: lind, name: Tom Lind}}]
sources:
  - id: letters   # the edition of 2026
    title: Letters
    path: letters.html
    url: {server}/letters
    people: [lind]
    parts:
      - {{id: first, title: The first letter, section: The first letter, people: [hale]}}
      - {{id: second, title: The second letter, section: The second letter}}
""",
        encoding="utf-8",
    )
    return load_registry(folder / "sources.yml", root=folder)


def refreshed(folder: Path, html: str, data: bytes, *ids: str, **options: bool) -> Refreshed:
    with serving({"/letters": page(data)}) as server:
        registry = site(folder, server)
        pages = [Page("docs/a.md", html)]
        (told,) = refresh(registry, pages, ids, RefreshOptions(limits=HERE, **options))
    return told


@pytest.mark.parametrize("ids", [(), ("letters",), ("first",)])
def test_a_quotation_of_a_part_is_lost_with_the_words_of_the_whole(
    ids: tuple[str, ...], tmp_path: Path
) -> None:
    told = refreshed(tmp_path, QUOTED, NEW, *ids)
    assert told.id == "letters"
    assert [(each.lost, each.words) for each in told.found] == [(True, (("boat", "ship"),))]
    assert not told.mistakes


def test_a_part_that_still_stands_there_is_not_told_of(tmp_path: Path) -> None:
    told = refreshed(tmp_path, QUOTED, OLD.replace(b"Nobody", b"Somebody"))
    assert (told.changed, told.found) == (True, ())


def test_a_part_whose_heading_is_gone_is_told_of(tmp_path: Path) -> None:
    told = refreshed(tmp_path, QUOTED, OLD.replace(b"<h2>The second letter</h2>", b""))
    (mistake,) = told.mistakes
    assert mistake.startswith("second: The text has no heading “The second letter”.")
    assert mistake.endswith("Did you mean “The first letter”?")


def test_what_an_author_has_left_out_is_not_told_of(tmp_path: Path) -> None:
    ignored = f"<!-- quotecheck: ignore -->{QUOTED}"
    assert refreshed(tmp_path, ignored, NEW).found == ()


def test_pages_are_read_once_and_only_if_something_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    real = pipeline.read_one
    monkeypatch.setattr(
        pipeline, "read_one", lambda each, registry: read.append(each.uri) or real(each, registry)
    )
    assert not refreshed(tmp_path, QUOTED + OTHER, OLD).changed
    assert read == []
    assert len(refreshed(tmp_path, QUOTED + OTHER, NEW).found) == 2
    assert read == ["docs/a.md"]


def test_an_accepted_text_holds_for_the_sources_that_come_behind(tmp_path: Path) -> None:
    words = b"<html><body><p>The quay %s after dark, the board has said.</p>" + FILLING.encode()
    (tmp_path / "a.html").write_bytes(words % b"is lit")
    (tmp_path / "b.html").write_bytes(words % b"is lit")
    answers = {"/a": page(words % b"stays dark"), "/b": page(words % b"is closed")}
    with serving(answers) as server:
        (tmp_path / "sources.yml").write_text(
            "version: 1\nsources:\n"
            + "".join(
                f"  - {{id: {name}, title: Notice {name}, path: {name}.html, url: '{server}/{name}'}}\n"
                for name in "ab"
            ),
            encoding="utf-8",
        )
        registry = load_registry(tmp_path / "sources.yml", root=tmp_path)
        quoted = Page("docs/a.md", "<p>Notice a says: “The quay is lit after dark, the board has said.”</p>")
        first, second = refresh(registry, [quoted], (), RefreshOptions(accept=True, limits=HERE))
    assert [each.lost for each in first.found] == [True]
    # It was no longer verbatim before the second one was looked at.
    assert (second.accepted, [each.before.value for each in second.found]) == (True, ["elsewhere"])
    pins = load_registry(tmp_path / "sources.yml", root=tmp_path)
    assert pins.problems == ()


def test_a_document_that_is_not_in_the_repository_is_fetched_anew(tmp_path: Path) -> None:
    with serving({"/letters": page(OLD)}) as server:
        registry = site(tmp_path, server)
        (tmp_path / "letters.html").unlink()
        registry = load_registry(tmp_path / "sources.yml", root=tmp_path)
        assert not registry.has_text("letters")
        (told,) = refresh(registry, [], (), RefreshOptions(accept=True, limits=HERE))
    assert told.accepted
    renewed = load_registry(tmp_path / "sources.yml", root=tmp_path)
    assert (renewed.has_text("first"), renewed.problems) == (True, ())
    assert "# the edition of 2026" in (tmp_path / "sources.yml").read_text(encoding="utf-8")


def test_a_block_quote_that_is_read_in_another_way_with_the_new_text_is_compared_by_its_place(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.txt").write_text("He wrote: “The lamps burn.” And he left.\n", encoding="utf-8")
    (tmp_path / "sources.yml").write_text(
        "version: 1\nsources: [{id: a, title: The log, path: a.txt}]\n", encoding="utf-8"
    )
    registry = load_registry(tmp_path / "sources.yml", root=tmp_path)
    html = (
        "<blockquote><p>He wrote: “The lamps burn until the last boat is in.” And he left.</p></blockquote>"
    )
    quotations = SiteQuotations([Page("a.md", html)], registry)
    old = quotations.evidence(registry)
    assert quotations.differences(old, (old[0][:0],), {"a"}) == ()
    assert quotations.differences(old, old, {"a"}) == ()
