"""Speakers' labels: seen in transcripts, not in papers and manuals."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.sources.layout.turns import find_turns

TRANSCRIPTS = {
    "a hearing": ("MS HALE: Was it dredged?\n\nMR BIRK: It was.\n\nMS HALE: When?\n\nMR BIRK: In May.\n", ["MS HALE", "MR BIRK"] * 2),
    "questions and answers": ("Q: Was it?\nA: It was.\nQ: When?\nA: In May,\nwe think.\n", ["Q", "A"] * 2),
    "questions with a point": ("Q. Was it?\n\nA. It was.\n\nQ. When?\n\nA. In May.\n", ["Q", "A"] * 2),
    "full names": ("Ada Hale: Was it?\n\nTom van Birk: It was.\n\nAda Hale: When?\n\nTom van Birk: May.\n", ["Ada Hale", "Tom van Birk"] * 2),
    "numbered lines": (" 1   THE COURT: Go on.\n 2   THE WITNESS: Yes.\n 3   THE COURT: So?\n 4   THE WITNESS: No.\n", ["THE COURT", "THE WITNESS"] * 2),
    "a label on its own line": ("HALE:\nWas it?\n\nBIRK:\nYes.\n\nHALE:\nWhen?\n\nBIRK:\nMay.\n", ["HALE", "BIRK"] * 2),
    "titles, each speaker once": ("MS HALE: It was dredged.\n\nMR BIRK: It was not.\n", ["MS HALE", "MR BIRK"]),
    "titles within a paragraph": ("They sat. MS HALE: It was dredged. DR BIRK: It was not. All rose.", ["MS HALE", "DR BIRK"]),
    "titles and points": ("Ms. Hale. Was it?\n\nMr. Birk. It was.\n\nMs. Hale. When?\n\nMr. Birk. In May.\n", ["Ms. Hale", "Mr. Birk"] * 2),
    "a French record": ("Mme Ada Hale. – Oui.\n\nM. Tom Birk. – Non.\n\nMme Ada Hale. – Si.\n\nM. Tom Birk. – Non.\n", ["Mme Ada Hale", "M. Tom Birk"] * 2),
    "capitals and dashes": ("HALE – Was it?\n\nBIRK – It was.\n\nHALE – When?\n\nBIRK – In May.\n", ["HALE", "BIRK"] * 2),
    "roles in small letters": ("HALE, head of mud:\nYes.\n\nBIRK, diver:\nNo.\n\nHALE, head of mud:\nSo?\n\nBIRK, diver:\nNo.\n", ["HALE", "BIRK"] * 2),
    "names in bold": ("**Ada Hale:** Was it?\n\n**Tom Birk:** It was.\n\n**Ada Hale:** When?\n\n**Tom Birk:** May.\n", ["Ada Hale", "Tom Birk"] * 2),
    "names above times": ("Ada Hale\n0:12\nWas it?\nTom Birk\n0:20\nYes.\nAda Hale\n0:31\nOh.\nTom Birk\n0:40\nSo.\n", ["Ada Hale", "Tom Birk"] * 2),
    "small titles": ("La señora HALE: Sí.\n\nEl señor BIRK: No.\n\nLa señora HALE: Bien.\n\nEl señor BIRK: Ya.\n", ["La señora HALE", "El señor BIRK"] * 2),
}  # fmt: skip

OTHERS = {
    "a structured abstract": "BACKGROUND: Logs rot.\n\nMETHODS: We read.\n\nRESULTS: They rot.\n\nCONCLUSIONS: Copy.\n",
    "a manual": "Turn it on.\n\nNOTE: It is loud.\n\nTurn it off.\n\nWait.\n\nWARNING: It is hot.\n\nOpen it.\n\nClose it.\n\n"
    "NOTE: It is quiet.\n\nOil it.\n\nRest it.\n\nWARNING: It leaks.\n\nMop up.\n\nGo home.\n\nSleep.\n\nEat.\n",
    "a list of a letter's points": "A. Was it?\n\nB. It was.\n\nC. When?\n\nD. In May.\n",
    "notes in bold": "**Note:** It is loud.\n\n**Tip:** Wait.\n\n**Note:** It is quiet.\n\n**Tip:** Go.\n",
    "names in sentences": "Ada Hale. Tom Birk.\n\nThey came. They saw. Ada Hale – the keeper – left.\n",
    "running text": "She said: no. He said: yes.\n\nThe board: it met.\n",
    "two labels in a report": "It was late.\n\n" * 9 + "MS HALE: It was dredged.\n\nMR BIRK: It was not.\n",
    "titles beside headings": "MR BIRK: It was not.\n\nMS HALE: It was.\n\nRESULTS: They differ.\n",
    "an exported paper": "TITLE: Logs\nABSTRACT.METHODS: We read.\nBODY.METHODS: One.\nBODY.METHODS: Two.\nBODY.RESULTS: Three.\n",
}


@pytest.mark.parametrize("title", TRANSCRIPTS)
def test_turns_are_seen_in(title: str) -> None:
    text, labels = TRANSCRIPTS[title]
    turns = find_turns(text)
    assert [turn.label for turn in turns] == labels
    assert all(text.startswith(turn.label, turn.offset) for turn in turns)


@pytest.mark.parametrize("title", OTHERS)
def test_no_turns_are_seen_in(title: str) -> None:
    assert find_turns(OTHERS[title]) == ()


def test_a_label_that_the_registry_names_is_enough() -> None:
    text = "the clerk: All rise.\n\nNothing was said.\n"
    assert [turn.label for turn in find_turns(text, ["The Clerk:"])] == ["the clerk"]


def test_an_aside_behind_a_registered_name_begins_no_turn() -> None:
    text = "Ida Dale: It was shut.\n\nIda Dale – the keeper – went home.\n"
    assert [turn.offset for turn in find_turns(text, ["Ida Dale"])] == [0]


def test_labels_of_the_registry_that_do_not_occur_change_nothing() -> None:
    assert find_turns("METHODS: We read.\n\nRESULTS: They rot.\n", ["MS HALE"]) == ()


LABELS = {
    "signs of emphasis": ("**Ida Dale:** It was shut.", "Ida Dale"),
    "a dash behind": ("Ida Dale – It was shut.", "Ida Dale"),
    "a place in brackets": ("Ida Dale (Wick): It was shut.", "Ida Dale (Wick)"),
    "a remark in brackets": ("Ida Dale [by telephone]: It was shut.", "Ida Dale [by telephone]"),
    "a time before": ("[00:12:01] Ida Dale: It was shut.", "Ida Dale"),
    "a time behind": ("Ida Dale (00:12): It was shut.", "Ida Dale (00:12)"),
    "a role": ("Ida Dale, the bursar: It was shut.", "Ida Dale, the bursar"),
    "a role behind a stroke": ("Ida Dale / BURSAR: It was shut.", "Ida Dale / BURSAR"),
    "nobody who is named": ("Voice from the gallery: It was shut.", "Voice from the gallery"),
    "nobody, with an article": ("A heckler: It was shut.", "A heckler"),
    "an office": ("Rolf Orme: No.\n\nThe Chair (Ms Orr): Order.", "The Chair (Ms Orr)"),
    "a name in brackets alone": ("( Hon. V Orr ): Order.", "( Hon. V Orr )"),
    "a sign without a name": (">> It was shut.", ">>"),
    "a sign in the middle of a line": ("And so on. >> It was shut.", ">>"),
}


@pytest.mark.parametrize("title", LABELS)
def test_a_turn_ends_at(title: str) -> None:
    line, label = LABELS[title]
    turns = find_turns(f"Rolf Orme: It was open.\n\n{line}\n\nRolf Orme: Yes.\n", ["Rolf Orme", "Ida Dale"])
    assert [turn.label for turn in turns if turn.label != "Rolf Orme"] == [label]


@pytest.mark.parametrize(
    "line",
    [
        "I tell you, plainly: It was shut.",
        "Well, now: It was shut.",
        "We saw (twice) a gate: It was shut.",
        "His voice was low: It was shut.",
    ],
)
def test_a_sentence_with_a_colon_is_no_label(line: str) -> None:
    turns = find_turns(f"Rolf Orme: It was open.\n\n{line}\n\nIda Dale: Yes.\n", ["Rolf Orme", "Ida Dale"])
    assert [turn.label for turn in turns] == ["Rolf Orme", "Ida Dale"]


def test_labels_of_a_record_end_with_a_point() -> None:
    text = (
        "  Mr. ORME. It was open.\n  Mr. ORME of Wick. It was.\n  Ms. VANE. It was not. Mr. Orme is wrong.\n"
    )
    turns = find_turns(text, ["Mr. ORME"])
    assert [turn.label for turn in turns] == ["Mr. ORME", "Mr. ORME of Wick", "Ms. VANE"]


@pytest.mark.parametrize(("captions", "labels"), [(True, ["Ida Dale", "-"]), (False, ["Ida Dale"])])
def test_a_dash_parts_speakers_of_captions_only(captions: bool, labels: list[str]) -> None:
    turns = find_turns("Ida Dale: These were shut:\n- The gate", ["Ida Dale"], captions=captions)
    assert [turn.label for turn in turns] == labels


@pytest.mark.parametrize("piece", ["A: ", ">> ", "A (", "A, B ", "Mr. A", "[00:00] ", "\n- A", "A\n"])
def test_a_hostile_transcript_is_answered(piece: str) -> None:
    find_turns(piece * (200_000 // len(piece)), ["A", "Mr. A"], captions=True)


def test_a_label_that_begins_a_page_begins_a_turn() -> None:
    text = "A hearing\n\fMS HALE: It was paid for twice.\nMR LIND: Once, and late.\n\fMS HALE: Who says so?\nMR LIND: I do."
    assert [mark.label for mark in find_turns(text)] == ["MS HALE", "MR LIND", "MS HALE", "MR LIND"]


def test_capitals_in_captions_are_speakers_though_each_stands_once() -> None:
    text = "ADA HALE: It was checked\n\ntwice.\n\nTOM BIRK: Not by me.\n"
    assert [turn.label for turn in find_turns(text, captions=True)] == ["ADA HALE", "TOM BIRK"]
    assert find_turns(text) == ()
