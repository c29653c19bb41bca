"""The report page: one HTML file with its data inside, for editors. Pure: the shells write it.

`page.html`, `page.css` and `page.js` are its parts. Text of pages, sources and registries is data: the script shows it as text
and never as markup, and the page's own policy allows no script but this one and no request.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import html
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.escaping import page_safe
from mkdocs_quotecheck.report.ledgers import parts_of
from mkdocs_quotecheck.report.page.contents import Page, PageOptions, around, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Protocol

    from mkdocs_quotecheck.model import LedgerEntry, Report, Source

    class Made(Protocol):
        """What gives the text that is made of a page's entries and some parts: remembered, or made now."""

        def __call__(
            self, entries: Sequence[LedgerEntry], make: Callable[[], str], /, *parts: str
        ) -> str: ...


__all__ = ["ROWS", "PageOptions", "data_of", "made_now", "render", "rows_text"]

ROWS: Final = "rows"
"""What `made` is told of the text that `rows_text` gives."""

_PARTS: Final = Path(__file__).parent


def made_now(_entries: Sequence[LedgerEntry], make: Callable[[], str], *_: str) -> str:
    """The text, with nothing remembered."""
    return make()


def render(report: Report, options: PageOptions, made: Made = made_now) -> str:
    """The report page of a run; `made` may remember what it shows of each page, by all that this is made of."""
    style, script = _part("page.css"), _part("page.js")
    policy = (
        f"default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; "
        f"script-src '{_digest(script)}'; style-src 'unsafe-inline'"
    )
    title = f"Quotations of {page_safe(options.site)}" if options.site else "Quotations"
    filled = {
        "POLICY": policy,
        "TITLE": html.escape(title),
        "STYLE": style,
        "SCRIPT": script,
        "DATA": data_of(report, options, made),
    }
    first, *others = _part("page.html").split("@@")
    # What stands between two marks is a name, and what is filled in is never looked at again.
    return first + "".join(filled[part] if number % 2 == 0 else part for number, part in enumerate(others))


def data_of(report: Report, options: PageOptions, made: Made = made_now) -> str:
    """What the report page shows, as JSON; `made` as for `render`."""
    sources = {each.source.id: each.source for each in report.sources}
    pages: list[Page] = []
    told: list[str] = []
    for part in parts_of(report.ledger):
        text = made(part, functools.partial(rows_text, part, sources), ROWS)
        names, _, quotations = text.partition("\n")
        if names != "[]":
            told.append(f"[{len(pages)},{quotations}]")
        pages += ((page, address) for page, address in json.loads(names))
    data = {name: _embedded(value) for name, value in around(report, options, pages).items()}
    data["parts"] = f"[{','.join(told)}]"
    return f"{{{','.join(f'{_embedded(name)}:{text}' for name, text in data.items())}}}"


def rows_text(part: Sequence[LedgerEntry], sources: Mapping[str, Source]) -> str:
    """The pages of a part of the ledger, in one line, and its quotations as they are embedded, in another.

    Args:
        part: Entries of one page, or of several.
        sources: By their ids: all that the entries name or rest on, if they are registered.
    """
    pages, quotations = rows_of(part, sources)
    return f"{json.dumps(pages)}\n{_embedded(quotations)}"


def _embedded(document: object) -> str:
    """JSON that cannot end the element it stands in, whatever its texts are."""
    plain = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    escaped = plain.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return page_safe(escaped)


def _digest(script: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"


def _part(name: str) -> str:
    return (_PARTS / name).read_text(encoding="utf-8")
