"""Speakers behind the verb in languages that put much before them: `« … », lui a dit hier à Paris Hale`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.assertion import is_stated
from mkdocs_quotecheck.reading.attribution.context import SpeakerCandidate
from mkdocs_quotecheck.reading.attribution.lexicon import Strength

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.clauses import Clause
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext

PATTERN: Final = "verb-speaker-after"
# So many chunks may stand between a verb and its subject: `respondió entonces desde el muelle de Vigo Ana Ruiz`.
BETWEEN: Final = 10
# Of the names in a row behind a preposition the last so many are the speaker's if more stand there: `en Madrid Ana Ruiz`.
FULL_NAME: Final = 2
# So many chunks, with the comma behind them, say how the speaker is.
LONGEST_DESCRIPTION: Final = 6
# … of these kinds: no clause with a verb of its own.
_DESCRIBING: Final = ("A", "E", "L", "M", "W", "Z", "n", "v")


def inverted(site: QuoteContext) -> SpeakerCandidate | None:
    """« … », a déclaré Hale; « … », lui a-t-elle répondu; «…», dijo ayer a la prensa Ana Ruiz."""
    clause = site.clause
    verb = site.after
    if _compares(site, verb) and clause.finite(verb + 1) and clause.strength(verb + 1) >= Strength.SPEECH:
        verb += 1  # `« … », comme l’a dit Hale`
    while clause.kind(verb) == "A":
        verb += 1
    if not site.open and (site.full_stop or not site.leads):
        return None
    if _holds_pronoun(clause, verb):
        return site.mention(verb + 1, PATTERN, Confidence.HIGH)
    if clause.kind(verb) != "v" or not may_invert(site, verb):
        return None
    said = _saying(site, verb)
    if said is None:
        return None
    speaker = _subject_behind(site, said)
    if speaker is None:
        return None
    stated = is_stated(clause, verb, clause.phrases.chunks.at(speaker.first))
    return SpeakerCandidate(
        speaker.first,
        speaker.last,
        PATTERN,
        speaker.confidence if stated else Confidence.LOW,
        speaker.antecedent,
    )


def may_invert(site: QuoteContext, verb: int) -> bool:
    """A plain finite verb; in some languages a perfect too: `a déclaré Hale`."""
    letters = site.clause.letters(verb)
    compound = site.words.compound_inversion and letters[0] == "X" and letters[-1] in "LVZB"
    return letters[0] == "V" or compound


def _holds_pronoun(clause: Clause, verb: int) -> bool:
    """`a-t-elle répondu`: the pronoun between the two parts of a perfect."""
    told = clause.kind(verb + 2) == "v" and clause.strength(verb + 2) >= Strength.SPEECH
    return (
        told and clause.kind(verb) == "v" and clause.letters(verb) == "X" and clause.letters(verb + 1) == "P"
    )


def _saying(site: QuoteContext, verb: int) -> int | None:
    """The chunk of the verb that says it: the verb itself, or the end of `a tenu à préciser`, `acaba de anunciar`."""
    clause = site.clause
    if clause.strength(verb) >= Strength.SPEECH or _is_tag(site, verb):
        return verb
    last = verb + 1
    while clause.kind(last) in ("A", "E", "O"):
        last += 1
    periphrastic = clause.kind(last) in ("v", "i") and clause.letters(last)[-1] in "BZ"
    if periphrastic and clause.strength(last) >= Strength.SPEECH:
        return last
    named = clause.kind(verb + 1) == "n" and clause.letters(verb + 1)[0] in "NP"
    return verb if site.leads and named and clause.strength(verb) != Strength.QUOTING else None


def _is_tag(site: QuoteContext, verb: int) -> bool:
    last = site.phrases.chunks[verb].last - 1
    return site.leads and site.phrases.passage.folded[last] in site.words.tag_verbs


def _subject_behind(site: QuoteContext, verb: int) -> SpeakerCandidate | None:
    """The first noun phrase behind a verb that no preposition governs; else names that follow those of a place."""
    clause = site.clause
    index = verb + 1
    governed: int | None = None
    while index < min(clause.high, verb + BETWEEN + 1):
        kind = clause.kind(index)
        if kind == "n" and set(clause.letters(index)) <= {"0", "D"}:
            pass  # the number of a date
        elif kind == "n" and not clause.governed(index):
            return _speaking(site, verb, index)
        elif kind == "n":
            governed = index
        elif kind == ",":
            # `dijo, por su parte, Ana Ruiz`; `dijo ayer, visiblemente cansada, Ana Ruiz`
            described = _description_end(clause, index)
            if described is None and not _is_inserted(clause, verb, index):
                break
            index = index if described is None else described
        elif kind not in ("A", "M", "E", "O", "D") and clause.letters(index)[-1:] not in ("Z", "B"):
            break
        index += 1
    return None if governed is None else _name_behind_place(site, governed)


def _is_inserted(clause: Clause, verb: int, comma: int) -> bool:
    """Whether a comma opens or closes an adverbial that stands right behind the verb."""
    if comma == verb + 1:
        return clause.kind(comma + 1) in ("A", "E", "M")
    return clause.kind(verb + 1) == "," and all(
        clause.kind(index) in ("A", "E", "M", "n") for index in range(verb + 2, comma)
    )


def _description_end(clause: Clause, comma: int) -> int | None:
    """The comma behind what is put in before the one who speaks: `dijo, visiblemente cansada, Ana Ruiz`; `…, al salir, Ana Ruiz`."""
    end = comma + 1
    while end < comma + LONGEST_DESCRIPTION and clause.kind(end) not in (",", ""):
        named = clause.kind(end) == "n" and "N" in clause.letters(end) and clause.kind(end - 1) != "E"
        if named or clause.finite(end) or clause.kind(end) not in _DESCRIBING:
            return None
        end += 1
    named = clause.kind(end) == "," and clause.kind(end + 1) == "n" and "N" in clause.letters(end + 1)
    return end if named and end > comma + 1 and not clause.finite(end + 2) else None


def _speaking(site: QuoteContext, verb: int, speaker: int) -> SpeakerCandidate | None:
    """The noun phrase at `speaker` if it can speak: not `dijo el martes`, `« … », dit cela`."""
    clause = site.clause
    letters = clause.letters(speaker)
    unknown = set(letters).isdisjoint("NRPG")
    if unknown and not ("D" in letters and "W" in letters):
        return None
    if letters == "P" and clause.finite(speaker + 1):
        return None
    if unknown and not site.leads:
        return site.mention(speaker, PATTERN)
    between = sum(clause.kind(index) not in ("A", "M") for index in range(verb + 1, speaker))
    near = between <= 1 or letters[0] != "N" or _is_known_name(site, speaker)
    return site.mention(speaker, PATTERN, Confidence.HIGH if near else Confidence.LOW)


def _is_known_name(site: QuoteContext, speaker: int) -> bool:
    return site.phrases.passage.folded[site.phrases.chunks[speaker].first] in site.words.given_names


def _name_behind_place(site: QuoteContext, last: int) -> SpeakerCandidate | None:
    """The speaker at the end of a row of names: `dijo a EFE Ana Ruiz`, `dijo en Madrid Ana Ruiz`."""
    clause, passage = site.clause, site.phrases.passage
    chunk = site.phrases.chunks[last]
    first = chunk.last
    while first > chunk.first and passage.kinds[first - 1] == "N":
        first -= 1
    noun = passage.kinds[first - 1] if first > chunk.first else ""
    medium = noun == "R" and passage.folded[first - 1] in site.words.title_cues
    addressed = clause.word(clause.back(last - 1, "A")) in site.words.infinitive_markers
    place = noun in ("W", "G") and not addressed
    # *a la prensa Ana Ruiz*, *a este diario Ana Ruiz*, *a los vecinos Ana Ruiz*; in *al alcalde Ana Ruiz* the role may be hers.
    several = passage.folded[chunk.first] in site.words.plural_determiners
    own_role = noun == "R" and addressed and not medium and not several
    behind = range(first + (own_role or noun not in ("W", "R", "G")), chunk.last)
    given = next((token for token in behind if passage.folded[token] in site.words.given_names), None)
    begins, sure = given, given is not None and (given > first or medium or place)
    if given is None:
        begins, sure = _unknown_name(passage.words[first : chunk.last], first, behind_place=place)
    if begins is None:
        return None
    return SpeakerCandidate(begins, chunk.last, PATTERN, Confidence.HIGH if sure else Confidence.LOW)


def _unknown_name(names: list[str], first: int, *, behind_place: bool) -> tuple[int | None, bool]:
    """Where the speaker's name begins in a row of names from `first` on of which none is a given name, and whether that is sure."""
    if behind_place and names:
        return first, False  # `declaró en una primera reacción Vega`
    if len(names) >= FULL_NAME and _is_agency(names):
        return first + 1, True
    return (first + len(names) - FULL_NAME if len(names) > FULL_NAME else None), False


def _is_agency(names: list[str]) -> bool:
    """`EFE`, `RTL` before a name."""
    return names[0].isupper() and not names[1].isupper()


def as_somebody_says(site: QuoteContext) -> SpeakerCandidate | None:
    """Comme l’a dit Hale, « … »; según explicó a EFE Ana Ruiz, «…»."""
    clause = site.clause
    if not site.words.compound_inversion:
        return None
    for opener in range(clause.low, site.quote - 1):
        if not _compares(site, opener):
            continue
        verb = opener + 1
        if clause.kind(verb) == "n" and clause.word(verb + 1) in site.words.complementizers:
            verb += 2  # `selon ce qu’a dit Hale`
        while clause.kind(verb) == "A":
            verb += 1
        if clause.finite(verb) and clause.strength(verb) >= Strength.SPEECH:
            found = _subject_behind(site, verb)
            if found is not None and found.last <= clause.phrases.chunks.firsts[site.quote]:
                return found
    return None


def _compares(site: QuoteContext, opener: int) -> bool:
    """Whether a chunk opens a clause that says who said it: `comme`, `según`."""
    word = site.clause.word(opener)
    known = word in site.words.comparisons or (word,) in site.words.according
    return known and site.clause.kind(opener) in ("E", "U")
