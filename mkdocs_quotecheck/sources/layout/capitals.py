"""Drop caps, and small capitals that are set as capitals of a smaller size."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import LETTER_WORDS
from mkdocs_quotecheck.text.characters import OPENING_MARKS
from mkdocs_quotecheck.text.data_words import is_data_word, may_follow_article
from mkdocs_quotecheck.text.words import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mkdocs_quotecheck.sources.layout.pieces import PagePieces, Piece

DROP_CAP = 1.7
"""Times the height of the text: a letter of two lines has 2 and more, a heading 1.2 to 1.6."""

REACH = 1.2
"""Widths of the letter within which its word goes on: letters as narrow as I are set off by their own width."""

MOST_CAPS = 40
"""Of a page; one with more is a chart or a list of letters."""

SMALLER = 0.9
"""Times the height of the letters around them: capitals smaller than that are small capitals; fonts have 0.7 to 0.85."""

_INITIAL = re.compile(rf"[{OPENING_MARKS}]{{0,2}}\s?{CAPITAL}['’]?")
_SIGNS = ",;'’"
_CAPITALS = re.compile(rf"{CAPITAL}+[{_SIGNS}]?")


def join_drop_caps(page: PagePieces, body: float, known: Mapping[str, int]) -> PagePieces:
    """The page with each drop cap put to the word that it begins.

    Args:
        page: A page.
        body: The height of the document's lines.
        known: How often the document has each word, to tell *A ship* from *After*.
    """
    pieces = list(page.pieces)
    caps = [piece for piece in pieces if _is_drop_cap(piece, body)]
    for cap in caps if len(caps) <= MOST_CAPS else ():
        beside = [piece for piece in pieces if _goes_on(cap, piece, body)]
        if not beside:
            continue
        first = max(beside, key=lambda piece: (piece.middle, -piece.left))
        at = pieces.index(first)
        rest = _in_small_letters(first, body)
        pieces[at] = replace(first, text=_joined(cap.text, rest, known), left=cap.left)
        pieces.remove(cap)
    return page.with_pieces(pieces)


def _is_drop_cap(piece: Piece, body: float) -> bool:
    return piece.height >= DROP_CAP * body > 0 and not piece.oblique and bool(_INITIAL.fullmatch(piece.text))


def _goes_on(cap: Piece, piece: Piece, body: float) -> bool:
    """Whether a piece stands to the right of a drop cap, in its upper lines."""
    if piece is cap or piece.height >= DROP_CAP * body or piece.oblique:
        return False
    width = max(cap.right - cap.left, body)
    return cap.bottom < piece.middle < cap.top and -0.3 * width <= piece.left - cap.right <= REACH * width


def _joined(cap: str, rest: str, known: Mapping[str, int]) -> str:
    """A drop cap and what follows: *After* is a word that the document or a language has, *Aship* is none."""
    word = re.match(r"[^\W\d_]+", rest)
    if word is None:
        return f"{cap} {rest}" if rest[:1].isalnum() else cap + rest
    own = word[0].lower()
    whole = cap[-1].lower() + own
    # The rest has been counted where it stands.
    is_word = known.get(whole, 0) > known.get(own, 0) - 1 or is_data_word(whole)
    if cap[-1] not in LETTER_WORDS or is_word:
        return cap + rest
    # Any noun may follow an article, but only words that a language's data have *I* and *y*.
    apart = may_follow_article(own, cap[-1]) or is_data_word(own) or known.get(own, 0) > 1
    return f"{cap} {rest}" if apart else cap + rest


def _in_small_letters(first: Piece, body: float) -> str:
    """The words behind a drop cap; capitals that are smaller than the text are small capitals."""
    return (
        first.text.lower()
        if first.text.isupper() and first.height < SMALLER * body
        else _lowered_start(first.text)
    )


def _lowered_start(text: str) -> str:
    """`HIS REPORT SETS out` → `his report sets out`: the words in capitals with which a chapter begins."""
    words = text.split(" ")
    in_capitals = [bool(_CAPITALS.fullmatch(word)) for word in words]
    count = in_capitals.index(False) if False in in_capitals else len(words)
    # `HEN I came`: a single letter at the end of the run is a word of the text.
    while count and len(words[count - 1].strip(_SIGNS)) == 1:
        count -= 1
    if count == len(words):
        return text
    return " ".join([*(word.lower() for word in words[:count]), *words[count:]])


def vocabulary(pages: Sequence[PagePieces]) -> Mapping[str, int]:
    """How often each word stands in a document, in small letters."""
    return Counter(
        word.lower()
        for page in pages
        for piece in page.pieces
        for word in re.findall(r"[^\W\d_]+", piece.text)
    )
