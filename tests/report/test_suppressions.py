"""What is suppressed is counted in findings, as they would be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import load_registry, pipeline
from mkdocs_quotecheck.model import Level, Page
from mkdocs_quotecheck.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.model import Report

REGISTRY = """\
version: 1
people: [{id: ines, name: Ines Aldor}]
sources:
  - {id: log, title: The keeper's log, people: [ines], text: "The lamp was lit at dusk and burned until seven."}
"""
TWO = "“The lamp was quenched at dusk and burned until eleven,” said Ines Aldor."
"""A word and a number differ: one finding, which names both."""
ONE = "“The lamp was lit at dusk and burned until eleven,” said Ines Aldor."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    return tmp_path


def check(folder: Path, text: str, **levels: Level) -> Report:
    registry = load_registry(folder / "sources.yml")
    by_rule = {rule.replace("_", "-"): level for rule, level in levels.items()}
    return pipeline.check_pages([Page("a.md", text)], registry, Settings(levels=by_rule))


@pytest.mark.parametrize(
    ("comment", "words", "told", "suppressed"),
    [
        ("", TWO, 1, 0),
        ("ignore", TWO, 0, 1),
        ("ignore changed-word changed-number", TWO, 0, 1),
        ("ignore", ONE, 0, 1),
        ("ignore changed-number", ONE, 0, 1),
    ],
)
def test_comments_are_counted_by_the_findings_they_keep_quiet(
    folder: Path, comment: str, words: str, told: int, suppressed: int
) -> None:
    text = f"<!-- quotecheck: {comment} -->\n<p>{words}</p>" if comment else f"<p>{words}</p>"
    report = check(folder, text)
    assert (len(report.findings), report.suppressed_by_comment) == (told, suppressed)


def test_a_comment_leaves_the_finding_that_names_another_difference(folder: Path) -> None:
    for rule, left in (("changed-word", "changed-number"), ("changed-number", "changed-word")):
        report = check(folder, f"<!-- quotecheck: ignore {rule} -->\n<p>{TWO}</p>")
        assert [finding.rule for finding in report.findings] == [left]


@pytest.mark.parametrize(
    ("levels", "suppressed"),
    [
        (("changed-word",), 0),
        (("changed-word", "changed-number"), 1),
        ((), 0),
    ],
    ids=["the number is still told", "nothing is told", "nothing is suppressed"],
)
def test_levels_of_ignore_are_counted_by_the_findings_they_leave_out(
    folder: Path, levels: tuple[str, ...], suppressed: int
) -> None:
    report = check(folder, f"<p>{TWO}</p>", **dict.fromkeys(levels, Level.IGNORE))
    assert (len(report.findings), report.suppressed_by_level) == (1 - suppressed, suppressed)
