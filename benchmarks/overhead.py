"""What the plugin costs a build: a generated site under Material, built with and without it in turn.

    python benchmarks/overhead.py [--pages 200] [--sources 200] [--people 8] [--more 3800] [--rounds 3] [--profile]

Pages of 6 kB with 10 quotations each, of which one in 50 is wrong, against sources of 20 kB that so many people share
(`--people 0`: one person each). Prints the CPU seconds (user and system, of the whole process) of each build, the ratios of the
medians to the build without the plugin, and the most memory of each: with an empty cache, with prepared sources and nothing
else, with a full cache, and after an edit of one page, one source and one entry of the registry. With `--more` the same pages
are built against so many further sources of the same people too.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sites import Shape, SiteWriter

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process took."""

    seconds: float
    """User and system."""
    megabytes: float
    """Of memory, at most."""


def run(command: Iterable[str], folder: Path) -> Cost:
    """Runs a command that must succeed; gives what it and its children took."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    # Without byte code each build would compile the plugin, and not what is installed beside it: 0.4 s that no user pays.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.Popen(
        [*command], cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, [*command])
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1e3)


def build(folder: Path, config: str, *, profile: Path | None = None) -> Cost:
    """Builds the site in a process of its own."""
    return run(
        [
            sys.executable,
            *(["-m", "cProfile", "-o", str(profile)] if profile else []),
            *("-m", "mkdocs", "build", "--quiet", "--config-file", config),
            *("--site-dir", str(folder / "site")),
        ],
        folder,
    )


def forget_results(folder: Path) -> None:
    """Removes what pages gave, and keeps the prepared sources."""
    for file in (folder / ".cache").rglob("results*"):
        file.unlink()


def edit(file: Path, turn: int) -> None:
    """Adds a sentence to a page or a source."""
    file.write_text(file.read_text(encoding="utf-8") + f"\nEdit {turn}.\n", encoding="utf-8")


def edit_entry(folder: Path) -> None:
    """Changes the title of one source."""
    file = folder / "sources.yml"
    lines = file.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if "{id: s1, " in line)
    lines[at] = lines[at].replace("title: ", "title: New ", 1)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def measure(folder: Path, rounds: int) -> dict[str, list[Cost]]:
    """The costs of `rounds` builds of each kind, made in turn so that a busy machine slows all alike."""
    costs: dict[str, list[Cost]] = {}

    def add(kind: str, config: str = "quotecheck.yml") -> None:
        costs.setdefault(kind, []).append(build(folder, config))

    build(folder, "mkdocs.yml")  # compiles templates and byte code, and is not counted
    for turn in range(rounds):
        add("without", "mkdocs.yml")
        shutil.rmtree(folder / ".cache", ignore_errors=True)
        add("cold")
        forget_results(folder)
        add("prepared")
        add("warm")
        edit(folder / "docs" / "index.md", turn)
        add("page")
        edit(folder / "sources" / "0.txt", turn)
        add("source")
        edit_entry(folder)
        add("entry")
        told = ", ".join(f"{kind} {values[-1].seconds:.2f} s" for kind, values in costs.items())
        print(f"round {turn + 1}: {told}", flush=True)
    return costs


LABELS = {
    "without": "without the plugin",
    "cold": "with an empty cache",
    "prepared": "sources prepared, no results",
    "warm": "with a full cache",
    "page": "… after an edit of one page",
    "source": "… after an edit of one source",
    "entry": "… after an edit of one entry",
}


def report(costs: dict[str, list[Cost]]) -> dict[str, float]:
    """Prints medians and ratios; gives the medians."""
    seconds = {kind: statistics.median(cost.seconds for cost in several) for kind, several in costs.items()}
    for kind, several in costs.items():
        ratio = seconds[kind] / seconds["without"]
        memory = max(cost.megabytes for cost in several)
        print(f"{LABELS[kind]:30} {seconds[kind]:7.2f} s CPU   {ratio:5.2f} times   {memory:5.0f} MB")
    return seconds


def compare(few: dict[str, float], many: dict[str, float]) -> None:
    """Prints what more sources cost beside preparing them."""
    ours = [seconds["prepared"] - seconds["without"] for seconds in (few, many)]
    print(
        f"checking with more sources: {many['prepared'] / few['prepared']:.2f} times the build,"
        f" {ours[1] / ours[0]:.2f} times what the plugin adds"
    )


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--sources", type=int, default=200)
    parser.add_argument("--people", type=int, default=8)
    parser.add_argument("--more", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--theme", default="material")
    parser.add_argument("--keep", type=Path, help="folder for the sites, kept afterwards")
    parser.add_argument("--profile", action="store_true", help="profile a build of each kind instead")
    options = parser.parse_args()
    top = options.keep or Path(tempfile.mkdtemp(prefix="quotecheck-overhead-"))
    found: list[dict[str, float]] = []
    try:
        for more in dict.fromkeys((0, options.more)):
            folder = top / f"more-{more}"
            if not (folder / "mkdocs.yml").exists():
                shape = Shape(options.pages, options.sources, options.people, more, theme=options.theme)
                SiteWriter().write(folder, shape)
            print(
                f"{options.pages} pages, {options.sources + more} sources, {options.people or 'as many'} people"
            )
            if options.profile:
                profile_builds(folder)
            else:
                found.append(report(measure(folder, options.rounds)))
        if len(found) == 2:
            compare(*found)
    finally:
        if not options.keep:
            shutil.rmtree(top)


def profile_builds(folder: Path) -> None:
    """Profiles builds with an empty cache, with prepared sources and with a full cache."""
    shutil.rmtree(folder / ".cache", ignore_errors=True)
    for kind in ("cold", "prepared", "warm"):
        if kind == "prepared":
            forget_results(folder)
        profile = Path(f"{kind}.prof").absolute()
        print(
            f"{kind}: {build(folder, 'quotecheck.yml', profile=profile).seconds:.2f} s, profile in {profile}"
        )


if __name__ == "__main__":
    main()
