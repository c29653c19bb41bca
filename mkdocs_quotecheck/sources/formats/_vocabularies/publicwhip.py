"""Debates of the British parliaments as TheyWorkForYou has them."""

from __future__ import annotations

from mkdocs_quotecheck.sources.formats._vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    name="publicwhip",
    title="a debate of TheyWorkForYou",
    roots=("publicwhip",),
    left_out="gidredirect, divisioncount, mplist",
    headings="major-heading, minor-heading, oral-heading",
    speeches="speech[speakername]",
    speech_attributes=("speakername",),
    paragraphs="p, speech, blockquote, table, motion",
    lines="tr, li",
    cells="td, th",
    raised="sup",
)  # fmt: skip
