"""Walks the tree of an XML document and writes its words, by a table of its vocabulary."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.languages import PAGE_LABELS
from mkdocs_quotecheck.sources.formats._selecting import Stretches
from mkdocs_quotecheck.sources.formats._vocabulary import Role, is_name, split
from mkdocs_quotecheck.sources.formats._xml_roles import Roles, attribute, local_name
from mkdocs_quotecheck.sources.layout.writer import Writer
from mkdocs_quotecheck.text.headings import INSERTED
from mkdocs_quotecheck.text.raised import lowered, raised
from mkdocs_quotecheck.text.trees import Step, Walk, line_of, stands_in_words, texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

    from mkdocs_quotecheck.sources.formats._selecting import Selection
    from mkdocs_quotecheck.sources.formats._shape import ReadText
    from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

_LONGEST_MARK = 12
_LONGEST_LABEL = 60
_MARK = re.compile(r"[\d,;\s–\-a-z*†‡§]{1,12}")
_SEPARATOR = frozenset(",;–-")
# Whose content is one line, or the running text of one paragraph.
_LINES = frozenset((
    Role.PARAGRAPH, Role.HEADING, Role.SUBHEADING, Role.LABEL, Role.LINE, Role.CELL, Role.SPEAKER, Role.INLINE, Role.WORD,
    Role.RAISED, Role.LOWERED, Role.VERBATIM,
))  # fmt: skip
_BLOCKS = frozenset((Role.PARAGRAPH, Role.VERBATIM, Role.SECTION, Role.SPEECH))
_SUBHEADING_LEVEL = INSERTED + 1
_PAGE_INSTRUCTION = re.compile(r"(?:page|pb|pagebreak|dp)", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"(?:\bNO\s*=\s*[\"']?|\bn\s*=\s*[\"']?|^\s*)0*(\d{1,5}|[ivxlc]{1,8})\b", re.IGNORECASE
)
# What a page break says besides its number.
_PAGE_WORDS = re.compile(
    rf"(?:{'|'.join(sorted(PAGE_LABELS, key=len, reverse=True))})[._\s-]{{0,3}}0*(?=\d)", re.IGNORECASE
)


class _Later(NamedTuple):
    """A part that is written behind the text."""

    element: etree._Element
    line: int
    sections: tuple[tuple[str, int], ...]
    page: str


class XmlReader:
    """Walks the tree without recursion."""

    def __init__(self, root: etree._Element, table: Vocabulary, selection: Selection) -> None:
        self._root = root
        self._table = table
        self._selection = selection
        self._stretches = Stretches(selection.marked)
        self._roles = Roles(root, table)
        self._alternatives = dict(table.alternatives)
        self._heading_attributes = dict(table.heading_attributes)
        self._writer = Writer()
        self._stack: list[tuple[etree._Element, Role | None]] = []
        self._starts: list[int] = []
        self._skipped: set[etree._Element] = set()
        self._later: list[_Later] = []
        self._line = 1
        self._depth = 0
        self._joined = False
        """Whether a number or label was just written, with which the words that follow share a line."""
        self._label_start: int | None = None
        self._bracketed = False
        """Whether the last reference to a note or work was put in brackets here."""
        self._all = False

    def read(self) -> ReadText:
        """The text of the document, or of what the registry chooses of it."""
        for part in self._parts():
            self._writer.paragraph()
            self._walk(part)
        for later in self._later:
            self._write_later(later)
        return self._stretches.result(self._writer.result())

    def _parts(self) -> Iterable[etree._Element]:
        if self._selection.chosen:
            return self._selection.chosen
        if not self._table.text:
            return (self._root,)
        names = frozenset(each for each in split(self._table.text) if is_name(each))
        return tuple(_outermost(self._root, names)) or (self._root,)

    def _write_later(self, later: _Later) -> None:
        self._writer.paragraph()
        for label, level in later.sections:
            self._writer.section_again(label, level)
        if later.page:
            self._writer.page(later.page)
        self._line = later.line
        self._all = True
        self._joined = False
        self._walk(later.element)
        self._writer.paragraph()

    def _walk(self, part: etree._Element) -> None:
        self._stack.clear()
        passed: etree._Element | None = None
        walk = Walk(part)
        for step, element in walk:
            if step is Step.ASIDE:
                self._instruction(element)
                self._text(element.tail)
            elif step is Step.END:
                if element is passed:
                    passed = None
                else:
                    self._close(element)
                if element is not part:
                    self._text(element.tail)
            else:
                self._follow(element)
                role = self._roles.role(element)
                if self._passes_over(element, role, part):
                    self._line += sum(piece.count("\n") for piece in texts(element))
                    passed = element
                    walk.skip()
                else:
                    self._open(element, role)

    # ------------------------------------------------------------------------------------- elements

    def _passes_over(self, element: etree._Element, role: Role | None, part: etree._Element) -> bool:
        """Whether an element is left out, or has been written whole, or is written later."""
        if element in self._skipped or element in self._selection.left_out:
            return True
        if element is part or role is Role.LEFT_OUT:
            return element is not part
        if role is Role.PAGE:
            self._page(element)
        elif role in (Role.NOTE, Role.ASIDE) and not self._all:
            self._postpone(element, role)
        elif role is Role.NUMBER:
            self._number(element)
        elif role is Role.MARK or (role is Role.RAISED and self._is_of_marks(element)):
            return self._mark(element)
        else:
            return False
        return True

    def _open(self, element: etree._Element, role: Role | None) -> None:
        self._break_before(element, role)
        self._stretches.begin(element, self._writer.next_offset)
        self._stack.append((element, role))
        name = local_name(element)
        if name in self._alternatives:
            self._choose(element, self._alternatives[name])
        if role is Role.SECTION:
            self._depth += 1
            self._section_number(element)
        elif role is Role.SPEAKER:
            self._writer.turn(_label_of(element))
        elif role is Role.SPEECH:
            speaker = self._roles.speaker(element)
            if speaker:
                self._writer.turn(speaker)
        if role in (Role.HEADING, Role.SUBHEADING):
            self._starts.append(self._writer.length if self._label_start is None else self._label_start)
            self._label_start = None
        elif role is Role.LABEL:
            self._label_start = self._writer.length
        if name in self._heading_attributes:
            self._heading_of_attribute(element, self._heading_attributes[name])
        shown = self._roles.shown(element)
        if shown:
            self._write(shown)
        self._text(element.text)

    def _close(self, element: etree._Element) -> None:
        _, role = self._stack.pop()
        self._stretches.end(element, self._writer.length)
        if role is Role.SECTION:
            self._depth -= 1
        elif role is Role.HEADING:
            self._writer.heading(self._starts.pop(), self._depth + 1)
        elif role is Role.SUBHEADING:
            self._writer.heading(self._starts.pop(), _SUBHEADING_LEVEL)
        elif role is Role.LABEL:
            self._writer.space()
            self._joined = True
            return
        self._break_after(element, role)

    def _break_before(self, element: etree._Element, role: Role | None) -> None:
        if self._joined:
            return
        if role in _BLOCKS or role in (Role.HEADING, Role.SUBHEADING, Role.LABEL, Role.SPEAKER):
            self._writer.paragraph()
        elif role is Role.LINE or (role is Role.BREAK and attribute(element, "break") != "no"):
            self._writer.line_break()
        elif role is Role.CELL or (role is Role.WORD and not _is_joined(element)):
            self._writer.space()
        elif role is None:
            self._break_unknown(element, element.getprevious())

    def _break_after(self, element: etree._Element, role: Role | None) -> None:
        self._joined = self._joined and role in (Role.INLINE, Role.RAISED, Role.LOWERED)
        if role in _BLOCKS or role in (Role.HEADING, Role.SUBHEADING):
            self._writer.paragraph()
        elif role in (Role.LINE, Role.SPEAKER):
            self._writer.line_break()
        elif role is Role.CELL:
            self._writer.space()
        elif role is None:
            self._break_unknown(element, element.getnext())

    def _break_unknown(self, element: etree._Element, beside: etree._Element | None) -> None:
        """Parts an element that the table does not name from its neighbours: by a space in a line, else as a paragraph."""
        if not self._is_in_line(element):
            self._writer.paragraph()
            return
        if beside is None or self._roles.role(beside) in (Role.RAISED, Role.LOWERED, Role.MARK, Role.NOTE):
            return
        between = beside.tail if beside is element.getprevious() else element.tail
        parent = element.getparent()
        if not between and (parent is None or not (parent.text or "").strip()):
            self._writer.space()

    def _is_in_line(self, element: etree._Element) -> bool:
        return any(role in _LINES for _, role in self._stack) or stands_in_words(element)

    def _choose(self, element: etree._Element, order: tuple[str, ...]) -> None:
        """Leaves out all of several readings but one."""
        children = [child for child in element if local_name(child) and child not in self._selection.left_out]
        named = {local_name(child): child for child in reversed(children)}
        kept = next((named[name] for name in order if name in named), children[0] if children else None)
        self._skipped.update(child for child in children if child is not kept)

    # ------------------------------------------------------------------------------------- what is written by itself

    def _section_number(self, element: etree._Element) -> None:
        number = self._roles.number(element)
        if number:
            self._label_start = self._writer.length
            self._writer.paragraph()
            self._writer.number(f"{number}.", self._line)
            self._joined = True

    def _heading_of_attribute(self, element: etree._Element, name: str) -> None:
        title = attribute(element, name)
        if not title:
            return
        start = self._writer.length if self._label_start is None else self._label_start
        if self._label_start is None:
            self._writer.paragraph()
        self._write(title)
        self._writer.heading(start, self._depth + 1)
        self._label_start = None
        self._writer.paragraph()

    def _page(self, element: etree._Element) -> None:
        told = (attribute(element, name) for name in self._table.page_attributes)
        label = _page_label(next((each for each in told if each), "") or _label_of(element))
        if label:
            self._writer.page(label)
        if attribute(element, "break") != "no":
            self._writer.space()

    def _instruction(self, element: etree._Element) -> None:
        if _PAGE_INSTRUCTION.fullmatch(str(getattr(element, "target", ""))):
            number = _PAGE_NUMBER.search(element.text or "")
            if number:
                self._writer.page(number[1])

    def _postpone(self, element: etree._Element, role: Role) -> None:
        if role is Role.NOTE:
            told = (attribute(element, name) for name in self._table.note_attributes)
            mark = next((each for each in told if each), "")
            if mark and len(mark) <= _LONGEST_MARK and self._writer.length:
                self._write(f"[{mark}]")
        self._later.append(_Later(element, self._line, self._writer.open_sections(), self._writer.open_page))

    def _number(self, element: etree._Element) -> None:
        sign = _label_of(element)
        if not sign:
            return
        if not self._is_in_line(element):
            self._writer.line_break()
        self._writer.number(sign, self._line)
        self._joined = True

    def _mark(self, element: etree._Element) -> bool:
        """Writes a reference to a note or work in brackets, unless the text has some around it; True if it did."""
        sign = _label_of(element)
        if not sign or not _MARK.fullmatch(sign):
            return False
        last = self._writer.last
        if last in ("[", "(") or (last in _SEPARATOR and not self._bracketed):
            self._bracketed = False
            self._write(sign)
        else:
            self._bracketed = True
            self._write(f"[{sign}]")
        return True

    def _is_of_marks(self, element: etree._Element) -> bool:
        return any(self._roles.role(child) is Role.MARK for child in islice(element, 20))

    # ------------------------------------------------------------------------------------- text

    def _text(self, text: str | None) -> None:
        if not text:
            return
        blank = not text.strip()
        if not (blank and self._joined):
            self._write(text)
        self._line += text.count("\n")

    def _write(self, text: str) -> None:
        roles = [role for _, role in reversed(self._stack)]
        if Role.VERBATIM in roles:
            self._writer.verbatim(text, self._line)
        elif Role.RAISED in roles:
            self._writer.running(raised(text), self._line)
        elif Role.LOWERED in roles:
            self._writer.running(lowered(text, self._writer.last), self._line)
        else:
            self._writer.running(text, self._line)
        if text.strip():
            self._joined = False
            if Role.LABEL not in roles and Role.HEADING not in roles:
                self._label_start = None

    def _follow(self, element: etree._Element) -> None:
        self._line = max(self._line, line_of(element))


def _outermost(root: etree._Element, names: frozenset[str]) -> Iterator[etree._Element]:
    for element in root.iter("*"):
        if local_name(element) in names and not any(
            local_name(above) in names for above in element.iterancestors()
        ):
            yield element


def _is_joined(element: etree._Element) -> bool:
    """Whether a word goes on without a space from the one before."""
    before = element.getprevious()
    return attribute(element, "join") in ("left", "both") or (
        before is not None and attribute(before, "join") in ("right", "both")
    )


def _label_of(element: etree._Element) -> str:
    words = " ".join("".join(str(piece) for piece in islice(element.itertext(), 40)).split())
    return words if len(words) <= _LONGEST_LABEL else ""


def _page_label(told: str) -> str:
    """`12` for `p. 12` and `page_012`."""
    words = _PAGE_WORDS.match(told)
    return (told[words.end() :] if words else told)[:24]
