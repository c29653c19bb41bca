"""Words in marks that nobody is said to have said just so.

What the page calls a rendering of its own, *said something like “…”*, *sinngemäß: „…“*, and what programs and formats are called.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import BlockKind, Confidence, Form, MentionKind
from mkdocs_quotecheck.reading.quotations.phrases import ending
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS

if TYPE_CHECKING:
    from collections.abc import Set

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.html.document import Document

# One word that programs and formats have: `pip3`, `lightning:`, `max_age`, `run()`.
_IDENTIFIER: Final = re.compile(
    r"[a-z][a-z.-]*\d[a-z\d.-]*|[a-z][\w.-]*:(?://)?|[\w.-]*[a-z]_[a-z][\w.-]*|[\w.:]+\(\)"
)
# The longest such phrase, and the signs and marks between it and the words.
REACH: Final = 60
_EDGES: Final = f" \n\u00a0\u202f{QUOTATION_MARKS},:：([*_–—-"


class Paraphrases:
    """Tells quotations from what the page says is only like what was said."""

    def __init__(self, document: Document, language: Language) -> None:
        self._text = document.text
        self._leads = _leads(language)
        self._led = {
            block.start
            for block in document.blocks
            if block.kind is BlockKind.QUOTE and block.lead is not None
        }
        """Where block quotes begin that a line leads to."""

    def kind(self, quotation: Quotation) -> MentionKind | None:
        """Which kind of mention the words of a quotation are; None if they are none."""
        said = quotation.attribution
        spoken = said is not None and said.person is not None and said.confidence is Confidence.HIGH
        if not spoken and quotation.form is Form.INLINE and _IDENTIFIER.fullmatch(quotation.text):
            return MentionKind.CODE
        return (
            MentionKind.PARAPHRASE if self._leads.search(_before(self._text, quotation, self._led)) else None
        )


@functools.cache
def _leads(language: Language) -> re.Pattern[str]:
    return ending(language.quoting.approximating_leads)


def _before(text: str, quotation: Quotation, led: Set[int]) -> str:
    """What stands right before a quotation, in the paragraph that leads to it if it begins its own."""
    before = text[max(0, quotation.start - REACH) : quotation.start].rstrip(_EDGES)
    _, border, behind = before.rpartition("\n\n")
    return before if quotation.start in led or not border else behind
