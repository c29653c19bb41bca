"""Who is named for a German quotation, mechanism by mechanism, with a case beside each in which it must keep silent."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import find_quotations
from mkdocs_quotecheck.model import Role

# Sentence, then who is named for each quotation: a speaker as written, `-` for nobody, `mention` for terms and titles.
FORMS = [
    ("Als ein Lotse vorbeikam, schlug er die Tür zu und bezeichnete ihn als „alten Esel“.", ["er"]),
    ("Die Reederei berief sich auf den Vertrag und nannte den Streik „völlig überzogen“.", ["Die Reederei"]),
    (
        "Dazu führte Brandt aus, dass die Schleuse „seit Jahren in keinem guten Zustand“ gewesen sei.",
        ["Brandt"],
    ),
    ("„Wir geben den Kai nicht auf“, hob Brandt in Kiel hervor.", ["Brandt"]),
    ("„Wir bleiben hier“, räumte der Sprecher der Werft ein.", ["der Sprecher der Werft"]),
    ("Der Senator der Hafen- und Wirtschaftsbehörde hatte gewarnt: „Das Eis trägt nicht.“", ["Der Senator"]),
]
NAMES_IN_MARKS = [
    ("„Der Kai bleibt zu“, schreibt die „Hafenpost“.", ["die „Hafenpost“", "mention"]),
    ("Laut „Hafenpost“ ist die Schleuse „ein einziger Sanierungsfall“.", ["mention", "„Hafenpost“"]),
    ("Die „Hafenpost“-Redaktion sprach von einem „sehr alten und müden Deich“.", ["mention", "Redaktion"]),
    (
        "Anna Brandt vom „Bund der Fischer“ sagte, der Deich sei „in keinem guten Zustand“.",
        ["mention", "Anna Brandt"],
    ),
    (
        "Im Wettbewerb „Starker Hafen“ sagte Brandt, der Deich sei „in keinem guten Zustand“.",
        ["mention", "Brandt"],
    ),
]
PASSIVES = [
    ("Im Rat wurde der Plan als „schlechter Scherz“ bezeichnet.", ["Rat"]),
    (
        "Der Plan wurde gestern im „Hafenblatt“ als „ein rechter Unfug der Verwaltung“ bezeichnet.",
        ["mention", "„Hafenblatt“"],
    ),
    ("Brandt wird mit den Worten zitiert: „Wir haben genug gewartet.“", ["Brandt"]),
]
OTHERS_WORDS = [
    ("Das Fazit von Anna Brandt überrascht nicht: „Wir haben viel zu tun.“", ["Anna Brandt"]),
    ("In einem Schreiben war von einem „offenen und guten Gespräch“ die Rede.", ["einem Schreiben"]),
    ("Brandt hat keine Scheu, ihre Zweifel zu zeigen: „Ich traue dem Deich nicht.“", ["Brandt"]),
    (
        "Brandt, der es schwer fiel, die Stufen zu erklimmen, wandte sich an die Gäste: „Wir sind noch da.“",
        ["Brandt"],
    ),
    ("Wie Brandt, der dabei war, dazu mitteilt, sei der Deich „an drei Stellen undicht“.", ["Brandt"]),
    (
        "Brandt sagte, der Deich sei alt und der Rat sollte wissen, „dass wir nicht länger warten“.",
        ["Brandt"],
    ),
    (
        "Die Menge rief Parolen wie „Kai bleibt Kai!“ und der Wirt Otto Beer sagte: „Genug geredet.“",
        ["Die Menge", "der Wirt Otto Beer"],
    ),
]
DETERMINERS = [
    ("Einige Fischer nannten den Deich „müde und alt“.", ["Einige Fischer"]),
    ("„Das Boot ist leck“, sagte sein alter Lotse.", ["sein alter Lotse"]),
    ("Einige nannten den Deich „müde und alt“.", ["Einige"]),
    ("Die Ankündigung ist Teil einer „Reform der Schleusen“.", ["mention"]),
    ("Die Antwort von Anna Brandt kam sofort: „Wir bleiben.“", ["Anna Brandt"]),
]
REPORTED = [
    ("Brandt nannte den Plan gestern „reinen Wahnsinn“. Nun komme der Rat „auf einem langen Umweg zum selben Schluss“.",
     ["Brandt", "Brandt"]),
    ("Brandt sprach in Kiel. Es sei an der Zeit, dass nun „andere Hände das Steuer dieses Hafens“ führen.", ["Brandt"]),
    ("Brandt sprach in Kiel. Das Boot „Seestern“ lief gestern aus.", ["mention"]),
]  # fmt: skip
TERMS = [
    ("Brandt bezeichnete die Pläne als „Wortbruch“.", ["Brandt"]),
    ("Im Becken lag die Barkasse „Wortbruch“.", ["mention"]),
    ("Die Version (Codename: „Seestern“) kommt im Mai, sagte Brandt.", ["mention"]),
    ("Die Ausstellung „Hafen im Nebel“ wurde am Montag eröffnet.", ["mention"]),
]


def named(text: str) -> list[str]:
    return [
        "mention" if found.role is Role.MENTION else found.attribution.speaker if found.attribution else "-"
        for found in find_quotations(text, media_type="text/plain", language="de")
    ]


@pytest.mark.parametrize(("text", "speakers"), FORMS)
def test_a_verb_is_known_by_rule_whatever_its_prefix(text: str, speakers: list[str]) -> None:
    assert named(text) == speakers


@pytest.mark.parametrize(("text", "speakers"), NAMES_IN_MARKS)
def test_a_name_in_marks_speaks_and_is_no_quotation(text: str, speakers: list[str]) -> None:
    assert named(text) == speakers


@pytest.mark.parametrize(("text", "speakers"), PASSIVES)
def test_the_subject_of_a_passive_does_not_speak_unless_it_is_quoted(text: str, speakers: list[str]) -> None:
    assert named(text) == speakers


@pytest.mark.parametrize(("text", "speakers"), OTHERS_WORDS)
def test_the_subject_is_found_behind_clauses_and_nouns_of_saying(text: str, speakers: list[str]) -> None:
    assert named(text) == speakers


@pytest.mark.parametrize(("text", "speakers"), DETERMINERS)
def test_a_determiner_belongs_to_its_noun_and_a_noun_of_saying_needs_its_words(
    text: str, speakers: list[str]
) -> None:
    assert named(text) == speakers


@pytest.mark.parametrize(("text", "speakers"), REPORTED)
def test_reported_speech_keeps_the_speaker_of_the_sentence_before(text: str, speakers: list[str]) -> None:
    assert named(text) == speakers


@pytest.mark.parametrize(("text", "speakers"), TERMS)
def test_a_noun_in_marks_is_a_name_unless_somebody_calls_something_so(text: str, speakers: list[str]) -> None:
    assert named(text) == speakers
