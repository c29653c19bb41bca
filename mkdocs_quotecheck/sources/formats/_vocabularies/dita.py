"""DITA topics and maps."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="dita",
    title="a DITA topic",
    roots=("topic", "concept", "task", "reference", "dita", "glossentry", "troubleshooting"),
    suffixes=(".dita",),
    namespaces=("DITA", "dita", "specializations"),
    left_out="prolog, titlealts, related-links, indexterm, image, draft-comment, required-cleanup",
    notes="fn",
    asides="fig",
    headings="title, glossterm",
    sections="topic, concept, task, reference, section, example, glossentry",
    verbatim="codeblock, pre, screen, msgblock",
    paragraphs="""
        p, shortdesc, note, ul, ol, dl, sl, table, simpletable, lq, info, context, prereq, result, postreq, abstract,
        glossdef, steps, steps-unordered, refbody
    """,
    lines="li, dlentry, sli, row, strow, sthead, step, cmd",
    cells="entry, stentry, dt, dd",
    raised="sup",
    lowered="sub",
)  # fmt: skip
