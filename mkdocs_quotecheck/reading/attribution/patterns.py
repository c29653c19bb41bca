"""The patterns in which a sentence names the speaker of the words it quotes, in the order in which they are tried."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution.context import QuoteContext, SpeakerCandidate
from mkdocs_quotecheck.reading.attribution.owners import owner_around, owner_before
from mkdocs_quotecheck.reading.attribution.patterns_after import (
    according_after,
    credit_dash,
    reply_after,
    speaker_verb_after,
    speaker_verb_later,
    verb_speaker_after,
    voice_after,
)
from mkdocs_quotecheck.reading.attribution.patterns_before import (
    according_before,
    colon,
    introduced,
    sentence_subject,
    speaker_verb_before,
)
from mkdocs_quotecheck.reading.attribution.patterns_labels import label, label_earlier
from mkdocs_quotecheck.reading.attribution.postverbal_subjects import as_somebody_says
from mkdocs_quotecheck.reading.attribution.speaker_ranking import likeliest

if TYPE_CHECKING:
    from collections.abc import Callable

    Pattern = Callable[[QuoteContext], SpeakerCandidate | None]

__all__ = ["QuoteContext", "SpeakerCandidate", "find_lead_in", "find_mention", "label", "sentence_subject"]

AT_ONCE: Final = (label, owner_around, introduced)
AHEAD: Final = (as_somebody_says, according_before, speaker_verb_before, owner_before, colon)
BEHIND: Final = (
    according_after,
    voice_after,
    reply_after,
    verb_speaker_after,
    speaker_verb_after,
    credit_dash,
)
REST: Final = (speaker_verb_later, sentence_subject)

# Words that end a sentence begun before them have had their speaker; all others look behind first.
ENDING: Final = (*AT_ONCE, *AHEAD, *BEHIND, *REST)
RUNNING: Final = (*AT_ONCE, *BEHIND, *AHEAD, *REST)
LEAD_IN: Final = (*AT_ONCE, *AHEAD, sentence_subject)


def find_mention(site: QuoteContext) -> SpeakerCandidate | None:
    """The speaker that the sentence around a quotation names; None if it names none."""
    found = _first(ENDING if site.full_stop and not site.leads else RUNNING, site)
    if site.phrases.passage.headline and (found is None or found.pattern != "label"):
        found = label_earlier(site) or found
    if found is None or found.pattern.startswith("according"):
        return found
    found = likeliest(site, found)
    layer = site.outer_layer(found)
    return found if layer is None else replace(found, document=layer)


def find_lead_in(site: QuoteContext) -> SpeakerCandidate | None:
    """The speaker in a sentence that ends with a colon and leads over to the next paragraph; `site.quote` is its end."""
    return _first(LEAD_IN, site)


def _first(patterns: tuple[Pattern, ...], site: QuoteContext) -> SpeakerCandidate | None:
    for pattern in patterns:
        found = pattern(site)
        if found is not None:
            return found
    return None
