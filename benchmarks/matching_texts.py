"""Generated texts and quotations from them, the same in every run: no text of others is needed to measure speed.

Real texts cost more than bare words: they have pages, quotation marks, tables, letters and signs of other alphabets. `KINDS` dresses
the generated text so that each part of preparing has its work.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

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


def paged(text: str) -> str:
    """As RFCs and minutes are printed: 50 lines to a page, head, foot with its number, form feed, words broken over lines."""
    lines = text.replace("\n\n", "\n").replace("la\n", "la-\n").split("\n")
    pages = [
        "\n".join(f"   {line}" for line in lines[first : first + 50]) for first in range(0, len(lines), 50)
    ]
    return "\n\f\n".join(
        f"Memo 1234                  The Tide Tables                  May 2026\n\n{number}.  Of Tides\n\n{page}\n\n"
        f"Hale                                                  [Page {number}]"
        for number, page in enumerate(pages, 1)
    )


def european(text: str) -> str:
    """With quotation marks, dashes and accents: every twelfth word has one, one character of a hundred."""
    dressed = text.replace("e ", "é ").replace("an. ", "an”. “").replace(", ", " – ").replace("ol", "öl")
    return dressed.replace("st", "’st")


def scientific(text: str) -> str:
    """With Greek letters, exponents, signs and tables: one sentence of five has some, as in abstracts of papers."""
    lines = text.replace("\n\n", "\n\nRESULTS: ").split(". ")
    lines[::5] = [f"{line} (β-mean 10⁶ ± 3 µg, p ≤ 0.05; 95% CI 0.15–0.42; n = 12)" for line in lines[::5]]
    return ". ".join(lines)


def unspaced(text: str) -> str:
    """In characters that are words, as in Chinese, with some Latin words between."""
    signs = {ord(letter): chr(0x4E00 + 37 * number) for number, letter in enumerate("abdefghiklmnoprstuw")}
    sentences = text.replace(" ", "").replace(".", "。").replace(",", "，").split("\n")
    return "\n".join(
        line if number % 10 == 9 else line.translate(signs) for number, line in enumerate(sentences)
    )


KINDS: dict[str, Callable[[str], str]] = {
    "prose": str,
    "paged": paged,
    "european": european,
    "scientific": scientific,
    "unspaced": unspaced,
}
