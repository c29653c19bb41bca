"""Pages of the site that show the registered text of a source, with the passages that the site quotes marked."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.escaping import page_safe
from mkdocs_quotecheck.report.links import is_safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mkdocs_quotecheck.model import LedgerEntry, Source, SourceText, Span

FOLDER: Final = "quotecheck-sources"
"""Below the site."""


def file_name(source: str) -> str:
    """The file of a source's page, as its Markdown would be called: letters and digits of its id, others by their number."""
    kept = "".join(
        sign if sign.isascii() and (sign.isalnum() or sign in "-_") else f"_{ord(sign):x}_" for sign in source
    )
    return f"{FOLDER}/{kept}.md"


def anchor(span: Span) -> str:
    """The name of a passage within its page."""
    return f"p{span.start}-{span.end}"


def passages(entries: Iterable[LedgerEntry]) -> Mapping[str, Sequence[Span]]:
    """The passages that right quotations stand in, by the id of their source."""
    found: dict[str, list[Span]] = {}
    for entry in entries:
        if entry.passage and entry.passage.source and entry.verdict and entry.verdict.fine:
            found.setdefault(entry.passage.source, []).append(entry.passage.span)
    return found


def content(source: Source, text: SourceText, spans: Iterable[Span]) -> str:
    """The HTML of a source's page: its text by paragraphs, each passage marked and named."""
    wanted = sorted({(span.start, span.end) for span in spans})
    parts = [f"<p>{_marked(text.text, first, last, wanted)}</p>" for first, last in _paragraphs(text.text)]
    return "\n".join([*_about(source), '<div class="quotecheck-source" translate="no">', *parts, "</div>"])


def without_text(source: Source) -> str:
    """The HTML of the page of a source that could not be read, which a warning tells of."""
    return "\n".join([*_about(source), "<p>The text of this source could not be read.</p>"])


def _about(source: Source) -> list[str]:
    """Its title, and where it is from."""
    found = [f"<h1>{html.escape(page_safe(source.title))}</h1>"]
    if source.url and is_safe(source.url):
        found.append(f'<p><a href="{html.escape(source.url)}">{html.escape(source.url)}</a></p>')
    return found


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Where each paragraph begins and ends: they are divided by empty lines."""
    found, start, at = [], 0, 0
    for line in text.splitlines(keepends=True):
        if not line.strip():
            if text[start:at].strip():
                found.append((start, at))
            start = at + len(line)
        at += len(line)
    if text[start:].strip():
        found.append((start, len(text)))
    return found


def _marked(text: str, first: int, last: int, passages: Sequence[tuple[int, int]]) -> str:
    """A paragraph with its passages marked; those that overlap are one mark with a name for each."""
    parts: list[str] = []
    done = first
    for start, end, names in _merged(passages, first, last):
        targets = "".join(f'<span id="{name}"></span>' for name in names)
        words = html.escape(page_safe(text[start:end]))
        parts += (
            html.escape(page_safe(text[done:start])),
            f'<mark class="quotecheck-passage">{targets}{words}</mark>',
        )
        done = end
    return "".join((*parts, html.escape(page_safe(text[done:last])))).strip()


def _merged(
    passages: Sequence[tuple[int, int]], first: int, last: int
) -> Iterable[tuple[int, int, list[str]]]:
    """What of the passages lies in a stretch, in order, without overlaps; a passage is named where it begins."""
    found: list[tuple[int, int, list[str]]] = []
    for start, end in passages:
        if end <= first or start >= last:
            continue
        names = [f"p{start}-{end}"] if start >= first else []
        begin, stop = max(start, first), min(end, last)
        if found and begin < found[-1][1]:
            known = found[-1]
            found[-1] = (known[0], max(known[1], stop), [*known[2], *names])
        else:
            found.append((begin, stop, names))
    return found
