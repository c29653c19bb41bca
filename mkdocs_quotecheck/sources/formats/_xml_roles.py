"""What each element of a document does to its text, by the document's vocabulary."""

from __future__ import annotations

import functools
import re
import string
from collections import defaultdict
from typing import TYPE_CHECKING

from mkdocs_quotecheck.sources.formats._selecting import CopiedTree
from mkdocs_quotecheck.sources.formats._vocabulary import Role, is_name, split, subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml import etree

    from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

LONGEST_SHOWN = 200
"""Characters that readers are shown for an element at most."""

_FIELD = re.compile(r"\{(@?)([^{}!]{1,80})(!c)?\}")
_PUBLISHED_NUMBER = re.compile(r"section-(?:appendix\.)?([a-z0-9]+(?:\.\d+)*)")
_ANCHORS = ("anchor", "id", "{http://www.w3.org/XML/1998/namespace}id")
_LONGEST_NAME = 60
_PERSON_NAMES = ("persName", "name", "orgName")


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element, name: str) -> str:
    """The value of an attribute, whatever its namespace; empty where there is none."""
    found = element.get(name)
    if found is None and element.attrib:
        found = next(
            (str(value) for key, value in element.items() if str(key).rpartition("}")[2] == name), ""
        )
    return " ".join(str(found or "").split())


class Roles:
    """The roles of one document's elements."""

    def __init__(self, root: etree._Element, table: Vocabulary) -> None:
        self._table = table
        self._copy = CopiedTree(root, xml=True)
        self._by_subject = _by_subject(table)
        self._generated = _generated(table)
        self._anchors = _anchors(root)
        self._numbers = (
            dict(_section_numbers(root, table, self._copy)) if table.counted or table.lettered else {}
        )

    def role(self, element: etree._Element) -> Role | None:
        """What an element does; None for one that the table does not name."""
        name = local_name(element)
        by_name = self._table.names.get(name)
        for role, selector in (*self._by_subject.get(name, ()), *self._by_subject.get("", ())):
            if self._copy.fits(element, selector):
                return role
        return by_name

    def number(self, element: etree._Element) -> str:
        """The number of a section that is counted; empty for others."""
        return self._numbers.get(element, "")

    def shown(self, element: etree._Element) -> str:
        """What readers are shown for an element before its own words; empty for most."""
        for selector, template in self._generated.get(local_name(element), ()):
            if is_name(selector) or self._copy.fits(element, selector):
                return self._filled(template, element)[:LONGEST_SHOWN]
        return ""

    def speaker(self, element: etree._Element) -> str:
        """Who speaks, by an attribute; `#hale` is the person of that id, if the document names one."""
        told = next(
            (each for name in self._table.speech_attributes if (each := attribute(element, name))), ""
        )
        if not told.startswith("#"):
            return told[:_LONGEST_NAME]
        named = told.partition(" ")[0][1:]
        person = self._anchors.get(named)
        if person is not None:
            for child in person.iter():
                if local_name(child) in _PERSON_NAMES:
                    words = " ".join(" ".join(str(piece) for piece in child.itertext()).split())
                    if 0 < len(words) <= _LONGEST_NAME:
                        return words
        return named[:_LONGEST_NAME]

    def _filled(self, template: str, element: etree._Element) -> str:
        section = ""

        def value(field: re.Match[str]) -> str:
            nonlocal section
            for name in field[2].split("|"):
                told = attribute(element, name.lstrip("@"))
                if told and (name.startswith("@") or field[1]):
                    target = self._anchors.get(told)
                    number = self.number(target) if target is not None else ""
                    section = f"Section {number}" if number else section
                if told:
                    return _character(told) if field[3] else told
            return ""

        filled = _FIELD.sub(value, template)
        return section or filled


def _character(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""


@functools.lru_cache(maxsize=64)
def _by_subject(table: Vocabulary) -> Mapping[str, Sequence[tuple[Role, str]]]:
    """The selectors that are more than names, by the name of what they choose."""
    found: defaultdict[str, list[tuple[Role, str]]] = defaultdict(list)
    for role in (Role.INLINE, *(each for each in Role if each is not Role.INLINE)):
        for selector in table.dependent(role):
            found[subject(selector)].append((role, selector))
    return found


@functools.lru_cache(maxsize=64)
def _generated(table: Vocabulary) -> Mapping[str, Sequence[tuple[str, str]]]:
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for selectors, template in table.generated:
        for selector in split(selectors):
            found[selector if is_name(selector) else subject(selector)].append((selector, template))
    return found


def _anchors(root: etree._Element) -> dict[str, etree._Element]:
    found: dict[str, etree._Element] = {}
    for element in root.iter("*"):
        for name in _ANCHORS:
            anchor = element.get(name)
            if anchor:
                found.setdefault(anchor, element)
    return found


def _section_numbers(
    root: etree._Element, table: Vocabulary, copy: CopiedTree
) -> Iterator[tuple[etree._Element, str]]:
    """The numbers of sections: as published, else counted; those of appendices begin with a letter."""
    counts: dict[etree._Element | None, int] = defaultdict(int)
    numbers: dict[etree._Element | None, str] = {}
    lettered, counted = split(table.lettered), split(table.counted)
    named = {subject(each) for each in (*lettered, *counted)}
    letters = 0
    for element in root.iter("*"):
        if local_name(element) not in named or attribute(element, "numbered") == "false":
            continue
        appendix = any(copy.fits(element, each) for each in lettered)
        if not appendix and not any(copy.fits(element, each) for each in counted):
            continue
        above = element.getparent()
        over = numbers.get(above, "")
        published = _PUBLISHED_NUMBER.fullmatch(attribute(element, "pn"))
        if published:
            number = published[1].upper()
        elif appendix and not over:
            number, letters = string.ascii_uppercase[letters % 26], letters + 1
        else:
            key = above if over else None
            counts[key] += 1
            number = f"{over}.{counts[key]}" if over else str(counts[key])
        numbers[element] = number
        yield element, number
