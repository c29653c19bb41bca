"""Excel workbooks: the cells of all sheets that are shown, numbers as their formats show them."""

from __future__ import annotations

import datetime
import io
import re
import warnings
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.sources.formats._archives import LARGEST_ARCHIVE, Archive, holds
from mkdocs_quotecheck.sources.formats._shape import Format, ReadText
from mkdocs_quotecheck.sources.formats._tables import MOST_CELLS, TableWriter
from mkdocs_quotecheck.sources.formats._xml_tree import parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLE = "an Excel workbook"
_DECIMALS = re.compile(r"0(?:\.(0+))?")
_QUOTED = re.compile(r"\"([^\"]{0,20})\"|\[\$([^\]-]{1,8})[^\]]{0,20}\]|([€$£¥])")
_GENERAL_DIGITS = 11
"""Significant digits that Excel shows where no format is set."""


def read_xlsx(data: bytes) -> ReadText:
    """The cells of a workbook.

    Raises:
        QuotecheckError: If it is damaged, protected, or something else.
    """
    try:
        import openpyxl
    except ImportError:
        raise MissingExtraError("Reading an Excel workbook", "openpyxl", extra="documents") from None
    archive = Archive(data, TITLE)
    if not archive.has("xl/workbook.xml"):
        raise QuotecheckError(f"The file is not {TITLE}.", "Name the right file, or its right `format:`.")
    for name in archive.names:
        if name.endswith((".xml", ".rels")):
            part = archive.read(name)
            # A document type is never there, and what it could declare multiplies.
            if b"<!DOCTYPE" in part or b"<!ENTITY" in part:
                parse_xml(part)
                raise QuotecheckError("The Excel workbook is damaged.", "Fetch the file again.")
    writer = TableWriter()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            cells = 0
            for sheet in book.worksheets:
                if sheet.sheet_state != "visible":
                    continue
                writer.sheet(str(sheet.title))
                for row in _rows(sheet):
                    cells += len(row)
                    _refuse_size(cells)
                    writer.row(row)
    except QuotecheckError:
        raise
    except Exception:
        raise QuotecheckError(
            "The Excel workbook is damaged and cannot be read.", "Fetch the file again."
        ) from None
    return writer.result()


def _refuse_size(cells: int) -> None:
    if cells > MOST_CELLS:
        raise QuotecheckError(
            "The workbook has more cells than are read.", "Register the sheet that is quoted."
        )


def _rows(sheet: object) -> Iterator[list[str]]:
    rows = getattr(sheet, "iter_rows", None)
    if rows is None:
        return
    # Sheets may say that they are a million rows long, with nothing in them.
    getattr(sheet, "reset_dimensions", lambda: None)()
    for row in rows():
        yield [
            _shown(getattr(cell, "value", None), str(getattr(cell, "number_format", "") or ""))
            for cell in row
        ]


def _shown(value: object, form: str) -> str:
    """What a cell shows."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime.datetime):
        return (
            value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ", "minutes")
        )
    if isinstance(value, (int, float)):
        return _number(float(value), form.partition(";")[0])
    return str(value)


def _number(value: float, form: str) -> str:
    bare = _QUOTED.sub("", form)
    text = _digits(value * 100, bare) + "%" if "%" in bare else _digits(value, bare)
    signs = [sign for found in _QUOTED.findall(form) for sign in found if sign.strip()]
    if not signs:
        return text
    unit = " ".join(signs)
    before = form.find("0") > min(form.find(sign) for sign in signs)
    return f"{unit}{text}" if before else f"{text} {unit.strip()}"


def _digits(value: float, bare: str) -> str:
    """The figures of a number in a form without its quoted signs."""
    places = _DECIMALS.search(bare)
    if bare in ("", "General", "@") or places is None or "E" in bare:
        is_whole = value == int(value) and abs(value) < 1e15
        return f"{value:.0f}" if is_whole else f"{value:.{_GENERAL_DIGITS}g}"
    return f"{value:{',' if ',' in bare else ''}.{len(places[1] or '')}f}"


FORMAT = Format(
    "xlsx",
    TITLE,
    (".xlsx", ".xlsm"),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    1,
    from_bytes=read_xlsx,
    recognises=lambda data: holds(data, b"xl/workbook.xml"),
    largest=LARGEST_ARCHIVE,
    tabular=True,
)
