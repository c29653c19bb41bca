#!/usr/bin/env python3
"""Fits the weights by which German words between marks are taken for somebody's words, from annotated plain texts.

    fit_mentions.py FILE.jsonl ... > mkdocs_quotecheck/languages/_de_mentions.py
    fit_mentions.py --folds 5 FILE.jsonl ...

Each line of a file is a document: `{"id", "text", "quotes": [{"start", "end", "kind"}]}`. Quotations of a kind other than
`direct` and `mixed` are left out. With `--folds` nothing is written: each share of the documents is judged by weights
fitted on the others, and the shares of quotations found and of found ones that are quotations are printed.
"""

import json
import math
from collections.abc import Iterator, Sequence
from pathlib import Path

from fitting import judged, run

from mkdocs_quotecheck import find_quotations
from mkdocs_quotecheck.reading.attribution import attribute
from mkdocs_quotecheck.reading.attribution.mention_features import features

# Strength of the pull to zero; chosen by five folds on German news, fiction and older prose.
RIDGE = 4.0
SWEEPS = 60
# Weights nearer to zero than this are left out.
LEAST = 0.02
DOCSTRING = "Weights of what shows that German words between marks are somebody's; made by `benchmarks/fit_mentions.py`."

Row = tuple[list[str], bool]


def rows_of(path: Path) -> dict[str, list[Row]]:
    """The features of every string in marks of a file's documents, and whether it is a quotation, by document."""
    found: dict[str, list[Row]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        found[document["id"]] = list(_rows(document))
    return found


def _rows(document: dict) -> Iterator[Row]:
    asked: dict[tuple[int, int], list[str]] = {}

    def record(paragraph, made, text, hint, naming):
        passage, words = paragraph.passage, text.split()
        if words:
            asked[made.start, made.end] = features(passage, passage.quotes[made.index], words, naming)
        return kept(paragraph, made, text, hint, naming)

    kept, attribute.mention_kind = attribute.mention_kind, record
    try:
        find_quotations(document["text"], media_type="text/plain", people=(), language="de")
    finally:
        attribute.mention_kind = kept
    for (start, end), names in asked.items():
        near = [
            (_overlap((start, end), (each["start"], each["end"])), each.get("kind", "direct"))
            for each in document["quotes"]
        ]
        share, kind = max(near, default=(0.0, "direct"))
        if share < 0.5 or kind in ("direct", "mixed"):
            yield names, share >= 0.5


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    common = min(one[1], other[1]) - max(one[0], other[0])
    return 0.0 if common <= 0 else common / (max(one[1], other[1]) - min(one[0], other[0]))


def fit(rows: Sequence[Row]) -> dict[str, float]:
    """Weights of a logistic regression with a ridge, by Newton steps of one weight at a time."""
    members: dict[str, list[int]] = {}
    for number, (names, _) in enumerate(rows):
        for name in names:
            members.setdefault(name, []).append(number)
    weights = dict.fromkeys(sorted(members), 0.0)
    scores = [0.0] * len(rows)
    for _ in range(SWEEPS):
        for name in weights:
            chances = [1 / (1 + math.exp(-scores[number])) for number in members[name]]
            pull = sum(
                rows[number][1] - chance for number, chance in zip(members[name], chances, strict=True)
            )
            curve = sum(chance * (1 - chance) for chance in chances)
            step = (pull - RIDGE * weights[name]) / (curve + RIDGE)
            weights[name] += step
            for number in members[name]:
                scores[number] += step
    return {name: round(weight, 2) for name, weight in weights.items() if abs(weight) >= LEAST}


def _validate(documents: dict[str, list[Row]], folds: int) -> None:
    right = found = there = 0
    for weights, rows in judged(documents, folds, fit):
        for held, quoted in rows:
            said = sum(weights.get(each, 0.0) for each in held) > 0
            right, found, there = right + (said and quoted), found + said, there + quoted
    print(
        f"quotations found {100 * right / there:.1f} %, found ones that are quotations {100 * right / found:.1f} %"
    )


if __name__ == "__main__":
    run(__doc__, rows_of, fit, _validate, (DOCSTRING, "MENTION_WEIGHTS"))
