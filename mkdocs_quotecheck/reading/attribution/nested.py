"""Who speaks inside quoted words: `she` in *“She told me, ‘I will not pay,’” Hale said*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.attribution.paragraphs import Reader, SpeakerMention

# Only a verb of saying right beside its subject names the one who is quoted inside; all else would be a guess.
_PLAIN: Final = ("speaker-verb-before", "speaker-verb-after", "verb-speaker-after")


def inner_speakers(
    reader: Reader, quotations: Sequence[Quotation]
) -> Iterator[tuple[int, int, SpeakerMention]]:
    """The quotations inside others that a speaker is plainly named for: their index, that of the outer one, the naming."""
    outer: dict[int, int] = {}
    members: dict[int, list[int]] = {}
    for index, quotation in enumerate(quotations):
        outer[quotation.depth] = index
        around = outer.get(quotation.depth - 1)
        if around is not None and quotation.end <= quotations[around].end:
            members.setdefault(around, []).append(index)
    for around, indexes in members.items():
        for index, naming in reader.inside(quotations[around], indexes, quotations):
            if naming is not None and naming.pattern in _PLAIN and naming.confidence is Confidence.HIGH:
                yield index, around, naming
