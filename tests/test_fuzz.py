"""A short run of `benchmarks/fuzz.py`: damaged input, hostile names, a kill at a cache write, a forged cache."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FUZZ = Path(__file__).parent.parent / "benchmarks/fuzz.py"


@pytest.mark.skipif(sys.platform == "win32", reason="bounds and signals of POSIX")
def test_nothing_fails_hangs_or_is_believed() -> None:
    few = {"inputs": 60, "shells": 40, "kills": 1, "forged": 2, "seed": 7}
    line = [
        sys.executable,
        str(FUZZ),
        *(word for name, value in few.items() for word in (f"--{name}", str(value))),
    ]
    answer = subprocess.run(line, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr[-1000:]
