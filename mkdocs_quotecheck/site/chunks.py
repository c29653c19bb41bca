"""A run in chunks of pages that any process may check: what it is given, and what it gives back.

The answers are put together in the order of the pages, so that a run gives the same report, byte for byte, however many
processes had a part in it and in whichever order they were done.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.site.files import check_file
from mkdocs_quotecheck.site.pagekeys import page_key
from mkdocs_quotecheck.site.run import SiteRun

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.settings import Settings
    from mkdocs_quotecheck.site.mirror import Mirror
    from mkdocs_quotecheck.site.packing import Entry
    from mkdocs_quotecheck.site.pages import HtmlFile, PageFiles
    from mkdocs_quotecheck.site.run import RunPart

# Pages of a chunk: handing a chunk over takes a millisecond, checking a page 20; a process that dies loses so many.
CHUNK_PAGES = 20


@dataclass(frozen=True, slots=True)
class Work:
    """All that a process needs to check pages of a run."""

    settings: Settings
    site: str
    pages: PageFiles
    token: str
    """Of this run: what a process has opened for another one is not used."""
    mirrors: tuple[Mirror, ...] = ()
    """Copies of what lies at other addresses."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some pages of a run."""

    number: int
    """Counted from 0, in the order of the pages."""
    files: tuple[HtmlFile, ...]
    known: tuple[tuple[str, Entry], ...] = field(default=(), repr=False)
    """What earlier runs found on these pages; used where a page is still the same."""


def chunks_of(
    files: Sequence[HtmlFile], pages: PageFiles, run: SiteRun, size: int = CHUNK_PAGES
) -> Iterator[Chunk]:
    """The files in chunks, with what is known of them."""
    for first in range(0, len(files), size):
        some = tuple(files[first : first + size])
        keys = (page_key(pages.uri(file), pages.address(file)) for file in some)
        yield Chunk(first // size, some, tuple(run.known(keys)))


def check_chunk(work: Work, chunk: Chunk) -> RunPart:
    """Checks the pages of a chunk; the registry is opened by the first one of a process."""
    with _Open.lock:
        run = _opened(work).for_chunk(chunk.known)
        for file in chunk.files:
            check_copied(run, work, file)
        return run.part()


def check_copied(run: SiteRun, work: Work, file: HtmlFile) -> None:
    """Checks a page; one that lies at another address is copied first."""
    try:
        for mirror in work.mirrors:
            mirror.bring(file.path, work.token)
    except QuotecheckError as error:
        named = QuotecheckError(error.cause, error.remedy, path=work.pages.uri(file))
        run.unreadable(named, work.pages.address(file))
        return
    check_file(run, work.pages, file)


def not_checked(work: Work, chunk: Chunk) -> RunPart:
    """What to say of the pages of a chunk by which every process ended that checked them."""
    run = SiteRun(work.settings, site=work.site)
    for file in chunk.files:
        cause = "Not checked, because the process that checked it was ended, again and again."
        remedy = "See whether it runs out of memory; leave the page out with --exclude."
        run.unreadable(QuotecheckError(cause, remedy, path=work.pages.uri(file)), work.pages.address(file))
    return run.part()


def one_by_one(chunks: Iterable[Chunk]) -> Iterator[Chunk]:
    """Chunks of one page each, numbered as the chunk they are from."""
    for chunk in chunks:
        known = dict(chunk.known)
        for file in chunk.files:
            yield Chunk(chunk.number, (file,), tuple(known.items()))


class _Open:
    """The run that this process works for; its registry stays open from chunk to chunk."""

    token = ""
    run: SiteRun | None = None
    lock = threading.Lock()
    """Workers of a cluster may have several threads; a registry is for one."""


def _opened(work: Work) -> SiteRun:
    if _Open.run is None or _Open.token != work.token:
        for mirror in work.mirrors:
            mirror.open(work.token)
        _Open.run, _Open.token = SiteRun(work.settings, site=work.site), work.token
    return _Open.run
