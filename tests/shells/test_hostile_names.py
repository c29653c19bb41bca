"""Paths that cannot be one and defects of ours: a message and a status, never a traceback."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.cli import main
from mkdocs_quotecheck.cli.commands import rules as rules_command
from mkdocs_quotecheck.cli.outcome import DEFECT, WRONG_USE
from mkdocs_quotecheck.cli.shell import TRACEBACK
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Report
from mkdocs_quotecheck.report.page import PageOptions
from mkdocs_quotecheck.site.mirror import mirror_of
from mkdocs_quotecheck.site.pages import PageFiles
from mkdocs_quotecheck.site.reportpage import write_report_page
from mkdocs_quotecheck.site.snippets import SnippetFinder

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Site

LONG = "a" * 300


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/a.html").write_text("<main>“It rains.”</main>", encoding="utf-8")
    (tmp_path / "sources.yml").write_text("version: 1\nsources: []\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    "line",
    [
        ["check", f"site/{LONG}"],
        ["check", "site", "--registry", LONG],
        ["check", "site", "--config", LONG],
        ["check", "site", "--docs", LONG],
        ["sources", "--registry", LONG],
    ],
    ids=lambda line: " ".join(line)[:24],
)
def test_a_path_that_cannot_be_one_is_wrong_use(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(line) == WRONG_USE
    answer = capsys.readouterr()
    assert answer.out == ""
    assert "Traceback" not in answer.err
    assert answer.err.startswith("mkdocs-quotecheck: ")


def test_a_defect_is_told_in_a_line_and_shown_on_wish(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(*_args: object, **_named: object) -> None:
        raise KeyError("\x1b[31m")

    monkeypatch.setattr(rules_command.COMMAND, "callback", fails)
    assert main(["rules"]) == DEFECT
    told = capsys.readouterr().err
    assert "defect of mkdocs-quotecheck (KeyError" in told
    assert "Traceback" not in told
    assert "\x1b" not in told
    monkeypatch.setenv(TRACEBACK, "1")
    with pytest.raises(KeyError):
        main(["rules"])


@pytest.mark.parametrize("sign", ["\x01", "\x0b", "\x1b[31m", "\x1f", "\ufffe", "\uffff", "\0", "\f"])
def test_a_page_with_control_characters_beside_navigation_is_read(tmp_path: Path, sign: str) -> None:
    page = f"<html><body><main>{sign}<nav>Menu</nav>{sign} “It rains{sign},” she said.</main></body></html>"
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    files = PageFiles(tmp_path, (), SnippetFinder(tmp_path, []), None)
    (file,) = files.find(tmp_path / "page.html")
    html = files.read(file)[0].html
    assert "It rains" in html
    assert "Menu" not in html


@pytest.mark.parametrize("path", [LONG, "a\0b"], ids=["long", "NUL"])
@pytest.mark.parametrize(
    "option", ["registry", "baseline", "report", "cache_dir", "allow_outside", "report_page", "reports"]
)
def test_an_option_that_is_no_path_fails_neither_build_nor_command(
    bare_site: Site,
    option: str,
    path: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bare_site.page("index.md", "“It rains in here,” she said.\n")
    bare_site.write("sources.yml", "version: 1\nsources: [{id: a, title: A, text: It rains in here}]\n")
    bare_site.options = {
        option: {"json": path} if option == "reports" else [path] if option == "allow_outside" else path
    }
    built = bare_site.build_here()
    assert "failed here" not in built.log
    bare_site.write("site/index.html", "<main>“It rains in here,” she said.</main>")
    monkeypatch.chdir(bare_site.root)
    monkeypatch.setenv(TRACEBACK, "1")
    assert main(["check", "site"]) in (0, 1, WRONG_USE)
    answer = capsys.readouterr()
    assert "failed here" not in answer.out + answer.err


def test_the_report_page_is_not_written_through_a_link_out_of_the_site(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "site/quotecheck").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PermissionError, match="leads out"):
        write_report_page(
            Report(), tmp_path / "site/quotecheck/index.html", PageOptions("x"), site=tmp_path / "site"
        )
    assert not list((tmp_path / "elsewhere").iterdir())


def test_copies_are_not_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/a.html").write_text("<p>It rains.</p>", encoding="utf-8")
    copies = mirror_of(f"file://{tmp_path}/pages", tmp_path / "cache")
    (tmp_path / "elsewhere").mkdir()
    copies.folder.parent.mkdir(parents=True)
    copies.folder.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(QuotecheckError, match="leads out"):
        copies.bring(copies.folder / "a.html", "")
    assert not list((tmp_path / "elsewhere").iterdir())


@pytest.mark.parametrize("line", [["check", "site"], ["suggest", "site", "--write"], ["lock"], ["sources"]])
@pytest.mark.parametrize("name", ["sources.yml", ".cache"])
def test_a_default_path_that_links_out_of_the_project_is_not_followed(
    project: Path,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
    name: str,
    line: list[str],
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "sources.yml").write_text("version: 1\nsources: []\n", encoding="utf-8")
    (project / name).unlink(missing_ok=True)
    (project / name).symlink_to(outside / "sources.yml" if name == "sources.yml" else outside)
    assert main(line) == WRONG_USE
    assert "leads outside" in capsys.readouterr().err
    assert [path.name for path in outside.iterdir()] == ["sources.yml"]


def test_a_registry_that_the_user_names_may_lie_anywhere(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "other.yml"
    outside.write_text("version: 1\nsources: []\n", encoding="utf-8")
    (project / "sources.yml").unlink()
    (project / "sources.yml").symlink_to(outside)
    assert main(["check", "site", "--registry", "sources.yml"]) != WRONG_USE


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize("line", [["check", "-"], ["verify", "-"]], ids=lambda line: line[0])
@pytest.mark.parametrize(
    ("given", "told"),
    [(None, "no standard input"), ("“a” " * 3_000_000, "more than")],
    ids=["closed", "long"],
)
def test_standard_input_that_is_closed_or_too_long_is_told_and_not_cut(
    line: list[str],
    given: str | None,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdin", None if given is None else io.StringIO(given))
    assert main(line) == WRONG_USE
    assert told in capsys.readouterr().err
