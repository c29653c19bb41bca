"""Whether a document is the one whom a page says to speak: *the minutes say*, *selon le Code des eaux*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Confidence

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.text.names import NameHit


def is_speaker(hit: NameHit, quotation: Quotation, text: str) -> bool:
    """Whether the document that is named is said to speak, surely or not."""
    speaker = quotation.attribution
    if speaker is None:
        return False
    if (
        speaker.start is not None
        and speaker.end is not None
        and speaker.start < hit.end
        and hit.start < speaker.end
    ):
        # The board’s spokesman is not the board.
        return speaker.end <= hit.end + 2
    return bool(speaker.document) and text[hit.start : hit.end].casefold() in str(speaker.document).casefold()


def surely_speaks(hit: NameHit, quotation: Quotation, text: str) -> bool:
    """Whether whoever is surely said to speak is the document, in whole or by the first words of its name: *selon* le Code *des eaux*."""
    said = quotation.attribution
    sure = said is not None and said.confidence is Confidence.HIGH and said.person is None
    return sure and is_speaker(hit, quotation, text)
