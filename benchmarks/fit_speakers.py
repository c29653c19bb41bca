#!/usr/bin/env python3
"""Fits the weights by which the subjects of an English sentence are ranked as who says the words it quotes.

    fit_speakers.py FILE.jsonl ... > mkdocs_quotecheck/languages/_en_speakers.py
    fit_speakers.py --folds 5 FILE.jsonl ...

Each line of a file is a document: `{"id", "text", "quotes": [{"start", "end", "speakers": [[start, end]]}]}`. With `--folds`
nothing is written: each share of the documents is judged by weights fitted on the others, and how many guesses of the
patterns the ranking mends and spoils is printed. The ranking changes guesses only, but learns from what is sure too.
"""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fitting import judged, run

from mkdocs_quotecheck import find_quotations
from mkdocs_quotecheck.reading.attribution import paragraphs, patterns, speaker_ranking
from mkdocs_quotecheck.reading.attribution.speaker_features import candidates, features

# Strength of the pull to zero, chosen by five folds on 284 articles: of 1, 4 and 10 this one mends the most.
RIDGE = 4.0
STEPS = 120
RATE = 0.08
# Features of fewer candidates than this are left out.
FEWEST = 4
# Weights nearer to zero than this are left out.
LEAST = 0.02
DOCSTRING = (
    "Weights by which the subjects of an English sentence are ranked; made by `benchmarks/fit_speakers.py`."
)


@dataclass
class Row:
    """The candidates of a quotation: their features, which are right, which the ranking may choose.

    The first is the one that a pattern found, if it found one. It learns from all, also where it may choose none.
    """

    names: list[list[str]]
    right: list[bool]
    rivals: list[bool]


def rows_of(path: Path) -> dict[str, list[Row]]:
    """The rows of a file's documents, by document."""
    documents = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {document["id"]: list(_rows(document)) for document in documents}


def _rows(document: dict) -> Iterator[Row]:
    asked = []

    def record(site):
        found = finding(site)
        asked.append((site, found))
        return found

    finding, ranking = paragraphs.find_mention, patterns.likeliest
    paragraphs.find_mention, patterns.likeliest = record, lambda _, found: found
    try:
        find_quotations(document["text"], media_type="text/plain", people=(), language="en")
    finally:
        paragraphs.find_mention, patterns.likeliest = finding, ranking
    for site, found in asked:
        passage, chunks = site.phrases.passage, site.phrases.chunks
        token = chunks.firsts[site.quote]
        speakers = speakers_of(document, passage.starts[token], passage.ends[token])
        if not speakers:
            continue
        guessed = found is not None and speaker_ranking.is_ranked(found)
        own = {} if found is None else {chunks.at(found.first): []}
        subjects = own | candidates(site)
        right = [
            any(
                passage.starts[chunks.firsts[place]] < end and start < passage.ends[chunks.lasts[place] - 1]
                for start, end in speakers
            )
            for place in subjects
        ]
        names = [list(features(site, place, verbs, found)) for place, verbs in subjects.items()]
        rivals = speaker_ranking.rivals(site, found) if guessed else {}
        yield Row(names, right, [place in rivals for place in subjects])


def speakers_of(document: dict, start: int, end: int) -> list[list[int]]:
    """Where an annotated document names who says the words at a place."""
    for quote in document["quotes"]:
        common = min(end, quote["end"]) - max(start, quote["start"])
        if 2 * common > max(end, quote["end"]) - min(start, quote["start"]):
            return quote.get("speakers") or []
    return []


def fit(rows: Sequence[Row]) -> dict[str, float]:
    """Weights of a softmax over the candidates of each row with a ridge, by Adam."""
    rows = [row for row in rows if len(row.right) > 1 and any(row.right)]
    counts: dict[str, int] = {}
    for row in rows:
        for names in row.names:
            for name in names:
                counts[name] = counts.get(name, 0) + 1
    known = sorted(name for name, count in counts.items() if count >= FEWEST)
    weights, mean, square = (dict.fromkeys(known, 0.0) for _ in range(3))
    for step in range(1, STEPS + 1):
        gradient = {name: -RIDGE * weight for name, weight in weights.items()}
        for row in rows:
            chances = _chances(row, weights)
            sum_right = sum(chance for chance, right in zip(chances, row.right, strict=True) if right)
            for names, chance, right in zip(row.names, chances, row.right, strict=True):
                pull = (chance / sum_right if right else 0.0) - chance
                for name in names:
                    if name in gradient:
                        gradient[name] += pull
        for name in known:
            mean[name] = 0.9 * mean[name] + 0.1 * gradient[name]
            square[name] = 0.98 * square[name] + 0.02 * gradient[name] ** 2
            rise = mean[name] / (1 - 0.9**step)
            weights[name] += RATE * rise / (math.sqrt(square[name] / (1 - 0.98**step)) + 1e-6)
    return {name: round(weight, 2) for name, weight in weights.items() if abs(weight) >= LEAST}


def scores(row: Row, weights: dict[str, float]) -> list[float]:
    """The score of each candidate of a row."""
    return [sum(weights.get(name, 0.0) for name in names) for names in row.names]


def _chances(row: Row, weights: dict[str, float]) -> list[float]:
    known = scores(row, weights)
    top = max(known)
    odds = [math.exp(score - top) for score in known]
    return [each / sum(odds) for each in odds]


def _validate(documents: dict[str, list[Row]], folds: int) -> None:
    mended = spoiled = guesses = 0
    for weights, rows in judged(documents, folds, fit):
        for row in (row for row in rows if any(row.rivals)):
            known = scores(row, weights)
            best = max(
                (place for place, rival in enumerate(row.rivals) if rival), key=lambda place: known[place]
            )
            guesses += 1
            mended += row.right[best] and not row.right[0]
            spoiled += row.right[0] and not row.right[best]
    print(f"of {guesses} guesses {mended} mended, {spoiled} spoiled")


if __name__ == "__main__":
    run(__doc__, rows_of, fit, _validate, (DOCSTRING, "SPEAKER_WEIGHTS"))
