"""What HTML elements and classes mean for reading a page. Data, no logic."""

from __future__ import annotations

from mkdocs_quotecheck.model import BlockKind
from mkdocs_quotecheck.text.trees import names

FURNITURE = frozenset(["nav"])
"""Elements that belong to the page and not to its text, unless they stand in the middle of a sentence or a block quote."""

FURNITURE_CLASSES = names(
    """
    toc toctree md-sidebar md-header md-footer md-tags md-source-file md-clipboard copybtn copy-button btn-clipboard
    highlighttable linenos linenodiv
    """
)
"""The same by their class."""

PERMALINK_CLASSES = names(
    """
    headerlink header-link header-anchor heading-anchor heading-link anchor-link anchorjs-link anchor headeranchor
    permalink hash-link direct-link footnote-backref footnote-backlink footnote-back reversefootnote fn-backref
    """
)
"""Links to the place itself and back from a footnote: what they show is a sign, and in headings and footnotes any words."""

PERMALINK_SIGNS = "¶#§∞⚓🔗⛓☍↩↪⤴↑⇑⬆^⏎\ufe0e\ufe0f"
"""What a link within the page shows that leads to where it stands, or back."""

ICON_CLASSES = names(
    """
    material-icons material-icons-outlined material-icons-round material-icons-sharp material-icons-two-tone
    material-symbols-outlined material-symbols-rounded material-symbols-sharp
    """
)
"""Elements whose words a font draws as an icon."""

LINE_NUMBER_CLASSES = frozenset(["linenos", "linenodiv"])
LISTING_CLASSES = frozenset(["highlight", "highlighttable", "codehilite"])
"""Around the line numbers of a listing."""

SECOND_SETTINGS = frozenset(["katex-html"])
"""A formula that is set a second time, beside its MathML."""
FORMULA_CLASSES = frozenset(["katex"])
"""Around both."""

CODE = frozenset(["code", "kbd", "samp", "tt", "var", "math", "mjx-container"])
"""Elements whose text stays, but whose marks are no quotation marks."""

CODE_CLASSES = frozenset(["arithmatex", "math", "katex", "MathJax", "MathJax_Preview", "mathjax"])

BLOCK_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    **dict.fromkeys(("li", "dd", "dt"), BlockKind.ITEM),
    **dict.fromkeys(("td", "th"), BlockKind.CELL),
    "summary": BlockKind.SUMMARY,
    "label": BlockKind.SUMMARY,
}
"""Elements that give their text a kind; the innermost says it."""

BOUNDARIES = names(
    """
    address article aside blockquote body caption center details dialog div dl dd dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu ol p search section summary nav table tbody
    td text tfoot th thead tr ul
    """
)
"""Elements before and after which a block ends."""

LABELS = frozenset(["label", "legend", "text", "nav", "dialog"])
"""Boundaries that are part of a sentence where they stand in the middle of one."""

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

QUOTE_CLASSES = names(
    "pullquote pull-quote pquote quote blockquote epigraph quotation md-quote sidebar-quote"
)
"""Classes that make an element a pull quote."""

PHRASES = frozenset(["a", "abbr", "b", "cite", "code", "em", "i", "q", "span", "strong", "sup"])
"""Inline elements, which such a class does not make a block."""

ADMONITION_CLASSES = frozenset(("admonition", "callout", "markdown-alert"))
QUOTE_ADMONITIONS = frozenset(("quote", "cite"))

ASIDE_CLASSES = names(
    """
    admonition note tip warning info important caution sidebar toc footnote footnotes footnote-list citation topic nav
    callout hint danger
    """
)
"""Classes that tell an `<aside>` to be something else than a pull quote."""

CREDIT_CLASSES = names(
    """
    attribution credit author byline cite citation quote-author quote-credit pquote-credit pullquote-credit
    blockquote-footer quote-source source signature
    """
)
"""Classes that make an element inside a quote its author line."""

NOTE_SECTION_CLASSES = frozenset(("footnote", "footnotes", "footnote-list", "citation-list"))
NOTE_ROLES = frozenset(("doc-footnote", "doc-endnote", "doc-endnotes"))
NOTE_REF_CLASSES = frozenset(["footnote-ref", "footnote-reference", "fn-ref", "footnoteref"])
