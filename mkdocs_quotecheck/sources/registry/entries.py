"""What stands in a registry file, as data; and the list in which its mistakes are collected."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import DatePrecision, RegistryProblem, SourceState, Strictness
from mkdocs_quotecheck.sources.limits import MAX_PROBLEMS

if TYPE_CHECKING:
    from datetime import date

    from mkdocs_quotecheck.sources.registry.nesting import Place


class Complaints:
    """Collects problems of one registry file in the order they are found."""

    def __init__(
        self,
        path: str,
        base: Path = Path(),
        problems: list[RegistryProblem] | None = None,
        file: Path | None = None,
    ) -> None:
        """`base` is the file's folder; `problems` the list of the file that includes this one."""
        self.path = path
        self.base = base
        self.file = file
        self.problems: list[RegistryProblem] = [] if problems is None else problems

    def add(
        self,
        place: Place,
        cause: str,
        remedy: str,
        *,
        source: str | None = None,
        state: SourceState | None = None,
    ) -> None:
        """Notes a mistake at a place of the registry file."""
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(
                RegistryProblem(self.path, place.line, place.column, cause, remedy, source, state)
            )


@dataclass(frozen=True, slots=True)
class Placed:
    """A word of the registry and where it stands."""

    value: str
    place: Place


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A person as registered."""

    id: Placed
    name: str
    aliases: tuple[str, ...]
    pronouns: str | None
    complete: bool = False
    urls: tuple[str, ...] = ()
    registry: Complaints | None = None
    """The file that has the entry."""


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A source as registered: checked field by field, not yet against the others or the files."""

    id: Placed
    title: str
    path: Placed | None = None
    """The file; the first of several."""
    files: tuple[Placed, ...] = ()
    """Files and patterns, where the source is made of many files."""
    text: Placed | None = None
    text_line: int = 0
    """Line of the registry on which the first line of a `|` text stands; 0 for texts written otherwise."""
    format: Placed | None = None
    people: tuple[Placed, ...] = ()
    aliases: tuple[str, ...] = ()
    date: tuple[date, DatePrecision] | None = None
    urls: tuple[str, ...] = ()
    doi: tuple[str, ...] = ()
    isbn: tuple[str, ...] = ()
    sha256: Placed | None = None
    language: str | None = None
    excerpt: bool = False
    publish: bool = False
    edition: str | None = None
    replaces: tuple[Placed, ...] = ()
    strict: frozenset[Strictness] = frozenset()
    speakers: tuple[tuple[str, Placed], ...] = ()
    select: tuple[Placed, ...] = ()
    without: tuple[Placed, ...] = ()
    encoding: Placed | None = None
    part_of: SourceEntry | None = None
    pages: tuple[str, str] | None = None
    """Of a part: its first and last page, as printed."""
    section: Placed | None = None
    """Of a part: the heading under which it stands."""
    registry: Complaints = field(default_factory=lambda: Complaints(""))
    """The file that has the entry."""
    usable: bool = True
    """False where a mistake leaves open what its text is."""


@dataclass(frozen=True, slots=True)
class HostEntry:
    """What is the document on the pages of a host."""

    pattern: str
    """A host in small letters, without `www.`; `*.` before it stands for every host below it."""
    select: tuple[Placed, ...] = ()
    without: tuple[Placed, ...] = ()

    def covers(self, host: str) -> bool:
        """Whether this holds for the pages of a host."""
        if self.pattern.startswith("*."):
            return host.endswith(self.pattern[1:])
        return host == self.pattern


@dataclass(frozen=True, slots=True)
class RegistryTree:
    """What stands in a registry file."""

    people: tuple[PersonEntry, ...] = ()
    sources: tuple[SourceEntry, ...] = ()
    """Each part stands behind the source that it is a part of."""
    hosts: tuple[HostEntry, ...] = ()
    include: tuple[Placed, ...] = ()
    empty: bool = False
    """Nothing is registered, and nothing is wrong with the form."""
