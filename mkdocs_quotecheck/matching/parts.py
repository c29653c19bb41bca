"""A quotation as its author wrote it → what is claimed to stand in the source: parts between ellipses, and brackets."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.matching.dashes import DASH
from mkdocs_quotecheck.matching.tokens import Tokens, tokenise
from mkdocs_quotecheck.model import Span
from mkdocs_quotecheck.text.remarks import LONGEST_REMARK, is_remark
from mkdocs_quotecheck.text.scripts import scripts_in
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

_DOTS = r"(?:\.(?:[ \u00a0\u2009\u202f]?\.){2,}|[\u2026\u22ef]+(?:[ \u00a0]?\.)?|\u2025{2})"
ELLIPSIS = re.compile(
    rf"\[\s*(?:{_DOTS}|\.\.)\s*\]|\(\s*(?:{_DOTS}|\.\.)\s*\)|{_DOTS}|(?<=\s)\*(?:[ \u00a0]?\*){{2}}(?=\s)"
)
# An ellipsis in one bracket with a word or two of the writer's: `[… the]`, `[and …]`.
_WORDED_ELLIPSIS = re.compile(rf"\[(?:\s*{_DOTS}\s*([^\[\]\n]{{1,30}})|([^\[\]\n]{{1,30}}?)\s*{_DOTS}\s*)\]")
# Longer brackets are not an editor's; bounded so that a row of opening brackets costs nothing.
LONGEST_BRACKET = 400
BRACKET = re.compile(
    rf"[\[\uff3b\u3014]([^\[\]\uff3b\uff3d\u3014\u3015]{{0,{LONGEST_BRACKET}}})[\]\uff3d\u3015]"
)
# A note about the quotation, `(emphasis mine)`, may stand in round brackets too; no note is longer.
_ROUND = re.compile(rf"[(\uff08]([^()\[\]\uff08\uff09]{{1,{LONGEST_REMARK}}})[)\uff09]")
# The lead of an enumeration with an item that is not its first shows what is left out: `shall enable her to: (b) leave`.
_LATER_ITEM = re.compile(
    r"(?<=:)(?=\s+(?!\(?(?:a|A|1|i|I|α)[).])(?:\((?:[^\W\d_]|\d{1,2}|[ivxIVX]{2,4})\)|(?:[^\W\d_]|\d{1,2}|[ivxIVX]{2,4})[).])\s)"
)
# Words in a bracket with an original word that only transcribe it or name its language.
MOST_TRANSCRIBED = 3
_WORD_BORDER = re.compile(r"[\s\[\uff3b\u3014]")


@dataclass(frozen=True, slots=True)
class Bracket:
    """A bracketed insertion in a part."""

    position: int
    """It stands before the part's token of this index."""
    words: tuple[str, ...]
    """The folded words inside."""
    text: str
    """With the brackets."""
    span: Span
    """In the quotation, brackets included."""


@dataclass(frozen=True, slots=True)
class Inflected:
    """A word with letters in brackets: `walk[ed]`, `[T]he`."""

    index: int
    """Of its token in the part."""
    before: str
    """The folded letters before the bracket."""
    behind: str


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a quotation without an ellipsis: what is claimed to stand in the source in one piece."""

    tokens: Tokens
    """Of the words outside brackets. A word with letters in brackets (`[T]he`, `walk[ed]`) is one token."""
    brackets: tuple[Bracket, ...]
    plain: str
    """Its text without brackets and what they hold, for looking it up."""
    inflected: tuple[Inflected, ...]


def split_parts(quote: str, lexicon: Lexicon, *, dashes: bool = False) -> tuple[list[Part], list[Span]]:
    """The parts of a quotation in order, and the ellipses in it, those at its ends included.

    What is in round brackets is text, unless it is a remark on the quotation. With `dashes` a dash between spaces is an ellipsis.
    """
    parts: list[Part] = []
    ellipses: list[Span] = []
    done = 0
    breaks = [*_ellipses_in(quote, lexicon), *_LATER_ITEM.finditer(quote)]
    if dashes:
        breaks += DASH.finditer(quote)
    for match in sorted(breaks, key=re.Match.start):
        ellipses.append(Span(*match.span()))
        parts.append(_read_part(quote, done, match.start(), lexicon))
        done = match.end()
    parts.append(_read_part(quote, done, len(quote), lexicon))
    return [part for part in parts if part.tokens.words or part.brackets], ellipses


def _ellipses_in(quote: str, lexicon: Lexicon) -> Iterable[re.Match[str]]:
    """The ellipses of a quotation. A word in the bracket of one is the writer's, unless it turns the sentence: `[… not]`."""
    worded = [
        match
        for match in _WORDED_ELLIPSIS.finditer(quote)
        if not lexicon.negations_in(word_list(match[1] or match[2]))
    ]
    yield from worded
    within = {at for match in worded for at in range(*match.span())}
    yield from (match for match in ELLIPSIS.finditer(quote) if match.start() not in within)


def with_own(part: Part, own: Sequence[Bracket]) -> Part:
    """The part with some of its brackets taken for text."""
    tokens = part.tokens
    words, starts, ends = list(tokens.words), list(tokens.starts), list(tokens.ends)
    shift: list[int] = []
    for bracket in own:
        at = bracket.position + sum(shift)
        content = tokenise(tokens.text, bracket.span.start + 1, bracket.span.end - 1)
        words[at:at] = content.words
        starts[at:at] = content.starts
        ends[at:at] = content.ends
        shift.append(len(content))
    rest = tuple(
        replace(
            other,
            position=other.position
            + sum(n for b, n in zip(own, shift, strict=True) if b.position <= other.position),
        )
        for other in part.brackets
        if other not in own
    )
    inflected = tuple(
        replace(
            word,
            index=word.index + sum(n for b, n in zip(own, shift, strict=True) if b.position <= word.index),
        )
        for word in part.inflected
    )
    return Part(
        Tokens(tokens.text, words, starts, ends, tokens.start, tokens.end), rest, part.plain, inflected
    )


def piece_of(part: Part, first: int, behind: int) -> Part:
    """The tokens `first:behind` of a part without brackets, as a part of its own."""
    tokens = part.tokens
    start = tokens.starts[first] if first else tokens.start
    end = tokens.starts[behind] if behind < len(tokens) else tokens.end
    piece = Tokens(
        tokens.text,
        tokens.words[first:behind],
        tokens.starts[first:behind],
        tokens.ends[first:behind],
        start,
        end,
    )
    return Part(piece, (), tokens.text[start:end], ())


def _read_part(quote: str, start: int, end: int, lexicon: Lexicon) -> Part:
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    brackets: list[Bracket] = []
    inflected: list[Inflected] = []
    plain: list[str] = []
    join = False
    done = start
    for bracket in _brackets(quote, start, end, lexicon):
        _extend(words, starts, ends, tokenise(quote, done, bracket.start()), join=join)
        join = False
        plain.append(quote[done : bracket.start()])
        done = bracket.end()
        inside = bracket[1]
        joined_left = bracket.start() > start and _is_letter(quote[bracket.start() - 1])
        joined_right = done < end and _is_letter(quote[done])
        if (joined_left or joined_right) and inside.isalpha():
            content = tokenise(quote, bracket.start() + 1, done - 1)
            before = words[-1] if joined_left and words else ""
            _extend(words, starts, ends, content, join=bool(before))
            starts[-1] = min(starts[-1], bracket.start())
            ends[-1] = bracket.end()
            join = joined_right
            plain.append(inside)
            behind = _word_at(quote, done, end) if joined_right else ""
            inflected.append(Inflected(len(words) - 1, before, behind))
            continue
        content = tokenise(quote, bracket.start() + 1, done - 1)
        span = Span(*bracket.span())
        brackets.append(Bracket(len(words), tuple(content.words), bracket[0], span))
    _extend(words, starts, ends, tokenise(quote, done, end), join=join)
    plain.append(quote[done:end])
    tokens = Tokens(quote, words, starts, ends, start, end)
    return Part(tokens, tuple(brackets), "".join(plain), tuple(inflected))


def _word_at(quote: str, start: int, end: int) -> str:
    """The word that begins there. Only up to the next bracket or space, so that a row of brackets costs its length."""
    border = _WORD_BORDER.search(quote, start, end)
    return tokenise(quote, start, border.start() if border else end).words[0]


def _brackets(quote: str, start: int, end: int, lexicon: Lexicon) -> Iterable[re.Match[str]]:
    square = BRACKET.finditer(quote, start, end)
    if "(" not in quote and "\uff08" not in quote:
        return square
    around = scripts_in(_ROUND.sub(" ", quote[start:end]))
    round_ = (
        note
        for note in _ROUND.finditer(quote, start, end)
        if is_remark(note[1], lexicon) or _is_original_word(note[1], around)
    )
    return sorted((*square, *round_), key=re.Match.start)


def _is_original_word(bracket: str, around: frozenset[str]) -> bool:
    """Whether a round bracket has the original for the translated word before it, in another script: `reeds (κάλαμοι)`.

    Beside it the word may be transcribed, and its language named: `(Hebrew דָּבָר, dabar)`.
    """
    words = [word for word in bracket.split() if scripts_in(word)]
    foreign = [word for word in words if scripts_in(word).isdisjoint(around)]
    return bool(around and foreign) and len(words) - len(foreign) <= MOST_TRANSCRIBED


def _is_letter(character: str) -> bool:
    # Scripts without spaces: a bracket beside a character is not inside a word.
    return (
        character.isalpha()
        and not "\u0e00" <= character <= "\u0eff"
        and not "\u3000" <= character <= "\u9fff"
    )


def _extend(words: list[str], starts: list[int], ends: list[int], more: Tokens, *, join: bool) -> None:
    if not more.words:
        return
    first = 0
    if join and words:
        words[-1] += more.words[0]
        ends[-1] = more.ends[0]
        first = 1
    words.extend(more.words[first:])
    starts.extend(more.starts[first:])
    ends.extend(more.ends[first:])
