"""Who is mentioned where on a page: the people that pronouns can stand for."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution.unspaced_clauses import forms, opens_clause
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.attribution.lexicon import Lexicon
    from mkdocs_quotecheck.reading.html.document import Document
    from mkdocs_quotecheck.reading.person_index import PersonIndex

_BREAK: Final = f".!?:;\n{QUOTATION_MARKS}—"


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A mention of somebody in the running text."""

    start: int
    ids: tuple[str, ...]
    """Whom it can mean; empty for people not registered."""
    name: str
    gender: str
    subject: bool
    """Whether it looks like the subject of its clause."""


class Cast:
    """All sightings of a page, in order."""

    def __init__(self, sightings: Sequence[PersonMention]) -> None:
        self.sightings = tuple(sightings)
        self._starts = [each.start for each in sightings]

    def before(self, offset: int, count: int) -> tuple[PersonMention, ...]:
        """The last `count` sightings before an offset, the nearest first."""
        end = bisect_left(self._starts, offset)
        return tuple(reversed(self.sightings[max(0, end - count) : end]))

    def between(self, start: int, end: int) -> tuple[PersonMention, ...]:
        """The sightings in a stretch of text."""
        return self.sightings[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


class _Scanner:
    """Finds the names in running text."""

    def __init__(self, text: str, register: PersonIndex, lexicon: Lexicon, *, story: bool) -> None:
        self._text = text
        self._story = story
        self._register = register
        self._lexicon = lexicon
        self.sightings: list[PersonMention] = []

    def scan(self, start: int, end: int) -> None:
        """Collects the sightings in a stretch of text."""
        for match in self._register.names_in(self._text, start, end):
            begin, name = self._name(match, start)
            if not name:
                continue
            ids = self._register.meaning(name)
            if not ids and not self._story:
                # In stories who is named so ceremoniously is rarely the one who speaks next.
                ids = self._register.from_somewhere(name)
            gender = self._register.genders[ids[0]] if len(ids) == 1 else self._register.gender_of(name)
            if ids or gender:
                self._tie(begin)
                self.sightings.append(PersonMention(begin, ids, name, gender, self._is_subject(match)))

    def describe(self, start: int, end: int) -> None:
        """Collects the descriptions in a stretch of text that people are registered by: *the clerk*."""
        for match in self._register.descriptions_in(self._text, start, end):
            ids = self._register.meaning(match.group())
            gender = self._register.genders[ids[0]] if len(ids) == 1 else ""
            self.sightings.append(
                PersonMention(match.start(), ids, match.group(), gender, self._is_subject(match))
            )

    def _tie(self, begin: int) -> None:
        """*Hale and Lind met*: both are the subject; what stands behind the second tells so for the first."""
        if not self.sightings:
            return
        last = self.sightings[-1]
        between = self._text[last.start + len(last.name) : begin]
        if len(between) < 8 and between.strip() in self._lexicon.words.conjunctions:
            self.sightings[-1] = replace(last, subject=True)

    def _name(self, match: re.Match[str], start: int) -> tuple[int, str]:
        """Where a name begins, and the name, without a word before it that has its capital from the sentence."""
        begin, name = match.start(), match.group()
        opening = self._text[max(start, begin - 2) : begin].strip()[-1:] in _BREAK
        first, _, rest = name.partition(" ")
        entry = self._lexicon.entries.get(first.lower().rstrip("."))
        functional = entry is not None and (opening or entry.kind in "PDSEUCXAMOH")
        if functional and not self._register.meaning(name):
            begin += len(first) + 1
            name = rest
        words = self._lexicon.words
        return (
            begin,
            ""
            if name.lower() in words.months or name.lower() in words.days or name in words.name_like_pronouns
            else name,
        )

    def _is_subject(self, match: re.Match[str]) -> bool:
        end = match.end()
        if self._lexicon.words.unspaced:
            return opens_clause(self._text, *match.span(), forms(self._lexicon.words, ""))
        verb = _verb_behind(self._lexicon.words).match(self._text, end)
        return self._text[end : end + 1] != "’" and verb is not None


@functools.cache
def _verb_behind(words: ReadingWords) -> re.Pattern[str]:
    """A word behind a name that looks like its verb, an adverb before it or not."""
    verbs, adverbs = ("|".join(each) for each in (words.verblike_endings, words.adverb_endings))
    adverb = rf"(?:\w+(?:{adverbs}) )?" if adverbs else ""
    return re.compile(rf"[ \n\u00a0]{adverb}[a-z]{{1,20}}(?:{verbs})\b" if verbs else "(?!)")


def read_cast(
    document: Document,
    quotations: Sequence[Quotation],
    register: PersonIndex,
    lexicon: Lexicon,
    *,
    story: bool = False,
) -> Cast:
    """Everybody named outside quotations."""
    scanner = _Scanner(document.text, register, lexicon, story=story)
    outside = []
    position = 0
    for quotation in quotations:
        if quotation.depth == 0 and quotation.start >= position:
            outside.append((position, quotation.start))
            position = quotation.end
    outside.append((position, len(document.text)))
    for stretch in outside:
        scanner.scan(*stretch)
    if not story:
        return Cast(scanner.sightings)
    for stretch in outside:
        scanner.describe(*stretch)
    return Cast(_settled(sorted(scanner.sightings, key=lambda each: each.start), register.genders))


# So many mentions back one name that fits several people means the one last mentioned.
SETTLED_WITHIN: Final = 40


def _settled(sightings: Sequence[PersonMention], genders: Mapping[str, str]) -> list[PersonMention]:
    """In a story, names that fit several people with whom they mean: a bare surname a man, else the one mentioned last."""
    last: dict[str, int] = {}
    found = []
    for number, sighting in enumerate(sightings):
        mention = sighting
        if len(mention.ids) > 1:
            men = [each for each in mention.ids if genders[each] == "he"]
            near = [
                each
                for each in men or mention.ids
                if len(men) == 1 or number - last.get(each, -SETTLED_WITHIN) < SETTLED_WITHIN
            ]
            if near:
                one = max(near, key=lambda each: last.get(each, -1))
                mention = replace(mention, ids=(one,), gender=genders[one])
        if len(mention.ids) == 1:
            last[mention.ids[0]] = number
        found.append(mention)
    return found
