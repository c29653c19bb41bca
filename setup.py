"""The README as package indexes show it; all else stands in pyproject.toml.

Its links lead to files of the repository, which PyPI has not. They are made addresses below `Repository` of `[project.urls]` in
pyproject.toml, the one place that knows where the project is published. As long as that is not set, links to files are plain
words and pictures are left out, so that no link is dead.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
# A picture or a link in Markdown; code spans and blocks are stepped over.
_LINK = re.compile(r"(?P<code>^```.*?^```|``.*?``|`[^`\n]*`)|(?P<sign>!?)\[(?P<words>(?:`[^`\n]*`|[^\[\]`])*)\]\((?P<to>[^()\s]+)\)", re.MULTILINE | re.DOTALL)  # fmt: skip


def packaged_readme(markdown: str, repository: str) -> str:
    """A README without links that lead nowhere outside the repository."""

    def with_address(link: re.Match[str]) -> str:
        if link["code"] is not None or re.match(r"[a-z][a-z0-9+.-]*:|#", link["to"]):
            return link[0]
        if not repository:
            return "" if link["sign"] else link["words"]
        view = "raw" if link["sign"] else "blob"
        return f"{link['sign']}[{link['words']}]({repository.rstrip('/')}/{view}/HEAD/{link['to']})"

    return _LINK.sub(with_address, markdown)


def repository() -> str:
    """Where the project is published; empty as long as pyproject.toml does not say it."""
    project = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project.get("urls", {}).get("Repository", ""))


if __name__ == "__main__":
    from setuptools import setup

    setup(
        long_description=packaged_readme((HERE / "README.md").read_text(encoding="utf-8"), repository()),
        long_description_content_type="text/markdown",
    )
