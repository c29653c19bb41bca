"""What reading a page shows besides quotations: what the author should know, and what the author told us."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class NoticeKind(enum.StrEnum):
    """What reading a page can show besides quotations."""

    UNCLOSED_MARK = "unclosed-mark"
    TURNED_DIRECTION = "turned-direction"
    INVISIBLE_CHARACTER = "invisible-character"
    LITERAL_ATTRIBUTE_LIST = "literal-attribute-list"
    UNUSED_IGNORE = "unused-ignore"
    UNUSED_SOURCE = "unused-source"
    """A source is declared where there is nothing to check."""
    UNKNOWN_SOURCE = "unknown-source"
    UNKNOWN_DIRECTIVE = "unknown-directive"
    NOT_READ = "not-read"
    """Something keeps a part of the page from being read."""
    PERHAPS_NOT_READ = "perhaps-not-read"
    """What was not read may have no quotations."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that reading the page showed and the author should know, besides quotations."""

    kind: NoticeKind
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
