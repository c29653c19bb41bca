"""What it costs to tell the findings of a large site: 2,000 pages with 1,200 findings, by format, and the signs for readers.

    python benchmarks/formats_cost.py [--pages 2000] [--findings 1200]

Prints the CPU seconds of each command (of the whole process): the first check, and then, with what
it kept, each format, statistics, the report page, a baseline and a dry run of `fix`. Then the signs on one page with more and
more quotations: the time of one sign stays the same if signs cost no more on a page that has many.
"""

from __future__ import annotations

import argparse
import random
import shlex
import shutil
import sys
import tempfile
import time
from pathlib import Path

from overhead import run

from mkdocs_quotecheck import load_registry
from mkdocs_quotecheck.model import Page
from mkdocs_quotecheck.pipeline import check_one
from mkdocs_quotecheck.report.reporters import reporters
from mkdocs_quotecheck.settings import Settings
from mkdocs_quotecheck.site.marks import Lead, with_marks

SENTENCES = 400
SOURCES = 20
WORDS = (
    "harbour", "levy", "ferry", "lamp", "board", "channel", "depth", "winter", "report", "gauge",
    "tide", "quay", "berth", "master", "council", "light", "engine", "keel", "storm", "crew",
    "cargo", "dock", "rope", "sail", "mast", "deck", "anchor", "coast", "pilot", "wreck",
)  # fmt: skip
PAGE = '<!doctype html><html lang="en"><body><main>{}</main></body></html>'


def sentences(maker: random.Random) -> list[str]:
    """Sentences of which no two are alike."""
    return [
        f"The {' '.join(maker.choices(WORDS, k=9))} of year {1000 + number} was {maker.choice(WORDS)} number {number}"
        for number in range(SENTENCES)
    ]


def write_site(folder: Path, pages: int, findings: int) -> None:
    """A built site whose pages quote one source each twice; so many quotations have a word that the source has not."""
    maker = random.Random(3)
    entries = []
    texts: list[list[str]] = []
    for number in range(SOURCES):
        texts.append(sentences(maker))
        (folder / f"s{number}.txt").write_text(". ".join(texts[-1]) + ".\n", encoding="utf-8")
        entries.append(
            f"  - {{id: s{number}, title: Report {number}, path: s{number}.txt, url: 'https://example.org/{number}'}}"
        )
    (folder / "sources.yml").write_text(
        "version: 1\nsources:\n" + "\n".join(entries) + "\n", encoding="utf-8"
    )
    wrong = set(maker.sample(range(2 * pages), findings))
    for page in range(pages):
        number = page % SOURCES
        parts, written = [], []
        for at in (2 * page, 2 * page + 1):
            words = maker.choice(texts[number]).split()
            if at in wrong:
                words[3] = "invented"
            link = f'<a href="https://example.org/{number}">report</a>'
            parts.append(f"<p>The {link} says: “{' '.join(words)}.”</p>")
            written.append(f"The [report](https://example.org/{number}) says: “{' '.join(words)}.”")
        name = f"{page // 100:02}/{page % 100:02}"
        for file, text in (
            (f"site/{name}.html", PAGE.format("".join(parts))),
            (f"docs/{name}.md", "\n\n".join(written)),
        ):
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / file).write_text(text, encoding="utf-8")


def commands() -> list[tuple[str, list[str]]]:
    """What is measured, in order: the first keeps its results for the others."""
    check = ["check", "site", "--exit-zero"]
    return [
        ("first check, concise", [*check, "--format", "concise"]),
        *((f"again, {name}", [*check, "--format", name]) for name in reporters()),
        ("again, statistics", [*check, "--statistics"]),
        ("again, report page", [*check, "--quiet", "--statistics", "--report-page", "out"]),
        ("baseline", ["baseline", "site", "--output", "known.json"]),
        ("fix, nothing written", ["fix", "site", "--diff"]),
    ]


def signs(folder: Path) -> None:
    """The time of one sign on pages with more and more of them."""
    registry = load_registry(folder / "sources.yml", root=folder)
    text = registry.text("s0")
    said = text.text.rstrip(".\n").split(". ") if text else []
    for size in (10, 50, 100, 200, 400):  # the first loads what is needed
        html = "".join(
            f'<p>The <a href="https://example.org/0">report</a> says: “{each}”.</p>' for each in said[:size]
        )
        entries = check_one(Page("a.md", html), registry, Settings()).ledger
        began = time.process_time()
        made = with_marks(html, entries, lambda entry: Lead("https://example.org/0", entry.place))
        spent = time.process_time() - began
        count = made.count("quotecheck-mark")
        print(f"{count:>5} signs on a page  {1000 * spent / max(count, 1):8.3f} ms a sign")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--findings", type=int, default=1200)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="quotecheck-formats-"))
    try:
        write_site(folder, options.pages, options.findings)
        for name, arguments in commands():
            # `fix --diff` exits with 1 where there is something to repair.
            script = shlex.join([sys.executable, "-m", "mkdocs_quotecheck", *arguments])
            cost = run(["sh", "-c", f"{script} || [ $? = 1 ]"], folder)
            print(f"{name:<24} {cost.seconds:7.2f} s", flush=True)
        signs(folder)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
