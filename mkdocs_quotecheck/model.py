"""Every type that crosses a boundary between two parts of the package.

All are frozen: a stage reads what it is given and returns something new. Offsets are counted in Python characters, start
inclusive, end exclusive; each field says which text they count in.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of some text, `text[start:end]`."""

    start: int
    """Offset of the first character."""
    end: int
    """Offset behind the last character."""


# ---------------------------------------------------------------------------------------------- the page


@dataclass(frozen=True, slots=True)
class Snippet:
    """A file whose text a page includes."""

    path: str
    """As an editor opens it, relative to the folder of `mkdocs.yml` where it lies below it."""
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """One published page, as a shell hands it to the pipeline."""

    uri: str
    """What a person calls the page: the Markdown file where there is one (`docs/news.md`), else the page's address."""
    html: str
    """The rendered content, without the theme around it."""
    markdown: str | None = None
    """The Markdown the author wrote, front matter included; None for generated pages and foreign sites."""
    language: str = "en"
    """BCP 47 code of the page's language; only the primary subtag counts."""
    sources: tuple[str, ...] = ()
    """Source ids to which the page's front matter narrows it; empty for all."""
    snippets: tuple[Snippet, ...] = ()
    """The files that the Markdown includes; a quotation that does not stand in the Markdown is looked for in them."""
    address: str = ""
    """Where the page is published within its site; tells apart pages that one file is published as, such as
    the languages of mkdocs-static-i18n in which a page is not translated yet. May be empty where there is one."""


class DatePrecision(enum.Enum):
    """How much of a date is known; what is not known is 1 in the `date`."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


class BlockKind(enum.Enum):
    """What part a block of text plays on the page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    """A paragraph of a `<blockquote>`, pull quote or quote admonition."""
    CREDIT = "credit"
    """The author line of a block quote or pull quote: `— Name`, `<figcaption>`, `<footer>`, `<cite>`."""
    ITEM = "item"
    CELL = "cell"
    FOOTNOTE = "footnote"
    """The text of a footnote at the end of the page."""
    SUMMARY = "summary"


class Form(enum.Enum):
    """The form in which a quotation stands on the page."""

    INLINE = "inline"
    """Between quotation marks in running text."""
    ELEMENT = "element"
    """A `<q>` element."""
    BLOCK = "block"
    """A block quote."""
    PULL = "pull"
    """A pull quote: `<aside>`, `<figure>` or the quote admonition."""
    DIALOGUE = "dialogue"
    """A paragraph opened by a dialogue dash."""


class Role(enum.Enum):
    """Whether quoted words are somebody's words or something else between marks."""

    QUOTATION = "quotation"
    MENTION = "mention"
    """A scare quote, term, title, word as a word, translation or definition: counted, not checked."""


class Confidence(enum.Enum):
    """How sure an attribution is."""

    HIGH = "high"
    """The pattern allows one reading; findings that rest on it may warn."""
    LOW = "low"
    """The best guess; findings that rest on it are information only."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is named on the page as having said or written quoted words."""

    speaker: str
    """The mention as the page writes it: `Hale`, `she`, `the harbour master`."""
    start: int | None
    """Where the mention stands, in the text that the quotation's offsets count in; None where it stands outside it
    (an author's attribute)."""
    end: int | None
    person: str | None
    """Id of the registered person the mention was resolved to; None if unknown or if two fit."""
    confidence: Confidence
    pattern: str = ""
    """Name of the pattern that found it, for the report and for tests: `speaker-verb-before`, `credit-line`, …"""
    candidates: tuple[str, ...] = ()
    """Ids of the people that fit when more than one does (then `person` is None); else empty."""
    document: str | None = None
    """The outer layer of a layered attribution, as written: `a transcript` in *…, Lee said, according to a transcript*."""


class CitationKind(enum.Enum):
    """How the page points to a document."""

    DECLARED = "declared"
    """Said outright by the author: `data-source`, `<!-- quotecheck: source=id -->`."""
    LINK = "link"
    FOOTNOTE = "footnote"
    KEY = "key"
    """A bibliography key, `[@key]`."""
    CITE = "cite"
    """A `cite` attribute or `<cite>` element."""
    AUTHOR_DATE = "author-date"
    NAMED = "named"
    """The document is named in the running text by its title or an alias: `the minutes say`."""
    LISTED = "listed"
    """The page's list of sources has this one document, and the quotation names no other, nor a speaker."""


@dataclass(frozen=True, slots=True)
class Locator:
    """The place in a document that a citation names: `p. 12`, `§ 4.2`."""

    kind: str
    """`page` (as printed), `sheet` (as the file counts them: `#page=12`), `section`, `article`, `chapter`, `heading` (a link's fragment:
    the id of one), `line`, `time`."""
    first: str
    """As written, without its label: `12`, `4.2`, `5(1)`, `00:01:30`."""
    last: str
    """Equal to `first` unless a range is named."""
    text: str
    """The whole locator as the page writes it."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A pointer from a quotation to a document."""

    kind: CitationKind
    target: str
    """What is pointed to, as written: an id, a URL, a key, a title."""
    source: str | None = None
    """Id of the registered source it resolves to; None if nothing registered fits."""
    locator: Locator | None = None
    candidates: tuple[str, ...] = ()
    """Ids of the sources that fit when more than one does (then `source` is None)."""
    date: date | None = None
    """The day that the page gives the document: *her speech of 14 October*."""
    date_precision: DatePrecision = DatePrecision.DAY


@dataclass(frozen=True, slots=True)
class Quotation:
    """One pair of quotation marks (or one block) on a page."""

    text: str
    """The quoted words without the marks, as a reader sees them."""
    start: int
    """Offset of the first quoted character, marks left out. Counts in the given string for plain text, in
    `page_text(document)` for HTML."""
    end: int
    form: Form = Form.INLINE
    role: Role = Role.QUOTATION
    group: int = 0
    """Pieces of one split quotation (“A,” she said. “B”) share a group; numbered from 0 in reading order."""
    attribution: Attribution | None = None
    citations: tuple[Citation, ...] = ()
    closed: bool = True
    """False where the closing mark is missing; the text then runs to the end of its paragraph."""
    depth: int = 0
    """0 for outermost marks, 1 for a quotation inside a quotation, …"""
    continued: bool = False
    """True for the second and later paragraphs of a quotation that runs over paragraphs, each re-opened."""
    language: str | None = None
    """From a `lang` attribute around the quotation; None where the page's language holds."""
    ignored: str | None = None
    """Why the author switched the check off here, e.g. `data-quotecheck="off"`; None where it is on."""
    ignored_rules: tuple[str, ...] = ()
    """Names or codes of single rules that a comment switches off for this quotation."""
    mention_kind: str | None = None
    """For mentions, which: `scare quote`, `title`, `term`, `translation`, …"""
    date: date | None = None
    """When the page says it was said: *told reporters on March 12*."""
    date_precision: DatePrecision = DatePrecision.DAY
    bystanders: tuple[str, ...] = ()
    """Ids of other registered people in the sentence of a speaker who is only guessed: *Lee quotes Hale: “…”*."""


class Bound(enum.Enum):
    """On which side of a figure the page says that the true number lies."""

    ABOVE = "above"
    """`more than`, `at least`."""
    BELOW = "below"
    """`less than`, `up to`."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in a sentence without quotation marks that is attributed to a person or document."""

    text: str
    """As the page writes it: `32,490`, `three million`, `4.5 %`."""
    value: float
    start: int
    """As in `Quotation`."""
    end: int
    attribution: Attribution | None
    citations: tuple[Citation, ...] = ()
    approximate: bool = False
    """Whether the page calls it a round number: `about 32,000`, `more than 30,000`."""
    unit: str | None = None
    """`%`, `pp` (percentage points) or a currency sign; None for others."""
    bound: Bound | None = None
    """Whether the page says that the true number is larger or smaller; None where it does not, or says only *about*."""
    measure: str | None = None
    """What it measures, by its unit: `weight`, `euro`; None where it has no unit that is known, or is a share."""
    factor: float = 1.0
    """How much of it one is, in a unit that all numbers of the measure share."""
    with_unit: str = ""
    """As the page writes it, with its unit: `32 million euros`."""
    between: tuple[float, float] | None = None
    """Both ends, where it is one end of a range: `between 11,000 and 12,000`."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that reading the page showed and the author should know, besides quotations."""

    kind: str
    """`unclosed-mark`, `literal-attribute-list`, `unused-ignore`, `unused-source` (a source declared where there is nothing
    to check), `unknown-directive`."""
    text: str
    """The words on the page it is about, for finding the line."""
    start: int
    """As in `Quotation`."""
    end: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Directive:
    """What the author told us on the page: a comment or an attribute."""

    kind: str
    """`source`, `ignore` or `off`."""
    values: tuple[str, ...]
    """Source ids; for `ignore` names or codes of rules (none: every rule); none for `off`."""
    text: str
    """As written: `quotecheck: ignore changed-word`, `data-quotecheck="off"`."""
    start: int
    """The text it holds for, as in `Quotation`; empty where nothing comes after it."""
    end: int


@dataclass(frozen=True, slots=True)
class PageReading:
    """All that reading a page gives: what `reading` hands to the pipeline."""

    text: str
    """The page's text, which all offsets count in (`page_text`)."""
    quotations: tuple[Quotation, ...]
    figures: tuple[Figure, ...] = ()
    notices: tuple[Notice, ...] = ()
    directives: tuple[Directive, ...] = ()
    """All of the page, in order. Those that hold for no quotation are told as notices; whether an `ignore` kept a finding
    quiet is for the pipeline to say."""


# ---------------------------------------------------------------------------------------------- the registry


@dataclass(frozen=True, slots=True)
class Person:
    """A person or organisation that is quoted."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    """Other names and descriptions pages use: `Hale`, `the harbour master`."""
    pronouns: str | None = None
    """`he`, `she`, `they` or `it`; None if unknown."""


class Strictness(enum.Enum):
    """What a source asks to be told that is normally forgiven or only mentioned."""

    KEYWORD_CASE = "keyword-case"
    """MUST and must are different words (RFC 8174)."""
    PUNCTUATION = "punctuation"
    SPELLING = "spelling"
    CASE = "case"
    """The first letter's case too."""


@dataclass(frozen=True, slots=True)
class Source:
    """A registered document, without its text."""

    id: str
    title: str
    people: tuple[str, ...] = ()
    """Ids of the people who say or wrote it."""
    aliases: tuple[str, ...] = ()
    date: date | None = None
    """Of the document, as far as `date_precision` says it is known."""
    url: str | None = None
    edition: str | None = None
    replaces: tuple[str, ...] = ()
    """Ids of the editions that this one replaces."""
    language: str | None = None
    excerpt: bool = False
    """The text is only part of the document: what is not found in it is unchecked, not absent."""
    strict: frozenset[Strictness] = frozenset()
    speakers: tuple[tuple[str, str], ...] = ()
    """Labels of a transcript and the ids of the people who speak under them: `(("MS HALE", "ada-hale"), …)`."""
    path: str | None = None
    """The file with its text, as the registry writes it; None for a text in the registry itself."""
    line: int = 0
    """Line of the registry file where the entry begins, from 1."""
    date_precision: DatePrecision = DatePrecision.DAY


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A named place in a source text: the start of a page, a heading, a speaker's turn, a cue's time."""

    offset: int
    """Offset in `SourceText.text`."""
    label: str
    """`12`, `4.2 Retention`, `MS HALE`, `00:01:30`."""


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a source text in which most of some words stand close together."""

    span: Span
    """In `SourceText.text`, with a few words of context on either side."""
    score: float
    """Share of the words that stand there, rare ones counting more, 0 to 1; their order is not judged."""


class WordIndex(Protocol):
    """What `matching` asks of the words of a source text. The offsets are in `SourceText.text`.

    Words are given as the keys that `folding.split_words` makes of a quotation.
    """

    @property
    def word_count(self) -> int:
        """How many words the text has."""

    def occurrences(self, keys: Sequence[str], limit: int = 32) -> tuple[Span, ...]:
        """Where these words stand one right after the other, whatever signs are between them; at most `limit`, in order.

        Only the words agree: marks, case, punctuation and hyphens are the caller's to compare.
        """

    def regions(self, keys: Sequence[str], limit: int = 3) -> tuple[Region, ...]:
        """Where most of these words stand close together in about this order; at most `limit`, best first."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a source, prepared for looking things up in it. Made by `prepare_source` and by the registry's store."""

    text: str
    """What the reader of its format took out of the file; everything printed as the source's words is a slice of it."""
    digest: str
    """SHA-256 of the file's bytes, or of the UTF-8 text where there is no file; hexadecimal."""
    source: Source | None = None
    pages: tuple[Mark, ...] = ()
    """Where each page begins, in order; empty for formats without pages."""
    sections: tuple[Mark, ...] = ()
    """Where each heading stands, in order."""
    turns: tuple[Mark, ...] = ()
    """Where each speaker's turn begins in a transcript, in order; the label is the one in the text."""
    times: tuple[Mark, ...] = ()
    """Where each timed cue of a transcript begins, in order."""
    lines: tuple[int, ...] = ()
    """For formats whose text is not the file's own: for each line of `text` the line of the file (HTML, Markdown, captions,
    texts in the registry) or the line on its page (PDF), from 1; empty where both are the same."""
    furniture: tuple[Span, ...] = ()
    """Running heads, page numbers and the like, proven by repetition, counting or page breaks: not part of the text."""
    index: WordIndex | None = field(default=None, compare=False, repr=False)
    """The look-up structure over its words, built by `wordindex`; None only until it is prepared."""


class SourceState(enum.Enum):
    """Whether a registered source can be used."""

    READY = "ready"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    CHANGED = "changed"
    """Readable, but its bytes differ from the `sha256` pin."""


@dataclass(frozen=True, slots=True)
class RegistryProblem:
    """A mistake in the registry or in a file that it names."""

    path: str
    """The file to open: the registry or the source's own file."""
    line: int
    """From 1; 0 where the file as a whole is meant."""
    column: int
    """From 1; 0 where the line as a whole is meant."""
    cause: str
    """What is wrong, one sentence."""
    remedy: str
    """What to do, one sentence."""
    source: str | None = None
    """Id of the source it concerns, if it concerns one."""
    state: SourceState | None = None
    """For problems with a source's file: what they make of the source. `CHANGED` leaves it usable."""


class Library(Protocol):
    """The registered people and sources, as `matching` sees them. `registry.Registry` is one."""

    @property
    def people(self) -> Mapping[str, Person]:
        """By id, in the registry's order."""

    @property
    def sources(self) -> Mapping[str, Source]:
        """By id, in the registry's order; those whose text cannot be used included."""

    def text(self, source_id: str) -> SourceText | None:
        """The prepared text of a source; None if it cannot be used. Loaded when first asked for."""


# ---------------------------------------------------------------------------------------------- the match


class EditKind(enum.Enum):
    """What a difference between a quotation and its source is."""

    # Conventions of quoting and typography: forgiven, kept in the evidence.
    TYPOGRAPHY = "typography"
    """Marks, dashes, spaces, ligatures, hyphenation, line ends, Unicode forms."""
    FIRST_CASE = "first letter's case"
    END_PUNCTUATION = "end punctuation"
    ELLIPSIS = "ellipsis"
    GLOSS = "gloss"
    """Words added in brackets."""
    SUBSTITUTION = "bracketed substitution"
    """Words replaced by others in brackets."""
    EDITORIAL_NOTE = "editorial note"
    """`[sic]`, `[emphasis added]`."""
    NESTED_MARKS = "nested marks"
    SOURCE_MARKUP = "source's markup"
    """Citation markers, footnote numbers, stage directions and mark-up of the source left out."""
    INTERPOSED = "interposed reporting clause"
    """The source's `she said` between two pieces of one speech, left out."""
    FURNITURE = "page furniture"
    SYMBOL = "symbol"
    """Another writing of the same sign: `≥` and `>=`, `β` and `beta`."""

    # Orthography: told apart from words, information by default.
    SPELLING = "spelling"
    HYPHEN = "hyphen"
    PUNCTUATION = "punctuation"

    # Changes.
    WORD = "word"
    NUMBER = "number"
    DATE = "date"
    UNIT = "unit"
    COMPARISON = "comparison sign"
    NEGATION_LOST = "negation lost"
    NEGATION_GAINED = "negation gained"
    MODAL = "modal"
    KEYWORD_CASE = "requirement keyword's case"
    QUANTIFIER = "quantifier or hedge"
    NAME = "name"
    OMISSION = "words left out"
    ADDITION = "words added"
    ORDER = "order"
    WORD_FORM = "word form"
    CONTRACTION = "contraction"
    ACCENT = "accent"
    CUT_WORD = "cut inside a word"
    MEANING_PUNCTUATION = "punctuation that changes the meaning"

    # Every word is there and yet it misleads.
    ELLIPSIS_NEGATION = "ellipsis swallows a negation or condition"
    ELLIPSIS_OBJECT = "ellipsis joins parts of different sentences"
    ELLIPSIS_SPEAKER = "ellipsis crosses to another speaker"
    ELLIPSIS_DISTANT = "ellipsis joins distant passages"
    PARTS_ORDER = "parts in another order"
    PASSAGE_TWICE = "one passage used twice"
    BRACKET_INVERTS = "bracket turns the meaning"
    NEGATION_BEFORE = "begins right after its negation"
    """Or right after the *only* or the condition that opens its sentence."""
    NEGATION_BEHIND = "ends right before its negation"
    LIFTED_CLAUSE = "clause lifted out of a denial"

    # Noted, not judged.
    CUT_QUALIFIER = "ends just before its qualifier"


@dataclass(frozen=True, slots=True)
class Edit:
    """One difference between a quotation and the source, by kind, with both wordings."""

    kind: EditKind
    quoted: str
    """What the quotation has; empty where it has nothing."""
    original: str
    """What the source has, a slice of its text; empty where it has nothing."""
    quoted_span: Span
    """In the quotation's text."""
    original_span: Span
    """In `SourceText.text`."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where in a source a quotation stands, and how it differs."""

    source: str | None
    """Id of the source; None for a text without an entry."""
    span: Span
    """From the first to the last matched character, in `SourceText.text`."""
    original: str
    """The source's own words there, `text[span.start:span.end]`."""
    edits: tuple[Edit, ...]
    """In the quotation's order; forgiven ones too."""
    score: float
    """Share of the quotation that stands in the source, 0 to 1; 1 only where nothing but conventions differ."""
    place: str = ""
    """Where that is, for people: `page 4`, `line 120`, `section 4.2, line 120`."""
    speaker: str | None = None
    """The label of the transcript's turn in which it stands; None outside transcripts."""


class Verdict(enum.Enum):
    """What came of checking a quotation."""

    VERBATIM = "verbatim"
    EQUIVALENT = "equivalent"
    """Differs only by editorial convention."""
    ALTERED = "altered"
    MISLEADING = "misleading"
    ELSEWHERE = "elsewhere"
    """The right words, but of another source or speaker."""
    ABSENT = "absent"
    AMBIGUOUS = "ambiguous"
    UNCHECKED = "unchecked"

    @property
    def fine(self) -> bool:
        """Whether nothing is wrong with the words."""
        return self in {Verdict.VERBATIM, Verdict.EQUIVALENT}


class Unchecked(enum.Enum):
    """Why a quotation was not checked."""

    NO_SOURCE = "no registered source"
    """It names no registered source or person and is found nowhere."""
    EXCERPT = "the registered text is only an excerpt"
    UNAVAILABLE = "its source could not be read"
    TRANSLATION = "translation"
    IGNORED = "switched off by the author"
    AMBIGUOUS_SOURCE = "its source is ambiguous"
    TOO_LONG = "too long to check"
    NO_REGISTRY = "no registry"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A source to look in, and why."""

    source: str
    """Source id."""
    reason: str
    """`cited`, `attributed`, `page` (its front matter names it) or `everywhere`."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that checking one quotation found out."""

    quote: str
    """The words that were checked."""
    verdict: Verdict
    alignments: tuple[Alignment, ...] = ()
    """Best first. For `elsewhere` the places where the words do stand; for `absent` the nearest passage, if any."""
    unchecked: Unchecked | None = None
    """The reason, with the verdict `unchecked`."""
    quotation: Quotation | None = None
    """The quotation on the page; None where bare words were checked."""
    candidates: tuple[Candidate, ...] = ()
    """Where it was looked for, first choice first."""
    expected_speaker: str | None = None
    """Id of the person the page names, where the verdict is `elsewhere` because another person says it."""
    actual_speakers: tuple[str, ...] = ()
    """Ids or labels of those who do say it there."""


# ---------------------------------------------------------------------------------------------- the report


class Level(enum.Enum):
    """How loud a finding is; MkDocs' own words."""

    WARN = "warn"
    INFO = "info"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """Where an author can go to mend something."""

    path: str
    """The Markdown file, the registry, a source file, or the page's address where there is no file."""
    line: int | None = None
    """From 1; None where unknown."""
    column: int | None = None
    """From 1; None where unknown."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing an author should look at."""

    code: str
    """Stable code of the rule, `QC101`; never reused."""
    rule: str
    """Readable name of the rule, `changed-word`."""
    level: Level
    message: str
    """What is wrong, one line, no full stop."""
    location: Location
    quoted: str = ""
    """What the page says, the difference between `[-` … `-]` left to the reporters: plain words here."""
    original: str = ""
    """What the source says, a slice of its text."""
    quoted_marks: tuple[Span, ...] = ()
    """The parts of `quoted` that differ."""
    original_marks: tuple[Span, ...] = ()
    """The parts of `original` that differ."""
    source: str | None = None
    """Id of the source."""
    source_title: str = ""
    place: str = ""
    """Where in the source, for people."""
    help: str = ""
    """What to do, one sentence."""
    span: Span | None = None
    """Where on the page, in `page_text`; None for findings about the registry."""
    also: tuple[Location, ...] = ()
    """Other pages that repeat the same passage with the same finding."""


@dataclass(frozen=True, slots=True)
class Forgiven:
    """One convention of quoting that a quotation made use of."""

    kind: EditKind
    quoted: str
    """As in `Edit`."""
    original: str


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What became of one quotation: none is lost."""

    page: str
    text: str
    verdict: Verdict | None
    """None for mentions."""
    unchecked: Unchecked | None = None
    source: str | None = None
    location: Location | None = None
    place: str = ""
    """Where in the source it, or the nearest passage, stands, for people."""
    forgiven: tuple[Forgiven, ...] = ()
    """For what is verbatim or equivalent: how it differs from the source and may."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a run says."""

    findings: tuple[Finding, ...] = ()
    """In the order of location and position; those of level `ignore` are left out."""
    ledger: tuple[LedgerEntry, ...] = ()
    """Every quotation and mention of every page, in reading order."""
    evidence: tuple[Evidence, ...] = ()
    """The evidence behind the ledger's quotations, in the same order; empty where a report was made from a cache."""
    pages: int = 0
    """Pages read."""
    excluded_pages: Sequence[str] = ()
    """Pages left out by `exclude` or by their front matter."""
    baselined: int = 0
    """Findings kept quiet by the baseline."""
    gone: tuple[str, ...] = ()
    """Findings of the baseline that no longer occur, one line each."""
    quieted: int = 0
    """Findings kept quiet by `ignore` comments on the pages."""
    silenced: int = 0
    """Findings kept quiet by a level of `ignore`."""
    unchecked_pages: tuple[str, ...] = ()
    """Pages of which nothing is known: they could not be read, or `--dirty` did not render them."""
