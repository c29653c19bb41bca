"""Who is named for a quotation in a language that puts no spaces between words (Chinese, Japanese).

There are no tokens to go by: verbs and the marks of a subject are looked for in the text right before and behind the
quotation, within its sentence.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from mkdocs_quotecheck.model import Confidence
from mkdocs_quotecheck.reading.attribution.unspaced_clauses import (
    COLONS,
    NEAR,
    clauses,
    forms,
    last_verb,
    subject,
    unknown_subject,
)
from mkdocs_quotecheck.text.alternation import one_of

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.model import Span
    from mkdocs_quotecheck.reading.attribution.passage import QuotePlaceholder
    from mkdocs_quotecheck.reading.attribution.unspaced_clauses import Clause, Forms, Subject

REACH: Final = 80
"""Characters around a quotation in which its speaker is named; sentences of news have 20 to 60."""
LONGEST_SUBJECT: Final = 24
CLAUSES_BEHIND: Final = 3
# Characters between a comma and the verb whose subject stands before the comma: `抬起头，大声问`.
SHORT: Final = 6
_SUBJECT: Final = "subject-before"
STOPS: Final = "。！？!?\n"
_PUNCTUATION: Final = "，、；：,;:。！？!?「」『』“”‘’（）()《》〈〉…—\\s"
# `Ada ` in `Ada Haleは`: the words of a name in Latin letters but for the last.
_LATIN_NAMES: Final = r"(?:[A-Za-zÀ-ɏ.’'-]+ ){0,4}"
# Marks of titles: behind a name they hold what he wrote.
_TITLE_MARKS: Final = "『《〈"
# The end of a quotation that is a sentence or part of one: what stands before it belongs to it.
_CLOSED: Final = re.compile(r"[。！？，…!?,][”」』]")
# `「…」、「…」と述べた`: the verb behind the last quotation of several is that of all.
_CHAINED: Final = r"(?:[、,，]?(?:「[^」]{0,200}」|“[^”]{0,200}”))*"


@dataclass(frozen=True, slots=True)
class Found:
    """A speaker's offsets in the document."""

    start: int
    end: int
    pattern: str
    confidence: Confidence


class _Topics(NamedTuple):
    """Patterns of a language that marks its subjects and its quotations."""

    topic: re.Pattern[str]
    """A subject with its mark, before a quotation."""
    told: re.Pattern[str]
    """Subject and verb behind one."""
    verb: re.Pattern[str]
    """The verb alone behind one."""
    source: re.Pattern[str]
    """According to whom, right before one."""
    named: re.Pattern[str]
    """A name with its title that ends the sentence behind one: `「…」と佐藤氏。`"""


@functools.cache
def _topics(words: ReadingWords) -> _Topics:
    """The patterns of a language that marks its subjects."""
    forms_ = words.speech_verbs.present | words.speech_verbs.past | words.quoting_verbs.present
    verbs, openers = one_of(forms_), one_of(words.subject_openers)
    marks, quoting = one_of(words.subject_marks), one_of(words.quote_marks)
    sources = one_of(words.postpositions)
    bare = "".join(f"(?<!{re.escape(ending)})" for ending in words.no_subject_endings)
    exceptions, linking = one_of(words.no_subject_marks), one_of(words.linking_endings)
    topic = rf"(?:{openers})?(?P<speaker>{_LATIN_NAMES}[^{_PUNCTUATION}]{{1,{LONGEST_SUBJECT}}}?){bare}(?:{marks})(?!{exceptions})"
    titled = rf"(?P<speaker>[^{_PUNCTUATION}]{{1,{LONGEST_SUBJECT}}}(?:{one_of(words.titles)}))"
    return _Topics(
        re.compile(topic),
        re.compile(
            rf"{_CHAINED}(?:{quoting})[、,]?(?![^{_PUNCTUATION}]{{1,{LONGEST_SUBJECT}}}(?<={linking})){topic}[^{STOPS}]{{0,20}}?(?:{verbs})"
        ),
        re.compile(rf"{_CHAINED}(?:{quoting})[^{STOPS}]{{0,20}}?(?:{verbs})"),
        re.compile(
            rf"(?:{openers})?(?P<speaker>[^{_PUNCTUATION}]{{1,{LONGEST_SUBJECT}}}?)(?:{sources})(?:[、,]?$|[、,])"
        ),
        re.compile(rf"{_CHAINED}(?:{quoting})[、,]?{titled}(?:[{STOPS}]|$)"),
    )


def find(text: str, block: Span, made: QuotePlaceholder, words: ReadingWords, names: str) -> Found | None:
    """The speaker of the quotation `made` in a block of a text; `names` is a pattern for the registered names."""
    start, end = block.start, block.end
    low = max(start, made.start - REACH, *(text.rfind(stop, start, made.start) + 1 for stop in STOPS))
    high = min((at for stop in STOPS if (at := text.find(stop, made.end, end)) >= 0), default=end)
    high = min(high, made.end + REACH)
    if words.subject_marks:
        labelled = _labelled(text, start, made, forms(words, names))
        return labelled or _by_topic(text, low, min(high + 1, end), made, words)
    known = forms(words, names)
    for closed in _CLOSED.finditer(text, low, made.start):
        low = closed.end()
    ahead = _stated(text, low, _ahead(text, low, made.start, known), known)
    if ahead is not None and text[made.start - 1 : made.start] in COLONS:
        return ahead
    return (
        _according(text, low, made.start, known)
        or _stated(text, made.end, _behind(text, made.end, high, known), known)
        or ahead
        or _according(text, made.end, high, known)
        or _acting(text, made, high, known)
    )


def _stated(text: str, low: int, found: Found | None, known: Forms) -> Found | None:
    """A speaker, not sure where the clause denies or supposes that he said it, `林岚没有说“…”`; whose words he gives, `林岚引用周平的话说`."""
    if found is None:
        return None
    relayed = known.relayed.match(text, found.end, found.end + REACH)
    if relayed is not None:
        return Found(*relayed.span("who"), found.pattern, Confidence.LOW)
    if found.confidence is not Confidence.HIGH:
        return found
    begin = max(low, *(text.rfind(comma, low, found.start) + 1 for comma in "，,"))
    verb = known.verb.search(text, found.end, found.end + REACH)
    doubted = known.doubt.search(text, begin, found.end if verb is None else verb.start())
    return replace(found, confidence=Confidence.LOW) if doubted else found


def _according(text: str, low: int, high: int, known: Forms) -> Found | None:
    """`据林岚介绍，“…”`, `“…”，据林岚说`: the clause beside the words says according to whom."""
    parts = clauses(text, low, high)[::-1]
    framed = next((each for each in parts if known.framed.fullmatch(text, each.start, each.end)), None)
    if framed is not None:
        return _framed(text, framed, known)
    matches = ((each, known.according.match(text, each.start, each.end)) for each in parts)
    part, opened = next(((each, match) for each, match in matches if match), (None, None))
    if part is None or opened is None:
        return None
    verbs = known.verb.finditer(text, opened.end(), part.end)
    # `根据港务报告`: a noun for what speaks is no verb there.
    verb = next((each for each in verbs if not known.known.fullmatch(text, *each.span())), None)
    if verb is None and len(opened["word"]) == 1:
        # `据悉`, `据报道` name nobody.
        return None
    close = part.end if verb is None else verb.start()
    found = subject(text, opened.end(), close, known) or unknown_subject(text, opened.end(), close, known)
    if found is None:
        return None
    sure = found.known and found.clear and verb is not None
    return Found(found.start, found.end, "according-before", _confidence(sure=sure))


def _framed(text: str, part: Clause, known: Forms) -> Found | None:
    """`按照林岚的说法`, `在林岚看来`; sure only of a registered name whose words, not thoughts, they are."""
    match = known.known.search(text, part.start, part.end)
    if match is None:
        return None
    sure = match["name"] is not None and text.startswith(known.owners, match.end())
    return Found(match.start(), match.end(), "according-before", _confidence(sure=sure))


def find_lead_in(text: str, start: int, end: int, words: ReadingWords, names: str) -> Found | None:
    """The speaker in the last sentence of `text[start:end]`, which ends with a colon."""
    low = max(start, *(text.rfind(stop, start, end) + 1 for stop in STOPS))
    return None if words.subject_marks else _ahead(text, low, end, forms(words, names))


def find_subject(text: str, start: int, end: int, words: ReadingWords, names: str) -> Found | None:
    """The subject of the last sentence of `text[start:end]`."""
    stop = len(text[start:end].rstrip("。！？!?…”」』 \n")) + start
    low = max(start, *(text.rfind(mark, start, stop) + 1 for mark in STOPS))
    if words.subject_marks:
        topic = _topic_before(text[low:stop], _topics(words), words)
        return None if topic is None else replace(_found(low, topic, _SUBJECT), confidence=Confidence.LOW)
    return _head(text, low, stop, forms(words, names), _SUBJECT)


def find_unknown_subject(text: str, start: int, end: int, words: ReadingWords, names: str) -> Found | None:
    """The head of the last sentence of `text[start:end]`, whatever it is."""
    low = max(start, *(text.rfind(mark, start, end - 1) + 1 for mark in STOPS))
    found = unknown_subject(text, low, end, forms(words, names))
    return None if found is None else Found(found.start, found.end, _SUBJECT, Confidence.LOW)


def _labelled(text: str, start: int, made: QuotePlaceholder, known: Forms) -> Found | None:
    """`佐藤恵「…」`, `佐藤恵：「…」`: a registered name that is all before the words on their line; sure with a colon."""
    line = max(start, text.rfind("\n", start, made.start) + 1)
    end = len(text[line : made.start].rstrip(f"{COLONS} ")) + line
    match = known.known.match(text, line, end)
    titled = text[made.start : made.start + 1] in _TITLE_MARKS  # `佐藤恵『港の冬』` is her book
    if match is None or match["name"] is None or match.end() != end or titled:
        return None
    return Found(line, end, "label", _confidence(sure=text[made.start - 1] in COLONS))


def _by_topic(text: str, low: int, high: int, made: QuotePlaceholder, words: ReadingWords) -> Found | None:
    topics = _topics(words)
    after = text[made.end : high]
    match = topics.told.match(after) or topics.named.match(after)
    if match is not None:
        return _found(made.end, match, "verb-speaker-after")
    source = topics.source.search(text[low : made.start])
    if source is not None and low + source.end() == made.start:
        return _found(low, source, "according-before")
    match = None if topics.verb.match(after) is None else _topic_before(text[low : made.start], topics, words)
    if match is not None:
        return _found(low, match, "speaker-verb-before")
    guessed = None if source is None else _found(low, source, "according-before")
    return None if guessed is None else replace(guessed, confidence=Confidence.LOW)


def _topic_before(text: str, topics: _Topics, words: ReadingWords) -> re.Match[str] | None:
    """The subject whose mark stands right before the words, else the first of their sentence: `この日は…、林が「…」`."""
    found = [match for match in topics.topic.finditer(text) if match["speaker"] not in words.times]
    if not found:
        return None
    last = found[-1]
    return last if not text[last.end() :].strip("、, ") else found[0]


def _ahead(text: str, low: int, end: int, known: Forms) -> Found | None:
    """`林岚站起来，说：“…”`: the subject of the last verb of saying, be it some clauses before."""
    parts = clauses(text, low, end)
    told = next((i for i in range(len(parts) - 1, -1, -1) if last_verb(text, parts[i], known)), None)
    colon = text[end - 1 : end] in COLONS
    if told is None:
        return _label(text, parts, known) if colon and parts else None
    verb = last_verb(text, parts[told], known)
    close = parts[told].end if verb is None else verb.start()
    own = subject(text, parts[told].start, close, known)
    for number in range(told, -1, -1):
        part = parts[number]
        found = own if number == told else subject(text, part.start, part.end, known)
        if found is not None:
            sure = found.clear and found.known and told == len(parts) - 1
            return Found(found.start, found.end, "speaker-verb-before", _confidence(sure=sure))
    unknown = unknown_subject(text, parts[told].start, close, known)
    if unknown is None and told:
        unknown = unknown_subject(text, parts[0].start, parts[0].end, known)
    if unknown is None:
        return None
    return Found(
        unknown.start, unknown.end, "speaker-verb-before", _confidence(sure=unknown.clear and not told)
    )


def _label(text: str, parts: list[Clause], known: Forms) -> Found | None:
    """`林岚：“…”`, and `林岚看了看表：“…”`."""
    found = _head(text, parts[0].start, parts[-1].end, known, "colon")
    if found is not None or len(parts) > 1:
        return found
    unknown = unknown_subject(text, parts[0].start, parts[0].end, known)
    if unknown is None or not unknown.clear:
        return None
    return Found(unknown.start, unknown.end, "label", Confidence.HIGH)


def _behind(text: str, start: int, high: int, known: Forms) -> Found | None:
    """`“…”林岚对周平说。`, `“…”林岚抬起头，问。`."""
    parts = clauses(text, start, high)[:CLAUSES_BEHIND]
    first: Subject | None = None
    for number, part in enumerate(parts):
        for verb in known.verb.finditer(text, part.start, part.end):
            own = subject(text, part.start, verb.start(), known)
            if own is None and not number:
                own = unknown_subject(text, part.start, verb.start(), known)
            found = own or first
            if found is None:
                break
            if known.passive.search(text, part.start, verb.start()):
                continue
            near = verb.start() - found.end <= NEAR if own else verb.start() - part.start <= SHORT
            sure = found.clear and near and (found.known or (not number and own is not None))
            return Found(found.start, found.end, "verb-speaker-after", _confidence(sure=sure))
        first = first or subject(text, part.start, part.end, known)
    return None


def _acting(text: str, made: QuotePlaceholder, high: int, known: Forms) -> Found | None:
    """`“…。”林岚点头。`: whom a short sentence behind words that end one tells of, as a guess."""
    if made.last not in STOPS:
        return None
    parts = clauses(text, made.end, high)
    found = subject(text, parts[0].start, parts[0].end, known) if len(parts) == 1 else None
    if found is None or not found.known or not found.clear or parts[0].end - found.end > SHORT:
        return None
    return Found(found.start, found.end, "sentence-subject", Confidence.LOW)


def _head(text: str, low: int, high: int, known: Forms, pattern: str) -> Found | None:
    for part in clauses(text, low, high):
        found = subject(text, part.start, part.end, known)
        if found is not None:
            return Found(found.start, found.end, pattern, Confidence.LOW)
    return None


def _confidence(*, sure: bool) -> Confidence:
    return Confidence.HIGH if sure else Confidence.LOW


def _found(offset: int, match: re.Match[str], pattern: str) -> Found:
    return Found(offset + match.start("speaker"), offset + match.end("speaker"), pattern, Confidence.HIGH)
