#!/usr/bin/env python3
"""Fits the weights by which noun phrases are ranked as who says German words that no clause gives anybody.

    fit_german_speakers.py FILE.jsonl ... > mkdocs_quotecheck/languages/_de_speakers.py
    fit_german_speakers.py --folds 5 FILE.jsonl ...

Each line of a file is a document: `{"id", "text", "quotes": [{"start", "end", "speakers": [[start, end]]}]}`. It learns from all
quotations, also those that a clause gives somebody. What patterns found is no feature: on texts that they were built by they
are right more often than on others, and a fit would trust them too much. With `--folds` nothing is written: each share of the
documents is judged by weights fitted on the others, and how many speakers of all, and of those that the patterns miss, the
ranking finds is printed.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from fit_speakers import Row, fit, scores, speakers_of
from fitting import judged, run

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.reading.attribution.lexicon import lexicon
from mkdocs_quotecheck.reading.attribution.paragraphs import site_of
from mkdocs_quotecheck.reading.attribution.verbsecond_guess import features, places
from mkdocs_quotecheck.reading.attribution.verbsecond_reader import VerbSecondReader
from mkdocs_quotecheck.reading.html.blocks import plain_blocks
from mkdocs_quotecheck.reading.quotations import extraction

DOCSTRING = "Weights by which German noun phrases are ranked as who says words; made by `benchmarks/fit_german_speakers.py`."


def rows_of(path: Path) -> dict[str, list[Row]]:
    """The rows of a file's documents, by document."""
    documents = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {document["id"]: list(_rows(document)) for document in documents}


def _rows(document: dict) -> Iterator[Row]:
    german = language("de")
    blocks = plain_blocks(document["text"])
    quotations = extraction.find(blocks, german).quotations
    reader = VerbSecondReader(blocks, lexicon("de"))
    for paragraph in reader.paragraphs(quotations):
        for made, named in zip(paragraph.holes, paragraph.namings, strict=True):
            quotation = quotations[made.index]
            speakers = speakers_of(document, quotation.start, quotation.end)
            site = site_of(paragraph.phrases, made)
            found = list(places(site, reader.end_before(paragraph, made)))
            if not speakers or not found:
                continue
            spans = [(place.phrases.passage, place.phrases.chunks[place.chunk]) for place in found]
            right = [
                any(
                    passage.starts[chunk.first] < end and start < passage.ends[chunk.last - 1]
                    for start, end in speakers
                )
                for passage, chunk in spans
            ]
            missed = named is None or named.pattern == "subject-before"
            names = [list(features(site, place)) for place in found]
            yield Row(names, right, [missed] * len(found))


def _validate(documents: dict[str, list[Row]], folds: int) -> None:
    counts = {"all": [0, 0], "missed by the patterns": [0, 0]}
    for weights, rows in judged(documents, folds, fit):
        for row in rows:
            known = scores(row, weights)
            best = row.right[known.index(max(known))]
            for name in ("all", *(["missed by the patterns"] if row.rivals[0] else [])):
                counts[name][0] += best
                counts[name][1] += 1
    for name, (right, total) in counts.items():
        print(f"{name}: {right} of {total} right")


if __name__ == "__main__":
    run(__doc__, rows_of, fit, _validate, (DOCSTRING, "SPEAKER_WEIGHTS"))
