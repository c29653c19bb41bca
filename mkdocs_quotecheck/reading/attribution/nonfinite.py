"""Subjects of infinitives, gerunds and participles, which lean on another clause: *criticised Hale for saying*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.phrases import INFINITIVE, NOUN

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.clauses import Clause


def subject_of_nonfinite(clause: Clause, verb: int, depth: int) -> int | None:
    """An infinitive or gerund takes the subject of the clause it leans on, or the object: `criticised Hale for saying`."""
    linked = linked_object(clause, verb)
    if linked is not None:
        return linked
    absolute = _absolute(clause, verb)
    if absolute is not None:
        return absolute
    if clause.kind(verb) == INFINITIVE and clause.finite(verb - 1):
        # *long before officials started to call it*
        own = clause.subject(verb - 1, depth + 1)
        if own is not None and _is_adverbial(clause, own):
            return own
    opener = verb - 1
    if clause.kind(opener) in ("U", "E") and clause.word(opener) in clause.reading_words.subordinators:
        opener -= 1  # *…, while chanting*
    if clause.kind(opener) in (",", "-", "Q"):
        main = _subject_of_main(clause, _before_dashes(clause, opener), depth)
        if main is not None:
            return main
    before = [index for index in range(verb - 1, clause.low - 1, -1) if clause.finite(index)]
    reporting = (index for index in before if clause.strength(index) >= Strength.QUOTING)
    governing = next(reporting, before[0] if before else None)
    found = None if governing is None else clause.subject(governing, depth + 1)
    return clause.main_subject(verb) if found is None else found


def _before_dashes(clause: Clause, end: int) -> int:
    """The chunk at which an insertion between two dashes begins that ends at `end`; `end` for none."""
    if clause.kind(end) != "-":
        return end
    return next((index for index in range(end - 1, clause.low, -1) if clause.kind(index) == "-"), end)


def _subject_of_main(clause: Clause, limit: int, depth: int) -> int | None:
    """The subject of the last main clause before a gerund behind a comma: *Lind shared a song called “Low Water”, writing …*."""
    for index in range(limit - 1, clause.low - 1, -1):
        if clause.finite(index):
            found = clause.subject(index, depth + 1)
            if found is not None and found < index and _opens_clause(clause, found):
                return found
    return None


def _is_adverbial(clause: Clause, subject: int) -> bool:
    """Whether a preposition that is a subordinator too opens the clause of a subject: `before`, `since`."""
    before = clause.back(subject - 1, "AM")
    return clause.kind(before) == "E" and clause.word(before) in clause.reading_words.subordinators


def _opens_clause(clause: Clause, subject: int) -> bool:
    """Whether a subject stands first in a clause that is no object of another verb."""
    before = clause.back(subject - 1, "AM")
    if clause.kind(before) == "U":
        # Not *with whom he clashed*.
        return (
            clause.kind(before - 1) != "E" and clause.word(before) not in clause.reading_words.complementizers
        )
    return clause.kind(before) in ("", ",", "C", "-")


def _absolute(clause: Clause, verb: int) -> int | None:
    """The subject of a gerund behind `with`: `one of her aides` in *with one of her aides asking*; of *footage of Hale saying*."""
    before = clause.back(verb - 1, "A")
    if clause.kind(before) != NOUN:
        return None
    shown = clause.kind(before - 1) == "E" and clause.word(before - 1) in clause.reading_words.origins
    if (
        shown
        and "N" in clause.letters(before)
        and clause.strength(verb) == Strength.SPEECH
        and "N" not in clause.letters(before - 2)
    ):
        return before
    if (
        clause.kind(before - 1) == "E"
        and clause.word(before - 1) in clause.reading_words.possession
        and clause.kind(before - 2) == NOUN
    ):
        before -= 2
    governs = clause.kind(before - 1) == "E" and clause.word(before - 1) in clause.reading_words.absolutes
    return before if governs else None


def linked_object(clause: Clause, verb: int) -> int | None:
    """The object that a gerund takes for its subject: `Hale` in *criticised Hale for saying*."""
    before = clause.back(verb - 1, "A")
    linked = clause.kind(before) in ("E", "U") and clause.word(before) in clause.reading_words.object_links
    return before - 1 if linked and clause.kind(before - 1) == NOUN else None
