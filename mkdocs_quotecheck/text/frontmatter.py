"""The YAML head of a Markdown file."""

from __future__ import annotations

import re

# As MkDocs has it. Line ends may be those of Windows where a file's own characters are counted.
_HEAD = re.compile(r"---[ \t]*\r?\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE | re.DOTALL)


def front_matter(markdown: str) -> re.Match[str] | None:
    """The head, its lines of dashes included, without the line end behind it; group `yaml` is what stands between them."""
    return _HEAD.match(markdown)
