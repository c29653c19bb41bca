"""When a changed quotation warns: a reference behind it, the document of its page, damage of the source, adapted words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry, pipeline
from mkdocs_quotecheck.model import Level, Page
from mkdocs_quotecheck.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

SENTENCES = (
    "The lamp of the tower was lit at dusk and burned until seven.",
    "Four ships passed the reef before the fog had lifted.",
    "The Keeper shall pay the Harbour Board the toll of every ship that enters after dark, without delay and in full.",
    "No rope was left on the quay when the ferry came in.",
    "The bell was rung three times for the men at sea.",
)
NAMES = (
    "harbour",
    "keeper",
    "lantern",
    "signals",
    "captain",
    "weather",
    "evening",
    "morning",
    "ferryman",
    "railing",
)
DAMAGED = " ".join(f"The {name} was seen, and the {name} stood." for name in NAMES * 3) + " ".join(
    f" The {name[:3]} {name[3:]} fell." for name in NAMES
)
FOUND = "".join(f"<p>It says “{sentence[:-1]}”.</p>" for sentence in (*SENTENCES[:2], *SENTENCES[3:]))


def warnings(folder: Path, html: str, *, language: str = "en") -> list[str]:
    (folder / "log.txt").write_text("\n".join(SENTENCES), encoding="utf-8")
    (folder / "damaged.txt").write_text(
        f"{DAMAGED} The mast was tall and the sails were grey.", encoding="utf-8"
    )
    (folder / "sources.yml").write_text(
        "version: 1\nsources:\n- {id: log, title: Tower Log, aliases: [TL], path: log.txt}\n"
        "- {id: damaged, title: Mast Book, path: damaged.txt}\n",
        encoding="utf-8",
    )
    report = check_page(html, load_registry(folder / "sources.yml"), language=language)
    return [finding.rule for finding in report.findings if finding.level is Level.WARN]


WARNED = {
    "a reference in a bracket behind": "<p>Its way: “four ships passed the shoal” (section 4, TL).</p>",
    "a reference in French": "<p>Le gardien est celui « four ships passed the shoal » (article 4 du TL).</p>",
    "one slip on a page that quotes the document throughout": f"{FOUND}<p>It was “the bell was rung for the men” then.</p>",
    "a slip in words of a sound source": "<p>The Tower Log says: “Four ships passed the shoal before the fog had lifted.”</p>",
    "one name changed": f"<p>So: “{SENTENCES[2].replace('Harbour Board', 'Town Council')}”</p>",
}
SILENT = {
    "a bracket that says something else": "<p>Its way: “four ships passed the shoal” (the TL was lost later).</p>",
    "a bracket behind a comma": "<p>Its way: “four ships passed the shoal”, (TL) and more.</p>",
    "a slip on a page that quotes nothing else": "<p>It was “the bell was rung for the men” then.</p>",
    "a changed word where the source is damaged": "<p>The Mast Book says: “The mast was tall and the sails were green.”</p>",
    "a clause with its parties exchanged": "<p>So: “"
    + SENTENCES[2].replace("Keeper", "Tenant").replace("Harbour Board", "Landlord").replace("ship", "cart")
    + "”</p>",
    "a text shown with its changes": f"<p><del>old</del> <ins>new</ins></p><p>So: “{SENTENCES[2].replace('dark', 'noon')}”</p>",
    "a name that goes on behind a hyphen": "<p>Its way: “four ships passed the shoal” (§ 4 TL-old).</p>",
}


@pytest.mark.parametrize("case", WARNED)
def test_it_warns(case: str, tmp_path: Path) -> None:
    assert len(warnings(tmp_path, WARNED[case], language="fr" if "French" in case else "en")) == 1


@pytest.mark.parametrize("case", SILENT)
def test_it_does_not_warn(case: str, tmp_path: Path) -> None:
    assert warnings(tmp_path, SILENT[case]) == []


OWN = """\
version: 1
people: [{id: ines, name: Ines Aldor, pronouns: she}]
sources:
  - {id: log, title: Tower Log, people: [ines], path: log.txt}
"""


def test_a_page_that_names_its_document_warns_whoever_is_guessed_to_speak(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text("\n".join(SENTENCES), encoding="utf-8")
    (tmp_path / "sources.yml").write_text(OWN, encoding="utf-8")
    wrong = f"“{SENTENCES[0].replace('seven', 'eleven')} {SENTENCES[1]}”"
    html = f"<p>Ines Aldor kept the log for a year, and she had the oil. {wrong}</p>"
    registry, settings = load_registry(tmp_path / "sources.yml"), Settings()
    levels = [
        [
            each.level
            for each in pipeline.check_pages([Page("a.md", html, sources=named)], registry, settings).findings
        ]
        for named in ((), ("log",))
    ]
    assert levels == [[Level.INFO], [Level.WARN]]
