"""What a source has that is not its text: citation markers, footnote numbers, stage directions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import AUTHOR_LINKS, SURNAME_PARTICLES, UNDATED
from mkdocs_quotecheck.text.legal_citations import is_legal_citation
from mkdocs_quotecheck.text.note_brackets import note_brackets_end

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.matching.tokens import Tokens
    from mkdocs_quotecheck.text.lexicon import Lexicon

# A citation marker has at most so many words: `[Hale et al., 2003; Orr and Pike, 2011, p. 4]`.
LONGEST_MARKER = 12
_OPEN = re.compile(r"[\[(\uff3b][\s*_^]*$")
_CLOSE = re.compile(r"^[\s*_.!]*[\])\uff3d]")
_SQUARE = re.compile(r"[\[\uff3b][\s*_^]*$")
_KEY = re.compile(r"[a-z]{1,12}[a-z+.]{0,12}[-_:]?\d[\w.-]*")
# Bibliography keys of Pandoc and mkdocs-bibtex: `@hale2019, p. 3; @reed`.
_CITED = r"-?@[\w:./+-]{1,60}(?:,\s[^;\]]{1,40})?"
_KEYS = re.compile(rf"{_CITED}(?:;\s*{_CITED})*")
_FIGURES = re.compile(r"\d{1,4}(?:,\d{1,4})*")
# Not `1,250`: a sentence may begin with a number whose space was lost.
_NOTE_NUMBERS = re.compile(r"\d{1,3}(?:\s?[,–-]\s?\d{1,2})*")
_NOTE_LETTER = re.compile(r"[a-z]")
_BEFORE_TAG = re.compile(r"(?:[\[(]|\{\{)[\s*_^#]*$")
# A bracket, a space, and signs of emphasis.
LONGEST_OPENING = 6
_GLUED = re.compile(r"^[.,;:!?][\"'”’)]*$")


def is_markup(tokens: Tokens, first: int, behind: int, words: Lexicon) -> bool:
    """Whether the source's tokens `first:behind` are marks about its text rather than text."""
    if behind <= first:
        return False
    if all(word[0] == "^" for word in tokens.words[first:behind]):
        return first == 0 or not _is_base(tokens.words[first - 1])
    if tokens.text.endswith(("<sup>", "<SUP>"), 0, tokens.starts[first]):
        return all(word.isdigit() for word in tokens.words[first:behind]) and (
            first == 0 or not _is_base(tokens.words[first - 1])
        )
    hesitates = all(word in words.matching.hesitations for word in tokens.words[first:behind])
    cites = is_legal_citation(tokens.raw(first, behind), words)
    return (
        hesitates or cites or _is_note(tokens, first, behind) or _is_bracketed(tokens, first, behind, words)
    )


def _is_note(tokens: Tokens, first: int, behind: int) -> bool:
    return (
        _is_note_bracket(tokens, first, behind)
        or _is_glued_letter(tokens, first, behind)
        or _is_glued_number(tokens, first, behind)
    )


def _is_bracketed(tokens: Tokens, first: int, behind: int, words: Lexicon) -> bool:
    before, after = tokens.gap(first), tokens.gap(behind)
    if not _OPEN.search(before) or not _CLOSE.match(after) or behind - first > MOST_WORKS * LONGEST_MARKER:
        return False
    return _is_marker(tokens, first, behind, words, square=bool(_SQUARE.search(before)))


def _is_note_bracket(tokens: Tokens, first: int, behind: int) -> bool:
    """`[citation needed]`, `[who?]`, `[2]:14`, `[a]`, and rows of such."""
    opened = _BEFORE_TAG.search(
        tokens.text, max(0, tokens.starts[first] - LONGEST_OPENING), tokens.starts[first]
    )
    return opened is not None and note_brackets_end(tokens.text, opened.start()) >= tokens.ends[behind - 1]


def _is_glued_letter(tokens: Tokens, first: int, behind: int) -> bool:
    """`came back,a though`: a letter right behind a sign, with nothing but space behind it, is a footnote's."""
    if first == 0 or behind - first != 1 or not _NOTE_LETTER.fullmatch(tokens.raw(first, behind)):
        return False
    after = tokens.gap(behind)
    return bool(_GLUED.match(tokens.gap(first))) and (after[:1].isspace() or behind == len(tokens))


# So many works stand in one marker.
MOST_WORKS = 6
_YEAR = r"(?:1[5-9]|20)\d\d[a-z]?"
_SMALL = "|".join(sorted(SURNAME_PARTICLES | AUTHOR_LINKS | {"e"}))
_AUTHOR = rf"(?:[^\W\d_a-z][\w'’.-]*|(?:{_SMALL}|al\.)(?=[\s,&]))"
_UNDATED = "|".join(re.escape(each).replace(r"\ ", r"\s+") for each in UNDATED)
# A name or more, a year or more, pages: `Hale & Orr, 2019a, 2020; pp. 4-5`.
_WORK = re.compile(
    rf"(?:{_AUTHOR}[\s,&]+)+(?:{_UNDATED}|\(?{_YEAR}\)?(?:\s?[,/–-]\s?{_YEAR})*)"
    r"(?:\s?[,:]\s?(?:(?:pp?|S|s|ch|sec|§)\.?\s?)?\d+(?:\s?[-–]\s?\d+)?)?(?:\s?ff?\.?)?"
)
_YEARS_ONLY = re.compile(rf"{_YEAR}(?:\s?,\s?{_YEAR})*")
_LEAD = re.compile(r"[\w.]+,?\s+")
_FIRST = re.compile(r"[^\W\d_]+")


def names_works(inside: str, words: Lexicon) -> bool:
    """Whether the text of a bracket is nothing but authors and years: `Hale, 2019; see also Reed & Moss 2020`."""
    works = [work.strip() for work in inside.split(";")]
    return len(works) <= MOST_WORKS and all(
        _is_work(work, words) or (index and _YEARS_ONLY.fullmatch(work)) for index, work in enumerate(works)
    )


def _is_work(work: str, words: Lexicon) -> bool:
    name = _FIRST.match(work)
    while name and name[0].lower() in words.matching.reference_words:
        # `see`, `e.g.`, `vgl.`
        lead = _LEAD.match(work)
        if lead is None:
            return False
        work = work[lead.end() :]
        name = _FIRST.match(work)
    return bool(name and name[0].lower() not in words.not_authors and _WORK.fullmatch(work))


def is_note_mark(quoted: Tokens, first: int, behind: int, words: Lexicon) -> bool:
    """Whether a page's own raised figures stand right behind a word or its sign: a note's mark, where no unit can have an exponent."""
    parted = any(character.isspace() for character in quoted.gap(first))
    if not first or parted or any(word[0] != "^" for word in quoted.words[first:behind]):
        return False
    before = quoted.words[first - 1]
    return not _is_base(before) and before not in words.measures


def _is_base(word: str) -> bool:
    """Whether a raised figure behind this word is an exponent: after a number, or after a unit's short name."""
    return word[0].isdigit() or len(word) <= 2


def _is_glued_number(tokens: Tokens, first: int, behind: int) -> bool:
    """`evidence.12 The`, `evidence.3,4–6 The`: numbers right behind a sign, with nothing but space behind them."""
    if first == 0 or tokens.words[first - 1][0].isdigit():
        return False
    if not _NOTE_NUMBERS.fullmatch(tokens.raw(first, behind)):
        return False
    return bool(_GLUED.match(tokens.gap(first))) and (
        tokens.gap(behind)[:1].isspace() or behind == len(tokens)
    )


def _is_stage_direction(raw: str, inside: Sequence[str], words: Lexicon) -> bool:
    """`(applause)`, and with a capital who gives it: `(Beifall bei der SPD)`."""
    known = words.matching.stage_directions
    return all(word in known for word in inside) or (inside[0] in known and raw[:1].isupper())


def _is_marker(tokens: Tokens, first: int, behind: int, words: Lexicon, *, square: bool) -> bool:
    raw, inside = tokens.raw(first, behind), tokens.words[first:behind]
    short = len(inside) <= LONGEST_MARKER
    if names_works(raw, words) or (short and _is_stage_direction(raw, inside, words)):
        return True
    return square and (_KEYS.fullmatch(raw) is not None or (short and _is_reference(inside, words)))


def _is_reference(inside: Sequence[str], words: Lexicon) -> bool:
    """Whether words are nothing but figures, or keys and *see* with figures."""
    if all(map(_FIGURES.fullmatch, inside)):
        return True
    named = [word in words.matching.reference_words or bool(_KEY.fullmatch(word)) for word in inside]
    return any(named) and all(known or word.isdigit() for known, word in zip(named, inside, strict=True))
