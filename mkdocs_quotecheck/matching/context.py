"""What governs a passage from outside, in its source and on the page: the edits that a quotation makes by leaving it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import EditKind, ScopeKind
from mkdocs_quotecheck.text import scope, scope_behind
from mkdocs_quotecheck.text.furniture import between
from mkdocs_quotecheck.text.sentences import LONGEST_LOOK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mkdocs_quotecheck.model import ScopeTrigger, SourceText, Span
    from mkdocs_quotecheck.text.lexicon import Lexicon


def trigger_before(source: SourceText, start: int, end: int, words: Lexicon) -> ScopeTrigger | None:
    """What stands before the passage `source.text[start:end]` and governs it."""
    found = scope.trigger_before(source.text, start, end, words, _furniture(source, start))
    if found is None or found.kind is not ScopeKind.DENIAL:
        return found
    return None if scope_behind.is_confirmed(source.text, end, words) else found


def trigger_behind(source: SourceText, start: int, end: int, words: Lexicon) -> ScopeTrigger | None:
    """What stands behind the passage and takes it back."""
    return scope_behind.trigger_behind(source.text, start, end, words)


def kind_before(trigger: ScopeTrigger) -> EditKind:
    """The edit of a quotation that leaves out a trigger before it."""
    return EditKind.LIFTED_CLAUSE if trigger.kind is ScopeKind.DENIAL else EditKind.NEGATION_BEFORE


def kind_behind(trigger: ScopeTrigger) -> EditKind:
    """The edit of a quotation that leaves out a trigger behind it."""
    return EditKind.LIFTED_CLAUSE if trigger.kind is ScopeKind.DENIAL else EditKind.NEGATION_BEHIND


def _furniture(source: SourceText, start: int) -> Sequence[Span]:
    return between(source.furniture, max(0, start - LONGEST_LOOK), start) if source.furniture else ()
