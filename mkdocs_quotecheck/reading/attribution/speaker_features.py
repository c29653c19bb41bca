"""What a sentence shows of each noun phrase that may name who says the words it quotes, as features of a fitted ranking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution.lexicon import Strength

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.reading.attribution.context import QuoteContext, SpeakerCandidate

# Verbs nearer to the words than so many others are told apart by their number.
_LAST_RANK: Final = 3
# Distances are classes of so many chunks, up to the last class.
_STEP: Final = 3
_FARTHEST: Final = 5
# Kinds of the chunk right before the words that are told apart.
_LEADS: Final = ",:vUnE"
_VERBS: Final = ("v", "i")


def candidates(site: QuoteContext) -> dict[int, list[int]]:
    """The chunks that are subjects in the sentence, each with its verbs, in the order of the verbs."""
    clause = site.clause
    found: dict[int, list[int]] = {}
    for verb in range(clause.low, clause.high):
        subject = clause.subject(verb) if clause.kind(verb) in _VERBS else None
        if subject is not None and clause.names_someone(subject):
            found.setdefault(subject, []).append(verb)
    return found


def features(
    site: QuoteContext, index: int, verbs: list[int], found: SpeakerCandidate | None
) -> Iterator[str]:
    """The names of the features of the noun phrase at `index`, whose verbs are `verbs`; `found` is what a pattern found."""
    form, strength = _form(site, index), _strongest(site, [verb for verb in verbs if verb < site.quote])
    if found is not None and site.phrases.chunks.at(found.first) == index:
        yield "found"
        yield f"found {found.pattern}"
        yield f"found {found.pattern} {found.confidence.value}"
    yield f"form {form}"
    if form == "pronoun":
        yield f"pronoun {site.words.pronouns.get(site.clause.word(index), '-')}"
    yield f"verb before {strength}"
    yield f"verb behind {_strongest(site, [verb for verb in verbs if verb > site.quote])}"
    if index == site.clause.main_subject(site.clause.high):
        yield "main"
    yield from _of_ranks(site, verbs)
    if _is_reported(site, index):
        yield "reported"
        yield f"reported {form}"
        yield f"reported {strength}"
        yield f"reported {form} {strength}"
    yield from _of_place(site, index)
    lead = site.clause.kind(site.quote - 1)
    yield f"lead {lead if lead and lead in _LEADS else 'other'} {form} {strength}"


def _form(site: QuoteContext, index: int) -> str:
    letters = site.clause.letters(index)
    if letters in ("H", "P"):
        return "relative" if letters == "H" else "pronoun"
    return "name" if "N" in letters else "role" if "R" in letters else "noun"


def _strongest(site: QuoteContext, verbs: list[int]) -> int:
    return max((site.clause.strength(verb) for verb in verbs), default=0)


def _of_ranks(site: QuoteContext, verbs: list[int]) -> Iterator[str]:
    """How many verbs, and how many that quote, stand between the nearest of a subject's verbs and the words."""
    clause = site.clause
    before = [index for index in range(site.quote - 1, clause.low - 1, -1) if clause.kind(index) in _VERBS]
    quoting = [index for index in before if clause.strength(index) >= Strength.QUOTING]
    for name, known in (("rank", before), ("quoting rank", quoting)):
        rank = next((number for number, verb in enumerate(known) if verb in verbs), None)
        yield f"{name} {'none' if rank is None else min(rank, _LAST_RANK)}"


def _is_reported(site: QuoteContext, index: int) -> bool:
    """Whether a verb of saying with another subject stands before it, in a clause that may report its own."""
    clause = site.clause
    for verb in range(index - 1, clause.low, -1):
        if clause.kind(verb) in (";", ":", "Q"):
            return False
        if (
            clause.kind(verb) == "v"
            and clause.strength(verb) >= Strength.SPEECH
            and clause.subject(verb) != index
        ):
            return True
    return False


def _of_place(site: QuoteContext, index: int) -> Iterator[str]:
    clause = site.clause
    opener = clause.back(index - 1, "AM")
    kind = clause.kind(opener)
    yield "behind " + (f"{kind} {clause.word(opener)}" if kind == "U" else kind or "start")
    yield "first" if index < site.quote else "last"
    yield f"distance {min(abs(index - site.quote) // _STEP, _FARTHEST)}"
    low, high = sorted((index, site.quote))
    between = {clause.kind(each) for each in range(low + 1, high)}
    if not between.isdisjoint("(-"):
        yield "across brackets"
    if "Q" in between:
        yield "across words"
