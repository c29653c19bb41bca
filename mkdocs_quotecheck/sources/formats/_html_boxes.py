"""Boxes of a saved page that are no part of what the document says, and boxes that stand beside its text.

The former are comments of readers, requests for consent, links to other pages, advertisements, buttons to share.

They are told by the names that their makers gave them (`class`, `id`), word by word: `comment-list` is a list of comments,
`tag-comments` and `committee-comments` are something else. Where such names have other uses, what is in the box must bear them
out: a box of related pages is full of links, one to sign up has a field. What holds a page's main heading is no box.
"""

from __future__ import annotations

import enum
import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from mkdocs_quotecheck.languages import ADVERTISING_LABELS, BOX_TITLES
from mkdocs_quotecheck.text.words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

MOSTLY_LINKS = 0.5
"""Share of a box's characters that stand in links. Lists of links have 0.8 and more, running text with many links 0.2."""

LARGEST_BOX = 400
"""Elements in a box of links or buttons; a larger one is taken for text."""

MOST_LOOKS = 4
"""So often each element is looked at on average at most, so that boxes in boxes cost no more than the page's length."""

_LONGEST_NAME = 80
_LOOKED_AT = 60
_MOST_PARTS = 6
_LONGEST_TITLE = 60


class Box(enum.Enum):
    """What a box is for."""

    COMMENTS = "comments"
    CONSENT = "consent"
    ADVERTISING = "advertising"
    LINKS = "links"
    SHARING = "sharing"
    SIGNING_UP = "signing up"
    WIKI = "wiki"
    BESIDE = "beside the text"
    """A part of the document, though not of the sentences around it: a pull quote, a fact box, a caption."""


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


# Words beside the telling ones that say nothing of their own.
_STRUCTURE: Final = _set(
    """
    area list lists section sections wrapper wrap container thread threads body content contents box boxes block blocks feed
    tree item items inner outer panel region group holder main module component widget widgets unit row col column head
    header heading title text footer bar strip slot zone root view app primary secondary left right top bottom middle inline
    float mobile desktop tablet page post posts entry article articles story stories news blog site single default embed
    embedded lazy loaded new my the in of on for to and by from with count form field meta card cards grid carousel slider
    rail stack layout wide narrow large small js is has c l m o u x xs sm md lg xl media wp id el cmp placeholder
    """
)
_TELLING: Final[tuple[tuple[Box, frozenset[str], frozenset[str]], ...]] = (
    (
        Box.COMMENTS,
        _set(
            """
            comment comments commentlist commentarea commentsection disqus livefyre isso giscus utterances respond kommentar
            kommentare leserkommentare leserkommentar commentaire commentaires comentario comentarios reaktionen
            """
        ),
        _set("user users reader readers author leser facebook fb public depth even odd byuser reply replies children"),
    ),
    (
        Box.CONSENT,
        _set("cookie cookies consent gdpr ccpa dsgvo rgpd lgpd cookiebar cookiebanner cookienotice cookieconsent"),
        _set(
            """
            banner notice bar popup pop up modal dialog overlay wall message msg alert law warning disclaimer settings
            preferences host sdk window eu privacy policy manager management accept hinweis bandeau aviso cn show
            """
        ),
    ),
    (
        Box.ADVERTISING,
        _set(
            """
            ad ads advert adverts advertisement advertisements advertising advertorial adsense adsbygoogle adslot adunit adbox
            dfp gpt taboola outbrain sponsored anzeige anzeigen werbung publicite publicidad
            """
        ),
        _set("banner label google billboard leaderboard skyscraper mpu native promo by"),
    ),
    (
        Box.SHARING,
        _set("share sharing social socials sharedaddy addtoany addthis sharethis shariff teilen partage compartir"),
        _set("button buttons link links tool tools toolbar icon icons follow network networks this email print"),
    ),
    (
        Box.LINKS,
        _set(
            """
            related recommended recommendation recommendations recommend recirculation recirc teaser teasers promo promos
            upnext readnext readmore popular trending breadcrumb breadcrumbs breadcrums pagination pager suggested suggestions
            outbound mostread mostpopular morelike relatedposts jp verwandte aehnliche similaires relacionados relacionadas
            """
        ),
        _set("more also read most next up may might like you topic topics content link links nav latest other also reading"),
    ),
    (
        Box.LINKS,
        _set("more also next"),
        _set("read most may might like you from stories reading"),
    ),
    (
        Box.BESIDE,
        _set(
            """
            pullquote pullquotes pullout sidebar sidebox infobox infobar factbox factsbox faktenbox infokasten inset sidenote
            sidenotes marginnote marginnotes marginalia marginal caption captions figcaption thumb thumbcaption thumbinner
            gallery
            """
        ),
        _set("pull quote quotes image img picture photo figure fig side note notes margin credit alignright alignleft none tright tleft"),
    ),
    (
        Box.SIGNING_UP,
        _set("newsletter newsletters subscribe subscription signup optin mailchimp mailinglist abonnieren abonnement suscripcion"),
        _set("sign up banner promo cta email mail call action join"),
    ),
)  # fmt: skip
# Names that are enough by themselves.
_NAMED: Final = {
    **dict.fromkeys(
        _set(
            """
            mw-editsection editsection inline-template navbox ambox mw-jump-link printfooter catlinks mw-indicators noprint
            no-print d-print-none hidden-print print-hidden need_ref_tag headerlink anchor-link
            """
        ),
        Box.WIKI,
    ),
    **dict.fromkeys(
        _set(
            """
            cc-window cc-banner fc-consent-root qc-cmp2-container cmpbox cybotcookiebotdialog usercentrics-root didomi-host
            onetrust-consent-sdk onetrust-banner-sdk truste_overlay iubenda-cs-banner osano-cm-window klaro cky-consent-container
            cmplz-cookiebanner sp_message_container moove_gdpr_cookie_info_bar
            """
        ),
        Box.CONSENT,
    ),
    **dict.fromkeys(_set("disqus_thread fb-comments"), Box.COMMENTS),
}
# A class that says what a page is about or how its theme is set, never what a box is.
_ON_PAGES: Final = frozenset({"html", "body", "main"})
_HOLDS_COMMENTS: Final = _set("div section article aside ol ul li dl dd table tr footer form")
_BESIDE: Final = _set("div section aside figure table span p ul dl small")
_TITLED: Final = frozenset({"div", "section", "aside", "ul", "nav"})
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_HEADING = re.compile(r"h[1-6]\Z")
_FIELDS: Final = frozenset({"input", "form", "button", "textarea"})


class _Content(NamedTuple):
    """What stands in an element."""

    characters: int
    linked: int
    fields: int


class Boxes:
    """Tells boxes of one page."""

    def __init__(self, root: etree._Element) -> None:
        self._allowance = MOST_LOOKS * sum(1 for _ in root.iter()) + LARGEST_BOX
        self._holders: set[etree._Element] = set()
        for main in root.iter("h1", "main"):
            part: etree._Element | None = main
            while part is not None and part not in self._holders:
                self._holders.add(part)
                part = part.getparent()

    def kind(self, element: etree._Element) -> Box | None:
        """What box an element is; None for what is a part of the document."""
        tag = str(element.tag)
        if tag in _ON_PAGES or _HEADING.match(tag):
            return None
        for name in _names(element):
            box = _NAMED.get(name.lower()) or _told(name)
            if box and self._bears_out(element, box):
                return box
        if tag in _TITLED and self._is_titled(element):
            return Box.LINKS
        # Long paragraphs are neither a label nor a link.
        if tag not in ("p", "div") or len(element) > _MOST_PARTS or len(element.text or "") > _LONGEST_TITLE:
            return None
        if _is_label(element):
            return Box.ADVERTISING
        return Box.LINKS if tag == "p" and self._points_elsewhere(element) else None

    def _bears_out(self, element: etree._Element, box: Box) -> bool:
        """Whether what an element holds agrees with its name."""
        if box is Box.WIKI:
            return True
        if box is Box.COMMENTS:
            return element.tag in _HOLDS_COMMENTS and element not in self._holders
        content = self._content(element)
        if content is None:
            return False
        mostly_links = content.linked >= MOSTLY_LINKS * content.characters
        borne_out = {
            Box.LINKS: mostly_links or (content.linked > 0 and _has_linked_heading(element)),
            Box.SHARING: mostly_links,
            Box.SIGNING_UP: content.fields > 0,
            Box.BESIDE: element.tag in _BESIDE,
        }
        return borne_out.get(box, True)

    def _is_titled(self, element: etree._Element) -> bool:
        """Whether a label or a heading says that links to other pages follow, and they do."""
        first = _heading_of(element)
        heading = _short_text(first) if first is not None else ""
        if not BOX_TITLES.isdisjoint((_plain(element.get("aria-label", "")), _plain(heading))):
            content = self._content(element)
            return bool(content and 2 * content.linked >= content.characters - len(heading))
        return False

    def _points_elsewhere(self, element: etree._Element) -> bool:
        """Whether a paragraph is `Read more: …` with a link to another page."""
        lead, colon, _ = _short_text(element).partition(":")
        if not colon or _plain(lead) not in BOX_TITLES:
            return False
        content = self._content(element)
        return bool(content and 2 * content.linked >= content.characters - len(lead))

    def _content(self, element: etree._Element) -> _Content | None:
        if element in self._holders:
            return None
        characters = linked = fields = 0
        for number, part in enumerate(element.iter("*")):
            self._allowance -= 1
            if number >= LARGEST_BOX or self._allowance < 0:
                return None
            fields += part.tag in _FIELDS
            text = len((part.text or "").strip()) if part.tag not in ("script", "style", "svg") else 0
            tail = len((part.tail or "").strip()) if part is not element else 0
            if part.tag == "a" and part.get("href"):
                linked += sum(len(piece.strip()) for piece in part.itertext())
            characters += text + tail
        return _Content(characters, min(linked, characters), fields)


def in_comments(element: etree._Element) -> bool:
    """Whether an element stands among the comments of readers."""
    part: etree._Element | None = element
    while part is not None:
        if part.tag in _HOLDS_COMMENTS and any(
            (_NAMED.get(name.lower()) or _told(name)) is Box.COMMENTS for name in _names(part)
        ):
            return True
        part = part.getparent()
    return False


def _names(element: etree._Element) -> Iterator[str]:
    yield from (name for name in element.get("class", "").split() if len(name) <= _LONGEST_NAME)
    name = element.get("id", "")
    if name and len(name) <= _LONGEST_NAME and not _is_anchor(element, name):
        yield name


def _is_anchor(element: etree._Element, name: str) -> bool:
    """Whether an id is the address of a heading: `comments` of a section *Comments*."""
    first = _heading_of(element)
    return first is not None and word_list(name) == word_list(_short_text(first))


def _heading_of(element: etree._Element) -> etree._Element | None:
    """The heading that an element begins with."""
    first = next(element.iterchildren(), None)
    return first if first is not None and _HEADING.match(str(first.tag)) else None


@lru_cache(maxsize=4096)
def _told(name: str) -> Box | None:
    words = [word.lower() for word in _WORDS.findall(name)]
    for box, telling, beside in _TELLING:
        if not telling.isdisjoint(words) and all(
            word in telling or word in beside or word in _STRUCTURE for word in words
        ):
            # A section on cookies is a section; what asks for consent is called a banner, a notice, a bar.
            if box is Box.CONSENT and beside.isdisjoint(words):
                continue
            return box
    return None


def _has_linked_heading(element: etree._Element) -> bool:
    """Whether the box is a link with a heading: the title of another page."""
    for heading in element.iter("h2", "h3", "h4", "h5", "h6"):
        parent = heading.getparent()
        if next(heading.iter("a"), None) is not None or (parent is not None and parent.tag == "a"):
            return True
    return element.tag == "a"


def _is_label(element: etree._Element) -> bool:
    text = _short_text(element)
    return bool(text) and _plain(text) in ADVERTISING_LABELS


def _short_text(element: etree._Element) -> str:
    """The text of an element, or its beginning where that is long."""
    from lxml import etree

    found = ""
    for event, part in islice(etree.iterwalk(element, events=("start", "end")), _LOOKED_AT):
        found += ((part.text if event == "start" else part.tail if part is not element else "") or "")[
            :_LOOKED_AT
        ]
    return " ".join(found.split())


def _plain(title: str) -> str:
    return " ".join(title[: _LONGEST_TITLE * 2].lower().split()).strip(" :.…-–—")
