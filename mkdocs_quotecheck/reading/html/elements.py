"""What HTML elements and classes mean for reading a page. Data, no logic."""

from __future__ import annotations

from mkdocs_quotecheck.model import BlockKind

SKIPPED = frozenset(
    [
        "script",
        "style",
        "template",
        "head",
        "title",
        "nav",
        "noscript",
        "svg",
        "iframe",
        "object",
        "canvas",
        "audio",
        "video",
        "select",
        "option",
        "textarea",
        "button",
        "input",
        "datalist",
        "dialog",
        "pre",
        "rp",
        "rt",
    ]
)
"""Elements whose text is no part of the page's running text."""

SKIPPED_CLASSES = frozenset(
    [
        "headerlink",
        "header-link",
        "heading-anchor",
        "anchor-link",
        "headeranchor",
        "permalink",
        "hash-link",
        "toc",
        "toctree",
        "sr-only",
        "visually-hidden",
        "screen-reader-text",
        "footnote-backref",
        "footnote-backlink",
        "footnote-back",
        "reversefootnote",
        "fn-backref",
        "katex-html",
        "MathJax_Preview",
        "md-sidebar",
        "md-header",
        "md-footer",
        "md-tags",
        "md-source-file",
        "copybtn",
        "linenos",
        "linenodiv",
        "highlighttable",
    ]
)

CODE = frozenset(["code", "kbd", "samp", "tt", "var", "math", "mjx-container"])
"""Elements whose text stays, but whose marks are no quotation marks."""

CODE_CLASSES = frozenset(["arithmatex", "math", "katex", "MathJax", "mathjax"])

BLOCK_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    **dict.fromkeys(("li", "dd", "dt"), BlockKind.ITEM),
    **dict.fromkeys(("td", "th"), BlockKind.CELL),
    "summary": BlockKind.SUMMARY,
    "label": BlockKind.SUMMARY,
}
"""Elements that give their text a kind; the innermost says it."""

BOUNDARIES = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "details",
        "dialog",
        "div",
        "dl",
        "dd",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "label",
        "legend",
        "li",
        "main",
        "menu",
        "ol",
        "p",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
"""Elements before and after which a block ends."""

CONTAINERS = BOUNDARIES - frozenset(
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "address", "legend", "caption"]
)
"""Boundaries that begin a new section: what stands in them does not go on outside as running text."""

TELLING = {
    "q": "q",
    "cite": "cite",
    "em": "em",
    "i": "em",
    "strong": "strong",
    "b": "strong",
    "dfn": "dfn",
    "abbr": "abbr",
}
"""Inline elements that are remembered, and as what."""

QUOTE_CLASSES = frozenset(
    [
        "pullquote",
        "pull-quote",
        "pquote",
        "quote",
        "blockquote",
        "epigraph",
        "quotation",
        "md-quote",
        "sidebar-quote",
    ]
)
"""Classes that make an element a pull quote."""

PHRASES = frozenset(["a", "abbr", "b", "cite", "code", "em", "i", "q", "span", "strong", "sup"])
"""Inline elements, which such a class does not make a block."""

ADMONITION_CLASSES = frozenset(("admonition", "callout", "markdown-alert"))
QUOTE_ADMONITIONS = frozenset(("quote", "cite"))

ASIDE_CLASSES = frozenset(
    [
        "admonition",
        "note",
        "tip",
        "warning",
        "info",
        "important",
        "caution",
        "sidebar",
        "toc",
        "footnote",
        "footnotes",
        "footnote-list",
        "citation",
        "topic",
        "nav",
        "callout",
        "hint",
        "danger",
    ]
)
"""Classes that tell an `<aside>` to be something else than a pull quote."""

CREDIT_CLASSES = frozenset(
    [
        "attribution",
        "credit",
        "author",
        "byline",
        "cite",
        "citation",
        "quote-author",
        "quote-credit",
        "pquote-credit",
        "pullquote-credit",
        "blockquote-footer",
        "quote-source",
        "source",
        "signature",
    ]
)
"""Classes that make an element inside a quote its author line."""

NOTE_SECTION_CLASSES = frozenset(("footnote", "footnotes", "footnote-list", "citation-list"))
NOTE_ROLES = frozenset(("doc-footnote", "doc-endnote", "doc-endnotes"))
NOTE_REF_CLASSES = frozenset(["footnote-ref", "footnote-reference", "fn-ref", "footnoteref"])
