"""Plenary protocols of the German Bundestag."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="bundestag",
    title="a protocol of the Bundestag",
    roots=("dbtplenarprotokoll",),
    left_out="vorspann, rednerliste, anlagen-inhalt, inhaltsverzeichnis, kopfdaten",
    text="sitzungsverlauf, anlagen",
    pages="a[name^=S], seite",
    page_attributes=("none",),
    headings="tagesordnungspunkt > p[klasse=T_fett]",
    sections="tagesordnungspunkt",
    speakers="p[klasse=redner] > redner, name:not(redner name)",
    paragraphs="p, kommentar, table, zitat, rede",
    lines="tr, li",
    cells="td, th",
    raised="sup",
    lowered="sub",
)  # fmt: skip
