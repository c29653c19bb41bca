"""XML by the table of its vocabulary: JATS, TEI, RFC XML, Formex and others."""

from __future__ import annotations

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.formats._selecting import Selection
from mkdocs_quotecheck.sources.formats._shape import Format, Option, ReadingOptions, ReadText
from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary, vocabularies, vocabulary_of
from mkdocs_quotecheck.sources.formats._xml_tree import parse_xml, root_start

FAMILY = "xml"
VERSION = 1


def read_xml(data: bytes, options: ReadingOptions, wanted: Vocabulary | None = None) -> ReadText:
    """The text of an XML document.

    Raises:
        QuotecheckError: If it is damaged, of a vocabulary that has no table, or of another one than is wanted.
    """
    root = parse_xml(data, options.encoding)
    table = _table(data, root.tag if isinstance(root.tag, str) else "")
    if wanted is not None and table is not wanted:
        raise QuotecheckError(
            f"The file is {table.title if table else 'XML of another kind'}, not {wanted.title}.",
            f"Write `format: {table.name}`, or name the right file." if table else "Name the right file.",
        )
    from mkdocs_quotecheck.sources.formats._xml_reader import XmlReader

    selection = Selection(root, options, xml=True)
    if table is None and not selection.chosen:
        raise _unknown(root.tag)
    return XmlReader(root, table or _ANY, selection).read()


_ANY = Vocabulary("xml", "an XML document", ())
"""For documents of which the registry says which elements are the text: each is a paragraph."""


def _table(data: bytes, tag: str) -> Vocabulary | None:
    start = root_start(data)
    namespace, _, name = tag.rpartition("}")
    return vocabulary_of(name, f"{start[1] if start else ''} {namespace}")


def _unknown(tag: object) -> QuotecheckError:
    name = str(tag).rpartition("}")[2]
    if name == "html":
        return QuotecheckError("The file is an HTML page.", "Write `format: html`, or name the right file.")
    titles = ", ".join(table.title.split(" ", 1)[-1] for table in vocabularies().values())
    return QuotecheckError(
        f"The file is XML whose root is “{name[:60]}”; of that kind it is not known which elements are text.",
        f"Say it with `select:`, such as `select: [title, para]`. Known are {titles}.",
    )


def is_xml_of(data: bytes, name: str = "") -> bool:
    """Whether a file begins as an XML document of a vocabulary, or of any."""
    start = root_start(data)
    if start is None or not (
        data[:100].lstrip().startswith((b"<?xml", b"\xef\xbb\xbf<?xml", b"\xff\xfe<", b"\xfe\xff\0<"))
        or "xmlns" in start[1]
        or "<!DOCTYPE" in start[1]
    ):
        return False
    table = vocabulary_of(*start)
    if name:
        return table is not None and table.name == name
    return start[0].lower() != "html"


def format_of(table: Vocabulary) -> Format:
    """The format of one vocabulary."""
    return Format(
        table.name,
        table.title,
        table.suffixes,
        f"application/{table.name}+xml",
        VERSION,
        with_options=lambda data, options: read_xml(data, options, table),
        options=_OPTIONS,
        recognises=lambda data: is_xml_of(data, table.name),
        is_mark_up=True,
        family=FAMILY,
    )


_OPTIONS = frozenset((Option.SELECT, Option.WITHOUT, Option.ENCODING))

FORMAT = Format(
    "xml",
    "an XML document",
    (".xml",),
    "application/xml",
    VERSION,
    with_options=read_xml,
    options=_OPTIONS,
    recognises=is_xml_of,
    is_mark_up=True,
    family=FAMILY,
)
FORMATS = tuple(format_of(table) for table in vocabularies().values())
"""One for each vocabulary, for files that shall be of that one."""
