"""Who is spoken to in quoted words: by a name, or by a word that tells no more than the gender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import VOCATIVE_OPENERS
from mkdocs_quotecheck.text.words import words_in

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.reading.person_index import PersonIndex

# What stands beside the name of one who is addressed.
_PAUSE: Final = ",;!?.—-–…，；！？。、"
# So far beside a name the pause is looked for that shows who is addressed: a line end with its indent is the widest gap.
BESIDE: Final = 40


def vocatives(text: str, register: PersonIndex) -> tuple[frozenset[str], frozenset[str]]:
    """Whom quoted words address by name, and whom they name otherwise."""
    addressed: set[str] = set()
    named: set[str] = set()
    for match in register.names_in(text, 0, len(text)):
        ids = register.meaning(match.group().rstrip("."))
        if not ids:
            continue
        end = match.end() - (match.group()[-1] == ".")
        if _stands_alone(text, match.start(), end):
            addressed.update(ids)
        else:
            named.update(ids)
    return frozenset(addressed), frozenset(named - addressed)


def addressed_gender(text: str, words: ReadingWords) -> str:
    """The gender of the one whom quoted words address without a name: `sir`, `mother`; empty for none, or for both."""
    genders = {
        words.forms_of_address[word.key]
        for word in words_in(text)
        if word.key in words.forms_of_address and _stands_alone(text, word.start, word.end)
    }
    return genders.pop() if len(genders) == 1 else ""


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether pauses set words apart from the sentence."""
    lead = text[max(0, start - BESIDE) : start].rstrip()
    after = text[end : end + BESIDE].lstrip()[:1]
    opens = not lead or lead[-1] in _PAUSE or lead.split()[-1].lower() in VOCATIVE_OPENERS
    return opens and (not after or after in _PAUSE)
