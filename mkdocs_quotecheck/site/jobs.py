"""Many processes of this machine check the pages of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.site.chunks import Chunk, check_chunk, not_checked, one_by_one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

    from mkdocs_quotecheck.site.chunks import Work
    from mkdocs_quotecheck.site.run import RunPart

    Done = Callable[[Chunk, RunPart], None]

# So often the chunks that were not done are handed to new processes, before each page gets one of its own.
ATTEMPTS = 2


def check_in_processes(work: Work, chunks: Sequence[Chunk], jobs: int, done: Done) -> Iterator[RunPart]:
    """What the chunks give, in their order; `done` is told of each as it comes.

    A process that dies costs the pages it had: they are checked anew by others. A page by which every process ends is a
    finding.
    """
    found: dict[int, list[RunPart]] = {}
    left = list(chunks)
    for _ in range(ATTEMPTS):
        left = _attempt(work, left, jobs, found, done)
    for single in one_by_one(left):
        parts: dict[int, list[RunPart]] = {}
        broken = _attempt(work, [single], 1, parts, done)
        found.setdefault(single.number, []).extend(
            [not_checked(work, single)] if broken else parts[single.number]
        )
    for chunk in chunks:
        yield from found.pop(chunk.number)


def _attempt(
    work: Work, chunks: Sequence[Chunk], jobs: int, found: dict[int, list[RunPart]], done: Done
) -> list[Chunk]:
    """Checks chunks in new processes; gives those that were not done because a process died."""
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    if not chunks:
        return []
    left: list[Chunk] = []
    # New processes, not forks: those would have what this one has opened, threads and locks included.
    with ProcessPoolExecutor(min(jobs, len(chunks)), mp_context=get_context("spawn")) as pool:
        waiting: dict[Future[RunPart], Chunk] = {}
        try:
            for chunk in chunks:
                waiting[pool.submit(check_chunk, work, chunk)] = chunk
        except BrokenProcessPool:
            left += chunks[len(waiting) :]
        try:
            for future in as_completed(waiting):
                chunk = waiting[future]
                try:
                    part = future.result()
                except BrokenProcessPool:
                    left.append(chunk)
                    continue
                found[chunk.number] = [part]
                done(chunk, part)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return sorted(left, key=lambda chunk: chunk.number)
