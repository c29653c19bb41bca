"""The warnings that the manual pages show are printed, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry, rules
from mkdocs_quotecheck.cli import main

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = """\
version: 1
people:
  - {id: ada-hale, name: Ada Hale}
  - {id: tom-hale, name: Tom Hale}
  - {id: ben-okafor, name: Ben Okafor}
sources:
  - id: minutes-2026-03
    title: Minutes of the harbour board
    people: [ada-hale]
    date: 2026-03-12
    url: https://example.org/minutes
    text: The levy brought in 482,300 pounds. The slip is closed. We are not raising the levy.
  - id: survey
    title: The survey
    people: [ada-hale, ben-okafor]
    speakers: {MS HALE: ada-hale, MR OKAFOR: ben-okafor}
    text: |
      MS HALE: Three readings are not a survey.

      MR OKAFOR: Thank you.
  - id: history
    title: A Short History of Merrow Quay
    excerpt: true
    text: The pier was built in a year.
"""

PAGES = {
    "ambiguous-attribution": "“We lost the winter and the boats,” Hale said.",
    "attributed-figure": "According to the minutes of the harbour board, the levy brought in 428,300 pounds.",
    "invisible-character": "Ada Hale said: “The slip is clo&#8203;sed.”",
    "literal-attribute-list": '“The slip is closed.”{ data-source="minutes" }',
    "not-in-excerpt": "“The pier was never meant to last”, as <cite>A Short History of Merrow Quay</cite> puts it.",
    "page-partly-read": "“The slip is closed.”</p><!-- to be done <p>“It was never open.”",
    "quotation-without-source": "“I saw the whole thing from the chip shop,” said a visitor.",
    "too-long-to-check": "“" + "and so on for many pages " * 1000,
    "turned-direction": 'Ada Hale said: “The slip is <bdo dir="rtl">closed</bdo>.”',
    "unclosed-mark": "“The slip is closed, said Hale.",
    "unknown-directive": "<!-- quotecheck: ingore -->“The slip is closed.”",
    "unknown-source-cited": "<!-- quotecheck: source=minutes-2026-30 -->“The slip is closed.”",
    "unknown-speaker": "“The tide does not wait for the board,” said Una Marsh.",
    "unused-declaration": "<!-- quotecheck: source=minutes -->Nothing is quoted here.",
    "unused-ignore": "<!-- quotecheck: ignore changed-word -->“The slip is closed.”",
    "wrong-date": "“We are not raising the levy,” Ada Hale told the board on March 14, 2026.",
    "wrong-speaker": "“Three readings are not a survey,” said Ben Okafor.",
}

REGISTRIES = {
    "registry-problem": "exerpt: true, text: Nobody came.",
    "source-changed": f"path: minutes.txt, sha256: {'9f2c' * 16}",
    "source-partly-read": "path: open.html",
    "source-missing": "path: sources/minutes.pdf",
    "source-unreadable": "path: empty.txt",
}


def shown(name: str) -> str:
    """The warning of a rule's manual page, up to what is left out of it."""
    example = rules.find(name).manual.partition("The warning:\n\n    ")[2]
    return example.partition("\n")[0].partition("…")[0]


@pytest.mark.parametrize("name", PAGES)
def test_the_warning_that_a_manual_page_shows_is_given_by_such_a_page(name: str, tmp_path: Path) -> None:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    report = check_page(f"<p>{PAGES[name]}</p>", load_registry(tmp_path / "sources.yml"))
    assert [found.message for found in report.findings if found.rule == name] == [shown(name)]


@pytest.mark.parametrize("name", REGISTRIES)
def test_the_warning_that_a_manual_page_shows_is_given_by_such_a_registry(name: str, tmp_path: Path) -> None:
    (tmp_path / "minutes.txt").write_text("Nobody came.", encoding="utf-8")
    (tmp_path / "open.html").write_text("<p>Nobody came.</p><!-- <p>Nobody left.</p>", encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    registry = f"version: 1\nsources:\n  - {{id: minutes, title: Minutes, {REGISTRIES[name]}}}\n"
    (tmp_path / "sources.yml").write_text(registry, encoding="utf-8")
    report = check_page("<p>“Nobody came.”</p>", load_registry(tmp_path / "sources.yml"))
    (message,) = [found.message for found in report.findings if found.rule == name]
    assert message.startswith(shown(name))


def test_the_warning_that_the_manual_page_of_an_unread_page_shows_is_given_by_an_empty_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    (tmp_path / "news.html").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["check", "news.html"]) == 1
    assert f"{shown('page-not-checked')} [page-not-checked QC410]" in capsys.readouterr().out
