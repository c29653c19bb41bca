"""From a page to its report, the whole way."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, check_quote, load_registry, pipeline, prepare_source
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Level, Page, Snippet, Unchecked, Verdict
from mkdocs_quotecheck.report import baseline
from mkdocs_quotecheck.report.reporters import console, jsondoc
from mkdocs_quotecheck.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.model import Report
    from mkdocs_quotecheck.sources import Registry

REGISTRY = """\
version: 1
people:
  - id: ines
    name: Ines Aldor
    aliases: [Aldor]
    pronouns: she
  - id: tom
    name: Tom Wick
    pronouns: he
    complete: true
sources:
  - id: log
    title: The keeper's log
    people: [ines]
    url: https://example.org/log
    text: |
      The lamp was lit at dusk and burned until seven. I did not leave the tower before the fog had lifted.
      We saw four ships in the night, and one of them did not answer our signal.
  - id: letter
    title: A letter to the harbour board
    people: [tom]
    text: |
      I have asked three times for a new rope, and I will not ask a fourth time.
"""
RIGHT = "“The lamp was lit at dusk and burned until seven,” said Ines Aldor."
WRONG = "“The lamp was lit at dusk and burned until eleven,” said Ines Aldor."


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    path = tmp_path_factory.mktemp("site") / "sources.yml"
    path.write_text(REGISTRY, encoding="utf-8")
    return load_registry(path)


def page(*paragraphs: str, uri: str = "docs/a.md", sources: tuple[str, ...] = ()) -> Page:
    """A page whose paragraphs are Markdown and HTML at once."""
    html = "\n".join(part if part.startswith("<!--") else f"<p>{part}</p>" for part in paragraphs)
    return Page(uri, html, "\n\n".join(paragraphs), sources=sources)


def check(registry: Registry, *pages: Page, **levels: Level) -> Report:
    chosen = {name.replace("_", "-"): level for name, level in levels.items()}
    return pipeline.check_pages(pages, registry, Settings(levels=chosen))


def told(report: Report) -> list[str]:
    return [
        f"{finding.location.path}:{finding.location.line} {finding.rule} {finding.level.value}"
        for finding in report.findings
    ]


def verdicts(report: Report) -> list[str]:
    return [entry.verdict.value if entry.verdict else "mention" for entry in report.ledger]


@pytest.mark.parametrize(
    ("name", "paragraphs", "expected"),
    [
        ("a right quotation", [RIGHT], []),
        ("a wrong one", [WRONG], ["docs/a.md:1 changed-number warn"]),
        ("the second paragraph is wrong", [RIGHT, WRONG], ["docs/a.md:3 changed-number warn"]),
        (
            "words of another person",
            ["“I have asked three times for a new rope,” said Ines Aldor."],
            ["docs/a.md:1 wrong-speaker warn"],
        ),
        (
            "an invented one on a page that names a document of the person",
            [
                "“The lamp fell into the sea and the board was glad of it,” said Ines Aldor.",
                "More stands in the keeper's log.",
            ],
            ["docs/a.md:1 quotation-not-found warn"],
        ),
        (
            "one that no document of the person has, where the page names none",
            ["“The lamp fell into the sea and the board was glad of it,” said Ines Aldor."],
            ["docs/a.md:1 quotation-without-source info"],
        ),
        (
            "one that no document of the person has, all of whose words are registered",
            ["“The lamp fell into the sea and the board was glad of it,” said Tom Wick."],
            ["docs/a.md:1 quotation-not-found warn"],
        ),
        (
            "one of somebody who is not registered",
            ["“Nobody ever told me about any lamp at all,” said Una Marsh."],
            ["docs/a.md:1 unknown-speaker info"],
        ),
        (
            "one without its closing mark",
            ["Tom Wick said: “The lamp fell into the sea and the board was glad of it, and went home."],
            ["docs/a.md:1 quotation-not-found info", "docs/a.md:1 unclosed-mark warn"],
        ),
        (
            "what somebody denies",
            ["Tom Wick denied that “the lamp fell into the sea and the board was glad of it”."],
            ["docs/a.md:1 quotation-not-found info"],
        ),
        ("a term", ["The so-called “fog bell” was silent."], []),
        ("what a device shows", ["The dialog asks “Do you want to put out the lamp?”"], []),
        (
            "a comment that ignores one rule",
            ["<!-- quotecheck: ignore changed-number -->", WRONG],
            [],
        ),
        ("a comment that ignores all", ["<!-- quotecheck: ignore -->", WRONG], []),
        (
            "a comment that ignores another rule",
            ["<!-- quotecheck: ignore spelling -->", WRONG],
            ["docs/a.md:1 unused-ignore warn", "docs/a.md:3 changed-number warn"],
        ),
        (
            "a comment that ignores what is right",
            ["<!-- quotecheck: ignore -->", RIGHT],
            ["docs/a.md:1 unused-ignore warn"],
        ),
        (
            "a comment that names no rule there is",
            ["<!-- quotecheck: ignore speling -->", RIGHT],
            ["docs/a.md:1 unknown-directive warn"],
        ),
        (
            "a comment that names no source there is",
            ["<!-- quotecheck: source=lgo -->", RIGHT],
            ["docs/a.md:3 unknown-source-cited warn"],
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_page_is_told(registry: Registry, name: str, paragraphs: list[str], expected: list[str]) -> None:
    assert told(check(registry, page(*paragraphs))) == expected


def test_a_comment_that_has_nothing_to_ignore_does_not_ignore_that(registry: Registry) -> None:
    report = check(registry, page(RIGHT, "<!-- quotecheck: ignore -->", "Nothing is quoted here."))
    assert (told(report), report.suppressed_by_comment) == (["docs/a.md:3 unused-ignore warn"], 0)


def test_findings_of_rules_that_are_ignored_are_counted(registry: Registry) -> None:
    assert check(registry, page(WRONG, RIGHT), changed_number=Level.IGNORE).suppressed_by_level == 1
    assert check(registry, page("“the lamp was lit at dusk,” said Ines Aldor.")).suppressed_by_level == 0


def test_the_ledger_says_where_a_quotation_stands_and_what_was_forgiven(registry: Registry) -> None:
    report = check(registry, page("“[T]he lamp was lit … until seven,” said Ines Aldor.", WRONG))
    fine, wrong = report.ledger
    assert (fine.place, wrong.place) == ("line 17", "line 17")
    assert [(each.kind.value, each.quoted.strip(), each.original.strip()) for each in fine.forgiven][1:] == [
        ("ellipsis", "…", "at dusk and burned"),
        ("end punctuation", ",", "."),
    ]
    assert [each.kind.value for each in wrong.forgiven] == ["end punctuation"]
    assert [each.original for each in wrong.edits] == ["seven"]


def test_no_quotation_is_lost(registry: Registry) -> None:
    report = check(
        registry,
        page(RIGHT, WRONG, "The so-called “fog bell” was silent.", "<!-- quotecheck: ignore -->", WRONG),
    )
    assert verdicts(report) == ["equivalent", "altered", "mention", "unchecked"]
    assert report.ledger[-1].unchecked is Unchecked.IGNORED
    assert report.suppressed_by_comment == 1
    assert [evidence.verdict for evidence in report.evidence] == [
        Verdict.EQUIVALENT,
        Verdict.ALTERED,
        Verdict.UNCHECKED,
    ]


def test_a_wrong_passage_on_many_pages_is_told_once_with_the_others(registry: Registry) -> None:
    report = check(registry, page(WRONG), page(RIGHT, WRONG, uri="docs/b.md"), page(WRONG, uri="docs/c.md"))
    (finding,) = report.findings
    assert [(place.path, place.line) for place in finding.also] == [("docs/b.md", 3), ("docs/c.md", 1)]
    assert verdicts(report) == ["altered", "equivalent", "altered", "altered"]


def test_a_wrong_passage_of_a_snippet_is_told_at_its_file_with_the_pages(registry: Registry) -> None:
    pages = [
        Page(uri, f"<p>{WRONG}</p>", '--8<-- "part.md"', snippets=(Snippet("parts/part.md", f"\n{WRONG}\n"),))
        for uri in ("docs/a.md", "docs/b.md")
    ]
    (finding,) = check(registry, *pages).findings
    assert (finding.location.path, finding.location.line) == ("parts/part.md", 2)
    assert [(place.path, place.line) for place in finding.also] == [("docs/b.md", None)]


EDITIONS = """\
version: 1
people:
  - {id: ines, name: Ines Aldor}
sources:
  - id: rules-1
    title: The keeper's rules
    edition: "1"
    people: [ines]
    text: "The lamp is lit at dusk. Frames of the lantern are cleaned once every single month."
  - id: rules-2
    title: The keeper's rules
    edition: "2"
    people: [ines]
    replaces: [rules-1]
    text: "The lamp is lit at dusk. Frames of the lantern are cleaned once every single week."
"""
MONTHLY = "“Frames of the lantern are cleaned once every single month,” Ines Aldor said."


@pytest.fixture(scope="module")
def editions(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    path = tmp_path_factory.mktemp("editions") / "sources.yml"
    path.write_text(EDITIONS, encoding="utf-8")
    return load_registry(path)


def test_words_that_only_a_replaced_edition_has_are_mentioned_with_the_current_ones(
    editions: Registry,
) -> None:
    (finding,) = check(editions, page(MONTHLY)).findings
    assert (finding.rule, finding.level) == ("stale-edition", Level.INFO)
    assert finding.source == "rules-2"
    assert finding.original.endswith("week")


@pytest.mark.parametrize(
    "checked",
    [
        page("“The lamp is lit at dusk,” Ines Aldor said."),
        page(MONTHLY, sources=("rules-1",)),
        page(f"<!-- quotecheck: source=rules-1 -->\n\n{MONTHLY}"),
    ],
    ids=["both editions have them", "the page is about that edition", "that edition is declared"],
)
def test_words_of_a_replaced_edition_are_fine(checked: Page, editions: Registry) -> None:
    assert check(editions, checked).findings == ()


def test_a_known_finding_stays_quiet_and_one_that_is_gone_is_named(registry: Registry) -> None:
    before = check(registry, page(WRONG, WRONG.replace("eleven", "twelve")))
    known = baseline.read(baseline.write(before.findings), "known.json")
    settings = Settings()
    after = pipeline.combine(
        [pipeline.check_one(page(RIGHT, WRONG), registry, settings)], registry, settings, baseline=known
    )
    assert told(after) == []
    assert after.suppressed_by_baseline == 1
    assert after.gone == ("docs/a.md: QC102: “The lamp was lit at dusk and burned until twelve,”",)


def test_a_known_mistake_that_is_made_again_on_its_page_is_told(registry: Registry) -> None:
    settings = Settings()
    known = baseline.read(baseline.write(check(registry, page(WRONG)).findings), "known.json")
    twice = [pipeline.check_one(page(WRONG, WRONG), registry, settings)]
    after = pipeline.combine(twice, registry, settings, baseline=known)
    assert told(after) == ["docs/a.md:3 changed-number warn"]
    assert (after.suppressed_by_baseline, after.gone) == (1, ())


def test_a_quotation_inside_a_wrong_one_is_not_told_again(registry: Registry) -> None:
    nested = (
        "“We saw five ships in the night, and ‘five of them did not answer our signal’,” said Ines Aldor."
    )
    report = check(registry, page(nested))
    assert len(report.findings) == 1


def test_the_front_matter_may_only_name_registered_sources(registry: Registry) -> None:
    report = check(registry, page(RIGHT, sources=("log", "leter")))
    assert [finding.message for finding in report.findings] == [
        "the source “leter” is not registered. Did you mean “letter”?"
    ]


def test_mistakes_of_the_registry_are_findings_with_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "sources.yml"
    path.write_text(REGISTRY.replace("pronouns: he\n", "pronoun: he\n"), encoding="utf-8")
    (finding,) = check(load_registry(path), page(RIGHT)).findings
    assert finding.rule == "registry-problem"
    assert (finding.location.line, finding.location.column) == (9, 5)


def test_a_site_without_a_registry_is_told_once_and_not_flooded(tmp_path: Path) -> None:
    report = check(load_registry(tmp_path / "sources.yml"), page(RIGHT, WRONG), page(WRONG, uri="docs/b.md"))
    assert [finding.rule for finding in report.findings] == ["registry-problem"]
    assert {entry.unchecked for entry in report.ledger} == {Unchecked.NO_REGISTRY}


def test_a_level_of_a_rule_that_does_not_exist_is_the_users_mistake(registry: Registry) -> None:
    with pytest.raises(QuotecheckError, match="Did you mean “spelling”"):
        check(registry, page(RIGHT), speling=Level.INFO)


def test_a_page_that_quotes_nobody_is_not_parsed(registry: Registry) -> None:
    quiet = Page("docs/a.md", "<p>The lamp was lit at seven.</p>")
    assert not pipeline.may_quote(quiet.html, registry)
    report = check(registry, quiet)
    assert (report.pages, report.ledger, report.findings) == (1, (), ())


@pytest.mark.parametrize(
    ("label", "read"),
    [("ALDOR", True), ("PRESENTER", True), ("STRANGER", False)],
    ids=["surname", "label", "neither"],
)
def test_an_interview_without_marks_is_read_for_a_surname_or_a_label(
    tmp_path: Path, label: str, read: bool
) -> None:
    path = tmp_path / "sources.yml"
    path.write_text(
        "version: 1\npeople:\n  - id: ines\n    name: Ines Aldor\nsources:\n  - id: talk\n    title: The talk on the pier\n"
        "    text: 'PRESENTER: Was it late?'\n    speakers:\n      PRESENTER: ines\n",
        encoding="utf-8",
    )
    assert pipeline.may_quote(f"<p><strong>{label}:</strong> It was late.</p>", load_registry(path)) is read


def test_a_page_that_names_a_registered_person_may_attribute_a_figure(registry: Registry) -> None:
    assert pipeline.may_quote("<p>According to Ines Aldor, 12 ships were seen.</p>", registry)


def test_the_order_of_the_pages_does_not_change_what_is_told(registry: Registry) -> None:
    pages = [page(WRONG, RIGHT, uri=f"docs/{name}.md") for name in "cab"]
    one, other = check(registry, *pages), check(registry, *reversed(pages))
    assert console.render(one) == console.render(other)
    assert one.findings == other.findings


def test_one_page_can_be_checked_by_itself(registry: Registry) -> None:
    report = check_page(f"<p>{WRONG}</p>", registry, uri="news", markdown=WRONG)
    assert told(report) == ["news:1 changed-number warn"]
    assert "“eleven” where the source has “seven”" in jsondoc.render(report)


@pytest.mark.parametrize("media_type", ["text/plain", "text/html", "text/markdown"])
def test_bare_words_can_be_checked_against_a_bare_text(media_type: str) -> None:
    source = prepare_source("The lamp was lit at dusk and burned until seven.", media_type=media_type)
    assert check_quote("burned until seven", source).verdict is Verdict.VERBATIM
    assert check_quote("burned until eleven", source).verdict is Verdict.ALTERED


def test_the_report_is_the_same_under_any_hash_seed(tmp_path: Path) -> None:
    (tmp_path / "sources.yml").write_text(REGISTRY, encoding="utf-8")
    (tmp_path / "a.html").write_text(
        f"<p>{WRONG}</p><p>{RIGHT}</p><p>“No ship ever came,” Tom Wick said.</p>"
    )
    told = {
        subprocess.run(
            [sys.executable, "-m", "mkdocs_quotecheck", "check", "a.html", "--format", "json", "--no-cache"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=False,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1
    assert "changed-number" in told.pop()


def test_a_sentence_is_shown_beyond_the_point_of_a_number(tmp_path: Path) -> None:
    registry = (
        "version: 1\nsources:\n  - id: log\n    title: Log\n    url: https://example.org/log\n"
        "    text: She steered well, but the toll was short by £1.35 million. Then they left.\n"
    )
    (tmp_path / "sources.yml").write_text(registry, encoding="utf-8")
    page = '<p>The <a href="https://example.org/log">log</a> says “She steered well”.</p>'
    (finding,) = check_page(page, load_registry(tmp_path / "sources.yml")).findings
    assert finding.original == "She steered well, but the toll was short by £1.35 million."
