"""The workers of a Dask cluster check the pages of a run, on this machine or on others."""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.site.chunks import check_chunk, not_checked, one_by_one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from distributed import Client, LocalCluster

    from mkdocs_quotecheck.site.chunks import Chunk, Work
    from mkdocs_quotecheck.site.run import RunPart

LOCAL = "local:"
# So many workers may die over a chunk before its pages are tried one by one.
ALLOWED_DEATHS = 2
START_SECONDS = 120
"""How long a local cluster may take to start: on a machine that is busy with other work its processes wait for their turn."""
LOOP_SECONDS = 10
"""How long Dask itself waits for its loop, which cannot be set; so it is started again until the time is over."""


def check_on_cluster(
    work: Work, chunks: Sequence[Chunk], address: str, done: Callable[[Chunk, RunPart], None]
) -> Iterator[RunPart]:
    """What the chunks give, in their order; `done` is told of each as it comes.

    A worker that dies costs the chunk it had, which another one takes. Pages over which workers die again and again are findings.

    Args:
        work: What the workers need.
        chunks: All of the run.
        address: `local:4` for so many processes of this machine, else that of a scheduler: `tcp://scheduler:8786`.
        done: For progress, and for keeping results.

    Raises:
        QuotecheckError: Dask is not installed, there is no cluster at the address, or a local one does not start.
    """
    found: dict[int, list[RunPart]] = {}
    with connected(address) as client:
        lost = _submitted(client, work, chunks, found, done)
        for single in one_by_one(lost):
            parts: dict[int, list[RunPart]] = {}
            died = _submitted(client, work, [single], parts, done)
            told = [not_checked(work, single)] if died else parts[single.number]
            found.setdefault(single.number, []).extend(told)
    for chunk in chunks:
        yield from found.pop(chunk.number)


@contextlib.contextmanager
def connected(address: str) -> Iterator[Client]:
    """A client of the cluster at an address; a local cluster ends with it.

    Raises:
        QuotecheckError: Dask is not installed, there is no cluster at the address, or a local one does not start.
    """
    try:
        import dask
        from distributed import Client
    except ImportError as error:
        raise MissingExtraError("A cluster", "distributed", extra="cluster") from error
    with contextlib.ExitStack() as stack:
        stack.enter_context(dask.config.set({"distributed.scheduler.allowed-failures": ALLOWED_DEATHS}))
        if address.startswith(LOCAL):
            # That a process died, and what the others say of it, is told in the report.
            logging.getLogger("distributed").setLevel(logging.CRITICAL)
            stack.enter_context(dask.config.set({"distributed.comm.timeouts.connect": START_SECONDS}))
            cluster = stack.enter_context(_started(_workers(address)))
            yield stack.enter_context(Client(cluster))
            return
        try:
            client = stack.enter_context(Client(address))
        except (OSError, ValueError, TimeoutError) as error:
            raise QuotecheckError(
                f"There is no cluster at {address}: {error}.",
                "Write --cluster local:4, or the address of a Dask scheduler: tcp://scheduler:8786.",
            ) from error
        yield client


def _started(workers: int) -> LocalCluster:
    """A cluster of so many processes of this machine."""
    from distributed import LocalCluster

    stalled: Exception = TimeoutError()
    for _ in range(START_SECONDS // LOOP_SECONDS):
        try:
            return LocalCluster(
                n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None
            )
        except AssertionError as error:  # the loop does not run yet
            stalled = error
        except (OSError, RuntimeError) as error:
            stalled = error
            break
    raise QuotecheckError(
        f"The local cluster did not start: {str(stalled) or 'the machine is too busy'}.",
        f"Try again, or write --jobs {workers} instead.",
    ) from stalled


def _workers(address: str) -> int:
    written = address.removeprefix(LOCAL)
    if not written.isdecimal() or not 1 <= int(written) <= 1_000:
        raise QuotecheckError(
            f"“{address}” says no number of workers.", "Write local: and a number, such as local:4."
        )
    return int(written)


def _submitted(
    client: Client,
    work: Work,
    chunks: Sequence[Chunk],
    found: dict[int, list[RunPart]],
    done: Callable[[Chunk, RunPart], None],
) -> list[Chunk]:
    """Checks chunks; gives those over which workers died."""
    from distributed import KilledWorker, as_completed

    # The work goes with each chunk: data that lies with workers dies with them.
    waiting = {client.submit(check_chunk, work, chunk, pure=False): chunk for chunk in chunks}
    lost: list[Chunk] = []
    for future in as_completed([*waiting]):
        chunk = waiting[future]
        try:
            part = future.result()
        except KilledWorker:
            lost.append(chunk)
            continue
        found[chunk.number] = [part]
        done(chunk, part)
        future.release()
    return sorted(lost, key=lambda chunk: chunk.number)
