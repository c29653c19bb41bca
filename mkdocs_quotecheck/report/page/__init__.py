"""The report page: one HTML file with its data inside, for editors. Pure: the shells write it.

`page.html`, `page.css` and `page.js` are its parts. Text of pages, sources and registries is data: the script shows it as text
and never as markup, and the page's own policy allows no script but this one and no request.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.escaping import page_safe
from mkdocs_quotecheck.report.page.contents import PageOptions, contents

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Report

__all__ = ["PageOptions", "render"]

_PARTS: Final = Path(__file__).parent


def render(report: Report, options: PageOptions) -> str:
    """The report page of a run."""
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
        "DATA": _embedded(contents(report, options)),
    }
    first, *others = _part("page.html").split("@@")
    # What stands between two marks is a name, and what is filled in is never looked at again.
    return first + "".join(filled[part] if number % 2 == 0 else part for number, part in enumerate(others))


def _embedded(document: object) -> str:
    """JSON that cannot end the element it stands in, whatever its texts are."""
    plain = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    escaped = plain.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return page_safe(escaped)


def _digest(script: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"


def _part(name: str) -> str:
    return (_PARTS / name).read_text(encoding="utf-8")
