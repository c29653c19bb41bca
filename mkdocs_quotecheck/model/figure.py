"""Numbers that a page attributes to somebody or to a document."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs_quotecheck.model.attribution import Attribution
    from mkdocs_quotecheck.model.citation import Citation


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
