"""The JSON Schema of a registry file, from the loader's own tables: editors complete and check by it.

It takes what the loader takes, as far as a single file without its neighbours can tell: whether an id is registered, a file
there or a date in the calendar, only the loader knows.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from mkdocs_quotecheck.sources.formats import formats
from mkdocs_quotecheck.sources.limits import MAX_ID_LENGTH
from mkdocs_quotecheck.sources.registry import fields
from mkdocs_quotecheck.sources.registry.fields import TRUTHS
from mkdocs_quotecheck.sources.registry.keys import (
    CHOICES,
    HOST_KEYS,
    PART_KEYS,
    PERSON_KEYS,
    SOURCE_KEYS,
    TOP_KEYS,
    Value,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from mkdocs_quotecheck.sources.registry.keys import Key

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json]"

SCHEMA_NAME = "sources.schema.json"
"""The file in which it lies beside a registry and in the documentation."""

# YAML reads `edition: 1.10` as a number and `title: yes` as a truth value; the loader takes each as written.
_SCALARS: list[Json] = ["string", "number", "boolean"]
_NOTHING: dict[str, Json] = {"type": "null"}


def registry_schema() -> dict[str, Json]:
    """The schema."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Registry of sources of mkdocs-quotecheck",
        **_table(TOP_KEYS),
    }


def schema_text() -> str:
    """The schema as a file."""
    return json.dumps(registry_schema(), indent=2, ensure_ascii=False) + "\n"


def _table(keys: tuple[Key, ...]) -> dict[str, Json]:
    required: list[Json] = [key.name for key in keys if key.required]
    return {
        "type": "object",
        "properties": {key.name: {"description": key.meaning, **_value(key)} for key in keys},
        "required": required,
        "additionalProperties": False,
    }


def _value(key: Key) -> dict[str, Json]:
    if key.value in _TABLES:
        items: dict[str, Json] = {**_table(_TABLES[key.value])}
        if key.value is Value.SOURCES:
            one: list[Json] = [{"required": ["path"]}, {"required": ["text"]}]
            items["oneOf"] = one
        if key.value is Value.PARTS:
            some: list[Json] = [{"required": [name]} for name in ("pages", "section", "select")]
            items["anyOf"] = some
        return {"type": ["array", "null"], "items": items}
    return _of_one_kind(key.value)


def _of_one_kind(value: Value) -> dict[str, Json]:
    if value is Value.HOSTS:
        return {"type": ["object", "null"], "additionalProperties": _table(HOST_KEYS)}
    if value is Value.LABELS:
        return {"type": ["object", "null"], "additionalProperties": _text()}
    if value is Value.TRUTH:
        words = "|".join(_in_any_case(word) for word in sorted(TRUTHS))
        return {"anyOf": [{"type": "boolean"}, _pattern(rf"\s*(?:{words})\s*")]}
    if value is Value.STRICT:
        return {"anyOf": [{"type": "boolean"}, *_or_list(_choice(CHOICES[value]))]}
    if value in _LISTS:
        return {"anyOf": _or_list(_item(value))}
    return _item(value)


_TABLES: Mapping[Value, tuple[Key, ...]] = {
    Value.PEOPLE: PERSON_KEYS,
    Value.SOURCES: SOURCE_KEYS,
    Value.PARTS: PART_KEYS,
}
# To the regular expressions of editors `\w` is ASCII: letters of every script are what is no sign of ASCII.
_NO_LETTER = r"\s!-/:-@\[-^`{-~"
_ID = rf"\s*[^{_NO_LETTER}][^\s!-*,;-?\[-^`{{-~]*\s*"
_LABEL = rf"[^_{_NO_LETTER}][^\s!-,/:-@\[-^`{{-~-]{{0,11}}"
_LISTS = frozenset({Value.IDS, Value.TEXTS, Value.ADDRESSES, Value.DOIS, Value.ISBNS, Value.SELECTORS})


def _item(value: Value) -> dict[str, Json]:
    """What a single value may be."""
    kinds: dict[Value, dict[str, Json]] = {
        Value.VERSION: {"enum": [1, "1"]},
        Value.ID: {**_pattern(_ID), "maxLength": MAX_ID_LENGTH},
        Value.FORMAT: _choice(tuple(formats())),
        Value.ADDRESSES: _matching(fields.URL),
        Value.DIGEST: _matching(fields.SHA256),
        Value.LANGUAGE: _matching(fields.LANGUAGE),
        Value.PAGES: _pattern(rf"\s*{_LABEL}(?:\s?[-–—]\s?{_LABEL})?\s*"),
        Value.DATE: {**_matching(fields.DATE), "minimum": 1000, "maximum": 9999},
        **{each: _choice(words) for each, words in CHOICES.items()},
    }
    return kinds.get(value, _text())


def _or_list(item: dict[str, Json]) -> list[Json]:
    """One, a list of some, or nothing."""
    return [item, {"type": "array", "items": item}, _NOTHING]


def _choice(words: tuple[str, ...]) -> dict[str, Json]:
    listed: list[Json] = [*words]
    return {"enum": listed}


def _text() -> dict[str, Json]:
    return {"type": _SCALARS, "pattern": r"\S"}


def _in_any_case(word: str) -> str:
    return "".join(f"[{letter}{letter.upper()}]" for letter in word)


def _matching(pattern: re.Pattern[str]) -> dict[str, Json]:
    return _pattern(rf"\s*(?:{pattern.pattern})\s*")


def _pattern(pattern: str) -> dict[str, Json]:
    # A number that YAML reads as such (`date: 2026`, `pages: 12`) is a text to the loader.
    return {"type": ["string", "integer"], "pattern": f"^{pattern}$", "minimum": 0}


if __name__ == "__main__":
    Path(__file__).with_name(SCHEMA_NAME).write_text(schema_text(), encoding="utf-8")
