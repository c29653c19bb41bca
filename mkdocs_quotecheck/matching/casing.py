"""Capitals: which differences are convention, which change a word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.gaps import ends_sentence
from mkdocs_quotecheck.matching.tokens import fold_word
from mkdocs_quotecheck.model import EditKind
from mkdocs_quotecheck.text.numerals import value_of_roman

if TYPE_CHECKING:
    from mkdocs_quotecheck.matching.tokens import Tokens
    from mkdocs_quotecheck.model import Edit
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A heading in capitals has at least so many words in capitals beside one another.
HEADING_WORDS = 2
# Words typed in capitals for small capitals; shorter ones are abbreviations. At the beginning of a sentence *Who* and *Ice* are
# words and *WHO* and *ICE* are not.
SHORTEST_SMALL_CAPITALS = 2
SHORTEST_AT_START = 4
# So many words on either side of a keyword show whether the whole passage is in capitals.
SHOUTED_NEIGHBOURS = 3
# A source with so many requirement words in capitals uses them as keywords.
KEYWORDS_USED = 2


def case_kind(quoted: tuple[Tokens, int], source: tuple[Tokens, int], words: Lexicon) -> EditKind:
    """What a difference in case alone is, between a token of the quotation and one of the source."""
    (tokens, q), (original_tokens, s) = quoted, source
    one, two = fold_word(tokens.raw(q, q + 1)), fold_word(original_tokens.raw(s, s + 1))
    if _is_keyword(one, two, original_tokens.text, words) and not (
        _in_all_caps_context(tokens, q, words) or _in_all_caps_context(original_tokens, s, words)
    ):
        return EditKind.KEYWORD_CASE
    if _is_other_unit(one, two, original_tokens, s, words):
        return EditKind.UNIT
    starts = q == 0 or ends_sentence(tokens.gap(q)) or ends_sentence(original_tokens.gap(s))
    if one[1:] == two[1:] and starts:
        return EditKind.FIRST_CASE
    in_capitals = _in_capitals(original_tokens, s) or _in_capitals(tokens, q)
    if in_capitals or _in_small_capitals(one, two, starts=starts):
        return EditKind.TYPOGRAPHY
    if two.lower() in words.matching.capital_words:
        return EditKind.NAME
    first = one[1:] == two[1:] and not words.matching.capitals_tell
    return EditKind.FIRST_CASE if first else EditKind.SPELLING


def _in_small_capitals(quoted: str, original: str, *, starts: bool) -> bool:
    """Whether one is the other as small capitals are typed: *LORD* for *Lord*, *XIV* for *xiv*.

    A capital that the sentence's beginning demands says less: *Who* there is not the organisation *WHO*.
    """
    large, small = (quoted, original) if quoted.isupper() else (original, quoted)
    if not large.isupper() or small.isupper() or len(large) < SHORTEST_SMALL_CAPITALS:
        return False
    if small.islower():
        return value_of_roman(large) is not None
    return small[0].isupper() and len(large) >= (SHORTEST_AT_START if starts else SHORTEST_SMALL_CAPITALS)


def _is_other_unit(quoted: str, original: str, tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether the case of a unit's letter makes another unit of it behind a number: `mW` and `MW`, `Mb` and `MB`."""
    if original.lower() not in words.matching.units or not at or not tokens.words[at - 1][0].isdigit():
        return False
    return (quoted[0] != original[0] and quoted[0] in "mM") or (
        quoted[-1] != original[-1] and quoted[-1] in "bB"
    )


def strict_about_keywords(edit: Edit, words: Lexicon) -> Edit:
    """A difference in a source that says that MUST and must are two words, however seldom it uses them."""
    one, two = edit.quoted, edit.original
    same = one != two and one.lower() == two.lower() and one.isupper() != two.isupper()
    return (
        replace(edit, kind=EditKind.KEYWORD_CASE) if same and two.lower() in words.matching.keywords else edit
    )


def _is_keyword(quoted: str, original: str, text: str, words: Lexicon) -> bool:
    """Whether a requirement word changed its case in a source that writes those in capitals."""
    if quoted.isupper() == original.isupper() or len(original) < 2:
        return False
    word = original.lower()
    if word not in words.matching.keywords:
        return False
    return (
        original.isupper()
        or sum(text.count(f" {key.upper()} ") for key in words.matching.keywords) >= KEYWORDS_USED
    )


def _in_all_caps_context(tokens: Tokens, at: int, words: Lexicon) -> bool:
    """Whether the words around a keyword are in capitals too, as in a heading or a licence: then its own say nothing."""
    first, behind = at, at + 1
    while first > max(0, at - SHOUTED_NEIGHBOURS) and not ends_sentence(tokens.gap(first)):
        first -= 1
    most = min(len(tokens), at + SHOUTED_NEIGHBOURS + 1)
    while behind < most and not ends_sentence(tokens.gap(behind)):
        behind += 1
    around = [tokens.raw(index, index + 1) for index in range(first, behind)]
    others = [
        raw for raw in around if len(raw) > 1 and raw.isalpha() and raw.lower() not in words.matching.keywords
    ]
    return len(others) >= HEADING_WORDS and all(raw.isupper() for raw in others)


def _in_capitals(tokens: Tokens, at: int) -> bool:
    run = 0
    for index in range(max(0, at - 1), min(len(tokens), at + 2)):
        raw = tokens.raw(index, index + 1)
        run += raw.isupper() and len(raw) > 1
    return tokens.raw(at, at + 1).isupper() and run >= HEADING_WORDS
