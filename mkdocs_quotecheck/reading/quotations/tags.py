"""Who-said-it clauses inside speech that no mark closes before them: `— Trop tard, dit Hale en riant. Bien trop tard.`."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.characters import CLOSING_MARKS, OPENING_MARKS, QUOTATION_MARKS
from mkdocs_quotecheck.text.inversion import inverted_subject, object_clitic, opening_article
from mkdocs_quotecheck.text.words import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.html.document import Block, Document

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Behind one of these a clause of the narrator's may begin; `…` and a bracket end words too.
_BEFORE: Final = rf"(?<=[,!?…\].—–{CLOSING_MARKS}])[ \u00a0\u202f]"
# A note that an editor put into the words: `[Note : …]`.
_NOTE = re.compile(r"\s?\[[^\W\d_][^\[\]\n:]{0,20}:[^\[\]\n]{0,400}\]")


@dataclass(frozen=True, slots=True)
class _Tags:
    """The patterns of one language."""

    opening: re.Pattern[str]
    piece: re.Pattern[str]
    """What ends a piece of such a clause; the point of a title such as `M.` does not."""
    verbs: frozenset[str]


@functools.cache
def _tags(language: Language) -> _Tags:
    words = language.reading
    before_verb, article, pronoun = object_clitic(words), opening_article(words), inverted_subject(words)
    endings = "|".join(words.adverb_endings) or "(?!)"
    adverbs = rf"(?:[^\W\d_]+(?:{endings}) |[a-zà-ÿ]{{2,10}} ){{0,2}}?"
    # `dit celui-ci`, `dit monsieur Hale`, `dit quelqu’un`; not `dit tout`, `dit cela`.
    bare = sorted(
        {word for word, gender in words.pronouns.items() if gender != "-" and "-" in word}
        | set(words.titles)
        | language.narrating.subjects
    )
    nouns = article + "|" + "|".join(re.escape(word) + r"\b" for word in bare)
    auxiliaries = "|".join(sorted(words.perfects | words.passives))
    # Only the space before is consumed: `Oui, partons, dit Hale` has two places where such a clause may begin.
    opening = re.compile(
        rf"{_BEFORE}(?=(?:{before_verb}){{0,3}}"
        rf"(?:(?:{auxiliaries})(?P<held>{pronoun})? (?P<told>[^\W\d_]+)|(?P<verb>[^\W\d_]+))"
        rf"(?:(?P<pronoun>{pronoun})|(?P<named>,? {adverbs}(?:{article})?{CAPITAL})|(?P<noun>,? {adverbs}(?:{nouns})))?)"
    )
    speech = words.speech_verbs
    return _Tags(
        opening, _piece_pattern(language), speech.past | speech.present | speech.participle | words.tag_verbs
    )


def _piece_pattern(language: Language) -> re.Pattern[str]:
    titles = sorted(language.reading.titles.keys() & language.sentences.abbreviations)
    # A title of two letters may be a plural, in capitals as `MM.`.
    written = {form for title in titles for form in (title.capitalize(), title.upper()[:2])}
    kept = "".join(rf"(?<!\b{form})" for form in sorted(written))
    return re.compile(rf"[;:,]|{kept}[.!?…]+")


def without_asides(
    document: Document, block: Block, quotations: Sequence[Quotation], language: Language
) -> list[Quotation]:
    """Quotations in pieces where they name their speaker inside the marks: `« Les travaux, explique Hale, sont finis. »`."""
    found: list[Quotation] = []
    for quotation in quotations:
        alone = quotation.depth == 0 and _stands_alone(document.text, block, quotation)
        found += _pieces(document.text, quotation, language) if alone else [quotation]
    return sorted(found, key=lambda each: (each.start, -each.end))


def _pieces(text: str, quotation: Quotation, language: Language) -> list[Quotation]:
    asides = list(find_asides(text, quotation.start, quotation.end, language))
    marked = text[quotation.end : quotation.end + 2].lstrip()[:1] in _CLOSING
    if not asides or (marked and asides[-1][1] == quotation.end):
        # What a mark closes behind the narrator's words is somebody's tale.
        return [quotation]
    begins = [quotation.start, *(last for _, last in asides)]
    ends = [*(first for first, _ in asides), quotation.end]
    pieces = []
    for begin, end in zip(begins, ends, strict=True):
        words = text[begin:end].strip()
        if any(map(str.isalnum, words)):
            start = begin + text[begin:end].index(words)
            pieces.append(replace(quotation, text=words, start=start, end=start + len(words), closed=True))
    goes_on = [replace(piece, continued=False) for piece in pieces[1:]]
    if asides[-1][1] != quotation.end and goes_on:
        goes_on[-1] = replace(goes_on[-1], closed=quotation.closed)
    return [*pieces[:1], *goes_on]


def _stands_alone(text: str, block: Block, quotation: Quotation) -> bool:
    """Whether marks hold a sentence of their own in a block, so that nothing around them can say who spoke."""
    before = text[block.start : quotation.start].rstrip(_BESIDE)[-1:]
    behind = text[quotation.end : block.end].lstrip(_BESIDE)
    after = "" if _NEXT_SPEAKER.match(behind) else behind[:1]
    return before in _SENTENCE_BEFORE and not (after in _GOES_ON or after.islower())


# Marks that close in French, whose guillemets point outwards.
_CLOSING: Final = tuple(sign for sign in CLOSING_MARKS if sign not in "«‹“")
_BESIDE: Final = QUOTATION_MARKS + " \u00a0\u202f\n"
# What may stand before a sentence in marks, and behind one that goes on.
_SENTENCE_BEFORE: Final = ("", *".!?…—–")
_GOES_ON: Final = tuple(",;:([—–")
# `» – « Dommage »`: the dash stands for the change of speakers.
_NEXT_SPEAKER: Final = re.compile(rf"[—–][ \u00a0\u202f]?[{OPENING_MARKS}]")


def has_tag(text: str, start: int, end: int, language: Language) -> bool:
    """Whether somebody is named inside speech as saying it."""
    return next(_openings(text, start, end, language), None) is not None


def find_asides(text: str, start: int, end: int, language: Language) -> Iterator[tuple[int, int]]:
    """The stretches of speech in `text[start:end]` that the narrator says, or an editor."""
    at = start
    notes = [match.span() for match in _NOTE.finditer(text, start, end)][::-1]
    while at < end:
        opening = next(_openings(text, at, end, language), None)
        first = end if opening is None else opening[0]
        while notes and notes[-1][0] < first:
            note = notes.pop()
            if at <= note[0]:
                yield note
                at = note[1]
        if opening is None:
            return
        last = _end_of_aside(text, opening[1], end, language)
        yield first, last
        at = max(last, opening[1])


def _openings(text: str, start: int, end: int, language: Language) -> Iterator[tuple[int, int]]:
    """Where clauses like `dit Hale`, `s’écria-t-il`, `a répondu la mère` begin, and where their subject does."""
    tags = _tags(language)
    for match in tags.opening.finditer(text, start, end):
        verb = (match["told"] or match["verb"]).lower()
        subject = next((name for name in _SUBJECTS if match[name]), None)
        if subject is not None and match.end(subject) <= end and _says(verb, match, tags, language):
            yield match.start(), match.end(subject)


_SUBJECTS: Final = ("pronoun", "held", "named", "noun")


def _says(verb: str, match: re.Match[str], tags: _Tags, language: Language) -> bool:
    if match["pronoun"] is not None and match["pronoun"].lstrip("-") in language.narrating.narrators:
        # `demandai-je`, `répondis-je`, `dis-je` by the form of the third person.
        endings = language.narrating.third_person_endings
        return verb in tags.verbs or any(verb[:-1] + ending in tags.verbs for ending in endings)
    if verb not in tags.verbs:
        return False
    # *Allez, raconte la fin* is an order.
    ordered = (
        match["noun"] is not None and match["told"] is None and verb.endswith(language.narrating.imperatives)
    )
    return not (ordered and verb in language.reading.speech_verbs.present)


def _end_of_aside(text: str, at: int, end: int, language: Language) -> int:
    """Where the words of the speaker go on behind a clause of the narrator's; `end` if they do not."""
    pieces = _tags(language).piece
    piece = pieces.search(text, at, end)
    while piece is not None and piece.end() < end:
        begin = piece.end()
        sign = piece.group()[0]
        following = pieces.search(text, begin, end)
        rest = text[begin : end if following is None else following.end()]
        if sign == ",":
            kind = _aside_kind(rest, text[begin : _sentence_end(text, begin, end, pieces)], language)
            if kind is None:
                return begin
            if kind == "clause":
                begin = _sentence_end(text, begin, end, pieces) - 1
                following = pieces.search(text, begin, end)
        else:
            sentence = text[begin : _sentence_end(text, begin, end, pieces)]
            if not is_narrated(sentence, language):
                return begin
            if sign not in ";:":
                return end
            following = pieces.search(text, max(begin, _sentence_end(text, begin, end, pieces) - 1), end)
        piece = following
    return end


def _sentence_end(text: str, at: int, end: int, pieces: re.Pattern[str]) -> int:
    end = min(end, at + LONGEST_SENTENCE)
    for piece in pieces.finditer(text, at, end):
        if piece.group()[0] in ".!?…;":
            return piece.end()
    return end


# A sentence is read so far; without a bound, a row of commas would be read once for each of them.
LONGEST_SENTENCE: Final = 600


def _aside_kind(rest: str, sentence: str, language: Language) -> str | None:
    """Whether what stands behind a comma is still the narrator's: a phrase, a clause up to the end of the sentence, or None."""
    narrating = language.narrating
    words = _words(rest)
    if not words or not narrating.conversing.isdisjoint(words):
        return None
    if words[0] in narrating.clauses or is_narrated(sentence, language):
        return "clause"
    participial = words[0].endswith(narrating.participles) and len(words[0]) >= SHORTEST_PARTICIPLE
    return "phrase" if words[0] in narrating.phrases or participial else None


# Shorter words that end like a participle are something else: `tant`, `né`.
SHORTEST_PARTICIPLE: Final = 5


def is_narrated(sentence: str, language: Language) -> bool:
    """Whether a sentence is told, not said: in a tense of narration, to nobody."""
    narrating = language.narrating
    if sentence.rstrip()[-1:] in ("!", "?"):
        return False
    words = _words(sentence)
    if not narrating.conversing.isdisjoint(words):
        return False
    return any(
        word in narrating.forms
        or (word.endswith(narrating.endings) and not word.endswith(narrating.other_endings))
        for word in words
        if word not in narrating.others
    )


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text.replace("’", " ").replace("'", " "))]
