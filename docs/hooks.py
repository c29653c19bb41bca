"""Build hooks of the documentation: what the code knows of itself is generated from the code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files

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


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the page of rules, made from their docstrings, and the schema of the report."""
    schema = json.loads(jsondoc.schema())
    shown = json.dumps(schema, indent=2, ensure_ascii=False)
    files.append(File.generated(config, "rules.md", content=manual()))
    files.append(File.generated(config, "json.md", content=JSON_PAGE.replace("SCHEMA", shown)))
    files.append(File.generated(config, "report.schema.json", content=shown + "\n"))
    files.append(File.generated(config, SCHEMA_NAME, content=schema_text()))
    return files
