"""MDX → Markdown of the same length: blanks for imports, exports and expressions, so that the words are left, each in its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_MODULE: Final = re.compile(r"(?:import|export)\s")
_ADMONITION: Final = re.compile(r"\s*:::+.*")
_COMMENT: Final = re.compile(r"\{/\*\s(\s*quotecheck:[^{}]*)\*/\}")
_LITERAL: Final = re.compile(r"\{\s*(?:'([^'\\{}]*)'|\"([^\"\\{}]*)\"|`([^`\\{}$]*)`)\s*\}")
_BLOCK_TAG: Final = re.compile(
    r"^( {0,3}<(?:article|aside|blockquote|center|details|div|figcaption|figure|footer|header|li|main|ol|section|ul))(?=[\s>])(?![^>]*\bmarkdown=)",
    re.MULTILINE,
)
_TICKS: Final = re.compile("`+")
_SIGN: Final = re.compile(r"[{}`]")


def as_markdown(text: str) -> str:
    """The Markdown of an MDX file; every character that is left keeps its place."""
    return "".join(part if is_code else _without_expressions(part) for part, is_code in _blocks(text))


def _blocks(text: str) -> Iterator[tuple[str, bool]]:
    """Stretches between blank lines, without those that are code of a module; each with whether it is fenced code."""
    fence = ""
    block: list[str] = []
    module = False
    for line in text.splitlines(keepends=True):
        opened = _FENCE.match(line)
        if fence:
            if opened and opened[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
            yield line, True
            continue
        if opened and not module:
            yield "".join(block), False
            block, fence = [], opened[1]
            yield line, True
            continue
        if not line.strip():
            module = False
            yield "".join([*block, line]), False
            block = []
            continue
        module = module or (not block and bool(_MODULE.match(line)))
        left_out = module or _ADMONITION.fullmatch(line.rstrip("\r\n"))
        block.append(_blank(line) if left_out else line)
    yield "".join(block), False


def _without_expressions(block: str) -> str:
    """A block whose expressions are blanks; a text in one (`{'so'}`) stays. Braces that are not closed stay too."""
    parts: list[str] = []
    done = depth = start = 0
    at = 0
    while (found := _SIGN.search(block, at)) is not None:
        at = found.end()
        if found[0] == "`" and not depth:
            at = _behind_code(block, found.start())
        elif found[0] == "{":
            start = start if depth else found.start()
            depth += 1
        elif found[0] == "}" and depth:
            depth -= 1
            if not depth:
                parts += (block[done:start], _shown(block[start:at], block[start - 1 : start] == "="))
                done = at
    return "".join([*parts, block[done:]])


def _behind_code(block: str, at: int) -> int:
    """Where the code that begins with these ticks ends; behind the ticks where nothing closes it."""
    ticks = _TICKS.match(block, at)
    size = len(ticks[0]) if ticks else 1
    behind = at + size
    for closing in _TICKS.finditer(block, behind):
        if len(closing[0]) == size:
            return closing.end()
    return behind


def _shown(expression: str, is_attribute: bool) -> str:
    """What a reader sees of an expression, of the same length: a text, a comment of ours, or nothing."""
    if is_attribute:
        return f'""{_blank(expression[2:])}'
    literal = _LITERAL.fullmatch(expression)
    if literal:
        return (literal[1] or literal[2] or literal[3] or "").ljust(len(expression))
    comment = _COMMENT.fullmatch(expression)
    return f"<!--{comment[1]}-->" if comment else _blank(expression)


def _blank(text: str) -> str:
    return re.sub(r"[^\r\n]", " ", text)


def rendered(text: str) -> str:
    """Markdown as it is to be rendered: what stands within elements is Markdown too."""
    return _BLOCK_TAG.sub(r'\1 markdown="1"', text)
