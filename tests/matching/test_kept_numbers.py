"""Numbers of verses, lines and items: kept or left out on the page, they are no difference; wrong ones are."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.model import Verdict

LIST = "# Rules\n\n1. The clerk keeps the log.\n2. The log names each boat.\n3. Nobody may tear a leaf out of it.\n"
VERSES = "4:1 The clerk keeps the log.\n4:2 The log names each boat.\n4:3 Nobody may tear a leaf out of it.\n"
RIGHT = ["2 The log names each boat. 3 Nobody may tear a leaf out of it.", "The log names each boat. Nobody may tear a leaf out of it."]  # fmt: skip
WRONG = ["3 The log names each boat. 4 Nobody may tear a leaf out of it.", "The log names 2 each boat. Nobody may tear a leaf out of it."]  # fmt: skip


@pytest.mark.parametrize(("text", "media_type"), [(LIST, "text/markdown"), (VERSES, "text/plain")])
@pytest.mark.parametrize("quote", [*RIGHT, *WRONG])
def test_numbers_kept_or_left_out(quote: str, text: str, media_type: str) -> None:
    verdict = check_quote(quote, prepare_source(text, media_type=media_type)).verdict
    assert (verdict in {Verdict.VERBATIM, Verdict.EQUIVALENT}) == (quote in RIGHT)
