"""Where words end whose closing mark is missing: before the tag at the end of their paragraph.

*“Shall we light it? Ms Hale asked.*
"""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from itertools import dropwhile, pairwise
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.words import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.reading.quotations.scan import Pair
    from mkdocs_quotecheck.reading.quotations.spanning import Marked

# The subject of a tag is a name with its title, or a noun phrase, with an adverb: `said the old harbour master quietly`.
LONGEST_TAG: Final = 7
LONGEST_UNSPACED_TAG: Final = 10
# Behind the closing mark of the next paragraph its own tag begins within so many characters.
TAG_REACH: Final = 60

_BORDER: Final = re.compile(r"[,?!…—–，？！](?=[^,?!…—–，？！]*\Z)")
_END: Final = ".。 \u00a0\n"


def ended_by_tags(text: str, scanned: Sequence[Marked], language: Language) -> list[Marked]:
    """The blocks; a mark that nothing closes before a tag at the paragraph's end encloses nothing behind that tag's beginning.

    The next paragraph opens anew and has a tag of its own, so that two people speak: what one says over two paragraphs is
    opened anew as well, but has one tag.
    """
    found = list(scanned)
    for index, (marked, following) in enumerate(pairwise(scanned)):
        opened = next((pair for pair in reversed(marked.pairs) if not pair.closed), None)
        if opened is None or not _answers(text, following, opened, language):
            continue
        end = _before_tag(text, opened.start, marked.block.end, language)
        if end is not None:
            shorter = replace(opened, end=end, close=end, ended=True)
            pairs = tuple(shorter if pair is opened else pair for pair in marked.pairs)
            found[index] = replace(marked, pairs=pairs)
    return found


def _answers(text: str, following: Marked, opened: Pair, language: Language) -> bool:
    """Whether a paragraph begins with words in the same marks that are closed before a tag."""
    first = next(iter(following.pairs), None)
    if first is None or not first.closed or first.family != opened.family:
        return False
    if first.open - following.block.start > 1:
        return False
    behind = text[first.close : min(following.block.end, first.close + TAG_REACH)]
    if language.reading.unspaced:
        return any(verb in behind for verb in _verbs(language))
    return any(word.key in _verbs(language) for word in words_in(behind)[:LONGEST_TAG])


def _before_tag(text: str, start: int, end: int, language: Language) -> int | None:
    """Where the words end that a tag follows up to the paragraph's end; None if none does."""
    border = _BORDER.search(text, start, end)
    if border is None:
        return None
    tail = text[border.end() : end].strip(_END)
    if language.reading.unspaced:
        tagged = len(tail) <= LONGEST_UNSPACED_TAG and tail.endswith(tuple(_verbs(language)))
    else:
        tagged = _is_tag([tail[word.start : word.end] for word in words_in(tail)], language)
    return border.end() if tagged else None


def _is_tag(words: Sequence[str], language: Language) -> bool:
    """Whether words are a subject and its verb of saying, in either order; `lui a dit hier Hale` too."""
    reading = language.reading
    if reading.compound_inversion:
        words = [*dropwhile((reading.object_clitics | reading.perfects).__contains__, words)]
    if not 2 <= len(words) <= LONGEST_TAG:
        return False
    verbs, adverbs = _verbs(language), language.reading.adverbs
    while len(words) > 2 and _is_adverb(words[-1], language, adverbs):
        words = words[:-1]
    if words[-1] in verbs and _is_subject(words[:-1], language):
        return True
    if words[0] not in verbs or not language.reading.inversion:
        return False
    # *sagte sie leise*, *said Hale at noon*: behind a name or a pronoun the tag may go on.
    subject = [*words[1:]]
    while len(subject) > 1 and subject[-1].islower() and subject[0] not in language.reading.determiners:
        subject.pop()
    return _is_subject(subject, language)


def _is_adverb(word: str, language: Language, adverbs: frozenset[str]) -> bool:
    return word in adverbs or word.endswith(language.reading.adverb_endings or ("\0",))


def _is_subject(words: Sequence[str], language: Language) -> bool:
    """Whether words are a name, a pronoun, or a noun phrase with its article."""
    reading = language.reading
    first = words[0].lower()
    if len(words) == 1 and first in reading.pronouns:
        return True
    if first in reading.determiners or first in reading.possessives:
        return len(words) > 1
    return all(
        word[0].isupper() or word in reading.name_particles or word.lower() in reading.titles
        for word in words
    )


@functools.cache
def _verbs(language: Language) -> frozenset[str]:
    verbs = language.reading.speech_verbs
    perfects = verbs.participle if language.reading.compound_inversion else frozenset[str]()
    return verbs.past | verbs.present | perfects | language.reading.tag_verbs
