"""Results of pages, kept between builds.

Two files per site lie in the cache folder: `results-….json` has what checking each page gave, `contents-….json` the
rendered content of the pages, for builds that render only what changed (`--dirty`). One file for all pages rather than
one each, because 500 small files cost more to open than the one costs to read. Each is sealed: what this user, or this
CI, did not write counts as not there. The format is JSON, so that reading it can do no more than fail.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mkdocs_quotecheck.site.codec import build, encoded, number, text, tuple_of
from mkdocs_quotecheck.site.keptledger import KeptLedger
from mkdocs_quotecheck.site.packing import BROKEN, Entry, packed_entry, report_in, results_in, trace_in
from mkdocs_quotecheck.site.pagekeys import page_digest, page_key
from mkdocs_quotecheck.site.registryathand import KeptFile
from mkdocs_quotecheck.site.registrycache import changes_since, snapshot, write_snapshot
from mkdocs_quotecheck.storage.atomic import sweep_temporary
from mkdocs_quotecheck.storage.keys import seal_for
from mkdocs_quotecheck.storage.regular import is_file
from mkdocs_quotecheck.storage.sealed import LARGEST_RESULT, open_sealed, write_sealed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from mkdocs_quotecheck.model import Page, Report, Trace
    from mkdocs_quotecheck.site.changes import RegistryChanges
    from mkdocs_quotecheck.site.codec import Decoder
    from mkdocs_quotecheck.site.registryathand import RegistryAtHand
    from mkdocs_quotecheck.storage.sealed import SealedFile

FORMAT = 9
"""Raised whenever the shape of the files changes."""

IN_BRIEF = " in brief"
"""Behind the digest of a page whose result was not made `in_full`."""


class PageCache:
    """What is known of a site's pages from earlier builds, and what this build adds.

    Pages go by their `page_key`. Nothing is written before `save`. Without a folder nothing is kept beyond this object.

    Results of an earlier registry are used for pages that its changes do not concern.
    """

    def __init__(  # noqa: PLR0913  (what results depend on)
        self,
        folder: Path | None,
        site: str,
        made_with: str,
        project: Path | None = None,
        registry: RegistryAtHand | None = None,
        *,
        in_full: bool = True,
    ) -> None:
        """`site` tells apart sites that share a folder; results of another `made_with` are not used.

        `made_with` names all that a result depends on besides its page and the registry: settings, our own code. A key in
        the folder of the `project` is not used; without a key nothing is believed and nothing kept. With `in_full` results
        that were kept without it are not used.
        """
        self._in_full = in_full
        self._seal = None if folder is None else seal_for(project)
        self._folder = None if self._seal is None else folder
        self._site = site
        self._results_name = _file_name("results", site)
        self._contents_name = _file_name("contents", site)
        self._made_with = made_with
        self._registry_name = _file_name("registry", site)
        self._registry = registry
        kept = self._read_results()
        self._fresh: set[str] = set()
        """Pages whose result is known to hold with the registry as it is now."""
        self.changes = self._changes_since(kept.registry) if kept.made_with == made_with else None
        """What is not as it was when the results were made; None if nothing is, or if none are used."""
        self._outdated = registry is not None and kept.registry != registry.fingerprint
        used = kept.made_with == made_with and (self.changes is not None or not self._outdated)
        self._results: dict[str, Entry] = kept.results if used else {}
        self._contents_digest = kept.contents
        """Of the contents that were written together with the results."""
        self._contents: dict[str, list[object]] | None = None
        self._new_contents: dict[str, list[object]] = {}
        self._changed = False
        self._held: KeptLedger | None = None

    def result(self, page: Page) -> Report | None:
        """What checking this very page gave; None if it is not known."""
        key = page_key(page.uri, page.address)
        entry = self._results.get(key)
        if entry is None or not self._is_of(page, entry):
            return None
        try:
            if self.changes is not None and key not in self._fresh:
                if self.changes.concern(page, trace_in(entry[1])):
                    return None
                self._fresh.add(key)
            return report_in(entry[1])
        except BROKEN:
            return None

    def keep(self, page: Page, report: Report, trace: Trace) -> Report:
        """Keeps what checking a page gave, without its evidence, and what that depends on in the registry.

        Gives the report as it is kept: its ledger is unpacked when it is asked for, since those of a large site would fill
        the memory; until the next page is kept it is at hand as it is.
        """
        key = page_key(page.uri, page.address)
        digest, packed = page_digest(page), packed_entry(report, trace)
        self._results[key] = digest if self._in_full else digest + IN_BRIEF, packed
        self._fresh.add(key)
        self._changed = True
        self._release()
        kept = report_in(packed, report.ledger)
        self._held = kept.ledger if isinstance(kept.ledger, KeptLedger) else None
        return kept

    def _release(self) -> None:
        """Lets go of the entries of the page that was kept last."""
        if self._held is not None:
            self._held.release()
        self._held = None

    def _is_of(self, page: Page, entry: Entry) -> bool:
        """Whether an entry is what checking this very page gave, with all that is wanted."""
        digest = page_digest(page)
        return entry[0] == digest or (not self._in_full and entry[0] == digest + IN_BRIEF)

    def entry(self, key: str) -> Entry | None:
        """What is kept of a page, in the form in which `adopt` takes it."""
        return self._results.get(key)

    def adopt(self, key: str, entry: Entry) -> Report | None:
        """Keeps what another process found on a page; gives the report, None if that is none."""
        try:
            report = report_in(entry[1])
        except BROKEN:
            return None
        self._changed = self._changed or self._results.get(key) != entry
        self._results[key] = entry
        self._fresh.add(key)
        return report

    def learn(self, key: str, entry: Entry) -> None:
        """Takes what an earlier run found on a page; it is used as what is kept here."""
        self._changed = self._changed or self._results.get(key) != entry
        self._results[key] = entry

    def content(self, key: str) -> StoredContent | None:
        """The rendered content of a page as an earlier build kept it; None if it is not known."""
        entry = self._new_contents.get(key) or self._old_contents.get(key)
        try:
            return build(StoredContent, _CONTENT, entry) if entry else None
        except (TypeError, ValueError):
            return None

    def keep_content(self, key: str, content: StoredContent) -> None:
        """Keeps the rendered content of a page."""
        self._new_contents[key] = [content.html, content.language, [*content.sources]]

    def save(self, live: Collection[str]) -> None:
        """Writes what changed, each file at once and whole; pages that are not `live` are forgotten.

        Contents that were lost or damaged are written anew, also where no result changed: else no build that renders
        all pages would ever bring them back. A cache that cannot be written (a read-only folder, a full disk) is done
        without.
        """
        self._release()
        if self._folder is not None:
            # Also where nothing is written: a run that was ended while it wrote may have left all but its last file.
            sweep_temporary(self._folder)
        gone = self._results.keys() - set(live)
        for key in gone:
            del self._results[key]
        lost = bool(self._new_contents) and not self._has_contents()
        if self._changed or gone or lost or self._outdated:
            contents = self._live_contents()
            if contents or self._contents_digest:
                self._contents_digest = self._write_contents(contents)
            self._write_results()
            self._keep_registry()
        self._changed = False

    def _changes_since(self, fingerprint: str) -> RegistryChanges | None:
        now = self._registry
        if now is None or self._folder is None or self._seal is None:
            return None
        name = self._registry_name
        return changes_since(fingerprint, now, self._folder / name, _purpose(name, self._site), self._seal)

    def _keep_registry(self) -> None:
        """Keeps the registry that the results hold with, unless that is kept already."""
        name, now = self._registry_name, self._registry
        if self._folder is None or self._seal is None or now is None:
            return
        path = self._folder / name
        # What it was is known from the results, if there were any.
        if (self._outdated or not is_file(path)) and now.whole is not None:
            write_snapshot(path, _purpose(name, self._site), self._seal, snapshot(now.whole))
            self._outdated = False

    def _live_contents(self) -> dict[str, list[object]]:
        """What to keep of the contents; the old ones are read only for pages that this build did not render."""
        rendered = self._results.keys() <= self._new_contents.keys()
        known = self._new_contents if rendered else self._old_contents | self._new_contents
        return {key: entry for key, entry in known.items() if key in self._results}

    @property
    def _old_contents(self) -> dict[str, list[object]]:
        if self._contents is None:
            self._contents = self._read_contents()
        return self._contents

    def _has_contents(self) -> bool:
        """Whether the file of contents that belongs to the results is there and has its length, told without reading its pages."""
        if self._folder is None:
            return True
        try:
            file = self._opened(self._contents_name)
            return file is not None and _Head.of(bytes(file.part("head"))).digest == self._contents_digest
        except (OSError, ValueError, TypeError, RecursionError):
            return False

    def _read_contents(self) -> dict[str, list[object]]:
        try:
            file = self._opened(self._contents_name)
            if file is None:
                return {}
            _Head.of(bytes(file.part("head")))
            return _entries(json.loads(bytes(file.part("pages"))))
        except (OSError, ValueError, TypeError, RecursionError):
            return {}

    def _opened(self, name: str) -> SealedFile | None:
        """Raises OSError or ValueError where there is no file that this user wrote; None without a folder."""
        if self._folder is None or self._seal is None:
            return None
        return open_sealed(self._folder / name, _purpose(name, self._site), self._seal, LARGEST_RESULT)

    def _read_results(self) -> _Kept:
        try:
            file = self._opened(self._results_name)
            if file is None:
                return _Kept()
            head = _Head.of(bytes(file.part("head")))
            return _Kept(head.made_with, head.contents, head.registry, dict(results_in(file)))
        except (OSError, ValueError, TypeError, RecursionError):
            return _Kept()

    def _write_results(self) -> None:
        registry = (self._registry.fingerprint if self._registry is not None else None) or ""
        index = {key: [digest, len(packed)] for key, (digest, packed) in self._results.items()}
        written = encoded(index)
        head = _Head(
            FORMAT, self._made_with, self._contents_digest, hashlib.sha256(written).hexdigest(), registry
        )
        pages = (packed for _, packed in self._results.values())
        self._put(self._results_name, head, {"index": [written], "pages": pages})

    def _write_contents(self, entries: Mapping[str, list[object]]) -> str:
        """Gives the digest of what was written; an empty text if it could not be."""
        written = encoded(entries)
        head = _Head(FORMAT, "", "", hashlib.sha256(written).hexdigest(), "")
        return head.digest if self._put(self._contents_name, head, {"pages": [written]}) else ""

    def _put(self, name: str, head: _Head, parts: Mapping[str, Iterable[bytes]]) -> bool:
        if self._folder is None or self._seal is None:
            return False
        written = {"head": [encoded(head)], **parts}
        try:
            write_sealed(self._folder / name, _purpose(name, self._site), self._seal, written)
        except OSError:
            return False
        return True


def kept_changes(
    folder: Path | None, site: str, made_with: str, project: Path, now: RegistryAtHand
) -> RegistryChanges | None:
    """What was changed in the registry since a site's results were kept, told without reading them; as `PageCache.changes`."""
    seal = None if folder is None else seal_for(project)
    if folder is None or seal is None:
        return None
    results, registry = _file_name("results", site), _file_name("registry", site)
    try:
        file = open_sealed(folder / results, _purpose(results, site), seal, LARGEST_RESULT)
        head = _Head.of(bytes(file.part("head")))
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    if head.made_with != made_with:
        return None
    return changes_since(head.registry, now, folder / registry, _purpose(registry, site), seal)


def kept_file(folder: Path | None, kind: str, site: str, depends: str, project: Path) -> KeptFile | None:
    """A further file that is kept beside the results of a site; None where nothing is kept.

    What was kept when something else held that it `depends` on counts as not there.
    """
    seal = None if folder is None else seal_for(project)
    if folder is None or seal is None:
        return None
    name = _file_name(kind, site)
    return KeptFile(folder / name, f"{_purpose(name, site)}, {depends}", seal)


def _file_name(kind: str, site: str) -> str:
    return f"{kind}-{hashlib.sha256(site.encode()).hexdigest()[:12]}.json"


def _purpose(name: str, site: str) -> str:
    return f"{name} of {site}"


@dataclass(frozen=True, slots=True)
class _Head:
    """What is said of a file's pages."""

    format: int
    made_with: str
    contents: str
    """Of results: the digest of the contents that were written with them."""
    digest: str
    """Of the pages."""
    registry: str
    """Of results: the fingerprint of the registry that they hold with."""

    @classmethod
    def of(cls, line: bytes) -> _Head:
        """The head that these bytes describe.

        Raises:
            TypeError, ValueError: None of this format.
        """
        head = build(cls, _HEAD, json.loads(line))
        if head.format != FORMAT:
            raise ValueError(head.format)
        return head


@dataclass(frozen=True, slots=True)
class _Kept:
    """What a file has; nothing where there is none or it is damaged."""

    made_with: str = ""
    contents: str = ""
    registry: str = ""
    results: dict[str, Entry] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StoredContent:
    """The rendered content of a page, and what its front matter said."""

    html: str
    language: str
    sources: tuple[str, ...]


def _entries(pages: object) -> dict[str, list[object]]:
    if not isinstance(pages, dict):
        return {}
    return {key: entry for key, entry in pages.items() if isinstance(entry, list) and len(entry) >= 2}


_HEAD: dict[str, Decoder] = {
    "format": number,
    "made_with": text,
    "contents": text,
    "digest": text,
    "registry": text,
}
_CONTENT: dict[str, Decoder] = {"html": text, "language": text, "sources": tuple_of(text)}
