"""The patterns in which a sentence names the speaker of the words it quotes, most telling first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attributing.clauses import REACH
from mkdocs_quotecheck.reading.attributing.lexicon import Strength
from mkdocs_quotecheck.reading.attributing.passage import FINAL, OPEN_END

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs_quotecheck.reading.attributing.clauses import Clause
    from mkdocs_quotecheck.reading.attributing.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a speaker is named: tokens `first` to `last` of a passage, the latter not included."""

    first: int
    last: int
    pattern: str
    confidence: Confidence
    antecedent: int | None = None
    """Of a relative pronoun: the chunk it stands for."""
    document: tuple[int, int] | None = None
    """Tokens of the outer layer: `a transcript` in *Hale said, according to a transcript*."""


@dataclass(frozen=True, slots=True)
class Site:
    """A quotation in its sentence."""

    phrases: Phrases
    clause: Clause
    quote: int
    """Its chunk."""
    last: str
    """The last character of the quoted words that is no mark."""

    @property
    def leads(self) -> bool:
        """Whether the sentence begins with it."""
        return self.quote == self.clause.low

    @property
    def full_stop(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.last in FINAL

    @property
    def open(self) -> bool:
        """Whether the sentence goes on behind it by its punctuation."""
        chunks = self.phrases.chunks
        behind = self.quote + 1
        return self.last in OPEN_END or (behind < self.clause.high and chunks[behind].kind in ",-")

    def after(self) -> int:
        """The first chunk behind it that is no comma or dash."""
        chunks = self.phrases.chunks
        index = self.quote + 1
        while index < self.clause.high and chunks[index].kind in ",-)":
            index += 1
        return index


def _mention(site: Site, index: int, pattern: str, confidence: Confidence = Confidence.LOW) -> Mention:
    """The mention whose noun phrase is the chunk at `index`, with the phrases that hang on it."""
    chunk = site.phrases.chunks[index]
    return Mention(chunk.first, chunk.last, pattern, confidence, site.clause.antecedent(index))


def _confidence(site: Site, verb: int, speaker: int) -> Confidence:
    """High for a verb of saying with a name or pronoun right beside it."""
    strength = site.phrases.strength(site.phrases.chunks[verb])
    return Confidence.HIGH if strength >= Strength.SPEECH and abs(verb - speaker) <= 2 else Confidence.LOW


def verb_speaker_after(site: Site) -> Mention | None:
    """“…,” said Hale."""
    chunks = site.phrases.chunks
    verb = site.after()
    if verb >= site.clause.high or not site.phrases.passage.lexicon.words.inversion:
        return None
    chunk = chunks[verb]
    kinds = site.phrases.passage.kinds
    if chunk.kind != "v" or kinds[chunk.first] != "V" or site.phrases.strength(chunk) < Strength.SPEECH:
        return None
    if not site.open and not (site.leads and not site.full_stop):
        return None
    speaker = verb + 1
    while speaker < site.clause.high and chunks[speaker].kind in "AM":
        speaker += 1
    if speaker < site.clause.high and chunks[speaker].kind == "n":
        return _mention(site, speaker, "verb-speaker-after", _confidence(site, verb, speaker))
    return None


def speaker_verb_after(site: Site) -> Mention | None:
    """“…,” Hale said; “…,” Hale, the harbour master, told the board."""
    chunks = site.phrases.chunks
    first = site.after()
    high = min(site.clause.high, first + REACH)
    if first >= high or chunks[first].kind not in "nAM":
        return None
    if not (site.open or site.leads):
        return None
    tail = site.clause.from_(first)
    for verb in range(first, high):
        if chunks[verb].kind in "v" and site.phrases.passage.kinds[chunks[verb].first] in "XV":
            speaker = tail.subject(verb)
            if speaker is None:
                return None
            if tail.letters(speaker) == "H":
                return None
            strength = site.phrases.strength(chunks[verb])
            if strength >= Strength.QUOTING or site.leads and (site.open and site.last not in "-—–" and verb - first <= 3):
                return _mention(site, speaker, "speaker-verb-after", _confidence(site, verb, speaker))
            if strength < Strength.QUOTING and verb - first <= 3:
                return None
        elif chunks[verb].kind in ";:Q":
            return None
    return None


def according_after(site: Site) -> Mention | None:
    """“…,” according to Hale."""
    first = site.after()
    return _according(site, first, min(first + 2, site.clause.high), "according-after")


def according_before(site: Site) -> Mention | None:
    """According to Hale, “…”."""
    clause = site.clause
    if any(clause.strength(i) == Strength.SPEECH for i in range(clause.low, site.quote)):
        return None
    return _according(site, max(site.clause.low, site.quote - REACH), site.quote, "according-before")


def _according(site: Site, low: int, high: int, pattern: str) -> Mention | None:
    passage = site.phrases.passage
    phrases = passage.lexicon.according
    found: Mention | None = None
    if low >= high:
        return None
    for token in range(site.phrases.chunks[low].first, site.phrases.chunks[high - 1].last):
        for phrase in phrases.get(passage.folded[token], ()):
            behind = token + len(phrase)
            if tuple(passage.folded[token:behind]) == phrase and behind < len(passage.kinds):
                chunk = site.phrases.chunk_of[behind]
                while chunk < site.clause.high and site.phrases.chunks[chunk].kind == "A":
                    chunk += 1
                if chunk < site.clause.high and site.phrases.chunks[chunk].kind == "n":
                    found = _mention(site, chunk, pattern, Confidence.HIGH)
    return found


def credit_dash(site: Site) -> Mention | None:
    """“…” — Hale."""
    chunks = site.phrases.chunks
    dash = site.quote + 1
    if dash + 1 < site.clause.high and chunks[dash].kind == "-" and chunks[dash + 1].kind == "n":
        kinds = site.phrases.passage.kinds
        rest = kinds[chunks[dash + 1].last : chunks[site.clause.high - 1].last]
        if "N" in kinds[chunks[dash + 1].first : chunks[dash + 1].last] and not set(rest) & set("VXBQ"):
            return _mention(site, dash + 1, "credit-dash", Confidence.HIGH)
    return None


def introduced(site: Site) -> Mention | None:
    """Hale told the board, “…”; Hale called it “…”: the verb stands right before the quotation."""
    clause = site.clause
    verb = site.quote - 1
    if clause.kind(verb) in ("n", "E", "A"):
        # Hale called it, Hale described him as.
        verb = clause.back(verb, "nEA") if site.quote - clause.back(verb, "nEA") <= 4 else verb
        if clause.strength(verb) != Strength.QUOTING:
            return None
    elif clause.kind(verb) in (",", ":"):
        verb -= 1
        # The one spoken to and the time may stand between.
        while verb >= clause.low and clause.kind(verb) in "nEAM" and site.quote - verb < 8:
            verb -= 1
    if clause.kind(verb) not in ("v", "i") or clause.strength(verb) < Strength.QUOTING:
        return None
    if clause.kind(site.quote - 1) not in (",", ":"):
        return speaker_verb_before(site)
    return _verb_before(site, verb, climbs=clause.strength(verb) < Strength.SPEECH)


def speaker_verb_before(site: Site) -> Mention | None:
    """Hale told the board that the plan was “…”."""
    clause = site.clause
    candidates = [i for i in range(site.quote - 1, clause.low - 1, -1) if clause.strength(i) >= Strength.THOUGHT]
    if not candidates:
        return None
    best = candidates[0]
    owner = _owner_before(site, best)
    if owner is not None:
        return owner
    return _verb_before(site, best, climbs=not (clause.strength(best) == Strength.SPEECH and clause.kind(site.quote - 1) in (",", ":")))


def _verb_before(site: Site, verb: int, *, climbs: bool) -> Mention | None:
    clause = site.clause
    if climbs:
        verb = clause.climb(verb)
    agent_follows = clause.kind(verb + 1) == "E" and clause.word(verb + 1) in site.phrases.passage.lexicon.words.agents
    if agent_follows or site.phrases.is_passive(site.phrases.chunks[verb]):
        agent = _agent(site, verb)
        if agent is not None:
            return _mention(site, agent, "passive")
    speaker = clause.subject(verb)
    if speaker is None and clause.finite(verb) and clause.names_someone(verb + 1) and verb == clause.low:
        speaker = verb + 1
    if speaker is None:
        return None
    near = site.quote - verb <= 3
    return _mention(site, speaker, "speaker-verb-before", _confidence(site, verb, speaker) if near else Confidence.LOW)


def _leads_over(site: Site, index: int) -> bool:
    """Whether what stands behind a noun of speech opens its content: the quotation itself, `that`, `of`, a colon."""
    clause = site.clause
    if clause.kind(index) in (",", ":"):
        index += 1
    words = site.phrases.passage.lexicon.words
    kind = clause.kind(index)
    return index == site.quote or kind == "U" or (kind == "E" and clause.word(index) in words.contents)


def owner_before(site: Site) -> Mention | None:
    """Hale’s claim that the plan was “…”; her remark that “…”."""
    return _owner_before(site, max(site.clause.low, site.quote - 12) - 1)


def _owner_before(site: Site, verb: int) -> Mention | None:
    """The owner of a noun of speech that stands between `verb` and the quotation."""
    clause = site.clause
    for index in range(site.quote - 1, verb, -1):
        letters = clause.letters(index)
        if clause.kind(index) != "n" or letters[-1] != "G" or not set(letters) & set("S'"):
            continue
        if not _leads_over(site, index + 1):
            continue
        before = clause.back(index - 1, "A")
        if clause.kind(before) == "E" and clause.kind(before - 1) in ("v", "n") and clause.strength(before - 1) >= Strength.SPEECH:
            return None
        chunk = site.phrases.chunks[index]
        cut = max(letters.rfind("'"), letters.rfind("S"))
        first, last = chunk.first, chunk.first + cut + (letters[cut] == "S")
        if letters[cut] == "S":
            first = chunk.first + cut
        return Mention(first, last, "owner", Confidence.LOW)
    return None


def _agent(site: Site, verb: int) -> int | None:
    chunks = site.phrases.chunks
    passage = site.phrases.passage
    for index in range(verb + 1, site.clause.high - 1):
        if chunks[index].kind == "E" and passage.folded[chunks[index].first] in passage.lexicon.words.agents:
            if chunks[index + 1].kind == "n":
                return index + 1
    return None


def label(site: Site) -> Mention | None:
    """Hale: “…”; More from Hale: “…”; A long way to go - Hale: “…”."""
    clause = site.clause
    speaker = site.quote - 2
    if clause.kind(site.quote - 1) != ":" or not clause.names_someone(speaker) or "N" not in clause.letters(speaker):
        return None
    before = speaker - 1
    sources = site.phrases.passage.lexicon.words.sources_of
    if before < clause.low or clause.kind(before) in ("-", ".") or (clause.kind(before) == "E" and clause.word(before) in sources):
        return _mention(site, speaker, "label", Confidence.HIGH)
    return None


def label_earlier(site: Site) -> Mention | None:
    """Hale: Harbour plan ‘too late’: the label of a headline."""
    clause = site.clause
    if clause.names_someone(clause.low) and "N" in clause.letters(clause.low) and clause.kind(clause.low + 1) == ":":
        return _mention(site, clause.low, "label")
    return None


def colon(site: Site) -> Mention | None:
    """The plan does not convince Hale: “…”."""
    chunks = site.phrases.chunks
    if site.quote - 1 <= site.clause.low or chunks[site.quote - 1].kind != ":":
        return None
    clause = site.clause
    last = site.quote - 2
    if clause.names_someone(last) and "N" in clause.letters(last) and not clause.governed(last):
        return _mention(site, last, "colon")
    speaker = clause.main_subject(site.quote)
    return None if speaker is None else _mention(site, speaker, "colon")


def far_after(site: Site) -> Mention | None:
    """The plan is “…” and will not work, Hale said."""
    chunks = site.phrases.chunks
    high = min(site.clause.high, site.quote + REACH)
    for verb in range(site.quote + 1, high):
        if site.phrases.strength(chunks[verb]) >= Strength.SPEECH and chunks[verb].kind == "v":
            tail = site.clause.from_(site.quote + 1)
            speaker = tail.subject(verb)
            if speaker is not None:
                return _mention(site, speaker, "speaker-verb-later")
    return _according(site, site.quote + 1, high, "according-later") if site.quote + 1 < high else None


def sentence_subject(site: Site) -> Mention | None:
    """Hale walked out over the “…”: the subject of the sentence, for want of anything better."""
    speaker = site.clause.main_subject(site.quote)
    return None if speaker is None else _mention(site, speaker, "sentence-subject")


AHEAD = (according_before, label_earlier, speaker_verb_before, owner_before, colon)
BEHIND = (according_after, verb_speaker_after, speaker_verb_after, credit_dash)
REST = (far_after, sentence_subject)


def find_lead_in(site: Site) -> Mention | None:
    """The speaker in a sentence that ends with a colon and leads over to the next paragraph; `site.quote` is its end."""
    for pattern in (label, introduced, *AHEAD, sentence_subject):
        found = pattern(site)
        if found is not None:
            return found
    return None


def find_mention(site: Site) -> Mention | None:
    """The speaker that the sentence around a quotation names; None if it names none."""
    order = (*AHEAD, *BEHIND) if site.full_stop and not site.leads else (*BEHIND, *AHEAD)
    for pattern in (label, introduced, *order, *REST):
        found = pattern(site)
        if found is not None:
            layered = not found.pattern.startswith("according")
            return replace(found, document=outer_layer(site)) if layered else found
    return None
