"""An ellipsis over the end of a sentence or clause that makes one of two: what was said of one thing is said of another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.matching.gap_text import Chunk, last_border, without_last_aside
from mkdocs_quotecheck.matching.parallel_clauses import takes_parallel, takes_seen_deed, takes_verb_of_other
from mkdocs_quotecheck.text.characters import plain_apostrophes
from mkdocs_quotecheck.text.clauses import has_verb, is_verb_at
from mkdocs_quotecheck.text.sentences import sentence_before
from mkdocs_quotecheck.text.words import last_word, letter_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.matching.gap_text import Gap
    from mkdocs_quotecheck.text.lexicon import Lexicon

# Words without a verb are taken for a subject up to this length: `the harbour master of the old town on the lake`.
LONGEST_SUBJECT = 9
# So few words behind a sentence's end, without a verb, only lend their meaning to the sentence before. With 4 none of 781
# fine quotations of real and made pairs is taken for one that does.
LONGEST_TAIL = 4
# An object, *and*, another verb.
SHORTEST_EXCHANGE = 3


@dataclass(frozen=True, slots=True)
class Splice:
    """A gap, asked whether it makes one sentence of the beginning of one and the end of another."""

    text: str
    """The source's."""
    start: int
    end: int
    gap: Gap
    words: Lexicon

    def misleads(self) -> bool:
        """Whether what is kept behind the gap is tied to something that it does not belong to."""
        gap, words = self.gap, self.words
        if self._takes_owner() or takes_verb_of_other(gap, words):
            return True
        if not gap.crosses:
            return (
                self._takes_relative_clause()
                or self._takes_object()
                or takes_parallel(gap, words)
                or takes_seen_deed(gap, words)
                or any(self._joins_clauses(border) for border in self._borders())
            )
        cut_short, begins_late = bool(gap.head), bool(gap.tail)
        if cut_short and last_word(self.text, 0, self.start) in words.matching.subordinators:
            return True
        if cut_short and not begins_late:
            return self._takes_subject()
        if not (cut_short and begins_late):
            return False
        named = letter_words(" ".join(gap.tail.keys))
        kept = letter_words(sentence_before(self.text, self.start, words))
        return (
            self._wants_object()
            or self._joins_foreign_predicate(named, kept)
            or (self._behind() in words.matching.coordinators and _strange(named, kept, words))
            or self._short_tail(kept)
        )

    def _wants_object(self) -> bool:
        """Whether the words kept before the gap wait for more, and get it from another sentence behind the gap."""
        words = self.words
        before = letter_words(self.text[max(0, self.start - 40) : self.start])[-2:]
        behind = self._behind()
        if not before or not behind:
            return False
        if self._opens_clause():
            return False
        if before[-1] in words.governors and not _is_pronoun(before, words):
            return True
        # A word before an article is a verb that has its object in the gap: *Ama* la ópera. Detesta *el ballet*.
        taken = self.gap.head.keys[0] in words.determiners
        verb = before[-1] in words.verbs or before[-1].endswith(words.verb_endings) or taken
        passive = len(before) > 1 and before[0] in words.passives
        return verb and not passive and behind in words.determiners

    def _opens_clause(self) -> bool:
        """Whether a whole clause is kept behind *and*: *, and those whom he justified he also glorified*.

        It has more verbs than relative clauses.
        """
        tail, right, words = self.gap.tail, self.gap.right.keys, self.words
        joined = (
            len(tail) > 1
            and tail.keys[-1] in words.matching.coordinators
            and tail.parts_clauses(len(tail) - 1)
        )
        if not joined:
            return False
        verbs = sum(is_verb_at(right, at, words) for at in range(len(right)))
        return verbs > sum(word in words.matching.relatives for word in right)

    def _takes_object(self) -> bool:
        """Whether what waits for its object before the gap gets that of another verb: *praised* the nurses and attacked *the doctors*.

        A verb or a preposition is kept whose object is left out, and so is the verb, or preposition, that what is kept behind the gap
        belongs to.
        """
        keys = self.gap.whole.keys
        if len(keys) < SHORTEST_EXCHANGE or not self.gap.left:
            return False
        second = self._last_member()
        return bool(second) and (
            self._governs_alike(second) or self._governs_otherwise(second) or self._has_verb_of(second)
        )

    def _has_verb_of(self, second: Sequence[str]) -> bool:
        """Whether the last member is a verb that the object behind the gap belongs to, and a kept verb has lost its own."""
        words, keys, left, behind = self.words, self.gap.whole.keys, self.gap.left, self._behind()
        # Spanish marks a person as object: *elogió* a las enfermeras y criticó *a los médicos*.
        marked = behind == keys[0] and behind in words.prepositions
        takes = marked or behind in words.determiners
        if not takes or not self._waits(left[-1], keys[int(marked)]):
            return False
        governing = second[0]
        if not self._begins_with_verb(second) or any(words.same_lemma(governing, word) for word in left):
            return False
        return second[-1] == governing or second[-1] in words.prepositions

    def _last_member(self) -> Sequence[str]:
        """The words that a coordinator or a comma parts from the other members in the gap; none if nothing does.

        Without a *but* or an adverb at their end: *lehnt* aber.
        """
        whole, words = self.gap.whole, self.words
        joints = words.matching.coordinators | words.matching.contrasts | words.matching.qualifiers
        joined, end = last_border(whole, joints), len(whole)
        small = words.adverbs | words.matching.qualifiers
        while end > joined + 1 and whole.keys[end - 1] in small:
            end -= 1
        return whole.keys[joined:end] if joined else ()

    def _governs_otherwise(self, second: Sequence[str]) -> bool:
        """Whether the kept object belongs to another preposition than the kept one: *for* the plan and against *the tax*."""
        words, waiting, governing = self.words, self.gap.left[-1], second[-1]
        prepositions = words.prepositions - words.auxiliaries - words.matching.infinitive_marks
        return waiting in prepositions and governing in prepositions and governing != waiting

    def _governs_alike(self, second: Sequence[str]) -> bool:
        """Whether the last member ends with the word that waits before the gap: *guilty of* fraud and acquitted of *murder*."""
        words, left = self.words, self.gap.left
        waiting = left[-1]
        if second[-1] != waiting or waiting not in words.prepositions or waiting in words.auxiliaries:
            return False
        own = [word for word in second[:-1] if word not in words.governors and word not in words.adverbs]
        return bool(own) and not any(words.same_lemma(word, kept) for word in own for kept in left)

    def _begins_with_verb(self, member: Sequence[str]) -> bool:
        """Whether a member begins with a verb; a word alone before a determiner can be little else: *und* verriss *seine Romane*."""
        words, data, word = self.words, self.words.matching, member[0]
        if words.is_verb_form(word):
            return True
        small = (words.governors, words.adverbs, words.adverbial_openers, data.quantifiers, data.pronouns)
        other = (*small, data.denying.additions, data.optional_comma_words)
        return (
            len(member) == 1
            and not word.endswith(words.adverb_endings)
            and not any(word in known for known in other)
        )

    def _waits(self, last: str, following: str) -> bool:
        """Whether a kept word has its object right behind it."""
        words = self.words
        # Its object may hang on a preposition: *riet* zum Tee.
        objects = (
            words.determiners,
            words.matching.pronouns,
            words.prepositions - words.matching.infinitive_marks,
        )
        object_follows = any(following in known for known in objects)
        small = (words.auxiliaries, words.governors, words.adverbs, words.matching.pronouns)
        # A word right before a determiner can be little else than a verb: *billigt* den Plan.
        verb = not any(last in known for known in small) and not words.is_date_word(last)
        return last in words.prepositions or (verb and object_follows and not self.gap.whole.signs[0])

    def _joins_foreign_predicate(self, named: Sequence[str], kept: Sequence[str]) -> bool:
        """Whether what follows the gap is said of something else than the subject kept before it.

        It begins with an auxiliary, so that its subject ends right before it, in the gap; or a subject without a verb is kept and
        it begins with the verb of another, or with an infinitive that hangs on another verb. A pronoun in the gap, or a word that
        is kept, may mean the same thing: *The dam … was closed* out of *The dam is old. It was closed*. Of the 47 fine
        ellipses over a sentence end in real pairs none is taken for this.
        """
        words, behind = self.words, self._behind()
        if not behind or not _strange(named, kept, words):
            return False
        if behind in words.auxiliaries:
            return True
        if len(kept) > LONGEST_SUBJECT or has_verb(kept, words):
            return False
        if behind in words.matching.infinitive_marks:
            return True
        bare = len(named) <= LONGEST_SUBJECT and not has_verb(named, words)
        return bare and words.is_finite(behind)

    def _takes_subject(self) -> bool:
        """Whether the kept words end with the subject of another sentence, without its verb: *The report blames … the airline*."""
        right, words = self.gap.right, self.words
        # A verb that waits for its object takes a longer one: *opposed* the sale. *The lease of the school* he supported.
        waits = words.is_sure_verb(self.gap.left[-1]) and self.gap.head.keys[0] in words.determiners
        longest = LONGEST_SUBJECT if waits else LONGEST_TAIL
        return self.gap.goes_on and 0 < len(right) <= longest and not has_verb(right.keys, words)

    def _short_tail(self, kept: Sequence[str]) -> bool:
        """Whether a few words of the sentence behind are hung on the sentence before: *He sold … house*.

        Not where they belong to the same verb: *The boys worked* all day. They worked *in the rain*.
        """
        right, tail, words = self.gap.right, self.gap.tail, self.words
        if not 0 < len(right) <= LONGEST_TAIL or has_verb(right.keys, words):
            return False
        verbs = [word for word in tail.keys if words.is_verb_form(word) and word not in words.auxiliaries]
        same = any(words.same_lemma(verb, word) for verb in verbs for word in kept)
        return not same and (has_verb(tail.keys, words) or self.gap.goes_on)

    def _borders(self) -> list[int]:
        """Where another clause begins in a gap within one sentence."""
        whole, data, words = self.gap.whole, self.words.matching, self.words
        asking = language(words.code).reading.complementizers
        links = data.coordinators | data.denying.breaks | data.denying.complementizers | asking
        return [
            at
            for at in range(1, len(whole))
            if whole.parts_strongly(at)
            or (whole.keys[at - 1] in links and whole.keys[at] not in links)
            or (whole.parts_clauses(at) and whole.keys[at] in words.clause_openers)
            or self._opens_bare_clause(at)
        ]

    def _opens_bare_clause(self, at: int) -> bool:
        """Whether a clause without *that* begins behind a verb of saying or thinking: *Rosa said* Paul *stole it*."""
        whole, words = self.gap.whole, self.words
        verb, following = whole.keys[at - 1], whole.keys[at]
        stated = verb in words.matching.denying.assertions and words.is_finite(verb)
        small = words.prepositions | words.matching.infinitive_marks | words.adverbs | words.auxiliaries
        return stated and following not in small and not whole.signs[at]

    def _takes_owner(self) -> bool:
        """Whether a subject is left out whose owner is kept: *The mayor’s* brother *opposed the sale*."""
        endings = language(self.words.code).reading.possessive_endings
        owns = bool(self.gap.left) and self.gap.left[-1].endswith(tuple(map(plain_apostrophes, endings)))
        return owns and len(self.gap.whole) > 0 and self._is_predicate()

    def _takes_relative_clause(self) -> bool:
        """Whether the gap ends in a relative pronoun whose noun it has too: *The mate* was hit by the captain, who *was drunk*."""
        whole, words = self.gap.whole, self.words
        keys = whole.keys
        at = len(keys)
        while at and keys[at - 1] in words.auxiliaries:
            # *from the heirs, who had* asked for more
            at -= 1
        if at <= 2 or keys[at - 1] not in words.matching.relatives:
            return False
        if keys[at - 1] in words.determiners:
            # *den Bischof, der* “den Verkauf ablehnte”: behind a comma, and before an article.
            return whole.parts_clauses(at - 1) and self._behind() in words.governors
        predicate = at < len(keys) or self._is_predicate()
        return _has_object(whole, at - 1, words) and predicate

    def _is_predicate(self) -> bool:
        behind = self._behind()
        return self.words.is_sure_verb(behind)

    def _joins_clauses(self, border: int) -> bool:
        """Whether the clause that begins at `border` has a subject of its own in the gap and its predicate behind it."""
        gap, words = self.gap, self.words
        rest = without_last_aside(gap.whole.behind(border))
        if any(rest.parts_clauses(at) for at in range(1, len(rest) + 1)) or not gap.left:
            return False
        relative = gap.whole.keys[border - 1] in words.matching.relatives and not has_verb(rest.keys, words)
        strong = gap.whole.parts_strongly(border)
        done = (
            strong or relative or gap.left[-1] in words.auxiliaries or _has_object(gap.whole, border, words)
        )
        if not done:
            # *sodium, iron, or* zinc *are*: members of one subject.
            return False
        named, kept = letter_words(" ".join(rest.keys)), letter_words(" ".join(gap.left))
        auxiliary = rest.keys[-1] in words.auxiliaries
        if auxiliary and gap.left[-1] in words.auxiliaries:
            # *were under 21; the remaining 40 per cent were* over 60: each clause has its subject and its verb.
            return _names_another(rest, gap.left, words)
        apart = strong or (border > 1 and gap.whole.parts_clauses(border - 1))
        if apart and self._names_subject(rest, named, kept):
            return True
        return self._joins_foreign_predicate(named, kept)

    def _names_subject(self, rest: Chunk, named: Sequence[str], kept: Sequence[str]) -> bool:
        """Whether two noun phrases without a verb stand on both sides of a border, so that each has its predicate behind it."""
        words = self.words
        if not rest or has_verb(kept, words) or has_verb(named, words) or not _strange(named, kept, words):
            return False
        behind = self._behind()
        return bool(behind) and behind not in words.governors | words.matching.coordinators

    def _behind(self) -> str:
        found = letter_words(self.text[self.end : self.end + 40])
        if not found or not self.text[self.end : self.end + 1].isalpha():
            return ""
        # French and Spanish have their object before the verb: *le rejette*.
        clitic = found[0] in self.words.matching.gaps.clitics and len(found) > 1
        return found[1] if clitic and self.words.is_verb_form(found[1]) else found[0]


def _has_object(whole: Chunk, border: int, words: Lexicon) -> bool:
    """Whether what stands in a gap before a border has a verb: one of the lists, or a word right before an article."""
    if has_verb(whole.keys[:border], words):
        return True
    small = words.governors | words.matching.coordinators | words.matching.relatives
    return (
        border > 1
        and whole.keys[0] not in small
        and whole.keys[1] in words.determiners
        and not whole.signs[1]
    )


def _is_pronoun(last_two: Sequence[str], words: Lexicon) -> bool:
    """Whether a numeral behind a determiner or quantifier is a pronoun, and waits for no noun: *no one*, *each one*."""
    if len(last_two) < 2 or words.value(last_two[1]) != 1:
        return False
    return (
        last_two[0] in words.determiners
        or last_two[0] in words.matching.quantifiers
        or words.is_negation(last_two[0])
    )


def _names_another(clause: Chunk, left: Sequence[str], words: Lexicon) -> bool:
    """Whether a clause's subject, a noun phrase before its verb, is not the kept one."""
    names = [word for word in clause.keys if word not in words.governors]
    if not words.matching.gaps.others.isdisjoint(clause.keys):
        return True
    pronoun = any(word in words.matching.pronouns for word in clause.keys[:2])
    return bool(names) and not pronoun and not {*names} <= {*left}


def _strange(named: Sequence[str], kept: Sequence[str], words: Lexicon) -> bool:
    """Whether none of the words can mean what the kept ones mean."""
    # In *his brother* the pronoun is none of the subject.
    names = {*named} - words.governors - (words.determiners if len(named) > 1 else frozenset())
    if not names or names & words.matching.pronouns:
        return False
    counts = {value for word in named if (value := words.value(word)) is not None}
    if counts and counts.isdisjoint(words.value(word) for word in kept):
        # *Twelve men … drowned* out of *twelve men were rescued; four men drowned*
        return True
    return not any(words.same_lemma(word, other) for word in names for other in kept)
