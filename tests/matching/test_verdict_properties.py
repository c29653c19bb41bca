"""What holds for every quotation and every source."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from conftest import lines_run
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck import Verdict, check_quote, prepare_source

FINE = {Verdict.VERBATIM, Verdict.EQUIVALENT}
STANDING = {*FINE, Verdict.ALTERED, Verdict.MISLEADING}

# Words that no convention, number format or denial touches; the properties are about them, the cases about the rest.
WORDS = [
    "harbour",
    "master",
    "ferry",
    "pilot",
    "lantern",
    "quay",
    "winter",
    "storm",
    "anchor",
    "crew",
    "captain",
    "letter",
    "barrel",
    "market",
    "tower",
    "bridge",
    "copper",
    "linen",
    "garden",
    "river",
    "mountain",
    "shepherd",
    "candle",
    "window",
    "kitchen",
    "orchard",
    "village",
    "teacher",
    "doctor",
    "painter",
    "sailor",
    "merchant",
    "miller",
    "baker",
    "sings",
    "carries",
    "watches",
    "paints",
    "follows",
    "remembers",
    "gathers",
    "mends",
    "opens",
    "guards",
    "between",
    "under",
    "beside",
    "across",
    "toward",
    "beyond",
]
sentences = st.lists(st.sampled_from(WORDS), min_size=7, max_size=14, unique=True).map(
    lambda words: " ".join(words).capitalize() + "."
)
texts = st.lists(sentences, min_size=2, max_size=6).map(" ".join)
FRESH = ("zebra", "quixotic", "vulcan", "yttrium", "pemmican")
modest = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def excerpts(draw: st.DrawFn) -> tuple[str, str, int]:
    """A text, an excerpt of whole words of it, and where it begins."""
    text = draw(texts)
    words = text.split()
    first = draw(st.integers(0, len(words) - 5))
    behind = draw(st.integers(first + 4, min(len(words), first + 25)))
    start = len(" ".join(words[:first])) + bool(first)
    return text, " ".join(words[first:behind]), start


@given(excerpts())
@modest
def test_an_excerpt_is_verbatim_and_its_span_exact(excerpt: tuple[str, str, int]) -> None:
    text, quote, _ = excerpt
    evidence = check_quote(quote, prepare_source(text))
    assert evidence.verdict is Verdict.VERBATIM
    alignment = evidence.alignments[0]
    assert alignment.original == text[alignment.span.start : alignment.span.end]
    assert alignment.original == quote.rstrip(".")
    assert alignment.score == 1


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=80), st.data())
@modest
def test_any_whole_line_of_any_text_is_fine(text: str, data: st.DataObject) -> None:
    assume(any(character.isalnum() for character in text))
    source = prepare_source(f"Before it.\n\n{text}\n\nAfter it.")
    assert check_quote(text, source).verdict in FINE | {Verdict.MISLEADING}


def _curly(quote: str) -> str:
    return f"“{quote}”"


def _wrapped(quote: str) -> str:
    return quote.replace(" ", "\n  ", 1)


def _spaced(quote: str) -> str:
    return quote.replace(" ", "\u00a0")


def _soft(quote: str) -> str:
    return quote[:3] + "\u00ad" + quote[3:] if quote[:4].isalpha() else quote


def _capital(quote: str) -> str:
    return quote[:1].swapcase() + quote[1:]


def _bracketed(quote: str) -> str:
    return f"[{quote[:1].swapcase()}]{quote[1:]}"


def _stopped(quote: str) -> str:
    return quote.rstrip(".,") + ","


def _sic(quote: str) -> str:
    return quote.replace(" ", " [sic] ", 1)


def _noted(quote: str) -> str:
    return quote + " [emphasis added]"


def _dotted(quote: str) -> str:
    return f"… {quote} …"


CONVENTIONS = (_spaced, _soft, _wrapped, _sic, _stopped, _noted, _dotted, _curly)


@given(
    excerpts(),
    st.sets(st.sampled_from(range(len(CONVENTIONS)))),
    st.sampled_from([None, _capital, _bracketed]),
)
@modest
def test_conventions_in_any_combination_stay_fine(
    excerpt: tuple[str, str, int], chosen: set[int], first: object
) -> None:
    text, quote, _ = excerpt
    changed = first(quote) if callable(first) else quote
    for index in sorted(chosen):
        changed = CONVENTIONS[index](changed)
    evidence = check_quote(changed, prepare_source(text))
    assert evidence.verdict in FINE, changed


@given(excerpts(), st.data())
@modest
def test_a_harmless_ellipsis_stays_fine(excerpt: tuple[str, str, int], data: st.DataObject) -> None:
    text, quote, _ = excerpt
    words = quote.split()
    assume(len(words) >= 11)
    cut = data.draw(st.integers(4, len(words) - 6))
    elided = " ".join([*words[:cut], "…", *words[cut + 2 :]])
    evidence = check_quote(elided, prepare_source(text))
    assert evidence.verdict in FINE | {Verdict.MISLEADING}
    if "." not in quote[:-1]:
        assert evidence.verdict in FINE


@given(excerpts(), st.sampled_from(["change", "drop", "add", "double"]), st.data())
@modest
def test_one_word_changed_dropped_or_added_is_never_fine(
    excerpt: tuple[str, str, int], how: str, data: st.DataObject
) -> None:
    text, quote, _ = excerpt
    words = quote.split()
    at = data.draw(st.integers(1, len(words) - 2))
    new = {"change": [FRESH[0]], "drop": [], "add": [FRESH[0], words[at]], "double": [words[at], words[at]]}[
        how
    ]
    damaged = " ".join([*words[:at], *new, *words[at + 1 :]])
    assume(damaged.lower().replace(".", "") not in text.lower().replace(".", ""))
    assert check_quote(damaged, prepare_source(text)).verdict not in FINE


# In a text that says nearly the same again and again, the place that is found may change with the words, and so may the score.
unrepeated = st.permutations(WORDS).map(
    lambda words: " ".join(
        " ".join(words[at : at + 10]).capitalize() + "." for at in range(0, len(words), 10)
    )
)


@given(unrepeated, st.integers(0, 25), st.integers(5, 25))
@modest
def test_more_damage_never_scores_higher(text: str, first: int, size: int) -> None:
    source = prepare_source(text)
    words = text.split()[first : first + size]
    score = 1.0
    for step, at in enumerate(range(1, min(len(words) - 1, 9), 2)):
        words[at] = FRESH[step % len(FRESH)]
        evidence = check_quote(" ".join(words), source)
        now = evidence.alignments[0].score if evidence.alignments else 0.0
        assert now <= score
        score = now


@given(excerpts(), st.data())
@modest
def test_spans_of_edits_are_exact_on_both_sides(excerpt: tuple[str, str, int], data: st.DataObject) -> None:
    text, quote, _ = excerpt
    words = quote.split()
    words[data.draw(st.integers(0, len(words) - 1))] = "[zebra]" if data.draw(st.booleans()) else FRESH[1]
    damaged = " ".join(words)
    for alignment in check_quote(damaged, prepare_source(text)).alignments:
        for edit in alignment.edits:
            assert damaged[edit.quoted_span.start : edit.quoted_span.end].strip() == edit.quoted.strip()
            assert text[edit.original_span.start : edit.original_span.end].strip() == edit.original.strip()


@given(st.text(max_size=200), st.text(max_size=200))
@modest
def test_any_two_texts_are_compared_without_an_error(quote: str, source: str) -> None:
    evidence = check_quote(quote, prepare_source(source or "x"))
    for alignment in evidence.alignments:
        assert 0 <= alignment.score <= 1
        assert (
            alignment.original == (source or "x")[alignment.span.start : alignment.span.end] or "\r" in source
        )


@given(st.text("[]().…'\" -,aA1not", max_size=60), st.text("[]().…'\" -,aA1not", min_size=1, max_size=120))
@modest
def test_brackets_and_dots_in_any_order_are_compared_without_an_error(quote: str, source: str) -> None:
    check_quote(quote, prepare_source(source))


@given(
    *(
        st.lists(
            st.sampled_from(
                [
                    "The",
                    "vote",
                    "was",
                    "9",
                    "4",
                    "9–4",
                    "1,250",
                    "twenty",
                    "five",
                    "million",
                    "½",
                    "3",
                    "per",
                    "cent",
                    "%",
                    "…",
                    "12th",
                    "in",
                ]
            ),
            max_size=9,
        ),
    )
    * 2
)
@modest
def test_numbers_in_any_order_are_compared_without_an_error(quote: list[str], source: list[str]) -> None:
    check_quote(" ".join(quote), prepare_source(" ".join(source) or "x"))


@pytest.mark.parametrize(
    ("quote", "source"),
    [("The vote was 4–9.", "The vote was 9–4."), ("Rooms 209 are shut.", "Rooms 200 9 are shut.")],
)
def test_numbers_side_by_side_are_not_added_up(quote: str, source: str) -> None:
    assert check_quote(quote, prepare_source(source)).verdict is Verdict.ALTERED


PROGRAM = """
from mkdocs_quotecheck import check_quote, prepare_source
source = prepare_source("The pilot left the bridge at noon, and the mate who was tired slept. " * 9 + "The ferry sank in the bay.")
for quote in ("the mate left the bridge", "The ferry ... in the bay", "the ferry sank ... the pilot left", "[the] ferry sank"):
    print(check_quote(quote, source))
"""


def test_the_answer_does_not_depend_on_the_hash_seed() -> None:
    answers = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(answers) == 1


@pytest.mark.parametrize("sign", ["a", '"', "[", "[]", ".", ". ", "[a] ", "… "])
def test_a_hostile_quotation_is_answered(sign: str) -> None:
    source = prepare_source("The ferry left at dawn and came back at noon with grain. " * 50)
    assert check_quote(sign * (1_000_000 // len(sign)), source).verdict is Verdict.UNCHECKED
    assert check_quote(sign * (9_000 // len(sign)), source).verdict in {Verdict.ABSENT, Verdict.UNCHECKED}


@pytest.mark.parametrize("piece", ["a[b]c", "[T]he ", "walk[ed] [T]he "])
def test_a_quotation_of_nothing_but_inflected_words_costs_its_length(piece: str) -> None:
    source = prepare_source("The ferry left at dawn and came back at noon with grain. " * 50)

    def cost(count: int) -> int:
        return lines_run(lambda: check_quote(piece * count, source))

    cost(100)  # fills what is kept from quotation to quotation
    assert cost(400) < 7 * cost(100)  # 4 times as it is, 13 times when each bracket reads on to the end
