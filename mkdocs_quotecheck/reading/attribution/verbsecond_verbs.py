"""Speakers who are the subject of a verb of saying, before, around or behind the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.subject_choice import KNOWN, likeness
from mkdocs_quotecheck.reading.attribution.verbsecond_accordings import named_source
from mkdocs_quotecheck.reading.attribution.verbsecond_before import sentence_before
from mkdocs_quotecheck.reading.attribution.verbsecond_naming import named
from mkdocs_quotecheck.reading.attribution.verbsecond_sureness import (
    is_described,
    is_near,
    is_retold,
    tied_strength,
)

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext, SpeakerCandidate
    from mkdocs_quotecheck.reading.attribution.verbsecond_sentence import Sentence


# How many chunks may stand between a verb behind the words and its subject.
FURTHEST: Final = 12


def ahead_of_verb(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Lind sprach, worauf Hale die Worte: „…“ ausrief`: the verb of the clause that a colon parts stands behind the words."""
    segment = sentence.segments[here]
    parted = segment.opener == ":" and here and sentence.segments[here - 1].verb is None
    if not parted or segment.verb is None or segment.verb < site.quote:
        return None
    return subject_of_own_clause(site, sentence, here)


def subject_of_own_clause(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Hale nannte den Plan „…“`: the verb of the quotation's own segment."""
    segment = sentence.segments[here]
    behind = segment.verb is not None and segment.verb > site.quote
    weakest = Strength.QUOTING if behind else Strength.THOUGHT
    if segment.strength < weakest or (sentence.reported(here) and not is_retold(sentence, here)):
        return None
    agent = _agent(site, sentence, here) or _place(site, sentence, here)
    if agent is not None:
        return agent
    speaker = sentence.speaker(here)
    if speaker is None and behind and segment.opener == ":" and here:
        speaker = _parted_subject(sentence, here)
    if speaker is None:
        return None
    return _teller(site, sentence, here) or _of_own_verb(site, sentence, here, speaker)


def _of_own_verb(site: QuoteContext, sentence: Sentence, here: int, speaker: int) -> SpeakerCandidate:
    """The subject of the verb of the words' own segment; never sure from another segment or in reported speech."""
    segment = sentence.segments[here]
    behind = segment.verb is not None and segment.verb > site.quote
    inside = segment.low <= speaker < segment.high or is_described(sentence, here, speaker)
    near = inside and not sentence.reported(here)
    pattern = "verb-speaker-after" if behind else "speaker-verb-before"
    return named(site, speaker, pattern, tied_strength(sentence, here, speaker), near=near)


def _parted_subject(sentence: Sentence, here: int) -> int | None:
    """`worauf Hale (der Kapitän) den Ruf: „…“ ausstieß`: the first subject of the clause whose verb stands behind a colon and the words."""
    first = here - 1
    while first > 1 and sentence.segments[first].opener == ")" and sentence.segments[first - 1].opener == "(":
        first -= 2
    return sentence.first_subject(first)


def _teller(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Der Plan sei falsch, sagte Hale, und die Küste nenne er „…“`: behind a conjunction, whoever tells the clause before."""
    if not here or sentence.segments[here].opener != "C":
        return None
    found: SpeakerCandidate | None = None
    for pattern in (
        subject_of_clause_behind,
        subject_of_clause_before,
        named_source,
        subject_of_governing_clause,
        sentence_before,
    ):
        found = found or pattern(site, sentence, here)
    return found


def _agent(site: QuoteContext, sentence: Sentence, number: int) -> SpeakerCandidate | None:
    """`wurde von Hale als „…“ bezeichnet`."""
    segment = sentence.segments[number]
    clause = site.clause
    words = sentence.words
    if segment.verb is None or clause.word(segment.verb) not in words.passives or _is_cited(sentence, number):
        return None
    for index in range(segment.high - 2, segment.low - 1, -1):
        if clause.kind(index) == "E" and clause.word(index) in words.agents and clause.kind(index + 1) == "n":
            return named(site, index + 1, "agent", segment.strength)
    return None


def _is_cited(sentence: Sentence, number: int) -> bool:
    """`Hale wird von der Hafenpost mit den Worten zitiert`: the words are those of the subject."""
    return not sentence.words.citing_participles.isdisjoint(sentence.words_in(sentence.segments[number]))


def _place(site: QuoteContext, sentence: Sentence, number: int) -> SpeakerCandidate | None:
    """`In den Medien wurde der Plan als „…“ bezeichnet`."""
    low = sentence.segments[number].low
    clause = site.clause
    segment = sentence.segments[number]
    spoken = sentence.subject(number)
    told = (
        spoken is not None
        and clause.word(spoken + 1) != ""
        and clause.last_word(spoken) in sentence.words.talk
    )
    if not sentence.passive(number) and not told:
        return None
    if (
        clause.word(low) in sentence.words.occasions
        and clause.names_someone(low + 1)
        and clause.last_word(low + 1) not in sentence.words.times
    ):
        return named(site, low + 1, "agent", 0)
    for index in range(low, segment.high - 1):
        if clause.word(index) in sentence.words.occasions and sentence.is_name(index + 1):
            return named(site, index + 1, "agent", 0)
    return None


def leading_over(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Hale sagte: „…“, betont sie`; `Während Hale sagte, es sei „…“, ging Lind`: who is named before the words has them."""
    ahead = site.clause.kind(site.quote - 1) == ":"
    first = sentence.segments[0]
    dependent = (first.opener == "U" or sentence.opens_clause(first.low)) and here and not site.leads
    if not ahead and not dependent:
        return None
    found = subject_of_clause_before(site, sentence, here)
    if found is not None and ahead and _is_weaker(site, sentence, found):
        return None
    if found is None or (ahead and site.clause.letters(site.phrases.chunks.at(found.first)) == "P"):
        return None
    return found


def _is_weaker(site: QuoteContext, sentence: Sentence, found: SpeakerCandidate) -> bool:
    """Whether a clause behind the words names somebody, and the one before them nobody who speaks: `Ein Ausdruck belebte ihn: „…“, sagte er`."""
    tag = inverted(site, sentence, site.after)
    if tag is None:
        return False
    ahead, behind = (likeness(sentence, site.phrases.chunks.at(each.first)) for each in (found, tag))
    return ahead < KNOWN <= behind


def inverted(site: QuoteContext, sentence: Sentence, verb: int) -> SpeakerCandidate | None:
    """`„…“, lächelte Hale`: whatever the verb, its subject right behind it says words that end with a pause."""
    clause = site.clause
    word = site.phrases.passage.words[site.phrases.chunks[verb].first]
    finite = clause.letters(verb) == "V" and word[:1].islower()
    leads = all(clause.kind(index) == "-" for index in range(clause.low, site.quote))
    if not finite or not site.open or not (leads or clause.strength(verb) >= Strength.SPEECH):
        return None
    speaker = _behind_adverbials(sentence, verb)
    if speaker is None:
        return None
    impersonal = clause.word(verb) in sentence.words.impersonal_verbs | sentence.words.escaping_verbs
    if impersonal or sentence.names_nothing(speaker, clause.strength(verb)):
        return None
    if clause.strength(verb) == Strength.QUOTING:
        return None
    return named(site, speaker, "verb-speaker-after", Strength.SPEECH)


def _behind_adverbials(sentence: Sentence, verb: int) -> int | None:
    """The subject behind a verb, with times, places and addressees between: `sagte gestern in Ferrow der Hafenpost Hale`."""
    clause = sentence.clause
    index = verb + 1
    while index <= verb + FURTHEST:
        kind = clause.kind(index)
        if kind == "n" and sentence.can_be_subject(index):
            return index
        if kind == "n" and _follows_adverbial(sentence, index):
            return index if likeness(sentence, index) >= KNOWN else None
        adverb = kind == "U" and clause.word(index) in sentence.words.adverbs  # `rief da Hale`
        if kind not in ("A", "M", "E", "n") and not adverb:
            return None
        index += 1
    return None


def _follows_adverbial(sentence: Sentence, index: int) -> bool:
    """`in Ferrow der Vorsitzende`, `sagte der Zeitung der Vorsitzende`, `dem Reporter der Lotse`: no genitive, for want of another subject."""
    clause = sentence.clause
    if clause.word(index) not in sentence.words.ambiguous_articles or sentence.is_feminine(index):
        return False
    before = clause.word(index - 1)
    feminine = before in sentence.words.ambiguous_articles and sentence.is_feminine(index - 1)
    return sentence.governed(index - 1) or feminine or before in sentence.words.oblique


def subject_of_clause_behind(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`„…“, sagte Hale`: the next segment with a verb of saying."""
    for number in range(here + 1, min(here + 4, len(sentence.segments))):
        if _begins_anew(sentence, number, here):
            break
        speaker = sentence.speaker(number) if _tells_of_words(sentence, number) else None
        if speaker is not None:
            near = number == here + 1 and sentence.segments[number].opener != "C"
            strength = sentence.strength_for(number, speaker)
            return named(site, speaker, "verb-speaker-after", strength, near=near)
    return None


def _begins_anew(sentence: Sentence, number: int, here: int) -> bool:
    """Whether a segment behind the words, the segment `here`, tells of other words: `»…« – »Ja«, sagte Hale`."""
    segment = sentence.segments[number]
    turns = segment.opener == "-" and segment.low in segment.quotes
    if turns or (segment.quotes and number > here + 1):
        return True
    # `Die Menge rief Parolen wie „…“ und der Redner sagte …`
    told = (each.strength >= Strength.QUOTING for each in sentence.segments[: here + 1])
    return segment.opener == "C" and any(told)


def _tells_of_words(sentence: Sentence, number: int) -> bool:
    """Whether a segment behind words may tell whose they are: a main clause, or one behind `wie`, with a verb of saying."""
    segment = sentence.segments[number]
    opener = sentence.clause.word(segment.low - 1) if segment.opener == "U" else ""
    place = segment.verb == segment.low and sentence.tells_place(number)
    tells = segment.strength >= Strength.QUOTING or place
    return tells and (not opener or opener in sentence.words.comparisons) and not sentence.reported(number)


def subject_of_clause_before(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Hale sagte: „…“`, `Hale sagte, der Plan sei „…“`: the nearest segment before with a verb of saying."""
    retold = site.clause.kind(site.quote - 1) == ":" and is_retold(sentence, here - 1)
    earlier = [
        number
        for number in range(here - 1, -1, -1)
        if sentence.segments[number].strength >= Strength.THOUGHT
        and (not sentence.reported(number) or (retold and number == here - 1))
    ]
    # What somebody is said to think is the words of the one who says so.
    for number in sorted(earlier, key=lambda each: sentence.segments[each].strength == Strength.THOUGHT):
        agent = _agent(site, sentence, number)
        if agent is not None:
            return agent
        speaker = sentence.speaker(number)
        if speaker is not None:
            near = is_near(site, sentence, (number, here), speaker)
            second_hand = sentence.passes_on(number) or sentence.reported(number)
            strength = 0 if second_hand else sentence.strength_for(number, speaker)
            return named(site, speaker, "speaker-verb-before", strength, near=near)
    return None


def subject_of_left_out_verb(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Hale spricht von „Pech“, Lind von „Absicht“`: the verb of the segment before is left out, its preposition stands again."""
    clause, segment = site.clause, sentence.segments[here]
    subject, link = segment.low, segment.low + 1
    if not here or segment.verb is not None or segment.opener not in (",", "C"):
        return None
    before = sentence.segments[here - 1]
    again = any(clause.word(index) == clause.word(link) for index in range(before.low, before.high))
    parallel = clause.kind(link) == "E" and again and before.verb is not None and before.quotes
    speaks = parallel and before.strength >= Strength.QUOTING and sentence.can_be_subject(subject)
    return named(site, subject, "speaker-verb-before", 0) if speaks else None


def subject_of_governing_clause(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Hale tröstete die Fischer, dass der Hafen „…“ sei`: whatever its verb, a clause that reported speech hangs on tells of it."""
    segment = sentence.segments[here]
    opens = segment.opener == "U" and site.clause.word(segment.low - 1) in sentence.words.complementizers
    if not here or not (sentence.reported(here) or opens):
        return None
    earlier = (number for number in range(here - 1, -1, -1) if _is_main(sentence, number))
    speaker = next(map(sentence.speaker, earlier), None)
    if speaker is None or not (likeness(sentence, speaker) >= KNOWN or sentence.is_document(speaker)):
        return None
    return named(site, speaker, "speaker-verb-before", 0)


def _is_main(sentence: Sentence, number: int) -> bool:
    """Whether a segment is a clause by itself: no reported speech, and no subordinator opens it."""
    segment = sentence.segments[number]
    return segment.verb is not None and segment.opener != "U" and not sentence.reported(number)
