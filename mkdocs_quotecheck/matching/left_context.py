"""What stands right before a quoted passage and turns or binds it: a negation, a denial, *only*, a condition."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.negation import LONGEST_SUBJECT, SHORTEST_CLAUSE, is_negated_clause, states
from mkdocs_quotecheck.model import EditKind, Span
from mkdocs_quotecheck.text.sentences import sentence_before, sentence_start

if TYPE_CHECKING:
    from mkdocs_quotecheck.text.lexicon import Lexicon

# What stands before a fragment is looked at so far back, in characters: the longest denial and a few words.
LOOK_BACK = 80
# … and a condition that opens the sentence so far: two lines.
LONGEST_CONDITION = 200
# A longer passage states something, even if its verb is not known.
LONGEST_NOUN_PHRASE = 3
# A condition of fewer words (`If so,`) leaves nothing open that the fragment needs.
SHORTEST_CONDITION = 3

_LAST_WORD = re.compile(r"([^\W_]+(?:['’][^\W_]+)*)[\s\"“„«»‘'(\[,:]*$")
_CLAUSE_SIGN = re.compile(r"[,;:()\u2013\u2014]")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_BESIDE = "\"“„«»‘'([ \n\t\r\f\u00a0"
_WIDE_MARKS = '"“”「『」』‘’《 \n，,：:、'
_WIDE_END = re.compile(r"[。！？!?；\n]")
_WIDE_COMMAS = frozenset("，,、")


@dataclass(frozen=True, slots=True)
class ScopeTrigger:
    """What turns or binds a passage from before it."""

    kind: EditKind
    span: Span
    """In the source."""


def find_left_trigger(text: str, start: int, end: int, words: Lexicon) -> ScopeTrigger | None:
    """What stands right before the passage `text[start:end]` and turns it; None if nothing does."""
    if words.words.unspaced:
        return _before_unspaced(text, start, words)
    tail = text[max(0, start - LOOK_BACK) : start]
    last = _LAST_WORD.search(tail, max(0, len(tail) - 30))
    if last is None or tail.count("\n", last.end(1)) > 1:
        return None
    word = last[1].lower().replace("’", "'")
    here = Span(start - len(tail) + last.start(1), start - len(tail) + last.end(1))
    signs = tail[last.end(1) :].strip(_BESIDE)
    if (
        signs in ("", ",")
        and _may_be_denied(text, start, tail, word, words)
        and _is_denied(text[start:end], tail, words)
    ):
        return ScopeTrigger(EditKind.LIFTED_CLAUSE, here)
    if signs == ",":
        return _condition(text, start, words)
    if not signs and (_is_needed(word, words) or _limits(text, start, word, here.start, words)):
        return ScopeTrigger(EditKind.NEGATION_BEFORE, here)
    return None


def _is_needed(word: str, words: Lexicon) -> bool:
    """Whether a word is a negation that what follows it cannot be without."""
    endings = words.before_endings
    return word in words.words.negation_before or bool(endings and word.endswith(endings))


def _limits(text: str, start: int, word: str, at: int, words: Lexicon) -> bool:
    """Whether the word at `at`, right before the passage, opens the sentence and binds it."""
    data = words.words
    binds = word in data.conditions or (word in data.focus_particles and _binds_next(text, start, words))
    return binds and _opens_sentence(text, at, words)


@functools.cache
def _last_words(words: Lexicon) -> frozenset[str]:
    """The words right before a passage that something which denies it may end with."""
    data = words.words.denying
    phrases = {phrase.split()[-1] for phrase in words.words.denials}
    return data.complementizers | data.questions | data.opinions | data.deniers | words.determiners | phrases


def _may_be_denied(text: str, start: int, tail: str, word: str, words: Lexicon) -> bool:
    """Whether a look at the sentence may pay: what a passage begins behind or with may belong to a denial."""
    if word in _last_words(words) or _openers(words).search(tail):
        return True
    first = _WORD.match(text, start)
    return first is not None and first[0].lower() in words.words.denying.complementizers


@functools.cache
def _openers(words: Lexicon) -> re.Pattern[str]:
    """A word that opens a clause, with no more of it behind than a short subject."""
    data = words.words.denying
    known = "|".join(sorted(data.complementizers | data.questions)) or "(?!)"
    return re.compile(rf"\b(?:{known})\s(?:[^\W\d_]+\s){{1,{LONGEST_SUBJECT}}}\Z", re.IGNORECASE)


def _is_denied(passage: str, tail: str, words: Lexicon) -> bool:
    lead = _words_of(_last_clause(sentence_before(tail, len(tail), words)))
    joined = f" {' '.join(lead)}"
    if any(joined.endswith(f" {phrase}") for phrase in words.words.denials):
        return True
    if len(_WORD.findall(passage)) <= LONGEST_NOUN_PHRASE and not states(passage, words):
        # *denied that* “the old plant” *was safe*: a thing is named, nothing is said of it.
        return False
    clause = _words_of(passage[:LOOK_BACK])[: SHORTEST_CLAUSE + 1]
    if clause and clause[0] in words.words.denying.complementizers:
        # *There is no evidence* “that the wall was unsafe”.
        lead.append(clause.pop(0))
    return is_negated_clause(lead, clause, words)


def _last_clause(lead: str) -> str:
    """Behind the last comma or dash that stands before other words than the one that opens the passage's clause."""
    parts = _CLAUSE_SIGN.split(lead)
    last = parts.pop()
    while parts and len(_WORD.findall(last)) <= 1:
        last = f"{parts.pop()} {last}"
    return last


def _words_of(text: str) -> list[str]:
    return [word.replace("’", "'") for word in _WORD.findall(text.lower())]


def _opens_sentence(text: str, at: int, words: Lexicon) -> bool:
    """Whether a sentence begins at `at`, or all but: one word, such as *But*, may stand before."""
    return len(_WORD.findall(text[sentence_start(text, at, words) : at])) <= 1


def _binds_next(text: str, start: int, words: Lexicon) -> bool:
    """Whether *only* goes with the noun phrase that the passage begins with.

    Not with a day or a circumstance (*Only then did they vote*); and *Only five of them voted* makes their number no other.
    """
    found = _WORD.findall(text[start : start + LOOK_BACK].lower())[:2]
    if not found or found[0] in words.adverbial_openers:
        return False
    counted = {*found} & words.words.quantifiers or found[0][0].isdigit() or words.value(found[0]) is not None
    return not counted


def _condition(text: str, start: int, words: Lexicon) -> ScopeTrigger | None:
    """The condition or exception that opens the sentence, if nothing else stands between it and the passage."""
    first = sentence_start(text, start, words)
    clause = text[first:start]
    found = _WORD.findall(clause.lower())
    if len(clause) > LONGEST_CONDITION or clause.count(",") != 1:
        return None
    opener = next((size for size in (3, 2, 1) if " ".join(found[:size]) in words.words.conditions), 0)
    idle = len(found) < SHORTEST_CONDITION or found[opener] in words.words.formulaic_conditions
    if not opener or idle:
        return None
    return ScopeTrigger(EditKind.NEGATION_BEFORE, Span(first + len(clause) - len(clause.lstrip()), start))


def _before_unspaced(text: str, start: int, words: Lexicon) -> ScopeTrigger | None:
    tail = text[max(0, start - LOOK_BACK) : start]
    bare = tail.rstrip(_WIDE_MARKS)
    first = start - len(tail)
    data = words.words
    for kind, known in (
        (EditKind.LIFTED_CLAUSE, data.denials),
        (EditKind.NEGATION_BEFORE, data.negation_before),
    ):
        for phrase in known:
            # *不否认*: another negation takes the denial back.
            undone = words.is_negation(bare[: -len(phrase)][-1:])
            if bare.endswith(phrase) and not undone:
                behind = first + len(bare)
                return ScopeTrigger(kind, Span(behind - len(phrase), behind))
    ends = [match.end() for match in _WIDE_END.finditer(tail)]
    opened = ends[-1] if ends else 0
    clause = tail[opened:].strip(_WIDE_MARKS)
    limited = clause in data.focus_particles and not text[start : start + 1].isdigit()
    if limited or (tail.rstrip()[-1:] in _WIDE_COMMAS and clause.startswith(words.condition_beginnings)):
        return ScopeTrigger(EditKind.NEGATION_BEFORE, Span(first + opened, start))
    return None
