"""The documentation names what there is, all of it, and its examples are true."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import mkdocs_quotecheck
from mkdocs_quotecheck import Confidence, Person, check_quote, find_quotations, prepare_source
from mkdocs_quotecheck.cli import main

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"


def first_cells(page: str) -> set[str]:
    """Everything in code marks in the first cells of a page's tables."""
    rows = re.findall(r"^\| (.+?) \|", (DOCS / page).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {name for row in rows for name in re.findall(r"`([^`]+)`", row)}


def test_every_public_name_is_in_the_python_page() -> None:
    assert set(mkdocs_quotecheck.__all__) - {"__version__"} == first_cells("python.md")


def test_every_plugin_option_is_in_the_options_page() -> None:
    plugin = pytest.importorskip("mkdocs_quotecheck.plugin")
    assert {name for name, _ in plugin.QuotecheckConfig._schema} == first_cells("options.md")


def test_the_command_knows_every_option_of_the_plugin() -> None:
    from mkdocs_quotecheck.cli import options

    plugin = pytest.importorskip("mkdocs_quotecheck.plugin")

    assert {name for name, _ in plugin.QuotecheckConfig._schema} == set(options._OPTIONS)


def hooks() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_hooks", DOCS / "hooks.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_of_commands_has_every_option_of_every_command() -> None:
    from mkdocs_quotecheck.cli.shell import command_names, find_command

    sections = dict(part.split("\n", 1) for part in hooks().commands_page().split("\n## ")[1:])
    assert set(sections) == set(command_names())
    for name, section in sections.items():
        options = [opt for param in find_command(name).params for opt in param.opts if opt.startswith("-")]
        assert [opt for opt in options if opt not in section] == []


def test_the_page_of_options_tells_the_meaning_of_each() -> None:
    plugin = pytest.importorskip("mkdocs_quotecheck.plugin")
    rows = re.findall(r"^\| `(\w+)` \| .*? ?\| (.+) \|$", hooks().options_page(), flags=re.MULTILINE)
    assert [name for name, _ in rows] == [name for name, _ in plugin.QuotecheckConfig._schema]
    assert all(told.endswith((".", "`")) for _, told in rows)


def test_every_command_is_in_the_command_page() -> None:
    from mkdocs_quotecheck.cli.shell import command_names

    assert {name.split()[0] for name in first_cells("command.md")} == set(command_names())


def test_every_verdict_is_in_the_verdicts_page() -> None:
    text = (DOCS / "verdicts.md").read_text(encoding="utf-8")
    assert [
        verdict.value for verdict in mkdocs_quotecheck.Verdict if f"**{verdict.value}**" not in text
    ] == []


def test_every_reason_for_not_checking_is_in_the_verdicts_page() -> None:
    text = (DOCS / "verdicts.md").read_text(encoding="utf-8")
    assert [
        reason.value for reason in mkdocs_quotecheck.Unchecked if f"\n| {reason.value} |" not in text
    ] == []


def test_every_format_and_suffix_is_in_the_page_of_formats() -> None:
    from mkdocs_quotecheck.sources.formats import formats

    text = (DOCS / "formats.md").read_text(encoding="utf-8")
    names = [name for form in formats().values() for name in (form.name, *form.suffixes)]
    assert [name for name in names if f"`{name}`" not in text] == []


def test_every_language_there_are_words_for_is_in_the_page_of_what_is_checked() -> None:
    from mkdocs_quotecheck.languages import available, language

    text = (DOCS / "reading.md").read_text(encoding="utf-8")
    assert [code for code in available() if language(code).name not in text] == []


def test_the_example_of_checking_words_is_true() -> None:
    source = prepare_source("The levy may rise next year if revenue falls.")
    evidence = check_quote("The levy will rise next year", source)
    edit = evidence.alignments[0].edits[0]
    assert (evidence.verdict.value, edit.kind.value, edit.quoted, edit.original) == (
        "altered",
        "modal",
        "will",
        "may",
    )


def test_the_example_of_finding_quotations_is_true() -> None:
    (found,) = find_quotations(
        "“We will mend the railings,” said Ada Hale.",
        media_type="text/plain",
        people=[Person(id="ada-hale", name="Ada Hale")],
    )
    said = found.attribution
    assert said is not None
    assert (found.text, found.role.value, said.speaker, said.person, said.confidence) == (
        "We will mend the railings,",
        "quotation",
        "Ada Hale",
        "ada-hale",
        Confidence.HIGH,
    )


@pytest.mark.parametrize("heading", ["Run it", "Test it"])
def test_the_readme_gives_one_line_to_copy(heading: str) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    (block,) = re.findall(r"^```sh\n(.*?)^```", section, flags=re.MULTILINE | re.DOTALL)
    assert len(block.splitlines()) == 1


def test_the_warning_of_the_readme_is_one_that_a_build_prints() -> None:
    (shown,) = re.findall(
        r"^```text\n(WARNING.*?)^```",
        (ROOT / "README.md").read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    assert shown in (ROOT / "example_site/expected-warnings.txt").read_text(encoding="utf-8")


def test_the_warning_of_the_start_page_is_one_that_the_command_prints(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (shown,) = re.findall(
        r"^```text\n(docs/.*?)^```",
        (ROOT / "docs/index.md").read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    monkeypatch.chdir(ROOT / "example_site")
    monkeypatch.setenv("COLUMNS", "66")
    main(["check", "docs/news/harbour-levy.md", "--no-cache"])
    assert shown in capsys.readouterr().out
