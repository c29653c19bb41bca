"""Chinese."""

from mkdocs_quotecheck.languages._schema import Language, MatchingWords, ReadingWords

READING = ReadingWords()

MATCHING = MatchingWords()

LANGUAGE = Language(code="zh", name="Chinese", reading=READING, matching=MATCHING)
