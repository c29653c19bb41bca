"""What stands in a sentence and is no part of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck.text.insertions import without_insertions
from mkdocs_quotecheck.text.lexicon import lexicon

# (language, text, its words without insertions)
CASES = [
    ("en", "no evidence [38] that", "no evidence that"),
    ("en", "no evidence [38, 39; 41] that", "no evidence that"),
    ("en", "no evidence (Hale 2019; Orr & Pike, 2020) that", "no evidence that"),
    ("en", "no evidence (Table 2) that", "no evidence that"),
    ("en", "no evidence[^1] that", "no evidence that"),
    ("en", "no evidence¹² that", "no evidence that"),
    ("en", "no evidence* that", "no evidence that"),
    ("en", "no evidence, in any of the harbours, that", "no evidence that"),
    ("en", "is not, Hale said, safe", "is not safe"),
    ("en", "is not – so the board thinks – safe", "is not safe"),
    ("en", "is “not” safe", "is not safe"),
    ("en", "is <em>not</em> safe", "is not safe"),
    ("en", "no evidence\n12\nthat", "no evidence that"),
    ("en", "no evidence\n 12  that", "no evidence that"),
    ("de", "kein Beleg (vgl. Stein 2020, S. 4) dafür", "kein Beleg dafür"),
    ("fr", "aucune preuve, à ce jour, que", "aucune preuve que"),
    ("es", "no es, según dijo ella, seguro", "no es seguro"),
    ("zh", "没有证据（表二）表明", "没有证据 表明"),
]
KEPT = [
    ("en", "We pay (unless the audit is late) in March", "We pay unless the audit is late in March"),
    ("en", "The ferry is [not] safe", "The ferry is not safe"),
    ("en", "the salt, the rope, and the tar", "the salt, the rope, and the tar"),
    ("en", "is not, if the board agrees, safe", "is not, if the board agrees, safe"),
]


@pytest.mark.parametrize(("code", "text", "plain"), [*CASES, *KEPT])
def test_insertions_are_blank_and_what_says_something_stays(code: str, text: str, plain: str) -> None:
    assert " ".join(without_insertions(text, 0, len(text), lexicon(code)).split()) == plain


@given(st.text(alphabet="ab ,.()[]“”'\n<>*–0123456789^notif", max_size=80))
def test_the_text_keeps_its_length_and_each_of_its_words_its_place(text: str) -> None:
    plain = without_insertions(text, 0, len(text), lexicon("en"))
    assert len(plain) == len(text)
    assert all(new in (old, " ") for old, new in zip(text, plain, strict=True))
