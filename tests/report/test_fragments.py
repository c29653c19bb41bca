"""What leads to a passage: a text fragment is given only if a browser finds this passage by it, and no other before."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck import prepare_source
from mkdocs_quotecheck.model import Mark, Source, SourceText, Span
from mkdocs_quotecheck.report.fragments import fragment, text_directive
from mkdocs_quotecheck.report.links import is_safe, passage_link
from mkdocs_quotecheck.report.recording import passage as recorded

TEXT = """\
The board met in March. Nobody asked them to come out, and every one of them came.

In April it met again. Nobody asked them to come out, and nobody came. The levy stays.

The levy goes, said the treasurer; the levy goes."""


def found_by(text: str, directive: str) -> Span | None:
    """What a browser finds: the first place that fits, by https://wicg.github.io/scroll-to-text-fragment/.

    White space is one space there, letters are compared without their case, context stands right beside, and what is found
    begins and ends with whole words: never the *a* of *harbour*.
    """
    even = " ".join(text.split()).lower()
    parts = directive.split(",")
    prefix = unquote(parts.pop(0)[:-1]).lower() if parts[0].endswith("-") else ""
    suffix = unquote(parts.pop()[1:]).lower() if parts[-1].startswith("-") else ""
    start, end = unquote(parts[0]).lower(), unquote(parts[1]).lower() if len(parts) > 1 else ""
    before = rf"{whole(prefix, ends=False)}\s*" if prefix else ""
    behind = rf"(?=\s*{whole(suffix, begins=False)})" if suffix else ""
    upto = rf".*?{whole(end, ends=not suffix)}" if end else ""
    asked = rf"{before}({whole(start, begins=not prefix, ends=bool(end) or not suffix)}{upto}){behind}"
    found = re.search(asked, even)
    return Span(*found.span(1)) if found else None


def whole(words: str, *, begins: bool = True, ends: bool = True) -> str:
    """A pattern of words, between the borders of words where it is asked for."""
    border = r"(?<!\w)" if begins and words[0].isalnum() else ""
    return border + re.escape(words) + (r"(?!\w)" if ends and words[-1].isalnum() else "")


def where(text: str, span: Span) -> Span:
    """The same stretch where white space is one space."""
    first = len(" ".join([*text[: span.start].split(), "x"])) - 1
    return Span(first, first + len(" ".join(text[span.start : span.end].split())))


def span_of(words: str, occurrence: int = 0, text: str = TEXT) -> Span:
    at = -1
    for _ in range(occurrence + 1):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


@pytest.mark.parametrize(
    ("words", "occurrence", "directive"),
    [
        ("every one of them came", 0, "every%20one%20of%20them%20came"),
        ("Nobody asked them to come out", 0, "March.-,Nobody%20asked%20them%20to%20come%20out"),
        ("the levy goes", 0, "treasurer%3B-,the%20levy%20goes"),
    ],
)
def test_the_words_beside_are_named_where_the_passage_stands_several_times(
    words: str, occurrence: int, directive: str
) -> None:
    assert text_directive(prepare_source(TEXT), span_of(words, occurrence)) == directive


def test_a_passage_over_paragraphs_is_named_by_its_ends() -> None:
    span = Span(span_of("every one").start, span_of("met again").end)
    assert text_directive(prepare_source(TEXT), span) == "every%20one%20of,it%20met%20again"


def test_signs_that_divide_a_directive_are_escaped() -> None:
    text = "A well-known, if odd & long, rule-of-thumb stands here."
    assert text_directive(prepare_source(text), span_of("well-known, if odd & long", text=text)) == (
        "well%2Dknown%2C%20if%20odd%20%26%20long"
    )


def test_there_is_no_fragment_where_nothing_tells_two_places_apart() -> None:
    text = "\n\n".join(["No."] * 3)
    assert text_directive(prepare_source(text), Span(5, 7)) == ""


SENTENCES = st.lists(
    st.lists(
        st.sampled_from(["the", "levy", "board", "a", "ferry", "of", "no", "harbour", "rope"]),
        min_size=1,
        max_size=9,
    ),
    min_size=1,
    max_size=12,
)


@given(SENTENCES, st.sampled_from([" ", "\n", "\n\n"]), st.data())
def test_whatever_the_text_a_fragment_finds_its_passage(
    sentences: list[list[str]], between: str, data: st.DataObject
) -> None:
    text = between.join(" ".join(words).capitalize() + "." for words in sentences)
    source = prepare_source(text)
    words = [at for at in range(len(source.text)) if at == 0 or source.text[at - 1].isspace()]
    first = data.draw(st.sampled_from(words))
    ends = [at for at in range(first + 1, len(source.text) + 1) if source.text[at - 1].isalnum()]
    ends = [at for at in ends if at == len(source.text) or not source.text[at].isalnum()]
    span = Span(first, data.draw(st.sampled_from([at for at in ends if at > first] or [len(source.text)])))
    directive = text_directive(source, span)
    if directive:
        assert found_by(source.text, directive) == where(source.text, span)


def test_words_are_found_as_whole_words() -> None:
    text = "Harbour a."
    source, last = prepare_source(text), Span(8, 9)
    assert found_by(source.text, text_directive(source, last)) == last


def of(text: SourceText, **known: object) -> SourceText:
    from dataclasses import replace

    return replace(text, **known)  # type: ignore[arg-type]  # fields of any type


PDF = Source("a", "A", path="a.pdf", url="https://example.org/a.pdf#view=Fit")
PAGE = Source("a", "A", path="a.html", url="https://example.org/a?b=c#top")


def test_a_passage_of_a_pdf_is_found_by_the_number_of_its_page_in_the_file() -> None:
    pages = (Mark(0, "iv"), Mark(24, "1"), Mark(80, "2"), Mark(150, "1"))
    text = of(prepare_source(TEXT), source=PDF, pages=pages)
    assert fragment(text, Span(90, 99)) == "#page=3"
    assert fragment(text, Span(160, 165)) == "#page=2"


def test_a_passage_of_a_recording_is_found_by_its_time() -> None:
    text = of(prepare_source(TEXT), times=(Mark(0, "00:00:01.500"), Mark(24, "00:01:30.250")))
    assert fragment(text, Span(30, 40)) == "#t=90"


@pytest.mark.parametrize(
    ("source", "fragment", "link"),
    [
        (PAGE, "#:~:text=levy", "https://example.org/a?b=c#top:~:text=levy"),
        (PDF, "#page=3", "https://example.org/a.pdf#page=3"),
        (PAGE, "", "https://example.org/a?b=c#top"),
        (Source("a", "A"), "#page=3", ""),
        (Source("a", "A", url="javascript:alert(1)"), "#page=3", ""),
        (None, "#page=3", ""),
    ],
)
def test_a_link_joins_the_address_of_the_source_and_what_leads_to_the_passage(
    source: Source | None, fragment: str, link: str
) -> None:
    from dataclasses import replace

    from mkdocs_quotecheck.model import Passage

    assert passage_link(source, replace(Passage("a", Span(0, 1), "x"), fragment=fragment)) == link


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "data:text/html,x", "//x.org", "https://a b", "https://a\nb", "", "https:/x"],
)
def test_what_runs_or_is_no_address_of_the_web_is_never_linked(address: str) -> None:
    assert not is_safe(address)


def test_a_passage_is_recorded_with_the_sentences_around_it() -> None:
    from mkdocs_quotecheck.model import Alignment

    span = span_of("The levy stays")
    passage = recorded(Alignment("a", span, "The levy stays", (), 1.0), prepare_source(TEXT))
    assert (passage.before, passage.after) == (
        "Nobody asked them to come out, and nobody came.",
        ". The levy goes, said the treasurer; the levy goes.",
    )
