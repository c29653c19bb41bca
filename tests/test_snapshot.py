"""The snapshot in `benchmarks/`: written the same each time, and compared by kind."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import ModuleType

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"
BOOK = """\
registry:
  version: 1
  people: [{id: hale, name: Ada Hale}]
  sources:
    - {id: minutes, title: The minutes, people: [hale], text: The slip would not be closed before the winter.}
cases:
- {title: a changed word, page: '“The slip would not be closed before the summer,” Ada Hale said.'}
- {title: a term, page: 'The word “slip” has two meanings.'}
"""


@pytest.fixture
def compare(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(BENCHMARKS)
    return importlib.import_module("snapshot_diff")


def command(*arguments: str | Path, seed: str = "0") -> subprocess.CompletedProcess[str]:
    call = [sys.executable, BENCHMARKS / "snapshot.py", *arguments]
    path = os.pathsep.join([str(BENCHMARKS.parent), os.environ.get("PYTHONPATH", "")])
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
    return subprocess.run(call, capture_output=True, text=True, check=False, env=environment)


def written(folder: Path, name: str, seed: str) -> str:
    (folder / "book.yml").write_text(BOOK, encoding="utf-8")
    done = command("write", folder / name, folder / "book.yml", "--only", seed=seed)
    assert (done.returncode, done.stderr) == (0, "")
    return (folder / name).read_text(encoding="utf-8")


def test_two_runs_write_the_same_bytes_without_the_folder(tmp_path: Path) -> None:
    text = written(tmp_path, "one.json", "1")
    assert text == written(tmp_path, "two.json", "2")
    assert str(tmp_path) not in text
    changed, term = json.loads(text).values()
    assert changed["quotations"][0]["evidence"]["verdict"] == "altered"
    assert changed["quotations"][0]["attribution"]["person"] == "hale"
    assert [finding["rule"] for finding in changed["findings"]] == ["changed-word"]
    assert term["quotations"][0]["role"] == "mention"


def said(**changes: Any) -> dict[str, Any]:
    attribution = {"speaker": "Hale", "person": "hale", "confidence": "high", "pattern": "verb-behind"}
    edit = {"kind": "word", "quoted": "summer", "original": "winter"}
    return {
        "text": "before the summer", "start": 4, "end": 21, "role": "quotation", "attribution": attribution,
        "citations": [{"kind": "link", "source": "minutes"}],
        "evidence": {"verdict": "altered", "alignments": [{"source": "minutes", "edits": [edit]}]},
        **changes,
    }  # fmt: skip


def told(**changes: Any) -> dict[str, Any]:
    return {
        "rule": "changed-word", "level": "warn", "message": "A word differs", "help": "Mend it.",
        "location": {"path": "page", "line": 3}, "span": {"start": 4, "end": 21}, **changes,
    }  # fmt: skip


def by(**changes: Any) -> dict[str, Any]:
    return said(attribution={**said()["attribution"], **changes})


QUOTATIONS = [
    ([], [said()], ["quotation found"]),
    ([said()], [], ["quotation lost"]),
    ([said()], [said(start=5)], ["quotation found", "quotation lost"]),
    ([said()], [said(role="mention", mention_kind="term")], ["role changed"]),
    ([said()], [by(speaker="she")], ["speaker changed"]),
    ([said()], [said(attribution=None)], ["speaker changed"]),
    ([said()], [by(person="lee")], ["person changed"]),
    ([said()], [by(confidence="low")], ["confidence changed"]),
    ([said()], [by(pattern="credit-line")], ["other"]),
    ([said()], [said(citations=[])], ["citation changed"]),
    ([said()], [said(evidence={**said()["evidence"], "verdict": "absent"})], ["verdict changed"]),
    ([said()], [said(evidence={"verdict": "altered", "alignments": [{"source": "minutes"}]})], ["edits changed"]),
    ([said(evidence={"alignments": [{"place": "page 1"}]})], [said(evidence={"alignments": [{"place": "page 2"}]})], ["other"]),
    ([{"page": "a", "text": "x", "verdict": "verbatim"}], [{"page": "a", "text": "x", "verdict": "absent"}], ["verdict changed"]),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "kinds"), QUOTATIONS, ids=[str(row[2]) for row in QUOTATIONS])
def test_a_quotation_that_differs_is_told_by_kind(
    old: list[Any], new: list[Any], kinds: list[str], compare: ModuleType
) -> None:
    found = compare.differences({"a": {"quotations": old}}, {"a": {"quotations": new}})
    assert sorted(each.title for each in found) == kinds


FINDINGS = [
    ([], [told()], ["finding added: changed-word (warn)"]),
    ([told()], [], ["finding removed: changed-word (warn)"]),
    ([told()], [told(level="info")], ["finding added: changed-word (info)", "finding removed: changed-word (warn)"]),
    ([told()], [told(message="One word differs")], ["message changed only"]),
    ([told()], [told(message="One word differs", place="page 2")], ["other"]),
    ([told(), told(span=None)], [told(span=None), told()], []),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "kinds"), FINDINGS, ids=[str(row[2]) for row in FINDINGS])
def test_a_finding_that_differs_is_told_by_rule(
    old: list[Any], new: list[Any], kinds: list[str], compare: ModuleType
) -> None:
    found = compare.differences({"a": {"findings": old}}, {"a": {"findings": new}})
    assert sorted(each.title for each in found) == kinds


@pytest.mark.parametrize(
    ("new", "status", "shown"),
    [
        ({"a": {"findings": [told()]}}, 0, "Nothing differs."),
        ({"a": {"findings": [told(help="Change it.")]}}, 0, "message changed only: 1\n    a: help Mend it. → Change it."),
        ({"a": {"findings": []}}, 1, "finding removed: changed-word (warn): 1\n    a: A word differs"),
        ({}, 1, "other: 1\n    a: the case is only in the old one"),
        ({"a": {"error": "ValueError: no"}}, 1, "finding removed: changed-word (warn): 1"),
    ],
    ids=["nothing", "a message", "a finding", "a case", "a failure"],
)  # fmt: skip
def test_the_status_says_whether_more_than_messages_differs(
    tmp_path: Path, new: dict[str, Any], status: int, shown: str
) -> None:
    for name, cases in (("old", {"a": {"findings": [told()]}}), ("new", new)):
        (tmp_path / name).write_text(json.dumps(cases), encoding="utf-8")
    done = command("diff", tmp_path / "old", tmp_path / "new")
    assert (done.returncode, done.stderr) == (status, "")
    assert done.stdout.startswith(shown)
