"""Words that the page itself says were not said: *“A”, not “B”*, *denied having said “B”*, *misquoted her as saying “B”*.

They are mentions, a wording that is rejected, and not looked for in the sources.
"""

from __future__ import annotations

import bisect
import functools
import itertools
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Form, Span
from mkdocs_quotecheck.reading.quotations.phrases import anywhere, beginning, ending
from mkdocs_quotecheck.reading.quotations.statements import beginning_in, sentences
from mkdocs_quotecheck.text.characters import QUOTATION_MARKS
from mkdocs_quotecheck.text.word_features import verbs_of_saying

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.html.document import Document

# Cues stand within so many characters of the marks.
REACH = 160
# Words between a verb and what it rejects: *did not tell the court that*, *denied that she had ever said*.
WORDS_BEFORE = 9
# … and between *not* and the verb that it negates: *did not actually ever say*.
WORDS_NEGATED = 3
# … and between *wrongly* and the verb that gives the words to somebody: *fälschlich mit den Worten zitiert*.
WORDS_CREDITED = 5
_EDGES = f" \n\u00a0\u202f{QUOTATION_MARKS},:：()[]*_–—-"
_TOKEN = re.compile(r"[\w’'-]{0,100}\w|[,;:.!?()]")


def rejected_in(document: Document, quotations: Sequence[Quotation], language: Language) -> set[int]:
    """The numbers of those quotations whose wording the page rejects."""
    cues = _cues(language)
    starts = [quotation.start for quotation in quotations]
    found: set[int] = set()
    for block in document.blocks:
        first = bisect.bisect_left(starts, block.start)
        here = list(range(first, bisect.bisect_left(starts, block.end, first)))
        running = [
            n for n in here if quotations[n].form in (Form.INLINE, Form.ELEMENT) and not quotations[n].depth
        ]
        if not running or not cues.may_reject(document.text, block.start, block.end):
            continue
        quoted = [Span(quotations[n].start, quotations[n].end) for n in running]
        for sentence in sentences(document.text, block.start, block.end, quoted, language):
            spans = list(beginning_in(sentence, quoted))
            found.update(
                n
                for n in running
                if sentence.start <= quotations[n].start < sentence.end
                and cues.reject(document.text, sentence, spans, Span(quotations[n].start, quotations[n].end))
            )
    return found


class _Cues:
    """What rejects a wording in a language."""

    def __init__(self, language: Language) -> None:
        words = language.quoting
        self._contrast = ending(words.contrast_leads)
        self._behind = beginning(words.rejecting_behind)
        self._misquoting = words.misquoting_verbs
        self._wrongly = words.error_words
        self._causes = words.error_causes
        self._crediting = words.crediting_verbs
        self._gives = self._misquoting | self._wrongly | self._crediting
        self._negators = frozenset(word.replace("'", "’") for word in language.citing.negators)
        self._denying = language.reading.denying_verbs
        speech = language.reading.speech_verbs
        self._saying = (
            verbs_of_saying(language) | speech.gerund | speech.participle | words.saying_infinitives
        )
        self._light = (
            language.reading.auxiliaries
            | (language.reading.adverbs - language.matching.denying.additions)
            | frozenset(language.reading.pronouns)
            | language.reading.relatives
        )
        self._late_negation = language.reading.verb_second
        every = {*words.contrast_leads, *words.rejecting_behind, *self._misquoting, *self._wrongly}
        every |= self._denying | self._negators
        self._any = anywhere(every)

    def may_reject(self, text: str, start: int, end: int) -> bool:
        """Whether a block has any of the cues, which few have."""
        return self._any.search(text, start, end) is not None

    def reject(self, text: str, sentence: Span, quoted: Sequence[Span], which: Span) -> bool:
        """Whether a sentence rejects one of its quotations."""
        lead = text[max(sentence.start, which.start - REACH) : which.start]
        behind = text[which.end : min(sentence.end, which.end + REACH)].lstrip(_EDGES + ".!?")
        if self._behind.match(behind) or self._is_misattributed(behind):
            return True
        if len(quoted) > 1 and self._contrast.search(lead.rstrip(_EDGES)):
            return True
        before = [span.end for span in quoted if span.end <= which.start]
        clause = text[max([sentence.start, which.start - REACH, *before]) : which.start]
        words = [word.casefold().replace("'", "’") for word in _TOKEN.findall(clause)]
        if words[-2:-1] and words[-1] == "," and words[-2] in self._denying:
            # *bestritt, „…“ gesagt zu haben*
            following = _TOKEN.match(behind)
            if following is not None and following.group().casefold() in self._saying:
                return True
        return self._misquotes(words) or self._is_denied(words)

    def _is_misattributed(self, behind: str) -> bool:
        """*is often misattributed to her*, *was falsely attributed to her*, *est attribué à tort à Hale*."""
        words = list(itertools.takewhile(str.isalpha, (each.casefold() for each in _TOKEN.findall(behind))))
        cue = next((n for n, word in enumerate(words) if word in self._gives), len(words))
        if any(word not in self._light for word in words[:cue]):
            return False
        told = words[cue : cue + 1 + WORDS_CREDITED]
        if told and told[0] in self._misquoting:
            return cue > 0
        return (
            not (self._crediting.isdisjoint(told) or self._wrongly.isdisjoint(told))
            and (cue > 0 or told[0] in self._wrongly)
        )  # fmt: skip

    def _misquotes(self, words: list[str]) -> bool:
        """*misquoted her as saying*, *wrongly quoted*, *due to an error, an article quoted her as saying*."""
        clause = words[words.index(";") + 1 :] if ";" in words else words
        if not self._misquoting.isdisjoint(clause):
            return True
        credited = [n for n, word in enumerate(clause) if word in self._crediting]
        wrong = [n for n, word in enumerate(clause) if word in self._wrongly]
        if any(self._belong(clause, *sorted((one, other))) for one in credited for other in wrong):
            return True
        caused = bool(wrong) and clause[0] in self._causes and clause[wrong[0] + 1 : wrong[0] + 2] == [","]
        return caused and any(n > wrong[0] for n in credited)

    @staticmethod
    def _belong(clause: list[str], first: int, last: int) -> bool:
        return last - first <= WORDS_CREDITED and "," not in clause[first:last]

    def _is_denied(self, words: list[str]) -> bool:
        """*did not say*, *never told the court*, *denied having said*; not *did not hesitate to say*.

        What is put in before the words, *did not say, as we reported, “…”*, is left out too.
        """
        if self._denies(words):
            return True
        if words[-1:] != [","] or "," not in words[:-1]:
            return False
        return self._denies(words[: len(words) - 2 - words[-2::-1].index(",")])

    def _denies(self, words: list[str]) -> bool:
        said = [n for n, word in enumerate(words) if word in self._saying]
        if not said or len(words) - said[-1] > WORDS_BEFORE + 1:
            return False
        verb = said[-1]
        while verb and words[verb - 1] in self._saying and words[verb - 1] not in self._denying:
            verb -= 1
        low = max(0, verb - WORDS_BEFORE)
        denier = next((n for n in range(verb, low - 1, -1) if words[n] in self._denying), None)
        if denier is not None and denier < said[-1] and not {",", ";", ":"} & set(words[denier:verb]):
            return not self._is_negated(words, denier)
        return self._is_negated(words, verb) or (self._late_negation and self._is_negated_late(words, verb))

    def _is_negated(self, words: list[str], verb: int) -> bool:
        for at in range(verb - 1, max(-1, verb - 2 - WORDS_NEGATED), -1):
            if words[at] in self._negators:
                return True
            if words[at] not in self._light:
                return False
        return False

    def _is_negated_late(self, words: list[str], verb: int) -> bool:
        """German has its *nicht* behind the finite verb: *sagte nicht: „B“*, *hat nie gesagt*."""
        return any(word in self._negators for word in words[verb + 1 : verb + 1 + WORDS_NEGATED])


@functools.cache
def _cues(language: Language) -> _Cues:
    return _Cues(language)
