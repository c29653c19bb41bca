"""Pieces of one split quotation, and the day it was said."""

from __future__ import annotations

import bisect
import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution.lexicon import NUMBER
from mkdocs_quotecheck.text.dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.attribution.paragraphs import Paragraph, SpeakerMention
    from mkdocs_quotecheck.reading.attribution.passage import Passage
    from mkdocs_quotecheck.text.dates import DateMention

# A date in one word has this many characters: 1.2.2026.
SHORTEST_DATE: Final = 8
# How many tokens from the quotation its day is looked for.
REACH: Final = 100
_NUMBERS = re.compile(NUMBER)
_BETWEEN: Final = frozenset(["speaker-verb-after", "verb-speaker-after", "according-after"])


def tied(
    paragraphs: Sequence[Paragraph], found: Mapping[int, SpeakerMention], quotations: Sequence[Quotation]
) -> list[int]:
    """The group of each quotation: pieces around one naming of the speaker share one. Numbered in reading order."""
    groups = [quotation.group for quotation in quotations]
    for paragraph in paragraphs:
        open_naming: SpeakerMention | None = None
        last = -1
        for made in paragraph.holes:
            naming = found.get(made.index)
            if naming is None:
                open_naming = None
            elif open_naming is not None and naming.start == open_naming.start:
                groups[made.index] = groups[last]
            else:
                open_naming = naming if naming.pattern in _BETWEEN else None
            last = made.index
    order: dict[int, int] = {}
    return [order.setdefault(group, len(order)) for group in groups]


# `told the members of the harbour board in the town hall on 12 March`: words between a speaker and the day.
LONGEST_SAYING: Final = 14


def said_on(paragraph: Paragraph, index: int, naming: SpeakerMention, language: Language) -> date | None:
    """The day that the sentence of a quotation gives for it; None without one, or without its year."""
    passage = paragraph.passage
    if naming.start < passage.starts[0] or naming.end > passage.ends[-1]:
        return None
    token = passage.quotes[index]
    low, high = passage.bounds(token)
    low, high = max(low, token - REACH), min(high, token + REACH)
    kinds = passage.kinds[low:high]
    if "M" not in kinds and not any(
        len(passage.words[low + match.start()]) >= SHORTEST_DATE for match in _NUMBERS.finditer(kinds)
    ):
        return None
    stretches = ((passage.starts[low], passage.starts[token]), (passage.ends[token], passage.ends[high - 1]))
    days = [
        mention.whole()
        for start, end in stretches
        for mention in find_dates(passage.text, language, start, end)
        if _dates_the_saying(passage, naming, mention)
    ]
    whole = [day for day in days if day is not None]
    return whole[0] if len(whole) == 1 else None


def _dates_the_saying(passage: Passage, naming: SpeakerMention, mention: DateMention) -> bool:
    """Whether a date stands beside speaker and verb, not in what is told of: *said of the plan to close it on 1 June*."""
    start, end = (naming.end, mention.start) if naming.end <= mention.start else (mention.end, naming.start)
    first, last = bisect.bisect_left(passage.starts, start), bisect.bisect_right(passage.ends, end)
    between = [kind for kind in passage.kinds[first:last] if kind != "Q"]
    return len(between) <= LONGEST_SAYING and not set(between) & set("OBZUH;") and between.count("V") <= 1
