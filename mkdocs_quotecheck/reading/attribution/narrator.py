"""The first-person narrator of a story, if it has one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.reading.attribution.people import Cast

# A first-person narrator is spoken to in the story but hardly ever named outside quotations.
NARRATOR_ADDRESSED: Final = 8
# … and says so of himself in so many reporting clauses.
NARRATING: Final = 5
NARRATOR_SHARE: Final = 0.15


def narrator(spoken_to: Sequence[frozenset[str]], cast: Cast) -> str | None:
    """Who says “I” in the narration: the one who is often addressed, but not named in it.

    `spoken_to` are those whom each quotation addresses.
    """
    addressed: dict[str, int] = {}
    for people in spoken_to:
        for identity in people:
            addressed[identity] = addressed.get(identity, 0) + 1
    seen: dict[str, int] = {}
    for sighting in cast.sightings:
        for identity in sighting.ids:
            seen[identity] = seen.get(identity, 0) + 1
    fitting = [
        (-count, identity)
        for identity, count in addressed.items()
        if count >= NARRATOR_ADDRESSED and seen.get(identity, 0) <= NARRATOR_SHARE * count
    ]
    return min(fitting)[1] if fitting else None
