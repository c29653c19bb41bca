"""Speakers that a quotation takes from its neighbours: split quotations, lead-ins, paragraphs that go on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.attribution.paragraphs import Paragraph, Reader, SpeakerMention

# Patterns that tie the speaker to the paragraph and so to its other quotations.
_PASSING = frozenset(
    ["speaker-verb-after", "verb-speaker-after", "speaker-verb-before", "according-after", "according-before", "colon",
     "lead-in", "split", "continued", "credit-dash", "according-later", "speaker-verb-later", "carried"]
)  # fmt: skip


def speakers(
    reader: Reader, paragraphs: Sequence[Paragraph], quotations: Sequence[Quotation], *, carries: bool
) -> dict[int, SpeakerMention]:
    """The speaker of each quotation, by its index; none for those that nobody is named for.

    `carries` is false for stories, where a paragraph without a speaker is the other one's turn.
    """
    found: dict[int, SpeakerMention] = {}
    before: Paragraph | None = None
    for paragraph in paragraphs:
        _within(reader, paragraph, found)
        if carries or (paragraph.holes and quotations[paragraph.holes[0].index].continued):
            _from_before(reader, paragraph, before, quotations, found)
        _within(reader, paragraph, found)
        before = paragraph
    return found


def _within(reader: Reader, paragraph: Paragraph, found: dict[int, SpeakerMention]) -> None:
    """Quotations whose own sentence names nobody take the speaker of the one before them in the paragraph, else behind."""
    last: SpeakerMention | None = None
    text, before = paragraph.passage.text, -1
    for made, own in zip(paragraph.holes, paragraph.namings, strict=True):
        if last is not None and _opens_unclosed(text, before, made.start):
            # `« Trop tard, dit Hale. « Non.`: likely the other's turn.
            last = replace(last, confidence=Confidence.LOW)
        before = made.end
        if made.index in found:
            last = found[made.index]
        elif own is not None:
            found[made.index] = last = own
        elif last is not None and last.pattern in _PASSING:
            found[made.index] = last = replace(last, pattern="split")
        elif last is None:
            subject = reader.subject_within(paragraph, made)
            if subject is not None:
                found[made.index] = subject
    following: SpeakerMention | None = None
    for made in reversed(paragraph.holes):
        if made.index in found:
            following = found[made.index]
        elif following is not None and following.pattern in ("speaker-verb-after", "verb-speaker-after"):
            found[made.index] = replace(following, pattern="split", confidence=Confidence.LOW)


def _opens_unclosed(text: str, end: int, start: int) -> bool:
    """Whether a mark opens a quotation that begins at `start`, but none closed the one before, which ends at `end`."""
    return text[start] in QUOTATION_MARKS and text[end - 1] not in QUOTATION_MARKS


def _from_before(
    reader: Reader,
    paragraph: Paragraph,
    before: Paragraph | None,
    quotations: Sequence[Quotation],
    found: dict[int, SpeakerMention],
) -> None:
    """A paragraph that begins with a quotation takes the speaker from a lead-in or from the paragraph before."""
    if not paragraph.holes:
        return
    first = paragraph.holes[0]
    if first.index in found or paragraph.passage.quotes[first.index] != 0:
        return
    lead = reader.lead_in(paragraph.block)
    if lead is not None:
        found[first.index] = lead
        return
    follows = before is not None and before.block == paragraph.block - 1
    last = found.get(before.holes[-1].index) if before is not None and before.holes and follows else None
    if last is not None and quotations[first.index].continued:
        found[first.index] = replace(last, pattern="continued")
        return
    if not set(paragraph.passage.kinds) <= set("Q.,?-"):
        return
    if last is not None:
        found[first.index] = replace(last, pattern="carried", confidence=Confidence.LOW)
    elif not follows:
        subject = reader.subject_before(paragraph.block)
        if subject is not None:
            found[first.index] = subject
