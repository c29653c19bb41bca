"""What a quotation and its sentence show of whether the words are somebody's, as features of a fitted model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.reading.attribution.lexicon import Lexicon
    from mkdocs_quotecheck.reading.attribution.paragraphs import SpeakerMention
    from mkdocs_quotecheck.reading.attribution.passage import Passage

# Patterns that say the same of the words.
_GROUPS: Final = {
    "speaker-verb-before": "verb",
    "verb-speaker-after": "verb",
    "speaker-verb-after": "verb",
    "agent": "agent",
    "split": "split",
    "carried": "split",
    "turn": "split",
    "sentence-subject": "subject",
    "subject-before": "subject",
    "colon": "colon",
    "lead-in": "colon",
    "according-before": "according",
    "according-after": "according",
    "owner": "according",
    "label": "label",
    "credit-dash": "label",
    "continued": "label",
    "sentence-before": "sentence-before",
}
# Upper bounds of the classes of length in words, and of distance to the speaker in characters.
_LENGTHS: Final = (1, 2, 3, 5, 8)
_NEAR: Final = 25
_MIDDLE: Final = 80
_SHORT: Final = 5
_NAME: Final = 3
# Cues of titles that have fewer letters, as `hit`, end other words by chance.
SHORTEST_CUE: Final = 4
# Kinds of tokens beside the words that are told apart.
_BEFORE: Final = "DENA:,CQX.VGR-("
_BEHIND: Final = ".,NCQVXE:-("
_CUT_SHORT: Final = 5
_SURE_TOLD: Final = 4


def features(passage: Passage, token: int, words: list[str], naming: SpeakerMention | None) -> list[str]:
    """The names of the features that hold for the quotation at `token`, of which `words` are the words."""
    cap = words[0][:1].isupper()
    first = _first_of_list(passage, token)
    return [
        "bias",
        *_of_naming(passage, token, naming),
        *_of_words(words, passage, cap=cap),
        *_of_place(passage, token, first, words, cap=cap),
        *_of_sentence(passage, token, words),
        *_of_nouns(passage, first, words),
        *_of_article(passage, first),
    ]


def _of_naming(passage: Passage, token: int, naming: SpeakerMention | None) -> Iterator[str]:
    yield "pattern " + ("none" if naming is None else _GROUPS.get(naming.pattern, "other"))
    if naming is None:
        return
    if naming.confidence is Confidence.HIGH:
        yield "sure"
    if naming.somebody:
        yield "somebody"
    if naming.end <= passage.starts[token]:
        distance = passage.starts[token] - naming.end
    else:
        distance = max(0, naming.start - passage.ends[token])
    yield "near" if distance < _NEAR else "middle" if distance < _MIDDLE else "far"


def _of_words(words: list[str], passage: Passage, *, cap: bool) -> Iterator[str]:
    """Length, capitals, marks and kinds of the words themselves."""
    count, last = len(words), words[-1][-1:]
    lexicon = passage.lexicon
    yield f"length {next((bound for bound in _LENGTHS if count <= bound), 'more')}"
    yield ("capital" if cap else "small") + (" short" if count <= _SHORT else " long")
    if count > 1 and all(word[:1].isupper() for word in words):
        yield "all capitals"
    if last in ".!?":
        yield "ends"
    if last in "!?":
        yield "calls"
    if last == ",":
        yield "ends with comma"
    if any("," in word for word in words[:-1]):
        yield "comma inside"
    if any(len(word) <= _CUT_SHORT and word[-1:] == "." and word[:1].isupper() for word in words):
        yield "abbreviation inside"
    folded = [word.lower().strip(",.!?;:") for word in words]
    yield "verb inside" if _has_listed_verb(words, folded, lexicon) else "no verb inside"
    yield from _of_person(folded, lexicon.words)


def _has_listed_verb(words: list[str], folded: list[str], lexicon: Lexicon) -> bool:
    """Whether a word in small letters is a verb of the lexicon, whatever stands before it: the weights were fitted so."""
    entries = (
        lexicon.entries.get(each) for each, word in zip(folded, words, strict=True) if word[:1].islower()
    )
    return any(entry is not None and (entry.strength or entry.kind == "X") for entry in entries)


def _of_person(folded: list[str], words: ReadingWords) -> Iterator[str]:
    """Who speaks and who is spoken to inside the marks, and whether they begin like a phrase."""
    if not words.first_person_words.isdisjoint(folded):
        yield "first person"
    if len(folded) > 1 and not words.addressing_words.isdisjoint(folded):
        yield "second person"
    if any(folded[0] in each for each in (words.determiners, words.prepositions, words.pronouns)):
        yield "function word first"


def _first_of_list(passage: Passage, token: int) -> int:
    """The first of the quoted words that commas and conjunctions join those at `token` to: what stands before it is said of all."""
    while passage.kinds[max(0, token - 2) : token] in ("Q,", "QC"):
        token -= 2
    return token


def _of_place(passage: Passage, token: int, first: int, words: list[str], *, cap: bool) -> Iterator[str]:
    """What stands right behind the marks, and before those of the list they are in."""
    kinds = passage.kinds
    before, behind = kinds[first - 1] if first else "", kinds[token + 1 : token + 2]
    yield "before " + ("start" if not before else before if before in _BEFORE else "other")
    yield "behind " + ("end" if not behind else behind if behind in _BEHIND else "other")
    if first:
        yield from _of_word_before(passage, first - 1)
    if cap:
        yield from _of_name_place(before, words)
    if kinds[token + 1 : token + 4] == "(N)":
        yield "name in brackets behind"
    joined = first < token or kinds[token + 1 : token + 3] in (",Q", "CQ")
    if joined and len(words) <= _SHORT + 1:
        yield "listed capital" if cap else "listed small"
    if behind and passage.words[token + 1] == "-" and passage.starts[token + 1] == passage.ends[token]:
        yield "compound"


def _of_word_before(passage: Passage, at: int) -> Iterator[str]:
    """What the word right before the marks says of the words in them."""
    folded, known = passage.folded, passage.lexicon.words
    word, kind = folded[at], passage.kinds[at]
    if word in known.likening:
        yield "likened"
    if word in known.title_cues or (kind == ":" and at and folded[at - 1] in known.title_cues):
        yield "title cue"
    if kind == "N" and word in known.speech_nouns:
        yield "noun of speech"
    if kind == "N" and word.endswith(tuple(cue for cue in known.title_cues if len(cue) >= SHORTEST_CUE)):
        yield "compound title cue"


def _of_name_place(before: str, words: list[str]) -> Iterator[str]:
    """Where words with a capital stand as names do."""
    if len(words) <= _NAME and before in ("D", "E"):
        yield "name behind article"
    if len(words) <= _NAME and before == "N":
        yield "name behind noun"
    if before == ":" and len(words) < _SHORT and words[-1][-1:] not in ".!?":
        yield "name behind colon"


def _of_sentence(passage: Passage, token: int, words: list[str]) -> Iterator[str]:
    """What the sentence says around the words."""
    low, high = passage.bounds(token)
    told = max(passage.strengths[low:high], default=0)
    yield f"told {told}"
    if told == _SURE_TOLD and len(words) <= _NAME:
        yield "told short"
    if not passage.kinds[low:high].strip("Q.,;:-?()"):
        yield "alone"
        if len(words) <= _SHORT:
            yield "alone short"
    known = passage.lexicon.words
    cue = token - 1 - (token > 0 and passage.kinds[token - 1] == ":")
    if cue >= 0 and passage.folded[cue] in known.term_cues:
        yield "term cue"
    if not known.naming_verbs.isdisjoint(passage.folded[low:high]):
        yield "naming verb"
    if passage.folded[token + 1 : token + 2] and passage.folded[token + 1] in known.naming_verbs:
        yield "naming verb behind"


def _of_nouns(passage: Passage, first: int, words: list[str]) -> Iterator[str]:
    """What the noun before the marks, or before the list they are in, and the last one inside them stand for."""
    lexicon, kinds = passage.lexicon, passage.kinds
    if first and kinds[first - 1] in "NRG":
        before = lexicon.noun_class(passage.folded[first - 1])
        yield "behind noun " + ("other" if before is None else before.value)
    last = words[-1].strip(",.;:!?")
    inside = lexicon.noun_class(last.lower()) if last[:1].isupper() else None
    if inside is not None:
        yield f"names {inside.value}"


def _of_article(passage: Passage, first: int) -> Iterator[str]:
    """The article right before the marks, or before the list they are in."""
    known = passage.lexicon.words
    kind, word = (passage.kinds[first - 1], passage.folded[first - 1]) if first else ("", "")
    if kind == "S":
        yield "article own"
    elif kind == "D":
        definite = word in known.definite_articles or word in known.naming_articles
        yield "article the" if definite else "article other"
