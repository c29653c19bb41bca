"""Words that are like a registered text but are linked to another document, or differ from it throughout."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.model import Level

if TYPE_CHECKING:
    from pathlib import Path

LOG = (
    "The keeper shall light the lamp at dusk, and every boat that comes into the harbour after dusk shall give "
    "three blasts of its horn, so that the crews on the quay may know of it and make the ropes ready in time."
)
OTHER = (
    "The warden must light the lantern at nightfall, and each boat that comes into the port after nightfall must "
    "give three blasts of its horn, so that the men on the pier may know of it and make the lines ready in time."
)
SLIP = LOG.replace("three blasts", "two blasts")


def warnings(folder: Path, html: str) -> list[str]:
    (folder / "log.txt").write_text(LOG, encoding="utf-8")
    (folder / "sources.yml").write_text(
        "version: 1\nsources:\n- {id: log, title: Harbour Log, path: log.txt}\n", encoding="utf-8"
    )
    report = check_page(html, load_registry(folder / "sources.yml"))
    return [finding.rule for finding in report.findings if finding.level is Level.WARN]


WARNED = {
    "a slip in words that name no source": (f"<p>It is old: “{SLIP}”</p>", ["changed-number"]),
    "a slip in words of the source": (f"<p>The Harbour Log says: “{SLIP}”</p>", ["changed-number"]),
    "a slip in words linked to a copy of the source": (
        f'<p>“{SLIP}” (<a href="https://example.org/x">Harbour Log</a>)</p>',
        ["changed-number"],
    ),
}
SILENT = {
    "another version that names no source": f"<p>It is old: “{OTHER}”</p>",
    "a block quote of another version": f"<blockquote><p>{OTHER}</p></blockquote>",
    "words linked to another document": f'<p>“{SLIP}” (<a href="https://example.org/x">Rule 9</a>)</p>',
    "words linked to another document while the source is named": (
        f'<p>The Harbour Log says: “{SLIP}” (<a href="https://example.org/x">Rule 9</a>)</p>'
    ),
}


@pytest.mark.parametrize(("html", "expected"), WARNED.values(), ids=WARNED)
def test_a_slip_is_warned_of(tmp_path: Path, html: str, expected: list[str]) -> None:
    assert warnings(tmp_path, html) == expected


@pytest.mark.parametrize("html", SILENT.values(), ids=SILENT)
def test_what_may_be_another_text_is_not(tmp_path: Path, html: str) -> None:
    assert warnings(tmp_path, html) == []
