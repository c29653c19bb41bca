"""What governs a passage from outside, and what an ellipsis swallows, in each language that has word lists."""

import pytest

from mkdocs_quotecheck import check_quote, prepare_source
from mkdocs_quotecheck.model import Verdict

GOVERNED = [
    ("fr", "Le greffier a prétendument brûlé les registres en mai.", "brûlé les registres en mai"),
    ("fr", "Le greffier a peut-être brûlé les registres en mai.", "brûlé les registres en mai"),
    (
        "en",
        "MR OKAFOR: Only residents of the island are carried free.",
        "residents of the island are carried free",
    ),
    ("de", "FRAU BRANDT: Nur Anwohner der Insel fahren frei.", "Anwohner der Insel fahren frei"),
    ("en", "Hardly anyone voted for the new harbour.", "voted for the new harbour"),
    ("en", "A story that the lamp had been sold was entirely invented.", "the lamp had been sold"),
    ("en", "It has been claimed, wrongly, that the bridge was unsafe.", "the bridge was unsafe"),
    ("de", "Das Gerücht, der Damm sei gebrochen, entbehrt jeder Grundlage.", "der Damm sei gebrochen"),
    ("de", "Es ist nicht auszuschließen, dass der Boden besser war.", "der Boden besser war"),
    ("de", "Keiner der Herren sagte vor dem 12. Juni, dass der Damm dicht war.", "der Damm dicht war"),
    ("es", "Nadie, según el Sr. Gil, dijo que la presa era segura.", "la presa era segura"),
    ("en", "Half of the ships were new, the other half were old.", "Half of the ships were … old"),
    ("en", "The mill was once believed to be haunted.", "The mill was … haunted"),
    ("de", "Der Rat weigerte sich, den Damm zu bauen.", "Der Rat … den Damm zu bauen"),
]
FREE = [
    ("en", "She quickly drove to the station in 1909.", "drove to the station in 1909"),
    ("de", "Er hat schnell die Bücher im Mai verbrannt.", "die Bücher im Mai verbrannt"),
    ("en", "The letter stated that the lamp had been sold.", "the lamp had been sold"),
    ("en", "The claim that the new lamp was wrong.", "the new lamp"),
    ("en", "He was not so much a sailor as a poet of the sea.", "He was … a poet of the sea"),
    ("de", "Das Gerücht, der Damm steht noch, lief um.", "der Damm steht noch"),
]


@pytest.mark.parametrize(("language", "source", "quote"), GOVERNED)
def test_what_a_denial_or_a_hedge_governs_is_not_said(language: str, source: str, quote: str) -> None:
    assert check_quote(quote, prepare_source(source), language=language).verdict is Verdict.MISLEADING


@pytest.mark.parametrize(("language", "source", "quote"), FREE)
def test_what_nothing_governs_stands_as_it_is(language: str, source: str, quote: str) -> None:
    assert check_quote(quote, prepare_source(source), language=language).verdict.fine


KEYS = [
    "i.4",
    "B-7",
    "RFC2119",
    "RFC9110, Section 4",
    "1, §4.2",
    "draft-quay-lamp-04",
    "EN 319 412-1",
    "I-D.quay-lamp",
]


@pytest.mark.parametrize("key", KEYS)
def test_the_key_of_a_work_in_brackets_is_no_word_of_the_source(key: str) -> None:
    source = prepare_source(f"The pump is tested in line with the rules [{key}] or better.")
    assert check_quote("in line with the rules or better", source).verdict.fine


@pytest.mark.parametrize("inside", ["not in winter", "REDACTED", "only"])
def test_words_in_brackets_are(inside: str) -> None:
    source = prepare_source(f"The pump is tested in line with the rules [{inside}] or better.")
    assert check_quote("in line with the rules or better", source).verdict is Verdict.ALTERED


def test_another_number_of_a_work_is_another_work() -> None:
    source = prepare_source("The pump is tested in line with the rules [RFC2119] or better.")
    assert check_quote("in line with the rules [RFC2110] or better", source).verdict is Verdict.ALTERED
