"""The report page as a file: where it lies, and how it leads to pages and lines."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.report.ledgers import MovedLedger
from mkdocs_quotecheck.report.page import PageOptions, made_now, render
from mkdocs_quotecheck.storage.atomic import write_changed
from mkdocs_quotecheck.storage.regular import lies_within

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import LedgerEntry, Report
    from mkdocs_quotecheck.site.remembered import Remembered

_SUFFIXES = (".html", ".htm")
_EDIT = re.compile(
    r"^(?:edit|blob|tree)/(?P<branch>[^/]+)/(?P<folder>.*)$|^-/(?:edit|blob)/(?P<lab>[^/]+)/(?P<below>.*)$"
)


def report_file(name: str) -> str:
    """The file below the site that an option names: `quotecheck/` → `quotecheck/index.html`.

    Raises:
        QuotecheckError: It lies outside the site.
    """
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".")]
    if ".." in parts or name.startswith("/") or ":" in name or "\0" in name or not parts:
        raise QuotecheckError(
            f"“{name}” does not lie within the site.", "Name a folder of the site, such as quotecheck/."
        )
    if not parts[-1].lower().endswith(_SUFFIXES):
        parts.append("index.html")
    return "/".join(parts)


def write_report_page(  # noqa: PLR0913  (what a page leads to)
    report: Report,
    file: Path,
    options: PageOptions,
    *,
    site: Path | None = None,
    base: Path | None = None,
    remembered: Remembered | None = None,
) -> None:
    """Writes the report page, unless the file has it already: `serve` may be watching it.

    Args:
        report: Of a run.
        file: Where it is written.
        options: As for `render`; `root` is filled in.
        site: The folder of the built site; None if it is not known.
        base: The folder that the addresses of pages count from; the site if None.
        remembered: What earlier runs showed of pages; whoever gives it saves it.

    Raises:
        OSError: It cannot be written, or a link leads out of the site.
    """
    named_inside = site is not None and Path(os.path.normpath(file.absolute())).is_relative_to(
        site.absolute()
    )
    if site is not None and named_inside and not lies_within(file, site):
        raise PermissionError(f"a link leads out of {site}")
    root = _root(file, site) if site is not None else None
    if site is not None and base not in (None, site):
        ledger = MovedLedger(report.ledger, lambda entry: _below(entry, site, base))
        report = replace(report, ledger=ledger)
    text = render(report, replace(options, root=root), remembered.text if remembered else made_now)
    write_changed(file, lambda: (text,))


def _root(file: Path, site: Path) -> str | None:
    try:
        relative = Path(os.path.relpath(site.absolute(), file.absolute().parent)).as_posix()
    except ValueError:  # on another drive
        return None
    return "" if relative == "." else f"{relative}/"


def _below(entry: LedgerEntry, site: Path, base: Path) -> LedgerEntry:
    """The entry with its address as it counts from the site; without one where the page lies elsewhere."""
    if not entry.address:
        return entry
    path, folder = base.absolute() / entry.address, site.absolute()
    address = path.relative_to(folder).as_posix() if path.is_relative_to(folder) else ""
    return replace(entry, address=address)


def line_pattern(repository: str | None, edit: str | None) -> str:
    """The pattern of a line's address in the repository that a site names, by its `repo_url` and `edit_uri`."""
    if not repository:
        return ""
    host = urlsplit(repository).hostname or ""
    found = _EDIT.match(edit or "")
    base = repository.rstrip("/")
    branch = (found["branch"] or found["lab"]) if found else "HEAD"
    folder = ((found["folder"] or found["below"] or "") if found else "").strip("/")
    path = f"{folder}/{{docs_path}}" if folder else "{path}"
    if "gitlab" in host:
        return f"{base}/-/blob/{branch}/{path}?plain=1#L{{line}}"
    if "bitbucket" in host:
        return f"{base}/src/{branch}/{path}#lines-{{line}}"
    if "github" in host or found is not None:
        return f"{base}/blob/{branch}/{path}?plain=1#L{{line}}"
    return f"{base}/{edit.strip('/')}/{{docs_path}}" if edit else ""
