"""Every pattern that the package compiles, on text made to cost it the most: the time may grow with the text, not with its square.

    python benchmarks/patterns.py              all patterns
    python benchmarks/patterns.py --list       what is compiled, and where

The hostile texts are made from each pattern: for every repetition what leads to it, then what it repeats, thousands of times, then
something that makes it fail. A pattern is searched in texts of 1,500 and 6,000 characters; one that takes more than nine
times as long for four times the text is named, with its place.
"""

from __future__ import annotations

import argparse
import ast
import functools
import itertools
import json
import re
import signal
import sys
import time
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]  # public since 3.11 under this name only
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORT, LONG = 1_500, 6_000
LIMIT = 0.4
"""Seconds for one search."""
GROWTH = 9.0
"""Times as long for four times the text: between linear (4) and quadratic (16)."""
NOTICED = 0.01
"""Seconds: what takes less in the longer text is not worth a look."""
TAILS = ("\0", "\n")


def compiled() -> dict[tuple[str, int], str]:
    """The patterns that importing and using the package compiles, with the place of each."""
    found: dict[tuple[str, int], str] = {}
    real = re._compile  # noqa: SLF001 - the one place that all patterns pass  # type: ignore[attr-defined]

    def noted(pattern: object, flags: int = 0) -> object:
        if isinstance(pattern, (str, bytes)):
            frame = sys._getframe(1)  # noqa: SLF001
            while frame is not None and (
                "/re/" in frame.f_code.co_filename or frame.f_code.co_name == "noted"
            ):
                frame = frame.f_back  # type: ignore[assignment]
            name = frame.f_code.co_filename if frame is not None else ""
            if "mkdocs_quotecheck" in name:
                place = f"{name.partition('mkdocs_quotecheck/')[2]}:{frame.f_lineno}"
                # Bytes are tried as text of the same characters.
                text = pattern if isinstance(pattern, str) else pattern.decode("latin-1")
                found.setdefault((text, int(flags)), place)
        return real(pattern, flags)

    re._compile = noted  # noqa: SLF001  # type: ignore[attr-defined]
    try:
        use_everything()
    finally:
        re._compile = real  # noqa: SLF001  # type: ignore[attr-defined]
    return found


def use_everything() -> None:
    """Imports all modules and reads a page in each language, so that patterns made on demand are made."""
    import importlib
    import pkgutil
    import tempfile

    import mkdocs_quotecheck
    from mkdocs_quotecheck import check_page, load_registry
    from mkdocs_quotecheck.languages import available

    for module in pkgutil.walk_packages(mkdocs_quotecheck.__path__, "mkdocs_quotecheck."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sources.yml"
        path.write_text(
            "version: 1\npeople: [{id: v, name: Mira Voss, aliases: [the mayor]}]\nsources:\n"
            "  - {id: s, title: Minutes of March, people: [v], date: 2020-05-04, url: https://example.org/a, edition: '2',\n"
            "     text: 'The library will not stay open on Sundays, unless 428,300 pounds are found by 4 May 2020.'}\n",
            encoding="utf-8",
        )
        registry = load_registry(path)
        for language in available():
            check_page(PAGE, registry, language=language, markdown=PAGE)


PAGE = """<h1>Minutes</h1><p>“The library will stay open on Sundays,” Mira Voss said on 4 May 2020 (Voss 2020, p. 4; see Minutes of March).<sup>1</sup></p>
<p>»Die Bibliothek bleibt sonntags offen«, sagte Mira Voss am 4. Mai 2020 laut Protokoll vom März, Artikel 5 Absatz 2. « La bibliothèque reste ouverte », a dit Mira Voss.</p>
<p>According to Mira Voss, 428,300 pounds or 12 per cent ... “[T]he library … open” [sic], she added: ‘it’s open’.</p>
<blockquote><p>It rains.</p><p>— Mira Voss, Minutes of March, p. 3</p></blockquote><p>図書館は「日曜日も開く」と言った。“图书馆星期天开放，”她说。</p>
<!-- quotecheck: source=s --><p>“open on <em>Sundays</em>”{ data-source="s" }</p>"""


def hostile(pattern: str, flags: int) -> Iterator[tuple[str, str]]:
    """What leads to each repetition of a pattern, and what it repeats."""
    tree = parser.parse(pattern, flags)
    yield from _repetitions(tree, "")


def _sample(node: object, choice: int) -> str:
    """A text that part of a pattern matches; another one for another choice."""
    return "".join(_sample_item(op, av, choice) for op, av in node)  # type: ignore[attr-defined]


def _sample_item(op: object, av: object, choice: int) -> str:  # noqa: PLR0911 - a row for each kind of item
    if op is codes.LITERAL:
        return chr(av)  # type: ignore[arg-type]
    if op is codes.NOT_LITERAL:
        return "a" if av != ord("a") else "b"
    if op is codes.ANY:
        return "a"
    if op is codes.IN:
        return _of_class(av, choice)  # type: ignore[arg-type]
    if op is codes.BRANCH:
        branches = av[1]  # type: ignore[index]
        return _sample(branches[choice % len(branches)], choice // len(branches))
    if op is codes.SUBPATTERN:
        return _sample(av[3], choice)  # type: ignore[index]
    if op is codes.ATOMIC_GROUP:
        return _sample(av, choice)
    if op in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        low, _, body = av  # type: ignore[misc]
        return _sample(body, choice) * max(1, min(low, 3))
    return ""


def _of_class(items: list[tuple[object, object]], choice: int) -> str:
    negated = items[0][0] is codes.NEGATE
    candidates = 'a1 .,;A-é\n“(\t_"中x:/'
    text = "".join(_class_sign(op, av) for op, av in items if op is not codes.NEGATE)
    test = re.compile(f"[{'^' if negated else ''}{text}]")
    fitting = [each for each in candidates if test.match(each)]
    if not fitting:
        fitting = [
            chr(n) for n in itertools.chain(range(32, 400), range(0x2000, 0x3100)) if test.match(chr(n))
        ] or [""]
    return fitting[choice % len(fitting)]


def _class_sign(op: object, av: object) -> str:
    if op is codes.LITERAL:
        return re.escape(chr(av))  # type: ignore[arg-type]
    if op is codes.RANGE:
        return f"{re.escape(chr(av[0]))}-{re.escape(chr(av[1]))}"  # type: ignore[index]
    names = {
        codes.CATEGORY_DIGIT: r"\d", codes.CATEGORY_NOT_DIGIT: r"\D", codes.CATEGORY_SPACE: r"\s",
        codes.CATEGORY_NOT_SPACE: r"\S", codes.CATEGORY_WORD: r"\w", codes.CATEGORY_NOT_WORD: r"\W",
    }  # fmt: skip
    return names[av]


def _repetitions(node: object, before: str) -> Iterator[tuple[str, str]]:
    for op, av in node:  # type: ignore[attr-defined]
        if op in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            _, high, body = av
            if high > 60:
                for choice in range(4):
                    yield before, _sample(body, choice)
                if len(body) > 1 or body[0][0] not in (codes.IN, codes.LITERAL, codes.ANY, codes.NOT_LITERAL):
                    yield before, _sample(body, 0) + _sample(body, 1)
            yield from _repetitions(body, before)
        elif op is codes.SUBPATTERN:
            yield from _repetitions(av[3], before)
        elif op is codes.ATOMIC_GROUP:
            yield from _repetitions(av, before)
        elif op is codes.BRANCH:
            for branch in av[1]:
                yield from _repetitions(branch, before)
        elif op in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _repetitions(av[1], before)
        before += _sample_item(op, av, 0)


@functools.cache
def _whole_code(root: Path) -> str:
    return "\n".join(each.read_text("utf-8") for each in root.rglob("*.py"))


def methods(place: str) -> set[str]:
    """How a pattern that is assigned to a name is used; searched where that is not known."""
    import mkdocs_quotecheck

    root = Path(mkdocs_quotecheck.__file__).parent
    name, _, line = place.rpartition(":")
    tree = ast.parse((root / name).read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.lineno <= int(line) <= (
            node.end_lineno or 0
        ):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name) and isinstance(node.value, ast.Call):
                own = (root / name).read_text("utf-8") if target.id.startswith("_") else _whole_code(root)
                found = set(re.findall(rf"\b{target.id}\.(\w+)", own))
                # Handed on as a value it may be used in any way.
                if not re.search(rf"\b{target.id}\b(?!\s*(?::[^=]*)?=|\.\w)", re.sub(r"import .*", "", own)):
                    return found
    return {"search"}


class TimeIsUpError(Exception):
    """A search took as long as it may."""


def _ring(_signal: int, _frame: object) -> None:
    raise TimeIsUpError


def took(pattern: re.Pattern[str], text: str, *, anchored: bool) -> float:
    """Seconds of processor time that finding all of a pattern in a text takes; no more than `LIMIT`."""
    signal.setitimer(signal.ITIMER_PROF, LIMIT)
    began = time.process_time()
    try:
        if anchored:
            pattern.match(text)
            pattern.fullmatch(text)
        else:
            for _ in pattern.finditer(text):
                pass
    except TimeIsUpError:
        return LIMIT
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return time.process_time() - began


def worst(source: str, flags: int, *, anchored: bool) -> tuple[float, float, str]:
    """The worst growth of a pattern, the time in the longer text, and what the text is made of."""
    pattern = re.compile(source, flags)
    found = (0.0, 0.0, "")
    for before, pump in dict.fromkeys(hostile(source, flags)):
        if not pump:
            continue
        for tail, whole in itertools.product(TAILS, (True, False)):
            lead = before if whole else ""
            long = took(pattern, lead + pump * (LONG // len(pump)) + tail, anchored=anchored)
            if long < NOTICED:
                continue
            short = max(took(pattern, lead + pump * (SHORT // len(pump)) + tail, anchored=anchored), 1e-4)
            growth = LIMIT / 1e-4 if long >= LIMIT else long / short
            if growth > found[0]:
                found = (growth, long, f"{lead[:40]!r} + {pump[:40]!r} × n + {tail!r}")
    return found


def main() -> int:
    """Runs what is asked for."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--list", action="store_true")
    given = arguments.parse_args()
    signal.signal(signal.SIGPROF, _ring)
    patterns = compiled()
    if given.list:
        for (source, flags), place in sorted(patterns.items(), key=lambda each: each[1]):
            print(json.dumps([place, flags, source]))
        return 0
    bad = []
    for (source, flags), place in sorted(patterns.items(), key=lambda each: each[1]):
        used = methods(place)
        growth, long, made = worst(
            source, flags, anchored=bool(used) and used <= {"match", "fullmatch", "pattern"}
        )
        if growth > GROWTH:
            bad.append(place)
            print(
                f"{place}: {LONG:,} characters take {long:.2f} s, {growth:.0f} times {SHORT:,}: {made}\n    {source[:160]!r}",
                flush=True,
            )
    print(f"{len(patterns):,} patterns: {len(bad)} grow faster than their text")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
