"""The command in a terminal: lines that fit it, carets below their words, colour where it is wanted."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from conftest import RIGHT, WRONG

from mkdocs_quotecheck.cli.terminal import coloured
from mkdocs_quotecheck.model import Finding, Level, Location, Report, Span
from mkdocs_quotecheck.report.reporters import concise, console

if TYPE_CHECKING:
    from conftest import Site

PAGE = "<!doctype html><html lang='en'><main><p>{}</p></main></html>"
LONG = "the levy of the harbour board " * 4
LATIN = Finding(
    "QC102",
    "changed-number",
    Level.WARN,
    "“428,300” where the source has “482,300”",
    Location("docs/levy.md", 7, 24),
    f"{LONG}brought in 428,300 pounds",
    f"{LONG}brought in 482,300 pounds",
    (Span(len(LONG) + 11, len(LONG) + 18),),
    (Span(len(LONG) + 11, len(LONG) + 18),),
    "minutes",
    "Minutes of the board of the harbour, in the session of March, with all its annexes",
    "page 4",
    "Put the source’s wording back, or take these words out of the quotation marks and say them in your own voice.",
)
WIDE = replace(
    LATIN,
    quoted="港務局昨日表示今年收入為四十二萬八千三百英鎊並將用於修繕防波堤與碼頭設施",
    original="港務局昨日表示今年收入為四十八萬二千三百英鎊並將用於修繕防波堤與碼頭設施",
    quoted_marks=(Span(14, 15),),
    original_marks=(Span(14, 15),),
)


def width(text: str) -> int:
    from unicodedata import east_asian_width

    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)


@pytest.mark.parametrize("columns", [60, 80, 120, 200])
@pytest.mark.parametrize("finding", [LATIN, WIDE], ids=["spaces between words", "none"])
def test_lines_fit_and_carets_stand_below_their_words(finding: Finding, columns: int) -> None:
    lines = console.finding(finding, with_level=True, columns=columns).splitlines()
    assert max(map(width, lines)) <= columns
    marked = 0
    for words, carets in pairwise(lines):
        if set(carets.strip()) == {"^"}:
            marked += 1
            start = carets.index("^")
            at, number = 0, 0
            while at < start:
                at += width(words[number])
                number += 1
            assert words[number] in "42八二"
            assert at == start
    assert marked == 2


@pytest.mark.parametrize("columns", [60, 80, 120, 200])
def test_concise_keeps_to_one_line_that_fits(columns: int) -> None:
    lines = concise.render(Report(findings=(LATIN, WIDE)), columns).splitlines()
    assert len(lines) == 3
    assert max(map(width, lines)) <= columns


def test_colour_changes_no_word() -> None:
    text = console.render(Report(findings=(LATIN,)))
    assert re.sub(r"\x1b\[\d*m", "", coloured(text)) == text
    assert "\x1b[33mwarning\x1b[0m" in coloured(text)


def in_a_terminal(site: Site, *words: str, **environment: str) -> str:
    master, slave = pty.openpty()
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS")
    }
    with subprocess.Popen(
        [sys.executable, "-m", "mkdocs_quotecheck", *words],
        cwd=site.root,
        env={**kept, "COLUMNS": "60", "TERM": "xterm", **environment},
        stdout=slave,
        stderr=slave,
        stdin=subprocess.DEVNULL,
    ):
        os.close(slave)
        read = b""
        while True:
            try:
                part = os.read(master, 4096)
            except OSError:
                break
            if not part:
                break
            read += part
    os.close(master)
    return read.decode()


@pytest.mark.parametrize(
    ("environment", "wanted"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_a_terminal_has_colour_unless_it_is_not_wanted(
    site: Site, environment: dict[str, str], wanted: bool
) -> None:
    site.write("public/index.html", PAGE.format(f"{WRONG} {RIGHT}"))
    shown = in_a_terminal(site, "check", "public", **environment)
    assert ("\x1b[" in shown) == wanted
    assert max(len(line) for line in re.sub(r"\x1b\[\d*m", "", shown).splitlines()) <= 60


def test_a_pipe_has_colour_only_where_it_is_forced(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    site.write("public/index.html", PAGE.format(WRONG))
    process = site.start("-m", "mkdocs_quotecheck", "check", "public")
    assert "\x1b[" not in process.communicate()[0]
    monkeypatch.setenv("FORCE_COLOR", "1")
    process = site.start("-m", "mkdocs_quotecheck", "check", "public")
    assert "\x1b[" in process.communicate()[0]
