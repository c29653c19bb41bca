"""Headings that name a numbered part of a document: `Article 5a`, `§ 12`, `Chapitre premier`, `第五条`."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from mkdocs_quotecheck.languages import ARTICLE_SERIES, INSERTED_SUFFIXES, available, language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mkdocs_quotecheck.model import Mark

KINDS: Final = ("section", "article", "chapter")
"""Of parts that citations name by number."""

LEVELS: Final = {"chapter": 7, "section": 8, "article": 9}
"""How deep a line that only names such a part stands: below all six levels of headings that a document marks as such."""

INSERTED: Final = 12
"""Of an article that the text of another one quotes, as acts do that amend others: it stands inside that one."""

LONGEST: Final = 140

_OPENING = "\"'“”„‟«»‹›‘’‚‛「『"
_SUFFIX = rf"(?:\s?(?:{'|'.join(sorted(INSERTED_SUFFIXES))})(?!\w)|[a-z]{{1,2}}(?!\w)|[A-Z]{{1,2}}(?!\w))?"
_SERIES = rf"[{''.join(sorted(ARTICLE_SERIES))}]\.?\s?"
CODE_NUMBER: Final = rf"{_SERIES}\d{{1,4}}(?:-\d{{1,4}}){{0,4}}"
"""Pattern for the number of an article of a code that has several series of them: `L. 121-1`, `R112-4`."""
NUMBER: Final = rf"(?:{_SERIES})?\d{{1,4}}(?:[.-]\d{{1,4}}){{0,4}}{_SUFFIX}"
"""Pattern for the number of a part: `4.2`, `5a`, `5 bis`, `12A`, `L. 121-1`."""
_NUMBER = rf"{NUMBER}|[IVXLC]{{1,8}}"
_MARKED = re.compile(
    rf"(?P<opening>[{_OPENING}]{{1,2}}\s?)?"
    rf"(?:(?P<name>§{{1,2}}|[^\W\d_]{{3,20}}\.?)\s{{0,3}}(?P<number>{_NUMBER})(?![\w%])|(?P<words>[^\W\d_]{{3,20}}\s[^\W\d_]{{3,20}})|第(?P<cjk>[\d〇零一二三四五六七八九十百千]{{1,8}})(?P<unit>[条條章节節])(?:[のノ之][\d〇零一二三四五六七八九十]{{1,3}}){{0,3}})"
    r"(?P<rest>.*)"
)
_TITLE = re.compile(r"\s{0,3}[.:)–—-]?\s{1,8}[^\W\d_a-z].*[^.;,:\s]|\s?[.:)]?\s?[”’»\"']?")
_CJK_KINDS: Final = {"条": "article", "條": "article", "章": "chapter", "节": "section", "節": "section"}


class Title(NamedTuple):
    """What a line that is the heading of a numbered part says."""

    kind: str
    inserted: bool
    """Whether a quotation mark opens before it."""

    @property
    def level(self) -> int:
        """How deep the part stands."""
        return INSERTED if self.inserted else LEVELS[self.kind]


def numbered_title(line: str) -> Title | None:
    """What a line by itself heads: `Article 5a`, `Article 5 – Scope`; None for a line that is no such heading."""
    if len(line) > LONGEST:
        return None
    found = _MARKED.fullmatch(line.strip())
    if found is None or not _TITLE.fullmatch(found["rest"]):
        return None
    if found["unit"]:
        kind = _CJK_KINDS[found["unit"]]
    elif found["words"]:
        one, other = found["words"].split()
        kind = next((kind_of(a) for a, b in ((one, other), (other, one)) if b.casefold() in numerals()), "")
    else:
        kind = "article" if found["name"].startswith("§") else kind_of(found["name"])
    return Title(kind, bool(found["opening"])) if kind else None


def kind_of(name: str) -> str:
    """The kind of part that a word names in any language: `article` for *Artikel*; empty for others."""
    return _kinds().get(name.casefold().rstrip("."), "")


def kind_names() -> frozenset[str]:
    """Words of all languages that name a kind of part; signs and short forms left out."""
    return frozenset(name for name in _kinds() if name.isalpha() and len(name) > 3)


def kind_labels(kind: str) -> frozenset[str]:
    """What stands before the number of a kind of part in any language, short forms too: `Art.`, *Artikel*."""
    return frozenset(
        label
        for code in available()
        for label in language(code).citing.locators.get(kind, ())
        if "{}" not in label and label[0].isalpha()
    )


@functools.cache
def _kinds() -> Mapping[str, str]:
    return {
        label.rstrip(".").casefold(): kind
        for code in available()
        for kind in KINDS
        for label in language(code).citing.locators.get(kind, ())
    }


@functools.cache
def numerals() -> Mapping[str, float]:
    """Numbers in words of all languages: `Chapter Three`, `Chapitre premier`."""
    found: dict[str, float] = {}
    for code in available():
        numbers = language(code).numbers
        found |= {word: value for word, value in numbers.cardinals.items() if 1 <= value < 100}
        found |= numbers.ordinals
    return found


def enclosing(sections: Sequence[Mark], last: int) -> list[Mark]:
    """The headings under which the one at an index stands, outermost first, and itself.

    Headings of unknown depth (level 0) enclose nothing.
    """
    found = [sections[last]]
    if not sections[last].level:
        return found
    for mark in reversed(sections[:last]):
        if 0 < mark.level < found[-1].level:
            found.append(mark)
            if mark.level == 1:
                break
    return found[::-1]
