"""How a page names the document that its words are from, and the editions, titles and pronouns that are another matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, load_registry
from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.text.numbers import NumberKind, find_numbers

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = """\
version: 1
people:
  - {id: orme, name: Ida Orme, pronouns: she}
sources:
  - id: rule
    title: Bell Regulation
    aliases: ["Regulation (EU) 2031/7"]
    text: The bell shall be rung at dusk on every day of the year.
  - id: case
    title: Pell v. Dorn
    text: A ringer who sleeps owes the harbour the price of one rope and no more.
  - id: gsv
    title: Gull Standard Version
    aliases: [GSV]
    text: The gulls came at dawn and ate the bread of the boys.
  - id: rfc
    title: The Bell Rope Protocol
    aliases: [RFC 9811]
    text: A client must not pull the rope until it has heard the bell.
  - id: tide
    title: Tides of the year
    aliases: [the Tide Table]
    text: High water is at noon on the first of May.
  - id: talk
    title: Talk in the bell house
    people: [orme]
    text: We shall ring the small bell first and the great bell last.
"""
INVENTED = "Every ringer shall wear a red cap between noon and midnight."
WARNED = {
    "an article of a document": f"<p>Article 4 of the Bell Regulation says:</p><blockquote><p>{INVENTED}</p></blockquote>",
    "a number for a name": f"<p>Regulation (EU) 2031/7 states “{INVENTED}”</p>",
    "a legal citation behind": f"<p>“{INVENTED}” <em>Pell v. Dorn</em>, 14 H.2d at 3 (emphasis added).</p>",
    "one below a block": f"<blockquote><p>{INVENTED}</p></blockquote><p><em>Pell v. Dorn</em>, 14 H.2d at 4.</p>",
    "a number of a series without its space": f"<p>It reads “{INVENTED}” [RFC9811, section 2].</p>",
    "a section of a statute": f"<p>“{INVENTED}” (Bell Regulation, s. 4(1)).</p>",
    "who speaks in it": f"<p>The court in Pell v. Dorn explained: “{INVENTED}”</p>",
    "a signal of more than one word": f"<p>“{INVENTED}” <em>See, e.g.</em>, <em>Pell v. Dorn</em>, 14 H.2d 3.</p>",
    "a place between commas": f"<p>The Bell Regulation, in section 5(1), demands that “{INVENTED}”</p>",
    "as it puts it": f"<p>As section 6(2) of the Bell Regulation puts it, “{INVENTED}”</p>",
    "a name without its article in a bracket": f"<p>“{INVENTED}” (Tide Table, s. 4).</p>",
    "the same document": "<p>The Bell Regulation is old. The same regulation “demands that every ringer wear a red cap.”</p>",
    "what was cited before": "<p>“A ringer who sleeps owes the harbour the price of one rope” (Pell v. Dorn).</p>"
    f"<p>“{INVENTED}” <em>Id.</em> at 4.</p>",
    "a pronoun": "<p>The Bell Regulation says “the bell shall be rung at dusk on every day of the year.”</p>"
    "<p>It also “demands that every ringer wear a red cap from noon to midnight.”</p>",
}
SILENT = {
    "a line that leads on to the next quote": f"<blockquote><p>{INVENTED}</p></blockquote><p>or the Bell Regulation</p>",
    "critics of an article": f"<p>Critics of Article 4 of the Bell Regulation say: “{INVENTED}”</p>",
    "a longer title in a note": '<p>It calls them “thieves that no ringer ever fed by hand.”<sup id="fnref:a">'
    '<a class="footnote-ref" href="#fn:a">1</a></sup></p><div class="footnote"><ol><li id="fn:a"><p>'
    "<em>GSV Study Bible</em>, note on Petrel 3:1.</p></li></ol></div>",
    "another edition": "<p>She reads “the gulls came at dawn and took the bread of the boys” (Petrel 3:1, OGB).</p>",
    "an edition by its name": "<p>She reads “the gulls came at dawn and took the bread of the boys” (Petrel 3:1, Old Gull Bible).</p>",
    "what was cited before by another": "<p>“A ringer who sleeps owes the harbour the price of one rope” (Pell v. Dorn).</p>"
    f'<p>Reed <a href="https://x.org/r">replied</a>. “{INVENTED}” <em>Id.</em> at 4.</p>',
    "a common word in a bracket": f"<p>Somebody said “{INVENTED}” (tide table of the other harbour).</p>",
    "a title in marks in a note": '<p>It calls them “thieves that no ringer ever fed by hand.”<sup id="fnref:a">'
    '<a class="footnote-ref" href="#fn:a">1</a></sup></p><div class="footnote"><ol><li id="fn:a"><p>'
    "I. Orme, “Reading the Gull Standard Version in schools”, 1977.</p></li></ol></div>",
    "another edition below a block": "<blockquote><p>The gulls came at dawn and took the bread of the boys.</p>"
    "<p>— Petrel 3:1, Old Gull Bible</p></blockquote>",
    "words falsely given to somebody": "<p>The words “we shall ring the great bell first and the small bell last” are falsely attributed to Ida Orme.</p>",
    "words often given to the wrong one": "<p>“We shall ring the great bell first of all” is often misattributed to Ida Orme.</p>",
    "a pronoun for something else": "<p>The Bell Regulation was printed in 1931.</p>"
    "<p>Tom Fell owns a boat. It “sails like a bathtub on a slow and windy day,” people say.</p>",
    "a denied wording": "<p>Ida Orme denied having said “we shall ring the great bell first and the small bell last”.</p>",
    "a corrected wording": "<p>Ida Orme said “the small bell first”, not “the great bell first and the small bell last”.</p>",
    "a misquoted one": "<p>We wrongly quoted Ida Orme as saying “we shall ring the great bell first of all”.</p>",
    "a defined term": "<p>According to the Bell Regulation, “night ringer of the harbour” means a person who rings.</p>",
}


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> object:
    path: Path = tmp_path_factory.mktemp("registry") / "sources.yml"
    path.write_text(REGISTRY)
    registry = load_registry(path)
    return lambda html: [f.rule for f in check_page(html, registry).findings if f.level.value == "warn"]


@pytest.mark.parametrize("html", WARNED.values(), ids=WARNED)
def test_what_the_named_document_does_not_have_is_warned_of(findings: object, html: str) -> None:
    assert callable(findings)
    assert findings(html) == ["quotation-not-found"]


@pytest.mark.parametrize("html", SILENT.values(), ids=SILENT)
def test_what_no_registered_document_is_said_to_have_is_not(findings: object, html: str) -> None:
    assert callable(findings)
    assert findings(html) == []


def test_who_did_not_hesitate_to_say_it_said_it(findings: object) -> None:
    assert callable(findings)
    html = "<p>Ida Orme did not hesitate: she said “we shall ring the great bell first and the small bell last”.</p>"
    assert findings(html)


def test_what_is_rightly_attributed_is_checked(findings: object) -> None:
    assert callable(findings)
    html = "<p>“We shall ring the great bell first and the small bell last” is attributed to Ida Orme.</p>"
    assert findings(html)


@pytest.mark.parametrize(
    "text",
    [
        "they follow EN 319 412 and Topic 52",
        "in case C-311/18 of the court",
        "see CVE-2021-44228 for more",
        "under 2015/1502 it is so",
        "call 0800 33 44 55 or +49 30 1234 for more",
    ],
)
def test_identifiers_are_no_figures(text: str) -> None:
    assert [n.text for n in find_numbers(text, language("en")) if n.kind is NumberKind.FIGURE] == []


def test_counts_and_amounts_are() -> None:
    text = "they counted 1,250 boats and EUR 319 412 in tolls"
    assert len([n for n in find_numbers(text, language("en")) if n.kind is NumberKind.FIGURE]) == 2


FRENCH = """\
version: 1
sources:
  - id: code
    title: Code des cloches
    language: fr
    text: La cloche sonne au crépuscule, tous les jours de l’année.
"""


@pytest.mark.parametrize(
    "lead",
    [
        "Selon le Code des cloches,",
        "D’après le Code des cloches,",
        "L’article L. 112-1 du Code des cloches dispose que",
        "Le Code des cloches dispose que",
    ],
)
def test_a_french_document_is_named_with_its_whole_name_or_its_place(tmp_path: Path, lead: str) -> None:
    (tmp_path / "sources.yml").write_text(FRENCH, "utf-8")
    html = f"<p>{lead} « la cloche sonne à midi, tous les jours de l’année ».</p>"
    found = check_page(html, load_registry(tmp_path / "sources.yml"), language="fr")
    assert [(each.rule, each.level.value) for each in found.findings] == [("changed-word", "warn")]
