"""Which words each speaker of a page uses: how well a turn's words fit what somebody says elsewhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import fsum, log
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# Nothing is known of somebody who says fewer words elsewhere.
FEWEST_WORDS: Final = 40
# So many words of the whole page are added to those of each speaker. Of 50, 200 and 800 this fits eleven novels best, by little.
SMOOTHING: Final = 200.0
# Some exclaim, ask or break off more than others. Of eleven novels, each left out of the fitting, eight gain by these signs,
# and none loses more than 0.1 points.
_SIGNS: Final = ("!", "?", "--", "…", ";", ":")


def used(text: str) -> frozenset[str]:
    """What tells of a turn how its speaker speaks: its words, signs and length, this in steps of twice as many words."""
    words = word_list(text)
    return frozenset((*words, *(sign for sign in _SIGNS if sign in text), f"#{len(words).bit_length()}"))


class WordUse:
    """The words of each speaker, each counted once a turn."""

    def __init__(self, turns: Sequence[frozenset[str]], speakers: Mapping[int, str]) -> None:
        """`turns` are the words of each turn, `speakers` who says those that are known."""
        self._turns = turns
        self._speakers = speakers
        self._page: Counter[str] = Counter()
        self._of: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for index, words in enumerate(turns):
            self._page.update(words)
            if index in speakers:
                self._of[speakers[index]].update(words)
        self._total = self._page.total()
        self._sizes = {person: words.total() for person, words in self._of.items()}

    def fit(self, index: int, person: str) -> float | None:
        """How much likelier a turn's words are if somebody says them, as a logarithm; None if too little is known of him.

        What he says in this very turn does not count.
        """
        spoken = self._turns[index]
        own = self._speakers.get(index) == person
        size = self._sizes.get(person, 0) - own * len(spoken)
        if size < FEWEST_WORDS:
            return None
        counts = self._of[person]
        # Added up exactly: the order of the words in a set is another in each run.
        used = fsum(
            log(1 + (counts[word] - own) * self._total / (SMOOTHING * self._page[word]))
            for word in spoken & counts.keys()
        )
        return used + len(spoken) * log(SMOOTHING / (size + SMOOTHING))
