"""What a number counts, where that is a unit of measure or a currency: `32 million euros`, `87 kg`, `$12m`."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from mkdocs_quotecheck.languages import Language

# Sign → what it measures, and how much of that in one common unit. `pound` is money and weight: pages do not say which.
SIGNS: Final[dict[str, tuple[str, float]]] = {
    "€": ("euro", 1), "EUR": ("euro", 1),
    "$": ("dollar", 1), "US$": ("dollar", 1), "USD": ("dollar", 1),
    "£": ("pound", 1), "GBP": ("pound", 1), "lb": ("pound", 1), "lbs": ("pound", 1),
    "¥": ("yen or yuan", 1), "JPY": ("yen or yuan", 1), "CNY": ("yen or yuan", 1), "CHF": ("franc", 1),
    "mg": ("weight", 1e-3), "g": ("weight", 1), "kg": ("weight", 1e3), "t": ("weight", 1e6),
    "mm": ("length", 1e-3), "cm": ("length", 1e-2), "m": ("length", 1), "km": ("length", 1e3),
    "mi": ("length", 1609.344), "ft": ("length", 0.3048),
    "m²": ("area", 1), "m2": ("area", 1), "ha": ("area", 1e4), "km²": ("area", 1e6), "km2": ("area", 1e6),
    "ac": ("area", 4046.8564224),
    "ml": ("volume", 1e-3), "l": ("volume", 1), "hl": ("volume", 1e2), "m³": ("volume", 1e3), "m3": ("volume", 1e3),
    "ms": ("time", 1e-3), "sec": ("time", 1), "min": ("time", 60), "hour": ("time", 3600), "day": ("time", 86400),
    "week": ("time", 604800), "month": ("months", 1), "year": ("months", 12),
    "kWh": ("energy", 1), "MWh": ("energy", 1e3), "GWh": ("energy", 1e6), "TWh": ("energy", 1e9),
    "kW": ("power", 1), "MW": ("power", 1e3), "GW": ("power", 1e6),
    "kB": ("data", 1e-3), "MB": ("data", 1), "GB": ("data", 1e3), "TB": ("data", 1e6),
    "°C": ("degrees Celsius", 1), "°F": ("degrees Fahrenheit", 1), "km/h": ("speed", 1), "mph": ("speed", 1.609344),
}  # fmt: skip
# Written out, these are units only in languages whose data says how: `sec`, `hour`.
_WRITTEN_OUT = frozenset({"hour", "day", "week", "month", "year", "mi", "ac"})
_BEFORE = re.compile(r"(?P<sign>EUR|USD|GBP|JPY|CNY|CHF|US\$|[$€£¥])\s?$")
LONGEST_SIGN_BEFORE = 5


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number counts."""

    kind: str
    """What is measured: `weight`, `euro`."""
    factor: float
    """How much of it one is, in a unit that all of the kind share."""
    end: int
    """Where the unit ends in the text; the end of the number where it stands before it."""


@functools.cache
def _pattern(language: Language) -> re.Pattern[str]:
    words = sorted(language.numbers.units, key=len, reverse=True)
    signs = sorted(SIGNS.keys() - _WRITTEN_OUT, key=len, reverse=True)
    links = "".join(rf"|{re.escape(link)}" for link in language.numbers.unit_links)
    choices = [*(rf"(?i:{re.escape(word)})" for word in words), *map(re.escape, signs)]
    return re.compile(
        rf"[\s-]?(?:{links.removeprefix('|') or '(?!)'})?(?P<unit>{'|'.join(choices)})(?![\w’'/²³°$])"
    )


def read_measure(text: str, start: int, stop: int, end: int, language: Language) -> Measure | None:
    """The unit of the number `text[start:stop]`, behind it or before it; None where it has none that is known."""
    behind = _pattern(language).match(text, stop, end)
    if behind:
        sign = language.numbers.units.get(behind["unit"].lower(), behind["unit"])
        return Measure(*SIGNS[sign], behind.end())
    before = _BEFORE.search(text[max(0, start - LONGEST_SIGN_BEFORE) : start + 1].rstrip("0123456789"))
    return Measure(*SIGNS[before["sign"]], stop) if before else None
