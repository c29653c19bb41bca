"""Two snapshots → what differs between them, by kind. Knows the snapshots' JSON and nothing of the package."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    Case = dict[str, Any]
    Item = dict[str, Any]

FOUND: Final = "quotation found"
LOST: Final = "quotation lost"
ROLE: Final = "role changed"
SPEAKER: Final = "speaker changed"
PERSON: Final = "person changed"
CONFIDENCE: Final = "confidence changed"
CITATION: Final = "citation changed"
VERDICT: Final = "verdict changed"
EDITS: Final = "edits changed"
ADDED: Final = "finding added"
REMOVED: Final = "finding removed"
MESSAGE: Final = "message changed only"
OTHER: Final = "other"
KINDS: Final = (
    FOUND,
    LOST,
    ROLE,
    SPEAKER,
    PERSON,
    CONFIDENCE,
    CITATION,
    VERDICT,
    EDITS,
    ADDED,
    REMOVED,
    MESSAGE,
    OTHER,
)

PROSE: Final = frozenset({"message", "help"})
"""Fields of a finding that are sentences for people."""
EDIT_FIELDS: Final = ("kind", "quoted", "original")
SHOWN: Final = 100
"""Characters of a value in an example."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it was."""

    kind: str
    """One of `KINDS`."""
    case: str
    """The case's name."""
    told: str
    """What was, and what is now."""
    rule: str = ""
    """For findings: the rule and its level."""

    @property
    def title(self) -> str:
        """What it is counted as."""
        return f"{self.kind}: {self.rule}" if self.rule else self.kind


def differences(old: Mapping[str, Case], new: Mapping[str, Case]) -> list[Difference]:
    """All that differs, in the order of the cases' names."""
    found: list[Difference] = []
    for name in sorted(old.keys() | new.keys()):
        if name not in old or name not in new:
            found.append(
                Difference(OTHER, name, f"the case is only in the {'new' if name in new else 'old'} one")
            )
        elif old[name] != new[name]:
            found += [
                Difference(kind, name, told, rule)
                for kind, told, rule in (
                    *_quotations(old[name].get("quotations", []), new[name].get("quotations", [])),
                    *_findings(old[name].get("findings", []), new[name].get("findings", [])),
                    *_rest(old[name], new[name]),
                )
            ]
    return found


def render(found: Sequence[Difference], examples: int) -> str:
    """The differences for people: counts by kind, and up to so many examples of each."""
    if not found:
        return "Nothing differs.\n"
    groups: dict[str, list[Difference]] = defaultdict(list)
    for each in sorted(found, key=lambda each: (KINDS.index(each.kind), each.rule)):
        groups[each.title].append(each)
    lines = []
    for title, members in groups.items():
        lines.append(f"{title}: {len(members)}")
        lines += [f"    {each.case}: {each.told}" for each in members[:examples]]
    return "\n".join(lines) + "\n"


# ---------------------------------------------------------------------------------------------- quotations

_Told = tuple[str, str, str]


def _quotations(old: Sequence[Item], new: Sequence[Item]) -> Iterator[_Told]:
    was, now = _by_place(old), _by_place(new)
    for key, item in was.items():
        if key not in now:
            yield LOST, _named(item), ""
        elif item != now[key]:
            for kind, told in _quotation(item, now[key]):
                yield kind, f"{_named(item)} {told}", ""
    for key, item in now.items():
        if key not in was:
            yield FOUND, _named(item), ""


def _by_place(items: Sequence[Item]) -> dict[tuple[object, ...], Item]:
    """By offsets where there are some, else by page and words; the same twice is counted on."""
    seen: Counter[tuple[object, ...]] = Counter()
    found = {}
    for item in items:
        key = (
            (item.get("start", 0), item["end"], item.get("depth", 0))
            if "end" in item
            else (item.get("page"), item.get("text"))
        )
        seen[key] += 1
        found[*key, seen[key]] = item
    return found


def _named(item: Item) -> str:
    return f"“{_short(item.get('text', ''))}”"


def _quotation(old: Item, new: Item) -> Iterator[tuple[str, str]]:
    yield from _changed(ROLE, old, new, ("role", "mention_kind"))
    yield from _attribution(old.get("attribution"), new.get("attribution"))
    yield from _changed(CITATION, old, new, ("citations",))
    yield from _changed(VERDICT, old, new, ("verdict", "unchecked"))
    was, now = old.get("evidence", {}), new.get("evidence", {})
    yield from _changed(VERDICT, was, now, ("verdict", "unchecked"))
    if _edits(was) != _edits(now):
        yield EDITS, _arrow(_edits(was), _edits(now))
    known = (
        "role",
        "mention_kind",
        "attribution",
        "citations",
        "verdict",
        "unchecked",
        "evidence",
        "alignments",
    )
    yield from _changed(OTHER, old, new, _but(old, new, known))
    yield from _changed(OTHER, was, now, _but(was, now, known))
    if _edits(was) == _edits(now) and was.get("alignments") != now.get("alignments"):
        yield from _passages(was.get("alignments", []), now.get("alignments", []))


def _attribution(old: Item | None, new: Item | None) -> Iterator[tuple[str, str]]:
    if not old or not new:
        if old != new:
            yield SPEAKER, _arrow((old or {}).get("speaker"), (new or {}).get("speaker"))
        return
    yield from _changed(SPEAKER, old, new, ("speaker",))
    yield from _changed(PERSON, old, new, ("person", "candidates"))
    yield from _changed(CONFIDENCE, old, new, ("confidence",))
    yield from _changed(OTHER, old, new, _but(old, new, ("speaker", "person", "candidates", "confidence")))


def _edits(evidence: Item) -> list[list[tuple[str, ...]]]:
    return [
        [tuple(edit.get(key, "") for key in EDIT_FIELDS) for edit in alignment.get("edits", [])]
        for alignment in evidence.get("alignments", [])
    ]


def _passages(old: Sequence[Item], new: Sequence[Item]) -> Iterator[tuple[str, str]]:
    """What differs in the places where the words stand, with the same edits at each."""
    for was, now in zip(old, new, strict=True):
        yield from _changed(OTHER, was, now, _but(was, now, ()))


# ------------------------------------------------------------------------------------------------ findings


def _findings(old: Sequence[Item], new: Sequence[Item]) -> Iterator[_Told]:
    left, right = list(old), list(new)
    _pairs(left, right, lambda item: item)
    for was, now in _pairs(left, right, lambda item: {k: v for k, v in item.items() if k not in PROSE}):
        yield MESSAGE, " ".join(told for _, told in _changed(MESSAGE, was, now, sorted(PROSE))), ""
    for was, now in _pairs(
        left, right, lambda item: [item.get(k) for k in ("rule", "level", "span", "location")]
    ):
        yield (
            OTHER,
            "; ".join([was["rule"], *(told for _, told in _changed(OTHER, was, now, _but(was, now, ())))]),
            "",
        )
    for kind, items in ((REMOVED, left), (ADDED, right)):
        for item in items:
            yield kind, _short(item.get("message", "")), f"{item['rule']} ({item['level']})"


def _pairs(old: list[Item], new: list[Item], key: Callable[[Item], object]) -> list[tuple[Item, Item]]:
    """Takes the items that agree in a key out of both lists, and gives them two by two."""
    waiting: dict[str, list[Item]] = defaultdict(list)
    for item in new:
        waiting[json.dumps(key(item), sort_keys=True)].append(item)
    found = []
    for item in list(old):
        matching = waiting[json.dumps(key(item), sort_keys=True)]
        if matching:
            found.append((item, matching.pop(0)))
    taken = {id(each) for pair in found for each in pair}
    old[:] = [item for item in old if id(item) not in taken]
    new[:] = [item for item in new if id(item) not in taken]
    return found


def _rest(old: Case, new: Case) -> Iterator[_Told]:
    for kind, told in _changed(OTHER, old, new, _but(old, new, ("quotations", "findings"))):
        yield kind, told, ""


# ------------------------------------------------------------------------------------------------- fields


def _changed(kind: str, old: Item, new: Item, keys: Sequence[str]) -> Iterator[tuple[str, str]]:
    """One difference for all of the keys, if any of them differs."""
    told = [f"{key} {_arrow(old.get(key), new.get(key))}" for key in keys if old.get(key) != new.get(key)]
    if told:
        yield kind, ", ".join(told)


def _but(old: Item, new: Item, keys: Sequence[str]) -> list[str]:
    return sorted((old.keys() | new.keys()) - set(keys))


def _arrow(old: object, new: object) -> str:
    return f"{_short(old)} → {_short(new)}"


def _short(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
