"""How fast quotations are found and attributed, beside parsing the page and beside two regular expressions, on generated texts.

    python benchmarks/reading_speed.py [--kilobytes 400] [--rounds 5]

Prints milliseconds of CPU time for each kB of text, the best of all rounds, and what it is to reach (issue 4), with SHORT where
it does not; on a busy machine read the ratios. Then seconds for each MB of hostile text, and how many times the cost of half as
much it is: about 2 where the cost is that of the length.
"""

from __future__ import annotations

import argparse
import html
import random
import re
import time
from typing import TYPE_CHECKING

from bs4 import BeautifulSoup

from mkdocs_quotecheck import Person, find_quotations
from mkdocs_quotecheck.model import Page, Source
from mkdocs_quotecheck.reading import read_page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

TARGET = 0.5
"""Milliseconds for each kB of text."""
FIRST = ("Ada", "Birte", "Clara", "Edith", "Greta", "Oskar", "Paul", "Robert", "Simon", "Walter")
LAST = ("Hale", "Lind", "Marsh", "Pell", "Tarrant", "Voss", "Weir", "Croft", "Dunn", "Esk")
ROLES = (
    "the harbour master",
    "a spokesman for the board",
    "the engineer",
    "a member of the council",
    "the mayor",
)
VERBS = ("said", "told the board", "wrote", "argued", "added", "warned", "announced on Tuesday", "recalled")
THINGS = (
    "the dredging of the channel",
    "the new quay",
    "the levy on small boats",
    "the bridge at the weir",
    "the ferry",
)
DOINGS = (
    "will have to wait for another year",
    "cannot be paid for without the help of the county",
    "is what the town has been asking for since the flood",
    "has cost more than anybody expected",
    "was never meant to last",
    "must be open to everybody who lives here",
)
NARRATION = (
    "The vote had been put off three times before.",
    "Nobody at the meeting on Thursday night asked what it would cost, and the minutes do not say.",
    "In 2024 the board counted 412 boats, of which 31 were laid up for the winter.",
    "Rain kept the ferry in the harbour for most of the week, and the market was held in the town hall instead.",
    "The report runs to 84 pages and was published without its annex.",
)
HOSTILE = {
    "marks within marks": "“‘",
    "one quotation after another": "“a” ",
    "quotation with its speaker": "“a,” said Ada Hale. ",
    "empty pairs": "“”",
    "straight marks": '"',
    "apostrophes": "'",
    "brackets": "((",
    "elements that quote": "<q>",
    "list items": "* a\n",
    "quotes in Markdown": "> > > a\n\n",
    "full stops": ".",
}
HOSTILE_SIZE = 200_000
VERB = "|".join(verb.split()[0] for verb in VERBS)
NAME = r"[A-Z]\w+(?: [A-Z]\w+)?"
BEFORE = re.compile(rf"({NAME}|[Ss]?[Hh]e) (?:{VERB})\b[^.“”]{{0,60}}“([^”]+)”")
BEHIND = re.compile(rf"“([^”]+)”\s*(?:({NAME}|s?he) (?:{VERB})|(?:{VERB}) ({NAME}))")


class Writer:
    """Writes texts; the same seed gives the same text."""

    def __init__(self, seed: int = 4) -> None:
        self._random = random.Random(seed)

    def paragraphs(self, size: int, *, quoting: float) -> list[str]:
        """Paragraphs of about `size` characters in all, `quoting` of whose sentences hold a quotation."""
        found: list[str] = []
        length = 0
        while length < size:
            count = self._random.randint(1, 5)
            found.append(" ".join(self._sentence(quoting) for _ in range(count)))
            length += len(found[-1]) + 2
        return found

    def _sentence(self, quoting: float) -> str:
        if self._random.random() >= quoting:
            return self._random.choice(NARRATION)
        speaker, verb = self._speaker(), self._random.choice(VERBS)
        claim = f"{self._random.choice(THINGS)} {self._random.choice(DOINGS)}"
        first = claim[0].upper() + claim[1:]
        return self._random.choice(
            (
                f"“{first},” {speaker} {verb}.",
                f"{speaker[0].upper()}{speaker[1:]} {verb} that “{claim}.”",
                f"“{first},” {speaker} {verb}. “It {self._random.choice(DOINGS)}.”",
                f"According to {speaker}, “{claim}.”",
                f"For {speaker}, {self._random.choice(THINGS)} is a “{self._random.choice(('mistake', 'scandal', 'gift'))}.”",
            )
        )

    def _speaker(self) -> str:
        kind = self._random.randrange(5)
        if kind == 0:
            return self._random.choice(("he", "she"))
        name = f"{self._random.choice(FIRST)} {self._random.choice(LAST)}"
        return (
            f"{name}, {self._random.choice(ROLES)}," if kind == 1 else name if kind < 4 else name.split()[1]
        )


def best(work: Callable[[str], object], texts: Sequence[str], rounds: int) -> float:
    """Milliseconds of CPU time for each kB of all texts, each text's best of all rounds."""
    total = 0.0
    for text in texts:
        times = []
        for _ in range(rounds):
            started = time.process_time()
            work(text)
            times.append(time.process_time() - started)
        total += min(times)
    return 1e6 * total / sum(map(len, texts))


def expressions(text: str) -> list[tuple[str, str]]:
    """The least that finds most quotations with a speaker beside them: two regular expressions for each paragraph."""
    return [
        found
        for paragraph in text.split("\n\n")
        for found in (*BEFORE.findall(paragraph), *BEHIND.findall(paragraph))
    ]


def marked_up(text: str) -> str:
    """A text as a page."""
    return "\n".join(f"<p>{html.escape(each, quote=False)}</p>" for each in text.split("\n\n"))


def line(label: str, cost: float, peers: dict[str, float], *, aim: bool = True) -> None:
    """Prints a cost, its ratios to those of the peers, and whether it reaches its target."""
    ratios = ", ".join(f"{cost / theirs:.1f} times {peer} ({theirs:.3f})" for peer, theirs in peers.items())
    verdict = "" if not aim else f"   [{TARGET} ms/kB]" if cost <= TARGET else f"   [{TARGET} ms/kB: SHORT]"
    print(f"{label:28} {cost:6.3f} ms/kB   {ratios}{verdict}")


def report_ordinary(kilobytes: int, rounds: int) -> None:
    """Prints the cost of ordinary texts, with many quotations and with few."""
    people = tuple(Person(f"{first}-{last}".lower(), f"{first} {last}") for first in FIRST for last in LAST)
    sources = (Source("minutes", "Minutes of the harbour board", url="https://example.org/minutes"),)
    for label, quoting in (("news, a quarter quoted", 0.25), ("manual, a twentieth", 0.05)):
        writer = Writer()
        texts = ["\n\n".join(writer.paragraphs(5_000, quoting=quoting)) for _ in range(kilobytes // 5)]
        pages = [marked_up(text) for text in texts]
        find_quotations(texts[0], media_type="text/plain")  # compiles the patterns
        searched = {"two expressions": best(expressions, texts, rounds)}
        line(
            label, best(lambda text: find_quotations(text, media_type="text/plain"), texts, rounds), searched
        )
        parsed = {"parsing": best(lambda page: BeautifulSoup(page, "lxml"), pages, rounds)}
        line("  as a page", best(find_quotations, pages, rounds), parsed)
        read = best(lambda page: read_page(Page("page", page), people, sources), pages, rounds)
        line("  citations, figures, people", read, parsed, aim=False)


def report_hostile() -> None:
    """Prints the cost of hostile texts and how it grows."""
    people = (Person("hale", "Ada Hale"),)
    for label, unit in HOSTILE.items():
        seconds = []
        for size in (HOSTILE_SIZE // 2, HOSTILE_SIZE):
            text = unit * (size // len(unit))
            started = time.process_time()
            find_quotations(text, people=people)
            seconds.append(time.process_time() - started)
        print(
            f"{label:28} {seconds[1] * 1e6 / HOSTILE_SIZE:6.2f} s/MB, {seconds[1] / seconds[0]:.1f} times half as much"
        )


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kilobytes", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    report_ordinary(options.kilobytes, options.rounds)
    report_hostile()


if __name__ == "__main__":
    main()
