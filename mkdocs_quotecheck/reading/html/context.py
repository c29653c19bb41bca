"""What the elements around a block say about it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import BlockKind, Form
from mkdocs_quotecheck.reading.html import elements
from mkdocs_quotecheck.reading.html.document import Frame

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs_quotecheck.reading.html.blocktext import State
    from mkdocs_quotecheck.reading.html.directives import Instruction
    from mkdocs_quotecheck.text.visibility import Hiding


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for the text of the elements that are open."""

    kind: BlockKind = BlockKind.PARAGRAPH
    frame: int | None = None
    level: int = 0
    note: str | None = None
    in_notes: bool = False
    """Inside the list of footnotes, whose items are the footnotes."""
    lang: str | None = None
    sources: tuple[str, ...] = ()
    off: str | None = None
    ignored_rules: tuple[str, ...] = ()
    cite: str | None = None

    def instructed(self, instruction: Instruction) -> Context:
        """The same with what the author says; what is said further inside wins over what is said further outside."""
        if instruction.kind == "source":
            return replace(self, sources=instruction.values)
        if instruction.kind == "ignore" and instruction.values:
            return replace(self, ignored_rules=(*self.ignored_rules, *instruction.values))
        return replace(self, off=instruction.text)


CONTEXT = Context()


class MayBe(enum.Enum):
    """What an inline element may be besides a part of the text."""

    NOTE = "note"
    """A footnote reference."""
    PERMALINK = "permalink"
    RAISED = "raised"
    LOWERED = "lowered"


@dataclass(slots=True)
class Open:
    """An element that is open."""

    tag: str
    skipped: bool = False
    context: Context | None = None
    """For boundaries: what held outside, to be restored."""
    start: int = 0
    name: str = ""
    """For inline elements: what it is remembered as."""
    attributes: Mapping[str, str] = field(default_factory=dict)
    instructions: tuple[Instruction, ...] = ()
    may_be: MayBe | None = None
    """What its text may turn out to be, once it is known."""
    state: State | None = None
    """For those: how far the block's text was, to be cut back to."""
    hiding: frozenset[Hiding] | None = None
    """What hid the words outside, to be restored; None where the element changes nothing."""
    turns: str = ""
    """The character that turns the direction as it does."""
    classes: frozenset[str] = frozenset()
    """Those of its classes that are counted while it is open."""


def enter(
    outside: Context, tag: str, attributes: Mapping[str, str], classes: frozenset[str], frames: list[Frame]
) -> Context:
    """What holds inside a block element; a quote that begins here is added to `frames`."""
    frame = _frame(outside, tag, attributes, classes)
    if frame is not None:
        frames.append(frame)
        inside = replace(outside, kind=BlockKind.QUOTE, frame=len(frames) - 1, level=0)
    else:
        inside = _inside(outside, tag, attributes, classes)
    if attributes:
        lang = attributes.get("lang") or attributes.get("xml:lang")
        cite = attributes.get("cite")
        if lang or cite:
            inside = replace(inside, lang=lang or inside.lang, cite=cite or inside.cite)
    return inside


def _frame(
    outside: Context, tag: str, attributes: Mapping[str, str], classes: frozenset[str]
) -> Frame | None:
    cite = attributes.get("cite")
    if tag == "blockquote":
        return Frame(Form.BLOCK, tag, outside.frame, cite)
    if tag == "aside" and not (
        classes & elements.ASIDE_CLASSES or attributes.get("role") in elements.NOTE_ROLES
    ):
        return Frame(Form.PULL, "class" if classes & elements.QUOTE_CLASSES else tag, outside.frame, cite)
    if tag == "figure":
        return Frame(Form.PULL, "class" if classes & elements.QUOTE_CLASSES else tag, outside.frame, cite)
    if classes & elements.ADMONITION_CLASSES or tag == "details":
        if classes & elements.QUOTE_ADMONITIONS:
            return Frame(Form.PULL, "admonition", outside.frame, cite)
    elif classes & elements.QUOTE_CLASSES:
        return Frame(Form.PULL, "class", outside.frame, cite)
    return None


def _inside(outside: Context, tag: str, attributes: Mapping[str, str], classes: frozenset[str]) -> Context:
    titled = tag == "summary" or "admonition-title" in classes
    if outside.frame is not None:
        return _inside_quote(outside, tag, classes, titled=titled)
    if classes & elements.NOTE_SECTION_CLASSES or attributes.get("role") in elements.NOTE_ROLES:
        return replace(outside, kind=BlockKind.FOOTNOTE, in_notes=True, note=attributes.get("id"))
    if outside.in_notes:
        return replace(outside, note=attributes.get("id") or outside.note) if tag == "li" else outside
    kind = BlockKind.SUMMARY if titled else elements.BLOCK_KINDS.get(tag)
    if kind is None:
        return outside
    return replace(outside, kind=kind, level=int(tag[1]) if kind is BlockKind.HEADING else 0)


def _inside_quote(outside: Context, tag: str, classes: frozenset[str], *, titled: bool) -> Context:
    if tag in {"figcaption", "footer"} or classes & elements.CREDIT_CLASSES:
        return replace(outside, kind=BlockKind.CREDIT)
    if titled:
        return replace(outside, kind=BlockKind.SUMMARY)
    heading = elements.BLOCK_KINDS.get(tag) is BlockKind.HEADING
    return replace(outside, level=int(tag[1])) if heading else outside
