"""The command on a large site: CPU time and most memory by number of pages, and by number of processes.

    python benchmarks/large.py [--pages 1000 2000] [--sources 500] [--source-bytes 50000] [--jobs 2] [--workers 2 4] [--kill]
        [--folder FOLDER]

Generates a built site (HTML made by Python-Markdown without a theme) of the most pages, of which smaller runs take the first, and
so many sources of a tenth as many people. Prints for each number of pages, with prepared sources and no results, what
`mkdocs-quotecheck check` takes, and for each number of processes, and of workers of a local cluster, how long it takes against one
process. With `--kill` one of the processes is killed in the middle of a run, and one of the workers; the report has to be the same.
`--folder` keeps the site; what is there is used again.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import markdown
from sites import Shape, SiteWriter

EXTENSIONS = ["abbr", "admonition", "attr_list", "footnotes", "smarty", "tables"]
POLLED = 0.2
"""Seconds between two looks at the memory of the processes."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a run took and gave."""

    seconds: float
    """Of CPU, of all its processes."""
    elapsed: float
    megabytes: float
    """Of memory at most, of all its processes together, what they share counted once each."""
    report: str
    """Digest of the report."""


def write_site(folder: Path, pages: int, sources: int, source_bytes: int) -> None:
    """Generates the pages and the sources, unless they are there."""
    if (folder / "done").exists():
        return
    SiteWriter().write(folder, Shape(pages, sources, max(1, sources // 10), source_bytes=source_bytes))
    renderer = markdown.Markdown(extensions=EXTENSIONS)
    site = folder / "site"
    site.mkdir()
    for file in sorted((folder / "docs").glob("*.md")):
        content = renderer.reset().convert(file.read_text(encoding="utf-8"))
        page = f"<html lang=en><body><main>{content}</main></body></html>"
        (site / f"{file.stem}.html").write_text(page, encoding="utf-8")
    (folder / "done").touch()


def first_pages(folder: Path, pages: int) -> Path:
    """A folder of the first pages of the site."""
    some = folder / f"site-{pages}"
    if not some.exists():
        some.mkdir()
        for file in sorted((folder / "site").glob("*.html"))[:pages]:
            os.link(file, some / file.name)
    return some


def check(folder: Path, site: Path, spread: tuple[str, str] = ("--jobs", "1"), *, kill: bool = False) -> Run:
    """Runs the command, with nothing kept but the prepared sources."""
    for file in (folder / ".cache").rglob("results*"):
        file.unlink()
    command = [sys.executable, "-m", "mkdocs_quotecheck", "check", str(site), "--registry", "sources.yml"]
    command += ["--format", "json", *spread]
    report = folder / "report.json"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.monotonic()
    with report.open("wb") as out:
        process = subprocess.Popen(command, cwd=folder, stdout=out, stderr=subprocess.DEVNULL)
        most = watch(process, kill=kill)
    elapsed = time.monotonic() - begun
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    with report.open("rb") as made:
        digest = hashlib.file_digest(made, "sha256").hexdigest()
    return Run(seconds, elapsed, most, digest)


def watch(process: subprocess.Popen[bytes], *, kill: bool) -> float:
    """The most memory of a process and its children until it ends; with `kill` one child is killed when they all work."""
    most = 0.0
    killed = not kill
    begun = time.monotonic()
    done = threading.Event()
    threading.Thread(target=lambda: (process.wait(), done.set()), daemon=True).start()
    while not done.wait(POLLED):
        family = [process.pid, *children(process.pid)]
        most = max(most, sum(map(memory, family)))
        workers = [each for each in family[1:] if memory(each) > 80]
        if not killed and len(workers) > 1 and time.monotonic() - begun > 10:
            os.kill(workers[-1], signal.SIGKILL)
            killed = True
    return most


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    try:
        # Those that a thread has started are listed with it.
        lists = [each.read_text() for each in Path(f"/proc/{pid}/task").glob("*/children")]
    except OSError:
        return []
    return [int(child) for each in lists for child in each.split()]


def memory(pid: int) -> float:
    """Megabytes of memory that a process has to itself, and its part of what it shares."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1e3 for line in lines if line.startswith("Pss:")), 0.0)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, nargs="+", default=[1000, 2000])
    parser.add_argument("--sources", type=int, default=500)
    parser.add_argument("--source-bytes", type=int, default=50_000)
    parser.add_argument("--jobs", type=int, nargs="*", default=[2])
    parser.add_argument("--workers", type=int, nargs="*", default=[], help="of a local cluster")
    parser.add_argument("--kill", action="store_true")
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="quotecheck-large-"))
    try:
        write_site(folder, max(options.pages), options.sources, options.source_bytes)
        megabytes = sum(file.stat().st_size for file in (folder / "sources").iterdir()) / 1e6
        prepared = check(folder, first_pages(folder, 1))
        print(
            f"{options.sources} sources, {megabytes:.0f} MB: prepared in {prepared.seconds:.0f} s of CPU,"
            f" {megabytes / prepared.seconds:.1f} MB/s, {prepared.megabytes:.0f} MB of memory",
            flush=True,
        )
        spreads = [
            *(("--jobs", str(number)) for number in options.jobs),
            *(("--cluster", f"local:{number}") for number in options.workers),
        ]
        compare(folder, sorted(options.pages), spreads, kill=options.kill)
    finally:
        if not options.folder:
            shutil.rmtree(folder)


def compare(folder: Path, numbers: list[int], spreads: list[tuple[str, str]], *, kill: bool) -> None:
    """Prints what the runs took."""
    one: Run | None = None
    for pages in numbers:
        one = check(folder, first_pages(folder, pages))
        print(
            f"{pages} pages: {one.seconds:.0f} s of CPU, {one.seconds / pages * 1e3:.1f} ms a page, {one.megabytes:.0f} MB",
            flush=True,
        )
    site = first_pages(folder, numbers[-1])
    if one is None:
        return
    for spread in spreads:
        several = check(folder, site, spread)
        print(
            f"{' '.join(spread)}: {one.elapsed / several.elapsed:.2f} times as fast, {several.seconds / one.seconds:.2f} times the CPU,"
            f" {several.megabytes:.0f} MB, {the_same(several, one)}",
            flush=True,
        )
    for spread in dict(reversed(spreads)).items() if kill else ():
        killed = check(folder, site, spread, kill=True)
        print(f"{' '.join(spread)}, one killed: {the_same(killed, one)}", flush=True)


def the_same(run: Run, other: Run) -> str:
    """Whether two runs gave the same report."""
    return "the same report" if run.report == other.report else "ANOTHER REPORT"


if __name__ == "__main__":
    main()
