"""One who passes on what another said: *the Courier quoted her as saying*, *Hale said, reports the Courier*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.reading.attribution.lexicon import Strength

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.clauses import Clause


def relayed(clause: Clause, verb: int) -> int | None:
    """The chunk of the one whose words the verb at `verb` passes on: `her` in *quoted her as saying*."""
    saying = verb + 3
    passes_on = (
        clause.strength(verb) >= Strength.QUOTING
        and clause.kind(verb + 1) == "n"
        and _is_link(clause, verb + 2)
        and clause.kind(saying) == "v"
        and clause.letters(saying)[-1] == "Z"
        and clause.strength(saying) >= Strength.SPEECH
    )
    return verb + 1 if passes_on else None


def quoting_source(clause: Clause, speaker: int) -> int | None:
    """The chunk of the one who passes on what the one at `speaker` said; None if nobody is named for it."""
    if _is_link(clause, speaker + 1) and relayed(clause, speaker - 1) is not None:
        return clause.subject(speaker - 1)
    passage, chunks = clause.phrases.passage, clause.phrases.chunks
    words = passage.lexicon.words.relaying_verbs
    if words.isdisjoint(passage.folded[chunks.lasts[speaker] : chunks.lasts[clause.high - 1]]):
        return None
    for comma in range(speaker + 1, clause.high - 2):
        one, other = comma + 1, comma + 2
        if clause.kind(comma) == "," and clause.kind(comma + 3) in ("", ".", ","):
            if clause.kind(one) == "n" and clause.kind(other) == "v" and clause.word(other) in words:
                return one
            if clause.kind(one) == "v" and clause.kind(other) == "n" and clause.word(one) in words:
                return other
    return None


def _is_link(clause: Clause, index: int) -> bool:
    return (
        clause.kind(index) in ("E", "U")
        and clause.word(index) in clause.phrases.passage.lexicon.words.relaying_links
    )
