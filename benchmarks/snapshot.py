"""What the package says about many inputs, written down, and what differs between two such snapshots.

    python benchmarks/snapshot.py write OUT [INPUT...] [--only]
    python benchmarks/snapshot.py diff OLD NEW [--examples 5]

`write` makes a JSON file of all quotations, evidence and findings: of the tests' casebooks and case files, of the example site
(unless `--only` the inputs shall count) and of each INPUT, which is told by its name and the keys of its rows:

    FILE.jsonl   rows `quote`, `source_text_path` (counted from the file's folder)    a quotation and a text it is checked against
                 rows `quote`, `source`, `media_type`                                 the same, the text within the row
                 rows `markdown` or `html`, `registry` (YAML), `files`                a page with its registry
                 rows `text` or `html`, and `people` or `registry` (a list)           a text whose quotations are attributed
    FILE.yml     a casebook or a case file like those of the tests
    FILE.html, FILE.md                                                                a page without a registry
    FOLDER       a site with mkdocs.yml: it is built, and the command's report taken

A number behind a colon takes only the first rows: `novels.jsonl:2`. Two runs write the same bytes: there are no times and no
absolute paths in it. Only the public interface is used; so levels of rules, and pages narrowed to some sources, are left out.

`diff` counts by kind what is not as it was and shows some of each. Exit status: 1 if anything but sentences for people differs.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from snapshot_diff import MESSAGE, differences, render
from snapshot_inputs import cases_of

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parent.parent


def default_inputs() -> list[str]:
    """The casebooks and cases of the tests, and the example site."""
    cases = ROOT / "tests" / "reading"
    return [
        *map(str, sorted(cases.glob("casebooks/*.yml"))),
        *map(str, sorted(cases.glob("cases/*.yml"))),
        str(ROOT / "example_site"),
    ]


def snapshot(inputs: Iterable[str]) -> str:
    """The snapshot's JSON, one case a line."""
    cases: dict[str, dict[str, Any]] = {}
    seen: Counter[str] = Counter()
    for given in inputs:
        path, colon, rows = given.rpartition(":")
        limited = bool(colon) and rows.isdigit()
        for name, case in cases_of(Path(path if limited else given), int(rows) if limited else None):
            seen[name] += 1
            cases[name if seen[name] == 1 else f"{name} #{seen[name]}"] = case
    lines = (
        f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(cases[name], ensure_ascii=False, sort_keys=True)}"
        for name in sorted(cases)
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"


def write(out: Path, inputs: Iterable[str]) -> int:
    """Writes a snapshot of the inputs."""
    out.write_text(snapshot(inputs), encoding="utf-8")
    return 0


def diff(old: Path, new: Path, examples: int) -> int:
    """Prints what differs; the exit status says whether it is more than sentences for people."""
    found = differences(*(json.loads(path.read_text(encoding="utf-8")) for path in (old, new)))
    sys.stdout.write(render(found, examples))
    return int(any(each.kind != MESSAGE for each in found))


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    writing = commands.add_parser("write", help="write a snapshot")
    writing.add_argument("out", type=Path, metavar="OUT")
    writing.add_argument("inputs", nargs="*", metavar="INPUT")
    writing.add_argument(
        "--only", action="store_true", help="leave the tests' cases and the example site out"
    )
    comparing = commands.add_parser("diff", help="compare two snapshots")
    comparing.add_argument("old", type=Path, metavar="OLD")
    comparing.add_argument("new", type=Path, metavar="NEW")
    comparing.add_argument("--examples", type=int, default=5, metavar="N", help="examples of each kind")
    given = parser.parse_args()
    if given.command == "diff":
        return diff(given.old, given.new, given.examples)
    return write(given.out, [*([] if given.only else default_inputs()), *given.inputs])


if __name__ == "__main__":
    sys.exit(main())
