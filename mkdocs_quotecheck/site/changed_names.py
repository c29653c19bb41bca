"""By what names pages may speak of what was changed in a registry, and whether a page has any of them; compared loosely."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from mkdocs_quotecheck.reading.file_names import LINE_SIGN
from mkdocs_quotecheck.text.addresses import document_keys, read_address
from mkdocs_quotecheck.text.document_addresses import archived_address
from mkdocs_quotecheck.text.folding import INVISIBLE, SOFT_HYPHEN
from mkdocs_quotecheck.text.identifiers import find_identifiers
from mkdocs_quotecheck.text.names import WORD
from mkdocs_quotecheck.text.normal_forms import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.site.registrycache import Entries

# The last letters of a name's word change with its case: *der Bericht*, *des Berichtes*.
ENDING: Final = 2
SHORTEST_STEM: Final = 3
NUMBERS: Final = ("doi", "isbn")
# What a link to a document may lack: the name of an index page.
_NO_PART: Final = frozenset({"", "index", "default", "html", "htm", "xhtml", "php", "asp", "aspx"})
_TAG: Final = re.compile(r"<[^>]*>")
_UNSEEN: Final = re.compile(f"[{INVISIBLE}{SOFT_HYPHEN}]")
_PARTS_OF_ADDRESS: Final = re.compile(r"[/?#&=;.]+")
_FILE_NAMES: Final = re.compile(r"[\w.@~+-]+")
_ADDRESS: Final = re.compile(
    r"(?:href|src|cite|data-[\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Names:
    """Ways to name what changed."""

    people: tuple[tuple[str, ...], ...] = ()
    """Words of people's names, of which one that is written with a capital tells, or all."""
    documents: tuple[tuple[str, ...], ...] = ()
    """Words of titles, aliases and labels, of which all must be there."""
    ids: tuple[str, ...] = ()
    addresses: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Host, and the parts of the path that a link has; without any, the host alone tells."""
    keys: frozenset[str] = frozenset()
    """Numbers and addresses of documents in normal form, of which one tells."""
    files: frozenset[str] = frozenset()
    """Last names of files that code blocks may be from, or lines that pages name."""


def all_names(sources: Sequence[Entries], people: Sequence[Entries], ids: Iterable[str]) -> Names:
    """By what pages may name sources and people that differ."""
    called = (
        name
        for entry in sources
        for name in (*texts_of(entry, "title"), *texts_of(entry, "aliases"), *_labels(entry))
    )
    return Names(
        people=names_of(people),
        documents=tuple(filter(None, map(_words, called))),
        ids=tuple(sorted({each.casefold() for each in ids})),
        addresses=(
            *(_address(url) for entry in (*sources, *people) for url in _urls(entry)),
            *(_file(path) for entry in sources for path in texts_of(entry, "path")),
        ),
        keys=frozenset(key for entry in (*sources, *people) for key in _keys(entry)),
        files=frozenset(
            path.rpartition("/")[2].casefold() for entry in sources for path in texts_of(entry, "files")
        ),
    )


def names_of(people: Iterable[Entries]) -> tuple[tuple[str, ...], ...]:
    """The words of all names of some people."""
    return tuple(
        _words(name)
        for person in people
        for name in (*texts_of(person, "name"), *texts_of(person, "aliases"))
    )


def texts_of(entry: Entries, key: str) -> tuple[str, ...]:
    """What a field of an entry has, one text or several."""
    value = entry.get(key)
    if isinstance(value, str):
        return (value,)
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()


def _labels(entry: Entries) -> Iterator[str]:
    speakers = entry.get("speakers")
    for pair in speakers if isinstance(speakers, list) else ():
        if isinstance(pair, list) and pair and isinstance(pair[0], str):
            yield pair[0]


def _urls(entry: Entries) -> tuple[str, ...]:
    return (*texts_of(entry, "url"), *texts_of(entry, "urls"))


def _keys(entry: Entries) -> Iterator[str]:
    """The numbers of an entry, and what its addresses have in common with others of the same document."""
    for kind in NUMBERS:
        yield from (f"{kind}:{number}" for number in texts_of(entry, kind))
    for url in _urls(entry):
        yield from document_keys(url)


def _words(name: str) -> tuple[str, ...]:
    return tuple(WORD.findall(normal_form("NFKC", name)))


def _address(url: str) -> tuple[str, tuple[str, ...]]:
    """The host of an address, and the parts that any link to the document has."""
    read = read_address(url)
    document = unquote(read.document if read else url).casefold()
    host, _, path = document.partition("/") if read and read.absolute else ("", "", document)
    if "*" in document:
        return max(host.split("*"), key=len), ()
    return host, tuple(part for part in _PARTS_OF_ADDRESS.split(path) if part not in _NO_PART)


def _file(path: str) -> tuple[str, tuple[str, ...]]:
    """The name of a file, which any link to it ends with."""
    name = unquote(path).casefold().replace("\\", "/").rpartition("/")[2]
    return "", tuple(part for part in _PARTS_OF_ADDRESS.split(name) if part)


class PageWords:
    """The words and addresses of a page or a text, folded."""

    def __init__(self, text: str, *, is_html: bool = True) -> None:
        self._source = text
        self._is_html = is_html

    def may_name(self, names: Names) -> bool:
        """Whether any of the names may be there."""
        return (
            any(map(self._may_name_person, names.people))
            or any(map(self._has_all, names.documents))
            or any(map(self._has_id, names.ids))
            or any(map(self._may_link, names.addresses))
            or (bool(names.keys) and not names.keys.isdisjoint(self._keys))
            or (bool(names.files) and not names.files.isdisjoint(self._files))
        )

    def _may_name_person(self, words: tuple[str, ...]) -> bool:
        telling = [word for word in words if word[:1] != word[:1].lower() and len(word) > 1]
        return any(map(self._has, telling)) or self._has_all(words)

    def _has_all(self, words: tuple[str, ...]) -> bool:
        return bool(words) and all(map(self._has, words))

    def _has(self, word: str) -> bool:
        folded = word.casefold()
        if folded.isascii() and not folded.isalpha():
            return folded in self._distinct
        return folded[: max(SHORTEST_STEM, len(folded) - ENDING)] in self._folded

    def _has_id(self, name: str) -> bool:
        return name in self._written and bool(
            re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", self._written)
        )

    def _may_link(self, address: tuple[str, tuple[str, ...]]) -> bool:
        host, parts = address
        return self._linked.issuperset(parts) if parts else host in self._written

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        """The text with nothing for a tag, which may stand in a word, and with a space, which may part two."""
        if not self._is_html:
            return (self._source,)
        return tuple(html.unescape(_TAG.sub(instead, self._source)) for instead in ("", " "))

    @cached_property
    def _folded(self) -> str:
        return "\n".join(_UNSEEN.sub("", normal_form("NFKC", text)) for text in self._texts).casefold()

    @cached_property
    def _distinct(self) -> frozenset[str]:
        return frozenset(WORD.findall(self._folded))

    @cached_property
    def _written(self) -> str:
        return unquote(html.unescape(self._source)).casefold()

    @cached_property
    def _linked(self) -> frozenset[str]:
        addresses = (unquote(each).casefold() for each in self._links)
        return frozenset(part for address in addresses for part in _PARTS_OF_ADDRESS.split(address))

    @cached_property
    def _links(self) -> tuple[str, ...]:
        found: Iterable[tuple[str, ...]] = _ADDRESS.findall(self._source)
        return tuple(html.unescape("".join(each)) for each in found)

    @cached_property
    def _keys(self) -> frozenset[str]:
        """The documents that are linked, and those whose numbers are written, in normal form."""
        links = (each for link in self._links for each in (link, archived_address(link)) if each)
        texts = (*self._texts, self._folded)
        written = (each.value for text in texts for each in find_identifiers(text, 0, len(text)))
        return frozenset((*(key for link in links for key in document_keys(link)), *written))

    @cached_property
    def _files(self) -> frozenset[str]:
        """What may be the last name of a file that a code block is from, or of which lines are named."""
        if "<pre" not in self._source and not any(map(LINE_SIGN.search, self._texts)):
            return frozenset()
        found = (name for text in (self._written, self._folded) for name in _FILE_NAMES.findall(text))
        return frozenset(name.rstrip(".@~+-") for name in found)
