"""Quotation or mention: whether words between marks are somebody's words, now that it is known who is named for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attributing.passage import is_headline

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.attributing.lexicon import Lexicon
    from mkdocs_quotecheck.reading.attributing.paragraphs import Naming, Paragraph
    from mkdocs_quotecheck.reading.attributing.passage import Hole

# Longest title of a work that is told from a quotation by its capitals; longer ones are sentences in capitals.
LONGEST_TITLE: Final = 8
# Up to this many words without a speaker are a term or scare quote.
LONGEST_TERM: Final = 4


def mention_kind(
    paragraph: Paragraph, made: Hole, quotation: Quotation, naming: Naming | None, lexicon: Lexicon
) -> str | None:
    """Which kind of mention a quotation is; None if it is somebody's words."""
    passage = paragraph.passage
    token = passage.quotes[made.index]
    kinds = passage.kinds
    words = quotation.text.split()
    before = passage.folded[token - 1] if token else ""
    if before == "=":
        return "markup"
    if not is_headline(passage.text[passage.starts[0] : passage.ends[-1]]) and _is_title(passage.kinds, token, words, before, lexicon):
        return "title"
    if naming is None:
        return "term" if len(words) <= LONGEST_TERM else None
    if naming.pattern in ("sentence-subject", "speaker-verb-later") and len(words) == 1:
        return "scare quote"
    if before in lexicon.words.term_cues:
        return "term"
    return None


def _is_title(kinds: str, token: int, words: list[str], before: str, lexicon: Lexicon) -> bool:
    """Every word of weight is capital, and what stands before it introduces a title."""
    if not 1 <= len(words) <= LONGEST_TITLE:
        return False
    small = lexicon.words.small_title_words
    for position, word in enumerate(words):
        letter = word.lstrip("(“‘'\"")[:1]
        if not (letter.isupper() or letter.isdigit() or letter in "&-" or (position and word.lower() in small)):
            return False
    kind = kinds[token - 1] if token else ""
    if kind == "," and token > 1:
        kind = kinds[token - 2]
    return kind in ("E", "'", "N") or before in lexicon.words.title_cues
