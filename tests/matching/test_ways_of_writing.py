"""What is no part of a sentence changes no verdict: insertions, asides, line ends, apostrophes, titles, what stands around it."""

from __future__ import annotations

import functools
import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from test_before_the_passage import BOUND, FREE
from test_denials import STATED, TAKEN_BACK
from test_splices import SPLICED, WHOLE

from mkdocs_quotecheck import Verdict, check_quote, prepare_source

# (language, quotation, source); a passage that begins with capitals or that a bracket is part of is left to the cases.
GOVERNED = sorted({*BOUND, *FREE, *TAKEN_BACK, *STATED})
ALL = sorted({*GOVERNED, *SPLICED, *WHOLE})
SPACED = ("en", "de", "fr", "es")

# Notes, references and remarks without a word that negates, conditions or limits.
INSERTIONS = {
    "en": ["[38]", "[12, p. 4]", "[^1]", "(Hale 2019)", "(Hale et al., 2019; Orr, 2020)", "(see Fig. 3)", "(ibid.)"],
    "de": ["[38]", "[^1]", "(Hale 2019)", "(vgl. Stein 2019, S. 4)", "(s. Abb. 3)"],
    "fr": ["[38]", "[^1]", "(Roux 2019)", "(voir p. 4)"],
    "es": ["[38]", "[^1]", "(Vega 2019)", "(véase p. 4)"],
    "zh": ["[38]", "（黑尔，2019）", "【注2】", "〔3〕", "①"],
    "ja": ["[38]", "（ヘイル、2019）", "【注2】", "〔3〕", "①"],
}  # fmt: skip
NOTE_SIGNS = ["*", "†", "¹", "¹²", "<sup>3</sup>"]
ASIDES = {
    "en": [", Dr. Hale said,", ", she wrote,", " — as Lt. Hale put it —", ", according to the minutes,"],
    "de": [", sagte Dr. Hale,", ", so Hale,", " – so der Bericht –"],
    "fr": [", a dit M. Roux,", ", selon Roux,", " – selon Roux –"],
    "es": [", dijo el Sr. Vega,", ", según Vega,", " – según Vega –"],
}
PLAIN = {
    "en": "The tide was low that day.",
    "de": "Die Flut war schwach an jenem Tag.",
    "fr": "La mer était basse ce jour.",
    "es": "La marea era baja aquel día.",
    "zh": "那天潮水很低。",
    "ja": "その日は潮が低かった。",
}
many = settings(max_examples=250, deadline=None)


@functools.cache
def is_fine(code: str, quote: str, source: str) -> bool:
    return check_quote(quote, prepare_source(source), language=code).verdict in (
        Verdict.VERBATIM,
        Verdict.EQUIVALENT,
    )


def place_of(quote: str, source: str) -> tuple[int, int]:
    """Where the words stand in the source, whole words alone; a case where they do not is left out."""
    start = source.lower().find(quote.lower())
    end = start + len(quote)
    assume(start >= 0)
    assume(
        (not source[max(0, start - 1) : start].isalnum() and not source[end : end + 1].isalnum())
        or quote[0] > "一"
    )
    return start, end


@given(st.sampled_from(GOVERNED), st.data())
@many
def test_an_insertion_before_or_behind_a_passage_changes_nothing(
    case: tuple[str, str, str], data: st.DataObject
) -> None:
    code, quote, source = case
    start, end = place_of(quote, source)
    inserted = data.draw(st.sampled_from(INSERTIONS[code]))
    if data.draw(st.booleans()):
        # In plain text a line may end in it.
        inserted = inserted.replace(" ", "\n", 1)
    space = " " if code in SPACED else ""
    if data.draw(st.booleans()):
        changed = f"{source[:start]}{inserted}{space}{source[start:]}"
    else:
        assume(source[end - 1] not in ".!?。！？")
        changed = f"{source[:end]}{space}{inserted}{source[end:]}"
    assert is_fine(code, quote, changed) == is_fine(code, quote, source), changed


@given(st.sampled_from(GOVERNED), st.data())
@many
def test_a_note_sign_at_the_edge_of_a_passage_changes_nothing(
    case: tuple[str, str, str], data: st.DataObject
) -> None:
    code, quote, source = case
    start, end = place_of(quote, source)
    sign = data.draw(st.sampled_from(NOTE_SIGNS))
    lead = source[:start].rstrip()
    assume(lead)
    changed = data.draw(
        st.sampled_from([f"{lead}{sign}{source[len(lead) :]}", f"{source[:end]}{sign}{source[end:]}"])
    )
    assert is_fine(code, quote, changed) == is_fine(code, quote, source), changed


@given(st.sampled_from([case for case in GOVERNED if case[0] in ASIDES]), st.data())
@many
def test_an_aside_right_before_a_passage_changes_nothing(
    case: tuple[str, str, str], data: st.DataObject
) -> None:
    code, quote, source = case
    start, _ = place_of(quote, source)
    lead = source[:start].rstrip()
    assume(lead[-1:].isalnum())
    aside = data.draw(st.sampled_from(ASIDES[code]))
    if data.draw(st.booleans()):
        aside = f"{aside[:2]}{aside[2:].replace(' ', chr(10), 1)}"
    changed = f"{lead}{aside}{source[len(lead) :]}"
    assert is_fine(code, quote, changed) == is_fine(code, quote, source), changed


# (language, quotation, what stands before an aside in its middle, behind it)
PARTED = [
    ("en", "the plant was safe", "No study", "has shown that the plant was safe."),
    ("en", "the plant was safe", "It is not yet", "clear that the plant was safe."),
    ("en", "was safe for years", "The board denied that the old plant", "was safe for years."),
    ("en", "simple and cheap", "The plan is far", "from simple and cheap."),
    ("en", "we will pay the debt", "If the bank", "agrees, we will pay the debt."),
    ("de", "zahlen wir die Schulden", "Wenn die Bank", "zustimmt, zahlen wir die Schulden."),
    ("fr", "nous paierons la dette", "Si la banque", "est d’accord, nous paierons la dette."),
    ("es", "pagaremos la deuda", "Si el banco", "acepta, pagaremos la deuda."),
]


@pytest.mark.parametrize(("code", "quote", "before", "behind"), PARTED)
def test_an_aside_in_the_middle_of_what_governs_a_passage_hides_nothing(
    code: str, quote: str, before: str, behind: str
) -> None:
    for aside in ASIDES[code][:2]:
        assert not is_fine(code, quote, f"{before}{aside} {behind}")


@pytest.mark.parametrize(
    ("code", "quote", "source"),
    [
        ("en", "the plant was safe", "I do not think so, Hale said, the plant was safe."),
        ("en", "The plant works", "The plant works, the bus runs, but the train does not."),
        ("en", "the message is too long", "If the check fails, the server reports that the message is too long."),
        ("de", "das Werk war sicher", "Er kam später, sagte Hale, das Werk war sicher."),
    ],
)  # fmt: skip
def test_two_commas_around_a_clause_of_its_own_make_no_aside(code: str, quote: str, source: str) -> None:
    assert is_fine(code, quote, source)


WITH_APOSTROPHES = [case for case in ALL if re.search(r"\w['’]\w", f"{case[1]} {case[2]}")]


@given(st.sampled_from(WITH_APOSTROPHES), st.sampled_from("'’ʼ‘"), st.sampled_from("'’ʼ‘"))
@many
def test_another_apostrophe_changes_nothing(case: tuple[str, str, str], one: str, other: str) -> None:
    code, quote, source = case
    changed = [re.sub(r"(?<=\w)['’](?=\w)", sign, text) for text, sign in ((quote, one), (source, other))]
    assert is_fine(code, *changed) == is_fine(code, quote, source), changed


@given(st.sampled_from(ALL), st.data())
@many
def test_what_stands_around_a_sentence_and_how_it_is_spaced_changes_nothing(
    case: tuple[str, str, str], data: st.DataObject
) -> None:
    code, quote, source = case
    plain, space = PLAIN[code], " " if code in SPACED else ""
    before = data.draw(
        st.sampled_from(["", f"{plain}{space}", f"{plain}\n\n", f"# {plain}\n\n", "- ", "12. ", "(a) ", "> "])
    )
    white = data.draw(st.sampled_from([" ", "  ", "\n", "\u00a0", "\u202f", "\u2009"]))
    behind = data.draw(st.sampled_from(["", f"{space}{plain}", f"\n\n{plain}"]))
    spaced = source.replace(" ", white) if white != "\n" else source.replace(" ", white, 1)
    changed = f"{before}{spaced}{behind}"
    assert is_fine(code, quote, changed) == is_fine(code, quote, source), changed


# Each of them has a place for a title before a name: (language, quotation, source).
NAMED = [
    ("en", "the ferry is safe", "Nobody from the board of {} Hale said that the ferry is safe."),
    ("en", "the ferry is safe", "There is no evidence, according to {} Hale, that the ferry is safe."),
    ("en", "close the slip", "He did not, {} Hale said, close the slip."),
    ("en", "voted for the plan", "None of the friends of {} Hale voted for the plan."),
    ("de", "die Fähre sicher ist", "Der Bericht von {} Hale sagt nicht, dass die Fähre sicher ist."),
    ("fr", "le bac est sûr", "Personne au conseil de {} Roux n’a dit que le bac est sûr."),
    ("es", "el barco es seguro", "El informe de {} Vega no dice que el barco es seguro."),
]
TITLES = {
    "en": "Mr. Mrs. Ms. Dr. Prof. Rev. Revd. Lt. Lt.-Col. Capt. Sgt. Cdr. Sen. Rep. Gov. Amb. Vice-Adm. Cllr. St. J. J.-P.",
    "de": "Hr. Fr. Dr. Prof. Dipl.-Ing. Univ.-Prof. Hptm. Oblt. Abg. Min.-Präs. Bgm. H. H.-J.",
    "fr": "M. Mme. Dr. Pr. Mgr. Gén. Col. Cdt. J. J.-P.",
    "es": "Sr. Sra. Dra. Lic. Lcda. Ing. Gral. Mtro. Excmo. Rvdo. J. J.M.",
}


@pytest.mark.parametrize(("code", "quote", "source"), NAMED)
def test_no_title_before_a_name_hides_what_governs_a_passage(code: str, quote: str, source: str) -> None:
    assert [title for title in TITLES[code].split() if is_fine(code, quote, source.format(title))] == []
