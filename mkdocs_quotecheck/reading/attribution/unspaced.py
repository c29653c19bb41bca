"""Who is named for a quotation in a language that puts no spaces between words (Chinese, Japanese).

There are no tokens to go by: verbs and the marks of a subject are looked for in the text right before and behind the
quotation, within its sentence.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.reading.attribution.passage import QuotePlaceholder

REACH: Final = 80
"""Characters around a quotation in which its speaker is named; sentences of news have 20 to 60."""
LONGEST_SUBJECT: Final = 24
STOPS: Final = "。！？!?\n"
_PUNCTUATION: Final = "，、；：,;:。！？!?「」『』“”‘’（）()《》〈〉…—\\s"


@dataclass(frozen=True, slots=True)
class Found:
    """A speaker's offsets in the document."""

    start: int
    end: int
    pattern: str


@dataclass(frozen=True, slots=True)
class _Patterns:
    before: tuple[re.Pattern[str], ...]
    behind: tuple[re.Pattern[str], ...]


@functools.cache
def _patterns(words: ReadingWords) -> _Patterns:
    forms = words.speech_verbs.present | words.speech_verbs.past | words.quoting_verbs.present
    verbs = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
    openers = "|".join(sorted(map(re.escape, words.subject_openers), key=len, reverse=True)) or "(?!)"
    middles = "|".join(sorted(map(re.escape, words.adverbs), key=len, reverse=True)) or "(?!)"
    phrases = (
        "|".join(sorted((re.escape("".join(phrase)) for phrase in words.according), key=len, reverse=True))
        or "(?!)"
    )
    subject = rf"(?:{openers})?(?P<speaker>[^{_PUNCTUATION}]{{1,{LONGEST_SUBJECT}}}?)"
    if words.subject_marks:
        marks = "|".join(map(re.escape, words.subject_marks))
        quoting = "|".join(map(re.escape, words.quote_marks))
        topic = rf"{subject}(?:{marks})"
        return _Patterns(
            (re.compile(rf"{topic}[^{STOPS}]{{0,40}}$"),),
            (
                re.compile(rf"(?:など)?(?:{quoting})[、,]?{topic}[^{STOPS}]{{0,20}}?(?:{verbs})"),
                re.compile(rf"(?:など)?(?:{quoting})[^{STOPS}]{{0,20}}?(?:{verbs})"),
            ),
        )
    return _Patterns(
        (
            re.compile(
                rf"(?:^|[，,；;]){subject}(?:{middles}){{0,3}}(?:{verbs})[^{STOPS}：:]{{0,12}}[：:，,]?$"
            ),
            re.compile(rf"(?:^|[，,；;])(?:{phrases}){subject}(?:{verbs})?[，,][^{STOPS}]{{0,40}}$"),
            re.compile(rf"(?:^|[，,]){subject}[：:]$"),
        ),
        (
            re.compile(
                rf"[，,]?{subject}(?:{middles}){{0,3}}(?:{verbs})(?=[^{STOPS}]{{0,10}}(?:[{STOPS}，,]|$))"
            ),
        ),
    )


def find(text: str, start: int, end: int, made: QuotePlaceholder, words: ReadingWords) -> Found | None:
    """The speaker of the quotation `made` in the block `text[start:end]`."""
    patterns = _patterns(words)
    low = max(start, made.start - REACH, *(text.rfind(stop, start, made.start) + 1 for stop in STOPS))
    before = text[low : made.start]
    high = min((at for stop in STOPS if (at := text.find(stop, made.end, end)) >= 0), default=end)
    after = text[made.end : min(high + 1, made.end + REACH)]
    for pattern in patterns.behind:
        match = pattern.match(after)
        if match is None:
            continue
        if "speaker" in match.groupdict():
            return _found(made.end, match, "verb-speaker-after")
        for earlier in patterns.before:
            topic = earlier.search(before)
            if topic:
                return _found(low, topic, "speaker-verb-before")
    if words.subject_marks:
        return None
    for pattern in patterns.before:
        match = pattern.search(before)
        if match:
            return _found(low, match, "speaker-verb-before")
    return None


def _found(offset: int, match: re.Match[str], pattern: str) -> Found:
    return Found(offset + match.start("speaker"), offset + match.end("speaker"), pattern)
