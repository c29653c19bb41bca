"""Whether a repair may be made without an editor's look: only where the quotation is surely meant for the passage."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import FALLBACK
from mkdocs_quotecheck.model import EditKind, Form
from mkdocs_quotecheck.report.fixing.reasons import Reason
from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.scripts import scripts_in
from mkdocs_quotecheck.text.sentences import sentence_ends, sentence_start
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Edit, LedgerEntry, Passage
    from mkdocs_quotecheck.text.lexicon import Lexicon

TAKES_AWAY: Final = Reason("words would be taken away or moved", unsafe=True)
UNLIKE: Final = Reason("too little of it stands in the source", unsafe=True)
UNNAMED: Final = Reason("the page does not name the source", unsafe=True)
AT_EDGE: Final = Reason("it begins or ends with other words than the source", unsafe=True)
SENTENCES: Final = Reason("the source ends a sentence within these words", unsafe=True)
SLIP_OF_SOURCE: Final = Reason(
    "the source may have a slip there: elsewhere it has the page's word", unsafe=True
)
BRACKETS: Final = Reason("the source has other brackets there", unsafe=True)
LAYOUT: Final = Reason("the difference is one of layout or of another script", unsafe=True)

_BETWEEN_BRACKETS = re.compile(r"[)\]][^()\[\]]*[(\[]")

WORDS_OF_A_SLIP: Final = 2
"""Words that come into a quotation by themselves: *just*, *and*. More of them, signs and numbers are the page's own notes."""
WORDS_BESIDE_AN_EDGE: Final = 5
"""Agreeing words that show that a small word at the edge was meant to be the source's. Of corrupted quotations cut so that the
missing word stands beside the first or the last one, 57 of 73 come to the source's words with 4 more that agree, 53 of 61 with 5."""
LEAST_ALIKE: Final = 0.7
"""Share of a quotation that must stand in the source. Of the repairs of 26 real sites that were looked at, those that wrote
words of another passage had less, or differed at an edge; of 903 that are labelled as altered, 876 of them made by a program, 5 have less."""
ANCHOR_WORDS: Final = 2
"""Words on both sides of a difference that must agree, so that it is surely the same place; at the beginning and the end of a
sentence that both begin and end there, fewer do. Inside a sentence of the page the first and the last quoted words are often
bent to it: *seemed “to condemned sin”*. Of 1,735 corruptions, in block quotes and in sentences, 14 come to other words than
the original's with 2 as with 1, and 29 with 0; 1,652 come to the original's with 2, 1,666 with 1."""
WORDS_THAT_PROVE: Final = 8
"""Agreeing words that show by themselves where a quotation is from, where the page does not say it; as for findings."""
WORDS_MOVED_OVER: Final = 2
"""Words over which another one slips: *we have all* for *we all have*. A judgement: no corruption at hand moves words."""
LETTERS_OF_A_SLIP: Final = 5
LETTERS_THAT_SLIP: Final = 2
"""Letters by which a misspelt word differs, and letters that it has at least: shorter ones that are as near are other words."""
SAME_WORD: Final = frozenset({EditKind.SPELLING, EditKind.HYPHEN, EditKind.ACCENT})
"""Kinds that leave the word the same, wherever it stands."""
FIGURES: Final = frozenset({EditKind.NUMBER, EditKind.DATE, EditKind.UNIT, EditKind.COMPARISON})
"""Kinds that no sentence bends."""
WORDS_BESIDE_A_FIGURE: Final = 4
"""Cut likewise, 96 of 117 come to the source's words with 3 words beside the figure, 97 of 114 with 4, 93 of 110 with 5."""
MORE_WORDS: Final = 1
"""Words more than the page has that may come to stand at the edge of a block quote, which no sentence of the page bends.

A judgement: with 0 to 5 the same 843 of 875 corruptions in block quotes are repaired plainly."""


def why_unsafe(
    entry: LedgerEntry, passage: Passage, edits: Sequence[Edit], source: str = ""
) -> Reason | None:
    """Why a quotation is to be looked at before it is repaired; None where that is not needed.

    Args:
        entry: The quotation.
        passage: Where it stands.
        edits: What is to be repaired.
        source: The whole text of its source, as far as it is known.
    """
    agreeing, words = _agreeing(entry.text, edits), lexicon(entry.language or FALLBACK)
    moved = [edit for edit in edits if edit.kind not in SAME_WORD]
    # Several words changed, the first or the last one among them: another translation or edition rather than a slip.
    begins, ends = _whole_sentences(entry, passage) if len(moved) == 1 else (not moved, not moved)
    reasons = (
        (any(_takes_away(entry.text, edit) for edit in edits) or _moves_far(entry.text, edits), TAKES_AWAY),
        (passage.score < LEAST_ALIKE or len(entry.passages) > 1, UNLIKE),
        (not entry.names_source and agreeing < WORDS_THAT_PROVE, UNNAMED),
        (any(_ends_sentence(edit.original, words) for edit in edits), SENTENCES),
        (any(_crosses_brackets(edit) for edit in edits), BRACKETS),
        (any(_is_slip_of_source(edit, source) for edit in edits), SLIP_OF_SOURCE),
        (any(_is_layout(edit, passage) for edit in edits) or _replaces_line(entry.text, edits), LAYOUT),
        (
            any(
                not _anchored(entry.text, edit, begins=begins, ends=ends)
                and not _plain_edge(entry, edit, agreeing, alone=len(edits) == 1)
                for edit in moved
            ),
            AT_EDGE,
        ),
    )
    return next((reason for holds, reason in reasons if holds), None)


def _crosses_brackets(edit: Edit) -> bool:
    """Whether the source's words end one bracket and begin another, where the page's do not: *0.06* for *0.05) (Table 3*."""
    return bool(_BETWEEN_BRACKETS.search(edit.original)) and not _BETWEEN_BRACKETS.search(edit.quoted)


def _is_slip_of_source(edit: Edit, source: str) -> bool:
    """Whether the source has its word here alone, and the page's, which is spelt nearly alike, elsewhere: *commitee*."""
    from rapidfuzz.distance import OSA

    quoted, original = word_list(edit.quoted), word_list(edit.original)
    if not source or len(quoted) != 1 or len(original) != 1 or edit.kind is EditKind.WORD_FORM:
        return False
    one, other = quoted[0].lower(), original[0].lower()
    if min(len(one), len(other)) < LETTERS_OF_A_SLIP or OSA.distance(one, other) > LETTERS_THAT_SLIP:
        return False
    return _times(other, source) == 1 and _times(one, source) > 1


def _times(word: str, text: str) -> int:
    return sum(1 for _ in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE))


def _ends_sentence(original: str, words: Lexicon) -> bool:
    """Whether a sentence ends within words of the source, and another begins."""
    return any(word_list(original[end:]) for end in sentence_ends(original, words))


def _takes_away(text: str, edit: Edit) -> bool:
    """Whether the repair takes away words that the author may have meant to have there: more than a slip."""
    if edit.kind is not EditKind.ADDITION:
        return False
    start, end = edit.quoted_span.start, edit.quoted_span.end
    around = f"{text[:start].rstrip()[-1:]}{edit.quoted}{text[end:].lstrip()[:1]}"
    plain = all(sign.isalpha() or sign.isspace() or sign in ",.;’'" for sign in around)
    return not plain or len(word_list(edit.quoted)) > WORDS_OF_A_SLIP or not _anchored(text, edit)


def _moves_far(text: str, edits: Sequence[Edit]) -> bool:
    """Whether words are moved over more than a few others."""
    moved = [edit for edit in edits if edit.kind is EditKind.ORDER]
    pairs = list(zip(moved[::2], moved[1::2], strict=False))
    return len(moved) % 2 > 0 or any(
        word_list(one.quoted) != word_list(other.original)
        or word_list(one.original) != word_list(other.quoted)
        or len(word_list(text[one.quoted_span.end : other.quoted_span.start])) > WORDS_MOVED_OVER
        for one, other in pairs
    )


def _plain_edge(entry: LedgerEntry, edit: Edit, agreeing: int, *, alone: bool) -> bool:
    """Whether a difference at an edge of a quotation is surely one in the words themselves."""
    quoted, original = word_list(edit.quoted), word_list(edit.original)
    if edit.kind in FIGURES:
        return (
            bool(quoted) and len(original) <= len(quoted) + MORE_WORDS and agreeing >= WORDS_BESIDE_A_FIGURE
        )
    if not quoted:  # a word that is missing beside the first or the last one
        inside = 0 < edit.quoted_span.start < len(entry.text.rstrip())
        return inside and bool(original) and agreeing >= WORDS_BESIDE_AN_EDGE
    if entry.form in (Form.BLOCK, Form.PULL):
        return len(original) <= len(quoted) + MORE_WORDS and agreeing >= WORDS_THAT_PROVE
    if edit.kind is EditKind.WORD_FORM or agreeing < WORDS_BESIDE_AN_EDGE:
        return False
    # One small word for another of its kind, and nothing else: *who had done this* for *who had done it*.
    small = lexicon(entry.language or FALLBACK).sentence_openers
    return alone and len(quoted) == len(original) == 1 and {quoted[0].lower(), original[0].lower()} <= small


def _is_layout(edit: Edit, passage: Passage) -> bool:
    """Whether the page has a label's colon or brackets where the source has nothing, or a word as the original has it."""
    if not edit.original.strip() and any(sign in ":()[]{}\n" for sign in edit.quoted):
        return True
    return bool(scripts_in(edit.quoted) - scripts_in(passage.original))


def _replaces_line(text: str, edits: Sequence[Edit]) -> bool:
    """Whether all words of one of several lines would be others: a heading of the edition that the page quotes."""
    kept = list(text)
    for edit in edits:
        for at in range(edit.quoted_span.start, edit.quoted_span.end):
            kept[at] = "\n" if text[at] == "\n" else " "
    lines = zip(text.split("\n"), "".join(kept).split("\n"), strict=True)
    return "\n" in text and any(word_list(line) and not word_list(rest) for line, rest in lines)


def _agreeing(text: str, edits: Sequence[Edit]) -> int:
    return len(word_list(text)) - sum(len(word_list(edit.quoted)) for edit in edits)


def _anchored(text: str, edit: Edit, *, begins: bool = False, ends: bool = False) -> bool:
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
    begins = (block or first != first.lower()) and not joined[sentence_start(joined, at, words) : at].strip()
    after = passage.after.lstrip()
    # What comes next may begin a sentence only if the passage, with its full stop, has ended one.
    told = f"{original} {after}" if after[:1].isalnum() else f"{original}{after}"
    size = len(told) - len(after) if after[:1].isalnum() else len(original) + _stops(after)
    rest = told[size:].lstrip()
    following = len(told) - len(rest)
    ends = not told[sentence_start(told, following, words) : following].strip()
    return begins, ends and (block or not text[-1:].isalnum() or _stops(entry.after) > 0 or not entry.after)


def _stops(text: str) -> int:
    """How many signs stand before the next word."""
    return next((at for at, sign in enumerate(text) if sign.isspace() or sign.isalnum()), len(text))
