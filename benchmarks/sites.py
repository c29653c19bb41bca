"""Generated sites for the benchmarks: pages that quote people, their sources and the registry; the same in every run."""

from __future__ import annotations

import itertools
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SYLLABLES = ("mar", "lin", "tor", "ves", "hal", "ber", "son", "dor", "wick", "ley", "ra", "ne", "ti", "po", "gu", "sam")  # fmt: skip
FREQUENT = ("the", "a", "of", "and", "to", "in", "that", "for", "was", "with", "by", "on", "at", "from", "not", "were")  # fmt: skip
FIRST_NAMES = ("Ada", "Birte", "Clara", "Dora", "Edith", "Freya", "Greta", "Hanna", "Ida", "Jane")
VOCABULARY = 8_000
"""Other words, drawn with frequencies that fall as their rank rises (Zipf), as in real text."""
PAGE_BYTES = 6_000
SOURCE_BYTES = 20_000
QUOTATIONS = 10
WRONG_ONE_IN = 50
MKDOCS_YML = """\
site_name: Overhead
theme:
  name: {theme}
markdown_extensions: [abbr, admonition, attr_list, footnotes, smarty, tables]
plugins: {plugins}
"""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a generated site has."""

    pages: int
    sources: int
    people: int = 0
    """So many people share the sources; 0 for one person each, of whom each page names one."""
    unquoted: int = 0
    """Further sources of these people that no page quotes."""
    source_bytes: int = SOURCE_BYTES
    theme: str = "material"


class SiteWriter:
    """Writes the generated site; the same seed gives the same site."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)
        self._words = ["".join(self._random.choices(SYLLABLES, k=1 + rank % 4)) for rank in range(VOCABULARY)]
        self._weights = list(itertools.accumulate(1 / (rank + 10) for rank in range(VOCABULARY)))

    def write(self, folder: Path, shape: Shape) -> None:
        """Writes `mkdocs.yml` (without the plugin), `quotecheck.yml` (with it), the pages, the sources and the registry.

        Sources that no page quotes come last, so that the pages are the same with them and without.
        """
        people = shape.people or shape.sources
        texts = [self._source(shape.source_bytes) for _ in range(shape.sources)]
        (folder / "docs").mkdir(parents=True)
        for number in range(shape.pages):
            name = "index" if number == 0 else f"page-{number:05d}"
            if shape.people:
                chosen = [self._random.randrange(shape.sources) for _ in range(QUOTATIONS)]
            else:
                chosen = [number % shape.sources] * QUOTATIONS
            text = self._page(number, [(texts[source], source, source % people) for source in chosen])
            (folder / "docs" / f"{name}.md").write_text(text, encoding="utf-8")
        (folder / "sources").mkdir()
        for number, sentences in enumerate(texts):
            self._write_source(folder, number, sentences)
        for number in range(shape.sources, shape.sources + shape.unquoted):
            self._write_source(folder, number, self._source(shape.source_bytes))
        registry = _registry(shape.sources + shape.unquoted, people)
        (folder / "sources.yml").write_text(registry, encoding="utf-8")
        for name, plugins in (("mkdocs.yml", "[search]"), ("quotecheck.yml", "[search, quotecheck]")):
            written = MKDOCS_YML.format(theme=shape.theme, plugins=plugins)
            (folder / name).write_text(written, encoding="utf-8")

    def texts(self, count: int, size: int = SOURCE_BYTES) -> Iterator[str]:
        """So many texts of sources."""
        return (_paragraphs(self._source(size)) for _ in range(count))

    def _write_source(self, folder: Path, number: int, sentences: list[str]) -> None:
        (folder / "sources" / f"{number}.txt").write_text(_paragraphs(sentences), encoding="utf-8")

    def _sentence(self) -> str:
        size = self._random.randint(9, 26)
        rarer = self._random.choices(self._words, cum_weights=self._weights, k=size)
        chosen = [self._random.choice(FREQUENT) if place % 2 else word for place, word in enumerate(rarer)]
        return " ".join(chosen).capitalize() + "."

    def _source(self, size: int) -> list[str]:
        sentences: list[str] = []
        length = 0
        while length < size:
            sentences.append(self._sentence())
            length += len(sentences[-1]) + 1
        return sentences

    def _page(self, number: int, chosen: list[tuple[list[str], int, int]]) -> str:
        parts = [f"# Page {number}", ""]
        quotations = [self._quotation(*each) for each in chosen]
        size = sum(map(len, quotations))
        filler = max(1, (PAGE_BYTES - size) // (QUOTATIONS + 1))
        for quotation in quotations:
            parts += [self._filler(filler), "", quotation, ""]
        parts += ["## More", "", self._filler(filler), ""]
        return "\n".join(parts)

    def _filler(self, size: int) -> str:
        text = ""
        while len(text) < size:
            text += self._sentence() + " "
        return text.strip()

    def _quotation(self, sentences: list[str], source: int, person: int) -> str:
        words = self._random.choice(sentences).rstrip(".")
        if self._random.randrange(WRONG_ONE_IN) == 0:
            words = words.replace(" ", " wrongly ", 1)
        name = name_of(person)
        form = self._random.randrange(4)
        if form == 0:
            return f"“{words},” {name} said."
        if form == 1:
            return f'{name} told the board: "{words}."'
        if form == 2:
            return f"According to {name}, “{words}.”"
        return f"The [minutes](https://example.org/{source}) say:\n\n> {words}."


def name_of(number: int) -> str:
    """The name of a person."""
    last = "".join(SYLLABLES[number // power % 10] for power in (100, 10, 1))
    return f"{FIRST_NAMES[number % 10]} {last.capitalize()}"


def _registry(sources: int, people: int) -> str:
    named = "".join(f"  - {{id: p{n}, name: {name_of(n)}, pronouns: she}}\n" for n in range(people))
    entries = "".join(
        f"  - {{id: s{n}, title: Minutes {n}, path: sources/{n}.txt, people: [p{n % people}], url: 'https://example.org/{n}'}}\n"
        for n in range(sources)
    )
    return f"version: 1\npeople:\n{named}sources:\n{entries}"


def _paragraphs(sentences: list[str]) -> str:
    groups = (sentences[start : start + 6] for start in range(0, len(sentences), 6))
    return "\n\n".join(" ".join(group) for group in groups) + "\n"
