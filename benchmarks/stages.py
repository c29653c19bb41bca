"""What the stages of checking a site cost beside rendering its Markdown, in one process.

    python benchmarks/stages.py FOLDER [--pages 200] [--profile reading|matching]

FOLDER is a generated site: `overhead.py --keep FOLDER` leaves some there. Prints seconds of CPU time, and for reading its ratio to
Python-Markdown on the same pages.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import time
from pathlib import Path
from typing import TYPE_CHECKING

import markdown

from mkdocs_quotecheck import pipeline
from mkdocs_quotecheck.model import Page
from mkdocs_quotecheck.settings import Settings
from mkdocs_quotecheck.sources import load_registry

if TYPE_CHECKING:
    from collections.abc import Callable


def timed(work: Callable[[], object]) -> float:
    """Seconds of CPU time that a call takes."""
    started = time.process_time()
    work()
    return time.process_time() - started


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--profile", choices=("reading", "matching"))
    options = parser.parse_args()
    folder: Path = options.folder
    texts = [path.read_text(encoding="utf-8") for path in sorted((folder / "docs").glob("*.md"))]
    texts = texts[: options.pages]
    renderer = markdown.Markdown(
        extensions=["abbr", "admonition", "attr_list", "footnotes", "smarty", "tables"]
    )
    html: list[str] = []
    rendering = timed(lambda: html.extend(renderer.reset().convert(text) for text in texts))
    opening = time.process_time()
    registry = load_registry(folder / "sources.yml", root=folder, cache_dir=folder / ".cache")
    opening = time.process_time() - opening
    pages = [Page(f"page-{at}", each, text) for at, (each, text) in enumerate(zip(html, texts, strict=True))]
    people, sources = tuple(registry.people.values()), tuple(registry.sources.values())
    first = timed(lambda: pipeline.check_one(pages[0], registry, Settings()))
    from mkdocs_quotecheck.reading import read_page

    work = {
        "reading": lambda: [read_page(page, people, sources) for page in pages],
        "matching": lambda: [pipeline.check_one(page, registry, Settings()) for page in pages],
    }
    if options.profile:
        profile = cProfile.Profile()
        profile.runcall(work[options.profile])
        pstats.Stats(profile).sort_stats("tottime").print_stats(40)
        return
    reading, everything = timed(work["reading"]), timed(work["matching"])
    kilobytes = sum(map(len, texts)) / 1e3
    print(
        f"Markdown rendered in {rendering:.2f} s, registry of {len(sources)} opened in {opening:.2f} s, first page {first:.2f} s"
    )
    print(
        f"reading      {reading:.2f} s, {reading / kilobytes * 1e3:.2f} ms/kB, {reading / rendering:.2f} times Markdown"
    )
    print(
        f"all stages   {everything:.2f} s, {everything / kilobytes * 1e3:.2f} ms/kB, {everything / rendering:.2f} times Markdown"
    )


if __name__ == "__main__":
    main()
