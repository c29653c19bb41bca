"""Whether a sentence states that somebody said the words: not *Hale never said*, *if Hale says*, *did Hale say …?*."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution import lexicon as lx
from mkdocs_quotecheck.reading.attribution.lexicon import SUBORDINATOR, Strength

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.clauses import Clause
    from mkdocs_quotecheck.reading.attribution.passage import Passage
    from mkdocs_quotecheck.reading.attribution.phrases import Chunk

# What stands beyond one of these says nothing of whether the verb is meant.
_BORDERS: Final = ",;:-().?Q"
# So many tokens around speaker and verb are looked at: a clause without a comma is hardly longer.
REACH: Final = 20


def is_stated(clause: Clause, verb: int, speaker: int) -> bool:
    """Whether the clause of a verb of saying and its subject, both chunks, states that it was said."""
    chunks = clause.phrases.chunks
    first = min(chunks[speaker].first, chunks[verb].first)
    last = max(chunks[speaker].last, chunks[verb].last)
    return (
        not _is_embedded(clause, verb, speaker)
        and not _is_question(clause.phrases.passage, first)
        and is_free_of_doubt(clause.phrases.passage, first, last)
    )


def is_clearly_stated(passage: Passage, speaker: Chunk) -> bool:
    """The same where the verb may stand anywhere in the clause of its subject: not *Hale hat nie gesagt*, *wenn Hale sagt*."""
    last = speaker.last
    while last < len(passage.kinds) and last - speaker.last < REACH and passage.kinds[last] not in _BORDERS:
        last += 1
    return not _is_question(passage, speaker.first) and is_free_of_doubt(passage, speaker.first, last)


def is_free_of_doubt(passage: Passage, first: int, last: int) -> bool:
    """Whether no word of the clause up to the token at `last` denies, doubts or supposes what it says."""
    doubts = passage.lexicon.words.nonveridical_markers
    if not doubts:
        return True
    low = _beginning(passage, first)
    if doubts.isdisjoint(passage.folded[low:last]):
        return True
    # A capital inside a sentence is a name: *Ada May said*.
    return not any(
        passage.folded[token] in doubts
        and passage.kinds[token : token + 2] != 2 * lx.NAME
        and (token == low or passage.words[token][0].islower())
        and not _tells_of_adjective(passage, token)
        for token in range(low, last)
    )


def _tells_of_adjective(passage: Passage, token: int) -> bool:
    """Whether an adverb stands between an article and an adjective, which it alone says something of: `der wohl bekannte Hale`."""
    inside = passage.kinds[max(0, token - 1) : token + 2]
    return len(inside) == 3 and inside[0] in "DS" and inside[1] == "A" and inside[2] in "WLZ"


def _beginning(passage: Passage, first: int) -> int:
    """Where the clause that holds a token begins: in *Hale did not smile when she said* at `when`, in *did not say when* before it."""
    complementizers = passage.lexicon.words.complementizers
    low, opener = first, first
    while low and first - low < REACH and passage.kinds[low - 1] not in _BORDERS:
        low -= 1
        own = opener == first and passage.kinds[low] == SUBORDINATOR
        if own and passage.folded[low] not in complementizers:
            opener = low
    reported = any(strength >= Strength.THOUGHT for strength in passage.strengths[low:opener])
    return low if opener == first or reported else opener


def _is_question(passage: Passage, token: int) -> bool:
    low, high = passage.bounds(token)
    return passage.words[high - 1] == "?" or passage.kinds[low] == "X"


def _is_embedded(clause: Clause, verb: int, speaker: int) -> bool:
    """Whether another verb has the say: *denied saying*, *refused to say*, *heard Hale say*, *said Lind had told her*."""
    letters, words = clause.letters(verb), clause.phrases.passage.lexicon.words
    if clause.kind(verb) == "i":
        # *went on to say*
        return not _speaks(clause, clause.back(verb - 1, "AE"))
    if letters[-1] == "Z" and letters[0] != "X":
        # *left, saying* is the speaker's own; *criticised Hale for saying*, *denied saying* are not.
        return clause.kind(verb - 1) not in (",", "-") or speaker == verb - 2
    if letters == "B" or (clause.kind(verb + 1) == "n" and _speaks(clause, verb + 2)):
        return True
    recites = clause.phrases.passage.folded[clause.phrases.chunks.lasts[verb] - 1] in words.reciting_verbs
    if recites and not set(clause.letters(speaker)).isdisjoint("NP"):
        return True
    return clause.phrases.is_passive(clause.phrases.chunks[verb]) or _is_reported(clause, speaker)


def _speaks(clause: Clause, index: int) -> bool:
    return clause.kind(index) == "v" and clause.strength(index) >= Strength.SPEECH


def _is_reported(clause: Clause, speaker: int) -> bool:
    """Whether the clause of a subject is what somebody else says: *Lind denied that Hale said*."""
    before = clause.back(speaker - 1, "AM")
    if before < clause.low or (clause.kind(before) != "U" and clause.letters(before) not in ("H", "D")):
        return False
    return clause.word(before) in clause.phrases.passage.lexicon.words.complementizers
