"""Captions: what is spoken, once, without mark-up."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.sources.preparing import prepare


def words(*cues: str) -> str:
    timed = [f"00:0{at}.000 --> 00:0{at + 1}.000\n{cue}\n" for at, cue in enumerate(cues)]
    return " ".join(prepare("WEBVTT\n\n" + "\n".join(timed), media_type="text/vtt").text.split())


ROLLING = {
    "word by word": ["The", "The gate", "The gate was", "The gate was shut"],
    "by the tail": ["The gate was shut", "was shut when we came", "when we came home"],
    "line by line": ["The gate\nwas shut", "was shut\nwhen we", "when we\ncame home"],
    "with tags": ["The <b>gate</b> was shut", "was <c>shut</c> when we came", "when <c>we</c> came home"],
}


@pytest.mark.parametrize("title", ROLLING)
def test_what_rolls_is_written_once(title: str) -> None:
    whole = "The gate was shut" if title == "word by word" else "The gate was shut when we came home"
    assert words(*ROLLING[title]) == whole


def test_what_is_said_twice_stays() -> None:
    assert (
        words("We shut it.", "We shut it again.", "Nobody came.")
        == "We shut it. We shut it again. Nobody came."
    )
    assert words("No", "No it was not", "Who came then") == "No No it was not Who came then"


@pytest.mark.parametrize(
    "tag", [r"{\an8}", r"{\i1}", r"{\pos(3,4)\b1}", "{i}", "{/i}", "{y:i}", "<font color='red'>", "<i>"]
)
def test_mark_up_is_no_word(tag: str) -> None:
    assert words(f"It was {tag}shut.") == "It was shut."


@pytest.mark.parametrize("kept", ["{he coughed}", "{I}", "2 < 3"])
def test_other_braces_stay(kept: str) -> None:
    assert words(f"It was {kept} shut.") == f"It was {kept} shut."


def test_a_dash_ends_the_turn_of_a_voice() -> None:
    cues = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ida Dale>It was shut.</v>\n\n00:02.000 --> 00:03.000\n- Was it?\n"
    read = prepare(cues, media_type="text/vtt")
    assert [turn.label for turn in read.turns] == ["Ida Dale", "-"]
