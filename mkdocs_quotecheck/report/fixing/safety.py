"""Whether a repair may be made without an editor's look: only where the quotation is surely meant for the passage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import FALLBACK
from mkdocs_quotecheck.model import EditKind, Form
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.sentences import sentence_start
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Edit, LedgerEntry, Passage

TAKES_AWAY: Final = "only with --unsafe-fixes: words would be taken away or moved"
UNLIKE: Final = "only with --unsafe-fixes: too little of it stands in the source"
UNNAMED: Final = "only with --unsafe-fixes: the page does not name the source"
AT_EDGE: Final = "only with --unsafe-fixes: it begins or ends with other words than the source"

UNSAFE_KINDS: Final = frozenset({EditKind.ADDITION, EditKind.ORDER})
"""Kinds whose repair takes away or moves words that the author may have chosen."""
LEAST_ALIKE: Final = 0.7
"""Share of a quotation that must stand in the source. Of the repairs of 26 real sites that were looked at, those that wrote
words of another passage had less, or differed at an edge."""
ANCHOR_WORDS: Final = 2
"""Words on both sides of a difference that must agree, so that it is surely the same place; at the beginning and the end of a
sentence that both begin and end there, fewer do. Inside a sentence of the page the first and the last quoted words are often
bent to it: *seemed “to condemned sin”*."""
WORDS_THAT_PROVE: Final = 8
"""Agreeing words that show by themselves where a quotation is from, where the page does not say it; as for findings."""
SAME_WORD: Final = frozenset({EditKind.SPELLING, EditKind.HYPHEN, EditKind.ACCENT})
"""Kinds that leave the word the same, wherever it stands."""
FIGURES: Final = frozenset({EditKind.NUMBER, EditKind.DATE, EditKind.UNIT, EditKind.COMPARISON})
"""Kinds that no sentence bends."""
WORDS_BESIDE_A_FIGURE: Final = 4
MORE_WORDS: Final = 1
"""Words more than the page has that may come to stand at the edge of a block quote, which no sentence of the page bends."""


def why_unsafe(entry: LedgerEntry, passage: Passage, edits: Sequence[Edit]) -> str:
    """Why a quotation is to be looked at before it is repaired, one clause; empty where that is not needed."""
    if any(edit.kind in UNSAFE_KINDS for edit in edits):
        return TAKES_AWAY
    if passage.score < LEAST_ALIKE or len(entry.passages) > 1:
        return UNLIKE
    if not entry.names_source and _agreeing(entry.text, edits) < WORDS_THAT_PROVE:
        return UNNAMED
    moved = [edit for edit in edits if edit.kind not in SAME_WORD]
    begins, ends = _whole_sentences(entry, passage) if moved else (True, True)
    agreeing = _agreeing(entry.text, edits)
    if any(
        not _anchored(entry.text, edit, begins=begins, ends=ends) and not _plain_edge(entry, edit, agreeing)
        for edit in moved
    ):
        return AT_EDGE
    return ""


def _plain_edge(entry: LedgerEntry, edit: Edit, agreeing: int) -> bool:
    """Whether a difference at an edge of a quotation is one in the words themselves."""
    if not word_list(edit.quoted) or len(word_list(edit.original)) > len(word_list(edit.quoted)) + MORE_WORDS:
        return False
    if edit.kind in FIGURES:
        return agreeing >= WORDS_BESIDE_A_FIGURE
    return entry.form in (Form.BLOCK, Form.PULL) and agreeing >= WORDS_THAT_PROVE


def _agreeing(text: str, edits: Sequence[Edit]) -> int:
    return len(word_list(text)) - sum(len(word_list(edit.quoted)) for edit in edits)


def _anchored(text: str, edit: Edit, *, begins: bool, ends: bool) -> bool:
    before = len(word_list(text[: edit.quoted_span.start]))
    behind = len(word_list(text[edit.quoted_span.end :]))
    if before + behind < ANCHOR_WORDS:
        return False
    return (begins or before >= ANCHOR_WORDS) and (ends or behind >= ANCHOR_WORDS)


def _whole_sentences(entry: LedgerEntry, passage: Passage) -> tuple[bool, bool]:
    """Whether a quotation begins, and ends, where a sentence does, on the page and in the source."""
    words = lexicon(entry.language or FALLBACK)
    text = entry.text.strip()
    block = entry.form in (Form.BLOCK, Form.PULL)
    first = next((sign for sign in text if sign.isalnum()), "")
    before, original = passage.before.rstrip(), passage.original.strip()
    joined = f"{before} {original}".lstrip()
    at = len(joined) - len(original)
    begins = (block or first != first.lower()) and (not before or sentence_start(joined, at, words) == at)
    after = passage.after.lstrip()
    # What comes next may begin a sentence only if the passage, with its full stop, has ended one.
    told = f"{original} {after}" if after[:1].isalnum() else f"{original}{after}"
    size = len(told) - len(after) if after[:1].isalnum() else len(original) + _stops(after)
    rest = told[size:].lstrip()
    ends = not rest or sentence_start(told, len(told) - len(rest), words) == len(told) - len(rest)
    return begins, ends and (block or not text[-1:].isalnum() or _stops(entry.after) > 0 or not entry.after)


def _stops(text: str) -> int:
    """How many signs stand before the next word."""
    return next((at for at, sign in enumerate(text) if sign.isspace() or sign.isalnum()), len(text))
