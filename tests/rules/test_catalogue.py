"""The rules as a whole: found by themselves, documented, and never confused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mkdocs_quotecheck import check_quote, prepare_source, rules
from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.model import Level

FOLDER = Path(rules.__file__).parent
TESTS = "\n".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
ALL = pytest.mark.parametrize("rule", rules.catalogue(), ids=lambda rule: rule.name)


def test_every_module_without_an_underscore_is_a_rule() -> None:
    modules = {path.stem for path in FOLDER.glob("[!_]*.py")}
    assert {rule.name.replace("-", "_") for rule in rules.catalogue()} == modules


def test_no_two_rules_share_a_code_or_a_name() -> None:
    codes = [rule.code for rule in rules.catalogue()]
    names = [rule.name for rule in rules.catalogue()]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    assert codes == sorted(codes)


@ALL
def test_a_rule_has_a_code_and_a_readable_name(rule: rules.Rule) -> None:
    assert re.fullmatch(r"QC[1-4]\d\d", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)


@ALL
def test_a_rules_docstring_is_its_manual_page(rule: rules.Rule) -> None:
    headings = re.findall(r"^## (.+)$", rule.manual, re.MULTILINE)
    assert headings == ["Why it matters", "Example", "How to fix"]
    example = rule.manual.partition("## Example")[2].partition("## How to fix")[0]
    assert re.search(
        r"^The page says .+^The source says .+^The warning:\n\n    \S", example, re.MULTILINE | re.DOTALL
    )
    assert rule.manual.splitlines()[0].endswith((".", ":"))


@ALL
def test_a_rule_is_named_in_a_test_that_makes_it_fire(rule: rules.Rule) -> None:
    told_by_the_shells = {"page-not-checked", "unreadable-baseline"}
    assert rule.name in told_by_the_shells or re.search(rf'"{rule.name}\b', TESTS)


@ALL
def test_a_rule_is_found_by_name_and_by_code(rule: rules.Rule) -> None:
    assert rules.find(rule.name) == rules.find(rule.code.lower()) == rule


def test_an_unknown_rule_is_a_users_mistake_and_told_with_the_nearest_name() -> None:
    with pytest.raises(QuotecheckError, match=r"no rule “chnaged-word”\. Did you mean “changed-word”"):
        rules.levels({"chnaged-word": Level.INFO})


def test_the_manual_has_a_section_for_every_rule_and_a_link_to_it() -> None:
    manual = rules.manual()
    for rule in rules.catalogue():
        assert f"### {rule.name} {{ #{rule.name} }}" in manual
        assert f"(#{rule.name})" in manual


def test_the_explanation_of_a_rule_begins_with_its_names() -> None:
    explained = rules.explain(rules.find("QC101"))
    assert explained.startswith(
        "# changed-word (QC101, warn by default)\n\nA word of a quotation is another one"
    )


# These examples need a transcript or a long document.
TOLD_WITHOUT_TEXT = {"speakers-joined", "distant-passages-joined"}


@pytest.mark.parametrize(
    "rule",
    [rule for rule in rules.catalogue() if rule.differences and rule.name not in TOLD_WITHOUT_TEXT],
    ids=lambda rule: rule.name,
)
def test_the_example_of_a_manual_page_gives_the_warning_that_it_shows(rule: rules.Rule) -> None:
    example = rule.manual.partition("## Example")[2].replace("**", "")
    page, source = (re.search(r"“(.*?)”\.?\n\n", part)[1] for part in example.split("The source says"))  # type: ignore[index]  # no match fails the test
    shown = example.partition("The warning:\n\n    ")[2].partition("\n")[0]
    evidence = check_quote(page.replace("\n", " "), prepare_source(source.replace("\n", " ")))
    assert rule.differences is not None
    told = [
        rule.differences.describe(edit)
        for edit in evidence.alignments[0].edits
        if edit.kind in rule.differences.kinds
    ]
    assert "; ".join(list(dict.fromkeys(told))[:2]) == shown
