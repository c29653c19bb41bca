"""Quotation or mention: whether words between marks are somebody's words, now that it is known who is named for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.lexicon import Strength
from mkdocs_quotecheck.reading.attribution.mention_features import features
from mkdocs_quotecheck.reading.attribution.non_speech import classify_non_speech
from mkdocs_quotecheck.text.characters import CLOSING_MARKS, QUOTATION_MARKS

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.attribution.lexicon import Lexicon
    from mkdocs_quotecheck.reading.attribution.paragraphs import Paragraph, SpeakerMention
    from mkdocs_quotecheck.reading.attribution.passage import Passage, QuotePlaceholder

# Longest title of a work that is told from a quotation by its capitals; longer ones are sentences in capitals.
LONGEST_TITLE: Final = 8
# Up to this many words without a speaker are a term or scare quote; real sites put longer terms in no marks.
LONGEST_TERM: Final = 5

# Weights for (above zero) and against a quotation, as log odds of 1,960 quoted strings in 200 news articles (a logistic
# fit, rounded). 1.0 is a factor of 2.7 in odds.
PATTERNS: Final = {
    "sentence-subject": -0.9,
    "speaker-verb-later": -0.9,
    "subject-before": -1.0,
    "passive": -0.2,
    "split": 0.6,
    "carried": 0.5,
    "continued": 2.0,
    "label": 1.2,
    "speaker-verb-after": 1.6,
    "verb-speaker-after": 1.6,
    "speaker-verb-before": 1.3,
}
PATTERN_ELSE: Final = 2.0
SURE: Final = 0.3
SINGLE_WORD: Final = -0.7
LONG: Final = 1.0
LONG_FROM: Final = 6
TITLE_SHAPE: Final = -1.2
TITLE_PLACE: Final = -1.4
"""A title's shape behind a preposition or possessive: *on NBC’s “Late Hour”*."""
OWNED_TITLE: Final = -1.3
"""… and behind a possessive on top of it, be it one word: *Channel Four’s “Sunrise”*."""
SOMEBODY: Final = 0.5
"""The speaker has a name or is *he* or *she*."""
TOLD: Final = 0.5
"""A verb of saying stands before the words in their sentence."""
DESCRIBED: Final = 0.8
"""*Hale called the plan a “mistake”*."""
AGENT: Final = 0.9
"""Who uses the words stands behind them: *the “mistake” by the ministry*."""
CAPITAL_WORD: Final = -0.9
MODIFIER: Final = -0.6
"""Right before a noun: *the “slow lane” theory*."""
SPLIT_TERM: Final = -1.2
PREDICATE: Final = 1.5
"""The words begin with the verb of their subject: *It also “asks the board to act”*."""
SHORT_NOUN: Final = -1.0
"""Where every noun has a capital: one or two nouns in marks, no article of theirs before, are a name as a rule."""
ALL_CAPITALS: Final = -2.0
"""… and several words that all have one are a name behind an article: `in der „Neuen Rundschau“`."""
TERM_CUE: Final = -1.6
BEHIND_VERB: Final = 0.7
BEHIND_ARTICLE: Final = -0.2
POINTED: Final = 0.4
"""A comma or full stop inside the closing mark."""
OWN_SENTENCE: Final = 1.0
"""Begins behind a full stop and ends with one."""
SMALL_FIRST: Final = 0.3
IN_HEADLINE: Final = 1.0
LIKENED: Final = 1.2
"""Behind the preposition of a verb of calling: `bezeichnete den Plan als „Wortbruch“`."""
NAMED: Final = -2.5
"""`die „Hafenpost“-Ausgabe`, `der „Bund der Fischer“ (BDF)`, `Hale von der „Hilfe für alle“ sagte`."""
UNTIED: Final = ("sentence-subject", "subject-before", "split", "carried")
"""Patterns without a verb of saying of the words' own: a title by its mark-up stays one."""
_OWN_VERB: Final = ("speaker-verb-before", "verb-speaker-after", "agent")
# A verb that calls something by quoted words has so many words between them.
DESCRIBED_WITHIN: Final = 4
# So far before the words a verb of saying is looked for.
TOLD_WITHIN: Final = 60
_LOOSE: Final = ("sentence-subject", "subject-before", "split", "carried", "colon")
_SENTENCE_ENDS: Final = ("。", "！", "？", "…", "—", "～", "!", "?", "，", ".")
_CLOSING: Final = f"{CLOSING_MARKS} \n"
_INSIDE: Final = frozenset("DSEWRN'")
_VERBLIKE: Final = frozenset("VXBZLPHU:,")


def mention_kind(
    paragraph: Paragraph, made: QuotePlaceholder, quotation: Quotation, naming: SpeakerMention | None
) -> str | None:
    """Which kind of mention a quotation is; None if it is somebody's words."""
    passage = paragraph.passage
    lexicon = passage.lexicon
    if lexicon.words.unspaced:
        return _kind_unspaced(passage, made, quotation, naming)
    token = passage.quotes[made.index]
    words = quotation.text.split()
    markup = token and passage.words[token - 1] == "="
    plain = "markup" if markup else "title" if _is_crosshead(passage, quotation.text, words) else None
    plain = plain or classify_non_speech(passage, token, naming, passage.text)
    if plain is not None:
        return plain
    titled = not passage.headline and _has_title_shape(words, lexicon)
    if lexicon.words.capitalised_nouns:
        titled = _follows_noun(passage, token, words, lexicon)
    if lexicon.words.mention_weights:
        return _kind_fitted(passage, token, quotation, naming, titled=titled)
    return _kind_weighed(passage, token, quotation, naming, titled=titled)


def _kind_weighed(
    passage: Passage, token: int, quotation: Quotation, naming: SpeakerMention | None, *, titled: bool
) -> str | None:
    """By weights for single signs, where none were fitted for the language."""
    words = quotation.text.split()
    if naming is None or _is_letter(quotation.text):
        if len(words) > LONGEST_TERM and not titled:
            return None
        return "title" if titled and len(words) > 1 else "term"
    worked = _is_work(passage, token, words, naming) or _is_occasion(passage, token)
    linked = quotation.mention_kind == "title" and naming.pattern in UNTIED
    if linked or (titled and len(words) > 1 and worked):
        return "title"
    score = _weigh(passage, token, words, naming) + IN_HEADLINE * passage.headline
    place = passage.kinds[token - 1] if token else ""
    if titled:
        score += TITLE_SHAPE if len(words) > 1 else CAPITAL_WORD
        if len(words) > 1 and _in_title_place(passage, token, place):
            score += TITLE_PLACE
        score += OWNED_TITLE * (place == "'" and not passage.headline)
    if score > 0:
        return None
    return "title" if titled and len(words) > 1 else "scare quote" if place == "D" else "term"


def _kind_fitted(
    passage: Passage, token: int, quotation: Quotation, naming: SpeakerMention | None, *, titled: bool
) -> str | None:
    """Where weights were fitted on labelled texts of the language."""
    words = quotation.text.split()
    several = titled and len(words) > 1
    linked = quotation.mention_kind == "title" and naming is not None and naming.pattern in UNTIED
    weights = passage.lexicon.words.mention_weights
    linked = linked or (naming is not None and bool(words) and _is_of_speaker(passage, token, words, naming))
    said = words and not _is_letter(quotation.text) and not linked
    if said and _is_led_in(passage, token, words):
        return None
    if said and sum(weights.get(each, 0.0) for each in features(passage, token, words, naming)) > 0:
        return None
    scare = token > 0 and passage.kinds[token - 1] == "D" and naming is not None
    return "title" if several or linked else "scare quote" if scare else "term"


def _is_led_in(passage: Passage, token: int, words: list[str]) -> bool:
    """`Dort heißt es: „Der Hafen ist zu“`: a clause behind a colon that a verb of saying leads over to, whoever is named."""
    low, _ = passage.bounds(token)
    told = Strength.SPEECH in passage.strengths[low:token] and passage.kinds[token - 1 : token] == ":"
    entries = (passage.lexicon.entries.get(word) for word in words if word.islower())
    clause = any(entry is not None and entry.kind in "VX" for entry in entries)
    return told and clause and len(words) >= FEWEST_OF_PREDICATE


def _kind_unspaced(
    passage: Passage, made: QuotePlaceholder, quotation: Quotation, naming: SpeakerMention | None
) -> str | None:
    """Where no spaces part words, what is spoken ends with the mark of a sentence, or a verb of saying leads over to it."""
    if quotation.mention_kind is not None and (naming is None or naming.pattern in _LOOSE):
        return quotation.mention_kind
    return "term" if is_inserted_unspaced(passage, made, quotation, naming) else None


def is_inserted_unspaced(
    passage: Passage, made: QuotePlaceholder, quotation: Quotation, naming: SpeakerMention | None
) -> bool:
    """Whether words are part of a sentence of the narrator's: `他们用眼睛这样“交谈”了`, `那歌“轰”地响了一声`."""
    if naming is not None and naming.pattern not in _LOOSE:
        return False
    if passage.text[made.start - 1 : made.start] in ("：", ":") and made.start:
        return False
    return quotation.text.rstrip(_CLOSING)[-1:] not in _SENTENCE_ENDS


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


def is_inserted(paragraph: Paragraph, made: QuotePlaceholder, quotation: Quotation) -> bool:
    """Whether a few words stand in the middle of a sentence of narration: *the road they called the “Avenue”*.

    For stories, where what is spoken has marks of its own and a pause at its end.
    """
    token = paragraph.passage.quotes[made.index]
    if paragraph.passage.lexicon.words.unspaced:
        return is_inserted_unspaced(paragraph.passage, made, quotation, None)
    words = quotation.text.split()
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


def _in_title_place(passage: Passage, token: int, place: str) -> bool:
    words = passage.lexicon.words
    before = passage.folded[token - 1] if token else ""
    tied = words.capitalised_nouns and place == "N" and before not in words.speech_nouns
    return tied or place in ("E", "'") or before in words.title_cues


def _weigh(passage: Passage, token: int, words: list[str], naming: SpeakerMention) -> float:
    """The evidence but for capitals."""
    kinds = passage.kinds
    before = kinds[token - 1] if token else ""
    after = kinds[token + 1 : token + 2]
    score = PATTERNS.get(naming.pattern, PATTERN_ELSE)
    score += SURE * (naming.confidence is Confidence.HIGH)
    score += SINGLE_WORD * (len(words) == 1) + LONG * (len(words) >= LONG_FROM)
    pointed = words[-1][-1:] in ",.!?" if words else False
    score += POINTED * pointed + SMALL_FIRST * (words[0][:1].islower() if words else False)
    score += OWN_SENTENCE * (pointed and before == ".")
    score += PREDICATE * _begins_with_verb(passage, token, words, naming)
    score += MODIFIER * (not pointed and after in ("W", "R", "G", "B"))
    if (
        passage.lexicon.words.verb_second
        and naming.pattern == "split"
        and len(words) < LONG_FROM
        and not pointed
    ):
        score += SPLIT_TERM
    if passage.lexicon.words.verb_second and len(words) < 3 and not pointed and words[0][:1].isupper():
        score += SHORT_NOUN * (before != "D")
    cued = token - 1 - (passage.lexicon.words.capitalised_nouns and before == ":")
    score += TERM_CUE * (cued >= 0 and _cues_term(passage, cued))
    if passage.lexicon.words.verb_second:
        score += _weigh_name(passage, token, words, naming)
    else:
        score += _weigh_sentence(passage, token, naming)
    score += BEHIND_VERB * (before in _VERBLIKE) + BEHIND_ARTICLE * (before == "D")
    return score


def _begins_with_verb(passage: Passage, token: int, words: list[str], naming: SpeakerMention) -> bool:
    """Whether quoted words are what their subject does, with the verb inside the marks."""
    subject = token - 1
    while subject >= 0 and passage.kinds[subject] == "A":
        subject -= 1
    if len(words) < FEWEST_OF_PREDICATE or subject < 0 or passage.ends[subject] != naming.end:
        return False
    entry = passage.lexicon.entries.get(words[0].lower())
    singular = words[0].endswith(passage.lexicon.words.singular_endings)
    return entry is not None and (entry.kind in ("V", "X") or (entry.strength > 0 and singular))


# One or two words behind a subject are a scare quote: *The plan “works”*.
FEWEST_OF_PREDICATE: Final = 3


def _cues_term(passage: Passage, token: int) -> bool:
    """`so-called`, `the word`, `known as`."""
    cues, likening = passage.lexicon.words.term_cues, passage.lexicon.words.relaying_links
    folded = passage.folded
    return folded[token] in cues or (token > 0 and folded[token] in likening and folded[token - 1] in cues)


def _weigh_sentence(passage: Passage, token: int, naming: SpeakerMention) -> float:
    """What the sentence says that is not right beside the words."""
    words = passage.lexicon.words
    low, high = passage.bounds(token)
    score = SOMEBODY * naming.somebody
    score += TOLD * (
        max(passage.strengths[max(low, token - TOLD_WITHIN) : token], default=0) == Strength.SPEECH
    )
    before = passage.folded[max(low, token - DESCRIBED_WITHIN) : token]
    score += DESCRIBED * (not words.describing_verbs.isdisjoint(before))
    return score + AGENT * (token + 1 < high and passage.folded[token + 1] in words.agents)


def _weigh_name(passage: Passage, token: int, words: list[str], naming: SpeakerMention) -> float:
    """What tells a name in marks from words of somebody, where every noun has a capital."""
    kinds = passage.kinds
    if not token or not words[0][:1].isupper():
        return LIKENED * (bool(token) and passage.folded[token - 1] in passage.lexicon.words.likening)
    score = LIKENED * (
        passage.folded[token - 1] in passage.lexicon.words.likening and naming.pattern in _OWN_VERB
    )
    after = token + 1
    if after < len(kinds):
        compound = passage.words[after] == "-" and passage.starts[after] == passage.ends[token]
        short = kinds[after : after + 3] == "(N)" and passage.words[after + 1].isupper()
        score += NAMED * (compound or short)
    if naming.pattern not in _OWN_VERB:
        return score
    score += ALL_CAPITALS * (
        len(words) > 1
        and passage.folded[token - 1] in passage.lexicon.words.naming_articles
        and all(word[:1].isupper() for word in words)
    )
    return score + NAMED * _is_of_speaker(passage, token, words, naming)


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
