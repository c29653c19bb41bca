"""What the names and classes of elements say of them: which stand beside the text of a page, or are no part of it."""

from __future__ import annotations

import enum
import re
from functools import lru_cache
from typing import Final

from mkdocs_quotecheck.languages import BOX_NAMES
from mkdocs_quotecheck.text.trees import names


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


# Words beside the telling ones that say nothing of their own.
_STRUCTURE: Final = names(
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
        names(
            """
            comment comments commentlist commentarea commentsection disqus livefyre isso giscus utterances respond
            """
        ) | BOX_NAMES["comments"],
        names("user users reader readers author leser facebook fb public depth even odd byuser reply replies children"),
    ),
    (
        Box.CONSENT,
        names("cookie cookies consent gdpr ccpa dsgvo rgpd lgpd cookiebar cookiebanner cookienotice cookieconsent"),
        names(
            """
            banner notice bar popup pop up modal dialog overlay wall message msg alert law warning disclaimer settings
            preferences host sdk window eu privacy policy manager management accept cn show
            """
        )
        | BOX_NAMES["consent"],
    ),
    (
        Box.ADVERTISING,
        names(
            """
            ad ads advert adverts advertisement advertisements advertising advertorial adsense adsbygoogle adslot adunit adbox
            dfp gpt taboola outbrain sponsored
            """
        ) | BOX_NAMES["advertising"],
        names("banner label google billboard leaderboard skyscraper mpu native promo by"),
    ),
    (
        Box.SHARING,
        names("share sharing social socials sharedaddy addtoany addthis sharethis shariff") | BOX_NAMES["sharing"],
        names("button buttons link links tool tools toolbar icon icons follow network networks this email print"),
    ),
    (
        Box.LINKS,
        names(
            """
            related recommended recommendation recommendations recommend recirculation recirc teaser teasers promo promos
            upnext readnext readmore popular trending breadcrumb breadcrumbs breadcrums pagination pager suggested suggestions
            outbound mostread mostpopular morelike relatedposts jp
            """
        ) | BOX_NAMES["links"],
        names("more also read most next up may might like you topic topics content link links nav latest other also reading"),
    ),
    (
        Box.LINKS,
        names("more also next"),
        names("read most may might like you from stories reading"),
    ),
    (
        Box.BESIDE,
        names(
            """
            pullquote pullquotes pullout sidebar sidebox infobox infobar factbox factsbox inset sidenote
            sidenotes marginnote marginnotes marginalia marginal caption captions figcaption thumb thumbcaption thumbinner
            gallery
            """
        ) | BOX_NAMES["beside the text"],
        names("pull quote quotes image img picture photo figure fig side note notes margin credit alignright alignleft none tright tleft"),
    ),
    (
        Box.SIGNING_UP,
        names("newsletter newsletters subscribe subscription signup optin mailchimp mailinglist") | BOX_NAMES["signing up"],
        names("sign up banner promo cta email mail call action join"),
    ),
)  # fmt: skip
# Names that are enough by themselves.
_NAMED: Final = {
    **dict.fromkeys(
        names(
            """
            mw-editsection editsection inline-template navbox ambox mw-jump-link printfooter catlinks mw-indicators noprint
            no-print d-print-none hidden-print print-hidden need_ref_tag headerlink anchor-link
            """
        ),
        Box.WIKI,
    ),
    **dict.fromkeys(
        names(
            """
            cc-window cc-banner fc-consent-root qc-cmp2-container cmpbox cybotcookiebotdialog usercentrics-root didomi-host
            onetrust-consent-sdk onetrust-banner-sdk truste_overlay iubenda-cs-banner osano-cm-window klaro cky-consent-container
            cmplz-cookiebanner sp_message_container moove_gdpr_cookie_info_bar
            """
        ),
        Box.CONSENT,
    ),
    **dict.fromkeys(names("disqus_thread fb-comments"), Box.COMMENTS),
}
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


@lru_cache(maxsize=4096)
def box_named(name: str) -> Box | None:
    """What a name or class says that its element is; None if it says nothing."""
    if whole := _NAMED.get(name.lower()):
        return whole
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
