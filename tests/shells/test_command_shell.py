"""The command's shell: commands found by scan, their help, what it costs to start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
import pytest

from mkdocs_quotecheck.cli import main
from mkdocs_quotecheck.cli.shell import SHELL, command_names, find_command

if TYPE_CHECKING:
    from conftest import Site


@pytest.mark.parametrize("name", command_names())
def test_a_command_is_called_as_its_module_and_has_a_help(name: str) -> None:
    found = find_command(name)
    shown = found.get_help(click.Context(found, info_name=name))
    assert found.name == name
    assert shown.splitlines()[0].startswith(f"Usage: {name}")
    assert found.short_help in shown


def test_the_help_lists_every_command_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    lines = capsys.readouterr().out.partition("Examples:")[0].splitlines()
    for name in command_names():
        assert sum(line.startswith(f"  {name}  ") for line in lines) == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["chek"], "There is no command “chek”. Did you mean “check”?"),
        (["xyzzy"], "The commands are add, baseline, check"),
        (["--fromat", "json"], "There is no option --fromat. Did you mean “--format”?"),
        (["check", "x", "--docs"], "--docs"),
        (["check"], "PATH… is missing"),
        (["explain", "a", "b"], "unexpected extra argument"),
        (["rules", "--format", "jsno"], "--format: There is no format “jsno”. Did you mean “json”?"),
        (["check", "x", "--form", "json"], "Did you mean “--format”?"),
    ],
)
def test_wrong_use_names_the_nearest_right_one(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr().err
    assert told in shown
    assert "--help" in shown


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "COMMAND" in capsys.readouterr().err


def test_the_version_is_told_by_both_ways(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--version"])
    SHELL.main(["--version"], "mkdocs-quotecheck", standalone_mode=False)
    one, other = capsys.readouterr().out.splitlines()
    assert one == other


def test_the_version_is_told_without_click(bare_site: Site) -> None:
    code = "import sys; from mkdocs_quotecheck.cli import main; main(['--version']); print('click' in sys.modules)"
    assert bare_site.run("-c", code).log.splitlines()[1:] == ["False"]


def test_the_help_imports_every_command_and_nothing_that_they_work_with(bare_site: Site) -> None:
    code = "import sys; from mkdocs_quotecheck.cli import main; main(['--help']); print('mkdocs_quotecheck.model' in sys.modules)"
    assert bare_site.run("-c", code).log.splitlines()[-1] == "False"


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("mkdocs-quotecheck ch", "check"),
        ("mkdocs-quotecheck check --for", "--format"),
        ("mkdocs-quotecheck check --format sa", "sarif"),
        ("mkdocs-quotecheck explain changed-nu", "changed-number"),
    ],
)
def test_a_shell_is_told_what_can_be_typed_next(
    typed: str, offered: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_MKDOCS_QUOTECHECK_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", typed)
    monkeypatch.setenv("COMP_CWORD", str(typed.count(" ")))
    with pytest.raises(SystemExit):
        main([])
    assert [line.partition(",")[2] for line in capsys.readouterr().out.splitlines()] == [offered]
