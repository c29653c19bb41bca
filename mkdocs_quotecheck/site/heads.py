"""What the head of a page's Markdown says to us."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.frontmatter import front_matter as head_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import yaml

# A head with one of our keys in it that nothing ends; a text may begin with a line of dashes too.
_NEVER_ENDS = re.compile(
    r"---[ \t]*\r?\n(?:[\w-]{1,40}:[^\n]*\n){0,40}(?:quotecheck|sources|lang|language):[ \t]*\S"
)
LONGEST_HEAD = 200_000
"""Characters of a front matter that is read."""
MOST_NODES = 50_000
"""Values of a front matter, aliases followed."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the head of a page's Markdown says to us."""

    switch: object = True
    """What it has for `quotecheck`: false leaves the page out."""
    sources: tuple[str, ...] = ()
    language: str | None = None
    problem: str = field(default="", compare=False)
    """Why it cannot be read."""


def front_matter(markdown: str) -> FrontMatter:
    """What the YAML head of a Markdown file says; of a head that cannot be read, why."""
    found = head_of(markdown)
    if not found:
        return FrontMatter(problem="no line of dashes ends it" if _NEVER_ENDS.match(markdown) else "")
    import yaml

    try:
        head = _loaded(found["yaml"])
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        why = getattr(error, "problem", None) or str(error).partition("\n")[0] or "it nests too deep"
        return FrontMatter(problem=str(why))
    if not isinstance(head, dict):
        return FrontMatter(problem="it is a list, not keys with values" if isinstance(head, list) else "")
    said = (head.get("lang"), head.get("language"))
    return FrontMatter(
        switch=head.get("quotecheck", True),
        sources=listed_names(head.get("sources")),
        language=next((language for language in said if isinstance(language, str) and language), None),
    )


def head_values(markdown: str) -> Mapping[str, object]:
    """What the YAML head of a Markdown file has, by its keys; nothing where it has none or cannot be read."""
    import yaml

    found = head_of(markdown)
    try:
        head = _loaded(found["yaml"]) if found else None
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    return {str(key): value for key, value in head.items()} if isinstance(head, dict) else {}


def _loaded(text: str) -> object:
    """A YAML text as Python has it.

    Raises:
        yaml.YAMLError, ValueError, RecursionError: It cannot be read, or unfolds to more than anybody writes.
    """
    import yaml

    if len(text) > LONGEST_HEAD:
        raise ValueError(f"it has more than {LONGEST_HEAD:,} characters")
    loader = yaml.SafeLoader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            return None
        if _unfolded(node, {}) > MOST_NODES:
            raise ValueError("its aliases unfold to too much")
        value: object = loader.construct_document(node)
        return value
    finally:
        loader.dispose()


def _unfolded(node: yaml.Node, known: dict[int, int]) -> int:
    """How many nodes there are below one when aliases are followed; one that lies in itself has too many."""
    import yaml

    if id(node) not in known:
        known[id(node)] = MOST_NODES
        children: list[yaml.Node] = []
        if isinstance(node, yaml.SequenceNode):
            children = list(node.value)
        elif isinstance(node, yaml.MappingNode):
            children = [each for pair in node.value for each in pair]
        known[id(node)] = 1 + sum(_unfolded(child, known) for child in children)
    return known[id(node)]


def listed_names(listed: object) -> tuple[str, ...]:
    """The names in a value of YAML that is one name or a list of names; what is no name is left out."""
    if isinstance(listed, str):
        return (listed,)
    if isinstance(listed, list):
        return tuple(name for name in listed if isinstance(name, str))
    return ()
