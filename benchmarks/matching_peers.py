"""Runs in the peers' environment: `python matching_peers.py JOB.json` prints quotations a second, as JSON.

The job has `text`, and lists of quotations by name; every list is checked against the text until its time is up.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def rate(check: Callable[[str], object], quotes: Sequence[str], seconds: float) -> float:
    """Checks a second: as many quotations as fit into that time, at least one."""
    check(quotes[0])
    started = time.process_time()
    done = 0
    while True:
        check(quotes[done % len(quotes)])
        done += 1
        passed = time.process_time() - started
        if passed >= seconds:
            return done / passed


def linkml(text: str) -> Callable[[str], object]:
    """The substring search of linkml-reference-validator, with its suggestion where nothing is found."""
    from linkml_reference_validator.models import ReferenceContent, ReferenceValidationConfig
    from linkml_reference_validator.validation.supporting_text_validator import SupportingTextValidator

    validator = SupportingTextValidator(ReferenceValidationConfig())
    reference = ReferenceContent(reference_id="file:text", content=text)
    return lambda quote: validator.find_text_in_reference(quote, reference)


def rapidfuzz(text: str) -> Callable[[str], object]:
    """A scan of the whole text for the best alignment."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    return lambda quote: partial_ratio_alignment(quote, text)


def main() -> None:
    """Reads the job, prints `{peer: {list: rate}}`."""
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    peers = {"linkml": linkml(job["text"]), "rapidfuzz": rapidfuzz(job["text"])}
    result = {
        peer: {name: rate(check, quotes, job["seconds"]) for name, quotes in job["quotes"].items()}
        for peer, check in peers.items()
    }
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
