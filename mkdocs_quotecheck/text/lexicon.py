"""The words of a language as questions: is this a negation, are these two forms of one word, what number is it?"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.text.numerals import value_of_digits
from mkdocs_quotecheck.text.word_forms import SHORTEST_STEM, ends_alike, stems, swapped, writings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mkdocs_quotecheck.languages import Language, MatchingWords, NumberWords, SentenceWords
    from mkdocs_quotecheck.languages._schema import Verbs


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """One language's words for matching, indexed."""

    code: str
    matching: MatchingWords
    numbers: NumberWords
    sentence_data: SentenceWords
    sentence_openers: frozenset[str]
    """Words that a sentence begins with: determiners, pronouns, prepositions, conjunctions, and those the language lists."""
    negations: frozenset[str]
    negative_endings: tuple[str, ...]
    negative_beginnings: tuple[str, ...]
    before_endings: tuple[str, ...]
    """Endings of the words that a fragment right behind them needs: `n't`."""
    qualifier_starts: frozenset[str]
    """First words of the qualifiers."""
    forms: Mapping[str, str]
    """Irregular form → the first of its forms."""
    spellings: Mapping[str, str]
    opposites: frozenset[tuple[str, str]]
    months: frozenset[str]
    governors: frozenset[str]
    """Words that wait for more: determiners, prepositions, auxiliaries."""
    determiners: frozenset[str]
    verbs: frozenset[str]
    finite: frozenset[str]
    """Verb forms that can be nothing else: `closed`, `sank`, `shows`."""
    verb_forms: frozenset[str]
    """All forms of the verbs, participles and irregular ones included; some are nouns as well."""
    bare_forms: frozenset[str]
    """Infinitives and plain present forms that are no past as well; names and nouns may look like them: `brand`, `plan`."""
    plural_endings: tuple[str, ...]
    """Of nouns that a plain present form may follow."""
    genders: Mapping[str, str]
    """Subject pronouns that tell the gender → `he` or `she`."""
    subject_pronouns: frozenset[str]
    titles: frozenset[str]
    """Titles before a name: `mr`."""
    capitalised_nouns: bool
    nonfinite_endings: tuple[str, ...]
    """Of infinitives and gerunds."""
    reflexives: frozenset[str]
    reporting_moods: frozenset[str]
    """Finite forms that show a clause without a conjunction to be reported: German `sei`."""
    verb_second: bool
    """Whether the finite verb stands second and the rest of the predicate last: *hat … verkauft*."""
    elided: frozenset[str]
    """Words that are written together with the next, plain apostrophe included: `l'`."""
    verb_endings: tuple[str, ...]
    passives: frozenset[str]
    auxiliaries: frozenset[str]
    """Auxiliaries and modals: a predicate that begins with one has its subject right before it."""
    not_authors: frozenset[str]
    """Words with a capital before a year that name no author: months, `Section`."""
    hedges: frozenset[str]
    """Quantifiers, hedges, and what binds as they do: `only`."""
    measures: frozenset[str]
    """Units, and the words that a number is multiplied by."""
    bounds: frozenset[tuple[str, ...]]
    """Phrases before a number that say on which side of it the true one lies: `at least`, `about`."""
    adverbial_openers: frozenset[str]
    """Words that open a circumstance, a time or a place."""
    prepositions: frozenset[str]
    adverbs: frozenset[str]
    adverb_endings: tuple[str, ...]
    clause_openers: frozenset[str]
    """Words that the subject of a clause begins with: determiners and pronouns."""
    loose: frozenset[str]
    """Words before which a comma is a matter of taste, and that nobody is called."""
    condition_beginnings: tuple[str, ...]
    """How a condition begins where words are written without spaces."""

    incomplete: frozenset[str]
    """Words behind which a clause is not over, so that what stands between commas behind them is an aside: auxiliaries,
    prepositions, determiners, and what takes a clause (`evidence`, `denied`, `that`)."""

    reporting: frozenset[str]
    """Finite forms of the verbs that report whole sentences: `said`, `wrote`."""

    according: tuple[str, ...]
    """Phrases that somebody follows whose words are passed on: `according to`."""

    dependent_openers: frozenset[str]
    """Words that open a clause which depends on the words before it: subordinators, relatives, question words."""

    # -- single words

    def is_predicate_word(self, word: str) -> bool:
        """Whether a word can begin a predicate: a verb form or an auxiliary."""
        return (
            word in self.auxiliaries or word in self.verbs or self.is_finite(word) or word in self.forms
        ) and word not in self.governors - self.auxiliaries

    def is_adverb(self, word: str) -> bool:
        """Whether a word is an adverb, by the list or by its ending."""
        return word in self.adverbs or word.endswith(self.adverb_endings)

    def is_negation(self, word: str) -> bool:
        """Whether a folded word turns the sentence, `don't` included."""
        return (
            word in self.negations
            or word.endswith(self.negative_endings)
            or word.startswith(self.negative_beginnings)
        )

    def negations_in(self, words: Iterable[str]) -> int:
        """How many of the words turn the sentence."""
        return sum(self.is_negation(word) for word in words)

    def negates(self, word: str, other: str) -> bool:
        """Whether one word is the other with a prefix that turns it: `insignificant`, `significant`."""
        long, short = (word, other) if len(word) > len(other) else (other, word)
        return len(short) >= SHORTEST_STEM and any(
            long == prefix + short for prefix in self.matching.negative_prefixes
        )

    def opposite(self, word: str, other: str) -> bool:
        """Whether two words stand for the contrary of one another."""
        return (word, other) in self.opposites or self.negates(word, other)

    def same_lemma(self, word: str, other: str) -> bool:
        """Whether two words are forms of one word, as far as data and endings tell."""
        first, second = self.forms.get(word, word), self.forms.get(other, other)
        if first == second:
            return True
        if not (word.isalpha() and other.isalpha()):
            return False
        return bool(stems(self, first) & stems(self, second) or stems(self, word) & stems(self, other))

    def same_spelling(self, word: str, other: str) -> bool:
        """Whether two writings differ only as regional spellings do."""
        if self.spellings.get(word, word) == self.spellings.get(other, other):
            return True
        if word[:1] != other[:1] or word[:1].isdigit():
            return False
        return any(swapped(word, other, one, two) for one, two in self.matching.spelling_pairs) or any(
            ends_alike(word, other, one, two) for one, two in self.matching.spelling_endings
        )

    def value(self, word: str) -> float | None:
        """The number a token is: digits in any form, or a number word."""
        if word[0].isdigit():
            return value_of_digits(word, decimal_comma=self.numbers.decimal_comma)
        found = self.numbers.cardinals.get(word, self.numbers.scales.get(word))
        return float(found) if found is not None and (len(word) > 1 or not word.isascii()) else None

    def is_date_word(self, word: str) -> bool:
        """Whether it is a month or a weekday."""
        return word in self.months or word in self.matching.weekdays

    def is_finite(self, word: str) -> bool:
        """Whether a word is a verb form that stands in a predicate."""
        return word in self.finite or (len(word) > SHORTEST_STEM + 1 and word.endswith(self.verb_endings))

    def is_sure_verb(self, word: str) -> bool:
        """Whether a word is an auxiliary, or a verb form that stands in a predicate; other forms may be nouns as well."""
        return word in self.auxiliaries or self.is_finite(word)

    def is_nonfinite(self, word: str) -> bool:
        """Whether a word is an infinitive or a participle, as far as endings tell."""
        return word.endswith(self.nonfinite_endings) and word not in self.governors

    def is_verb_form(self, word: str) -> bool:
        """Whether a word is a form of a verb, as far as lists and endings tell; it may be a noun as well."""
        return (
            word in self.verb_forms or self.is_finite(word) or word.endswith(self.matching.predicate_endings)
        )

    # -- phrases

    def contracts(self, words: Sequence[str], others: Sequence[str]) -> bool:
        """Whether one side is the short form of the other: `don't`, `do not`."""
        return self._expansions(words) & self._expansions(others) != set()

    def _expansions(self, words: Sequence[str]) -> set[str]:
        found = {""}
        for word in words:
            options = writings(self, word)
            found = {f"{start} {option}".strip() for start in found for option in options}
            if len(found) > 64:
                break
        return found


def _finite(data: Language) -> frozenset[str]:
    listed = frozenset().union(*(group.present | group.past for group in _groups(data)))
    base = frozenset().union(*(group.base for group in _groups(data)))
    # The first form of an irregular verb may be a noun as well.
    irregular = frozenset(
        form for line in data.matching.irregular_forms if line.split()[0] in base for form in line.split()[1:]
    )
    return (listed | irregular) - base


def _incomplete(data: Language) -> frozenset[str]:
    reading, denying = data.reading, data.matching.denying
    clause_takers = (
        denying.assertions
        | denying.deniers
        | denying.claims
        | denying.suppositions
        | denying.nominal_negations
    )
    openers = (
        denying.complementizers | denying.questions | reading.subordinators | data.matching.focus_particles
    )
    governors = reading.auxiliaries | reading.prepositions | reading.determiners | data.matching.modals
    return clause_takers | openers | governors | data.matching.hedging_phrases


def _bare_forms(data: Language) -> frozenset[str]:
    return frozenset().union(*(group.base - group.present - group.past for group in _groups(data)))


def _groups(data: Language) -> tuple[Verbs, ...]:
    reading = data.reading
    return (reading.speech_verbs, reading.quoting_verbs, reading.thought_verbs, reading.other_verbs)


def _verbs(data: Language) -> frozenset[str]:
    return frozenset().union(*(group.base | group.present | group.past for group in _groups(data)))


def _verb_forms(data: Language) -> frozenset[str]:
    other = frozenset().union(*(group.gerund | group.participle for group in _groups(data)))
    return (
        _verbs(data)
        | other
        | data.reading.participles
        | frozenset(" ".join(data.matching.irregular_forms).split())
    )


def _dependent_openers(data: Language) -> frozenset[str]:
    denying = data.matching.denying
    return data.reading.subordinators | data.matching.relatives | denying.complementizers | denying.questions


def _bounds(data: Language) -> frozenset[tuple[str, ...]]:
    numbers = data.numbers
    return frozenset(
        tuple(phrase) if data.matching.unspaced else tuple(phrase.replace("’", "'").rstrip(".").split())
        for phrase in (*numbers.about, *numbers.above, *numbers.below)
        if phrase[0].isalpha()
    )


def _nonfinite_endings(data: Language) -> tuple[str, ...]:
    endings = (
        data.matching.gaps.infinitive_endings,
        data.reading.infinitive_endings,
        data.reading.gerund_endings,
    )
    return tuple(dict.fromkeys(ending for each in endings for ending in each)) or ("\0",)


def _loose(data: Language) -> frozenset[str]:
    words, reading = data.matching, data.reading
    openers = words.adverbial_openers | reading.prepositions | reading.times
    return words.optional_comma_words | openers | words.quantifiers


def _parts_of_words(listed: Iterable[str], *, ends: bool) -> tuple[str, ...]:
    """The ends (`-n't`) or beginnings (`n'-`) of words among some words, without their hyphen."""
    found = (word[1:] if ends else word[:-1] for word in sorted(listed) if word[0 if ends else -1] == "-")
    return tuple(found) or ("\0",)


def _sentence_openers(data: Language) -> frozenset[str]:
    reading = data.reading
    subjects = reading.determiners | frozenset(reading.possessives) | frozenset(reading.pronouns)
    links = reading.prepositions | reading.conjunctions | reading.subordinators | reading.adverbs
    return data.sentences.openers | subjects | links


@functools.cache
def lexicon(code: str) -> Lexicon:
    """The vocabulary of a language by its code."""
    data = language(code)
    words, reading = data.matching, data.reading
    forms = {form: line.split()[0] for line in words.irregular_forms for form in line.split()}
    return Lexicon(
        code=data.code,
        matching=words,
        numbers=data.numbers,
        sentence_data=data.sentences,
        incomplete=_incomplete(data),
        reporting=reading.speech_verbs.present | reading.speech_verbs.past,
        according=tuple(" ".join(phrase).replace("’ ", "'") for phrase in reading.according),
        dependent_openers=_dependent_openers(data),
        sentence_openers=_sentence_openers(data),
        negations=frozenset(word for word in words.negations if "-" not in (word[0], word[-1])),
        negative_endings=_parts_of_words(words.negations, ends=True),
        negative_beginnings=_parts_of_words(words.negations, ends=False),
        before_endings=_parts_of_words(words.negation_before, ends=True),
        qualifier_starts=frozenset(phrase.split()[0] for phrase in words.qualifiers),
        forms=forms,
        spellings=dict(words.spelling_words),
        opposites=frozenset(pair for one, two in words.opposites for pair in ((one, two), (two, one))),
        months=frozenset(data.numbers.months),
        governors=reading.determiners | reading.prepositions | reading.auxiliaries,
        determiners=reading.determiners | frozenset(reading.possessives),
        verbs=_verbs(data),
        finite=_finite(data),
        verb_forms=_verb_forms(data),
        bare_forms=_bare_forms(data),
        plural_endings=reading.plural_endings or ("\0",),
        subject_pronouns=frozenset(reading.pronouns) - reading.determiners - reading.objects.keys(),
        titles=frozenset(reading.titles),
        genders={word: gender for word, gender in reading.pronouns.items() if gender in ("he", "she")},
        capitalised_nouns=reading.capitalised_nouns,
        nonfinite_endings=_nonfinite_endings(data),
        reflexives=reading.reflexives,
        reporting_moods=reading.reporting_moods,
        verb_second=reading.verb_second,
        elided=frozenset(word.replace("’", "'") for word in reading.elided),
        verb_endings=words.verb_endings or ("\0",),
        passives=reading.passives,
        auxiliaries=reading.auxiliaries | words.modals,
        not_authors=data.citing.not_authors | words.weekdays | frozenset(data.numbers.labels),
        hedges=words.quantifiers | words.exceptions,
        measures=words.units | data.numbers.scales.keys(),
        bounds=_bounds(data),
        adverbial_openers=words.adverbial_openers | reading.prepositions | reading.times,
        prepositions=reading.prepositions,
        adverbs=reading.adverbs,
        adverb_endings=reading.adverb_endings or ("\0",),
        clause_openers=reading.determiners | frozenset(reading.possessives) | frozenset(reading.pronouns),
        loose=_loose(data),
        condition_beginnings=tuple(sorted(words.conditions)) or ("\0",),
    )
