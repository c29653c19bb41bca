"""The words that the pages of a PDF document show, by their places, with the pages' printed labels."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.model import Mark, Span
from mkdocs_quotecheck.sources.formats._pdf_pictures import is_meaningless, unread_pages
from mkdocs_quotecheck.sources.formats._pdf_words import read_page
from mkdocs_quotecheck.sources.formats._shape import ReadText
from mkdocs_quotecheck.sources.layout.flow import laid_out
from mkdocs_quotecheck.sources.layout.headings import numbered_headings
from mkdocs_quotecheck.sources.layout.printed_numbers import numerals, printed_labels
from mkdocs_quotecheck.sources.limits import MAX_PDF_PAGES, MAX_TEXT_CHARACTERS
from mkdocs_quotecheck.text.furniture import find_furniture, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pypdfium2 import PdfDocument

    from mkdocs_quotecheck.sources.layout.flow import LaidOut
    from mkdocs_quotecheck.sources.layout.furniture import PageLine
    from mkdocs_quotecheck.sources.layout.pieces import PagePieces

PASSWORD_ERROR = 4
"""PDFium's code for a document that needs a password (FPDF_ERR_PASSWORD)."""

PARAGRAPH_GAP = 0.6
"""Share of a line's height: white space above a line that is larger parts paragraphs. Leading within a paragraph leaves
0 to 0.4 of it; half a blank line is the least that typesetters put between paragraphs."""


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
        read = _pages(document)
        pages = laid_out(read)
        numbers = [[numeral for text in page.heads for numeral in numerals(text)] for page in pages]
        labels = _labels(named, numbers)
        text = _put_together(pages, labels)
        return replace(text, unread=unread_pages(document, read, labels))
    finally:
        document.close()


def _labels(named: Sequence[str], printed: Sequence[Sequence[str]]) -> list[str]:
    """What pages are called: by the file, else by the numbers printed on them, else by their order.

    A file that only counts its sheets has nothing to say about what is printed.
    """
    sheets = [str(index + 1) for index in range(len(named))]
    if any(name and name != sheet for name, sheet in zip(named, sheets, strict=True)):
        return [name or sheet for name, sheet in zip(named, sheets, strict=True)]
    return printed_labels(printed) or sheets


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


def _pages(document: PdfDocument) -> list[PagePieces]:
    import pypdfium2

    pages: list[PagePieces] = []
    characters = 0
    for index in range(len(document)):
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            raise QuotecheckError(
                f"Page {index + 1} of the PDF is damaged.", "Fetch the file again."
            ) from None
        try:
            pieces = read_page(page)
        finally:
            page.close()
        characters += sum(len(piece.text) for piece in pieces.pieces)
        if characters > MAX_TEXT_CHARACTERS:
            raise QuotecheckError(
                f"The PDF has more than {MAX_TEXT_CHARACTERS:,} characters.",
                "Register the part that is quoted, with `excerpt: true`.",
            )
        pages.append(pieces)
    return pages


def _put_together(pages: Sequence[LaidOut], labels: Sequence[str]) -> ReadText:
    text = _Text()
    for page, label in zip(pages, labels, strict=True):
        text.new_page(label)
        text.add(page.lines)
    for page, label in zip(pages, labels, strict=True):
        if page.notes:
            text.notes_of(label)
            text.add(page.notes)
    whole = "".join(text.parts)
    _refuse_without_words(whole)
    # What stands at page breaks is known better from the places of lines; without form feeds, line numbers are still found.
    placed = any(line.top > line.bottom for page in pages for line in page.lines)
    unplaced = whole.replace("\f", "\n") if placed else whole
    return ReadText(
        whole,
        pages=tuple(text.pages),
        sections=numbered_headings(whole),
        lines=tuple(text.numbers),
        furniture=tuple(joined({*text.furniture, *find_furniture(unplaced)})),
    )


class _Text:
    """The text of a document as it grows."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.numbers = [1]
        self.pages: list[Mark] = []
        self.furniture: list[Span] = []
        self._length = 0

    def new_page(self, label: str) -> None:
        """Begins a page."""
        self._write("\n\f" if self.pages else "", 1)
        self.pages.append(Mark(self._length, label))

    def notes_of(self, label: str) -> None:
        """Begins the notes of a page that was written before."""
        self._write("\n\n", 1)
        self.pages.append(Mark(self._length, label))

    def add(self, lines: Sequence[PageLine]) -> None:
        """Adds lines of one page."""
        for number, line in enumerate(lines):
            self._write(_gap(lines[number - 1], line) if number else "", line.number)
            if not number:
                self.numbers[-1] = line.number
            self._write(line.text, line.number)
            if line.furniture:
                self.furniture.append(Span(self._length - len(line.text), self._length))

    def _write(self, text: str, line: int) -> None:
        self.parts.append(text)
        self._length += len(text)
        self.numbers.extend([line] * text.count("\n"))


def _gap(above: PageLine, line: PageLine) -> str:
    """The line end between two lines, or two between paragraphs."""
    white = above.bottom - line.top
    return "\n\n" if white > PARAGRAPH_GAP * (line.top - line.bottom) > 0 else "\n"


def _refuse_without_words(text: str) -> None:
    if not text.strip():
        raise QuotecheckError(
            "The PDF has no text layer; its pages are pictures.",
            "Run a text recognition such as `ocrmypdf` on it, or register its text. "
            "For example: `ocrmypdf -l eng IN.pdf OUT.pdf`, then name OUT.pdf here.",
        )
    if is_meaningless([text]):
        raise QuotecheckError(
            "The PDF's fonts do not say which letters they show, so its words cannot be read.",
            "Run a text recognition such as `ocrmypdf --force-ocr` on it, or register its text.",
        )
