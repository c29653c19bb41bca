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

from mkdocs_quotecheck.site.pagecodec import (
    build,
    items,
    number,
    plain,
    plain_report,
    report_of,
    text,
    tuple_of,
)
from mkdocs_quotecheck.storage.keys import seal_for
from mkdocs_quotecheck.storage.sealed import open_sealed, write_sealed

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from mkdocs_quotecheck.model import Page, Report
    from mkdocs_quotecheck.site.pagecodec import Decoder
    from mkdocs_quotecheck.storage.sealed import SealedFile

Entry = list[object]
"""The digest of a page, and what checking it gave, as JSON knows it."""

FORMAT = 6
"""Raised whenever the shape of the files changes."""

LARGEST = 1_000_000_000
"""Bytes of a file that is read: the rendered content of 10,000 long pages."""


class PageCache:
    """What is known of a site's pages from earlier builds, and what this build adds.

    Pages go by their `page_key`. Nothing is written before `save`. Without a folder nothing is kept beyond this object.
    """

    def __init__(self, folder: Path | None, site: str, made_with: str, project: Path | None = None) -> None:
        """`site` tells apart sites that share a folder; results of another `made_with` are not used.

        `made_with` names all that a result depends on besides its page: registry, settings, our own code. A key in the
        folder of the `project` is not used; without a key nothing is believed and nothing kept.
        """
        self._seal = None if folder is None else seal_for(project)
        self._folder = None if self._seal is None else folder
        self._site = site
        name = hashlib.sha256(site.encode()).hexdigest()[:12]
        self._results_name = f"results-{name}.json"
        self._contents_name = f"contents-{name}.json"
        self._made_with = made_with
        kept = self._read(self._results_name)
        self._results: dict[str, list[object]] = kept.pages if kept.made_with == made_with else {}
        self._contents_digest = kept.contents
        """Of the contents that were written together with the results."""
        self._contents: dict[str, list[object]] | None = None
        self._new_contents: dict[str, list[object]] = {}
        self._changed = False

    def result(self, page: Page) -> Report | None:
        """What checking this very page gave; None if it is not known."""
        entry = self._results.get(page_key(page.uri, page.address))
        if entry is None or entry[0] != _digest(page):
            return None
        try:
            return report_of(entry[1])
        except (TypeError, ValueError):
            return None

    def keep(self, page: Page, report: Report) -> None:
        """Keeps what checking a page gave; its evidence is left out."""
        plain = plain_report(report)
        self._results[page_key(page.uri, page.address)] = [_digest(page), plain]
        self._changed = True

    def entry(self, key: str) -> Entry | None:
        """What is kept of a page, in the form in which `adopt` takes it; it is JSON."""
        return self._results.get(key)

    def adopt(self, key: str, entry: Entry) -> Report | None:
        """Keeps what another process found on a page; gives the report, None if that is none."""
        try:
            report = report_of(entry[1])
        except (TypeError, ValueError, IndexError):
            return None
        self._changed = self._changed or self._results.get(key) != entry
        self._results[key] = entry
        return report

    def content(self, key: str) -> StoredContent | None:
        """The rendered content of a page as an earlier build kept it; None if it is not known."""
        entry = self._new_contents.get(key) or self._old_contents.get(key)
        try:
            return build(StoredContent, _CONTENT, entry) if entry else None
        except (TypeError, ValueError):
            return None

    def keep_content(self, key: str, content: StoredContent) -> None:
        """Keeps the rendered content of a page."""
        self._new_contents[key] = items(plain(content))

    def save(self, live: Collection[str]) -> None:
        """Writes what changed, each file at once and whole; pages that are not `live` are forgotten.

        Contents that were lost or damaged are written anew, also where no result changed: else no build that renders
        all pages would ever bring them back. A cache that cannot be written (a read-only folder, a full disk) is done
        without.
        """
        gone = self._results.keys() - set(live)
        for key in gone:
            del self._results[key]
        lost = bool(self._new_contents) and not self._has_contents()
        if self._changed or gone or lost:
            contents = self._live_contents()
            if contents or self._contents_digest:
                self._contents_digest = self._write(self._contents_name, contents)
            self._write(
                self._results_name, self._results, made_with=self._made_with, contents=self._contents_digest
            )
        self._changed = False

    def _live_contents(self) -> dict[str, list[object]]:
        """What to keep of the contents; the old ones are read only for pages that this build did not render."""
        rendered = self._results.keys() <= self._new_contents.keys()
        known = self._new_contents if rendered else self._old_contents | self._new_contents
        return {key: entry for key, entry in known.items() if key in self._results}

    @property
    def _old_contents(self) -> dict[str, list[object]]:
        if self._contents is None:
            self._contents = self._read(self._contents_name).pages
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

    def _read(self, name: str) -> _Kept:
        try:
            file = self._opened(name)
            if file is None:
                return _Kept()
            head = _Head.of(bytes(file.part("head")))
            return _Kept(head.made_with, head.contents, _entries(json.loads(bytes(file.part("pages")))))
        except (OSError, ValueError, TypeError, RecursionError):
            return _Kept()

    def _opened(self, name: str) -> SealedFile | None:
        """Raises OSError or ValueError where there is no file that this user wrote; None without a folder."""
        if self._folder is None or self._seal is None:
            return None
        return open_sealed(self._folder / name, self._purpose(name), self._seal, LARGEST)

    def _write(
        self, name: str, entries: Mapping[str, list[object]], *, made_with: str = "", contents: str = ""
    ) -> str:
        """Gives the digest of what was written; an empty text if it could not be."""
        if self._folder is None or self._seal is None:
            return ""
        body = json.dumps(entries, ensure_ascii=False, separators=(",", ":"))
        encoded = body.encode("utf-8", "surrogatepass")
        head = _Head(FORMAT, made_with, contents, hashlib.sha256(encoded).hexdigest())
        parts = {"head": [json.dumps(plain(head)).encode()], "pages": [encoded]}
        try:
            write_sealed(self._folder / name, self._purpose(name), self._seal, parts)
        except OSError:
            return ""
        return head.digest

    def _purpose(self, name: str) -> str:
        return f"{name} of {self._site}"


def page_key(uri: str, address: str) -> str:
    """What tells a page from all others of its site: what people call it, and where it is published if that is known."""
    return f"{uri} {address}" if address else uri


@dataclass(frozen=True, slots=True)
class _Head:
    """What is said of a file's pages."""

    format: int
    made_with: str
    contents: str
    """Of results: the digest of the contents that were written with them."""
    digest: str
    """Of the pages."""

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
    pages: dict[str, list[object]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StoredContent:
    """The rendered content of a page, and what its front matter said."""

    html: str
    language: str
    sources: tuple[str, ...]


def _digest(page: Page) -> str:
    digest = hashlib.sha256()
    for part in (
        page.html,
        page.markdown or "",
        page.language,
        *page.sources,
        *(f"{snippet.path}\0{snippet.text}" for snippet in page.snippets),
    ):
        encoded = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(encoded))
        digest.update(encoded)
    return digest.hexdigest()


def _entries(pages: object) -> dict[str, list[object]]:
    if not isinstance(pages, dict):
        return {}
    return {key: entry for key, entry in pages.items() if isinstance(entry, list) and len(entry) >= 2}


_HEAD: dict[str, Decoder] = {
    "format": number,
    "made_with": text,
    "contents": text,
    "digest": text,
}
_CONTENT: dict[str, Decoder] = {"html": text, "language": text, "sources": tuple_of(text)}
