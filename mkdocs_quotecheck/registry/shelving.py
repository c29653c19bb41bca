"""Looks at the file of each source: is it there, is it what it says, can it be read, and is it the pinned one."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import RegistryProblem, SourceState
from mkdocs_quotecheck.registry.decoding import kind_by_signature
from mkdocs_quotecheck.registry.files import read_bytes, resolve
from mkdocs_quotecheck.registry.formats import format_of_suffix, formats
from mkdocs_quotecheck.registry.library import Holding
from mkdocs_quotecheck.registry.limits import MAX_PDF_BYTES, MAX_SOURCE_BYTES
from mkdocs_quotecheck.registry.preparing import read_file, read_inline

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mkdocs_quotecheck.model import Source
    from mkdocs_quotecheck.registry.entries import Placed, SourceEntry
    from mkdocs_quotecheck.registry.formats._shape import Format
    from mkdocs_quotecheck.registry.yamltree import Place


class Shelf:
    """Turns entries into holdings, one after another; `problems` and `files` grow with each."""

    def __init__(self, registry: str, base: Path, allowed: Sequence[Path], cache_dir: Path | None) -> None:
        self.problems: list[RegistryProblem] = []
        self.files: list[Path] = []
        self._registry = registry
        self._base = base
        self._allowed = allowed
        self._cache_dir = cache_dir

    def hold(self, entry: SourceEntry, source: Source) -> Holding:
        """What is known of a source's text; mistakes go to `problems`."""
        if entry.usable and entry.text:
            return self._hold_text(entry, entry.text, source)
        if entry.usable and entry.path:
            return self._hold_file(entry, entry.path, source)
        return Holding(source, SourceState.UNREADABLE)

    def _hold_text(self, entry: SourceEntry, text: Placed, source: Source) -> Holding:
        form = formats()[entry.format.value if entry.format else "plain"]
        data = text.value.encode("utf-8", "surrogatepass")
        try:
            read = read_inline(text.value, form, [label for label, _ in source.speakers])
        except QuotecheckError as error:
            return self._fails(source, error, text.place)
        digest = hashlib.sha256(data).hexdigest()
        return Holding(source, self._pinned(entry, digest), digest, read, entry.text_line)

    def _hold_file(self, entry: SourceEntry, written: Placed, source: Source) -> Holding:
        try:
            path = resolve(written.value, self._base, self._allowed)
            self.files.append(path)
            form = self._format(entry, written, path)
            data = read_bytes(path, MAX_PDF_BYTES if form.name == "pdf" else MAX_SOURCE_BYTES)
        except FileNotFoundError:
            return self._missing(source, written)
        except QuotecheckError as error:
            return self._fails(source, error, written.place)
        digest = hashlib.sha256(data).hexdigest()
        try:
            _refuse_other_kind(data, form, explicit=entry.format is not None)
            read = read_file(data, form, [label for label, _ in source.speakers])
        except QuotecheckError as error:
            state = SourceState.UNREADABLE
            self.problems.append(
                RegistryProblem(written.value, error.line, 0, error.cause, error.remedy, source.id, state)
            )
            return Holding(source, SourceState.UNREADABLE, digest)
        return Holding(source, self._pinned(entry, digest), digest, read)

    def _format(self, entry: SourceEntry, written: Placed, path: Path) -> Format:
        if entry.format:
            return formats()[entry.format.value]
        form = format_of_suffix(path.suffix) or format_of_suffix(written.value[written.value.rfind(".") :])
        if form is None:
            raise QuotecheckError(
                f"“{written.value}” has no suffix that says its format."
                if not path.suffix
                else f"Files with the suffix “{path.suffix}” cannot be read.",
                f"Add `format:` with one of {', '.join(formats())}.",
            )
        return form

    def _missing(self, source: Source, written: Placed) -> Holding:
        remedy = "Check the path; it counts from the registry's folder."
        if "\\" in written.value:
            remedy = "Write folders with / between them."
        elif (self._allowed[0] / written.value).is_file():
            remedy = "Paths count from the registry's folder, not from that of mkdocs.yml."
        error = QuotecheckError(f"The file “{written.value}” does not exist.", remedy)
        return self._fails(source, error, written.place, SourceState.MISSING)

    def _fails(
        self,
        source: Source,
        error: QuotecheckError,
        place: Place,
        state: SourceState = SourceState.UNREADABLE,
    ) -> Holding:
        """Notes a mistake at a place of the registry."""
        self.problems.append(
            RegistryProblem(
                self._registry, place.line, place.column, error.cause, error.remedy, source.id, state
            )
        )
        return Holding(source, state)

    def _pinned(self, entry: SourceEntry, digest: str) -> SourceState:
        if entry.sha256 is None or entry.sha256.value == digest:
            return SourceState.READY
        self.problems.append(
            RegistryProblem(
                self._registry,
                entry.sha256.place.line,
                entry.sha256.place.column,
                f"The text of “{entry.id.value}” is not the pinned one: its SHA-256 is {digest}.",
                "Check the quotations against the new text, then write the new sha256 here.",
                entry.id.value,
                SourceState.CHANGED,
            )
        )
        return SourceState.CHANGED


def _refuse_other_kind(data: bytes, form: Format, *, explicit: bool) -> None:
    """Refuses a file whose first bytes show another kind than its suffix says.

    With `format:` given, an HTML page may be read as plain text: its author wants the mark-up.
    """
    found = kind_by_signature(data)
    if found is None or found[1] == form.name or (explicit and found[1] == "html"):
        return
    kind, right = found
    remedy = (
        f"Write `format: {right}`, or name the right file."
        if right
        else "Save it as text or PDF, or name the right file."
    )
    raise QuotecheckError(f"The file is {kind}, not {form.title}.", remedy)
