"""`fix`: writes the sources' words into the pages."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from mkdocs_quotecheck.cli.command import Group, Section, command, option
from mkdocs_quotecheck.cli.outcome import FINDINGS, OK, Outcome
from mkdocs_quotecheck.cli.parameters import FILE, page_options, registry_options
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.storage.regular import is_file, is_link

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mkdocs_quotecheck.cli.parameters import PageOptions, RegistryOptions
    from mkdocs_quotecheck.model import Evidence, LedgerEntry
    from mkdocs_quotecheck.report.fixing.mending import Check, LeftAlone, Mended
    from mkdocs_quotecheck.report.fixing.places import Texts
    from mkdocs_quotecheck.sources import Registry

_DESCRIPTION = """\
Changes the files that authors write, snippets included, where a quotation differs plainly from its source: words, numbers,
names, spelling, punctuation, words that are missing, a wrong page, line or time. Look at the changes with --diff first, and
build the site anew afterwards.

A repair is made only if the words are the source's then. With --unsafe-fixes those are made too that an editor should look
at: words taken away, the first and last words of a quotation, several differences in few words, sections and dates. Code, and
words with mark-up inside what differs, are left alone. What is left alone is listed with the reason."""
_EXAMPLES = """\
mkdocs-quotecheck fix site/ --diff
mkdocs-quotecheck fix site/ --ask --unsafe-fixes
mkdocs-quotecheck fix site/ --annotate
"""


@command("fix", Group.CHECK, "Write the sources' words into the pages.", _DESCRIPTION, _EXAMPLES)
@page_options
@registry_options
@option("--baseline", section=Section.PAGES, type=FILE, metavar="FILE", help="known findings that stay quiet")
@option(
    "--diff",
    "--dry-run",
    is_flag=True,
    help="show the changes and write nothing; exit with 1 if there are any",
)
@option(
    "--unsafe-fixes",
    "unsafe",
    is_flag=True,
    help="make repairs too that an editor should look at: what may be the page's own, sections, dates",
)
@option("--ask", is_flag=True, help="show each change and ask before it is made")
@option("--annotate", is_flag=True, help="put a comment that ignores the rule before the paragraph instead")
def COMMAND(  # noqa: N802, PLR0913, PLR0917 - the name by which the scan finds it; a command's options
    pages: PageOptions,
    where: RegistryOptions,
    baseline: Path | None,
    diff: bool,
    unsafe: bool,
    ask: bool,
    annotate: bool,
) -> Outcome:
    """Writes the sources' words into the pages."""
    from mkdocs_quotecheck.cli.asking import Questions
    from mkdocs_quotecheck.cli.configuration import read_config
    from mkdocs_quotecheck.cli.running import run_over
    from mkdocs_quotecheck.report.fixing import mending
    from mkdocs_quotecheck.report.fixing.choosing import by_file, reported

    if ask and (diff or annotate):
        cause = f"--ask does not go with {'--diff' if diff else '--annotate'}."
        raise QuotecheckError(cause, "It shows each change by itself, and writes those that you agree to.")
    config = read_config(where.config)
    run = run_over(config, pages, where, baseline=baseline)
    report = run.finish()
    shown: list[str] = []
    left: list[LeftAlone] = []
    done = files = 0
    check, accept = _checking(run.registry), Questions() if ask else None
    everything = by_file(report.ledger)
    for name, entries in by_file(reported(report)).items():
        path = config.root / name
        text = _read(path)
        if text is None:
            continue
        made = (
            mending.annotate(text, entries)
            if annotate
            else mending.mend(
                text,
                entries,
                check,
                unsafe=unsafe,
                texts=_texts(run.registry),
                others=everything[name],
                accept=accept,
            )
        )
        left += made.left
        done += made.done
        if made.text == text:
            continue
        files += 1
        if diff:
            shown += _diff(name, text, made)
        else:
            _write(path, made.text)
    summary = _summary(done, files, diff=diff, annotate=annotate)
    more = sum(each.why.unsafe for each in left)
    if more:
        summary += f"; --unsafe-fixes would try {more:,} more"
    text = "".join(f"{line}\n" for line in [*shown, *map(_left_alone, left), summary])
    return Outcome(text, FINDINGS if diff and files else OK, run.remarks())


def _texts(registry: Registry | None) -> Texts:
    return registry.text if registry else lambda _: None


def _checking(registry: Registry | None) -> Check:
    from mkdocs_quotecheck.pipeline import check_quote

    def check(entry: LedgerEntry, words: str) -> Evidence | None:
        text = registry.text(entry.source) if registry and entry.source else None
        return None if text is None else check_quote(words, text, language=entry.language or "en")

    return check


def _read(path: Path) -> str | None:
    """The text with its line ends as they are; None where there is no such file of ours to change."""
    try:
        return path.read_bytes().decode("utf-8") if is_file(path) and not is_link(path) else None
    except (OSError, ValueError):
        return None


def _write(path: Path, text: str) -> None:
    from mkdocs_quotecheck.storage.atomic import atomic_write

    try:
        mode = path.stat().st_mode
        atomic_write(path, text)
        path.chmod(mode)
    except OSError as error:
        cause = f"The file cannot be written: {error.strerror or error}."
        raise QuotecheckError(cause, "Files named before it were changed.", path=str(path)) from error


def _left_alone(left: LeftAlone) -> str:
    from mkdocs_quotecheck.escaping import one_line

    return f"{one_line(left.where.path)}:{left.where.line}: left alone: {one_line(left.why.told)}"


def _diff(name: str, text: str, made: Mended) -> Iterator[str]:
    from mkdocs_quotecheck.escaping import one_line

    old, new = text.splitlines(), made.text.splitlines()
    for line in difflib.unified_diff(old, new, f"a/{name}", f"b/{name}", lineterm=""):
        yield one_line(line)


def _summary(done: int, files: int, *, diff: bool, annotate: bool) -> str:
    counted = "1 quotation" if done == 1 else f"{done:,} quotations"
    inside = "1 file" if files == 1 else f"{files:,} files"
    verb = ("would be " if diff else "") + ("annotated" if annotate else "repaired")
    return (
        f"{counted} in {inside} {verb}" if done else f"Nothing {'to annotate' if annotate else 'to repair'}"
    )
