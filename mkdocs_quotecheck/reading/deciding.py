"""Whether words in marks are a quotation or only a mention: decided here, from what the stages of reading found.

Form and context give a hint (a title's marks, code, a list of references). It is weighed against who is named as having said the
words; what is cited for them and what the page itself says of them, known only then, has the last word.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import Confidence, MentionKind
from mkdocs_quotecheck.reading.quotations.paraphrased import Paraphrases
from mkdocs_quotecheck.reading.quotations.rejected import rejected_in

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from mkdocs_quotecheck.languages import Language
    from mkdocs_quotecheck.model import Quotation
    from mkdocs_quotecheck.reading.attribution.paragraphs import SpeakerMention
    from mkdocs_quotecheck.reading.html.document import Document

# Patterns by which somebody is said to have said the words, be they a command.
_SAID_OUTRIGHT: Final = (
    "speaker-verb-before", "speaker-verb-after", "verb-speaker-after", "split", "label",
)  # fmt: skip


def kind_by_speaker(
    by_form: MentionKind | None, weighed: MentionKind | None, naming: SpeakerMention | None
) -> MentionKind | None:
    """The kind of mention, or None for a quotation, once the sentence is read.

    Args:
        by_form: What form and context make of the words.
        weighed: What the weights of attribution make of them.
        naming: Who is named as their speaker.
    """
    if by_form is not None and by_form.shown_by_form:
        return by_form
    if weighed is not None:
        return by_form or weighed
    return None if naming is not None and _may_be_said(by_form, naming) else by_form


def _may_be_said(by_form: MentionKind | None, naming: SpeakerMention) -> bool:
    """Whether words of which somebody is named as the speaker are no term that is defined, no meaning of a word, no title and no code."""
    if by_form == MentionKind.DEFINED:
        return False
    if by_form == MentionKind.GLOSS:
        return naming.confidence is Confidence.HIGH
    return (
        by_form not in (MentionKind.CODE, MentionKind.HEADING, MentionKind.TITLE)
        or naming.pattern in _SAID_OUTRIGHT
    )


def with_roles(
    document: Document, quotations: Sequence[Quotation], cited: Set[int], language: Language
) -> tuple[Quotation, ...]:
    """The quotations with the roles that the whole page gives them.

    What the page rejects is a mention, whatever is cited for it; words for which a document is cited are a quotation, named
    speaker or not; and of quotations those are mentions that the page only renders in its own words.

    Args:
        document: Of the page.
        quotations: With their speakers and citations.
        cited: Numbers of those for which a document is cited.
        language: Of the page.
    """
    rejected = rejected_in(document, quotations, language)
    paraphrases = Paraphrases(document, language)
    found = []
    for number, quotation in enumerate(quotations):
        kind = None if number in cited else quotation.mention_kind
        if number in rejected:
            kind = MentionKind.REJECTED
        elif kind is None:
            kind = paraphrases.kind(quotation)
        found.append(with_kind(quotation, kind))
    return tuple(found)


def with_kind(quotation: Quotation, kind: MentionKind | None) -> Quotation:
    """A mention of a kind; without one, a quotation."""
    return quotation if quotation.mention_kind == kind else replace(quotation, mention_kind=kind)
