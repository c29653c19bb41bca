"""Pages of a PDF that show text and have none: scanned paper without a text layer, and fonts that do not say their letters.

A page without words may be empty, or a photograph. One that is scanned is told by its looks: a picture that fills it, mostly as
bright as paper, with some of it dark.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pypdfium2 import PdfDocument, PdfPage

    from mkdocs_quotecheck.sources.layout.pieces import PagePieces

MOST_LOOKED_AT = 40
"""Pages without words that are drawn: each takes some 20 ms, and what is said of them all follows from a few."""

MOST_PIXELS = 60_000_000
"""Of a picture that is drawn: a page scanned with 600 dots an inch has 35 million. A larger one is taken for scanned."""

FILLS = 0.5
"""Share of a page that the picture of a scanned one covers at least."""

WIDTH = 120
"""Pixels to which a page is drawn: lines of text are still darker than the paper between them."""

PAPER = 200
"""Of 255: as bright as paper, yellowed paper too."""
MOSTLY_PAPER = 0.5
INK = 0.005
"""Share of a page that is darker than paper at least; an empty sheet has its specks."""

PAGES_NAMED = 6
UNREADABLE_SHARE = 0.2
"""With more of its characters than this without a meaning in Unicode, a page's fonts do not tell which letters they show."""
MEANINGLESS = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")


def unread_pages(document: PdfDocument, pages: Sequence[PagePieces], labels: Sequence[str]) -> str:
    """What of a document's text could not be read, a clause; empty if nothing is known to be missing.

    Args:
        document: Open.
        pages: What was read of each page.
        labels: What the pages are called.
    """
    empty = [number for number, page in enumerate(pages) if not page.pieces][:MOST_LOOKED_AT]
    scanned = [number for number in empty if _is_scanned(document, number)]
    garbled = [number for number, page in enumerate(pages) if is_meaningless(_texts(page))]
    told = (
        _told(scanned, labels, "is a picture without a text layer", "are pictures without a text layer"),
        _told(garbled, labels, "has fonts without letters", "have fonts without letters"),
    )
    return "; ".join(each for each in told if each)


def is_meaningless(texts: Sequence[str]) -> bool:
    """Whether so many characters mean nothing that the fonts do not say which letters they show."""
    length = sum(map(len, texts))
    return length > 0 and sum(len(MEANINGLESS.findall(text)) for text in texts) > UNREADABLE_SHARE * length


def _texts(page: PagePieces) -> list[str]:
    return [piece.text for piece in page.pieces]


def _told(numbers: Sequence[int], labels: Sequence[str], one: str, many: str) -> str:
    named = [labels[number] for number in numbers[:PAGES_NAMED]]
    more = len(numbers) - len(named)
    if not named:
        return ""
    if more > 0:
        return f"pages {', '.join(named)} and {more} more {many}"
    if len(named) == 1:
        return f"page {named[0]} {one}"
    return f"pages {', '.join(named[:-1])} and {named[-1]} {many}"


def _is_scanned(document: PdfDocument, number: int) -> bool:
    import pypdfium2

    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return False
    try:
        sizes = list(_pictures(page))
        if not sizes:
            return False
        return max(sizes) > MOST_PIXELS or _looks_like_paper(page)
    except (pypdfium2.PdfiumError, ValueError, OSError):
        return False
    finally:
        page.close()


def _pictures(page: PdfPage) -> Iterator[int]:
    """The pixels of the pictures that fill the page."""
    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    for item in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=3):
        left, bottom, right, top = item.get_bounds()
        if abs(right - left) * abs(top - bottom) >= FILLS * width * height:
            columns, rows = item.get_px_size()
            yield columns * rows


def _looks_like_paper(page: PdfPage) -> bool:
    width, _ = page.get_size()
    bitmap = page.render(scale=WIDTH / max(width, 1), grayscale=True)
    try:
        rows = bytes(bitmap.buffer)
        pixels = b"".join(
            rows[row * bitmap.stride : row * bitmap.stride + bitmap.width] for row in range(bitmap.height)
        )
    finally:
        bitmap.close()
    bright = sum(pixels.count(level) for level in range(PAPER, 256))
    return bright >= MOSTLY_PAPER * len(pixels) and len(pixels) - bright >= INK * len(pixels)
