#!/usr/bin/env python3
"""What each family of attribution patterns gains: every one is switched off in turn, and annotated texts are read again.

    ablation.py FILE.jsonl ... [--family NAME ...]

A line of a file is a text: `{"id", "lang", "text", "registry", "quotes": [{"start", "end", "kind", "speakers": [[start, end]],
"entity"}]}`. Told is how many in a hundred quotations are found with the right speaker (F1), for each file; then, for each
family, how much is lost without it. A family that loses nothing on texts that it was not made from has no right to stay. Who
is annotated by place is judged by place, others by `entity`, their person of the registry. A point stands where nothing
changes.
"""

from __future__ import annotations

import argparse
import json
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs_quotecheck import Person, Quotation, Role, find_quotations
from mkdocs_quotecheck.reading.attribution import (
    attribute,
    continuity,
    dialogue,
    paragraphs,
    patterns,
    postverbal_subjects,
    unspaced,
    verbsecond,
    verbsecond_credits,
    verbsecond_reader,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

KINDS = ("direct", "mixed")
PRONOUNS = {"M": "he", "F": "she"}
# Two spans are the same words from this share of what both cover on.
SAME = 0.5
# In which modules patterns stand as tables of functions that are tried in turn.
TABLES: dict[ModuleType, tuple[str, ...]] = {
    patterns: ("ENDING", "RUNNING", "LEAD_IN"),
    verbsecond: ("AHEAD", "AROUND", "REST"),
}


def _never(*_: object) -> bool:
    return False


def _nothing(*_: object) -> None:
    return None


@dataclass(frozen=True)
class Switch:
    """A function that a family consists of, and what stands for it when the family is off."""

    module: ModuleType
    name: str
    off: Callable[..., object] = _nothing


# Families that are no row of a table.
OTHERS: dict[str, tuple[Switch, ...]] = {
    "clauses inside the marks": (
        Switch(paragraphs, "find_parenthetical_attribution"),
        Switch(verbsecond_reader, "find_inserted"),
    ),
    "subjects far behind the verb": (Switch(postverbal_subjects, "_name_behind_place"),),
    "words between commas behind the verb": (Switch(postverbal_subjects, "_description_end"),),
    "ranking of the subjects": (Switch(patterns, "likeliest", lambda _, found: found),),
    "names beside the words (German)": (
        Switch(verbsecond_credits, "labelled"),
        Switch(verbsecond_credits, "credited"),
    ),
    "second half of a split": (Switch(continuity, "_is_second_half", _never),),
    "joined by a comma": (Switch(continuity, "_is_joined", _never),),
    "dash opens the next turn": (Switch(continuity, "_is_next_turn", _never),),
    "carried over": (Switch(continuity, "_carried"),),
    "from the paragraph before": (Switch(continuity, "_from_before"),),
    "turns in alternation": (Switch(attribute, "alternate", lambda _, found: dict(found)),),
    "stories": (Switch(attribute, "is_story", _never),),
    "words each speaker uses": (Switch(dialogue, "word_use", lambda *_: ()),),
    "unspaced: before the words": (Switch(unspaced, "_ahead"),),
    "unspaced: behind the words": (Switch(unspaced, "_behind"),),
    "unspaced: according to whom": (Switch(unspaced, "_according"),),
    "unspaced: who acts": (Switch(unspaced, "_acting"),),
    "unspaced: labels": (Switch(unspaced, "_labelled"), Switch(unspaced, "_label")),
    "unspaced: marked subjects": (Switch(unspaced, "_by_topic"),),
}


def families() -> dict[str, Callable[[], object]]:
    """What switches off each family, by its name."""
    rows = {
        f"{module.__name__.rpartition('.')[2]}.{row.__name__}": (module, row)
        for module, tables in TABLES.items()
        for table in tables
        for row in getattr(module, table)
    }
    found = {name: (lambda row=row: _without_row(*row)) for name, row in rows.items()}
    return found | {name: (lambda own=own: _without(own)) for name, own in OTHERS.items()}


@contextmanager
def _without_row(module: ModuleType, row: object) -> Iterator[None]:
    kept = {table: getattr(module, table) for table in TABLES[module]}
    for table, rows in kept.items():
        setattr(module, table, tuple(each for each in rows if each is not row))
    try:
        yield
    finally:
        for table, rows in kept.items():
            setattr(module, table, rows)


@contextmanager
def _without(switches: tuple[Switch, ...]) -> Iterator[None]:
    kept = [getattr(switch.module, switch.name) for switch in switches]
    for switch in switches:
        setattr(switch.module, switch.name, switch.off)
    try:
        yield
    finally:
        for switch, function in zip(switches, kept, strict=True):
            setattr(switch.module, switch.name, function)


@dataclass(frozen=True)
class Outcome:
    """What came of some texts."""

    score: float
    """How many in a hundred quotations are found with the right speaker, as F1."""
    told: tuple[tuple[int, int, str | None, str | None], ...]
    """Every quotation with its place, speaker and person."""


def outcome(rows: list[dict]) -> Outcome:
    """Reads the texts and compares what is found with what was annotated."""
    right = found = there = 0
    told = []
    for row in rows:
        known = [each for each in row["quotes"] if each.get("kind", "direct") in KINDS]
        others = [each for each in row["quotes"] if each not in known]
        read = _read(row)
        told += [(each.start, each.end, *_speaker(each)) for each in read]
        predicted = [each for each in read if not any(_is_same(each, other) for other in others)]
        right += sum(
            any(_is_right(each, gold) for gold in known if _is_same(each, gold)) for each in predicted
        )
        found, there = found + len(predicted), there + len(known)
    return Outcome(200 * right / max(1, found + there), tuple(told))


def _speaker(found: Quotation) -> tuple[str | None, str | None]:
    told = found.attribution
    return (None, None) if told is None else (told.speaker, told.person)


def _read(row: dict) -> list[Quotation]:
    people = [
        Person(
            str(each["id"]), each["name"], tuple(each.get("aliases", ())), PRONOUNS.get(each.get("gender"))
        )
        for each in row.get("registry", ())
    ]
    found = find_quotations(
        row["text"], media_type="text/plain", people=people, language=row.get("lang", "en")
    )
    return [each for each in found if each.role is Role.QUOTATION]


def _is_same(found: Quotation, gold: dict) -> bool:
    common = min(found.end, gold["end"]) - max(found.start, gold["start"])
    return common > SAME * (max(found.end, gold["end"]) - min(found.start, gold["start"]))


def _is_right(found: Quotation, gold: dict) -> bool:
    told, spans = found.attribution, gold.get("speakers") or []
    if told is None:
        return not spans and gold.get("entity") is None
    if not spans:
        return gold.get("entity") is not None and told.person == str(gold["entity"])
    if told.start is None or told.end is None:
        return False
    return any(told.start < end and start < told.end for start, end in spans)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--family", nargs="*", help="only those whose names begin so")
    given = parser.parse_args()
    texts = {
        path: [json.loads(line) for line in path.read_text("utf-8").splitlines()] for path in given.files
    }
    whole = {path: outcome(rows) for path, rows in texts.items()}
    print(f"{'':42}" + "".join(f"{path.stem:>18}" for path in texts))
    print(f"{'all':42}" + "".join(f"{each.score:18.1f}" for each in whole.values()), flush=True)
    for name, without in families().items():
        if given.family and not name.startswith(tuple(given.family)):
            continue
        with without():
            changed = {path: outcome(rows) for path, rows in texts.items()}
        cells = (
            "." if each == whole[path] else f"{whole[path].score - each.score:.2f}"
            for path, each in changed.items()
        )
        print(f"{name:42}" + "".join(f"{cell:>18}" for cell in cells), flush=True)


if __name__ == "__main__":
    main()
