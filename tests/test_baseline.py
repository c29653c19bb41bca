"""Known findings: what they are known again by, and the file they are kept in."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import baseline
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Finding, Level, Location


def finding(quoted: str, path: str = "docs/a.md", line: int = 1, also: tuple[Location, ...] = ()) -> Finding:
    return Finding(
        "QC101", "changed-word", Level.WARN, "m", Location(path, line), quoted, source="log", also=also
    )


FILE = """\
{
  "quotecheck-baseline": 1,
  "findings": [
    {"rule": "QC101", "page": "docs/a.md", "quoted": "late again", "source": "log"},
    {"rule": "QC101", "page": "docs/b.md", "quoted": "Zu spät", "source": "log"}
  ]
}
"""


def test_a_baseline_has_one_finding_a_line_in_an_order_of_its_own() -> None:
    found = [finding("Zu spät", "docs/b.md"), finding("late\n  again", line=7), finding("late again", line=9)]
    assert baseline.write(found) == FILE
    assert baseline.write(reversed(found)) == FILE


def test_what_is_written_is_read_again() -> None:
    found = [finding("late again"), finding("Zu spät", "docs/b.md")]
    assert baseline.read(FILE, "known.json") == {baseline.known(each) for each in found}


def test_an_empty_baseline_is_written_and_read() -> None:
    assert baseline.read(baseline.write([]), "known.json") == frozenset()


def test_a_finding_is_known_again_on_another_line() -> None:
    assert baseline.known(finding("late again", line=3)) == baseline.known(finding("late\nagain", line=40))


@pytest.mark.parametrize("other", [finding("late"), finding("late again", "docs/b.md")])
def test_other_words_or_another_page_are_another_finding(other: Finding) -> None:
    assert baseline.known(other) != baseline.known(finding("late again"))


def test_every_place_of_a_repeated_passage_is_kept() -> None:
    repeated = finding("late again", also=(Location("docs/b.md", 4),))
    assert [known.page for known in sorted(baseline.read(baseline.write([repeated]), "x"))] == [
        "docs/a.md",
        "docs/b.md",
    ]


def test_a_mistake_in_the_registry_is_never_kept_quiet() -> None:
    assert baseline.known(finding("")) is None
    assert baseline.read(baseline.write([finding("")]), "x") == frozenset()


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
