"""BaselineEntry findings: what they are known again by, and the file they are kept in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Finding, Level, Location, Span
from mkdocs_quotecheck.report import baseline

if TYPE_CHECKING:
    from collections.abc import Mapping


def finding(quoted: str, path: str = "docs/a.md", line: int = 1) -> Finding:
    return Finding("QC101", "changed-word", Level.WARN, "m", Location(path, line), quoted, source="log")


FILE = """\
{
  "quotecheck-baseline": 1,
  "findings": [
    {"rule": "QC101", "page": "docs/a.md", "quoted": "late again", "source": "log", "times": 2},
    {"rule": "QC101", "page": "docs/b.md", "quoted": "Zu spät", "source": "log"}
  ]
}
"""


def test_a_baseline_has_one_finding_a_line_in_an_order_of_its_own() -> None:
    found = [finding("Zu spät", "docs/b.md"), finding("late\n  again", line=7), finding("late again", line=9)]
    assert baseline.write(found) == FILE
    assert baseline.write(reversed(found)) == FILE


def test_what_is_written_is_read_again() -> None:
    assert baseline.read(FILE, "known.json") == {
        baseline.known(finding("late again")): 2,
        baseline.known(finding("Zu spät", "docs/b.md")): 1,
    }


def test_an_empty_baseline_is_written_and_read() -> None:
    assert baseline.read(baseline.write([]), "known.json") == {}


def test_a_finding_is_known_again_on_another_line() -> None:
    assert baseline.known(finding("late again", line=3)) == baseline.known(finding("late\nagain", line=40))


@pytest.mark.parametrize("other", [finding("late"), finding("late again", "docs/b.md")])
def test_other_words_or_another_page_are_another_finding(other: Finding) -> None:
    assert baseline.known(other) != baseline.known(finding("late again"))


def kept(*found: Finding) -> Mapping[baseline.BaselineEntry, int]:
    return baseline.read(baseline.write(found), "known.json")


def test_the_same_mistake_made_once_more_is_not_hidden() -> None:
    before = kept(finding("late", line=3))
    after = [finding("late", line=9), finding("late", line=5)]
    assert baseline.suppressed(after, before) == {1}


def test_a_mistake_in_a_snippet_has_one_place_however_many_pages_include_it() -> None:
    snippet = finding("late", "docs/parts/terms.md", line=3)
    assert baseline.suppressed([snippet] * 3, kept(snippet, snippet)) == {0, 1, 2}


def test_two_mistakes_on_a_page_without_a_file_are_two_places() -> None:
    first, second = (replace(finding("late", "tags/"), span=Span(at, at + 4)) for at in (10, 90))
    unplaced = [replace(each, location=Location("tags/")) for each in (first, second)]
    assert baseline.suppressed(unplaced, kept(unplaced[0])) == {0}
    assert baseline.suppressed(unplaced, kept(*unplaced)) == {0, 1}


def test_what_is_gone_is_told_with_the_number_of_its_places() -> None:
    before = kept(finding("late", line=3), finding("late", line=5), finding("soon"))
    assert baseline.gone([finding("late", line=5)], before) == (
        "docs/a.md: QC101: “late” (1 of 2)",
        "docs/a.md: QC101: “soon”",
    )


@pytest.mark.parametrize("times", ["0", "-3", "true", '"two"', "null"])
def test_a_number_of_places_that_is_none_is_one(times: str) -> None:
    read = baseline.read(FILE.replace('"times": 2', f'"times": {times}'), "known.json")
    assert set(read.values()) == {1}


def test_a_mistake_in_the_registry_is_never_kept_quiet() -> None:
    assert baseline.known(finding("")) is None
    assert baseline.read(baseline.write([finding("")]), "x") == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "known.json:1:1: The baseline is not valid JSON: Expecting value."),
        ('{\n  "a": ,\n}', "known.json:2:8: The baseline is not valid JSON: Expecting value."),
        ("[]", "known.json:1: This file is not a baseline of mkdocs-quotecheck."),
        ('{"findings": []}', "known.json:1: This file is not a baseline of mkdocs-quotecheck."),
        ('{"quotecheck-baseline": 9}', "known.json:1: The baseline has version 9; this program reads 1."),
        ('{"quotecheck-baseline": 1}', "known.json:1: The baseline has no list of findings."),
        (
            FILE.replace('"page": "docs/b.md", ', ""),
            "known.json:5: Entry 2 of the baseline needs the texts rule, page, quoted, source.",
        ),
        (
            '{"quotecheck-baseline": 1, "findings": [3]}',
            "known.json: Entry 1 of the baseline needs the texts rule, page, quoted, source.",
        ),
        ("[" * 100_000, "known.json: The baseline is nested too deeply."),
    ],
    ids=[
        "empty",
        "not JSON",
        "a list",
        "another file",
        "another version",
        "no findings",
        "no page",
        "a number",
        "deep",
    ],
)
def test_a_bad_baseline_is_told_with_its_place_and_what_to_do(text: str, told: str) -> None:
    with pytest.raises(QuotecheckError) as raised:
        baseline.read(text, "known.json")
    assert str(raised.value) == f"{told} Write it anew with `mkdocs-quotecheck baseline`."
