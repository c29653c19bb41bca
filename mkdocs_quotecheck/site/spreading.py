"""How the pages of a run are checked: one after the other, by many processes, or by the workers of a cluster."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.site.chunks import Work, check_copied, chunks_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from mkdocs_quotecheck.settings import Settings
    from mkdocs_quotecheck.site.chunks import Chunk
    from mkdocs_quotecheck.site.mirror import Mirror
    from mkdocs_quotecheck.site.pages import HtmlFile, PageFiles
    from mkdocs_quotecheck.site.run import RunPart, SiteRun


@dataclass(frozen=True, slots=True)
class Spread:
    """By how many processes pages are checked, and where results are written as they come."""

    jobs: int = 1
    cluster: str = ""
    """As `cluster.check_on_cluster` takes it; empty for this machine without one."""
    results: Path | None = None


def work_of(settings: Settings, site: str, pages: PageFiles, mirrors: Sequence[Mirror] = ()) -> Work:
    """What the processes of a new run need."""
    return Work(settings, site, pages, uuid.uuid4().hex, tuple(mirrors))


def check_files(
    run: SiteRun, work: Work, files: Sequence[HtmlFile], spread: Spread, progress: Callable[[int], None]
) -> None:
    """Checks the pages in files; the report is the same for any `spread`.

    Args:
        run: Takes what is found.
        work: Of that run.
        files: In the order of the report.
        spread: By whom.
        progress: Told of each number of pages that are done.

    Raises:
        QuotecheckError: A package is missing, there is no such cluster, or the results cannot be written.
    """
    if spread.jobs <= 1 and not spread.cluster and spread.results is None:
        for file in files:
            check_copied(run, work, file)
            progress(1)
        return
    from mkdocs_quotecheck.site.results import results_at
    from mkdocs_quotecheck.storage.keys import seal_for

    seal = seal_for(work.settings.root)
    kept = results_at(spread.results, run.made_with, seal) if spread.results else None
    before = kept.read() if kept else {}
    run.learn(before.items())
    chunks = [*chunks_of(files, work.pages, run)]
    if chunks and run.registry is not None:
        # Made and kept once, before each process would make its own.
        run.registry.corpus()

    def done(chunk: Chunk, part: RunPart) -> None:
        if kept:
            kept.add((key, entry) for key, entry in part.entries.items() if before.get(key) != entry)
        progress(len(chunk.files))

    if spread.cluster:
        from mkdocs_quotecheck.site.cluster import check_on_cluster

        parts = check_on_cluster(work, chunks, spread.cluster, done)
    else:
        from mkdocs_quotecheck.site.jobs import check_in_processes

        parts = check_in_processes(work, chunks, spread.jobs, done)
    for part in parts:
        run.take_over(part)
