"""The month, the year or the occasion in which a page says that words were said: *In September 2024, Oyelaran told …*.

*In* is said of much else, so that only two places count: first in the sentence, right before the speaker, and right behind the
verb of saying.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import DatePrecision
from mkdocs_quotecheck.reading.citations.documentdates import is_dated, lowered
from mkdocs_quotecheck.reading.quotations.statements import verbs_of_saying
from mkdocs_quotecheck.text.dates import find_dates_and_years

if TYPE_CHECKING:
    from datetime import date

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Attribution, Quotation, Span
    from mkdocs_quotecheck.reading.citations.page_mentions import PagePointers
    from mkdocs_quotecheck.text.dates import DateMention

WORD = re.compile(r"[^\W\d_][\w’'-]*")
# `In September 2024, council leader Maren Oyelaran`: words between the period and the speaker.
WORDS_TO_SPEAKER = 3
# `In her speech of 14 October to the members of the council, she`: the same behind an occasion.
WORDS_OF_OCCASION = 8
# `told the harbour board again in 2024`: words between the speaker and the period.
WORDS_OF_SAYING = 5
# `In the minutes of the extraordinary council meeting of 3 March`: words of an occasion before its date.
LONGEST_OCCASION = 8
STOPS = frozenset(",;:()[]—–")


def with_period(
    page: PagePointers, quotation: Quotation, sentence: Span, inside: list[Quotation]
) -> Quotation:
    """The quotation with the month, year or day that its sentence gives for it in this way; as it is without one."""
    speaker = quotation.attribution
    text, language = page.document.text, page.language
    if speaker is None or speaker.start is None or speaker.end is None or quotation.date is not None:
        return quotation
    mentions = [
        mention
        for mention in find_dates_and_years(text, language, sentence.start, sentence.end)
        if not any(q.start <= mention.start < q.end for q in inside)
    ]
    if len(mentions) != 1 or mentions[0].year is None:
        return quotation
    told = mentions[0].as_known()
    if told is None:
        return quotation
    occasion = _occasion(text, mentions[0], sentence, language)
    period = occasion or _period(text, mentions[0], sentence, language)
    if period is None:
        return quotation
    fronted = _is_fronted(text, period, sentence, quotation, language, occasion=occasion is not None)
    if not (fronted or _is_behind_verb(text, period, quotation, sentence, language)):
        return quotation
    return dated(quotation, told)


def dated(quotation: Quotation, told: tuple[date, DatePrecision]) -> Quotation:
    """The quotation with a date as far as it is known."""
    return replace(quotation, date=told[0], date_precision=told[1])


def _period(text: str, mention: DateMention, sentence: Span, language: Language) -> DateMention | None:
    """`in September 2024` with its preposition; None for a day, which other prepositions tell."""
    before = [*WORD.finditer(text, sentence.start, mention.start)][-1:]
    if mention.day is not None or not before or text[before[0].end() : mention.start] != " ":
        return None
    if before[0].group().casefold() not in language.citing.period_prepositions:
        return None
    return replace(mention, start=before[0].start())


def _occasion(text: str, mention: DateMention, sentence: Span, language: Language) -> DateMention | None:
    """`in her speech of 14 October 2025`, `in her 2023 speech`, from the preposition to the last of these words."""
    before = [*WORD.finditer(text, sentence.start, mention.start)][-LONGEST_OCCASION:]
    behind = [*WORD.finditer(text, mention.end, sentence.end)][:1]
    linked = False
    if (
        mention.day is None
        and before
        and before[-1].group().casefold() in language.citing.period_prepositions
    ):
        before, linked = before[:-1], True  # `in an interview in 2024`
    at = _preposition(before, language)
    if at is None or set(text[before[at].start() : mention.start]) & STOPS:
        return None
    words = [word.group().casefold() for word in before[at + 1 :]]
    articles = language.citing.articles
    while words and words[-1] in articles and len(words) > 1:
        words = words[:-1]
    if linked or (words and words[-1] in language.citing.dating_links):
        noun_phrase = _without_determiner(words if linked else words[:-1], language)
        return replace(mention, start=before[at].start()) if is_dated(noun_phrase, language) else None
    noun = behind[0] if behind and text[mention.end : behind[0].start()] == " " else None
    if noun and not _without_determiner(words, language) and is_dated([noun.group().casefold()], language):
        return replace(mention, start=before[at].start(), end=noun.end())
    return None


def _preposition(before: list[re.Match[str]], language: Language) -> int | None:
    """Where the preposition of the occasion stands: the last that does not tie a date."""
    citing = language.citing
    for index in range(len(before) - 1, -1, -1):
        word = before[index].group().casefold()
        if word in citing.occasion_prepositions and (word not in citing.dating_links or index == 0):
            return index
    return None


def _without_determiner(words: list[str], language: Language) -> list[str]:
    known = {*language.reading.determiners, *language.citing.articles, *language.reading.possessives}
    return words[1:] if words and words[0] in known else words


def _is_fronted(  # noqa: PLR0913  (each is one thing that stands in the sentence)
    text: str,
    period: DateMention,
    sentence: Span,
    quotation: Quotation,
    language: Language,
    *,
    occasion: bool,
) -> bool:
    speaker = quotation.attribution
    if speaker is None or speaker.start is None or speaker.end is None or period.end > speaker.start:
        return False
    if lowered(text[sentence.start : period.start]) or quotation.start < speaker.end:
        return False
    apart = text[period.end : speaker.start].strip()
    between = apart.removeprefix(",").strip()
    words = lowered(between)
    verbs = verbs_of_saying(language)
    # The first may be the speaker's own, `Im Mai 2024 sagte Hale`; not so in `In 2019, said Hale, “we lost”`.
    if {*WORD.findall(between)[1:]} & verbs or (apart.startswith(",") and words[:1] and words[0] in verbs):
        return False
    told_to = occasion and bool(words) and words[0] in language.reading.prepositions
    if told_to:
        plain = between.endswith(",") and between.count(",") == 1 and len(words) <= WORDS_OF_OCCASION
    else:
        plain = not set(between) & STOPS and len(words) <= WORDS_TO_SPEAKER
    # `In 2019, Hale said, the harbour “lost its heart”` tells when the harbour lost it; so do words that go on with it.
    _, comma, tail = text[speaker.end : quotation.start].partition(",")
    return plain and not lowered(tail) and not (comma and quotation.text[:1].islower())


def _is_behind_verb(
    text: str, period: DateMention, quotation: Quotation, sentence: Span, language: Language
) -> bool:
    speaker = quotation.attribution
    if speaker is None or speaker.start is None or speaker.end is None or period.start < speaker.end:
        return False
    between, verbs = text[speaker.end : period.start], verbs_of_saying(language)
    words = lowered(between)
    if set(between) & STOPS or len(words) > WORDS_OF_SAYING or set(words) & language.reading.prepositions:
        return False
    if not set(words or lowered(text[sentence.start : speaker.start])[-1:]) & verbs or not _opens_with_verb(
        words, language
    ):
        return False
    if quotation.start < speaker.start:
        return True
    # `said the flood in September 2024 “ruined”`: what follows directly goes on with what is told.
    gap = text[period.end : quotation.start]
    joining = lowered(gap)
    return set(joining) <= language.reading.complementizers and bool(joining or set(gap) & set(",:"))


def _opens_with_verb(words: list[str], language: Language) -> bool:
    reading = language.reading
    if (
        not words
        or words[0] in verbs_of_saying(language)
        or words[0] in reading.auxiliaries | reading.adverbs
    ):
        return True
    return bool(reading.adverb_endings) and words[0].endswith(reading.adverb_endings)


def credited_period(page: PagePointers, quotation: Quotation, speaker: Attribution, end: int) -> Quotation:
    """The quotation with the month or year behind its speaker in an author line: `— Ada Hale, September 2024`."""
    if speaker.end is None:
        return quotation
    text = page.document.text
    for mention in find_dates_and_years(text, page.language, speaker.end, end)[:1]:
        told = mention.as_known()
        alone = text[speaker.end : mention.start] == ", " and not lowered(text[mention.end : end])
        if told and told[1] is not DatePrecision.DAY and alone:
            return dated(quotation, told)
    return quotation
