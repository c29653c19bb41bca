"""Who is named as having said or written quoted words."""

from __future__ import annotations

import enum
from dataclasses import dataclass


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
