"""Short names: ids of sources and people, names of files."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from mkdocs_quotecheck.text.normal_forms import normal_form

if TYPE_CHECKING:
    from collections.abc import Collection

_LONGEST = 50


def short_name(text: str, fallback: str = "source") -> str:
    """A name of small letters, figures and hyphens, made of a title or a person's name."""
    plain = normal_form("NFKD", text.replace("ß", "ss").replace("æ", "ae").replace("ø", "o"))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign)).lower()
    words = re.findall(r"[^\W_]+", plain)
    name = ""
    for word in words:
        if len(name) + len(word) > _LONGEST:
            break
        name = f"{name}-{word}" if name else word
    return name or (words[0][:_LONGEST] if words else fallback)


def unused(name: str, taken: Collection[str]) -> str:
    """The name, with a number behind it where it is taken."""
    if name not in taken:
        return name
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"


def as_id(key: str) -> str:
    """A citation key as an id: what an id cannot have becomes a hyphen."""
    made = re.sub(r"[^\w.:/+@-]", "-", key.strip()).lstrip("-.:/+@")
    return made[:100] or "source"
