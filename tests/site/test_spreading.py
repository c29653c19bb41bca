"""Pages are checked by one process, by many or by a cluster: the report is the same, and a process that dies costs its pages alone."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import signal
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.report.reporters import jsondoc
from mkdocs_quotecheck.settings import Settings
from mkdocs_quotecheck.site import chunks, cluster, jobs
from mkdocs_quotecheck.site.mirror import is_address, mirror_of
from mkdocs_quotecheck.site.packing import entry_of, entry_text
from mkdocs_quotecheck.site.pages import SUFFIXES, HtmlFile, PageFiles
from mkdocs_quotecheck.site.results import results_at
from mkdocs_quotecheck.site.run import SiteRun
from mkdocs_quotecheck.site.snippets import SnippetFinder
from mkdocs_quotecheck.site.spreading import Spread, check_files, work_of
from mkdocs_quotecheck.storage.atomic import writing
from mkdocs_quotecheck.storage.keys import Seal, seal_for

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.model import Report

REGISTRY = """version: 1
people:
  - {id: hale, name: Ada Hale}
sources:
  - {id: minutes, title: Minutes of the board, path: minutes.txt, people: [hale]}
"""
MINUTES = "Ada Hale opened the meeting. The north basin will be closed to sailing boats from May until the end of September."
RIGHT = "The north basin will be closed to sailing boats from May"
WRONG = "The north basin will be opened to sailing boats from May"
PAGES = 47
"""More than two chunks, and no multiple of one."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    (tmp_path / "minutes.txt").write_text(MINUTES, encoding="utf-8")
    (tmp_path / "site").mkdir()
    for number in range(PAGES):
        words = WRONG if number % 5 == 0 else RIGHT
        body = f"<p>Page {number}. Ada Hale said: “{words}.”</p>" if number != 11 else ""
        (tmp_path / "site" / f"{number:02}.html").write_text(f"<main>{body}</main>", encoding="utf-8")
    (tmp_path / "site" / "07.html").write_text("no page at all", encoding="utf-8")
    return tmp_path


def checked(root: Path, spread: Spread) -> Report:
    settings = Settings(root=root, registry=root / "sources.yml", exclude=("09.html", "none.html"))
    found = PageFiles(root, (), SnippetFinder(root, (root,)), None)
    run = SiteRun(settings, site="test")
    files = [*found.find(root / "site")]
    done: list[int] = []
    check_files(run, work_of(settings, "test", found), files, spread, done.append)
    assert sum(done) == PAGES
    return run.finish()


@pytest.mark.parametrize("spread", [Spread(jobs=2), Spread(cluster="local:2")], ids=str)
def test_the_report_is_the_same_however_many_check(site: Path, spread: Spread) -> None:
    alone = jsondoc.render(checked(site, Spread()))
    assert json.loads(alone)["findings"]
    (site / ".cache").rename(site / "kept")
    assert jsondoc.render(checked(site, spread)) == alone
    assert jsondoc.render(checked(site, spread)) == alone, "with what the run before kept"


def end_once(marker: Path) -> None:
    """Ends this process, unless another one was ended already."""
    try:
        marker.touch(exist_ok=False)
    except FileExistsError:
        return
    os.kill(os.getpid(), signal.SIGKILL)


class Deadly(PageFiles):
    """Pages of which one ends the process that reads it: once, or each time."""

    def __init__(self, root: Path, *, once: bool) -> None:
        super().__init__(root, (), SnippetFinder(root, (root,)), None)
        self._marker = root / "died"
        self._once = once

    def read(self, file: HtmlFile):  # type: ignore[no-untyped-def]
        if file.path.name == "23.html":
            if not self._once:
                os.kill(os.getpid(), signal.SIGKILL)
            end_once(self._marker)
        return super().read(file)


@pytest.mark.parametrize("spread", [Spread(jobs=2), Spread(cluster="local:2")], ids=str)
@pytest.mark.parametrize("once", [True, False], ids=["once", "always"])
def test_a_process_that_dies_costs_its_page_alone(
    site: Path, spread: Spread, once: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster, "ALLOWED_DEATHS", 1)
    settings = Settings(root=site, registry=site / "sources.yml", exclude=("09.html", "none.html"))
    found = Deadly(site, once=once)
    run = SiteRun(settings, site="test")
    check_files(run, work_of(settings, "test", found), [*found.find(site / "site")], spread, lambda _: None)
    died, alone = run.finish(), checked(site, Spread())
    if once:
        assert jsondoc.render(died) == jsondoc.render(alone)
        return
    told = [each for each in died.findings if "was ended" in each.message]
    assert [each.location.path for each in told] == ["site/23.html"]
    assert [each.page for each in died.ledger] == [e.page for e in alone.ledger if e.page != "site/23.html"]


@pytest.mark.parametrize("name", ["results.jsonl", "results.parquet"])
def test_a_run_that_was_stopped_goes_on_where_it_was(
    site: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    spread = Spread(jobs=2, results=site / name)
    whole = jsondoc.render(checked(site, spread))
    kept = results_at(site / name, made_with_of(site), seal_for(site)).read()
    assert len(kept) == PAGES - 2, "all but the one left out and the one that is no page"
    if name.endswith("jsonl"):
        (site / name).write_bytes((site / name).read_bytes()[:-300])
    (site / ".cache").rename(site / "kept")
    asked: list[int] = []
    original = jobs.check_in_processes

    def counted(work, some, number, done):  # type: ignore[no-untyped-def]
        asked.extend(len(chunk.known) for chunk in some)
        return original(work, some, number, done)

    monkeypatch.setattr(jobs, "check_in_processes", counted)
    assert jsondoc.render(checked(site, spread)) == whole
    assert sum(asked) >= PAGES - 3


def made_with_of(root: Path) -> str:
    return SiteRun(Settings(root=root, registry=root / "sources.yml"), site="test").made_with


def test_results_of_another_registry_are_not_used(site: Path) -> None:
    checked(site, Spread(jobs=2, results=site / "results.jsonl"))
    assert results_at(site / "results.jsonl", "other", seal_for(site)).read() == {}


def packed(verdict: str) -> bytes:
    return entry_of(json.dumps([[verdict], [], []]))


def unpacked(entry: list[object]) -> str:
    assert isinstance(entry[1], bytes)
    return entry_text(entry[1])


@pytest.mark.parametrize("name", ["results.jsonl", "results.parquet"])
@pytest.mark.parametrize("seal", [None, Seal(b"a stranger's")], ids=["without a key", "by a stranger"])
def test_results_that_this_user_did_not_write_are_not_believed(
    tmp_path: Path, name: str, seal: Seal | None
) -> None:
    results_at(tmp_path / name, "us", seal).add([("page", ["digest", packed("verbatim")])])
    assert results_at(tmp_path / name, "us", Seal(b"ours")).read() == {}
    assert results_at(tmp_path / name, "us", None).read() == {}


def test_a_result_that_was_changed_is_not_believed(tmp_path: Path) -> None:
    ours, path = Seal(b"ours"), tmp_path / "results.jsonl"
    kept = [("a", ["digest", packed("altered")]), ("b", ["digest", packed("absent")])]
    results_at(path, "us", ours).add(kept)
    assert {key: unpacked(entry) for key, entry in results_at(path, "us", ours).read().items()} == {
        "a": '[["altered"],[],[]]',
        "b": '[["absent"],[],[]]',
    }
    path.write_bytes(path.read_bytes().replace(b"altered", b"verbatim"))
    assert list(results_at(path, "us", ours).read()) == ["b"]


@pytest.mark.parametrize("line", ["", "{", "[]", '{"page": 1}', '{"page": "a", "digest": "", "result": "{"}'])
def test_lines_that_are_no_results_count_as_not_there(tmp_path: Path, line: str) -> None:
    (tmp_path / "r.jsonl").write_text(line, encoding="utf-8")
    assert results_at(tmp_path / "r.jsonl", "", seal_for(tmp_path)).read() == {}


@pytest.mark.parametrize(
    ("spread", "told"),
    [
        (Spread(cluster="local:none"), "no number"),
        (Spread(cluster="nonsense"), "no cluster"),
        (Spread(jobs=2, results="results.xml"), "neither"),
    ],
    ids=str,
)
def test_wrong_use_is_told(site: Path, spread: Spread, told: str) -> None:
    from pathlib import Path as RealPath

    spread = Spread(spread.jobs, spread.cluster, RealPath(spread.results) if spread.results else None)
    with pytest.raises(QuotecheckError, match=told):
        checked(site, spread)


@pytest.mark.parametrize("spread", [Spread(), Spread(jobs=2)], ids=str)
def test_pages_and_sources_may_lie_at_an_address(site: Path, spread: Spread, tmp_path_factory) -> None:  # type: ignore[no-untyped-def]
    root = tmp_path_factory.mktemp("elsewhere")
    registry = mirror_of(f"file://{site}", root / "cache", whole=True)
    pages = mirror_of(f"file://{site}/site", root / "cache")
    settings = Settings(
        root=registry.folder, registry=registry.folder / "sources.yml", cache_dir=root / "cache"
    )
    found = PageFiles(root, (), SnippetFinder(root, (root,)), None)
    work = work_of(settings, "test", found, (registry, pages))
    registry.open(work.token)
    files = [HtmlFile(pages.folder / name, pages.folder, None) for name in pages.names(SUFFIXES)]
    run = SiteRun(settings, site="test")
    check_files(run, work, files, spread, lambda _: None)
    verdicts = [(each.text, each.verdict) for each in run.finish().ledger]
    settings = Settings(root=site, registry=site / "sources.yml")
    plain = SiteRun(settings, site="test")
    near = PageFiles(site, (), SnippetFinder(site, (site,)), None)
    check_files(plain, work_of(settings, "t", near), [*near.find(site / "site")], Spread(), lambda _: None)
    assert verdicts == [(each.text, each.verdict) for each in plain.finish().ledger]
    assert verdicts


def test_copying_a_registry_leaves_alone_what_another_process_writes(site: Path, tmp_path_factory) -> None:  # type: ignore[no-untyped-def]
    registry = mirror_of(f"file://{site}", tmp_path_factory.mktemp("elsewhere") / "cache", whole=True)
    registry.folder.mkdir(parents=True)
    (registry.folder / "gone.txt").write_text("an old copy", encoding="utf-8")
    with writing(registry.folder / "other.txt") as file:
        registry.open("a run")
        file.write(b"whole")
    assert (registry.folder / "other.txt").read_bytes() == b"whole"
    assert not (registry.folder / "gone.txt").exists()


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("s3://bucket/site", True),
        ("memory://x", True),
        ("site/", False),
        ("C://x", False),
        ("a b://x", False),
    ],
)
def test_an_address_is_told_from_a_path(written: str, address: bool) -> None:
    assert is_address(written) == address


def test_chunks_have_all_pages_in_their_order(site: Path) -> None:
    settings = Settings(root=site, registry=site / "sources.yml")
    found = PageFiles(site, (), SnippetFinder(site, (site,)), None)
    files = [*found.find(site / "site")]
    made = [*chunks.chunks_of(files, found, SiteRun(settings, site="test"), 10)]
    assert [file for chunk in made for file in chunk.files] == files
    assert [chunk.number for chunk in made] == [0, 1, 2, 3, 4]
    singles = [*chunks.one_by_one(made[:1])]
    assert [single.files for single in singles] == [(file,) for file in files[:10]]


@pytest.mark.parametrize(
    "error",
    [
        QuotecheckError("Cause.", "Remedy.", path="a.yml", line=3, column=4),
        MissingExtraError("Reading it", "somepackage", extra="documents", path="a.docx"),
    ],
    ids=["plain", "missing extra"],
)
def test_a_mistake_is_the_same_in_another_process(error: QuotecheckError) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own bytes
    assert (type(again), vars(again), str(again)) == (type(error), vars(error), str(error))


def test_a_local_cluster_is_started_again_where_its_loop_does_not_run_in_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    distributed = pytest.importorskip("distributed")
    tried: list[object] = []

    class Late(contextlib.AbstractContextManager[None]):
        def __init__(self, **_: object) -> None:
            tried.append(self)
            if len(tried) < 3:
                raise AssertionError

        def __exit__(self, *_: object) -> None:
            pass

    monkeypatch.setattr(distributed, "LocalCluster", Late)
    monkeypatch.setattr(distributed, "Client", contextlib.nullcontext)
    with cluster.connected("local:2"):
        assert len(tried) == 3


@pytest.mark.parametrize("error", [AssertionError(), OSError("the machine is too busy")], ids=type)
def test_a_local_cluster_that_does_not_start_is_told(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    distributed = pytest.importorskip("distributed")

    def stalled(**_: object) -> None:
        raise error

    monkeypatch.setattr(distributed, "LocalCluster", stalled)
    with (
        pytest.raises(QuotecheckError, match=r"did not start: the machine is too busy\.\s.*--jobs 2"),
        cluster.connected("local:2"),
    ):
        pass
