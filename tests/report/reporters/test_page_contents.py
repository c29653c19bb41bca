"""The data of the report page."""

from __future__ import annotations

import json
from dataclasses import replace

from reports import FULL, REPORT

from mkdocs_quotecheck.report.page import PageOptions, data_of


def test_a_quotation_counts_for_the_source_that_it_cites_wherever_its_words_stand() -> None:
    (passage, *_) = FULL.passages
    elsewhere = replace(FULL, passages=(replace(passage, source="letters"),))
    data = json.loads(data_of(replace(REPORT, ledger=(elsewhere,)), PageOptions()))
    ((first, (quotation,)),) = data["parts"]
    assert (first, quotation["page"]) == (0, 0)
    assert quotation["cites"] == ["minutes"]
    assert "source" not in quotation
