"""What the style sheets inside a page hide: `.draft { display: none }`.

Only selectors of one element are judged (`p`, `.draft`, `#note`, `div.draft.old`). Where another rule that ends in the same
element shows it again, whatever that rule asks of its surroundings, nothing is hidden.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from mkdocs_quotecheck.text.visibility import Hiding, style_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

LONGEST_SHEETS = 1_000_000
"""Characters of style sheets that are looked at; a page with all its styles inside has half of it."""

MOST_RULES = 30
"""Rules for one class, id or element; with more, what holds of them is not worked out, and nothing is hidden."""

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_RULE = re.compile(r"([^{}@;]{1,2000})\{([^{}]{0,4000})\}")
_AT = re.compile(r"@([\w-]+)([^{};]{0,300})\{")
_TELLS = re.compile(
    r"display|visibility|opacity|font-size|clip|indent|overflow|position|color|transform|mso-hide|content-vis"
)
_SIMPLE = re.compile(r"([a-z][\w-]{0,40})?((?:[.#][a-z_-][\w-]{0,80}){0,5})\Z", re.IGNORECASE)
_PART = re.compile(r"[.#][\w-]+")
_SHOWN = re.compile(r"display\s{0,5}:\s{0,5}(?!none)[a-z]")
_SHOWN_ON = re.compile(r"\s*(?:only\s+)?(?:screen|all)?\s*\Z")


class _Rule(NamedTuple):
    tag: str
    classes: frozenset[str]
    name: str
    hides: bool
    simple: bool
    weight: tuple[int, int]


class Styles:
    """The rules of a page's style sheets that hide or show."""

    def __init__(self, root: etree._Element) -> None:
        self._rules: dict[str, list[_Rule]] = {}
        self._read(root)

    def hides(self, element: etree._Element) -> bool:
        """Whether an element does not show."""
        if not self._rules:
            return False
        classes = element.get("class", "").split()
        keys = (str(element.tag), *(f".{name}" for name in classes), f"#{element.get('id', '')}")
        have = frozenset(classes)
        fitting = [
            rule
            for key in keys
            for rule in self._rules.get(key, ())
            if rule.tag in ("", element.tag)
            and rule.classes <= have
            and rule.name in ("", element.get("id", ""))
        ]
        if not any(rule.hides for rule in fitting) or any(not rule.simple for rule in fitting):
            return False
        return max(fitting, key=lambda rule: rule.weight).hides

    def _read(self, root: etree._Element) -> None:
        sheets = [
            style.text or "" for style in root.iter("style") if style.get("media", "all") in ("all", "screen")
        ]
        found = [*_telling_rules(_COMMENT.sub(" ", "\n".join(sheets)[:LONGEST_SHEETS]))]
        hiding_keys = {_key(rule) for rule in found if rule.hides}
        for rule in found:
            # A rule that hides only in certain surroundings hides nothing here.
            if (rule.simple or not rule.hides) and (rule.hides or _touches(rule, hiding_keys)):
                self._rules.setdefault(_key(rule), []).append(rule)
        self._rules = {key: rules for key, rules in self._rules.items() if len(rules) <= MOST_RULES}


def _telling_rules(css: str) -> Iterator[_Rule]:
    """The rules that hide or show something."""
    for number, (selectors, body) in enumerate(_rules(css)):
        if not _TELLS.search(body):
            continue
        style = style_of({"style": body})
        hiding = style.unseen or style.hides is not None
        if hiding or _SHOWN.search(body) or Hiding.VISIBILITY in style.shows:
            yield from (_rule(selector, number, hiding) for selector in selectors.split(",")[:50])


def _rules(css: str) -> list[tuple[str, str]]:
    """The rules that hold on a screen of any size."""
    found: list[tuple[str, str]] = []
    at = 0
    for block in _AT.finditer(css):
        if block.start() < at:
            continue
        found += _RULE.findall(css, at, block.start())
        end = _behind(css, block.end())
        if block[1] == "media" and _SHOWN_ON.match(block[2]):
            found += _RULE.findall(css, block.end(), end)
        at = end
    return found + _RULE.findall(css, at)


def _behind(css: str, at: int) -> int:
    depth = 1
    for brace in re.compile(r"[{}]").finditer(css, at):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return brace.end()
    return len(css)


def _rule(selector: str, number: int, hiding: bool) -> _Rule:
    written = selector.split()
    simple = _SIMPLE.match(written[-1]) if written else None
    if simple is None:
        # `.tab:hover`, `[open]`: what stands before the first sign of it.
        last = re.split(r"[:\[]", written[-1])[0] if written else ""
        simple = _SIMPLE.match(last)
        written.append("")
    parts = _PART.findall(simple[2]) if simple else []
    classes = frozenset(part[1:] for part in parts if part[0] == ".")
    name = next((part[1:] for part in parts if part[0] == "#"), "")
    tag = (simple[1] or "").lower() if simple else ""
    weight = (100 * bool(name) + 10 * len(classes) + bool(tag), number)
    return _Rule(tag, classes, name, hiding, len(written) == 1 and bool(tag or parts), weight)


def _key(rule: _Rule) -> str:
    """What the rules are found by: the id, else a class, else the element."""
    if rule.name:
        return f"#{rule.name}"
    return f".{min(rule.classes)}" if rule.classes else rule.tag


def _touches(rule: _Rule, hiding: set[str]) -> bool:
    keys = {f"#{rule.name}", rule.tag, *(f".{name}" for name in rule.classes)}
    return bool(keys & hiding)
