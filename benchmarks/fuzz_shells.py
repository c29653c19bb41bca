"""Hostile names and texts through the command: what it answers obeys nobody, in any format, with any command.

Titles, ids, names, paths, front matter and arguments hold line ends, escape sequences, commands of build servers, direction
characters, mark-up and formulas. Everything runs in this process, so that thousands of answers are looked at.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import random
import re
import sys
import tempfile
import traceback
from pathlib import Path

FORMATS = ("full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson")
HOSTILE = (
    "\n::error::owned",
    "\r\n::set-output name=x::y",
    "##vso[task.setvariable variable=x]y",
    "##teamcity[buildStop]",
    "##[error]owned",
    "\x1b[31mred\x1b[0m",
    "\x1b]0;title\x07",
    "\u202egnp.exe",
    "\u2066\u2069",
    "\u200b",
    "\u2028::warning::x",
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "]]></failure>",
    "=cmd|' /C calc'!A0",
    "%0A::error::x",
    "{0}{title}%s",
    "`rm -rf`$(id)",
    "\x00",
    "\x9b31m",
    "'\"><",
    "::endgroup::",
    "::stop-commands::x",
    "a" * 300,
)
WORDS = ("The library stays open", "Minutes of March", "Mira Voss", "the tide", "Ünïcode", "")
# What a terminal or a build server obeys; line ends of our own stay.
_OBEYED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
_COMMAND = re.compile(r"^\s*::(?!warning (?:file=|title=)|notice (?:file=|title=)|group::Not checked: \d|endgroup::$)|##(?:vso|teamcity)?\[", re.MULTILINE)  # fmt: skip


def hostile(random_: random.Random) -> str:
    """Words with something in them that somebody would obey."""
    return "".join(
        random_.choice((random_.choice(WORDS), random_.choice(HOSTILE))) for _ in range(random_.randint(1, 3))
    )


def file_name(random_: random.Random, suffix: str) -> str:
    """The same as a name that the file system takes."""
    return hostile(random_).replace("/", "|").replace("\0", "")[:80] + suffix


def project(root: Path, random_: random.Random) -> list[str]:
    """A site with its registry, all names hostile; gives the ids of the sources."""
    (root / "site").mkdir()
    (root / "docs").mkdir()
    ids = [f"s{number}" for number in range(3)]
    entries = [
        {
            "id": name if random_.random() < 0.8 else hostile(random_),
            "title": hostile(random_) or "T",
            "people": ["v"],
            **random_.choice(
                (
                    {"text": f"The library will stay open on Sundays. {hostile(random_)}"},
                    {"path": file_name(random_, ".txt")},
                    {"path": "speech.txt"},
                    {"text": "x", hostile(random_): "y"},
                )
            ),
        }
        for name in ids
    ]
    people = [{"id": "v", "name": "Mira Voss", "aliases": [hostile(random_) or "V"]}]
    (root / "speech.txt").write_bytes(
        f"The library will stay open on Sundays. {hostile(random_)}".encode("utf-8", "replace")
    )
    # JSON is YAML, whatever the strings hold.
    (root / "sources.yml").write_text(
        json.dumps({"version": 1, "people": people, "sources": entries}), encoding="utf-8"
    )
    for _ in range(2):
        head = f"---\nquotecheck: {json.dumps(hostile(random_))}\n---\n" if random_.random() < 0.5 else ""
        said = f"“The library will stay closed on Sundays{hostile(random_)},” Mira Voss said."
        cited = f"<!-- quotecheck: {random_.choice(('source=', 'ignore ', ''))}{hostile(random_)} -->"
        name = file_name(random_, "")
        with contextlib.suppress(OSError):
            (root / f"docs/{name}.md").write_bytes(f"{head}{cited}\n\n{said}".encode("utf-8", "replace"))
            (root / f"site/{name}.html").write_bytes(
                f"<html><main>{cited}<p>{said}</p><p>“Unheard of: {hostile(random_)}.”</p></main></html>".encode(
                    "utf-8", "replace"
                )
            )
    (root / "site/index.html").write_text("<html><main><p>“Nothing at all is known.”</p></main>", "utf-8")
    return ids


def argument_lines(random_: random.Random, ids: list[str]) -> list[str]:
    """A command line."""
    format_ = random_.choice(FORMATS)
    words = hostile(random_) or "x"
    people_format = random_.choice(("full", "json"))
    choices = [
        ["check", "site", "--format", format_],
        ["check", "site", "--format", format_],
        ["check", "site", "--statistics"],
        ["check", f"site/{words}"],
        ["check", "site", "--exclude", words, "--format", format_],
        ["check", "site", "--level", f"{words}=info"],
        ["verify", f"The library will stay closed {words}", "--format", people_format],
        ["verify", words, "--source", random_.choice([*ids, words])],
        ["sources", "--format", people_format],
        ["sources", "show", random_.choice([*ids, words])],
        ["rules", "--format", people_format],
        ["explain", words],
        ["baseline", "site"],
        ["fix", "site", "--diff"],
        ["suggest", "site"],
        [words],
        ["check", f"--{words}"],
        ["--help"],
        [random_.choice(("check", "verify", "add", "fix", "sources", "import")), "--help"],
        ["check", "site", "--registry", words],
        ["check", "site", "--config", words],
    ]
    return random_.choice(choices)


def complaints(line: list[str], status: int, out: str, err: str) -> list[str]:
    """What is wrong with an answer."""
    format_ = line[line.index("--format") + 1] if "--format" in line else "full"
    found = []
    if status not in (0, 1, 2):
        found.append(f"status {status}")
    if "Traceback" in err or "Traceback" in out:
        found.append("a traceback")
    for name, text in (("output", out), ("error output", err)):
        obeyed = _OBEYED.search(text)
        if obeyed is not None:
            found.append(f"{name} has {obeyed[0]!r}")
        command = _COMMAND.search(text)
        if command is not None:
            found.append(f"{name} has a command: {text[command.start() : command.end() + 30]!r}")
    if out and status < 2:
        found += unparsable(format_, out)
    return found


def unparsable(format_: str, out: str) -> list[str]:
    """Why an answer is not what its format says."""
    try:
        if format_ in ("json", "sarif", "gitlab", "rdjson"):
            json.loads(out)
        elif format_ == "jsonl":
            [json.loads(line) for line in out.splitlines()]
        elif format_ == "junit":
            from lxml import etree

            etree.fromstring(out.encode())
    except ValueError as error:
        return [f"{format_} cannot be parsed: {error}"]
    return []


def run(line: list[str]) -> tuple[int, str, str]:
    """The command's status, output and error output."""
    from mkdocs_quotecheck.cli import main

    kept = io.BytesIO(), io.BytesIO()
    out, err = (io.TextIOWrapper(each, "utf-8", newline="\n") for each in kept)
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main([each.replace("\0", "") for each in line])
        except SystemExit as error:
            status = error.code if isinstance(error.code, int) else 1
        except BaseException:
            traceback.print_exc()
            status = 99
    out.flush()
    err.flush()
    texts = [each.getvalue().decode("utf-8") for each in kept]
    return status, texts[0], texts[1]


def work(seed: int, count: int) -> list[str]:
    """Runs so many command lines, four on each project; gives what failed."""
    failures: list[str] = []
    here = Path.cwd()
    for number in range(0, count, 4):
        random_ = random.Random(seed + number)
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder) / "project"
            root.mkdir()
            ids = project(root, random_)
            os.chdir(root)
            try:
                for _ in range(min(4, count - number)):
                    line = argument_lines(random_, ids)
                    told = complaints(line, *run(line))
                    failures += [f"seed {seed + number}: {line!r}: {each}" for each in told]
            finally:
                os.chdir(here)
    return failures


if __name__ == "__main__":
    os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp()
    os.environ["QUOTECHECK_TRACEBACK"] = "1"
    found = work(int(sys.argv[1]), int(sys.argv[2]))
    for failure in found:
        print(json.dumps({"failed": failure}))
    print(json.dumps({"done": int(sys.argv[2])}))
