"""Who is named inside the marks: French papers leave `« Les travaux, explique Anne Roux, commenceront lundi. »` open."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.reading.attribution.lexicon import FINITE, PARTICIPLE, Strength
from mkdocs_quotecheck.text.characters import DOUBLE_MARKS, QUOTATION_MARKS
from mkdocs_quotecheck.text.inversion import inverted_subject, object_clitic, opening_article

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.reading.attribution.lexicon import Lexicon

# The longest name with its role; longer stretches between commas are a clause of the speech itself.
LONGEST_NAME: Final = 60
_NAME = re.compile(r"\s(?P<name>[^\W\d_].*)")


@functools.cache
def _parenthetical(words: ReadingWords) -> re.Pattern[str]:
    """A clause between commas with its verb first: `, a-t-elle ajouté,`, `, explique Anne Roux,`."""
    subject = inverted_subject(words, named=True)
    auxiliaries = "|".join(sorted(words.perfects))
    return re.compile(
        rf",\s(?:{object_clitic(words)})?(?:(?:{auxiliaries})(?P<before>{subject})?\s)?"
        rf"(?P<verb>[^\W\d_]+)(?:(?P<clitic>{subject})(?=[\s,.]))?"
        rf"(?P<rest>[^,.;:!?{DOUBLE_MARKS}()\n]{{0,{LONGEST_NAME}}})[,.]"
    )


def find_parenthetical_attribution(
    text: str, start: int, end: int, lexicon: Lexicon
) -> tuple[int, int] | None:
    """Where a clause between commas in `text[start:end]` names who speaks; offsets in `text`, None if there is none."""
    for match in _parenthetical(lexicon.words).finditer(text, start, end):
        known = lexicon.entries.get(match["verb"].lower())
        if known is None or known.kind not in (FINITE, PARTICIPLE) or known.strength < Strength.SPEECH:
            continue
        for group in ("clitic", "before"):
            if match[group]:
                pronoun = match[group].rpartition("-")[2]
                return match.end(group) - len(pronoun), match.end(group)
        name = _NAME.fullmatch(match["rest"])
        if name is not None and _names(name["name"], lexicon.words):
            begin = match.start("rest") + name.start("name")
            return begin, begin + len(name["name"])
    return None


def _names(name: str, words: ReadingWords) -> bool:
    """A name by its capital, or a noun by its article."""
    return name[:1].isupper() or re.match(opening_article(words), name, re.IGNORECASE) is not None


_INSERTED: Final = re.compile(
    r"[,—–]\s?(?P<verb>[^\s,—–]+)(?P<rest>(?:\s[^\s,;:()—–" + re.escape(QUOTATION_MARKS) + r"]+){1,6})"
    r"\s?(?:\([^)\n]{0,60}\)\s?)?(?=[,—–:])"
)


def find_inserted(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where a clause inside German marks names who speaks: `„Zu spät, sagte Hale, wie immer.“`, as older texts set it."""
    for match in _INSERTED.finditer(text, start, end):
        known = lexicon.entries.get(match["verb"])
        if known is None or known.kind != FINITE or known.strength < Strength.SPEECH:
            continue
        rest = match["rest"].strip()
        if _may_speak(rest.split(), lexicon.words):
            begin = match.end("rest") - len(match["rest"].lstrip())
            return begin, begin + len(rest)
    return None


def _may_speak(phrase: list[str], words: ReadingWords) -> bool:
    """Whether a noun phrase behind a verb can be its subject by its first words; `einer der Fischer` by its first two."""
    first = phrase[0]
    named = first[:1].isupper() or first in words.pronouns or first in words.determiners
    pronoun = (
        first in words.pronominal_determiners and phrase[1:2] != [] and phrase[1] in words.ambiguous_articles
    )
    return pronoun or (named and first not in words.oblique)
