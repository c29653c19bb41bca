"""Who is named for a quotation in a language whose finite verb is second: the subject stands before or behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.assertion import is_clearly_stated
from mkdocs_quotecheck.reading.attribution.clause_around import clause_of
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.patterns import QuoteContext, SpeakerCandidate, label
from mkdocs_quotecheck.reading.attribution.subject_choice import KNOWN, NAME, likeness
from mkdocs_quotecheck.reading.attribution.verbsecond_sentence import NAMING_NOBODY, Sentence
from mkdocs_quotecheck.reading.attribution.verbsecond_around import pointed_back

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.phrases import Phrases

# Fewer words in marks, with no verb of saying near, are a term.
FEWEST_WORDS_OF_SPEECH: Final = 5
# `“, so`, `“, so die`: chunks between a quotation and the speaker named right behind it.
NEAR_BEHIND: Final = 4
# How many chunks may stand between a verb behind the words and its subject.
FURTHEST: Final = 6
# How many sentences of reported speech may lie between the words and the verb of saying.
SENTENCES_BACK: Final = 8


def find_mention(site: QuoteContext) -> SpeakerCandidate | None:
    """The speaker that the sentence around a quotation names; None if it names none."""
    found = label(site)
    if found is not None and not _tells_of_somebody(site, found):
        return found
    sentence = Sentence(site.clause, site.quote)
    found = _beside(site, sentence)
    if found is not None:
        return found
    here = sentence.at(site.quote)
    next_ = site.after
    if site.clause.kind(next_) == "v":
        found = _leading_over(site, sentence, here) or _inverted(site, sentence, next_)
        if found is None and site.clause.strength(next_) >= Strength.SPEECH and site.quote + 1 < next_:
            found = _after(site, sentence, here)
        if found is not None:
            return found
    ahead = site.clause.kind(site.quote - 1) == ":"
    order = (_before, _own, _so, _after) if ahead else (_so_behind, _own, _owner_before, _after, _before, _so)
    if site.leads:
        order = (_so_behind, _after, _own, _before, _so)
    for pattern in order:
        found = pattern(site, sentence, here)
        if found is not None:
            return found
    return (
        (pointed_back(site) if site.leads and site.clause.high <= site.quote + 2 else None)
        or _governing(site, sentence, here)
        or _stated_there(site, sentence, here)
        or _comparing(site, sentence, here)
        or _postposed(site, sentence)
        or _in_the_view_of(site, sentence)
        or _sentence_before(site, sentence, here)
        or _subject(site, sentence, here)
    )


def find_alone(site: QuoteContext) -> SpeakerCandidate | None:
    """The speaker of a quotation with no words of its own sentence around it."""
    return pointed_back(site)


def find_lead_in(site: QuoteContext) -> SpeakerCandidate | None:
    """The speaker in a sentence that ends with a colon and leads over to the next paragraph."""
    return find_mention(site)


def _beside(site: QuoteContext, sentence: Sentence) -> SpeakerCandidate | None:
    """`…, Otto Brandt („…“) und Klara Stein: „…“`; `„…“ (Otto Brandt)`: a name right beside the words, with no verb between."""
    clause = site.clause
    before = site.quote - 2
    bracketed = clause.kind(site.quote - 1) == "(" and clause.kind(site.quote + 1) == ")"
    listed = clause.kind(site.quote - 1) == ":" and clause.kind(before - 1) == "C" and clause.kind(before - 2) != "-"
    if (bracketed or listed) and clause.kind(before) == "n":
        words = site.phrases.passage.words[site.phrases.chunks[site.quote].first].split()
        known = likeness(sentence, before) >= (KNOWN if bracketed else NAME) and sentence.can_be_subject(before)
        return _named(site, before, "label", 0) if known and len(words) >= FEWEST_WORDS_OF_SPEECH else None
    behind = site.quote + 2
    if clause.kind(site.quote + 1) == "(" and clause.kind(behind) == "n" and clause.kind(behind + 1) == ")":
        named = likeness(sentence, behind) >= KNOWN and clause.letters(behind).strip("N") == ""
        return _named(site, behind, "credit-dash", 0) if named and site.leads else None
    return None


def _tells_of_somebody(site: QuoteContext, found: SpeakerCandidate) -> bool:
    """`Er erzählte Hale vom Hafen:`: the noun before the colon hangs on a sentence of its own."""
    speaker = site.phrases.chunks.at(found.first)
    return any(site.clause.finite(index) for index in range(site.clause.low, speaker))


def _named(
    site: QuoteContext, index: int, pattern: str, strength: int, *, near: bool = True
) -> SpeakerCandidate:
    """The noun phrase at `index`; never sure unless it is `near`, in the clause of its own verb beside the words."""
    chunk = site.phrases.chunks[index]
    last = index
    while _is_open(site, last):
        last += 2
    chunk = chunk._replace(last=site.phrases.chunks[last].last)
    if site.clause.letters(index) == "D" and site.clause.kind(index + 1) == "Q":
        chunk = chunk._replace(last=site.phrases.chunks[index + 1].last)
    denied = pattern == "speaker-verb-before" and _is_denied(site, chunk.first)
    sure = (
        near and strength >= Strength.SPEECH and not denied and is_clearly_stated(site.phrases.passage, chunk)
    )
    confidence = Confidence.HIGH if sure else Confidence.LOW
    return SpeakerCandidate(chunk.first, chunk.last, pattern, confidence, site.clause.antecedent(index))


def _is_open(site: QuoteContext, index: int) -> bool:
    """Whether an adjective and a comma end a chunk whose noun is in the next: `eine raue, müde Stimme`."""
    clause, passage = site.clause, site.phrases.passage
    following = index + 2
    if clause.kind(index + 1) != "," or clause.kind(following) != "n":
        return False
    last, first = site.phrases.chunks[index].last - 1, site.phrases.chunks[following].first
    return all(passage.words[token][:1].islower() and passage.kinds[token] == "W" for token in (last, first))


def _is_denied(site: QuoteContext, speaker: int) -> bool:
    """Whether a verb of denying opens the words: `Hale dementierte, dass „…“`."""
    passage = site.phrases.passage
    denying = site.words.denying_verbs
    if not denying or site.clause.kind(site.quote - 1) == ":":
        return False
    low = site.phrases.chunks[site.clause.low].first
    comma = passage.kinds.rfind(",", low, speaker)
    return not denying.isdisjoint(passage.folded[max(low, comma) : site.phrases.chunks[site.quote].first])


def _own(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Hale nannte den Plan „…“`: the verb of the quotation's own segment."""
    segment = sentence.segments[here]
    behind = segment.verb is not None and segment.verb > site.quote
    weakest = Strength.QUOTING if behind else Strength.THOUGHT
    if segment.strength < weakest or sentence.reported(here):
        return None
    agent = _agent(site, sentence, here) or _place(site, sentence, here)
    if agent is not None:
        return agent
    speaker = sentence.speaker(here)
    pattern = "verb-speaker-after" if behind else "speaker-verb-before"
    if speaker is None:
        return None
    teller = _teller(site, sentence, here)
    if teller is not None:
        return teller
    near = segment.low <= speaker < segment.high
    return _named(site, speaker, pattern, segment.strength, near=near)


def _teller(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Der Plan sei falsch, sagte Hale, und die Küste nenne er „…“`: behind a conjunction, whoever tells the clause before."""
    if not here or sentence.segments[here].opener != "C":
        return None
    found: SpeakerCandidate | None = None
    for pattern in (_after, _before, _so, _governing, _sentence_before):
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
            return _named(site, index + 1, "agent", segment.strength)
    return None


def _leading_over(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Hale sagte: „…“, betont sie`; `Während Hale sagte, es sei „…“, ging Lind`: who is named before the words has them."""
    ahead = site.clause.kind(site.quote - 1) == ":"
    dependent = sentence.segments[0].opener == "U" and here and not site.leads
    if not ahead and not dependent:
        return None
    found = _before(site, sentence, here)
    if found is None or (ahead and site.clause.letters(site.phrases.chunks.at(found.first)) == "P"):
        return None
    return found


def _is_cited(sentence: Sentence, number: int) -> bool:
    """`Hale wird von der Hafenpost mit den Worten zitiert`: the words are those of the subject."""
    segment = sentence.segments[number]
    chunks = sentence.clause.phrases.chunks
    words = sentence.passage.folded[chunks[segment.low].first : chunks[segment.high - 1].last]
    return not sentence.words.citing_participles.isdisjoint(words)


def _place(site: QuoteContext, sentence: Sentence, number: int) -> SpeakerCandidate | None:
    """`In den Medien wurde der Plan als „…“ bezeichnet`."""
    low = sentence.segments[number].low
    clause = site.clause
    segment = sentence.segments[number]
    spoken = sentence.subject(number)
    told = (
        spoken is not None
        and clause.word(spoken + 1) != ""
        and site.phrases.passage.folded[site.phrases.chunks[spoken].last - 1] in sentence.words.talk
    )
    if not sentence.passive(number) and not told:
        return None
    if (
        clause.word(low) in sentence.words.occasions
        and clause.names_someone(low + 1)
        and site.phrases.passage.folded[site.phrases.chunks[low + 1].last - 1] not in sentence.words.times
    ):
        return _named(site, low + 1, "agent", 0)
    for index in range(low, segment.high - 1):
        if clause.word(index) in sentence.words.occasions and sentence.is_name(index + 1):
            return _named(site, index + 1, "agent", 0)
    return None


def _inverted(site: QuoteContext, sentence: Sentence, verb: int) -> SpeakerCandidate | None:
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
    if clause.word(speaker) in NAMING_NOBODY or clause.strength(verb) == Strength.QUOTING:
        return None
    return _named(site, speaker, "verb-speaker-after", Strength.SPEECH)


def _behind_adverbials(sentence: Sentence, verb: int) -> int | None:
    """The subject behind a verb, with times, places and addressees between: `sagte gestern in Ferrow der Hafenpost Hale`."""
    clause = sentence.clause
    index = verb + 1
    while index <= verb + FURTHEST:
        kind = clause.kind(index)
        if kind == "n" and sentence.can_be_subject(index):
            return index
        # `in Ferrow der Vorsitzende`: no genitive, for want of another subject.
        if kind == "n" and clause.word(index) == "der" and sentence.governed(index - 1):
            return index if likeness(sentence, index) >= KNOWN else None
        if kind not in ("A", "M", "E", "n"):
            return None
        index += 1
    return None


def _so_behind(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`„…“, so Hale`, right behind the quotation."""
    found = _so(site, sentence, here)
    near = found is not None and 0 < site.phrases.chunks.at(found.first) - site.quote <= NEAR_BEHIND
    return found if near else None


def _so(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`„…“, so Hale`; `laut Hale`: behind the quotation first."""
    del here
    clause = site.clause
    passage = sentence.passage
    for low, high, pattern in (
        (site.quote + 1, clause.high, "according-after"),
        (clause.low, site.quote, "according-before"),
    ):
        for index in range(low, high):
            token = clause.phrases.chunks[index].first
            for phrase in passage.lexicon.according.get(passage.folded[token], ()):
                behind = token + len(phrase)
                if tuple(passage.folded[token:behind]) != phrase or behind >= len(passage.kinds):
                    continue
                speaker = clause.phrases.chunks.at(behind)
                if clause.kind(speaker) == "E" and clause.word(speaker) in sentence.words.agents:
                    speaker += 1  # `nach Angaben von Hale`
                # `so` is an adverb everywhere but behind a comma.
                stands = clause.kind(index) != "A" or clause.kind(index - 1) in (",", "-", "Q")
                if speaker < high and stands and sentence.is_name(speaker):
                    return _named(site, speaker, pattern, Strength.SPEECH)
                if (
                    speaker < high
                    and stands
                    and clause.names_someone(speaker)
                    and clause.letters(speaker)[0] in "DNPS"
                ):
                    return _named(site, speaker, pattern, Strength.SPEECH)
    return None


def _after(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`„…“, sagte Hale`: the next segment with a verb of saying."""
    for number in range(here + 1, min(here + 4, len(sentence.segments))):
        segment = sentence.segments[number]
        if segment.quotes and number > here + 1:
            break
        if segment.opener == "C" and any(
            sentence.segments[i].strength >= Strength.QUOTING for i in range(here + 1)
        ):
            break  # `Die Menge rief Parolen wie „…“ und der Redner sagte …`
        opener = sentence.clause.word(segment.low - 1) if segment.opener == "U" else ""
        comparison = not opener or opener in sentence.words.comparisons
        if segment.strength >= Strength.QUOTING and comparison and not sentence.reported(number):
            speaker = sentence.speaker(number)
            if speaker is not None:
                return _named(site, speaker, "verb-speaker-after", segment.strength)
    return None


def _before(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Hale sagte: „…“`, `Hale sagte, der Plan sei „…“`: the nearest segment before with a verb of saying."""
    earlier = [
        number
        for number in range(here - 1, -1, -1)
        if sentence.segments[number].strength >= Strength.THOUGHT and not sentence.reported(number)
    ]
    # What somebody is said to think is the words of the one who says so.
    for number in sorted(earlier, key=lambda each: sentence.segments[each].strength == Strength.THOUGHT):
        segment = sentence.segments[number]
        if segment.verb is not None or segment.strength:
            agent = _agent(site, sentence, number)
            if agent is not None:
                return agent
            speaker = sentence.speaker(number)
            if speaker is not None:
                near = _is_near(site, sentence, (number, here), speaker)
                return _named(site, speaker, "speaker-verb-before", segment.strength, near=near)
    return None


def _is_near(site: QuoteContext, sentence: Sentence, numbers: tuple[int, int], speaker: int) -> bool:
    """Whether a clause of saying leads over to the words, with its own subject; a pronoun may stand one clause before.

    `numbers` are the segment of the verb and that of the words.
    """
    number, here = numbers
    segment = sentence.segments[number]
    inside = segment.low <= speaker < segment.high
    leads_over = site.clause.kind(site.quote - 1) == ":"
    if sentence.is_pronoun(speaker):
        return number == here - 1 and (inside or leads_over)
    return inside and leads_over and number >= here - 2


def _governing(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Hale tröstete die Fischer, dass der Hafen „…“ sei`: whatever its verb, a clause that reported speech hangs on tells of it."""
    segment = sentence.segments[here]
    opens = segment.opener == "U" and site.clause.word(segment.low - 1) in sentence.words.complementizers
    if not here or not (sentence.reported(here) or opens):
        return None
    for number in range(here - 1, -1, -1):
        earlier = sentence.segments[number]
        if earlier.verb is None or sentence.reported(number) or earlier.opener == "U":
            continue
        speaker = sentence.speaker(number)
        known = speaker is not None and likeness(sentence, speaker) >= KNOWN
        return _named(site, speaker, "speaker-verb-before", 0) if known and speaker is not None else None
    return None


def _stated_there(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Hale schrieb einen Brief. Darin heißt es: „…“`: the document that the sentence before names."""
    clause = site.clause
    if not any(sentence.impersonal(i) or sentence.shown(i) for i in range(here + 1)):
        return None
    passage = site.phrases.passage
    if sentence.words.there_words.isdisjoint(clause.word(i) for i in range(clause.low, site.quote)):
        return None
    number = passage.sentence(site.phrases.chunks[clause.low].first)
    if not number:
        return None
    before = Sentence(clause_of(site.phrases, passage.breaks[number - 1]))
    for index in range(before.clause.high - 1, before.clause.low - 1, -1):
        if before.is_document(index):
            return _named(site, index, "sentence-before", 0)
    return None


def _owner_before(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`auf den Vorwurf der Partei, es sei „…“`; `wies Berichte der Zeitung zurück, er sei „…“`: whose words are told of."""
    segment = sentence.segments[here]
    opens = segment.opener == "U" and site.clause.word(segment.low - 1) in sentence.words.complementizers
    if not here or not (sentence.reported(here) or opens):
        return None
    earlier = sentence.segments[here - 1]
    rejects = sentence.rejects(here - 1)
    if earlier.verb is not None and not rejects:
        return None
    for index in range(earlier.high - 1, earlier.low - 1, -1):
        if site.clause.kind(index) == "n" and not sentence.can_be_subject(index) or rejects:
            owner = sentence.owner(index) if site.clause.kind(index) == "n" else index
            if owner != index:
                return _named(site, owner, "owner", 0)
    return None


def _comparing(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`Wie Hale, der dabei war, mitteilt, sei der Plan „…“`."""
    if (
        site.clause.word(site.clause.low) not in sentence.words.comparisons
        or sentence.segments[0].verb is not None
    ):
        return None
    head = sentence.first_subject(0)
    says = any(sentence.segments[i].strength >= Strength.QUOTING for i in range(1, here))
    return _named(site, head, "speaker-verb-before", Strength.QUOTING) if says and head is not None else None


def _postposed(site: QuoteContext, sentence: Sentence) -> SpeakerCandidate | None:
    """`Dem Ministerium zufolge`; `seiner Ansicht nach`."""
    clause = site.clause
    for index in range(clause.low + 1, clause.high):
        if clause.kind(index - 1) != "n":
            continue
        head = index - 1
        while head > clause.low and clause.kind(head - 1) == "n" and clause.word(head) in sentence.words.genitives:
            head -= 1
        if clause.word(index) in sentence.words.postpositions:
            return _named(site, head, "according-after", Strength.SPEECH)
        chunk = site.phrases.chunks[head]
        opinion = site.phrases.passage.folded[chunk.last - 1] in sentence.words.opinions
        if opinion and clause.word(index) == "nach" and clause.letters(head)[0] == "S":
            return SpeakerCandidate(chunk.first, chunk.first + 1, "according-before", Confidence.LOW)
    return None


def _in_the_view_of(site: QuoteContext, sentence: Sentence) -> SpeakerCandidate | None:
    """`Für Hale sei der Plan „…“`."""
    if not any(sentence.reported(number) for number in range(len(sentence.segments))):
        return None
    clause = site.clause
    for index in range(clause.low, site.quote - 1):
        if clause.word(index) in sentence.words.opinion_prepositions and clause.kind(index + 1) == "n":
            if likeness(sentence, index + 1) >= KNOWN:
                return _named(site, index + 1, "according-before", 0)
    return None


def _subject(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """The subject of the sentence, for want of anything better; a few words in marks without a verb of saying are a term."""
    quote = site.phrases.passage.words[site.phrases.chunks[site.quote].first]
    ahead = site.clause.kind(site.quote - 1) == ":"
    if not ahead and len(quote.split()) < FEWEST_WORDS_OF_SPEECH:
        return None
    order = (here, *range(here - 1, -1, -1))
    if ahead and all(segment.verb is None for segment in sentence.segments[: here + 1]):
        order = tuple(range(here + 1))  # `Otto Brandt, Kapitän:`
    for number in order:
        speaker = sentence.speaker(number)
        segment = sentence.segments[number]
        if speaker is None and ahead and segment.verb is None and not segment.infinitive:
            speaker = sentence.first_subject(number)
            speaker = speaker if speaker is None else sentence.owner(speaker)
        if speaker is not None and not sentence.reported(number):
            return _named(site, speaker, "colon" if ahead else "sentence-subject", 0)
    return None


def _sentence_before(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """Whole sentences by themselves, and reported speech, are said by the one of whom the sentences before tell."""
    main = next((i for i in range(len(sentence.segments)) if sentence.segments[i].verb is not None), here)
    if not (
        sentence.reported(here)
        or sentence.reported(main)
        or (
            site.leads
            and (site.full_stop or any(sentence.reported(i) for i in range(len(sentence.segments))))
        )
    ):
        return None
    number = site.phrases.passage.sentence(site.phrases.chunks[site.clause.low].first)
    return teller_before(site.phrases, number)


def find_teller(site: QuoteContext) -> SpeakerCandidate | None:
    """Of whose words the end of a block tells."""
    return teller_before(site.phrases, site.phrases.passage.sentence(site.phrases.chunks[site.clause.low].first) + 1)


def goes_on(site: QuoteContext) -> bool:
    """Whether a block is reported speech from its beginning up to a quotation, so that the block before names the speaker."""
    passage = site.phrases.passage
    last = passage.sentence(site.phrases.chunks[site.quote].first)
    told = False
    for number in range(max(0, last - SENTENCES_BACK), last + 1):
        sentence = Sentence(clause_of(site.phrases, passage.breaks[number]))
        verbs = [i for i in range(len(sentence.segments)) if sentence.segments[i].verb is not None]
        if verbs and not sentence.reported(verbs[0]):
            return False
        told = told or bool(verbs)
    return told and last < SENTENCES_BACK


def teller_before(phrases: Phrases, number: int) -> SpeakerCandidate | None:
    """The one of whose words the sentences before the one at `number` tell; else the subject of the last, if he can speak."""
    passage = phrases.passage
    for earlier in range(number - 1, max(-1, number - 1 - SENTENCES_BACK), -1):
        before = Sentence(clause_of(phrases, passage.breaks[earlier]))
        site = QuoteContext(phrases, before.clause, before.clause.high, " ")
        reported = [i for i in range(len(before.segments)) if before.reported(i)]
        free = [i for i in range(len(before.segments)) if i not in reported]
        told = [i for i in free if before.segments[i].strength >= Strength.THOUGHT]
        source = _so(site, before, 0) or _postposed(site, before)
        if source is not None:
            return replace(source, pattern="sentence-before", confidence=Confidence.LOW)
        for index in told:
            speaker = before.speaker(index)
            if speaker is not None:
                return _named(site, speaker, "sentence-before", 0)
        if not reported:
            subjects = (before.subject(i) for i in free if before.segments[i].verb is not None)
            subject = next((each for each in subjects if each is not None), None)
            known = subject is not None and likeness(before, subject) >= KNOWN
            return _named(site, subject, "sentence-before", 0) if known and subject is not None else None
    return None
