"""Words that pages in any language have: a name keeps the particles of its own, a theme or a writer the labels of another."""

from mkdocs_quotecheck.languages._schema import words

ARTICLES = words("the a an der die das ein eine le la les un une el los las il lo")

NAME_PARTICLES = words("de da del della di du la le van von der den ten bin ibn al of zu y e")
"""Small words inside a name: `Ludwig van Beethoven`."""

NAME_LINKS = NAME_PARTICLES | words("and und et the & dos das san st")
"""Small words between the names of an author line: `Ada Hale and Tom Lind`."""

SENTENCE_OPENERS = words("The A An In On At It This That See Note")
"""What begins a sentence with a capital and no name."""

QUOTE_TITLES = words("quote cite citation quotation zitat cita quote: cite: 引用 引文 名言")
"""What themes and writers call a quote; such a title is no author line."""

SIDE_NOTES = ("note", "tip", "hint", "warning", "info", "see also", "important", "caution", "example")
"""What an aside that is no pull quote begins with."""

NOTE_LABELS = words(
    "note notes nb fn n anm anmerkung fußnote fussnote nota notas nbp remarque 注 註 注釈 脚注 lower-alpha"
)
"""What stands before the number of a footnote in its mark: `[note 3]`."""
