"""Signs for readers, put into a rendered page behind quotations that were checked; every other byte of the page stays.

The words of a quotation are looked for in the page's HTML, letters alone, so that emphasis, entities and line ends do not get in
the way; of several places that one is meant around which the ledger's words stand. Beautiful Soup says where the elements are
in which no sign may stand, or behind which it must.
"""

from __future__ import annotations

import functools
import html as entities
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.escaping import page_safe
from mkdocs_quotecheck.model import Form
from mkdocs_quotecheck.report.letters import Written, letters_of
from mkdocs_quotecheck.report.masking import ENTITY
from mkdocs_quotecheck.text.characters import CLOSING_MARKS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from mkdocs_quotecheck.model import LedgerEntry

    Leads = Callable[[LedgerEntry], "Lead | None"]

STYLE_NAME: Final = "assets/quotecheck/marks.css"
STYLE: Final = """\
/* The sign behind quotations that mkdocs-quotecheck found in their sources. */
.quotecheck-mark, .quotecheck-mark:hover { text-decoration: none !important; border: 0 !important; background: none !important; }
.quotecheck-mark { position: relative; display: inline-block; padding: 0.35em; margin: -0.35em -0.2em -0.35em -0.1em; line-height: 0; color: inherit; }
.quotecheck-mark::before {
  content: ""; display: inline-block; width: 0.7em; height: 0.7em; vertical-align: 0.32em; background: currentColor; opacity: 0.5;
  mask: var(--quotecheck-tick) center / contain no-repeat; -webkit-mask: var(--quotecheck-tick) center / contain no-repeat;
  --quotecheck-tick: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill-rule='evenodd' d='M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm0 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm3.6 3.9 1 1.1-5.4 5-3-2.9 1-1 2 1.9 4.4-4.1Z'/%3E%3C/svg%3E");
}
a.quotecheck-mark:hover::before, a.quotecheck-mark:focus-visible::before { opacity: 1; }
.quotecheck-source { white-space: normal; overflow-wrap: anywhere; }
.quotecheck-passage { background: rgb(255 213 79 / 35%); color: inherit; padding: 0.05em 0; border-radius: 2px; scroll-margin-top: 6rem; }
.quotecheck-passage:target, .quotecheck-passage:has(:target) { background: rgb(255 193 7 / 60%); outline: 2px solid currentColor; outline-offset: 2px; }
@media print { .quotecheck-mark { display: none; } }
"""

_UNSEEN: Final = ("script", "style", "template", "svg", "math", "textarea", "select", "noscript")
_WITHOUT_SIGNS: Final = ("button", "summary", "label", "code", "pre", *(f"h{level}" for level in range(1, 7)))
_BEHIND: Final = ("a",)
_HIDDEN: Final = re.compile(
    rf"<!--.*?-->|<(?P<name>{'|'.join(_UNSEEN)})\b[^>]*>.*?</(?P=name)\s*>|<[a-zA-Z/!?][^>]*>",
    re.DOTALL | re.IGNORECASE,
)
_TELLING: Final = re.compile(
    rf"</?(?:{'|'.join((*_BEHIND, *_WITHOUT_SIGNS, *_UNSEEN))})\b|<!--|<details", re.IGNORECASE
)
_ENTITY: Final = re.compile(ENTITY)
_INLINE_END: Final = re.compile(
    r"</(?:a|abbr|b|bdi|bdo|cite|dfn|em|i|mark|q|s|small|span|strong|sub|sup|u)\s*>", re.IGNORECASE
)
# Behind the last letter stand a full stop, the ends of emphasis and the mark; what comes later belongs to something else.
SIGNS_BEHIND: Final = 10
STOPS: Final = tuple(".,;:!?")
# Fewer letters stand in every second word.
FEWEST_LETTERS: Final = 4


@dataclass(frozen=True, slots=True)
class Lead:
    """Where a sign leads, and what it says."""

    address: str
    """Empty where nothing can be linked to."""
    told: str
    """`Minutes of the board, page 4`."""


def with_marks(html: str, entries: Sequence[LedgerEntry], leads: Leads) -> str:
    """The page with a sign behind every quotation that stands in its source.

    Args:
        html: The rendered content of the page.
        entries: What became of its quotations.
        leads: Where the sign of an entry leads; None for no sign.
    """
    return marked(html, signs_of(html, entries, leads))


def signs_of(html: str, entries: Sequence[LedgerEntry], leads: Leads) -> list[tuple[int, str]]:
    """The signs of a page and where each stands, in order."""
    wanted = list(_verified(entries))
    if not wanted:
        return []
    written = Written(html, _seen(html))
    elements = _Elements(html)
    signs: dict[int, str] = {}
    for entry in wanted:
        lead = leads(entry)
        place = _place(html, written, elements, entry) if lead else None
        if lead and place is not None:
            signs.setdefault(place, _sign(lead))
    return sorted(signs.items())


def marked(html: str, signs: Iterable[tuple[int, str]]) -> str:
    """The page with such signs."""
    parts: list[str] = []
    done = 0
    for place, sign in signs:
        parts += (html[done:place], sign)
        done = place
    return "".join((*parts, html[done:]))


def _verified(entries: Iterable[LedgerEntry]) -> Iterable[LedgerEntry]:
    """Of each quotation, or the last piece of one that is split, if all of it stands in a source, which says it itself."""
    outermost = (entry for entry in entries if entry.depth == 0 and entry.verdict is not None)
    for _, pieces in groupby(outermost, key=lambda entry: entry.group):
        group = list(pieces)
        if all(map(_is_verified, group)):
            yield group[-1]


def _is_verified(entry: LedgerEntry) -> bool:
    fine = entry.verdict is not None and entry.verdict.fine and bool(entry.source)
    # What the source only reports of others a reader would take for the author's.
    return fine and not entry.reported_speaker


def _seen(html: str) -> str:
    """The HTML with spaces for what is not text, and entities as the signs they stand for; each sign keeps its place."""
    shown = _HIDDEN.sub(lambda found: " " * len(found[0]), html)
    return _ENTITY.sub(_decoded, shown)


def _decoded(found: re.Match[str]) -> str:
    sign = entities.unescape(found[0])
    return sign.ljust(len(found[0])) if len(sign) <= len(found[0]) else " " * len(found[0])


class _Elements:
    """The elements of a page in which a sign may not stand, or behind which it must."""

    def __init__(self, html: str) -> None:
        self._html = html

    @functools.cached_property
    def _found(self) -> list[tuple[int, int, str]]:
        from bs4 import BeautifulSoup
        from bs4.filter import SoupStrainer

        html = self._html
        tree = BeautifulSoup(
            html, "html.parser", parse_only=SoupStrainer([*_BEHIND, *_WITHOUT_SIGNS, *_UNSEEN])
        )
        lines = [0, *(found.end() for found in re.finditer("\n", html))]
        found: list[tuple[int, int, str]] = []
        ends: dict[str, list[int]] = {}
        for tag in tree.find_all(True):
            if tag.sourceline is None or tag.sourcepos is None:
                continue
            start = lines[tag.sourceline - 1] + tag.sourcepos
            if tag.name not in ends:
                closing = re.compile(rf"</{re.escape(tag.name)}\s*>", re.IGNORECASE)
                ends[tag.name] = [each.end() for each in closing.finditer(html)]
            closed = ends[tag.name][bisect_right(ends[tag.name], start) :][:1]
            found.append((start, closed[0] if closed else len(html), tag.name))
        return sorted(found)

    @functools.cached_property
    def _starts(self) -> list[int]:
        return [start for start, _, _ in self._found]

    def _free(self, place: int) -> bool:
        """Whether every link, button and the like before a place is closed there."""
        return all(bisect_left(opens, place) == bisect_left(closes, place) for opens, closes in self._pairs)

    @functools.cached_property
    def _pairs(self) -> list[tuple[list[int], list[int]]]:
        """Where the tags of each of `_PAIRS` end, in order: looked for once, however many signs a page has."""
        return [(_ends_of(opens, self._html), _ends_of(closes, self._html)) for opens, closes in _PAIRS]

    def allowed(self, place: int) -> int | None:
        """The place itself, or that behind the link it stands in; None where no sign may stand."""
        # A paragraph ends links and buttons, which costs less to see than to parse the page.
        paragraph = self._html.rfind("<p>", max(0, place - PARAGRAPH_LOOK), place)
        if paragraph >= 0 and not _TELLING.search(self._html, paragraph, place) and self._free(paragraph):
            return place
        last = bisect_right(self._starts, place - 1)
        around = [each for each in self._found[max(0, last - ELEMENTS_BEFORE) : last] if place < each[1]]
        if any(name not in _BEHIND for _, _, name in around):
            return None
        return max((end for _, end, _ in around), default=place)


def _ends_of(tag: str, html: str) -> list[int]:
    found: list[int] = []
    at = html.find(tag)
    while at >= 0:
        found.append(at + len(tag) - 1)
        at = html.find(tag, at + len(tag))
    return found


_PAIRS: Final = (("<a ", "</a>"), *((f"<{name}", f"</{name}>") for name in ("button", "summary", "label")))
# Most paragraphs are shorter.
PARAGRAPH_LOOK: Final = 4_000
# Elements that enclose a place begin among the last so many before it; without a bound a page full of links costs the square.
ELEMENTS_BEFORE: Final = 64


def _place(html: str, written: Written, elements: _Elements, entry: LedgerEntry) -> int | None:
    """Where the sign of a quotation stands; None if it is not found for sure, or no sign may stand there."""
    letters = letters_of(entry.text)
    if len(letters) < FEWEST_LETTERS:
        return None
    found = written.occurrences(letters)
    if not found:
        return None
    at = found[0]
    if len(found) > 1:
        before, after = letters_of(entry.before)[::-1], letters_of(entry.after)
        at = max(found, key=lambda each: written.likeness(each, len(letters), before, after))
    end = written.offset(at + len(letters) - 1) + 1
    return elements.allowed(_behind(html, end, entry.form))


def _behind(html: str, end: int, form: Form | None) -> int:
    """The place behind the mark that closes a quotation, whose last letter ends at `end`."""
    at, place = end, end
    for _ in range(SIGNS_BEHIND):
        sign = _ENTITY.match(html, at) or _INLINE_END.match(html, at)
        written = sign[0] if sign else html[at : at + 1]
        shown = entities.unescape(written) if written.startswith("&") else written
        if not written or shown.isspace() or written == "<" or shown.isalnum():
            break
        at += len(written)
        place = at
        closes = shown in CLOSING_MARKS or shown in "\"'"
        if (form is Form.INLINE and closes) or (form is Form.ELEMENT and written.lower().startswith("</q")):
            # A full stop or comma behind the mark ends the sentence, not the quotation; no sign tears it off.
            return place + (html[place : place + 1] in STOPS and place < len(html))
    return place


def _sign(lead: Lead) -> str:
    told = entities.escape(f"Found in {page_safe(lead.told)}")
    if not lead.address:
        return f'<span class="quotecheck-mark" role="img" title="{told}" aria-label="{told}"></span>'
    address = entities.escape(page_safe(lead.address))
    return f'<a class="quotecheck-mark" href="{address}" title="{told}" aria-label="{told}"></a>'
