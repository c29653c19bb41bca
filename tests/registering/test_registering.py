"""Documents are taken in, pinned and fetched again; what a person wrote in the registry stays."""

from __future__ import annotations

import hashlib
import multiprocessing
from typing import TYPE_CHECKING

import pytest
from servers import page, serving

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Page
from mkdocs_quotecheck.registering.adding import add
from mkdocs_quotecheck.registering.documents import AddOptions
from mkdocs_quotecheck.registering.fetching import FetchLimits
from mkdocs_quotecheck.registering.inventory import inventory, shown
from mkdocs_quotecheck.registering.locking import locked
from mkdocs_quotecheck.registering.pins import lock
from mkdocs_quotecheck.registering.refreshing import RefreshOptions, refresh
from mkdocs_quotecheck.registering.registry_file import changed
from mkdocs_quotecheck.registering.resting import quotations_per_source
from mkdocs_quotecheck.sources import Registry, load_registry

if TYPE_CHECKING:
    from pathlib import Path

HERE = FetchLimits(allow_private=True)
WORDS = "The harbour board has decided that the lamps on the quay burn until the last boat is in. " * 12
ARTICLE = f"""<!doctype html><html lang="en"><head><title>Lamps | The Harbour Post</title>
<meta property="og:title" content="The lamps burn on">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "The lamps burn on",
 "author": [{{"@type": "Person", "name": "Ada Hale"}}], "datePublished": "2026-03-12T08:00:00Z"}}</script></head>
<body><nav>Menu</nav><article><h1>The lamps burn on</h1><p>{WORDS}</p><p>LAST</p></article></body></html>"""
OLD = ARTICLE.replace("LAST", "Nobody has counted the lamps since the storm, said the keeper.").encode()
NEW = ARTICLE.replace("LAST", "Somebody has counted the lamps since the storm, said the keeper.").encode()


def load(site: Path) -> Registry:
    return load_registry(site / "sources.yml", root=site)


def causes(site: Path) -> list[str]:
    return [problem.cause for problem in load(site).problems]


def added(site: Path, what: object, **options: object) -> str:
    return add(str(what), site / "sources.yml", site, AddOptions(limits=HERE, **options)).id  # type: ignore[arg-type]


# ------------------------------------------------------------------------------------------------ add


def test_a_fetched_page_becomes_a_source_with_all_that_it_says_of_itself(tmp_path: Path) -> None:
    with serving({"/post/lamps": page(OLD)}) as server:
        assert added(tmp_path, f"{server}/post/lamps") == "the-lamps-burn-on"
        registry = load(tmp_path)
        assert causes(tmp_path) == []
        source = registry.sources["the-lamps-burn-on"]
        assert (source.title, source.people, source.url) == (
            "The lamps burn on",
            ("ada-hale",),
            f"{server}/post/lamps",
        )
        assert (str(source.date), source.language) == ("2026-03-12", "en")
    assert (tmp_path / str(source.path)).read_bytes() == OLD
    text = (tmp_path / "sources.yml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=sources.schema.json\nversion: 1\n")
    assert f"sha256: {hashlib.sha256(OLD).hexdigest()}" in text
    assert "fetched: " in text
    assert (tmp_path / "sources.schema.json").is_file()


def test_the_same_document_is_added_once(tmp_path: Path) -> None:
    file = tmp_path / "lamps.html"
    file.write_bytes(OLD)
    first = added(tmp_path, file)
    before = (tmp_path / "sources.yml").read_text(encoding="utf-8")
    assert added(tmp_path, file) == first
    assert (tmp_path / "sources.yml").read_text(encoding="utf-8") == before


def test_the_same_document_at_another_address_gets_that_address_too(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(OLD)
    name = added(tmp_path, tmp_path / "a.html", url="https://example.org/a")
    for url in ("https://example.org/b", "https://www.example.org/b?utm_source=x", "https://example.org/a"):
        assert added(tmp_path, tmp_path / "a.html", url=url) == name
    source = load(tmp_path).sources[name]
    assert (source.url, source.urls) == ("https://example.org/a", ("https://example.org/b",))


def test_a_file_below_the_site_stays_where_it_is_and_one_from_elsewhere_is_copied(tmp_path: Path) -> None:
    site, desk = tmp_path / "site", tmp_path / "desk"
    (site / "papers").mkdir(parents=True)
    desk.mkdir()
    (site / "papers/a.txt").write_text("The first paper.\n", encoding="utf-8")
    (desk / "b.txt").write_text("The second paper.\n", encoding="utf-8")
    add(str(site / "papers/a.txt"), site / "sources.yml", site)
    add(str(desk / "b.txt"), site / "sources.yml", site)
    paths = [source.path for source in load(site).sources.values()]
    assert paths == ["papers/a.txt", "sources/b.txt"]
    assert causes(site) == []


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The first paper.\n", encoding="utf-8")
    done = add(
        str(tmp_path / "a.txt"), tmp_path / "site/sources.yml", tmp_path / "site", AddOptions(dry_run=True)
    )
    assert done.path == "sources/a.txt"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.txt"]


@pytest.mark.parametrize(
    ("html", "wall"),
    [
        (
            "<html><body><div id=root></div><script src=a.js></script></body></html>",
            "an empty page that a script fills",
        ),
        (
            "<html><body><p>We value your privacy. We use cookies. Accept all cookies?</p></body></html>",
            "a question for consent",
        ),
        (
            (
                '<html><head><script type="application/ld+json">{"isAccessibleForFree": false}</script></head>'
                "<body><p>The board has met. Subscribe to continue reading.</p></body></html>"
            ),
            "a paywall",
        ),
        (
            "<html><body><h1>Just a moment...</h1><p>Checking your browser</p></body></html>",
            "a check whether a person asks",
        ),
    ],
)
def test_a_wall_is_said_to_be_one_with_how_to_save_the_page(html: str, wall: str, tmp_path: Path) -> None:
    with serving({"/": page(html.encode())}) as server, pytest.raises(QuotecheckError) as error:
        added(tmp_path, f"{server}/")
    assert error.value.cause == f"The page is {wall}, not the document."
    assert "save the page" in error.value.remedy
    assert not (tmp_path / "sources.yml").exists()


def test_a_short_honest_page_is_no_wall(tmp_path: Path) -> None:
    html = b"<html><body><p>The lamps burn on until the last boat is in, the board has decided tonight.</p></body></html>"
    with serving({"/": page(html)}) as server:
        assert added(tmp_path, f"{server}/", title="Note")


# ------------------------------------------------------------------------------------------------ the file of a person

WRITTEN = """\
# Ours. Ask Ada before changing anything.
version: 1

people:
- id: hale   # the harbour master
  name: "Ada Hale"
  aliases: [Hale, 'the master']

sources:
# The oldest first.
- id: minutes
  title: Minutes, March
  path: minutes.txt   # scanned
  people: [hale]
  edition: 1.10
"""


def test_comments_order_and_writing_of_the_registry_stay(tmp_path: Path) -> None:
    (tmp_path / "sources.yml").write_text(WRITTEN, encoding="utf-8")
    (tmp_path / "minutes.txt").write_text("The lamps burn on.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Another paper.\n", encoding="utf-8")
    assert lock(tmp_path / "sources.yml") == ("minutes",)
    add(str(tmp_path / "b.txt"), tmp_path / "sources.yml", tmp_path, AddOptions(people=("Ada Hale",)))
    after = (tmp_path / "sources.yml").read_text(encoding="utf-8").splitlines()
    assert [line for line in WRITTEN.splitlines() if line not in after] == []
    kept = [line for line in after if line in WRITTEN.splitlines() and line]
    assert "\n".join(kept).startswith(WRITTEN.replace("\n\n", "\n").rstrip())
    assert causes(tmp_path) == []
    assert load(tmp_path).sources["b"].people == ("hale",)


def test_a_broken_registry_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "sources.yml").write_text("version: 1\nsources: [\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Another paper.\n", encoding="utf-8")
    with pytest.raises(QuotecheckError, match=r"sources\.yml:3"):
        add(str(tmp_path / "b.txt"), tmp_path / "sources.yml", tmp_path)
    assert (tmp_path / "sources.yml").read_text(encoding="utf-8") == "version: 1\nsources: [\n"


def _add_many(site: Path, name: str) -> None:
    for number in range(5):
        file = site / f"{name}{number}.txt"
        file.write_text(f"Paper {name}{number}.\n", encoding="utf-8")
        add(str(file), site / "sources.yml", site)


def test_runs_at_once_lose_nothing(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    runs = [context.Process(target=_add_many, args=(tmp_path, name)) for name in "ab"]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert sorted(load(tmp_path).sources) == sorted(f"{name}{number}" for name in "ab" for number in range(5))


def test_a_registry_that_another_run_holds_is_waited_for_and_then_named(tmp_path: Path) -> None:
    path = tmp_path / "sources.yml"
    with (
        locked(path),
        pytest.raises(QuotecheckError, match="Another run is writing"),
        locked(path, seconds=0),
    ):
        pass


def test_nothing_is_written_if_the_change_fails(tmp_path: Path) -> None:
    (tmp_path / "sources.yml").write_text(WRITTEN, encoding="utf-8")

    def fail(_: object) -> None:
        raise QuotecheckError("No.")

    with pytest.raises(QuotecheckError):
        changed(tmp_path / "sources.yml", fail)
    assert (tmp_path / "sources.yml").read_text(encoding="utf-8") == WRITTEN


# ------------------------------------------------------------------------------------------------ refresh, sources

PAGE = Page(
    "docs/lamps.md",
    "<p>Ada Hale wrote: “Nobody has counted the lamps since the storm, said the keeper.”</p>"
    "<p>Ada Hale wrote: “The harbour board has decided that the lamps on the quay burn until the last boat is in.”</p>",
)


def test_refresh_tells_which_quotations_stand_there_no_more_word_by_word(tmp_path: Path) -> None:
    answers = {"/lamps": page(OLD)}
    with serving(answers) as server:
        name = added(tmp_path, f"{server}/lamps")
        registry = load(tmp_path)
        assert [each.changed for each in refresh(registry, [PAGE], (), RefreshOptions(limits=HERE))] == [
            False
        ]
        answers["/lamps"] = page(NEW)
        (told,) = refresh(registry, [PAGE], [name], RefreshOptions(limits=HERE))
        assert told.changed
        (lost,) = told.found
        assert (lost.page, lost.lost) == ("docs/lamps.md", True)
        assert ("Nobody", "Somebody") in lost.words
        assert (tmp_path / str(registry.sources[name].path)).read_bytes() == OLD
        (told,) = refresh(registry, [PAGE], [], RefreshOptions(accept=True, keep_old=True, limits=HERE))
    assert told.accepted
    registry = load(tmp_path)
    assert causes(tmp_path) == []
    assert (tmp_path / str(registry.sources[name].path)).read_bytes() == NEW
    (old,) = registry.sources[name].replaces
    assert (tmp_path / str(registry.sources[old].path)).read_bytes() == OLD


def test_a_page_that_has_become_a_wall_or_is_gone_changes_nothing(tmp_path: Path) -> None:
    answers = {"/lamps": page(OLD)}
    with serving(answers) as server:
        added(tmp_path, f"{server}/lamps")
        answers["/lamps"] = page(b"<html><body><p>Accept cookies?</p></body></html>")
        (told,) = refresh(load(tmp_path), [PAGE], (), RefreshOptions(accept=True, limits=HERE))
        assert told.error.startswith("The page is a question for consent")
        del answers["/lamps"]
        (told,) = refresh(load(tmp_path), [PAGE], (), RefreshOptions(accept=True, limits=HERE))
        assert "no such document" in told.error
    assert causes(tmp_path) == []


def test_the_inventory_counts_what_rests_on_each_source_and_shows_a_source_as_it_is_read(
    tmp_path: Path,
) -> None:
    (tmp_path / "lamps.html").write_bytes(OLD)
    (tmp_path / "idle.txt").write_text("Nothing of it is quoted.\n", encoding="utf-8")
    name, idle = added(tmp_path, tmp_path / "lamps.html"), added(tmp_path, tmp_path / "idle.txt")
    registry = load(tmp_path)
    listed = {each.id: each for each in inventory(registry, quotations_per_source([PAGE], registry))}
    assert (listed[name].kind, listed[name].pinned, listed[name].quotations) == ("html", True, 2)
    assert (listed[idle].kind, listed[idle].quotations) == ("txt", 0)
    text = shown(registry, name)
    assert "[section The lamps burn on]" in text
    assert "Menu" not in text


def test_the_encoding_that_only_the_server_says_stands_in_the_entry(tmp_path: Path) -> None:
    words = "Die Fähre über den Sund fährt, bis das letzte Boot zurück ist. " * 12
    html = f"<!doctype html><html><body><script></script><p>{words}</p></body></html>"
    with serving({"/": page(html.encode("cp1252"), "text/html; charset=windows-1252")}) as server:
        name = added(tmp_path, f"{server}/", title="Die Fähre")
    text = load(tmp_path).text(name)
    assert causes(tmp_path) == []
    assert text is not None
    assert "Fähre über den Sund" in text.text


def test_a_page_whose_encoding_nobody_says_is_no_wall(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_bytes("<!doctype html><html><script></script><p>Die Fähre fährt.</p></html>".encode("cp1252"))
    added(tmp_path, file)
    (cause,) = causes(tmp_path)
    assert cause.startswith("The file is not encoded in UTF-8")


def test_an_id_that_nothing_has_is_said_with_the_one_that_may_be_meant(tmp_path: Path) -> None:
    (tmp_path / "sources.yml").write_text(WRITTEN, encoding="utf-8")
    registry = load(tmp_path)
    for look in (
        lambda: lock(tmp_path / "sources.yml", ["minute"]),
        lambda: [*refresh(registry, [], ["minute"])],
        lambda: shown(registry, "minute"),
    ):
        with pytest.raises(QuotecheckError, match=r"no source with the id “minute”.*Did you mean “minutes”"):
            look()


def test_refresh_passes_over_a_source_of_many_files(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The lamps burn on.\n", encoding="utf-8")
    with serving({"/": page(NEW)}) as server:
        (tmp_path / "sources.yml").write_text(
            f"version: 1\nsources:\n  - {{id: a, title: A, path: [a.txt, b.txt], url: '{server}/', people: []}}\n"
            f"  - {{id: b, title: B, path: '*.txt', url: '{server}/', people: []}}\n",
            encoding="utf-8",
        )
        done = [*refresh(load(tmp_path), [PAGE], ("a", "b"), RefreshOptions(accept=True, limits=HERE))]
    assert done == []
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "The lamps burn on.\n"
