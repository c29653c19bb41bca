"""Labels of transcripts that end in something else than a plain colon: `**Ada Hale:**`, `Ms. Hale.`, `HALE –`, a name above its time."""

from __future__ import annotations

import functools
import re

from mkdocs_quotecheck.languages import available, language
from mkdocs_quotecheck.text.characters import OPENING_MARKS

_NAME = r"[^\W\d_a-z][\w'’\-]{1,29}(?:[ ][^\W\d_a-z][\w'’\-]{1,29}){0,3}"
_FULL_NAME = r"[^\W\d_a-z][\w'’\-]{1,29}(?:[ ][^\W\d_a-z][\w'’\-]{1,29}){1,3}"
_CAPITALS = r"[^\W\d_a-z]{2}[^\W\d_a-z'’\-]{1,29}(?:[ ][^\W\d_a-z]{1,2}[^\W\d_a-z'’\-.]{0,29}){0,3}"
_SENTENCE = rf"(?=[{OPENING_MARKS}]?[^\W\d_a-z])"
# All begin with the line end before: it is looked for several times faster than the beginning of a line.
# `**Ada Hale:**` and `**HALE**:`, in a text that nobody rendered; one word in small letters may be `**Note:**`.
_EMPHASIZED = re.compile(rf"\n[*_]{{2,3}}({_CAPITALS}|{_FULL_NAME})(?::[*_]{{2,3}}|[*_]{{2,3}}:)(?=\s)")
# `HALE – We came.`
_DASHED = re.compile(rf"\n({_CAPITALS})[ ][–—-][ ]{_SENTENCE}")
# `HALE, head of operations:`
_WITH_ROLE = re.compile(rf"\n({_CAPITALS}),[ ][^:\n]{{2,60}}:(?=\s)")
# A name, and below it the time at which its words begin, as programs for meetings write it.
_ABOVE_TIME = re.compile(
    rf"\n({_NAME})(?:[ ]{{2,9}}|\n)[\[(]?(?:\d{{1,2}}:)?\d{{1,2}}:\d\d[\])]?[ \t]*$", re.MULTILINE
)


# `Ms. Hale. We came.` and `Mme Rosa Linden. – Oui.`: a title, a name and a point.
_WITH_TITLE = re.compile(rf"\n(([^\W\d_a-z]\w{{0,20}})\.?[ ]{_NAME})\.(?:[ ][–—-](?=[ ])|(?=[ ]{_SENTENCE}))")


def other_labels(text: str) -> dict[int, str]:
    """The labels of these forms, by their offset; what only looks like one has to come back to count (`turns`)."""
    lines = f"\n{text}"
    found = {
        match.start(1) - 1: match[1]
        for match in _WITH_TITLE.finditer(lines)
        # Without its title *Wend.* is a sentence.
        if match[2].casefold() in titles()
    }
    forms = [_DASHED, _WITH_ROLE]
    if "**" in text or "__" in text:
        forms.append(_EMPHASIZED)
    if ":" in text:
        forms.append(_ABOVE_TIME)
    for form in forms:
        found.update((match.start(1) - 1, match[1]) for match in form.finditer(lines))
    return found


@functools.cache
def titles() -> frozenset[str]:
    """Titles before names, of all languages: which one a source is written in is not known here."""
    return frozenset(title for code in available() for title in language(code).reading.titles)
