"""Numbers that name one document at all of its addresses: an RFC at five of them, an act of the European Union, a paper, a talk.

A family is a row: where such addresses are, and what they all have in common. Editions are documents of their own: a consolidated
act is not the one of the Official Journal, and the eighth draft not the ninth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LONGEST: Final = 2_000
"""Characters of an address; longer ones name no document in this way."""
ONE_SERIES_SINCE: Final = 2015
"""From then on acts of the European Union of all kinds are numbered in one series: 2016/679."""
_ACTS = {"r": "R", "reg": "R", "l": "L", "dir": "L", "d": "D", "dec": "D"}


@dataclass(frozen=True, slots=True)
class Family:
    """Addresses of one kind of document."""

    name: str
    pattern: re.Pattern[str]
    """Fits the address without scheme and `www.`, host in small letters, signs decoded."""
    number: Callable[[re.Match[str]], str]
    """What names the document among those of its kind."""


def document_numbers(address: str) -> Iterator[str]:
    """What names the document of an address in whatever form the address has: `rfc:9110`, `eu:2016/679`, `youtube:dQw4w9WgXcQ`."""
    plain = bare_address(address) if len(address) <= LONGEST else ""
    archived = _ARCHIVED.match(plain)
    if archived is not None:
        plain = bare_address(archived["of"])
    for family in FAMILIES:
        found = family.pattern.match(plain)
        if found is not None:
            yield f"{family.name}:{family.number(found)}"


def archived_address(address: str) -> str:
    """The address of which an archive's address has a copy; empty for others."""
    found = _ARCHIVED.match(bare_address(address)) if len(address) <= LONGEST else None
    if found is None:
        return ""
    inner = found["of"]
    return inner if "://" in inner else f"https://{inner}"


def bare_address(address: str) -> str:
    """An address without what chooses no document: scheme, `www.`, fragment, a slash at the end; host in small letters."""
    bare = re.sub(r"^https?:/{1,2}", "", unquote(address.strip()), flags=re.IGNORECASE)
    host, slash, rest = bare.partition("#")[0].partition("/")
    return (host.lower().removeprefix("www.") + slash + rest).rstrip("/")


def _act(match: re.Match[str]) -> str:
    kind, year, number = _ACTS[match["kind"].lower()], int(match["year"]), int(match["number"])
    version = match.groupdict().get("version") or ""
    name = f"{year}/{number}" if year >= ONE_SERIES_SINCE else f"{kind}{year}/{number}"
    return f"{name}@{version}" if version else name


def _first(match: re.Match[str]) -> str:
    return next(each for each in match.groups() if each).lstrip("0").lower()


def _as_it_is(match: re.Match[str]) -> str:
    return next(each for each in match.groups() if each)


def _draft(match: re.Match[str]) -> str:
    version = match["version"] or ""
    return f"{match['draft'].lower()}-{version}" if version else match["draft"].lower()


_ARCHIVED = re.compile(r"web\.archive\.org/(?:web|save)/(?:\d{1,14}(?:[a-z]{2}_)?/)?(?P<of>\S+\.\S+)")
_END = r"(?:\.(?:txt|html?|xml|pdf|json))*/?(?:\?.*)?$"
_YEAR_NUMBER = r"(?P<year>\d{4})/(?P<number>\d{1,5})"
FAMILIES: Final = (
    Family(
        "rfc",
        re.compile(
            r"(?:rfc-editor\.org/(?:rfc|info|in-notes|pdfrfc|authors)/|(?:datatracker|tools)\.ietf\.org/(?:doc/)?(?:html/|pdf/|txt/|rfc/)?|"
            rf"ietf\.org/rfc/|httpwg\.org/(?:specs|http-core)/)rfc0*(\d{{1,5}}){_END}",
            re.IGNORECASE,
        ),
        _first,
    ),
    Family(
        "draft",
        re.compile(
            r"(?:datatracker\.ietf\.org/doc/(?:html/|pdf/)?|ietf\.org/(?:archive/id|id|internet-drafts)/|tools\.ietf\.org/(?:html|id|pdf)/)"
            rf"(?P<draft>draft-[a-z0-9-]{{3,120}}?)(?:[-/](?P<version>\d\d))?{_END}",
            re.IGNORECASE,
        ),
        _draft,
    ),
    Family(
        "eu",
        re.compile(
            rf"(?:data\.europa\.eu|eur-lex\.europa\.eu)/eli/(?P<kind>reg|dir|dec)(?:_[a-z]+)?/{_YEAR_NUMBER}"
            r"(?:/(?:oj|(?P<version>\d{4}-\d\d-\d\d)))?(?:/[a-z]{3}(?:/\w{1,8})?)?/?(?:\?.*)?$",
            re.IGNORECASE,
        ),
        _act,
    ),
    Family(
        "eu",
        re.compile(
            r"eur-lex\.europa\.eu/\S*?(?:uri=CELEX:|celex[:/])3(?P<year>\d{4})(?P<kind>[RLD])(?P<number>\d{4,5})(?![\w(])",
            re.IGNORECASE,
        ),
        _act,
    ),
    Family(
        "eu",
        re.compile(
            r"eur-lex\.europa\.eu/\S*?(?:uri=CELEX:|celex[:/])0(?P<year>\d{4})(?P<kind>[RLD])(?P<number>\d{4,5})-"
            r"(?P<version>\d{8})",
            re.IGNORECASE,
        ),
        lambda match: re.sub(r"@(\d{4})(\d\d)(\d\d)$", r"@\1-\2-\3", _act(match)),
    ),
    Family(
        "eu",
        re.compile(r"eur-lex\.europa\.eu/\S*?uri=OJ:L_(\d{4})(\d{5})(?!\d)", re.IGNORECASE),
        lambda match: f"{match[1]}/{int(match[2])}",
    ),
    Family(
        "arxiv",
        re.compile(
            r"(?:arxiv\.org|ar5iv(?:\.labs\.arxiv)?\.org)/(?:abs|pdf|html|format|ps)/"
            rf"(\d{{4}}\.\d{{4,5}}(?:v\d+)?|[a-z.-]+/\d{{7}}(?:v\d+)?){_END}",
            re.IGNORECASE,
        ),
        _first,
    ),
    Family("pep", re.compile(rf"(?:peps\.python\.org|python\.org/dev/peps)/pep-0*(\d{{1,5}}){_END}"), _first),
    Family(
        "gutenberg",
        re.compile(r"gutenberg\.org/(?:ebooks|files|etext|cache/epub)/(\d{1,6})(?=[./]|$)"),
        _first,
    ),
    Family(
        "pmc",
        re.compile(
            r"(?:ncbi\.nlm\.nih\.gov/pmc/articles/|pmc\.ncbi\.nlm\.nih\.gov/articles/|europepmc\.org/(?:article/pmc|articles)/)"
            r"(?:PMC)?(\d{4,9})(?=/|\?|$)",
            re.IGNORECASE,
        ),
        _first,
    ),
    Family(
        "pubmed",
        re.compile(r"(?:pubmed\.ncbi\.nlm\.nih\.gov/|ncbi\.nlm\.nih\.gov/pubmed/)(\d{4,9})(?=/|\?|$)"),
        _first,
    ),
    Family(
        "youtube",
        re.compile(
            r"(?:(?:m\.|music\.)?youtube(?:-nocookie)?\.com/(?:watch\?(?:[^#]*&)?v=|embed/|live/|shorts/|v/)|youtu\.be/)([\w-]{11})(?![\w-])"
        ),
        _as_it_is,
    ),
    Family(
        "wikipedia",
        re.compile(r"([a-z-]{2,12})(?:\.m)?\.wikipedia\.org/wiki/([^?]+)"),
        lambda match: f"{match[1]}:{match[2].replace(' ', '_')}",
    ),
    Family(
        "github",
        re.compile(
            r"(?:github\.com/([\w.-]+/[\w.-]+)/(?:blob|raw)/|raw\.githubusercontent\.com/([\w.-]+/[\w.-]+)/)(?:refs/heads/)?([^?]+\.\w+)"
        ),
        lambda match: f"{match[1] or match[2]}/{match[3]}",
    ),
    Family(
        "legifrance",
        re.compile(r"legifrance\.gouv\.fr/\S*((?:LEGI|JORF)(?:ARTI|TEXT|SCTA)\d{12})(?!\d)", re.IGNORECASE),
        lambda match: match[1].upper(),
    ),
    Family(
        "doi",
        re.compile(r"nvlpubs\.nist\.gov/nistpubs/\S*/(NIST\.[A-Z]{2,4}\.[\w.-]+?)\.pdf$", re.IGNORECASE),
        lambda match: f"10.6028/{match[1].lower()}",
    ),
)
"""Rows of different names never fit one address; of one name the first that fits counts."""


_NAMES: Final = {
    "rfc": ("RFC {}",),
    "pep": ("PEP {}",),
    "arxiv": ("arXiv:{}",),
    "eu": ("(EU) {}", "(UE) {}"),
}


def names_of(number: str) -> tuple[str, ...]:
    """What pages call a document of a number in any language: `RFC 9110`, `(EU) 2016/679`; nothing for most kinds."""
    kind, _, rest = number.partition(":")
    if kind == "eu" and not rest[:1].isdigit():
        return ()
    return tuple(form.format(rest.partition("@")[0]) for form in _NAMES.get(kind, ()))
