"""Links whose words are the name of a document: mentions of it, which are its citation only where the sentence says so.

*[PEP 8](…) will be changed to say “…”* and *unlike in [PEP 8](…), the “stub” is …* name a document beside words that are not
taken from it. A link on other words, *[the council reported](…) that “…”*, is there for nothing but the words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.languages import NAME_POSSESSIVES
from mkdocs_quotecheck.model import CitationKind, Confidence, Span
from mkdocs_quotecheck.reading.citations.citing_words import (
    has_verb,
    in_citing_bracket,
    is_cited,
    speaks_aside,
)
from mkdocs_quotecheck.reading.citations.naming import TOKEN, is_subject
from mkdocs_quotecheck.reading.quotations.statements import beginning_in
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, OPENING_MARKS
from mkdocs_quotecheck.text.names import NameHit
from mkdocs_quotecheck.text.word_features import verbs_of_saying

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.citations.mentions import BlockContext, CitationMention
    from mkdocs_quotecheck.reading.citations.naming import Sentence
    from mkdocs_quotecheck.reading.html.document import Link

# Between a link and what it belongs to: `“…” of [the Act]`, `the “…” section of [the Act]`.
TIE: Final = 4
# What stands before a term in the id of its definition.
_DEFINITION: Final = re.compile(r"^(?:dfn|def|term|gloss(?:ary)?|concept)[-_]")
_LETTERS: Final = re.compile(r"[^\w]|_")
CLOSING: Final = CLOSING_MARKS + " \n\u00a0.,;"


def told_apart(
    pointers: Sequence[CitationMention], links: Sequence[Link], sentence: Sentence, around: BlockContext
) -> list[CitationMention]:
    """The pointers of a sentence, with what it makes of the links that only mention a document."""
    return [
        _weighed(pointer, links, sentence, around)
        if (pointer.kind is CitationKind.LINK or _is_file(pointer)) and pointer.resolved.ids
        else pointer
        for pointer in pointers
    ]


def is_beside(quotation: Quotation, pointer: CitationMention) -> bool:
    """Whether a link only mentions a document where a quotation stands: it does not say the words, or that is a guess."""
    said = quotation.attribution
    return pointer.beside or (pointer.by_verb and said is not None and not _says(quotation, pointer))


def says_it(pointer: CitationMention, text: str, language: Language) -> bool:
    """Whether a link stands on the verb of saying, so that the words are from where it leads: *Hale [noted](…): “…”*."""
    words = TOKEN.findall(text[pointer.start : pointer.end])
    verbs = verbs_of_saying(language)
    return any(word.islower() and word in verbs for word in words)


def _weighed(
    pointer: CitationMention, links: Sequence[Link], sentence: Sentence, around: BlockContext
) -> CitationMention:
    hit = _linked(pointer, links)
    encloses = any(hit.start <= each.start and each.end <= hit.end for each in sentence.quotations)
    named = _is_file(pointer) or _is_name(hit, around) or _is_term(hit, pointer, around)
    if encloses or not named:
        return pointer
    quoted = any(each.start <= hit.start and hit.end <= each.end for each in sentence.quotations)
    if not quoted and _is_cited(hit, pointer, sentence, around):
        return pointer
    if quoted or speaks_aside(hit, sentence, around):
        return replace(pointer, beside=True)
    outer = NameHit(pointer.start, pointer.end, hit.ids)
    if is_subject(outer, sentence, around):
        # *[The minutes](…) record that the wall “…”*: what its clause says is what the document says.
        return replace(pointer, by_subject=True)
    if has_verb(outer, sentence, around) or any(_says(q, pointer) for q in sentence.quotations):
        return replace(pointer, by_verb=True)
    return replace(pointer, beside=True)


def _is_file(pointer: CitationMention) -> bool:
    """Whether lines of a file are named, `src/app.py:12`: where something is done as often as what says the words."""
    return pointer.locator is not None and bool(pointer.locator.file)


def _linked(pointer: CitationMention, links: Sequence[Link]) -> NameHit:
    """The words of the link, without the bracket that it stands in."""
    inside = beginning_in(Span(pointer.start, pointer.end), links)
    link = next((each for each in inside if each.href == pointer.target), pointer)
    return NameHit(link.start, link.end, pointer.resolved.ids)


def _is_cited(hit: NameHit, pointer: CitationMention, sentence: Sentence, around: BlockContext) -> bool:
    # A bracket cites for what stands before it.
    behind = pointer.bracketed and any(each.end <= pointer.start for each in sentence.quotations)
    outer = NameHit(pointer.start, pointer.end, hit.ids)
    return (
        (behind and in_citing_bracket(hit, around))
        or is_cited(hit, sentence, around)
        or any(_is_tied(outer, each, around) for each in sentence.quotations)
    )


def _says(quotation: Quotation, pointer: CitationMention) -> bool:
    """Whether the document is surely the one who is named as speaker."""
    said = quotation.attribution
    if said is None or said.confidence is not Confidence.HIGH or said.candidates:
        return False
    if said.start is None or said.end is None:
        return False
    return bool(said.document) or (said.start < pointer.end and pointer.start < said.end)


def _is_name(hit: NameHit, around: BlockContext) -> bool:
    """Whether the words of a link are a name: a registered one and no verb, or words with capitals or figures only."""
    words = TOKEN.findall(around.text[hit.start : hit.end])
    if any(word.casefold() in verbs_of_saying(around.language) for word in words if word.islower()):
        return False
    if any(set(each.ids) & set(hit.ids) for each in around.shelf.names.find(around.text, hit.start, hit.end)):
        return True
    reading = around.language.reading
    if reading.capitalised_nouns:
        return any(any(map(str.isdigit, word)) or (word.isupper() and len(word) > 1) for word in words)
    small = reading.small_title_words | around.language.citing.articles
    return any(word[0].isupper() for word in words) and all(
        not word[0].islower() or word in small for word in words
    )


def linked_before(quotation: Quotation, links: Sequence[Link], around: BlockContext) -> Link | None:
    """The link to nothing registered that a bracket with a quotation belongs to: *[PEP 9](…) (“Loose ends”)*."""
    text, end = around.text, quotation.start
    while end and text[end - 1] in OPENING_MARKS:
        end -= 1
    if text[end - 1 : end] != "(":
        return None
    end -= 1
    while end and text[end - 1].isspace():
        end -= 1
    last = bisect_left(links, end, key=lambda link: link.start) - 1
    if last < 0 or links[last].end != end or around.shelf.by_link(links[last].href).ids:
        return None
    return links[last]


def _is_term(hit: NameHit, pointer: CitationMention, around: BlockContext) -> bool:
    """Whether the words of a link are the id of the place that it leads to, as of a term that is defined there."""
    _, _, fragment = pointer.target.partition("#")
    words = _LETTERS.sub("", around.text[hit.start : hit.end].casefold())
    place = _LETTERS.sub("", _DEFINITION.sub("", fragment.casefold()))
    plurals = around.language.citing.plural_endings
    return bool(words) and place in (words, *(words.removesuffix(ending) for ending in plurals))


def _is_tied(hit: NameHit, quotation: Quotation, around: BlockContext) -> bool:
    """Whether only words of place and possession stand between a link and a quotation: *[the Act]’s “…”*."""
    text = around.text
    if quotation.end <= hit.start:
        return _ties(text[quotation.end : hit.start].lstrip(CLOSING), around)
    between = text[hit.end : quotation.start].rstrip()
    return _owns(between[:-1] if between[-1:] in OPENING_MARKS else between, around)


def _ties(between: str, around: BlockContext) -> bool:
    """*“…” of [the Act]*, *the “…” section of [the Act]*."""
    citing = around.language.citing
    words = [word.casefold() for word in TOKEN.findall(between)]
    ties = citing.articles | citing.owner_links | citing.source_prepositions | _places(around)
    return 0 < len(words) <= TIE and all(word.strip(".") in ties for word in words)


def _owns(between: str, around: BlockContext) -> bool:
    """*[PEP 8]’s section “…”*, *[PEP 8]: “…”*, *[PEP 8] (“…”)*; not *the [PEP 8] “style” rules*."""
    words = [word.casefold().strip(".") for word in TOKEN.findall(between)]
    signs = {*NAME_POSSESSIVES, "", ":", ",", "("}
    return 0 < len(words) <= TIE and all(word in signs or word in _places(around) for word in words)


def _places(around: BlockContext) -> frozenset[str]:
    labels = around.language.citing.locators.values()
    return frozenset(label.casefold().strip(".") for each in labels for label in each)
