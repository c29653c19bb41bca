"""Clauses of a language without spaces and without marks of the subject (Chinese): the subject stands at the head of its clause.

There are no tokens to go by. Names, pronouns and nouns for people are looked for as text. One of them is the subject unless a
word before it governs it (`对`, `把`) or it is only the owner of what is meant (`他的父亲`, `少平他妈`).
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.alternation import NOTHING, one_of

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import ReadingWords

COLONS: Final = "：:"
_CLAUSE_ENDS: Final = re.compile(r"[，,；;：:—…]+")
_HEADS: Final = "，,；;。！？!?…—：:”’」』\n"
_MARKS: Final = "「」『』“”‘’（）()《》〈〉\"'、 \u3000\n"
# Characters behind a verb of saying that may be its hearer: `问旁边站着的船长`; longer ones are another clause.
LONGEST_OBJECT: Final = 12
# Between a subject and its verb stand adverbs and the hearer: `金光亮怒气冲冲地对两个弟弟说`.
NEAR: Final = 16
# A noun phrase that is no known name, where nothing shows its end.
LONGEST_UNKNOWN: Final = 24
SHORTEST_UNKNOWN: Final = 2
LONGEST_CLEAR: Final = 8
# `的` and the name behind it, or a role before the name, such as `港务局长`, stand between a governing word and its name.
LONGEST_MODIFIER: Final = 10
# A name that is not registered, behind a role.
LONGEST_NAME: Final = 4


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between two commas; offsets count in the document."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Subject:
    """A noun phrase that can be a subject; offsets count in the document."""

    start: int
    end: int
    known: bool
    """Whether it holds a registered name or is a pronoun."""
    clear: bool
    """Whether it stands at the head of its clause."""


def _frame(opener: str, closer: str) -> str:
    return rf"{re.escape(opener)}[^{_MARKS}]{{1,{LONGEST_MODIFIER}}}?{re.escape(closer)}"


@dataclass(frozen=True, slots=True)
class Forms:
    """The words of a language as patterns over its text."""

    verb: re.Pattern[str]
    """A verb of saying."""
    known: re.Pattern[str]
    """A registered name, a pronoun or a noun for a person."""
    opener: re.Pattern[str]
    """What a clause may begin with before its subject."""
    according: re.Pattern[str]
    """What opens a clause that says according to whom, as `word`."""
    framed: re.Pattern[str]
    """A clause that says according to whom by what stands around him: `按照` … `的说法`."""
    relayed: re.Pattern[str]
    """What behind a subject says whose words he gives, as `who`: `引用周平的话`."""
    object_of: re.Pattern[str]
    """A word that governs the noun phrase behind it, at the end of a text: `对`, `问`."""
    governing_modifier: re.Pattern[str]
    """Such a word and a modifier of the noun phrase behind it."""
    owners: tuple[str, ...]
    owning: re.Pattern[str]
    """What shows that a name only owns what is meant."""
    passive: re.Pattern[str]
    """What makes a passive of the verb behind it, at the end of a text, with who does it: `被`, `被林岚`."""
    placing: re.Pattern[str]
    """What makes a place or an owner of the noun before it: `中`, `的`."""
    border: re.Pattern[str]
    """Where a noun phrase that is no known name ends."""
    doubt: re.Pattern[str]
    """What denies or supposes that something was said: `没有`, `如果`."""
    title: re.Pattern[str]
    role: re.Pattern[str]
    """A role before a name, at the end of a text."""


# A pattern with the group of a name that nothing matches.
_NO_NAME: Final = f"(?P<name>{NOTHING})"


@functools.lru_cache(maxsize=16)
def forms(words: ReadingWords, names: str) -> Forms:
    """The patterns of a language; `names` is a pattern for the registered names, empty for none."""
    plain = _plain_forms(words)
    if not names:
        return plain
    title, others = plain.title.pattern, plain.known.pattern.removeprefix(_NO_NAME)
    return replace(plain, known=re.compile(rf"(?P<name>{names})(?:{title})?{others}"))


@functools.cache
def _plain_forms(words: ReadingWords) -> Forms:
    """The same without registered names."""
    verbs = words.speech_verbs.present | words.speech_verbs.past | words.quoting_verbs.present
    nouns = frozenset(words.gendered_nouns) | words.role_nouns
    pronouns = frozenset(words.pronouns)
    title = one_of(words.titles)
    kin = one_of(words.gendered_nouns)
    owners = one_of(words.possession)
    possessors = "".join(owner for owner in words.possession if len(owner) == 1)
    governing = one_of(words.prepositions)
    adverbs = one_of(words.adverbs)
    return Forms(
        verb=re.compile(one_of(verbs)),
        known=re.compile(rf"{_NO_NAME}|(?P<pronoun>{one_of(pronouns)})|(?P<noun>{one_of(nouns)})"),
        opener=re.compile(rf"(?:(?:{one_of(words.subject_openers)})[，,]?)*"),
        according=re.compile(
            rf"(?:(?:{one_of(words.subject_openers)})[，,]?)*(?P<word>{one_of(word for word, *_ in words.according)})"
        ),
        framed=re.compile(
            rf"(?:{one_of(words.subject_openers)})?(?:{'|'.join(_frame(*frame) for frame in words.according_frames) or NOTHING})"
        ),
        relayed=re.compile(
            rf"(?:{one_of(opener for opener, _ in words.relaying_frames)})(?P<who>[^{_MARKS}]{{1,{LONGEST_MODIFIER}}}?)"
            rf"(?:{one_of(closer for _, closer in words.relaying_frames)})"
        ),
        object_of=re.compile(rf"(?:{governing}|{one_of(verbs)})\Z"),
        governing_modifier=re.compile(rf"(?:{governing})[^{_MARKS}]{{0,{LONGEST_MODIFIER}}}\Z"),
        owners=tuple(sorted(words.possession)),
        owning=re.compile(rf"(?:{owners})|(?:{one_of(pronouns)})?(?:{kin})"),
        passive=re.compile(
            rf"(?:(?:{one_of(words.passives)})|(?:{one_of(words.passives & words.prepositions)})[^{_MARKS}{possessors}]{{1,{LONGEST_NAME}}})\Z"
        ),
        placing=re.compile(rf"{owners}|{one_of(words.postpositions)}"),
        border=re.compile(
            rf"{governing}|{adverbs}|{one_of(verb for verb in verbs if len(verb) > 1)}|[^{_MARKS}]{{0,2}}?(?:{one_of(words.adverb_endings)})"
        ),
        doubt=re.compile(one_of(words.nonveridical_markers)),
        title=re.compile(title),
        role=re.compile(rf"[^{_MARKS}{possessors}]*(?:{one_of(words.role_nouns)})\Z"),
    )


def clauses(text: str, start: int, end: int) -> list[Clause]:
    """The clauses of a stretch of text."""
    found = []
    at = start
    for match in _CLAUSE_ENDS.finditer(text, start, end):
        found.append(Clause(at, match.start()))
        at = match.end()
    found.append(Clause(at, end))
    return [clause for clause in found if text[clause.start : clause.end].strip(_MARKS)]


def subject(text: str, start: int, end: int, words: Forms) -> Subject | None:
    """The subject of a clause among the names, pronouns and nouns for people in it; None if it has none of its own."""
    opened = words.opener.match(text, start, end)
    head = opened.end() if opened else start
    for match in words.known.finditer(text, head, end):
        if _is_governed(text, head, match.start(), words) or _owns(text, match, end, words):
            continue
        if match["noun"] is not None:
            return _described(text, head, match, end, words)
        first = _role_before(text, head, match.start(), words)
        modifier = text[head:first]
        clear = not modifier or modifier.endswith(words.owners)
        return Subject(first, match.end(), True, clear)
    return None


def _described(text: str, head: int, match: re.Match[str], end: int, words: Forms) -> Subject:
    """A noun for a person with what stands right before it and the name right behind it: `港务局长王海`, `市政府发言人林岚`."""
    name = words.known.match(text, match.end(), end)
    while name is not None and name["noun"] is not None:
        match, name = name, words.known.match(text, name.end(), end)
    if name is not None and name["name"] is not None:
        return Subject(_role_before(text, head, name.start(), words), name.end(), True, True)
    border = words.border.search(text, match.end(), end)
    close = end if border is None else border.start()
    close = close if close - match.end() <= LONGEST_NAME else match.end()
    bare = words.border.search(text, head, match.start()) is None and match.start() - head <= LONGEST_MODIFIER
    return Subject(head if bare else match.start(), close, False, bare)


def opens_clause(text: str, start: int, end: int, words: Forms) -> bool:
    """Whether a name stands at the head of a clause and owns nothing."""
    before = text[max(0, start - LONGEST_MODIFIER) : start]
    cut = max((before.rfind(mark) for mark in _HEADS), default=-1)
    head = before[cut + 1 :]
    opened = words.opener.fullmatch(head)
    return opened is not None and words.owning.match(text, end) is None


def unknown_subject(text: str, start: int, end: int, words: Forms) -> Subject | None:
    """The head of a clause up to the first word that is no part of a noun phrase."""
    opened = words.opener.match(text, start, end)
    head = opened.end() if opened else start
    while head < end and text[head] in _MARKS:
        head += 1
    border = next(
        (
            match
            for match in words.border.finditer(text, head + SHORTEST_UNKNOWN, end)
            if not words.title.match(text, match.start(), end)
        ),
        None,
    )
    close = end if border is None else border.start()
    if words.border.match(text, head, end) or not SHORTEST_UNKNOWN <= close - head <= LONGEST_UNKNOWN:
        return None
    return Subject(head, close, False, close - head <= LONGEST_CLEAR)


def last_verb(text: str, clause: Clause, words: Forms) -> re.Match[str] | None:
    """The last verb of saying of a clause, if nothing but its hearer stands behind it."""
    found = None
    for match in words.verb.finditer(text, clause.start, clause.end):
        if not words.passive.search(text, clause.start, match.start()):
            found = match
    return found if found is not None and clause.end - found.end() <= LONGEST_OBJECT else None


def _is_governed(text: str, head: int, start: int, words: Forms) -> bool:
    """Whether a word before a noun phrase makes it an object: `对兴奋的林岚`, `问林岚`."""
    before = text[head:start]
    if words.object_of.search(before):
        return True
    if not before.endswith(words.owners):
        return False
    return words.governing_modifier.search(before) is not None


def _owns(text: str, match: re.Match[str], end: int, words: Forms) -> bool:
    """Whether the one found only owns what is meant, or is a place: `少平他妈`, `她的声音`, `报告中`."""
    behind = words.owning if match["noun"] is None else words.placing
    return behind.match(text, match.end(), end) is not None


def _role_before(text: str, head: int, start: int, words: Forms) -> int:
    """Where the role before a name begins: `市长林岚`."""
    role = words.role.search(text, max(head, start - LONGEST_MODIFIER), start)
    return start if role is None else role.start()
