"""The keys of a registry file: what each may hold and what it means.

The loader takes from here which keys there are, `json_schema.py` the schema by which editors complete and check.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from mkdocs_quotecheck.model import Strictness
from mkdocs_quotecheck.sources.registry.fields import PRONOUNS


class Value(enum.Enum):
    """What a key may hold."""

    VERSION = "version"
    ID = "id"
    IDS = "ids"
    """A list of ids; one id is a list of one, as in all lists of texts."""
    TEXT = "text"
    TEXTS = "texts"
    TRUTH = "truth"
    DATE = "date"
    ADDRESSES = "addresses"
    DOIS = "dois"
    ISBNS = "isbns"
    DIGEST = "digest"
    LANGUAGE = "language"
    FORMAT = "format"
    PRONOUNS = "pronouns"
    STRICT = "strict"
    LABELS = "labels"
    """A table of labels of speakers and ids of people."""
    PAGES = "pages"
    SELECTORS = "selectors"
    ENCODING = "encoding"
    HOSTS = "hosts"
    """A table of hosts, with what is the document on the pages of each."""
    PEOPLE = "people"
    SOURCES = "sources"
    PARTS = "parts"


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a table of the registry."""

    name: str
    value: Value
    meaning: str
    """One or two sentences, as an editor shows them."""
    required: bool = False


TOP_KEYS = (
    Key("version", Value.VERSION, "The version of this form: 1.", required=True),
    Key(
        "include",
        Value.TEXTS,
        "Further registry files, relative to this one; * stands for any name, ** for any folders.",
    ),
    Key("people", Value.PEOPLE, "People and organisations that are quoted."),
    Key("sources", Value.SOURCES, "The documents that are quoted from."),
    Key(
        "hosts",
        Value.HOSTS,
        "What is the document on the saved pages of a host; *. stands for hosts below it.",
    ),
)

HOST_KEYS = (
    Key("select", Value.SELECTORS, "CSS selectors of the elements that are the document."),
    Key("without", Value.SELECTORS, "CSS selectors of elements that are no part of it."),
)

PERSON_KEYS = (
    Key("id", Value.ID, "A short name for use in the registry.", required=True),
    Key("name", Value.TEXT, "The full name; pages may use the surname alone.", required=True),
    Key("aliases", Value.TEXTS, "Other names, roles and descriptions that pages use."),
    Key("pronouns", Value.PRONOUNS, "Lets “she said” find its person."),
    Key(
        "urls",
        Value.ADDRESSES,
        "Addresses of pages about the person: a link to one names the person. * stands for any characters.",
    ),
    Key("complete", Value.TRUTH, "true: all that the person ever said is registered."),
)

_ABOUT = (
    Key("people", Value.IDS, "Ids of those who say or wrote it."),
    Key("aliases", Value.TEXTS, "What pages call it."),
    Key("date", Value.DATE, "Of the document: 2026-03-12, or as much of it as is known: 2026-03, 2026."),
    Key(
        "url",
        Value.ADDRESSES,
        "Its address, or a list of its addresses: a page's link to one cites it. * stands for any characters.",
    ),
    Key("doi", Value.DOIS, "Its DOI: a link or note that has it cites the source."),
    Key("isbn", Value.ISBNS, "Its ISBN, or a list: a link or note that has one cites the source."),
    Key("language", Value.LANGUAGE, "Of the text, as a BCP 47 code; the site's if it is left out."),
)

SOURCE_KEYS = (
    Key(
        "id",
        Value.ID,
        'A short name; pages may cite it with data-source="id" or as a citation key.',
        required=True,
    ),
    Key("title", Value.TEXT, "The title; a page that names it cites it.", required=True),
    Key(
        "path",
        Value.TEXTS,
        "The file with its text, relative to the registry. A list, or a pattern with * and **, makes one source of many "
        "files.",
    ),
    Key("text", Value.TEXT, "The text itself, as a block that begins with |."),
    Key("format", Value.FORMAT, "The format of the file; by its suffix if left out."),
    *_ABOUT,
    Key("sha256", Value.DIGEST, "A pin: if the file's bytes differ, that is reported."),
    Key("fetched", Value.TEXT, "When the file was fetched: 2026-11-27T06:00:00Z."),
    Key(
        "excerpt",
        Value.TRUTH,
        "true: the text is only part of the document, so that what is not found is unchecked.",
    ),
    Key("publish", Value.TRUTH, "true: the site may show the text, see the option source_pages."),
    Key("edition", Value.TEXT, "Which edition it is."),
    Key("replaces", Value.IDS, "Ids of the editions that this one replaces."),
    Key("strict", Value.STRICT, "What shall not be forgiven; true for all of it."),
    Key("speakers", Value.LABELS, "For transcripts: labels in the text and the people who speak under them."),
    *HOST_KEYS,
    Key("encoding", Value.ENCODING, "Of a text file that is not in UTF-8: cp1252, latin-1, utf-16."),
    Key(
        "parts",
        Value.PARTS,
        "Parts with people of their own: the letters in a book, the chapters of an anthology.",
    ),
)

PART_KEYS = (
    Key("id", Value.ID, "A short name, like that of a source.", required=True),
    Key("title", Value.TEXT, "The title; that of the whole if it is left out."),
    Key("pages", Value.PAGES, "The pages on which it stands, as printed: 12-30."),
    Key("section", Value.TEXT, "The heading under which it stands, or its number."),
    Key(
        "select",
        Value.SELECTORS,
        "CSS selectors of the elements that are this part: the answers of an interview.",
    ),
    Key("without", Value.SELECTORS, "CSS selectors of elements inside them that are no part of it."),
    *_ABOUT,
    Key("speakers", Value.LABELS, "Labels in the text and the people who speak under them."),
)

CHOICES = {Value.PRONOUNS: PRONOUNS, Value.STRICT: tuple(kind.value for kind in Strictness)}
"""The words that a key takes."""


MEANT = {"file": "path"}
"""Words that people write for a key, though the letters of another one are nearer."""


def names(keys: tuple[Key, ...]) -> tuple[str, ...]:
    """The names of some keys, in order."""
    return tuple(key.name for key in keys)
