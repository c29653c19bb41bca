"""Results of chunks, written as they come, so that a run that was stopped goes on where it was.

JSON lines (`results.jsonl`: one page a line) or a folder of Parquet files (`results.parquet/`: one file a chunk). Each page has its
key, the digest of all that its result depends on, the result, and an authentication code. What cannot be read, was made by other
code, another registry or other settings, or was not written by this user or this CI, counts as not there: a pull request may
bring a file of results.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
from typing import TYPE_CHECKING, Protocol

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.site.packing import BROKEN, entry_of, entry_text
from mkdocs_quotecheck.storage.atomic import atomic_write
from mkdocs_quotecheck.storage.regular import is_file, is_folder, open_regular

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from io import BytesIO
    from pathlib import Path

    from mkdocs_quotecheck.site.packing import Entry
    from mkdocs_quotecheck.storage.keys import Seal

COLUMNS = ("page", "digest", "made_with", "result", "code")


class Results(Protocol):
    """Where results are kept."""

    def read(self) -> Mapping[str, Entry]:
        """What is there, by the page's key."""

    def add(self, entries: Iterable[tuple[str, Entry]]) -> None:
        """Adds the results of a chunk."""


def results_at(path: Path, made_with: str, seal: Seal | None) -> Results:
    """The results at a path, by its suffix; without a seal nothing that is there is believed.

    Raises:
        QuotecheckError: The suffix says no format.
    """
    if path.suffix == ".jsonl":
        return _Lines(path, _Rows(made_with, seal))
    if path.suffix == ".parquet":
        return _Parquet(path, _Rows(made_with, seal))
    raise QuotecheckError(
        "By its name this is neither JSON lines nor Parquet.",
        "Name it results.jsonl or results.parquet.",
        path=str(path),
    )


class _Table(Protocol):
    def to_pylist(self) -> list[object]: ...


class _ParquetModule(Protocol):
    def read_table(self, source: Path) -> _Table: ...
    def write_table(self, table: _Table, where: BytesIO) -> None: ...


class _Rows:
    """Results as rows of a table, and back."""

    def __init__(self, made_with: str, seal: Seal | None) -> None:
        self._made_with = made_with
        self._seal = seal

    def row(self, key: str, entry: Entry) -> dict[str, str]:
        """The row of one page."""
        digest, packed = entry
        said = (key, digest, self._made_with, entry_text(packed))
        return dict(zip(COLUMNS, (*said, self._code(said)), strict=True))

    def entries(self, rows: Iterable[object]) -> Iterator[tuple[str, Entry]]:
        """The results in those rows that are believed."""
        for row in rows:
            values = tuple(row.get(name) for name in COLUMNS) if isinstance(row, dict) else ()
            said = tuple(value for value in values if isinstance(value, str))
            if len(said) != len(COLUMNS) or said[2] != self._made_with or not self._believed(said):
                continue
            with contextlib.suppress(*BROKEN):
                yield said[0], (said[1], entry_of(said[3]))

    def _believed(self, said: tuple[str, ...]) -> bool:
        return bool(said[-1]) and hmac.compare_digest(said[-1].encode(), self._code(said[:-1]).encode())

    def _code(self, said: tuple[str, ...]) -> str:
        """The code of a row; empty without a seal."""
        if self._seal is None:
            return ""
        return self._seal.code("a row of results", json.dumps(said).encode()).hex()


class _Lines:
    def __init__(self, path: Path, rows: _Rows) -> None:
        self._path = path
        self._rows = rows
        self._begun = False

    def read(self) -> Mapping[str, Entry]:
        try:
            descriptor, _ = open_regular(self._path)
        except OSError:
            return {}
        with os.fdopen(descriptor, "rb") as lines:
            return dict(self._rows.entries(map(_decoded, lines)))

    def add(self, entries: Iterable[tuple[str, Entry]]) -> None:
        rows = (self._rows.row(key, entry) for key, entry in entries)
        written = "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
        data = written.encode("utf-8", "surrogatepass")
        with _writing(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("ab") as file:
                if not self._begun and file.tell():
                    # A line that was cut off when a run was stopped ends here.
                    data = b"\n" + data
                file.write(data)
        self._begun = True


class _Parquet:
    def __init__(self, path: Path, rows: _Rows) -> None:
        self._path = path
        self._rows = rows

    def read(self) -> Mapping[str, Entry]:
        rows: list[object] = []
        parquet = _parquet(self._path)
        for file in sorted(self._path.glob("part-*.parquet")):
            if not is_file(file):
                continue
            try:
                rows += parquet.read_table(file).to_pylist()
            except (OSError, ValueError):
                continue
        return dict(self._rows.entries(rows))

    def add(self, entries: Iterable[tuple[str, Entry]]) -> None:
        import io

        import pyarrow as pa

        rows = [self._rows.row(key, entry) for key, entry in entries]
        if not rows:
            return
        shape = pa.schema([(name, pa.string()) for name in COLUMNS])
        written = io.BytesIO()
        _parquet(self._path).write_table(pa.Table.from_pylist(rows, schema=shape), written)
        with _writing(self._path):
            number = sum(1 for _ in self._path.glob("part-*.parquet")) if is_folder(self._path) else 0
            atomic_write(self._path / f"part-{number:06}.parquet", written.getvalue())


@contextlib.contextmanager
def _writing(path: Path) -> Iterator[None]:
    """Tells of a failure to write as of a mistake of the user."""
    try:
        yield
    except OSError as error:
        raise QuotecheckError(
            f"The results cannot be written: {error.strerror or error}.",
            "Name another place with --results.",
            path=str(path),
        ) from error


def _parquet(path: Path) -> _ParquetModule:
    try:
        from pyarrow import parquet
    except ImportError as error:
        raise MissingExtraError(
            "results.parquet, unlike results.jsonl,", "pyarrow", extra="cluster", path=str(path)
        ) from error
    found: _ParquetModule = parquet
    return found


def _decoded(line: bytes) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None
