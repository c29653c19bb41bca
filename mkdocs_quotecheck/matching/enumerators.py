"""The letters and numbers before the items of a list in running text, as in *shall (a) stop and (b) turn*.

Who quotes an item, or a lead-in with an item, leaves them out. The same signs behind a word that is counted, *paragraph (1)*,
refer to something and stay.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import available, language
from mkdocs_quotecheck.text.characters import OPENING_MARKS, RAISED_DIGITS, RAISED_VALUES
from mkdocs_quotecheck.text.headings import kind_of, numbered_title

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.matching.tokens import Tokens
    from mkdocs_quotecheck.text.lexicon import Lexicon

SIBLING_REACH = 600
"""Characters on either side in which the item before or after is looked for, where nothing else shows a list."""

MOST_NUMBER_PARTS = 2
"""Chapter and verse."""

LONGEST_NUMBER_AHEAD = 40
"""Characters before a line's first word in which its number stands."""

LONGEST_GAP = 80
"""Characters between two words that are looked at: a source may have thousands of empty lines there."""

_NUMBER_AHEAD = re.compile(
    rf"(?<![\w.:])([\d{RAISED_DIGITS}]{{1,5}}(?:[:.]\d{{1,3}})?)[.)\]]{{0,2}}[\s{OPENING_MARKS}(\[]*\Z"
)
_NUMBER_PARTS = re.compile("[:.]")
_SIGN = re.compile(r"[a-z]{1,2}|[ivx]{1,6}|\d{1,3}|[一二三四五六七八九十]|[°º]", re.IGNORECASE)
# What may stand between a word that is counted and its number.
_BEFORE_COUNT = ("(", "[", ".", "")
_WITHIN_ENUMERATOR = frozenset(" ()[]（）.")
_CIRCLED = re.compile(r"[①-⑳⓪❶-❿]")
# What ends the lead-in or the item before.
_ITEM_ENDS = re.compile(
    rf"[:;.,—–：；。，、]\s*[{OPENING_MARKS}]?\s*[(\[（［]?\s*\Z|\n\s*[-–—•*·]?\s*[(\[（［]?\s*\Z"
)
_NUMBERED_LINE = re.compile(r"(?:[:;]\s|[：；。]\s?|\n\s*[-–—•*·]?\s*)\Z")
_OPENS_BRACKET = re.compile(r"(?:\s|\A|[：；。，、])[(\[（［]\s*\Z|[（［]\Z")
_CLOSES_BRACKET = re.compile(r"[)\]]\s|[）］]")
_CLOSES_LINE = re.compile(r"(?:[.):]\)?)\s|[、．]|\s")


def is_enumerator(source: Tokens, first: int, behind: int, words: Lexicon) -> bool:
    """Whether the source's tokens `first:behind` only number the item that follows them."""
    if behind - first > 2 or behind >= len(source):
        return False
    signs = source.words[first:behind]
    joined = all(set(source.gap(at)) <= _WITHIN_ENUMERATOR for at in range(first + 1, behind))
    if not joined or not all(map(_SIGN.fullmatch, signs)):
        return False
    # Asked last: what numbers belong to is known of all languages, which are read for it.
    return _looks_like_enumerator(source, first, behind, words) and not _is_counted(source, first)


def _looks_like_enumerator(source: Tokens, first: int, behind: int, words: Lexicon) -> bool:
    before, after = source.gap(first)[-LONGEST_GAP:], source.gap(behind)[:LONGEST_GAP]
    if _CLOSES_BRACKET.match(after) and (
        _OPENS_BRACKET.search(before) or not before.rstrip().endswith(("(", "["))
    ):
        return _stands_in_list(source, first, before, source.words[first], words)
    if _CIRCLED.match(source.raw(first, behind)):
        return first == 0 or bool(_ITEM_ENDS.search(before))
    bare = bool(_CLOSES_LINE.match(after)) and (not after.isspace() or source.raw(first, behind)[-1] in "°º")
    return bare and bool(_NUMBERED_LINE.search(before))


def numbers(source: Tokens, first: int, behind: int, words: Lexicon) -> bool:
    """Whether the source's tokens `first:behind` only number the item or section that follows them."""
    return is_enumerator(source, first, behind, words) or _is_section_number(source, first, behind)


def _is_section_number(source: Tokens, first: int, behind: int) -> bool:
    """Whether words of the source are a section's number by itself, before the section's words or on its own line: `第二百二条`."""
    opens = first == 0 or "\n" in source.gap(first)
    if not opens or behind >= len(source) or not source.gap(behind).isspace():
        return False
    line = source.raw(first, behind)
    # Behind a number in figures or letters stands its title, which is text.
    bare = behind - first <= MOST_NUMBER_PARTS or line.startswith("第")
    return bare and "\n" not in line and numbered_title(line) is not None


def is_kept_number(quoted: Tokens, q: tuple[int, int], source: Tokens, at: int) -> bool:
    """Whether words of the quotation are the number before a verse, line or item of the source, which is no word of its text."""
    kept = quoted.words[q[0] : q[1]]
    if not 0 < len(kept) <= MOST_NUMBER_PARTS or at >= len(source):
        return False
    # A raised figure, as Bibles have them, is a word with a sign for that before it.
    parts = _NUMBER_PARTS.split(".".join(word.removeprefix("^") for word in kept))
    if not all(map(str.isdecimal, parts)):
        return False
    start = source.starts[at]
    number = _NUMBER_AHEAD.search(source.text[max(0, start - LONGEST_NUMBER_AHEAD) : start])
    return (
        number is not None and _NUMBER_PARTS.split(number[1].translate(RAISED_VALUES))[-len(parts) :] == parts
    )


def _is_counted(source: Tokens, first: int) -> bool:
    """Whether the word before is one that numbers belong to: *paragraph (1)*, *Article 9(2)*."""
    if not first or "\n" in source.gap(first):
        return False
    word = source.words[first - 1]
    joined = source.gap(first).lstrip()[:1] in _BEFORE_COUNT
    return joined and (word in _counted() or bool(kind_of(word)) or word.isdigit())


def _stands_in_list(source: Tokens, first: int, before: str, sign: str, words: Lexicon) -> bool:
    if first == 0 or _ITEM_ENDS.search(before):
        return True
    if source.words[first - 1] in words.matching.coordinators:
        return True
    start = source.starts[first]
    around = source.text[max(0, start - SIBLING_REACH) : start + SIBLING_REACH]
    return any(re.search(rf"(?<!\w){sibling}[)）]", around) for sibling in _siblings(sign))


def _siblings(sign: str) -> tuple[str, ...]:
    """The signs of the items before and behind."""
    if sign.isdecimal():
        return tuple(str(number) for number in (int(sign) - 1, int(sign) + 1) if number)
    roman = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
    found: list[str] = []
    if sign in roman:
        at = roman.index(sign)
        found += roman[max(0, at - 1) : at] + roman[at + 1 : at + 2]
    if len(sign) == 1:
        found += [chr(ord(sign) + step) for step in (-1, 1) if (chr(ord(sign) + step)).isalpha()]
    return tuple(found)


@functools.cache
def _counted() -> frozenset[str]:
    """Words that a number in brackets may belong to, in any language."""
    found: set[str] = set()
    for code in available():
        data = language(code)
        found.update(_labels(data))
        plurals = data.citing.plural_endings
        found.update([word + ending for word in _labels(data) for ending in plurals])
    return frozenset(found)


def _labels(data: Language) -> frozenset[str]:
    locators = (label for labels in data.citing.locators.values() for label in labels)
    return frozenset(
        label.rstrip(".").casefold() for label in (*data.numbers.labels, *data.citing.paragraphs, *locators)
    )
