"""Commas and apostrophes that change who does what, bounds of numbers, markers of works, and changes of speaker."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import EditKind, Verdict, check_quote, prepare_source

K = EditKind

# (language, quotation, source, kind)
CHANGED: list[tuple[str, str, str, EditKind]] = [
    ("en", "Let's eat, grandma", "Let's eat grandma.", K.MEANING_PUNCTUATION),
    ("en", "Let's eat grandma now", "Let's eat, grandma now.", K.MEANING_PUNCTUATION),
    ("en", "Hale said the mayor is wrong", "Hale, said the mayor, is wrong.", K.MEANING_PUNCTUATION),
    ("en", "the members, who paid, may vote", "So the members who paid may vote.", K.MEANING_PUNCTUATION),
    ("en", "No, more money is needed", "No more money is needed.", K.MEANING_PUNCTUATION),
    ("en", "He will come. Then we go.", "He will come? Then we go.", K.MEANING_PUNCTUATION),
    ("en", "the boys' boat sank in May", "So the boy's boat sank in May.", K.MEANING_PUNCTUATION),
    ("en", "its over now", "I know it's over now.", K.MEANING_PUNCTUATION),
    ("de", "Komm, wir essen, Opa", "Komm, wir essen Opa.", K.MEANING_PUNCTUATION),
    ("fr", "les membres, qui ont payé, votent", "les membres qui ont payé votent.", K.MEANING_PUNCTUATION),
    ("es", "los socios, que pagaron, votan", "los socios que pagaron votan.", K.MEANING_PUNCTUATION),
    ("en", "red, white, and blue flags", "The red, white and blue flags flew.", K.PUNCTUATION),
    ("en", "In May the ship sank", "In May, the ship sank.", K.PUNCTUATION),
    ("en", "He said “we lost”", "He said, “we lost” and left.", K.PUNCTUATION),
    ("en", "I know, too", "So I know too.", K.PUNCTUATION),
    ("en", "He came however late", "He came, however late.", K.PUNCTUATION),
    ("en", "We have at least 5 ships", "We have fewer than 5 ships.", K.QUANTIFIER),
    ("en", "We have 5 ships in port", "We have more than 5 ships in port.", K.QUANTIFIER),
    ("en", "We have over 5 ships in port", "We have 5 ships in port.", K.QUANTIFIER),
    ("en", "We flew over the pier at noon", "We flew the pier at noon.", K.ADDITION),
    ("de", "Wir haben mindestens 5 Schiffe", "Wir haben weniger als 5 Schiffe.", K.QUANTIFIER),
    ("fr", "Nous avons au moins 5 bateaux", "Nous avons moins de 5 bateaux.", K.QUANTIFIER),
    ("es", "Tenemos al menos 5 barcos", "Tenemos menos de 5 barcos.", K.QUANTIFIER),
    ("zh", "他们在港口有至少5艘船", "他们在港口有不到5艘船", K.QUANTIFIER),
    ("en", "24 of 30 pilots left in 2 days", "30 of 24 pilots left in 2 days", K.NUMBER),
    ("en", "of them a share fell ill", "Of them 41% a share fell ill.", K.NUMBER),
    ("en", "a grey ship", "There was a gray ship.", K.SPELLING),
]  # fmt: skip

# (what is in brackets behind `as shown before`, whether it may be left out)
MARKERS: list[tuple[str, bool]] = [
    ("(Hale, 2019; Reed & Moss 2020)", True),
    ("(Hale et al., 2019)", True),
    ("(Hale and Orr 2019a, 2020b; see also Pike, 2001)", True),
    ("(see Hale 2019, p. 12)", True),
    ("(van den Berg, 2019)", True),
    ("[Hale 2019]", True),
    ("(Section 6.2.2)", False),
    ("(not applicable)", False),
    ("(May 2019)", False),
    ("(in May 2019)", False),
    ("(Table 2)", False),
    ("(2019)", False),
    ("(Hale denied it in 2019)", False),
]

LABELLED: list[tuple[str, str, str]] = [
    (
        "en",
        "We paid the bill. The boat was ours.",
        "Mr Ode: “We paid the bill.” Mrs Lund: “The boat was ours.”",
    ),
    ("de", "Wir zahlen. Das Boot war unser.", "Herr Ode: „Wir zahlen.“ Frau Lund: „Das Boot war unser.“"),
    (
        "fr",
        "Nous payons. La barque est à nous.",
        "M. Ode : « Nous payons. » Mme Lund : « La barque est à nous. »",
    ),
]


@pytest.mark.parametrize(("code", "quotation", "source"), LABELLED)
def test_words_that_the_source_labels_as_two_peoples_are_not_one_persons(
    code: str, quotation: str, source: str
) -> None:
    evidence = check_quote(quotation, prepare_source(source), language=code)
    assert evidence.verdict is Verdict.MISLEADING
    assert K.ELLIPSIS_SPEAKER in {edit.kind for edit in evidence.alignments[0].edits}


TRANSCRIPT = """MS HALE: We never had the money. The pier was safe then.
MR ORR: I see no reason to wait. The harbour is old.
MS HALE: So be it. We shall build in the spring.
"""
CAPTIONS = """WEBVTT

00:01.000 --> 00:04.000
<v Ada Hale>We never had the money.

00:05.000 --> 00:09.000
<v Orr>I see no reason to wait for anybody in this town.

00:10.000 --> 00:14.000
<v Orr>The harbour is old.
"""


@pytest.mark.parametrize(("code", "quote", "source", "kind"), CHANGED)
def test_the_change_is_told_by_its_kind(code: str, quote: str, source: str, kind: EditKind) -> None:
    evidence = check_quote(quote, prepare_source(source), language=code)
    found = {edit.kind for edit in evidence.alignments[0].edits}
    assert evidence.verdict is Verdict.ALTERED
    assert kind in found
    assert kind is not K.PUNCTUATION or K.MEANING_PUNCTUATION not in found


def test_a_bound_that_became_its_contrary_is_one_difference() -> None:
    evidence = check_quote("We have at least 5 ships", prepare_source("We have fewer than 5 ships."))
    assert [(edit.quoted, edit.original) for edit in evidence.alignments[0].edits] == [
        ("at least", "fewer than")
    ]


@pytest.mark.parametrize(("marker", "free"), MARKERS)
def test_authors_and_years_are_marks_and_other_brackets_text(marker: str, free: bool) -> None:
    source = prepare_source(f"This is as shown before {marker} and it holds in every case.")
    evidence = check_quote("as shown before and it holds in every case", source)
    assert evidence.verdict is (Verdict.EQUIVALENT if free else Verdict.ALTERED)


def test_a_marker_of_works_may_be_kept() -> None:
    source = prepare_source("This is as shown before (Hale, 2019) and it holds in every case.")
    assert check_quote("as shown before (Hale, 2019) and it holds", source).verdict is Verdict.VERBATIM


@pytest.mark.parametrize(
    ("quote", "text", "media_type"),
    [
        (
            "We never had the money. The pier was safe then. I see no reason to wait.",
            TRANSCRIPT,
            "text/plain",
        ),
        ("The pier was safe then. I see no reason to wait.", TRANSCRIPT, "text/plain"),
        ("We never had the money. I see no reason to wait for anybody in this town.", CAPTIONS, "text/vtt"),
        ("had the money. I see no reason", CAPTIONS, "text/vtt"),
    ],
)
def test_a_quotation_that_runs_over_a_change_of_speaker_joins_two(
    quote: str, text: str, media_type: str
) -> None:
    evidence = check_quote(quote, prepare_source(text, media_type=media_type))
    assert evidence.verdict is Verdict.MISLEADING
    assert K.ELLIPSIS_SPEAKER in {edit.kind for edit in evidence.alignments[0].edits}


@pytest.mark.parametrize(
    ("quote", "text", "media_type"),
    [
        ("The pier was safe then. MR ORR: I see no reason to wait.", TRANSCRIPT, "text/plain"),
        ("I see no reason to wait. The harbour is old.", TRANSCRIPT, "text/plain"),
        ("I see no reason to wait for anybody in this town. The harbour is old.", CAPTIONS, "text/vtt"),
    ],
)
def test_one_speech_and_a_change_of_speaker_that_is_shown_are_fine(
    quote: str, text: str, media_type: str
) -> None:
    assert check_quote(quote, prepare_source(text, media_type=media_type)).verdict.fine
