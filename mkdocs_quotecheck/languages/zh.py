"""Chinese."""

from mkdocs_quotecheck.languages._schema import Language, MatchingWords
from mkdocs_quotecheck.languages._zh_citing import CITING, NUMBERS
from mkdocs_quotecheck.languages._zh_reading import READING

MATCHING = MatchingWords()

LANGUAGE = Language(code="zh", name="Chinese", reading=READING, matching=MATCHING, citing=CITING, numbers=NUMBERS)
