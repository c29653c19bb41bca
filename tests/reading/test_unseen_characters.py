"""Characters that nobody sees: in names and verbs they are overlooked, in quoted words some are told."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import Page, Person
from mkdocs_quotecheck.reading import find_quotations, page_text, read_page
from mkdocs_quotecheck.text.invisible import without_unseen

HALE = Person("hale", "Ada Hale")


@pytest.mark.parametrize(
    "sign", ["&shy;", "&#x200b;", "\u2060", "\ufeff", "\u200d", "\u200e", "\u00ad\u200b"]
)
def test_a_speaker_and_a_verb_are_read_without_what_nobody_sees(sign: str) -> None:
    html = f"<p>Ada Ha{sign}le sa{sign}id: “The lamp is lit.”</p>"
    (found,) = find_quotations(html, people=[HALE])
    assert (found.attribution.person, found.attribution.confidence.value) == ("hale", "high")  # type: ignore[union-attr]
    assert page_text(html) == "Ada Hale said: “The lamp is lit.”"


def test_in_plain_text_offsets_count_in_the_text_as_given() -> None:
    text = "Ada Ha\u00adle sa\u200bid: “The la\u00admp is lit.”"
    (found,) = find_quotations(text, media_type="text/plain", people=[HALE])
    assert text[found.start : found.end] == found.text == "The la\u00admp is lit."
    assert found.attribution is not None
    assert found.attribution.person == "hale"
    assert text[found.attribution.start : found.attribution.end] == "Ada Ha\u00adle"


def test_joiners_that_give_letters_their_form_stay() -> None:
    assert page_text("<p>می\u200cخواهم 👩\u200d🚀</p>") == "می\u200cخواهم 👩\u200d🚀"


def test_the_way_back_leads_to_every_character() -> None:
    text = "a\u00adb\u200b c\u202e"
    seen, places = without_unseen(text)
    assert seen == "ab c"
    assert [text[place] for place in places[:-1]] == list(seen)
    assert places[-1] == len(text)


def notices(html: str) -> list[tuple[str, str, str]]:
    found = read_page(Page("page", html), (HALE,)).notices
    return [(each.kind, each.text, each.detail) for each in found]


TURNED = {
    "an override": "“\u202e21\u202c boats were lost”",
    "an override by its number": "“&#x202e;21&#x202c; boats were lost”",
    "one that is not ended": "“\u202e21 boats were lost”",
    "around the marks": "\u202e“21 boats were lost”\u202c",
    "an embedding": "“\u202b21 boats\u202c were lost”",
    "an isolate": "“\u206721 boats\u2069 were lost”",
    "an element": "“<bdo dir='rtl'>21</bdo> boats were lost”",
    "a style": "“<b style='direction:rtl; unicode-bidi:bidi-override'>21</b> boats were lost”",
    "an attribute": "“<span dir='rtl'>21 boats</span> were lost”",
}


@pytest.mark.parametrize("words", TURNED.values(), ids=TURNED)
def test_a_turned_direction_in_a_quotation_is_told(words: str) -> None:
    told = notices(f"<p>Ada Hale said: {words}</p>")
    assert [each[:2] for each in told] == [("turned-direction", "21 boats were lost")]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Ada Hale said: “21\u200e boats were lost”</p>",
        "<p>Ada Hale said: “<bdo dir='ltr'>21</bdo> boats were lost”</p>",
        "<p>Ada Hale said: “they call it \u2067שלום\u2069 here”</p>",
        "<p>Ada Hale said: “they call it <span dir='rtl'>שלום</span> here”</p>",
        "<p>Ada Hale said: “they call it <span dir='rtl'>closed</span> here”</p>",
        "<p>می‌توانید به <span dir='rtl'>«closed issues 21»</span> در سایت مراجعه کنید</p>",
        "<p>\u202e12\u202c boats.</p><p>Ada Hale said: “21 boats were lost”</p>",
        "<p>Ada Hale said: “the sta\u00adtion is a long way off”</p>",
        "<p>Ada Hale said: “the station \u200bis a long way off”</p>",
        "<p>Ada Hale sa\u200bid: “the station is a long way off”</p>",
    ],
)
def test_what_turns_nothing_in_a_quotation_is_typography(html: str) -> None:
    assert notices(html) == []


def test_a_turned_name_beside_a_quotation_is_told() -> None:
    assert notices("<p>\u202eelaH adA\u202c said: “21 boats were lost”</p>") == [
        ("turned-direction", "elaH adA", "U+202E")
    ]


@pytest.mark.parametrize("sign", ["\u200b", "\u2060", "\ufeff", "\u2063", "\U000e0041", "\u200d"])
def test_an_invisible_character_inside_a_quoted_word_is_told(sign: str) -> None:
    assert notices(f"<p>Ada Hale said: “the sta{sign}tion is a long way off”</p>") == [
        ("invisible-character", "the station is a long way off", f"U+{ord(sign):04X}")
    ]
