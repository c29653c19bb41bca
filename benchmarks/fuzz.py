"""Throws damaged input at everything that reads: sources, pages, registries, kept files; and kills runs while they write.

    python benchmarks/fuzz.py --inputs 50000 --shells 4000 --kills 200 --forged 500

`--shells` is the number of command lines on projects with hostile names; `fuzz_shells.py` says what is looked for.

Each part runs in child processes with bounds of memory and of processor time, so that what hangs or grows is a figure and not
the end of the run. The input is the same for the same `--seed`. Exit status 1 if anything failed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MEGABYTES = 300
SLOWEST = 1.0
"""Seconds of processor time for one input."""
BATCH = 500
LONGEST = 3_600.0
"""Seconds by the clock for a batch or a run: only what waits for ever takes so long; a busy machine is no failure."""
SEEDS = (
    "“The library will stay open on Sundays,” Mira Voss said on 4 May 2020 (Voss 2020, p. 4).",
    "<h1>Minutes</h1><p>MIRA VOSS: We have <em>not</em> found 428,300 pounds.<sup>1</sup></p><blockquote>It <!-- x --> rains</blockquote>",
    "# Title\n\n> quoted\n\n- a\n- b [link](x.html) `code`\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Mira Voss>We stay open\n",
    "---\nquotecheck: [a, &x b, *x]\nsources: s\n---\nText « oui » „nein“ 「港」 ‘it’s’ …\n",
    "version: 1\npeople:\n  - {id: v, name: Mira Voss}\nsources:\n  - {id: s, title: S, text: Words}\n",
)
PIECES = (
    "<",
    ">",
    "“",
    "”",
    "&",
    "\x00",
    "\x1b[",
    "\u202e",
    "{%",
    '--8<-- "/etc/passwd"',
    "<!--",
    "-->",
    "[^1]",
    "::error::",
    "((((",
    "<div>" * 50,
    "*a*a*a",
    "\ud800",
    "9" * 400,
    "é" * 99,
)


def mutated(random_: random.Random) -> str:
    """One of the texts, cut, doubled, and with pieces put into it."""
    text = random_.choice(SEEDS) * random_.choice((1, 1, 3, 20))
    for _ in range(random_.randint(1, 8)):
        at, end = sorted((random_.randint(0, len(text)), random_.randint(0, len(text))))
        action = random_.randrange(4)
        if action == 0:
            text = text[:at] + random_.choice(PIECES) + text[at:]
        elif action == 1:
            text = text[:at] + text[min(end, at + 60) :]
        elif action == 2:
            text = text[:end] + text[at : at + 200] * random_.randint(1, 5) + text[end:]
        else:
            text = text[:at] + "".join(random_.choice(text or "x") for _ in range(20)) + text[at:]
    return text[:50_000]


def work(seed: int, count: int) -> None:
    """In a child: one batch; prints what failed as JSON, a line each."""
    limit = MEGABYTES * 1_000_000
    from mkdocs_quotecheck import pipeline
    from mkdocs_quotecheck.errors import QuotecheckError
    from mkdocs_quotecheck.model import Page
    from mkdocs_quotecheck.report.reporters import reporters
    from mkdocs_quotecheck.settings import Settings
    from mkdocs_quotecheck.site.pages import PageFiles
    from mkdocs_quotecheck.site.snippets import SnippetFinder
    from mkdocs_quotecheck.sources import load_registry
    from mkdocs_quotecheck.sources.formats import formats
    from mkdocs_quotecheck.sources.preparing import read_file

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "sources.yml").write_text(SEEDS[5], encoding="utf-8")
        registry = load_registry(root / "sources.yml")
        settings = Settings(root=root)
        files = PageFiles(root, (), SnippetFinder(root, [root]), None)
        random_ = random.Random(seed)
        names = sorted(formats())
        for number in range(count):
            text = mutated(random_)
            data = text.encode(random_.choice(("utf-8", "utf-8", "utf-8", "utf-16", "cp1252")), "replace")
            began = time.process_time()
            try:
                if number % 3 == 0:
                    read_file(data, formats()[random_.choice(names)])
                elif number % 3 == 1:
                    (root / "page.html").write_bytes(data)
                    (root / "page.md").write_bytes(data)
                    (file,) = files.find(root / "page.html")
                    page, _ = files.read(file)
                    report = pipeline.check_one(page, registry, settings)
                    for reporter in reporters().values():
                        reporter.render(report)
                else:
                    (root / "other.yml").write_bytes(data)
                    load_registry(root / "other.yml")
                    pipeline.check_one(Page("a.md", text, text, "en", (), (), ""), registry, settings)
            except QuotecheckError:
                pass
            except Exception as error:
                print(
                    json.dumps(
                        {"failed": f"{type(error).__name__}: {error}"[:300], "seed": seed, "number": number}
                    )
                )
            took = time.process_time() - began
            if took > SLOWEST:
                print(json.dumps({"slow": round(took, 2), "seed": seed, "number": number}))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        print(json.dumps({"done": count, "peak": peak}))
        if peak > limit:
            print(json.dumps({"failed": f"{peak / 1e6:.0f} MB", "seed": seed}))


def bounded() -> None:
    """Ends a process that computes for longer than a whole batch may."""
    resource.setrlimit(resource.RLIMIT_CPU, (int(BATCH * SLOWEST), int(BATCH * SLOWEST)))


def shells(total: int, seed: int) -> list[str]:
    """Runs command lines in batches; gives what failed."""
    failures: list[str] = []
    script = Path(__file__).with_name("fuzz_shells.py")
    for at in range(0, total, BATCH):
        line = [sys.executable, str(script), str(seed + at), str(min(BATCH, total - at))]
        answer = subprocess.run(
            line, capture_output=True, text=True, timeout=LONGEST, check=False, preexec_fn=bounded
        )
        told = [json.loads(row) for row in answer.stdout.splitlines() if row.startswith("{")]
        failures += [str(row["failed"]) for row in told if "failed" in row]
        if answer.returncode:
            failures.append(f"shells {seed + at}: status {answer.returncode}: {answer.stderr[-300:]}")
    print(f"{total:,} command lines: {len(failures)} failures", flush=True)
    return failures


def inputs(total: int, seed: int) -> list[str]:
    """Runs the batches one after another; gives what failed."""
    failures: list[str] = []
    peak = 0.0
    for at in range(0, total, BATCH):
        line = [
            sys.executable,
            __file__,
            "--worker",
            "--seed",
            str(seed + at),
            "--inputs",
            str(min(BATCH, total - at)),
        ]
        try:
            answer = subprocess.run(
                line, capture_output=True, text=True, timeout=LONGEST, check=False, preexec_fn=bounded
            )
        except subprocess.TimeoutExpired:
            failures.append(f"batch {seed + at} hangs")
            continue
        told = [json.loads(row) for row in answer.stdout.splitlines() if row.startswith("{")]
        peak = max([peak, *(row.get("peak", 0) / 1e6 for row in told)])
        failures += [str(row) for row in told if "failed" in row or "slow" in row]
        if answer.returncode:
            failures.append(f"batch {seed + at}: status {answer.returncode}: {answer.stderr[-300:]}")
    print(f"{total:,} inputs: {len(failures)} failures, at most {peak:.0f} MB", flush=True)
    return failures


def site_in(root: Path) -> None:
    """A built site with one wrong quotation, its registry and a source."""
    (root / "site").mkdir(parents=True)
    (root / "speech.txt").write_text("The library will stay open on Sundays. " * 200, encoding="utf-8")
    (root / "sources.yml").write_text(
        "version: 1\npeople:\n  - {id: v, name: Mira Voss}\nsources:\n  - {id: s, title: S, path: speech.txt, people: [v]}\n",
        encoding="utf-8",
    )
    for number in range(5):
        (root / f"site/{number}.html").write_text(
            "<html lang=en><main><p>“The library will stay closed on Sundays,” Mira Voss said.</p></main></html>",
            encoding="utf-8",
        )


def check(root: Path, **extra: str) -> subprocess.CompletedProcess[str]:
    """The command on the site, with a home of its own."""
    environment = {**os.environ, "XDG_STATE_HOME": str(root.parent / "state"), **extra}
    line = [sys.executable, "-m", "mkdocs_quotecheck", "check", "site", "--format", "json"]
    return subprocess.run(
        line,
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
        preexec_fn=bounded,
    )


def kills(total: int, seed: int) -> list[str]:
    """Ends runs while they write; the next one must say what a cold one says, and nothing may be left."""
    failures: list[str] = []
    random_ = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "project"
        site_in(root)
        environment = {**os.environ, "XDG_STATE_HOME": str(Path(folder) / "state")}
        expected = check(root).stdout
        cache = root / ".cache"
        for number in range(total):
            subprocess.run(["rm", "-rf", str(cache)], check=True)
            at = random_.randint(1, 6)
            code = (
                "import os, signal, sys\nfrom mkdocs_quotecheck.storage import atomic\nfrom pathlib import Path\n"
                f"left = [{at}]\nreal = Path.replace\n"
                "def stop(self, target):\n    left[0] -= 1\n    if left[0] < 1: os.kill(os.getpid(), signal.SIGKILL)\n    return real(self, target)\n"
                "Path.replace = stop\nfrom mkdocs_quotecheck.cli import main\nsys.exit(main(['check', 'site']))\n"
            )
            subprocess.run(
                [sys.executable, "-c", code],
                cwd=root,
                env=environment,
                capture_output=True,
                check=False,
                timeout=LONGEST,
            )
            if check(root).stdout != expected:
                failures.append(f"kill {number}: another answer")
            if list(cache.rglob("*.quotecheck-tmp")):
                failures.append(f"kill {number}: a temporary file is left")
    print(f"{total} kills: {len(failures)} failures", flush=True)
    return failures


def forged(total: int, seed: int) -> list[str]:
    """Damages kept files, and puts ones of another key in their place; none may be believed."""
    failures: list[str] = []
    random_ = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "project"
        site_in(root)
        expected = check(root).stdout
        mine = {path: path.read_bytes() for path in (root / ".cache").rglob("*") if path.is_file()}
        check(root, XDG_STATE_HOME=str(Path(folder) / "attacker"))
        theirs = {path: path.read_bytes() for path in mine}
        for number in range(total):
            for path, data in mine.items():
                path.write_bytes(data)
            path = random_.choice(sorted(mine))
            data = bytearray(random_.choice((mine, theirs))[path])
            if data == mine[path] or random_.random() < 0.5:
                at = random_.randrange(len(data))
                data[at : at + random_.randint(0, 9)] = random_.randbytes(random_.randint(1, 9))
            data = data.replace(b"closed", b"open  ").replace(b"altered", b"verbatim")
            path.write_bytes(data)
            answer = check(root)
            if answer.stdout != expected or "Traceback" in answer.stderr:
                failures.append(f"forged {number}: another answer")
    print(f"{total} forged or damaged caches: {len(failures)} failures")
    return failures


def main() -> int:
    """Runs what is asked for."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    for name, default in (
        ("inputs", 50_000),
        ("shells", 4_000),
        ("kills", 200),
        ("forged", 500),
        ("seed", 1),
    ):
        arguments.add_argument(f"--{name}", type=int, default=default)
    given = arguments.parse_args()
    if given.worker:
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        work(given.seed, given.inputs)
        return 0
    failures = [
        *inputs(given.inputs, given.seed),
        *shells(given.shells, given.seed),
        *kills(given.kills, given.seed),
        *forged(given.forged, given.seed),
    ]
    for failure in failures[:40]:
        print(failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
