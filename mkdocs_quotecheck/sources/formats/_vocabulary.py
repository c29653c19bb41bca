"""What a vocabulary of XML is: a table that says what each of its elements does to the text.

A role is given to elements by a list of CSS selectors, parted by commas. Most are plain names, `sec, app`; those that depend on
what stands around, `fn-group > title`, are judged by soupsieve. Names are local ones, without prefixes, and their case counts.
Of two roles the one that stands first below holds, a selector going before a name.
"""

from __future__ import annotations

import enum
import functools
import importlib
import pkgutil
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Role(enum.Enum):
    """What an element does."""

    LEFT_OUT = "left_out"
    PAGE = "pages"
    NOTE = "notes"
    ASIDE = "asides"
    MARK = "marks"
    NUMBER = "numbers"
    LABEL = "labels"
    HEADING = "headings"
    SUBHEADING = "subheadings"
    SPEAKER = "speakers"
    SPEECH = "speeches"
    SECTION = "sections"
    VERBATIM = "verbatim"
    PARAGRAPH = "paragraphs"
    LINE = "lines"
    CELL = "cells"
    BREAK = "breaks"
    WORD = "words"
    RAISED = "raised"
    LOWERED = "lowered"
    INLINE = "inline"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A vocabulary of XML."""

    name: str
    """What `format:` in the registry says."""
    title: str
    """What people call a document, with its article: `a TEI document`."""
    roots: tuple[str, ...]
    """The local names of its documents' root elements."""
    namespaces: tuple[str, ...] = ()
    """A part of a namespace, schema or DTD. One of them must stand in the root's tag or before it; empty asks for none."""
    suffixes: tuple[str, ...] = ()
    text: str = ""
    """Where the text is; empty for the whole document."""
    left_out: str = ""
    """No part of the text."""
    pages: str = ""
    """Where a printed page begins."""
    page_attributes: tuple[str, ...] = ("n",)
    """The attributes that have its number; without any, the element's own words have."""
    notes: str = ""
    """Written behind the text, under the headings and on the page where they stand."""
    note_attributes: tuple[str, ...] = ()
    """The attributes with the mark of a note, which is set where the note stands."""
    asides: str = ""
    """Beside the text: figures, boxes. Written as notes are, without a mark."""
    marks: str = ""
    """References to notes or works: `3`, set as `[3]`, so that it is no part of a word or number."""
    numbers: str = ""
    """Numbers of paragraphs and items, which a page may keep or leave out."""
    labels: str = ""
    """What stands before a heading and belongs to it: `4.2`, `Article 5`."""
    headings: str = ""
    subheadings: str = ""
    """Titles below the name of an article."""
    heading_attributes: tuple[tuple[str, str], ...] = ()
    """Elements whose attribute has their heading: `("section", "title")`."""
    sections: str = ""
    counted: str = ""
    """Sections without numbers that are counted: `4.2`."""
    lettered: str = ""
    """Sections that are counted by letters on the first level: appendices."""
    speakers: str = ""
    """The name of the one who speaks what follows."""
    speeches: str = ""
    """What one person says, named in an attribute."""
    speech_attributes: tuple[str, ...] = ()
    verbatim: str = ""
    """White space counts."""
    paragraphs: str = ""
    lines: str = ""
    cells: str = ""
    breaks: str = ""
    """Empty elements at the end of a line; `break="no"` says that a word goes on."""
    words: str = ""
    """Single words, apart from one another without white space between them."""
    raised: str = ""
    lowered: str = ""
    inline: str = ""
    """Inside a line, for names that another role has too."""
    alternatives: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Elements of which one child is read: the first that is there in this order, else the first child."""
    generated: tuple[tuple[str, str], ...] = ()
    """Words that readers are shown for an element before its own: `("xref[section]", "Section {section}")`; an attribute in
    braces, or the first of several that is there, `{a|b}`; `!c` makes it the character whose code it is in hexadecimal digits,
    and `@` what the element is called to which it points: a counted section, `Section 4.2`, stands without the signs around."""

    def selectors(self, role: Role) -> tuple[str, ...]:
        """The selectors of a role."""
        return split(str(getattr(self, role.value)))

    @property
    def names(self) -> Mapping[str, Role]:
        """The roles of elements that their name alone gives."""
        return _names(self)

    def dependent(self, role: Role) -> tuple[str, ...]:
        """The selectors of a role that are more than a name."""
        return tuple(each for each in self.selectors(role) if not is_name(each))


_NAME = re.compile(r"[A-Za-z_][\w.-]*")


def is_name(selector: str) -> bool:
    """Whether a selector is nothing but a name; `NO.P` is one."""
    return bool(_NAME.fullmatch(selector))


@functools.lru_cache(maxsize=512)
def split(selectors: str) -> tuple[str, ...]:
    """Selectors parted by commas; those in brackets do not part."""
    found, depth, start = [], 0, 0
    for at, sign in enumerate(selectors):
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and not depth:
            found.append(selectors[start:at].strip())
            start = at + 1
    found.append(selectors[start:].strip())
    # Up to 2.8 soupsieve reads no line end before a combinator.
    return tuple(" ".join(each.split()) for each in found if each)


_SUBJECT = re.compile(r"([A-Za-z_](?:[\w-]|\\.)*)(?:[\[:.#].*)?", re.DOTALL)
_INSIDE = re.compile(r"\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)")


def subject(selector: str) -> str:
    """The name of the elements that a selector can choose; empty where it does not say one."""
    last = re.split(r"[\s>+~]+", _INSIDE.sub("", selector).strip())[-1]
    named = _SUBJECT.fullmatch(last)
    return named[1].replace("\\", "") if named else ""


@functools.lru_cache(maxsize=64)
def _names(vocabulary: Vocabulary) -> Mapping[str, Role]:
    named: dict[str, Role] = {}
    for role in Role:
        for each in vocabulary.selectors(role):
            if is_name(each):
                named.setdefault(each, role)
    return named


@functools.cache
def vocabularies() -> Mapping[str, Vocabulary]:
    """Every vocabulary by name: one module each in `_vocabularies`, found by looking into that folder."""
    from mkdocs_quotecheck.sources.formats import _vocabularies as folder

    found: dict[str, Vocabulary] = {}
    for module in pkgutil.iter_modules(folder.__path__):
        table: Vocabulary = importlib.import_module(f"{folder.__name__}.{module.name}").VOCABULARY
        found[table.name] = table
    return found


def vocabulary_of(root: str, told: str) -> Vocabulary | None:
    """The vocabulary of a document whose root element has this name, and in whose tag or before it this stands.

    One that asks for a namespace goes before one that does not.
    """
    fitting = [
        table
        for table in vocabularies().values()
        if root in table.roots and (not table.namespaces or any(name in told for name in table.namespaces))
    ]
    return min(fitting, key=lambda table: not table.namespaces, default=None)
