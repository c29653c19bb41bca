"""Generated texts and quotations from them, the same in every run: no text of others is needed to measure speed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import product

VOCABULARY = 20_000
# Lengths of quotations in words: of news text (median 11, 95 of 100 under 44).
QUOTE_WORDS = (4, 6, 8, 10, 11, 12, 14, 18, 25, 44)


@dataclass(frozen=True, slots=True)
class Quotes:
    """Quotations of one text."""

    found: list[str]
    """As they stand there."""
    altered: list[str]
    """With one word of five changed, at least one."""
    absent: list[str]
    """Of words that the text has, in an order that it does not have."""


class Language:
    """A made-up language whose words are as long and as unevenly frequent as those of English."""

    def __init__(self, seed: int = 1) -> None:
        self.chance = random.Random(seed)
        heads = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "st", "tr", "w"]
        syllables = [a + b + c for a, b, c in product(heads, "aeiou", ("", "l", "n", "r", "s"))]
        # Words that mean something to the verdict in English are none of this language.
        syllables = [word for word in syllables if word not in {"no", "so", "men", "do", "ten"}]
        self.chance.shuffle(syllables)
        words = [*syllables, *(a + b for a, b in product(syllables[:300], syllables[100:200]))]
        self.words = words[:VOCABULARY]
        # Zipf's law with Mandelbrot's correction: the commonest word makes up some 7 %, as `the` does.
        total = 0.0
        self.weights = [total := total + 1 / (rank + 2.7) for rank in range(len(self.words))]

    def text(self, characters: int) -> str:
        """Sentences in lines and paragraphs, about so long."""
        parts: list[str] = []
        length = 0
        while length < characters:
            words = self.chance.choices(self.words, cum_weights=self.weights, k=self.chance.randint(6, 30))
            words[0] = words[0].capitalize()
            if len(words) > 15:
                words[7] += ","
            ending = ".\n\n" if self.chance.random() < 0.1 else ".\n" if self.chance.random() < 0.3 else ". "
            sentence = " ".join(words) + ending
            parts.append(sentence)
            length += len(sentence)
        return "".join(parts)[:characters]

    def quotes(self, text: str, count: int) -> Quotes:
        """So many quotations of each kind."""
        found, altered, absent = [], [], []
        for number in range(count):
            size = QUOTE_WORDS[number % len(QUOTE_WORDS)]
            at = text.index(" ", self.chance.randrange(len(text) - 1000)) + 1
            words = " ".join(text[at : at + 1000].split()).split(" ")[:size]
            found.append(" ".join(words))
            changed = [*words]
            for _ in range(max(1, size // 5)):
                changed[self.chance.randrange(size)] = self.chance.choice(self.words)
            altered.append(" ".join(changed))
            absent.append(" ".join(self.chance.choices(self.words, cum_weights=self.weights, k=size)))
        return Quotes(found, altered, absent)
