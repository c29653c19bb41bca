"""The registered people in a language with spaces, where a capital shows a name."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import NAME_POSSESSIVES
from mkdocs_quotecheck.text.alternation import longest_first, one_of
from mkdocs_quotecheck.text.names import NameIndex, NameTable, with_inflections
from mkdocs_quotecheck.text.words import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from mkdocs_quotecheck.languages import Language, ReadingWords
    from mkdocs_quotecheck.model import Person

_WORD = re.compile(r"[^\W_][\w.’'-]*")
# What belongs to somebody, behind the last owner: `Hale’s ` in *Hale’s spokesman*.
_OWNED = re.compile(rf".*\w(?i:{'|'.join(NAME_POSSESSIVES)})\s+(?=\w)", re.DOTALL)
# A mention longer than this is no name; only its last words are looked at.
LONGEST_MENTION: Final = 12
# Mentions whose meaning is kept between pages: those of some hundred pages; of a large site it would be all its capital words.
MOST_REMEMBERED: Final = 20_000


# Where a name can begin. A letter is searched for much faster than a name is.
_CAPITALS = re.compile(CAPITAL)
_GAP: Final = r"[ \n\u00a0]"


def _name_pattern(words: ReadingWords, abbreviations: frozenset[str]) -> re.Pattern[str]:
    dotted = one_of(each.capitalize() for each in words.titles if each in abbreviations)
    # No two alternatives can match the same characters, so that it never backtracks far.
    word = rf"(?:(?:{dotted}|{CAPITAL})\.|{CAPITAL}[\w’'-]*)"
    particles = one_of(words.name_particles)
    return re.compile(rf"(?<!\w){word}(?:{_GAP}(?:(?:{particles}){_GAP})?{word}){{0,8}}")


def _description_pattern(people: Sequence[Person], words: ReadingWords) -> re.Pattern[str] | None:
    """The names that are descriptions, as running text writes them."""
    found = {
        name.lower()
        for person in people
        for name in (person.name, *person.aliases)
        if " " in name and name.split()[0].lower() in words.determiners
    }
    if not found:
        return None
    written = "|".join(f"(?i:{re.escape(name[0])}){re.escape(name[1:])}" for name in longest_first(found))
    return re.compile(rf"(?<!\w)(?:{written})(?!\w)")


class PersonIndex:
    """Looks up whom a mention can mean. Built once a registry and language: see `person_index`."""

    text_pattern: str = ""
    """A pattern for the names, where they are found as text."""

    def __init__(self, people: Sequence[Person], language: Language) -> None:
        words = language.reading
        self._words = words
        self._language = language
        self._people = tuple(people)
        self._order = {person.id: rank for rank, person in enumerate(people)}
        self._parts: dict[str, dict[str, None]] = {}
        self._first: dict[str, set[str]] = {}
        self._memo: dict[str, tuple[str, ...]] = {}
        self._genders: dict[str, str] = {}
        self.name_pattern = _name_pattern(words, language.sentences.all_abbreviations)
        """A name: capital words, with titles, initials and small particles between them."""
        self._descriptions = _description_pattern(people, words)
        self.names = {person.id: person.name for person in people}
        self.pronouns = {person.id: person.pronouns for person in people}
        """As registered; `genders` tell what a name shows besides."""
        self.genders = {person.id: self._gender(person) for person in people}
        named = [(name, person.id) for person in people for name in (person.name, *person.aliases)]
        self._whole = NameTable((key, each) for name, each in named for key in self._keys(name))
        for name, identity in named:
            self._add_parts_of(name, identity)

    def __bool__(self) -> bool:
        return bool(self._order)

    @functools.cached_property
    def whole_names(self) -> NameIndex:
        """Where registered names stand as they are, in every form that the language gives them."""
        return NameIndex(
            (form, person.id)
            for person in self._people
            for name in (person.name, *person.aliases)
            for form in with_inflections(name, self._language)
        )

    def names_in(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The names in a stretch of text."""
        behind = start
        for capital in _CAPITALS.finditer(text, start, end):
            if capital.start() >= behind:
                name = self.name_pattern.match(text, capital.start(), end)
                if name is not None:
                    behind = name.end()
                    yield name

    def descriptions_in(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The small descriptions in a stretch of text that people are registered by: *the clerk* for `The Clerk`."""
        return iter(()) if self._descriptions is None else self._descriptions.finditer(text, start, end)

    def _keys(self, name: str) -> tuple[tuple[str, ...], ...]:
        """The words by which a name is known: all of them, and those without titles."""
        words = self._folded(name)
        return words, self._core(words)

    def _add_parts_of(self, name: str, identity: str) -> None:
        if not name[:1].isupper():
            return
        core = self._core(self._folded(name))
        written = _WORD.findall(name)
        capital = {self._fold(word) for word in written if word[:1].isupper()}
        for position, word in enumerate(core):
            if word in capital and len(word) > 1 and word not in self._words.small_title_words:
                self._parts.setdefault(word, {})[identity] = None
                if position == 0 and len(core) > 1:
                    self._first.setdefault(identity, set()).add(word)

    def _gender(self, person: Person) -> str:
        if person.pronouns:
            return person.pronouns
        for name in (person.name, *person.aliases):
            found = self.gender_of(name)
            if found:
                return found
        return ""

    def gender_of(self, name: str) -> str:
        """What a name says of the gender: by a title, else by a first name; empty if nothing."""
        found = self._genders.get(name)
        if found is None:
            if len(self._genders) >= MOST_REMEMBERED:
                self._genders.clear()
            found = self._genders[name] = self._gender_of(name)
        return found

    def _gender_of(self, name: str) -> str:
        words = self._folded(name)
        for word in words[:-1]:
            if self._words.titles.get(word):
                return self._words.titles[word]
        for word in words:
            if word in self._words.gendered_nouns:
                return self._words.gendered_nouns[word]
        core = self._core(words)
        if len(core) > 1 or words == core:
            return next(
                (self._words.given_names[word] for word in core[:1] if word in self._words.given_names), ""
            )
        return ""

    def _fold(self, word: str) -> str:
        folded = word.lower().replace("'", "’")
        for ending in NAME_POSSESSIVES:
            folded = folded.removesuffix(ending)
        return folded.rstrip(".").removesuffix(NAME_POSSESSIVES[0])

    def _folded(self, name: str) -> tuple[str, ...]:
        return tuple(word for word in map(self._fold, _WORD.findall(name)) if word)

    def _core(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Without determiners and titles."""
        start = 0
        while start < len(words) - 1 and (
            words[start] in self._words.determiners or words[start] in self._words.titles
        ):
            start += 1
        return words[start:]

    def is_pronoun(self, mention: str) -> bool:
        """Whether a mention is a pronoun, which may stand for anybody."""
        return mention.lower() in self._words.pronouns

    def names_whole(self, mention: str) -> bool:
        """Whether a mention is a registered name as it stands: *Hale and Sons*."""
        return bool(self._whole.ids(self._folded(mention)))

    def meaning(self, mention: str) -> tuple[str, ...]:
        """Ids of the people that a mention fits, in the registry's order; empty if it fits none."""
        found = self._memo.get(mention)
        if found is None:
            if len(self._memo) >= MOST_REMEMBERED:
                self._memo.clear()
            found = self._memo[mention] = self._look_up(mention)
        return found

    def _look_up(self, mention: str) -> tuple[str, ...]:
        words = self._folded(mention)[-LONGEST_MENTION:]
        if not words:
            return ()
        if whole := self._whole.ids(words):
            return whole
        owned = _OWNED.match(mention)
        if owned is not None:
            # *Hale’s spokesman* is not Hale.
            return self.meaning(mention[owned.end() :])
        gender = next((self._words.titles[word] for word in words[:-1] if self._words.titles.get(word)), "")
        core = self._core(words)
        if whole := self._whole.ids(core):
            return self._agreeing(whole, gender)
        written = _WORD.findall(mention)[-LONGEST_MENTION:]
        if written[-1][0].islower():
            # *a Hale spokesman*, *Hale supporters*: the head of the phrase is a common noun.
            return ()
        capital = [self._fold(word) for word in written if word[:1].isupper()]
        return self._agreeing(self._by_suffix(capital), gender)

    def from_somewhere(self, mention: str) -> tuple[str, ...]:
        """The one whose full name stands before a place: *Ada Hale of Mill Lane*, not *Queen Ada of Holm*."""
        if mention.isalpha():
            return ()  # one word, as most are
        words = self._folded(mention)[-LONGEST_MENTION:]
        place = next((at for at, word in enumerate(words) if word in self._words.origins), 0)
        core = self._core(words[:place])
        return self._whole.ids(core) if len(core) > 1 else ()

    def _by_suffix(self, words: list[str]) -> tuple[str, ...]:
        """The people whose names hold the last capital words of a mention, as many of these as possible."""
        for start in range(len(words)):
            rest = words[start:]
            ids = set(self._whole.ids(tuple(rest)))
            if not ids:
                ids = set(self._parts.get(rest[0], ()))
                for word in rest[1:]:
                    ids &= set(self._parts.get(word, ()))
            before = words[start - 1] if start else ""
            if before in self._words.given_names:
                # Another first name before the surname is another person.
                ids = {each for each in ids if before in self._first.get(each, ())}
            if ids:
                return self._sorted(ids)
        return ()

    def _agreeing(self, ids: tuple[str, ...], gender: str) -> tuple[str, ...]:
        if not gender:
            return ids
        return tuple(each for each in ids if self.genders[each] in (gender, "", "they"))

    def _sorted(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(ids, key=self._order.__getitem__))
