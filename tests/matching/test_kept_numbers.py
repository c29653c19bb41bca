"""Numbers of verses, lines and items: kept or left out on the page, they are no difference; wrong ones are."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.model import Verdict

LIST = "# Rules\n\n1. The clerk keeps the log.\n2. The log names each boat.\n3. Nobody may tear a leaf out of it.\n"
VERSES = "4:1 The clerk keeps the log.\n4:2 The log names each boat.\n4:3 Nobody may tear a leaf out of it.\n"
RIGHT = ["² The log names each boat. ³ Nobody may tear a leaf out of it.", "2 The log names each boat. 3 Nobody may tear a leaf out of it.", "The log names each boat. Nobody may tear a leaf out of it."]  # fmt: skip
WRONG = ["³ The log names each boat. ⁴ Nobody may tear a leaf out of it.", "3 The log names each boat. 4 Nobody may tear a leaf out of it.", "The log names 2 each boat. Nobody may tear a leaf out of it."]  # fmt: skip


@pytest.mark.parametrize(("text", "media_type"), [(LIST, "text/markdown"), (VERSES, "text/plain")])
@pytest.mark.parametrize("quote", [*RIGHT, *WRONG])
def test_numbers_kept_or_left_out(quote: str, text: str, media_type: str) -> None:
    verdict = check_quote(quote, prepare_source(text, media_type=media_type)).verdict
    assert (verdict in {Verdict.VERBATIM, Verdict.EQUIVALENT}) == (quote in RIGHT)


LONG = "# Log\n\n" + "\n".join(
    f"{number}. {line}"
    for number, line in enumerate(
        [f"Jonas the keeper saw {count} boats with John of the quay." for count in range(60)]
        + ["(He lost the rope of the keeper with the lamp.)", "Jonas took the lamp of John with the rope."],
        1,
    )
)


@pytest.mark.parametrize(
    ("quote", "fine"),
    [
        ("62 Jonas took the lamp of John with the rope.", True),
        ("61 (He lost the rope of the keeper with the lamp.)", True),
        ("7 Jonas took the lamp of John with the rope.", False),
    ],
)
def test_a_number_before_the_first_words(quote: str, *, fine: bool) -> None:
    assert check_quote(quote, prepare_source(LONG, media_type="text/markdown")).verdict.fine == fine


@pytest.mark.parametrize("sign", ["6 Jonas took", "Then Jonas took", "Then and Jonas took"])
def test_a_passage_whose_first_words_differ_is_found_among_likely_ones(sign: str) -> None:
    quote = f"{sign} the lamp of John with the rope."
    evidence = check_quote(quote, prepare_source(LONG, media_type="text/markdown"))
    assert "took the lamp of John with the rope" in evidence.alignments[0].original


GREEK = prepare_source("The law has but a shadow of the good things to come, and not their true form.")


@pytest.mark.parametrize(
    ("quote", "fine"),
    [
        ("a shadow (σκιά) of the good things (ἀγαθῶν) to come", True),
        ("a shadow (Greek σκιά, skia) of the good things", True),
        ("a shadow (skia) of the good things", False),
        ("a shadow (σκιά as it was said to be by others) of the good things", False),
    ],
)
def test_the_original_word_in_brackets(quote: str, *, fine: bool) -> None:
    assert check_quote(quote, GREEK).verdict.fine == fine


PRINTED = prepare_source(
    "And if he says, Let us go after other gods, which you do not know, you shall not listen."
)


@pytest.mark.parametrize(
    "quote",
    [
        "if he says, ‘Let us go after other gods,’ which you do not know, you shall not listen",
        "if he says: ‘Let us go after other gods,’ which you do not know, you shall not listen",
    ],
)
def test_marks_and_signs_before_speech_change_no_meaning(quote: str) -> None:
    kinds = {edit.kind.name for edit in check_quote(quote, PRINTED).alignments[0].edits}
    assert "MEANING_PUNCTUATION" not in kinds
