"""What a file is, told from its bytes: the format that reads it, or that nothing here does and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.sources.formats import formats
from mkdocs_quotecheck.sources.formats._archives import SIGNATURE

if TYPE_CHECKING:
    from mkdocs_quotecheck.sources.formats._shape import Format


@dataclass(frozen=True, slots=True)
class Kind:
    """What a file's bytes show it to be."""

    title: str
    """With its article: `a PDF document`."""
    form: Format | None
    """The format that reads it; None if none does."""
    remedy: str = ""
    """For a file that nothing reads: what to do, one sentence."""


_AS_TEXT = "Save its text in a file of another kind, such as DOCX, ODT, HTML, PDF or plain text."
_PICTURE = "Recognise its text, for example with `ocrmypdf --image-dpi 300 IN.png OUT.pdf`, and name the PDF."

# Signatures of files that nothing here reads. What a format reads it recognises itself.
_UNREADABLE: tuple[tuple[bytes, str, str], ...] = (
    (b"\x89PNG", "a picture", _PICTURE),
    (b"\xff\xd8\xff", "a picture", _PICTURE),
    (b"GIF8", "a picture", _PICTURE),
    (b"II*\x00", "a picture", _PICTURE),
    (b"MM\x00*", "a picture", _PICTURE),
    (b"AT&TFORM", "a DjVu document", "Convert it to PDF, for example with `ddjvu -format=pdf`."),
    (b"%!PS", "a PostScript document", "Convert it to PDF, for example with `ps2pdf`."),
    (b"\x7fELF", "a program", "Name the right file."),
    (b"MZ", "a program", "Name the right file."),
    (b"SQLite format 3", "a database", "Save its text in a file of another kind."),
    (b"7z\xbc\xaf", "a 7-Zip archive", "Unpack it, and name the file inside."),
    (b"Rar!", "a RAR archive", "Unpack it, and name the file inside."),
    (b"BZh", "a bzip2 archive", "Unpack it, and name the file inside."),
    (b"\xfd7zXZ", "an xz archive", "Unpack it, and name the file inside."),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive", "Unpack it, and name the file inside."),
    (b"bplist00", "a Safari web archive", "Save the page as HTML or PDF."),
    (b"ITOLITLS", "a Microsoft Reader book", "Convert it to EPUB."),
    (b"-----BEGIN PGP MESSAGE", "an encrypted message", "Decrypt it, and name the file that results."),
)
# Old Office files and encrypted new ones share one signature; streams inside are named in UTF-16.
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_COMPOUND_KINDS = (
    (
        "EncryptedPackage",
        "an Office document that is protected by a password",
        "Save a copy without a password.",
    ),
    ("__substg1.0_", "an Outlook message", "Save it as an .eml file."),
    ("WordDocument", "an old Word document (.doc)", "Save it as DOCX, ODT or PDF."),
    ("Workbook", "an old Excel workbook (.xls)", "Save it as XLSX or CSV."),
    ("PowerPoint Document", "an old PowerPoint file (.ppt)", "Save it as PDF."),
)
_DIRECTORY_BYTES = 4_000_000


def recognise(data: bytes) -> Kind | None:
    """What the bytes show a file to be; None for text without a sign of its own, and for bytes that show nothing."""
    for form in formats().values():
        if form.recognises and form.recognises(data):
            return Kind(form.title, form)
    for signature, title, remedy in _UNREADABLE:
        if data.startswith(signature):
            return Kind(title, None, remedy)
    if data.startswith(_COMPOUND):
        return _compound(data)
    if data.startswith(SIGNATURE):
        return _archive(data)
    if data[257:262] == b"ustar":
        return Kind("a tar archive", None, "Unpack it, and name the file inside.")
    return None


def _compound(data: bytes) -> Kind:
    start = data[:_DIRECTORY_BYTES]
    for stream, title, remedy in _COMPOUND_KINDS:
        if stream.encode("utf-16-le") in start:
            return Kind(title, None, remedy)
    return Kind("an old Word, Excel or PowerPoint file", None, _AS_TEXT)


def _archive(data: bytes) -> Kind:
    tail = data[-_DIRECTORY_BYTES:]
    if b"ppt/presentation.xml" in tail:
        return Kind("a PowerPoint file", None, "Save it as PDF.")
    if b"ppt/" not in tail and b"Index/Document.iwa" in tail:
        return Kind("an Apple iWork document", None, "Export it as DOCX, XLSX or PDF.")
    return Kind("a ZIP archive", None, "Unpack it, and name the file inside.")
