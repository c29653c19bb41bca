"""Names that stand beside the words without a verb: `„…“ – Otto Hale`, `„…“ (Otto Hale, Kapitän)`, `Otto Hale („…“)`, `Otto. „…“`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution import lexicon as lx
from mkdocs_quotecheck.reading.attribution.context import SpeakerCandidate
from mkdocs_quotecheck.reading.attribution.passage import FINAL
from mkdocs_quotecheck.reading.attribution.subject_choice import BODY, KNOWN, is_surname, likeness

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.context import QuoteContext
    from mkdocs_quotecheck.reading.attribution.passage import Passage, QuotePlaceholder
    from mkdocs_quotecheck.reading.attribution.verbsecond_sentence import Sentence

# Fewer words that end no sentence are a title, and whoever stands in brackets behind them its author.
FEWEST_WORDS: Final = 5
# A name has up to this many words, a name with its role up to that many.
LONGEST_NAME: Final = 5
LONGEST_CREDIT: Final = 14
# The other turns of a label are looked for so many characters around it, so that a long page costs no more than its length.
LABEL_REACH: Final = 20_000
_NAME: Final = frozenset([lx.NAME, lx.ROLE])
_VERBAL: Final = frozenset([lx.FINITE, lx.AUXILIARY, lx.BASE, lx.PARTICIPLE, lx.QUOTE, lx.NUMBER, lx.STOP])


def credited(passage: Passage, made: QuotePlaceholder) -> SpeakerCandidate | None:
    """The name behind a dash or in brackets right behind the words."""
    token = passage.quotes[made.index]
    opener = passage.kinds[token + 1 : token + 2]
    whole = made.last in FINAL or len(passage.text[made.start : made.end].split()) >= FEWEST_WORDS
    if opener not in (lx.DASH, lx.OPEN) or not whole:
        return None
    first = token + 2
    last = _end_of_name(passage, first)
    end = passage.kinds.find(lx.CLOSE, last) if opener == lx.OPEN else len(passage.kinds)
    if last == first or not _ends_credit(passage, first, last, end):
        return None
    certain = _is_name(passage, first, last)
    if not certain and (made.last not in FINAL or last > first + 1 or not _may_be_name(passage, first)):
        return None
    return SpeakerCandidate(first, last, "credit-dash", Confidence.HIGH if certain else Confidence.LOW)


def _ends_credit(passage: Passage, first: int, last: int, end: int) -> bool:
    """Whether nothing but somebody's role stands between a name and the end of the credit, apart from it."""
    if not last <= end <= first + LONGEST_CREDIT:
        return False
    apart = last == end or passage.kinds[last] == lx.COMMA
    return apart and _VERBAL.isdisjoint(passage.kinds[last:end])


def labelled(passage: Passage, made: QuotePlaceholder) -> SpeakerCandidate | None:
    """`Otto. „…“`: a first name, `Ich`, or a word that opens other blocks too, with a full stop at the head of the block, as plays have it."""
    token = passage.quotes[made.index]
    if token != 2 or passage.kinds[1] != lx.STOP or passage.text[passage.starts[1]] != lx.STOP:
        return None
    words = passage.lexicon.words
    known = passage.folded[0] in words.given_names or passage.folded[0] in words.first_person
    if known or is_surname(passage, 0):
        return SpeakerCandidate(0, 1, "label", Confidence.HIGH)
    return SpeakerCandidate(0, 1, "label", Confidence.LOW) if _opens_others(passage) else None


def _opens_others(passage: Passage) -> bool:
    """Whether the word and full stop that open the block open a line before or behind it too: `Karl. „…“` in turn with `Otto. „…“`."""
    start = passage.starts[0]
    label = "\n" + passage.text[start : passage.ends[1]] + " "
    before = passage.text.find(label, max(0, start - LABEL_REACH), start)
    behind = passage.text.find(label, start, start + LABEL_REACH)
    return max(before, behind) >= 0 or passage.text.startswith(label[1:], 0, start)


def bracketed(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`dankte auch Otto Hale („Mir fällt niemand ein, der das besser kann.“)`: who stands before the brackets that hold the words."""
    del here
    clause, index = site.clause, site.quote - 2
    alone = clause.kind(site.quote - 1) == lx.OPEN and clause.kind(site.quote + 1) == lx.CLOSE
    if not alone or not site.full_stop or clause.kind(index) != "n" or likeness(sentence, index) < KNOWN:
        return None
    return site.mention(index, "label")


def belonging(site: QuoteContext, sentence: Sentence, here: int) -> SpeakerCandidate | None:
    """`das ewige „Wer da?“ der Schildwache`: whose call the words are that stand in the place of a noun."""
    del here
    clause, owner = site.clause, site.quote + 1
    noun = clause.letters(site.quote - 1)[:1] == "D" and not set(clause.letters(site.quote - 1)) & set("NRG")
    called = noun and site.last in "!?" and clause.kind(owner) == "n"
    genitive = called and clause.word(owner) in sentence.words.genitives
    return site.mention(owner, "agent") if genitive and likeness(sentence, owner) >= BODY else None


def turn_label(site: QuoteContext, sentence: Sentence) -> SpeakerCandidate | None:
    """`„…“ – Der Reporter: „…“`: a noun for a person between a dash and a colon, in a conversation that a paragraph gives."""
    clause, index = site.clause, site.quote - 2
    alone = (
        clause.kind(site.quote - 1) == lx.COLON
        and clause.kind(index) == "n"
        and clause.kind(index - 1) == lx.DASH
    )
    named = alone and sentence.can_be_subject(index) and likeness(sentence, index) >= KNOWN
    return site.mention(index, "label", Confidence.HIGH) if named else None


def _end_of_name(passage: Passage, first: int) -> int:
    """The token behind a name that begins at `first`, with particles inside: `Otto von Hale`."""
    last = first
    for token in range(first, min(len(passage.kinds), first + LONGEST_NAME)):
        if passage.kinds[token] in _NAME:
            last = token + 1
        elif passage.folded[token] not in passage.lexicon.words.name_particles or token == first:
            break
    return last


def _is_name(passage: Passage, first: int, last: int) -> bool:
    """Whether it begins with a first name, title or role, or is a surname that the page gives one elsewhere; not `Foto Otto Hale`."""
    words = passage.lexicon.words
    opens = passage.folded[first]
    titled = opens in words.given_names or opens in words.titles or passage.kinds[first] == lx.ROLE
    return titled or (last == first + 1 and is_surname(passage, first))


def _may_be_name(passage: Passage, token: int) -> bool:
    """Whether one word with a capital can be somebody's name: `(Goethe)`; not `(Beifall)`, `(Hervorhebung)` or `(CDU)`."""
    word, folded = passage.words[token], passage.folded[token]
    noun = passage.lexicon.noun_class(folded) is not None or folded in passage.lexicon.entries
    ends = folded.endswith(passage.lexicon.words.abstract_endings)
    return not (noun or ends or word.isupper())
