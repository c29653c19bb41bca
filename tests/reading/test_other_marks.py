"""Another pair of marks of the same language, and another apostrophe, change nothing that is read."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.model import Person
from mkdocs_quotecheck.reading import find_quotations

# Each language's marks, an opening and a closing one.
PAIRS = {
    "en": ["“”", '""', "«»", "❝❞", "″″", "＂＂", "„”"],
    "de": ["„“", "»«", '""', "“”", "«»", "❝❞"],
    "fr": [("« ", " »"), ("«\u00a0", "\u00a0»"), "“”", '""', "«»"],
    "es": ["«»", "“”", '""'],
    "zh": ["“”", "「」", '""', "『』"],
    "ja": ["「」", "“”", '""'],
}
# `<` and `>` stand for the marks.
TEXTS = {
    "en": [
        "<The ferry is late,> Ada Hale said. <It isn’t the tide’s fault.> Tom Fell called it <a shame>.",
        "Ada Hale said that the ferry <is late again and won’t sail before noon>, and left. <Why?> Tom Fell asked.",
        "<We sail at noon.>\n\nTom Fell wrote: <Nobody told me about the ferry or the tide.>",
    ],
    "de": [
        "<Die Fähre ist zu spät>, sagte Ada Hale. <Das liegt am Wind.> Tom Fell nannte es <eine Schande>.",
        "Ada Hale sagte, die Fähre sei <wieder einmal viel zu spät>. <Warum?>, fragte Tom Fell.",
        "Tom Fell schrieb: <Niemand hat mir von der Fähre erzählt.>",
    ],
    "fr": [
        "<Le bac est en retard>, a dit Ada Hale. <C’est la faute du vent.> Tom Fell y voit <une honte>.",
        "Tom Fell écrit : <Personne ne m’a parlé du bac ni de la marée.>",
    ],
    "es": [
        "<El barco llega tarde>, dijo Ada Hale. <Es culpa del viento.> Tom Fell lo llamó <una vergüenza>.",
        "Tom Fell escribió: <Nadie me habló del barco ni de la marea.>",
    ],
    "zh": [
        "艾达说：<渡船明天中午不会开。>汤姆问：<为什么？>",
        "<渡船来晚了，>艾达说，<这不是潮水的错。>汤姆称之为<耻辱>。",
        "汤姆写道：<没有人告诉我渡船的事。>然后他走了。",
    ],
    "ja": [
        "エイダは<渡し船は明日の昼まで出ません>と述べた。",
        "トムは<誰も船のことを教えてくれなかった>と語った。<なぜですか>とエイダは尋ねた。",
    ],
}  # fmt: skip
PEOPLE = {
    "zh": (Person("hale", "艾达"), Person("fell", "汤姆")),
    "ja": (Person("hale", "エイダ"), Person("fell", "トム")),
}
EUROPEAN = (Person("hale", "Ada Hale", ("Hale",), "she"), Person("fell", "Tom Fell", ("Fell",), "he"))


def read(text: str, code: str) -> list[tuple[str, str, str | None, str | None]]:
    found = find_quotations(text, media_type="text/plain", language=code, people=PEOPLE.get(code, EUROPEAN))
    return [
        (
            each.text.strip().replace("'", "’"),
            each.role.name,
            each.attribution.person if each.attribution else None,
            each.attribution.confidence.name if each.attribution else None,
        )
        for each in found
    ]


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in TEXTS.items() for text in texts])
def test_another_pair_of_marks_is_read_alike(code: str, text: str) -> None:
    def marked(pair: str | tuple[str, str]) -> str:
        return text.replace("<", pair[0]).replace(">", pair[1])

    first, *others = PAIRS[code]
    expected = read(marked(first), code)
    assert len(expected) == text.count("<")
    for pair in others:
        assert read(marked(pair), code) == expected, pair


@pytest.mark.parametrize("code", ["en", "fr"])
@pytest.mark.parametrize("sign", ["'", "ʼ", "‘"])
def test_another_apostrophe_is_read_alike(code: str, sign: str) -> None:
    opened, closed = PAIRS[code][0]
    for text in TEXTS[code]:
        marked = text.replace("<", opened).replace(">", closed)
        changed = read(marked.replace("’", sign), code)
        assert [each[1:] for each in changed] == [each[1:] for each in read(marked, code)]


TITLED = {
    "en": ["“The ferry is late,” said {} Hale. “It is the tide.”", "According to {} Hale, “the ferry is late again.”"],
    "de": ["„Die Fähre ist zu spät“, sagte {} Hale. „Das liegt am Wind.“", "Laut {} Hale ist „die Fähre wieder zu spät“."],
    "fr": ["« Le bac est en retard », a dit {} Hale.", "Selon {} Hale, « le bac est en retard »."],
    "es": ["«El barco llega tarde», dijo {} Hale.", "Según {} Hale, «el barco llega tarde»."],
}  # fmt: skip
TITLES = {
    "en": "Ms. Dr. Prof. Revd. Lt. Lt.-Col. Capt. Cdr. Sen. Gov. Amb. Vice-Adm. Cllr. Judge Mayor",
    "de": "Fr. Dr. Prof. Dipl.-Ing. Univ.-Prof. Hptm. Abg. Min.-Präs. Bgm. Frau",
    "fr": "Mme Dr. Pr. Gén. Col. Cdt.",
    "es": "Sra. Dra. Lic. Lcda. Ing. Gral. Mtra. Excma.",
}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in TITLED.items() for text in texts])
def test_another_title_names_the_same_speaker(code: str, text: str) -> None:
    expected = read(text.replace("{} ", ""), code)
    assert {each[2] for each in expected} == {"hale"}
    for title in TITLES[code].split():
        assert [each[:3] for each in read(text.format(title), code)] == [each[:3] for each in expected], title
