"""Text that others wrote, as it is shown: nothing in it is obeyed by a terminal, a log or a build server."""

from __future__ import annotations

import json
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck.escaping import JSON_ERRORS, TEXT_ERRORS, ci_safe, json_safe, one_line

SHOWN = [
    ("a line\nand another", "a line\\nand another"),
    ("a\r\tb", "a\\r\\tb"),
    ("\x1b[31mred\x1b]0;title\x07", "\\x1b[31mred\\x1b]0;title\\x07"),
    ("\x9b31m", "\\x9b31m"),
    ("gpj.\u202eexe", "gpj.\\u202eexe"),
    ("\u2066isolate\u2069\u200f", "\\u2066isolate\\u2069\\u200f"),
    ("two\u2028lines\u2029here\x85", "two\\u2028lines\\u2029here\\x85"),
    ("name\udcff.md", "name\\udcff.md"),
    ("\U000e0041tag", "\\U000e0041tag"),
    ("\ufeffhidden\u200b", "\\ufeffhidden\\u200b"),
    ("::error file=a.md::forged", ":\\x3aerror file=a.md::forged"),
    ("behind a space ::stop-commands::x", "behind a space :\\x3astop-commands::x"),
    ("behind\u00a0::add-mask::x", "behind\u00a0:\\x3aadd-mask::x"),
    ("##vso[task.setvariable variable=x]y", "#\\x23vso[task.setvariable variable=x]y"),
    ("say ##teamcity[buildStatus status='SUCCESS']", "say #\\x23teamcity[buildStatus status='SUCCESS']"),
    ("###[error]", "##\\x23[error]"),
]
AS_IT_IS = [
    "“Plain” words — with ‘marks’ … and accents: é ß 言葉",
    "std::vector and Foo::bar",
    "# Heading, ## Heading [1]",
    "soft\u00adhyphen, joined \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645, \U0001f468\u200d\U0001f469",
    "docs/page.md:7:24",
    "C:\\new\\table.md",
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_what_would_be_obeyed_is_escaped(text: str, shown: str) -> None:
    assert one_line(text) == shown


@pytest.mark.parametrize("text", AS_IT_IS)
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert one_line(text) == text == ci_safe(text)


def obeyed(line: str) -> bool:
    """Whether a build server takes a line for a command, by how GitHub's, Azure's and TeamCity's runners read it."""
    return bool(re.match(r"\s*::", line) or re.search(r"##[\w.-]*\[", line))


PIECES = st.lists(
    st.sampled_from(
        ["::", ":", "#", "##", "[", "error", "vso", " ", "\n", "\r", "\x1b", "\u202e", "\u00a0", "é"]
    )
    | st.text(max_size=3)
).map("".join)


@given(PIECES)
def test_no_line_is_obeyed_whatever_it_is_made_of(text: str) -> None:
    shown = ci_safe(text)
    assert shown.count("\n") == text.count("\n")
    assert not any(map(obeyed, shown.split("\n")))
    assert not any(unicodedata.category(sign) in ("Cc", "Zl", "Zp", "Cs") for sign in shown.replace("\n", ""))


@given(PIECES)
def test_a_word_of_shown_text_may_begin_a_line(text: str) -> None:
    shown = one_line(text)
    assert "\n" not in shown
    assert not any(re.match(r"::[a-zA-Z]", word) for word in shown.split())


@given(st.text() | PIECES)
def test_json_means_the_same_and_is_not_obeyed(text: str) -> None:
    document = json_safe(json.dumps({text: [text]}, ensure_ascii=False, indent=1))
    assert json.loads(document) == {text: [text]}
    assert not any(map(obeyed, document.splitlines()))


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp437", "cp1252"])
@given(text=st.text(st.characters(exclude_categories=["Cs"])) | st.just("“a” … — 言 \U0001f600"))
def test_every_encoding_can_be_written(encoding: str, text: str) -> None:
    text.encode(encoding, TEXT_ERRORS)
    document = json.dumps(text, ensure_ascii=False)
    assert json.loads(document.encode(encoding, JSON_ERRORS).decode(encoding)) == text


def test_our_own_marks_become_plain_ones_where_an_encoding_lacks_them() -> None:
    assert "“a” … b – é".encode("ascii", TEXT_ERRORS) == b'"a" ... b - \\xe9'
