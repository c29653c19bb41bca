"""The hooks of services, run as far as that goes without the service: their files, and the scripts in them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from conftest import RIGHT, WRONG

if TYPE_CHECKING:
    from conftest import Site

ROOT = Path(__file__).parent.parent.parent
PAGE = "<!doctype html><html lang='en'><main><p>{}</p></main></html>"


def loaded(name: str) -> dict[str, object] | list[dict[str, object]]:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


def shell(site: Site, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a script with our command on the path, as GitHub's `shell: bash` does."""
    folder = site.root / "bin"
    folder.mkdir(exist_ok=True)
    command = folder / "mkdocs-quotecheck"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m mkdocs_quotecheck "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=site.root,
        env={**os.environ, "PATH": path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def built(site: Site) -> Site:
    site.write("site/index.html", PAGE.format(RIGHT))
    site.write("site/a b/news.html", PAGE.format(WRONG))
    return site


@pytest.mark.parametrize(
    ("schema", "name", "further"),
    [
        ("vendor.github-actions", "action.yml", []),
        ("vendor.gitlab-ci", "templates/gitlab.yml", ["--data-transform", "gitlab-ci"]),
    ],
)
def test_the_files_are_what_the_services_have_published_that_they_take(
    schema: str, name: str, further: list[str]
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *further, name],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "ok -- validation done"), done.stdout + done.stderr


def test_the_step_of_the_action_checks_and_annotates(built: Site) -> None:
    action = loaded("action.yml")
    step = action["runs"]["steps"][-1]
    assert set(step["env"]) == {"PATHS", "ARGUMENTS"}
    done = shell(built, step["run"], PATHS="site/", ARGUMENTS="--quiet", GITHUB_ACTIONS="true")
    assert done.returncode == 1
    assert "\n::warning file=site/a b/news.html" in done.stdout
    left_out = shell(
        built, step["run"], PATHS="site/\n", ARGUMENTS="--exclude news.html", GITHUB_ACTIONS="true"
    )
    assert left_out.returncode == 0, left_out.stderr


def test_an_input_of_the_action_is_no_script(built: Site) -> None:
    step = loaded("action.yml")["runs"]["steps"][-1]
    assert "${{" not in step["run"]
    done = shell(
        built, step["run"], PATHS="site/ $(touch${IFS}owned) `touch owned`; touch owned", ARGUMENTS=""
    )
    assert done.returncode == 2
    assert not (built.root / "owned").exists()


def test_the_script_for_gitlab_writes_its_report_and_fails(built: Site) -> None:
    job = loaded("templates/gitlab.yml")["quotecheck"]
    variables = {**job["variables"], "CI": "true"}
    script = [line for line in job["script"] if "pip install" not in line]
    first = shell(built, script[0], **variables)
    assert first.returncode == 0, first.stderr
    assert shell(built, script[1], **variables).returncode == 1
    report = json.loads((built.root / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert [each["check_name"] for each in report] == ["changed-word"]


def test_the_entry_of_the_hook_runs_as_pre_commit_runs_it(built: Site) -> None:
    hook, _ = loaded(".pre-commit-hooks.yaml")
    assert {"id", "name", "entry", "language"} <= set(hook)
    line = " ".join([hook["entry"], *hook["args"]])
    assert shell(built, line).returncode == 1
    (built.root / "site/a b/news.html").unlink()
    done = shell(built, line)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_hook_for_markdown_is_given_the_names_of_files(built: Site) -> None:
    _, hook = loaded(".pre-commit-hooks.yaml")
    built.page("wrong.md", f"{WRONG}\n")
    built.page("right.mdx", f"{RIGHT}\n")
    done = shell(built, f"{hook['entry']} docs/wrong.md docs/right.mdx")
    assert (done.returncode, "docs/wrong.md:1:2: QC101" in done.stdout) == (1, True), done.stdout
    assert shell(built, f"{hook['entry']} docs/right.mdx").returncode == 0
