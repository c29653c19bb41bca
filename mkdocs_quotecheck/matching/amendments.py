"""What an editor of laws says about an article's history, on a line of its own: *Modifié par Loi n° 94-361 du 10 mai 1994*.

It stands in what is copied from a register of laws, and is no word of the law.
"""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import available, language
from mkdocs_quotecheck.model import EditKind
from mkdocs_quotecheck.text.alternation import one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Edit

LONGEST_LINE: Final = 160


def without_amendments(edits: Iterable[Edit], quote: str) -> list[Edit]:
    """The edits, with added lines that only say what changed the article as notes of an editor."""
    return [
        replace(edit, kind=EditKind.EDITORIAL_NOTE) if _is_amendment(edit, quote) else edit for edit in edits
    ]


def _is_amendment(edit: Edit, quote: str) -> bool:
    if edit.original.strip() or not any(sign.isalnum() for sign in edit.quoted):
        return False
    start, end = edit.quoted_span.start, edit.quoted_span.end
    line = quote.rfind("\n", 0, start) + 1
    last = quote.find("\n", end)
    last = len(quote) if last < 0 else last
    whole = quote[line:last]
    if any(sign.isalpha() for sign in quote[line:start] + quote[end:last]):
        return False
    lines = [each.strip() for each in whole.split("\n") if each.strip()]
    return all(
        len(each) <= LONGEST_LINE and _notes().match(each) and any(sign.isdigit() for sign in each)
        for each in lines
    )


@functools.cache
def _notes() -> re.Pattern[str]:
    """How such lines begin, in all languages: a law keeps its own on a page of another."""
    found = {note for code in available() for note in language(code).matching.amendment_notes}
    return re.compile(rf"[(\[*_]*(?:{one_of(found)})(?!\w)", re.IGNORECASE)
