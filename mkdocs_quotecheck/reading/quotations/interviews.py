"""Interviews whose answers stand under a letter: `**Q:** …`, `**A:** …`, by the one person whom the page names before them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Attribution, BlockKind, Confidence, Form, Quotation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.reading.html.document import Document
    from mkdocs_quotecheck.reading.person_index import PersonIndex

# `**Q** Is it open?`: what tells the letter from a word is that nothing else is bold.
LABEL = re.compile(r"(\w{1,20})(\s?[:：.])?\s+(?=\S)")
# One question and its answer are a notice (`Q: Is it open? A: Yes.`); an interview has more.
FEWEST_ANSWERS = 2
# The one interviewed is introduced in the headings and the paragraphs right before the first question.
LONGEST_INTRODUCTION = 4


def with_answers(
    document: Document, quotations: Sequence[Quotation], people: PersonIndex, language: Language
) -> tuple[Quotation, ...]:
    """The quotations, and the answers of an interview; none where it is not clear who answers, or nobody registered does.

    Who answers is named once and far from most answers, and the page may be where the interview was first published: the
    attribution is a guess, so that an answer that no source has is information.
    """
    questions = _labelled(document, language.reading.question_labels)
    answers = _labelled(document, language.reading.answer_labels)
    if len(answers) < FEWEST_ANSWERS or not questions:
        return tuple(quotations)
    named = _introduced(document, questions[0][0], people)
    if named is None:
        return tuple(quotations)
    found = [
        Quotation(document.text[start:end], start, end, Form.DIALOGUE, attribution=named)
        for start, end in (
            _stripped(document.text, start, document.blocks[index].end) for index, start in answers
        )
        if not any(q.start < end and start < q.end for q in quotations)
    ]
    together = sorted(
        [*((q, True) for q in quotations), *((q, False) for q in found)], key=lambda pair: pair[0].start
    )
    order: dict[object, int] = {}
    keys: list[object] = [
        quotation.group if old else ("answer", quotation.start) for quotation, old in together
    ]
    return tuple(
        replace(quotation, group=order.setdefault(key, len(order)))
        for key, (quotation, _) in zip(keys, together, strict=True)
    )


def _labelled(document: Document, labels: frozenset[str]) -> list[tuple[int, int]]:
    """Blocks that begin with a label in bold, and where their words begin."""
    found = []
    for index, block in enumerate(document.blocks):
        if block.kind is not BlockKind.PARAGRAPH or block.off or block.frame is not None:
            continue
        label = LABEL.match(document.text, block.start, block.end)
        if label is None or label[1].casefold() not in labels:
            continue
        bold = [
            each.end for each in block.inlines if each.tag in ("strong", "b") and each.start == block.start
        ]
        if label.end(1) in bold or (bold and label[2]):
            found.append((index, label.end()))
    return found


def _introduced(document: Document, first: int, people: PersonIndex) -> Attribution | None:
    """The one registered person named before the first question."""
    blocks = document.blocks[max(0, first - LONGEST_INTRODUCTION) : first]
    hits = [hit for block in blocks for hit in people.whole_names.find(document.text, block.start, block.end)]
    if not hits or any(hit.ids != hits[0].ids for hit in hits) or len(hits[0].ids) != 1:
        return None
    start, end = hits[0].start, hits[0].end
    return Attribution(document.text[start:end], start, end, hits[0].ids[0], Confidence.LOW, "interview")


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
