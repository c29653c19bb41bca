"""Two pieces of speech in a source that tells a story or reports: are they one person's, or two people's?

The words between the marks name the speakers: behind a piece (*“…,” said Mr Ode*), before it (*Mrs Lund disagreed: “…”*).
Only where both pieces have a name, and not the same one, they are two people's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.text.alternation import longest_first
from mkdocs_quotecheck.text.characters import DOUBLE_MARKS
from mkdocs_quotecheck.text.sentences import sentence_ends
from mkdocs_quotecheck.text.words import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon
    from mkdocs_quotecheck.text.words import Word

# Who speaks is named within so many characters of the marks.
TAG_REACH = 120
# … in so many words: `Her brother, Paul Finn, told the court a different story`.
LONGEST_TAG = 14
# A label has so many: `Dr Maria del Mar Ruiz`.
LONGEST_LABEL = 5
# A piece of speech is followed for so many characters to see whose it is.
LONGEST_PIECE = 1_500
# A single mark is one where it is no apostrophe.
_MARK = re.compile(rf"[{DOUBLE_MARKS}]|(?<![^\s(])[‘'](?!\s)|(?<=[.,!?…])[’'](?=[\s.,;:]|\Z)")
_TWO_MARKS = re.compile(rf"[{DOUBLE_MARKS}](\s*+)(?=[{DOUBLE_MARKS}])")


def answers(between: str) -> bool:
    """Whether what stands between two words of a source is the end of one speech and, in a new paragraph, another's."""
    # Two line ends make an empty line.
    return any(match[1].count("\n") > 1 for match in _TWO_MARKS.finditer(between))


def changes_voice(text: str, start: int, end: int, words: Lexicon) -> bool:
    """Whether what stands before `start` is one person's speech in the source, and what stands behind `end` another's."""
    first, second = _speakers(text, start, end, words)
    if not first or not second:
        return False
    replies = words.matching.replies
    mark = _MARK.search(text, start, end)
    answered = (mark is not None and "?" in text[max(0, mark.start() - 1) : mark.start()]) or bool(
        second & replies
    )
    return _differ(first - replies, second - replies, words, answered=answered)


def goes_on(text: str, start: int, end: int, words: Lexicon) -> bool:
    """Whether the speech before `start` and that behind `end` have the same name, or *he added* stands behind the second."""
    first, second = _speakers(text, start, end, words)
    if not second or second & words.matching.replies:
        return False
    gender = _gender(second, words)
    return _gender(first, words) in ("", gender) if gender else second <= first


def _speakers(text: str, start: int, end: int, words: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """Who is named for the speech before `start` and for that behind `end`, with marks between; nobody where nobody is."""
    marks = [match.start() for match in _MARK.finditer(text, start, end)]
    if len(marks) < 2 or len(marks) % 2:
        return frozenset(), frozenset()
    first = _tag_behind(text, marks[0] + 1, marks[1], words) or _tag_before_piece(text, start, words)
    second = _own_tag(text, marks[-1], end, words) or _introduced(text, marks[-2] + 1, marks[-1], words)
    return first, second


def _differ(first: frozenset[str], second: frozenset[str], words: Lexicon, *, answered: bool) -> bool:
    """Whether two speakers are two people; *the minister* may be Mr Hale, but who asks is not who answers."""
    if not first or not second:
        return False
    one, two = _gender(first, words), _gender(second, words)
    if one or two:
        # *“A,” he said. “B,” Mrs Lund said*: who goes on is not named anew.
        return bool(one) and one != two and (bool(two) or _is_named(second))
    if _is_named(first) != _is_named(second):
        return answered
    return not (first <= second or second <= first)


def _gender(speaker: frozenset[str], words: Lexicon) -> str:
    """The gender of a speaker who is only a pronoun; empty for others."""
    return words.genders.get(next(iter(speaker)), "") if len(speaker) == 1 else ""


def _is_named(speaker: frozenset[str]) -> bool:
    return all(word[0].isupper() for word in speaker)


def _tag_behind(text: str, at: int, stop: int, words: Lexicon) -> frozenset[str]:
    """Who is named right behind a piece of speech that closes before `at`."""
    before = text[at - 2 : at - 1]
    piece = text[at : min(stop, at + TAG_REACH)]
    ends = sentence_ends(piece, words)
    tag = piece[: ends[0]] if ends else piece
    introduces = tag.rstrip()[-1:] in (":", "：")
    if introduces or (before == "." and not tag.lstrip()[:1].islower()):
        # It introduces the next piece, or is a new sentence.
        return frozenset()
    return _speaker(tag, words)


def _own_tag(text: str, opened: int, end: int, words: Lexicon) -> frozenset[str]:
    """Who is named right behind the piece of speech that `end` lies in."""
    close = _MARK.search(text, max(end, opened + 1), end + LONGEST_PIECE)
    if close is None:
        return frozenset()
    following = _MARK.search(text, close.end(), close.end() + TAG_REACH)
    stop = following.start() if following else close.end() + TAG_REACH
    return _tag_behind(text, close.end(), stop, words)


def _introduced(text: str, start: int, opened: int, words: Lexicon) -> frozenset[str]:
    """Who is named before a piece of speech that opens at `opened`: in the sentence that a colon or comma ends."""
    piece = text[max(start, opened - TAG_REACH) : opened]
    if piece.rstrip()[-1:] not in (":", ",", "："):
        return frozenset()
    ends = sentence_ends(piece, words)
    tag = piece[ends[-1] :] if ends else piece
    return _labelled(tag, words) or _speaker(tag, words)


def _labelled(tag: str, words: Lexicon) -> frozenset[str]:
    """Who a label names, names and titles alone before a colon: *Mrs Lund:*; nobody for other words."""
    names = words_in(tag)
    if tag.rstrip()[-1:] not in (":", "：") or not names or len(names) > LONGEST_LABEL:
        return frozenset()
    if not all(tag[word.start].isupper() for word in names):
        return frozenset()
    return frozenset(
        tag[word.start : word.end] for word in names if word.key not in words.titles | words.genders.keys()
    )


def _tag_before_piece(text: str, start: int, words: Lexicon) -> frozenset[str]:
    """Who is named before the piece of speech in which `start` lies."""
    marks = [match.start() for match in _MARK.finditer(text, max(0, start - LONGEST_PIECE), start)][-2:]
    if not marks:
        return frozenset()
    opened, earlier = marks[-1], marks[0] + 1 if len(marks) > 1 else max(0, marks[-1] - TAG_REACH)
    introduced = _introduced(text, earlier, opened, words)
    # *“A,” said Rosa Finn. “B.”*: who spoke the piece before goes on.
    return introduced or (_tag_behind(text, earlier, opened, words) if len(marks) > 1 else frozenset())


def _speaker(tag: str, words: Lexicon) -> frozenset[str]:
    """The names of a reporting clause, else its nouns, with a verb of replying; its pronoun where that is all.

    Nothing if it has no verb, is too long, or leaves open who it is.
    """
    if words.matching.unspaced:
        return _unspaced_speaker(tag, words)
    found = words_in(tag)
    keys = [word.key for word in found]
    if len(found) > LONGEST_TAG or not any(map(words.is_verb_form, keys)):
        return frozenset()
    replies = words.matching.replies.intersection(keys)
    told = _telling_words(found, words)
    capitals = [word for word in told if tag[word.start].isupper()]
    names = frozenset(
        tag[word.start : word.end] for word in capitals if word.key not in replies | words.titles
    )
    if names and not words.capitalised_nouns:
        return names | replies
    pronoun = next((key for key in keys if key in words.genders), None)
    if pronoun is not None:
        return frozenset((pronoun,))
    nouns = {word.key for word in told} - words.adverbs
    nouns = {key for key in nouns if not words.is_verb_form(key)}
    vague = not (words.matching.pronouns - words.determiners).isdisjoint(keys)
    return frozenset() if vague or not nouns else replies | nouns


def _telling_words(found: Sequence[Word], words: Lexicon) -> list[Word]:
    """The words of a clause that may tell who it is about: no small words, months and days."""
    small = (
        words.governors
        | words.matching.coordinators
        | words.matching.denying.breaks
        | words.matching.pronouns
    )
    return [word for word in found if word.key not in small and not words.is_date_word(word.key)]


def _unspaced_speaker(tag: str, words: Lexicon) -> frozenset[str]:
    bare = tag.strip(" \n，,。：:、")
    verb = next((each for each in longest_first(words.verbs) if bare.endswith(each)), "")
    if not verb or verb == bare:
        return frozenset()
    subject = bare.removesuffix(verb)
    marks = longest_first(language(words.code).reading.subject_marks)
    mark = next((each for each in marks if subject.endswith(each)), "")
    return frozenset({subject.removesuffix(mark)})
