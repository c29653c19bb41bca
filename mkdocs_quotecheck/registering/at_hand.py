"""Documents that lie in the folder of sources already, told to be those that pages quote: `suggest --write`.

A saved page says its address, a web archive those of its records, a paper its DOI; a file is named after the citation key, after
the last part of the address, or as the words that link to it; or it has, and it alone, the words that pages quote. What two
files may be is left to a person. Nothing is fetched.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.adding import add, register_people
from mkdocs_quotecheck.registering.by_words import holders
from mkdocs_quotecheck.registering.documents import AddOptions
from mkdocs_quotecheck.registering.files_at_hand import files_at_hand
from mkdocs_quotecheck.registering.naming import as_id, short_name
from mkdocs_quotecheck.registering.neighbours import Kind
from mkdocs_quotecheck.registering.registry_file import changed
from mkdocs_quotecheck.text.addresses import read_address, same_document
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.identifiers import find_identifiers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from mkdocs_quotecheck.registering.files_at_hand import FileAtHand
    from mkdocs_quotecheck.registering.registry_file import RegistryFile
    from mkdocs_quotecheck.registering.suggesting import Suggestion, Survey
    from mkdocs_quotecheck.sources import Registry

_SHORTEST_NAME: Final = 4
"""Letters of a file's name that tell what it is: `a.pdf` may be anything."""
_TITLE_WORDS: Final = 3
"""Of a document's title that a footnote must have; fewer stand in others too."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was registered."""

    people: tuple[str, ...]
    """Names."""
    sources: tuple[str, ...]
    """Ids."""
    failures: tuple[str, ...] = ()
    """Files that fit and cannot be taken, with the reason."""


def write_suggestions(
    survey: Survey,
    registry: Registry,
    folders: Iterable[Path],
    site: Path,
    *,
    dry_run: bool = False,
) -> Written:
    """Registers the speakers, and those documents that are found in the folders.

    Raises:
        QuotecheckError: The registry cannot be written.
    """
    files = list(files_at_hand(folders, registry))
    writing = _Writing(registry.path, site, dry_run=dry_run)
    found: set[Path] = set()
    for each, file in _named(survey.suggestions, files):
        found.add(file.path)
        writing.add(
            file,
            id=as_id(each.what) if each.kind is Kind.KEY else "",
            title=each.what[:120] if each.kind is Kind.NOTE and not file.about.title else "",
            url=each.what if each.kind is Kind.LINK else "",
        )
    for holder in holders([file for file in files if file.path not in found], survey.quotations):
        for url in holder.addresses or ("",):
            writing.add(holder.file, url=url)
    people = _people(survey.suggestions, registry.path, dry_run=dry_run)
    return Written(people, tuple(writing.sources), tuple(writing.failures))


class _Writing:
    """The files that are registered, one after the other."""

    def __init__(self, registry: Path, site: Path, *, dry_run: bool) -> None:
        self._registry = registry
        self._site = site
        self._dry_run = dry_run
        self._tried: set[Path] = set()
        self.sources: list[str] = []
        self.failures: list[str] = []

    def add(self, file: FileAtHand, *, id: str = "", title: str = "", url: str = "") -> None:  # noqa: A002
        """Registers a file, or gives its entry a further address."""
        options = AddOptions(id=id, title=title, url=url, dry_run=self._dry_run)
        again = self._dry_run and file.path in self._tried
        self._tried.add(file.path)
        try:
            done = add(str(file.path), self._registry, self._site, options, data=file.kept)
        except QuotecheckError as error:
            failure = f"{file.path.name}: {error.cause} {error.remedy}".strip()
            # A file with several addresses fails for each.
            self.failures += [failure] if failure not in self.failures else []
            return
        self.sources += [done.id] if done.new and not again else []


def _named(
    suggestions: Sequence[Suggestion], files: Sequence[FileAtHand]
) -> list[tuple[Suggestion, FileAtHand]]:
    """What stands beside quotations, with the one file that says that it is that."""
    linked = Counter(words for each in suggestions for words in {*map(_letters, each.linked)})
    own = frozenset(words for words, addresses in linked.items() if words and addresses == 1)
    fitting = ((each, _fitting(each, files, own)) for each in suggestions)
    return [(each, file) for each, file in fitting if file is not None]


def _people(suggestions: Sequence[Suggestion], path: Path, *, dry_run: bool) -> tuple[str, ...]:
    speakers = [each for each in suggestions if each.kind is Kind.SPEAKER]
    if not speakers:
        return ()
    added: list[str] = []

    def change(file: RegistryFile) -> None:
        for each in speakers:
            ids, new = register_people((each.what,), file, file.ids())
            added.extend(new)
            entry = file.find("people", ids[0])
            if new and each.profiles and entry is not None:
                file.set_value(entry, "urls", list(each.profiles))

    changed(path, change, dry_run=dry_run)
    return tuple(added)


def _fitting(suggestion: Suggestion, files: Sequence[FileAtHand], own: frozenset[str]) -> FileAtHand | None:
    """The one file that is the document of a suggestion; None if none is, or several may be.

    Args:
        suggestion: What stands beside quotations.
        files: The documents at hand.
        own: Linked words that lead to one document only.
    """
    if suggestion.kind is Kind.LINK:
        fitting = _linked(suggestion, files, own)
    elif suggestion.kind is Kind.KEY:
        key = as_id(suggestion.what).casefold()
        fitting = [file for file in files if as_id(file.name).casefold() == key]
    elif suggestion.kind is Kind.NOTE:
        fitting = _noted(suggestion.what, files)
    else:
        return None
    return fitting[0] if len(fitting) == 1 else None


def _linked(suggestion: Suggestion, files: Sequence[FileAtHand], own: frozenset[str]) -> Sequence[FileAtHand]:
    """The files that a link can lead to: by their address, else by its end, else by the words that are linked."""
    address, tail = same_document(suggestion.what), _tail(suggestion.what)
    unsaid = [file for file in files if not file.addresses]
    names = own.intersection(map(_letters, suggestion.linked))
    return (
        [file for file in files if address in file.addresses]
        or [file for file in unsaid if _is_called(file, tail)]
        or [file for file in unsaid if names & {_letters(file.name), _letters(file.about.title)}]
    )


def _noted(note: str, files: Sequence[FileAtHand]) -> Sequence[FileAtHand]:
    """The files that a note can mean: by a number it names, else by their title."""
    numbers = {each.value for each in find_identifiers(note, 0, len(note))}
    return [file for file in files if numbers & file.numbers] or [
        file for file in files if _has_title(note, file.about.title)
    ]


def _letters(name: str) -> str:
    """A name without what parts its words: `bip141` for `BIP 141`; empty if it is too short to be one."""
    letters = short_name(name, "").replace("-", "")
    return letters if len(letters) >= _SHORTEST_NAME else ""


def _tail(address: str) -> str:
    read = read_address(address)
    path = read.document.partition("?")[0] if read else ""
    last = path.rstrip("/").rpartition("/")[2] if "/" in path else ""
    return last.rpartition(".")[0] or last


def _is_called(file: FileAtHand, name: str) -> bool:
    return len(name) >= _SHORTEST_NAME and short_name(file.name) == short_name(name)


def _has_title(note: str, title: str) -> bool:
    words = word_keys(title)
    return len(words) >= _TITLE_WORDS and f" {' '.join(words)} " in f" {' '.join(word_keys(note))} "
