"""The files that differ from a commit, as git knows them."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from mkdocs_quotecheck.site.pages import HtmlFile
    from mkdocs_quotecheck.site.snippets import SnippetFinder

LONGEST_WAIT = 60
"""Seconds for git: large repositories take two."""


def changed_files(commit: str, folder: Path) -> frozenset[Path]:
    """The files of the repository around a folder that differ from a commit, those that git does not know yet too.

    Raises:
        QuotecheckError: There is no git, no repository, or no such commit.
    """
    top = folder.resolve() / _git(["rev-parse", "--show-toplevel"], folder).rstrip("\n")
    # What begins with a hyphen is no commit but an option.
    _git(["rev-parse", "--verify", "--quiet", "--end-of-options", f"{commit}^{{commit}}"], folder, commit)
    told = _git(["diff", "--name-only", "-z", "--end-of-options", commit, "--"], top, commit)
    new = _git(["ls-files", "--others", "--exclude-standard", "-z"], top)
    return frozenset((top / name).resolve() for name in f"{told}{new}".split("\0") if name)


def only_changed(
    files: Iterable[HtmlFile], changed: Collection[Path], snippets: SnippetFinder, root: Path
) -> list[HtmlFile]:
    """The pages whose own file, or one that it includes, has changed; a page without a known file by its HTML."""
    from mkdocs_quotecheck.site.pages import text_of

    kept = []
    for file in files:
        own = file.authored or file.path
        included = snippets.find(text_of(own) or "", own.parent) if file.authored else ()
        if any(path.resolve() in changed for path in (own, *(root / each.path for each in included))):
            kept.append(file)
    return kept


def _git(words: list[str], folder: Path, commit: str = "") -> str:
    try:
        done = subprocess.run(  # noqa: S603 - no shell; what the user names stands behind --end-of-options
            ["git", "-c", "core.quotepath=off", *words],  # noqa: S607 - the user's own git
            cwd=folder,
            capture_output=True,
            check=False,
            timeout=LONGEST_WAIT,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise QuotecheckError("git cannot be run, which --changed asks.", "Install it.") from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        cause = f"There is no commit “{commit}” here." if commit else f"git fails: {said}."
        raise QuotecheckError(cause, "Name a commit or a branch, such as --changed origin/main.")
    return done.stdout.decode("utf-8", "surrogateescape")
