"""The rules' manual, written from their docstrings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.rules._catalogue import catalogue

if TYPE_CHECKING:
    from mkdocs_quotecheck.rules._rule import Rule

_CHAPTERS = {
    "QC1": ("Words", "The quotation stands in its source, and differs from it."),
    "QC2": ("Meaning", "Every word is there, and yet it misleads."),
    "QC3": ("Sources and speakers", "Whose words they are, and where they stand."),
    "QC4": ("Page and registry", "What keeps quotations from being checked."),
}


def explain(rule: Rule) -> str:
    """The manual page of one rule, Markdown."""
    return f"# {rule.name} ({rule.code}, {rule.level.value} by default)\n\n{rule.manual}\n"


def manual() -> str:
    """The manual of all rules, Markdown: a table, then a section for each."""
    rows = [
        f"| [`{rule.name}`](#{rule.name}) | {rule.code} | `{rule.level.value}` | {_summary(rule)} |"
        for rule in catalogue()
    ]
    table = "\n".join(["| Rule | Code | Level | Tells that |", "| --- | --- | --- | --- |", *rows])
    return "\n\n".join([table, *(_chapter(prefix) for prefix in _CHAPTERS)]) + "\n"


def _summary(rule: Rule) -> str:
    """The first sentence of a rule's manual page, set to follow *Tells that*."""
    first = rule.manual.split("\n\n", 1)[0].replace("\n", " ")
    return (first[0].lower() + first[1:]).removesuffix(".").replace("|", "\\|")


def _chapter(prefix: str) -> str:
    title, said = _CHAPTERS[prefix]
    sections = [_section(rule) for rule in catalogue() if rule.code.startswith(prefix)]
    return "\n\n".join([f"## {title}", said, *sections])


def _section(rule: Rule) -> str:
    body = rule.manual.replace("\n## ", "\n#### ")
    head = f"### {rule.name} {{ #{rule.name} }}"
    return f"{head}\n\nCode {rule.code}, level `{rule.level.value}` by default.\n\n{body}"
