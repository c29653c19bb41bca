"""Where sentences end, on a page as in a source."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.text.lexicon import lexicon
from mkdocs_quotecheck.text.sentences import goes_on_behind, sentence_ends, sentence_start

# (language, sentences that stand one behind the other)
SPLIT: list[tuple[str, list[str]]] = [
    ("en", ["The board met Dr. Hale.", "It rained."]),
    ("en", ["If by 5 p.m. Monday the wind has dropped, we sail.", "It rained."]),
    ("en", ["Nobody met us at 5 p.m.", "The inquiry went on."]),
    ("en", ["See Fig. 3 and No. 12.", "They differ."]),
    ("en", ["J. R. Pike and Lt. Cmdr. Orr came.", "Both were late."]),
    ("en", ["They sold rope, tar, etc.", "The shop closed."]),
    ("en", ["“Is it late?”", "Nobody knew."]),
    ("en", ["He works for the U.S. Navy.", "She does not."]),
    ("en", ["We chose plan B.", "The board did not."]),
    ("de", ["Niemand sagte am 3. Mai etwas.", "Es regnete."]),
    ("de", ["Das war die 12. Sitzung.", "Es kam z. B. niemand."]),
    ("de", ["Prof. Dr. Klara Stein sprach.", "Der Saal schwieg."]),
    ("de", ["Es waren ca. 30 Leute usw. da.", "Die Tür blieb zu."]),
    ("fr", ["M. Roux et Mme Roux sont venus.", "Il pleuvait."]),
    ("fr", ["Voir art. 5, p. 12.", "Le reste suit."]),
    ("es", ["El Sr. Vega y la Dra. Sanz llegaron.", "Llovía."]),
    ("es", ["Es ley en EE. UU. desde mayo.", "Aquí no."]),
    ("zh", ["他说了。", "我们不信。"]),
    ("ja", ["雨が降った。", "誰も来なかった。"]),
]

GOES_ON = [("de", "am 3. Mai", 4), ("de", "Dr. Stein kam", 2), ("en", "at 5 p.m. Monday", 8)]
ENDS = [("de", "Es war 1998. Im Mai", 11), ("en", "He came in. Nobody saw", 10)]


@pytest.mark.parametrize(("code", "text", "at"), GOES_ON)
def test_a_full_stop_of_a_word_or_number_ends_nothing(code: str, text: str, at: int) -> None:
    assert goes_on_behind(text, at, lexicon(code))


@pytest.mark.parametrize(("code", "text", "at"), ENDS)
def test_other_full_stops_do(code: str, text: str, at: int) -> None:
    assert not goes_on_behind(text, at, lexicon(code))


@pytest.mark.parametrize(("code", "sentences"), SPLIT)
def test_a_text_is_cut_at_the_end_of_each_sentence_and_nowhere_else(code: str, sentences: list[str]) -> None:
    gap = "" if code in ("zh", "ja") else " "
    text = gap.join(sentences)
    ends = sentence_ends(text, lexicon(code))
    assert [text[start:end].strip() for start, end in zip([0, *ends], ends, strict=False)] == sentences


@pytest.mark.parametrize("blank", ["\n\n", "\f", "\n \n"])
def test_a_blank_line_or_page_ends_a_sentence_without_a_sign(blank: str) -> None:
    text = f"A heading{blank}the first line"
    assert sentence_start(text, len(text), lexicon("en")) == text.index("the")


def test_the_items_of_a_list_are_sentences() -> None:
    text = "The keeper shall\n- light the lamp\n- ring the bell"
    assert len(sentence_ends(text, lexicon("en"))) == 2


@pytest.mark.parametrize("title", ["Mr.", "Lt.", "Dr.", "Prof.", "Sen."])
def test_any_title_is_within_its_sentence(title: str) -> None:
    text = f"Nobody from the board of {title} Hale spoke. It rained."
    assert sentence_ends(text, lexicon("en")) == [text.index(" It"), len(text)]


def test_a_row_of_stops_costs_no_more_than_its_length() -> None:
    assert sentence_ends("." * 200_000, lexicon("en")) == [200_000]


# A word with a point that the language's list lacks, or that is a word of its own as well: (language, text up to the first end).
@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Nobody from the board of Revd. Hale spoke."),
        ("en", "Nobody from the board of Vice-Adm. Hale spoke."),
        ("en", "Nobody from the board of Lt.-Col. Hale spoke."),
        ("en", "Nobody from the board of J.-P. Roux spoke."),
        ("en", "The board said no."),
        ("en", "It is the state of the art."),
        ("en", "They sat in the sun."),
        ("en", "It is owned by the NHS."),
        ("en", "See No. 5 and Art. IV and Fig. A on Sun. May 4."),
        ("de", "Niemand aus dem Rat von Hptm. Brandt sprach."),
        ("de", "Sie war eine Frau dieser Art."),
        ("de", "Das galt nach Art. 5 und Abb. 6 im Text."),
        ("fr", "Il a vu la mer."),
        ("fr", "Le conseil du Gén. Roux siégea."),
        ("es", "Nadie del consejo de Lcda. Vega habló."),
        ("es", "Vieron el mar."),
        ("es", "Nadie del consejo de Cap. Vega vio el cap. 3 del libro."),
        ("en", "They joined the sect."),
        ("en", "Nobody saw Capt. Pike or Col. De Ruiter."),
        ("de", "Es dürfen max. 5 Boote und Obst. Brandt in den Hafen."),
        ("fr", "Ils étaient sept."),
        ("fr", "Le conseil voit le vol. 3 du 5 sept. 2010 ici."),
        ("fr", "Le maire est arrêté après le vol."),
    ],
)  # fmt: skip
def test_an_abbreviation_is_told_by_its_writing_and_a_word_by_what_follows(code: str, text: str) -> None:
    assert sentence_ends(f"{text} Hale left.", lexicon(code))[0] == len(text)


@pytest.mark.parametrize(
    ("code", "first", "second"),
    [
        ("en", "He spoke to Tim.", "The board met."),
        ("en", "He worked for Hale Ltd.", "The firm closed."),
        ("en", "Nobody asked Paul Hale Sr.", "The board met."),
        ("de", "Das sagte Max.", "Der Rat schwieg."),
        ("de", "Der Damm kostet 3 Mrd.", "Der Rat schwieg."),
        ("de", "Er verkauft Obst.", "Sie kauft es."),
    ],
)
def test_a_name_or_a_closing_abbreviation_ends_a_sentence_before_a_word_that_opens_one(
    code: str, first: str, second: str
) -> None:
    assert sentence_ends(f"{first} {second}", lexicon(code)) == [len(first), len(first) + 1 + len(second)]
