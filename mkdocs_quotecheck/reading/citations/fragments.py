"""The place that a link's fragment names: a page, a line, a time, a heading."""

from __future__ import annotations

import re

from mkdocs_quotecheck.languages import FRAGMENT_LABELS
from mkdocs_quotecheck.model import Locator, LocatorKind
from mkdocs_quotecheck.text.alternation import one_of

# The parts that a fragment numbers after a label, the group of their number, and what numbers look like.
_NUMBERED = (
    ("section", "sn", r"\d{1,3}(?:[.-]\d{1,3})*"),
    ("page", "pp", r"\d{1,5}"),
    ("article", "an", r"\d{1,4}[a-z]?"),
    ("chapter", "cn", r"\d{1,3}"),
)
# `page=12`, `section-4.2`, `L120`, `t=90`: what a link's fragment says of a place, where it says it in numbers.
FRAGMENT = re.compile(
    r"(?P<sheet>(?:.*&)?page=(?P<pn>\d{1,5})\b.*)|(?P<line>L(?P<ll>\d{1,6})(?:-L?(?P<le>\d{1,6}))?)|"
    + "|".join(
        rf"(?P<{kind}>(?:{one_of(FRAGMENT_LABELS[kind])})[-._]?(?P<{number}>{digits}))"
        for kind, number, digits in _NUMBERED
    ),
    re.IGNORECASE,
)
# `t=90`, `t=1h2m10s`, `t=00:12:30`, `t=90,120`, as video players and media fragments write it.
FRAGMENT_TIME = re.compile(
    r"(?:t|start|time_continue)=(?:npt:)?(?:(?:(?P<h>\d{1,2})h)?(?:(?P<m>\d{1,3})m)?(?:(?P<s>\d{1,6})(?:\.\d+)?s?)?|"
    r"(?P<clock>\d{1,2}:\d\d(?::\d\d)?)(?:\.\d+)?)(?:,.*)?",
    re.IGNORECASE,
)
# The id that a publishing tool makes of a heading has letters.
HEADING_ID = re.compile(r"(?=.*[^\W\d_])[\w.:-]{2,120}")


def read_fragment(fragment: str) -> Locator | None:
    """The place that a link's fragment names: in numbers, or as the id of a heading; None for none."""
    if time := FRAGMENT_TIME.fullmatch(fragment):
        first = time["clock"] or _clock(*(int(time[part] or 0) for part in "hms"))
        return Locator(LocatorKind.TIME, first, first, "#" + fragment)
    match = FRAGMENT.fullmatch(fragment)
    if match is None:
        named = HEADING_ID.fullmatch(fragment)
        return Locator(LocatorKind.HEADING, fragment, fragment, "#" + fragment) if named else None
    kind = next(kind for kind in LocatorKind if match.groupdict().get(kind.value))
    first = next(match[group] for group in ("pn", "sn", "ll", "pp", "an", "cn") if match[group])
    first = first.replace("-", ".")
    return Locator(kind, first, (match["le"] if kind is LocatorKind.LINE else None) or first, "#" + fragment)


def _clock(hours: int, minutes: int, seconds: int) -> str:
    whole = (hours * 60 + minutes) * 60 + seconds
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"
