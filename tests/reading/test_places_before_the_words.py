"""A label or heading that names a place in a document cites it; brackets between merged block quotes; comments are other texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.model import Report

REGISTRY = """\
version: 1
sources:
  - id: hafg
    title: Hafengesetz
    aliases: [HafG]
    language: de
    format: markdown
    text: |
      ## § 13 Form

      Die Urkunde ist am Kai von zwei Zeugen zu unterschreiben, sonst gilt sie nicht.

      ## § 14 Frist

      Die Frist endet am Abend des letzten Tages, der kein Sonntag und kein Feiertag ist.
  - id: heron
    title: Heron
    aliases: [FSV]
    url: https://example.org/pull/12
    text: |
      And we have the word more fully confirmed, to which you will do well to pay attention.
      A voice says, Cry! And I said, What shall I cry? All flesh is grass and the flower fades.
"""
WRONG = "Die Frist endet am Morgen des letzten Tages, der kein Sonntag und kein Feiertag ist."


def _check(tmp_path: Path, html: str, language: str = "en") -> Report:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    return check_page(html, load_registry(tmp_path / "sources.yml"), language=language)


@pytest.mark.parametrize(
    "html",
    [
        f"<p>§ 14 Abs. 1 HafG: „{WRONG}“</p>",
        f"<p>Wortlaut des § 14 Abs. 1 HafG: „{WRONG}“</p>",
        f"<p><strong>§ 14 HafG:</strong></p><p>„{WRONG}“</p>",
        f"<h3>§ 14 HafG – Frist</h3><p>„{WRONG}“</p>",
        f"<h3>§ 14 HafG – Frist</h3><blockquote><p>{WRONG}</p></blockquote>",
    ],
)
def test_a_place_before_the_words_cites(tmp_path: Path, html: str) -> None:
    report = _check(tmp_path, html, "de")
    (evidence,) = report.evidence
    assert evidence.quotation is not None
    assert [
        (each.source, each.locator and each.locator.text[:4]) for each in evidence.quotation.citations
    ] == [("hafg", "§ 14")]
    assert [(each.level.value, each.rule) for each in report.findings] == [("warn", "changed-name")]


@pytest.mark.parametrize(
    "html",
    [
        "<h3>HafG und andere Gesetze</h3><p>„Niemand hat je von dieser Regel am Kai gehört.“</p>",
        "<h3>§ 14 HafG – Frist</h3><p>Hale sagt: „Niemand hat je von dieser Regel am Kai gehört.“</p>",
        "<h3>§ 14 HafG – Frist</h3><p>„Niemand hat je von dieser Regel am Kai gehört.“</p>",
    ],
)
def test_below_a_heading_others_may_be_quoted(tmp_path: Path, html: str) -> None:
    assert "quotation-not-found" not in {each.rule for each in _check(tmp_path, html, "de").findings}


def test_a_term_behind_a_label_is_explained(tmp_path: Path) -> None:
    for term in ("Zeuge", "Kein Feiertag"):
        report = _check(tmp_path, f"<p>§ 14 HafG: „{term}“ – was hier gemeint ist.</p>", "de")
        assert not [each for each in report.findings if each.level.value == "warn"]


def test_brackets_part_the_quotes_that_were_merged(tmp_path: Path) -> None:
    one = "And we have the word more fully confirmed, to which you will do well to pay attention."
    other = "A voice says, Cry! And I said, What shall I cry? All flesh is grass and the flower fades."
    html = f"<blockquote><p>{one} (<b>Heron 1:19-21</b>, FSV)</p><p>{other} (Heron 4:6, key excerpts, FSV)</p></blockquote>"
    report = _check(tmp_path, html)
    assert [entry.verdict and entry.verdict.value for entry in report.ledger] == ["verbatim", "verbatim"]


def test_a_comment_below_a_document_is_another_text(tmp_path: Path) -> None:
    said = "“And we have the word more fully withdrawn, to which you will do well to pay attention”"
    for fragment, sources in (("", ["heron"]), ("#issuecomment-1968", []), ("#top", ["heron"])):
        html = f'<p>They <a href="https://example.org/pull/12{fragment}">said</a> {said}.</p>'
        (evidence,) = _check(tmp_path, html).evidence
        assert evidence.quotation is not None
        assert [each.source for each in evidence.quotation.citations] == sources


def test_a_handle_is_no_key(tmp_path: Path) -> None:
    said = "“nobody has asked for this in all the years”"
    cases = [("reed2021", "", "warn"), ("herom", "", "warn"), ("ferryfan", "", "info")]
    cases += [("fan2021", "forge.example/fan2021", "info"), ("reed2021", "example.org/reed2021.pdf", "warn")]
    for key, linked, level in cases:
        beside = f'<p><a href="https://{linked}">Here</a></p>' if linked else ""
        findings = _check(tmp_path, f"<p>They said {said} [@{key}].</p>{beside}").findings
        assert [each.level.value for each in findings if each.rule == "unknown-source-cited"] == [level]


SONG = """\
version: 1
sources:
  - id: fsv
    title: Fen Shore Version
    aliases: [FSV]
    text: |
      Long have I known from your words that you have founded them forever.
      The sum of your word is truth, and every one of your rules endures forever.
"""
LINES = ("Long have I known from your words that you have founded them forever.",
         "The sum of your word is truth, and every one of your rules endures forever.")  # fmt: skip


@pytest.mark.parametrize("above", [True, False], ids=["above", "below"])
def test_a_line_between_two_quotes_belongs_where_the_others_do(tmp_path: Path, *, above: bool) -> None:
    (tmp_path / "sources.yml").write_text(SONG, encoding="utf-8")
    pairs = [(f"<p><b>Heron 9:{verse}</b> (FSV)</p>", f"<blockquote><p>{line}</p></blockquote>")
             for verse, line in zip((2, 7), LINES, strict=True)]  # fmt: skip
    html = "".join(line + quote if above else quote + line for line, quote in pairs)
    found = check_page(f"{html}<p>So far the song.</p>", load_registry(tmp_path / "sources.yml")).evidence
    cited = [each.quotation.citations for each in found if each.quotation is not None]
    assert [[c.locator and c.locator.text for c in citations] for citations in cited] == [
        ["Heron 9:2"],
        ["Heron 9:7"],
    ]


def test_a_bracket_in_the_middle_belongs_to_what_is_said_there(tmp_path: Path) -> None:
    html = (
        "<blockquote><p>Wer die Urkunde schreibt, braucht Zeugen (§ 13 HafG).</p>"
        "<p>Hier haben beide am Kai gewartet, und niemand kam.</p></blockquote>"
    )
    report = _check(tmp_path, html, "de")
    assert len(report.ledger) == 1
    assert not [each for each in report.findings if each.level.value == "warn"]


def test_a_numbered_title_in_bold_parts_the_words_of_two_sections(tmp_path: Path) -> None:
    (tmp_path / "sources.yml").write_text(
        "version: 1\nsources:\n  - id: tides\n    title: The Tide Rules\n    format: markdown\n    text: |\n"
        "      ## 3 Ropes\n\n      Check the rope that you receive to avoid a false one. No mechanism is given.\n\n"
        "      ## 7.3 Updates\n\n      On receipt, look. The board must be sure that the rope is allowed.\n",
        encoding="utf-8",
    )
    one, other = (
        "… Check the rope that you receive to avoid a false one.",
        "… The board must be sure that the rope is allowed.",
    )
    quote = (
        f"<blockquote><p><b>3. Ropes</b></p><p>{one}</p><p><b>7.3 Updates</b></p><p>{other}</p></blockquote>"
    )
    report = check_page(f"<p>The Tide Rules hint at it:</p>{quote}", load_registry(tmp_path / "sources.yml"))
    assert [entry.verdict and entry.verdict.fine for entry in report.ledger] == [True, True]
    assert not report.findings


@pytest.mark.parametrize(
    ("above", "cited"),
    [("Kai 3:4 (see part V for the whole)", 0), ("This was read at the quay.", 1)],
)
def test_a_line_between_two_quotes_is_not_for_the_first_below_a_verse(
    tmp_path: Path, above: str, cited: int
) -> None:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    page = (
        f"<p><strong>{above}</strong></p><blockquote><p>A voice says, Cry!</p></blockquote>"
        "<p><strong>Kai 1:9</strong> (FSV)</p><blockquote><p>And I said, What shall I cry?</p></blockquote>"
    )
    first, second = check_page(page, load_registry(tmp_path / "sources.yml")).ledger
    assert len(first.citations) == cited
    assert len(second.citations) == 1
