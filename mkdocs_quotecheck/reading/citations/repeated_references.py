"""References in running text that only repeat the one before: *“…” (ibid., p. 4)*, *“…” Id. at 9*, *„…“ (ebd.)*."""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Role
from mkdocs_quotecheck.text.alternation import one_of
from mkdocs_quotecheck.text.characters import CLOSING_MARKS

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Citation, Quotation
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers

# So far behind *ibid.* its place stands, where no bracket ends it.
PLACE_REACH = 24


class RepeatedReferences:
    """Knows what the quotation before cites, as a page is read in order."""

    def __init__(self, page: PagePointers) -> None:
        self._page = page
        self._before: Quotation | None = None

    def cited_again(self, quotation: Quotation) -> Citation | None:
        """What the words before cite, if a reference right behind these says that they are from the same source.

        None where anything else is cited between the two: then it may be that.
        """
        before = self._before
        cited = next((each for each in before.citations if each.source), None) if before else None
        text, block = self._page.document.text, self._page.block_at(quotation.start)
        match = _repeats(self._page.language).match(
            text, quotation.end, self._page.document.blocks[block].end
        )
        if before is None or cited is None or match is None or self._cites_another(before, quotation, cited):
            return None
        around = self._page.around(block)
        bracket = around.bracket_around(match.start("word"), match.end("word"))
        end = bracket.end if bracket else match.end() + PLACE_REACH
        return replace(cited, locator=around.locator(match.end(), end), outright=True)

    def pass_by(self, quotation: Quotation) -> None:
        """Notes a quotation that stands before the next one."""
        if quotation.role is Role.QUOTATION and not quotation.depth:
            self._before = quotation

    def _cites_another(self, before: Quotation, quotation: Quotation, cited: Citation) -> bool:
        first, last = self._page.block_at(before.end), self._page.block_at(quotation.start)
        pointers = (each for index in range(first, last + 1) for each in self._page.of_block(index))
        return any(
            before.end <= each.start < quotation.start and each.resolved.source != cited.source
            for each in pointers
        )


@functools.cache
def _repeats(language: Language) -> re.Pattern[str]:
    words = one_of(language.citing.same_source)
    return re.compile(
        rf"[\s{CLOSING_MARKS}.,;:!?…—–]{{0,6}}[(\[（]?(?P<word>{words})(?!\w)\.?", re.IGNORECASE
    )
