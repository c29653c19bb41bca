"""Fit the weights by which the speakers of a conversation are ranked, and write `reading/attribution/_turn_weights.py`.

    fit_turns.py --spaced novels.jsonl ... --unspaced chinese.jsonl ... [--folds N] [--score-spaced other.jsonl ...]

A line of the files is a text with its people and quotations: `{"id", "lang", "text", "registry": [{"id", "name", "aliases",
"gender"}], "quotes": [{"start", "end", "entity"}]}`. Each text is read twice: with all its people, and with some of them left
out, whose turns belong then to a partner who is not registered; one with spaces a third time, without most of its short
reporting clauses (`hidden_tags.py`). The model is a chain in which a turn depends on the two before
it; the weights maximise the likelihood of the speakers that are known, with a penalty on their squares. No random numbers: the
same files give the same weights.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from hidden_tags import without_tags

from mkdocs_quotecheck import Person
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.reading.attribution import dialogue, turn_features
from mkdocs_quotecheck.reading.attribution.continuity import speakers
from mkdocs_quotecheck.reading.attribution.dialogue_pages import spoken_paragraphs
from mkdocs_quotecheck.reading.attribution.lexicon import lexicon
from mkdocs_quotecheck.reading.attribution.people import read_cast
from mkdocs_quotecheck.reading.attribution.readers import reader_of
from mkdocs_quotecheck.reading.attribution.story import Story
from mkdocs_quotecheck.reading.attribution.turns import CAST_SIZE, PARTNER, candidates
from mkdocs_quotecheck.reading.html.blocks import plain_blocks
from mkdocs_quotecheck.reading.person_index import person_index
from mkdocs_quotecheck.reading.quotations import extraction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PRONOUNS = {"M": "he", "F": "she"}
# The penalty on squared weights, and the steps of the optimiser: with twice as many, no figure of the cross-validation moves.
PENALTY = 2.0
STEPS = 60
RATE = 0.15
BATCH = 24
# Families of features that are left out for unspaced languages, where they gain less than one quotation in a hundred in
# cross-validation. A novel of 592 quotations is little to learn many weights from.
LEFT_OUT_UNSPACED = ("tagged-by", "salience", "gender-subject")
# A person out of so many hundred is left out in the second reading of a text.
LEFT_OUT = 40
WIDTH = CAST_SIZE + 1
NEVER = -1e6
MARGINS = (2.0, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 7.0)


@dataclass
class Labelled:
    """A text as turns, with the speakers that are known."""

    name: str
    page: turn_features.Page
    members: list[list[int]]
    gold: dict[int, str]
    """By quotation."""
    people: list[tuple[str, ...]]
    whole: bool
    """Whether all its people are registered."""
    total: int
    hidden: bool = False
    """Whether most of its reporting clauses are left out."""


def read(row: dict, *, whole: bool) -> Labelled:
    """A line of a file."""
    people = [
        Person(
            str(each["id"]), each["name"], tuple(each.get("aliases", ())), PRONOUNS.get(each.get("gender"))
        )
        for each in row["registry"]
    ]
    kept = [
        each for each in people if whole or zlib.crc32((row["id"] + each.name).encode()) % 100 >= LEFT_OUT
    ]
    known = language(row.get("lang", "en"))
    words = lexicon(known.code)
    document = plain_blocks(row["text"])
    quotations = extraction.find(document, known).quotations
    register = person_index(tuple(kept), known)
    reader = reader_of(document, words, register.text_pattern)
    paragraphs = reader.paragraphs(quotations)
    found = speakers(reader, paragraphs, quotations, carries=False)
    cast = read_cast(document, quotations, register, words, story=True)
    story = Story(document.text, quotations, cast, register, words.words)
    page, members = story.page(spoken_paragraphs(reader, paragraphs), found)
    kept_ids = {each.id for each in kept}
    gold = {}
    for index, person in _speakers(row, quotations).items():
        gold[index] = person if person in kept_ids else PARTNER
    people_of = [candidates(page.turns, index, page.narrator) for index in range(len(page.turns))]
    total = sum(each.get("entity") is not None for each in row["quotes"])
    return Labelled(row["id"], page, members, gold, people_of, whole, total)


def _speakers(row: dict, quotations) -> dict[int, str]:
    """The speaker of each quotation that holds the middle of a labelled one."""
    found = {}
    places = [(each.start, each.end, index) for index, each in enumerate(quotations) if not each.depth]
    at = 0
    for quote in sorted(row["quotes"], key=lambda each: each["start"]):
        if quote.get("entity") is None:
            continue
        middle = (quote["start"] + quote["end"]) // 2
        while at < len(places) and places[at][1] < middle:
            at += 1
        if at < len(places) and places[at][0] <= middle:
            found.setdefault(places[at][2], str(quote["entity"]))
    return found


# ------------------------------------------------------------------------------------------------------ the model


class Names:
    """The numbers of the features; those of some families are left out of the fitting."""

    def __init__(self, without: tuple[str, ...] = ()) -> None:
        self.numbers: dict[str, int] = {}
        self._without = without

    def __call__(self, name: str) -> int:
        """The number of a feature, a new one for a new feature."""
        return self.numbers.setdefault(name, len(self.numbers))

    def kept(self, features: Iterable[turn_features.Feature]) -> list[tuple[int, float]]:
        """The numbers of some features with their values, without those that are left out."""
        return [
            (self(name), value)
            for name, value in features
            if not any(family in name for family in self._without)
        ]


@dataclass
class Row:
    """A turn in numbers: which features speak for which candidate, which for which pair of speakers."""

    own: list[tuple[int, int, float]]
    pairs: list[tuple[int, int, int, float]]
    alternation: list[int]
    """The features of the candidates who spoke in the turn before the last."""
    again: list[tuple[int, int]]
    """Which candidate of that turn is which of this."""
    people: int
    label: int


def rows_of(text: Labelled, names: Names) -> list[list[Row]]:
    """The conversations of a text."""
    conversations: list[list[Row]] = []
    turns = text.page.turns
    for index in range(len(turns)):
        if not index or not dialogue.is_linked(turns, index):
            conversations.append([])
        conversations[-1].append(_row(text, index, len(conversations[-1]), names))
    return conversations


def _row(text: Labelled, index: int, before: int, names: Names) -> Row:
    turns, people = text.page.turns, text.people[index]
    around = turn_features.scene(text.page, index)
    own = [
        (at, name, value)
        for at, person in enumerate(people)
        for name, value in names.kept(
            chain(
                turn_features.local(text.page, around, person),
                turn_features.word_use(text.page, index, person),
            )
        )
    ]
    pairs = []
    if before:
        for line, speaker in enumerate(text.people[index - 1]):
            same = names.kept(turn_features.repeated(turns[index], turns[index - 1]))
            if speaker == PARTNER:
                same = [(names(turn_features.again(turns[index])), 1.0)]
            other = names.kept(turn_features.changed(turns[index], speaker))
            for column, person in enumerate(people):
                for name, value in same if person and person == speaker else other:
                    pairs.append((line, column, name, value))
    alternation: list[int] = []
    again: list[tuple[int, int]] = []
    if before > 1:
        alternates = turn_features.alternation(turns[index], turns[index - 1])
        alternation = [name for name, _ in names.kept(alternates)]
        earlier = enumerate(text.people[index - 2])
        again = [(at, people.index(person)) for at, person in earlier if person and person in people]
    known = [text.gold[each] for each in text.members[index] if each in text.gold]
    label = people.index(known[0]) if known and known[0] in people else -1
    return Row(own, pairs, alternation, again, len(people), label)


class Batch:
    """Conversations of like lengths side by side."""

    def __init__(self, conversations: list[list[Row]]) -> None:
        count, length = len(conversations), max(map(len, conversations))
        self.shape = (count, length)
        self.there = np.zeros((count, length), bool)
        self.open = np.zeros((count, length, WIDTH), bool)
        self.labels = np.full((count, length), -1)
        self.alternations: tuple[list[int], list[int], list[int]] = ([], [], [])
        """The conversation, the turn and the feature of each."""
        self.again = np.zeros((count, length, WIDTH, WIDTH))
        own, pairs = [], []
        for at, rows in enumerate(conversations):
            for turn, row in enumerate(rows):
                cell = at * length + turn
                self.there[at, turn] = True
                self.open[at, turn, : row.people] = True
                self.labels[at, turn] = row.label
                for name in row.alternation:
                    for cells, value in zip(self.alternations, (at, turn, name), strict=True):
                        cells.append(value)
                for line, column in row.again:
                    self.again[at, turn, line, column] = 1.0
                own += [(cell * WIDTH + column, name, value) for column, name, value in row.own]
                pairs += [
                    ((cell * WIDTH + line) * WIDTH + column, name, value)
                    for line, column, name, value in row.pairs
                ]
        self.own, self.pairs = _columns(own), _columns(pairs)

    def gradient(self, weights: np.ndarray) -> tuple[float, np.ndarray]:
        """The likelihood of the labels, and how it changes with the weights."""
        count, length = self.shape
        size = count * length * WIDTH
        own, pairs = (
            np.bincount(cells, weights[names] * values, total).reshape(count, length, *square)
            for (cells, names, values), total, square in (
                (self.own, size, (WIDTH,)),
                (self.pairs, size * WIDTH, (WIDTH, WIDTH)),
            )
        )
        lines, turns, features = self.alternations
        bonus = np.zeros((count, length))
        np.add.at(bonus, (lines, turns), weights[features])
        own = np.where(self.open, own, NEVER)
        told = np.zeros_like(self.open)
        known = np.nonzero(self.labels >= 0)
        told[(*known, self.labels[known])] = True
        bound = np.where((self.labels >= 0)[:, :, None] & ~told, NEVER, own)
        free_sum, *free = self._expected(own, pairs, bonus)
        bound_sum, *fixed = self._expected(bound, pairs, bonus)
        gradient = np.zeros_like(weights)
        for (cells, names, values), one, other in zip((self.own, self.pairs), fixed, free, strict=False):
            gradient += np.bincount(names, (one - other).reshape(-1)[cells] * values, len(weights))
        gradient += np.bincount(features, (fixed[2] - free[2])[lines, turns], len(weights))
        return float((bound_sum - free_sum).sum()), gradient

    def _expected(self, own, pairs, bonus):
        """The logarithm of the sum over all paths, and how likely each candidate, each pair and an alternation is."""
        count, length, width = own.shape
        top = own.max(2)
        local = np.exp(own - top[:, :, None])
        arcs = np.exp(pairs) * local[:, :, None, :]
        gain = np.exp(bonus) - 1
        there = self.there
        ahead = np.zeros((count, length, width, width))
        ahead[:, 0, 0] = local[:, 0]
        total = np.log(ahead[:, 0].sum((1, 2))) + np.where(there, top, 0).sum(1)
        ahead[:, 0] /= ahead[:, 0].sum((1, 2))[:, None, None]
        for turn in range(1, length):
            behind = ahead[:, turn - 1]
            reached = behind.sum(1)[:, :, None] + gain[:, turn, None, None] * (
                behind.transpose(0, 2, 1) @ self.again[:, turn]
            )
            new = reached * arcs[:, turn]
            scale = new.sum((1, 2))
            ahead[:, turn] = new / scale[:, None, None]
            total += np.where(there[:, turn], np.log(scale), 0)
        both = np.zeros_like(ahead)
        alternating = np.zeros((count, length))
        later = np.ones((count, width, width))
        last = there.sum(1) - 1
        for turn in range(length - 1, -1, -1):
            later = np.where((turn == last)[:, None, None], 1.0, later)
            path = ahead[:, turn] * later
            scale = path.sum((1, 2))
            both[:, turn] = path / scale[:, None, None] * there[:, turn][:, None, None]
            if not turn:
                break
            onward = arcs[:, turn] * later
            met = ahead[:, turn - 1].transpose(0, 2, 1) @ self.again[:, turn]
            reached = ahead[:, turn - 1].sum(1)[:, :, None] + gain[:, turn, None, None] * met
            whole = (reached * onward).sum((1, 2))
            alternating[:, turn] = (1 + gain[:, turn]) * (met * onward).sum((1, 2)) / whole * there[:, turn]
            new = onward.sum(2)[:, None, :] + gain[:, turn, None, None] * (
                self.again[:, turn] @ onward.transpose(0, 2, 1)
            )
            later = new / new.max((1, 2))[:, None, None]
        single = both.sum(2)
        both[:, 0] = 0
        return total, single, both, alternating


def _columns(rows: list[tuple[int, int, float]]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    table = np.array(rows, dtype=float).reshape(-1, 3)
    return table[:, 0].astype(int), table[:, 1].astype(int), table[:, 2]


def fit(conversations: list[list[Row]], names: Names) -> dict[str, float]:
    """The weights, by Adam over all conversations at once."""
    ordered = sorted(conversations, key=len)
    batches = [Batch(ordered[at : at + BATCH]) for at in range(0, len(ordered), BATCH)]
    turns = sum(map(len, ordered))
    weights = np.zeros(len(names.numbers))
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for number in range(1, STEPS + 1):
        parts = [batch.gradient(weights) for batch in batches]
        gradient = (sum(part for _, part in parts) - PENALTY * weights) / turns
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.98 * square + 0.02 * gradient**2
        rate = RATE if number < 0.7 * STEPS else 0.3 * RATE
        weights += rate * (mean / (1 - 0.9**number)) / (np.sqrt(square / (1 - 0.98**number)) + 1e-5)
    print(f"likelihood of a turn {np.exp(sum(value for value, _ in parts) / turns):.3f}", file=sys.stderr)
    return {name: round(float(weights[at]), 2) for name, at in sorted(names.numbers.items())}


# ------------------------------------------------------------------------------------------------------ reports


def outcomes(text: Labelled, weights: dict[str, float]) -> list[tuple[bool, float]]:
    """For each labelled quotation, whether the speaker found is right, and the margin."""
    decisions = dialogue.decide(text.page, weights)
    return [
        (decision.person == text.gold[index], decision.margin)
        for decision, indexes in zip(decisions, text.members, strict=True)
        for index in indexes
        if index in text.gold
    ]


def report(name: str, found: list[tuple[bool, float]], total: int) -> None:
    """Print a line of figures: right of all, and right of the answers at each margin with their share."""
    line = f"{name[-26:]:26} right {100 * sum(right for right, _ in found) / total:.1f} of {total};"
    for margin in MARGINS:
        sure = [right for right, own in found if own >= margin]
        line += f" {margin:g}: {100 * sum(sure) / max(1, len(sure)):.1f}/{100 * len(sure) / max(1, len(found)):.0f}"
    print(line, flush=True)


def cross_validate(texts: list[Labelled], rows: dict[int, list[list[Row]]], names: Names, folds: int) -> None:
    """Every text scored by weights that were fitted without it."""
    order = sorted({text.name for text in texts})
    pooled: list[tuple[bool, float]] = []
    total = 0
    for fold in range(folds):
        held = set(order[fold::folds])
        known = [each for at, text in enumerate(texts) if text.name not in held for each in rows[at]]
        weights = fit(known, names)
        for text in texts:
            if text.name in held and text.whole and not text.hidden:
                found = outcomes(text, weights)
                report(text.name, found, text.total)
                pooled += found
                total += text.total
    report("cross-validated", pooled, total)


MODULE = Path(dialogue.__file__).with_name("_turn_weights.py")
HEAD = """\"\"\"Weights of the features by which the speakers of a conversation are ranked. Written by `benchmarks/fit_turns.py`.\"\"\"

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

"""
# Smaller weights change no speaker.
LEAST = 0.05


def module(fitted: dict[str, dict[str, float]]) -> str:
    """The module that holds the weights."""
    parts = [HEAD]
    for name, weights in fitted.items():
        rows = "".join(
            f'    "{feature}": {weight},\n' for feature, weight in weights.items() if abs(weight) >= LEAST
        )
        parts.append(f"{name.upper()}: Final[Mapping[str, float]] = {{\n{rows}}}\n")
    return "".join(parts)


def fitted(
    files: list[Path], scored: list[Path], folds: int, without: tuple[str, ...] = ()
) -> dict[str, float]:
    """The weights for the texts of some files."""
    names = Names(without)
    texts = [text for row in _rows(files) for text in _readings(row)]
    rows = {at: rows_of(text, names) for at, text in enumerate(texts)}
    print(
        f"{len(texts)} readings, {sum(len(text.page.turns) for text in texts)} turns, {len(names.numbers)} features"
    )
    if folds:
        cross_validate(texts, rows, names, folds)
    weights = fit([each for at in rows for each in rows[at]], names)
    pooled: list[tuple[bool, float]] = []
    others = [read(row, whole=True) for row in _rows(scored)]
    for text in others:
        found = outcomes(text, weights)
        pooled += found
    if others:
        report("others", pooled, sum(text.total for text in others))
    return weights


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for kind in ("spaced", "unspaced"):
        parser.add_argument(f"--{kind}", nargs="+", type=Path, required=True, metavar="FILE")
        parser.add_argument(f"--score-{kind}", nargs="*", type=Path, default=[], metavar="FILE")
    parser.add_argument("--folds", type=int, default=0, help="cross-validate by document, in so many parts")
    args = parser.parse_args()
    found = {
        "spaced": fitted(args.spaced, args.score_spaced, args.folds),
        "unspaced": fitted(args.unspaced, args.score_unspaced, args.folds, LEFT_OUT_UNSPACED),
    }
    MODULE.write_text(module(found), encoding="utf-8")


def _readings(row: dict) -> Iterator[Labelled]:
    for whole in (True, False):
        yield read(row, whole=whole)
    if not language(row.get("lang", "en")).reading.unspaced:
        yield replace(read(without_tags(row), whole=True), hidden=True)


def _rows(files: list[Path]) -> list[dict]:
    return [json.loads(line) for file in files for line in file.open(encoding="utf-8")]


if __name__ == "__main__":
    main()
