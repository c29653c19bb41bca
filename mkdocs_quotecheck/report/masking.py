"""What of a Markdown text its readers do not see: link targets, attribute lists, tags, comments, front matter, code blocks."""

from __future__ import annotations

import re

from mkdocs_quotecheck.text.frontmatter import front_matter

ENTITY = r"&(?:[a-zA-Z][a-zA-Z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});"
"""A pattern for a character that HTML writes by its name or number."""
ATTRIBUTE_LIST = r"\{:?[ ]*[#.\w-][^{}\n]*\}"
ATTRIBUTE_LISTS = re.compile(ATTRIBUTE_LIST)
_UNSEEN = re.compile(
    r"<[a-zA-Z/!][^<>]*>"  # tags
    r"|(?<=\])\((?:[^()\n]|\([^()\n]*\))*\)"  # link targets
    r"|(?<=\])\[[^\[\]\n]*\]"  # names of link references
    r"|\[\^[^\[\]\s]{1,80}\]"  # footnote references
    r"|^[ ]{0,3}\[[^\[\]\n]{1,200}\]:[^\n]*$"  # link definitions
    r"|^\*\[[^\[\]\n]{1,200}\]:[^\n]*$"  # abbreviations
    rf"|{ATTRIBUTE_LIST}"
    rf"|{ENTITY}",
    re.MULTILINE,
)
_FENCE = re.compile(r"^[ \t>]*(?P<fence>`{3,}|~{3,})(?P<info>[^\n]*)$", re.MULTILINE)


def mask(markdown: str) -> str:
    """A Markdown text with spaces for what its readers do not see; every other character keeps its place."""
    front = front_matter(markdown)
    masked = blank(front.group()) + markdown[front.end() :] if front else markdown
    masked = without_fences(masked)
    masked = _without_comments(masked)
    return _UNSEEN.sub(lambda found: blank(found.group()), masked)


def without_fences(markdown: str) -> str:
    """The text with spaces for its code blocks."""
    parts: list[str] = []
    done = 0
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(markdown):
        if opened is None:
            if "`" not in fence["info"]:
                opened = fence
        elif fence["fence"].startswith(opened["fence"]) and not fence["info"].strip():
            parts += (markdown[done : opened.start()], blank(markdown[opened.start() : fence.end()]))
            done = fence.end()
            opened = None
    return "".join([*parts, markdown[done:]])


def _without_comments(markdown: str) -> str:
    parts: list[str] = []
    done = 0
    # Plain searches, because a pattern tries every opening of a page that is full of them to the end.
    while (start := markdown.find("<!--", done)) >= 0 and (end := markdown.find("-->", start)) >= 0:
        parts += (markdown[done:start], blank(markdown[start : end + 3]))
        done = end + 3
    return "".join([*parts, markdown[done:]])


def blank(hidden: str) -> str:
    """Spaces for a text, its line ends kept."""
    return re.sub(r"[^\n]", " ", hidden)
