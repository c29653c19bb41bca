"""Tables as text (CSV, TSV): each row is a paragraph, each cell a line of it and a place, `cell B7`."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.sources.decoding import decode
from mkdocs_quotecheck.sources.formats._shape import Format, Option, ReadingOptions, ReadText
from mkdocs_quotecheck.sources.formats._tables import MOST_CELLS, TableWriter

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS = "\t;,|"
_LOOKED_AT = 20_000
_LONGEST_CELL = 1_000_000


def read_csv(data: bytes, options: ReadingOptions) -> ReadText:
    """The cells of a table."""
    text = decode(data, options.encoding or None)
    writer = TableWriter()
    cells = 0
    for row in _rows(text):
        cells += len(row)
        if cells > MOST_CELLS:
            raise QuotecheckError(
                "The table has more cells than are read.", "Register the rows that are quoted."
            )
        writer.row(row)
    return writer.result()


def _rows(text: str) -> Iterator[list[str]]:
    first = next((line for line in text[:_LOOKED_AT].split("\n") if line.strip()), "")
    sign = max(_SIGNS, key=lambda each: (first.count(each), -_SIGNS.index(each)))
    csv.field_size_limit(_LONGEST_CELL)
    try:
        yield from csv.reader(text.split("\n"), delimiter=sign)
    except csv.Error as error:
        raise QuotecheckError(
            f"The table is damaged: {error}.", "Save it again, or write `format: plain`."
        ) from None


FORMAT = Format(
    "csv",
    "a table (CSV)",
    (".csv", ".tsv"),
    "text/csv",
    1,
    with_options=read_csv,
    options=frozenset((Option.ENCODING,)),
    tabular=True,
)
