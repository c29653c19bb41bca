"""Which registered person a mention stands for."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.reading.attribution.paragraphs import SpeakerMention
    from mkdocs_quotecheck.reading.attribution.people import Cast, PersonMention
    from mkdocs_quotecheck.reading.person_index import PersonIndex

# How far back, in mentions and in characters, a pronoun reaches: three paragraphs of news text.
PRONOUN_MENTIONS: Final = 12
PRONOUN_REACH: Final = 1500
# What speaks for a person as what a pronoun stands for; only their relations matter. The speaker resolved last is
# favoured: of pronouns in news text that have two possible antecedents, he is meant in most.
SUBJECT_WEIGHT: Final = 2.0
OTHER_WEIGHT: Final = 1.0
LAST_SPEAKER: Final = 1.5
FADING: Final = 0.45
GENDER_UNKNOWN: Final = 0.5
# The best antecedent must be this many times as likely as the next, else the attribution abstains.
CLEAR_LEAD: Final = 1.5


# What ends an apposition.
_CLOSES: Final = ("", ",", ".", ";", ":", "!", "?", ")", "—", "–", "\n")


@dataclass(frozen=True, slots=True)
class Meaning:
    """Whom a mention stands for."""

    person: str | None
    candidates: tuple[str, ...] = ()
    """When two fit."""
    sure: bool = True
    """Whether nothing else on the page fits."""


class Resolver:
    """Resolves the mentions of one page, in reading order."""

    def __init__(
        self,
        text: str,
        register: PersonIndex,
        cast: Cast,
        words: ReadingWords,
        linked: Sequence[tuple[int, int, str]] = (),
    ) -> None:
        """`linked` are the words that a link to a page about a person stands on, in order, with the person."""
        self._linked = linked
        self._text = text
        self._register = register
        self._cast = cast
        self._words = words
        self._last: str | None = None
        self._nobody = Meaning(None, sure=not register)
        """Of a pronoun or a noun like `mother`: it may be a registered person, if there are any."""

    def resolve(self, naming: SpeakerMention) -> Meaning:
        """Whom a naming stands for. Remembers him as the last speaker."""
        found = self._resolve(naming)
        if found.person is not None:
            self._last = found.person
        return found

    def names_somebody(self, naming: SpeakerMention) -> bool:
        """Whether a naming is a name of somebody registered."""
        linked = self._by_link(naming.start, naming.end)
        return bool(linked or self._register.meaning(self._text[naming.start : naming.end]))

    def _by_link(self, start: int, end: int) -> str | None:
        """The one person to whose page the words link."""
        first = bisect_left(self._linked, start, key=lambda link: link[1])
        people = set()
        for begin, close, person in itertools.islice(self._linked, first, None):
            if begin >= end:
                break
            if close > start:
                people.add(person)
        return people.pop() if len(people) == 1 else None

    def _resolve(self, naming: SpeakerMention) -> Meaning:
        if naming.antecedent is not None:
            return self._named(*naming.antecedent)
        linked = self._by_link(naming.start, naming.end)
        if linked is not None:
            return Meaning(linked)
        mention = self._text[naming.start : naming.end].lower()
        words = self._words
        gender = words.pronouns.get(mention) or words.possessives.get(mention) or words.objects.get(mention)
        if gender == "-":
            return self._nobody
        if gender:
            return self._pronoun(gender, naming.start)
        return self._named(naming.start, naming.end, naming.whole_end)

    def _named(self, start: int, end: int, whole_end: int | None = None) -> Meaning:
        joined = self._joined(self._text[start:end])
        if joined:
            return Meaning(
                joined[0] if len(joined) == 1 else None, joined if len(joined) > 1 else (), sure=False
            )
        ids = self._register.meaning(self._text[start:end])
        if not ids:
            ids = self._apposition(whole_end or end)
        if not ids:
            noun = self._text[start:end].lower().split()[-1:]
            return Meaning(None) if self._words.gendered_nouns.keys().isdisjoint(noun) else self._nobody
        if len(ids) < 2:
            return Meaning(ids[0])
        seen = {each.ids[0] for each in self._cast.before(start, PRONOUN_MENTIONS * 4) if len(each.ids) == 1}
        known = [each for each in ids if each in seen]
        if len(known) == 1:
            return Meaning(known[0])
        return Meaning(None, ids, sure=False)

    def _joined(self, mention: str) -> tuple[str, ...]:
        """The registered among several people who are named together: *Hale and Lind*; none for a single one."""
        words = mention.split()
        if (
            self._words.unspaced
            or self._words.conjunctions.isdisjoint(words)
            or self._register.names_whole(mention)
        ):
            return ()
        parts = [" ".join(part) for part in _split(words, self._words.conjunctions)]
        known = (self._register.meaning(part) for part in parts if part)
        return tuple(dict.fromkeys(ids[0] for ids in known if len(ids) == 1))

    def _apposition(self, end: int) -> tuple[str, ...]:
        """The name that an insertion gives: *the harbour master, Ada Hale, said*."""
        if self._text[end : end + 2] != ", ":
            return ()
        match = self._register.name_pattern.match(self._text, end + 2)
        # *Hale’s critics, Lind among them, said* names one of them.
        closed = match is not None and self._text[match.end() : match.end() + 1] in _CLOSES
        return self._register.meaning(match.group()) if match and closed else ()

    def _pronoun(self, gender: str, offset: int) -> Meaning:
        weights: dict[str, float] = {}
        mentions: dict[str, PersonMention] = {}
        for rank, mention in enumerate(self._cast.before(offset, PRONOUN_MENTIONS)):
            if offset - mention.start > PRONOUN_REACH:
                break
            if not _may_mean(gender, mention):
                continue
            key = mention.ids[0] if mention.ids else mention.name.split()[-1]
            weight = SUBJECT_WEIGHT if mention.subject else OTHER_WEIGHT
            weight *= 1.0 if mention.gender else GENDER_UNKNOWN
            weight /= 1 + FADING * rank
            weights[key] = max(weights.get(key, 0.0), weight)
            mentions.setdefault(key, mention)
        if self._last in weights:
            weights[self._last] *= LAST_SPEAKER
        ranked = sorted(weights, key=lambda key: (-weights[key], -mentions[key].start))
        if not ranked:
            return self._nobody
        if len(ranked) > 1 and weights[ranked[0]] < CLEAR_LEAD * weights[ranked[1]]:
            near = [mentions[key].ids[0] for key in ranked[:2] if mentions[key].ids]
            return Meaning(None, tuple(sorted(near)) if len(near) > 1 else (), sure=False)
        best = mentions[ranked[0]]
        return Meaning(best.ids[0] if best.ids else None, sure=len(ranked) == 1)


def _split(words: Sequence[str], borders: Collection[str]) -> list[list[str]]:
    """The stretches of words between some of them."""
    parts: list[list[str]] = [[]]
    for word in words:
        if word in borders:
            parts.append([])
        else:
            parts[-1].append(word)
    return parts


def _may_mean(gender: str, mention: PersonMention) -> bool:
    """Whether a pronoun of a gender may stand for somebody: one person at most, and for *they* somebody known to use it."""
    known = mention.gender == gender or not (mention.gender or gender == "they")
    return known and len(mention.ids) <= 1
