"""Words that nobody says: what programs show and readers type, and terms the page itself coins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import MentionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.languages import ReadingWords
    from mkdocs_quotecheck.reading.attribution.paragraphs import SpeakerMention
    from mkdocs_quotecheck.reading.attribution.passage import Passage

# So many tokens before the words a verb of calling or of output is looked for: *we call such a frame a “runt”*.
NAMED_WITHIN: Final = 6
UNTIED: Final = ("sentence-subject", "subject-before", "split", "carried")
"""Patterns that name a speaker for want of a verb of saying; a title by its mark-up stays one."""
# What stands before an imperative: nothing, a border, or words like *then* and *and*; or `to` and `you`.
_BEFORE_IMPERATIVE: Final = ".,:;-(CAO"


def classify_non_speech(
    passage: Passage, token: int, naming: SpeakerMention | None, quoted: Sequence[str]
) -> MentionKind | None:
    """Which kind of mention the words at `token`, which are `quoted`, are when no person can be their speaker; None if one can."""
    words = passage.lexicon.words
    if not words.ui_nouns:
        return None
    if _is_entered(passage, token, words):
        return MentionKind.LABEL
    return None if naming is None else _named(passage, token, naming, quoted)


def _named(passage: Passage, token: int, naming: SpeakerMention, quoted: Sequence[str]) -> MentionKind | None:
    words = passage.lexicon.words
    speaker = _speaker(naming, passage.text)
    before = passage.folded[max(0, token - NAMED_WITHIN) : token]
    word = speaker[0] if len(speaker) == 1 else ""
    if word in words.addressing_words and words.pronouns.get(word) == "-":
        return MentionKind.LABEL
    loose = naming.pattern in UNTIED
    shown = words.pronouns.get(word) == "it" and not words.output_verbs.isdisjoint(before[-1:])
    # *The server “MAY send a length”* says what it does.
    predicate = "".join(quoted[:1]).casefold() in words.modals | words.auxiliaries
    if loose and not predicate and not words.ui_nouns.isdisjoint(before[-1:]):
        # *The button “Send report” opens*
        return MentionKind.LABEL
    if shown or _is_device(speaker, words):
        return MentionKind.INTERFACE
    coined = len(speaker) <= 2 and not words.generic_subjects.isdisjoint(speaker[-1:])
    owned = loose and words.possessives.get(speaker[0]) == "-"
    return MentionKind.TERM if owned or (coined and not words.describing_verbs.isdisjoint(before)) else None


def _is_device(speaker: list[str], words: ReadingWords) -> bool:
    """`the log`, `the error message`; a message by itself may be somebody's."""
    last = speaker[-1:]
    if last and last[0] in words.speech_nouns:
        last = speaker[-2:-1]
    return bool(last) and last[0] in words.ui_nouns


def _speaker(naming: SpeakerMention, text: str) -> list[str]:
    start, end = naming.antecedent or (naming.start, naming.end)
    return text[start:end].lower().split()


def _is_entered(passage: Passage, token: int, words: ReadingWords) -> bool:
    """Whether an imperative tells the reader to do something with the words: *Click “I agree”*, *then type “yes”*."""
    verb = token - 1
    while verb > 0 and passage.kinds[verb] in "DE" and token - verb < 3:
        verb -= 1
    if verb < 0 or passage.folded[verb] not in words.entering_verbs:
        return False
    low, _ = passage.bounds(token)
    before = passage.kinds[verb - 1] if verb > low else "."
    return before in _BEFORE_IMPERATIVE or passage.folded[verb - 1] == "you"
