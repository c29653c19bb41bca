"""An ellipsis over a sentence end that makes one sentence of two: what was said of one thing is said of another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.sentences import sentence_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.text.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Words without a verb are taken for a subject up to this length: `the harbour master of the old town on the lake`.
LONGEST_SUBJECT = 9


@dataclass(frozen=True, slots=True)
class Splice:
    """A gap whose both ends lie inside sentences, not the same one."""

    text: str
    start: int
    end: int
    left_out: str
    """What the gap holds of the sentence behind it."""

    def wants_object(self, words: Lexicon) -> bool:
        """Whether the words kept before the gap wait for more, and get it from another sentence behind the gap."""
        before = _words(self.text[max(0, self.start - 40) : self.start])[-2:]
        behind = self._behind()
        if not before or not behind:
            return False
        if before[-1] in words.governors:
            return True
        verb = before[-1] in words.verbs or before[-1].endswith(words.verb_endings)
        passive = len(before) > 1 and before[0] in words.passives
        return verb and not passive and behind in words.determiners

    def joins_foreign_predicate(self, words: Lexicon) -> bool:
        """Whether what follows the gap is said of something else than the subject kept before it.

        It begins with an auxiliary, so that its subject ends right before it, in the gap; or a subject without a verb is kept and
        it begins with the verb of another, or with an infinitive that hangs on another verb. A pronoun in the gap, or a word that
        is kept, may mean the same thing: *The dam … was closed* out of *The dam is old. It was closed*. Of the 47 fine
        ellipses over a sentence end in real pairs none is taken for this.
        """
        behind = self._behind()
        named = _words(self.left_out)
        kept = _words(sentence_before(self.text, self.start, words))
        if not behind or not _strange(named, kept, words):
            return False
        if behind in words.auxiliaries:
            return True
        if len(kept) > LONGEST_SUBJECT or _has_verb(kept, words):
            return False
        if behind in words.words.infinitive_marks:
            return True
        bare = len(named) <= LONGEST_SUBJECT and not _has_verb(named, words)
        return bare and words.is_finite(behind)

    def coordinates_foreign_subject(self, words: Lexicon) -> bool:
        """Whether what follows the gap is tied by *and* to something that the kept words do not speak of."""
        kept = _words(sentence_before(self.text, self.start, words))
        return self._behind() in words.words.coordinators and _strange(_words(self.left_out), kept, words)

    def _behind(self) -> str:
        match = _WORD.match(self.text, self.end)
        return match[0].lower() if match else ""


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _strange(named: Sequence[str], kept: Sequence[str], words: Lexicon) -> bool:
    """Whether none of the words can mean what the kept ones mean."""
    names = {*named} - words.governors
    if not names or names & words.words.pronouns:
        return False
    return not any(words.same_lemma(word, other) for word in names for other in kept)


def _has_verb(found: Sequence[str], words: Lexicon) -> bool:
    """Whether one of some words is a verb; behind a determiner it is a noun (`the plan`)."""
    return any(
        words.is_finite(word)
        or word in words.auxiliaries
        or (word in words.verbs and before not in words.determiners)
        for before, word in zip(("", *found), found, strict=False)
    )
