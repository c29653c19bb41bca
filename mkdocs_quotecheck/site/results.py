"""Results of chunks, written as they come, so that a run that was stopped goes on where it was.

JSON lines (`results.jsonl`: one page a line) or a folder of Parquet files (`results.parquet/`: one file a chunk). Each page has its
key, the digest of all that its result depends on, and the result. What cannot be read, or was made by other code, another
registry or other settings, counts as not there.
"""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Protocol

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.storage.atomic import atomic_write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from io import BytesIO
    from pathlib import Path

    from mkdocs_quotecheck.site.pagecache import Entry


class Results(Protocol):
    """Where results are kept."""

    def read(self) -> Mapping[str, Entry]:
        """What is there, by the page's key."""

    def add(self, entries: Iterable[tuple[str, Entry]]) -> None:
        """Adds the results of a chunk."""


def results_at(path: Path, made_with: str) -> Results:
    """The results at a path, by its suffix.

    Raises:
        QuotecheckError: The suffix says no format.
    """
    if path.suffix == ".jsonl":
        return _Lines(path, made_with)
    if path.suffix == ".parquet":
        return _Parquet(path, made_with)
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


class _Lines:
    def __init__(self, path: Path, made_with: str) -> None:
        self._path = path
        self._made_with = made_with
        self._begun = False

    def read(self) -> Mapping[str, Entry]:
        try:
            lines = self._path.read_bytes().splitlines()
        except OSError:
            return {}
        return dict(_entries(filter(None, map(_decoded, lines)), self._made_with))

    def add(self, entries: Iterable[tuple[str, Entry]]) -> None:
        rows = (_row(key, entry, self._made_with) for key, entry in entries)
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
    def __init__(self, path: Path, made_with: str) -> None:
        self._path = path
        self._made_with = made_with

    def read(self) -> Mapping[str, Entry]:
        rows: list[object] = []
        parquet = _parquet(self._path)
        for file in sorted(self._path.glob("part-*.parquet")):
            try:
                rows += parquet.read_table(file).to_pylist()
            except (OSError, ValueError):
                continue
        return dict(_entries(rows, self._made_with))

    def add(self, entries: Iterable[tuple[str, Entry]]) -> None:
        import io

        import pyarrow as pa

        rows = [_row(key, entry, self._made_with) for key, entry in entries]
        if not rows:
            return
        shape = pa.schema([(name, pa.string()) for name in ("page", "digest", "made_with", "result")])
        written = io.BytesIO()
        _parquet(self._path).write_table(pa.Table.from_pylist(rows, schema=shape), written)
        with _writing(self._path):
            number = sum(1 for _ in self._path.glob("part-*.parquet")) if self._path.is_dir() else 0
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


def _row(key: str, entry: Entry, made_with: str) -> dict[str, str]:
    result = json.dumps(entry[1], ensure_ascii=False, separators=(",", ":"))
    return {"page": key, "digest": str(entry[0]), "made_with": made_with, "result": result}


def _decoded(line: bytes) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _entries(rows: Iterable[object], made_with: str) -> Iterator[tuple[str, Entry]]:
    for row in rows:
        if not isinstance(row, dict) or row.get("made_with") != made_with:
            continue
        key, digest, result = row.get("page"), row.get("digest"), row.get("result")
        if isinstance(key, str) and isinstance(digest, str) and isinstance(result, str):
            try:
                yield key, [digest, json.loads(result)]
            except (ValueError, RecursionError):
                continue
