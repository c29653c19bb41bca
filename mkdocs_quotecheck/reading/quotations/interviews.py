"""Interviews, whose paragraphs begin with a name or a letter: `**Ada Hale:** …`; `**Q:** …`, `**A:** …`.

Who answers under a letter is the one person whom the page names before the first question.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import BODY_LINKS, SURNAME_PARTICLES
from mkdocs_quotecheck.model import Attribution, BlockKind, Confidence
from mkdocs_quotecheck.reading.person_index import person_index
from mkdocs_quotecheck.reading.quotations.dialogue import Speech
from mkdocs_quotecheck.text.characters import OPENING_MARKS
from mkdocs_quotecheck.text.folding import word_keys
from mkdocs_quotecheck.text.words import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person
    from mkdocs_quotecheck.reading.html.document import Block, Document
    from mkdocs_quotecheck.reading.person_index import PersonIndex

# `**Q** Is it open?`: what tells the letter from a word is that nothing else is bold.
_LETTER = re.compile(r"(\w{1,20})(\s?[:：.])?\s+(?=\S)")
# One question and its answer are a notice (`Q: Is it open? A: Yes.`); an interview has more.
FEWEST_ANSWERS = 2
# The one interviewed is introduced in the headings and the paragraphs right before the first question.
LONGEST_INTRODUCTION = 4
# An interview has at least two people, of whom one speaks twice: *Note:* and *Example:* do not look like that.
FEWEST_TURNS = 3
LONGEST_LABEL = 40
# A name is shorter; a row of capitals with signs between would cost the square of its length.
LONGEST_NAME = 40

_NAME_WORD = rf"(?:(?:{CAPITAL}[\w'’.-]*)|(?:{'|'.join(sorted(SURNAME_PARTICLES | BODY_LINKS))})\b)"
_NAME = re.compile(
    rf"(?P<name>{_NAME_WORD}(?: {_NAME_WORD}){{0,4}})(?: \([^()\n]{{1,40}}\))?\s?[:：]\s+(?=\S)"
)


# ---------------------------------------------------------------------------------------------- under a letter


def answers(
    document: Document, language: Language, people: Sequence[Person]
) -> dict[int, tuple[Speech, ...]]:
    """By block, the answers of an interview; none where it is not clear who answers, or nobody registered does.

    Who answers is named once and far from most answers, and the page may be where the interview was first published: the
    attribution is a guess, so that an answer that no source has is information.
    """
    questions = _labelled(document, language.reading.question_labels)
    found = _labelled(document, language.reading.answer_labels)
    if len(found) < FEWEST_ANSWERS or not questions:
        return {}
    named = _introduced(document, questions[0][0], person_index(tuple(people), language))
    if named is None:
        return {}
    return {index: (Speech(start, document.blocks[index].end, named),) for index, start in found}


def _labelled(document: Document, labels: frozenset[str]) -> list[tuple[int, int]]:
    """Blocks that begin with a label in bold, and where their words begin."""
    found = []
    for index, block in enumerate(document.blocks):
        if block.kind is not BlockKind.PARAGRAPH or block.off or block.frame is not None:
            continue
        label = _LETTER.match(document.text, block.start, block.end)
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


# ---------------------------------------------------------------------------------------------- under a name


def turns(document: Document, language: Language, people: Sequence[Person]) -> dict[int, tuple[Speech, ...]]:
    """By block, what is said there under a name, if the page holds an interview.

    *Objection: …*, *Response: …* take turns as people do; in an interview one label at least is somebody's.
    """
    plain_labels = language.quoting.plain_labels
    found = [
        (index, speech)
        for index, block in enumerate(document.blocks)
        if block.kind is BlockKind.PARAGRAPH and (speech := _turn(document, block, plain_labels)) is not None
    ]
    names = Counter(_name(speech) for _, speech in found)
    if len(found) < FEWEST_TURNS or len(names) < 2 or max(names.values()) < 2:
        return {}
    registered = {
        key for person in people for name in (person.name, *person.aliases) for key in word_keys(name)[-1:]
    }
    somebody = any(_is_somebody(name, registered, language) for name in names)
    if not somebody and not _has_longer_name(document.text, names):
        return {}
    return {index: (speech,) for index, speech in found if names[_name(speech)] > 1 or len(names) == 2}


def _is_somebody(label: str, registered: Set[str], language: Language) -> bool:
    """Whether a label names a person: one who is registered, an office, a given name."""
    keys, words = word_keys(label), language.reading
    offices = words.role_nouns | words.gendered_nouns.keys() | words.titles.keys() | words.question_labels
    if label.isupper() or not registered.isdisjoint(keys[-1:]) or not offices.isdisjoint(keys):
        return True
    return not words.given_names.keys().isdisjoint(keys)


def _has_longer_name(text: str, labels: Iterable[str]) -> bool:
    """Whether one of some labels is part of a longer name on the page that is no label: `Merrow` of *Ada Merrow*."""
    last = "|".join(sorted({re.escape(label.rsplit(maxsplit=1)[-1]) for label in labels}))
    # One search for all labels: of a glossary with thousands each would cost the length of the page.
    return re.search(rf"\b{CAPITAL}[\w.’'-]{{0,{LONGEST_NAME}}}\s+(?:{last})\b(?!\s?[:：])", text) is not None


def _name(speech: Speech) -> str:
    return speech.named.speaker if speech.named else ""


def _turn(document: Document, block: Block, plain_labels: frozenset[str]) -> Speech | None:
    text = document.text
    label = _NAME.match(text, block.start, min(block.end, block.start + LONGEST_LABEL + 60))
    if label is None or len(label["name"]) > LONGEST_LABEL or label["name"].lower() in plain_labels:
        return None
    bold = any(each.tag == "strong" and each.start == block.start for each in block.inlines)
    capitals = label["name"].isupper() and len(label["name"]) > 2
    if not (bold or capitals) or text[label.end()] in OPENING_MARKS:
        return None
    named = Attribution(label["name"], *label.span("name"), None, Confidence.HIGH, "label")
    return Speech(label.end(), block.end, named)
