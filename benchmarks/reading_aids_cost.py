"""What the report page and the signs for readers cost a build: the same site with and without both, in turn.

    python benchmarks/reading_aids_cost.py [--pages 200] [--sources 50] [--rounds 3] [--theme material]

Prints the CPU seconds of each build (of the whole process) and the ratios of the medians, with an empty cache and with a full one.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
from pathlib import Path

from overhead import build
from sites import MKDOCS_YML, Shape, SiteWriter

WITH = "[search, {quotecheck: {report_page: quotecheck/, mark: verified}}]"


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--sources", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--theme", default="material")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="quotecheck-aids-"))
    SiteWriter().write(folder, Shape(pages=options.pages, sources=options.sources, theme=options.theme))
    config = MKDOCS_YML.format(theme=options.theme, plugins=WITH)
    (folder / "aids.yml").write_text(config, encoding="utf-8")
    seconds: dict[str, list[float]] = {"cold": [], "cold with": [], "warm": [], "warm with": []}
    build(folder, "mkdocs.yml")  # compiles templates and byte code, and is not counted
    for _ in range(options.rounds):
        for name, file in (("", "quotecheck.yml"), (" with", "aids.yml")):
            shutil.rmtree(folder / ".cache", ignore_errors=True)
            seconds[f"cold{name}"].append(build(folder, file).seconds)
            seconds[f"warm{name}"].append(build(folder, file).seconds)
    shutil.rmtree(folder)
    for kind in ("cold", "warm"):
        plain, aided = (statistics.median(seconds[name]) for name in (kind, f"{kind} with"))
        print(f"{kind}: {plain:.2f} s without, {aided:.2f} s with both, {aided / plain:.2f} times")


if __name__ == "__main__":
    main()
