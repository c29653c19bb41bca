"""Which quoted strings are somebody's words, as far as form and context tell without knowing who speaks.

What is told here is a hint: `deciding` weighs it against who is named as the speaker, because a fifth of the attributed
quotations of news text are as short as terms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import ARTICLES
from mkdocs_quotecheck.model import BlockKind, Form, MentionKind
from mkdocs_quotecheck.reading.quotations.cues import EDGE, Cues, cues_of
from mkdocs_quotecheck.reading.quotations.listed_references import SENTENCE_ENDS, lists_references
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, OPENING_MARKS
from mkdocs_quotecheck.text.folding import UNSPACED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.html.document import Block, Document, Inline, Link

# What nobody says: an option, a call, a path of a program.
_COMMAND = re.compile(
    r"(?:^|\s)--?[a-z][\w-]*|^[$>]\s|\w\(\)|\w=\w|&&|\|\||(?:^|\s)~?/\w+/\w|</?\w+>|\w::\w|\w_\w"
)
# `“ferry”: a vessel that …`
_EXPLAINED = re.compile(rf"[{CLOSING_MARKS}]\s?[:–—]\s[^\W\d_A-Z]")
# So many words a term introduced as one has at most: *the so-called “law and order vote”*.
LONGEST_TERM = 5
# … and one that opens a sentence which defines it: *“Register of ferries on the upper river” means …*,
LONGEST_DEFINED = 8
# … and a gloss: *“Si vis pacem, para bellum”, Latin for “if you wish for peace, prepare for war”*.
LONGEST_GLOSS = 12
# … and the title of an article.
LONGEST_LINKED_TITLE = 16
# Words of so many letters have a capital in a title.
SHORTEST_CAPITALISED = 4
# Cues stand within so many characters of the mark.
REACH = 40

_UNSPACED = re.compile(f"[{UNSPACED}]")
# `“…”, harbour.org`: a page of a site, by its title.
_ON_A_SITE = re.compile(
    rf"[{CLOSING_MARKS}\s\u00a0]{{1,2}}[,(]\s?(?:www\.)?(?:[a-z\d-]{{1,40}}\.){{1,3}}[a-z]{{2,6}}\)?(?=\s*(?:[.;)\n]|\Z))"
)
_BRACKET_AT_END = re.compile(r"\([^()\n]{1,80}\)\s*\Z")
_OPENING = f" \n\u00a0{OPENING_MARKS}*_"
_ENCLOSING = {"code": MentionKind.CODE, "cite": MentionKind.TITLE, "dfn": MentionKind.TERM}


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A block, and its elements by where they stand."""

    text: str
    block: Block
    beginning: dict[int, list[Inline]]
    """Elements that tell something of the quotation they enclose, by their start."""
    linked: dict[int, list[Link]]
    """By their start, as the elements."""
    link_ends: frozenset[int]
    """Where links end."""
    emphasised: frozenset[int]
    """Where emphasis ends."""
    headings: frozenset[str]
    """Those of the page, folded."""


def kinds_by_form(
    document: Document, quotations: Sequence[Quotation], language: Language
) -> tuple[MentionKind | None, ...]:
    """What form and context make of each quotation: a kind of mention, or None for words that may be quoted."""
    cues = cues_of(language)
    found = []
    blocks = iter(document.blocks)
    headings = frozenset(
        _as_heading(document.words(block)) for block in document.blocks if block.kind is BlockKind.HEADING
    )
    paragraph: _Paragraph | None = None
    for quotation in quotations:
        while paragraph is None or paragraph.block.end <= quotation.start:
            paragraph = _paragraph(document.text, next(blocks), headings)
        found.append(_mention(paragraph, quotation, cues))
    return tuple(found)


def _as_heading(words: str) -> str:
    """A heading, or words that may be one, without what stands in brackets at its end."""
    return " ".join(_BRACKET_AT_END.sub("", words).casefold().split()).rstrip(".")


def _paragraph(text: str, block: Block, headings: frozenset[str]) -> _Paragraph:
    beginning: dict[int, list[Inline]] = {}
    for inline in block.inlines:
        if inline.tag in _ENCLOSING:
            beginning.setdefault(inline.start, []).append(inline)
    linked: dict[int, list[Link]] = {}
    for link in block.links:
        linked.setdefault(link.start, []).append(link)
    emphasised = frozenset(inline.end for inline in block.inlines if inline.tag == "em")
    link_ends = frozenset(link.end for link in block.links)
    return _Paragraph(text, block, beginning, linked, link_ends, emphasised, headings)


def _mention(paragraph: _Paragraph, quotation: Quotation, cues: Cues) -> MentionKind | None:
    if quotation.depth:
        return MentionKind.NESTED
    if quotation.form in {Form.BLOCK, Form.PULL}:
        listed = lists_references(quotation.text) or _is_only_a_link(paragraph, quotation)
        return MentionKind.REFERENCE if listed else None
    if not any(map(str.isalnum, quotation.text)):
        return MentionKind.SIGN
    return (
        _marked(paragraph, quotation)
        or _element(paragraph, quotation)
        or _named_part(paragraph, quotation)
        or _title(paragraph, quotation, cues)
        or _introduced(paragraph, quotation, cues)
    )


def _marked(paragraph: _Paragraph, quotation: Quotation) -> MentionKind | None:
    """What the marks themselves say: `《…》` sets titles, `‹ Previous Next ›` around a whole block is navigation."""
    block = paragraph.block
    mark = paragraph.text[max(block.start, quotation.start - 3) : quotation.start].rstrip()[-1:]
    if mark and mark in "《〈":
        return MentionKind.TITLE
    whole = quotation.start - block.start == 2 and block.end - quotation.end == 2
    return MentionKind.NAVIGATION if mark == "‹" and whole else None


def _is_only_a_link(paragraph: _Paragraph, quotation: Quotation) -> bool:
    """Whether a block quote has nothing but a link of a few words that end no sentence, as the place of words to come."""
    text = quotation.text
    if _length(text) > LONGEST_TERM or text.rstrip().endswith(SENTENCE_ENDS):
        return False
    links = [
        each for each in paragraph.block.links if quotation.start <= each.start and each.end <= quotation.end
    ]
    rest = paragraph.text[quotation.start : links[0].start] if len(links) == 1 else text
    rest += paragraph.text[links[0].end : quotation.end] if len(links) == 1 else ""
    return not any(map(str.isalnum, rest))


def _element(paragraph: _Paragraph, quotation: Quotation) -> MentionKind | None:
    """What the element says that encloses a quotation, with or without its marks."""
    if paragraph.block.links and _is_linked_title(paragraph, quotation):
        return MentionKind.TITLE
    if not paragraph.beginning:
        return None
    for start in range(quotation.start - 2, quotation.start + 1):
        for inline in paragraph.beginning.get(start, ()):
            if quotation.end <= inline.end <= quotation.end + 2:
                return _ENCLOSING[inline.tag]
    return None


def _is_linked_title(paragraph: _Paragraph, quotation: Quotation) -> bool:
    """`Hale, [“How we mended the pier”](https://…)`: a link around the words and nothing else, behind their author."""
    text, start, end = paragraph.text, quotation.start, quotation.end
    encloses = any(
        end <= link.end <= end + 2
        for at in range(start - 2, start + 1)
        for link in paragraph.linked.get(at, ())
    )
    if not encloses or _length(quotation.text) > LONGEST_LINKED_TITLE:
        return False
    lead = text[max(paragraph.block.start, start - REACH) : start]
    author = lead.rstrip(EDGE)
    return bool(author) and lead[len(author) :].lstrip()[:1] in (",", "—", "–")


def _named_part(paragraph: _Paragraph, quotation: Quotation) -> MentionKind | None:
    """What the words are that name a part of the page, or a document."""
    length = _length(quotation.text)
    if 1 < length <= LONGEST_LINKED_TITLE and _as_heading(quotation.text) in paragraph.headings:
        return MentionKind.HEADING
    return (
        MentionKind.TITLE if length <= LONGEST_LINKED_TITLE and _titles_link(paragraph, quotation) else None
    )


def _title(paragraph: _Paragraph, quotation: Quotation, cues: Cues) -> MentionKind | None:
    """The title of a part, `chapter 4 (“Ebb and flow”)`, or of a work.

    `In “Ebb and Flow,” Hale writes`, `his essay “Ebb and Flow”`: not what somebody says, whoever stands beside it.
    """
    first = max(paragraph.block.start, quotation.start - REACH)
    lead = paragraph.text[first : quotation.start].rstrip(f" \u00a0\u202f{OPENING_MARKS}")
    if _may_head(quotation.text, cues) and cues.names_part(lead):
        return MentionKind.PART
    # What a colon leads to, and what ends as a sentence does, is said.
    if lead.endswith((":", "：")) or not (
        _may_head(quotation.text, cues) and _has_title_shape(quotation.text)
    ):
        return None
    return MentionKind.WORK if cues.names_work(lead.rstrip(EDGE)) else None


def _may_head(words: str, cues: Cues) -> bool:
    """Whether words can head a part: few, with a capital, that end no sentence and have no verb as statements have."""
    return (
        _length(words) <= LONGEST_LINKED_TITLE
        and words[0].isupper()
        and words[-1] not in ".!?;"
        and cues.verbs.isdisjoint(words.casefold().split())
    )


def _has_title_shape(words: str) -> bool:
    """Whether all longer words have a capital, and the first one whatever its length."""
    written = words.split()
    long = [word for word in written if len(word) >= SHORTEST_CAPITALISED]
    return bool(long) and all(word[0].isupper() or word[0].isdigit() for word in (written[0], *long))


def _titles_link(paragraph: _Paragraph, quotation: Quotation) -> bool:
    """Whether words with capitals stand right behind a link and a colon or comma: `[RFC 9](…): “Lamps on Piers”`."""
    first = max(paragraph.block.start, quotation.start - REACH)
    before = paragraph.text[first : max(first, quotation.start - 1)].rstrip()
    if not before.endswith((":", ",")) or first + len(before) - 1 not in paragraph.link_ends:
        return False
    words = [word for word in quotation.text.split() if len(word) >= SHORTEST_CAPITALISED]
    return len(words) > 1 and all(word[0].isupper() or word[0].isdigit() for word in words)


def _introduced(paragraph: _Paragraph, quotation: Quotation, cues: Cues) -> MentionKind | None:
    """What the words right before or behind the marks say of what is between them."""
    length = _length(quotation.text)
    if length > LONGEST_GLOSS:
        return None
    text, block = paragraph.text, paragraph.block
    lead = text[max(block.start, quotation.start - REACH) : quotation.start].rstrip(EDGE)
    if cues.gloss.ends(lead):
        return (
            MentionKind.GLOSS
            if length <= LONGEST_TERM or _is_behind_term(paragraph, quotation)
            else MentionKind.EXPLANATION
        )
    if _ON_A_SITE.match(text, quotation.end, block.end) and cues.refers(lead):
        return MentionKind.TITLE
    kind = _defined(paragraph, quotation, cues, lead) or (
        MentionKind.CODE if _COMMAND.search(quotation.text) else None
    )
    if kind is not None:
        return kind
    if length <= LONGEST_TERM and cues.term.ends(lead):
        return MentionKind.TERM
    return MentionKind.GLOSS if length <= LONGEST_TERM and _glosses_emphasis(paragraph, quotation) else None


def _defined(paragraph: _Paragraph, quotation: Quotation, cues: Cues, lead: str) -> MentionKind | None:
    """What the words are that the page, or the document it speaks of, explains or coins: a term, a word, or neither."""
    length, block = _length(quotation.text), paragraph.block
    behind = paragraph.text[quotation.end : min(block.end, quotation.end + REACH)].lstrip(EDGE)
    opens = not lead or lead.endswith((".", ";", ":", "!", "?"))
    longest = LONGEST_DEFINED if opens else LONGEST_TERM
    if cues.defined.match(behind) and length <= longest:
        # *according to Article 4, “toll” means*, *says that “toll” means*; not *Hale said “never” means never*.
        last = lead.rsplit(maxsplit=1)[-1].casefold() if lead else ""
        behind_comma = (
            paragraph.text[block.start : quotation.start].rstrip(_OPENING).endswith((",", ";", "，"))
        )
        return MentionKind.DEFINED if opens or behind_comma or last in cues.openers else MentionKind.WORD
    if length > LONGEST_TERM:
        return None
    if cues.defining.ends(lead) or _names_in_bracket(paragraph, quotation):
        return MentionKind.DEFINED
    following = _EXPLAINED.match(paragraph.text, quotation.end, block.end)
    return MentionKind.WORD if following is not None and not lead else None


def _names_in_bracket(paragraph: _Paragraph, quotation: Quotation) -> bool:
    """`(“Relying Parties”)`, `(the “Board”)`: a bracket that gives what stands before it a name, in capitals or with an article."""
    text, start, end = paragraph.text, quotation.start - 1, quotation.end + 1
    if text[end : end + 1] not in (")", "]") or _length(quotation.text) > LONGEST_TERM:
        return False
    lead = text[max(paragraph.block.start, start - REACH) : start]
    opened = max(lead.rfind("("), lead.rfind("["))
    if opened < 0:
        return False
    before = lead[opened + 1 :].split()
    words = quotation.text.split()
    if before:
        return len(before) == 1 and before[0].casefold() in ARTICLES
    return any(word[0].isupper() for word in words[1:]) and not quotation.text.rstrip().endswith(
        (".", "!", "?")
    )


def _length(text: str) -> int:
    """In words; scripts without spaces have about two characters a word."""
    return max(text.count(" ") + 1, len(_UNSPACED.findall(text)) // 2)


def _is_behind_term(paragraph: _Paragraph, quotation: Quotation) -> bool:
    """Whether something in marks or emphasis stands in the words before a quotation: *uses “x” to mean “…”*."""
    first = max(paragraph.block.start, quotation.start - REACH)
    lead = paragraph.text[first : quotation.start - 1]
    marked = any(mark in lead for mark in CLOSING_MARKS if mark not in "'’")
    return marked or not paragraph.emphasised.isdisjoint(range(first, quotation.start))


def _glosses_emphasis(paragraph: _Paragraph, quotation: Quotation) -> bool:
    """`*Weltschmerz* (“weariness of the world”)`."""
    text, mark = paragraph.text, quotation.start - 1
    if (
        mark - 2 < paragraph.block.start
        or text[mark - 1] != "("
        or text[quotation.end + 1 : quotation.end + 2] != ")"
    ):
        return False
    return not paragraph.emphasised.isdisjoint((mark - 2, mark - 1))
