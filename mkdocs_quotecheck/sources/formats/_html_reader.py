"""Walks a page's tree and writes what a reader of the page sees as the document's words.

What stands beside the text (an aside, a picture's caption, a note in the margin) is written behind it, so that the sentences
around it stay whole. What is hidden, struck out or no part of the document is left out.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.sources.formats import _html_elements as elements
from mkdocs_quotecheck.sources.formats._html_around import (
    first_character,
    has_lettered_notes,
    is_exponent,
    is_note_letter,
    is_numerator,
    is_part_of_line,
    parent_tag,
    revealed,
    stands_for_shown,
)
from mkdocs_quotecheck.sources.formats._html_box_names import Box
from mkdocs_quotecheck.sources.formats._html_boxes import Boxes, in_comments
from mkdocs_quotecheck.sources.formats._html_styles import Styles
from mkdocs_quotecheck.sources.formats._page_breaks import page_label
from mkdocs_quotecheck.sources.formats._selecting import Stretches
from mkdocs_quotecheck.sources.layout.writer import Writer
from mkdocs_quotecheck.text.raised import lowered, raised
from mkdocs_quotecheck.text.trees import Step, Walk, line_of, texts
from mkdocs_quotecheck.text.visibility import STRUCK, Hiding, Style, is_unseen, style_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from mkdocs_quotecheck.sources.formats._selecting import Selection
    from mkdocs_quotecheck.sources.formats._shape import ReadText

SHORTEST_DOCUMENT = 40
"""Characters: a page with no more text beside its comments is a discussion, and the comments are what it says."""

_INTERRUPTING = frozenset({"div", "section", "figure", "center"})
# Titles that are no heading elements: of EUR-Lex, of the Official Journal's older pages and of consolidated texts.
_TITLE_CLASS = re.compile(
    r"(?:oj-)?s?ti-(?:art|section-\d|grseq-\d|annotation)|s?title-(?:article-norm|division-\d|annex-\d|gr-seq-level-\d)"
)


class _Later(NamedTuple):
    """A part that is written behind the text."""

    element: etree._Element
    line: int
    sections: tuple[tuple[str, int], ...]
    """The headings under which it stands."""
    page: str
    """The page on which it stands; empty where none is known."""


class Reader:
    """Walks the tree without recursion and writes what a reader of the page sees."""

    def __init__(self, root: etree._Element, selection: Selection, *, in_content: bool) -> None:
        self.writer, self._stretches = Writer(), Stretches(selection.marked)
        self._boxes = Boxes(root)
        self._styles = Styles(root)
        self._revealed = revealed(root)
        self._left_out = selection.left_out
        self._line = 1
        self._content = 1 if in_content else 0
        self._verbatim = 0
        self._quoted = 0
        self._raised: etree._Element | None = None
        self._style = Style()
        self._hiding: frozenset[Hiding] = frozenset()
        """How the words at hand are hidden; an element further inside may undo it."""
        self._hidden: list[tuple[etree._Element, frozenset[Hiding]]] = []
        self._note = False
        self._lettered = False
        """Whether raised letters count up, as those of notes do."""
        self._starts: list[int] = []
        self._later: list[_Later] = []
        self._comments: list[_Later] = []
        self._all = False
        """Whether the part that is walked is one that was put off: nothing is put off twice."""

    def read(self, main: etree._Element) -> ReadText:
        """The text of `main` and of what stands beside it."""
        self._lettered = has_lettered_notes(main)
        self._walk(main)
        return self._finish()

    def read_chosen(self, chosen: Sequence[etree._Element]) -> ReadText:
        """The text of some elements, one after another; what was chosen is kept, whatever its name says that it is."""
        for element in chosen:
            self.writer.paragraph()
            self._line = 1
            self._all = in_comments(element)
            self._walk(element)
            self._all = False
            self.writer.paragraph()
        return self._finish()

    def _finish(self) -> ReadText:
        """Writes what was put off."""
        written = self.writer.length
        for part in self._later:
            self._write_later(part)
        if self._comments and written < SHORTEST_DOCUMENT:
            for part in self._comments:
                self._write_later(part)
        return self._stretches.result(self.writer.result())

    def _write_later(self, part: _Later) -> None:
        self.writer.paragraph()
        for label, level in part.sections:
            self.writer.section_again(label, level)
        if part.page:
            self.writer.page(part.page)
        self._line = part.line
        self._all = True
        self._walk(part.element)
        self.writer.paragraph()

    def _walk(self, main: etree._Element) -> None:
        passed: list[etree._Element] = []
        walk = Walk(main)
        for step, element in walk:
            if step is Step.ASIDE:
                # libxml2 tells the line on which a comment ends.
                self._line += (element.text or "").count("\n")
                self._follow(element)
                self._tail(element, main)
            elif step is Step.END:
                if passed and element is passed[0]:
                    self._part(passed.pop())
                else:
                    self._close(element)
                self._tail(element, main)
            elif element is not main and self._passes_over(element):
                self._part(element)
                self._line += sum(piece.count("\n") for piece in texts(element))
                passed.append(element)
                walk.skip()
            else:
                self._open(element)

    # ------------------------------------------------------------------------------------- elements

    def _open(self, element: etree._Element) -> None:
        self._follow(element)
        tag = str(element.tag)
        if self._style.hides or self._style.shows:
            self._hidden.append((element, self._hiding))
            way = self._style.hides
            self._hiding = (self._hiding - self._style.shows) | (frozenset((way,)) if way else frozenset())
        self._style = Style()
        self._break_before(element, tag)
        self._stretches.begin(element, self.writer.next_offset)
        if tag in elements.CONTENT_PARTS:
            self._content += 1
        if tag in {"pre", "listing"}:
            self._verbatim += 1
        if tag == "blockquote":
            self._quoted += 1
        if tag in elements.BLOCKS or element.get("role") == "heading":
            self._starts.append(self.writer.length)
        if tag == "q":
            self.writer.running("“", self._line)
        if self._raised is None and (tag in {"sup", "sub"} or is_exponent(element)):
            self._raised = element
            links = (child for child in islice(element, 3) if child.tag == "a")
            self._note = any(link.get("href", "").startswith("#") for link in links)
        self._text(element.text)

    def _close(self, element: etree._Element) -> None:
        tag = str(element.tag)
        if tag in elements.CONTENT_PARTS:
            self._content -= 1
        if tag in {"pre", "listing"}:
            self._verbatim -= 1
        if tag in elements.BLOCKS or element.get("role") == "heading":
            self._head(element, tag, self._starts.pop())
        if tag == "blockquote":
            self._quoted -= 1
        if tag == "q":
            self.writer.running("”", self._line)
        if self._raised is element:
            self._raised = None
        if self._hidden and self._hidden[-1][0] is element:
            self._hiding = self._hidden.pop()[1]
        if is_numerator(element):
            self.writer.running("/", self._line)
        self._stretches.end(element, self.writer.length)
        self._break_after(element, tag)

    def _break_before(self, element: etree._Element, tag: str) -> None:
        if tag == "br" or (elements.is_foreign_break(tag) and element.get("break") != "no"):
            self.writer.line_break()
        elif not elements.part(self.writer, tag) and elements.is_foreign(tag):
            self._break_foreign(element, element.getprevious())

    def _break_after(self, element: etree._Element, tag: str) -> None:
        if not elements.part(self.writer, tag) and elements.is_foreign(tag):
            self._break_foreign(element, element.getnext())

    def _break_foreign(self, element: etree._Element, beside: etree._Element | None) -> None:
        """Parts an element that HTML does not know from its neighbours, unless it is part of a line of text."""
        if is_part_of_line(element):
            inline = elements.is_foreign_inline(str(element.tag))
            if beside is not None and not inline and not elements.is_foreign_inline(str(beside.tag)):
                before = element.getprevious() is beside
                between = beside.tail if before else element.tail
                if not between:
                    self.writer.space()
            return
        self.writer.line_break()

    def _head(self, element: etree._Element, tag: str, start: int) -> None:
        """Notes a heading, and a line that is nothing but the name of an article or chapter."""
        if tag in elements.HEADINGS:
            self.writer.heading(start, int(tag[1]))
            return
        if element.get("role") == "heading":
            told = element.get("aria-level", "2")
            self.writer.heading(start, int(told) if told.isdecimal() and len(told) == 1 else 2)
            return
        classes = element.get("class", "").split()
        marked = any(_TITLE_CLASS.fullmatch(name) for name in classes)
        self.writer.title(start, quoted=self._quoted > 0, marked=marked)

    # ------------------------------------------------------------------------------------- text

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if self._hiding:
            pass
        elif self._verbatim:
            self.writer.verbatim(text, self._line)
        elif self._raised is not None:
            self.writer.running(self._note_mark(text) or self._shifted(text), self._line)
        else:
            self.writer.running(text, self._line)
        self._line += text.count("\n")

    def _shifted(self, text: str) -> str:
        below = self._raised is not None and self._raised.tag == "sub"
        return lowered(text, self.writer.last) if below else raised(text)

    def _note_mark(self, text: str) -> str | None:
        """`[1]` for the raised number of a footnote, so that it cannot be read as a power."""
        bare = text.strip()
        lettered = self._lettered and is_note_letter(bare)
        return f"[{bare}]" if lettered or (self._note and bare.isalnum() and len(bare) <= 4) else None

    def _tail(self, element: etree._Element, main: etree._Element) -> None:
        if element is not main:
            self._text(element.tail)

    def _follow(self, element: etree._Element) -> None:
        self._line = max(self._line, line_of(element))

    # ------------------------------------------------------------------------------------- what is passed over

    def _passes_over(self, element: etree._Element) -> bool:
        """Whether an element is left out, or written later."""
        self._follow(element)
        tag = str(element.tag)
        label = page_label(element)
        if label is not None:
            if label:
                self.writer.page(label)
            return True
        if (
            element in self._left_out
            or tag in elements.SKIPPED
            or (tag in elements.SITE_PARTS and not self._content)
            or (tag == "title" and parent_tag(element) in ("", "head", "html"))
            or self._is_unseen(element, tag)
        ):
            return True
        if self._verbatim or self._all:
            return False
        box = self._boxes.kind(element)
        if box is Box.COMMENTS:
            self._comments.append(self._postponed(element))
        elif box is Box.BESIDE or (box is None and self._is_beside(element, tag)):
            if self._quoted:
                return False
            self._later.append(self._postponed(element))
        elif box is None:
            return False
        return True

    def _is_unseen(self, element: etree._Element, tag: str) -> bool:
        attributes = {str(name): str(value) for name, value in element.items()}
        self._style = style = style_of(attributes)
        if attributes.get("role") in elements.SKIPPED_ROLES:
            return True
        if attributes.get("hidden", "").strip().lower() == "until-found":
            del attributes["hidden"]
        if is_unseen(tag, attributes, frozenset(attributes.get("class", "").split()), style):
            shown = self._is_revealed(element) or (not style.unseen and stands_for_shown(element))
            return tag in STRUCK or style.struck is True or not shown
        hidden = attributes.get("aria-hidden") == "true" or self._styles.hides(element)
        return hidden and not self._is_revealed(element)

    def _is_revealed(self, element: etree._Element) -> bool:
        """Whether a button or tab of the page shows it."""
        return element.get("role") == "tabpanel" or element.get("id", "") in self._revealed

    def _is_beside(self, element: etree._Element, tag: str) -> bool:
        if tag == "figcaption":
            figure = element.getparent()
            return figure is not None and all(
                child.tag not in ("blockquote", "pre", "p", "q") for child in islice(figure, 20)
            )
        return tag == "aside" or element.get("role") == "complementary" or self._interrupts(element, tag)

    def _interrupts(self, element: etree._Element, tag: str) -> bool:
        """Whether a block stands between two paragraphs of which the second goes on with the first one's sentence."""
        before, behind = element.getprevious(), element.getnext()
        if tag not in _INTERRUPTING or before is None or behind is None or {before.tag, behind.tag} != {"p"}:
            return False
        # A list may go on with the sentence too: then it begins with a small letter.
        if first_character(element).islower() or not first_character(behind).islower():
            return False
        return self.writer.last.isalpha() or self.writer.last == ","

    def _postponed(self, element: etree._Element) -> _Later:
        return _Later(element, self._line, self.writer.open_sections(), self.writer.open_page)

    def _part(self, element: etree._Element) -> None:
        """Parts what stands on both sides of something that is passed over, where it took room."""
        tag = str(element.tag)
        if tag in elements.TAKES_ROOM:
            self.writer.space()
        elif tag in ("form", "div"):
            self.writer.line_break()
        else:
            elements.part(self.writer, tag)
