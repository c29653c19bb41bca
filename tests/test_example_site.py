"""The example site, built for real, says exactly what its README promises."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mkdocs_quotecheck import Verdict

ROOT = Path(__file__).parent.parent
SITE = ROOT / "example_site"


@pytest.fixture(scope="module")
def log() -> str:
    """What `mkdocs build` prints about the example site."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": path, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    done = subprocess.run(
        ["bash", str(ROOT / ".ci/example-log")], capture_output=True, text=True, check=True, env=environment
    )
    return done.stdout


def test_the_build_prints_the_expected_warnings_to_the_letter(log: str) -> None:
    assert log == (SITE / "expected-warnings.txt").read_text(encoding="utf-8")


def test_the_readme_lists_every_finding_and_no_other(log: str) -> None:
    told = re.findall(r"example_site/(\S+?:\d+):\d+: .*\[([a-z-]+) QC\d+\]", log)
    readme = (SITE / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `(\S+:\d+)` \| `([a-z-]+)` \|", readme, flags=re.MULTILINE)
    assert sorted(told) == sorted(listed)


def test_every_verdict_is_to_be_seen(log: str) -> None:
    summary = log.splitlines()[-1]
    assert [verdict.value for verdict in Verdict if verdict.value not in summary] == []
