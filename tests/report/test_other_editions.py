"""Words of a document that the site quotes in another edition are information; a slip among right ones warns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.model import Level

if TYPE_CHECKING:
    from pathlib import Path

LINES = [
    f"The keeper of tower {name} shall light the lamp before dusk and shall not leave it."
    for name in ("Aldor", "Birk", "Cast", "Dorn", "Eske", "Fell", "Gorm", "Hale")
]


def warnings(folder: Path, lines: list[str], lead: str = "") -> int:
    (folder / "rule.txt").write_text("\n".join(LINES), encoding="utf-8")
    (folder / "sources.yml").write_text(
        "version: 1\nsources:\n- {id: rule, title: Tower Rule, path: rule.txt}\n", encoding="utf-8"
    )
    html = "".join(f"<p>{lead}“{line}”</p>" for line in lines)
    report = check_page(html, load_registry(folder / "sources.yml"))
    told = [remark for entry in report.ledger for remark in entry.remarks if remark.level is Level.WARN]
    found = [finding for finding in report.findings if finding.level is Level.WARN]
    assert len(told) == len(found)
    return len(found)


CHANGED = [line.replace("light the lamp", "kindle the lamp") for line in LINES]


@pytest.mark.parametrize(
    ("lines", "lead", "expected"),
    [
        pytest.param(CHANGED[:5], "", 0, id="most differ"),
        pytest.param([*CHANGED[:4], *LINES[4:7]], "", 0, id="more differ than agree"),
        pytest.param([*CHANGED[:4], *LINES[4:]], "", 4, id="as many agree"),
        pytest.param(CHANGED[:3], "", 3, id="too few to say"),
        pytest.param(CHANGED[:5], "The Tower Rule says: ", 5, id="the document is named"),
    ],
)
def test_words_of_another_edition(lines: list[str], lead: str, expected: int, tmp_path: Path) -> None:
    assert warnings(tmp_path, lines, lead) == expected
