"""Pages that are not the document: a paywall, a consent wall, a check for robots, an empty shell for a script."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.languages import CONSENT_PHRASES, PAYWALL_PHRASES, ROBOT_PHRASES
from mkdocs_quotecheck.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable

_FEW_WORDS = 120
"""Below it a page has no article: of saved news articles the shortest have some 150 words."""
_SHELL_WORDS = 40
_FREE = re.compile(r"\"isAccessibleForFree\"\s*:\s*\"?(?:false|no)\"?", re.IGNORECASE)


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, phrases)), re.IGNORECASE)


_PAY = _any_of(PAYWALL_PHRASES)
_CONSENT = _any_of(CONSENT_PHRASES)
_ROBOT = _any_of(ROBOT_PHRASES)
_SCRIPT = re.compile(r"<script\b|<noscript\b|id=[\"'](?:root|app|__next)[\"']", re.IGNORECASE)


class Wall(enum.Enum):
    """What stands in the place of a document."""

    PAYWALL = "a paywall"
    CONSENT = "a question for consent"
    ROBOT = "a check whether a person asks"
    SHELL = "an empty page that a script fills"

    @property
    def remedy(self) -> str:
        """How to get the document."""
        saved = "save the page (Ctrl+S, “complete” or “single file”, or print it as PDF)"
        before = {
            Wall.PAYWALL: "Log in with your browser",
            Wall.CONSENT: "Open it in a browser, answer the question",
            Wall.ROBOT: "Open it in a browser",
            Wall.SHELL: "Open it in a browser, wait until it shows the text",
        }
        return f"{before[self]}, {saved}, and run: mkdocs-quotecheck add FILE --url ADDRESS."


def wall_of(html: str, text: str) -> Wall | None:
    """What a page shows in place of its document; None if it has one.

    Args:
        html: The page.
        text: What the reader takes for its document.
    """
    words = count_words(text)
    if words >= _FEW_WORDS:
        # An article that only begins, and says itself that it is not free.
        return Wall.PAYWALL if words < 2 * _FEW_WORDS and _FREE.search(html) and _PAY.search(html) else None
    if _ROBOT.search(text) or (_ROBOT.search(html[:5000]) and words < _SHELL_WORDS):
        return Wall.ROBOT
    if _FREE.search(html) or _PAY.search(text):
        return Wall.PAYWALL
    if _CONSENT.search(text) and (words < _FEW_WORDS // 2 or len(_CONSENT.findall(text)) > 2):
        return Wall.CONSENT
    return Wall.SHELL if words < _SHELL_WORDS and _SCRIPT.search(html) else None
