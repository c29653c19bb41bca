"""Block quotes in which the site itself speaks: `Note: …`, `*Rationale*`, a box with a heading."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.reading.html.document import Block

# A label has hardly more words: *Implementation note*, *Key points to remember*.
LONGEST_LABEL = 4
_SYMBOLS = re.compile(r"[^\w\s]*\s*")
_LABEL = re.compile(
    r"(?P<label>[^\W\d_][\w’'.-]*(?:[ /\u00a0][\w’'.-]+){0,3})\s?(?P<end>[:：]|\s[–—-]\s|\n|\Z)"
)


def speaks_itself(text: str, block: Block, language: Language) -> bool:
    """Whether a block quote that begins with `block` and names nobody has the page's own words."""
    if block.level:
        return True
    start = _SYMBOLS.match(text, block.start, block.end)
    at = start.end() if start else block.start
    for inline in block.inlines:
        if inline.tag in ("em", "strong") and inline.start <= at < inline.end <= block.end:
            # With a colon it is a label whatever stands before its noun; without, it may be a title.
            labelled = text[inline.start : inline.end].rstrip().endswith((":", "：")) or text.startswith(
                (":", "："), inline.end
            )
            return _is_own_label(text[inline.start : inline.end], language, alone=not labelled)
    label = _LABEL.match(text, at, block.end)
    return label is not None and _is_own_label(
        label["label"], language, alone=label["end"] not in (":", "：")
    )


def _is_own_label(words: str, language: Language, *, alone: bool) -> bool:
    """Whether a label is one of the page's own; one that is `alone` has nothing but its noun."""
    label = " ".join(words.strip(" :：.*_()[]!\n\u00a0").casefold().split())
    if not label or count_words(label) > LONGEST_LABEL:
        return False
    if alone:
        return label in language.quoting.own_voice_labels
    return _own_labels(language).search(label) is not None


@functools.cache
def _own_labels(language: Language) -> re.Pattern[str]:
    """Labels of the language; a noun that ends one may have others before it: *Design note*."""
    labels = sorted(language.quoting.own_voice_labels, key=len, reverse=True)
    alternatives = "|".join(re.escape(label) for label in labels) or r"\A\Z"
    border = "" if language.reading.capitalised_nouns or language.reading.unspaced else r"\b"
    return re.compile(rf"(?:\A|{border})(?:{alternatives})(?:\s?\d+)?\Z")
