"""What comparing a quotation with the sources shows."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_quotecheck.model.quotation import Quotation
    from mkdocs_quotecheck.model.span import Span


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
    NOT_REGISTERED = "not in the registered documents of the person"
    """The page names only the person, none of the documents; what is registered need not be all that was ever said."""
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
    reported_speaker: str | None = None
    """As the source writes it: whom the source names as saying these words, where the page gives them to its author."""
