"""Why a difference between a quotation and its source is forgiven: the convention of quoting, in a sentence for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import EditKind

if TYPE_CHECKING:
    from collections.abc import Mapping

WHY_FORGIVEN: Final[Mapping[EditKind, str]] = {
    EditKind.TYPOGRAPHY: "Marks, dashes, spaces, ligatures and line ends are set as the page sets them.",
    EditKind.FIRST_CASE: "The first letter may be fitted into the sentence around the quotation.",
    EditKind.END_PUNCTUATION: "The last sign belongs to the sentence around the quotation.",
    EditKind.ELLIPSIS: "Words are left out, and an ellipsis says so.",
    EditKind.GLOSS: "Words are added in brackets, which says that they are not the source’s.",
    EditKind.SUBSTITUTION: "Words are replaced in brackets, which says that they are not the source’s.",
    EditKind.EDITORIAL_NOTE: "A note of the editor, or the mark of one, is no word of the source.",
    EditKind.NESTED_MARKS: "Quotation marks within a quotation change with the level they are on.",
    EditKind.SOURCE_MARKUP: "Note numbers, citation marks and stage directions of the source may be left out.",
    EditKind.INTERPOSED: "The source’s own reporting clause between two pieces of one speech may be left out.",
    EditKind.FURNITURE: "Running heads and page numbers are not part of the source’s text.",
    EditKind.SYMBOL: "It is another writing of the same sign.",
}
"""By kind; every kind that is forgiven has one."""
