"""What a block quote takes over from the layout of its source: headings between paragraphs, the numbers of selected items.

None of it is a word of the text, so that it is no difference; what it says beside the text is still compared.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import EditKind
from mkdocs_quotecheck.text.headings import kind_of

if TYPE_CHECKING:
    from mkdocs_quotecheck.matching.blocks import Block
    from mkdocs_quotecheck.matching.tokens import Tokens

# A heading between the paragraphs of a quotation has at most so many words, and they have so many times more.
LONGEST_HEADING: Final = 8
SHARE: Final = 4
# The longest verse or item in whose first line a quotation may begin behind other words.
LONGEST_ITEM: Final = 600
_PARAGRAPH: Final = re.compile(r"\n\s*\n")
_NUMBERED: Final = re.compile(r"[ \t]{0,8}[(\[]?(\d{1,3})[.)\]]{0,2}\s")
_ANGLES: Final = ("<{", ">}")
_BLANKS: Final = ("<{[", ">}]")
_SECTION: Final = re.compile(r"(?:(?P<word>[^\W\d_]{1,12}\.?)[ \u00a0])?\d{1,4}(?:\.\d{1,3}){0,4}[.)]?\s")
# What is left of the words that lead to a list, up to its first item on a line of its own.
LONGEST_LEAD: Final = 80
_LIST_LEAD: Final = re.compile(
    rf"[^.:;!?\n]{{0,{LONGEST_LEAD}}}[:：]\s*\n\s*(?:[-*•–]\s|[(\[]?(?:\d{{1,3}}|[a-zA-Z]|[ivxIVX]{{1,5}})[.)\]ªº°]{{1,2}}\s)"
)
# The sign of an item, and perhaps an article, for which a writer puts another: `32. the`.
_ITEM_MARK: Final = re.compile(
    r"\s*(?:[-*•–]\s*|[(\[]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)\]]{0,2}\s*[ªº°]?\s*)(?:\w{1,4}\s)?"
)
# A heading, which ends the list.
_MARKED_HEADING: Final = re.compile(r"(?m)^#{1,6}\s")
# What stands before a heading's words on its line.
LONGEST_MARK: Final = 12
_NO_SENTENCE: Final = " \t*_–—-"


def layout_kind(quoted: Tokens, block: Block, source: Tokens) -> EditKind | None:
    """What a difference is that only layout makes: an added heading, items left out between numbers, a blank; None for others."""
    if (block.s1 == block.s2 or not block.q1) and is_heading(quoted, block):
        return EditKind.EDITORIAL_NOTE
    if skips_items(quoted, block, source):
        return EditKind.ELLIPSIS
    blank = fills_a_blank(quoted, (block.q1, block.q2), source, (block.s1, block.s2))
    return EditKind.SUBSTITUTION if blank else None


def is_heading(quoted: Tokens, block: Block) -> bool:
    """Whether words that the source lacks are a paragraph of their own without a full stop: *A Call to Persevere*."""
    first, behind = block.q1, block.q2
    size = behind - first
    if not 0 < size <= LONGEST_HEADING or SHARE * size > len(quoted) - size or behind >= len(quoted):
        return False
    if first and not _PARAGRAPH.search(quoted.gap(first)):
        return False
    signs, _, rest = quoted.gap(behind).partition("\n")
    whole = not signs.strip(_NO_SENTENCE) and _PARAGRAPH.match("\n" + rest) is not None
    lines = any("\n" in quoted.gap(at) for at in range(first + 1, behind))
    return whole and not lines and not quoted.raw(first, first + 1)[:1].islower()


def numbers_first_line(quoted: Tokens, first: int, behind: int, source: Tokens, at: int) -> bool:
    """Whether a word of a quotation is the number of the verse or item that its own words begin in: `1 The heavens declare`.

    `at` is the word of the source that they begin with, in the middle of its line.
    """
    if behind != first + 1 or at >= len(source):
        return False
    start = source.starts[at]
    before = source.text.rfind("\n", max(0, start - LONGEST_ITEM), start)
    if before < 0 and start > LONGEST_ITEM:
        return False
    found = _NUMBERED.match(source.text, before + 1, start)
    return found is not None and found[1] == quoted.words[first]


def opens_section(text: str, at: int) -> bool:
    """Whether the words at a place of a source are the number of a section, and begin its line: `3.1. Sources`, `Article 9`."""
    before = text[max(0, at - LONGEST_MARK) : at].rstrip(" \t#*>§")
    if before and not before.endswith("\n"):
        return False
    found = _SECTION.match(text, at)
    return found is not None and (found["word"] is None or bool(kind_of(found["word"])))


def picks_item(text: str, end: int, start: int) -> bool:
    """Whether words that end at `end` lead to a list, of which the words at `start` are an item: *is competent for: … 32. Ferries*.

    What stands between the two then is the list's other items, however many; the number shows where it is from.
    """
    lead = _LIST_LEAD.match(text, end)
    if lead is None or lead.end() > start:
        return False
    line = text[max(text.rfind("\n", 0, start), start - LONGEST_MARK) : start]
    item = _ITEM_MARK.fullmatch(line)
    between = text[lead.end() : start]
    return item is not None and _MARKED_HEADING.search(between) is None


def fills_a_blank(quoted: Tokens, q: tuple[int, int], source: Tokens, s: tuple[int, int]) -> bool:
    """Whether both sides name what is to be filled in, in brackets: `<copyright holders>` for `[fullname]`."""
    return _is_blank(quoted, *q, _ANGLES) and _is_blank(source, *s, _BLANKS)


def _is_blank(tokens: Tokens, first: int, behind: int, brackets: tuple[str, str]) -> bool:
    if first == behind:
        return False
    text, opening, closing = tokens.text, *brackets
    before = text[: tokens.starts[first]][-1:]
    after = text[tokens.ends[behind - 1] :][:2].lstrip("\\")[:1]
    return before != "" and after != "" and before in opening and opening.index(before) == closing.find(after)


def skips_items(quoted: Tokens, block: Block, source: Tokens) -> bool:
    """Whether the source's words left out are whole items, which the numbers of those that are kept show: (2), (5)."""
    here, last = block.q1, block.s2
    if block.q1 != block.q2 or not here or here >= len(quoted) or last >= len(source):
        return False
    sign, left_out = quoted.words[here], source.words[block.s1]
    if "\n" not in quoted.gap(here) or "\n" not in source.gap(block.s1) or sign != source.words[last]:
        return False
    if sign.isdecimal() and left_out.isdecimal():
        return int(left_out) < int(sign)
    return len(sign) == len(left_out) == 1 and sign.isalpha() and left_out.isalpha() and left_out < sign
