"""The plan of the house, proven: imports point down only, and only shells and readers touch the outside."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path

import pytest

from mkdocs_quotecheck.languages import available, language

PACKAGE = Path(__file__).parent.parent / "mkdocs_quotecheck"

# From the roof to the ground; a part may import only parts on lower floors.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("__main__",),
    ("plugin", "cli"),
    ("registering",),
    ("site",),
    ("pipeline",),
    ("report",),
    ("rules", "matching", "sources", "reading"),
    ("text",),
    ("languages", "settings", "storage"),
    ("model", "errors", "language_codes"),
    ("escaping",),
)
FLOOR_OF = {part: floor for floor, parts in enumerate(FLOORS) for part in parts}
MODULES = sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0].removesuffix(".py")


def imported_parts(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names = [node.module]
            if node.module == "mkdocs_quotecheck":
                names = [f"mkdocs_quotecheck.{alias.name}" for alias in node.names]
        found.update(name.split(".")[1] for name in names if name.startswith("mkdocs_quotecheck."))
    return found


def imported_packages(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_module_imports_only_parts_on_lower_floors(path: Path) -> None:
    here = part_of(path)
    if here == "__init__":
        pytest.skip("the package's front door names every floor")
    assert here in FLOOR_OF, f"{here} has no floor in the plan"
    wrong = {
        part
        for part in imported_parts(path)
        if part in FLOOR_OF and part != here and FLOOR_OF[part] <= FLOOR_OF[here]
    }
    assert not wrong, f"{here} may not import {sorted(wrong)}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_nothing_but_the_plugin_imports_mkdocs(path: Path) -> None:
    if part_of(path) != "plugin":
        assert "mkdocs" not in imported_packages(path)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_no_module_uses_relative_imports(path: Path) -> None:
    relative = [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert not relative


# Language data and the types of all boundaries; everything else is code that somebody has to keep in mind.
LONGER = {*(f"languages/{path.name}" for path in (PACKAGE / "languages").glob("*.py"))}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_module_has_at_most_400_lines_and_its_functions_60(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    assert [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= 60] == []
    if path.relative_to(PACKAGE).as_posix() not in LONGER:
        assert text.count("\n") <= 400


@pytest.mark.parametrize("path", sorted(Path(__file__).parent.rglob("test_*.py")), ids=lambda p: p.name)
def test_a_file_of_tests_has_at_most_400_lines(path: Path) -> None:
    assert path.read_text(encoding="utf-8").count("\n") <= 400


@pytest.mark.parametrize("part", sorted(set(FLOOR_OF) - {"__main__"}))
def test_the_contributors_table_names_every_part(part: str) -> None:
    table = (PACKAGE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert f"`{part}.py`" in table or f"`{part}/`" in table


# ---------------------------------------------------------------------------------------------- one home for each question

# In how many places outside `text/` one of these questions is still answered. A figure may only fall: what is new asks
# `text.characters`, `text.words` and `text.sentences`. Fragments of a pattern that bound a match (*no full stop in between*)
# count too, since nothing tells them apart.
STILL_OUTSIDE = {"marks": 8, "words": 19, "sentences": 7}
QUOTATION_MARKS = frozenset("“”„«»‹›「」『』‘’‚")


def strings(tree: ast.AST) -> list[str]:
    """The strings of a module's code, docstrings left out."""
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in prose)
    return [node.value for node in constants if isinstance(node.value, str)]


def patterns(tree: ast.AST) -> list[str]:
    """The patterns that a module compiles, what is put into them at run time left out."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    compiled = (call for call in calls if ast.unparse(call.func) == "re.compile")
    return ["".join(strings(call)) for call in compiled]


def counted(path: Path, question: str) -> int:
    """How often a module answers a question of language by itself."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if question == "marks":
        return sum(len(QUOTATION_MARKS & set(each)) >= 3 for each in strings(tree))
    sign = re.compile(r"\[\^\\W(?:\\d)?_\]\+|\\w\+" if question == "words" else r"\[[^\]]*\.!\?")
    return sum(bool(sign.search(each)) for each in patterns(tree))


@pytest.mark.parametrize("question", STILL_OUTSIDE)
def test_what_a_mark_a_word_and_a_sentence_is_is_answered_in_text_alone(question: str) -> None:
    outside = [path for path in MODULES if part_of(path) not in ("text", "languages")]
    found = {path.relative_to(PACKAGE).as_posix(): counted(path, question) for path in outside}
    where = {name: number for name, number in found.items() if number}
    assert sum(where.values()) <= STILL_OUTSIDE[question], f"ask `text` instead: {where}"


def test_normal_forms_are_made_in_one_place_which_bounds_what_they_cost() -> None:
    made = [path for path in MODULES if "unicodedata.normalize" in path.read_text(encoding="utf-8")]
    assert [path.relative_to(PACKAGE).as_posix() for path in made] == ["text/normal_forms.py"]


# What of a quotation is decided, and the modules that do so: `replace(quotation, mention_kind=…)` anywhere else would overturn them.
DECIDED = {
    "mention_kind": {"reading/deciding.py"},
    "attribution": {"reading/attribution/attribute.py", "reading/unseen.py"},
    "citations": {"reading/citations/resolver.py"},
    # … of a quotation, and of a document.
    "date": {"reading/citations/saying_dates.py", "reading/citations/resolver.py"},
}


@pytest.mark.parametrize("field", DECIDED)
def test_what_a_quotation_says_is_decided_in_one_place(field: str) -> None:
    """Where unseen characters are put back, mentions only move."""
    setting = set()
    for path in MODULES:
        if part_of(path) == "reading":
            calls = [
                node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)
            ]
            changed = [call for call in calls if ast.unparse(call.func) == "replace"]
            if any(keyword.arg == field for call in changed for keyword in call.keywords):
                setting.add(path.relative_to(PACKAGE).as_posix())
    assert setting == DECIDED[field]


# Units of measure, and what YAML does not read as a text.
NO_WORDS = frozenset(("m|ft|in|yd|mi", "true|false|yes|no|on|off|null"))


@functools.cache
def function_words() -> frozenset[str]:
    """Articles, prepositions, conjunctions, pronouns and auxiliaries of all languages; single letters are signs too."""
    known: set[str] = set()
    for code in available():
        words = language(code).reading
        known |= words.determiners | words.prepositions | words.conjunctions | words.auxiliaries
        known |= {*words.pronouns, *words.possessives}
    return frozenset(word for word in known if len(word) > 1)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_words_of_a_language_stand_in_its_data_alone(path: Path) -> None:
    """A choice of two function words or more in a pattern is a list of words that languages/ has to have."""
    if part_of(path) == "languages":
        pytest.skip("the data")
    choices = (
        re.findall(r"[^\W\d_]+(?:\|[^\W\d_]+)+", each) for each in strings(ast.parse(path.read_text("utf-8")))
    )
    listed = [
        choice for found in choices for choice in found if len(function_words() & set(choice.split("|"))) > 1
    ]
    assert [choice for choice in listed if choice not in NO_WORDS] == []


def test_a_test_module_has_a_name_of_its_own() -> None:
    """Two modules of one name cannot be collected in one run, for the folders of the tests are no packages."""
    names = [path.name for path in (PACKAGE.parent / "tests").rglob("test_*.py")]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


def test_every_file_at_the_top_is_one_that_somebody_wants() -> None:
    """A name with a space or a sign was made by a slip of the shell."""
    odd = [path.name for path in PACKAGE.parent.iterdir() if not re.fullmatch(r"[\w.-]+", path.name)]
    assert odd == []


def test_groups_are_atomic_and_not_possessive() -> None:
    """Python 3.11.0 to 3.11.4 go on from where a possessive group failed (gh-106052); `(?>…)` says the same and is read right."""
    written = re.compile(r"\(\?.*\)[*+?]\+")
    found = [
        f"{path.relative_to(PACKAGE)}:{number}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if written.search(line)
    ]
    assert found == []
