"""Signs behind quotations that were checked: where they stand, and that nothing else of the page changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mkdocs_quotecheck import load_registry, pipeline
from mkdocs_quotecheck.model import Page, Span
from mkdocs_quotecheck.settings import Settings
from mkdocs_quotecheck.site import sourcepages
from mkdocs_quotecheck.site.marks import Lead, with_marks

if TYPE_CHECKING:
    from mkdocs_quotecheck.sources import Registry

REGISTRY = """\
version: 1
people:
  - {id: ines, name: Ines Aldor}
sources:
  - id: log
    title: The keeper's <log>
    people: [ines]
    url: https://example.org/log
    text: |
      The lamp was lit at dusk and burned until seven. It was not cold on the gallery.

      Nobody came by boat that night, & nobody was missed.

      Critics complain that the light was far too weak for the ships.
"""
SIGN = re.compile(r'<(a|span) class="quotecheck-mark"[^>]*></\1>')


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    path = tmp_path_factory.mktemp("site") / "sources.yml"
    path.write_text(REGISTRY, encoding="utf-8")
    return load_registry(path)


def marked(registry: Registry, html: str) -> str:
    report = pipeline.check_pages([Page("a.md", html)], registry, Settings())
    return with_marks(html, report.ledger, lambda entry: Lead("https://example.org/?a=1&b=2", entry.place))


@pytest.mark.parametrize(
    "html",
    [
        "<p>“It was not cold on the gallery”|, said Ines Aldor.</p>".replace("”|,", "”,|"),
        "<p>“It was not cold on the gallery,”| Ines Aldor said.</p>",
        "<p>Ines Aldor said: “It was <em>not cold</em> on the <b>gallery</b>”.|</p>",
        "<p>Ines Aldor said: &ldquo;It was not&nbsp;cold on the gallery.&rdquo;| Then she left.</p>",
        '<p>Ines Aldor said: "It was not cold on the gallery."| Then she left.</p>',
        "<p>Ines Aldor said: <q>It was not cold on the gallery</q>| then.</p>",
        '<p>Ines Aldor said <a href="/x">“It was not cold on the gallery”</a>| then.</p>',
        "<p>Ines Aldor wrote:</p>\n<blockquote>\n<p>It was not cold on the gallery.|</p>\n</blockquote>",
        "<p>“It was not cold,” said Ines Aldor, “on the gallery.”|</p>",
    ],
)
def test_the_sign_stands_behind_the_mark_and_every_other_byte_stays(registry: Registry, html: str) -> None:
    plain = html.replace("|", "")
    found = marked(registry, plain)
    assert SIGN.sub("|", found) == html
    assert SIGN.sub("", found) == plain


@pytest.mark.parametrize(
    "html",
    [
        "<p>“It was very cold on the gallery,” said Ines Aldor.</p>",
        "<p>“I saw it all from the chip shop,” a visitor said.</p>",
        "<p>Ines Aldor said that “the light was far too weak for the ships”.</p>",
        "<h2>“It was not cold on the gallery,” says Ines Aldor</h2>",
        "<details><summary>“It was not cold on the gallery,” says Ines Aldor</summary></details>",
        "<p>“It was very cold,” said Ines Aldor, “on the gallery.”</p>",
        "<p>Nothing is quoted here.</p>",
    ],
)
def test_what_is_wrong_or_was_not_checked_and_what_cannot_hold_a_link_has_no_sign(
    registry: Registry, html: str
) -> None:
    assert marked(registry, html) == html


def test_of_equal_words_those_that_are_quoted_are_marked(registry: Registry) -> None:
    words = "It was not cold on the gallery"
    html = f"<p>{words}, they say. <!-- {words} --></p><script>'{words}'</script><p>“{words}”, Ines Aldor said.</p>"
    assert SIGN.sub("|", marked(registry, html)).endswith("gallery”,| Ines Aldor said.</p>")


def test_a_sign_has_no_text_of_its_own_and_says_where_the_words_stand(registry: Registry) -> None:
    found = marked(registry, "<p>“It was not cold on the gallery,” Ines Aldor said.</p>")
    assert 'aria-label="Found in line' in found
    assert 'href="https://example.org/?a=1&amp;b=2"' in found


@given(st.text(alphabet="<>/ab\"'&;“” \n!-", max_size=80))
def test_whatever_the_page_nothing_of_it_is_lost(extra: str) -> None:
    from mkdocs_quotecheck.model import Form, LedgerEntry, Passage, Verdict

    words = "It was not cold on the gallery"
    html = f"<p>{extra}</p><p>“{words}”, Ines Aldor said.</p>{extra}"
    entry = LedgerEntry(
        "a.md", words, Verdict.VERBATIM, form=Form.INLINE, passages=(Passage("log", Span(0, 1), words),)
    )
    assert SIGN.sub("", with_marks(html, [entry], lambda _: Lead("", "there"))) == html


def test_a_source_page_shows_the_text_with_each_passage_marked_and_named(registry: Registry) -> None:
    text = registry.text("log")
    assert text is not None
    lamp, cold = text.text.index("lamp"), text.text.index("cold")
    night, burned = text.text.index("night"), text.text.index("burned")
    spans = [Span(lamp, lamp + 4), Span(lamp, lamp + 12), Span(burned, night), Span(cold, cold + 4)]
    shown = sourcepages.content(registry.sources["log"], text, spans)
    assert "<h1>The keeper&#x27;s &lt;log&gt;</h1>" in shown
    assert shown.count('<mark class="quotecheck-passage">') == 3
    assert all(f'id="{sourcepages.anchor(span)}"' in shown for span in spans)
    assert "night</mark>" not in shown
    assert ", &amp; nobody was missed." in shown
    plain = re.sub(r"<[^>]*>", "", shown.split('translate="no">')[1])
    assert plain.split() == text.text.replace("&", "&amp;").split()


@pytest.mark.parametrize("name", ["a/../../b", "äö", "x y", "log"])
def test_the_file_of_a_source_page_lies_in_its_folder(name: str) -> None:
    assert re.fullmatch(r"quotecheck-sources/[A-Za-z0-9_-]+\.md", sourcepages.file_name(name))
