"""A registry that is no YAML: place and remedy are the same with every version of PyYAML, and nothing of its wording is expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

from mkdocs_quotecheck.sources import load_registry
from mkdocs_quotecheck.sources.registry import nesting, yamltree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mkdocs_quotecheck.model import RegistryProblem


@pytest.fixture(params=["libyaml", "Python"])
def scanner(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of the two scanners of PyYAML; they word the same mistake differently."""
    found = yaml.SafeLoader if request.param == "Python" else getattr(yaml, "CSafeLoader", None)
    if found is None:
        pytest.skip("PyYAML is built without libyaml here")
    for module in (nesting, yamltree):
        monkeypatch.setattr(module, "LOADER", found)


def problem(folder: Path, text: str) -> RegistryProblem:
    (folder / "sources.yml").write_text(text, encoding="utf-8")
    (found,) = load_registry(folder / "sources.yml").problems
    return found


COLON = "Put a value that holds a colon followed by a space in quotes."
QUOTE = "Close the quote that begins here."
SIGN = "Indent with spaces, not tabs, and put values that begin with a special sign in quotes."
LOOK = "Check the indentation and the closing brackets and quotes of this line and the one before."
HEAD = "version: 1\nsources:\n"


@pytest.mark.usefixtures("scanner")
@pytest.mark.parametrize(
    ("text", "place", "remedy"),
    [
        (HEAD + "  - id: a\n    title: Minutes: the second part\n", (4, 19), COLON),
        ("\ufeff" + HEAD + "  - id: a\n    title: Minutes: the second part\n", (4, 19), COLON),
        (HEAD + '  - id: a\n    title: "A\n    text: W\n', (4, 12), QUOTE),
        (HEAD + "  - id: a\n    title: 'A ''B''\n    text: W\n", (4, 12), QUOTE),
        (HEAD + "\t- id: a\n", (3, 1), SIGN),
        (HEAD + "  - id: a\n    title: @hale\n", (4, 12), SIGN),
        (HEAD + "  - {id: a, title: A\n", (3, 5), LOOK),
        (HEAD + "  - {id: a, title: [A}\n", (3, 22), LOOK),
        (HEAD + "  - id: a\n   title: A\n", (4, 4), LOOK),
    ],
    ids=["colon", "colon behind a byte order mark", "quote", "single quote", "tab", "sign", "bracket", "wrong bracket", "indentation"],
)  # fmt: skip
def test_a_mistake_is_told_where_it_is_mended(
    tmp_path: Path, text: str, place: tuple[int, int], remedy: str
) -> None:
    found = problem(tmp_path, text)
    assert ((found.line, found.column), found.remedy) == (place, remedy)
    assert found.cause.startswith("This is not valid YAML: ")


@pytest.mark.usefixtures("scanner")
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[" * 5000, (1, 21)),
        ("[" * 5000 + "]" * 5000, (1, 21)),
        ("\ufeffa: " + "[" * 5000, (1, 23)),
        ("{a: " * 5000, (1, 81)),
        ("- " * 5000, (1, 41)),
        ("".join(" " * depth + "a:\n" for depth in range(500)), (21, 21)),
        (HEAD + "  - id: a\n    title: " + "[" * 5000, (4, 29)),
    ],
    ids=["brackets", "closed brackets", "behind a key", "braces", "dashes", "lines", "in a source"],
)
def test_deep_nesting_is_refused_where_it_begins(tmp_path: Path, text: str, place: tuple[int, int]) -> None:
    found = problem(tmp_path, text)
    assert ((found.line, found.column), found.cause) == (place, "This nests more than 20 deep.")
    assert found.remedy == "A registry needs four levels."
    assert found.path == "sources.yml"


@pytest.mark.parametrize("depth", [21, 50, 1000])
def test_deep_nesting_is_told_the_same_where_pyyaml_refuses_it_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, depth: int
) -> None:
    real = yaml.parse

    def strict(stream: str | bytes, **options: Any) -> Iterator[yaml.Event]:
        text = stream if isinstance(stream, str) else stream.decode()
        if text.count("[") > depth:
            at = text.rindex("[", 0, len(text) - text.count("[") + depth + 1)
            raise yaml.scanner.ScannerError(None, None, "enough", yaml.Mark("", at, 0, at, None, None))
        return real(stream, **options)

    monkeypatch.setattr(yaml, "parse", strict)
    found = problem(tmp_path, "[" * 5000)
    assert (found.line, found.column, found.cause) == (1, 21, "This nests more than 20 deep.")


def test_a_bracket_in_words_nests_nothing(tmp_path: Path) -> None:
    text = HEAD + f"  - id: a\n    title: '{'[' * 2000}'\n    text: W\n    url: a: b\n"
    assert problem(tmp_path, text).remedy == COLON
