"""The text of the block that is being read, and what was noted of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from mkdocs_quotecheck.reading.html.document import Block, NoteRef, Unseen
from mkdocs_quotecheck.text.invisible import (
    DIRECTION_EMBEDDINGS,
    DIRECTION_ENDS,
    DIRECTION_OVERRIDES,
    UNSEEN,
    is_conventional,
)

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.html.context import Context
    from mkdocs_quotecheck.reading.html.directives import Instruction
    from mkdocs_quotecheck.reading.html.document import Inline, Link

WHITE: Final = " \t\r\n\f"
# Runs of white space, and white space other than one blank or line end. What begins with a set of characters is found fast.
_SPACES = re.compile(r"[ \t\r\n\f](?:[ \t\r\n\f]+|(?<=[\t\r\f]))")


class State(NamedTuple):
    """How far the text of a block is."""

    base: int
    pieces: int
    filled: int
    at_space: bool
    notes: int


@dataclass(slots=True)
class _Turned:
    """A direction that is open."""

    start: int
    sign: str


class BlockText:
    """Grows the text of one block. Offsets count in the document's text."""

    def __init__(self, base: int) -> None:
        self.base = base
        """Where the block begins."""
        self.filled = 0
        self.at_break = False
        """Whether a line was ended and nothing came since."""
        self.links: list[Link] = []
        self.notes: list[NoteRef] = []
        self.inlines: list[Inline] = []
        self.own: list[Instruction] = []
        self.unseen: list[Unseen] = []
        self._pieces: list[str] = []
        self._at_space = True
        self._turned: list[_Turned] = []

    def __bool__(self) -> bool:
        return bool(self._pieces)

    @property
    def end(self) -> int:
        """Where the next character will stand."""
        return self.base + self.filled

    def add(self, data: str) -> None:
        """Text as the page has it: white space is collapsed, what nobody sees is left out."""
        text = _SPACES.sub(_one_space, data)
        if not text.isascii():
            text = self._seen(text)
        if self._at_space:
            text = text.lstrip(WHITE)
        if text:
            self.at_break = False
            self._pieces.append(text)
            self.filled += len(text)
            self._at_space = text[-1] in " \n"

    def break_line(self) -> None:
        """A line ends."""
        self.at_break = True
        self._pieces.append("\n")
        self.filled += 1
        self._at_space = True

    # ------------------------------------------------------------------------------------------ what is unseen

    def _seen(self, text: str) -> str:
        before = self._pieces[-1][-1] if self._pieces else ""
        kept: list[str] = []
        done, place = len(before), self.end
        # A joiner is told by the letter before it, which may be of an earlier piece.
        joined = before + text
        for found in UNSEEN.finditer(joined, len(before)):
            kept.append(joined[done : found.start()])
            place += found.start() - done
            done = found.end()
            self._note(found[0], place)
        return "".join([*kept, joined[done:]]) if kept else text

    def _note(self, sign: str, place: int) -> None:
        if sign in DIRECTION_OVERRIDES or sign in DIRECTION_EMBEDDINGS:
            self._turned.append(_Turned(place, sign))
        elif sign in DIRECTION_ENDS:
            if self._turned:
                self._close_turned(place)
        elif not is_conventional(sign):
            self.unseen.append(Unseen(place, place, sign))

    def _close_turned(self, place: int) -> None:
        turned = self._turned.pop()
        self.unseen.append(Unseen(turned.start, place, turned.sign))

    # ------------------------------------------------------------------------------------------ what is cut back

    def state(self) -> State:
        """How far the text is."""
        return State(self.base, len(self._pieces), self.filled, self._at_space, len(self.notes))

    def since(self, state: State) -> str:
        """The text since then."""
        return "".join(self._pieces[state.pieces :])

    def noted_since(self, state: State) -> bool:
        """Whether a footnote was referred to since then."""
        return len(self.notes) > state.notes

    def before(self, state: State) -> str:
        """The text that stood last then, as far as it came in one piece."""
        return self._pieces[state.pieces - 1] if state.pieces else ""

    def cut(self, state: State) -> None:
        """Takes back the text since then; footnotes referred to in it are kept."""
        del self._pieces[state.pieces :]
        self.filled, self._at_space = state.filled, state.at_space
        end = self.end
        # What was noted last stands last, so that only the ends are looked at.
        for noted in (self.links, self.inlines):
            while noted and noted[-1].end > end:
                noted.pop()
        for index in range(state.notes, len(self.notes)):
            self.notes[index] = NoteRef(min(self.notes[index].start, end), self.notes[index].note)

    def replace(self, state: State, text: str) -> None:
        """Puts other characters, of the same number, in the place of the text since then."""
        self._pieces[state.pieces :] = [text] if text else []

    # ------------------------------------------------------------------------------------------ the block

    def block(self, context: Context, section: int) -> tuple[Block, str] | None:
        """The block and its text; None if it has none."""
        text = "".join(self._pieces).rstrip(WHITE)
        if not text.strip():
            return None
        end = self.base + len(text)
        while self._turned:
            self._close_turned(end)
        inlines = sorted(
            (each for each in self.inlines if each.start < end), key=lambda each: (each.start, -each.end)
        )
        block = Block(
            context.kind,
            self.base,
            end,
            tuple(each for each in self.links if each.start < end),
            tuple(self.notes),
            tuple(inlines),
            frame=context.frame,
            section=section,
            level=context.level,
            note=context.note,
            lang=context.lang,
            sources=context.sources,
            off=context.off,
            ignored_rules=context.ignored_rules,
            cite=context.cite,
        )
        return block, text


def _one_space(run: re.Match[str]) -> str:
    return "\n" if "\n" in run.group() else " "
