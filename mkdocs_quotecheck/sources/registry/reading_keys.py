"""The keys that say how files are read: `select` and `without` of a source or of all pages of a host, `encoding`."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError, did_you_mean
from mkdocs_quotecheck.sources.formats._selecting import check_selector
from mkdocs_quotecheck.sources.registry.entries import HostEntry, Placed
from mkdocs_quotecheck.sources.registry.fields import Fields
from mkdocs_quotecheck.sources.registry.keys import HOST_KEYS, names
from mkdocs_quotecheck.sources.registry.yamltree import Scalar, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.sources.registry.entries import Complaints
    from mkdocs_quotecheck.sources.registry.yamltree import Entry

_HOST = re.compile(r"(?:\*\.)?[^\s/:@?#*]{1,253}(?::\d{1,5})?")
# Of the many that Python knows, those to propose.
_COMMON = (
    "utf-8", "utf-16", "cp1252", "latin-1", "iso-8859-2", "iso-8859-15", "cp1250", "cp1251", "koi8-r", "mac-roman", "cp437",
    "cp850", "shift_jis", "euc-jp", "gb18030", "gbk", "big5", "euc-kr",
)  # fmt: skip


def selectors(entry: Entry | None, fields: Fields) -> tuple[Placed, ...]:
    """A CSS selector, or a list of them; those that are none are mistakes."""
    found: list[Placed] = []
    for word in fields.words(entry):
        try:
            check_selector(word.value)
        except QuotecheckError as error:
            fields.complain_at(word.place, error.cause, error.remedy)
        else:
            found.append(word)
    return tuple(found)


def encoding(entry: Entry | None, fields: Fields) -> Placed | None:
    """The name of an encoding of text."""
    word = fields.word(entry)
    if word is None:
        return None
    try:
        found = codecs.lookup(word.value)
        # `base64` and `rot13` are no encodings of characters: they fail here.
        "".encode(found.name)
    except (LookupError, UnicodeError, ValueError):
        fields.complain_at(
            word.place,
            f"“{word.value[:60]}” is not an encoding of text.",
            f"Write one such as utf-8, cp1252, latin-1, utf-16 or shift_jis.{did_you_mean(word.value, _COMMON)}",
        )
        return None
    return Placed(found.name, word.place)


def read_hosts(entry: Entry | None, complaints: Complaints) -> tuple[HostEntry, ...]:
    """What is said of all pages of a host."""
    if entry is None or (isinstance(entry.value, Scalar) and entry.value.is_null):
        return ()
    if not isinstance(entry.value, Table):
        complaints.add(
            entry.value.place,
            "“hosts” must be a table of hosts.",
            "Write `hosts:` and below it, indented, lines such as `news.example.org:` with `select:` or `without:`.",
        )
        return ()
    return tuple(_hosts(entry.value, complaints))


def _hosts(table: Table, complaints: Complaints) -> Iterator[HostEntry]:
    fields = Fields(complaints)
    for entry in table.entries:
        name = entry.key.value.strip().lower()
        if not _HOST.fullmatch(name):
            complaints.add(
                entry.key.place,
                f"“{entry.key.value[:60]}” is not a host.",
                "Write the name between `https://` and the next `/`, such as `news.example.org`, or `*.example.org`.",
            )
            continue
        if not isinstance(entry.value, Table):
            complaints.add(
                entry.value.place,
                f"What is said of the host “{name}” must be a table.",
                "Write `select:` or `without:` below it, indented.",
            )
            continue
        keys = {each.key.value: each for each in entry.value.entries}
        for wrong in (each.key for each in entry.value.entries if each.key.value not in names(HOST_KEYS)):
            remedy = (
                did_you_mean(wrong.value, names(HOST_KEYS)).strip()
                or f"The keys are {', '.join(names(HOST_KEYS))}."
            )
            complaints.add(wrong.place, f"“{wrong.value[:60]}” is not a key of a host.", remedy)
        yield HostEntry(
            name.removeprefix("www."),
            selectors(keys.get("select"), fields),
            selectors(keys.get("without"), fields),
        )
