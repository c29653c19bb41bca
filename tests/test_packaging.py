"""What a package index shows of the project: no link of the README leads nowhere."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent
packaged_readme = cast("Callable[[str, str], str]", runpy.run_path(str(ROOT / "setup.py"))["packaged_readme"])
HOME = "https://example.org/quotecheck"


@pytest.mark.parametrize(
    ("written", "unpublished", "published"),
    [
        ("See [the docs](docs/a.md).", "See the docs.", f"See [the docs]({HOME}/blob/HEAD/docs/a.md)."),
        ("See [`docs/`](docs/a.md#b).", "See `docs/`.", f"See [`docs/`]({HOME}/blob/HEAD/docs/a.md#b)."),
        ("![A picture](a.png)", "", f"![A picture]({HOME}/raw/HEAD/a.png)"),
        ("[web](https://example.org/a) and [here](#use)", None, None),
        ("`[a](b)` and\n```\n[a](b)\n```\n", None, None),
    ],
)
def test_links_to_files_become_addresses_or_words(
    written: str, unpublished: str | None, published: str | None
) -> None:
    assert packaged_readme(written, "") == (written if unpublished is None else unpublished)
    assert packaged_readme(written, f"{HOME}/") == (written if published is None else published)


@pytest.mark.parametrize("repository", ["", HOME])
def test_no_link_of_the_readme_leads_nowhere(repository: str) -> None:
    shown = packaged_readme((ROOT / "README.md").read_text(encoding="utf-8"), repository)
    assert "[the registry]" in shown if repository else "the registry" in shown
    links = re.findall(r"\]\(([^()\s]+)\)", re.sub(r"^```.*?^```", "", shown, flags=re.MULTILINE | re.DOTALL))
    assert [link for link in links if not link.startswith("https://")] == []


def test_every_file_that_the_readme_links_to_is_there() -> None:
    links = re.findall(r"\]\(([^()\s#]+)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (ROOT / link).exists()] == []
