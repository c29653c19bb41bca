"""What authors say outright: `<!-- quotecheck: … -->`, `data-source` and `data-quotecheck`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import did_you_mean
from mkdocs_quotecheck.model import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

COMMENT_KINDS = ("source", "ignore")

_COMMENT = re.compile(r"\s*quotecheck\b\s*:?\s*(?P<body>.*)", re.DOTALL)
_ASSIGNMENT = re.compile(r"(?P<kind>[\w-]+)\s*(?:=|\s)?\s*(?P<values>.*)", re.DOTALL)
_SEPARATORS = re.compile(r"[\s,;]+")
_LITERAL_LIST = re.compile(r"\{:?[^{}\n]{0,200}?\bdata-(?:source|quotecheck)\b[^{}\n]{0,200}\}")


@dataclass(frozen=True, slots=True)
class Instruction:
    """A directive as written, not yet tied to a place of the page."""

    kind: str
    """`source`, `ignore`, `off`; `unknown` for what we do not understand."""
    values: tuple[str, ...]
    text: str
    detail: str = ""
    """For `unknown`: what is wrong with it and what may be meant."""


def comment_instruction(comment: str) -> Instruction | None:
    """What a comment tells us; None if it is not meant for us."""
    match = _COMMENT.fullmatch(comment)
    if match is None:
        return None
    text = " ".join(comment.split())
    parts = _ASSIGNMENT.match(match["body"].strip())
    kind = parts["kind"].lower().replace("sources", "source") if parts else ""
    if parts is None or kind not in COMMENT_KINDS:
        advice = did_you_mean(kind, COMMENT_KINDS) if kind else ""
        return Instruction("unknown", (), text, f"Known are source=ID and ignore [RULE].{advice}")
    values = identifiers(parts["values"])
    if kind == "source" and not values:
        return Instruction("unknown", (), text, "It names no source: write source=ID.")
    return Instruction(kind, values, text)


def switch_instruction(value: str) -> Instruction:
    """What a `data-quotecheck` attribute tells us."""
    text = f'data-quotecheck="{value}"'
    if value.strip().lower() == "off":
        return Instruction("off", (), text)
    return Instruction("unknown", (), text, f"The only value known is off.{did_you_mean(value, ['off'])}")


def attribute_instructions(attributes: Mapping[str, str]) -> Iterator[Instruction]:
    """What the attributes of an element tell us."""
    declared = attributes.get("data-source")
    if declared and (ids := identifiers(declared)):
        yield Instruction("source", ids, f'data-source="{declared}"')
    switch = attributes.get("data-quotecheck")
    if switch is not None:
        yield switch_instruction(switch)


def identifiers(value: str) -> tuple[str, ...]:
    """The ids in an attribute or comment, separated by commas or space, without quotes around them."""
    found = (part.strip("\"'“”") for part in _SEPARATORS.split(value))
    return tuple(dict.fromkeys(part for part in found if part))


def literal_lists(text: str) -> tuple[Notice, ...]:
    """The attribute lists that stand in a text as written, because nothing they could belong to stands before them."""
    if "{" not in text:
        return ()
    return tuple(
        Notice(NoticeKind.LITERAL_ATTRIBUTE_LIST, match.group(), match.start(), match.end())
        for match in _LITERAL_LIST.finditer(text)
    )
