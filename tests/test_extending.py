"""What CONTRIBUTING promises: each kind of change touches one file. Each is made on a copy of the package and used there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "mkdocs_quotecheck"


@dataclass(frozen=True)
class Change:
    """One file that is added or edited, and what then holds."""

    what: str
    file: str
    old: str
    """The text that the new one is put in front of; empty for a new file."""
    new: str
    then: str
    """Python that prints `True`."""


RULE = '''"""A page says *whom*.

## Why it matters

It may not be what the source says.

## Example

The page says “**whom**”

The source says “**who**”

The warning:

    whom

## How to fix

Leave it.
"""
from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.rules._rule import Rule

RULE = Rule(code="QC999", name="whom", level=Level.WARN)
'''
FORMAT = '''"""Upside-down text."""
from mkdocs_quotecheck.sources.formats._shape import Format, ReadText

FORMAT = Format("upside", "upside-down text", (".upside",), "text/x-upside", 1, from_text=lambda text: ReadText(text[::-1]))
'''
REPORTER = '''"""How many findings there are."""
from mkdocs_quotecheck.report.reporters._reporter import Reporter

REPORTER = Reporter("count", lambda report: f"{len(report.findings)}\\n")
'''
LANGUAGE = '''"""Toki Pona."""
from mkdocs_quotecheck.languages._schema import Language, MatchingWords, words

LANGUAGE = Language(code="tok", name="Toki Pona", matching=MatchingWords(negations=words("ala")))
'''
VOCABULARY = '''"""Shanties."""
from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="shanty", title="a shanty", roots=("shanty",), suffixes=(".shanty",), left_out="chord", paragraphs="verse"
)
'''
COMMAND = '''"""Counts."""
from mkdocs_quotecheck.cli.command import Group, command
from mkdocs_quotecheck.cli.outcome import Outcome


@command("count-pages", Group.CHECK, "Count the pages.")
def COMMAND() -> Outcome:
    """Counts."""
    return Outcome("", 3)
'''
CHANGES = [
    Change(
        "a rule", "rules/whom.py", "", RULE,
        "from mkdocs_quotecheck import rules; print('QC999' in [rule.code for rule in rules.catalogue()])",
    ),
    Change(
        "a source format", "sources/formats/upside.py", "", FORMAT,
        "from mkdocs_quotecheck import prepare_source as p; print(p('ba', media_type='text/x-upside').text == 'ab')",
    ),
    Change(
        "a vocabulary of XML sources", "sources/formats/_vocabularies/shanty.py", "", VOCABULARY,
        "from mkdocs_quotecheck.sources.formats import formats; print('shanty' in formats())",
    ),
    Change(
        "a format of the report", "report/reporters/count.py", "", REPORTER,
        "from mkdocs_quotecheck.cli.shell import find_command as f; import click; "
        "print('count' in f('check').get_help(click.Context(f('check'))))",
    ),
    Change(
        "a command", "cli/commands/count_pages.py", "", COMMAND,
        "from mkdocs_quotecheck.cli import main; print(main(['count-pages']) == 3)",
    ),
    Change(
        "a language", "languages/tok.py", "", LANGUAGE,
        "from mkdocs_quotecheck.text.lexicon import lexicon; print(lexicon('tok').is_negation('ala'))",
    ),
    Change(
        "a pair of marks", "text/characters.py", '    *_row("corner"', '    *_row("flower", "", "❀", "✿"),\n',
        "from mkdocs_quotecheck import find_quotations as f; "
        "print([q.text for q in f('Hale said: ❀We sail at noon.✿', media_type='text/plain')] == ['We sail at noon.'])",
    ),
    Change(
        "a reporting verb", "languages/_en_verbs.py", 'say"),', "grok ",
        "from mkdocs_quotecheck import find_quotations as f; "
        "print(f('“We sail at noon,” grokked Ada Hale.', media_type='text/plain')[0].attribution.speaker == 'Ada Hale')",
    ),
    Change(
        "a title before names", "languages/_en_sentences.py", "mr mrs", "wzrd ",
        "from mkdocs_quotecheck.text.lexicon import lexicon; from mkdocs_quotecheck.text.sentences import sentence_ends; "
        "print(sentence_ends('We met Wzrd. Hale', lexicon('en')) == [])",
    ),
    Change(
        "a word that pages in any language have", "languages/_everywhere.py", "QUOTE_TITLES = words(", 'GEMS = words("gem")\n\n',
        "from mkdocs_quotecheck.languages import GEMS; print('gem' in GEMS)",
    ),
    Change(
        "a way of dating words or documents", "reading/citations/dating_patterns.py", '        # — Ada Hale, September 2024',
        '        "about a year": "^ \'~\' this",\n',
        "from mkdocs_quotecheck.languages import language as l; from mkdocs_quotecheck.model import Span; "
        "from mkdocs_quotecheck.reading.citations.dating_patterns import CREDITS as c; "
        "from mkdocs_quotecheck.text.word_features import tokens_of as t; year = [(Span(2, 6), frozenset({'this'}))]; "
        "print(c.first(t('~ 2024', 0, 6, l('en'), year), 'about a year') is not None)",
    ),
    Change(
        "a phrase that negates what follows", "languages/_en_features.py", "absence of,", "skip past, ",
        "from mkdocs_quotecheck import check_quote as c, prepare_source as p; "
        "print(c('mending the nets', p('They skip past mending the nets.')).verdict.value == 'misleading')",
    ),
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.what)
def test_a_change_of_one_file_is_enough(change: Change, tmp_path: Path) -> None:
    copy = tmp_path / "mkdocs_quotecheck"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    file = copy / change.file
    before = file.read_text(encoding="utf-8") if change.old else ""
    assert change.old in before
    file.write_text(
        before.replace(change.old, change.new + change.old, 1) if change.old else change.new, encoding="utf-8"
    )
    told = subprocess.run(
        [sys.executable, "-c", change.then],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert told.stdout.strip() == "True", told.stderr


def test_contributing_names_the_file_of_each_kind_of_change() -> None:
    table = (PACKAGE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    missing = [change.what for change in CHANGES if f"| {change.what} |" not in table]
    assert not missing
