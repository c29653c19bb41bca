"""Japanese."""

from mkdocs_quotecheck.languages._ja_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._ja_matching import MATCHING
from mkdocs_quotecheck.languages._ja_reading import READING
from mkdocs_quotecheck.languages._schema import Language, QuotingWords

QUOTING = QuotingWords(
    term_cues=frozenset({"いわゆる", "所謂"}),
    defining_cues=frozenset({"という言葉", "という語", "という用語", "とは", "という名"}),
)

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    reading=READING,
    quoting=QUOTING,
    matching=MATCHING,
    citing=CITING,
    numbers=NUMBERS,
)
