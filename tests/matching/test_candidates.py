"""Which sources a quotation is held to, and what follows from what the page names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck import check_page, check_quote, load_registry, prepare_source
from mkdocs_quotecheck.text.index.searching import TextIndex

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from mkdocs_quotecheck.model import Report, Span

PEOPLE = """\
version: 1
people:
  - {id: vane, name: Lena Vane, pronouns: she}
  - {id: roth, name: Emil Roth, pronouns: he, complete: true}
sources:
"""
LETTER = """\
  - id: letter
    title: Open letter on the tram
    aliases: [the tram letter]
    people: [vane, roth]
    url: https://example.org/tram
    text: Let the first tram leave before the market opens, or let no tram leave at all that day.
"""
INVENTED = "The tunnel under the square will be dug by hand if need be"


def checked(tmp_path: Path, page: str, sources: str = LETTER) -> Report:
    path = tmp_path / "sources.yml"
    path.write_text(PEOPLE + sources, encoding="utf-8")
    return check_page(page, load_registry(path))


@pytest.mark.parametrize(
    ("page", "verdict"),
    [
        (f"<p>“{INVENTED},” Lena Vane said.</p>", "not in the registered documents of the person"),
        (f"<p>“{INVENTED},” Emil Roth said.</p>", "absent"),
        (
            f"<p>“{INVENTED},” Lena Vane said.</p><p><a href='https://example.org/tram'>More</a></p>",
            "absent",
        ),
        (f"<h2>Open letter on the tram</h2><p>“{INVENTED},” Lena Vane said.</p>", "absent"),
        (f"<p>I like the tram letter.</p><p>“{INVENTED},” Lena Vane said.</p>", "absent"),
        (
            "<p>“I read the tram letter again and the tunnel will be dug by hand,” Lena Vane said.</p>",
            "not in the registered documents of the person",
        ),
        (
            "<p>“Let the last tram leave before the market opens, or let no tram leave at all,” Lena Vane said.</p>",
            "altered",
        ),
    ],
    ids=[
        "the page names the person alone",
        "the person is complete",
        "the page links to a document of the person",
        "a heading names one",
        "a sentence names one",
        "only the quoted words name one",
        "changed words of a registered document",
    ],
)
def test_what_a_page_names_decides_what_not_finding_the_words_means(
    tmp_path: Path, page: str, verdict: str
) -> None:
    entry = next(entry for entry in checked(tmp_path, page).ledger if entry.verdict)
    assert (entry.unchecked or entry.verdict).value == verdict  # type: ignore[union-attr]  # a quotation has one


def test_the_message_names_the_person_and_no_source(tmp_path: Path) -> None:
    (finding,) = checked(tmp_path, f"<p>“{INVENTED},” Lena Vane said.</p>").findings
    assert (finding.rule, finding.level.value) == ("quotation-without-source", "info")
    assert finding.message == "unchecked: not in the registered documents of Lena Vane"


PLAIN = "The mill was sold to the town for a single crown, and nobody in the valley was asked about it"
CHANGED = PLAIN.replace("single", "silver")


def diaries(*texts: str, people: str = "[vane]") -> str:
    return "".join(
        f'  - {{id: d{number}, title: Diary {number}, people: {people}, text: "{text}."}}\n'
        for number, text in enumerate(texts)
    )


@pytest.mark.parametrize("count", [2, 4, 6, 8, 12])
@pytest.mark.parametrize("said", ["Lena Vane wrote: ", "A visitor wrote: "])
def test_the_source_most_like_the_words_is_compared_wherever_it_stands(
    tmp_path: Path, count: int, said: str
) -> None:
    others = [f"On day {number} of the journey we saw nothing but rain" for number in range(count)]
    report = checked(tmp_path, f"<p>{said}“{CHANGED}.”</p>", diaries(*others, PLAIN))
    (entry,) = report.ledger
    assert (entry.verdict and entry.verdict.value, entry.source) == ("altered", f"d{count}")


def test_the_parts_around_an_ellipsis_are_found_among_many_documents(tmp_path: Path) -> None:
    filler = "and the rain went on for another day while the carts stood still " * 12
    right = f"The mill was sold to the town {filler} and nobody in the valley was asked about it"
    others = [f"On day {number} the mill in the valley was closed to the town" for number in range(9)]
    page = "<p>Lena Vane wrote: “The mill was sold to the town … and nobody in the valley was asked about it.”</p>"
    (entry,) = checked(tmp_path, page, diaries(*others, right)).ledger
    assert (entry.verdict and entry.verdict.fine, entry.source) == (True, "d9")


BOTH = """\
  - {{id: rules, title: Mill rules, url: 'https://example.org/rules', {rules}}}
  - {{id: draft, title: Mill draft, url: 'https://example.org/draft', {draft}}}
  - {{id: other, title: Other rules, text: "{other}."}}
"""
CITED = "<p>The <a href='https://example.org/rules'>rules</a> say: “{}.”</p>"
CITED_BOTH = (
    "<p>The <a href='https://example.org/rules'>rules</a> and the <a href='https://example.org/draft'>draft</a> "
    "say: “{}.”</p>"
)


def inline(text: str) -> str:
    return f'text: "{text}."'


@pytest.mark.parametrize(
    ("page", "rules", "draft", "told"),
    [
        (CITED, inline(CHANGED), inline("Nothing is like it here"), "changed-word"),
        (CITED, inline("The miller keeps the key"), inline("Nothing"), "found-in-another-source"),
        (CITED, inline("The mill was sold to the city for a large sum, and everybody in the valley was asked"),
         inline("Nothing"), "found-in-another-source"),
        (CITED_BOTH, inline(CHANGED), "path: lost.txt", "quotation-without-source"),
        (CITED_BOTH, inline(PLAIN), "path: lost.txt", None),
    ],
    ids=[
        "one word of the cited source differs",
        "the cited source has nothing like it",
        "the cited source has something like it",
        "one of two cited sources cannot be read",
        "the other one has the words",
    ],
)  # fmt: skip
def test_what_is_told_where_another_source_has_the_words(
    tmp_path: Path, page: str, rules: str, draft: str, told: str | None
) -> None:
    report = checked(tmp_path, page.format(PLAIN), BOTH.format(rules=rules, draft=draft, other=PLAIN))
    assert [finding.rule for finding in report.findings if finding.span] == ([told] if told else [])
    if told == "changed-word":
        assert report.findings[0].message.endswith("; as quoted it stands in Other rules")


@pytest.mark.parametrize("sign", [",", "-", "/", "·"])
def test_a_token_of_very_many_words_is_not_looked_up_in_all_its_parts(
    monkeypatch: pytest.MonkeyPatch, sign: str
) -> None:
    """`9,9,9` may be one token; each of its runs was looked for, so that 4,000 characters took 17 s."""
    asked: list[int] = []
    real = TextIndex.occurrences

    def counted(self: TextIndex, keys: Sequence[str], limit: int = 32) -> tuple[Span, ...]:
        asked.append(len(keys))
        return real(self, keys, limit)

    monkeypatch.setattr(TextIndex, "occurrences", counted)
    source = prepare_source("The 9 libraries will stay open on Sundays, as the council of 8 said.")
    check_quote(f"9{sign}" * 2_000 + "8", source)
    assert len(asked) < 20
