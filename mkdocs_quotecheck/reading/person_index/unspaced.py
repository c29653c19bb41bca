"""The registered people in a language without spaces, where a name is found as text and no capital shows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.person_index.spaced import PersonIndex
from mkdocs_quotecheck.text.alternation import longest_first, one_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Person

_HAN: Final = re.compile(r"[㐀-鿿]+")
# A Chinese name of so many characters is a surname and a given name of two, by which its bearer is called too.
WITH_GIVEN_NAME: Final = 3
# Most Japanese names of so many characters have a surname of two; of shorter and longer ones it cannot be told.
JAPANESE_NAME: Final = 4
JAPANESE_SURNAME: Final = 2
# … and most of so many one of two as well: `佐藤恵`.
SHORT_JAPANESE_NAME: Final = 3
# Parts of a name from elsewhere, as it is written there: `エイダ・ヘイル`, `艾达·黑尔`; and in Latin letters.
_JOINTS: Final = "·・•‧＝"
_TRANSCRIBED: Final = re.compile(f"[{_JOINTS}]")
_LATIN: Final = re.compile(r"[A-Za-zÀ-ɏ.’'-]+(?: [A-Za-zÀ-ɏ.’'-]+)+")
_KATAKANA: Final = "ァ-ヺー"
_LETTERS: Final = "A-Za-zÀ-ɏ"
# A name of one character is part of other words too often to be looked for in running text.
SHORTEST_IN_TEXT: Final = 2
# `老冯` and `小吴`: what may stand before a surname.
_FAMILIAR: Final = "老小"


class UnspacedPersonIndex(PersonIndex):
    """Looks up whom a mention can mean by the names that it holds as text."""

    def __init__(self, people: Sequence[Person], language: Language) -> None:
        words = language.reading
        self._forms: dict[str, dict[str, None]] = {}
        self._surnames: dict[str, dict[str, None]] = {}
        self._titles = one_of(words.titles)
        self._japanese = bool(words.subject_marks)
        for person in people:
            for name in (person.name, *person.aliases):
                self._forms.setdefault(name, {})[person.id] = None
            self._add_parts(person)
        known = longest_first(name for name in self._forms if len(name) >= SHORTEST_IN_TEXT)
        alternatives = list(map(_whole, known))
        if self._surnames:
            surnames = one_of(self._surnames)
            alternatives += [rf"(?:{surnames})(?:{self._titles})", f"[{_FAMILIAR}](?:{surnames})"]
        self.text_pattern = "|".join(alternatives)
        self._as_text = re.compile(self.text_pattern or "(?!)")
        self._behind_name = re.compile(rf"(?:{self._titles})?")
        super().__init__(people, language)

    def _add_parts(self, person: Person) -> None:
        for name in (person.name, *person.aliases):
            for part in _parts_from_elsewhere(name):
                self._forms.setdefault(part, {})[person.id] = None
        if self._japanese and not _LATIN.fullmatch(person.name):
            surname, gap, _ = person.name.partition(" ")
            if gap:
                self._forms.setdefault(person.name.replace(" ", ""), {})[person.id] = None
            elif _HAN.fullmatch(person.name) and len(person.name) in (SHORT_JAPANESE_NAME, JAPANESE_NAME):
                surname = person.name[:JAPANESE_SURNAME]
            else:
                return
            self._surnames.setdefault(surname, {})[person.id] = None
            return
        if not _HAN.fullmatch(person.name) or len(person.name) not in (2, WITH_GIVEN_NAME):
            return
        self._surnames.setdefault(person.name[0], {})[person.id] = None
        if len(person.name) == WITH_GIVEN_NAME:
            self._forms.setdefault(person.name[1:], {})[person.id] = None

    def names_in(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The names in a stretch of text."""
        return self._as_text.finditer(text, start, end)

    def _look_up(self, mention: str) -> tuple[str, ...]:
        if mention in self._forms:
            return self._sorted(self._forms[mention])
        if self._japanese and mention in self._surnames:
            return self._sorted(self._surnames[mention])
        last = None
        for match in self._as_text.finditer(mention):
            last = match
        if last is None or not self._behind_name.fullmatch(mention, last.end()):
            return ()
        name = last.group()
        if name in self._forms:
            return self._sorted(self._forms[name])
        begin = int(name[0] in _FAMILIAR and name[1:] in self._surnames)
        # The longest surname that the name begins with.
        lengths = range(len(name), begin, -1)
        surname = next((name[begin:end] for end in lengths if name[begin:end] in self._surnames), "")
        gender = self._words.titles.get(mention[last.start() + begin + len(surname) :], "")
        return self._agreeing(self._sorted(self._surnames.get(surname, ())), gender)

    def _gender_of(self, name: str) -> str:
        for nouns in (self._words.gendered_nouns, self._words.titles):
            for length in range(min(3, len(name)), 0, -1):
                if nouns.get(name[-length:]):
                    return nouns[name[-length:]]
        return ""


def _parts_from_elsewhere(name: str) -> tuple[str, ...]:
    """The first and the last part of a name that is transcribed or in Latin letters, by either of which its bearer is called."""
    parts = name.split() if _LATIN.fullmatch(name) else _TRANSCRIBED.split(name)
    known = [part.strip() for part in (parts[0], parts[-1]) if len(part.strip()) >= SHORTEST_IN_TEXT]
    return tuple(known) if len(parts) > 1 else ()


def _whole(name: str) -> str:
    """A pattern for a name that is no part of another: `ヘイル`, not in `ベン・ヘイル` or `ヘイルズ`; `Hale`, not in `Tom Hale`."""
    if re.match(f"[{_LETTERS}]", name):
        return rf"(?<![{_LETTERS}])(?<![{_LETTERS}] ){re.escape(name)}(?! ?[{_LETTERS}])"
    letters = _KATAKANA if re.match(f"[{_KATAKANA}]", name) else ""
    return rf"(?<![{letters}{_JOINTS}]){re.escape(name)}(?![{letters}{_JOINTS}])"
