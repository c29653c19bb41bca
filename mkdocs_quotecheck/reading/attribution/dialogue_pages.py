"""Which pages are dialogue: stories, and conversations that a page quotes."""

from __future__ import annotations

from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Form
from mkdocs_quotecheck.reading.attribution.weighing import is_inserted_unspaced
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.attribution.paragraphs import Paragraph, Reader

# A page is dialogue when this share of its blocks begins with a quotation, this share follows another such block, and the
# quotations are short. Six novels have 0.58 to 0.79, 0.41 to 0.64 and a median of 8 words; of 284 news articles three pass
# the first two, and none the third.
LEADING_SHARE: Final = 0.5
PAIR_SHARE: Final = 0.35
LONGEST_MEDIAN: Final = 16
FEWEST_TURNS: Final = 6
# … and when this share of them says nothing of who speaks: 0.25 to 0.63 in six novels; news names a speaker each time.
UNNAMED_SHARE: Final = 0.15
# Where words have no spaces, stories have at least this share of quotations that are whole sentences: of 75 excerpts of a
# Chinese novel that are stories by their paragraphs, 74 have it; with 0.5 it were 72.
SPOKEN_SHARE: Final = 0.3
# Turns of a conversation that a page quotes; in news articles paragraphs alone are longer, or fewer.
SHORT_MEDIAN: Final = 9
FEWEST_LEADING: Final = 3
FEWEST_ALONE: Final = 5
ALONE: Final = frozenset("Q.,?-")
# Patterns whose mention is the speaker for certain; the subject of a mere sentence is only likely.
GUESSES: Final = frozenset(["sentence-subject", "speaker-verb-later", "subject-before", "owner"])


def spoken_paragraphs(reader: Reader, paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The paragraphs that can be turns: what is set in as a block quote is written, not spoken on the page."""
    return [paragraph for paragraph in paragraphs if reader.blocks[paragraph.block].frame is None]


def is_story(reader: Reader, paragraphs: Sequence[Paragraph], quotations: Sequence[Quotation]) -> bool:
    """Whether a page is a story or another text that consists of dialogue."""
    turns = [paragraph for paragraph in spoken_paragraphs(reader, paragraphs) if paragraph.holes]
    if any(reader.blocks[paragraph.block].links for paragraph in turns):
        return False  # dialogue cites nothing
    if reader.lexicon.words.unspaced:
        # Sentences of narration stand in paragraphs of their own there, so shares of blocks tell nothing.
        return len(turns) > 1 and _is_spoken(turns, quotations)
    leading = [paragraph for paragraph in turns if paragraph.passage.quotes[paragraph.holes[0].index] == 0]
    blocks = len(reader.blocks)
    if len(leading) < FEWEST_TURNS or len(leading) < LEADING_SHARE * blocks:
        return False
    unnamed = [not any(each and each.pattern not in GUESSES for each in turn.namings) for turn in leading]
    pairs = [other.block == one.block + 1 for one, other in pairwise(leading)]
    if sum(unnamed) < UNNAMED_SHARE * len(leading) or sum(pairs) < PAIR_SHARE * blocks:
        return False
    lengths = [count_words(quotations[paragraph.holes[0].index].text) for paragraph in leading]
    return median(lengths) <= LONGEST_MEDIAN


def _is_spoken(turns: Sequence[Paragraph], quotations: Sequence[Quotation]) -> bool:
    """Whether so many quoted words are whole sentences: behind a colon, or with an end of their own; reports quote parts."""
    whole = [
        not is_inserted_unspaced(paragraph.passage, made, quotations[made.index].text, None)
        for paragraph in turns
        for made in paragraph.holes
    ]
    return sum(whole) >= SPOKEN_SHARE * len(whole)


def is_conversation(paragraphs: Sequence[Paragraph], quotations: Sequence[Quotation]) -> bool:
    """Whether a paragraph that is nothing but a quotation is the other one's turn, not more of what was said before.

    A page that is no story as a whole may quote a conversation. Its turns are short, or most of them name nobody.
    """
    # A block quote is introduced by the line before it: it is nobody's turn.
    turns = [
        paragraph
        for paragraph in paragraphs
        if paragraph.holes and quotations[paragraph.holes[0].index].form in (Form.INLINE, Form.DIALOGUE)
    ]
    leading = [paragraph for paragraph in turns if paragraph.passage.quotes[paragraph.holes[0].index] == 0]
    if len(leading) < FEWEST_LEADING:
        return False
    alone = sum(set(paragraph.passage.kinds) <= ALONE for paragraph in leading)
    length = median(count_words(quotations[paragraph.holes[0].index].text) for paragraph in leading)
    mostly = alone >= FEWEST_ALONE and 2 * alone >= len(turns)
    return length <= SHORT_MEDIAN or (mostly and length <= 2 * LONGEST_MEDIAN)
