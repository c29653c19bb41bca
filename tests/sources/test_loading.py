"""Mistakes in a registry: each told with its place, its cause and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from mkdocs_quotecheck.model import Person, SourceState, Strictness
from mkdocs_quotecheck.sources import Registry, load_registry
from mkdocs_quotecheck.sources.registry.including import BEGINNING

if TYPE_CHECKING:
    from pathlib import Path

WORDS = "The harbour stays open until the ice comes.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "minutes.txt").write_text(WORDS, encoding="utf-8")
    return tmp_path


def load(site: Path, text: str, **options: object) -> Registry:
    (site / "sources.yml").write_text(dedent(text), encoding="utf-8")
    return load_registry(site / "sources.yml", **options)  # type: ignore[arg-type]  # options of any type


def told(registry: Registry) -> list[str]:
    return [f"{p.line}:{p.column} {p.cause} {p.remedy}" for p in registry.problems]


def one_source(lines: str) -> str:
    """A registry with one sound source and these further lines, indented as its keys are; they begin on line 6."""
    body = "version: 1\nsources:\n  - id: minutes\n    title: Minutes\n    path: sources/minutes.txt\n"
    return body + "".join(f"    {line}\n" for line in dedent(lines).strip().splitlines())


WRITE_A_DATE = (
    "Write year, month and day, `date: 2026-03-12`, or as much of them as is known: `2026-03`, `2026`."
)


@dataclass(frozen=True)
class Case:
    title: str
    yaml: str
    expected: tuple[str, ...]


CASES = (
    Case(
        "an unknown key with the one that was meant",
        one_source("exerpt: true"),
        ("6:5 “exerpt” is not a key of a source. Did you mean “excerpt”?",),
    ),
    Case(
        "another word for a key whose letters are like a third one's",
        one_source("file: minutes.txt"),
        ("6:5 “file” is not a key of a source. Did you mean “path”?",),
    ),
    Case(
        "an unknown key like no other",
        "version: 1\nplaces: []\nsources:\n  - {id: a, title: A, text: Words}\n",
        (
            "2:1 “places” is not a key of the registry. The keys are version, include, people, sources, hosts.",
        ),
    ),
    Case(
        "a key that stands twice",
        one_source("date: 2026-03-12\ndate: 2026-03-13"),
        ("7:5 The key “date” stands twice in a source; the first counts. Remove one of the two.",),
    ),
    Case(
        "an id that is taken",
        one_source("") + "  - id: minutes\n    title: Others\n    text: Words\n",
        ("6:9 The id “minutes” is taken: another source has it on line 3. Give each an id of its own.",),
    ),
    Case(
        "a missing file",
        "version: 1\nsources:\n  - id: a\n    title: A\n    path: sources/none.txt\n",
        (
            "5:11 The file “sources/none.txt” does not exist. Check the path; it counts from the registry's folder.",
        ),
    ),
    Case(
        "both a path and a text",
        one_source("text: Words"),
        ("6:5 The source “minutes” has both a path and a text. Remove one of the two.",),
    ),
    Case(
        "neither a path nor a text",
        "version: 1\nsources:\n  - id: a\n    title: A\n",
        (
            (
                "3:9 The source “a” has neither a path nor a text. "
                "Add `path:` with the file that has its words, or `text: |` with the words themselves."
            ),
        ),
    ),
    Case(
        "a person who is not registered, with the one that was meant",
        "version: 1\npeople:\n  - id: ada-hale\n    name: Ada Hale\nsources:\n"
        "  - id: a\n    title: A\n    text: Words\n    people: [ada-hail]\n    speakers: {MS HALE: tom}\n",
        (
            "9:14 There is no person with the id “ada-hail”. Did you mean “ada-hale”?",
            "10:25 There is no person with the id “tom”. Register it under `people:`, or remove it here.",
        ),
    ),
    Case(
        "a person who is complete or not",
        "version: 1\npeople:\n  - id: ada-hale\n    name: Ada Hale\n    complete: perhaps\nsources:\n"
        "  - {id: a, title: A, text: Words}\n",
        (
            "5:15 “complete” must be true or false, not “perhaps”. Write `complete: true` or leave the key out.",
        ),
    ),
    Case(
        "a date that is none, and a day that no calendar has",
        one_source("date: March 12") + "  - id: b\n    title: B\n    text: Words\n    date: 2026-02-30\n",
        (
            f"6:11 “March 12” is not a date. {WRITE_A_DATE}",
            f"10:11 “2026-02-30” is not a day of the calendar. {WRITE_A_DATE}",
        ),
    ),
    Case("a date of which only the year is known", one_source("date: 1987"), ()),
    Case(
        "a month that no year has",
        one_source("date: 2025-13"),
        (f"6:11 “2025-13” is not a day of the calendar. {WRITE_A_DATE}",),
    ),
    Case(
        "values of the wrong type",
        one_source("aliases: {a: b}\nexcerpt: perhaps\nedition: [1]\npeople: [[x]]"),
        (
            "6:14 “aliases” must be a list, not a table. Write `aliases: [first, second]`.",
            "7:14 “excerpt” must be true or false, not “perhaps”. Write `excerpt: true` or leave the key out.",
            "8:14 “edition” must be a text, not a list. Write one value, in quotes if need be.",
            "9:14 An item of “people” must be a text, not a list. Write one value, in quotes if need be.",
        ),
    ),
    Case(
        "a sha256 that is too short",
        one_source("sha256: 9f2c"),
        (
            (
                "6:13 A sha256 has 64 hexadecimal digits; this one has 4 characters. "
                "Copy what `sha256sum FILE` prints, or leave the key out."
            ),
        ),
    ),
    Case(
        "a URL without its scheme",
        one_source("url: example.org/minutes"),
        (
            "6:10 “example.org/minutes” is not a URL. Write the whole address: `url: https://example.org/minutes`.",
        ),
    ),
    Case(
        "an unknown kind of strictness, format, pronoun and language",
        "version: 1\npeople:\n  - {id: p, name: P, pronouns: zhe}\nsources:\n"
        "  - {id: a, title: A, text: W, strict: [keyword-cases], format: mardown, language: german!}\n",
        (
            "3:32 “zhe” is not a value of “pronouns”. Did you mean “he”?",
            "5:41 “keyword-cases” is not a value of “strict”. Did you mean “keyword-case”?",
            "5:65 “mardown” is not a value of “format”. Did you mean “markdown”?",
            "5:84 “german!” is not a language code. Write two or three letters: `language: de`.",
        ),
    ),
    Case(
        "an edition that replaces nothing registered",
        one_source("replaces: minutes-2025"),
        ("6:15 There is no source with the id “minutes-2025”. Did you mean “minutes”?",),
    ),
    Case(
        "editions that replace one another",
        "version: 1\nsources:\n  - {id: a, title: A, text: W, replaces: b}\n  - {id: b, title: B, text: W, replaces: [a]}\n",
        (
            (
                "4:43 These editions replace one another in a circle: a → b → a. "
                "Let only the newer edition name the older one."
            ),
        ),
    ),
    Case(
        "an id with odd characters, and one that is missing",
        "version: 1\nsources:\n  - {id: the minutes, title: A, text: W}\n  - title: B\n    text: W\n",
        (
            (
                "3:10 “the minutes” cannot be an id. "
                "Use letters, digits and - _ . : / + @, beginning with a letter or digit, no spaces."
            ),
            "4:5 A source has no id. Add `id:`, a short name by which pages and other entries call it.",
        ),
    ),
    Case(
        "a title and a name that are missing",
        "version: 1\npeople:\n  - id: p\nsources:\n  - {id: a, text: W}\n",
        (
            "3:9 The person “p” has no name. Add `name:` with the name as pages write it.",
            "5:10 The source “a” has no title. Add `title:`, as it should stand in warnings.",
        ),
    ),
    Case(
        "a version that is missing",
        "sources:\n  - {id: a, title: A, text: W}\n",
        ("1:1 The registry does not say its version. Begin the file with `version: 1`.",),
    ),
    Case(
        "a version that is not known yet",
        "version: 2\nsources: 17\n",
        (
            (
                "1:10 This version of the registry's form is not known. "
                "Write `version: 1`, or install a newer mkdocs-quotecheck."
            ),
        ),
    ),
    Case(
        "a list where the registry should be",
        "- id: a\n",
        (
            (
                "1:1 The registry must be a table with the keys version, people and sources. "
                "Begin the file with `version: 1`."
            ),
        ),
    ),
    Case(
        "sources that are no list, and an item that is no table",
        "version: 1\npeople: [Ada Hale]\nsources: {id: a}\n",
        (
            "2:10 A person must be a table of keys. Begin each person with `- id:`, its other keys below.",
            "3:10 “sources” must be a list. Begin each source with `- id:` below it.",
        ),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_each_mistake_of_a_registry_is_told_with_its_place(case: Case, site: Path) -> None:
    assert told(load(site, case.yaml)) == list(case.expected)


def test_a_sound_registry_has_no_problem_and_holds_what_it_says(site: Path) -> None:
    words = f"MS HALE: {WORDS}"
    (site / "sources" / "minutes.txt").write_text(words, encoding="utf-8")
    registry = load(
        site,
        """\
        version: 1
        people:
          - id: ada-hale
            name: Ada Hale
            aliases: [Hale, the harbour master]
            pronouns: she
            complete: yes
        sources:
          - id: old
            title: First minutes
            text: Words.
          - id: minutes
            title: "Minutes: second reading"
            path: sources/minutes.txt
            people: [ada-hale]
            aliases: the minutes
            date: 2026-03-12
            url: https://example.org/minutes
            language: no
            edition: 1.10
            replaces: old
            excerpt: yes
            strict: [keyword-case, punctuation]
            speakers:
              MS HALE: ada-hale
        """,
    )
    assert told(registry) == []
    assert registry.people == {
        "ada-hale": Person("ada-hale", "Ada Hale", ("Hale", "the harbour master"), "she", complete=True)
    }
    source = registry.sources["minutes"]
    assert (source.title, source.date, source.language) == (
        "Minutes: second reading",
        date(2026, 3, 12),
        "no",
    )
    assert (source.edition, source.replaces, source.excerpt) == ("1.10", ("old",), True)
    assert source.strict == {Strictness.KEYWORD_CASE, Strictness.PUNCTUATION}
    assert source.speakers == (("MS HALE", "ada-hale"),)
    assert (source.aliases, source.line) == (("the minutes",), 12)
    assert registry.states == {"old": SourceState.READY, "minutes": SourceState.READY}
    text = registry.text("minutes")
    assert text is not None
    assert text.text == words
    assert text.source is source


def test_sources_that_are_fine_can_be_used_beside_those_that_are_not(site: Path) -> None:
    registry = load(site, one_source("") + "  - id: b\n    title: B\n    path: none.txt\n")
    assert registry.states == {"minutes": SourceState.READY, "b": SourceState.MISSING}
    assert registry.text("minutes") is not None
    assert registry.text("b") is None
    assert list(registry.sources) == ["minutes", "b"]


def test_a_mistake_in_a_description_leaves_the_text_usable(site: Path) -> None:
    registry = load(site, one_source("date: soon\nexerpt: true"))
    assert registry.states == {"minutes": SourceState.READY}
    assert registry.sources["minutes"].date is None


@pytest.mark.parametrize(
    "text", ["", "# nothing yet\n", "version: 1\n", "version: 1\nsources: []\npeople:\n"]
)
def test_an_empty_registry_is_one_problem_that_says_how_to_begin(site: Path, text: str) -> None:
    problems = load(site, text).problems
    assert [(p.line, p.cause, p.remedy) for p in problems] == [
        (0, "The registry registers nothing yet.", BEGINNING)
    ]


@pytest.mark.parametrize("sources", ["", "sources:\n", "sources: []\n"])
def test_a_registry_of_people_alone_is_one_problem_that_says_how_to_go_on(site: Path, sources: str) -> None:
    problems = load(site, f"version: 1\npeople: [{{id: ada, name: Ada}}]\n{sources}").problems
    assert [(p.cause, p.remedy) for p in problems] == [("The registry lists no sources yet.", BEGINNING)]


def test_no_registry_is_one_problem_that_says_how_to_begin(tmp_path: Path) -> None:
    registry = load_registry(tmp_path / "sources.yml")
    assert [(p.path, p.line, p.cause, p.remedy) for p in registry.problems] == [
        ("sources.yml", 0, "There is no registry of sources here yet.", BEGINNING)
    ]
    assert registry.sources == {}
    assert registry.watched_files() == (tmp_path / "sources.yml",)


def test_what_the_problem_advises_to_begin_with_is_a_registry(site: Path) -> None:
    example = BEGINNING.partition("\n")[2]
    (site / "sources" / "minutes.txt").write_text(WORDS, encoding="utf-8")
    assert told(load(site, example)) == []


def test_a_registry_in_another_encoding_is_told_with_its_place(site: Path) -> None:
    (site / "sources.yml").write_bytes(b"version: 1\nsources:\n  - {id: caf\xe9, title: A, text: W}\n")
    registry = load_registry(site / "sources.yml")
    assert told(registry) == ["3:13 The registry is not encoded in UTF-8. Save the file as UTF-8."]


def test_a_text_that_is_not_the_pinned_one_is_told_and_used(site: Path) -> None:
    registry = load(site, one_source("sha256: " + "0" * 64))
    problem = registry.problems[0]
    assert (problem.line, problem.column, problem.state) == (6, 13, SourceState.CHANGED)
    assert problem.cause.startswith("The text of “minutes” is not the pinned one: its SHA-256 is ")
    assert registry.text("minutes") is not None


def test_the_pinned_text_is_no_problem(site: Path) -> None:
    wrong = load(site, one_source("sha256: " + "0" * 64)).problems[0].cause
    right = wrong.rstrip(".").rpartition(" ")[2]
    assert told(load(site, one_source(f"sha256: {right.upper()}"))) == []


def test_the_lines_of_a_text_in_the_registry_are_the_registrys(site: Path) -> None:
    registry = load(
        site, "version: 1\nsources:\n  - id: a\n    title: A\n    text: |\n      One.\n\n      Two.\n"
    )
    text = registry.text("a")
    assert text is not None
    assert text.text == "One.\n\nTwo.\n"
    assert text.lines[:3] == (6, 7, 8)
