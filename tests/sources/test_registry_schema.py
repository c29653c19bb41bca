"""The JSON Schema of a registry takes what the loader takes, and refuses what it refuses."""

from __future__ import annotations

import re
import textwrap
from importlib.resources import files
from typing import TYPE_CHECKING

import jsonschema
import pytest
from ruamel.yaml import YAML

from mkdocs_quotecheck.sources import load_registry
from mkdocs_quotecheck.sources.formats import formats
from mkdocs_quotecheck.sources.registry import fields
from mkdocs_quotecheck.sources.registry.json_schema import SCHEMA_NAME, registry_schema, schema_text
from mkdocs_quotecheck.sources.registry.keys import PART_KEYS, PERSON_KEYS, SOURCE_KEYS, Value

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs_quotecheck.sources.registry.keys import Key

HEAD = "version: 1\npeople:\n  - {id: ada-hale, name: Ada Hale}\nsources:\n"
GOOD = {
    Value.ID: ["a", "Hale:2026a", "müller-2020", "7"],
    Value.IDS: ["ada-hale", "[ada-hale]", "[]", "~"],
    Value.TEXT: ["words", "1.10", "yes", "2026"],
    Value.TEXTS: ["one", "[one, 2]", "[]"],
    Value.TRUTH: ["true", "false", "Yes", "off"],
    Value.DATE: ["2026-03-12", "2026-3-1", "2026-03", "2026"],
    Value.ADDRESSES: ["https://example.org/a", "[https://example.org/a, 'https://example.org/*/b']"],
    Value.DOIS: ["10.1000/182", "https://doi.org/10.1000/182", "[doi:10.1000/182]"],
    Value.ISBNS: ["978-0-306-40615-7", "[0306406152]"],
    Value.DIGEST: ["a" * 64],
    Value.LANGUAGE: ["de", "pt-BR", "no"],
    Value.FORMAT: ["plain", "html"],
    Value.PRONOUNS: ["she"],
    Value.STRICT: ["true", "[case, spelling]", "case"],
    Value.LABELS: ["{MS HALE: ada-hale}", "~"],
    Value.PAGES: ["12", "12-30", "iv – x"],
    Value.SELECTORS: ["article", "[main, '.text > p']"],
    Value.ENCODING: ["cp1252", "utf-8"],
}
BAD = {
    Value.ID: ["'two words'", "-dash", "''", "[a]"],
    Value.IDS: ["{a: b}", "['']"],
    Value.TEXT: ["''", "[a]", "{a: b}"],
    Value.TEXTS: ["{a: b}", "['  ']"],
    Value.TRUTH: ["maybe", "[true]"],
    Value.DATE: ["soon", "12.03.2026", "26"],
    Value.ADDRESSES: ["example", "[https://example.org/a, b]", "'https://example.org/a b'"],
    Value.DOIS: ["''", "{a: b}"],
    Value.ISBNS: ["''", "{a: b}"],
    Value.DIGEST: ["abc", "g" * 64],
    Value.LANGUAGE: ["english language", "d"],
    Value.FORMAT: ["word-perfect"],
    Value.PRONOUNS: ["her"],
    Value.STRICT: ["[grammar]", "grammar"],
    Value.LABELS: ["[a]", "word"],
    Value.PAGES: ["'12 to 30'", "-3"],
    Value.SELECTORS: ["{a: b}", "['']"],
    Value.ENCODING: ["''", "[utf-8]"],
}
SKIPPED = {
    Value.PARTS,
    Value.VERSION,
    Value.HOSTS,
    Value.PEOPLE,
    Value.SOURCES,
}


def registry(tmp_path: Path, text: str) -> list[str]:
    (tmp_path / "a.txt").write_text("Chapter 1\n\nMS HALE: The lamps burn on.\n", encoding="utf-8")
    (tmp_path / "sources.yml").write_text(text, encoding="utf-8")
    return [problem.cause for problem in load_registry(tmp_path / "sources.yml").problems]


def fits_schema(text: str) -> bool:
    """Whether the schema takes a file, read as editors read YAML: version 1.2, dates as texts."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor.add_constructor("tag:yaml.org,2002:timestamp", yaml.Constructor.construct_yaml_str)
    return jsonschema.Draft202012Validator(registry_schema()).is_valid(yaml.load(text))


def about_form(causes: list[str]) -> list[str]:
    """The mistakes that one can see without the files and the other entries."""
    neighbours = r"There is no |does not exist|not the pinned one|No turn of|The file is|has no page|no heading|has no pages|says nothing about"
    return [cause for cause in causes if not re.search(neighbours, cause)]


def with_key(keys: tuple[Key, ...], key: Key, value: str) -> str:
    person = keys is PERSON_KEYS
    lines = {"id": "x", "name": "X Y"} if person else {"id": "x", "title": "X", "path": "a.txt"}
    if keys is PART_KEYS:
        lines = {"id": "y", "section": "Chapter 1"}
    if key.name == "text":
        del lines["path"]
    lines[key.name] = value
    table = "\n".join(f"{name}: {given}" for name, given in lines.items())
    if keys is PART_KEYS:
        table = "id: x\ntitle: X\npath: a.txt\nparts:\n- " + textwrap.indent(table, "  ").lstrip()
    entry = "- " + textwrap.indent(table, "  ").lstrip() + "\n"
    if person:
        return f"version: 1\npeople:\n{entry}- {{id: ada-hale, name: Ada Hale}}\nsources: [{{id: s, title: S, path: a.txt}}]\n"
    return HEAD + textwrap.indent(entry, "  ")


def values(wanted: dict[Value, list[str]]) -> list[object]:
    tables = (("person", PERSON_KEYS), ("source", SOURCE_KEYS), ("part", PART_KEYS))
    return [
        pytest.param(keys, key, value, id=f"{name} {key.name}: {value}")
        for name, keys in tables
        for key in keys
        if key.value not in SKIPPED
        for value in wanted[key.value]
    ]


@pytest.mark.parametrize(("keys", "key", "value"), values(GOOD))
def test_what_a_key_may_hold_is_taken_by_both(
    keys: tuple[Key, ...], key: Key, value: str, tmp_path: Path
) -> None:
    text = with_key(keys, key, value)
    assert fits_schema(text), text
    assert about_form(registry(tmp_path, text)) == [], text


@pytest.mark.parametrize(("keys", "key", "value"), values(BAD))
def test_what_a_key_may_not_hold_is_refused_by_both(
    keys: tuple[Key, ...], key: Key, value: str, tmp_path: Path
) -> None:
    text = with_key(keys, key, value)
    assert not fits_schema(text), text
    assert about_form(registry(tmp_path, text)), text


@pytest.mark.parametrize(
    "text",
    [
        "people: []\nsources: []\n",
        "version: 2\nsources: []\n",
        "version: 1\nsources: [{id: a, title: A}]\n",
        "version: 1\nsources: [{id: a, title: A, path: a.txt, text: words}]\n",
        "version: 1\nsources: [{title: A, path: a.txt}]\n",
        "version: 1\nsources: [{id: a, path: a.txt}]\n",
        "version: 1\nsources: [{id: a, title: A, path: a.txt, exerpt: true}]\n",
        "version: 1\nsources: [{id: a, title: A, path: a.txt, parts: [{id: b}]}]\n",
        "version: 1\npeople: [{id: a}]\n",
        "version: 1\nsources: {id: a}\n",
        "version: 1\nplaces: []\n",
        "version: 1\nhosts: [a]\n",
        "version: 1\nhosts: {news.example.org: {remove: nav}}\n",
        "- version: 1\n",
    ],
)
def test_a_wrong_table_is_refused_by_both(text: str, tmp_path: Path) -> None:
    assert not fits_schema(text)
    assert about_form(registry(tmp_path, text))


def test_the_schema_itself_is_sound_and_explains_every_key() -> None:
    schema = registry_schema()
    jsonschema.Draft202012Validator.check_schema(schema)

    def undescribed(table: object, path: str = "") -> list[str]:
        if not isinstance(table, dict):
            return []
        own = [
            f"{path}/{name}"
            for name, value in table.get("properties", {}).items()
            if not value.get("description")
        ]
        inner = [
            undescribed(value.get("items"), f"{path}/{name}")
            for name, value in table.get("properties", {}).items()
        ]
        return [*own, *(each for found in inner for each in found)]

    assert undescribed(schema) == []


def test_every_format_is_in_the_schema() -> None:
    shown = str(registry_schema())
    assert [name for name in formats() if f"'{name}'" not in shown] == []


@pytest.mark.parametrize(
    "word",
    [
        "a",
        "a b",
        "-a",
        "a-b",
        "a_b",
        "_a",
        "ä",
        "a/b",
        "a#b",
        "a.b:c+d@e",
        "a,b",
        "(a)",
        "a'b",
        "日本",
        "a\\b",
        "a{b",
        "~a",
    ],
)
def test_the_schema_knows_an_id_as_the_loader_does(word: str) -> None:
    person = registry_schema()["properties"]["people"]["items"]["properties"]["id"]  # type: ignore[index,call-overload]
    assert jsonschema.Draft202012Validator(person).is_valid(word) == bool(fields.ID.fullmatch(word))


def test_the_package_ships_the_schema_that_the_loader_has() -> None:
    shipped = files("mkdocs_quotecheck.sources.registry") / SCHEMA_NAME
    assert shipped.read_text(encoding="utf-8") == schema_text(), "write it anew: see CONTRIBUTING.md"
