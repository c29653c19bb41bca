"""Which elements HTML knows, and what each does to the running text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.text.trees import names

if TYPE_CHECKING:
    from mkdocs_quotecheck.sources.layout.writer import Writer

# Of them nothing is text; a reader sees an image, a field or nothing.
SKIPPED: Final = names(
    """
    area audio base button canvas datalist dialog embed head iframe input link meta meter nav noscript object optgroup
    option param progress rp rt script select source style svg template textarea track video annotation annotation-xml
    """
)
# Those of them that take room on the line: what stands on both sides is parted.
TAKES_ROOM: Final = names(
    """
    aside audio button canvas embed figcaption iframe input meter nav object progress select svg textarea video
    """
)
SKIPPED_ROLES: Final = names(
    """
    navigation banner contentinfo search menu menubar toolbar tablist tooltip doc-toc doc-index
    """
)
SITE_PARTS: Final = frozenset({"header", "footer", "aside"})
CONTENT_PARTS: Final = frozenset({"main", "article", "section", "blockquote", "figure"})
HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
CELLS: Final = frozenset({"td", "th"})
ROWS: Final = frozenset({"li", "tr", "dd", "dt", "caption"})
BLOCKS: Final = HEADINGS | names(
    """
    address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form
    header hgroup hr html legend li main menu ol p pre section summary table tbody tfoot thead title tr ul
    """
)
# Inside a line of text, as HTML and MathML have them.
_INLINE: Final = names(
    """
    a abbr acronym b bdi bdo big blink br cite code col colgroup data del dfn em font i img ins kbd label listing map mark
    marquee nobr output picture plaintext q rb rtc ruby s samp slot small span strike strong sub sup time tt u var wbr xmp
    math maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub
    msubsup msup mtable mtd mtext mtr munder munderover semantics
    td th
    """
)
# Of TEI, JATS, DocBook and RFC XML: those inside a line of text, and what stands where a line ends.
_FOREIGN_INLINE: Final = names(
    """
    hi emph emphasis italic bold sc roman sans-serif monospace overline underline named-content styled-content ext-link xref
    uri email persname placename orgname name surname given-names forename rolename term foreign distinct mentioned
    choice sic corr orig reg abbr expan ex am supplied unclear add c w pc seg g num measure date ref ptr rs bcp14 eref iref
    spanx literal phrase subscript superscript firstterm quote wordasword
    """
)
_FOREIGN_BREAKS: Final = names("lb pb cb gb milestone break vspace sbr")
KNOWN: Final = (
    SKIPPED | BLOCKS | _INLINE | frozenset({"frame", "frameset", "noframes", "basefont", "bgsound"})
)
# Elements whose content is one line of text, so that what HTML does not know is a part of that line.
LINES: Final = HEADINGS | _INLINE | names("p dt dd li pre summary legend caption figcaption")


def is_foreign(tag: str) -> bool:
    """Whether HTML knows no such element: one of TEI or JATS, or one that a script defines."""
    return tag not in KNOWN


def is_foreign_inline(tag: str) -> bool:
    """Whether such an element is part of a line by its name."""
    return tag in _FOREIGN_INLINE


def is_foreign_break(tag: str) -> bool:
    """Whether such an element stands where a line or page ends."""
    return tag in _FOREIGN_BREAKS


def part(writer: Writer, tag: str) -> bool:
    """Parts what stands on both sides of where an element begins or ends; False where its name does not part anything."""
    if tag in CELLS:
        writer.space()
    elif tag in ROWS:
        writer.line_break()
    elif tag in BLOCKS:
        writer.paragraph()
    else:
        return False
    return True
