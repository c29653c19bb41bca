"""What governs words from outside: a negation, a denial, a condition, a hedge, *only*."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_quotecheck.model.span import Span


class ScopeKind(enum.Enum):
    """What a trigger does to the words in its scope."""

    NEGATION = "negation"
    """It turns them: `not`, `never`, `nobody`, `failed to`."""
    DENIAL = "denial"
    """It denies, doubts or leaves open the clause that they are: `denied that`, `no evidence that`, `whether`."""
    CONDITION = "condition"
    """It makes them hold under a condition: *If the bank agrees, …*."""
    RESTRICTION = "restriction"
    """It limits what they hold for: `only`."""
    HEDGE = "hedge"
    """It says that they hold nearly, or as somebody claims: `almost`, `allegedly`."""


@dataclass(frozen=True, slots=True)
class ScopeTrigger:
    """What governs a stretch of text."""

    kind: ScopeKind
    span: Span
    """Where the trigger stands, in the text that was asked about."""
