"""Japanese."""

from mkdocs_quotecheck.languages._ja_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._ja_reading import READING
from mkdocs_quotecheck.languages._schema import Language, MatchingWords

MATCHING = MatchingWords()

LANGUAGE = Language(code="ja", name="Japanese", reading=READING, matching=MATCHING, citing=CITING, numbers=NUMBERS)
