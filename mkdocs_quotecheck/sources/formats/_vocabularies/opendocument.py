"""OpenDocument: the content of texts made with LibreOffice and others; tracked changes as they would be accepted."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="fodt",
    title="an OpenDocument text",
    roots=("document", "document-content"),
    namespaces=("urn:oasis:names:tc:opendocument", "http://openoffice.org/2000"),
    suffixes=(".fodt",),
    text="body",
    left_out="""
        tracked-changes, annotation, annotation-end, note-citation, forms, sequence-decls, variable-decls, user-field-decls, script,
        table-of-content, illustration-index, table-index, object-index, user-index, alphabetical-index, bibliography, binary-data, dde-connection-decls, title, desc,
        ruby-text, hidden-text, hidden-paragraph, settings, styles, automatic-styles, master-styles, meta, font-face-decls, scripts, bookmark
    """,
    notes="note",
    note_attributes=("citation",),
    asides="frame:has(> text-box)",
    headings="h",
    sections="",
    paragraphs="p, list, table, section, index-body",
    lines="list-item, table-row, list-header",
    cells="table-cell, covered-table-cell",
    breaks="line-break",
    words="tab, s",
    pages="page-mark",
    inline="table-cell > p:only-child, list-item > p:first-child, span, a",
)  # fmt: skip
