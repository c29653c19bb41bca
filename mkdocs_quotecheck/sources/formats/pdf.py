"""PDF: the text layer page by page, with the pages' printed labels; running heads and page numbers are set apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.model import Mark, Span
from mkdocs_quotecheck.sources.formats._shape import Format, ReadText
from mkdocs_quotecheck.sources.layout.furniture import PageLine, running_lines
from mkdocs_quotecheck.sources.layout.headings import numbered_headings
from mkdocs_quotecheck.sources.layout.printed_numbers import numerals, printed_labels
from mkdocs_quotecheck.sources.limits import MAX_PDF_PAGES, MAX_TEXT_CHARACTERS
from mkdocs_quotecheck.text.furniture import find_furniture, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

PASSWORD_ERROR = 4
"""PDFium's code for a document that needs a password (FPDF_ERR_PASSWORD)."""

PARAGRAPH_GAP = 0.6
"""Share of a line's height: white space above a line that is larger parts paragraphs. Leading within a paragraph leaves
0 to 0.4 of it; half a blank line is the least that typesetters put between paragraphs."""

UNREADABLE_SHARE = 0.2
"""With more of its characters than this without a meaning in Unicode, a PDF's fonts do not tell which letters they show."""

# PDFium writes a hyphen at a line's end as U+FFFE (older versions U+0002) and leaves the line end out.
_LINE_END = re.compile("\r\n|\r|\n|[\ufffe\x02](?:\r\n|\r|\n)?")
_MEANINGLESS = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")


def read_pdf(data: bytes) -> ReadText:
    """The text of a PDF document; pages are parted by form feeds, `lines` count anew on each page."""
    document = _open(data)
    try:
        if len(document) > MAX_PDF_PAGES:
            raise QuotecheckError(
                f"The PDF has {len(document):,} pages; {MAX_PDF_PAGES:,} are the most that is read.",
                "Register the part that is quoted, with `excerpt: true`.",
            )
        named = [document.get_page_label(index) for index in range(len(document))]
        pages = _pages(document)
    finally:
        document.close()
    running = running_lines(pages)
    return _put_together(pages, _labels(named, pages, running), running)


def _labels(
    named: Sequence[str], pages: Sequence[Sequence[PageLine]], running: Sequence[frozenset[int]]
) -> list[str]:
    """What pages are called: by the file, else by the numbers printed on them, else by their order.

    A file that only counts its sheets has nothing to say about what is printed.
    """
    sheets = [str(index + 1) for index in range(len(pages))]
    if any(name and name != sheet for name, sheet in zip(named, sheets, strict=True)):
        return [name or sheet for name, sheet in zip(named, sheets, strict=True)]
    numbers = [
        [numeral for index in sorted(at_edge) for numeral in numerals(lines[index].text)]
        for lines, at_edge in zip(pages, running, strict=True)
    ]
    return printed_labels(numbers) or sheets


def _open(data: bytes) -> PdfDocument:
    try:
        import pypdfium2
    except ImportError:
        raise MissingExtraError("Reading a PDF document", "pypdfium2") from None
    if b"%PDF-" not in data[:1024]:
        raise QuotecheckError(
            "The file is not a PDF document.", "Name the right file, or its right `format:`."
        )
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == PASSWORD_ERROR:
            raise QuotecheckError(
                "The PDF is protected by a password.", "Save a copy without protection, or register its text."
            ) from None
        raise QuotecheckError("The PDF is damaged and cannot be opened.", "Fetch the file again.") from None


def _pages(document: PdfDocument) -> list[list[PageLine]]:
    import pypdfium2

    pages: list[list[PageLine]] = []
    characters = 0
    for index in range(len(document)):
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            raise QuotecheckError(
                f"Page {index + 1} of the PDF is damaged.", "Fetch the file again."
            ) from None
        try:
            lines = _lines(page)
        finally:
            page.close()
        characters += sum(len(line.text) for line in lines)
        if characters > MAX_TEXT_CHARACTERS:
            raise QuotecheckError(
                f"The PDF has more than {MAX_TEXT_CHARACTERS:,} characters.",
                "Register the part that is quoted, with `excerpt: true`.",
            )
        pages.append(lines)
    return pages


def _lines(page: PdfPage) -> list[PageLine]:
    """The lines of a page in the order of its content, each with its height on the page."""
    words = page.get_textpage()
    try:
        text: str = words.get_text_range()
        # Characters beyond the Basic Multilingual Plane count twice in PDFium: then places cannot be asked for.
        placed = len(text) == words.count_chars()
        height: float = page.get_height()
        lines: list[PageLine] = []
        at = 0
        for end in [*_LINE_END.finditer(text), None]:
            piece = text[at : end.start() if end else len(text)]
            hyphen = "-" if end and end[0][0] in "\ufffe\x02" else ""
            if piece.strip():
                first = at + len(piece) - len(piece.lstrip())
                bottom, top = _edges(words, first) if placed else (0.0, 0.0)
                lines.append(PageLine(piece.strip() + hyphen, bottom, top, height))
            at = end.end() if end else at
        return lines
    finally:
        words.close()


def _edges(words: PdfTextPage, index: int) -> tuple[float, float]:
    """Lower and upper edge of a character, in points from the page's lower edge; both 0 where PDFium knows none."""
    import pypdfium2

    try:
        _, bottom, _, top = words.get_charbox(index, loose=True)
    except pypdfium2.PdfiumError:
        return 0.0, 0.0
    return float(bottom), float(top)


def _put_together(
    pages: Sequence[Sequence[PageLine]], labels: Sequence[str], running: Sequence[frozenset[int]]
) -> ReadText:
    parts: list[str] = []
    numbers = [1]
    starts: list[Mark] = []
    furniture: list[Span] = []
    length = 0
    for lines, label, at_edge in zip(pages, labels, running, strict=True):
        page_break = "\n\f" if starts else ""
        starts.append(Mark(length + len(page_break), label))
        parts.append(page_break)
        length += len(page_break)
        numbers.extend([1] * page_break.count("\n"))
        for number, line in enumerate(lines):
            gap = _gap(lines[number - 1], line) if number else ""
            numbers.extend([number + 1] * len(gap))
            parts += (gap, line.text)
            length += len(gap) + len(line.text)
            if number in at_edge:
                furniture.append(Span(length - len(line.text), length))
    text = "".join(parts)
    _refuse_without_words(text)
    # What stands at page breaks is known better from the places of lines; without form feeds, line numbers are still found.
    placed = any(line.top > line.bottom for lines in pages for line in lines)
    unplaced = text.replace("\f", "\n") if placed else text
    return ReadText(
        text,
        pages=tuple(starts),
        sections=numbered_headings(text),
        lines=tuple(numbers),
        furniture=tuple(joined({*furniture, *find_furniture(unplaced)})),
    )


def _gap(above: PageLine, line: PageLine) -> str:
    """The line end between two lines, or two between paragraphs."""
    white = above.bottom - line.top
    return "\n\n" if white > PARAGRAPH_GAP * (line.top - line.bottom) > 0 else "\n"


def _refuse_without_words(text: str) -> None:
    if not text.strip():
        raise QuotecheckError(
            "The PDF has no text layer; its pages are pictures.",
            "Run a text recognition such as `ocrmypdf` on it, or register its text.",
        )
    if len(_MEANINGLESS.findall(text)) > UNREADABLE_SHARE * len(text):
        raise QuotecheckError(
            "The PDF's fonts do not say which letters they show, so its words cannot be read.",
            "Run a text recognition such as `ocrmypdf --force-ocr` on it, or register its text.",
        )


FORMAT = Format("pdf", "a PDF document", (".pdf",), "application/pdf", 2, from_bytes=read_pdf)
