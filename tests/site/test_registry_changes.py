"""After a change of the registry only the pages that it can concern are checked, and the report is that of a cold run."""

from __future__ import annotations

import random
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mkdocs_quotecheck import pipeline
from mkdocs_quotecheck.model import Page, Trace
from mkdocs_quotecheck.settings import Settings
from mkdocs_quotecheck.site.run import SiteRun
from mkdocs_quotecheck.sources.recorded import Recorded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from mkdocs_quotecheck.model import Report

PEOPLE = {
    "hale": {"name": "Ada Hale", "pronouns": "she"},
    "voss": {"name": "Mira Voss", "aliases": ["the harbour master"]},
    "wynn": {"name": "Ian Wynn", "complete": True},
    "board": {"name": "Harbour Board", "pronouns": "it"},
}
SUBJECTS = ("ferry", "slip", "quay", "lock", "crane", "dredger", "lighthouse", "basin")
VERBS = ("closes", "opens", "stays", "moves")
TIMES = ("in May", "on Sundays", "after the audit", "until the ice comes", "in 2024")


def sentence(number: int) -> str:
    subject, verb, time = (each[number * 7 % len(each)] for each in (SUBJECTS, VERBS, TIMES))
    return f"The {subject} number {number} {verb} for all of the larger boats {time}."


def text(first: int) -> str:
    return " ".join(sentence(number) for number in range(first, first + 6)) + "\n"


@dataclass(frozen=True)
class Registered:
    """A registry: entries and texts by id."""

    people: dict[str, dict[str, object]] = field(
        default_factory=lambda: {k: {**v} for k, v in PEOPLE.items()}
    )
    sources: dict[str, dict[str, object]] = field(
        default_factory=lambda: {
            f"s{number}": {
                "title": f"Minutes {number}",
                "people": [[*PEOPLE][number % 4]],
                "date": f"2024-03-{number + 1:02}",
                "url": f"https://example.org/minutes/{number}",
            }
            for number in range(16)
        }
    )
    texts: dict[str, str] = field(default_factory=lambda: {f"s{n}": text(6 * n) for n in range(16)})

    def write(self, root: Path) -> None:
        people = [{"id": name, **entry} for name, entry in self.people.items()]
        known = {
            name: {**entry, "people": [each for each in entry["people"] if each in self.people]}  # type: ignore[attr-defined]  # lists
            for name, entry in self.sources.items()
        }
        sources = [{"id": name, "path": f"{name}.txt", **entry} for name, entry in known.items()]
        (root / "sources.yml").write_text(
            yaml.safe_dump({"version": 1, "people": people, "sources": sources}, sort_keys=False)
        )
        for name in self.sources:
            (root / f"{name}.txt").write_text(self.texts[name])

    def with_source(self, name: str, **entry: object) -> Registered:
        return replace(self, sources={**self.sources, name: {**self.sources[name], **entry}})

    def with_program(self) -> Registered:
        entry: dict[str, object] = {"title": "The program", "path": "src/*.py", "people": []}
        return replace(self, sources={**self.sources, "lamps": entry}, texts={**self.texts, "lamps": ""})


def page(number: int) -> Page:
    """A page that quotes in the ways of pages: right, wrong, of somebody, of a document, of nobody."""
    drawn = random.Random(number)  # noqa: S311  (pages that are the same in every run)
    parts = []
    for _ in range(3):
        source = drawn.randrange(16)
        words = sentence(6 * source + drawn.randrange(6)).rstrip(".")
        words = drawn.choice(
            (words, words.replace("larger", "smaller"), words.replace("number", "new number"))
        )
        name = drawn.choice(
            ("Ada Hale", "Mira Voss", "The harbour master", "Wynn", "Harbour Board", "Lena Orr")
        )
        parts.append(
            drawn.choice(
                (
                    f"<p>“{words},” {name} said.</p>",
                    f"<p>{name} told us on 3 March: “{words}.”</p>",
                    f'<p>The <a href="https://example.org/minutes/{source}">minutes</a> say “{words}.”</p>',
                    f"<p>Minutes {source} say: “{words}.”</p>",
                    f'<p data-source="s{source}">“{words}.”</p>',
                    f"<p>“{words}” (Hale 2024).</p>",
                    f"<blockquote><p>{words}.</p></blockquote>",
                    f"<p>{name} counted 12 % of the boats.</p>",
                )
            )
        )
    return Page(f"page-{number}.md", "\n".join(parts), "\n\n".join(parts))


PAGES = [page(number) for number in range(24)]


def run(root: Path, cache: str | None) -> Report:
    options = Settings(root=root, registry=Path("sources.yml"), cache_dir=Path(cache) if cache else None)
    site = SiteRun(options, site="test")
    for each in PAGES:
        site.check(each)
    return site.finish()


@contextmanager
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The pages that are checked, and not taken from what is kept."""
    checked: list[str] = []
    original = pipeline.check_traced

    def check(page: Page, *others: object) -> object:
        checked.append(page.uri)
        return original(page, *others)  # type: ignore[arg-type]  # as they are

    with monkeypatch.context() as patched:
        patched.setattr(pipeline, "check_traced", check)
        yield checked


Edit = "Callable[[Registered, random.Random], Registered]"


def new_text(kept: Registered, drawn: random.Random) -> Registered:
    name = drawn.choice([*kept.sources])
    words = drawn.choice(
        (text(6 * drawn.randrange(16)), kept.texts[name].replace("larger", "smaller"), "Nothing.\n")
    )
    return replace(kept, texts={**kept.texts, name: words})


def new_title(kept: Registered, drawn: random.Random) -> Registered:
    title = drawn.choice((f"Minutes {drawn.randrange(16)}", "The Ferry Report", "Ada Hale: letters"))
    return kept.with_source(drawn.choice([*kept.sources]), title=title)


def new_people(kept: Registered, drawn: random.Random) -> Registered:
    people = drawn.sample([*kept.people], drawn.randrange(3)) if kept.people else []
    return kept.with_source(drawn.choice([*kept.sources]), people=people)


def new_fields(kept: Registered, drawn: random.Random) -> Registered:
    name = drawn.choice([*kept.sources])
    other = drawn.choice([*kept.sources])
    entry: dict[str, object] = drawn.choice(
        (
            {"url": f"https://example.org/minutes/{drawn.randrange(16)}"},
            {"date": f"2023-03-{drawn.randrange(1, 28):02}"},
            {"excerpt": True},
            {"aliases": ["the minutes", "Minutes 3"]},
            {"language": "de"},
            {"replaces": [other] if other != name else []},
            {"edition": "second"},
        )
    )
    return kept.with_source(name, **entry)


def new_person(kept: Registered, drawn: random.Random) -> Registered:
    name = drawn.choice((*PEOPLE, "orr"))
    entry: dict[str, object] = drawn.choice(
        (
            {"name": "Lena Orr"},
            {"name": "Mira Hale"},
            {"name": "Ada Hale", "pronouns": "she", "complete": True},
            {"name": "Ian Wynn", "aliases": ["the harbour master"]},
        )
    )
    return replace(kept, people={**kept.people, name: entry})


def fewer(kept: Registered, drawn: random.Random) -> Registered:
    gone = drawn.choice([*kept.sources])
    left = {
        name: {key: value for key, value in entry.items() if key != "replaces"}
        for name, entry in kept.sources.items()
        if name != gone
    }
    return replace(kept, sources=left) if len(left) > 9 else kept


def more(kept: Registered, drawn: random.Random) -> Registered:
    name = f"t{drawn.randrange(100)}"
    people = drawn.sample([*kept.people], min(1, len(kept.people)))
    entry: dict[str, object] = {"title": f"Letter {name}", "people": people}
    words = text(6 * drawn.randrange(16))
    return replace(kept, sources={**kept.sources, name: entry}, texts={**kept.texts, name: words})


def no_person(kept: Registered, drawn: random.Random) -> Registered:
    gone = drawn.choice([*kept.people]) if kept.people else ""
    return replace(kept, people={name: each for name, each in kept.people.items() if name != gone})


def other_order(kept: Registered, drawn: random.Random) -> Registered:
    return replace(kept, sources=dict(reversed(kept.sources.items())))


EDITS = (new_text, new_title, new_people, new_fields, new_person, fewer, more, no_person, other_order)


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@example(
    seed=100013, edits=[no_person, new_fields]
)  # a source replaces one that a page quotes without naming it
@given(seed=st.integers(0, 10**6), edits=st.lists(st.sampled_from(EDITS), min_size=1, max_size=4))
def test_the_report_after_any_edits_is_that_of_a_cold_run(
    seed: int, edits: Sequence[Callable[[Registered, random.Random], Registered]]
) -> None:
    drawn, kept = random.Random(seed), Registered()  # noqa: S311  (edits that can be repeated)
    with TemporaryDirectory() as folder:
        root = Path(folder)
        kept.write(root)
        run(root, ".cache")
        for edit in edits:
            kept = edit(kept, drawn)
            kept.write(root)
            warm, cold = run(root, ".cache"), run(root, None)
            assert warm.ledger == cold.ledger
            assert warm.findings == cold.findings


@pytest.mark.parametrize(
    ("edit", "most"),
    [
        pytest.param(lambda kept: replace(kept, texts={**kept.texts, "s5": text(900)}), 14, id="a text"),
        pytest.param(lambda kept: kept.with_source("s5", title="Minutes of the fifth"), 14, id="a title"),
        pytest.param(
            lambda kept: kept.with_source("s5", url="https://example.org/five"), 14, id="an address"
        ),
        pytest.param(lambda kept: kept, 0, id="nothing"),
    ],
)
def test_a_change_of_one_source_costs_the_pages_that_it_can_concern(
    tmp_path: Path, edit: Callable[[Registered], Registered], most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Registered()
    kept.write(tmp_path)
    run(tmp_path, ".cache")
    edit(kept).write(tmp_path)
    with counted(monkeypatch) as checked:
        run(tmp_path, ".cache")
    assert len(checked) <= most
    # What was checked or found to hold is known to hold from now on.
    with counted(monkeypatch) as again:
        run(tmp_path, ".cache")
    assert again == []


@pytest.mark.parametrize(
    ("link", "before", "after"),
    [
        pytest.param(
            "https://datatracker.ietf.org/doc/html/rfc9110",
            {},
            {"url": "https://www.rfc-editor.org/rfc/rfc9110.html"},
            id="an RFC at another address",
        ),
        pytest.param(
            "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679",
            {},
            {"url": "https://eur-lex.europa.eu/eli/reg/2016/679/oj"},
            id="an act by another number",
        ),
        pytest.param(
            "https://doi.org/10.1000/182", {"doi": "10.1000/183"}, {"doi": "10.1000/182"}, id="a DOI"
        ),
        pytest.param(
            "https://shop.example/9780306406157",
            {"isbn": "9783161484100"},
            {"isbn": "9780306406157"},
            id="an ISBN",
        ),
        pytest.param(
            "https://example.org/deep/b",
            {},
            {"url": "https://example.org/deep/b?utm_source=feed"},
            id="an address with a campaign",
        ),
        pytest.param(
            "https://docs.example.org/deep/b",
            {},
            {"url": "https://*.example.org/deep/*"},
            id="a pattern of hosts",
        ),
    ],
)
def test_a_page_is_checked_anew_if_its_link_leads_to_what_is_new_in_whatever_form(
    tmp_path: Path,
    link: str,
    before: dict[str, object],
    after: dict[str, object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    linking = Page(
        "p.md", f'<p>The <a href="{link}">document</a> says “{sentence(60).rstrip(".")}.”</p>', None
    )
    monkeypatch.setattr(sys.modules[__name__], "PAGES", [linking])
    kept = Registered().with_source("s9", **before)
    kept.write(tmp_path)
    first = run(tmp_path, ".cache")
    kept.with_source("s9", **after).write(tmp_path)
    warm, cold = run(tmp_path, ".cache"), run(tmp_path, None)
    assert warm.ledger == cold.ledger != first.ledger


def test_a_code_block_is_compared_when_its_file_comes_to_be_registered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    title = '<span class="filename">src/app.py:1</span>'
    shown = f'<div class="highlight">{title}<pre><code>timeout = 30\nretries = 3\n</code></pre></div>'
    monkeypatch.setattr(sys.modules[__name__], "PAGES", [Page("p.md", shown, None)])
    (tmp_path / "src").mkdir()
    (tmp_path / "src/app.py").write_text("timeout = 60\nretries = 3\n")
    kept = Registered()
    kept.write(tmp_path)
    assert not run(tmp_path, ".cache").findings
    kept.with_program().write(tmp_path)
    warm, cold = run(tmp_path, ".cache"), run(tmp_path, None)
    assert warm.findings == cold.findings
    assert [each.rule for each in warm.findings] == ["changed-code"]


def test_words_at_a_line_are_looked_for_when_its_file_comes_to_be_registered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "<p><code>src/app.py:1</code> says “every sailor owns a second umbrella today”.</p>"
    monkeypatch.setattr(sys.modules[__name__], "PAGES", [Page("p.md", text, None)])
    (tmp_path / "src").mkdir()
    (tmp_path / "src/app.py").write_text("timeout = 60\nretries = 3\n")
    kept = Registered()
    kept.write(tmp_path)
    first = run(tmp_path, ".cache")
    kept.with_program().write(tmp_path)
    warm, cold = run(tmp_path, ".cache"), run(tmp_path, None)
    assert warm.findings == cold.findings
    assert [each.rule for report in (first, warm) for each in report.findings] == [
        "quotation-without-source",
        "quotation-not-found",
    ]


def test_a_remark_in_the_registry_concerns_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Registered().write(tmp_path)
    run(tmp_path, ".cache")
    file = tmp_path / "sources.yml"
    file.write_text(f"# The harbour.\n{file.read_text()}")
    with counted(monkeypatch) as checked:
        run(tmp_path, ".cache")
    assert checked == []


def test_going_through_all_people_depends_on_none_and_through_all_sources_on_all() -> None:
    trace = Trace()
    people = Recorded({"ines": 1, "tom": 2}, trace.people, None)
    assert [*people.values()] == [1, 2]
    assert (trace.people, trace.everything) == (set(), False)
    assert people["tom"] == 2
    assert trace.people == {"tom"}
    assert [*Recorded({"log": 1}, trace.entries, trace).values()] == [1]
    assert trace.everything
