"""What the name of a speaker goes on with behind a preposition: *the Code of the sea*, *Governor of Wend Ada Hale*."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import SpeakerCandidate
    from mkdocs_quotecheck.reading.attribution.passage import Passage

# `Governor`, `le maire`.
_ROLE: Final = re.compile("[WRN]{1,3}|D[WRG]{0,2}R")
# `the sea`, `public waters`, `England`.
_COMPLEMENT: Final = re.compile("[DS]?(?:[WRG]{1,3}|N{1,3})")
# The same with a full name behind it: `Wend Ada Hale`, `the board Ada Hale`.
_NAMED: Final = re.compile("[DS]?[WRGN]{1,3}?(?P<name>NN{1,3})(?!N)")


def complement_end(passage: Passage, mention: SpeakerCandidate) -> int | None:
    """Where the complement of a single name with its article ends in the document; None if there is none."""
    if passage.kinds[mention.first : mention.last] != "DN" or not _opens(passage, mention.last):
        return None
    match = _COMPLEMENT.match(passage.kinds, mention.last + 1)
    return None if match is None else passage.ends[match.end() - 1]


def with_name(passage: Passage, mention: SpeakerCandidate) -> SpeakerCandidate:
    """A role with the name of its bearer behind where he has it: *Governor of Wend Ada Hale*."""
    lexicon = passage.lexicon
    role = _ROLE.fullmatch(passage.kinds, mention.first, mention.last)
    # *Critics of Wend Ada Hale* is none.
    several = passage.folded[mention.last - 1].endswith(lexicon.text.plural_endings)
    if role is None or several or not _opens(passage, mention.last):
        return mention
    match = _NAMED.match(passage.kinds, mention.last + 1)
    if match is None or passage.folded[match.start("name")] not in lexicon.words.given_names:
        return mention
    # *Friend of Sir Otto Hale*, `le fils de Jean Paul Roux` are others.
    before = passage.folded[match.start("name") - 1]
    other = before in lexicon.words.titles or before in lexicon.words.given_names
    return mention if other else replace(mention, last=match.end())


def _opens(passage: Passage, token: int) -> bool:
    """Whether a token is a preposition that opens what belongs to a name."""
    opened = passage.folded[token : token + 1]
    return not passage.lexicon.words.complement_openers.isdisjoint(opened)
