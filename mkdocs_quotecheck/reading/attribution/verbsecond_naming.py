"""A noun phrase as the speaker of words, where the verb is second; and whether it is sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.assertion import is_clearly_stated
from mkdocs_quotecheck.reading.attribution.context import SpeakerCandidate
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.text.noun_classes import NounClass

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext


def named(
    site: QuoteContext, index: int, pattern: str, strength: int, *, near: bool = True
) -> SpeakerCandidate:
    """The noun phrase at `index`; never sure unless it is `near`, in the clause of its own verb beside the words."""
    chunk = site.phrases.chunks[index]
    last = index
    while _is_open(site, last):
        last += 2
    last = _with_apposition(site, _with_genitives(site, _with_particles(site, last)))
    if site.clause.letters(last) == "D" and site.clause.kind(last + 1) == "Q":
        last += 1  # `die „Hafenpost“`, `ein Bericht der „Hafenpost“`
    chunk = chunk._replace(first=_behind_manner(site, index), last=site.phrases.chunks[last].last)
    nobody = site.clause.word(index) in site.words.naming_nobody or _is_utterance(site, index)
    denied = pattern == "speaker-verb-before" and _is_denied(site, chunk.first)
    sure = (
        near
        and strength >= Strength.SPEECH
        and not denied
        and not nobody
        and is_clearly_stated(site.phrases.passage, chunk)
    )
    confidence = Confidence.HIGH if sure else Confidence.LOW
    return SpeakerCandidate(chunk.first, chunk.last, pattern, confidence, site.clause.antecedent(index))


def _behind_manner(site: QuoteContext, index: int) -> int:
    """The first token of a noun phrase, behind an adverb that looks like its adjective: `sagte leise Otto Hale`."""
    chunk, passage = site.phrases.chunks[index], site.phrases.passage
    manner = passage.kinds[chunk.first : chunk.first + 2] == "WN"
    return chunk.first + (manner and passage.words[chunk.first] in site.words.manners)


def _is_utterance(site: QuoteContext, index: int) -> bool:
    """`Die Antwort lautete`: a noun for what is said, and no document."""
    noun, lexicon = site.clause.last_word(index), site.phrases.passage.lexicon
    return lexicon.stands_for_words(noun) and lexicon.noun_class(noun) is not NounClass.DOCUMENT


def _with_genitives(site: QuoteContext, index: int) -> int:
    """The last of the genitives that belong to a noun with an article: `die Leiterin des Hafenamts`; not `sagte Hale der Zeitung`."""
    clause = site.clause
    plain = clause.letters(index)[:1] in ("D", "S") and sum(map(clause.letters(index).count, "NRG")) == 1
    while plain and clause.kind(index + 1) == "n" and clause.word(index + 1) in site.words.genitives:
        if clause.kind(index + 2) == "-":
            break  # `der Hafen- und Wirtschaftsbehörde`
        index += 1
    return index


def _with_particles(site: QuoteContext, index: int) -> int:
    """The last part of a name with a particle: `Otto von Hale`, `Frau von der Heide`."""
    clause, words = site.clause, site.words
    opens = clause.last_word(index)
    named = opens in words.given_names or opens in words.titles
    particle = clause.kind(index + 1) == "E" and clause.word(index + 1) in words.name_particles
    surname = index + 2
    plain = clause.letters(surname) in ("N", "NN") or (
        clause.letters(surname) == "DN" and clause.word(surname) in words.name_particles
    )
    return surname if named and particle and clause.kind(surname) == "n" and plain else index


def _with_apposition(site: QuoteContext, index: int) -> int:
    """The name between commas behind what somebody is: `die Leiterin des Hafens, Vera Holm, sagte`, `ihre Nachfolgerin, die Lotsin Vera Holm`."""
    clause, last = site.clause, index
    if clause.letters(index)[:1] not in ("D", "S") or _has_given_name(site, index):
        return index
    if clause.kind(index + 1) == "E" and clause.kind(index + 2) == "n":
        last = index + 2  # `die Ministerin für Umwelt, Vera Holm,`
    name = last + 2
    apposed = clause.kind(last + 1) == "," and clause.kind(name) == "n" and _has_given_name(site, name)
    return name if apposed and not _is_one_of_several(site, name) else index


def _is_one_of_several(site: QuoteContext, name: int) -> bool:
    """`die Leiterin, Vera Holm und Jan Peters`, `die Leiterin, Vera Holm, Jan Peters und …`."""
    clause = site.clause
    joined = "C" in clause.letters(name) or clause.kind(name + 1) not in (",", ".", ":", "(", "")
    following = clause.kind(name + 1) == "," and clause.kind(name + 2) == "n"
    return joined or (following and clause.word(name + 2) not in site.words.oblique)


def _has_given_name(site: QuoteContext, index: int) -> bool:
    chunk = site.phrases.chunks[index]
    return not site.words.given_names.keys().isdisjoint(site.phrases.passage.folded[chunk.first : chunk.last])


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
