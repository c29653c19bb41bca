"""The shape of a language's data.

There is one object for each language. Objects are compared and hashed by identity: what is compiled from a language is cached by
it, and comparing its thousands of words each time would cost more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Verbs:
    """A class of verbs, by form. Every set holds all words of that form; a word may be in several."""

    base: frozenset[str] = frozenset()
    """Infinitives and plain present forms that cannot follow a singular subject: `say`."""
    present: frozenset[str] = frozenset()
    """Finite present forms for a singular subject: `says`."""
    past: frozenset[str] = frozenset()
    """Finite past forms: `said`; futures and conditionals of one word too: French `dira`."""
    gerund: frozenset[str] = frozenset()
    """Forms that lean on the subject of another clause: `saying`."""
    participle: frozenset[str] = frozenset()
    """Past participles, where they differ from the past form or are used without an auxiliary: `written`."""


def units(written: str) -> dict[str, str]:
    """Units as language files write them, `kg: kilo, kilos; t: tonne`: word → sign."""
    rows = (row.split(":", 1) for row in written.split(";"))
    return {word.strip(): sign.strip() for sign, names in rows for word in names.split(",")}


def words(text: str) -> frozenset[str]:
    """A set of words written as running text."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """A set of words and phrases written with commas between them."""
    return frozenset(phrase.strip() for phrase in text.split(","))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ReadingWords:
    """What finding and attributing quotations needs to know of a language. Words are lower case unless said otherwise."""

    speech_verbs: Verbs = field(default_factory=Verbs)
    """Verbs that introduce or follow whole quoted sentences: `said`, `wrote`, `added`."""
    quoting_verbs: Verbs = field(default_factory=Verbs)
    """Verbs that report words or give them to somebody in part: `called`, `described`, `accused`, `read`."""
    thought_verbs: Verbs = field(default_factory=Verbs)
    """Verbs that stand below a verb of saying as a rule: `believes` in *Hale said she believes …*."""
    other_verbs: Verbs = field(default_factory=Verbs)
    """Common verbs that report nothing; they end a noun phrase and have a subject."""
    addressing_verbs: frozenset[str] = frozenset()
    """Participles whose passive has the hearer as its subject: `asked` in *Hale was asked*."""
    telling_verbs: frozenset[str] = frozenset()
    """Verb forms whose object is the one spoken to: `told` in *told the board that*."""
    auxiliaries: frozenset[str] = frozenset()
    """`has`, `will`, `was` and the like."""
    passives: frozenset[str] = frozenset()
    """The auxiliaries that make a passive with a participle: `was`, `been`."""
    perfects: frozenset[str] = frozenset()
    """The auxiliaries that make a perfect with a participle: `has`, `had`."""
    modals: frozenset[str] = frozenset()
    """Those behind which an infinitive has no ending and no marker: `will`, `could`."""
    phase_verbs: frozenset[str] = frozenset()
    """Forms of verbs of saying that before an infinitive tell only that something goes on: `began`."""
    clause_adjectives: frozenset[str] = frozenset()
    """Adjectives behind a form of *be* that a clause without `that` may follow: `certain`, `glad`."""
    particles: frozenset[str] = frozenset()
    """Words that belong to a verb before them, be it far before: German `hinzu` in *fügte sie hinzu*."""
    verb_prefixes: frozenset[str] = frozenset()
    """Prefixes that make another verb of a verb, split off or not: German `vorbei` in *vorbeikam*."""
    infix: str = ""
    """What stands between such a prefix and an infinitive: `zu` in *vorbeizukommen*."""
    phrasal_speech: frozenset[tuple[str, ...]] = frozenset()
    """Verb forms that introduce speech together with the words behind them: `("shot", "back")`, `("wanted", "to", "know")`."""
    pronouns: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Subject pronouns → gender: `he`, `she`, `it`, `they`, or `-` for those that name nobody on the page by themselves."""
    first_person: frozenset[str] = frozenset()
    """Those of them that a narrator calls himself: `i`."""
    self_references: frozenset[str] = frozenset()
    """Words by which a text means itself or its author, alone or before a noun: `we`, `our` counsel, `this` report; all forms."""
    possessives: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Possessive determiners → gender, as in `pronouns`: `his` → `he`."""
    objects: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Pronouns that are objects → gender: `him` → `he`."""
    relaying_links: frozenset[str] = frozenset()
    """What stands between the one whose words are passed on and the verb of saying: `as` in *quoted him as saying*."""
    denying_verbs: frozenset[str] = frozenset()
    """Verb forms of saying whose clause is what somebody does not say: `denied`."""
    relaying_verbs: frozenset[str] = frozenset()
    """Verb forms of those who pass on what others said: `reports` in *Hale said, the paper reports*."""
    reflexives: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    """Relative pronouns that can be a subject: `who`."""
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    """Words that join clauses side by side: `and`, `but`."""
    subordinators: frozenset[str] = frozenset()
    """Words that open a dependent clause: `when`, `because`, `that`."""
    complementizers: frozenset[str] = frozenset()
    """Those of them that open what is said: `that`."""
    manner_openers: frozenset[str] = frozenset()
    """Those that behind a form of *be* say in what way or words: `how` in *“…” is how Hale describes it*."""
    infinitive_markers: frozenset[str] = frozenset()
    """`to`."""
    adverbs: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    """Endings of words that a plain present form may follow: `critics say`."""
    participle_endings: tuple[str, ...] = ()
    """Endings that make an unknown word after a noun look like a verb: `ed`."""
    gerund_endings: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Titles before a name → gender (`he`, `she`, or empty): `mr` → `he`, `senator` → ``. Without a full stop."""
    gendered_nouns: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Nouns for people that tell the gender: `lady` → `she`."""
    forms_of_address: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Words by which somebody is addressed without a name, with plain apostrophes → gender: `sir` → `he`."""
    role_endings: tuple[str, ...] = ()
    """Endings of nouns that name a person by what they do: `man`, `ist`."""
    role_nouns: frozenset[str] = frozenset()
    """Nouns that name a person or body that speaks: `spokesman`, `report`, `ministry`; plurals too."""
    speech_nouns: frozenset[str] = frozenset()
    """Nouns for what is said: `statement`, `view`, `claim`; plurals too."""
    contents: frozenset[str] = frozenset()
    """Prepositions that open the content of such a noun: `of` in *talk of*."""
    occasions: frozenset[str] = frozenset()
    """Prepositions that tell on what occasion something is said: `in` in *said in her speech that*."""
    name_particles: frozenset[str] = frozenset()
    """Lower-case parts of names: `de`, `van`."""
    origins: frozenset[str] = frozenset()
    """Words between a full name and where its bearer lives: `of`. None where they are part of surnames, as French `de` is."""
    complement_openers: frozenset[str] = frozenset()
    """Prepositions that open what belongs to the name of a document or body: `of` in *the Code of the sea*."""
    according: tuple[tuple[str, ...], ...] = ()
    """Phrases that a speaker follows directly, word by word: `("according", "to")`."""
    relaying_frames: tuple[tuple[str, str], ...] = ()
    """What stands around the one whose words somebody gives there: `引用` and `的话` in `林岚引用周平的话说`."""
    according_frames: tuple[tuple[str, str], ...] = ()
    """What stands around a speaker, where words have no spaces: `按照` and `的说法` in `按照林岚的说法`."""
    agents: frozenset[str] = frozenset()
    """Prepositions that name who did it in a passive: `by`."""
    sources_of: frozenset[str] = frozenset()
    """Prepositions that name where words come from before a colon: `from`."""
    possession: frozenset[str] = frozenset()
    """Prepositions that tie a noun phrase to the one before it: `of`, `for`."""
    object_links: frozenset[str] = frozenset()
    """Prepositions before a gerund whose subject is the object before them: `for` in *criticised Hale for saying*."""
    absolutes: frozenset[str] = frozenset()
    """Prepositions whose noun phrase is the subject of the gerund behind it: `with the crowd shouting`."""
    possessive_endings: tuple[str, ...] = ()
    """Endings split from a name as a possessive: `’s`."""
    bare_possessives: tuple[str, ...] = ()
    """Endings of words whose possessive is an apostrophe alone: `s` in *the members’ vote*."""
    contracted_auxiliaries: tuple[str, ...] = ()
    """Auxiliaries written together with their subject: `’ll`."""
    singular_endings: tuple[str, ...] = ()
    """Endings of a plain present form behind a singular subject, which tell it from the plural: `s` in *claims*."""
    verblike_endings: tuple[str, ...] = ()
    """Endings by which a word right behind a name is taken for its verb, where a passage is not parsed: `ed`."""
    name_like_pronouns: frozenset[str] = frozenset()
    """Pronouns with a capital wherever they stand, as names have one: `I`."""
    ui_nouns: frozenset[str] = frozenset()
    """Nouns for what shows words that nobody says: `dialog`, `log`, `button`."""
    output_verbs: frozenset[str] = frozenset()
    """Verb forms of what such things do, if `it` is the subject: `prints`."""
    entering_verbs: frozenset[str] = frozenset()
    """Imperatives that tell the reader what to press or type: `click`."""
    generic_subjects: frozenset[str] = frozenset()
    """Subjects of a verb of calling who are nobody in particular or the page itself: `we`, `people`."""
    title_cues: frozenset[str] = frozenset()
    """Words before a quoted title of a work: `titled`, `book`, `film`."""
    work_verbs: frozenset[str] = frozenset()
    """Verb forms whose quoted object in capitals is a work, if a person is the subject: `read`, `published`, `watch`."""
    authoring_verbs: frozenset[str] = frozenset()
    """Verb forms whose object is a work of the subject: `wrote`, `published`."""
    term_cues: frozenset[str] = frozenset()
    """Words before a quoted term: `so-called`, `word`, `known as` (last word)."""
    describing_verbs: frozenset[str] = frozenset()
    """Verb forms whose object somebody gives a name of his own: `called`, `describes`."""
    nonveridical_markers: frozenset[str] = frozenset()
    """Words in the clause of a verb of saying that leave open, suppose or deny that it was said: `never`, `would`, `if`."""
    reciting_verbs: frozenset[str] = frozenset()
    """Verb forms of those who say words that may be another's: `read` in *Hale read aloud*; a sign's are its own."""
    small_title_words: frozenset[str] = frozenset()
    """Words written small inside a title: `of`, `the`."""
    place_labels: frozenset[str] = frozenset()
    """Words whose number says where something stands: `page`."""
    days: frozenset[str] = frozenset()
    months: Mapping[str, int] = field(default_factory=dict, hash=False)
    """Names and abbreviations (without full stop) → 1 to 12."""
    times: frozenset[str] = frozenset()
    """Words that tell when and can stand between subject and verb: `yesterday`."""
    time_nouns: frozenset[str] = frozenset()
    """Nouns of phrases that tell when: `evening` in *that evening*, `years` in *years later*."""
    time_modifiers: frozenset[str] = frozenset()
    """What stands before them: `the`, `other` in *the other day*."""
    time_closers: frozenset[str] = frozenset()
    """What stands behind them: `later`, `ago`."""
    adverbial_phrases: frozenset[str] = frozenset()
    """Fixed phrases that stand between a subject and its verb, in either order: `of course`, `una y otra vez`."""
    approximators: frozenset[str] = frozenset()
    """What makes a number vague before it: `about`, `at least`."""
    quantities: frozenset[str] = frozenset()
    """Words that are such numbers, written out: `half`, `four`."""
    adverbial_subordinators: frozenset[str] = frozenset()
    """Subordinators that are adverbs between a subject and its verb: `once`."""
    showing_verbs: frozenset[str] = frozenset()
    """Infinitives by which a document shows its words: `lesen` in *auf dem Schild ist zu lesen*."""
    showing_particles: Mapping[str, frozenset[str]] = field(default_factory=dict, hash=False)
    """Particles at the end of such a clause, with the forms of their verb: `hervor` in *aus dem Bericht geht hervor*."""
    impersonal_phrases: Mapping[str, frozenset[str]] = field(default_factory=dict, hash=False)
    """Verb forms that with the word behind them tell where words stand: `findet` with `sich`."""
    naming_nothing: frozenset[str] = frozenset()
    """Words that stand for the words quoted: `Folgendes`."""
    opinions: frozenset[str] = frozenset()
    """Nouns for what somebody thinks, before a postposition: `Ansicht` in *seiner Ansicht nach*."""
    opinion_prepositions: frozenset[str] = frozenset()
    """Prepositions before the one whose opinion a clause of *being* tells: `für` in `Für Hale ist der Plan „…“`."""
    opinion_postpositions: frozenset[str] = frozenset()
    """What stands behind such a noun, or before it: `nach`."""
    naming_nobody: frozenset[str] = frozenset()
    """Subject pronouns for nobody in particular: `man`; never sure."""
    object_pronouns: frozenset[str] = frozenset()
    """Pronouns that may be subjects in speech, but hardly where somebody is told of: `ihr`."""
    clause_prepositions: frozenset[str] = frozenset()
    """Words that stand before a noun phrase or open a clause with its verb at the end: `während`, `als`."""
    escaping_verbs: frozenset[str] = frozenset()
    """Verbs whose dative is who speaks: `„…“, entfuhr es dem Wirt`."""
    impersonal_pronouns: frozenset[str] = frozenset()
    """Subject pronouns of verbs that nobody does: `es`."""
    ambiguous_pronouns: frozenset[str] = frozenset()
    """Pronouns whose form is the same as subject and as object: `sie`."""
    ambiguous_articles: frozenset[str] = frozenset()
    """Articles of a subject in one gender, and of an object or owner in another: `der`."""
    weak_endings: tuple[str, ...] = ()
    """Endings of adjectives behind an article, in the plural and wherever a masculine noun is no subject: `-en`."""
    plural_verb_endings: tuple[str, ...] = ()
    """Endings of finite verbs in the plural: `-n`."""
    postponed_conjunctions: frozenset[str] = frozenset()
    """Conjunctions that may stand behind the subject: `Hale aber nannte`."""
    convinced: frozenset[str] = frozenset()
    """Adjectives behind a form of *be* that tell what somebody holds to be so: `ist sich sicher`."""
    origin_verbs: frozenset[str] = frozenset()
    """Verb forms that tell whom words are from: `stammt`."""
    charge_nouns: frozenset[str] = frozenset()
    """Nouns for what others say, which a sentence answers or rejects: `Vorwurf`."""
    rejecting_verbs: frozenset[str] = frozenset()
    """Verb forms by which somebody rejects it, and the prefixes that they stand apart from: `zurück`."""
    first_person_forms: frozenset[str] = frozenset()
    """Verb forms of reported speech that behind `I` are those of a statement: `habe`."""
    pointing_determiners: frozenset[str] = frozenset()
    """Determiners that point at the words before: `diesem` in `Mit diesem Satz schloss Hale`."""
    quoted_nouns: frozenset[str] = frozenset()
    """Nouns for what is said, where the words stand right behind them: `mit dem Satz „…“`."""
    articles: frozenset[str] = frozenset()
    """Articles, definite or not, and the like: what cannot stand behind another article."""
    relative_articles: frozenset[str] = frozenset()
    """Relative pronouns that look like articles, where a dependent clause ends with its verb: `der Plan, den Hale „…“ nannte`."""
    relative_owners: frozenset[str] = frozenset()
    """Those that a noun follows that they own: `dessen`."""
    document_adverbs: frozenset[str] = frozenset()
    """Adverbs for a document that was named before: `darin` in `Darin heißt es`."""
    pronominal_determiners: frozenset[str] = frozenset()
    """Determiners that alone, or before a genitive, are a subject: `einer der Fischer`."""
    present_participle_endings: tuple[str, ...] = ()
    """Endings of participles that a phrase with its own objects ends in: `ihr Pferd anhaltend`."""
    plural_noun_endings: tuple[str, ...] = ()
    """Endings that only plural nouns have: `-ungen`."""
    plural_determiners: frozenset[str] = frozenset()
    """Determiners that with an adjective on -en show a plural nominative: `die`."""
    singular_determiners: frozenset[str] = frozenset()
    """Determiners of a singular alone: `ein`."""
    first_person_words: frozenset[str] = frozenset()
    """Pronouns and possessives of the first person: `mein`."""
    addressing_words: frozenset[str] = frozenset()
    """Pronouns and possessives of the one who is spoken to: `dein`."""
    naming_verbs: frozenset[str] = frozenset()
    """Verb forms that give something a name: `getauft`."""
    mention_weights: Mapping[str, float] = field(default_factory=dict, hash=False)
    """Log odds by which words between marks are somebody's, by feature; fitted by `benchmarks/fit_mentions.py`."""
    speaker_weights: Mapping[str, float] = field(default_factory=dict, hash=False)
    """Log odds by which subjects of a sentence are who says its quoted words; fitted by `benchmarks/fit_speakers.py`."""
    old_spellings: tuple[tuple[str, str], ...] = ()
    """Patterns of older spellings, with those of today, in the order in which they are tried, one upon the other."""
    pointing_words: frozenset[str] = frozenset()
    """Words that open a sentence about the words before it: `das` in `„…“ Das sagte Hale`."""
    person_endings: tuple[str, ...] = ()
    """Endings of nouns for people who speak: `-sprecher`."""
    abstract_endings: tuple[str, ...] = ()
    """Endings of nouns for what does not speak: `-keit`."""
    person_nouns: frozenset[str] = frozenset()
    """Nouns for people, in the singular; `text/noun_classes.py` finds them in compounds and takes endings off."""
    body_nouns: frozenset[str] = frozenset()
    """Nouns for bodies that speak as one: `Ministerium`."""
    document_nouns: frozenset[str] = frozenset()
    """Nouns for what is written or said: `Bericht`."""
    noun_endings: tuple[str, ...] = ()
    """Endings of such nouns, by number and case."""
    ordinal_stops: bool = False
    """Whether ordinal numbers are written with a full stop: `Elisabeth II. sagte`."""
    given_names: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Common first names → `he` or `she`."""
    question_labels: frozenset[str] = frozenset()
    """Labels of the one who asks in an interview: `q`."""
    answer_labels: frozenset[str] = frozenset()
    """Labels of the one who answers: `a`."""
    inversion: bool = True
    """Whether the verb may stand before its subject after a quotation (`said Hale`)."""
    compound_inversion: bool = False
    """Whether a perfect may stand before its subject behind a quotation too, and adverbials between the two: `a déclaré hier à
    Paris Hale`."""
    drops_subjects: bool = False
    """Whether a pronoun as a subject is left out: `«…», respondió`."""
    object_clitics: frozenset[str] = frozenset()
    """Objects that stand right before their verb and look like articles, pronouns or possessives elsewhere: `lui` in `lui a dit`."""
    clitic_exceptions: tuple[str, ...] = ()
    """Endings of verbs before which `nous` and `vous` are subjects: `-ons`, `-ez`."""
    infinitive_endings: tuple[str, ...] = ()
    """Endings of infinitives, which are no nouns and have no subject of their own: `pour justifier`."""
    narrative_endings: tuple[str, ...] = ()
    """Endings of verbs in the simple past that nouns have too; behind a name or pronoun they are verbs: French `haussa`."""
    purpose_prepositions: frozenset[str] = frozenset()
    """Prepositions before an infinitive that need no other word between: `pour`."""
    fronted_according: frozenset[str] = frozenset()
    """Words that say *according to* only at the head of a sentence and before a comma: `pour` in `Pour Hale, “…”`."""
    time_adjectives: frozenset[str] = frozenset()
    """Adjectives behind a noun of time: `dernière` in `la semaine dernière`."""
    tag_verbs: frozenset[str] = frozenset()
    """Verb forms that report words only right behind them: `fit` in `“…”, fit Hale`."""
    finite_endings: tuple[str, ...] = ()
    """Endings that only finite forms have: Spanish `-aron`."""
    perfect_endings: tuple[str, ...] = ()
    """Endings of participles: an unknown word with one behind an auxiliary is a verb."""
    clitic_subjects: tuple[str, ...] = ()
    """Subject pronouns tied to the verb before them, the longest first: `-t-il`."""
    elided: frozenset[str] = frozenset()
    """Words that lose their vowel before the next and are written together with it, apostrophe included: `l’`."""
    unspaced: bool = False
    """Whether words are written without spaces (Chinese, Japanese); then `subject_marks` and the verbs are looked for as text."""
    no_subject_endings: tuple[str, ...] = ()
    """What before a mark of a subject shows that it is none: `ながら` in `しながらも`."""
    no_subject_marks: tuple[str, ...] = ()
    """What behind a mark of a subject shows that it is none: `ら` in `しながら`."""
    subject_marks: tuple[str, ...] = ()
    """What ends a subject where words have no spaces: `は`, `が`."""
    quote_marks: tuple[str, ...] = ()
    """What stands between a quotation and its verb there: `と`."""
    linking_endings: tuple[str, ...] = ()
    """What a clause ends with there that the next one goes on from: `て` in `…と言って、`."""
    subject_openers: tuple[str, ...] = ()
    """Words before a subject there that do not belong to it: `据`, `但`."""
    capitalised_nouns: bool = False
    """Whether every noun has a capital letter, so that a capital does not show a name (German)."""
    verb_second: bool = False
    """Whether the finite verb is the second part of a main clause and the last of a dependent one, so that the subject stands
    on either side of it (German)."""
    oblique: frozenset[str] = frozenset()
    """Determiners that show that their noun phrase is not the subject: `dem`, `den`, `eines`."""
    definite_articles: frozenset[str] = frozenset()
    """Articles that are relative pronouns when they stand alone: `der`."""
    naming_articles: frozenset[str] = frozenset()
    """Articles before a capital in marks that make it a name where every noun has a capital: `die „Hafenpost“`."""
    participles: frozenset[str] = frozenset()
    """Past participles that look like finite forms and stand last in their clause."""
    citing_participles: frozenset[str] = frozenset()
    """Those of them whose passive has the speaker as its subject: `zitiert`."""
    talk: frozenset[str] = frozenset()
    """Nouns that are the subject where what is said has none: `die Rede` in `war von „…“ die Rede`."""
    likening: frozenset[str] = frozenset()
    """Prepositions before what somebody calls something: `als` in `bezeichnete den Plan als „…“`."""
    determining: frozenset[str] = frozenset()
    """Pronouns and verb forms that are determiners before a noun: `einige`, `sein`."""
    genitive_endings: tuple[str, ...] = ()
    """Endings by which a name belongs to the noun beside it: `s` in `Goethes Wort`."""
    genitives: frozenset[str] = frozenset()
    """Determiners that tie a noun phrase to the one before it: `des`."""
    reporting_moods: frozenset[str] = frozenset()
    """Finite forms that mark a clause as reported speech: `sei`, `habe`."""
    comparisons: frozenset[str] = frozenset()
    """Subordinators of a clause that tells who says so: `wie` in `wie Hale sagt`."""
    accusatives: frozenset[str] = frozenset()
    """Determiners that show a direction behind a preposition of place: `die` in `auf die Stadt`."""
    places: frozenset[str] = frozenset()
    """Prepositions that tell where something stands, without a direction: `auf` in `auf der Seite`."""
    feminine_nouns: frozenset[str] = frozenset()
    """Nouns whose nominative has another article than `der`."""
    masculine_nouns: frozenset[str] = frozenset()
    """Nouns for men, whose nominative has `der`."""
    feminine_endings: tuple[str, ...] = ()
    """Endings of such nouns: `ung`."""
    adjective_endings: tuple[str, ...] = ()
    """Endings by which a bare word before the verb tells how something is said: `ig` in `Traurig sagte Hale`."""
    manners: frozenset[str] = frozenset()
    """Such words without these endings: `leise`."""
    inflections: tuple[str, ...] = ()
    """Endings of adjectives before a noun: `en` in `letzten Montag`."""
    governing_behind: frozenset[str] = frozenset()
    """Prepositions that may stand behind what they govern: `gegenüber`."""
    voices: frozenset[str] = frozenset()
    """Nouns for what is heard of a speaker: `voice` in *“…,” came the voice of Hale*."""
    arriving_verbs: frozenset[str] = frozenset()
    """Verb forms that such nouns are the subject of: `came`."""
    postpositions: frozenset[str] = frozenset()
    """Words behind a speaker that say *according to*: `zufolge`."""
    impersonal_verbs: frozenset[str] = frozenset()
    """Verbs whose subject `es` names nobody: the document behind a preposition is the speaker (`heißt es in dem Bericht`)."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class QuotingWords:
    """What telling marks, quotations and quoted terms apart needs to know of a language. Words are lower case."""

    own_voice_labels: frozenset[str] = frozenset()
    """Labels under which a site speaks itself in a block quote: `note`, `rationale`, `see also`. Other words may stand before
    the last one, *Design note*."""
    elisions: frozenset[str] = frozenset()
    """Words that begin with an apostrophe, without it: `tis`, `em`."""
    dialogue_dash: bool = False
    """Whether speech in a story is opened by a dash instead of marks."""
    plain_labels: frozenset[str] = frozenset()
    """Words before a colon at the beginning of a paragraph that name no speaker: `note`, `example`."""
    term_cues: frozenset[str] = frozenset()
    """Phrases right before a quoted term or word as a word: `so-called`, `the word`."""
    gloss_cues: frozenset[str] = frozenset()
    """Phrases right before a quoted meaning or translation: `means`, `latin for`."""
    original_labels: frozenset[str] = frozenset()
    """Words that stand beside a word of the original in a bracket: languages, their short forms, `from`, `literally`."""
    defining_cues: frozenset[str] = frozenset()
    """Phrases right behind a quoted word that is explained: `means`, `stands for`."""
    defining_leads: frozenset[str] = frozenset()
    """Phrases right before a term that a document defines or coins: `defines`, `hereinafter`."""
    example_leads: frozenset[str] = frozenset()
    """Phrases before an example: `such as`, `e.g.`."""
    approximating_leads: frozenset[str] = frozenset()
    """Phrases right before words that are only like what was said: `something like`, `words to the effect of`."""
    contrast_leads: frozenset[str] = frozenset()
    """Phrases right before the one of two wordings that was not used: `not`, `rather than`."""
    rejecting_behind: frozenset[str] = frozenset()
    """Phrases right behind a wording that was not used: `should have read`, `which she did not`."""
    misquoting_verbs: frozenset[str] = frozenset()
    """Words that say that the words behind them are not those that were said: `misquoted`."""
    crediting_verbs: frozenset[str] = frozenset()
    """Verb forms of those who give words to somebody, which may be the wrong ones: `quoted`, `attributed`."""
    error_words: frozenset[str] = frozenset()
    """Words that say so beside such a verb: `wrongly`, `error`."""
    error_causes: frozenset[str] = frozenset()
    """What opens a sentence that tells the cause of a mistake: `due` in *Due to an editing error, …*."""
    saying_infinitives: frozenset[str] = frozenset()
    """Forms of verbs of saying that only stand behind another verb, where `speech_verbs` lacks them: `dit`, `gesagt`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class NarratingWords:
    """What telling speech that a dash opens from the narrator's words behind it needs to know. Words are lower case."""

    forms: frozenset[str] = frozenset()
    """Finite forms of a tense that stories are told in and nobody speaks in: French `dit`, `ferma`."""
    endings: tuple[str, ...] = ()
    """Endings of such forms, and of a tense that is told in as a rule: `-èrent`, `-ait`."""
    other_endings: tuple[str, ...] = ()
    """Longer endings of other tenses: French `-erait`, `-era`."""
    others: frozenset[str] = frozenset()
    """Words with such an ending that are none: `jamais`, `voilà`."""
    conversing: frozenset[str] = frozenset()
    """Words of those who speak or are spoken to: `je`, `votre`."""
    phrases: frozenset[str] = frozenset()
    """Words that open a phrase of the narrator's behind a comma: `en` in `dit Hale, en riant`."""
    clauses: frozenset[str] = frozenset()
    """Words that open a clause of the narrator's there: `qui`, `dont`."""
    participles: tuple[str, ...] = ()
    """Endings of participles that open such a phrase: `-ant`, `-é`."""
    subjects: frozenset[str] = frozenset()
    """Subjects without an article behind a verb of saying: `quelqu’un`."""
    third_person_endings: tuple[str, ...] = ()
    """What the last letter of a form of the first person becomes in the third: `demandai` → `demanda`, `dis` → `dit`."""
    narrators: frozenset[str] = frozenset()
    """Pronouns of a narrator behind the verb of his own words: `je` in `dis-je`."""
    imperatives: tuple[str, ...] = ()
    """Endings of forms that may be orders: `raconte`."""

    def __bool__(self) -> bool:
        return bool(self.endings)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DenyingWords:
    """What seeing needs that a source takes back a clause which it only reports: *did not show that*, *denied that*."""

    complementizers: frozenset[str] = frozenset()
    """Words that open the clause: `that`."""
    purposes: frozenset[str] = frozenset()
    """Words and phrases of up to three that open a clause of purpose, whose *may* leaves nothing open: `so that`."""
    interrogatives: frozenset[str] = frozenset()
    """Words that a question begins with: `why`."""
    question_particles: str = ""
    """Characters with which a question ends, whatever sign stands behind them: `乎`."""
    questions: frozenset[str] = frozenset()
    """Words that open a clause and leave its truth open: `whether`."""
    asking: frozenset[str] = frozenset()
    """Phrases that make a question of the clause behind them: French `est-ce que`."""
    steps: frozenset[str] = frozenset()
    """Phrases between a verb and its infinitive that part no clauses, although a word of them does elsewhere: `so far as`."""
    degrees: frozenset[str] = frozenset()
    """Words before an adjective that say how much, also those that open questions elsewhere: French `si`, Spanish `tan`."""
    assertions: frozenset[str] = frozenset()
    """Words that stand for the truth of the clause, so that their negation denies it, all forms: `say`, `shown`, `evidence`,
    `certain`. Not those that take its truth for granted (`know`, `regret`): *did not know that it rained* denies nothing."""
    beliefs: frozenset[str] = frozenset()
    """Those of them that tell what somebody believes, so that it may be so no more: `believed`, `thought`."""
    former: frozenset[str] = frozenset()
    """Words that put a belief into the past: `once`, `formerly`."""
    clause_denials: frozenset[str] = frozenset()
    """What a clause with its complementizer has before it, and nothing else, where it is not so: `it is not` in *It is not that*."""
    pointers: frozenset[str] = frozenset()
    """Adverbs that point at the clause behind them: `daran` in *zweifelt daran, dass*."""
    unreal_openers: frozenset[str] = frozenset()
    """Words that tell what only seems so before a verb of reported speech: `als` in *Er tat, als sei er krank*."""
    stresses: frozenset[str] = frozenset()
    """Words that stress a denial and change nothing in it: `einfach` in *stimmt einfach nicht*."""
    free_relatives: frozenset[str] = frozenset()
    """Relatives that stand for whoever does something: `wer` in *Wer behauptet, es sei so, irrt*."""
    excess: frozenset[str] = frozenset()
    """Words before an adjective whose infinitive does not happen: `too` (late to)."""
    addressing: frozenset[str] = frozenset()
    """Assertions that have somebody between them and the clause: *convinced* the harbour board *that*. None of telling: what
    nobody told the board may be so."""
    linking: frozenset[str] = frozenset()
    """Verbs that join a subject with what it is found to be, and the words that go with them: `proved`, `turned out`."""
    avoiding: frozenset[str] = frozenset()
    """Verbs whose gerund or infinitive, right behind them, does not happen: `stopped` *paying*; deniers do so as well."""
    preventing: frozenset[str] = frozenset()
    """Verbs that keep somebody *from* doing what follows: `prevented`."""
    preventing_prepositions: frozenset[str] = frozenset()
    """The prepositions that go with them: `from`."""
    opinions: frozenset[str] = frozenset()
    """Those of them that take a clause without a complementizer: `think`."""
    deniers: frozenset[str] = frozenset()
    """Words that deny, doubt or keep back the clause by themselves, all forms: `denied`, `doubt`, `false`, `refused`."""
    judgements: frozenset[str] = frozenset()
    """Those of them whose own clause is so: `unfair` in *unfair that*; they deny what it is unfair to say."""
    exceeding: frozenset[str] = frozenset()
    """Words before a denier that take it back: `beyond` *doubt*."""
    claims: frozenset[str] = frozenset()
    """Nouns for what is denied: `claim`, `idea`."""
    suppositions: frozenset[str] = frozenset()
    """Words and phrases of two for what nobody states, so that a clause behind them is none of the source's own: `rumour`,
    `possibility`, `rule out`."""
    confirming: frozenset[str] = frozenset()
    """Words that, said of a supposition or claim, make its clause so: `confirmed`, `true`."""
    listing: frozenset[str] = frozenset()
    """Words for what is listed behind a sentence: `following`, `these`."""
    links: frozenset[str] = frozenset()
    """Words between such a word and the assertion it keeps back: `to` in *refused to say*."""
    aims: frozenset[str] = frozenset()
    """Prepositions before an infinitive that tell what something is for: French `pour`."""
    light_verbs: frozenset[str] = frozenset()
    """Forms of verbs that carry a noun which says what is done: `make` in *made no attempt*."""
    unreal_modals: frozenset[str] = frozenset()
    """Modals that say what might be said: `might` in *One might argue that*."""
    requiring: frozenset[str] = frozenset()
    """Modals that ask for something to be done: `must` in *must prove that*."""
    proving: frozenset[str] = frozenset()
    """Infinitives of verbs for showing that something is so: `prove`."""
    conceding: frozenset[str] = frozenset()
    """Phrases before a claim that something else holds against: `despite`."""
    generic_subjects: frozenset[str] = frozenset()
    """Words for nobody in particular: `one`, `some`, `a` in *A cynic would say that*."""
    clause_relatives: frozenset[str] = frozenset()
    """Relatives that may stand for the clause before them: `which` in *, which was false*."""
    lacking: frozenset[str] = frozenset()
    """Forms of verbs that say of a noun that there is none of it, or no longer: `lacks`, `lost`."""
    obstacles: frozenset[str] = frozenset()
    """Nouns for what keeps somebody from something, so that with none of it the thing is done: `trouble`."""
    breaks: frozenset[str] = frozenset()
    """Words that part one clause from the next: `and`, `because`."""
    nominal_negations: frozenset[str] = frozenset()
    """Negations that are a subject or stand before one, so that its words come between: `nobody`, `no`, `little`."""
    additions: frozenset[str] = frozenset()
    """Words that make a negation add instead of deny: `only` in *not only said that*."""
    alternatives: frozenset[str] = frozenset()
    """Words before a denier that leave a clause open: `nor` in *neither confirm nor deny*."""
    fillers: frozenset[str] = frozenset()
    """Words between a negation and what it turns, besides adverbs: `yet`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class RemarkWords:
    """What an editor's remark on a quotation is composed of: `internal citations omitted`, `Hervorh. d. Verf.`."""

    subjects: frozenset[str] = frozenset()
    """What is spoken of: `emphasis`, `citations`, `alteration`."""
    states: frozenset[str] = frozenset()
    """What was done to it, or whose it is: `added`, `omitted`, `mine`, `original`."""
    deeds: frozenset[str] = frozenset()
    """Words that say both: French `souligné`, Spanish `subrayo`."""
    links: frozenset[str] = frozenset()
    """Small words between them: `in`, `the`, `by`, `and`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class GapWords:
    """What an ellipsis may not swallow, and what it may. Phrases have all forms of their words, with plain apostrophes."""

    hedges: frozenset[str] = frozenset()
    """Words and phrases that make a whole clause uncertain, or somebody's claim: `perhaps`, `allegedly`."""
    approximations: frozenset[str] = frozenset()
    """Those that say that what follows them is not quite so: `almost`, `on the verge of`, `minus` before a number."""
    unreal: frozenset[str] = frozenset()
    """Words and phrases whose infinitive, participle or clause is not said to be so: `plan`, `unlikely`, `stopped`, `myth`."""
    hearsay: frozenset[str] = frozenset()
    """Participles that are such words behind a passive auxiliary: `said` in *is said to have left*; in a language without
    spaces, what says before a clause that others say it."""
    implied: frozenset[str] = frozenset()
    """Verb forms whose infinitive or participle did happen: `managed`, `began`, `helped`."""
    contrasts: frozenset[str] = frozenset()
    """Words before what holds instead of what was denied: `but`, `rather`."""
    graded: tuple[tuple[str, str], ...] = ()
    """Phrases that deny what follows them, and what opens what holds instead: `("not so much", "as")`."""
    others: frozenset[str] = frozenset()
    """Words of a subject that is another one than that of the clause before: `other`, `remaining`."""
    idle: tuple[str, ...] = ()
    """Phrases with a word that denies or limits, but does neither there: `only natural`, `no wonder`."""
    infinitive_endings: tuple[str, ...] = ()
    clitics: frozenset[str] = frozenset()
    """Pronouns and negations that stand between a subject and its verb: French `le`, `ne`."""
    subject_particles: frozenset[str] = frozenset()
    """What stands behind a subject, where no spaces part words: Japanese `は`."""
    links: frozenset[str] = frozenset()
    """Particles and auxiliaries between such a word and what it governs, where no spaces part words: Chinese `的`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class MatchingWords:
    """What judging a difference needs to know of a language. Words are lower case unless said otherwise."""

    negations: frozenset[str] = frozenset()
    """Words that turn a sentence: `not`, `never`, `no`, `without`. Parts of words with a hyphen where the word goes on: `-n't`, `n'-`."""
    negative_prefixes: tuple[str, ...] = ()
    """What turns a word when it stands before it: `un`, `in`."""
    exceptions: frozenset[str] = frozenset()
    """Words and phrases that bind what they stand with, so that leaving them out changes it: `only`, `except`, `unless`."""
    modals: frozenset[str] = frozenset()
    """`may`, `will`, `must`."""
    keywords: frozenset[str] = frozenset()
    """Words that a standard writes in capitals to make them requirements: `must`, `should`, `not`."""
    capitals_tell: bool = False
    """Whether a capital inside a sentence makes another word, as in German; elsewhere it is a matter of style."""
    capital_words: frozenset[str] = frozenset()
    """Words that are another word with a capital: `polish`, `march`."""
    indefinites: frozenset[str] = frozenset()
    """Pronouns for somebody or something not named: *hardly* `anybody`."""
    quantifiers: frozenset[str] = frozenset()
    """Quantifiers and hedges: `some`, `most`, `nearly`, `probably`."""
    qualifiers: frozenset[str] = frozenset()
    """Words and phrases after which a sentence takes something back: `but`, `unless`, `only if`, `although`."""
    unspaced: bool = False
    """Whether it is written without spaces, so that words are looked for as runs of characters."""
    denials: tuple[str, ...] = ()
    """Fixed phrases that deny what is behind them: `far from`, `anything but`."""
    denying: DenyingWords = DenyingWords()
    """What denies a clause by several words together."""
    verb_particles: frozenset[str] = frozenset()
    """Words that end a clause and are the rest of its verb: German `ab` in *lehnt den Antrag ab*."""
    denials_behind: frozenset[str] = frozenset()
    """Phrases that deny the clause before them: `is false`, `とは限らない`."""
    negation_behind: frozenset[str] = frozenset()
    """Negations that stand behind what they negate: `nicht`, `ではない`."""
    negation_behind_auxiliaries: frozenset[str] = frozenset()
    """Negations that an auxiliary at the end of a passage needs: `not` behind *It will*."""
    subordinators: frozenset[str] = frozenset()
    """Words that open a dependent clause and wait for it: `because`."""
    coordinators: frozenset[str] = frozenset()
    """`and`, `or`."""
    older_words: frozenset[str] = frozenset()
    """Words of a time in which commas were set by another use: `thou`, `hath`."""
    backshifts: tuple[tuple[str, str], ...] = ()
    """What indirect speech makes of an auxiliary: `("can", "could")`; a bracket that does so turns nothing."""
    hesitations: frozenset[str] = frozenset()
    """What a transcript has and a quotation leaves out: `um`."""
    contrasts: frozenset[str] = frozenset()
    """Words that show that such a negation is of something behind it: `nur` in `nicht nur`, `sondern`."""
    negation_before: frozenset[str] = frozenset()
    """Negations that a fragment right behind them needs: `not`, `never`; none that only stand for a noun."""
    negating_phrases: frozenset[str] = frozenset()
    """Phrases right before what does not happen or is not so, in every form of their verbs: `failed to`, `instead of`.

    As `text.words` cuts them: French `loin d` for *loin d’*, `soi disant`.
    """
    hedging_phrases: frozenset[str] = frozenset()
    """Words and phrases right before a predicate that say it is not quite so, or said by others: `almost`, `allegedly`."""
    idle_negations: frozenset[str] = frozenset()
    """Phrases with a negation, or a word of excess, that negate no predicate: `no doubt`, `nothing but`, `only too` (happy to)."""
    focus_particles: frozenset[str] = frozenset()
    """Words that bind the subject behind them when they open a sentence: `only` in *Only members may vote*."""
    adverbial_openers: frozenset[str] = frozenset()
    """Words, besides prepositions and times, that open a circumstance, so that a limiter binds that: `then`, `when`."""
    optional_comma_words: frozenset[str] = frozenset()
    """Words that end a sentence with a comma before them or without: `too`, `please`; conjunctions."""
    conditions: frozenset[str] = frozenset()
    """Words and phrases that open a condition or an exception before the main clause: `if`, `unless`, `except`."""
    exception_openers: frozenset[str] = frozenset()
    """Prepositions and phrases that name an exception at the head of a sentence: `except for`, `with one exception`; in Japanese
    what stands behind it."""
    inverted_conditions: frozenset[str] = frozenset()
    """Verbs that open a condition when they stand at the head of the sentence: `had` in *Had it passed, …*."""
    condition_endings: tuple[str, ...] = ()
    """How a condition ends before the pause, where no word opens it: Japanese `れば`."""
    hedges_behind: frozenset[str] = frozenset()
    """Hedges that stand behind what they hedge: Japanese `かもしれない`."""
    formulaic_conditions: frozenset[str] = frozenset()
    """Words behind them that make a manner of speaking of it: `you` in *If you ask me*."""
    units: frozenset[str] = frozenset()
    """Units and currencies, written out and as abbreviations."""
    weekdays: frozenset[str] = frozenset()
    """Weekdays, abbreviations included."""
    contractions: tuple[tuple[str, str], ...] = ()
    """Short form and what it stands for: `("don't", "do not")`."""
    contracted_endings: tuple[tuple[str, str], ...] = ()
    """Ending behind an apostrophe and the word it stands for: `("'ll", "will")`."""
    spelling_pairs: tuple[tuple[str, str], ...] = ()
    """Regional spellings: parts of words that stand for each other, `("our", "or")`, `("isation", "ization")`."""
    spelling_endings: tuple[tuple[str, str], ...] = ()
    """Endings that stand for each other: German `Vertrages`, `Vertrags`."""
    spelling_words: tuple[tuple[str, str], ...] = ()
    """Regional spellings that follow no rule: `("grey", "gray")`."""
    irregular_forms: tuple[str, ...] = ()
    """Forms of one word, separated by spaces: `be am is are was were been being`."""
    endings: tuple[str, ...] = ()
    """Endings by which the forms of one word differ, longest first: `ing`, `ed`, `s`."""
    verb_endings: tuple[str, ...] = ()
    """Endings that show a verb which may have an object: `ed`."""
    predicate_endings: tuple[str, ...] = ()
    """Endings of finite verb forms that other words seldom have: Spanish `aron`."""
    infinitive_marks: frozenset[str] = frozenset()
    """Words before an infinitive that hangs on a verb or noun before it: `to`."""
    opposites: tuple[tuple[str, str], ...] = ()
    """Words that turn the meaning when one stands for the other: `("before", "after")`."""
    pronouns: frozenset[str] = frozenset()
    """Words that a bracket usually explains."""
    subjects: frozenset[str] = frozenset()
    """Words that open a clause of their own behind a conjunction, used to see whether a clause is complete."""
    amendment_notes: tuple[str, ...] = ()
    """How lines begin that say what changed an article of a law: `Amended by`."""
    editorial_notes: frozenset[str] = frozenset()
    """Fixed remarks in brackets about the quotation itself: `sic`, `cleaned up`."""
    replies: frozenset[str] = frozenset()
    """Verb forms of who answers another: `replied`."""
    gaps: GapWords = GapWords()
    """What an ellipsis takes away from the words beside it."""
    remarks: RemarkWords = RemarkWords()
    """What other such remarks are composed of."""
    stage_directions: frozenset[str] = frozenset()
    """What a transcript puts in brackets: `applause`, `laughter`, `inaudible`."""
    reference_words: frozenset[str] = frozenset()
    """Words of citation markers: `ref`, `refs`, `see`, `et`, `al`."""
    relatives: frozenset[str] = frozenset()
    """Words that open a clause about the noun before a comma: `who`, `which`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CitingWords:
    """What finding citations needs to know of a language. Words are lower case."""

    locators: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    """`Locator.kind` → its labels, points included: `page` → `p.`, `pp.`, `page`, `pages`."""
    paragraphs: tuple[str, ...] = ()
    """Labels of a numbered paragraph inside an article or section, `Abs.` in `Art. 5 Abs. 1`; read as `5(1)`."""
    range_words: tuple[str, ...] = ()
    """Words between the two ends of a range or the last two of a list: `to`, `and`."""
    articles: frozenset[str] = frozenset()
    """Determiners that may stand before a document's name: `the`, `this`."""
    source_phrases: tuple[str, ...] = ()
    """What stands directly before a document and makes it the source wherever it is: `according to`, `as stated in`."""
    source_postpositions: tuple[str, ...] = ()
    """What stands right behind a name and makes it the source: `zufolge`."""
    source_prepositions: frozenset[str] = frozenset()
    """What makes it the source at the start of a clause, behind a verb of saying or behind the quotation: `in`, `from`."""
    document_verbs: frozenset[str] = frozenset()
    """Verbs, besides those of reporting, whose subject is a document that is quoted: `reads`, `defines`."""
    counting_verbs: frozenset[str] = frozenset()
    """Verbs, besides those of reporting, whose subject gives figures: `estimates`, `shows`, `counted`."""
    negators: frozenset[str] = frozenset()
    """Words before a verb that say that the document does not have the words: `never`, `not`."""
    document_makers: frozenset[str] = frozenset()
    """Who speaks in a document: `court` in *the court in Skarn v. Merrow held*, `authors`."""
    document_parts: frozenset[str] = frozenset()
    """What a document has besides numbered places: `preamble`, `recital`, `annex`."""
    appended_parts: frozenset[str] = frozenset()
    """What is put behind the articles of a document, with numbers of its own: `annex`."""
    document_pronouns: frozenset[str] = frozenset()
    """Pronouns that may stand for a document as the subject of a sentence: `it`; with grammatical gender also `sie`, `elle`."""
    document_nouns: frozenset[str] = frozenset()
    """Nouns that stand for the document spoken of, behind an article or *this*: `document`, `decision`."""
    identity_words: frozenset[str] = frozenset()
    """Words between the two that say it is the one spoken of, or articles that say so: *the same decision*, `dieselbe`."""
    source_headings: frozenset[str] = frozenset()
    """Headings of a list of sources: `sources`, `references`."""
    source_labels: tuple[str, ...] = ()
    """What introduces a source in a line of its own: `source`, `see`."""
    same_source: tuple[str, ...] = ()
    """What a reference says instead of repeating the one before: `ibid.`."""
    same_work: tuple[str, ...] = ()
    """What a note says behind an author instead of the work that it has named: `op. cit.`."""
    not_authors: frozenset[str] = frozenset()
    """Capitalised words that stand before a year and are no authors: months, seasons, `in`, `since`."""
    owner_links: frozenset[str] = frozenset()
    """What ties a document to the one whose it is: `of` in *the report of the police*."""
    titled_parts: frozenset[str] = frozenset()
    """Names of parts of a document that have titles of their own: `chapter` in *chapter 4 (“Harbours”)*."""
    parts_behind_numbers: frozenset[str] = frozenset()
    """Names of parts of a law that stand behind their number: `Abschnitt` in *2. Abschnitt: Organisation*."""
    works_about: frozenset[str] = frozenset()
    """Kinds of works that are about a document whose name stands behind them: `commentary`."""
    links_about: frozenset[str] = frozenset()
    """What ties their name to that of the document: `on` in *a commentary on the Act*."""
    marginal_numbers: frozenset[str] = frozenset()
    """What stands before the number of a passage of a commentary: `Rn.`."""
    fused_articles: frozenset[str] = frozenset()
    """Prepositions that have taken the article into them: `im` in *im Bericht*, `du` in *du rapport*."""
    inflected_articles: frozenset[str] = frozenset()
    """Definite articles of a language with cases: a name registered with one of them may stand with any other."""
    case_endings: tuple[str, ...] = ()
    """What a case adds to the last word of such a name: `es` in `des Berichtes`."""
    adjective_cases: tuple[tuple[str, str], ...] = ()
    """The ending of an adjective inside such a name, and what a case makes of it: `("e", "en")`."""
    genitive_endings: tuple[str, ...] = ()
    """What makes the owner of a name without an article: `s` in `Baumschutzgesetzes`, `’s` in *the Act’s*."""
    plural_endings: tuple[str, ...] = ()
    """What makes the plural of a noun: `s`; id and words of a term, a label and its list differ by it."""
    day_prepositions: frozenset[str] = frozenset()
    """Prepositions before the day on which something is said, not until, since or of which: `on`."""
    publication_words: frozenset[str] = frozenset()
    """Words before a day on which something was published, not said: `published`."""
    period_prepositions: frozenset[str] = frozenset()
    """Prepositions before the month or year in which something is said: `in`."""
    occasion_prepositions: frozenset[str] = frozenset()
    """Prepositions before the speech or meeting in which something is said: `in`, `at`."""
    dated_nouns: frozenset[str] = frozenset()
    """What has the day on which its words were said: a speech, a letter, a meeting. In languages that write nouns together also
    the end of one."""
    dating_links: frozenset[str] = frozenset()
    """What ties such a noun to its day: `of`, `dated`."""
    denial_verbs: frozenset[str] = frozenset()
    """Verbs of saying whose subject does not give the figures that follow: `denied`, `asked`."""
    clause_words: tuple[str, ...] = ()
    """Conjunctions that, after a comma, begin another statement: `but`, `while`, `and`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class NumberWords:
    """What reading numbers and dates needs to know of a language. Words are lower case."""

    decimal_comma: bool = False
    """Whether `1.250` is a thousand and `1,5` one and a half where nothing else tells."""
    cardinals: Mapping[str, float] = field(default_factory=dict, hash=False)
    """Word → value, up to ninety-nine: `three`, `forty`."""
    ordinals: Mapping[str, float] = field(default_factory=dict, hash=False)
    """Ordinals in words, every form of them, as chapters are numbered by: `third`, `dritten`."""
    shares: Mapping[str, float] = field(default_factory=dict, hash=False)
    """Words for a part of a whole that are no ordinals → how many of them make it: `half`, `quarters`, `Drittel`."""
    scales: Mapping[str, float] = field(default_factory=dict, hash=False)
    """Word or sign → factor: `thousand`, `million`, `bn`."""
    joiners: tuple[str, ...] = ()
    """Words inside a number: `and`, `und`, `et`."""
    share_endings: tuple[str, ...] = ()
    """What makes a part of a whole of an ordinal behind a number: `s` in *two-thirds*."""
    date_links: tuple[str, ...] = ()
    """What may stand between day, month and year: `of` in *the 3rd of May*."""
    units_first: str = ""
    """Joiner of compounds that name the units before the tens: `und` in `vierunddreißig`."""
    articles: frozenset[str] = frozenset()
    """Cardinals that are articles or pronouns when they stand alone: `one`, `ein`."""
    percent: tuple[str, ...] = ()
    """`percent`, `per cent`, `percentage points`."""
    ordinal_suffixes: tuple[str, ...] = ()
    """What makes digits an ordinal: `st`, `nd`, `.`"""
    about: tuple[str, ...] = ()
    """Words before a number that make it a round one: `about`, `nearly`, `more than`."""
    above: tuple[str, ...] = ()
    """Those of them that say that the true number is larger: `more than`, `at least`."""
    below: tuple[str, ...] = ()
    """Those that say that it is smaller: `less than`, `up to`."""
    percentage_points: tuple[str, ...] = ()
    """Those of the words in `percent` that tell a difference of shares: `percentage points`."""
    months: Mapping[str, int] = field(default_factory=dict, hash=False)
    """Name or abbreviation → 1 to 12; points left out."""
    months_capitalised: bool = True
    """Whether the names of months are written with a capital."""
    units: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Unit in words → its sign in `measures.SIGNS`: `tonnes` → `t`."""
    unit_links: tuple[str, ...] = ()
    """What may stand between a number and its unit: `de ` in *3 millones de euros*."""
    multiples: tuple[str, ...] = ()
    """What follows the number of a comparison that somebody worked out: `times as`, `-fold`."""
    ages_behind: tuple[str, ...] = ()
    """What follows the number of somebody's years: `-year-old`."""
    ages_before: tuple[str, ...] = ()
    """What stands before it: `aged`."""
    halves: tuple[str, ...] = ()
    """What adds a half to the number before it: `and a half`."""
    labels: tuple[str, ...] = ()
    """Words whose number is a name, not a count: `page`, `article`, `no.`, `room`."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SentenceWords:
    """What telling where sentences end needs to know of a language. Words are lower case, without their last full stop."""

    abbreviations: frozenset[str] = frozenset()
    """Those that a name, a number or another word always follows, so that no sentence ends behind them: `dr`, `fig`, `e.g`."""
    numbered_abbreviations: frozenset[str] = frozenset()
    """Those that are words of their own unless a number or letter follows: `no`, `fig`; the labels of `CitingWords.locators` come to them."""
    capitalised_abbreviations: frozenset[str] = frozenset()
    """Those that are words of their own unless they have a capital: `Sun`, `Wash`."""
    closing_abbreviations: frozenset[str] = frozenset()
    """Those that may stand at the end of a sentence too: `p.m`, `etc`, `inc`. It ends there if the next word opens one."""
    ordinal_point: bool = False
    """Whether a point behind a number makes it an ordinal: `3. Mai`."""
    openers: frozenset[str] = frozenset()
    """Words that open a sentence, besides determiners, pronouns, prepositions and conjunctions: `yesterday`, `there`."""

    @property
    def all_abbreviations(self) -> frozenset[str]:
        """Every word that may have a point without ending a sentence."""
        capitalised = frozenset(word.lower() for word in self.capitalised_abbreviations)
        return self.abbreviations | self.closing_abbreviations | self.numbered_abbreviations | capitalised


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Language:
    """All data of one language."""

    code: str
    """BCP 47 primary subtag."""
    name: str
    """Its English name."""
    reading: ReadingWords = field(default_factory=ReadingWords)
    quoting: QuotingWords = field(default_factory=QuotingWords)
    matching: MatchingWords = field(default_factory=MatchingWords)
    citing: CitingWords = field(default_factory=CitingWords)
    numbers: NumberWords = field(default_factory=NumberWords)
    sentences: SentenceWords = field(default_factory=SentenceWords)
    narrating: NarratingWords = field(default_factory=NarratingWords)
