"""HTML's meta elements, JSON-LD and Open Graph; the heads of JATS, RFC XML and TEI."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.metadata._about import About, made, month_number
from mkdocs_quotecheck.sources.decoding import decode
from mkdocs_quotecheck.sources.formats._xml_roles import local_name
from mkdocs_quotecheck.sources.formats._xml_tree import parse_xml
from mkdocs_quotecheck.sources.formats.html import declared_encoding, parse_html
from mkdocs_quotecheck.text.attributes import with_few_attributes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_MOST_NODES = 5_000
"""Of JSON-LD that are looked at."""
_WORKS = ("article", "report", "creativework", "webpage", "book", "legislation", "thesis")


def of_html(data: bytes) -> About:
    """JSON-LD first, which names its fields, then the meta elements of journals, Dublin Core and Open Graph."""
    root = _page(data)
    if root is None:
        return About()
    meta = _meta(root)
    work = next(iter(sorted(_works(root), key=_rank)), {})

    def first(*names: str) -> str:
        return next((meta[name][0] for name in names if meta.get(name)), "")

    people = _names(work.get("author")) or tuple(
        meta.get("citation_author")
        or meta.get("dc.creator")
        or meta.get("author")
        or meta.get("article:author")
        or []
    )
    canonical = root.xpath("string((//link[@rel='canonical']/@href)[1])")
    return made(
        title=_text(work.get("headline"))
        or first("citation_title", "dc.title", "og:title")
        or _text(work.get("name"))
        or str(root.xpath("string(//title)")),
        people=people,
        date=_text(work.get("datePublished"))
        or first(
            "citation_publication_date",
            "citation_date",
            "article:published_time",
            "dc.date",
            "dcterms.date",
            "date",
        ).replace("/", "-"),
        language=_text(work.get("inLanguage"))
        or str(root.xpath("string((//html/@lang)[1])"))
        or first("citation_language", "dc.language", "og:locale"),
        url=str(canonical) or first("og:url"),
        doi=first("citation_doi", "dc.identifier", "prism.doi"),
        isbn=first("citation_isbn", "book:isbn"),
    )


def _page(data: bytes) -> etree._Element | None:
    """The tree of a page, in the encoding that it says, else in UTF-8, else as the parser takes it."""
    from lxml import html

    try:
        return parse_html(decode(data, declared_encoding(data)))
    except QuotecheckError:
        return html.fromstring(with_few_attributes(data.decode("latin-1")).encode("latin-1"))


def of_xml(data: bytes) -> About:
    """JATS, RFC XML, TEI and what else names its fields alike."""
    root = parse_xml(data)
    name = local(root)
    if name == "rfc":
        number = root.get("number") or ""
        return made(
            title=_path(root, "front/title"),
            people=tuple(each.get("fullname") or "" for each in root.findall("front/author")),
            date=_rfc_date(root),
            language="en",
            url=f"https://www.rfc-editor.org/rfc/rfc{number}" if number.isdigit() else "",
        )
    if name == "article":
        return _of_jats(root)
    return made(
        title=_any(root, "title"),
        people=tuple(_author(each) for each in _found(root, "author"))[:5],
        date=next((each.get("when") or "" for each in _found(root, "date")), ""),
        language=root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
    )


def local(element: etree._Element) -> str:
    """The name of an element without its namespace, in small letters."""
    return local_name(element).lower()


def texts(root: etree._Element, name: str) -> tuple[str, ...]:
    """The words of all elements of a name."""
    return tuple(words for each in _found(root, name) if (words := _words(each)))


def _of_jats(root: etree._Element) -> About:
    names = []
    for contributor in _found(root, "contrib"):
        if contributor.get("contrib-type", "author") == "author":
            given, family = _any(contributor, "given-names"), _any(contributor, "surname")
            names.append(f"{given} {family}".strip() or _any(contributor, "collab"))
    dates = sorted(_found(root, "pub-date"), key=lambda each: -len(list(each)))
    parts = [_any(dates[0], part) for part in ("year", "month", "day")] if dates else []
    doi = next((_words(each) for each in _found(root, "article-id") if each.get("pub-id-type") == "doi"), "")
    return made(
        title=_any(root, "article-title"),
        people=tuple(names),
        date="-".join(part.zfill(2) for part in parts if part.isdigit()),
        language=root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        doi=doi,
    )


def _author(element: etree._Element) -> str:
    """The name in an author element: the first that is written out, without the numbers of authority files."""
    names = [each for each in element.iter() if local(each) in ("persname", "orgname", "name")]
    best = names[0] if names else element
    given, family = _any(best, "forename") or _any(best, "given"), _any(best, "surname")
    if given and family:
        return f"{given} {family}"
    said = "".join(
        str(piece)
        for part in best.iter()
        for piece in (
            (part.text or "") if local(part) != "idno" else "",
            (part.tail or "") if part is not best else "",
        )
    )
    return " ".join(said.split())


def _rfc_date(root: etree._Element) -> str:
    date = root.find("front/date")
    if date is None:
        return ""
    month, day = month_number(date.get("month") or ""), date.get("day") or ""
    parts = (date.get("year") or "", month, day.zfill(2) if month and day else "")
    return "-".join(part for part in parts if part)


def _found(root: etree._Element, name: str) -> Iterator[etree._Element]:
    return (each for each in root.iter() if local(each) == name)


def _any(root: etree._Element, name: str) -> str:
    return next((_words(each) for each in _found(root, name)), "")


def _path(root: etree._Element, path: str) -> str:
    found = root.find(path)
    return _words(found) if found is not None else ""


def _words(element: etree._Element) -> str:
    return " ".join("".join(str(piece) for piece in element.itertext()).split())


def _meta(root: etree._Element) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = (element.get("name") or element.get("property") or element.get("itemprop") or "").lower()
        content = element.get("content")
        if name and content and content.strip():
            found.setdefault(name, []).append(content.strip())
    return found


def _works(root: etree._Element) -> Iterator[dict[str, object]]:
    """Everything that JSON-LD on the page says of works."""
    for script in root.iter("script"):
        if script.get("type") != "application/ld+json":
            continue
        try:
            waiting: list[object] = [json.loads("".join(str(piece) for piece in script.itertext()))]
        except (ValueError, RecursionError):
            continue
        for _ in range(_MOST_NODES):
            if not waiting:
                break
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting += node
            elif isinstance(node, dict):
                if _is_work(node):
                    yield node
                waiting += [node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in node]


def _is_work(node: dict[str, object]) -> bool:
    kinds = node.get("@type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.lower().endswith(_WORKS) for kind in listed)


def _rank(work: dict[str, object]) -> int:
    return 0 if "headline" in work else 1


def _text(value: object) -> str:
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    if isinstance(value, dict):
        return _text(value.get("name") or value.get("@value"))
    return value if isinstance(value, str) else ""


def _names(value: object) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else [value]
    return tuple(name for each in listed if (name := _text(each)))
