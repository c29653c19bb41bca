"""The values of a registry's keys: each reader takes a node and returns the value, or notes a mistake and returns None."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import did_you_mean
from mkdocs_quotecheck.model import DatePrecision, Strictness
from mkdocs_quotecheck.sources.limits import MAX_ID_LENGTH
from mkdocs_quotecheck.sources.registry.entries import Complaints, Placed
from mkdocs_quotecheck.sources.registry.yamltree import Entry, Listing, Node, Scalar, Table
from mkdocs_quotecheck.text.identifiers import read_doi, read_isbn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mkdocs_quotecheck.sources.registry.nesting import Place

ID = re.compile(r"\w[\w.:/+@-]*")
DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
SHA256 = re.compile(r"[0-9a-fA-F]{64}")
URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,20}:[^\s]+")
PAGES = re.compile(r"([^\W_][\w.]{0,11})(?:\s?[-–—]\s?([^\W_][\w.]{0,11}))?")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_TRUE = frozenset({"true", "yes", "on"})
_FALSE = frozenset({"false", "no", "off"})
TRUTHS = _TRUE | _FALSE
PRONOUNS = ("he", "she", "they", "it")


class Fields:
    """Reads the values of one table, noting mistakes in the name of one source."""

    def __init__(self, complaints: Complaints, source: str | None = None) -> None:
        self._complaints = complaints
        self._source = source

    def complain(self, node: Node, cause: str, remedy: str) -> None:
        """Notes a mistake at a node."""
        self.complain_at(node.place, cause, remedy)

    def complain_at(self, place: Place, cause: str, remedy: str) -> None:
        """Notes a mistake at a place."""
        self._complaints.add(place, cause, remedy, source=self._source)

    def word(self, entry: Entry | None) -> Placed | None:
        """A text on one or more lines, not empty."""
        if entry is None:
            return None
        return self._scalar(entry.value, f"“{entry.key.value}”")

    def string(self, entry: Entry | None) -> str | None:
        """A text, white space put to single spaces."""
        word = self.word(entry)
        return " ".join(word.value.split()) if word else None

    def identifier(self, entry: Entry | None) -> Placed | None:
        """An id."""
        word = self.word(entry)
        if entry is None or word is None:
            return None
        if len(word.value) > MAX_ID_LENGTH or not ID.fullmatch(word.value):
            self.complain(
                entry.value,
                f"“{_shortened(word.value)}” cannot be an id.",
                "Use letters, digits and - _ . : / + @, beginning with a letter or digit, no spaces.",
            )
            return None
        return word

    def words(self, entry: Entry | None) -> tuple[Placed, ...]:
        """A list of texts; a single text is taken for a list of one."""
        if entry is None or _is_null(entry.value):
            return ()
        if isinstance(entry.value, Scalar):
            single = self.word(entry)
            return (single,) if single else ()
        if isinstance(entry.value, Table):
            self.complain(
                entry.value,
                f"“{entry.key.value}” must be a list, not a table.",
                f"Write `{entry.key.value}: [first, second]`.",
            )
            return ()
        read = (self._scalar(item, f"An item of “{entry.key.value}”") for item in entry.value.items)
        return tuple(word for word in read if word)

    def strings(self, entry: Entry | None) -> tuple[str, ...]:
        """A list of texts, each once."""
        return tuple(dict.fromkeys(" ".join(word.value.split()) for word in self.words(entry)))

    def truth(self, entry: Entry | None) -> bool | None:
        """`true` or `false`."""
        word = self.word(entry)
        if entry is None or word is None:
            return None
        lowered = word.value.lower()
        if lowered in _TRUE or lowered in _FALSE:
            return lowered in _TRUE
        self.complain(
            entry.value,
            f"“{entry.key.value}” must be true or false, not “{_shortened(word.value)}”.",
            f"Write `{entry.key.value}: true` or leave the key out.",
        )
        return None

    def day(self, entry: Entry | None) -> tuple[date, DatePrecision] | None:
        """A day, `2026-03-12`, or as much of it as is known: `2026-03`, `2026`."""
        word = self.word(entry)
        if entry is None or word is None:
            return None
        match = DATE.fullmatch(word.value)
        try:
            if match:
                precision = (
                    DatePrecision.DAY if match[3] else DatePrecision.MONTH if match[2] else DatePrecision.YEAR
                )
                return date(int(match[1]), int(match[2] or 1), int(match[3] or 1)), precision
        except ValueError:
            pass
        cause = "is not a day of the calendar" if match else "is not a date"
        self.complain(
            entry.value,
            f"“{_shortened(word.value)}” {cause}.",
            "Write year, month and day, `date: 2026-03-12`, or as much of them as is known: `2026-03`, `2026`.",
        )
        return None

    def addresses(self, entry: Entry | None) -> tuple[str, ...]:
        """URLs, each once; `*` in one stands for any characters."""
        return self._each(
            entry,
            lambda word: word if URL.fullmatch(word) else None,
            "is not a URL",
            "Write the whole address: `url: https://example.org/minutes`.",
        )

    def dois(self, entry: Entry | None) -> tuple[str, ...]:
        """DOIs in normal form."""
        return self._each(entry, read_doi, "is not a DOI", "Write it from the 10 on: `doi: 10.1000/182`.")

    def isbns(self, entry: Entry | None) -> tuple[str, ...]:
        """The 13 figures of each ISBN."""
        return self._each(
            entry,
            read_isbn,
            "is not an ISBN: 10 or 13 figures, the last of which checks the others",
            "Copy the number from the book.",
        )

    def pages(self, entry: Entry | None) -> tuple[str, str] | None:
        """The first and the last page of a range, as printed."""
        word = self.word(entry)
        if entry is None or word is None:
            return None
        match = PAGES.fullmatch(word.value)
        if match is None:
            self.complain(
                entry.value,
                f"“{_shortened(word.value)}” is not a range of pages.",
                "Write the first and the last page, `pages: 12-30`, or the only one.",
            )
            return None
        return match[1], match[2] or match[1]

    def _each(
        self, entry: Entry | None, read: Callable[[str], str | None], wrong: str, remedy: str
    ) -> tuple[str, ...]:
        """The values of a list, each read and once; those that cannot be are mistakes."""
        found: dict[str, None] = {}
        for word in self.words(entry):
            value = read(word.value)
            if value is None:
                self.complain_at(word.place, f"“{_shortened(word.value)}” {wrong}.", remedy)
            else:
                found[value] = None
        return tuple(found)

    def digest(self, entry: Entry | None) -> Placed | None:
        """A SHA-256 in hexadecimal, in lower case."""
        word = self.word(entry)
        if entry is None or word is None:
            return None
        if not SHA256.fullmatch(word.value):
            wrong = (
                f"this one has {len(word.value)} characters"
                if len(word.value) != 64
                else "this one has others"
            )
            self.complain(
                entry.value,
                f"A sha256 has 64 hexadecimal digits; {wrong}.",
                "Copy what `sha256sum FILE` prints, or leave the key out.",
            )
            return None
        return Placed(word.value.lower(), word.place)

    def language(self, entry: Entry | None) -> str | None:
        """A BCP 47 code."""
        word = self.word(entry)
        if entry is None or word is None:
            return None
        if not LANGUAGE.fullmatch(word.value):
            self.complain(
                entry.value,
                f"“{_shortened(word.value)}” is not a language code.",
                "Write two or three letters: `language: de`.",
            )
            return None
        return word.value.replace("_", "-")

    def choice(self, entry: Entry | None, valid: Iterable[str]) -> str | None:
        """One of some words."""
        word = self.word(entry)
        if entry is None or word is None:
            return None
        return self._chosen(word, entry.key.value, tuple(valid))

    def strictness(self, entry: Entry | None) -> frozenset[Strictness]:
        """A list of what a source is strict about; `true` for everything."""
        if entry is None:
            return frozenset()
        if (
            isinstance(entry.value, Scalar)
            and entry.value.plain
            and entry.value.value.lower() in _TRUE | _FALSE
        ):
            return frozenset(Strictness) if entry.value.value.lower() in _TRUE else frozenset()
        valid = tuple(kind.value for kind in Strictness)
        found = (self._chosen(word, "strict", valid) for word in self.words(entry))
        return frozenset(Strictness(name) for name in found if name)

    def pairs(self, entry: Entry | None) -> tuple[tuple[str, Placed], ...]:
        """A table of texts, in order."""
        if entry is None or _is_null(entry.value):
            return ()
        if not isinstance(entry.value, Table):
            self.complain(
                entry.value,
                f"“{entry.key.value}” must be a table of labels and people.",
                f"Write `{entry.key.value}:` and below it, indented, lines such as `MS HALE: ada-hale`.",
            )
            return ()
        read = ((item.key.value, self.word(item)) for item in entry.value.entries)
        return tuple((key, word) for key, word in read if word)

    def _chosen(self, word: Placed, key: str, valid: tuple[str, ...]) -> str | None:
        if word.value in valid:
            return word.value
        self._complaints.add(
            word.place,
            f"“{_shortened(word.value)}” is not a value of “{key}”.",
            (did_you_mean(word.value, valid) or f"Use one of {', '.join(valid)}.").strip(),
            source=self._source,
        )
        return None

    def _scalar(self, node: Node, what: str) -> Placed | None:
        if not isinstance(node, Scalar):
            kind = "list" if isinstance(node, Listing) else "table"
            self.complain(
                node, f"{what} must be a text, not a {kind}.", "Write one value, in quotes if need be."
            )
            return None
        if node.is_null or not node.value.strip():
            self.complain(node, f"{what} is empty.", "Give it a value, or leave the key out.")
            return None
        return Placed(node.value.strip(), node.place)


def _is_null(node: Node) -> bool:
    return isinstance(node, Scalar) and node.is_null


def _shortened(value: str) -> str:
    flat = " ".join(value.split())
    return flat if len(flat) <= 60 else f"{flat[:59]}…"
