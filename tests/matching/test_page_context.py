"""A negation that stands outside the marks has not been left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import Verdict, check_page, load_registry

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = """\
version: 1
sources:
  - id: report
    title: Report on the slip
    url: https://example.org/report
    text: |
      The landlord is not permitted to terminate this lease during the fixed term. There is no evidence that the slip
      was ever unsafe at high water. The harbour master denied that the railings had been sold. The ramp was probably shut
      before the flood. Only pilots of the quay may use it. If the ice holds, the market opens on Monday. Perhaps nobody
      read the letter of May. She asked if the wall of the quay was safe. The pilots would have voted for a longer wall.
"""
LINK = '(<a href="https://example.org/report">report</a>)'

CARRIED = [
    f"She denied that the landlord is “permitted to terminate this lease during the fixed term” {LINK}.",
    f"The landlord is not “permitted to terminate this lease during the fixed term” {LINK}.",
    f"There was no sign that “the slip was ever unsafe at high water” {LINK}.",
    f"She denied last week that “the railings had been sold” {LINK}.",
    f"It is untrue, then, that “the railings had been sold” {LINK}.",
    f"Nobody could say whether “the railings had been sold” {LINK}.",
    f"Perhaps, she adds, the ramp was “shut before the flood” {LINK}.",
    f"The ramp was possibly “shut before the flood” {LINK}.",
    f"It seems that only “pilots of the quay may use it” {LINK}.",
    f"If nothing thaws, “the market opens on Monday” {LINK}.",
    f"She said “the market opens on Monday” if nothing thaws {LINK}.",
    f"Maybe “nobody read the letter of May” {LINK}.",
    f"She asked in May whether “the wall of the quay was safe” {LINK}.",
    f"The pilots would gladly have “voted for a longer wall” {LINK}.",
    f"It is anything but clear that “the railings had been sold” {LINK}.",
]
LEFT_BEHIND = [
    f"She said “the market opens on Monday” {LINK}.",
    f"She only said “the market opens on Monday” {LINK}.",
    f"She said “nobody read the letter of May” {LINK}.",
    f"She said “the wall of the quay was safe” {LINK}.",
    f"The pilots have “voted for a longer wall” {LINK}.",
    f"In March, at the latest, according to the board, the ramp was “shut before the flood” {LINK}.",
    f"According to the board, at least by the look of it, “pilots of the quay may use it” {LINK}.",
    f"The landlord, all agree, is “permitted to terminate this lease during the fixed term” {LINK}.",
    f"Under the report, the landlord is “permitted to terminate this lease during the fixed term” {LINK}.",
    f"The landlord is “permitted to terminate this lease during the fixed term” {LINK}.",
    f"He does not say so here. But “the slip was ever unsafe at high water” {LINK}.",
    f"She said last week that “the railings had been sold” {LINK}.",
    f"She said in May, by letter, that “the railings had been sold” {LINK}.",
    (
        f"Nobody asked, and the tenant, who wrote twice, says he is “permitted to terminate this lease during the fixed "
        f"term” {LINK}."
    ),
]


def verdicts(tmp_path: Path, page: str) -> list[Verdict]:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    report = check_page(f"<p>{page}</p>", load_registry(tmp_path / "sources.yml"))
    return [evidence.verdict for evidence in report.evidence]


@pytest.mark.parametrize("page", CARRIED)
def test_a_page_that_says_the_negation_itself_misleads_nobody(tmp_path: Path, page: str) -> None:
    assert verdicts(tmp_path, page) == [Verdict.VERBATIM]


@pytest.mark.parametrize("page", LEFT_BEHIND)
def test_a_negation_left_behind_is_misleading(tmp_path: Path, page: str) -> None:
    assert verdicts(tmp_path, page) == [Verdict.MISLEADING]


JAPANESE = """\
version: 1
people:
  - {id: sato, name: 佐藤健}
sources:
  - {id: dyke, title: 堤防報告書, people: [sato], text: 私は町長に責任があるとは思わない。彼は待っていた。}
"""


@pytest.mark.parametrize(
    ("page", "fine"),
    [
        ("佐藤健は「町長に責任がある」とは思わないと書いた。", True),
        ("佐藤健は「町長に責任がある」と書いたことはない。", True),
        ("佐藤健は「町長に責任がある」と書いた。", False),
    ],
)
def test_in_japanese_the_page_denies_behind_the_marks(page: str, *, fine: bool, tmp_path: Path) -> None:
    (tmp_path / "quotes.yml").write_text(JAPANESE, encoding="utf-8")
    registry = load_registry(tmp_path / "quotes.yml")
    result = check_page(f"<p>{page}</p>", registry, language="ja")
    assert [evidence.verdict.fine for evidence in result.evidence] == [fine]
