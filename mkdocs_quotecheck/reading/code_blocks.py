"""Code blocks that say from which file, or which lines of it, they are: a title, a line before them, their first comment.

A page names `src/app.py:10-14` in the title of the block, in the paragraph that introduces it, in a link to the file at a forge
(`…/blob/main/src/app.py#L10-L14`), or in a comment that is the first line of the code. Only files of registered sources count.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.model import CodeBlock
from mkdocs_quotecheck.reading.file_names import LONGEST_PATH, NAMED_FILE, Files, lines_named
from mkdocs_quotecheck.reading.html.directives import (
    COMMENT_KINDS,
    attribute_instructions,
    comment_instruction,
)
from mkdocs_quotecheck.reading.html.elements import LINE_NUMBER_CLASSES
from mkdocs_quotecheck.text.attributes import with_few_attributes
from mkdocs_quotecheck.text.trees import Step, Walk, texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml import etree

    from mkdocs_quotecheck.model import Source

MOST_BLOCKS: Final = 500
"""Of a page; more are generated."""
# Where generators put the title of a block: Material and pymdownx, Sphinx, Docusaurus, Expressive Code.
_TITLES = re.compile(
    r"(?:^|\s)(?:filename|code-block-caption|caption-text|codeBlockTitle\S*|code-title|title)(?=\s|$)"
)
_TITLE_ATTRIBUTES = ("data-title", "data-filename", "data-file", "title")
_NUMBERS = LINE_NUMBER_CLASSES | {"gutter", "linenos", "lineno", "linenodiv"}
# How far above `<pre>` the wrapper is that holds its title, and a table of line numbers.
_WRAPPERS = 6
_RUNNING = ("p", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote")
# A line that is nothing but a comment with a path.
_HEAD = re.compile(
    r"\s*(?:#+|//+|--+|;+|%+|/\*+|<!--|\"\"\"|REM\b)\s*(?P<told>\S{3,320}?)\s*:?\s*(?:\*/|-->|\"\"\")?\s*"
)
# At a forge a file lies behind the name of the project and of a branch; a commit pins the lines of another day.
_FORGE = re.compile(r"/(?:blob|raw|src(?:/branch)?|-/blob)/(?P<rest>.+)")
_COMMIT = re.compile(r"^(?:commit/)?[0-9a-f]{12,40}/")


def find_code_blocks(html: str, sources: Sequence[Source]) -> tuple[tuple[CodeBlock, ...], tuple[str, ...]]:
    """The code blocks of a page that are from registered files, and the comments and attributes of ours that belong to them."""
    if "<pre" not in html or not any(source.files for source in sources):
        return (), ()
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    text = with_few_attributes(html).replace("\0", "\ufffd")
    root = etree.fromstring(f"<main>{text}</main>".encode("utf-8", "replace"), parser)
    files = Files(sources)
    found: list[CodeBlock] = []
    used: list[str] = []
    for pre in islice(root.iter("pre"), MOST_BLOCKS) if root is not None else ():
        wrapper = _wrapper(pre)
        if wrapper is None:
            continue
        told = list(_told(pre, wrapper))
        block = _block(
            pre, wrapper, files, {each for kind, values, _ in told if kind == "source" for each in values}
        )
        if block is not None:
            used += [text for _, _, text in told]
            if not any(kind != "source" for kind, _, _ in told):
                found.append(block)
    return tuple(found), tuple(used)


def _block(pre: etree._Element, wrapper: etree._Element, files: Files, within: set[str]) -> CodeBlock | None:
    code = _code(pre)
    head = code[0] if code else ""
    inside = _HEAD.fullmatch(head)
    names = [*_titles(pre, wrapper), *_lead(wrapper)]
    for name in names:
        if made := _named(name, code, files, within):
            return made
    if inside is not None and (made := _named(inside["told"], code[1:], files, within)):
        return made
    return None


def _named(name: str, code: Sequence[str], files: Files, within: set[str]) -> CodeBlock | None:
    """The block of a name, if it is that of a registered file."""
    for match in NAMED_FILE.finditer(_below_branch(name)):
        place = files.of(match["path"], within)
        if place is None or not any(line.strip() for line in code):
            continue
        first, last = lines_named(match)
        return CodeBlock(tuple(code), place[0], place[1], match[0], first, last)
    return None


def _below_branch(name: str) -> str:
    """The path of a file in a link to a forge; empty where the link pins a commit, whose lines may be others today."""
    forge = _FORGE.search(name) if "://" in name else None
    if forge is None:
        return "" if "://" in name else name
    rest = forge["rest"]
    return "" if _COMMIT.match(rest) else rest.partition("/")[2]


def _wrapper(pre: etree._Element) -> etree._Element | None:
    """The outermost element that is this one block; None for a column of line numbers."""
    wrapper = pre
    for above in islice(pre.iterancestors(), _WRAPPERS):
        classes = set((above.get("class") or "").split())
        if classes & _NUMBERS:
            return None
        blocks = [each for each in islice(above.iter("pre"), 3) if not _is_numbers(each)]
        others = next(above.iterchildren(*_RUNNING), None)
        if (
            len(blocks) > 1
            or others is not None
            or above.tag in ("body", "html", "li", "article", "main", "section")
        ):
            break
        wrapper = above
    return wrapper


def _is_numbers(pre: etree._Element) -> bool:
    return any(
        set((above.get("class") or "").split()) & _NUMBERS for above in (pre, *islice(pre.iterancestors(), 3))
    )


def _titles(pre: etree._Element, wrapper: etree._Element) -> Iterator[str]:
    for element in wrapper.iter():
        if element is pre:
            break
        if isinstance(element.tag, str) and (
            element.tag == "figcaption" or _TITLES.search(element.get("class") or "")
        ):
            yield " ".join("".join(texts(element)).split())[:LONGEST_PATH]
    inner = next(iter(pre.iterchildren("code")), None)
    for element in (wrapper, pre, *([inner] if inner is not None else [])):
        yield from (element.get(name) or "" for name in _TITLE_ATTRIBUTES if element.get(name))


def _comments_before(wrapper: etree._Element) -> Iterator[etree._Element]:
    """The comments right before a block, the nearest first."""
    before = wrapper.getprevious()
    while before is not None and _is_comment(before) and not (before.tail or "").strip():
        yield before
        before = before.getprevious()


def _lead(wrapper: etree._Element) -> Iterator[str]:
    """What the paragraph before the block names, if it introduces the block: nothing follows the name but a colon."""
    *_, first = (wrapper, *_comments_before(wrapper))
    before = first.getprevious()
    if before is None or before.tag not in ("p", "dt") or (before.tail or "").strip():
        return
    text = " ".join("".join(texts(before)).split())
    for element in reversed(
        [each for each in before.iter("code", "a", "strong", "em") if isinstance(each.tag, str)]
    ):
        inside = " ".join("".join(texts(element)).split())
        if inside and text.rstrip(" :.").endswith(inside.rstrip(" :.")):
            yield from (name for name in (inside, element.get("href") or "") if name)
    last = text.rstrip(" :").rpartition(" ")[2]
    if text.endswith(":") or last == text.rstrip(" :"):
        yield last


def _told(pre: etree._Element, wrapper: etree._Element) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """What comments right before the block and attributes of its elements tell us."""
    for comment in _comments_before(wrapper):
        instruction = comment_instruction(comment.text or "")
        if (
            instruction is not None
            and instruction.kind in COMMENT_KINDS
            and _holds(instruction.values, instruction.kind)
        ):
            yield instruction.kind, instruction.values, instruction.text
    for element in {id(each): each for each in (wrapper, pre.getparent(), pre)}.values():
        if element is not None:
            attributes: Mapping[str, str] = {str(name): str(value) for name, value in element.items()}
            for each in attribute_instructions(attributes):
                if each.kind in ("source", "off"):
                    yield each.kind, each.values, each.text


def _is_comment(element: etree._Element) -> bool:
    tag: object = element.tag
    return not isinstance(tag, str)


def _holds(values: tuple[str, ...], kind: str) -> bool:
    return kind == "source" or not values or not CODE_RULES.isdisjoint(values)


CODE_RULES: Final = frozenset(("changed-code", "moved-code"))
"""The rules about code blocks, as comments name them."""


def _code(pre: etree._Element) -> list[str]:
    """The lines of a block, without numbers before them."""
    pieces: list[str] = []
    walk = Walk(pre)
    for step, element in walk:
        if step is Step.START and set((element.get("class") or "").split()) & _NUMBERS:
            walk.skip()
        elif step is Step.START:
            pieces += ["\n"] if element.tag == "br" else []
            pieces.append(element.text or "")
        if step is not Step.START and element is not pre:
            pieces.append(element.tail or "")
    return "".join(pieces).expandtabs(4).rstrip().split("\n")
