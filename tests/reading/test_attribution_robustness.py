"""Attribution stays fast, exact and repeatable on whatever comes."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import lines_run
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
SIZE = 1_000
# Four times the text, with room for what is done once; a quadratic step costs sixteen times as much.
MOST = 7


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_cost_grows_with_the_length_of_hostile_text_and_no_faster(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marks, "MOST_MARKS", 10**9)

    def cost(size: int) -> int:
        text = "“We waited,” " + unit * (size // len(unit)) + " “Nobody came,” Hale said."
        document = plain_blocks(text)
        spans = [(text.index("We"), 10), (text.rindex("Nobody"), 12)]
        found = extraction.Extracted(
            tuple(Quotation(text[start : start + count], start, start + count) for start, count in spans), {}
        )
        if "“" in unit:
            found = extraction.find(document, ENGLISH)
        return lines_run(lambda: attribute(document, found, PEOPLE, ENGLISH).quotations)

    cost(SIZE)  # fills what is kept from text to text
    assert cost(4 * SIZE) < MOST * cost(SIZE)


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
    told = attribute(document, found, PEOPLE, ENGLISH).quotations
    assert [(each.start, each.end, each.text) for each in told] == [
        (each.start, each.end, each.text) for each in found.quotations
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
