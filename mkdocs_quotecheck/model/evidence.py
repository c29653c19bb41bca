"""What comparing a quotation with the sources shows."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from mkdocs_quotecheck.model.quotation import Quotation
    from mkdocs_quotecheck.model.span import Span


class EditGroup(enum.Enum):
    """What a kind of difference means for the verdict."""

    TYPOGRAPHIC = "typographic"
    """The same words: nothing that a reader would call a difference."""
    CONVENTION = "convention"
    """What the conventions of quoting allow; forgiven, kept in the evidence."""
    ORTHOGRAPHY = "orthography"
    """Another spelling or punctuation of the same words; information by default."""
    CHANGE = "change"
    """Other words than the source's."""
    MISLEADING = "misleading"
    """Every word is there and yet it misleads."""
    NOTE = "note"
    """Noted, not judged."""


class EditKind(enum.Enum):
    """What a difference between a quotation and its source is."""

    group: EditGroup

    def __new__(cls, value: str, group: EditGroup) -> EditKind:
        """A kind whose value is its name for people and in the JSON report."""
        kind = object.__new__(cls)
        kind._value_ = value
        kind.group = group
        return kind

    @property
    def forgiven(self) -> bool:
        """Whether a quotation may differ so from its source."""
        return self.group in (EditGroup.TYPOGRAPHIC, EditGroup.CONVENTION)

    # Conventions of quoting and typography: forgiven, kept in the evidence.
    TYPOGRAPHY = "typography", EditGroup.TYPOGRAPHIC
    """Marks, dashes, spaces, ligatures, hyphenation, line ends, Unicode forms."""
    FIRST_CASE = "first letter's case", EditGroup.CONVENTION
    END_PUNCTUATION = "end punctuation", EditGroup.CONVENTION
    ELLIPSIS = "ellipsis", EditGroup.CONVENTION
    GLOSS = "gloss", EditGroup.CONVENTION
    """Words added in brackets."""
    SUBSTITUTION = "bracketed substitution", EditGroup.CONVENTION
    """Words replaced by others in brackets."""
    EDITORIAL_NOTE = "editorial note", EditGroup.CONVENTION
    """`[sic]`, `[emphasis added]`."""
    NESTED_MARKS = "nested marks", EditGroup.CONVENTION
    SOURCE_MARKUP = "source's markup", EditGroup.CONVENTION
    """Citation markers, footnote numbers, stage directions and mark-up of the source left out."""
    INTERPOSED = "interposed reporting clause", EditGroup.CONVENTION
    """The source's `she said` between two pieces of one speech, left out."""
    FURNITURE = "page furniture", EditGroup.TYPOGRAPHIC
    SYMBOL = "symbol", EditGroup.TYPOGRAPHIC
    """Another writing of the same sign: `≥` and `>=`, `β` and `beta`."""

    # Orthography: told apart from words, information by default.
    SPELLING = "spelling", EditGroup.ORTHOGRAPHY
    HYPHEN = "hyphen", EditGroup.ORTHOGRAPHY
    PUNCTUATION = "punctuation", EditGroup.ORTHOGRAPHY
    OMISSION_AT_DASH = "words left out at a dash", EditGroup.ORTHOGRAPHY
    """A dash between spaces stands in their place, by which older books mark an omission."""

    # Changes.
    WORD = "word", EditGroup.CHANGE
    NUMBER = "number", EditGroup.CHANGE
    DATE = "date", EditGroup.CHANGE
    UNIT = "unit", EditGroup.CHANGE
    COMPARISON = "comparison sign", EditGroup.CHANGE
    NEGATION_LOST = "negation lost", EditGroup.CHANGE
    NEGATION_GAINED = "negation gained", EditGroup.CHANGE
    MODAL = "modal", EditGroup.CHANGE
    KEYWORD_CASE = "requirement keyword's case", EditGroup.CHANGE
    QUANTIFIER = "quantifier or hedge", EditGroup.CHANGE
    NAME = "name", EditGroup.CHANGE
    OMISSION = "words left out", EditGroup.CHANGE
    ADDITION = "words added", EditGroup.CHANGE
    ORDER = "order", EditGroup.CHANGE
    WORD_FORM = "word form", EditGroup.CHANGE
    CONTRACTION = "contraction", EditGroup.CHANGE
    ACCENT = "accent", EditGroup.CHANGE
    CUT_WORD = "cut inside a word", EditGroup.CHANGE
    MEANING_PUNCTUATION = "punctuation that changes the meaning", EditGroup.CHANGE

    # Every word is there and yet it misleads.
    ELLIPSIS_NEGATION = "ellipsis swallows a negation or condition", EditGroup.MISLEADING
    ELLIPSIS_OBJECT = "ellipsis joins parts of different sentences", EditGroup.MISLEADING
    ELLIPSIS_SPEAKER = "ellipsis crosses to another speaker", EditGroup.MISLEADING
    ELLIPSIS_DISTANT = "ellipsis joins distant passages", EditGroup.MISLEADING
    PARTS_ORDER = "parts in another order", EditGroup.MISLEADING
    PASSAGE_TWICE = "one passage used twice", EditGroup.MISLEADING
    BRACKET_INVERTS = "bracket turns the meaning", EditGroup.MISLEADING
    NEGATION_BEFORE = "begins right after its negation", EditGroup.MISLEADING
    """Or right after the *only* or the condition that opens its sentence."""
    NEGATION_BEHIND = "ends right before its negation", EditGroup.MISLEADING
    LIFTED_CLAUSE = "clause lifted out of a denial", EditGroup.MISLEADING

    # Noted, not judged.
    CUT_QUALIFIER = "ends just before its qualifier", EditGroup.NOTE


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
    OTHER_DOCUMENT = "names a document that is not registered"
    """The page names, for the words of a registered person, a document that is not registered."""
    EXCERPT = "the registered text is only an excerpt"
    UNAVAILABLE = "its source could not be read"
    TRANSLATION = "translation"
    OWN_DOCUMENT = "the page is itself the registered document"
    """Its own words are found in it, which proves nothing."""
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
    """`cited`, `attributed`, `page` (its front matter names it), `beside` (a link of the sentence does) or `everywhere`."""

    EVERYWHERE: ClassVar[str] = "everywhere"

    @property
    def named(self) -> bool:
        """Whether the page names it, or the person whose it is; else all sources were searched."""
        return self.reason != self.EVERYWHERE


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
