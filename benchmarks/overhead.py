"""What the plugin costs a build: a generated site under Material, built with and without it in turn.

    python benchmarks/overhead.py [--pages 500] [--sources 200] [--rounds 3] [--theme material] [--profile]

Prints the CPU seconds (user + system, of the whole process) of each build and the ratios of the medians: without the
plugin, with an empty cache, with a full one, and with a full one after an edit of one source. The site:
pages of 6 kB with 10 quotations each, of which one in 50 is wrong, against sources of 20 kB of which each page names one.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

SYLLABLES = (
    "mar",
    "lin",
    "tor",
    "ves",
    "hal",
    "ber",
    "son",
    "dor",
    "wick",
    "ley",
    "ra",
    "ne",
    "ti",
    "po",
    "gu",
    "sam",
)
FREQUENT = (
    "the",
    "a",
    "of",
    "and",
    "to",
    "in",
    "that",
    "for",
    "was",
    "with",
    "by",
    "on",
    "at",
    "from",
    "not",
    "were",
)
VOCABULARY = 8_000
"""Other words, drawn with frequencies that fall as their rank rises (Zipf), as in real text."""
PAGE_BYTES = 6_000
SOURCE_BYTES = 20_000
QUOTATIONS = 10
WRONG_ONE_IN = 50
MATERIAL = "material"
MKDOCS_YML = """\
site_name: Overhead
theme:
  name: {theme}
markdown_extensions: [abbr, admonition, attr_list, footnotes, smarty, tables]
plugins: {plugins}
"""


class SiteWriter:
    """Writes the generated site; the same seed gives the same site."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)
        self._words = ["".join(self._random.choices(SYLLABLES, k=1 + rank % 4)) for rank in range(VOCABULARY)]
        self._weights = list(itertools.accumulate(1 / (rank + 10) for rank in range(VOCABULARY)))

    def write(self, folder: Path, pages: int, sources: int, theme: str) -> None:
        """Writes `mkdocs.yml` (without the plugin), `quotecheck.yml` (with it), the pages, the sources and the registry."""
        texts = [self._source() for _ in range(sources)]
        (folder / "sources").mkdir(parents=True)
        for number, sentences in enumerate(texts):
            (folder / "sources" / f"{number}.txt").write_text(_paragraphs(sentences), encoding="utf-8")
        (folder / "sources.yml").write_text(self._registry(sources), encoding="utf-8")
        (folder / "docs").mkdir()
        for number in range(pages):
            name = "index" if number == 0 else f"page-{number:04d}"
            text = self._page(number, texts[number % sources], number % sources)
            (folder / "docs" / f"{name}.md").write_text(text, encoding="utf-8")
        (folder / "mkdocs.yml").write_text(
            MKDOCS_YML.format(theme=theme, plugins="[search]"), encoding="utf-8"
        )
        (folder / "quotecheck.yml").write_text(
            MKDOCS_YML.format(theme=theme, plugins="[search, quotecheck]"), encoding="utf-8"
        )

    def _sentence(self) -> str:
        size = self._random.randint(9, 26)
        rarer = self._random.choices(self._words, cum_weights=self._weights, k=size)
        chosen = [self._random.choice(FREQUENT) if place % 2 else word for place, word in enumerate(rarer)]
        return " ".join(chosen).capitalize() + "."

    def _source(self) -> list[str]:
        sentences: list[str] = []
        while sum(map(len, sentences)) + len(sentences) < SOURCE_BYTES:
            sentences.append(self._sentence())
        return sentences

    def _registry(self, sources: int) -> str:
        people = "".join(f"  - {{id: p{n}, name: {_name(n)}, pronouns: she}}\n" for n in range(sources))
        entries = "".join(
            f"  - {{id: s{n}, title: Minutes {n}, path: sources/{n}.txt, people: [p{n}], url: 'https://example.org/{n}'}}\n"
            for n in range(sources)
        )
        return f"version: 1\npeople:\n{people}sources:\n{entries}"

    def _page(self, number: int, sentences: list[str], source: int) -> str:
        parts = [f"# Page {number}", ""]
        quotations = [self._quotation(sentences, source) for _ in range(QUOTATIONS)]
        size = sum(map(len, quotations))
        filler = max(1, (PAGE_BYTES - size) // (QUOTATIONS + 1))
        for quotation in quotations:
            parts += [self._filler(filler), "", quotation, ""]
        parts += ["## More", "", self._filler(filler), ""]
        return "\n".join(parts)

    def _filler(self, size: int) -> str:
        text = ""
        while len(text) < size:
            text += self._sentence() + " "
        return text.strip()

    def _quotation(self, sentences: list[str], source: int) -> str:
        words = self._random.choice(sentences).rstrip(".")
        if self._random.randrange(WRONG_ONE_IN) == 0:
            words = words.replace(" ", " wrongly ", 1)
        name = _name(source)
        form = self._random.randrange(4)
        if form == 0:
            return f"“{words},” {name} said."
        if form == 1:
            return f'{name} told the board: "{words}."'
        if form == 2:
            return f"According to {name}, “{words}.”"
        return f"The [minutes](https://example.org/{source}) say:\n\n> {words}."


def _name(number: int) -> str:
    first = ("Ada", "Birte", "Clara", "Dora", "Edith", "Freya", "Greta", "Hanna", "Ida", "Jane")
    last = "".join(SYLLABLES[number // power % 10] for power in (100, 10, 1))
    return f"{first[number % 10]} {last.capitalize()}"


def _paragraphs(sentences: list[str]) -> str:
    groups = (sentences[start : start + 6] for start in range(0, len(sentences), 6))
    return "\n\n".join(" ".join(group) for group in groups) + "\n"


def build(folder: Path, config: str, *, profile: Path | None = None) -> float:
    """Builds the site in a process of its own; gives its CPU seconds."""
    command = [sys.executable, *(["-m", "cProfile", "-o", str(profile)] if profile else [])]
    command += [
        "-m",
        "mkdocs",
        "build",
        "--quiet",
        "--config-file",
        config,
        "--site-dir",
        str(folder / "site"),
    ]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=environment, check=True, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def measure(folder: Path, rounds: int) -> dict[str, list[float]]:
    """CPU seconds of `rounds` builds of each kind, made in turn so that a busy machine slows all alike."""
    seconds: dict[str, list[float]] = {"without": [], "cold": [], "warm": [], "edited": []}
    build(folder, "mkdocs.yml")  # compiles templates and byte code, and is not counted
    for turn in range(rounds):
        seconds["without"].append(build(folder, "mkdocs.yml"))
        shutil.rmtree(folder / ".cache", ignore_errors=True)
        seconds["cold"].append(build(folder, "quotecheck.yml"))
        seconds["warm"].append(build(folder, "quotecheck.yml"))
        source = folder / "sources" / "0.txt"
        source.write_text(source.read_text(encoding="utf-8") + f"Edit {turn}.\n", encoding="utf-8")
        seconds["edited"].append(build(folder, "quotecheck.yml"))
        print(
            f"round {turn + 1}: "
            + ", ".join(f"{kind} {values[-1]:.2f} s" for kind, values in seconds.items()),
            flush=True,
        )
    return seconds


def report(seconds: dict[str, list[float]]) -> None:
    """Prints medians and ratios."""
    plain = statistics.median(seconds["without"])
    for kind, values in seconds.items():
        median = statistics.median(values)
        print(
            f"{kind:8} median {median:6.2f} s CPU, {median / plain:5.2f} times the build without the plugin"
        )


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--sources", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--theme", default=MATERIAL)
    parser.add_argument("--keep", type=Path, help="folder for the site, kept afterwards")
    parser.add_argument("--profile", action="store_true", help="profile one cold and one warm build instead")
    options = parser.parse_args()
    folder = options.keep or Path(tempfile.mkdtemp(prefix="quotecheck-overhead-"))
    if not (folder / "mkdocs.yml").exists():
        SiteWriter().write(folder, options.pages, options.sources, options.theme)
    try:
        if options.profile:
            shutil.rmtree(folder / ".cache", ignore_errors=True)
            for kind in ("cold", "warm"):
                profile = Path(f"{kind}.prof").absolute()
                print(
                    f"{kind}: {build(folder, 'quotecheck.yml', profile=profile):.2f} s, profile in {profile}"
                )
        else:
            report(measure(folder, options.rounds))
    finally:
        if not options.keep:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
