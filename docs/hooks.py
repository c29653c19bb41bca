"""Build hooks of the documentation: what the code knows of itself is generated from the code."""

from __future__ import annotations

import ast
import inspect
import json
import re
from typing import TYPE_CHECKING

import click
from mkdocs.structure.files import File, Files

from mkdocs_quotecheck.cli.command import Command, Context, Group, Section
from mkdocs_quotecheck.cli.shell import SHELL, command_names, find_command
from mkdocs_quotecheck.plugin.options import QuotecheckConfig
from mkdocs_quotecheck.report.reporters import jsondoc
from mkdocs_quotecheck.rules import manual
from mkdocs_quotecheck.sources.registry.json_schema import SCHEMA_NAME, schema_text

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

JSON_PAGE = """\
# The JSON report

The option `report: quotecheck-report.json` in `mkdocs.yml`, and `mkdocs-quotecheck check site/ --format json`, write a
report for machines. Version 3 of it is stable: keys may be added, none is taken away or given another meaning, and no
value joins those that a key may have, without a new `version`. The same input gives the same bytes.

New in version 3: every quotation, right ones too, has its speaker, its citations, its place on the page and in the file, the
passage of the source with the words around it and a link to it, and all differences; `made_with` says by what the report was
made; the sources and people that are named are listed.

- `made_with` has the versions and the policy (levels, language, pages left out, baseline) as digests: two reports with the
  same `fingerprint` differ only where the pages do.
- `summary` counts every quotation once: by verdict, and the unchecked ones by reason; `naming_a_source` and
  `of_them_checked` give the coverage.
- `findings` are what the log shows, those of level `ignore` left out: where, what the page says (`quoted`), what the source
  says (`original`), and which parts of them differ (`quoted_marks`, `original_marks`: pairs of offsets in these strings).
- `quotations` is the ledger: every quotation and mention of every page, so that none is lost. `passage` is where in the
  source it, or the nearest passage, stands; `edits` are the differences that count, `forgiven` those that the conventions
  of quoting allow, each with the reason; `because` and `remedy` say why one was not checked and what would make it checked.

A count of the findings in a workflow:

```sh
mkdocs-quotecheck check site/ --format json | jq '.summary.warnings'
```

## Schema

It is a [JSON Schema](https://json-schema.org/); the download is [report.schema.json](report.schema.json).

```json
SCHEMA
```
"""


COMMANDS_PAGE = """\
# All commands

What `mkdocs-quotecheck COMMAND --help` says, made from the code. [The command](command.md) explains what they are for.
"""
OPTIONS_PAGE = """\
# All options

What stands below `quotecheck:` in `mkdocs.yml`, made from the code. [Options and ways out](options.md) explains them with
examples. Paths count from the folder of `mkdocs.yml`.

| Option | Default | Meaning |
| --- | --- | --- |
"""


def commands_page() -> str:
    """A section for each command: what it does, its arguments and options, examples."""
    parts = [COMMANDS_PAGE]
    found = [find_command(name) for name in command_names()]
    for group in Group:
        parts += (_command(each) for each in found if each.group is group)
    return "\n".join(parts)


def _command(each: Command) -> str:
    context = Context(each, info_name=f"{SHELL.name} {each.name}")
    lines = [f"## {each.name}", "", each.help or "", ""]
    lines += (
        "```sh",
        " ".join([context.command_path, *each.collect_usage_pieces(context)]),
        "```",
        "",
        _cell(each.description),
        "",
    )
    params = [
        param for section in Section for param in each.params if getattr(param, "section", None) is section
    ]
    rows = [row for param in params if (row := param.get_help_record(context)) is not None]
    if rows:
        lines += ["| Option | Meaning |", "| --- | --- |"]
        lines += [f"| `{name}` | {_cell(told)} |" for name, told in map(_row, rows)]
        lines.append("")
    if each.examples:
        lines += ["```sh", each.examples.rstrip("\n"), "```", ""]
    return "\n".join(lines)


def _row(row: tuple[str, str]) -> tuple[str, str]:
    return row[0].replace("|", "\\|"), row[1].replace("|", "\\|")


def _cell(text: str) -> str:
    """Text for people as Markdown that shows it as it is."""
    plain = click.unstyle(text).replace("<", "&lt;").replace("*", "\\*").replace("[", "\\[")
    return re.sub(r"(?<![\w-])--[a-z][a-z-]*", r"`\g<0>`", plain)


def options_page() -> str:
    """A row for each option of the plugin: its default, and what it means by the text below it in the code."""
    tree = ast.parse(inspect.getsource(QuotecheckConfig))
    told: dict[str, str] = {}
    name = ""
    for node in tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else []:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
        elif name and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            told[name] = " ".join(str(node.value.value).split())
            name = ""
    rows = (
        f"| `{option}` | {_default(kind.default)} | {told[option]} |"
        for option, kind in QuotecheckConfig._schema  # noqa: SLF001 - MkDocs has no other list
    )
    return OPTIONS_PAGE + "\n".join(rows) + "\n"


def _default(value: object) -> str:
    if value in (None, {}, [], ()):
        return ""
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages of rules, commands and options, made from the code, and the schema of the report."""
    schema = json.loads(jsondoc.schema())
    shown = json.dumps(schema, indent=2, ensure_ascii=False)
    files.append(File.generated(config, "rules.md", content=manual()))
    files.append(File.generated(config, "all-commands.md", content=commands_page()))
    files.append(File.generated(config, "all-options.md", content=options_page()))
    files.append(File.generated(config, "json.md", content=JSON_PAGE.replace("SCHEMA", shown)))
    files.append(File.generated(config, "report.schema.json", content=shown + "\n"))
    files.append(File.generated(config, SCHEMA_NAME, content=schema_text()))
    return files
