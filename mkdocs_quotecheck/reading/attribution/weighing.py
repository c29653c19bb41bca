"""Quotation or mention: whether words between marks are somebody's words, now that it is known who is named for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence, MentionKind
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.mention_features import features
from mkdocs_quotecheck.reading.attribution.mention_odds import FEWEST_OF_PREDICATE, weigh
from mkdocs_quotecheck.reading.attribution.non_speech import UNTIED, classify_non_speech
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, QUOTATION_MARKS

if TYPE_CHECKING:
    from mkdocs_quotecheck.reading.attribution.lexicon import Lexicon
    from mkdocs_quotecheck.reading.attribution.paragraphs import Paragraph, SpeakerMention
    from mkdocs_quotecheck.reading.attribution.passage import Passage, QuotePlaceholder

# Longest title of a work that is told from a quotation by its capitals; longer ones are sentences in capitals.
LONGEST_TITLE: Final = 8
# Up to this many words without a speaker are a term or scare quote; real sites put longer terms in no marks.
LONGEST_TERM: Final = 5
# So many words that a source is named for are no mere term.
FEWEST_FRAMED: Final = 2

_OWN_VERB: Final = ("speaker-verb-before", "verb-speaker-after", "agent")
_LOOSE: Final = (*UNTIED, "colon")
_SENTENCE_ENDS: Final = ("。", "！", "？", "…", "—", "～", "!", "?", "，", ".")
_CLOSING: Final = f"{CLOSING_MARKS} \n"
# The kinds of verbs of saying: finite, and the participle of a perfect.
_SAYING: Final = str.maketrans("VL", "vl")
_TOLD_BEHIND: Final = re.compile(",A*(?:v|X+A*l)")
_TOLD_BEFORE: Final = re.compile("(?:v|X+A*l)[AM]*$")
_INSIDE: Final = frozenset("DSEWRN'")


def mention_kind(
    paragraph: Paragraph,
    made: QuotePlaceholder,
    text: str,
    by_form: MentionKind | None,
    naming: SpeakerMention | None,
) -> MentionKind | None:
    """Which kind of mention quoted words are; None if they are somebody's words.

    Args:
        paragraph: That they stand in.
        made: Where.
        text: The words.
        by_form: What their form and context make of them.
        naming: Who is named for them.
    """
    passage = paragraph.passage
    lexicon = passage.lexicon
    if lexicon.words.unspaced:
        if by_form is not None and (naming is None or naming.pattern in _LOOSE):
            return by_form
        return MentionKind.TERM if is_inserted_unspaced(passage, made, text, naming) else None
    token = passage.quotes[made.index]
    words = text.split()
    markup = token and passage.words[token - 1] == "="
    plain = (
        MentionKind.MARKUP if markup else MentionKind.TITLE if _is_crosshead(passage, text, words) else None
    )
    plain = plain or classify_non_speech(passage, token, naming, words)
    if plain is not None:
        return plain
    if by_form == MentionKind.TITLE and naming is not None and naming.pattern in UNTIED:
        return MentionKind.TITLE
    titled = not passage.headline and _has_title_shape(words, lexicon)
    if lexicon.words.capitalised_nouns:
        titled = _follows_noun(passage, token, words, lexicon)
    if lexicon.words.mention_weights:
        return _kind_fitted(passage, token, text, naming, titled=titled)
    return _kind_weighed(passage, token, text, naming, titled=titled)


def _kind_weighed(
    passage: Passage, token: int, text: str, naming: SpeakerMention | None, *, titled: bool
) -> MentionKind | None:
    """By weights for single signs, where none were fitted for the language."""
    words = text.split()
    several = titled and len(words) > 1
    if naming is None or _is_letter(text):
        long = len(words) > LONGEST_TERM
        if not titled and (long or (naming is None and _is_told(passage, token))):
            return None
        return MentionKind.TITLE if several else MentionKind.TERM
    worked = _is_work(passage, token, words, naming) or _is_occasion(passage, token)
    if several and worked:
        return MentionKind.TITLE
    if weigh(passage, token, words, naming, titled=titled) > 0:
        return None
    place = passage.kinds[token - 1] if token else ""
    return MentionKind.TITLE if several else MentionKind.SCARE_QUOTE if place == "D" else MentionKind.TERM


def _kind_fitted(
    passage: Passage, token: int, text: str, naming: SpeakerMention | None, *, titled: bool
) -> MentionKind | None:
    """Where weights were fitted on labelled texts of the language."""
    words = text.split()
    several = titled and len(words) > 1
    weights = passage.lexicon.words.mention_weights
    owned = naming is not None and bool(words) and _is_of_speaker(passage, token, words, naming)
    said = words and not _is_letter(text) and not owned
    if said and (_is_framed(passage, token, words, naming) or _is_led_in(passage, token, words)):
        return None
    if said and sum(weights.get(each, 0.0) for each in features(passage, token, words, naming)) > 0:
        return None
    scare = token > 0 and passage.kinds[token - 1] == "D" and naming is not None
    return MentionKind.TITLE if several or owned else MentionKind.SCARE_QUOTE if scare else MentionKind.TERM


def _is_framed(passage: Passage, token: int, words: list[str], naming: SpeakerMention | None) -> bool:
    """Several small words whose source the sentence names: `laut Hale „gut und gern“`, `Hale kommt zu dem Schluss, dass der Kai „akut gefährdet“ ist`."""
    if naming is None or len(words) < FEWEST_FRAMED or not words[0][:1].islower():
        return False
    low, _ = passage.bounds(token)
    told = naming.pattern in _OWN_VERB and not passage.lexicon.words.complementizers.isdisjoint(
        passage.folded[low:token]
    )
    return told or naming.pattern.startswith("according")


def _is_told(passage: Passage, token: int) -> bool:
    """Where pronouns are left out, words beside a verb of saying: `«No lo sé», respondió`, `contestó: «No lo sé»`."""
    if not passage.lexicon.words.drops_subjects:
        return False
    low, high = passage.bounds(token)
    saying = "".join(
        kind.translate(_SAYING) if strength >= Strength.SPEECH else kind
        for kind, strength in zip(passage.kinds[low:high], passage.strengths[low:high], strict=True)
    )
    before = saying[: max(0, token - low - 1)]
    link = passage.folded[token - 1] if token > low else ""
    led = link in passage.lexicon.words.complementizers or passage.kinds[token - 1 : token] == ":"
    return bool(_TOLD_BEHIND.match(saying, token - low + 1) or (led and _TOLD_BEFORE.search(before)))


def _is_led_in(passage: Passage, token: int, words: list[str]) -> bool:
    """`Dort heißt es: „Der Hafen ist zu“`: a clause behind a colon that a verb of saying leads over to, whoever is named."""
    low, _ = passage.bounds(token)
    told = Strength.SPEECH in passage.strengths[low:token] and passage.kinds[token - 1 : token] == ":"
    entries = (passage.lexicon.entries.get(word) for word in words if word.islower())
    clause = any(entry is not None and entry.kind in "VX" for entry in entries)
    return told and clause and len(words) >= FEWEST_OF_PREDICATE


def is_inserted_unspaced(
    passage: Passage, made: QuotePlaceholder, text: str, naming: SpeakerMention | None
) -> bool:
    """Whether words are part of a sentence of the narrator's: `他们用眼睛这样“交谈”了`, `那歌“轰”地响了一声`."""
    if naming is not None and naming.pattern not in _LOOSE:
        return False
    if passage.text[made.start - 1 : made.start] in ("：", ":") and made.start:
        return False
    return text.rstrip(_CLOSING)[-1:] not in _SENTENCE_ENDS


def _is_work(passage: Passage, token: int, words: list[str], naming: SpeakerMention) -> bool:
    """Whether a title is the object of what a person does with works: *We read “The Harbour Review”*, not *the sign read*."""
    if (
        not token
        or passage.folded[token - 1] not in passage.lexicon.words.work_verbs
        or words[-1][-1:] in ",!?"
    ):
        return False
    return (
        naming.somebody or passage.text[naming.start : naming.end].lower() in passage.lexicon.words.pronouns
    )


def _is_crosshead(passage: Passage, text: str, words: list[str]) -> bool:
    """A line of its own in capitals, `“LATE AND TOO DEAR”`: it announces words that stand in the text below."""
    return text.isupper() and 1 < len(words) <= LONGEST_TITLE and passage.kinds == "Q" and text[-1:].isalnum()


def _is_letter(text: str) -> bool:
    """`the button for “R”`, `a “D-” rating`: one letter is not a quotation; `“I …”` may be."""
    return sum(map(str.isalnum, text)) == 1 and not text.rstrip().endswith(("…", "—", "–", "...", "!", "?"))


def _is_occasion(passage: Passage, token: int) -> bool:
    """Whether a title names where or when somebody spoke: *Hale said on “Meet the Harbour” that*."""
    return (
        token > 1
        and passage.folded[token - 1] in passage.lexicon.words.occasions
        and passage.strengths[token - 2] >= Strength.QUOTING
    )


def is_inserted(
    paragraph: Paragraph, made: QuotePlaceholder, text: str, naming: SpeakerMention | None
) -> bool:
    """Whether a few words stand in the middle of a sentence of narration: *the road they called the “Avenue”*.

    For stories, where what is spoken has marks of its own and a pause at its end.
    """
    token = paragraph.passage.quotes[made.index]
    if paragraph.passage.lexicon.words.unspaced:
        told = naming is not None and (naming.confidence is Confidence.HIGH or naming.pattern == "label")
        return is_inserted_unspaced(paragraph.passage, made, text, naming if told else None)
    words = text.split()
    if not token or not words or len(words) > LONGEST_TERM or words[-1][-1:] in ",.!?—-":
        return False
    return paragraph.passage.kinds[token - 1] in _INSIDE


def _follows_noun(passage: Passage, token: int, words: list[str], lexicon: Lexicon) -> bool:
    """Where every noun has a capital, a title is known by the noun right before it: `der Film „Stiller Hafen“`."""
    if not token or not words or not words[0][:1].isupper() or words[-1][-1:] in ".!?":
        return False
    before = passage.folded[token - 1]
    named = (
        passage.kinds[token - 1] == "N"
        or before in lexicon.words.title_cues
        or before in lexicon.words.naming_articles
    )
    return named or (len(words) > 2 and all(word[:1].isupper() for word in words))


def _is_of_speaker(passage: Passage, token: int, words: list[str], naming: SpeakerMention) -> bool:
    """`Hale von der „Hilfe für alle“ sagte`: the name of what the speaker belongs to."""
    opens = token - 1
    while (
        opens > 0
        and passage.kinds[opens] in "DE"
        and passage.folded[opens] not in passage.lexicon.words.likening
    ):
        opens -= 1
    return words[0][:1].isupper() and 0 <= opens < token - 1 and passage.ends[opens] == naming.end


def _has_title_shape(words: list[str], lexicon: Lexicon) -> bool:
    """Every word of weight begins with a capital."""
    if not 1 <= len(words) <= LONGEST_TITLE:
        return False
    small = lexicon.words.small_title_words
    for position, word in enumerate(words):
        bare = word.strip(f"(,.!?){QUOTATION_MARKS}")
        letter = bare[:1]
        if letter.islower() and not (position and bare in small):
            return False
    return words[0][:1].isupper()
