"""Attribution stays fast, exact and repeatable on whatever comes."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck.languages import language
from mkdocs_quotecheck.model import Person, Quotation
from mkdocs_quotecheck.reading.attribution.attribute import attribute
from mkdocs_quotecheck.reading.html.blocks import plain_blocks
from mkdocs_quotecheck.reading.quotations import extraction, marks

ENGLISH = language("en")
PEOPLE = (Person("hale", "Ada Hale", ("Hale",), "she"), Person("lind", "Oskar Lind", (), "he"))
HOSTILE = {
    "one quotation after another": "“a” ",
    "said": "said ",
    "names": "Hale ",
    "names without spaces": "Hale",
    "determiners": "the ",
    "numbers": "1 ",
    "commas": ", ",
    "conjunctions": "Hale and ",
    "auxiliaries": "has ",
    "adverbs": "only ",
    "relative pronouns": "who ",
    "possessives": "Hale’s ",
    "full stops": ". ",
    "brackets": "( ",
    "colons": "Hale: ",
    "quotation with speaker": "“We waited,” Hale said, ",
    "prepositions": "of the ",
    "according": "according to ",
    "capital letters": "A",
    "stacked marks without a speaker": '`"“"“…',
}
# Generous for a shared machine: a quadratic step takes minutes at this size.
SIZE = 50_000
SECONDS = 3.0


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_cost_grows_with_the_length_of_hostile_text_and_no_faster(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks, "MOST_MARKS", 10**9)
    text = "“We waited,” " + unit * (SIZE // len(unit)) + " “Nobody came,” Hale said."
    document = plain_blocks(text)
    spans = [(text.index("We"), 10), (text.rindex("Nobody"), 12)]
    found = tuple(Quotation(text[start : start + size], start, start + size) for start, size in spans)
    if "“" in unit:
        found = extraction.find(document, ENGLISH)
    begin = time.process_time()
    attribute(document, found, PEOPLE, ENGLISH)
    assert time.process_time() - begin < SECONDS


WORDS = st.sampled_from(
    ["Hale", "said", "“We waited,”", "“Nobody came.”", "the", "board", "and", "she", ",", ".", ":", "who", "was", "“slow”",
     "according", "to", "(", ")", "—", "\n\n", "her", "claim", "that", "’s", "Q:", "1", "called", "by", "Mr.", "…", "“", "”"]
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.lists(WORDS, max_size=40))
def test_mentions_are_slices_of_the_text_and_quotations_keep_their_order(words: list[str]) -> None:
    text = " ".join(words)
    document = plain_blocks(text)
    found = extraction.find(document, ENGLISH)
    told = attribute(document, found, PEOPLE, ENGLISH)
    assert [(each.start, each.end, each.text) for each in told] == [
        (each.start, each.end, each.text) for each in found
    ]
    for each in told:
        speaker = each.attribution
        if speaker and speaker.start is not None and speaker.end is not None:
            assert text[speaker.start : speaker.end] == speaker.speaker


def test_the_answer_does_not_depend_on_the_hash_seed() -> None:
    program = (
        "from mkdocs_quotecheck import find_quotations, Person;"
        "t='Ada Hale met Oskar Lind. “We waited,” she said. “Nobody came.” Lind, she said, “slept.”\\n\\n“Late again,” he said.';"
        "print(find_quotations(t, media_type='text/plain', people=(Person('a','Ada Hale'), Person('b','Oskar Lind'))))"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(answers) == 1
